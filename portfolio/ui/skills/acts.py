"""What is done with skills, each as one change: ratings, what shows them, targets, and the bin."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.records import (
    Rating,
    Record,
    Skill,
    SkillEvidence,
    SkillTarget,
    StandardRating,
    build,
    with_fields,
)
from portfolio.core.records.base import now
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate

Pair = tuple[str, str]
"""Kind and id of an entry."""


class Given(NamedTuple):
    """A rating as one gives it."""

    rater: str
    level: str
    """May be empty where there is a note: an endorsement in words."""
    day: date | None
    who: str = ""
    note: str = ""
    people: int | None = None
    privacy: str = "private"


class Shows(NamedTuple):
    """How an entry shows a skill."""

    level: str = ""
    claim: str = ""


def _about(words: str, title: str) -> str:
    return words.format(skill=title[:60])


def rated(document: Document, skill_id: str, title: str, given: Given) -> Change:
    """The change that writes down a rating. A second one by the same person on the same day takes its place; colleagues
    and groups of pupils without a name may be others, and words alone leave the level that was given."""
    label = _about(translate("Skills", "Rate “{skill}”"), title)
    for one in document.portfolio.find(Rating, skill_id=skill_id, rater=given.rater):
        same = one.day == given.day and one.who == given.who and (given.who or given.rater in ("self", "manager"))
        if one.trashed is None and same and not (one.conversation_id or one.run_id or one.answer):
            fields = {"level": given.level or one.level, "note": given.note or one.note}
            fields |= {"privacy": given.privacy} if given.rater != "self" else {}
            return edited(label, one, **fields)
    return added(label, build(Rating, skill_id=skill_id, **given._asdict()))


def rating_gone(document: Document, rating_id: str, origin: str, title: str) -> Change:
    """The change that takes a rating back; empty where it is gone already. `origin` as `Seen` has it."""
    kind: type[Record] = StandardRating if origin == "standard_rating" else Rating
    rating = document.portfolio.get(kind, rating_id)
    label = _about(translate("Skills", "Take back a rating of “{skill}”"), title)
    return Change(label, (Edit(rating, None),) if rating is not None else ())


def evidence_of(document: Document, entries: Iterable[Pair]) -> list[SkillEvidence]:
    """What these entries are said to show, outside the bin."""
    ids = [record_id for _, record_id in entries]
    return [one for one in document.portfolio.find(SkillEvidence, record_id=ids) if one.trashed is None]


def showing(
    document: Document, entries: Sequence[Pair], wanted: Mapping[str, Shows], label: str, *, only: Iterable[str] = (),
    adds: bool = False,
) -> Change:  # fmt: skip
    """The change after which these entries show the `wanted` skills, by id, and none of `only` that is not wanted.

    With several entries, or where it only `adds`, a level or words that are empty leave each its own.
    """
    there: dict[tuple[str, str], list[SkillEvidence]] = {}
    for one in evidence_of(document, entries):
        there.setdefault((one.record_id, one.skill_id), []).append(one)
    edits: list[Edit] = []
    for kind, record_id in entries:
        for skill_id, shows in wanted.items():
            known = there.get((record_id, skill_id))
            whole = len(entries) == 1 and not adds
            fields = {name: value for name, value in shows._asdict().items() if value or whole}
            if not known:
                made = build(SkillEvidence, record_kind=kind, record_id=record_id, skill_id=skill_id, **fields)
                edits.append(Edit(None, made))
            else:
                edits += edited(label, known[0], **fields).edits
        for skill_id in only:
            if skill_id not in wanted:
                edits += [Edit(one, None) for one in there.get((record_id, skill_id), ())]
    return Change(label, tuple(edits))


def shown_too(document: Document, entries: Sequence[Pair], skill_id: str, label: str) -> Change:
    """The change after which these entries show this skill too; those that did keep what is said of them."""
    there = {one.record_id for one in evidence_of(document, entries) if one.skill_id == skill_id}
    return showing(document, [entry for entry in entries if entry[1] not in there], {skill_id: Shows()}, label)


def taken_off(document: Document, skill_id: str, title: str, entry: Pair) -> Change:
    """The change after which an entry no longer shows a skill."""
    label = _about(translate("Skills", "Take an entry off “{skill}”"), title)
    return showing(document, [entry], {}, label, only=[skill_id])


def targeted(
    document: Document, skill_id: str, title: str, level: str, due: date | None, why: str, target_id: str = "",
    privacy: str = "private",
) -> Change:  # fmt: skip
    """The change that sets the level aimed at by hand: a new target, or this one with other words."""
    label = _about(translate("Skills", "Set a target for “{skill}”"), title)
    known = document.portfolio.get(SkillTarget, target_id) if target_id else None
    if known is not None and known.trashed is None:
        return edited(label, known, level=level, due=due, why=why, privacy=privacy)
    target = build(SkillTarget, skill_id=skill_id, level=level, due=due, why=why, privacy=privacy)
    return added(label, target)


def seen_by(document: Document, skill_ids: Sequence[str], title: str, privacy: str) -> Change:
    """The change after which these people may see what was rated and what is wanted of skills. `title`: of the one
    skill, or empty for several."""
    label = translate("Skills", "Say who may see the levels of your skills")
    if title:
        label = _about(translate("Skills", "Say who may see the levels of “{skill}”"), title)
    portfolio, ids = document.portfolio, list(skill_ids)
    found: list[Record] = [*portfolio.find(Rating, skill_id=ids), *portfolio.find(SkillTarget, skill_id=ids)]
    return Change(label, tuple(edit for one in found for edit in edited(label, one, privacy=privacy).edits))


def target_gone(document: Document, target_id: str, title: str) -> Change:
    """The change that takes a target away."""
    target = document.portfolio.get(SkillTarget, target_id)
    label = _about(translate("Skills", "Take away the target for “{skill}”"), title)
    return Change(label, (Edit(target, None),) if target is not None else ())


def binned(document: Document, skill_ids: Sequence[str]) -> Change:
    """Into the bin: skills with their ratings, targets and what shows them. Goals and what roles ask for stay, as words
    as long as the skill lies there: put back, it stands for them again."""
    portfolio, moment = document.portfolio, now()
    ids = list(skill_ids)
    skills = [one for one in portfolio.find(Skill, id=ids) if one.trashed is None]
    words = _about(translate("Skills", "Move “{skill}” to the bin"), skills[0].title if skills else "")
    if len(skills) > 1:
        words = translate("Skills", "Move {count} skills to the bin", None, len(skills)).format(count=len(skills))
    hanging: list[Record] = [*skills]
    for kind in (Rating, SkillEvidence, SkillTarget):
        hanging += [one for one in portfolio.find(kind, skill_id=ids) if one.trashed is None]
    return Change(words, tuple(Edit(one, with_fields(one, trashed=moment)) for one in hanging))
