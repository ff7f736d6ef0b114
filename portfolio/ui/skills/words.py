"""What the place of skills says: columns, levels by rater, what shows a skill, what is wanted and what is missing."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.growth.gaps import Gap
from portfolio.growth.skills import RATERS, Seen, SkillRow
from portfolio.ui.kit.dates import day_of, due_day, hours, plain_year
from portfolio.ui.kit.growth_words import (
    day_words,
    from_to_words,
    level_words,
    levels_missing_words,
    rater_words,
    why_sentence,
)
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.reading import Loaded, Want, differs

JOIN = "  ·  "
_COLUMNS = (
    str(QT_TRANSLATE_NOOP("Skills", "Skill")),
    str(QT_TRANSLATE_NOOP("Skills", "What shows it")),
)


def column_words(column: int) -> str:
    """The heading of a column: the skill, what shows it, and the raters."""
    return translate("Skills", _COLUMNS[column]) if column < len(_COLUMNS) else rater_words(RATERS[column - 2])


def number_words(count: int) -> str:
    """A number in the reader's figures."""
    return QLocale().toString(count)


def area_words(area: str) -> str:
    """The heading of an area; skills without one have one too."""
    return named(area) or translate("Skills", "Other skills")


def skills_words(count: int) -> str:
    """12 skills."""
    return translate("Skills", "{count} skills", None, count).format(count=number_words(count))


def gaps_words(count: int) -> str:
    """3 still to learn."""
    return translate("Skills", "{count} still to learn", None, count).format(count=number_words(count))


def pieces_words(count: int) -> str:
    """12 pieces."""
    return translate("Skills", "{count} pieces", None, count).format(count=number_words(count))


def shown_words(skill: SkillRow) -> str:
    """What shows it, counted, with its hours: 3 pieces, 12 h."""
    if not skill.evidence:
        return ""
    parts = [pieces_words(len(skill.evidence))]
    if skill.minutes:
        parts.append(hours(QLocale(), skill.minutes))
    return translate("Skills", "{pieces}, {hours}").format(pieces=parts[0], hours=parts[1]) if parts[1:] else parts[0]


def year_of(day: str) -> str:
    """The year of an ISO day, or nothing."""
    found = day_of(day)
    return plain_year(QLocale(), found.year) if found is not None else ""


def rating_words(seen: Seen) -> str:
    """A rating as one says it: level, day, and who."""
    people = ""
    if seen.people:
        people = translate("Skills", "{count} answered", None, seen.people).format(count=number_words(seen.people))
    level = level_words(seen.level) if seen.level else translate("Skills", "in words")
    return ", ".join(part for part in (level, day_words(seen.day), named(seen.who), people) if part)


def unrated_words(rater: str) -> str:
    """What a cell without a rating says to who cannot see that it is empty."""
    return translate("Skills", "{rater}: not rated").format(rater=rater_words(rater))


def want_words(want: Want, today: date) -> str:
    """What is wanted: “secure by 3 Mar, for Deputy head”."""
    level = level_words(want.level) if want.level else translate("Skills", "any level")
    due = day_of(want.due)
    words = translate("Skills", "Aim: {level}").format(level=level)
    if due is not None:
        by = due_day(QLocale(), due, today)
        words = translate("Skills", "Aim: {level} by {day}").format(level=level, day=by)
    return words


def below_words(skill: SkillRow, found: Loaded, today: date) -> list[tuple[str, str, str]]:
    """What stands below a skill's title: icon, words and colour of each."""
    parts: list[tuple[str, str, str]] = []
    wants, gap = found.wants.get(skill.id, ()), found.gap_of.get(skill.id)
    if wants:
        parts.append(("flag", want_words(wants[0], today), "ink2"))
    if gap is not None and gap.goal_ids:
        parts.append(("target", translate("Skills", "a goal is on its way"), "goal"))
    elif gap is not None:
        parts.append(("circle-dashed", levels_missing_words(gap.missing), "warn"))
    elif wants:
        parts.append(("circle-check", translate("Skills", "reached"), "accent"))
    if differs(skill):
        parts.append(("", translate("Skills", "seen differently"), "ink3"))
    return parts


def gap_spoken(gap: Gap, found: Loaded) -> str:
    """All of a gap in one line, as a screen reader says it."""
    parts = [named(gap.words), from_to_words(gap), for_words(gap, found), why_sentence(gap)]
    if gap.goal_ids:
        parts.append(goal_words(gap, found))
    return ", ".join(part.rstrip(".") for part in parts if part)


def for_words(gap: Gap, found: Loaded) -> str:
    """What wants it: a role, a talk, a survey, or a target set by hand; and by when."""
    day = day_words(gap.due)
    by = translate("Skills", "by {day}").format(day=day) if day else ""
    return JOIN.join(part for part in (origin_words(gap, found), by) if part)


def origin_words(gap: Gap, found: Loaded) -> str:
    """Where what is wanted came from: a role, a talk, a survey, or one's own wish."""
    if gap.role_id:
        return translate("Skills", "For {role}").format(role=isolate(named(found.role_title(gap.role_id))))
    day, title = found.origins.get(gap.conversation_id) or found.origins.get(gap.run_id) or ("", "")
    if gap.conversation_id:
        if not day:
            return translate("Skills", "From a talk")
        return translate("Skills", "From the talk of {day}").format(day=day_words(day))
    if gap.run_id:
        return translate("Skills", "From {survey}").format(survey=isolate(named(title)))
    return translate("Skills", "My own target")


def goal_words(gap: Gap, found: Loaded) -> str:
    """The goal that is closing it."""
    goal = found.goals.get(gap.goal_ids[0]) if gap.goal_ids else None
    title = isolate(named(str(goal["title"]))) if goal is not None else ""
    return translate("Skills", "Goal: {title}").format(title=title) if title else ""


def from_words(seen: Seen, found: Loaded) -> str:
    """Where a rating came from: a talk, a survey, a framework's rating; empty for one that was written down here."""
    if seen.conversation_id:
        return translate("Skills", "in a talk")
    if seen.run_id:
        return isolate(named(found.origins.get(seen.run_id, ("", ""))[1]))
    return translate("Skills", "as rated on the standard") if seen.origin == "standard_rating" else ""
