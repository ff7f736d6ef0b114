"""A teacher at the window: clicks what she reads, types where she is, and reads what the places of growth say."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.career.nodes import Node
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.labels import Label
from portfolio.ui.shell import rail
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.surveys.taking_page import TakingPage
from tests.whole.walk import Person

KEY, NOTHING_HELD = Qt.Key, Qt.KeyboardModifier.NoModifier


class Teacher(Person):
    """The window is in front: her keys go to what has the focus in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.app.window.activateWindow()
        self.until("the keys go to the window", self.app.window.isActiveWindow)

    # ---- hands

    def see(self, words: str, within: QWidget | None = None) -> Control:
        """What can be pressed and says this, or begins so, once it is in sight."""
        found: list[Control] = []

        def look() -> bool:
            found[:] = [
                one
                for one in (within or self.app.window).findChildren(Control)
                if (one.label or one.accessibleName()).startswith(words) and one.isVisible() and one.isEnabled()
            ]
            return bool(found)

        self.until(f"“{words}” can be pressed", look, 20)
        return found[0]

    def click(self, words: str, within: QWidget | None = None) -> None:
        self.press_on(self.see(words, within))

    def press_on(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        """A key, to what has the focus."""
        QTest.keyClick(self._focus(), key, held)  # type: ignore[call-overload]

    def write(self, text: str, into: QWidget | None = None) -> None:
        """Words, to what has the focus; or into this line, in the place of what stands there."""
        if into is not None:
            into.setFocus()
            self.press("a", Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self._focus(), text)

    def undo(self) -> None:
        self.press_on(self.workspace.bar.undo)

    def redo(self) -> None:
        self.press_on(self.workspace.bar.redo)

    def _focus(self) -> QWidget:
        at = QApplication.focusWidget()
        assert at is not None, "nothing has the focus"
        return at

    # ---- sheets

    @property
    def sheet(self) -> Any:
        """The sheet she writes on, once it is there."""
        self.until("a sheet is open", lambda: self.workspace.stage.sheet)
        return self.workspace.stage.sheet

    def done_with_it(self) -> None:
        self.press_on(self.sheet.done)
        self.until("the sheet is closed", lambda: self.workspace.stage.sheet is None)

    def let_evaluator_see_it(self) -> None:
        self.click("My evaluator", self.sheet)

    def last_done(self) -> str:
        """What was done last, as the window says it."""
        return str(self.workspace.document.portfolio.history.undo_label)

    # ---- places

    def id_of(self, title: str) -> str:
        """Of an entry on the timeline."""
        return next(row.id for row in self.workspace.journal.model.rows if row.title == title)

    def at_entry(self, kind: str, title: str) -> Any:
        """Go to an entry; gives the pane that shows it."""
        record_id = self.id_of(title)
        self.workspace.open_entry(kind, record_id)
        detail = self.workspace.detail
        assert detail is not None
        self.until("it is shown", lambda: detail.shown == (kind, record_id))
        view = self.workspace.journal.view
        view.setFocus()
        return detail

    def skills(self, page: str) -> SkillsPlace:
        """The page of this name at the place of skills."""
        self.workspace.go_to(rail.SKILLS)
        place = self.workspace.stage.place
        assert isinstance(place, SkillsPlace)
        self.until("skills were read", lambda: place.found is not None)
        self.click(page, place.head.pages)
        return place

    def gaps(self) -> list[str]:
        """What is still to learn, each line as it is read out."""
        view = self.skills("Still to learn").gaps.view
        model = view.model()
        return [plain(model.data(model.index(row, 0))) for row in range(model.rowCount())] if view.isVisible() else []

    def career(self) -> CareerPlace:
        self.workspace.go_to(rail.CAREER)
        place = self.workspace.stage.place
        assert isinstance(place, CareerPlace)
        return place

    def role(self, title: str) -> Node:
        return next(node for node in self.career().model.nodes if node.title == title)

    def ready_for(self, title: str) -> str:
        """What the list of roles says of this one."""
        model = self.career().model
        return plain(model.data(model.index_of(self.role(title).id)))

    # ---- the survey

    def answer(
        self, button: str, question: str, level: str, note: str, day: date, *, aim: str = "", told: bool = False
    ) -> list[str]:
        """Answer the survey: 3 to every question, `level` to this one. `told`: her evaluator may see it.

        Gives what stands there afterwards.
        """
        surveys = self.skills("Surveys").surveys
        assert surveys is not None
        self.click(button, surveys)
        page = surveys.page
        assert isinstance(page, TakingPage)
        while not page.on_summary:
            about_it = page.card.words.text() == question
            if about_it and aim:
                self.press("t")
                self.press(aim)
            if about_it:
                self.press("n")
                self.write(note)
                self.press(KEY.Key_Escape)
            at = page.at
            self.press(level if about_it else "3")
            assert page.on_summary or page.at != at, "the key did not answer"
        self.write(day.isoformat(), page.summary.when.line)
        self.press(KEY.Key_Tab)
        if told:
            self.click("My evaluator", page.summary)
        self.click("Keep these answers", page)
        self.until("the answers are kept", lambda: surveys.page is not page)
        return list(sentences(surveys.page))


def plain(words: object) -> str:
    """Without the marks that keep the direction of words apart."""
    return str(words).replace("\u2068", "").replace("\u2069", "")


def sentences(of: QWidget) -> Iterator[str]:
    """All that can be read there, and all that can be pressed."""
    for one in of.findChildren(QWidget):
        if one.isVisible():
            words = one.text() if isinstance(one, Label) else one.label if isinstance(one, Control) else ""
            if words:
                yield plain(words)
