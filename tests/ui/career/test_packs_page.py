"""Roles that come with the program: found by a few letters, ticked, added as one change, and not twice."""

from PySide6.QtCore import Qt

from portfolio.core.records import Role
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.document import Document

Key = Qt.Key


def test_roles_are_found_by_a_few_letters_ticked_and_added_as_one_change(
    place: CareerPlace, document: Document
) -> None:
    before = len(document.portfolio.find(Role))
    place.head.packs.click()
    page = place.page
    page.search.setText("deputy")  # type: ignore[union-attr]
    rows = page.rows()  # type: ignore[union-attr]
    assert rows
    rows[0].click()
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    page.rows()[0].click()  # type: ignore[union-attr]
    assert page.add.label == "Add 2 roles"  # type: ignore[union-attr]
    page.add.click()  # type: ignore[union-attr]
    assert place.page is None
    assert len(document.portfolio.find(Role)) == before + 2
    assert place.view.chosen is not None
    document.undo()
    assert len([role for role in document.portfolio.find(Role) if role.trashed is None]) == before


def test_what_is_found_nowhere_says_so_and_a_role_that_is_there_is_not_added_twice(
    place: CareerPlace, document: Document
) -> None:
    place.show_packs()
    page = place.page
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    page.rows()[0].click()  # type: ignore[union-attr]
    page.finish()  # type: ignore[union-attr]
    place.show_packs()
    page = place.page
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    assert [row.label for row in page.rows() if not row.isEnabled()] == ["Teaching assistant"]  # type: ignore[union-attr]
    page.search.setText("zzz")  # type: ignore[union-attr]
    assert page.rows() == []  # type: ignore[union-attr]
    assert page._nothing.isVisible()  # type: ignore[union-attr]
    place.page.back_requested.emit()  # type: ignore[union-attr]
    assert place.page is None
