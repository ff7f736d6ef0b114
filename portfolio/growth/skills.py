"""Where a person stands on each skill: what each rater saw, and what her evidence carries. Nothing is averaged."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import Any, Literal, NamedTuple

RATERS = ("self", "manager", "peer", "students")
"""Who may rate, in the order in which their columns stand."""
OWN_LEVELS = ("beginning", "developing", "secure", "leading")
"""The scale of a skill that brings none, the lowest first; the screen and the PDF have their own words for each."""
NO_LEVEL = -1
"""The place of a level that the scale does not know, and of words without a level."""
CarriedBy = Literal["rating", "evidence", "hand", ""]
"""What carries something that is needed; `hand` where the person said so, empty where nothing does."""


class Seen(NamedTuple):
    """A rating by one rater on one day."""

    rating_id: str
    origin: str
    """`rating`, or `standard_rating` where the standard was rated that the skill is."""
    rater: str
    level: str
    """As it was called on that day; empty where there are words only."""
    place: int
    """Where that level stands on the skill's scale, 0 the lowest, or NO_LEVEL."""
    day: str
    """ISO, or empty."""
    who: str
    note: str
    people: int | None
    conversation_id: str
    run_id: str


class Shown(NamedTuple):
    """An entry that shows the skill."""

    tie_id: str
    kind: str
    record_id: str
    title: str
    day: str
    level: str
    """The level that it is said to show, or empty."""
    place: int
    claim: str
    minutes: int
    via: str
    """`skill`, or `standard` where it shows the standard that the skill is."""
    privacy: str


@dataclass(frozen=True)
class SkillRow:
    """A skill with all that is known of it."""

    id: str
    title: str
    text: str
    area: str
    code: str
    standard_id: str
    levels: tuple[str, ...]
    """Names of its scale, the lowest first; never empty."""
    level_words: tuple[str, ...]
    """What each level means, as many as `levels`; may be empty texts."""
    ratings: tuple[Seen, ...]
    """The newest last; those without a day first."""
    evidence: tuple[Shown, ...]
    """The newest last, each entry once."""
    privacy: str
    """Who may know that it is a skill of hers; ratings have their own."""

    latest: Mapping[str, Seen] = field(init=False, repr=False, compare=False)
    """Of each rater, in the order of RATERS, the newest rating that has a level of the scale."""
    rated: int = field(init=False, repr=False, compare=False)
    """The level that every rater's latest rating reaches: the lowest of them, and NO_LEVEL where there is none.

    Whoever sees it lower is not outvoted; she is asked to look again.
    """
    evident: int = field(init=False, repr=False, compare=False)
    """The highest level that an entry is said to show, or NO_LEVEL."""

    def __post_init__(self) -> None:
        # Once and here: roles ask for them thousands of times.
        newest = {seen.rater: seen for seen in self.ratings if seen.place != NO_LEVEL}
        latest = {rater: newest[rater] for rater in RATERS if rater in newest}
        object.__setattr__(self, "latest", latest)
        object.__setattr__(self, "rated", min((seen.place for seen in latest.values()), default=NO_LEVEL))
        object.__setattr__(self, "evident", max((shown.place for shown in self.evidence), default=NO_LEVEL))

    @property
    def carried(self) -> int:
        """The level that ratings and evidence carry: what all raters grant, or what an entry shows, if that is more."""
        return max(self.rated, self.evident)

    def carried_by(self, place: int) -> CarriedBy:
        """What carries this level, evidence before ratings; empty where nothing does.

        With NO_LEVEL any level will do, and so will any entry, whatever level it is said to show.
        """
        wanted = max(place, 0)
        if self.evident >= wanted or (place == NO_LEVEL and self.evidence):
            return "evidence"
        return "rating" if self.rated >= wanted else ""

    @property
    def minutes(self) -> int:
        """Minutes of the entries that show it."""
        return sum(shown.minutes for shown in self.evidence)

    def place_of(self, level: str) -> int:
        """Where a level stands on the scale, or NO_LEVEL."""
        return self.levels.index(level) if level in self.levels else NO_LEVEL

    def by(self, rater: str) -> tuple[Seen, ...]:
        """What one rater saw over the years, the newest last."""
        return tuple(seen for seen in self.ratings if seen.rater == rater)


def skill_rows(
    skills: Iterable[Mapping[str, Any]],
    ratings: Iterable[Mapping[str, Any]] = (),
    evidence: Iterable[Mapping[str, Any]] = (),
) -> tuple[SkillRow, ...]:
    """The skills in the order given, from rows as `core.queries.skills` gives them; ratings and evidence in any order.

    What names a skill that is not among them is left out.
    """
    given = list(skills)
    scales = _scales(given)
    seen, shown = _seen(ratings, scales), _shown(evidence, scales)
    return tuple(
        SkillRow(
            id=row["id"], title=row["title"], text=row["text"], area=row["area"], code=row["code"],
            standard_id=row["standard_id"], levels=scales[row["id"]].levels, level_words=scales[row["id"]].words,
            ratings=tuple(seen.get(row["id"], ())), evidence=tuple(shown.get(row["id"], ())),
            privacy=row["privacy"],
        )
        for row in given
    )  # fmt: skip


def scale_of(levels: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Name and meaning of each level, the lowest first; a skill without a scale has the program's own.

    A level without a name is none, and of two with the same name the lower one stays.
    """
    named: dict[str, str] = {}
    for one in levels:
        if isinstance(one, dict) and (name := str(one.get("name") or "")):
            named.setdefault(name, str(one.get("words") or ""))
    return tuple(named.items()) or tuple((name, "") for name in OWN_LEVELS)


class _Scale(NamedTuple):
    """The scale of a skill: the names of its levels, what each means, and where each stands."""

    levels: tuple[str, ...]
    words: tuple[str, ...]
    places: Mapping[str, int]


def _scales(skills: Iterable[Mapping[str, Any]]) -> dict[str, _Scale]:
    """The scale of each skill by its id; read once for rows that share the same list of levels, as most do."""
    known: dict[int, _Scale] = {}
    found = {}
    for row in skills:
        scale = known.get(id(row["levels"]))
        if scale is None:
            named = dict(scale_of(row["levels"]))
            places = {name: place for place, name in enumerate(named)}
            scale = known[id(row["levels"])] = _Scale(tuple(named), tuple(named.values()), places)
        found[row["id"]] = scale
    return found


def _seen(ratings: Iterable[Mapping[str, Any]], scales: Mapping[str, _Scale]) -> dict[str, list[Seen]]:
    """Of each skill its ratings, the newest last; of one day, as they were written down."""
    found: dict[str, list[Seen]] = {}
    for row in sorted(ratings, key=itemgetter("day", "created", "id")):
        if (scale := scales.get(row["skill_id"])) is not None:
            found.setdefault(row["skill_id"], []).append(
                Seen(
                    row["id"], row["origin"], row["rater"], row["level"], scale.places.get(row["level"], NO_LEVEL),
                    row["day"], row["who"], row["note"], row["people"], row["conversation_id"], row["run_id"],
                )
            )  # fmt: skip
    return found


def _shown(evidence: Iterable[Mapping[str, Any]], scales: Mapping[str, _Scale]) -> dict[str, list[Shown]]:
    """Of each skill its entries, the newest last, each once: tied twice, the tie that says the higher level counts."""
    found: dict[str, dict[str, Shown]] = {}
    for row in evidence:
        if (scale := scales.get(row["skill_id"])) is None:
            continue
        one = Shown(
            row["tie_id"], row["record_kind"], row["record_id"], row["title"], row["day"], row["level"],
            scale.places.get(row["level"], NO_LEVEL), row["claim"], row["minutes"], row["via"], row["privacy"],
        )  # fmt: skip
        entries = found.setdefault(row["skill_id"], {})
        known = entries.get(one.record_id)
        if known is None or _says_more(one) > _says_more(known):
            entries[one.record_id] = one
    return {skill: sorted(entries.values(), key=attrgetter("day", "record_id")) for skill, entries in found.items()}


def _says_more(one: Shown) -> tuple[int, bool, str]:
    """The higher level; else what was said of the skill itself; else always the same one."""
    return one.place, one.via == "skill", one.tie_id
