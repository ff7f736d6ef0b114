"""What a conversation leaves behind, as records: ratings, what to work on, and goals agreed; read, and written anew."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from portfolio.core.change import Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Conversation,
    Goal,
    Rating,
    Record,
    Skill,
    SkillTarget,
    Standard,
    StandardRating,
    build,
    with_fields,
)
from portfolio.ui.editors.items import owned_by
from portfolio.ui.editors.rated import SKILL, STANDARD
from portfolio.ui.editors.talk_rows import Known
from portfolio.ui.kit.talks import talk_words

Rows = Sequence[dict[str, Any]]


def ratings_raw(portfolio: Portfolio, talk_id: str) -> list[dict[str, Any]]:
    """The ratings given in a conversation, as its editor holds them."""
    rows: list[dict[str, Any]] = []
    for rating in owned_by(portfolio, Rating, "conversation_id", talk_id):
        title = _title(portfolio, Skill, rating.skill_id)
        rows.append(_rated(rating, SKILL, rating.skill_id, title, rating.rater))
    for mark in owned_by(portfolio, StandardRating, "conversation_id", talk_id):
        title = _title(portfolio, Standard, mark.standard_id)
        rows.append(_rated(mark, STANDARD, mark.standard_id, title, "self" if mark.rater == "self" else "manager"))
    rows.sort(key=lambda row: (row["kind"], str(row["title"]).casefold(), row["rater"], row["id"]))
    return rows


def _rated(record: Rating | StandardRating, kind: str, ref: str, title: str, rater: str) -> dict[str, Any]:
    return {
        "id": record.id, "kind": kind, "ref": ref, "title": title, "level": record.level, "rater": rater,
        "note": record.note,
    }  # fmt: skip


def targets_raw(portfolio: Portfolio, talk_id: str) -> list[dict[str, Any]]:
    """What to work on, as the conversation had it."""
    return [
        {
            "id": target.id, "kind": SKILL, "ref": target.skill_id, "title": _title(portfolio, Skill, target.skill_id),
            "level": target.level, "due": target.due.isoformat() if target.due else "",
        }
        for target in owned_by(portfolio, SkillTarget, "conversation_id", talk_id)
    ]  # fmt: skip


def agreed_raw(portfolio: Portfolio, talk_id: str) -> list[dict[str, Any]]:
    """The goals agreed in it."""
    return [
        {"id": goal.id, "title": goal.title, "due": goal.due.isoformat() if goal.due else "", "there": True}
        for goal in owned_by(portfolio, Goal, "conversation_id", talk_id)
    ]


class TalkEdits:
    """The edits of one conversation's editor beside the conversation itself.

    Ratings and targets follow it: those that had its day, its other person and its privacy have them after it as well.
    A skill that nobody wrote down yet is made, once, whatever names it.
    """

    def __init__(self, portfolio: Portfolio, before: Conversation | None, after: Conversation, known: Known) -> None:
        self._portfolio, self._before, self._after, self._known = portfolio, before, after, known
        self._skills: dict[str, Skill] = {}

    def edits(self, ratings: Rows, targets: Rows, agreed: Rows) -> list[Edit]:
        """All of them; the skills that are new come first."""
        found = [*self._of_ratings(ratings), *self._of_targets(targets), *self._of_goals(agreed)]
        return [*(Edit(None, skill) for skill in self._skills.values()), *found]

    # ---- ratings

    def _of_ratings(self, rows: Rows) -> list[Edit]:
        there: dict[str, Record] = {
            one.id: one
            for kind in (Rating, StandardRating)
            for one in owned_by(self._portfolio, kind, "conversation_id", self._after.id)
        }
        edits = []
        for row in rows:
            kind = StandardRating if row["kind"] == STANDARD else Rating
            before = there.get(row["id"])
            if before is not None and type(before) is not kind:
                before = None  # it is another sort of rating now: the old one goes, with its id
                row = {**row, "id": ""}
            else:
                there.pop(row["id"], None)
            fields = self._rating(row)
            edits += self._written(kind, row["id"], before, fields)
        return edits + [Edit(one, None) for one in there.values()]

    def _rating(self, row: dict[str, Any]) -> dict[str, Any]:
        if row["kind"] == STANDARD:
            rater = "self" if row["rater"] == "self" else "evaluator"
            return {"standard_id": row["ref"], "level": row["level"], "rater": rater}
        return {"skill_id": self._skill(row), "level": row["level"], "rater": row["rater"]}

    # ---- targets

    def _of_targets(self, rows: Rows) -> list[Edit]:
        kept = {one.id: one for one in owned_by(self._portfolio, SkillTarget, "conversation_id", self._after.id)}
        edits = []
        for row in rows:
            fields = {"skill_id": self._skill(row), "level": row["level"], "due": _day(row["due"])}
            edits += self._written(SkillTarget, row["id"], kept.pop(row["id"], None), fields)
        return edits + [Edit(one, None) for one in kept.values()]

    # ---- goals

    def _of_goals(self, rows: Rows) -> list[Edit]:
        kept = {one.id: one for one in owned_by(self._portfolio, Goal, "conversation_id", self._after.id)}
        edits, done = [], set()
        for row in rows:
            if row["id"] in done:
                continue
            done.add(row["id"])
            kept.pop(row["id"], None)
            goal = self._portfolio.get(Goal, row["id"])
            if goal is None:
                made = build(
                    Goal, id=row["id"], title=" ".join(row["title"].split()), due=_day(row["due"]), state="agreed",
                    source=talk_words(self._after.kind), conversation_id=self._after.id,
                )  # fmt: skip
                edits.append(Edit(None, made))
            elif goal.conversation_id != self._after.id:
                state = "agreed" if goal.state == "proposed" else goal.state
                edits.append(Edit(goal, with_fields(goal, conversation_id=self._after.id, state=state)))
        return edits + [Edit(goal, with_fields(goal, conversation_id=None)) for goal in kept.values()]

    # ---- what they share

    def _skill(self, row: dict[str, Any]) -> str:
        """The id of the skill that a row is about; one that is only a standard so far becomes a skill."""
        if row["kind"] == SKILL and row["ref"]:
            return str(row["ref"])
        title = " ".join(str(row["title"]).split())
        if row["kind"] == STANDARD:
            known = self._known.things.skill_of(row["ref"])
            if known is not None:
                return known.id
        made = self._skills.get(title.casefold())
        if made is None:
            standard = row["ref"] if row["kind"] == STANDARD else None
            made = self._skills[title.casefold()] = build(Skill, title=title, standard_id=standard)
        return made.id

    def _written(self, kind: type[Record], record_id: str, before: Record | None, fields: dict[str, Any]) -> list[Edit]:
        own = kind is not SkillTarget
        after = self._after
        if before is None:
            more: dict[str, Any] = {"conversation_id": after.id, "privacy": after.privacy}
            if own:
                more |= {"day": after.day, "who": "" if fields["rater"] == "self" else after.who}
            identity = {"id": record_id} if record_id else {}
            return [Edit(None, build(kind, **identity, **fields, **more))]
        if self._before is not None:
            for name in ("privacy", *(("day", "who") if own else ())):
                was, now = getattr(self._before, name), getattr(after, name)
                if was != now and getattr(before, name) == was:
                    fields = {**fields, name: now}
        if all(getattr(before, name) == value for name, value in fields.items()):
            return []
        return [Edit(before, with_fields(before, **fields))]


def _title(portfolio: Portfolio, kind: type[Skill] | type[Standard], record_id: str) -> str:
    record = portfolio.get(kind, record_id)
    if isinstance(record, Standard):
        return f"{record.code} {record.title}".strip()
    return record.title if record is not None else ""


def _day(raw: str) -> date | None:
    try:
        return date.fromisoformat(raw) if raw else None
    except ValueError:
        return None
