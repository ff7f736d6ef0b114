"""Painting one strip of the timeline: date, axis, node and card of a row, or the heading of a month."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import day_month, hours, month_name, plain_year, short_month, short_weekday
from portfolio.ui.kit.labels import draw_pill, pill_width
from portfolio.ui.kit.paint import Canvas, isolate, wrapped
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.timeline import look as measures
from portfolio.ui.timeline.geometry import PLANNED, TODAY, UNDATED
from portfolio.ui.timeline.look import Look
from portfolio.ui.timeline.words import JOIN, day_of, end_words, goal_pill, is_overdue, state_pill, sub_line

SELECTED, HOVERED, FOCUSED, MARKED, FIRST, LAST = 1, 2, 4, 8, 16, 32

# Heights and states that are on screen together; each is as large as a strip.
_MOST_GROUNDS = 40

ImageFor = Callable[[str], QPixmap | None]


class CardPainter:
    """Draws strips that fill their canvas. `image_for` gives the picture of a sha256, or None while there is none."""

    def __init__(self, theme: Theme, locale: QLocale, today: date, image_for: ImageFor, narrow: bool) -> None:
        self.theme = theme
        self.locale = locale
        self.today = today
        self.look = Look(theme, locale, narrow)
        self._image_for = image_for
        self._grounds: dict[tuple[object, ...], QPixmap] = {}

    # ---- strips

    def row(self, canvas: Canvas, row: TimelineRow, flags: int) -> None:
        """Paint the strip of a row, its ground included."""
        look, theme = self.look, self.theme
        card = look.card(canvas.bounds.width(), canvas.bounds.height())
        middle = min(card.y() + theme.gap(12) + look.title / 2, card.center().y())
        # Strips of one height are alike but for what stands on them, and curves are what costs most to draw.
        canvas.painter.drawPixmap(0, 0, self._ground_of(canvas, card, middle, bool(row.planned), flags))
        self._date(canvas, middle, row)
        self._node(canvas, middle, row, flags)
        inside = card.adjusted(look.pad, 0, -look.pad, 0)
        form = look.shape(row).form
        if form == "slim":
            self._slim(canvas, inside, row)
        elif form == "planned":
            self._planned(canvas, inside, row)
        else:
            self._words(canvas, card, inside, row, form)

    def lead(self, canvas: Canvas, key: str, flags: int) -> None:
        """Paint the strip above the first row of a block: the heading of a month, or the line of today."""
        look, theme = self.look, self.theme
        width, height = canvas.bounds.width(), canvas.bounds.height()
        canvas.painter.fillRect(canvas.bounds, theme.color("bg"))
        middle = height / 2
        if key == PLANNED:
            return
        if key == TODAY:
            self._axis(canvas, middle if flags & FIRST else 0.0, middle, dotted=True)
            self._axis(canvas, middle, middle if flags & LAST else height, dotted=False)
            self._today(canvas, width, middle)
            return
        self._axis(canvas, 0.0, height, dotted=False)
        dot = theme.px(8)
        canvas.box(QRectF(look.axis - dot / 2, middle - dot / 2, dot, dot), dot / 2, "bg", "line2", 2)
        x = float(look.card_x)
        room = width - x - look.card_end
        if key == UNDATED:
            words = theme.tr("No date yet")
            canvas.text(QRectF(x, 0, room, height), words, measures.MONTH, "ink")
            return
        month = month_name(self.locale, int(key[5:7]))
        wide = min(room, canvas.width(month, measures.MONTH) + 1)
        canvas.text(QRectF(x, 0, wide, height), month, measures.MONTH, "ink")
        x += wide + theme.gap(6)
        year = plain_year(self.locale, int(key[:4]))
        canvas.text(QRectF(x, 1, width - look.card_end - x, height), year, measures.YEAR, "ink3")

    # ---- parts

    def _axis(self, canvas: Canvas, top: float, bottom: float, dotted: bool) -> None:
        if bottom <= top:
            return
        pen = QPen(self.theme.color("line2"), 2)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        canvas.painter.setPen(pen)
        x = canvas.x(self.look.axis)
        canvas.painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _today(self, canvas: Canvas, width: float, middle: float) -> None:
        look, theme = self.look, self.theme
        canvas.painter.setPen(QPen(theme.color("ink"), 1.5))
        canvas.painter.drawLine(QPointF(canvas.x(look.axis), middle), QPointF(canvas.x(width - look.card_end), middle))
        dot = theme.px(10)
        canvas.box(QRectF(look.axis - dot / 2, middle - dot / 2, dot, dot), dot / 2, "ink")
        words = theme.tr("Today, {date}").format(date=day_month(self.locale, self.today))
        high = theme.metrics(measures.PILL_TODAY).height() + theme.gap(6)
        wide = min(canvas.width(words, measures.PILL_TODAY) + 2 * theme.gap(10), width - look.card_x - look.card_end)
        pill = QRectF(look.card_x, middle - high / 2, wide, high)
        canvas.box(pill, high / 2, "ink")
        canvas.text(pill, words, measures.PILL_TODAY, "bg", "center")

    def _date(self, canvas: Canvas, middle: float, row: TimelineRow) -> None:
        day = day_of(row)
        if day is None:
            return
        look, metrics = self.look, self.theme.metrics
        number, under = metrics(measures.DAY).height(), metrics(measures.UNDER_DAY).height()
        # Figures have no descenders: the two lines may come closer than their boxes.
        closer = round(number * 0.14)
        y = middle - (number + under - closer) / 2
        word = short_month(self.locale, day.month) if row.planned else short_weekday(self.locale, day)
        ink = "overdue" if is_overdue(row, self.today) else "ink2" if row.planned else "ink"
        canvas.text(
            QRectF(look.day_x, y, look.day_width, number), self.locale.toString(day.day), measures.DAY, ink, "end"
        )
        place = QRectF(look.day_x, y + number - closer, look.day_width, under)
        canvas.text(place, word, measures.UNDER_DAY, "ink3", "end")

    def _node(self, canvas: Canvas, middle: float, row: TimelineRow, flags: int) -> None:
        look, theme = self.look, self.theme
        kind = kind_of(row.kind)
        tone = "overdue" if is_overdue(row, self.today) else kind.token
        size = float(look.node)
        node = QRectF(look.axis - size / 2, middle - size / 2, size, size)
        planned = bool(row.planned)
        outlined = planned or theme.tokens.outlined or flags & SELECTED
        fill = "surface" if planned else f"{kind.token}_soft"
        canvas.box(node, size / 2, fill, tone if outlined else "", 1.5, dashed=planned)
        icon = theme.px(14)
        canvas.icon(QRectF(look.axis - icon / 2, middle - icon / 2, icon, icon), kind.icon, tone, 2.2)

    def _ground_of(self, canvas: Canvas, card: QRectF, middle: float, planned: bool, flags: int) -> QPixmap:
        """Axis and empty card, drawn once for all strips of this size and state."""
        size, ratio = canvas.bounds.size().toSize(), canvas.painter.device().devicePixelRatio()
        key = (size.width(), size.height(), ratio, canvas.rtl, planned, flags)
        ground = self._grounds.get(key)
        if ground is not None:
            return ground
        if len(self._grounds) >= _MOST_GROUNDS:
            self._grounds.clear()
        ground = self._grounds[key] = QPixmap(size * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(self.theme.color("bg"))
        painter = QPainter(ground)
        below = Canvas(painter, self.theme, canvas.bounds, canvas.rtl)
        bottom = middle if flags & LAST else canvas.bounds.height()
        self._axis(below, middle if flags & FIRST else 0.0, bottom, planned)
        halo = self.look.node + 6.0
        below.box(QRectF(self.look.axis - halo / 2, middle - halo / 2, halo, halo), halo / 2, "bg")
        self._ground(below, card, planned, flags)
        painter.end()
        return ground

    def _ground(self, canvas: Canvas, card: QRectF, planned: bool, flags: int) -> None:
        theme = self.theme
        radius = theme.gap(11)
        selected, hovered = flags & SELECTED, flags & HOVERED
        if planned:
            fill = "raised" if hovered or selected else ""
            border = "accent" if selected else "edge" if hovered else "line2"
            canvas.box(card, radius, fill, border, 2 if selected else 1.2, dashed=not selected)
        else:
            fill = "raised" if hovered and not selected else "surface"
            border = "accent" if selected else "line2" if hovered else "line"
            canvas.box(card, radius, fill, border, 2 if selected else 1)
        if flags & MARKED:
            painter = canvas.painter
            painter.save()
            path = QPainterPath()
            path.addRoundedRect(canvas.place(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setClipPath(path)
            bar = QRectF(card.x(), card.y(), theme.px(5), card.height())
            painter.fillRect(canvas.place(bar), theme.color("accent"))
            painter.restore()
        if flags & FOCUSED:
            canvas.ring(card.adjusted(-3, -3, 3, 3), radius + 3)

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
        size = image.deviceIndependentSize()
        size.scale(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(canvas.place(place).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(target, self.theme.gap(5), self.theme.gap(5))
        painter.setClipPath(path)
        painter.drawPixmap(target, image, QRectF(image.rect()))
        painter.restore()
