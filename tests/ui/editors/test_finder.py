"""Finding what an entry is about: spoken as well as shown, and inside the form at every size of text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, build
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, PracticeEditor, editor_for
from portfolio.ui.editors.opening import EDITORS
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

TITLES = ("Talk less", "Group talk", "Assessment literacy")
LONG = "Pupils choose how they show what they learned in projects of their own over a whole term and beyond it"


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> PracticeEditor:
    document.portfolio.apply(added("Set", *(build(Goal, title=title) for title in TITLES)))
    editor = PracticeEditor(theme, document, jobs)
    qtbot.addWidget(editor)
    editor.resize(620, 700)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    return editor


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def large(theme: Theme, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Text of 200 %, in both directions."""
    qapp.setLayoutDirection(request.param)
    theme.set_scale(2.0)
    yield
    theme.set_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def plain(words: str) -> str:
    """Without the marks that keep the direction of a title to itself."""
    return words.replace("\u2068", "").replace("\u2069", "")


def inside(editor: Editor, widget: QWidget) -> bool:
    """Whether the whole widget can be seen in the part of the form that is in sight."""
    view = editor.scroll_area.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))


def test_how_much_is_found_is_spoken_after_a_pause(qtbot: QtBot, editor: PracticeEditor) -> None:
    finder = editor.toward.finder
    editor.toward.button.click()
    qtbot.waitUntil(lambda: finder.spoken().startswith("3 found. First: "))
    QTest.keyClicks(finder.line, "talk")
    qtbot.waitUntil(lambda: finder.spoken().startswith("2 found. First: "))
    finder.line.setText("literacy")
    qtbot.waitUntil(lambda: plain(finder.spoken()) == "1 found: Assessment literacy, Goal")


def test_that_nothing_is_found_is_spoken(qtbot: QtBot, editor: PracticeEditor) -> None:
    editor.toward.button.click()
    QTest.keyClicks(editor.toward.finder.line, "xyz")
    qtbot.waitUntil(lambda: editor.toward.finder.spoken() == "Nothing found")


def test_moving_through_what_was_found_speaks_each(qtbot: QtBot, editor: PracticeEditor) -> None:
    finder = editor.toward.finder
    editor.toward.button.click()
    QTest.keyClick(finder.line, Qt.Key.Key_Down)
    second = plain(finder.spoken())
    assert second.endswith(", Goal, 2 of 3")
    assert finder.list.currentRow() == 1
    QTest.keyClick(finder.line, Qt.Key.Key_Up)
    assert plain(finder.spoken()).endswith(", Goal, 1 of 3")


def test_a_chip_can_be_taken_away_and_the_focus_stays_in_the_field(editor: PracticeEditor, document: Document) -> None:
    goal = document.portfolio.find(Goal)[0]
    editor.toward.set_raw([["goal", goal.id]])
    (chip,) = editor.toward._chips.chips
    chip.click()
    assert editor.toward.chosen() == []
    assert editor.toward.button.hasFocus()


@pytest.mark.usefixtures("large")
def test_the_finder_stays_inside_the_form_with_large_text(
    qtbot: QtBot, editor: PracticeEditor, document: Document
) -> None:
    long = build(Goal, title=LONG)
    document.portfolio.apply(added("Set", long, *(build(Goal, title=f"{number} {LONG}") for number in range(4))))
    editor.toward.set_raw([["goal", long.id]])
    editor.toward.button.click()
    finder = editor.toward.finder
    qtbot.waitUntil(lambda: inside(editor, finder.line) and inside(editor, finder.list))
    assert finder.list.horizontalScrollBar().maximum() == 0
    row = finder.list.visualItemRect(finder.list.item(0))
    assert row.width() <= finder.list.viewport().width()


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("kind", list(EDITORS))
def test_no_form_is_wider_than_its_place_with_large_text(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, kind: str
) -> None:
    goal = build(Goal, title=LONG)
    document.portfolio.apply(added("Set", goal))
    editor = editor_for(theme, document, jobs, kind)
    qtbot.addWidget(editor)
    for name in ("toward", "about", "of"):
        if name in editor.fields:
            editor.fields[name].set_raw([["goal", goal.id]])
    if "files" in editor.fields:
        editor.fields["files"].set_raw([f"/nowhere/{LONG}.png"])
    editor.resize(620, 600)
    editor.show()
    page = editor.scroll_area.widget()
    qtbot.waitUntil(lambda: page.width() <= editor.scroll_area.viewport().width())
