"""Words, edges and rings stand out from what really lies behind them, in light, dark and high contrast."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.kit.focus_chain import following
from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_edges, weak_texts
from tests.whole.looks.meeting import unseen
from tests.whole.looks.often import tried
from tests.whole.looks.scenes import DETAILS, FIRST_RUN, OVER, PLACES, SHEETS
from tests.whole.looks.showing import DARK, HIGH, LIGHT, Look, Showing


@pytest.mark.parametrize("look", tried((HIGH,), (LIGHT, DARK)))
def test_words_and_edges_stand_out(show: Show, look: Look) -> None:
    found: list[str] = []
    pairs: set[tuple[str, str]] = set()
    with show(look) as shown:
        for name, scene in {**PLACES, **SHEETS, **DETAILS, **OVER}.items():
            scene(shown)
            shown.rest()
            weak, met = weak_texts(shown)
            pairs |= met
            found += [f"{name}: {fault}" for fault in (*unseen(shown, name), *weak, *weak_edges(shown))]
    assert len(pairs) > 10, "so few colours were met that something was not looked at"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((LIGHT, DARK, HIGH), ()))
def test_words_and_edges_of_the_first_run_stand_out(show: Show, look: Look) -> None:
    found: list[str] = []
    with show(look, "first run") as shown:
        for name, scene in FIRST_RUN.items():
            scene(shown)
            shown.rest()
            found += [f"{name}: {fault}" for fault in (*weak_texts(shown)[0], *weak_edges(shown))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((DARK,), (LIGHT, HIGH)))
def test_the_focus_can_be_seen_wherever_tab_leads(show: Show, look: Look) -> None:
    """At every place, from control to control as Tab goes: the picture changes, and the ring stands out."""
    found: list[str] = []
    with show(look) as shown:
        for name, scene in PLACES.items():
            scene(shown)
            shown.rest()
            stops = tab_stops(shown)
            if not stops:
                found.append(f"{name}: Tab stops at nothing")
            for widget in stops[:14]:
                found += [f"{name}: {fault}" for fault in focus_faults(shown, widget)]
    assert not found, "\n".join(found)


def tab_stops(shown: Showing) -> list[QWidget]:
    """What Tab stops at in the place that is shown."""
    place = shown.workspace.stage
    stops, at = [], following(shown.window)
    while at is not None and at is not shown.window:
        if place.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at)
        at = following(at)
    return [stop for stop in stops if stop.focusProxy() is None]


def focus_faults(shown: Showing, widget: QWidget) -> list[str]:
    widget.setFocus(Qt.FocusReason.TabFocusReason)  # what is below the edge comes into sight now
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    # The card around a control may be what shows the focus.
    around = QRect(widget.mapTo(shown.window, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)
    without = shown.window.grab(around).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    what = f"{type(widget).__name__} “{widget.accessibleName()[:40]}”"
    if not widget.hasFocus():
        return [f"{what} does not take the focus"]
    if not shown.window.rect().intersects(around):
        return [f"{what} does not come into sight with the focus"]
    if shown.window.grab(around).toImage() == without:
        return [f"{what} looks the same with the focus"]
    return [f"focus on {what}: {fault}" for fault in weak_edges(shown)]
