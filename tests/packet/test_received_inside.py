"""What is said of a packet from somebody else beside its line: each check, and each badge inside by itself."""

from pathlib import Path

import pytest

from portfolio.packet.proof.received import Received, look_over
from portfolio.packet.proof.recognising import ANSWER, PDF, recognise
from tests.packet.a_year import RESOURCES
from tests.packet.conftest import Finished


@pytest.fixture(scope="module")
def one(packet: Finished, tmp_path_factory: pytest.TempPathFactory) -> Received:
    path = tmp_path_factory.mktemp("one") / "packet.pdf"
    path.write_bytes(packet.pdf)
    return look_over([("packet.pdf", path)], contexts=RESOURCES / "contexts")[0]


def test_checks_come_as_sentences_with_what_they_were_made_of(one: Received) -> None:
    attached = next(check for check in one.checks if check["check"] == "attachments")

    assert attached["sentence"] == "All {count} attached files are unchanged."
    assert attached["detail"] == attached["sentence"].format(**attached["values"])
    assert "badge" not in {check["check"] for check in one.checks}


def test_each_badge_inside_has_a_state_of_its_own(one: Received) -> None:
    assert one.badges
    assert all({"title", "file", "status", "detail"} <= badge.keys() for badge in one.badges)


def test_without_what_proves_badges_none_is_judged(packet: Finished, tmp_path: Path) -> None:
    (tmp_path / "packet.pdf").write_bytes(packet.pdf)

    assert look_over([("packet.pdf", tmp_path / "packet.pdf")])[0].badges == ()


@pytest.mark.parametrize(
    "data, what",
    [
        (b"", ""),
        (b"%PDF-1.7\n%%EOF", ""),
        (b"%PDF-1.7\n" + b" " * 1_048_560 + b"Perpetual Portfolio packet: plain %%EOF", PDF),
        (b"Perpetual Portfolio packet", ""),
        (b'Dear all, {"format": "perpetual-portfolio-reply"}', ANSWER),
        (b'{"format": "another"}', ""),
    ],
)
def test_a_few_bytes_tell_what_it_is(data: bytes, what: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)

    assert recognise(data) == what
    assert recognise(tmp_path / "file") == what


def test_a_packet_is_told_by_its_bytes_and_a_folder_is_nothing(packet: Finished, tmp_path: Path) -> None:
    assert recognise(packet.pdf) == PDF
    assert recognise(tmp_path) == ""
    assert recognise(tmp_path / "gone") == ""
