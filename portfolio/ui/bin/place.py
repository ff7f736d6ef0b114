"""The bin as a place: what lies in it, putting back, and emptying it after one question."""

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.bin import Emptied, TrashedEntry, empty, put_back, trashed_entries
from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.ui.bin.row import BinRow
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner, EmptyState, announce
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

STEP = 60
"""How many entries are shown at first, and how many more each time: a row is a widget, and a bin may hold thousands."""


class BinPlace(QWidget):
    """What was thrown away, the newest first. It follows the document by itself."""

    WIDEST = 860

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._shown = STEP
        self._entries: list[TrashedEntry] = []
        self._banner: Banner | None = None
        self._title = SectionTitle(theme, self.tr("Bin"))
        self._sub = Label(theme, "", Face("body"), "ink2", wrap=True)
        self._empty = Button(theme, self.tr("Empty the bin"), icon="trash-2")
        self._empty.clicked.connect(self._ask)
        self._rows = QVBoxLayout()
        self._more = Button(theme, "", kind="quiet")
        self._more.clicked.connect(self._show_more)
        self._nothing = EmptyState(
            theme, "trash-2", self.tr("The bin is empty"),
            self.tr("What you delete waits here for 30 days, so that you can put it back."),
        )  # fmt: skip
        self._lay_out()
        document.changed.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def refresh(self) -> None:
        """Read the bin again."""
        self._entries = trashed_entries(self._document.portfolio.connection)
        self._fill()

    @property
    def rows(self) -> list[BinRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), BinRow)]

    @property
    def empty_button(self) -> Button:
        return self._empty

    def question(self) -> Banner | None:
        """The question that waits for an answer, or what was said last."""
        return self._banner

    @Slot(object)
    def _changed(self, change: Change) -> None:
        touched = {entry.id for entry in self._entries} & change.touched
        thrown = any((edit.after or edit.before) and edit.record.trashed is not None for edit in change.edits)
        if touched or thrown:
            self.refresh()

    def _fill(self) -> None:
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        today = datetime.now().astimezone().date()
        for entry in self._entries[: self._shown]:
            row = BinRow(self.theme, entry, today)
            row.put_back_requested.connect(self._put_back)
            self._rows.addWidget(row)
        left = len(self._entries) - self._shown
        self._more.set_label(self.tr("Show {count} more").format(count=self.locale().toString(min(left, STEP))))
        self._more.setVisible(left > 0)
        there = bool(self._entries)
        self._nothing.setVisible(not there)
        self._scroll.setVisible(there)
        self._empty.setVisible(there)
        self._sub.setVisible(there)
        count = len(self._entries)
        self._sub.setText(
            self.tr("1 entry. It stays for 30 days, then it may go for good.") if count == 1
            else self.tr("{count} entries. Each stays for 30 days, then it may go for good.").format(
                count=self.locale().toString(count)
            )
        )  # fmt: skip
        if had_focus and self.isVisible():
            (self.rows[0].button if self.rows else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._shown += STEP
        self._fill()

    @Slot(object)
    def _put_back(self, entry: TrashedEntry) -> None:
        title = entry.title.strip() or self.tr("an entry")
        change = put_back(self._document.portfolio, self.tr("Put back “{title}”").format(title=title), [entry])
        if self._document.do(change):
            announce(self, self.tr("Put back: {title}").format(title=isolate(title)))

    def _ask(self) -> None:
        count = len(self._entries)
        title = (
            self.tr("Delete this entry for good?") if count == 1
            else self.tr("Delete these {count} entries for good?").format(count=self.locale().toString(count))
        )  # fmt: skip
        advice = self.tr(
            "Its words also go from search and from the history, and its files from this disk. This cannot be undone. "
            "Backups made before still hold it."
        ) if count == 1 else self.tr(
            "Their words also go from search and from the history, and their files from this disk. This cannot be "
            "undone. Backups made before still hold them."
        )  # fmt: skip
        banner = self._say(title, advice, (("keep", self.tr("Keep")), ("empty", self.tr("Delete for good"))))
        banner.action_requested.connect(self._answer)

    @Slot(str)
    def _answer(self, name: str) -> None:
        self._drop_banner()
        if name != "empty":
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            done = empty(self._document.portfolio)
        except PortfolioError as error:
            self._say(error.title, error.advice)
            return
        self.refresh()
        self._document.history_changed.emit()
        self._tell(done)

    def _tell(self, done: Emptied) -> None:
        count = self.locale().toString(done.entries)
        said = (
            self.tr("1 entry is gone for good.") if done.entries == 1 else self.tr("{count} entries are gone for good.")
        )
        advice = ""
        if done.files_left:
            advice = self.tr(
                "{count} of their files are still on this disk: deleting so many at once looked wrong. "
                "Check the portfolio, then they can go too."
            ).format(count=self.locale().toString(done.files_left))
        self._say(said.format(count=count), advice, tone="accent" if not advice else "warn")

    def _say(self, title: str, advice: str, actions: tuple[tuple[str, str], ...] = (), tone: str = "warn") -> Banner:
        self._drop_banner()
        icon = "circle-alert" if tone == "warn" else "check"
        banner = self._banner = Banner(self.theme, title, advice, actions, tone=tone, icon=icon)
        self._banner_place.addWidget(banner)
        banner.show()
        banner.announce()
        for button in banner.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            break
        return banner

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._rows)
        rows.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._empty)
        self._banner_place = QVBoxLayout()
        middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._middle = middle
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._sub)
        self._column.addLayout(self._banner_place)
        self._column.addWidget(self._nothing, 1)
        self._column.addWidget(self._scroll, 1)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setAccessibleName(self._title.text())

    def _restyle(self) -> None:
        theme = self.theme
        self._middle.setMaximumWidth(theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.gap(20), theme.gap(16), theme.gap(20), theme.gap(12))
        self._column.setSpacing(theme.gap(10))
        self._rows.setSpacing(theme.gap(8))
