"""What the collection shows instead of entries: that there are none yet, none of this kind, none that fit."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.ui.collection.filters import Filter
from portfolio.ui.kit.feedback import Banner, EmptyState, announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


class _Nothing(NamedTuple):
    """An empty place: its picture, what it says, and the one thing to do about it."""

    icon: str
    title: str
    sentence: str
    action: str
    keys: str
    adds: str
    """What `add_requested` carries; empty to show all."""


def nothing_for(wanted: Filter, total: int) -> _Nothing:
    """What to say where no entry is shown. `total` counts all entries of the chosen kind."""
    if total:
        return _Nothing(
            "search",
            translate("Collection", "Nothing here fits"),
            translate("Collection", "Take a filter away, or see everything."),
            translate("Collection", "Show all"),
            "",
            "",
        )
    (kind,) = wanted.kinds if len(wanted.kinds) == 1 else ("",)
    badge = (translate("Collection", "Add a badge, certificate or file"), "Ctrl+O", "files")
    course = (translate("Collection", "New nanodegree or course"), "Ctrl+Shift+N", "programme")
    did = (translate("Collection", "Something I did"), "Ctrl+D", "practice")
    role = (translate("Collection", "A role I hold or held"), "", "position")
    talk = (translate("Collection", "A conversation"), "", "conversation")
    write = (translate("Collection", "Write a reflection"), "Ctrl+R", "reflection")
    icon, title, sentence, act = {
        "credential": (
            "award",
            translate("Collection", "No credentials yet"),
            translate("Collection", "Drop a badge or a certificate here: it says itself who gave it, and when."),
            badge,
        ),
        "programme": (
            "graduation-cap",
            translate("Collection", "No nanodegrees or courses yet"),
            translate("Collection", "A nanodegree, a course or a master’s: write down its modules and tick them off."),
            course,
        ),
        "practice": (
            "lightbulb",
            translate("Collection", "Nothing you did yet"),
            translate("Collection", "A lesson, a project, a talk: what it was, and what changed because of it."),
            did,
        ),
        "position": (
            "school",
            translate("Collection", "No roles yet"),
            translate("Collection", "What you are and were, and where: each role with its years. The map draws them."),
            role,
        ),
        "attachment": (
            "paperclip",
            translate("Collection", "No evidence yet"),
            translate("Collection", "Drop a photo, a worksheet or a PDF here, or on the details of what it proves."),
            badge,
        ),
        "conversation": (
            "message-square",
            translate("Collection", "No conversations yet"),
            translate("Collection", "An evaluation, an observation, a talk with a manager: what was said, and agreed."),
            talk,
        ),
        "reflection": (
            "pen-line",
            translate("Collection", "No reflections yet"),
            translate("Collection", "A few sentences on what you noticed. They stay yours until you say otherwise."),
            write,
        ),
    }.get(
        kind,
        (
            "layers",
            translate("Collection", "Your collection begins here"),
            translate("Collection", "Drop a badge, a certificate or a photo here, or write down what you did."),
            badge,
        ),
    )
    return _Nothing(icon, title, sentence, *act)


class States(QStackedWidget):
    """The view, or what stands in its place."""

    add_requested = Signal(str)
    all_requested = Signal()
    again_requested = Signal()

    def __init__(self, theme: Theme, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._view = theme, view
        self._said: _Nothing | None = None
        self._empty: EmptyState | None = None
        self._trouble: QWidget | None = None
        self.addWidget(view)
        self._blank = QWidget()
        self.addWidget(self._blank)
        self._loading = Label(theme, translate("Collection", "Reading your collection…"), Face("body"), "ink3")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self._loading)
        self.setCurrentWidget(self._blank)

    @property
    def empty(self) -> EmptyState | None:
        """What is said in place of entries, while it is."""
        return self._empty if self.currentWidget() is self._empty else None

    @property
    def trouble(self) -> Banner | None:
        """What went wrong, while it is shown."""
        shown = self.currentWidget() is self._trouble and self._trouble is not None
        return self._trouble.findChild(Banner) if shown and self._trouble is not None else None

    def minimumSizeHint(self) -> QSize:
        """Not that of the pages that are not shown: where room is short, what stands around keeps its own."""
        return QSize(self.theme.px(120), self.theme.px(60))

    def show_loading(self) -> None:
        """Say that the entries are being read."""
        self.setCurrentWidget(self._loading)

    @property
    def loading(self) -> bool:
        return self.currentWidget() is self._loading

    def show_entries(self, shown: int, wanted: Filter, total: int) -> None:
        """Show the view, or what to say where nothing is shown."""
        if shown:
            self.setCurrentWidget(self._view)
            return
        nothing = nothing_for(wanted, total)
        if nothing != self._said or self._empty is None:
            if self._empty is not None:
                self.removeWidget(self._empty)
                self._empty.deleteLater()
            self._said = nothing
            self._empty = EmptyState(
                self.theme, nothing.icon, nothing.title, nothing.sentence, nothing.action, keys=nothing.keys
            )
            self._empty.action_requested.connect(self._act)
            self.addWidget(self._empty)
        if self.currentWidget() is not self._empty and self.isVisible():
            announce(self, f"{nothing.title} {nothing.sentence}")
        self.setCurrentWidget(self._empty)

    def show_trouble(self, title: str, advice: str) -> None:
        """Say what went wrong, with a way to try again; what was said before is gone."""
        if self._trouble is not None:
            self.removeWidget(self._trouble)
            self._trouble.deleteLater()
        self._trouble = QWidget()
        column = QVBoxLayout(self._trouble)
        banner = Banner(self.theme, title, advice, (("again", translate("Collection", "Try again")),))
        banner.action_requested.connect(lambda _name: self.again_requested.emit())
        column.addWidget(banner)
        column.addStretch(1)
        self.addWidget(self._trouble)
        self.setCurrentWidget(self._trouble)
        banner.announce()

    def _act(self) -> None:
        if self._said is not None and self._said.adds:
            self.add_requested.emit(self._said.adds)
        else:
            self.all_requested.emit()
