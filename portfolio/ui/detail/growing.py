"""What the pane says of growth: a goal's gap, values, form, cost and days to look again; what a talk led to; a move."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Facts, Section, file_row, prose_section, related_rows
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.dates import hours_of
from portfolio.ui.kit.growth_words import level_words, rated_by_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.value_line import Point, ValueLine, points_of
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

JOIN = "  ·  "


def goal_head(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """Above all else of a goal: the gap that it closes, and why it ended as it did."""
    from portfolio.ui.editors.goal_ties import gap_words

    ties = entry.growth.ties
    level = str(entry.fields["target_level"])
    if words := gap_words(ties.skill, level, ties.role):
        section = Section(reach.theme, translate("Detail", "The gap it closes"))
        section.add(Label(reach.theme, words, Face("body"), "ink", wrap=True))
        yield section
    if entry.fields["reason"]:
        title = (
            translate("Detail", "Why it was let go")
            if entry.fields["state"] == "dropped"
            else translate("Detail", "Why it was not met in full")
        )
        yield prose_section(reach, title, str(entry.fields["reason"]))


def goal_values(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """The values of its measure: a line where they are numbers, and each in words."""
    values = entry.growth.values
    if not values:
        return
    section = Section(reach.theme, translate("Detail", "Values over time"))
    line = ValueLine(
        reach.theme, points_of(str(entry.fields["baseline"]), [Point(one.day, one.value) for one in values])
    )
    if line.draws:
        section.add(line)
    else:
        line.deleteLater()
    for one in reversed(values):
        day = short_day(reach.locale, one.day, translate("Detail", "No date yet"))
        words = translate("Detail", "{date}: {value}").format(date=day, value=isolate(one.value))
        words = JOIN.join((words, isolate(one.note))) if one.note else words
        section.add(Label(reach.theme, words, Face("small"), "ink2", wrap=True))
    yield section


def goal_rest(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """What was written in a form, days to look at it again, hours and money, and where it was agreed."""
    for answer in _answers(entry):
        yield prose_section(reach, *answer)
    if reviews := entry.growth.reviews:
        section = Section(reach.theme, translate("Detail", "Look at it again"))
        for one in reviews:
            if one.held:
                words = translate("Detail", "Looked at on {date}")
                line = words.format(date=short_day(reach.locale, one.held))
            else:
                line = short_day(reach.locale, one.day)
            late = not one.held and bool(one.day) and one.day < reach.today.isoformat()
            section.add(Label(reach.theme, line, Face("body"), "overdue" if late else "ink", wrap=True))
            if one.notes:
                section.add(Label(reach.theme, one.notes, Face("small"), "ink2", wrap=True))
        yield section
    if facts := _cost(reach, entry):
        section = Section(reach.theme, translate("Detail", "Hours and money"))
        section.add(Facts(reach.theme, facts))
        yield section
    if entry.agreed:
        section = Section(reach.theme, translate("Detail", "Agreed in"))
        related_rows(reach, section, entry.agreed, "agreed")
        yield section


def _answers(entry: Entry) -> list[tuple[str, str]]:
    """Field and text of what was written in a form. A list that another program wrote may hold anything."""
    import json

    held = entry.fields["fields"]
    try:
        found = json.loads(held) if isinstance(held, str) else held
    except ValueError:
        return []
    rows = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return [(str(one.get("field") or ""), str(one["text"])) for one in rows if str(one.get("text") or "").strip()]


def _cost(reach: Reach, entry: Entry) -> list[tuple[str, str]]:
    """Planned and spent, of hours and of money; each currency by itself."""
    fields, locale = entry.fields, reach.locale
    spent = entry.growth.spent
    facts = []
    if fields["started"]:
        facts.append((translate("Detail", "Begun"), short_day(locale, fields["started"])))
    if fields["planned_minor"] is None and not spent.money:
        # Hours alone stand at the head of the pane already.
        return facts
    facts.append((translate("Detail", "Hours"), hours_of(locale, spent.minutes, fields["planned_minutes"] or 0)))
    if fields["planned_minor"] is not None:
        planned = money_words(locale, int(fields["planned_minor"]), str(fields["currency"]))
        facts.append((translate("Detail", "Money planned"), planned))
    sums = [money_words(locale, minor, currency) for currency, minor in spent.money]
    facts.append((translate("Detail", "Money spent"), ", ".join(sums)))
    return [(name, words) for name, words in facts if words]


def talk_outcome(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """What came of a conversation: what to work on, goals agreed, ratings given, signatures."""
    theme, growth = reach.theme, entry.growth
    if growth.targets:
        section = Section(theme, translate("Detail", "What to work on"))
        for one in growth.targets:
            words = translate("Detail", "{skill}: {level}")
            line = words.format(skill=isolate(one["title"]), level=isolate(level_words(one["level"])))
            by = translate("Detail", "by {date}").format(date=short_day(reach.locale, one["due"])) if one["due"] else ""
            section.add(Label(theme, JOIN.join(part for part in (line, by) if part), Face("body"), "ink", wrap=True))
        yield section
    if entry.agreed:
        section = Section(theme, translate("Detail", "Goals agreed"))
        related_rows(reach, section, entry.agreed, "agreed")
        yield section
    if growth.ratings:
        section = Section(theme, translate("Detail", "Ratings given"))
        for one in growth.ratings:
            section.add(Label(theme, one["title"], Face("body"), "ink", wrap=True))
            level = [isolate(level_words(one["level"]))] if one["level"] else []
            section.add(Label(theme, JOIN.join([*level, rated_by_words(one["rater"])]), Face("small"), "ink2"))
            if one["note"]:
                section.add(Label(theme, one["note"], Face("small"), "ink2", wrap=True))
        yield section
    if entry.fields["signed"] or entry.original is not None:
        section = Section(theme, translate("Detail", "Signatures"))
        if entry.fields["signed"]:
            day = (translate("Detail", "Signed on"), short_day(reach.locale, entry.fields["signed"]))
            section.add(Facts(theme, [day]))
        if entry.original is not None:
            section.add(file_row(reach, entry.original))
        yield section


def position_facts(entry: Entry) -> list[tuple[str, str]]:
    """How high the role stands, the move that it was, and which of the possible roles it is."""
    from portfolio.growth.lattice import moves_made
    from portfolio.ui.career.words import rank_words
    from portfolio.ui.kit.move_words import made_words

    held = entry.growth.held
    facts = []
    rank = next((row["rank"] for row in held if row["id"] == entry.id), None)
    if rank is not None:
        facts.append((translate("Detail", "How high"), rank_words(rank)))
    move = next((move for move in moves_made(held) if move.to_id == entry.id), None)
    if move is not None and (words := made_words(move.type, move.up)):
        before = next(row["title"] for row in held if row["id"] == move.from_id)
        came = translate("Detail", "{move} from {role}").format(move=words, role=isolate(before))
        facts.append((translate("Detail", "How I came"), came))
    if entry.growth.role:
        facts.append((translate("Detail", "Possible role"), entry.growth.role))
    return facts
