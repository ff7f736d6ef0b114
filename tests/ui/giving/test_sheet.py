"""The sheet on which a badge is designed: kept as a draft, shown as it will look, never with a name in it."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit
from portfolio.core.records import Attachment, Award, build, with_fields
from portfolio.ui.document import Document
from portfolio.ui.editors import go_on, waiting
from portfolio.ui.giving.sheet import AwardEditor, length_words
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.base import Control
from portfolio.ui.theme import Theme
from tests.ui.giving.conftest import WAIT, MakeSheet, said_by


def picture(folder: Path, name: str = "owl.png", color: str = "#1D568F") -> Path:
    """A picture of one colour."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    image.save(str(folder / name))
    return folder / name


def shown_color(sheet: AwardEditor) -> str:
    """The colour in the middle of the badge's picture."""
    shown = sheet.picture.card.picture.grab().toImage()
    return shown.pixelColor(shown.width() // 2, shown.height() // 2).name()


def test_a_design_is_kept_without_giving_it_to_anybody(document: Document, make_sheet: MakeSheet) -> None:
    sheet = make_sheet()
    QTest.keyClicks(sheet.title.line, "Lab helper")
    sheet.skills.set_raw("Care, order")
    sheet.months.set_raw("12")
    assert sheet.done.label == "Keep the design"
    assert sheet.save()
    (kept,) = document.portfolio.find(Award, title="Lab helper")
    assert (kept.skills, kept.months, kept.given, kept.last_given) == (["Care", "order"], 12, 0, None)
    assert document.portfolio.history.undo_label == "Badge designed: “Lab helper”"
    document.undo()
    assert document.portfolio.find(Award, title="Lab helper") == []


def test_a_badge_without_a_title_is_not_kept(document: Document, make_sheet: MakeSheet) -> None:
    sheet = make_sheet()
    sheet.people.set_raw("Ada")
    assert not sheet.save()
    assert sheet.title.said() == "It needs a title."


def test_the_draft_holds_the_design_and_no_name(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, make_sheet: MakeSheet
) -> None:
    sheet = make_sheet()
    QTest.keyClicks(sheet.title.line, "Lab helper")
    QTest.keyClicks(sheet.people.area, "Zsofia Quill")
    sheet.leave()
    (draft,) = document.portfolio.drafts.all()
    assert draft.content["title"] == "Lab helper"
    assert "Zsofia" not in repr(draft)
    (offered,) = waiting(document)
    assert offered.sentence == "You were writing “Lab helper”."
    again = go_on(theme, document, jobs, offered.key)
    qtbot.addWidget(again)
    assert isinstance(again, AwardEditor)
    assert (again.title.text(), again.people.raw()) == ("Lab helper", "")
    again.forget()


def test_names_alone_are_no_draft(document: Document, make_sheet: MakeSheet) -> None:
    sheet = make_sheet()
    QTest.keyClicks(sheet.people.area, "Zsofia Quill")
    sheet.keep_draft()
    assert document.portfolio.drafts.all() == []
    sheet.leave()
    assert sheet.people.raw() == ""


def test_done_says_how_many_are_made(make_sheet: MakeSheet) -> None:
    sheet = make_sheet()
    sheet.people.set_raw("Ada\nBen\nCleo")
    assert sheet.done.label == "Make 3 badges"
    sheet.people.set_raw("")
    assert sheet.done.label == "Keep the design"


def test_without_a_picture_one_is_drawn_from_the_title(qtbot: QtBot, make_sheet: MakeSheet) -> None:
    sheet = make_sheet()
    qtbot.waitUntil(lambda: sheet.picture.card.picture.has_picture, timeout=WAIT)
    before = sheet.picture.card.picture.grab().toImage()
    QTest.keyClicks(sheet.title.line, "Zebra")
    qtbot.waitUntil(lambda: sheet.picture.card.picture.grab().toImage() != before, timeout=WAIT)
    assert "Zebra" in sheet.picture.card.accessibleDescription()


def test_a_chosen_picture_is_shown_as_it_will_look_and_can_be_taken_back(
    qtbot: QtBot, make_sheet: MakeSheet, tmp_path: Path
) -> None:
    sheet = make_sheet()
    sheet.picture.add([picture(tmp_path)])
    qtbot.waitUntil(lambda: shown_color(sheet) == "#1d568f", timeout=WAIT)
    assert sheet.picture.raw() == {"file": str(tmp_path / "owl.png")}
    sheet.picture.draw_button.click()
    qtbot.waitUntil(lambda: shown_color(sheet) != "#1d568f", timeout=WAIT)
    assert sheet.picture.raw() == {}
    assert sheet.picture.draw_button.isHidden()


def test_what_is_no_picture_is_said_and_no_badge_is_made_of_it(
    qtbot: QtBot, document: Document, make_sheet: MakeSheet, tmp_path: Path
) -> None:
    (tmp_path / "owl.png").write_text("no picture")
    sheet = make_sheet()
    QTest.keyClicks(sheet.title.line, "Lab helper")
    hint = sheet.picture.said()
    sheet.picture.add([tmp_path / "owl.png"])
    qtbot.waitUntil(lambda: sheet.picture.said() != hint, timeout=WAIT)
    assert sheet.picture.problem()
    assert not sheet.save()
    assert document.portfolio.find(Award, title="Lab helper") == []


def test_a_design_of_another_length_keeps_it(make_sheet: MakeSheet, there: SimpleNamespace) -> None:
    sheet = make_sheet(there.old.id)
    assert (sheet.months.raw(), sheet.order().fields["months"]) == ("18", 18)
    assert length_words(sheet.locale(), 18) == "18 months"
    assert length_words(sheet.locale(), 24) == "2 years"


def test_badges_from_before_stand_on_a_new_sheet_those_given_last_first(
    make_sheet: MakeSheet, there: SimpleNamespace
) -> None:
    sheet = make_sheet()
    rows = [(row.label, row.accessibleDescription()) for row in sheet.designs.rows]
    assert rows == [("Good question", "Given 4 times, last on 12 Nov"), ("Kind listener", "Not given yet")]


def test_a_design_is_chosen_by_its_row_and_the_names_come_along(
    qtbot: QtBot, make_sheet: MakeSheet, there: SimpleNamespace
) -> None:
    sheet = make_sheet()
    sheet.people.set_raw("Ada\nBen")
    with qtbot.waitSignal(sheet.again_requested) as wish:
        QTest.keyClick(sheet.designs.rows[1], Qt.Key.Key_Return)
    assert wish.args == [there.fresh.id, "Ada\nBen"]


def test_a_design_is_opened_where_the_names_are_missing(
    qtbot: QtBot, make_sheet: MakeSheet, there: SimpleNamespace
) -> None:
    sheet = make_sheet(there.fresh.id)
    assert (sheet.title.text(), sheet.description.text()) == ("Kind listener", "For listening.")
    assert sheet.focusWidget() is sheet.people.area
    view = sheet.scroll_area.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(sheet.people.area.mapTo(view, sheet.people.area.rect().center())))


def test_a_kept_picture_stays_with_its_design(
    qtbot: QtBot, document: Document, make_sheet: MakeSheet, tmp_path: Path, there: SimpleNamespace
) -> None:
    data = picture(tmp_path).read_bytes()
    kept = build(
        Attachment, purpose="image", name="owl.png", media_type="image/png",
        sha256=document.portfolio.attachments.add(data), size=len(data),
    )  # fmt: skip
    award = document.portfolio.get(Award, there.fresh.id)
    assert award is not None
    document.do(Change("Dress it", (Edit(None, kept), Edit(award, with_fields(award, image_id=kept.id)))))
    sheet = make_sheet(there.fresh.id)
    qtbot.waitUntil(lambda: shown_color(sheet) == "#1d568f", timeout=WAIT)
    QTest.keyClicks(sheet.title.line, "A ")
    assert sheet.save()
    (changed,) = document.portfolio.find(Award, image_id=kept.id)
    assert changed.title == "A Kind listener"
    assert document.portfolio.history.undo_label == "Badge changed: “A Kind listener”"


@pytest.mark.parametrize("scale, rtl", [(1.0, False), (2.0, False), (1.5, True)])
def test_all_of_it_fits_whatever_the_size_of_the_text(
    qtbot: QtBot, theme: Theme, make_sheet: MakeSheet, scale: float, rtl: bool
) -> None:
    theme.set_scale(scale)
    sheet = make_sheet(width=620)
    if rtl:
        sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sheet.people.set_raw("Ada\nAda\n---")
    QApplication.processEvents()
    view = sheet.scroll_area.viewport()
    parts = [part for part in sheet.scroll_area.findChildren(QWidget) if part.isVisible() and part is not view]
    for part in parts:
        place = QRect(part.mapTo(sheet, QPoint()), part.size())
        assert place.left() in range(sheet.width()), (part, place)
        assert place.right() in range(sheet.width()), (part, place)
    for part in parts:
        if isinstance(part, QLineEdit | QPlainTextEdit | Control):
            line = part.fontMetrics().height()
            assert said_by(part), part
            assert part.height() >= line, (part, part.height(), line)
    theme.set_scale(1.0)
