"""One standard, opened: what it says, the person's words on it, what shows it, and both ratings, each apart."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.standards import crosswalks
from portfolio.growth.standards.board import BoardRow
from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.document import Document
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.standards.acts import rated, rating_gone
from portfolio.ui.standards.claim_writing import ClaimWriting
from portfolio.ui.standards.piece_row import PieceRow
from portfolio.ui.standards.rating_part import RatingPart
from portfolio.ui.standards.reading import Loaded, ways
from portfolio.ui.standards.ways_words import way_words
from portfolio.ui.standards.words import nothing_words, pieces_words, through_words
from portfolio.ui.theme import Face, Theme, kind_of

MOST_PIECES = 60


class Way(NamedTuple):
    """One of the two everyday things of an empty standard."""

    standard_id: str
    everyday: Everyday


class StandardPanel(QWidget):
    """Follows what it is told to show. Ratings and words it writes itself; all else is a wish."""

    close_requested = Signal()
    step_requested = Signal(int)
    """To the next standard, or the one before."""
    entry_opened = Signal(str, str)
    entry_menu_requested = Signal(str, str, QPoint)
    way_requested = Signal(str, int)
    pick_requested = Signal(str)
    """Entries that are there already shall be chosen for this standard."""
    away_requested = Signal(str, str, str)
    """The entry of this kind and id shall no longer show this standard."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._writes = not document.portfolio.read_only
        self._row: BoardRow | None = None
        self._shown: tuple[BoardRow, list[tuple[str, str]]] | None = None
        self.setAccessibleName(self.tr("The standard"))
        self.close_button = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Back to all standards"), keys="Esc")
        self.before = Button(theme, "", icon="arrow-left", kind="ghost", tip=self.tr("The standard before"))
        self.after = Button(theme, "", icon="arrow-right", kind="ghost", tip=self.tr("The next standard"))
        self.close_button.clicked.connect(self.close_requested)
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.after.clicked.connect(lambda: self.step_requested.emit(1))
        self._code = Label(theme, "", Face("small", 600, tabular=True), "accent")
        self._title = Label(theme, "", Face("h3", 600, serif=True), "ink", wrap=True)
        self._text = Label(theme, "", Face("body"), "ink2", wrap=True)
        self.writing = ClaimWriting(theme, document)
        self.own = RatingPart(theme, document, "self")
        self.evaluator = RatingPart(theme, document, "evaluator")
        for part in (self.own, self.evaluator):
            part.rate_requested.connect(
                lambda level, day, who, note, part=part: self._rate(part.rater, level, day, who, note)
            )
            part.gone_requested.connect(self._take_back)
        self._shows = Label(theme, self.tr("What shows it"), Face("small", 600), "ink2")
        self._count = Label(theme, "", Face("small"), "ink3")
        self.pick = Button(theme, self.tr("Choose from what I have…"), icon="search", kind="quiet")
        self.pick.clicked.connect(lambda: self._row and self.pick_requested.emit(self._row.standard_id))
        self._try = Label(theme, self.tr("Two everyday things that would show it"), Face("small", 600), "ink2")
        self._near = Label(theme, "", Face("small"), "ink3", wrap=True)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def standard(self) -> str:
        """The id of what is shown, or nothing."""
        return self._row.standard_id if self._row is not None else ""

    def show_standard(self, found: Loaded, row: BoardRow) -> None:
        """Show this standard as it is now."""
        if (row, found.levels) == self._shown:
            return  # what one is at, with the keyboard on it, is not made once more
        self._shown = (row, found.levels)
        anew = row.standard_id != self.standard
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self._row = row
        level = row.level[:1].upper() + row.level[1:]
        self._code.setText("  ·  ".join(part for part in (row.code, level) if part))
        self._title.setText(row.title or row.code)
        self._text.setText(row.text if row.text.strip() != row.title.strip() else "")
        self._text.setVisible(bool(self._text.text()))
        self.writing.begin(row.standard_id, row.name, row.claim, row.statement)
        for part, marks in ((self.own, row.self_ratings), (self.evaluator, row.evaluator_ratings)):
            part.show_levels(found.levels)
            part.show_marks(marks, anew=anew)
        self._show_pieces(row)
        self._show_ways(found, row)
        self._show_near(row)
        if anew:
            self._scroll.verticalScrollBar().setValue(0)
        elif name and (again := self.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_docked(self, docked: bool) -> None:
        """Whether it stands beside the tree, where it needs no way back."""
        for button in (self.close_button, self.before, self.after):
            button.setVisible(not docked)

    def take_focus(self) -> None:
        """On the first thing one would do: look at a piece, or begin one."""
        first: QWidget = self.writing.claim.line
        for column in (self._ways, self._pieces):
            if (item := column.itemAt(0)) is not None and (widget := item.widget()) is not None:
                first = widget.face if isinstance(widget, PieceRow) else widget
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- inside

    def _show_pieces(self, row: BoardRow) -> None:
        clear(self._pieces)
        for piece in sorted(row.evidence, key=lambda one: one.day, reverse=True)[:MOST_PIECES]:
            line = PieceRow(self.theme, piece, self._writes)
            line.opened.connect(self.entry_opened)
            line.menu_requested.connect(self.entry_menu_requested)
            line.away_requested.connect(
                lambda kind, record_id, one=row.standard_id: self.away_requested.emit(one, kind, record_id)
            )
            self._pieces.addWidget(line)
            line.show()  # at once: the keyboard may be put on it now
        words = pieces_words(row.total) if row.total else nothing_words() if row.gap else through_words()
        if row.total > len(row.evidence):
            words = self.tr("{count} with those below it").format(count=pieces_words(row.total))
        self._count.setText(words)
        self._count.set_color("warn" if row.gap else "ink3")

    def _show_ways(self, found: Loaded, row: BoardRow) -> None:
        clear(self._ways)
        shown = self._writes and row.leaf and not row.evidence
        for number, way in enumerate(ways(found.board, row) if shown else ()):
            button = WayIn(
                self.theme, kind_of(way.kind).icon, way_words(way),
                self.tr("Begin it now") + f"  ({'Ins' if number == 0 else 'Shift+Ins'})",
                color=kind_of(way.kind).token, small=True,
            )  # fmt: skip
            button.setObjectName(f"way:{number}")
            button.clicked.connect(
                lambda _=False, number=number, one=row.standard_id: self.way_requested.emit(one, number)
            )
            self._ways.addWidget(button)
            button.show()
        self._try.setVisible(shown)

    def _show_near(self, row: BoardRow) -> None:
        """What other frameworks call about the same."""
        near = []
        for walk in crosswalks(self._document.portfolio.connection, [self._framework(row)]):
            for here, there in (("from", "to"), ("to", "from")):
                if walk[f"{here}_id"] == row.standard_id:
                    near.append(f"{walk[f'{there}_framework']} {walk[f'{there}_code'] or walk[f'{there}_title']}")
        self._near.setText(self.tr("Close to: {standards}").format(standards=", ".join(near[:8])) if near else "")
        self._near.setVisible(bool(near))

    def _framework(self, row: BoardRow) -> str:
        one = self._document.portfolio.connection.execute
        found = one("SELECT framework_id FROM standard WHERE id = ?", (row.standard_id,)).fetchone()
        return str(found[0]) if found else ""

    def _rate(self, rater: str, level: str, day: object, who: str, note: str) -> None:
        if self._row is not None:
            name = self._row.name
            self._document.do(rated(self._document, self._row.standard_id, name, rater, level, day, who, note))  # type: ignore[arg-type]

    def _take_back(self, rating_id: str) -> None:
        change = rating_gone(self._document, rating_id, self._row.name if self._row else "")
        if change is not None:
            self._document.do(change)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Insert and self._row is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.way_requested.emit(self._row.standard_id, 1 if shift else 0)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = self._inside = QVBoxLayout(inside)
        head = QHBoxLayout()
        head.addWidget(self._code, 1)
        for button in (self.before, self.after, self.close_button):
            head.addWidget(button)
        shows = QHBoxLayout()
        shows.addWidget(self._shows)
        shows.addStretch(1)
        shows.addWidget(self._count)
        self._pieces, self._ways = QVBoxLayout(), QVBoxLayout()
        pick = QHBoxLayout()
        pick.addWidget(self.pick)
        pick.addStretch(1)
        for part in (head, self._title, self._text, self._near, shows, self._pieces, self._try, self._ways, pick,
                     self.writing, self.own, self.evaluator):  # fmt: skip
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        self._scroll = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)
        self.pick.setVisible(self._writes)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._inside.setContentsMargins(*sides(self, gap(16), gap(12), gap(16), gap(16)))
        self._inside.setSpacing(gap(9))
        self._pieces.setSpacing(gap(5))
        self._ways.setSpacing(gap(5))
        self.before.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self.after.set_icon("arrow-left" if is_rtl(self) else "arrow-right")

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtCore import QRectF

        from portfolio.ui.kit.paint import Canvas

        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "surface", "line")
