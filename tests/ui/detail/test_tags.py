"""Tags in the detail pane: added and taken away where they stand, each as one change that can be undone."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.queries.entry import entry
from portfolio.core.records import Tag, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.tags import TagsSection
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Theme


def section(pane: DetailPane) -> TagsSection:
    found = pane.findChild(TagsSection)
    assert found is not None
    return found


def words(pane: DetailPane) -> list[str]:
    return [button.label for button in section(pane).findChildren(Button)]


def begin(qtbot: QtBot, pane: DetailPane, typed: str) -> QLineEdit:
    button = section(pane).findChild(Button, "tag")
    assert button is not None
    button.click()
    line = section(pane).findChild(QLineEdit)
    assert line is not None
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, typed)
    return line


@pytest.fixture
def shown(qtbot: QtBot, pane: DetailPane, document: Document, there: SimpleNamespace) -> DetailPane:
    tag = build(Tag, record_kind="credential", record_id=there.paper.id, name="Safety")
    document.portfolio.apply(added("Tag", tag))
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.show_entry("credential", there.paper.id)
    return pane


def tags(document: Document, shown: DetailPane) -> list[str]:
    found = entry(document.portfolio.connection, *shown.shown)
    assert found is not None
    return found.tags


def test_a_tag_is_typed_and_can_be_undone(qtbot: QtBot, shown: DetailPane, document: Document) -> None:
    line = begin(qtbot, shown, "  Data   use ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert tags(document, shown) == ["Data use", "Safety"]
    assert words(shown) == ["Data use", "Safety", "Tag"]
    assert shown.focusWidget() is section(shown).findChild(Button, "tag")
    document.undo()
    assert words(shown) == ["Safety", "Tag"]


def test_a_tag_goes_with_a_press_and_comes_back_with_undo(shown: DetailPane, document: Document) -> None:
    section(shown).findChildren(Button)[0].click()
    assert tags(document, shown) == []
    assert words(shown) == ["Tag"]
    document.undo()
    assert words(shown) == ["Safety", "Tag"]


@pytest.mark.parametrize(
    "typed,key", [("Re", Qt.Key.Key_Escape), ("   ", Qt.Key.Key_Return), ("safety", Qt.Key.Key_Return)]
)
def test_leaving_or_saying_nothing_new_writes_nothing(
    qtbot: QtBot, shown: DetailPane, document: Document, typed: str, key: Qt.Key
) -> None:
    line = begin(qtbot, shown, typed)
    QTest.keyClick(line, key)
    assert tags(document, shown) == ["Safety"]
    assert line.isHidden()
    assert shown.isVisible()


def test_letters_in_the_line_are_no_keys_of_the_pane(qtbot: QtBot, shown: DetailPane) -> None:
    with qtbot.assertNotEmitted(shown.reflect_requested), qtbot.assertNotEmitted(shown.evidence_requested):
        line = begin(qtbot, shown, "re")
    assert line.text().startswith("re")


def test_a_tag_that_is_used_elsewhere_completes_itself(
    qtbot: QtBot, shown: DetailPane, document: Document, there: SimpleNamespace
) -> None:
    document.portfolio.apply(added("Tag", build(Tag, record_kind="goal", record_id=there.goal.id, name="Wellbeing")))
    line = begin(qtbot, shown, "well")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [tag.casefold() for tag in tags(document, shown)] == ["safety", "wellbeing"]


def test_a_tag_being_typed_stays_whatever_is_made_anew_around_it(
    qtbot: QtBot, shown: DetailPane, document: Document, there: SimpleNamespace, theme: Theme
) -> None:
    line = begin(qtbot, shown, "differenti")
    line.setCursorPosition(3)
    theme.set_mode("dark")
    now = section(shown).findChild(QLineEdit)
    assert now is not line
    assert (now.text(), now.cursorPosition(), now.isVisible(), now.hasFocus()) == ("differenti", 3, True, True)
    document.do(edited("Elsewhere", there.paper, title="Lab safety, part 1"))
    now = section(shown).findChild(QLineEdit)
    QTest.keyClick(now, Qt.Key.Key_End)
    QTest.keyClicks(now, "ate")
    QTest.keyClick(now, Qt.Key.Key_Return)
    assert tags(document, shown) == ["Safety", "differentiate"]
    assert section(shown).findChild(QLineEdit).isHidden(), "it is written; nothing is being typed any more"


def test_what_would_complete_itself_stays_marked(
    qtbot: QtBot, shown: DetailPane, document: Document, there: SimpleNamespace, theme: Theme
) -> None:
    document.portfolio.apply(added("Tag", build(Tag, record_kind="goal", record_id=there.goal.id, name="Wellbeing")))
    begin(qtbot, shown, "well")
    theme.set_mode("dark")
    now = section(shown).findChild(QLineEdit)
    assert (now.text().casefold(), now.selectedText()) == ("wellbeing", "being")


def test_a_tag_being_typed_is_not_taken_to_another_entry(
    qtbot: QtBot, shown: DetailPane, there: SimpleNamespace
) -> None:
    begin(qtbot, shown, "differenti")
    shown.show_entry("goal", there.goal.id)
    assert section(shown).findChild(QLineEdit).isHidden()
