"""A teacher learns, at the window: hours, a stopwatch over a restart, a nanodegree with its badge, a table that comes
in, and a licence that is renewed by it. Prints what she sees on the way, as JSON.

Run as: python -m tests.whole.learning {begin|learn|renew} FOLDER FILE
It is a program of its own because it opens a real window on a virtual screen.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Programme
from portfolio.ui.hours.coming_page import ComingHoursPage
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.sheet import LicenceSheet
from portfolio.ui.shell import rail
from tests.whole.teacher import KEY, Teacher, plain, sentences

READING, MODULE = "Reading about talk", "Module on feedback"
RULES, LICENCE = "New South Wales", "Proficient Teacher"
COURSE, MODULES, BADGE = "Feedback nanodegree", ("Listening", "A lesson watched together"), "Feedback that helps"


class Learner(Teacher):
    """What she does at the place of hours."""

    def hours(self, page: str) -> Any:
        """The page of this name at the place of hours."""
        self.workspace.go_to(rail.HOURS)
        place: Any = self.workspace.stage.place
        self.click(page, place.head.pages)
        return place

    def log(self, words: str) -> str:
        """L, the words, Enter. Gives what the window says was done."""
        self.workspace.go_to(rail.TIMELINE)
        self.workspace.journal.view.setFocus()
        before = self.last_done()
        self.press("l")
        self.until("the line is there", self.workspace.finding.palette.field.hasFocus)
        self.write(words)
        self.until("it is understood", lambda: self.workspace.finding.palette.field.text() == words)
        self.press(KEY.Key_Return)
        self.until("it is logged", lambda: self.last_done() != before)
        return plain(self.last_done())

    def at_course(self) -> list[str]:
        """What the pane says of her nanodegree. Hours on it may be called as it is."""
        self.workspace.open_entry("programme", self.course_id())
        detail: Any = self.workspace.detail
        self.until("it is shown", lambda: detail.shown == ("programme", self.course_id()))
        return list(sentences(detail))

    def choose(self, words: str, within: QWidget) -> None:
        """Choose this from the menu that is open."""

        def found() -> QMenu | None:
            return next((one for one in within.findChildren(QMenu) if one.isVisible()), None)

        self.until("the menu is open", found)
        menu = found()
        assert menu is not None
        (action,) = (one for one in menu.actions() if one.text() == words)
        menu.setActiveAction(action)
        QTest.keyClick(menu, KEY.Key_Return)

    def licences(self) -> LicencesPage:
        """The page of licences."""
        place = self.hours("Licences")
        page = place.findChild(LicencesPage)
        assert isinstance(page, LicencesPage)
        return page

    def card(self) -> list[str]:
        """What the card of her licence says."""
        (card,) = self.licences().cards.cards.values()
        return list(sentences(card))

    def entries(self) -> list[str]:
        """What is said of each entry of the licence's period."""
        model = self.licences().view.entries
        return [plain(model.line(model.index(row)).spoken) for row in range(model.rowCount())]

    def course_id(self) -> str:
        found = self.workspace.document.portfolio.find(Programme, title=COURSE)
        return next(one.id for one in found)


def begin(folder: Path, _: Path) -> dict[str, Any]:
    """She logs an evening with two keys, starts the stopwatch, and closes the window while it runs."""
    her = Learner(folder)
    seen: dict[str, Any] = {"logged": her.log(f"45m {READING}")}
    place = her.hours("This week")
    her.write(MODULE, place.week.watch.title)
    her.click("Start the stopwatch", place)
    her.see("Stop and log it", place)
    her.close()
    return seen


def learn(folder: Path, _: Path) -> dict[str, Any]:
    """The stopwatch ran on. She stops it, and undoes and redoes what it logged."""
    her = Learner(folder)
    place = her.hours("This week")
    her.click("Stop and log it", place)
    her.until("the time is logged", lambda: MODULE in her.titles())
    seen: dict[str, Any] = {"stopped": plain(her.last_done())}
    her.undo()
    seen["undone"] = MODULE in her.titles()
    her.redo()
    her.until("the time is logged again", lambda: MODULE in her.titles())
    seen["week"] = list(sentences(place))
    seen["course"] = course_with_its_badge(her)
    seen["year"] = date.today().year - 1
    her.close()
    return seen


def course_with_its_badge(her: Learner) -> dict[str, Any]:
    """A nanodegree of two modules, hours on it, both modules ticked, and the badge that it ended in."""
    her.workspace.add("programme")
    course = her.sheet
    her.write(COURSE, course.title.line)
    course.parts.rows()[0].line.setFocus()
    for module in MODULES:
        her.write(module)
        her.press(KEY.Key_Return)
    her.done_with_it()
    seen: dict[str, Any] = {"logged": her.log(f"2h {COURSE}")}
    seen["before"] = her.at_course()
    her.workspace.entries.write("programme", her.course_id())
    course = her.sheet
    for row in course.parts.rows():
        her.press_on(row.box)
    her.write(date.today().isoformat(), course.ended.line)
    her.press(KEY.Key_Tab)
    her.done_with_it()
    seen["done"] = her.at_course()
    her.click("Enter its certificate", her.workspace.detail)
    badge = her.sheet
    seen["filled_in"] = {"title": badge.title.text(), "earned": badge.earned.day().isoformat()}
    her.write(BADGE, badge.title.line)
    her.done_with_it()
    her.until("the badge is there", lambda: BADGE in her.titles())
    seen["ended_in"] = her.at_course()
    return seen


def renew(folder: Path, table: Path) -> dict[str, Any]:
    """A licence with its rules; a table of hours; what counts and what does not; and the PDF for an audit."""
    her = Learner(folder)
    page = her.licences()
    her.click("Add a licence", page)
    sheet: Any = her.workspace.window().findChild(LicenceSheet)
    sheet.by_rules.combo.setFocus()
    while not sheet.by_rules.combo.currentText().startswith(RULES):
        her.press(KEY.Key_Down)
    her.write(LICENCE, sheet.title.line)
    her.write(f"{date.today().year - 1}-01-31", sheet.starts.line)
    her.press(KEY.Key_Tab)
    her.press_on(sheet.done)
    her.until("the licence is there", lambda: page.cards.cards)
    seen: dict[str, Any] = {"added": plain(her.last_done()), "card": her.card()}
    place = her.hours("All")
    place.show_file(table)
    coming = place.findChild(ComingHoursPage)
    her.until("the table was read", lambda: coming.coming)
    seen["dry_run"] = [(one.state, str(one.why or "")) for one in coming.coming.rows]
    her.press_on(coming.add)
    her.until("the pages are back", place.head.isVisible)
    her.until("the hours are there", lambda: len(her.entries()) > 1)
    seen["brought_in"], seen["card_after"], seen["entries"] = plain(her.last_done()), her.card(), her.entries()
    her.undo()
    seen["card_undone"] = her.card()
    her.redo()
    her.until("the hours are there again", lambda: her.card() == seen["card_after"])
    page = her.licences()
    (held,) = (card.held for card in page.cards.cards.values())
    seen["complete"] = held.now is not None and held.now.standing.complete
    out = table.with_suffix(".pdf")
    her.click("Audit pack…", page)
    her.choose("As a PDF, with proof…", page)
    her.until("the PDF is shown", lambda: hasattr(her.workspace.stage.place, "save_to"))
    packet: Any = her.workspace.stage.place
    packet.save_to(out)
    her.until("the PDF is saved", out.exists, 120)
    her.close()
    return seen


STAGES = {"begin": begin, "learn": learn, "renew": renew}


def main() -> None:
    stage, folder, file = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (folder / "portfolio.db").exists():
        Portfolio.create(folder, device="d" * 32, name="Amina Diallo").close()
    print(json.dumps(STAGES[stage](folder, file)), flush=True)  # noqa: T201
    os._exit(0)  # Qt's own end is not what is looked at here


if __name__ == "__main__":
    main()
