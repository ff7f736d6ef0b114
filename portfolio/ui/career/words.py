"""What the place of career moves says: ranks, moves, readiness, the clock, and what a need is carried by."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.growth.lattice import ROLE_YEARS, Clock, MoveType
from portfolio.growth.roles import Need
from portfolio.ui.career.nodes import Node
from portfolio.ui.kit.dates import day_month_year, day_of, plain_year
from portfolio.ui.kit.growth_words import level_words, rated_by_words
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate

JOIN = "  ·  "
_RANKS = (
    str(QT_TRANSLATE_NOOP("Career", "Assists")),
    str(QT_TRANSLATE_NOOP("Career", "Teaches")),
    str(QT_TRANSLATE_NOOP("Career", "Leads a subject, or coaches")),
    str(QT_TRANSLATE_NOOP("Career", "Leads a department or a phase")),
    str(QT_TRANSLATE_NOOP("Career", "Leads a school with others")),
    str(QT_TRANSLATE_NOOP("Career", "Leads a school")),
    str(QT_TRANSLATE_NOOP("Career", "Leads several schools")),
    str(QT_TRANSLATE_NOOP("Career", "Leads many schools")),
    str(QT_TRANSLATE_NOOP("Career", "Leads a whole school system")),
)
_SHORT = {
    "lateral": str(QT_TRANSLATE_NOOP("Career", "sideways")),
    "diagonal": str(QT_TRANSLATE_NOOP("Career", "diagonal")),
    "ascending": str(QT_TRANSLATE_NOOP("Career", "up")),
    "descending": str(QT_TRANSLATE_NOOP("Career", "down")),
}
_LONG = {
    "lateral": str(QT_TRANSLATE_NOOP("Career", "lateral move")),
    "diagonal": str(QT_TRANSLATE_NOOP("Career", "diagonal move")),
    "ascending": str(QT_TRANSLATE_NOOP("Career", "ascending move")),
    "descending": str(QT_TRANSLATE_NOOP("Career", "descending move")),
}
_WEIGHTS = {
    3: str(QT_TRANSLATE_NOOP("Career", "Essential")),
    2: str(QT_TRANSLATE_NOOP("Career", "Important")),
    1: str(QT_TRANSLATE_NOOP("Career", "Useful")),
}


def rank_words(rank: int | None) -> str:
    """How high something stands, in a few words."""
    return translate("Career", _RANKS[rank - 1]) if rank is not None else translate("Career", "Not placed yet")


def weight_words(weight: int) -> str:
    return translate("Career", _WEIGHTS[weight])


def move_short(move: MoveType | None) -> str:
    """The type of a move, as it stands on its arrow; empty where it is not known."""
    return translate("Career", _SHORT[move]) if move is not None else ""


def move_long(move: MoveType | None) -> str:
    """The same in the words of the field."""
    return translate("Career", _LONG[move]) if move is not None else ""


def node_move(node: Node) -> str:
    """The type of the move to a node in the words of the field; of a diagonal one also whether it goes up or down."""
    words = move_long(node.move)
    if node.move != "diagonal" or not node.up:
        return words
    way = move_short("ascending" if node.up > 0 else "descending")
    return translate("Career", "{move}, {way}").format(move=words, way=way)


def ready_words(locale: QLocale, carried: int, needed: int) -> str:
    """How ready one is, always with of how many."""
    if not needed:
        return translate("Career", "It asks for nothing yet")
    return translate("Career", "Ready for {carried} of {needed}").format(
        carried=locale.toString(carried), needed=locale.toString(needed)
    )


def essential_words(locale: QLocale, count: int) -> str:
    return translate("Career", "{count} essential missing", None, count).format(count=locale.toString(count))


def length_words(locale: QLocale, months: int) -> str:
    """3 years 2 months."""
    years, rest = divmod(months, 12)
    parts = []
    if years:
        parts.append(translate("Career", "{count} years", None, years).format(count=locale.toString(years)))
    if rest or not years:
        parts.append(translate("Career", "{count} months", None, rest).format(count=locale.toString(rest)))
    return " ".join(parts)


def clock_words(locale: QLocale, clock: Clock) -> str:
    """How long a role has been held, against the four years after which roles change."""
    return translate("Career", "{length}; roles change about every {count} years").format(
        length=length_words(locale, clock.months), count=locale.toString(ROLE_YEARS)
    )


def years_words(locale: QLocale, node: Node) -> str:
    """From when to when a role was held, in years."""
    first, last = day_of(node.started), day_of(node.ended)
    if first is not None and node.state == "ahead":
        return translate("Career", "from {day}").format(day=day_month_year(locale, first, short=True))
    if first is not None and last is not None:
        one, other = plain_year(locale, first.year), plain_year(locale, last.year)
        return one if one == other else f"{one}–{other}"
    if first is not None:
        return translate("Career", "since {year}").format(year=plain_year(locale, first.year))
    return translate("Career", "until {year}").format(year=plain_year(locale, last.year)) if last is not None else ""


def by_words(locale: QLocale, day: str) -> str:
    found = day_of(day)
    return translate("Career", "by {day}").format(day=day_month_year(locale, found, short=True)) if found else ""


def closes_words(locale: QLocale, day: str, today: date) -> str:
    """The last day for an application."""
    found = day_of(day)
    if found is None:
        return ""
    words = translate("Career", "Closed on {day}") if found < today else translate("Career", "Apply until {day}")
    return words.format(day=day_month_year(locale, found))


def stands_words(node: Node) -> str:
    """Where it stands: line of work and rank."""
    if not node.placed and node.rank is None and not node.track.strip():
        return rank_words(None)
    rank = node.level or (rank_words(node.rank) if node.rank is not None else "")
    return JOIN.join(part for part in (named(node.track), named(rank)) if part)


def spoken(locale: QLocale, node: Node) -> str:
    """All of a node in one sentence, as a screen reader says it and the list shows it."""
    return ", ".join(part for part in (named(node.title), *spoken_parts(locale, node)) if part)


def spoken_parts(locale: QLocale, node: Node) -> list[str]:
    """What is said of a node behind its title."""
    parts = []
    if node.state == "now":
        parts += [translate("Career", "the role I hold"), clock_words(locale, node.clock) if node.clock else ""]
    elif node.state != "may":
        before, ahead = translate("Career", "a role I held"), translate("Career", "a role that I begin")
        parts += [before if node.state == "past" else ahead, years_words(locale, node)]
    else:
        parts += [node_move(node) or translate("Career", "the move to it is not known")]
        if node.aimed:
            parts.append(JOIN.join(one for one in (aim_words(), by_words(locale, node.by)) if one))
    parts += [came_words(node), stands_words(node), named(node.place)]
    if node.role_id:
        parts += [ready_words(locale, node.carried, node.needed), lacking_words(locale, node)]
    return [part for part in parts if part]


def came_words(node: Node) -> str:
    """By which move one came to a role that one holds or held, or comes to one that begins; empty where nobody can
    tell."""
    move = node_move(node) if node.state != "may" else ""
    if node.state == "ahead":
        return move
    return translate("Career", "reached by: {move}").format(move=move) if move else ""


def lacking_words(locale: QLocale, node: Node) -> str:
    """How much of what is missing is essential, and what is missing first of all."""
    parts = (essential_words(locale, node.essential) if node.essential else "", missing_words(node))
    return JOIN.join(part for part in parts if part) if node.missing else ""


def counts_words(nodes: tuple[Node, ...]) -> str:
    """How many roles there are, of each sort."""
    locale = QLocale()
    held, may = sum(node.state in ("now", "past") for node in nodes), sum(node.state == "may" for node in nodes)
    aimed = sum(node.aimed for node in nodes)
    parts = []
    if held:
        parts.append(translate("Career", "{count} held", None, held).format(count=locale.toString(held)))
    if may:
        parts.append(translate("Career", "{count} possible", None, may).format(count=locale.toString(may)))
    if aimed:
        parts.append(translate("Career", "{count} aimed for", None, aimed).format(count=locale.toString(aimed)))
    return JOIN.join(parts)


def aim_words() -> str:
    return translate("Career", "I aim for it")


def missing_words(node: Node, most: int = 3) -> str:
    """What is missing for a role, the most needed first."""
    shown = ", ".join(isolate(_short(words)) for words in node.missing[:most])
    if (left := len(node.missing) - most) > 0:
        shown = translate("Career", "{what} and {count} more", None, left).format(
            what=shown, count=QLocale().toString(left)
        )
    return translate("Career", "missing: {what}").format(what=shown)


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


# ---- needs


def asked_words(need: Need) -> str:
    """The level that a need asks for, or nothing."""
    return translate("Career", "at “{level}”").format(level=level_words(need.level)) if need.level else ""


def carried_words(locale: QLocale, need: Need) -> str:
    """What carries a need: the entry, or who rated it."""
    skill = need.skill
    if need.carried_by == "hand":
        return translate("Career", "I have said that I meet it")
    if need.carried_by == "rating" and skill is not None:
        latest = max(skill.latest.values(), key=lambda seen: seen.day)
        return _rated(locale, latest.rater, latest.level, latest.day)
    entries = {str(one["record_id"]): str(one["title"]) for one in need.shown}
    if skill is not None:
        best = sorted(skill.evidence, key=lambda shown: (shown.place, shown.day), reverse=True)
        entries = {one.record_id: one.title for one in best if one.place >= need.place} | entries
    titles = list(entries.values())
    if not titles:
        return translate("Career", "An entry shows it")
    more = len(titles) - 1
    shown = translate("Career", "Shown by {entry}").format(entry=isolate(_short(named(titles[0]), 60)))
    if more:
        extra = translate("Career", "and {count} more", None, more).format(count=locale.toString(more))
        return f"{shown} {extra}"
    return shown


def _rated(locale: QLocale, rater: str, level: str, day: str) -> str:
    found = day_of(day)
    words = translate("Career", "rated “{level}” {by}").format(level=level_words(level), by=rated_by_words(rater))
    return f"{words}, {day_month_year(locale, found, short=True)}" if found else words
