"""The preview that follows a person's choices: the pages that will be saved, drawn again and again by one child."""

import io
import os
import signal
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing import live as live_module
from portfolio.packet.drawing.children import PacketStopped
from portfolio.packet.drawing.differences import changed_labels
from portfolio.packet.drawing.live import Drawn, LivePacket
from portfolio.packet.drawing.preview import Preview
from portfolio.packet.packet import make_packet
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import Caption, PacketRequest
from tests.packet.a_year import FONTS, TEMPLATE, Year
from tests.packet.licensed import planting


@pytest.fixture(scope="module")
def packet() -> Iterator[LivePacket]:
    """One for all tests: each goes on from what the one before it left, as a person does."""
    live = LivePacket(FONTS, TEMPLATE)
    yield live
    live.close()


def drawn(live: LivePacket, year: Year, keys: Keys, request: PacketRequest) -> Drawn:
    reader = year.portfolio.reader()
    try:
        return live.draw(reader, year.portfolio.attachments.root, request, keys, "a.pdf")
    finally:
        reader.close()


def words(pdf: bytes, folder: Path) -> list[str]:
    place = folder / "words.pdf"
    place.write_bytes(pdf)
    return [page.extract_text() for page in PdfReader(place).pages]


def test_the_pages_are_those_of_the_saved_file(packet: LivePacket, year: Year, keys: Keys, tmp_path: Path) -> None:
    other = year.request(statement="Something else first.")
    request = year.request(saved_as="plain", captions={"goals": Caption("What we wanted", "In short.")})
    drawn(packet, year, keys, other)
    shown = drawn(packet, year, keys, request)
    out = tmp_path / "a.pdf"
    reader = year.portfolio.reader()
    result = make_packet(reader, year.portfolio.attachments.root, request, keys, out, FONTS, TEMPLATE, kept=packet.kept)
    reader.close()
    assert words(shown.pdf, tmp_path) == [page.extract_text() for page in PdfReader(out).pages]
    assert shown.pages == result.pages
    assert list(shown.warnings) == result.warnings
    with Preview(shown.pdf) as one, Preview(out) as two:
        assert all(one.draw(page, 0.3) == two.draw(page, 0.3) for page in range(one.pages))


@pytest.mark.parametrize(
    "change,section",
    [
        ({"statement": "Only this."}, ""),
        ({"captions": {"hours": Caption("Time", "")}}, "section-hours"),
        ({"order": ("hours", "goals")}, "section-hours"),
    ],
)
def test_it_says_which_page_is_another_one(
    packet: LivePacket, year: Year, keys: Keys, change: dict[str, object], section: str
) -> None:
    drawn(packet, year, keys, year.request())
    shown = drawn(packet, year, keys, year.request(**change))
    page = shown.places[section].page if section else 0
    assert shown.changed[0] == page
    assert drawn(packet, year, keys, year.request(**change)).changed == ()


def test_where_a_section_was_that_is_gone() -> None:
    def tree(*names: str) -> dict[str, object]:
        sections = [{"name": name, "title": name, "intro": [], "blocks": []} for name in names]
        return {"front": {}, "title": "", "running": {}, "author": "", "sections": sections}

    assert changed_labels(tree("a", "b", "c"), tree("a", "c")) == ["section-c"]
    assert changed_labels(tree("a", "b", "c"), tree("a", "b")) == ["section-b"]
    assert changed_labels(tree("a", "c"), tree("a", "b", "c")) == ["section-b"]
    assert changed_labels(tree("a", "b"), tree("a", "b")) == []


def test_places_and_ways_lead_to_entries(packet: LivePacket, year: Year, keys: Keys) -> None:
    shown = drawn(packet, year, keys, year.request())
    lesson = f"r{year.ids['lesson']}"
    assert shown.entries[lesson][:2] == ("practice", year.ids["lesson"])
    assert shown.entries["A1"][0] == "attachment"
    place = shown.places[lesson]
    with Preview(shown.pdf) as preview:
        assert place.page < preview.pages
        leads = [way.to for page in range(preview.pages) for way in preview.ways(page)]
        names = {(one.page, round(one.top)): name for name, one in shown.places.items()}
        reached = {names.get((way.page, round(way.top))) for way in leads}
    assert {lesson, "A1"} <= reached


def test_an_audit_chosen_after_the_first_pages_brings_its_table_along(
    packet: LivePacket, own_year: Year, keys: Keys
) -> None:
    licensed = planting(own_year)()
    audit = licensed.request()
    pages_only = replace(audit, sections=tuple(one for one in audit.sections if one != "audit"))
    without, with_it = (drawn(packet, own_year, keys, request) for request in (pages_only, audit))
    assert with_it.attached > without.attached + 400
    assert "audit.csv" in "".join(page.extract_text() for page in PdfReader(io.BytesIO(with_it.pdf)).pages)


def test_a_picture_is_decoded_once(packet: LivePacket, year: Year, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn(packet, year, keys, year.request())

    def never_again(*_: object, **__: object) -> None:
        raise AssertionError("a child was started for pictures that are there")

    monkeypatch.setattr("portfolio.packet.drawing.pictures_kept.Pictures", never_again)
    drawn(packet, year, keys, year.request(statement="Other words."))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes in another way")
def test_a_child_that_dies_is_followed_by_another(packet: LivePacket, year: Year, keys: Keys) -> None:
    drawn(packet, year, keys, year.request())
    assert packet._child is not None
    os.kill(packet._child._process._process.pid, signal.SIGKILL)
    assert drawn(packet, year, keys, year.request(statement="After it died.")).pages > 5


def test_a_child_that_hangs_is_said_and_the_next_one_draws(year: Year, keys: Keys) -> None:
    live = LivePacket(FONTS, TEMPLATE, seconds=0.0)
    try:
        with pytest.raises(PortfolioError, match="The preview could not be drawn"):
            drawn(live, year, keys, year.request())
        live._seconds = live_module.SECONDS
        assert drawn(live, year, keys, year.request()).pages > 5
    finally:
        live.close()


def test_nothing_is_left_behind(year: Year, keys: Keys, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    live = LivePacket(FONTS, TEMPLATE)
    drawn(live, year, keys, replace(year.request(), sections=()))
    child = live._child
    assert child is not None
    assert [one for one in tmp_path.rglob("*") if one.name.startswith("in-")] == []  # no stranger's file stays
    live.close()
    assert not child._process.alive
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PacketStopped):
        drawn(live, year, keys, year.request())
