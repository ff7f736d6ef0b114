"""Standards from anywhere in the window: the key S, the chips in the detail, letting an entry go on a standard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Alignment, Framework, Practice, Reflection, Standard, build
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dragging import carry
from portfolio.ui.shell import rail
from portfolio.ui.standards.place import StandardsPlace
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.conftest import RESOURCES
from tests.ui.shell.conftest import MakeWorkspace


@pytest.fixture
def workspace(make_workspace: MakeWorkspace, theme: Theme) -> Workspace:
    workspace = make_workspace()
    own = build(Framework, title="Our standards")
    rows = [build(Standard, framework_id=own.id, code=code, title=title, position=at)
            for at, (code, title) in enumerate((("1", "Planning"), ("2", "Class environment")))]  # fmt: skip
    document = workspace.document
    document.do(added("Framework", own, *rows))
    workspace.add_place(
        rail.STANDARDS,
        lambda: StandardsPlace(theme, document, workspace.jobs, RESOURCES / "frameworks", RESOURCES / "plans"),
    )
    return workspace


def codes(workspace: Workspace, record_id: str) -> list[str]:
    portfolio = workspace.document.portfolio
    names = {one.id: one.code for one in portfolio.find(Standard)}
    return sorted(names[one.standard_id] for one in portfolio.find(Alignment, record_id=record_id))


def test_s_a_code_and_enter_align_the_entry_in_focus_and_page_down_the_one_below(workspace: Workspace) -> None:
    portfolio = workspace.document.portfolio
    lesson, note = portfolio.find(Practice)[0], portfolio.find(Reflection)[0]
    view = workspace.journal.view
    workspace.journal.show_entry(lesson.id)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_S)
    card = workspace.aligning.card
    assert card is not None
    assert QApplication.focusWidget() is card.field
    for key in ("1", Qt.Key.Key_Return, Qt.Key.Key_PageDown, "2", Qt.Key.Key_Return):
        QTest.keyClicks(card.field, key) if isinstance(key, str) else QTest.keyClick(card.field, key)
    card.finish()
    assert (codes(workspace, lesson.id), codes(workspace, note.id)) == (["1"], ["2"])
    assert workspace.journal.chosen[1] == note.id
    assert not card.isVisible()


def test_the_detail_shows_codes_that_lead_to_their_place(qtbot: QtBot, workspace: Workspace) -> None:
    document = workspace.document
    lesson, one = document.portfolio.find(Practice)[0], document.portfolio.find(Standard, code="1")[0]
    workspace.showing.show("practice", lesson.id)
    detail = workspace.detail
    assert detail is not None
    assert detail.findChild(Button, f"standard:{one.id}") is None
    fields = {"record_kind": "practice", "record_id": lesson.id, "standard_id": one.id, "claim": "Drawn"}
    document.do(added("Align", build(Alignment, **fields)))
    chip = detail.findChild(Button, f"standard:{one.id}")
    assert chip is not None
    assert (chip.label, chip.accessibleName()) == ("1", "1, Planning")
    chip.click()
    place = workspace.stage.place
    assert isinstance(place, StandardsPlace)
    assert place.panel.standard == one.id


def test_an_entry_that_is_let_go_on_a_standard_shows_it(workspace: Workspace) -> None:
    lesson = workspace.document.portfolio.find(Practice)[0]
    workspace.go_to(rail.STANDARDS)
    QApplication.processEvents()
    place = workspace.stage.place
    assert isinstance(place, StandardsPlace)
    view = place.view
    index = view.board.index_of(workspace.document.portfolio.find(Standard, code="2")[0].id)
    at = view.viewport().mapTo(workspace, view.visualRect(index).center() + QPoint(4, 0))
    mime = carry([("practice", lesson.id)])
    assert workspace.dropping.over(mime, at)
    assert workspace.dropping.dropped(mime, at)
    assert codes(workspace, lesson.id) == ["2"]


def test_what_is_begun_for_a_standard_is_opened_with_it(workspace: Workspace) -> None:
    one = workspace.document.portfolio.find(Standard, code="1")[0]
    workspace.aligning.begin("practice", "parent_contact", one.id)
    sheet = workspace.stage.sheet
    assert sheet is not None
    fields = sheet.fields  # type: ignore[attr-defined]
    assert (fields["shows"].raw(), fields["kind"].raw()) == ([one.id], "parent_contact")
