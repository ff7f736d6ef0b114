"""Below the entries of a licence while several are chosen: how many, and what can be done with all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.lines import Line
from portfolio.ui.theme import Face, Theme


def several_words(lines: Sequence[Line]) -> list[tuple[str, str, str]]:
    """What a licence has to do with several entries: what it is called by, its icon and its words."""
    again = all(line.taken_out for line in lines)
    words = (
        translate("Licences", "Let them count again")
        if again
        else translate("Licences", "Take them out of this licence")
    )
    found = [("out", "undo-2" if again else "x", words)]
    if lines and all(line.open for line in lines):
        found.append(("report", "check", translate("Licences", "They were reported today")))
    return found


class SeveralFoot(Card):
    """Hidden while there are not several."""

    acted = Signal(str)
    """“out” or “report”."""
    menu_requested = Signal(QPoint)
    """All that can be done with them, in a menu at this point."""
    clear_requested = Signal()
    resized = Signal()
    """It came, went or is of another size: what stands above the foot of the window has to give way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, border="accent", parent=parent)
        self.setAccessibleName(self.tr("What to do with what is chosen"))
        self.count = Label(theme, "", Face("body", 600))
        self.buttons: dict[str, Button] = {}
        flow = FlowLayout(gap=theme.gap(8))
        flow.addWidget(self.count)
        for name in ("out", "report"):
            button = self.buttons[name] = Button(theme, "")
            button.clicked.connect(lambda _=False, name=name: self.acted.emit(name))
            flow.addWidget(button)
        self.more = Button(theme, self.tr("More…"), icon="ellipsis")
        self.more.clicked.connect(lambda: self.menu_requested.emit(self.more.mapToGlobal(QPoint(0, 0))))
        flow.addWidget(self.more)
        clear = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Clear the choice"), keys="Esc")
        clear.clicked.connect(self.clear_requested)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(flow, 1)
        across.addWidget(clear, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move):
            self.resized.emit()
        return done

    def show_chosen(self, lines: Sequence[Line]) -> None:
        """These are chosen; none: it goes."""
        came = self.isHidden()
        self.setVisible(bool(lines))
        if not lines:
            return
        words = self.tr("{count} chosen", "", len(lines)).format(count=self.locale().toString(len(lines)))
        if came or words != self.count.text():
            announce(self, words)
        self.count.setText(words)
        offered = {what: (icon, said) for what, icon, said in several_words(lines)}
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
            if name in offered:
                icon, said = offered[name]
                button.set_icon(icon)
                button.set_label(said)
