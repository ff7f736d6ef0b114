"""Badges given in the window: signed files that are verified, one change that is undone as one, and no name kept."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Award, Person
from portfolio.ui.document import Document
from portfolio.ui.giving.badges import Badges
from portfolio.ui.giving.sheet import AwardEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.giving.conftest import WAIT, verified

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ("Zsofia Quill", "Yorick Umbra", "Xanthe Vole")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_in(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


@pytest.fixture
def sheet(qtbot: QtBot, workspace: Workspace) -> AwardEditor:
    """Opened by its key."""
    QTest.keyClick(workspace, Qt.Key.Key_G, CTRL | SHIFT)
    found = workspace.stage.sheet
    assert isinstance(found, AwardEditor)
    return found


def given(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: workspace.jobs.idle and workspace.stage.sheet is None, timeout=WAIT)


def files_in(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def test_a_class_is_given_a_badge_by_keyboard_alone(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    folder = tmp_path / "8B"
    folder.mkdir()
    sheet.where.choose(folder)
    assert sheet.title.line.hasFocus()
    type_in("Kind listener")
    press(Qt.Key.Key_Tab)
    type_in("For asking questions.")
    sheet.people.area.setFocus()
    QApplication.clipboard().setText("\n".join(NAMES))
    press(Qt.Key.Key_V, CTRL)
    assert sheet.done.label == "Make 3 badges"
    press(Qt.Key.Key_Return, CTRL)
    row = sheet.findChild(ProgressRow)
    assert row is not None
    qtbot.waitUntil(row.isVisible)
    assert not any(name in job.label + job.what for job in workspace.jobs.awaited for name in NAMES)
    given(qtbot, workspace)
    files = files_in(folder)
    assert len(files) == 3
    for file in files:
        found = verified(file)
        assert found["status"] == "verified", found
        assert found["credential"]["title"] == "Kind listener"
    assert all(any(name in file.name for file in files) for name in NAMES)
    portfolio = workspace.document.portfolio
    (award,) = portfolio.find(Award)
    assert (award.given, award.last_given) == (3, date.today())
    assert portfolio.history.undo_label == "Badge designed: “Kind listener”"
    (banner,) = workspace.messages.banners
    assert str(folder) in banner.accessibleDescription()
    assert {button.label for button in banner.findChildren(Button)} >= {"Open the folder", "Give it to others"}
    workspace.document.undo()
    assert portfolio.find(Award) == []
    assert files_in(folder) == files, "a file that was handed out is not taken back"
    workspace.document.redo()
    assert portfolio.find(Award)[0].given == 3


def test_the_names_are_kept_nowhere(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path, user_data: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    folder = tmp_path / "8B"
    folder.mkdir()
    sheet.where.choose(folder)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw("\n".join(NAMES))
    sheet.keep_draft()
    sheet.save()
    given(qtbot, workspace)
    portfolio: Portfolio = workspace.document.portfolio
    assert len(files_in(folder)) == 3
    words = [word.encode() for name in NAMES for word in name.split()]
    places = [*files_in(portfolio.folder), *(files_in(user_data) if user_data.exists() else [])]
    assert portfolio.folder / "portfolio.db" in places
    for file in places:
        data = file.read_bytes()
        assert not [word for word in words if word in data], file
    assert portfolio.drafts.all() == []
    assert not any(word.decode() in caplog.text for word in words)
    workspace.add("award")
    again = workspace.stage.sheet
    assert isinstance(again, AwardEditor)
    assert again.people.raw() == ""


def test_one_press_gives_a_design_again_and_counts_on(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    sheet.where.choose(tmp_path)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw(NAMES[0])
    sheet.save()
    given(qtbot, workspace)
    (award,) = workspace.document.portfolio.find(Award)
    (banner,) = workspace.messages.banners
    next(one for one in banner.findChildren(Button) if one.label == "Give it to others").click()
    again = workspace.stage.sheet
    assert isinstance(again, AwardEditor)
    assert (again.id, again.where.folder()) == (award.id, tmp_path)
    assert not workspace.messages.banners, "nothing lies over the sheet"
    again.people.set_raw("\n".join(NAMES[1:]))
    again.save()
    given(qtbot, workspace)
    (award,) = workspace.document.portfolio.find(Award)
    assert award.given == 3
    assert "Kind listener" in workspace.document.portfolio.history.undo_label
    workspace.document.undo()
    assert workspace.document.portfolio.find(Award)[0].given == 1


def test_a_picture_that_is_dropped_becomes_the_badge(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#1D568F"))
    image.save(str(tmp_path / "owl.jpg"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "owl.jpg"))])
    at = sheet.mapTo(workspace, sheet.rect().center())
    assert workspace.dropping.over(mime, at)
    assert workspace.dropping.dropped(mime, at)
    assert sheet.picture.new_file() == tmp_path / "owl.jpg"
    folder = tmp_path / "out"
    folder.mkdir()
    sheet.where.choose(folder)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw(NAMES[0])
    sheet.save()
    given(qtbot, workspace)
    portfolio = workspace.document.portfolio
    (award,) = portfolio.find(Award)
    assert award.image_id
    kept = portfolio.get(Attachment, award.image_id)
    assert kept is not None
    (file,) = files_in(folder)
    for data in (portfolio.attachments.read(kept.sha256), file.read_bytes()):
        shown = QImage.fromData(data)
        assert shown.pixelColor(shown.width() // 2, shown.height() // 2).blue() in range(0x8C, 0x93)
    assert verified(file)["status"] == "verified"


def test_stopped_it_leaves_no_file_and_all_that_was_typed(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    folder = tmp_path / "8B"
    folder.mkdir()
    sheet.where.choose(folder)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw("\n".join(f"Pupil {number}" for number in range(400)))
    sheet.save()
    row = sheet.findChild(ProgressRow)
    assert row is not None
    qtbot.waitUntil(lambda: bool(files_in(folder)), timeout=WAIT)
    row.cancel_requested.emit()
    qtbot.waitUntil(lambda: workspace.jobs.idle, timeout=WAIT)
    assert files_in(folder) == []
    assert workspace.stage.sheet is sheet
    assert sheet.state_words() == "Stopped. No badge was made; what you typed is still here."
    assert len(sheet.people.recipients()) == 400
    assert workspace.document.portfolio.find(Award) == []


def test_closed_in_the_middle_it_goes_on_and_says_its_end(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    folder = tmp_path / "8B"
    folder.mkdir()
    sheet.where.choose(folder)
    QTest.keyClicks(sheet.title.line, "Kind listener")
    sheet.people.set_raw("\n".join(NAMES))
    sheet.save()
    sheet.leave()
    assert workspace.stage.sheet is None
    qtbot.waitUntil(lambda: workspace.jobs.idle, timeout=WAIT)
    assert len(files_in(folder)) == 3
    assert len(workspace.messages.banners) == 1
    workspace.add("reflection")
    assert workspace.messages.banners == [], "what is written next is not lain over"
    assert workspace.document.portfolio.find(Award)[0].given == 3
    assert workspace.document.portfolio.drafts.all() == []


def test_where_nothing_can_be_written_is_said_on_the_sheet_and_nothing_is_lost(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw("\n".join(NAMES))
    folder = tmp_path / "stick"
    folder.mkdir()
    sheet.where.choose(folder)
    folder.rmdir()
    assert not sheet.save()
    assert sheet.where.said() == "This folder is no longer there. Please choose another."
    (tmp_path / "file").write_text("no folder")
    sheet.where.is_chosen = False
    sheet.where.offer(tmp_path / "file" / "Badges")
    sheet.save()
    qtbot.waitUntil(lambda: workspace.jobs.idle, timeout=WAIT)
    assert sheet.state_words()
    assert sheet.people.counter() == "3 names"
    assert workspace.document.portfolio.find(Award) == []


def test_who_has_not_said_her_name_is_told_so(
    qtbot: QtBot, workspace: Workspace, sheet: AwardEditor, tmp_path: Path
) -> None:
    document = workspace.document
    (person,) = document.portfolio.find(Person)
    document.do(edited("Forget the name", person, name=""))
    sheet.where.choose(tmp_path)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw(NAMES[0])
    sheet.save()
    assert workspace.jobs.idle
    assert "name" in sheet.state_words()
    assert sheet.people.counter()[:6] == "1 name"


def test_a_design_goes_to_the_bin_and_comes_back(qtbot: QtBot, workspace: Workspace, sheet: AwardEditor) -> None:
    sheet.title.line.setText("Kind listener")
    sheet.save()
    workspace.add("award")
    again = workspace.stage.sheet
    assert isinstance(again, AwardEditor)
    assert [row.label for row in again.designs.rows] == ["Kind listener"]
    away = next(one for one in again.designs.findChildren(Button) if "bin" in one.accessibleName())
    away.click()
    assert again.designs.rows == [] or not again.designs.isVisible()
    assert workspace.document.portfolio.history.undo_label == "Move “Kind listener” to the bin"
    workspace.document.undo()
    assert [row.label for row in again.designs.rows] == ["Kind listener"]
    again.designs.rows[0].click()
    opened = workspace.stage.sheet
    assert isinstance(opened, AwardEditor)
    assert opened is not again
    away = next(one for one in opened.findChildren(Button) if one.accessibleName() == "Move this badge to the bin")
    away.click()
    assert workspace.stage.sheet is None


def test_giving_is_offered_in_the_menu_and_by_name(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.bar.show_menu()
    (menu,) = workspace.bar.findChildren(QMenu)
    action = next(one for one in menu.actions() if isinstance(one, QAction) and one.text() == "Badge for others…")
    action.trigger()
    menu.close()
    assert isinstance(workspace.stage.sheet, AwardEditor)
    named = {one.words for one in workspace.hands.commands if one.listed}
    assert {"Give a badge", "Award the class: a badge each"} <= named


def test_from_a_portfolio_that_may_only_be_read_no_badge_is_given(
    qtbot: QtBot, theme: Theme, tmp_path: Path, homes: dict[str, Path]
) -> None:
    from_stick = Document(Portfolio.open(homes["few"], device="d" * 32, read_only=True))
    jobs = Jobs()
    sheet = AwardEditor(theme, from_stick, jobs)
    qtbot.addWidget(sheet)
    badges = Badges(from_stick, jobs, sheet)
    badges.follow(sheet)
    sheet.where.choose(tmp_path)
    sheet.title.line.setText("Kind listener")
    sheet.people.set_raw(NAMES[0])
    sheet.save()
    assert jobs.idle
    assert "reading only" in sheet.state_words()
    assert files_in(tmp_path) == []
    sheet.leave()
    from_stick.close()
