"""One table in which the certificates of a whole folder are looked through and confirmed at once."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from portfolio.exchange.addition import Additions
from portfolio.ui.editors.confirm_model import DAY, FILE, HOURS, INCLUDE, PROBLEM, PROVIDER, SURE, TITLE, ConfirmModel
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """Marks guesses with a dotted line and what cannot be with a sign; rows are as high as their text asks for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        problem, unsure = index.data(PROBLEM), index.data(SURE) is False
        if not problem and not unsure:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        color = self._theme.color("on_accent" if chosen else "warn")
        painter.save()
        pen = painter.pen()
        pen.setColor(color)
        pen.setStyle(Qt.PenStyle.SolidLine if problem else Qt.PenStyle.DotLine)
        pen.setWidthF(1.5)
        painter.setPen(pen)
        y = rect.bottom() - 3
        painter.drawLine(rect.left() + 6, y, rect.right() - 6, y)
        painter.restore()
        if problem:
            size = self._theme.px(14)
            x = rect.left() + 2 if option.direction == Qt.LayoutDirection.RightToLeft else rect.right() - size - 2
            place = QRectF(x, rect.center().y() - size / 2, size, size)
            self._theme.draw_icon(painter, "circle-alert", "on_accent" if chosen else "warn", place)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        line = self._theme.metrics(Face("body")).height()
        return QSize(hint.width(), round(line + 2 * self._theme.gap(8)))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(header))
        tokens = self._theme.tokens
        editor.setStyleSheet(f"border: 2px solid {tokens.focus}; border-radius: 4px; padding: 0 4px;")
        return editor


class ConfirmTable(QWidget):
    """`confirmed` carries the Additions with what was corrected, ready for `as_change`; `cancelled` leaves them be.

    Certificates whose row is not ticked are no longer wanted. Everything else of the batch is not touched.
    """

    must_end = True
    """Another sheet is laid over it and it comes back: what it asks about is nowhere else."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, additions: Additions, parent: QWidget | None = None, *, today: date) -> None:
        super().__init__(parent)
        self.theme, self.additions = theme, additions
        self.model = ConfirmModel(additions.to_confirm, self.locale(), today, self)
        count = len(self.model.items)
        title = (
            self.tr("Is this right?")
            if count == 1
            else self.tr("{count} certificates: is this right?", "", count).format(count=self.locale().toString(count))
        )
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(Label(theme, title, Face("h2", 600, serif=True)))
        sentence = self.tr("What was read from the files stands here. What is underlined is a guess; type over it.")
        words.addWidget(Label(theme, sentence, Face("small"), "ink2", wrap=True))
        head.addLayout(words, 1)
        self.close_button = Button(
            theme, "", icon="x", kind="ghost", tip=self.tr("Add none of these"), keys=self.tr("Esc")
        )
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self.table = QTableView()
        self.table.setAccessibleName(title)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Cells(theme, self))
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked
        )  # fmt: skip
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.selectionModel().currentChanged.connect(self._explain)
        self._column.addWidget(self.table, 1)
        self._sentence = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._column.addWidget(self._sentence)
        foot = QHBoxLayout()
        every = Button(theme, self.tr("Tick all"), kind="ghost")
        every.clicked.connect(lambda: self.model.include(True))
        none = Button(theme, self.tr("Tick none"), kind="ghost")
        none.clicked.connect(lambda: self.model.include(False))
        foot.addWidget(every)
        foot.addWidget(none)
        foot.addStretch(1)
        self.done = Button(theme, "", icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        self.done.clicked.connect(self.confirm)
        foot.addWidget(self.done)
        self._column.addLayout(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Esc"), self, self.leave, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._was_told = False
        self.model.dataChanged.connect(self._count)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._count()
        self.table.setCurrentIndex(self.model.index(0, TITLE))
        self.setFocusProxy(self.table)

    def confirm(self) -> bool:
        """Hand over the additions as corrected; with something wrong, go there and say what."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # an open cell editor gives its words to the model
        if problems := self.model.problems():
            row, column, sentence = problems[0]
            self.table.setCurrentIndex(self.model.index(row, column))
            self._sentence.setText(sentence)
            self._sentence.set_color("warn")
            announce(self.table, sentence)
            return False
        self.confirmed.emit(self.additions)
        return True

    def leave(self) -> None:
        """Add none of these. What was corrected here is kept nowhere, so that is said first, and once."""
        if self.model.is_changed and not self._was_told:
            self._was_told = True
            sentence = self.tr(
                "Your corrections would be lost, and none of these added. Close it once more to do that."
            )
            self._sentence.setText(sentence)
            self._sentence.set_color("warn")
            announce(self.table, sentence)
        else:
            self.cancelled.emit()

    def _explain(self, index: QModelIndex) -> None:
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        self._sentence.setText(tip)
        self._sentence.set_color("warn" if index.data(PROBLEM) else "ink2")

    def _count(self) -> None:
        self._was_told = False
        wanted = sum(1 for item in self.model.items if item.wanted)
        words = self.tr("Add {count} certificates", "", wanted)
        self.done.set_label(words.format(count=self.locale().toString(wanted)))
        if self.table.selectionModel() is not None:
            self._explain(self.table.currentIndex())

    def _restyle(self) -> None:
        theme = self.theme
        pad = theme.gap(20)
        self._column.setContentsMargins(pad, theme.gap(16), pad, theme.gap(16))
        self._column.setSpacing(theme.gap(10))
        self.table.setFont(theme.font("body"))
        self.table.horizontalHeader().setFont(theme.font("small", 600))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header = self.table.horizontalHeader()
        width = theme.metrics(Face("body")).horizontalAdvance
        sizes = {INCLUDE: "Add it", DAY: "29 Sept 2026 xx", HOURS: "10:30 xxx", FILE: "certificate.pdf"}
        header.setMinimumSectionSize(round(width("Hours")) + theme.gap(10))
        for column, words in sizes.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, round(width(words)) + theme.gap(14))
        for column in (TITLE, PROVIDER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(
            round(theme.metrics(Face("body")).height() + 2 * theme.gap(8))
        )
        self.table.setStyleSheet(
            f"QTableView {{ background: {theme.tokens.surface}; alternate-background-color: {theme.tokens.raised};"
            f" border: 1px solid {theme.tokens.line}; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("bg"))
            painter.fillRect(0, 0, self.width(), 3, self.theme.color("credential"))
