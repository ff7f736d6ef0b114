"""Versions in the pane: an earlier one leads to the newest, the newest to those before, and both follow changes."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import added, trashed
from portfolio.core.records import Credential, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.document import Document
from portfolio.ui.kit.cards import RowButton

Pair = tuple[Credential, Credential]


@pytest.fixture
def pair(document: Document) -> Pair:
    """The newer and the older version of a badge."""
    new = build(Credential, title="First aid 3", earned=date(2026, 5, 1))
    old = build(Credential, title="First aid 2", earned=date(2023, 5, 1), replaced_by_id=new.id)
    document.do(added("Add", new, old))
    return new, old


def rows(body: QWidget) -> list[str]:
    return [row.label for row in body.findChildren(RowButton) if row.objectName().startswith("open:")]


def test_the_newest_shows_the_earlier_which_opens_and_shows_the_way_back(
    document: Document, pane: DetailPane, pair: Pair
) -> None:
    new, old = pair
    opened: list[tuple[str, str]] = []
    pane.open_requested.connect(lambda kind, record_id: opened.append((kind, record_id)))
    pane.show_entry("credential", new.id)
    assert rows(pane.body()) == ["First aid 2"]
    pane.body().findChild(RowButton, f"open:{old.id}").click()
    pane.show_entry(*opened[-1])
    assert pane.title == "First aid 2"
    assert rows(pane.body()) == ["There is a newer version"]
    leads = pane.body().findChild(RowButton, f"open:{new.id}")
    assert "First aid 3" in leads.accessibleName()
    leads.click()
    assert opened == [("credential", old.id), ("credential", new.id)]


def test_what_is_shown_follows_when_the_newer_comes_and_goes(document: Document, pane: DetailPane, pair: Pair) -> None:
    new, old = pair
    pane.show_entry("credential", old.id)
    document.do(trashed("Delete", new))
    assert rows(pane.body()) == []
    document.undo()
    assert rows(pane.body()) == ["There is a newer version"]


def test_the_newest_in_the_bin_changes_what_the_oldest_leads_to(
    document: Document, pane: DetailPane, pair: Pair
) -> None:
    new, old = pair
    oldest = build(Credential, title="First aid 1", earned=date(2020, 5, 1), replaced_by_id=old.id)
    document.do(added("Add", oldest))
    pane.show_entry("credential", oldest.id)
    for act, leads_to in ((lambda: document.do(trashed("Delete", new)), old), (document.undo, new)):
        act()
        assert pane.body().findChild(RowButton, f"open:{leads_to.id}") is not None


def test_an_entry_without_versions_says_nothing_of_them(document: Document, pane: DetailPane) -> None:
    badge = build(Credential, title="Only one")
    document.do(added("Add", badge))
    pane.show_entry("credential", badge.id)
    assert rows(pane.body()) == []
