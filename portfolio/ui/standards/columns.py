"""How wide the columns of the board are: the standard takes what marks and ratings leave."""

from portfolio.ui.standards.model import Column
from portfolio.ui.standards.words import column_words
from portfolio.ui.theme import Face, Theme

MOST_SHAPES = 6
_RATINGS = (Column.OWN, Column.EVALUATOR)


def column_widths(theme: Theme, face: Face, width: int, levels: int, hidden: frozenset[Column]) -> dict[Column, int]:
    """Pixels for each column, of `width` in all. `face` is that of the headings, `levels` how many the scale has.

    In a narrow place the ratings give way first.
    """
    head = theme.metrics(face)
    shapes = theme.px(10) * levels if levels <= MOST_SHAPES else 0
    rating = max(
        theme.px(112) + shapes, *(head.horizontalAdvance(column_words(one)) + theme.gap(16) for one in _RATINGS)
    )
    evidence = max(theme.px(124), head.horizontalAdvance(column_words(Column.EVIDENCE)) + theme.gap(16))
    widths: dict[Column, float] = {Column.EVIDENCE: evidence, Column.OWN: rating, Column.EVALUATOR: rating}
    least = theme.px(200)

    def used() -> float:
        return sum(wide for column, wide in widths.items() if column not in hidden)

    missing = least - (width - used())
    if missing > 0:
        for column in _RATINGS:
            widths[column] -= max(0.0, min(widths[column] - theme.px(84), missing / 2))
    found = {column: round(wide) for column, wide in widths.items()}
    return found | {Column.STANDARD: max(least, width - round(used()))}
