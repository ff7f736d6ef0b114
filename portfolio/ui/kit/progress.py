"""How far something has come: steps as bars, and a long job with a way to stop it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class Segments(Painted):
    """`done` of `total` steps as bars. `name` says for screen readers what is counted."""

    def __init__(
        self,
        theme: Theme,
        done: int,
        total: int,
        *,
        name: str = "",
        color: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._name, self._color = name, color
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(done, total)

    def set_steps(self, done: int, total: int) -> None:
        """Show other numbers."""
        self._done, self._total = done, total
        words = self.tr("{done} of {total}").format(
            done=self.locale().toString(done), total=self.locale().toString(total)
        )
        self.setAccessibleName(f"{self._name}: {words}" if self._name else words)
        self.update()

    def measure(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(6))

    def draw(self, canvas: Canvas) -> None:
        canvas.segments(canvas.bounds, self._done, self._total, self._color)


class _Bar(Painted):
    """A continuous bar; without a known end it shows only that work goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(6))

    def draw(self, canvas: Canvas) -> None:
        canvas.bar(canvas.bounds, self.part, "accent")


class ProgressRow(QWidget):
    """A long job: what it does, how far it is, and Cancel."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None, *, can_stop: bool = True) -> None:
        super().__init__(parent)
        self.theme = theme
        self._label = Label(theme, label, Face("small", 600))
        self._what = Label(theme, "", Face("small"), "ink3")
        self._what.hide()
        self._count = Label(theme, "", Face("small", tabular=True), "ink3")
        self._bar = _Bar(theme)
        self._cancel = Button(theme, self.tr("Cancel"), kind="quiet")
        self._cancel.setAccessibleDescription(label)
        self._cancel.clicked.connect(self.cancel_requested)
        if not can_stop:
            self._cancel.hide()
        words = QHBoxLayout()
        words.addWidget(self._label, 1)
        words.addWidget(self._count)
        column = self._column = QVBoxLayout()
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addWidget(self._what)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self.setFocusProxy(self._cancel)
        self.setAccessibleName(label)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(6))
        self._row.setSpacing(self.theme.gap(14))

    def set_label(self, label: str) -> None:
        """Say what the job does now."""
        self._label.setText(label)
        self.setAccessibleName(label)

    def set_what(self, what: str) -> None:
        """Say what it is at, such as the name of a file."""
        self._what.setText(what)
        self._what.setVisible(bool(what))

    def set_progress(self, done: int, total: int) -> None:
        """`done` of `total`; a total of 0 means that the end is not known."""
        self._bar.part = done / total if total else 0.0
        locale = self.locale()
        words = self.tr("{done} of {total}") if total != 100 else self.tr("{done} %")
        words = words.format(done=locale.toString(done), total=locale.toString(total))
        self._count.setText(words if total else locale.toString(done) if done else "")
        self.setAccessibleDescription(self._count.text())
        self._bar.update()

    def cancelling(self) -> None:
        """Show that the wish to stop was heard."""
        if not self._cancel.isEnabled():
            return
        self._cancel.setEnabled(False)
        self.set_label(self.tr("Stopping…"))
        announce(self, self.tr("Stopping…"))
