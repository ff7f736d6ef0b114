"""The controls: reached and pressed by keyboard, named for screen readers, whole at every text size, mirrored."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.base import Control, Flowing, Painted
from portfolio.ui.kit.buttons import Button, Chip, Switch
from portfolio.ui.kit.cards import QuoteCard, RowButton
from portfolio.ui.kit.feedback import Banner, EmptyState, Toast
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label, Pill, SectionTitle
from portfolio.ui.kit.progress import ProgressRow, Segments
from portfolio.ui.kit.rail_button import RailButton
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Theme
from tests.ui.noting import faults, noting_canvas

LONG = "I had planned to move on, but eleven of twenty-eight tickets said the same. So the class decided. " * 3

CONTROLS: dict[str, Callable[[Theme], Control]] = {
    "primary": lambda t: Button(t, "Write reflection", icon="pen-line", kind="primary", keys="R"),
    "quiet": lambda t: Button(t, "Evidence", icon="paperclip", keys="E"),
    "ghost": lambda t: Button(t, "Later", kind="ghost"),
    "icon alone": lambda t: Button(t, icon="moon", kind="ghost", tip="Switch to dark", keys="Ctrl+D"),
    "rail": lambda t: RailButton(t, "Timeline", "calendar-days", keys="Ctrl+2"),
    "chip": lambda t: Chip(t, "Credentials", icon="award", count=19),
    "switch": lambda t: Switch(t, "Include in evaluation PDF", True),
    "row": lambda t: RowButton(t, "file-text", "exit-tickets.pdf", "412 KB, added 10 Nov"),
    "row with steps": lambda t: RowButton(t, "target", "Assessment literacy", "3 of 5 steps", steps=(3, 5)),
    "quotation": lambda t: QuoteCard(t, "What the tickets told me", LONG, "18 November, 312 words"),
}
PAINTED: dict[str, Callable[[Theme], Painted]] = {
    "pill": lambda t: Pill(t, "Unchanged since signed", icon="shield-check", tone="accent"),
    "segments": lambda t: Segments(t, 3, 5, name="Steps"),
}


@pytest.mark.parametrize("make", CONTROLS.values(), ids=CONTROLS)
def test_enter_and_space_press_it(qtbot: QtBot, theme: Theme, make: Callable[[Theme], Control]) -> None:
    control = make(theme)
    qtbot.addWidget(control)
    pressed: list[bool] = []
    control.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(control, Qt.Key.Key_Return)
    QTest.keyClick(control, Qt.Key.Key_Space)
    assert pressed == [True, True]


@pytest.mark.parametrize("make", [*CONTROLS.values(), *PAINTED.values()], ids=[*CONTROLS, *PAINTED])
def test_a_screen_reader_hears_its_name(qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget]) -> None:
    QAccessible.setActive(True)
    widget = make(theme)
    qtbot.addWidget(widget)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    assert found.text(QAccessible.Text.Name)
    if isinstance(widget, Control):
        assert found.state().focusable
        wanted = QAccessible.Role.CheckBox if widget.isCheckable() else QAccessible.Role.PushButton
        assert found.role() in (wanted, QAccessible.Role.Button, QAccessible.Role.PushButton)


@pytest.mark.parametrize("make", CONTROLS.values(), ids=CONTROLS)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_its_words_fit_into_the_size_it_asks_for(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], Control], scale: float, rtl: bool
) -> None:
    theme.set_scale(scale)
    control = make(theme)
    qtbot.addWidget(control)
    size = control.sizeHint()
    canvas = noting_canvas(theme, size.width(), size.height(), rtl)
    control.resize(size)
    control.draw(canvas)
    canvas.painter.end()
    assert faults(canvas.words, QRectF(0, 0, size.width(), size.height())) == []


@pytest.mark.parametrize("make", [*CONTROLS.values(), *PAINTED.values()], ids=[*CONTROLS, *PAINTED])
def test_it_grows_with_the_text(qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget]) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    before = widget.sizeHint().height()
    theme.set_scale(2.0)
    assert widget.sizeHint().height() > before * 1.4


@pytest.mark.parametrize(
    "make",
    [
        lambda t: QuoteCard(t, "What the tickets told me", LONG, "18 November"),
        lambda t: Tick(t, LONG),
        lambda t: WayIn(t, "award", "A badge", LONG),
    ],
    ids=["quotation", "tick", "way in"],
)
def test_a_height_is_reckoned_once_for_each_width(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], Flowing], monkeypatch: pytest.MonkeyPatch
) -> None:
    control = make(theme)
    qtbot.addWidget(control)
    asked: list[int] = []
    reckon = control.flow_height
    monkeypatch.setattr(control, "flow_height", lambda width: asked.append(width) or reckon(width))
    theme.set_scale(1.5)
    heights = {control.heightForWidth(260) for _ in range(5)}
    assert asked.count(260) == 1
    assert heights == {reckon(260)}


def drawn(control: Control, rtl: bool) -> QImage:
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return control.grab().toImage()


@pytest.mark.parametrize("checked", [False, True])
def test_a_switch_is_mirrored(qtbot: QtBot, theme: Theme, checked: bool) -> None:
    switch = Switch(theme, "In the PDF", checked)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    found, mirrored = drawn(switch, True), drawn(switch, False).transformed(QTransform().scale(-1, 1))
    for x in range(found.width()):
        for y in range(found.height()):
            # Qt smooths the left edge of a curve a little unlike the right one.
            assert abs(found.pixelColor(x, y).lightness() - mirrored.pixelColor(x, y).lightness()) < 60


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button(theme, "Add", parent=window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.shows_focus
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.shows_focus


def test_markup_in_names_is_shown_as_typed(qtbot: QtBot, theme: Theme) -> None:
    row = RowButton(theme, "award", "<b>R&D</b>", "<i>sub</i>")
    label = Label(theme, "<h1>Title</h1>")
    for widget in (row, label):
        qtbot.addWidget(widget)
    assert row.toolTip() == "<span>&lt;b&gt;R&amp;D&lt;/b&gt;\n&lt;i&gt;sub&lt;/i&gt;</span>"
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert row.shortcut().isEmpty(), "an ampersand in a title is no keyboard shortcut"


def test_tooltips_show_the_keys(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, icon="moon", kind="ghost", tip="Switch to dark", keys="Ctrl+D")
    qtbot.addWidget(button)
    assert button.toolTip() == "Switch to dark  (Ctrl+D)"
    assert button.accessibleName() == "Switch to dark"


def test_a_wrapping_label_grows_downwards(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > 2 * label.heightForWidth(600)
    title = SectionTitle(theme, "Timeline")
    qtbot.addWidget(title)
    assert title.minimumSizeHint().width() < title.sizeHint().width(), "a title may be cut with an ellipsis"


def test_a_toast_waits_while_the_mouse_is_on_it_and_stands_above_what_is_kept_free(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    toast = Toast(theme, window)
    window.show()
    toast.say("Saved", "Undo")
    assert toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Enter))
    assert not toast._timer.isActive()
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    foot = toast.geometry().bottom()
    toast.stand_above(lambda: 120)
    assert toast.geometry().bottom() < 400 - 120 < foot


def test_a_toast_offers_its_action_and_goes_when_it_is_taken(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    toast = Toast(theme, window)
    with qtbot.waitExposed(window):
        window.show()
    assert not toast.isVisible()
    toast.say("Moved to the bin: Lab Safety", "Undo", "Ctrl+Z")
    assert toast.isVisible()
    assert toast.accessibleName() == toast.words() == "Moved to the bin: Lab Safety"
    assert window.rect().contains(toast.geometry())
    window.resize(300, 300)
    assert window.rect().contains(toast.geometry())
    undo = next(button for button in toast.findChildren(Button) if button.label == "Undo")
    with qtbot.waitSignal(toast.action_requested):
        undo.click()
    assert not toast.isVisible()


def test_a_toast_goes_by_itself(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(theme, window)
    with qtbot.waitExposed(window):
        window.show()
    toast.say("Saved", milliseconds=10)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_banner_says_what_happened_and_offers_the_ways_out(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(
        theme, "“a.png” is not a badge.", "Keep it as evidence.", (("keep", "Keep it"), ("skip", "Leave it"))
    )
    qtbot.addWidget(banner)
    assert (banner.accessibleName(), banner.accessibleDescription()) == (
        "“a.png” is not a badge.",
        "Keep it as evidence.",
    )
    buttons = {button.label: button for button in banner.findChildren(Button)}
    with qtbot.waitSignal(banner.action_requested) as asked:
        buttons["Keep it"].click()
    assert asked.args == ["keep"]
    with qtbot.waitSignal(banner.dismissed):
        buttons[""].click()


def test_an_empty_place_offers_one_thing_to_do(qtbot: QtBot, theme: Theme) -> None:
    place = EmptyState(theme, "award", "Nothing here yet", "Drop a badge anywhere.", "Add the first")
    qtbot.addWidget(place)
    (button,) = place.findChildren(Button)
    with qtbot.waitSignal(place.action_requested):
        button.click()


def test_a_long_job_can_be_stopped(qtbot: QtBot, theme: Theme) -> None:
    row = ProgressRow(theme, "Making the evaluation PDF")
    qtbot.addWidget(row)
    row.set_progress(30, 270)
    assert row.accessibleDescription() == "30 of 270"
    (cancel,) = row.findChildren(Button)
    with qtbot.waitSignal(row.cancel_requested):
        cancel.click()
    row.cancelling()
    assert not cancel.isEnabled()
    assert row.accessibleName() == "Stopping…"


def test_the_search_field_leaves_room_for_its_icon_on_either_side(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Search", keys="Ctrl K")
    qtbot.addWidget(field)
    left = field.textMargins()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = field.textMargins()
    assert (left.left(), left.right()) == (right.right(), right.left())
