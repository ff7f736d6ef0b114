"""What is being typed into a goal's card about how it ended, kept as a draft until it is answered or left."""

from PySide6.QtCore import QEvent, QObject, QTimer

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.goals.asking import AskResult

DRAFT_MS = 1500
"""Typed text reaches the drafts within two seconds."""
_KIND = "goal_end"
"""No kind of record: the board goes on with these drafts itself, and no editor is offered for them."""


class AnswerDrafts(QObject):
    """The drafts of one board, by the id of the goal. What cannot be written is said by the document, once."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._followed: dict[str, AskResult] = {}
        self._changed: dict[str, tuple[str, str]] = {}
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)

    def waiting(self) -> set[str]:
        """The goals of which a draft is kept."""
        if self._document.portfolio.read_only:
            return set()
        found = self._document.portfolio.drafts.all()
        return {draft.record_id for draft in found if draft.kind == _KIND}

    def follow(self, goal_id: str, asking: AskResult) -> None:
        """Put in what was typed before, and keep what is typed from now on."""
        self.keep()
        key = _key(goal_id)
        draft = next((one for one in self._document.portfolio.drafts.all() if one.key == key), None)
        if draft is not None:
            asking.put(str(draft.content.get("state", "")), str(draft.content.get("words", "")))
        self._followed[goal_id] = asking
        for field in (asking.line, asking.state):
            field.edited.connect(lambda: self._note(goal_id))
        asking.installEventFilter(self)

    def discard(self, goal_id: str) -> None:
        """It was answered, or left on purpose."""
        self._changed.pop(goal_id, None)
        if self._followed.pop(goal_id, None) is not None and not self._document.portfolio.read_only:
            try:
                self._document.portfolio.drafts.discard(_key(goal_id))
            except PortfolioError as error:
                self._document.failed.emit(error)

    def keep(self) -> None:
        """Write down what has changed since it was last written."""
        self._timer.stop()
        changed, self._changed = self._changed, {}
        for goal_id, (state, words) in changed.items():
            try:
                self._document.portfolio.drafts.save(_key(goal_id), _KIND, goal_id, {"state": state, "words": words})
            except PortfolioError as error:
                if not self._told:
                    self._told = True
                    self._document.failed.emit(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:  # another place, or the window closes
            self.keep()
        return False

    def _note(self, goal_id: str) -> None:
        if goal_id in self._followed:
            self._changed[goal_id] = self._followed[goal_id].answer()
            if not self._timer.isActive():
                self._timer.start()


def _key(goal_id: str) -> str:
    return f"{_KIND}:{goal_id}"
