"""Standards from anywhere in the window: saying what entries show, beginning what would show one, going to one."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.document import Document
from portfolio.ui.shell import rail
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.going import Going
from portfolio.ui.shell.stage import Stage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.standards.align_card import AlignCard

Pair = tuple[str, str]


class Aligning:
    """The card for aligning lies over the window; the place is made when it is first gone to."""

    def __init__(
        self, theme: Theme, document: Document, entries: Entries, stage: Stage, window: QWidget,
        hush: Callable[[], object],
    ) -> None:  # fmt: skip
        """`hush` takes away what was said last at the foot of the window."""
        self._theme, self._document, self._entries = theme, document, entries
        self._stage, self._window, self._hush_it = stage, window, hush
        self._going: Going | None = None
        self.card: AlignCard | None = None

    def goes_with(self, going: Going) -> None:
        """How one goes from place to place."""
        self._going = going

    def align_one(self, kind: str, record_id: str) -> None:
        """Say what this entry shows."""
        self.align([(kind, record_id)])

    def align(self, entries: Sequence[Pair]) -> None:
        """Say what these entries show. With one of a list, one goes on to those below it without leaving the card."""
        from portfolio.core.queries.standards import ALIGNED_KINDS
        from portfolio.ui.standards.align_card import AlignCard

        fitting = [entry for entry in entries if entry[0] in ALIGNED_KINDS]
        if not fitting or self._document.portfolio.read_only:
            return
        holder = _list_of(QApplication.focusWidget())
        listed = _Listed(holder, frozenset(ALIGNED_KINDS))
        card = self.card = AlignCard(self._theme, self._document, fitting, self._window, listed.after)
        card.moved_on.connect(listed.go_to)
        card.moved_on.connect(self._hush)
        card.frameworks_requested.connect(self.choose_framework)
        card.open()

    def _hush(self) -> None:
        """What was just written is said where the card's buttons are; the card goes on, and so is told enough."""
        self._hush_it()

    def begin(self, kind: str, sort: str, standard_id: str) -> None:
        """Begin an entry that is said to show this standard."""
        self._entries.write(kind, sort=sort, shows=(standard_id,))

    def write_near(self, where: str, standard_id: str) -> None:
        """Write a new standard, “below” or “beside” another."""
        self._entries.write("standard", near=(where, standard_id))

    def show(self, standard_id: str) -> None:
        """Go to a standard, at its place."""
        self._place().show_standard(standard_id)

    def choose_framework(self) -> None:
        """Go to the frameworks that can be added."""
        self._place().show_library()

    def show_matrix(self, framework_id: str) -> None:
        """Go to the evaluation PDF, set up for the matrix of this framework."""
        assert self._going is not None
        self._going.to(rail.PACKET)
        begin = getattr(self._stage.place, "show_matrix", None)
        if begin is not None:
            begin(framework_id)

    def _place(self) -> Any:
        assert self._going is not None
        self._going.to(rail.STANDARDS)
        return self._stage.place


class _Listed:
    """The list that one came from: which entry stands below another, and going there."""

    def __init__(self, holder: Any, kinds: frozenset[str]) -> None:
        self._holder, self._kinds = holder, kinds

    def _rows(self) -> Sequence[Any]:
        model = self._holder.model() if self._holder is not None else None
        return getattr(model, "rows", ())

    def after(self, entry: Pair) -> Pair | None:
        rows = iter(self._rows())
        if not any(row.id == entry[1] for row in rows):
            return None
        return next(((row.kind, row.id) for row in rows if row.kind in self._kinds), None)

    def go_to(self, _kind: str, record_id: str) -> None:
        model = self._holder.model()
        row = model.row_of(record_id) if hasattr(model, "row_of") else -1
        if row >= 0:
            self._holder.setCurrentIndex(model.index(row))
            self._holder.scrollTo(model.index(row))


def _list_of(widget: QWidget | None) -> Any:
    """The list that has the focus, where it lists entries."""
    while widget is not None and not hasattr(widget, "entry_at"):
        widget = widget.parentWidget()
    return widget if widget is not None and hasattr(widget, "model") and hasattr(widget, "setCurrentIndex") else None
