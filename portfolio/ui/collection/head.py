"""The head of the collection: its name, how much there is, finding, how it is shown, and whether one chooses."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.collection.view import Form
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme

WIDEST_FIELD = 280
QWIDGETSIZE_MAX = (1 << 24) - 1
TYPING_MS = 140
"""How long typing rests before it is looked for: less than a pause between words."""


class Head(QWidget):
    """Two lines where there is little room, one otherwise."""

    find_wanted = Signal(str)
    form_wanted = Signal(str)
    choosing_wanted = Signal(bool)
    unfolded = Signal(bool)
    """Whether finding and narrowing are shown, where there is too little height to show them always."""

    def __init__(self, theme: Theme, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Collection"))
        self.reach = Label(theme, "", Face("small"), "ink3")
        self.field = SearchField(theme, self.tr("Find here"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(theme.px(WIDEST_FIELD))
        self.form = Button(theme, "", icon="list", kind="ghost", tip=self.tr("Show as a list"))
        self.switch = Switch(theme, self.tr("Choose several"))
        self.more = Button(theme, "", icon="list-filter", kind="ghost", tip=self.tr("Find and narrow"))
        self.more.setCheckable(True)
        self.more.hide()
        self.more.toggled.connect(lambda _on: self._fold())
        self._switch_words = Label(theme, self.tr("Choose"), Face("body"), "ink2")
        for widget in () if writes else (self.switch, self._switch_words):
            widget.hide()  # and never shown here: what has no parent yet would be a window of its own
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(lambda: self.find_wanted.emit(self.field.text()))
        self.field.textEdited.connect(lambda _words: self._timer.start())
        self.field.textChanged.connect(lambda words: None if words else self._timer.start())
        self.form.clicked.connect(self._other_form)
        self.switch.toggled.connect(self.choosing_wanted)
        self._form: Form = "cards"
        self._narrow = False
        self._lay_out()

    def set_found(self, words: str) -> None:
        """What is looked for, when another than the field decided it."""
        if words != self.field.text().strip():
            self.field.setText(words)
            self._timer.stop()

    def set_form(self, form: Form) -> None:
        """Which form is shown: the button offers the other."""
        self._form = form
        cards = form == "cards"
        self.form.set_icon("list" if cards else "layout-grid")
        self.form.set_tip(self.tr("Show as a list") if cards else self.tr("Show as cards"))

    def set_narrow(self, narrow: bool) -> None:
        """Whether the field has a line of its own."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def set_short(self, short: bool) -> None:
        """Whether finding and narrowing fold away behind a button, because the window is low for its text."""
        self.more.setVisible(short)
        self._fold()

    @property
    def shows_filters(self) -> bool:
        return self.more.isHidden() or self.more.isChecked()

    def _fold(self) -> None:
        self.field.setVisible(self.shows_filters)
        self.unfolded.emit(self.shows_filters)

    def _other_form(self) -> None:
        self.form_wanted.emit("lines" if self._form == "cards" else "cards")

    def _lay_out(self) -> None:
        theme = self.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sides(self, 0, 0, theme.gap(12), 0))
        self._column.setSpacing(theme.gap(8))
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.gap(10))
        self._row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.reach, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.more)
        self._row.addWidget(self.form)
        self._row.addWidget(self._switch_words)
        self._row.addWidget(self.switch)
        self._column.addLayout(self._row)

    def _arrange(self) -> None:
        if self._narrow:
            self._row.removeWidget(self.field)
            self._column.addWidget(self.field)
            self.field.setMaximumWidth(QWIDGETSIZE_MAX)
        else:
            self._column.removeWidget(self.field)
            self.field.setMaximumWidth(self.theme.px(WIDEST_FIELD))
            self._row.insertWidget(2, self.field, 1)
