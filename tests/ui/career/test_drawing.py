"""The picture shows what was reckoned: cards where they stand, arrows between them, mirrored for right-to-left."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Position, Role, build
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.ui.career.conftest import id_of
from tests.ui.conftest import RESOURCES


def picture(place: CareerPlace) -> QImage:
    image = place.view.viewport().grab().toImage()
    while place.view._missing.isActive():  # cards that the frame had no time for
        place.view._missing.stop()
        image = place.view.viewport().grab().toImage()
    return image


def near(one: QColor, other: QColor, by: int = 40) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def holds(image: QImage, area: QRectF, color: QColor) -> bool:
    """Whether anything in this area is of this colour."""
    rect = area.toAlignedRect().intersected(image.rect())
    return any(
        near(image.pixelColor(x, y), color)
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


@pytest.fixture(params=["light", "dark", "high-contrast"])
def looked(request: pytest.FixtureRequest, theme: Theme, place: CareerPlace) -> Iterator[CareerPlace]:
    theme.set_mode(request.param)
    yield place
    theme.set_mode("light")


def test_each_card_is_drawn_where_it_stands_the_one_held_now_strong(looked: CareerPlace) -> None:
    image, theme = picture(looked), looked.theme
    now = looked.view.rect_of(id_of(looked, "Maths lead"))
    assert near(image.pixelColor(now.left() + 8, now.center().y()), theme.color("accent"))
    for title in ("Head of maths", "Coach"):
        place = QRectF(looked.view.rect_of(id_of(looked, title)))
        assert holds(image, place, theme.color("ink")), title
        assert holds(image, place, theme.color("accent")), title  # what is carried, in its ring


def test_an_arrow_leads_to_what_one_aims_for_and_to_what_is_chosen(place: CareerPlace) -> None:
    view, theme = place.view, place.theme
    runs = view._runs().courses
    drawn = {(place.model.node(tie.to_id).title, tie.made) for tie in runs}  # type: ignore[union-attr]
    assert drawn == {("Maths lead", True), ("Head of maths", False)}
    view.choose(id_of(place, "Coach"))
    runs = view._runs().courses
    assert len(runs) == 3
    image = picture(place)
    for tie, run in runs.items():
        color = theme.color("ink3" if tie.made else "accent" if tie.to_id == view.chosen.id else "goal")  # type: ignore[union-attr]
        assert holds(image, QRectF(run.tip.x() - 5, run.tip.y() - 5, 10, 10), color), tie
    lateral = next(run for tie, run in runs.items() if tie.type == "lateral" and not tie.made)
    assert holds(image, QRectF(lateral.middle.x() - 20, lateral.middle.y() - 6, 40, 12), theme.color("accent"))


def test_the_moves_to_all_roles_are_drawn_when_they_are_asked_for(place: CareerPlace) -> None:
    view = place.view
    view.choose(id_of(place, "Maths lead"))
    assert sum(not tie.made for tie in view.ties) == 1
    place.head.all_moves.click()
    assert {place.model.node(tie.to_id).title for tie in view.ties if not tie.made} == {  # type: ignore[union-attr]
        "Head of maths", "Coach",
    }  # fmt: skip
    picture(place)
    place.head.all_moves.click()
    assert sum(not tie.made for tie in view.ties) == 1


def test_the_picture_is_mirrored_for_those_who_read_from_right_to_left(place: CareerPlace) -> None:
    view = place.view
    before = view.rect_of(id_of(place, "Maths lead")), view.rect_of(id_of(place, "Coach"))
    assert before[0].center().x() < before[1].center().x()
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = view.rect_of(id_of(place, "Maths lead")), view.rect_of(id_of(place, "Coach"))
    assert after[0].center().x() > after[1].center().x()
    assert view.node_at(QPointF(after[1].center())).title == "Coach"  # type: ignore[union-attr]
    assert near(picture(place).pixelColor(after[0].left() + 8, after[0].center().y()), place.theme.color("accent"))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_is_in_sight_at_first_at_any_text_size(
    qtbot: QtBot, theme: Theme, document: Document, scale: float
) -> None:
    theme.set_scale(scale)
    place = CareerPlace(theme, document, RESOURCES)
    qtbot.addWidget(place)
    place.resize(1266, 690)
    with qtbot.waitExposed(place):
        place.show()
    place.view.fit()
    content = QRectF(place.view.frame.content).adjusted(-1, -1, 1, 1)
    for node in place.model.nodes:
        assert content.contains(QRectF(place.view.rect_of(node.id))), node.title
    theme.set_scale(1.0)


def test_zooming_keeps_what_is_under_the_pointer_and_nothing_goes_out_of_reach(place: CareerPlace) -> None:
    view = place.view
    stands = view.scene.places[id_of(place, "Coach")]
    at = view.frame.on_screen(stands).center()
    after = view.frame.zoomed(1.3, at).on_screen(stands).center()
    assert (after - at).manhattanLength() < 1
    for _ in range(40):
        view.pan(500, 500)
    assert any(QRectF(view.frame.content).intersects(QRectF(view.rect_of(node.id))) for node in place.model.nodes)
    for _ in range(40):
        view.zoom(0.5)
    assert view.frame.zoom > 0


def test_five_hundred_roles_that_cannot_be_told_apart_are_drawn_with_few_pictures(
    qtbot: QtBot, place: CareerPlace, document: Document
) -> None:
    roles = [build(Role, title=f"Role {at}", track=f"Track {at % 8}", rank=at % 7 + 1) for at in range(500)]
    document.do(added("Many", *roles))
    view = place.view
    view.fit()
    view._cards.clear()
    picture(place)
    assert len(view.in_sight()) > 490
    assert len(view._cards) < 40
    document.do(added("Now", build(Position, title="Teacher", track="Track 1", rank=2, started=date(2024, 1, 1))))
    place.head.all_moves.click()
    picture(place)
    assert len(view._runs().faint) > 490
    assert len(view._runs().courses) < 10
    at = view.rect_of(roles[0].id).center()
    assert view.node_at(QPointF(at)).id == roles[0].id  # type: ignore[union-attr]


def test_each_arrow_that_has_room_says_its_type_in_a_word_over_no_card(place: CareerPlace) -> None:
    view = place.view
    view.choose(id_of(place, "Coach"))
    words = {tie.type: run.middle for tie, run in view._runs().courses.items() if not tie.made}
    assert words.keys() == {"ascending", "lateral"}
    for at in words.values():
        assert at is not None
        assert not any(one.place.contains(at) for one in view.in_sight())
