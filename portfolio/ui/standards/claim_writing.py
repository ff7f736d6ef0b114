"""What the person says of herself on a standard: typed words are on disk within two seconds, and written when left."""

from contextlib import suppress

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 1000
LETTERS = 500
"""So many a statement may have in most uploads; a plan may say otherwise."""
DRAFT = "standard_words"
"""No kind of record, so that the list of drafts leaves it to this place."""


def key_of(standard_id: str) -> str:
    """The name of the draft of a standard's words."""
    return f"{DRAFT}:{standard_id}"


class ClaimWriting(QWidget):
    """The line and the statement of one standard at a time. `begin` takes up another; what was typed is written then,
    when the keyboard goes elsewhere, and when it is hidden: one change for each time one wrote."""

    written = Signal()

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document = theme, document
        self._standard, self._name, self._letters = "", "", LETTERS
        self._held = ("", "")
        self._kept = self._dirty = False
        self.claim = TextField(theme, self.tr("In one line"), self.tr("What an evaluator should read first"))
        self.statement = LongField(
            theme, self.tr("Statement"), self.tr("A few sentences on how you meet it."), least=2, most=9,
            face=Face("body"),
        )  # fmt: skip
        self._state = Label(theme, "", Face("small"), "ink3", wrap=True)
        self._state.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_draft)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.claim, self.statement, self._state):
            column.addWidget(widget)
        for field in (self.claim, self.statement):
            field.edited.connect(self._touched)
            field.setEnabled(not document.portfolio.read_only)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def standard(self) -> str:
        """The id of the standard whose words these are, or nothing."""
        return self._standard

    def begin(self, standard_id: str, name: str, claim: str, statement: str, letters: int = LETTERS) -> None:
        """Show the words of this standard. What is being typed on the same one is not disturbed."""
        self._letters = letters
        if standard_id == self._standard:
            if not self._dirty:
                self._show(claim, statement)
            self._held = (claim, statement)
            self._count()
            return
        self.write()
        self._standard, self._name, self._held = standard_id, name, (claim, statement)
        self._show(claim, statement)
        self._kept = self._dirty = False
        if standard_id and (draft := self._draft()) is not None:
            self._show(*draft)
            self._kept = self._dirty = True
            self._say(self.tr("You go on where you stopped"))
        else:
            self._say("")
        self._count()

    def keep_draft(self) -> None:
        """Put what was typed on disk now; what cannot be kept stays in the fields, and is told."""
        self._timer.stop()
        if not self._standard or self._document.portfolio.read_only:
            return
        try:
            if not self._dirty or self._typed() == self._held:
                self._forget()
            else:
                claim, statement = self._typed()
                content = {"claim": claim, "statement": statement}
                keep(self._document, key_of(self._standard), DRAFT, self._standard, content, {})
                self._kept = True
        except PortfolioError as error:
            self._say(" ".join(error_words(error)), "warn")
            self._timer.start(5 * PAUSE_MS)

    def write(self) -> bool:
        """Write what was typed, as one change. Says whether all is written."""
        if not self._standard or self._document.portfolio.read_only:
            return True
        if self._dirty and self._typed() != self._held:
            self.keep_draft()
            from portfolio.ui.standards.acts import claimed

            claim, statement = self.claim.text(), self.statement.text()
            if not self._document.do(claimed(self._document, self._standard, self._name, claim, statement)):
                return False
            self._held, self._dirty = (claim, statement), False
            self.written.emit()
        with suppress(PortfolioError):  # it is only tidying: the words are in the portfolio
            self._forget()
        self._say("")
        return True

    # ---- inside

    def _typed(self) -> tuple[str, str]:
        return self.claim.text(), self.statement.text()

    def _show(self, claim: str, statement: str) -> None:
        if self.claim.text() != claim:
            self.claim.set_raw(claim)
        if self.statement.text() != statement:
            self.statement.set_raw(statement)

    def _draft(self) -> tuple[str, str] | None:
        with suppress(PortfolioError):
            if (draft := draft_of(self._document, key_of(self._standard))) is not None:
                return str(draft.content.get("claim") or ""), str(draft.content.get("statement") or "")
        return None

    def _forget(self) -> None:
        self._timer.stop()
        if self._kept:
            throw_away(self._document, key_of(self._standard))
            self._kept = False

    def _touched(self) -> None:
        self._dirty = True
        self._count()
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def _count(self) -> None:
        count = len(self.statement.text())
        words = self.tr("{count} of {most} letters").format(
            count=self.locale().toString(count), most=self.locale().toString(self._letters)
        )
        if count > self._letters:
            words = self.tr("{count} letters; an upload takes {most}").format(
                count=self.locale().toString(count), most=self.locale().toString(self._letters)
            )
        self.statement.set_hint(words if count else "")

    def _say(self, words: str, color: str = "ink3") -> None:
        self._state.setText(words)
        self._state.set_color(color)
        self._state.setVisible(bool(words))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old) and not (new is not None and self.isAncestorOf(new)):
            self.write()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.write()
        super().hideEvent(event)

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(10))
