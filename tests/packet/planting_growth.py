"""Skills, surveys, roles and what goals have, with a planted word in every text of each, in every mix of privacies."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Protocol

from portfolio.core.records import KINDS, Record, kind_of

DAY = date(2026, 1, 15)
DONE = datetime(2026, 1, 16, 12, tzinfo=UTC)
PRIVACIES = ("private", "evaluator", "public")
NEVER = {
    ("skill", "pack"), ("rating", "answer"), ("survey", "pack"), ("role", "advert"), ("role", "code"),
    ("role", "identity"), ("role", "pack"), ("licence", "notes"), ("licence", "chosen"), ("licence", "excluded"),
    ("licence", "done"), ("rule_set", "origin"), ("time_entry", "counts_as"),
    *(("time_repeat", column) for column in KINDS["time_repeat"].model_fields),
}  # fmt: skip
"""Texts that no packet tells, whoever reads it."""
AUDITED = {("licence", "number"), ("time_entry", "provider_number")}
"""Texts that are told to nobody but who audits a licence, and so to nobody in public."""
OURS = frozenset({"id", "record_kind", "record_id", "currency"})
"""Text columns that no person writes in; those that end in _id are others."""

ELSEWHERE = frozenset({
    "person", "known_person", "attachment", "credential", "saved_page", "award", "packet", "issued_packet", "link",
    "framework", "standard", "standard_rating", "crosswalk", "evaluation_plan",
})  # fmt: skip
"""Kinds of which not every column is planted here: files, badges and what never leaves are filled column by column in
`test_secrets`; a framework and its standards are nobody's secret."""


class Growing(Protocol):
    """What plants words: see `planting`."""

    @property
    def planted(self) -> Any: ...
    def text(self, privacy: str) -> str: ...
    def of(self, privacy: str) -> set[str]: ...
    def add(self, kind: str, **fields: Any) -> Record: ...


def strictest(*privacies: str) -> str:
    """What the one who may see all of these is."""
    return min(privacies, key=PRIVACIES.index)


def text_columns(kind: str) -> list[str]:
    """Columns of this kind in which somebody writes."""
    fields = KINDS[kind].model_fields.items()
    return [name for name, about in fields if about.annotation is str and name not in OURS and not name.endswith("_id")]


def list_columns(kind: str) -> list[str]:
    """Columns of this kind that hold a list, in which somebody may have written."""
    return [name for name, about in KINDS[kind].model_fields.items() if "list[" in str(about.annotation)]


def plant_growth(ground: Growing, entries: Mapping[str, Sequence[Record]], standard: Record) -> None:
    """`entries`: those of each privacy, which show skills and needs; `standard`: one that is a skill as well."""
    Growth(ground, entries, standard).all_of_it()


class Growth:
    """Plants all of it once."""

    def __init__(self, ground: Growing, entries: Mapping[str, Sequence[Record]], standard: Record) -> None:
        self._ground, self._entries, self._standard = ground, entries, standard
        self._each: Callable[[str, str], Record] = lambda kind, privacy: next(
            one for one in entries[privacy] if kind_of(one) == kind
        )

    def all_of_it(self) -> None:
        skills = {privacy: self._skill(privacy) for privacy in PRIVACIES}
        surveys = {privacy: self._survey(privacy, skills) for privacy in PRIVACIES}
        runs = {
            privacy: self._run(surveys[asked], privacy, asked, finished=finished)
            for asked in PRIVACIES
            for privacy in PRIVACIES
            for finished in (False, True)
        }
        self._ratings(skills, runs)
        self._shown(skills)
        roles = {privacy: self._role(privacy, skills, aimed=True) for privacy in PRIVACIES}
        self._role("private", skills, aimed=False)
        self._ground.planted.posts = {privacy: self._post(privacy, skills) for privacy in PRIVACIES}
        for privacy in PRIVACIES:
            self._goals(privacy, skills, roles)

    def written(self, kind: str, kept: str, /, **fields: Any) -> Record:
        """A record with a planted word in each text that was not given. `kept` is who may read them; of what some may
        not see, the id as well is nowhere."""
        ground = self._ground
        texts = {
            name: ground.text("private" if (kind, name) in NEVER else kept)
            for name in text_columns(kind)
            if name not in fields
        }
        made = ground.add(kind, **texts, **fields)
        if kept != "public":
            ground.of(kept).add(made.id)
        return made

    def _levels(self, kept: str) -> list[dict[str, str]]:
        return [{"name": self._ground.text(kept), "words": self._ground.text(kept)} for _ in range(3)]

    def _skill(self, privacy: str) -> Record:
        levels = self._levels(privacy)
        own = self.written("skill", privacy, levels=levels, privacy=privacy)
        self.written("skill", privacy, standard_id=self._standard.id, privacy=privacy)
        return own

    def _survey(self, privacy: str, skills: Mapping[str, Record]) -> Record:
        text = self._ground.text
        questions = [
            {
                "id": f"q{number}", "text": text(privacy), "area": text(privacy), "skill_id": skill.id,
                "answers": [text(privacy)] * 3,
            }
            for number, skill in enumerate(skills.values())
        ]  # fmt: skip
        return self.written(
            "survey", privacy, scale=self._levels(privacy), questions=questions, privacy=privacy, rater="students"
        )

    def _run(self, survey: Record, privacy: str, asked: str, *, finished: bool) -> Record:
        kept = strictest(privacy, asked) if finished else "private"
        scale = [str(one["name"]) for one in vars(survey)["scale"]]
        answers: list[dict[str, Any]] = [
            {"question": "q0", "level": scale[0], "note": self._ground.text(kept)},
            {"question": "q1", "counts": [1, 2, 3], "note": self._ground.text(kept)},
        ]
        return self.written(
            "survey_run", kept, survey_id=survey.id, day=DAY, answers=answers, privacy=privacy, people=6,
            finished=DONE if finished else None,
        )  # fmt: skip

    def _ratings(self, skills: Mapping[str, Record], runs: Mapping[str, Record]) -> None:
        raters = ("self", "manager", "peer", "students")
        for place, (of_skill, skill) in enumerate(skills.items()):
            for number, privacy in enumerate(PRIVACIES):
                kept = strictest(of_skill, privacy)
                told = {"skill_id": skill.id, "day": DAY, "privacy": privacy, "rater": raters[(place + number) % 4]}
                self.written("rating", kept, conversation_id=self._each("conversation", PRIVACIES[place]).id, **told)
                self.written("rating", kept, run_id=runs[PRIVACIES[place]].id, people=3, **told)
                level = vars(skill)["levels"][number]["name"]
                self.written("rating", kept, level=level, **told)
                self.written("skill_target", kept, skill_id=skill.id, due=DAY, privacy=privacy)

    def _shown(self, skills: Mapping[str, Record]) -> None:
        for of_skill, skill in skills.items():
            for of_entry in PRIVACIES:
                entry = self._each("practice", of_entry)
                for own in PRIVACIES:
                    kept = "private" if own == "private" else strictest(of_skill, of_entry)
                    self.written(
                        "skill_evidence", kept, skill_id=skill.id, record_kind="practice", record_id=entry.id,
                        privacy=own,
                    )  # fmt: skip

    def _role(self, privacy: str, skills: Mapping[str, Record], *, aimed: bool) -> Record:
        role = self.written("role", privacy, aimed=aimed, rank=4, by=DAY, privacy=privacy)
        self._needs(role, privacy, skills)
        return role

    def _post(self, privacy: str, skills: Mapping[str, Record]) -> str:
        """A role whose advert may be answered, and that is in no packet that does not."""
        self._ground.planted.of_posts[privacy] = words = set[str]()
        before = set(self._ground.of(privacy))
        role = self.written("role", privacy, closes=DAY, privacy=privacy)
        self._needs(role, privacy, skills)
        words |= self._ground.of(privacy) - before
        return role.id

    def _needs(self, role: Record, privacy: str, skills: Mapping[str, Record]) -> None:
        for own in ("private", "public"):
            kept = "private" if own == "private" else privacy
            tie = self.written("role_need", kept, role_id=role.id, privacy=own)
            for of_entry in PRIVACIES:
                entry = self._each("practice", of_entry)
                self._ground.add(
                    "link", role="evidence", source_kind="practice", source_id=entry.id, target_kind="role_need",
                    target_id=tie.id, privacy=own,
                )  # fmt: skip
            for of_skill, skill in skills.items():
                called = "private" if own == "private" else strictest(privacy, of_skill)
                self.written("role_need", called, role_id=role.id, skill_id=skill.id, privacy=own)

    def _goals(self, privacy: str, skills: Mapping[str, Record], roles: Mapping[str, Record]) -> None:
        """Goals of every state, that point at skills, roles and talks of every privacy."""
        states = ("dropped", "partly", "met")
        for number, (state, other) in enumerate(zip(states, PRIVACIES, strict=True)):
            text = self._ground.text
            goal = self.written(
                "goal", privacy, privacy=privacy, due=DAY, state=state, skill_id=skills[other].id,
                role_id=roles[other].id, conversation_id=self._each("conversation", other).id,
                target_level=text(strictest(privacy, other)),
                fields=[{"field": text(privacy), "text": text(privacy)}], planned_minutes=60 + number,
                **({"reason": text("private")} if state == "met" else {}),  # told of no goal that was met
            )  # fmt: skip
            for own in ("private", "public"):
                kept = "private" if own == "private" else privacy
                self.written("measurement", kept, goal_id=goal.id, day=DAY, privacy=own)
                self.written("review_point", kept, goal_id=goal.id, held=DAY, privacy=own)
