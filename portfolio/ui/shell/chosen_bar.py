"""The bar at the foot while several entries are chosen: how many they are, and what can be done with all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tag_field import TagField
from portfolio.ui.theme import Face, Theme


class ChosenBar(Card):
    """Buttons that open the menus which `menus` fill; a new tag is typed in the bar itself."""

    bin_requested = Signal()
    clear_requested = Signal()
    all_requested = Signal()
    check_requested = Signal()
    originals_requested = Signal()
    align_requested = Signal()
    tag_typed = Signal(str)
    resized = Signal()
    """It came, went or is of another size: what stands above the foot of the window has to give way."""
    tag_begun = Signal()
    """The field for a new tag is shown: known ones are wanted, by `offer_tags`."""

    def __init__(
        self, theme: Theme, privacy: Callable[[QMenu], None], tags: Callable[[QMenu], None],
        targets: Callable[[QMenu], None], own: tuple[str, str, Callable[[QMenu], None]] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, border="accent", parent=parent)
        self.setAccessibleName(self.tr("What to do with what is chosen"))
        self.count = Label(theme, "", Face("body", 600))
        self.all = Button(theme, "", icon="list-checks", kind="ghost")
        self.privacy = self._opens(Button(theme, self.tr("Who may see"), icon="eye"), privacy)
        self.tags = self._opens(Button(theme, self.tr("Tags"), icon="tag"), tags)
        self.toward = self._opens(Button(theme, self.tr("Count toward"), icon="target"), targets)
        self.standards = Button(theme, self.tr("Standards"), icon="clipboard-check")
        self.standards.clicked.connect(self.align_requested)
        self.bin = Button(theme, self.tr("Move to the bin"), icon="trash-2", keys="Del")
        self.clear = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Clear the choice"), keys="Esc")
        self.check = Button(theme, self.tr("Check again"), icon="refresh-cw")
        self.check.clicked.connect(self.check_requested)
        self.check.hide()
        self.originals = Button(theme, self.tr("Save the files…"), icon="download")
        self.originals.clicked.connect(self.originals_requested)
        self.originals.hide()
        self.bin.clicked.connect(self.bin_requested)
        self.clear.clicked.connect(self.clear_requested)
        self.all.clicked.connect(self.all_requested)
        self._field = TagField(self.tr("Tag for what is chosen"), self.tr("A word of your own"))
        self._field.returnPressed.connect(self._say_tag)
        mine = [self._opens(Button(theme, own[0], icon=own[1]), own[2])] if own is not None else []
        """What is done with what is chosen at this place alone."""
        self._acts = (*mine, self.privacy, self.tags, self.toward, self.standards, self.check, self.originals, self.bin)
        words = (
            self.originals, self.bin, self.all, self.privacy, self.standards, self.toward, self.check, self.tags, *mine
        )  # fmt: skip
        self._words = {one: one.label for one in words}
        """What stands on the buttons; those named first give up their words first."""
        self._before = ""
        self._lay_out()
        theme.changed.connect(self._respace)
        self._respace()

    @property
    def field(self) -> TagField:
        """Where a new tag is typed."""
        return self._field

    def show_count(self, words: str, chosen: int, all_words: str) -> None:
        """Say how many are chosen; offer to choose all with these words, where they are not empty."""
        self.count.setText(words)
        self._words[self.all] = all_words
        self.all.setVisible(bool(all_words))
        self._fit()
        for button in self._acts:
            button.setEnabled(chosen > 0)
        if not chosen:
            self.end_tag()

    def offer_check(self, offered: bool) -> None:
        """Whether there are credentials among what is chosen, which can be checked again, and their files saved."""
        self.check.setVisible(offered)
        self.originals.setVisible(offered)

    def say_busy(self, busy: bool) -> None:
        """Thousands are being changed, and the window stands still until that is over: say it before it begins."""
        if busy:
            self._before = self.count.text()
            self.count.setText(self.tr("One moment…"))
            self.repaint()
        elif self.count.text() == self.tr("One moment…"):  # else the choice is another by now, and was counted
            self.count.setText(self._before)

    def begin_tag(self) -> None:
        """Show the field for a new tag."""
        self._buttons.hide()
        self._typing.show()
        self._field.clear()
        self.tag_begun.emit()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_tag(self) -> None:
        """Show the buttons again."""
        if not self._typing.isHidden():
            had_focus = holds_focus(self._typing)
            self._typing.hide()
            self._buttons.show()
            if had_focus:
                self.tags.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_tags(self, names: Sequence[str]) -> None:
        """Tags that are used already, to finish what is typed."""
        self._field.offer(names)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move):
            self.resized.emit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear_requested.emit() if self._typing.isHidden() else self.end_tag()
        else:
            super().keyPressEvent(event)

    def _say_tag(self) -> None:
        if words := self._field.tag():
            self.end_tag()
            self.tag_typed.emit(words)

    def _opens(self, button: Button, fill: Callable[[QMenu], None]) -> Button:
        def show() -> None:
            menu = QMenu(self)
            fill(menu)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

        button.clicked.connect(show)
        return button

    def _lay_out(self) -> None:
        theme = self.theme
        self._buttons, self._typing = QWidget(), QWidget()
        flow = self._flow = FlowLayout(gap=theme.gap(8))
        inside = self._inside = QHBoxLayout(self._buttons)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(flow, 1)
        for widget in (self.count, self.all, *self._acts):
            flow.addWidget(widget)
        inside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QHBoxLayout(self._typing)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(Label(theme, self.tr("New tag"), Face("body", 600)))
        self._row.addWidget(self._field, 1)
        add = Button(theme, self.tr("Add the tag"), kind="primary")
        add.clicked.connect(self._say_tag)
        back = Button(theme, self.tr("Cancel"), kind="ghost")
        back.clicked.connect(self.end_tag)
        self._row.addWidget(add)
        self._row.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)
        column.addWidget(self._typing)
        self._typing.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In one line: where room is short, an icon says what the words said, which are in its tip."""
        room = self.contentsRect().width() - self._inside.spacing() - self.clear.sizeHint().width()
        for button, words in self._words.items():
            button.set_label(words)
            button.set_tip(words)
        for button, words in self._words.items():
            if self._flow.sizeHint().width() <= room:
                break
            button.set_label("")
            button.set_tip(words)
        self._flow.invalidate()
        self._inside.activate()  # at once: it would be seen in two lines for a moment

    def _respace(self) -> None:
        theme = self.theme
        self._flow.set_gap(theme.gap(8))
        self.setContentsMargins(theme.gap(14), theme.gap(9), theme.gap(10), theme.gap(9))
        self._row.setSpacing(theme.gap(8))
        self._fit()
