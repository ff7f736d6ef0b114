"""Badges in PNG pictures: every text chunk the wild knows, within bounds; damage is said."""

import struct
import zlib

import pytest

from portfolio.credentials.containers import png
from portfolio.credentials.limits import MAX_PIXELS, MAX_TEXT
from portfolio.credentials.refusal import Refused
from tests.credentials import badges


def show(data: bytes) -> str:
    return " | ".join(f"{one.mark}: {one.text}" for one in png.baked(data))


@pytest.mark.parametrize(
    "made",
    [
        badges.itxt("openbadges", "häh"),
        badges.itxt("openbadges", "häh", compressed=True),
        badges.text_chunk("openbadges", "häh"),
        badges.ztxt("openbadges", "häh"),
        badges.chunk(b"tEXt", b"openbadges\0" + "häh".encode("latin-1")),
    ],
)
def test_every_text_chunk_gives_its_text(made: bytes) -> None:
    assert show(badges.png(made)) == "openbadges: häh"


def test_old_and_new_badge_in_one_picture_are_both_found() -> None:
    data = badges.png(badges.itxt("openbadges", "a"), badges.itxt("openbadgecredential", "b"))
    assert show(data) == "openbadges: a | openbadgecredential: b"


def test_second_badge_under_one_mark_is_said_and_not_merged() -> None:
    data = badges.png(badges.itxt("openbadges", "a"), badges.itxt("openbadges", "b"))
    (only,) = png.baked(data)
    assert only.text == "a"
    assert "second badge" in only.remarks[0].detail


def test_same_badge_baked_twice_is_no_remark() -> None:
    data = badges.png(badges.itxt("openbadges", "a"), badges.itxt("openbadges", "a"))
    assert png.baked(data)[0].remarks == ()


def test_other_words_in_a_picture_are_no_badge() -> None:
    with pytest.raises(Refused, match="no badge inside") as refused:
        png.baked(badges.png(badges.itxt("Comment", "openbadges"), badges.text_chunk("openbadgesX", "{}")))
    assert not refused.value.broken


def test_changed_badge_chunk_is_refused() -> None:
    body = b"openbadges\0\0\0\0\0{}"
    with pytest.raises(Refused, match="damaged or changed"):
        png.baked(badges.png(badges.chunk(b"iTXt", body, checksum=zlib.crc32(b"iTXt" + body) ^ 1)))


def test_inflation_stops_at_its_bound() -> None:
    bomb = badges.chunk(b"iTXt", b"openbadges\0\1\0\0\0" + zlib.compress(b"x" * 50_000_000, 9))
    with pytest.raises(Refused, match="unpacks to more"):
        png.baked(badges.png(bomb))


def test_cut_off_compressed_text_is_refused() -> None:
    packed = zlib.compress(b"x" * 1000)[:-6]
    with pytest.raises(Refused, match="cut off"):
        png.baked(badges.png(badges.chunk(b"zTXt", b"openbadges\0\0" + packed)))


def test_text_longer_than_any_badge_is_refused() -> None:
    with pytest.raises(Refused, match="longer than any badge"):
        png.baked(badges.png(badges.text_chunk("openbadges", "x" * (MAX_TEXT + 1))))


@pytest.mark.parametrize("end", [0, 4, 8, 12, 20, 33, 40, 60, -12, -13, -1])
def test_picture_cut_off_anywhere_is_refused(end: int) -> None:
    data = badges.png(badges.itxt("openbadges", "a"))[:end]
    with pytest.raises(Refused) as refused:
        png.baked(data)
    assert refused.value.broken


def test_chunk_that_claims_more_than_the_file_is_refused() -> None:
    data = badges.png()[:33] + struct.pack(">I", 0xFFFFFFFF) + b"iTXtopenbadges\0"
    with pytest.raises(Refused, match="damaged or cut off"):
        png.baked(data)


def test_plain_copy_draws_but_carries_nothing_else() -> None:
    profile = badges.chunk(b"iCCP", b"x\0\0" + zlib.compress(b"profile"))
    copy = png.plain(badges.png(badges.itxt("openbadges", "secret"), profile) + b"<html>after the end")
    assert copy == badges.png()


def test_picture_of_too_many_pixels_has_no_plain_copy() -> None:
    data = badges.png(width=MAX_PIXELS, height=2)
    assert png.size(data) == (MAX_PIXELS, 2)
    assert png.plain(data) is None
