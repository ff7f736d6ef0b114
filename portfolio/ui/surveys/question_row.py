"""A question with what was answered to it over the years: what own answers and those of groups have in common."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from portfolio.growth.surveys import Answered, QuestionRow, SurveyResults
from portfolio.ui.kit.base import Flowing, is_rtl, plain_tip
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import named
from portfolio.ui.surveys.words import answered_words
from portfolio.ui.theme import Face, Theme

WORDS, NOW, YEAR, COUNT = (
    Face("body"),
    Face("small", 600),
    Face("micro", tabular=True),
    Face("small", 600, tabular=True),
)
MOST_LINES = 4


class AnswersRow(Flowing):
    """Left and Right go from one time to the next and say it; a pointer over one tells it as well."""

    NATURAL = 560
    NARROWEST = 280

    def __init__(
        self, theme: Theme, found: SurveyResults, question: QuestionRow, shown: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`shown`: ids of the runs that have room, the oldest first."""
        self.found, self.question = found, question
        self.shown = list(shown)
        by_run = {one.run_id: one for one in question.answers}
        self.answers: list[Answered | None] = [by_run.get(one) for one in shown]
        self._at = -1
        super().__init__(theme, question.text, parent)
        self.setObjectName(f"question:{question.id}")
        self.setMouseTracking(True)
        if not question.skill_id:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(named(question.text))
        self.setAccessibleDescription(". ".join(answered_words(found, one) for one in question.answers))

    def places(self, bounds: QRectF) -> list[QRectF]:
        """Where each run is drawn, as if read from left to right."""
        raise NotImplementedError

    @property
    def at(self) -> int:
        """The run one is at, or -1."""
        return self._at

    def told(self) -> str:
        """What was answered in the run one is at."""
        one = self.answers[self._at] if 0 <= self._at < len(self.answers) else None
        return answered_words(self.found, one) if one is not None else ""

    def go(self, by: int) -> None:
        """To the next time it was answered, or the one before."""
        given = [at for at, one in enumerate(self.answers) if one is not None]
        if not given:
            return
        now = given.index(self._at) if self._at in given else len(given) if by < 0 else -1
        self._at = given[max(0, min(now + by, len(given) - 1))]
        announce(self, self.told())
        QToolTip.showText(self.mapToGlobal(self.rect().center()), plain_tip(self.told()), self)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if is_rtl(self) else 1
        step = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}.get(Qt.Key(event.key()))
        if step is not None:
            self.go(step)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        near = self._near(event.position())
        if near != self._at:
            self._at = near
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._at = -1
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            near = self._near(QPointF(event.pos()))
            one = self.answers[near] if near >= 0 else None
            if one is not None:
                QToolTip.showText(event.globalPos(), plain_tip(answered_words(self.found, one)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _near(self, at: QPointF) -> int:
        x = self.width() - at.x() if is_rtl(self) else at.x()
        point = QPointF(x, at.y())
        return next((number for number, place in enumerate(self.places(QRectF(self.rect()))) if place.contains(point)),
                    -1)  # fmt: skip
