"""The evaluation PDF as a place: honest numbers, nothing private slipped in, and a set-up that is kept."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Packet, Reflection, build
from portfolio.packet.setup import left_out_of
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import waiting
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.base import Control
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import (
    ABOUT,
    WAIT,
    everything_in,
    lines,
    records_in,
    said,
    save,
    saved_by,
    wait_for_preview,
    wait_until_counted,
    words_in,
)
from tests.ui.packet.teacher import SECRET, school_days


def test_the_numbers_are_those_of_the_pdf(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    wait_until_counted(qtbot, place)
    pdf = saved_by(qtbot, place, tmp_path / "a.pdf")
    inside = records_in(pdf)
    for section, kind in ABOUT.items():
        assert place.content.counts[kind] == len(inside.get(kind, [])), section
    assert lines(place) == {
        "roles": "No roles",
        "goals": "1 goal",
        "growth": "No ratings or surveys",
        "lattice": "No role has its place yet",
        "map": "The period as one picture",
        "plan": "Left out",
        "timeline": "The period, month by month",
        "reflections": "1 reflection, 2 kept private",
        "programmes": "1 course",
        "credentials": "1 credential, 1 without a date",
        "practice": "1 thing I did",
        "hours": "2 h 30 min in 2 entries",
        "money": "Left out",
        "evidence": "1 piece",
        "statement": "Where it is longer than page 1 holds",
        "conversations": "No conversations",
        "reply": "A page on which your reader answers",
    }
    assert re.search(r"\bA1\b", words_in(pdf))
    assert not re.search(r"\bA2\b", words_in(pdf))  # letters inside a checksum are no number of a piece


def test_a_section_that_is_off_is_in_no_page_and_no_record(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    wait_until_counted(qtbot, place)
    place.column.sections.rows["practice"].switch.click()
    assert lines(place)["practice"] == "Left out"
    assert b"Water cycle" not in everything_in(wait_for_preview(qtbot, place))
    pdf = saved_by(qtbot, place, tmp_path / "a.pdf")
    assert b"Water cycle" not in everything_in(pdf)
    assert "practice" not in records_in(pdf)


def test_private_entries_are_counted_and_stay_out(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    wait_until_counted(qtbot, place)
    pdf = saved_by(qtbot, place, tmp_path / "a.pdf")
    assert place.column.private.label == "2 reflections are private and stay out"
    assert SECRET.encode() not in everything_in(pdf)


def test_a_private_entry_goes_in_only_after_it_was_ticked(
    qtbot: QtBot, place: PacketPlace, document: Document, tmp_path: Path
) -> None:
    wait_until_counted(qtbot, place)
    place.column.private.click()
    assert place.asking.dialog is not None
    assert [item.text().partition("\n")[0] for item in place.asking.dialog._items()] == ["Kept", "Kept too"]
    chosen = next(entry.id for entry in place.content.hidden if entry.title == "Kept")
    place.asking.dialog.tick(chosen)
    place.asking.dialog.confirm.click()
    assert document.portfolio.history.undo_label == "Show “Kept” to my evaluator"
    assert f"{SECRET} one" in words_in(wait_for_preview(qtbot, place))
    pdf = saved_by(qtbot, place, tmp_path / "a.pdf")
    assert sorted(row["title"] for row in records_in(pdf)["reflection"]) == ["Kept", "Shown"]
    assert f"{SECRET} one" in words_in(pdf)
    assert f"{SECRET} two".encode() not in everything_in(pdf)
    assert place.column.private.label == "1 reflection is private and stays out"


def test_closing_the_list_without_saying_yes_shows_nothing(qtbot: QtBot, place: PacketPlace) -> None:
    wait_until_counted(qtbot, place)
    place.column.private.click()
    assert place.asking.dialog is not None
    place.asking.dialog.tick(place.content.hidden[0].id)
    place.asking.dialog.keep.click()
    assert len(place.content.hidden) == 2


def test_for_everyone_only_what_is_public_goes_in(
    qtbot: QtBot, place: PacketPlace, document: Document, tmp_path: Path
) -> None:
    wait_until_counted(qtbot, place)
    document.do(
        added("Write", build(Reflection, title="Open letter", text="x", privacy="public", day=school_days()[1]))
    )
    place.column.reader.buttons()[1].click()  # type: ignore[attr-defined]
    wait_for_preview(qtbot, place)
    pdf = saved_by(qtbot, place, tmp_path / "a.pdf")
    assert [row["title"] for row in records_in(pdf)["reflection"]] == ["Open letter"]
    assert "goal" not in records_in(pdf)
    assert place.column.private.label == f"{len(place.content.hidden)} entries are not for everyone and stay out"


def test_the_set_up_is_one_change_when_one_leaves(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    heard: list[str] = []
    document.done.connect(heard.append)
    for text in ("One", "One two", "One two three"):
        place.column.statement.edit.setPlainText(text)
    place.column.sections.rows["money"].switch.click()
    place.hide()
    assert heard == ["Set up the evaluation PDF"]
    packet = document.portfolio.find(Packet)[0]
    assert (packet.statement, left_out_of(packet)) == ("One two three", frozenset({"plan"}))
    assert document.portfolio.drafts.all() == []


def test_looking_alone_writes_nothing(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    wait_for_preview(qtbot, place)
    place.hide()
    assert document.portfolio.find(Packet) == []


def test_what_was_typed_survives_a_crash(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], document: Document
) -> None:
    first = make_place()
    first.column.statement.edit.setPlainText("Typed, not left yet")
    qtbot.waitUntil(lambda: bool(document.portfolio.drafts.all()), timeout=WAIT)
    first._closed = True  # the program ends here without a word
    assert document.portfolio.find(Packet) == []
    assert waiting(document) == []  # the editors neither offer nor forget it
    assert make_place().column.statement.text() == "Typed, not left yet"
    first._closed = False  # so that it stops what it was making


def test_undoing_the_set_up_shows_the_one_before(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    place.column.statement.edit.setPlainText("First")
    place.commit()
    place.column.statement.edit.setPlainText("Second")
    place.commit()
    document.undo()
    assert place.column.statement.text() == "First"


def test_an_edit_elsewhere_makes_the_pages_again(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    wait_for_preview(qtbot, place)
    assert place.preview.stale.isHidden()
    note = build(Reflection, title="New", text="Just now", privacy="evaluator", day=school_days()[1])
    document.do(added("Write", note))
    assert not place.preview.stale.isHidden()
    assert "Just now" in words_in(wait_for_preview(qtbot, place))
    assert place.preview.stale.isHidden()


def test_pieces_picked_stand_on_page_one(qtbot: QtBot, place: PacketPlace) -> None:
    wait_until_counted(qtbot, place)
    place.column.pieces.choose.click()
    dialog = place.column.pieces.dialog
    assert dialog is not None
    ids = [
        entry.id
        for entry in place.content.pieces
        if entry.title in ("Shown", "Exit tickets", "Water cycle", "Universal Design")
    ]
    for one in ids:
        dialog.tick(one)
    dialog.confirm.click()
    assert place.choices.picks == tuple(ids[:3])
    pdf = wait_for_preview(qtbot, place)
    first_page = pdf.pages[0].extract_text()
    assert all(title in first_page for title in place.column.pieces.titles())


def test_own_dates_that_go_backwards_are_said_and_make_nothing(
    qtbot: QtBot, place: PacketPlace, tmp_path: Path
) -> None:
    wait_until_counted(qtbot, place)
    period = place.column.period
    period.choice.buttons()[3].click()  # type: ignore[attr-defined]
    period.start.line.clear()
    qtbot.keyClicks(period.start.line, "1 Jan 2199")
    assert "lies before the first" in period.words()
    assert not place.maker.is_making
    place.bar.save.click()
    assert "correct the period" in said(place)
    assert place.findChildren(QFileDialog) == []


def test_since_the_last_pdf_is_offered_once_there_is_one(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], tmp_path: Path
) -> None:
    place = make_place()
    assert place.column.period.choice.buttons()[1].isHidden()
    save(qtbot, place, tmp_path / "evaluation.pdf")
    place.hide()
    place.show()
    assert not place.column.period.choice.buttons()[1].isHidden()


def test_every_control_has_a_name(qtbot: QtBot, place: PacketPlace) -> None:
    wait_for_preview(qtbot, place)
    nameless = [
        child for child in place.findChildren(QWidget)
        if child.isVisible() and (isinstance(child, Control) or child.focusPolicy()) and not child.accessibleName()
        and not child.objectName().startswith("qt_")
    ]  # fmt: skip
    assert [type(child).__name__ for child in nameless] == []


def test_half_a_date_changes_nothing_until_it_is_whole(qtbot: QtBot, place: PacketPlace) -> None:
    wait_until_counted(qtbot, place)
    period = place.column.period
    period.choice.buttons()[3].click()  # type: ignore[attr-defined]
    before = place.choices
    period.start.line.clear()
    qtbot.keyClicks(period.start.line, "3 Ma")
    assert place.choices == before
    qtbot.keyClicks(period.start.line, "y 2026")
    assert place.choices.start == date(2026, 5, 3)


@pytest.mark.parametrize("scale,width", [(1.0, 1290), (2.0, 950)])
def test_the_choices_are_no_wider_than_their_column(qtbot: QtBot, place: PacketPlace, scale: float, width: int) -> None:
    wait_until_counted(qtbot, place)  # by then it is known what stays out
    place.theme.set_scale(scale)
    place.resize(width, 560)
    place.column.period.choice.buttons()[3].click()  # type: ignore[attr-defined]
    qtbot.waitUntil(place.column.period.start.isVisible)
    area = place.column if isinstance(place.column, QScrollArea) else place.column.findChild(QScrollArea)
    assert area is not None
    inner = area.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= area.viewport().width()


def test_nobody_is_told_to_wait_for_the_preview(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], jobs: Jobs
) -> None:
    quiet: list[bool] = []
    jobs.started.connect(lambda job: quiet.append(job.quiet))
    wait_for_preview(qtbot, make_place())
    assert quiet == [True, True]
