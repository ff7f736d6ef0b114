"""The people one writes about as a place: each with what a reader sees instead of the name."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.core.people_named import Known, known_people
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.list_page import ListPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class PeoplePlace(ListPage[Known, RowButton]):
    """Follows the document by itself."""

    WIDEST = 760

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        title = translate("PeoplePlace", "People I write about")
        words = translate(
            "PeoplePlace",
            "Where you write, type @ and choose a name. You see the name; a reader of a PDF sees what stands here. "
            "The list stays on this computer.",
        )
        nothing = EmptyState(
            theme, "users", translate("PeoplePlace", "Nobody is on the list yet"),
            translate(
                "PeoplePlace", "Pupils, parents and colleagues whom you name with @ leave this computer by no name."
            ),
        )  # fmt: skip
        super().__init__(theme, title, words, nothing, parent, back=translate("PeoplePlace", "Back to the settings"))
        self._document = document
        self._writes = not document.portfolio.read_only
        self._people: list[Known] = []
        self.add = Button(theme, self.tr("Add somebody…"), icon="plus", kind="primary")
        self.add.clicked.connect(lambda: self._open(None))
        self.add.setEnabled(self._writes)
        self.head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        document.changed.connect(self._changed)

    def take_focus(self) -> None:
        """On what most people come for."""
        (self.add if self._writes else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

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
            self.renew()

    def read(self) -> list[Known]:
        self._people = known_people(self._document.portfolio.connection)
        return self._people

    def row_of(self, item: Known) -> RowButton:
        row = RowButton(self.theme, "user", item.name, self._line(item), chevron=self._writes)
        row.clicked.connect(lambda: self._open(item))
        return row

    def _line(self, one: Known) -> str:
        stands = self.tr("Stands as “{words}”").format(words=isolate(one.reads))
        if len(one.names) == 1:
            return stands
        others = self.tr("also {names}").format(names=", ".join(isolate(name) for name in one.names[1:]))
        return f"{stands}  ·  {others}"
