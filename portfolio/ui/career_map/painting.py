"""Drawing the lanes: flags, badges, marks, columns, and the ring around the one that is chosen."""

from math import nan
from typing import NamedTuple

from PySide6.QtCore import QLineF, QLocale, QRectF
from PySide6.QtGui import QPainter, QPen

from portfolio.ui.career_map import lanes
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.bars import BarPainter
from portfolio.ui.career_map.columns import HoursPainter
from portfolio.ui.career_map.marks import BAR, COLUMN, ENTRY, MANY, Mark, x_of
from portfolio.ui.career_map.scene import Scene
from portfolio.ui.career_map.stamps import Stamps
from portfolio.ui.career_map.words import count_words
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme, kind_of

TONES = {
    lanes.ROLES: "move", lanes.GOALS: "goal", lanes.PROGRAMMES: "programme", lanes.CREDENTIALS: "credential",
    lanes.THINGS: "practice", lanes.REFLECTIONS: "reflection", lanes.HOURS: "hours",
}  # fmt: skip
ICONS = {
    lanes.ROLES: "school", lanes.GOALS: "flag", lanes.PROGRAMMES: "graduation-cap", lanes.CREDENTIALS: "award",
    lanes.THINGS: "lightbulb", lanes.REFLECTIONS: "pen-line", lanes.HOURS: "clock",
}  # fmt: skip
# What came of a goal: icon, ink and ground.
_ENDED = {
    "met": ("circle-check", "accent", "accent_soft"),
    "partly": ("circle-dashed", "ink2", "rail"),
    "dropped": ("circle-x", "ink3", "rail"),
}
_DOTS = [1.0, 2.0]


class Over(NamedTuple):
    """A bar that begins out of sight: its mark, what it covers, and where its words are drawn over it."""

    mark: Mark
    place: QRectF
    covered: QRectF


class LanePainter:
    """Draws what lies between two places of a scene onto a canvas that begins at `left` of it."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: Scene) -> None:
        self._theme, self._locale, self._stamps, self._scene = theme, locale, stamps, scene
        self._look = scene.look
        self._today = scene.data.today.toordinal()
        self._over_at = nan
        self._over: list[Over] = []
        self._bars = BarPainter(theme, locale, stamps, scene)
        self._hours = HoursPainter(theme, locale, stamps, scene)

    # ---- lanes

    def draw(self, canvas: Canvas, left: float) -> None:
        """All lanes, from behind to the front."""
        width = canvas.bounds.width()
        marks = self._scene.between(left, left + width)
        self._poles(canvas, left, marks)
        self._hours.draw(canvas, left)
        for mark in marks:
            self._mark(canvas, left, mark)

    def over(self, left: float) -> list[Over]:
        """What `draw_over` draws on a canvas that begins at `left`: the bars that begin before it."""
        if left != self._over_at:
            self._over_at, self._over = left, []
            for name in (box.name for box in self._look.lanes if box.name in lanes.LASTING):
                for mark in self._scene.marks(name).between(left, left):
                    if mark.form == BAR:
                        place = self.place(mark, left)
                        covered = self._bars.covered(mark, place)
                        if not covered.isEmpty():
                            self._over.append(Over(mark, place, covered))
        return self._over

    def draw_over(self, canvas: Canvas, left: float, part: QRectF | None = None) -> None:
        """What keeps in sight while the map is moved: the words of bars that begin before it. `part` is enough."""
        for over in self.over(left):
            if part is None or over.covered.intersects(part):
                self._bars.draw_words_in_sight(canvas, left, over.mark, over.place, over.covered, TONES[over.mark.lane])

    def place(self, mark: Mark, left: float) -> QRectF:
        """What a mark covers on a canvas that begins at `left`."""
        look, height = self._look, mark.bottom - mark.top
        if mark.form == COLUMN:
            return QRectF(mark.left - left, mark.top, mark.right - mark.left, height)
        if mark.form == BAR:
            return QRectF(mark.left - left, mark.top + (height - look.bar) / 2, mark.right - mark.left - 1, look.bar)
        if mark.lane == lanes.CREDENTIALS:
            gap = self._theme.gap(2)
            high = look.count if mark.form == MANY else float(look.picture)
            wide = mark.right - mark.left if mark.form == MANY else high
            return QRectF(mark.x - wide / 2 - left, mark.top + gap + (look.picture - high) / 2, wide, high)
        if mark.lane == lanes.GOALS:
            high = look.pill if mark.form != MANY else look.count
        else:
            high = look.count if mark.form == MANY else look.mark
        begin = mark.left - left
        return QRectF(begin, mark.top + (height - high) / 2, mark.right - mark.left, high)

    def ring(self, canvas: Canvas, left: float, mark: Mark, color: str, width: float = 2.0) -> None:
        """The ring around a mark that is chosen, has the focus or is under the pointer."""
        out = 3.0 if mark.lane != lanes.CREDENTIALS or mark.form == MANY else float(self._theme.gap(4))
        place = self._core(mark, left).adjusted(-out, -out, out, out)
        radius = min(place.height() / 2, self._theme.gap(10))
        canvas.box(place, radius, border=color, width=width)

    def ringed(self, mark: Mark, left: float) -> QRectF:
        """What the ring of a mark covers."""
        return self._core(mark, left).adjusted(-8, -8, 8, 8)

    def strong(self, canvas: Canvas, left: float, mark: Mark) -> None:
        """The mark of the chosen entry, where it has a stronger form."""
        if mark.form == ENTRY and mark.lane not in (lanes.GOALS, lanes.CREDENTIALS):
            self._disc(canvas, left, mark, strong=True)

    def _core(self, mark: Mark, left: float) -> QRectF:
        """The mark without the words beside it."""
        place = self.place(mark, left)
        if mark.form == ENTRY and mark.lane not in (lanes.GOALS, lanes.CREDENTIALS):
            place.setWidth(self._look.mark)
        return place

    # ---- marks

    def _mark(self, canvas: Canvas, left: float, mark: Mark) -> None:
        if mark.form == COLUMN:
            self._column(canvas, left, mark)
        elif mark.form == MANY:
            self._many(canvas, left, mark)
        elif mark.form == BAR:
            self._bars.draw(canvas, left, mark, self.place(mark, left), TONES[mark.lane])
        elif mark.lane == lanes.GOALS:
            self._flag(canvas, left, mark)
        elif mark.lane == lanes.CREDENTIALS:
            self._badge(canvas, left, mark)
        else:
            self._disc(canvas, left, mark)
            if mark.worded:
                place = self.place(mark, left)
                begin = place.x() + self._look.mark + self._theme.gap(5)
                words = QRectF(begin, mark.top, place.right() - begin, mark.bottom - mark.top)
                self._stamps.words(canvas, words, mark.entry.row.title, faces.CAPTION, "ink2")

    def _disc(self, canvas: Canvas, left: float, mark: Mark, *, strong: bool = False) -> None:
        size = float(self._look.mark)
        kind = kind_of(mark.entry.row.kind)
        role = mark.lane == lanes.ROLES
        icon, tone = (ICONS[mark.lane], TONES[mark.lane]) if role else (kind.icon, kind.token)
        place = self.place(mark, left)
        place.setWidth(size)
        self._stamps.disc(canvas, place, icon, tone, strong=strong)

    def _many(self, canvas: Canvas, left: float, mark: Mark) -> None:
        tone, words = TONES[mark.lane], count_words(self._locale, mark.number)

        def paint(inside: Canvas) -> None:
            inside.box(inside.bounds, inside.bounds.height() / 2, f"{tone}_soft", tone, 1.0)
            inside.text(inside.bounds, words, faces.COUNT, tone, "center")

        self._stamps.draw(canvas, self.place(mark, left), ("many", tone, words), paint)

    def _column(self, canvas: Canvas, left: float, mark: Mark) -> None:
        place = self.place(mark, left)
        self._stamps.column(canvas, place, TONES[mark.lane])
        words = self._look.number_words(mark.number)
        wide, high = self._stamps.width(words, faces.COUNT) + 2, self._look.number
        if mark.worded and wide <= place.width() + 2:
            above = QRectF(place.center().x() - wide / 2, place.y() - high - 1, wide, high)
            self._stamps.words(canvas, above, words, faces.COUNT, TONES[mark.lane], "center")

    def _flag(self, canvas: Canvas, left: float, mark: Mark) -> None:
        theme, row = self._theme, mark.entry.row
        icon, ink, ground = _ENDED.get(row.state, ("flag", "goal", "goal_soft"))
        if row.is_open and mark.entry.first < self._today:
            icon, ink, ground = "hourglass", "overdue", "overdue_soft"
        title = row.title if mark.worded else ""

        def paint(inside: Canvas) -> None:
            place = inside.bounds
            inside.box(place, place.height() / 2, ground, ink if theme.tokens.outlined else "")
            size = theme.px(14)
            x = theme.gap(6) if title else (place.width() - size) / 2
            inside.icon(QRectF(x, place.center().y() - size / 2, size, size), icon, ink, 2.2)
            begin = x + size + theme.gap(4)
            inside.text(
                QRectF(begin, 0, place.right() - theme.gap(8) - begin + 1, place.height()), title, faces.FLAG, ink
            )

        self._stamps.draw(canvas, self.place(mark, left), ("flag", title, icon, ink), paint)

    def _poles(self, canvas: Canvas, left: float, marks: list[Mark]) -> None:
        """From the flag of a goal that is still open down to the hours: what is due on that day."""
        bottom, painter = self._look.lanes[-1].top + self._look.lanes[-1].height, canvas.painter
        for mark in marks:
            if mark.lane != lanes.GOALS or mark.form != ENTRY or not mark.entry.row.is_open:
                continue
            late = mark.entry.first < self._today
            pen = QPen(self._theme.color("overdue" if late else "goal"), 1)
            pen.setDashPattern(_DOTS)
            x = canvas.x(round(x_of(mark.entry.first + 0.5, self._scene.scale) - left) + 0.5)
            painter.setPen(pen)
            # Smooth edges would blur a line of one pixel, and cost ten times as much.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.drawLine(QLineF(x, mark.bottom - 2, x, bottom))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _badge(self, canvas: Canvas, left: float, mark: Mark) -> None:
        row, place = mark.entry.row, self.place(mark, left)
        self._stamps.badge(canvas, place, row.kind, row.image)
        if mark.worded:
            top = place.bottom() + self._theme.gap(2)
            words = QRectF(mark.left - left, top, mark.right - mark.left, mark.bottom - top)
            self._stamps.words(canvas, words, row.title, faces.CAPTION, "ink2", "center")
