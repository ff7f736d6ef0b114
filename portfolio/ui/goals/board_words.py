"""What the board of goals says: groups, dates, how a goal ended, and the labels of what one does there."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.queries.goal_board import BoardGoal, Group
from portfolio.ui.detail.words import STATES
from portfolio.ui.kit.dates import day_of, due_day, hours_of
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

JOIN = "  ·  "
SHOWN_STATES = ("proposed", "agreed", "met", "partly", "dropped")
"""States that a card names; that a goal is under way goes without saying."""
CLOSED = ("met", "partly", "dropped")
TITLES = {
    "dated": str(QT_TRANSLATE_NOOP("GoalBoard", "By date")),
    "someday": str(QT_TRANSLATE_NOOP("GoalBoard", "Someday")),
    "done": str(QT_TRANSLATE_NOOP("GoalBoard", "Done")),
}
HINTS = {
    "dated": str(QT_TRANSLATE_NOOP("GoalBoard", "Goals with a date stand here, the next one first.")),
    "someday": str(QT_TRANSLATE_NOOP("GoalBoard", "A place for ideas that have no date yet.")),
    "done": str(QT_TRANSLATE_NOOP("GoalBoard", "What you finish is kept here, with what came of it.")),
}
MOVES = {
    "dated": str(QT_TRANSLATE_NOOP("GoalBoard", "Give it a date…")),
    "someday": str(QT_TRANSLATE_NOOP("GoalBoard", "Someday")),
    "done": str(QT_TRANSLATE_NOOP("GoalBoard", "Done…")),
}
_ENDED = {
    "met": str(QT_TRANSLATE_NOOP("GoalBoard", "Goal met: “{title}”")),
    "partly": str(QT_TRANSLATE_NOOP("GoalBoard", "Goal partly met: “{title}”")),
    "dropped": str(QT_TRANSLATE_NOOP("GoalBoard", "Let the goal “{title}” go")),
}


def state_words(state: str) -> str:
    """Proposed, Met, Partly met, Let go."""
    return translate("Detail", STATES.get(state, ""))


def is_late(row: BoardGoal, today: date) -> bool:
    """Whether it should have been reached by now. What is over, or was only proposed, is not late."""
    due = day_of(row.due)
    return row.group == "dated" and due is not None and due < today


def far_words(locale: QLocale, row: BoardGoal) -> str:
    """3 of 5 steps, 18 of 24 h; what is not counted is left out."""
    parts = []
    if row.total:
        words = translate("GoalBoard", "{done} of {total} steps", None, row.total)
        parts.append(words.format(done=locale.toString(row.done), total=locale.toString(row.total)))
    parts.append(hours_of(locale, row.minutes, row.planned_minutes or 0))
    return JOIN.join(part for part in parts if part)


def when_words(locale: QLocale, row: BoardGoal, today: date) -> str:
    """Due 19 Dec; one that is late says so, for not everyone sees red; or when it ended."""
    if row.group == "done":
        ended = day_of(row.finished)
        return due_day(locale, ended, today) if ended else ""
    due = day_of(row.due)
    if due is None:
        return ""
    words = translate("GoalBoard", "Was due {date}") if is_late(row, today) else translate("GoalBoard", "Due {date}")
    return translate("GoalBoard", "Due today") if due == today else words.format(date=due_day(locale, due, today))


def entries_words(locale: QLocale, row: BoardGoal) -> str:
    """4 entries count toward it, or nothing."""
    if not row.entries:
        return ""
    words = translate("GoalBoard", "{count} entries count toward it", None, row.entries)
    return words.format(count=locale.toString(row.entries))


def result_words(row: BoardGoal) -> str:
    """How the measure of a goal that is done ended: 61 % → 87 %, pupils who choose; or nothing."""
    came = row.result.strip()
    if row.group != "done" or not came:
        return ""
    if before := row.baseline.strip():
        came = translate("GoalBoard", "{before} → {now}").format(before=isolate(before), now=isolate(came))
    return " ".join(JOIN.join(part for part in (came, row.measure.strip()) if part).split())


def value_words(row: BoardGoal) -> str:
    """How the measure of a goal stands that is not over: 61 % → 74 %, pupils who choose; or nothing."""
    now = row.value.strip() or row.result.strip()
    if row.group == "done" or not now:
        return ""
    if (before := row.baseline.strip()) and before != now:
        now = translate("GoalBoard", "{before} → {now}").format(before=isolate(before), now=isolate(now))
    return " ".join(JOIN.join(part for part in (now, row.measure.strip()) if part).split())


def review_words(locale: QLocale, row: BoardGoal, today: date) -> str:
    """Look at it again: 4 Dec, or nothing."""
    day = day_of(row.review)
    if day is None or row.group == "done":
        return ""
    return translate("GoalBoard", "Look at it again: {date}").format(date=due_day(locale, day, today))


def changed_words(row: BoardGoal) -> str:
    """What changed through a goal that is done; its beginning, without paragraphs."""
    return " ".join(row.what_changed[:600].split()) if row.group == "done" else ""


def spoken(locale: QLocale, row: BoardGoal, today: date) -> str:
    """The card's description for a screen reader; its name is the goal's title."""
    following = translate("GoalBoard", "next: {step}").format(step=isolate(row.next_step)) if row.next_step else ""
    parts = [
        translate("GoalBoard", TITLES[row.group]), state_words(row.state) if row.state in SHOWN_STATES else "",
        when_words(locale, row, today), row.source, far_words(locale, row).replace(JOIN, ", "),
        value_words(row), entries_words(locale, row), following, review_words(locale, row, today), result_words(row),
        changed_words(row),
    ]  # fmt: skip
    return ". ".join(part for part in parts if part)


def count_words(locale: QLocale, group: Group, count: int) -> str:
    """The heading of a group for a screen reader: By date, 3 goals."""
    words = translate("GoalBoard", "{group}: {count} goals", None, count)
    return words.format(group=translate("GoalBoard", TITLES[group]), count=locale.toString(count))


# ---- what one does, as the Edit menu and the toast say it


def dated_label(locale: QLocale, title: str, day: date, today: date) -> str:
    """The date of “Talk less”: 19 Dec."""
    words = translate("GoalBoard", "The goal “{title}” is due {date}")
    return words.format(title=title[:60], date=due_day(locale, day, today))


def state_label(title: str, state: str) -> str:
    """“Talk less”: Agreed."""
    return translate("GoalBoard", "The goal “{title}” is now: {state}").format(
        title=title[:60], state=state_words(state)
    )


def someday_label(title: str) -> str:
    """Leave “Talk less” for someday."""
    return translate("GoalBoard", "Leave the goal “{title}” for someday").format(title=title[:60])


def done_label(title: str, state: str) -> str:
    """Goal met: “Talk less”."""
    return translate("GoalBoard", _ENDED[state]).format(title=title[:60])
