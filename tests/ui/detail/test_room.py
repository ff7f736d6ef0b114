"""Large text: every section of the detail pane gets the height that its words ask for, from the first moment on."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Attachment, Credential, Goal, Reflection, Step, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.hero import Hero, Photo
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.theme import Theme
from tests.ui.detail.conftest import tie

WORDS = "We counted how often pupils asked each other before they asked me, and what happened when nobody answered. "


def picture(_: str) -> QPixmap:
    pixmap = QPixmap(800, 600)
    pixmap.fill(QColor("teal"))
    return pixmap


@pytest.fixture
def long(document: Document) -> SimpleNamespace:
    """Entries whose words wrap in many lines, with pictures, evidence and reflections."""
    photo = build(
        Attachment, name="wall.png", media_type="image/png", sha256="a" * 64, size=9, title="Word wall", caption=WORDS,
        purpose="evidence",
    )  # fmt: skip
    image = build(Attachment, name="b.png", media_type="image/png", sha256="b" * 64, size=9, purpose="image")
    badge = build(
        Credential, title="Feedback that pupils act upon and understand", issuer="Open Exchange for a whole district",
        earned=date(2026, 11, 9), expires=date(2027, 11, 9), minutes=1440, skills=["Data use", "Inclusive lessons"],
        description=WORDS, criteria=WORDS, image_id=image.id, evidence=[{"name": WORDS, "url": "", "narrative": WORDS}],
    )  # fmt: skip
    reflections = [build(Reflection, title="Thoughts", text=WORDS * 3, day=date(2026, 11, 18)) for _ in range(2)]
    goal = build(Goal, title="Assessment literacy in every lesson", measure=WORDS, result=WORDS, due=date(2026, 12, 19))
    steps = [build(Step, goal_id=goal.id, position=at, title=WORDS) for at in range(4)]
    links = [tie(one, badge, "about") for one in reflections]
    links += [tie(photo, badge, "evidence"), tie(badge, goal, "toward")]
    document.portfolio.apply(added("Long", photo, image, badge, *reflections, goal, *steps, *links))
    return SimpleNamespace(credential=badge, attachment=photo, goal=goal, reflection=reflections[0], steps=steps)


MakePane = Callable[..., DetailPane]


@pytest.fixture
def shown(qtbot: QtBot, document: Document, long: SimpleNamespace, theme: Theme) -> MakePane:
    """A pane that shows an entry of this kind, or none, with every picture there."""

    def shown(kind: str = "", *, width: int = 372, height: int = 1000, holder: QWidget | None = None) -> DetailPane:
        pane = DetailPane(theme, document, picture, holder)
        qtbot.addWidget(holder or pane)
        pane.resize(width, height)
        with qtbot.waitActive(pane):
            (holder or pane).show()
            pane.activateWindow()
        if kind:
            pane.show_entry(kind, getattr(long, kind).id)
        return pane

    return shown


def squeezed(pane: QWidget) -> list[str]:
    """What in the pane is lower than its words, or its picture, ask for."""
    found = []
    for part in pane.findChildren(QWidget):
        if not part.isVisibleTo(pane) or isinstance(part.parentWidget(), QAbstractScrollArea):
            continue
        asked = part.heightForWidth(part.width())
        asked = asked if asked > 0 else part.minimumSizeHint().height()
        if part.height() < asked:
            found.append(f"{type(part).__name__}: {part.height()} of {asked}")
    return found


@pytest.mark.parametrize("height", [480, 640, 701, 1000])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_squeezed_whatever_the_size_of_the_text(
    shown: MakePane, long: SimpleNamespace, theme: Theme, scale: float, height: int
) -> None:
    theme.set_scale(scale)
    pane = shown(width=theme.gap(372), height=height)
    for kind in ("goal", "attachment", "credential", "reflection", "goal"):
        pane.show_entry(kind, getattr(long, kind).id)
        # At once, for what waits for the next turn of the event loop may be painted before.
        assert squeezed(pane) == [], kind
        QApplication.processEvents()
        assert squeezed(pane) == [], kind


def test_nothing_is_squeezed_when_the_window_becomes_lower(shown: MakePane) -> None:
    pane = shown("credential")
    choice = pane.findChild(PrivacyChoice)
    assert not pane.body().isAncestorOf(choice)
    pane.resize(372, 420)
    assert pane.body().isAncestorOf(choice), "it would take too much of so little height"
    assert squeezed(pane) == []
    pane.resize(372, 1000)
    assert not pane.body().isAncestorOf(choice)
    assert squeezed(pane) == []


def test_a_tick_far_down_leaves_the_page_where_it_is(
    qtbot: QtBot, shown: MakePane, long: SimpleNamespace, theme: Theme
) -> None:
    theme.set_scale(1.5)
    pane = shown("goal", width=theme.gap(372), height=480)
    name = f"tick:{long.steps[-1].id}"
    tick = pane.findChild(Tick, name)
    area = pane.findChild(QAbstractScrollArea)
    area.verticalScrollBar().setValue(tick.mapTo(pane.body(), QPoint()).y())
    before = tick.mapTo(pane, QPoint())
    assert area.verticalScrollBar().value() > 0
    tick.click()
    qtbot.waitUntil(lambda: len(pane.findChildren(Tick, name)) == 1)
    again = pane.findChild(Tick, name)
    assert again is not tick
    assert again.mapTo(pane, QPoint()) == before


def test_the_buttons_of_the_head_keep_to_its_end_in_both_directions(shown: MakePane, long: SimpleNamespace) -> None:
    pane = shown(height=640)
    for direction, names in (
        (Qt.LayoutDirection.LeftToRight, ["edit", "delete", "more"]),
        (Qt.LayoutDirection.RightToLeft, ["more", "delete", "edit"]),
    ):
        pane.setLayoutDirection(direction)
        pane.show_entry("credential", long.credential.id)
        head = pane.findChild(Hero)
        places = {button.objectName(): button.geometry() for button in head.findChildren(Button)}
        assert sorted(places, key=lambda name: places[name].x()) == names
        assert not places["edit"].intersects(places["delete"])
        inside = min(place.x() for place in places.values()) > head.width() / 2
        assert inside == (direction == Qt.LayoutDirection.LeftToRight)
        assert all(head.rect().contains(place) for place in places.values())


def test_the_keyboard_stays_on_the_privacy_that_was_chosen(shown: MakePane) -> None:
    pane = shown("credential")
    for label in ("Everyone", "Only me"):
        options = pane.findChild(PrivacyChoice).findChildren(Control)
        option = next(one for one in options if one.label == label)
        option.setFocus()
        QTest.keyClick(option, Qt.Key.Key_Space)
        now = pane.focusWidget()
        assert isinstance(now, Control)
        assert now is not option
        assert (now.label, now.hasFocus()) == (label, True)


def test_an_arrow_key_moves_and_shows_nobody_anything(
    document: Document, shown: MakePane, long: SimpleNamespace
) -> None:
    pane = shown("reflection")
    options = {one.label: one for one in pane.findChild(PrivacyChoice).findChildren(Control)}
    options["Only me"].setFocus()
    QTest.keyClick(options["Only me"], Qt.Key.Key_Right)
    QTest.keyClick(options["My evaluator"], Qt.Key.Key_Down)
    assert options["Everyone"].hasFocus()
    kept = document.portfolio.get(Reflection, long.reflection.id)
    assert kept is not None
    assert kept.privacy == "private"
    QTest.keyClick(options["Everyone"], Qt.Key.Key_Return)
    kept = document.portfolio.get(Reflection, long.reflection.id)
    assert kept is not None
    assert kept.privacy == "public"
    now = pane.focusWidget()
    assert isinstance(now, Control)
    assert (now.label, now.hasFocus(), now.isChecked()) == ("Everyone", True, True)


@pytest.mark.parametrize("kind", ["credential", "attachment"])
def test_a_picture_that_comes_later_is_shown_and_nothing_is_made_anew(
    qtbot: QtBot, document: Document, long: SimpleNamespace, theme: Theme, kind: str
) -> None:
    there: dict[str, QPixmap] = {}
    pane = DetailPane(theme, document, there.get)
    qtbot.addWidget(pane)
    pane.resize(372, 1000)
    pane.show()
    pane.show_entry(kind, getattr(long, kind).id)
    QApplication.processEvents()
    part = pane.findChild(Hero if kind == "credential" else Photo)
    teal = QColor("teal")

    def is_shown() -> bool:
        seen = part.grab().toImage() if part.height() else QImage()
        return any(seen.pixelColor(x, seen.height() // 2) == teal for x in range(seen.width()))

    assert not is_shown()
    body, sha256 = pane.body(), ("b" if kind == "credential" else "a") * 64
    there[sha256] = picture(sha256)
    pane.image_arrived("c" * 64)
    pane.image_arrived(sha256)
    assert pane.body() is body
    assert squeezed(pane) == []
    assert is_shown()


def places(pane: QWidget) -> list[tuple[str, int, int, int, int]]:
    """Where everything in the pane stands."""
    found = []
    for part in pane.findChildren(QWidget):
        if part.isVisibleTo(pane):
            corner = part.mapTo(pane, QPoint())
            found.append((type(part).__name__, corner.x(), corner.y(), part.width(), part.height()))
    return sorted(found)


def test_after_a_change_of_the_text_s_size_it_stands_as_if_made_in_that_size(shown: MakePane, theme: Theme) -> None:
    holders: list[QWidget] = []

    def held(kind: str) -> DetailPane:
        holders.append(QWidget())
        holders[-1].resize(500, 700)
        pane = shown(kind, width=440, height=640, holder=holders[-1])
        QApplication.processEvents()
        return pane

    for kind in ("credential", "goal"):
        pane = held(kind)
        for scale in (2.0, 1.0, 1.5):
            theme.set_scale(scale)
            QApplication.processEvents()
            assert squeezed(pane) == []
            assert places(pane) == places(held(kind)), (kind, scale)
            holders.pop().deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the next size dresses all there is
        theme.set_scale(1.0)
