"""The days of a packet: the present one, also past midnight, and a period that stays the one that was chosen."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from portfolio.core.records import IssuedPacket
from portfolio.ui.document import Document
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import save, wait_for_preview, wait_until_counted


def test_another_day_begins_while_the_place_is_open(qtbot: QtBot, place: PacketPlace) -> None:
    wait_for_preview(qtbot, place)
    tomorrow = date.today() + timedelta(days=1)
    place.set_today(tomorrow)
    assert (place.request().made, place.request().end) == (tomorrow, tomorrow)
    assert tomorrow.isoformat() in place._name()
    assert not place.preview.stale.isHidden()


def test_a_day_that_nobody_told_of_is_noticed_when_one_saves(
    qtbot: QtBot, place: PacketPlace, document: Document, tmp_path: Path
) -> None:
    wait_until_counted(qtbot, place)
    place.set_today(date.today() - timedelta(days=1))
    save(qtbot, place, tmp_path / "evaluation.pdf")
    assert place.request().made == date.today()
    (issued,) = document.portfolio.find(IssuedPacket)
    assert PdfReader(tmp_path / issued.name).metadata is not None


def test_the_period_chosen_is_the_same_after_saving_and_coming_back(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], tmp_path: Path
) -> None:
    place = make_place()
    save(qtbot, place, tmp_path / "first.pdf")
    place.hide()
    place.show()
    place.column.period.choice.buttons()[1].click()  # type: ignore[attr-defined]
    save(qtbot, place, tmp_path / "second.pdf")
    place.hide()
    place.show()
    assert place.column.period.choice.value() == "since"
    assert make_place().column.period.choice.value() == "since"
