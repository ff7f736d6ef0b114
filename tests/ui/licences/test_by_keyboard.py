"""Whoever sees nothing, or uses no mouse: every control has a name, and Tab comes to each of them."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget

from portfolio.ui.kit.choice import Choice
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import card_over

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QListView)


def controls(part: QWidget) -> list[QWidget]:
    found = [one for kind in CONTROLS for one in part.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.isEnabled() and one.objectName() != "qt_spinbox_lineedit"]


def reached(part: QWidget, most: int = 200) -> set[QWidget]:
    """What Tab comes to, once round."""
    seen: set[QWidget] = set()
    for _ in range(most):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            return seen
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen


def open_part(page: LicencesPage, name: str) -> Any:
    """A part of the licences, in sight."""
    if name == "page":
        return page
    if name == "rules page":
        page.show_rules()
        return page.rules
    page.act(name, page.chosen)
    return card_over(page)


@pytest.mark.parametrize("name", ["page", "rules page", "edit", "rules"])
def test_every_control_has_a_name_and_is_reached(page: LicencesPage, name: str) -> None:
    part = open_part(page, name)
    there = controls(part)
    assert len(there) > 5
    assert [type(one).__name__ for one in there if not one.accessibleName()] == []
    stops = reached(part)
    of_choices = {button for choice in part.findChildren(Choice) for button in choice.buttons()}
    missed = [one for one in there if one not in stops and one not in of_choices]
    assert [one.accessibleName() for one in missed] == []


def test_a_part_says_what_it_is(page: LicencesPage) -> None:
    assert page.accessibleName() == "Licences"
    assert page.view.accessibleName() == "What counts, and why"
    assert [card.accessibleName() for card in page.cards.cards.values()] == ["Certificate", "Registration"]


def test_a_rule_and_a_column_that_come_are_reached_where_they_stand(page: LicencesPage) -> None:
    page.act("rules", page.chosen)
    sheet = card_over(page)
    sheet.rule_list.new.click()
    sheet.listed.set_raw(["date", "title"])
    stops = []
    sheet.title.line.setFocus()
    for _ in range(120):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in stops:
            break
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    new, more, as_of = sheet.rule_list.cards[-1].kind, sheet.rule_list.new, sheet.as_of.line
    rows = [row.gone for row in sheet.listed.rows()]
    order = [sheet.rule_list.cards[0].kind, new, more, *rows, sheet.listed.more, as_of, sheet.done]
    assert [stops.index(one) for one in order] == sorted(stops.index(one) for one in order)
