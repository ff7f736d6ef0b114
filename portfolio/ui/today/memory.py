"""A year ago: the entry with its picture or first words, and the way to write what changed since."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainterPath, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.year_ago import Memory
from portfolio.ui.kit.base import Flowing, plain_tip
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.dragging import DragFrom
from portfolio.ui.kit.paint import Canvas, isolate, wrapped
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.today.entry_row import plain
from portfolio.ui.today.rows import INSET, heading
from portfolio.ui.today.words import ago, memory_line

_TITLE, _WORDS = Face("h3", 600, serif=True), Face("lead", 400, serif=True, italic=True)
_LINE = Face("small")
_TITLE_LINES, _WORDS_LINES = 2, 4

Images = Callable[[str], QPixmap | None]


class MemoryWords(Flowing):
    """The entry itself; a press opens it."""

    def __init__(self, theme: Theme, images: Images, parent: QWidget) -> None:
        self._memory: Memory | None = None
        self._images = images
        super().__init__(theme, "", parent)

    def set_memory(self, memory: Memory) -> None:
        """Show this entry."""
        self._memory = memory
        self.set_label(memory.title)
        line = memory_line(self.locale(), memory)
        self.setAccessibleDescription(f"{plain(line)}. {memory.words[:200]}")
        self.setToolTip(plain_tip(f"{memory.title}\n{line}"))

    # ---- size

    def _side(self) -> float:
        return self.theme.gap(INSET)

    def _badge(self) -> float:
        return self.theme.px(56)

    def _banner(self) -> float:
        """How high a photograph is shown; a badge stands beside its words instead."""
        memory = self._memory
        return self.theme.px(132) if memory is not None and memory.image and memory.kind != "credential" else 0.0

    def _layout(self, width: float) -> tuple[float, list[str], list[str]]:
        """Where the words begin, the lines of the title, and the first lines of the text."""
        memory, theme = self._memory, self.theme
        if memory is None:
            return 0.0, [], []
        start = self._badge() + theme.gap(12) if memory.kind == "credential" else 0.0
        room = width - 2 * self._side() - start
        titles = wrapped(theme, memory.title, _TITLE, room, _TITLE_LINES) or [""]
        return start, titles, wrapped(theme, memory.words, _WORDS, room, _WORDS_LINES)

    def _words_height(self, titles: list[str], words: list[str]) -> float:
        metrics, gap = self.theme.metrics, self.theme.gap
        height = len(titles) * metrics(_TITLE).height() + gap(3) + metrics(_LINE).height()
        return height + (gap(6) + len(words) * (metrics(_WORDS).height() + 1) if words else 0)

    def flow_height(self, width: int) -> int:
        start, titles, words = self._layout(width)
        height = max(self._words_height(titles, words), self._badge() if start else 0)
        banner = self._banner()
        return round(height + (banner + self.theme.gap(10) if banner else 0) + 2 * self._side())

    # ---- painting

    def draw(self, canvas: Canvas) -> None:
        memory, theme, rect = self._memory, self.theme, canvas.bounds
        if memory is None:
            return
        if self.underMouse():
            canvas.box(rect, theme.gap(9), "raised", "line")
        side = self._side()
        start, titles, words = self._layout(rect.width())
        x, y = rect.x() + side, rect.y() + side
        room = rect.width() - 2 * side
        if banner := self._banner():
            self._draw_picture(canvas, QRectF(x, y, room, banner), memory, fills=True)
            y += banner + theme.gap(10)
        elif start:
            self._draw_picture(canvas, QRectF(x, y, self._badge(), self._badge()), memory, fills=False)
        x, room = x + start, room - start
        line = theme.metrics(_TITLE).height()
        for text in titles:
            canvas.text(QRectF(x, y, room, line), text, _TITLE, "ink")
            y += line
        y += theme.gap(3)
        line = theme.metrics(_LINE).height()
        kind, size = kind_of(memory.kind), theme.px(13)
        canvas.icon(QRectF(x, y + (line - size) / 2, size, size), kind.icon, kind.token, 2.0)
        after = size + theme.gap(6)
        canvas.text(QRectF(x + after, y, room - after, line), memory_line(self.locale(), memory), _LINE, "ink3")
        y += line + theme.gap(6)
        line = theme.metrics(_WORDS).height() + 1
        for text in words:
            canvas.text(QRectF(x, y, room, line), text, _WORDS, "ink2")
            y += line
        if self.shows_focus:
            canvas.ring(rect, theme.gap(9))

    def _draw_picture(self, canvas: Canvas, place: QRectF, memory: Memory, *, fills: bool) -> None:
        """A photograph fills its place, a badge stands whole in it; until it has come, what kind of entry it is."""
        theme, kind = self.theme, kind_of(memory.kind)
        picture = self._images(memory.image) if memory.image else None
        if picture is None or picture.isNull():
            if not fills:
                canvas.medallion(place, kind.shape, kind.token, kind.icon)
                return
            canvas.box(place, theme.gap(10), f"{kind.token}_soft", "line" if theme.tokens.outlined else "")
            size = theme.px(28)
            middle = place.center()
            canvas.icon(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size), kind.icon, kind.token, 1.6)
            return
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fills else Qt.AspectRatioMode.KeepAspectRatio
        target = QRectF(canvas.place(place).topLeft(), QSizeF(picture.size()).scaled(place.size(), mode))
        target.moveCenter(canvas.place(place).center())
        painter = canvas.painter
        painter.save()
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        if fills:
            clip = QPainterPath()
            clip.addRoundedRect(canvas.place(place), theme.gap(10), theme.gap(10))
            painter.setClipPath(clip)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.restore()


class MemoryCard(QWidget):
    """Hidden while there is nothing. `images(sha256)` gives a picture, or None until `image_arrived` is called."""

    open_requested = Signal(str, str)
    reflect_requested = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._memory: Memory | None = None
        self._title = heading(theme, "")
        self.words = MemoryWords(theme, images, self)
        self.write = Button(theme, translate("Today", "Write what changed since"), icon="pen-line")
        self.answer = RowButton(theme, "pen-line", "", color="reflection")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(theme)
        column.addWidget(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.gap(8))
        inside.addWidget(self._title)
        inside.addWidget(self.words)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.gap(INSET), 0, theme.gap(INSET), theme.gap(2))
        foot.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.answer)
        inside.addLayout(foot)
        self.words.clicked.connect(self._open)
        self.words.installEventFilter(self)
        DragFrom(theme, self.words, lambda: [self.entry_at(None)])
        self.write.clicked.connect(self._reflect)
        self.answer.clicked.connect(self._open_answer)
        self.hide()

    @property
    def memory(self) -> Memory | None:
        """What is shown."""
        return self._memory

    def show_memory(self, memory: Memory | None) -> None:
        """Show this entry, or nothing."""
        self._memory = memory
        self.setVisible(memory is not None)
        if memory is None:
            return
        title = ago(self.locale(), memory.years)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.words.set_memory(memory)
        self.write.setAccessibleName(
            translate("Today", "Write what changed since: {title}").format(title=isolate(memory.title))
        )
        self.write.setVisible(not memory.answer_id)
        self.answer.set_row(memory.answer, translate("Today", "What changed since"))
        self.answer.setVisible(bool(memory.answer_id))

    def set_writes(self, writes: bool) -> None:
        """Whether anything can be written about it."""
        self.write.setEnabled(writes)

    def image_arrived(self, sha256: str) -> None:
        """A picture that was not there is there now."""
        if self._memory is not None and self._memory.image == sha256:
            self.words.update()

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [self.words, self.write, self.answer]

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry that is shown, wherever on the card one is."""
        return (self._memory.kind, self._memory.id) if self._memory is not None else ("", "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.ignore()  # Enter on an entry is the window's
                return True
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._memory is not None:
            self.menu_requested.emit(self._memory.kind, self._memory.id, event.globalPos())

    def _open(self) -> None:
        if self._memory is not None:
            self.open_requested.emit(self._memory.kind, self._memory.id)

    def _reflect(self) -> None:
        if self._memory is not None:
            self.reflect_requested.emit(self._memory.kind, self._memory.id)

    def _open_answer(self) -> None:
        if self._memory is not None:
            self.open_requested.emit("reflection", self._memory.answer_id)
