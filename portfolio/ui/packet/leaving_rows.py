"""What stands on the page “What leaves this computer”: something found, entries of a kind, a file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.packet.leaving.data import FileGoing, Going, Hit
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme, kind_of

_MOST_TITLES = 60


def what_words(what: str) -> str:
    """What was found, in a word or two."""
    return {
        "name": translate("Leaving", "A name of your list"),
        "perhaps_name": translate("Leaving", "Perhaps a name"),
        "unknown_person": translate("Leaving", "Not on your list of people"),
        "email": translate("Leaving", "An e-mail address"),
        "phone": translate("Leaving", "A phone number"),
        "address": translate("Leaving", "An address"),
        "birth_date": translate("Leaving", "A date of birth"),
        "national_id": translate("Leaving", "An official number"),
        "place": translate("Leaving", "Where a picture was taken"),
        "author": translate("Leaving", "Who made a file"),
        "comment": translate("Leaving", "Comments in a file"),
        "hidden": translate("Leaving", "Something hidden in a file"),
        "embedded": translate("Leaving", "A file inside a file"),
        "recipient": translate("Leaving", "Whom a badge was given to"),
        "not_looked_into": translate("Leaving", "A file that could not be looked into"),
    }.get(what, what)


class HitRow(Card):
    """The same words wherever they stand: one answer holds for all of them."""

    stand_requested = Signal(str)
    """The key of what may stand."""
    name_requested = Signal(str)
    entry_requested = Signal(str, str)

    def __init__(self, theme: Theme, hits: Sequence[Hit], parent: QWidget | None = None) -> None:
        """`hits` have one key."""
        first = hits[0]
        super().__init__(theme, fill="raised", border="warn" if first.open else "line", parent=parent)
        self.key = first.key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        head = what_words(first.what)
        if len(hits) > 1:
            times = translate("Leaving", "in {count} places", "", len(hits)).format(
                count=self.locale().toString(len(hits))
            )
            head = f"{head}, {times}"
        column.addWidget(Label(theme, head, Face("small", 600), "warn" if first.open else "ink2", wrap=True))
        words = f"{first.words.before}«{isolate(first.words.found)}»{first.words.after}".strip()
        column.addWidget(Label(theme, words, Face("body"), wrap=True))
        if first.title:
            where = f"{kind_of(first.kind).label()} · {first.title}" if first.kind in _ENTRIES else first.title
            column.addWidget(Label(theme, where, Face("small"), "ink2", wrap=True))
        buttons = FlowLayout(gap=theme.gap(8))
        if first.open:
            stand = Button(theme, translate("Leaving", "May stand"), icon="check")
            stand.clicked.connect(lambda: self.stand_requested.emit(self.key))
            buttons.addWidget(stand)
            if first.what in ("name", "perhaps_name") and first.field not in ("text", "file"):
                name = Button(theme, translate("Leaving", "Replace the name"), icon="replace")
                name.clicked.connect(lambda: self.name_requested.emit(self.key))
                buttons.addWidget(name)
        else:
            settled = (
                translate("Leaving", "May stand")
                if first.stands
                else translate("Leaving", "Initials stand in its place")
            )
            column.addWidget(Label(theme, settled, Face("small", 600), "accent", wrap=True))
        if first.kind in _ENTRIES and first.id:
            go = Button(theme, translate("Leaving", "Go to the entry"), icon="arrow-up-right", kind="ghost")
            go.clicked.connect(lambda: self.entry_requested.emit(first.kind, first.id))
            buttons.addWidget(go)
        column.addLayout(buttons)


_ENTRIES = frozenset(
    {
        "position",
        "goal",
        "reflection",
        "programme",
        "credential",
        "practice",
        "time_entry",
        "attachment",
        "conversation",
    }
)


class KindRow(QWidget):
    """How many entries of a kind go out; a press shows which, each a way to it."""

    entry_requested = Signal(str, str)

    def __init__(self, theme: Theme, kind: str, going: Sequence[Going], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._kind, self._going = theme, kind, going
        look = kind_of(kind)
        self.button = Button(
            theme, f"{look.label()} · {self.locale().toString(len(going))}", icon=look.icon, kind="ghost"
        )
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        self._entries: QWidget | None = None
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        self._column.addLayout(line)

    def entries(self) -> list[RowButton]:
        """The rows of the entries, once they are shown."""
        return self._entries.findChildren(RowButton) if self._entries is not None else []

    def _show(self, on: bool) -> None:
        if self._entries is None:
            self._entries = QWidget()
            rows = QVBoxLayout(self._entries)
            rows.setContentsMargins(self.theme.gap(24), 0, 0, 0)
            rows.setSpacing(self.theme.gap(4))
            for one in self._going[:_MOST_TITLES]:
                # A passage that is shared stands for its reflection, which stays here.
                row = RowButton(self.theme, kind_of(self._kind).icon, isolate(one.title))
                row.clicked.connect(partial(self.entry_requested.emit, self._kind, one.id))
                row.setEnabled(self._kind in _ENTRIES and not one.is_excerpt)
                rows.addWidget(row)
            if (more := len(self._going) - _MOST_TITLES) > 0:
                words = translate("Leaving", "and {count} more", "", more).format(count=self.locale().toString(more))
                rows.addWidget(Label(self.theme, words, Face("small"), "ink2"))
            self._column.addWidget(self._entries)
        self._entries.setVisible(on)


def file_words(file: FileGoing) -> str:
    """A file that goes along: its name, and what becomes of it."""
    fate = {
        "as_it_is": translate("Leaving", "goes along as it is"),
        "copy": translate("Leaving", "goes along as a copy without its properties"),
        "left_out": translate("Leaving", "stays here"),
        "not_attached": translate("Leaving", "only its pages are drawn"),
    }[file.handling]
    words = f"{isolate(file.title or file.name)}: {fate}"
    if file.taken_out:
        count = len(file.taken_out)
        out = translate("Leaving", "{count} properties taken out", "", count).format(count=QLocale().toString(count))
        words = f"{words} · {out}"
    return words
