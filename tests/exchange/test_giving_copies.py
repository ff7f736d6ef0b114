"""Credentials out again: the file as received to the byte, or its very text in a picture."""

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Credential, build
from portfolio.credentials.containers import png, svg
from portfolio.credentials.containers.bake import bake
from portfolio.exchange.giving_copies import (
    Copy,
    baked_copy,
    can_bake,
    has_original,
    original_of,
    save_copy,
    save_original,
)
from portfolio.exchange.giving_picture import BadgePictures
from tests.credentials import badges

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TEXT = badges.text(badges.badge_3())
Kept = Callable[..., Credential]


@pytest.fixture(scope="module")
def pictures() -> Iterator[BadgePictures]:
    with BadgePictures(RESOURCES / "fonts", RESOURCES / "typst") as made:
        yield made


@pytest.fixture
def kept(portfolio: Portfolio) -> Kept:
    """Keeps a credential with this file and picture, and gives it back."""

    def keep(
        original: bytes = b"",
        kind: str = "application/json",
        picture: bytes = b"",
        name: str = "download (3)",
        **fields: Any,
    ) -> Credential:
        files = [
            build(
                Attachment, purpose=purpose, name=name, media_type=media_type, size=len(data),
                sha256=portfolio.attachments.add(data),
            )
            for purpose, data, media_type in (("original", original, kind), ("image", picture, "image/png"))
            if data
        ]  # fmt: skip
        ids = {f"{one.purpose}_id": one.id for one in files}
        credential = build(
            Credential, **{"title": "Formative Assessment", "issuer": "Harbour", "raw": TEXT, **ids, **fields}
        )
        portfolio.apply(added("Add", *files, credential))
        return credential

    return keep


@pytest.mark.parametrize(
    "kind, file, name",
    [
        ("application/json", "download (3)", "Formative Assessment.json"),
        ("image/png", "x.jpeg", "Formative Assessment.png"),
        ("application/jwt", "x", "Formative Assessment.jwt"),
        ("application/octet-stream", "Badge.1OB", "Formative Assessment.1ob"),
        ("application/octet-stream", "x.exe / ..", "Formative Assessment"),
    ],
)
def test_original_comes_back_to_the_byte_under_a_good_name(
    portfolio: Portfolio, kept: Kept, tmp_path: Path, kind: str, file: str, name: str
) -> None:
    data = b"\xef\xbb\xbf\r\n" + TEXT.encode() + b"\0 as it came"
    credential = kept(data, kind, name=file, title="Formative/Assessment\u202e")
    assert original_of(portfolio, credential) == Copy(name, data, kind)
    (tmp_path / "out").mkdir()
    path = save_original(portfolio, credential, tmp_path / "out")
    assert (path.name, path.read_bytes()) == (name, data)


def test_what_was_typed_by_hand_has_no_original_and_that_is_said(portfolio: Portfolio, kept: Kept) -> None:
    credential = kept(raw="")
    assert not has_original(credential)
    assert not can_bake(credential)
    with pytest.raises(PortfolioError, match="written down by hand"):
        original_of(portfolio, credential)


def test_damaged_original_is_said_and_not_saved(portfolio: Portfolio, kept: Kept, tmp_path: Path) -> None:
    credential = kept(b"{}")
    kept_file = portfolio.get(Attachment, credential.original_id or "")
    assert kept_file is not None
    portfolio.attachments.path(kept_file.sha256).write_bytes(b"{ }")
    with pytest.raises(PortfolioError, match="damaged"):
        save_original(portfolio, credential, tmp_path / "a.json")
    assert not (tmp_path / "a.json").exists()


def test_picture_that_carries_the_badge_already_is_given_as_it_is(
    portfolio: Portfolio, kept: Kept, pictures: BadgePictures
) -> None:
    data = badges.png(badges.ztxt("openbadgecredential", TEXT)) + b"behind the end"
    assert baked_copy(portfolio, kept(data, "image/png"), pictures).data == data


@pytest.mark.parametrize(
    "standard, mark", [("Open Badges 2.0", "openbadges"), ("Open Badges 3.0", "openbadgecredential")]
)
def test_text_is_baked_into_the_badges_own_picture(
    portfolio: Portfolio, kept: Kept, pictures: BadgePictures, standard: str, mark: str
) -> None:
    credential = kept(TEXT.encode(), picture=badges.png(badges.text_chunk("Author", "Harbour")), standard=standard)
    copy = baked_copy(portfolio, credential, pictures)
    assert (copy.name, copy.media_type) == ("Formative Assessment.png", "image/png")
    assert [(one.mark, one.text) for one in png.baked(copy.data)] == [(mark, TEXT)]
    assert b"Author\0Harbour" in copy.data


def test_drawing_stays_a_drawing(portfolio: Portfolio, kept: Kept, pictures: BadgePictures) -> None:
    copy = baked_copy(portfolio, kept(TEXT.encode(), picture=badges.svg("<circle/>")), pictures)
    assert (copy.name, copy.media_type) == ("Formative Assessment.svg", "image/svg+xml")
    assert [one.text for one in svg.baked(copy.data)] == [TEXT]


def test_picture_that_cannot_carry_it_is_drawn_anew_as_it_looks(
    portfolio: Portfolio, kept: Kept, pictures: BadgePictures
) -> None:
    made = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(made, "JPEG")
    hostile = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/><rect width="9" height="9"/></svg>'
    )
    for picture in (made.getvalue(), hostile, b"no picture at all"):
        copy = baked_copy(portfolio, kept(TEXT.encode(), picture=picture), pictures)
        assert [one.text for one in png.baked(copy.data)] == [TEXT]
        Image.open(io.BytesIO(copy.data)).load()


def test_badge_without_any_picture_gets_one_drawn_from_its_title(
    portfolio: Portfolio, kept: Kept, pictures: BadgePictures
) -> None:
    copy = baked_copy(portfolio, kept(TEXT.encode()), pictures)
    assert copy.data == bake(TEXT, pictures.drawn("Formative Assessment", "Harbour"), "3")


@pytest.mark.parametrize("raw", ["", "https://harbour.example/a/1", "[]"])
def test_what_has_no_text_cannot_be_baked_and_that_is_said(
    portfolio: Portfolio, kept: Kept, pictures: BadgePictures, raw: str
) -> None:
    credential = kept(b"x", raw=raw)
    assert not can_bake(credential)
    with pytest.raises(PortfolioError, match="no badge's text"):
        baked_copy(portfolio, credential, pictures)


def test_token_can_be_baked(portfolio: Portfolio, kept: Kept, pictures: BadgePictures) -> None:
    token = badges.unsigned_token({"iss": "x"}, signature=b"s" * 64)
    copy = baked_copy(portfolio, kept(token.encode(), "application/jwt", raw=token), pictures)
    assert png.baked(copy.data)[0].text == token


def test_saving_into_a_folder_takes_a_free_name_and_into_a_file_asks_first(tmp_path: Path) -> None:
    copy = Copy("A.json", json.dumps({}).encode(), "application/json")
    assert [save_copy(copy, tmp_path).name for _ in range(3)] == ["A.json", "A 2.json", "A 3.json"]
    mine = tmp_path / "mine.json"
    mine.write_text("mine")
    with pytest.raises(PortfolioError, match=r"a file “mine\.json” already"):
        save_copy(copy, mine)
    assert mine.read_text() == "mine"
    assert save_copy(copy, mine, replace=True).read_bytes() == copy.data
    with pytest.raises(PortfolioError):
        save_copy(copy, mine / "below a file.json")
