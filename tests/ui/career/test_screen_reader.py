"""What a screen reader finds on the picture of career moves: a list of all roles, each with all that is known of it."""

from PySide6.QtGui import QAccessible

from portfolio.ui.career.place import CareerPlace
from tests.ui.career.conftest import id_of


def test_a_screen_reader_finds_a_list_of_all_roles_where_they_stand(place: CareerPlace) -> None:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(place.view)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Career moves"
    children = [found.child(number) for number in range(found.childCount())]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert [name.partition(",")[0] for name in names] == [node.title for node in place.model.nodes]
    assert "ascending move" in names[1]
    assert "Ready for 2 of 4" in names[1]
    for node, child in zip(place.model.nodes, children, strict=True):
        assert child.rect().size() == place.view.rect_of(node.id).size()


def test_a_screen_reader_that_goes_through_the_list_goes_through_the_picture(place: CareerPlace) -> None:
    coach = id_of(place, "Coach")
    place.view.setCurrentIndex(place.model.index_of(coach))
    assert place.view.chosen is not None
    assert place.view.chosen.id == coach
    place.view.choose(id_of(place, "Maths lead"))
    assert place.view.currentIndex() == place.model.index_of(id_of(place, "Maths lead"))


def test_the_list_beside_it_says_the_same(place: CareerPlace) -> None:
    QAccessible.setActive(True)
    place.show_list(True)
    picture, listed = (QAccessible.queryAccessibleInterface(part) for part in (place.view, place.twin))
    assert picture is not None
    assert listed is not None
    assert listed.role() == QAccessible.Role.List
    for number in range(place.model.rowCount()):
        one, other = picture.child(number), listed.child(number)
        assert one.text(QAccessible.Text.Name) == other.text(QAccessible.Text.Name)
