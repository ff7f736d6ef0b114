"""Does in a portfolio all that touches an entry or what it was for, one thing after another, by chance.

Logged, edited, tied, untied, made private, thrown away, put back, undone, done again, gone for good with the bin.
"""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from portfolio.core import bulk
from portfolio.core.bin import put_back, trashed_entries
from portfolio.core.change import Change, added, edited, joined, removed, trashed
from portfolio.core.emptying import empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Alignment,
    Conversation,
    Credential,
    Framework,
    Goal,
    Licence,
    Link,
    Part,
    Programme,
    Record,
    RuleSet,
    Skill,
    SkillEvidence,
    Standard,
    TimeEntry,
    TimeRepeat,
    build,
    kind_of,
)
from portfolio.core.repeated import logged

START, TODAY = date(2026, 1, 1), date(2026, 5, 1)


class Driver:
    """Does one thing after another, by chance."""

    def __init__(self, portfolio: Portfolio, seed: int) -> None:
        self.portfolio, self.chance = portfolio, random.Random(seed)
        whole, course = build(Framework, title="Standards"), build(Programme, title="UDL")
        self.skills = [build(Skill, title=f"Skill {at}") for at in range(2)]
        self.standards = [build(Standard, framework_id=whole.id, code=str(at)) for at in range(2)]
        self.aims: list[Record] = [
            course, build(Programme, title="Maths"), build(Goal, title="Talk less"), build(Goal, title="Ask more"),
            build(Credential, title="Badge", kind="badge"), build(Conversation, title="Talk", day=START),
        ]  # fmt: skip
        self.part, self.repeat = (
            build(Part, programme_id=course.id, title="Module 1"),
            build(TimeRepeat, title="Group", minutes=30, first=START, toward=[{"kind": "programme", "id": course.id}]),
        )
        rules = build(RuleSet, title="Rules")
        self.licence = build(Licence, title="Licence", rule_set_id=rules.id, starts=START)
        ready = [whole, *self.skills, *self.standards, *self.aims, self.part, self.repeat, rules, self.licence]
        portfolio.apply(added("Ready", *ready))
        portfolio.history.begin_here()  # what is ready is not undone
        self.steps: dict[str, Callable[[], Change | None]] = {
            "log": self.log, "edit": self.edit, "tie": self.tie, "untie": self.untie, "turn a tie": self.turn,
            "privacy": self.privacy, "throw away": self.away, "throw away with its ties": self.away_with_ties,
            "throw an aim away": self.aim_away, "put back": self.back, "take out of a licence": self.take_out,
            "several at once": self.several, "count toward": self.count_toward, "count apart": self.apart,
            "log what was due": self.due,
        }  # fmt: skip

    def step(self) -> str:
        """Do one thing; what it was."""
        what = self.chance.choice([*self.steps, "log", "undo", "undo", "redo", "empty the bin"])
        try:
            if what == "undo":
                self.portfolio.history.undo()
            elif what == "redo":
                self.portfolio.history.redo()
            elif what == "empty the bin":
                if self.chance.random() < 0.3:
                    empty(self.portfolio)
            elif (change := self.steps[what]()) is not None:
                self.portfolio.apply(change)
        except PortfolioError:
            return f"{what}, refused"  # what was gone for good cannot be undone
        return what

    def fields(self) -> dict[str, Any]:
        pick, units = self.chance.choice, self.chance.choice([None, None, 150])
        amount = pick([None, 0, 990])
        return {
            "day": START + timedelta(days=self.chance.randrange(-20, 220)), "minutes": pick([0, 20, 45, 90]),
            "amount_minor": amount, "currency": "" if amount is None else pick(["EUR", "JPY"]),
            "own_time": pick([True, False]), "own_money": pick([True, False]), "category": pick(["", " Course", "Ü"]),
            "provider": pick(["", "Riverside"]), "topic": pick(["", " ", "UDL", "udl ", "Été", "ÉTÉ"]),
            "title": pick(["Evening", "udl"]), "units_hundredths": units,
            "unit": pick(["ects", "ceu"]) if units else pick(["", "ects"]), "approved": pick(["", "yes", "no"]),
            "counts_as": pick([[], ["content"], ["content", "language"]]),
            "reported": pick([None, TODAY, START + timedelta(days=self.chance.randrange(300))]),
            "part_id": pick([None, self.part.id]) if self.portfolio.get(Part, self.part.id) else None,
            "repeat_id": pick([None, self.repeat.id]),
        }  # fmt: skip

    def made(self) -> dict[str, Any]:
        while True:
            fields = self.fields()
            if fields["minutes"] or fields["amount_minor"] or fields["units_hundredths"]:
                return fields

    def entries(self) -> list[TimeEntry]:
        return [one for one in self.portfolio.find(TimeEntry) if one.trashed is None]

    def one(self) -> TimeEntry | None:
        there = self.entries()
        return self.chance.choice(there) if there else None

    def ties(self) -> list[Record]:
        kinds = (Link, SkillEvidence, Alignment)
        return [one for kind in kinds for one in self.portfolio.find(kind) if one.trashed is None]

    def log(self) -> Change:
        entry = build(TimeEntry, **self.made())
        return added("Log", entry, *(self.tied(entry) for _ in range(self.chance.randrange(3))))

    def edit(self) -> Change | None:
        return edited("Edit", one, **self.made()) if (one := self.one()) is not None else None

    def tied(self, entry: TimeEntry) -> Record:
        there = [one for one in self.aims if self.portfolio.get(type(one), one.id) is not None]
        aim = self.chance.choice([*there, *self.skills, *self.standards])
        if isinstance(aim, Skill):
            return build(SkillEvidence, record_kind="time_entry", record_id=entry.id, skill_id=aim.id)
        if isinstance(aim, Standard):
            return build(Alignment, record_kind="time_entry", record_id=entry.id, standard_id=aim.id)
        role = "toward" if self.chance.random() < 0.9 else "about"
        ends = {"source_kind": "time_entry", "source_id": entry.id, "target_kind": kind_of(aim), "target_id": aim.id}
        return build(Link, role=role, **ends)

    def tie(self) -> Change | None:
        return added("Tie", self.tied(one)) if (one := self.one()) is not None else None

    def untie(self) -> Change | None:
        ties = self.ties()
        return self.chance.choice([removed, trashed])("Untie", self.chance.choice(ties)) if ties else None

    def turn(self) -> Change | None:
        """As when two skills become one, or a goal takes the place of another."""
        for tie in self.chance.sample(ties := self.ties(), len(ties)):
            if isinstance(tie, SkillEvidence):
                return edited("Turn", tie, skill_id=self.chance.choice(self.skills).id)
            if isinstance(tie, Alignment):
                return edited("Turn", tie, standard_id=self.chance.choice(self.standards).id)
            if isinstance(tie, Link) and tie.target_kind == "goal":
                return edited("Turn", tie, target_id=self.aims[2].id)
        return None

    def privacy(self) -> Change | None:
        return bulk.privacy_of("Privacy", [one], "private") if (one := self.one()) is not None else None

    def away(self) -> Change | None:
        return trashed("Away", one) if (one := self.one()) is not None else None

    def away_with_ties(self) -> Change | None:
        if (one := self.one()) is None:
            return None
        return trashed("Away", one, *(tie for tie in self.ties() if one.id in tie.concerns()))

    def aim_away(self) -> Change | None:
        aim = self.aim()
        if aim is None or self.chance.random() < 0.5:
            return None
        return trashed("Away", aim, *(tie for tie in self.portfolio.find(Link, target_id=aim.id) if not tie.trashed))

    def back(self) -> Change | None:
        there = trashed_entries(self.portfolio.connection)
        return put_back(self.portfolio, "Back", [self.chance.choice(there)]) if there else None

    def take_out(self) -> Change | None:
        licence, one = self.portfolio.get(Licence, self.licence.id), self.one()
        return edited("Out", licence, excluded=[one.id]) if licence is not None and one is not None else None

    def aim(self) -> Goal | Programme | None:
        there = [one for kind in (Goal, Programme) for one in self.portfolio.find(kind) if one.trashed is None]
        return self.chance.choice(there) if there else None

    def count_toward(self) -> Change | None:
        if (aim := self.aim()) is None:
            return None
        chosen = self.entries()[:3]
        links = bulk.links_of(self.portfolio, [one.id for one in chosen])
        return bulk.toward("Toward", chosen, links, aim) or None

    def apart(self) -> Change | None:
        aim = self.aim()
        return bulk.apart("Apart", self.portfolio, self.entries(), aim.id) or None if aim is not None else None

    def due(self) -> Change | None:
        repeat = self.portfolio.get(TimeRepeat, self.repeat.id)
        days = [START + timedelta(days=7 * self.chance.randrange(20)) for _ in range(2)]
        return logged(self.portfolio.connection, [(repeat, day) for day in days]) if repeat is not None else None

    def several(self) -> Change | None:
        there = self.entries()[:3]
        edits = [edited("", one, **self.made()) for one in there]
        return joined("Several", *edits, self.log())
