"""Painting one strip of the timeline: date, axis, node and card of a row, or the heading of a month."""

from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QPen

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import day_month, day_of, month_name, plain_year, short_month, short_weekday
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme, kind_of
from portfolio.ui.timeline import look as measures
from portfolio.ui.timeline.blocks import PLANNED, TODAY, UNDATED
from portfolio.ui.timeline.contents import Contents, ImageFor
from portfolio.ui.timeline.grounds import FIRST, LAST, SELECTED, Grounds
from portfolio.ui.timeline.lettering import Letters
from portfolio.ui.timeline.look import Look
from portfolio.ui.timeline.words import is_overdue


class CardPainter:
    """Draws strips that fill their canvas. `image_for` gives the picture of a sha256, or None while there is none."""

    def __init__(self, theme: Theme, locale: QLocale, today: date, image_for: ImageFor, narrow: bool) -> None:
        self.theme = theme
        self.locale = locale
        self.today = today
        self.look = Look(theme, locale, narrow)
        self.letters = Letters(theme)
        """For the canvases that this draws on."""
        self._grounds = Grounds(theme, self.look)
        self._contents = Contents(theme, locale, today, self.look, image_for)

    # ---- strips

    def row(self, canvas: Canvas, row: TimelineRow, flags: int) -> None:
        """Paint the strip of a row, its ground included."""
        look, theme = self.look, self.theme
        card = look.card(canvas.bounds.width(), canvas.bounds.height())
        middle = min(card.y() + theme.gap(12) + look.title / 2, card.center().y())
        canvas.painter.drawPixmap(0, 0, self._grounds.of(canvas, card, middle, bool(row.planned), flags))
        self._date(canvas, middle, row)
        self._node(canvas, middle, row, flags)
        self._contents.draw(canvas, card, row)

    def lead(self, canvas: Canvas, key: str, flags: int) -> None:
        """Paint the strip above the first row of a block: the heading of a month, or the line of today."""
        look, theme = self.look, self.theme
        width, height = canvas.bounds.width(), canvas.bounds.height()
        canvas.painter.fillRect(canvas.bounds, theme.color("bg"))
        middle = height / 2
        if key == PLANNED:
            return
        if key == TODAY:
            self._grounds.axis(canvas, middle if flags & FIRST else 0.0, middle, dotted=True)
            self._grounds.axis(canvas, middle, middle if flags & LAST else height, dotted=False)
            self._today(canvas, width, middle)
            return
        self._grounds.axis(canvas, 0.0, height, dotted=False)
        dot = theme.px(8)
        canvas.box(QRectF(look.axis - dot / 2, middle - dot / 2, dot, dot), dot / 2, "bg", "line2", 2)
        x = float(look.card_x)
        room = width - x - look.card_end
        if key == UNDATED:
            words = translate("Timeline", "No date yet")
            canvas.text(QRectF(x, 0, room, height), words, measures.MONTH, "ink")
            return
        month = month_name(self.locale, int(key[5:7]))
        wide = min(room, canvas.width(month, measures.MONTH) + 1)
        canvas.text(QRectF(x, 0, wide, height), month, measures.MONTH, "ink")
        x += wide + theme.gap(6)
        year = plain_year(self.locale, int(key[:4]))
        canvas.text(QRectF(x, 1, width - look.card_end - x, height), year, measures.YEAR, "ink3")

    # ---- parts

    def _today(self, canvas: Canvas, width: float, middle: float) -> None:
        look, theme = self.look, self.theme
        canvas.painter.setPen(QPen(theme.color("ink"), 1.5))
        canvas.painter.drawLine(QPointF(canvas.x(look.axis), middle), QPointF(canvas.x(width - look.card_end), middle))
        dot = theme.px(10)
        canvas.box(QRectF(look.axis - dot / 2, middle - dot / 2, dot, dot), dot / 2, "ink")
        words = translate("Timeline", "Today, {date}").format(date=day_month(self.locale, self.today))
        high = theme.metrics(measures.PILL_TODAY).height() + theme.gap(6)
        wide = min(canvas.width(words, measures.PILL_TODAY) + 2 * theme.gap(10), width - look.card_x - look.card_end)
        pill = QRectF(look.card_x, middle - high / 2, wide, high)
        canvas.box(pill, high / 2, "ink")
        canvas.text(pill, words, measures.PILL_TODAY, "bg", "center")

    def _date(self, canvas: Canvas, middle: float, row: TimelineRow) -> None:
        day = day_of(row.day)
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
