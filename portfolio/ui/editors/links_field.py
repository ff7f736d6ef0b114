"""What an entry is about or counts toward, as chips; others are found by typing a few letters of their title."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.queries import search
from portfolio.core.queries.entry import ENTRY_KINDS, Related, related
from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import Line
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.theme import Theme, kind_of

SHOWN = 6


class LinksField(Field):
    """`raw` is a list of [kind, id]. `kinds` are those that may be chosen; `add_words` stand on the button."""

    def __init__(
        self, theme: Theme, document: Document, label: str, add_words: str, kinds: Sequence[str] = ENTRY_KINDS,
        *, own_id: str = "", hint: str = "",
    ) -> None:  # fmt: skip
        self._document, self._kinds, self._own_id = document, tuple(kinds), own_id
        self._chosen: list[tuple[str, str]] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        chips = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        self._chips = FlowLayout(chips, gap=theme.gap(6))
        self.button = Button(theme, add_words, icon="plus", kind="ghost", tip=f"{label}: {add_words}")
        self._chips.addWidget(self.button)
        column.addWidget(chips)
        self.line = Line(theme)
        self.line.hide()
        column.addWidget(self.line)
        self.list = QListWidget()
        self.list.hide()
        column.addWidget(self.list)
        super().__init__(theme, label, holder, hint=hint)
        self.line.setPlaceholderText(self.tr("A few letters of its title"))
        self.line.setAccessibleName(self.tr("Find: {field}").format(field=label))
        self.list.setAccessibleName(self.tr("Found: {field}").format(field=label))
        holder.setFocusProxy(self.button)
        self.button.clicked.connect(self._open)
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        theme.changed.connect(self._restyle)
        self._restyle()

    def chosen(self) -> list[tuple[str, str]]:
        """What is tied, as (kind, id)."""
        return list(self._chosen)

    def raw(self) -> list[list[str]]:
        return [[kind, record_id] for kind, record_id in self._chosen]

    def set_raw(self, raw: Any) -> None:
        self._chosen = [(str(kind), str(record_id)) for kind, record_id in raw or []]
        self._show_chips()

    def _show_chips(self) -> None:
        while self._chips.count() > 1:
            item = self._chips.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        known = {one.id: one for one in related(self._document.portfolio.connection, self._chosen)}
        for number, (kind, record_id) in enumerate(self._chosen):
            one = known.get(record_id)
            words = one.title if one is not None and one.title else self.tr("something in the bin")
            shown = words if len(words) <= 48 else words[:47] + "…"
            chip = Button(self.theme, shown, icon="x", tip=self.tr("Take away: {title}").format(title=words))
            chip.setAccessibleDescription(kind_of(kind).label())
            chip.clicked.connect(lambda _=False, gone=record_id: self._drop(gone))
            self._chips.insert(number, chip)
        self._chips.invalidate()
        self.updateGeometry()

    def _drop(self, record_id: str) -> None:
        self._chosen = [one for one in self._chosen if one[1] != record_id]
        self._show_chips()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    # ---- finding

    def _open(self) -> None:
        if self.line.isVisible():
            self._close()
            return
        self.line.clear()
        self.line.show()
        self._look("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.line.hide()
        self.list.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _candidates(self, typed: str) -> list[Related]:
        connection = self._document.portfolio.connection
        if typed.strip():
            hits = search.find(connection, typed, 40)
            pairs = [(hit.kind, hit.id) for hit in hits if hit.kind in self._kinds]
        else:
            parts = " UNION ALL ".join(
                f"SELECT '{kind}' AS kind, id, changed FROM {kind} WHERE trashed IS NULL"
                + (" AND purpose = 'evidence'" if kind == "attachment" else "")
                for kind in self._kinds
            )
            rows = connection.execute(f"SELECT kind, id FROM ({parts}) ORDER BY changed DESC LIMIT 30")
            pairs = [(row[0], row[1]) for row in rows]
        order = {record_id: number for number, (_, record_id) in enumerate(pairs)}
        taken = {self._own_id, *(record_id for _, record_id in self._chosen)}
        found = [one for one in related(connection, pairs) if one.id not in taken]
        return sorted(found, key=lambda one: order[one.id])[:SHOWN]

    def _look(self, typed: str) -> None:
        self.list.clear()
        for one in self._candidates(typed):
            look = kind_of(one.kind)
            words = one.title or look.label()
            shown = words if len(words) < 90 else words[:89] + "…"
            item = QListWidgetItem(self.theme.icon(look.icon, look.token), shown)
            item.setData(Qt.ItemDataRole.UserRole, (one.kind, one.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {look.label()}")
            self.list.addItem(item)
        if not self.list.count():
            item = QListWidgetItem(self.tr("Nothing found"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = self.list.count()
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth() + 2)
        self.list.show()

    def _take(self, item: QListWidgetItem) -> None:
        target = item.data(Qt.ItemDataRole.UserRole)
        if not target:
            return
        self._chosen.append((target[0], target[1]))
        self._show_chips()
        self._close()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # closes the list and not the whole sheet
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self._close()
                return True
            if watched is self.line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if (item := self.list.currentItem()) is not None:
                    self._take(item)
                return True
            if watched is self.line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        self.list.setFont(self.theme.font("body"))
        self.list.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))


def toward_field(
    theme: Theme, document: Document, own_id: str, kinds: Sequence[str] = ("goal", "programme"), label: str = ""
) -> LinksField:
    """What an entry counts toward."""
    words = label or QCoreApplication.translate("LinksField", "Counts toward")
    choose = QCoreApplication.translate("LinksField", "Choose a goal")
    return LinksField(theme, document, words, choose, kinds, own_id=own_id)
