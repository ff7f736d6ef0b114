"""The commands that write about skills and roles: rate-skill, shows-skill, target, skill, role."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from typing import Any

from portfolio.cli.finding import entry_named, framework_named
from portfolio.cli.growing_finding import is_called, level_named, role_named, skill_named
from portfolio.cli.growing_words import RATER_WORDS, WEIGHT_WORDS
from portfolio.cli.home import Home, writing
from portfolio.cli.printing import Output, counted
from portfolio.core.change import added, edited, removed
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import careers
from portfolio.core.queries import skills as queries
from portfolio.core.records import Rating, Role, RoleNeed, Skill, SkillEvidence, SkillTarget, build
from portfolio.core.said import said
from portfolio.growth.roles import IMPORTANT


def rate_skill(home: Home, options: Namespace, output: Output) -> int:
    """Write down where somebody saw the person on a skill. What was there stays: each rating has its day."""
    with writing(home) as portfolio:
        skill = skill_named(portfolio.connection, options.skill)
        rating = build(
            Rating,
            skill_id=skill.id,
            rater=options.by,
            level=level_named(skill, options.level) if options.level else "",
            day=options.day or date.today(),
            who=options.who or "",
            note=options.note or "",
            people=options.people,
        )
        portfolio.apply(added(said("Rate “{skill}”", skill=skill.title), rating))
    data = {"id": rating.id, "skill_id": skill.id, "skill": skill.title, "level": rating.level, "by": rating.rater,
            "day": str(rating.day), "people": rating.people}  # fmt: skip
    output.show(data, f"{skill.title}: {rating.level or rating.note} ({RATER_WORDS[rating.rater]}, {rating.day})")
    return 0


def shows_skill(home: Home, options: Namespace, output: Output) -> int:
    """Say that an entry shows a skill, or with --remove that it does not. Said again, its level or claim changes."""
    with writing(home) as portfolio:
        skill = skill_named(portfolio.connection, options.skill)
        kind, record_id, title = entry_named(portfolio.connection, options.entry)
        ties = portfolio.find(SkillEvidence, record_id=record_id, skill_id=skill.id)
        there = [one for one in ties if one.trashed is None]
        given = {} if options.claim is None else {"claim": options.claim}
        if options.level:
            given["level"] = level_named(skill, options.level)
        if options.remove:
            change = removed(said("Take “{skill}” off “{title}”", skill=skill.title, title=title), *there)
        elif there:
            change = edited(said("Show “{skill}” with “{title}”", skill=skill.title, title=title), there[0], **given)
        else:
            tie = build(SkillEvidence, record_kind=kind, record_id=record_id, skill_id=skill.id, **given)
            change = added(said("Show “{skill}” with “{title}”", skill=skill.title, title=title), tie)
        if change:
            portfolio.apply(change)
        shown = [
            {name: row[name] for name in ("skill_id", "level", "claim", "via")} | {"skill": names[row["skill_id"]]}
            for names in ({row["id"]: row["title"] for row in queries.skills(portfolio.connection)},)
            for row in queries.skill_evidence(portfolio.connection)
            if row["record_id"] == record_id
        ]
    data = {"kind": kind, "id": record_id, "title": title, "changed": len(change.edits), "shows": shown}
    lines = [f"{one['skill']}{f' at {level}' if (level := one['level']) else ''}" for one in shown]
    output.show(data, f"{title} shows" if lines else f"{title} shows no skill", *lines)
    return 0


def target(home: Home, options: Namespace, output: Output) -> int:
    """Say which level of a skill one wants to reach. A target set by hand before takes the new level and day."""
    with writing(home) as portfolio:
        skill = skill_named(portfolio.connection, options.skill)
        level = level_named(skill, options.level)
        label = said("Aim at “{level}” in “{skill}”", level=level, skill=skill.title)
        ours = [
            one for one in portfolio.find(SkillTarget, skill_id=skill.id)
            if one.trashed is None and one.conversation_id is None and one.run_id is None
        ]  # fmt: skip
        if ours:
            last = max(ours, key=lambda one: (one.created, one.id))
            fields = {"level": level} | ({"due": options.by} if options.by else {})
            change, target_id, due = edited(label, last, **fields), last.id, options.by or last.due
        else:
            new = build(SkillTarget, skill_id=skill.id, level=level, due=options.by)
            change, target_id, due = added(label, new), new.id, options.by
        if change:
            portfolio.apply(change)
    data = {"id": target_id, "skill_id": skill.id, "skill": skill.title, "level": level, "by": str(due or "")}
    output.show(data, f"{skill.title}: {level}{f' by {due}' if due else ''}")
    return 0


def skill(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with skills."""
    if options.action not in _SKILL_ACTIONS:
        from portfolio.cli.growing_files import skill_action

        return skill_action(home, options, output)
    return _SKILL_ACTIONS[options.action](home, options, output)


def _skill_add(home: Home, options: Namespace, output: Output) -> int:
    title = _title(options.title)
    with writing(home) as portfolio:
        there = queries.skills(portfolio.connection)
        if any(is_called(row, title) for row in there):
            raise PortfolioError("There is a skill “{name}” already.", "Give this one another title.", name=title)
        area = options.area.strip()
        new = build(
            Skill,
            title=title,
            area=area,
            position=max((row["position"] for row in there if row["area"] == area), default=-1) + 1,
            levels=[{"name": name, "words": ""} for name in options.levels],
        )
        portfolio.apply(added(said("Add “{title}”", title=title), new))
    data = {"id": new.id, "title": title, "area": area, "levels": list(options.levels)}
    output.show(data, f"Added the skill {title}")
    return 0


def _skill_from_framework(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.growing.coming_in import standards_as_skills

    with writing(home) as portfolio:
        framework = framework_named(portfolio.connection, options.framework)
        coming = standards_as_skills(portfolio.connection, framework["id"])
        if coming.change:
            portfolio.apply(coming.change)
    data = {"framework_id": framework["id"], "framework": framework["title"], "added": len(coming.new),
            "there": len(coming.skills) - len(coming.new)}  # fmt: skip
    already = f"; {data['there']} were there already" if data["there"] else ""
    output.show(data, f"{framework['title']}: {counted(len(coming.new), 'skill', 'skills')} added{already}")
    return 0


_SKILL_ACTIONS: dict[str, Callable[[Home, Namespace, Output], int]] = {
    "add": _skill_add, "from-framework": _skill_from_framework,
}  # fmt: skip


def role(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with roles."""
    if options.action not in _ROLE_ACTIONS:
        from portfolio.cli.growing_files import role_action

        return role_action(home, options, output)
    return _ROLE_ACTIONS[options.action](home, options, output)


def _role_add(home: Home, options: Namespace, output: Output) -> int:
    title = _title(options.title)
    with writing(home) as portfolio:
        if any(is_called(row, title) for row in careers.roles(portfolio.connection)):
            raise PortfolioError("There is a role “{name}” already.", "Give this one another title.", name=title)
        new = build(
            Role, title=title, rank=options.rank, track=options.track.strip(), by=options.by,
            aimed=options.aimed or options.by is not None,
        )  # fmt: skip
        portfolio.apply(added(said("Add “{title}”", title=title), new))
    data = {"id": new.id, "title": title, "rank": new.rank, "track": new.track, "aimed": new.aimed,
            "by": str(new.by or "")}  # fmt: skip
    output.show(data, f"Added the role {title}{', which you aim for' if new.aimed else ''}")
    return 0


def _role_need(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        role_id, title = (role_named(portfolio.connection, options.role)[name] for name in ("id", "title"))
        skill = skill_named(portfolio.connection, options.skill)
        given: dict[str, Any] = {} if options.weight is None else {"weight": options.weight}
        if options.level:
            given["level"] = level_named(skill, options.level)
        asked = [one for one in portfolio.find(RoleNeed, role_id=role_id) if one.trashed is None]
        known = next((one for one in asked if one.skill_id == skill.id), None)
        label = said("Say that “{role}” takes “{skill}”", role=title, skill=skill.title)
        if known is None:
            given = {"weight": IMPORTANT, "position": max((one.position for one in asked), default=-1) + 1} | given
            need = build(RoleNeed, role_id=role_id, skill_id=skill.id, words_asked=skill.title, **given)
            change = added(label, need)
        else:
            change = edited(label, known, **given)
            need = next((edit.after for edit in change.edits if isinstance(edit.after, RoleNeed)), known)
        if change:
            portfolio.apply(change)
    data = {"id": need.id, "role_id": role_id, "role": title, "skill_id": skill.id, "skill": skill.title,
            "level": need.level, "weight": need.weight, "new": known is None}  # fmt: skip
    output.show(data, f"{title} takes {skill.title}{f' at {need.level}' if need.level else ''}"
                f" ({WEIGHT_WORDS[need.weight]})")  # fmt: skip
    return 0


_ROLE_ACTIONS: dict[str, Callable[[Home, Namespace, Output], int]] = {"add": _role_add, "need": _role_need}


def _title(text: str) -> str:
    title = text.strip()
    if not title:
        raise PortfolioError("It needs a title.", "Say what it is called.")
    return title
