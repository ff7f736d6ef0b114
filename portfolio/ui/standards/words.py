"""What the place of standards says: columns, evidence, ratings and how they moved, rules and what is missing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.growth.standards.board import Board, BoardRow, Mark, Piece
from portfolio.ui.kit.dates import day_month_year, plain_year
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

_COLUMNS = (
    str(QT_TRANSLATE_NOOP("Standards", "Standard")),
    str(QT_TRANSLATE_NOOP("Standards", "What shows it")),
    str(QT_TRANSLATE_NOOP("Standards", "My rating")),
    str(QT_TRANSLATE_NOOP("Standards", "My evaluator’s rating")),
)

KIND_COUNTS = (
    "practice", "credential", "reflection", "excerpt", "attachment", "programme", "goal", "conversation", "time_entry",
    "position",
)  # fmt: skip
"""In this order the kinds of what shows a standard are counted out."""


def column_words(column: int) -> str:
    """The heading of a column."""
    return translate("Standards", _COLUMNS[column])


def number_words(count: int) -> str:
    """A number in the reader's figures."""
    return QLocale().toString(count)


def pieces_words(count: int) -> str:
    """12 pieces."""
    return translate("Standards", "{count} pieces", None, count).format(count=number_words(count))


def gaps_words(count: int) -> str:
    """3 are empty."""
    return translate("Standards", "{count} still empty", None, count).format(count=number_words(count))


def shown_words(board: Board) -> str:
    """How many standards are shown, of how many."""
    return translate("Standards", "{shown} of {count} standards have something to show", None, board.leaves).format(
        shown=number_words(board.shown), count=number_words(board.leaves)
    )


def nothing_words() -> str:
    """Of a standard that nothing shows."""
    return translate("Standards", "Nothing yet")


def through_words() -> str:
    """Of a standard that only a piece for the whole shows."""
    return translate("Standards", "By the whole")


def counts(pieces: Iterable[Piece]) -> list[tuple[str, int]]:
    """Kinds of what shows a standard, each with how many."""
    found = Counter(piece.kind for piece in pieces)
    order = {kind: at for at, kind in enumerate(KIND_COUNTS)}
    return sorted(found.items(), key=lambda one: (order.get(one[0], len(order)), one[0]))


def standard_words(row: BoardRow) -> str:
    """Code, title, and the claim in a line."""
    label = ", ".join(part for part in (row.code, row.title) if part)
    if not row.claim:
        return label
    return translate("Standards", "{standard}. {claim}").format(standard=label, claim=isolate(row.claim))


def evidence_words(row: BoardRow) -> str:
    """What shows it, as one says it: 3 pieces: Something I did 2, Credential 1."""
    if row.gap:
        return nothing_words()
    if row.from_above:
        return through_words()
    parts = [f"{kind_of(kind).label()} {number_words(count)}" for kind, count in counts(row.evidence)]
    whole = pieces_words(row.total)
    if not parts:
        return whole
    return translate("Standards", "{pieces}: {kinds}").format(pieces=whole, kinds=", ".join(parts))


def year_of(day: str) -> str:
    """The year of an ISO day, or nothing."""
    return plain_year(QLocale(), int(day[:4])) if day[:4].isdigit() else ""


def short_day(day: str) -> str:
    """An ISO day in short words, or nothing."""
    return day_month_year(QLocale(), date.fromisoformat(day), short=True) if day else ""


def moved(marks: Sequence[Mark]) -> tuple[str, Mark | None]:
    """Whether the last rating is “up”, “down” or “same” beside the one before, and which that was; nothing for one."""
    if len(marks) < 2:
        return "", None
    last, before = marks[-1], next((one for one in reversed(marks[:-1]) if one.level != marks[-1].level), marks[-2])
    if last.place < 0 or before.place < 0 or last.level == before.level:
        return "same", before
    return ("up" if last.place > before.place else "down"), before


def moved_words(marks: Sequence[Mark]) -> str:
    """How a rating moved: “was Basic in 2024”, “as in 2024”; the day for one alone."""
    how, before = moved(marks)
    if not marks:
        return ""
    if before is None:
        return short_day(marks[-1].day)
    if how == "same":
        return translate("Standards", "as in {year}").format(year=year_of(before.day) or "…")
    if not before.day:
        return translate("Standards", "was {level}").format(level=isolate(before.level))
    return translate("Standards", "was {level} in {year}").format(level=isolate(before.level), year=year_of(before.day))


def rating_words(marks: Sequence[Mark]) -> str:
    """A rating as one says it: the last, and how it moved."""
    if not marks:
        return ""
    return ", ".join(part for part in (marks[-1].level, moved_words(marks)) if part)


def unrated_words(own: bool) -> str:
    """What a cell without a rating says to who cannot see that it is empty."""
    if own:
        return translate("Standards", "No rating of my own yet")
    return translate("Standards", "No rating by my evaluator yet")


def due_words(days: int) -> str:
    """How long until it is due."""
    if days < 0:
        return translate("Standards", "due {count} days ago", None, -days).format(count=number_words(-days))
    if days == 0:
        return translate("Standards", "due today")
    return translate("Standards", "due in {count} days", None, days).format(count=number_words(days))
