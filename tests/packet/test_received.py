"""Packets from others, looked over at once: one line each, by name, whatever the others are; no scores."""

import json
import os
from pathlib import Path

import pytest

from portfolio.core.progress import Stopped
from portfolio.packet.proof.known_keys import KnownKey
from portfolio.packet.proof.received import Received, look_over
from portfolio.packet.proof.verification import verify_packet
from tests.packet.conftest import Finished
from tests.packet.proof_changes import KINDS


@pytest.fixture(scope="module")
def pile(packet: Finished, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, Path]]:
    """What somebody drops on a window: packets as they were and changed, and what is none."""
    folder = tmp_path_factory.mktemp("pile")
    files = {
        "again.pdf": KINDS["saved again"][0](packet.pdf),
        "as it was.pdf": packet.pdf,
        "broken.pdf": packet.pdf[: len(packet.pdf) // 2],
        "empty.pdf": b"",
        "letter.pdf": b"%PDF-1.7\n%%EOF",
        "picture.png": b"\x89PNG\r\n\x1a\n",
        "turned.pdf": KINDS["behind the end: a page turned"][0](packet.pdf),
        "without files.pdf": KINDS["a file removed"][0](packet.pdf),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [*((name, folder / name) for name in files), ("gone.pdf", folder / "gone.pdf")]


@pytest.fixture(scope="module")
def seen(pile: list[tuple[str, Path]], packet: Finished) -> list[Received]:
    did = verify_packet(packet.pdf)["credential"]["issuer"]
    return look_over(pile, {did: KnownKey("Amina from room 4", "2026-05-12")})


def test_every_file_has_its_line_and_a_bad_one_blocks_none(seen: list[Received]) -> None:
    assert {(one.file, one.status, one.change) for one in seen} == {
        ("again.pdf", "invalid", "resaved"),
        ("as it was.pdf", "verified", "unchanged"),
        ("broken.pdf", "unsupported", ""),
        ("empty.pdf", "unsupported", ""),
        ("letter.pdf", "unsupported", ""),
        ("picture.png", "unsupported", ""),
        ("turned.pdf", "invalid", "altered"),
        ("without files.pdf", "invalid", "attachments_removed"),
        ("gone.pdf", "unknown", ""),
    }
    assert all(one.words for one in seen)


def test_line_says_whose_it_is_its_period_and_by_whose_key(seen: list[Received]) -> None:
    one = next(one for one in seen if one.file == "as it was.pdf")

    assert (one.name, one.start, one.end) == ("Amina Diallo", "2025-09-01", "2026-08-31")
    assert one.holder == "Amina from room 4"
    assert one.key.startswith("did:key:z6Mk")


def test_words_can_be_translated(seen: list[Received]) -> None:
    one = next(one for one in seen if one.file == "without files.pdf")

    assert one.words == "Attachments were removed on the way: 7 of 8 are there. Pages changed or re-saved."
    assert one.words.template.startswith("Attachments were removed on the way: {count} of {all}")


def test_lines_go_by_name_and_hold_no_score(seen: list[Received]) -> None:
    named = [one.file for one in seen if one.name]

    assert named == sorted(named, key=str.casefold)
    assert [one.name for one in seen[: len(named)]] == ["Amina Diallo"] * len(named)
    assert not {"score", "rank", "rating", "points"} & set(Received._fields)


def test_progress_goes_up_to_all_files(pile: list[tuple[str, Path]]) -> None:
    told: list[tuple[int, int]] = []

    look_over(pile[1:3], progress=lambda done, total, what: told.append((done, total)))

    assert told == sorted(told)
    assert told[-1] == (2, 2)


def test_looking_over_can_be_cancelled(pile: list[tuple[str, Path]]) -> None:
    with pytest.raises(Stopped):
        look_over(pile, cancelled=lambda: True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only there")
def test_pipe_that_nobody_writes_to_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")

    (one,) = look_over([("pipe.pdf", tmp_path / "pipe.pdf")])

    assert (one.status, one.words) == ("unknown", "It is not a file.")


def test_nothing_is_nothing() -> None:
    assert look_over([]) == []


def test_line_is_plain_data(seen: list[Received]) -> None:
    assert json.loads(json.dumps([one._asdict() for one in seen]))[0]["file"]
