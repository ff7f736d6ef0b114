"""What is being typed into a goal's card, kept as a draft until it is answered or left."""

from PySide6.QtCore import QEvent, QObject, QTimer

from portfolio.core.drafts import Draft
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.goal_board import Group
from portfolio.ui.document import Document
from portfolio.ui.goals.asking import Asking

DRAFT_MS = 1500
"""Typed text reaches the drafts within two seconds."""
_KINDS: dict[Group, str] = {"dated": "goal_day", "done": "goal_end"}
"""No kinds of record: the board goes on with these drafts itself, and no editor is offered for them."""


class AnswerDrafts(QObject):
    """The drafts of one board, by the id of the goal. What cannot be written is said by the document, once."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._followed: dict[str, tuple[Group, Asking]] = {}
        self._changed: dict[str, dict[str, str]] = {}
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)

    def waiting(self) -> dict[str, Group]:
        """The goals of which a draft is kept, and the group that each shall go to."""
        if self._document.portfolio.read_only:
            return {}
        groups = {kind: group for group, kind in _KINDS.items()}
        newest_last = reversed(self._document.portfolio.drafts.all())
        return {draft.record_id: groups[draft.kind] for draft in newest_last if draft.kind in groups}

    def follow(self, goal_id: str, group: Group, asking: Asking) -> None:
        """Put in what was typed before, and keep what is typed from now on."""
        self.keep()
        if (draft := self._draft(_key(goal_id, group))) is not None:
            asking.put(draft.content)
        self._followed[goal_id] = group, asking
        for field in asking.asked:
            field.edited.connect(lambda: self._note(goal_id))
        asking.installEventFilter(self)

    def _draft(self, key: str) -> Draft | None:
        return next((draft for draft in self._document.portfolio.drafts.all() if draft.key == key), None)

    def discard(self, goal_id: str) -> None:
        """It was answered, or left on purpose."""
        self._changed.pop(goal_id, None)
        if (followed := self._followed.pop(goal_id, None)) is not None and not self._document.portfolio.read_only:
            try:
                self._document.portfolio.drafts.discard(_key(goal_id, followed[0]))
            except PortfolioError as error:
                self._document.failed.emit(error)

    def keep(self) -> None:
        """Write down what has changed since it was last written."""
        self._timer.stop()
        changed, self._changed = self._changed, {}
        for goal_id, typed in changed.items():
            group, _ = self._followed[goal_id]
            try:
                self._document.portfolio.drafts.save(_key(goal_id, group), _KINDS[group], goal_id, typed)
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
            self._changed[goal_id] = self._followed[goal_id][1].typed()
            if not self._timer.isActive():
                self._timer.start()


def _key(goal_id: str, group: Group) -> str:
    return f"{_KINDS[group]}:{goal_id}"
