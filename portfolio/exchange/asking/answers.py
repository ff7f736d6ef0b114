"""An answer about skills on its way in: read as a stranger's file, and made into ratings."""

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.answer_page import ASKED
from portfolio.core.change import Change, added
from portfolio.core.errors import PortfolioError
from portfolio.core.people_named import veil_of
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.records import Rating, Skill, build
from portfolio.core.records.base import Privacy
from portfolio.core.said import Said, said
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads
from portfolio.exchange.asking.asking import MOST_NAME, MOST_SKILLS, RATERS, own_id, seal_of
from portfolio.exchange.asking.page import VERSION
from portfolio.exchange.frameworks.text import cleaned
from portfolio.growth.skills import scale_of

LARGEST = 1_000_000
MOST_NOTE, MOST_PEOPLE = 1_000, 9_999
_WRAPPED = re.compile(r" ?\r?\n")
"""Where a mail broke a line: the page's own answer has no line ends within its words, and none that matters between."""
_EARLIEST, _LATEST = date(1990, 1, 1), date(2199, 12, 31)


class Answered(NamedTuple):
    """What was said of one skill."""

    skill: str
    title: str
    """As it was asked."""
    level: str
    note: str


@dataclass(frozen=True)
class Answer:
    """An answer as it was read. Nothing in it is to be trusted before its seal was looked at."""

    sealed: dict[str, Any]
    seal: str
    who: str
    people: int | None
    day: date | None
    given: tuple[Answered, ...]
    id: str
    """The same for the same words, in whatever file they came."""

    @property
    def rater(self) -> str:
        return str(self.sealed["rater"])

    @property
    def entry(self) -> str:
        return str(self.sealed["entry"])


@dataclass(frozen=True)
class AnswerPlan:
    """What an answer would add, and what is to be said about it."""

    change: Change
    """One change, undone as one; empty where there is nothing to take in."""
    answer: Answer
    who: str
    """Who rates, as it will stand with the ratings."""
    given: tuple[Answered, ...]
    """What is taken in, with the skills as they are called now."""
    notes: tuple[Said, ...]
    """What was left out, and why."""


def is_answer(data: bytes) -> bool:
    """Whether this is an answer about skills, or the page for one."""
    return f'"{ASKED}"'.encode() in data


def read_answer(data: bytes) -> Answer:
    """The answer in this file. Raises PortfolioError with one sentence for what is none."""
    if len(data) > LARGEST:
        raise _no_answer(said("it is larger than any answer"))
    text = data.decode("utf-8-sig", "replace").strip()
    if text[:1] == "<":
        raise PortfolioError(
            "This is the page to answer on, not the answer.",
            "Open it in a browser, fill it in, save the answer, and take that file.",
        )
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise _no_answer(said("there is no answer in it"))
    try:
        found = loads(_WRAPPED.sub(" ", text[start : end + 1]))  # a mail may stand around it
    except Refused as trouble:
        raise _no_answer(said("its text is damaged")) from trouble
    if not isinstance(found, dict) or found.get("format") != ASKED:
        raise _no_answer(said("it is another kind of file"))
    if found.get("version") != VERSION:
        raise PortfolioError(
            "This answer was made by another version of the program.", "Read it with the newest version."
        )
    sealed, seal = _sealed(found.get("asked")), _words(found, "seal", MOST_NAME)
    asked = {skill: (title, levels) for skill, title, levels in sealed["skills"]}
    given: dict[str, Answered] = {}
    for one in _list(found.get("ratings"), MOST_SKILLS):
        if not isinstance(one, dict):
            raise _no_answer(said("a rating in it is none"))
        # The page hands both back as they were asked, so they are compared as they are, and not in plain words.
        skill, level, note = one.get("skill"), one.get("level", ""), _words(one, "note")
        if not isinstance(skill, str) or skill not in asked or (level and level not in asked[skill][1]):
            raise _altered()
        if (level or note) and skill not in given:
            given[skill] = Answered(skill, asked[skill][0], level or "", note)
    who, people, day = _words(found, "who", MOST_NAME), _people(found), _day(found)
    told = [seal, who, people, day.isoformat() if day else "", [list(one) for one in given.values()]]
    digest = hashlib.sha256(json.dumps(told, ensure_ascii=True).encode()).hexdigest()[:32]
    return Answer(sealed, seal, " ".join(who.split()), people, day, tuple(given.values()), digest)


def as_change(portfolio: Portfolio, answer: Answer, today: date, privacy: Privacy = "private") -> AnswerPlan:
    """What this answer adds: a rating for each skill with a level, or an endorsement where there are words alone.

    Raises PortfolioError for an answer to a request of another portfolio, or to one that was altered.
    """
    if not hmac.compare_digest(answer.seal.encode(), seal_of(own_id(portfolio.connection), answer.sealed).encode()):
        raise _altered()
    group = answer.rater == "students"
    who = answer.sealed["who"] if group else answer.who or answer.sealed["who"]
    notes: list[Said] = []
    ids = [one.skill for one in answer.given]
    skills = {one.id: one for one in portfolio.find(Skill, id=ids) if one.trashed is None} if ids else {}
    veil = veil_of(portfolio.connection).text
    scales = {
        row["id"]: {veil(name): name for name, _ in scale_of(row["levels"])} for row in skill_rows(portfolio.connection)
    }
    there = [
        _as_now(one, skills[one.skill].title, scales.get(one.skill, {}), notes)
        for one in answer.given
        if one.skill in skills
    ]
    gone = [one.title for one in answer.given if one.skill not in skills]
    if gone:
        notes.append(said("Left out, because these skills are no longer there: {list}.", list=", ".join(gone)))
    if any(one.trashed is None for one in portfolio.find(Rating, answer=answer.id)):
        again = said("This answer was taken in already; it changes nothing.")
        return AnswerPlan(Change(again, ()), answer, who, tuple(there), (again,))
    if not there:
        notes.append(said("There is nothing in it to take in."))
        return AnswerPlan(Change("", ()), answer, who, (), tuple(notes))
    if answer.day is None or answer.day > today:
        notes.append(said("It names no day that has been, so today stands for it."))
    day = answer.day if answer.day is not None and answer.day <= today else today
    ratings = [
        build(
            Rating, skill_id=one.skill, rater=answer.rater, level=one.level, day=day, who=who,
            note=with_entry(one.note, answer.entry), people=answer.people if group else None, answer=answer.id,
            privacy=privacy,
        )
        for one in there
    ]  # fmt: skip
    label = said("Take in the answer of {name}", name=who) if who else said("Take in an answer")
    return AnswerPlan(added(label, *ratings), answer, who, tuple(there), tuple(notes))


def _as_now(one: Answered, title: str, scale: Mapping[str, str], notes: list[Said]) -> Answered:
    """With the skill and its level as they are called here; `scale` has its levels by what whoever answered read, who
    saw no names of people. A level of an older scale stays as it was called on that day, as with every rating."""
    if one.level and one.level not in scale:
        notes.append(said("The levels of “{skill}” are others by now; “{level}” stands as it was answered.",
                          skill=title, level=one.level))  # fmt: skip
    return one._replace(title=title, level=scale.get(one.level, one.level))


def with_entry(note: str, entry: str) -> str:
    """The words of a rating, with the entry that it was about below them."""
    return "\n".join(filter(None, (note, said("About “{title}”", title=entry) if entry else "")))


def _sealed(found: Any) -> dict[str, Any]:
    """What was asked, as the answer brings it back: of the right shape, whatever stands in it."""
    if not isinstance(found, dict) or set(found) != {"id", "rater", "who", "entry", "skills"}:
        raise _altered()
    texts = {name: found[name] for name in ("id", "rater", "who", "entry")}
    skills = found["skills"]
    if not all(isinstance(one, str) for one in texts.values()) or texts["rater"] not in RATERS:
        raise _altered()
    if not isinstance(skills, list) or not 1 <= len(skills) <= MOST_SKILLS:
        raise _altered()
    for one in skills:
        match one:
            case [str(), str(), [*levels]] if all(isinstance(level, str) for level in levels):
                continue
        raise _altered()
    return {**texts, "skills": skills}


def _list(found: Any, most: int) -> list[Any]:
    if not isinstance(found, list) or len(found) > most:
        raise _no_answer(said("it holds more ratings than were asked for"))
    return found


def _words(found: dict[str, Any], name: str, most: int = MOST_NOTE) -> str:
    value = found.get(name, "")
    if not isinstance(value, str):
        return ""
    if len(value) > most:
        raise _no_answer(said("its words are longer than any answer’s"))
    return cleaned(value).strip()


def _people(found: dict[str, Any]) -> int | None:
    told = _words(found, "people", MOST_NAME)
    return int(told) if told.isascii() and told.isdigit() and 0 < int(told) <= MOST_PEOPLE else None


def _day(found: dict[str, Any]) -> date | None:
    try:
        day = date.fromisoformat(_words(found, "day", MOST_NAME))
    except ValueError:
        return None
    return day if _EARLIEST <= day <= _LATEST else None


def _no_answer(why: Said) -> PortfolioError:
    return PortfolioError(
        "This file is no answer about your skills: {why}.",
        "Take the file that the page to answer on has saved.", why=why,
    )  # fmt: skip


def _altered() -> PortfolioError:
    return PortfolioError(
        "This answer is not to a question from this portfolio, or what was asked in it was altered.",
        "Open the portfolio that asked, or ask again and take the file that the page saves.",
    )
