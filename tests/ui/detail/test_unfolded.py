"""What a person unfolded in the pane stays so while the same entry is shown, whatever changes."""

from types import SimpleNamespace

import pytest

from portfolio.core.change import added, edited
from portfolio.core.records import Practice, Record, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.proof import CheckRow
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.theme import Theme
from tests.ui.detail.conftest import tie


def button(pane: DetailPane, words: str) -> Button:
    return next(one for one in pane.findChildren(Button) if one.label.startswith(words))


def folded(pane: DetailPane) -> bool:
    (row,) = pane.findChildren(CheckRow)
    return not row.isVisible()


def test_how_we_know_stays_open_when_the_entry_changes(
    document: Document, pane: DetailPane, there: SimpleNamespace, theme: Theme
) -> None:
    pane.show_entry("credential", there.badge.id)
    assert folded(pane)
    button(pane, "How do we know?").click()
    assert not folded(pane)
    document.do(edited("Name", there.badge, title="Feedback"))
    assert (pane.title, folded(pane)) == ("Feedback", False)
    assert button(pane, "How do we know?").isChecked()
    theme.set_scale(1.1)
    assert not folded(pane)
    button(pane, "How do we know?").click()
    document.undo()
    assert folded(pane)


def test_on_another_entry_it_is_folded(pane: DetailPane, there: SimpleNamespace) -> None:
    pane.show_entry("credential", there.badge.id)
    button(pane, "How do we know?").click()
    pane.show_entry("goal", there.goal.id)
    pane.show_entry("credential", there.badge.id)
    assert folded(pane)


@pytest.fixture
def many(document: Document, there: SimpleNamespace) -> list[Record]:
    lessons = [build(Practice, title=f"Lesson {number}", day="2026-11-01") for number in range(20)]
    document.do(added("Add", *lessons, *(tie(lesson, there.goal, "toward") for lesson in lessons)))
    return lessons


def rows(pane: DetailPane) -> int:
    return sum(row.objectName().startswith("open:") for row in pane.findChildren(RowButton))


def test_all_that_were_asked_for_stay_there(
    document: Document, pane: DetailPane, there: SimpleNamespace, many: list[Record]
) -> None:
    pane.show_entry("goal", there.goal.id)
    assert rows(pane) == 12
    button(pane, "Show ").click()
    everything = rows(pane)
    assert everything > 20
    document.do(edited("Tick", there.steps[0], done="2026-11-20"))
    assert rows(pane) == everything
    document.do(edited("Name", many[0], title="The first lesson"))
    assert rows(pane) == everything
    pane.show_entry("practice", many[0].id)
    pane.show_entry("goal", there.goal.id)
    assert rows(pane) == 12
