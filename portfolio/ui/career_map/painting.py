"""Drawing the lanes: flags, badges, marks, columns, and the ring around the one that is chosen."""

from collections.abc import Callable
from datetime import date
from math import floor, nan
from typing import NamedTuple

from PySide6.QtCore import QLineF, QLocale, QRectF
from PySide6.QtGui import QPainter, QPen

from portfolio.core.map import lanes
from portfolio.core.map.marks import BAR, COLUMN, ENTRY, MANY, Mark, day_at, x_of
from portfolio.core.map.states import goal_is_late
from portfolio.ui.career_map import look as faces
from portfolio.ui.career_map.bars import BarPainter
from portfolio.ui.career_map.columns import HoursPainter
from portfolio.ui.career_map.flags import FlagPainter
from portfolio.ui.career_map.look import MapScene
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
_DOTS = [1.0, 2.0]
_NEAR, _MOST_NEAR = 64, 200


class Over(NamedTuple):
    """A bar that begins out of sight: its mark, what it covers, and where its words are drawn over it."""

    mark: Mark
    place: QRectF
    covered: QRectF


class LanePainter:
    """Draws what lies between two places of a scene onto a canvas that begins at `left` of it."""

    def __init__(self, theme: Theme, locale: QLocale, stamps: Stamps, scene: MapScene) -> None:
        self._theme, self._locale, self._stamps, self._scene = theme, locale, stamps, scene
        self._look = scene.look
        self._today = scene.data.today.toordinal()
        self._over_at = nan, nan
        self._over: list[Over] = []
        self._near: dict[tuple[str, int], list[Mark]] = {}
        self._bars = BarPainter(theme, locale, stamps, scene)
        self._flags = FlagPainter(theme, stamps, scene.data.today.toordinal())
        self.hours = HoursPainter(theme, locale, stamps, scene)

    # ---- lanes

    def draw(self, canvas: Canvas, left: float) -> None:
        """All lanes, from behind to the front."""
        width = canvas.bounds.width()
        marks = self._scene.between(left, left + width)
        self._poles(canvas, left, marks)
        self.hours.draw(canvas, left)
        for mark in marks:
            self._mark(canvas, left, mark)

    def over(self, left: float, width: float) -> list[Over]:
        """What `draw_over` draws on a canvas so wide that begins at `left`.

        Bars and flags that begin before it, and flags that end after it: their words keep in sight, as those below a
        badge do while it is in sight itself.
        """
        if (left, width) != self._over_at:
            self._over_at, self._over = (left, width), []
            for box in self._look.lanes:
                if box.name in lanes.LASTING:
                    self._keep(box.name, left, left, self._bars.covered)
                elif box.name == lanes.GOALS:
                    for edge in (left, left + width):
                        self._keep(box.name, left, edge, lambda mark, at: self._flags.covered(mark, at, width))
                elif box.name == lanes.CREDENTIALS:
                    for edge in (left, left + width):
                        self._keep(box.name, left, edge, lambda mark, at: self._left_over(mark, at, left, width))
        return self._over

    def _keep(self, lane: str, left: float, edge: float, covered: Callable[[Mark, QRectF], QRectF]) -> None:
        """Note the marks of a lane that lie across an edge, as far as anything is drawn on them."""
        for mark in self._across(lane, edge):
            place = self.place(mark, left)
            if not (part := covered(mark, place)).isEmpty():
                self._over.append(Over(mark, place, part))

    def _across(self, lane: str, edge: float) -> list[Mark]:
        """The marks of a lane that lie across an edge; looked for once in so many pixels that an edge is moved by."""
        number = floor(edge / _NEAR)
        near = self._near.get((lane, number))
        if near is None:
            if len(self._near) > _MOST_NEAR:
                self._near.clear()
            near = self._scene.marks(lane).between(number * _NEAR, (number + 1) * _NEAR)
            self._near[lane, number] = near
        return [mark for mark in near if mark.right >= edge and mark.left <= edge]

    def _left_over(self, mark: Mark, badge: QRectF, left: float, width: float) -> QRectF:
        """What is in sight of words below a badge that are partly out of sight."""
        if mark.form != ENTRY or not mark.worded or (mark.left >= left and mark.right <= left + width):
            return QRectF()
        begin, end = max(0.0, mark.left - left), min(width, mark.right - left)
        top = badge.bottom() + self._theme.gap(2)
        return QRectF(begin, top, end - begin, mark.bottom - top)

    def draw_over(self, canvas: Canvas, left: float, part: QRectF) -> None:
        """What keeps in sight while the map is moved, as far as it lies in `part`."""
        for mark, place, covered in self.over(left, canvas.bounds.width()):
            if not covered.intersects(part):
                continue
            if mark.lane == lanes.GOALS:
                self._flags.draw_in_sight(canvas, mark, covered)
            elif mark.lane == lanes.CREDENTIALS:
                self._words_again(canvas, left, mark, place, covered)
            else:
                self._bars.draw_words_in_sight(canvas, left, mark, place, covered, TONES[mark.lane])

    def _words_again(self, canvas: Canvas, left: float, mark: Mark, badge: QRectF, covered: QRectF) -> None:
        """The words below a badge at the end of the map, where there is room; none where the badge is out of sight."""
        color = self._theme.color
        ground = "surface" if left + covered.center().x() < self._scene.today else "raised"
        canvas.painter.fillRect(canvas.place(covered), color(ground))
        begins = round(day_at(left, self._scene.scale))
        if covered.x() == 0 and date.fromordinal(begins).day == 1 and abs(x_of(begins, self._scene.scale) - left) < 1:
            canvas.painter.fillRect(canvas.place(QRectF(0, covered.y(), 1, covered.height())), color("line"))
        if 0 < badge.center().x() < canvas.bounds.width():
            words = covered.adjusted(self._theme.gap(3) if covered.x() == 0 else 0, 0, 0, 0)
            self._stamps.words(canvas, words, mark.entry.row.title, faces.CAPTION, "ink2", "center")

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
            self._flags.draw(canvas, mark, self.place(mark, left))
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

    def _poles(self, canvas: Canvas, left: float, marks: list[Mark]) -> None:
        """From the flag of a goal that is still open down to the hours: what is due on that day."""
        bottom, painter = self._look.lanes[-1].top + self._look.lanes[-1].height, canvas.painter
        for mark in marks:
            if mark.lane != lanes.GOALS or mark.form != ENTRY or not mark.entry.row.is_open:
                continue
            late = goal_is_late(mark.entry, self._today)
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
