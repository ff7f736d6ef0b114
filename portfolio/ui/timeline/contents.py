"""What stands on a card of the timeline: title, the line or quotation below it, pills, picture and signs."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainterPath, QPixmap

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.labels import draw_pill, pill_width
from portfolio.ui.kit.paint import Canvas, isolate, wrapped
from portfolio.ui.kit.pictures import draw_picture, fitting
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.timeline import look as measures
from portfolio.ui.timeline.look import Look
from portfolio.ui.timeline.words import JOIN, end_words, goal_pill, is_overdue, state_pill, sub_line

ImageFor = Callable[[str], QPixmap | None]


class Contents:
    """Paints into a card that is there already, in the form that the shape of the row asks for."""

    def __init__(self, theme: Theme, locale: QLocale, today: date, look: Look, image_for: ImageFor) -> None:
        self.theme, self.locale, self.today, self.look = theme, locale, today, look
        self._image_for = image_for

    def draw(self, canvas: Canvas, card: QRectF, row: TimelineRow) -> None:
        """Paint what the row says onto its card."""
        inside = card.adjusted(self.look.pad, 0, -self.look.pad, 0)
        form = self.look.shape(row).form
        if form == "slim":
            self._slim(canvas, inside, row)
        elif form == "planned":
            self._planned(canvas, inside, row)
        else:
            self._words(canvas, card, inside, row, form)

    # ---- forms

    def _slim(self, canvas: Canvas, inside: QRectF, row: TimelineRow) -> None:
        theme, look = self.theme, self.look
        shape = look.shape(row)
        middle = inside.center().y()
        end = self._signs(canvas, inside.right(), middle, row, theme.px(14))
        time = hours(self.locale, row.minutes) if row.minutes else ""
        words = JOIN.join(part for part in (time, isolate(row.title)) if part)
        beside = end_words(row)
        width = end - inside.x()
        if beside and not look.narrow:
            # The title comes first: what it leaves, and never more than two fifths, goes to the words at the end.
            title = canvas.width(words, measures.SLIM) + theme.gap(16)
            rest = min(canvas.width(beside, measures.SUB) + 1, max(width - title, width * 0.4))
            place = QRectF(end - rest, inside.y(), rest, inside.height())
            canvas.text(place, beside, measures.SUB, "ink3", "end")
            width -= rest + theme.gap(16)
        lines = self._title_lines(words, width, measures.SLIM, shape.title)
        below = look.sub + theme.gap(1) if shape.lines else 0
        y = middle - (len(lines) * look.slim + below) / 2
        y += self._title(canvas, QRectF(inside.x(), y, width, 0), lines, measures.SLIM, look.slim)
        if shape.lines:
            canvas.text(QRectF(inside.x(), y + theme.gap(1), width, look.sub), beside, measures.SUB, "ink3")

    def _planned(self, canvas: Canvas, inside: QRectF, row: TimelineRow) -> None:
        theme, look = self.theme, self.look
        shape = look.shape(row)
        words, icon, tone = goal_pill(row, self.today) if row.kind == "goal" else (kind_of(row.kind).label(), "", "")
        wide = min(pill_width(theme, words, icon), inside.width())
        room = inside.width() - (0 if shape.third else wide + theme.gap(12))
        lines = self._title_lines(row.title, room, measures.TITLE, shape.title)
        block = len(lines) * look.title + look.sub + theme.gap(1)
        y = inside.center().y() - (block + (look.pill + theme.gap(6) if shape.third else 0)) / 2
        if shape.third:
            pill = QRectF(inside.x(), y + block + theme.gap(6), wide, look.pill)
        else:
            pill = QRectF(inside.right() - wide, inside.center().y() - look.pill / 2, wide, look.pill)
        draw_pill(canvas, pill, words, tone, icon)
        y += self._title(canvas, QRectF(inside.x(), y, room, 0), lines) + theme.gap(1)
        color = "overdue" if is_overdue(row, self.today) else "ink2"
        sub = sub_line(self.locale, row, self.today)
        canvas.text(QRectF(inside.x(), y, room, look.sub), sub, measures.SUB, color)

    def _words(self, canvas: Canvas, card: QRectF, inside: QRectF, row: TimelineRow, form: str) -> None:
        """A card with a title, a line or a quotation below it, and a third line of pills."""
        theme, look = self.theme, self.look
        shape = look.shape(row)
        x, end = inside.x(), inside.right()
        if form == "picture":
            size = float(look.picture)
            place = QRectF(card.x() + theme.gap(13), card.center().y() - size / 2, size, size)
            self._picture(canvas, place, row)
            x = place.right() + theme.gap(13)
        room = self._signs_left(end, row) - x
        pill = form == "plain" and row.kind == "goal" and not look.narrow
        room -= self._goal_pill_width(row) if pill else 0
        lines = self._title_lines(row.title, room, measures.TITLE, shape.title)
        third = look.pill + theme.gap(6) if shape.third else 0.0
        below = shape.lines * look.quote + theme.gap(3) if form == "quote" else look.sub + theme.gap(1)
        below = below if shape.lines else 0.0
        y = card.center().y() - (len(lines) * look.title + below + third) / 2
        title_end = self._signs(canvas, end, y + look.title / 2, row, theme.px(16))
        if pill:
            self._end_pill(canvas, title_end, y, row)
        y += self._title(canvas, QRectF(x, y, room, 0), lines)
        if form == "quote":
            place = QRectF(x, y + theme.gap(3), end - x, 0)
            canvas.lines(place, row.detail, measures.QUOTE, "ink2", shape.lines, look.quote)
        elif shape.lines:
            sub = sub_line(self.locale, row, self.today)
            canvas.text(QRectF(x, y + theme.gap(1), end - x, look.sub), sub, measures.SUB, "ink2")
        if shape.third:
            self._pills(canvas, QRectF(x, y + below + theme.gap(6), end - x, look.pill), row)

    # ---- parts

    def _title(
        self, canvas: Canvas, place: QRectF, words: list[str], face: Face = measures.TITLE, line: float = 0.0
    ) -> float:
        """Paint the lines of a title from the top of `place`; returns how high they are together."""
        line = line or self.look.title
        for number, part in enumerate(words):
            canvas.text(QRectF(place.x(), place.y() + number * line, place.width(), line), part, face, "ink")
        return len(words) * line

    def _title_lines(self, words: str, width: float, face: Face, most: int) -> list[str]:
        return [words] if most == 1 else wrapped(self.theme, words, face, width, most) or [words]

    def _signs(self, canvas: Canvas, end: float, middle: float, row: TimelineRow, size: int) -> float:
        """Small signs at the end of the title: toward a goal, only mine, for everyone. Returns where they begin."""
        signs = (
            ("target", row.toward > 0),
            ("lock", row.privacy == "private"),
            ("globe", row.privacy == "public"),
        )
        for name, shown in signs:
            if shown:
                end -= size
                color = "accent" if name == "target" else "ink3"
                canvas.icon(QRectF(end, middle - size / 2, size, size), name, color)
                end -= self.theme.gap(7)
        return end

    def _signs_left(self, end: float, row: TimelineRow) -> float:
        """Where the signs at the end of a title begin."""
        count = int(row.toward > 0) + int(row.privacy in ("evaluator", "public"))
        return end - count * (self.theme.px(16) + self.theme.gap(7))

    def _goal_pill_width(self, row: TimelineRow) -> float:
        words, icon, _ = goal_pill(row, self.today)
        return pill_width(self.theme, words, icon) + self.theme.gap(8)

    def _end_pill(self, canvas: Canvas, end: float, y: float, row: TimelineRow) -> None:
        words, icon, tone = goal_pill(row, self.today)
        wide = pill_width(self.theme, words, icon)
        rect = QRectF(end - wide, y + (self.look.title - self.look.pill) / 2, wide, self.look.pill)
        draw_pill(canvas, rect, words, tone, icon)

    def _pills(self, canvas: Canvas, line: QRectF, row: TimelineRow) -> None:
        theme = self.theme
        x = line.x()
        if row.kind == "programme" and row.done < row.total:
            high = theme.px(6)
            wide = min(theme.px(130), line.width())
            bar = QRectF(x, line.center().y() - high / 2, wide, high)
            canvas.segments(bar, row.done, row.total, "programme")
            x += wide + theme.gap(10)
        first = goal_pill(row, self.today) if row.kind == "goal" and self.look.narrow else state_pill(row)
        pills = [first, *((tag, "", "") for tag in row.tags.split("\x1f") if tag)]
        for pill in pills:
            if pill is None:
                continue
            words, icon, tone = pill
            wide = pill_width(theme, words, icon)
            room = line.right() - x
            if wide > room and (x > line.x() or room < theme.px(60)):
                return
            draw_pill(canvas, QRectF(x, line.y(), min(wide, room), line.height()), words, tone, icon)
            x += wide + theme.gap(6)

    def _picture(self, canvas: Canvas, place: QRectF, row: TimelineRow) -> None:
        image = self._image_for(row.image) if row.image else None
        kind = kind_of(row.kind)
        if image is None or image.isNull():
            canvas.medallion(place, kind.shape, kind.token, kind.icon)
            return
        painter = canvas.painter
        target = fitting(canvas.place(place), image)
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(target, self.theme.gap(5), self.theme.gap(5))
        painter.setClipPath(path)
        draw_picture(painter, target, image)
        painter.restore()
