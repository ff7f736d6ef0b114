"""The people one writes about as a place: each with what a reader sees instead of the name."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.people_named import Known, known_people
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme


class PeoplePlace(QWidget):
    """Follows the document by itself."""

    WIDEST = 760

    back_requested = Signal()

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._writes = not document.portfolio.read_only
        self._people: list[Known] = []
        self._stale = True
        self._title = SectionTitle(theme, self.tr("People I write about"))
        self.setAccessibleName(self._title.text())
        self._sub = Label(
            theme,
            self.tr(
                "Where you write, type @ and choose a name. You see the name; a reader of a PDF sees what stands here. "
                "The list stays on this computer."
            ),
            Face("body"), "ink2", wrap=True,
        )  # fmt: skip
        self.back = Button(theme, "", icon="arrow-left", kind="ghost", tip=self.tr("Back to the settings"), keys="Esc")
        self.back.clicked.connect(self.back_requested)
        self.add = Button(theme, self.tr("Add somebody…"), icon="plus", kind="primary")
        self.add.clicked.connect(lambda: self._open(None))
        self.add.setEnabled(self._writes)
        self._nothing = EmptyState(
            theme, "users", self.tr("Nobody is on the list yet"),
            self.tr("Pupils, parents and colleagues whom you name with @ leave this computer by no name."),
        )  # fmt: skip
        self._lay_out()
        document.changed.connect(self._changed)
        theme.changed.connect(self._renew)
        self._space()

    @property
    def rows(self) -> list[RowButton]:
        """The rows that are shown."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), RowButton)]

    def take_focus(self) -> None:
        """On what most people come for."""
        (self.add if self._writes else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_inside"):
            self._space()

    # ---- what one does

    def _open(self, known: Known | None) -> None:
        from portfolio.ui.people.card import PersonCard

        if not self._writes:
            return
        others = [one for one in self._people if known is None or one.id != known.id]
        card = PersonCard(self.theme, known, others, self.window())
        card.saved.connect(lambda name, aliases, stands: self._save(known, name, aliases, stands))
        if known is not None:
            card.delete_requested.connect(lambda: self._delete(known))
        card.open()

    def _save(self, known: Known | None, name: str, aliases: list[str], stands: str) -> None:
        from portfolio.core.change import added, edited
        from portfolio.core.naming import new_person, renamed
        from portfolio.core.records import KnownPerson

        before = self._document.portfolio.get(KnownPerson, known.id) if known is not None else None
        if before is None:
            label = self.tr("Put “{name}” on the list of people").format(name=name)
            self._document.do(added(label, new_person(name, aliases, stands)))
            return
        after = renamed(before, name, aliases, stands)
        label = self.tr("Say how “{name}” is called").format(name=name)
        self._document.do(edited(label, before, name=after.name, aliases=after.aliases, stands_as=after.stands_as))

    def _delete(self, known: Known) -> None:
        from portfolio.core.change import trashed
        from portfolio.core.records import KnownPerson

        record = self._document.portfolio.get(KnownPerson, known.id)
        if record is not None:
            self._document.do(trashed(self.tr("Take “{name}” off the list of people").format(name=known.name), record))

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if "known_person" in change.kind_names:
            self._renew()

    def _renew(self) -> None:
        """Read again, now or when it is looked at."""
        self._space()
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._people = known_people(self._document.portfolio.connection)
        had_focus = holds_focus(self._scroll)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._people:
            row = RowButton(self.theme, "user", one.name, self._words(one), chevron=self._writes)
            row.clicked.connect(lambda _=False, one=one: self._open(one))
            self._rows.addWidget(row)
        self._nothing.setVisible(not self._people)
        self._scroll.setVisible(bool(self._people))
        if had_focus:
            self.take_focus()

    def _words(self, one: Known) -> str:
        stands = self.tr("Stands as “{words}”").format(words=isolate(one.reads))
        if len(one.names) == 1:
            return stands
        others = self.tr("also {names}").format(names=", ".join(isolate(name) for name in one.names[1:]))
        return f"{stands}  ·  {others}"

    # ---- look

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        page = QWidget()
        self._page = page
        outer.addWidget(page, 1000)
        outer.addStretch(1)
        self._inside = QVBoxLayout(page)
        head = QHBoxLayout()
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(head)
        self._inside.addWidget(self._sub)
        self._inside.addWidget(self._nothing)
        holder = QWidget()
        holder.setAutoFillBackground(False)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(holder)
        InSight(self._scroll)
        self._inside.addWidget(self._scroll, 1)
        self._inside.addStretch(0)

    def _space(self) -> None:
        gap = self.theme.gap
        self._page.setMaximumWidth(self.theme.px(self.WIDEST))
        self._inside.setContentsMargins(gap(20), gap(16), gap(20), gap(12))
        self._inside.setSpacing(gap(12))
        self._rows.setSpacing(gap(8))
