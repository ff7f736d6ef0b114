"""What is done with roles, each as one change: aiming for one, throwing one away, making goals of what is missing."""

from collections.abc import Sequence
from datetime import date

from portfolio.core.change import Change, Edit, edited, trashed
from portfolio.core.records import Link, Position, Record, Role, RoleNeed, build, with_fields
from portfolio.growth.first_steps import GoalDraft
from portfolio.ui.document import Document
from portfolio.ui.kit.gap_goal import goal_change
from portfolio.ui.kit.words import translate


def aimed(document: Document, role_id: str, on: bool, by: date | None = None) -> Change:
    """Aim for a role, by a day or by none; or no longer, which forgets the day."""
    role = document.portfolio.get(Role, role_id)
    if role is None:
        return Change("", ())
    words = translate("Career", "Aim for “{title}”") if on else translate("Career", "No longer aim for “{title}”")
    return edited(words.format(title=role.title[:60]), role, aimed=on, by=by if on else None)


def binned(document: Document, kind: str, record_id: str) -> Change:
    """Into the bin: a role with what it asks for, or a role that one held."""
    portfolio = document.portfolio
    record: Record | None = portfolio.get(Role if kind == "role" else Position, record_id)
    if record is None:
        return Change("", ())
    label = translate("Career", "Move “{title}” to the bin").format(title=record.label()[:60])
    needs = [need for need in portfolio.find(RoleNeed, role_id=record_id) if need.trashed is None]
    return trashed(label, record, *needs)


def goals_made(plan: Sequence[tuple[GoalDraft, date]], role: Role) -> Change:
    """Goals with their steps and days for all stretches of a plan, each beginning when the one before it is done."""
    count = len(plan)
    label = translate("Career", "Make {count} goals for “{title}”", None, count).format(
        count=count, title=role.title[:60]
    )  # fmt: skip
    return goal_change(plan, label)


def met(document: Document, need_id: str, on: bool) -> Change:
    """Say by hand that a need is met, or no longer."""
    need = document.portfolio.get(RoleNeed, need_id)
    if need is None:
        return Change("", ())
    words = (
        translate("Career", "Say that I meet “{line}”")
        if on
        else translate("Career", "Say no longer that I meet “{line}”")
    )
    return edited(words.format(line=need.words_asked[:60]), need, met=on)


def answered(document: Document, need_id: str, answer: str) -> Change:
    """Say in one's own words how one meets what is asked for."""
    need = document.portfolio.get(RoleNeed, need_id)
    if need is None:
        return Change("", ())
    label = translate("Career", "Say how I meet “{line}”").format(line=need.words_asked[:60])
    return edited(label, need, answer=answer)


def shown_by(document: Document, need_id: str, entries: Sequence[tuple[str, str]]) -> Change:
    """Say that these entries show what a line asks for; those that do already stay."""
    portfolio = document.portfolio
    need = portfolio.get(RoleNeed, need_id)
    if need is None:
        return Change("", ())
    there = {
        link.source_id
        for link in portfolio.find(Link, target_id=need_id)
        if link.role == "evidence" and link.trashed is None
    }
    links = [
        build(Link, source_kind=kind, source_id=one, target_kind="role_need", target_id=need_id, role="evidence")
        for kind, one in entries
        if one not in there
    ]
    label = translate("Career", "Say what shows “{line}”").format(line=need.words_asked[:60])
    return Change(label, tuple(Edit(None, link) for link in links))


def held_now(document: Document, role_id: str) -> Change:
    """The role was taken up: a position that began today, and the role is no longer aimed at."""
    role = document.portfolio.get(Role, role_id)
    if role is None:
        return Change("", ())
    position = build(
        Position, title=role.title, place=role.place, level=role.level, track=role.track, rank=role.rank,
        role_id=role.id, started=document.today(), privacy="evaluator",
    )  # fmt: skip
    label = translate("Career", "Take up “{title}”").format(title=role.title[:60])
    edits = [Edit(None, position)]
    if role.aimed:
        edits.append(Edit(role, with_fields(role, aimed=False, by=None)))
    return Change(label, tuple(edits))
