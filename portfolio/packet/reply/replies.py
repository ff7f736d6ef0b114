"""An evaluator's answer on its way in: read as a stranger's file, and made into ratings and a conversation."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Conversation,
    Framework,
    IssuedPacket,
    Record,
    Standard,
    StandardRating,
    build,
)
from portfolio.core.records.base import Privacy
from portfolio.core.said import Said, said
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads
from portfolio.packet.reply.reply_file import FORMAT, VERSION

LARGEST = 1_000_000
MOST_RATINGS = 2_000
MOST_WORDS, MOST_NOTE, MOST_NAME = 20_000, 1_000, 200
_NAMED = 3
_EARLIEST, _LATEST = date(1990, 1, 1), date(2199, 12, 31)


class Given(NamedTuple):
    """One rating of an answer."""

    standard: str
    code: str
    level: str
    note: str


@dataclass(frozen=True)
class Reply:
    """An answer as it was read. Nothing in it is to be trusted."""

    packet: str
    """SHA-256 of the packet that it answers, as it says."""
    framework: str
    who: str
    day: date | None
    saw: str
    next: str
    next_day: date | None
    ratings: tuple[Given, ...]


@dataclass(frozen=True)
class ReplyPlan:
    """What an answer would change, and what is to be said about it."""

    change: Change
    """One change, undone as one; empty where there is nothing to take in."""
    reply: Reply
    ratings: tuple[Given, ...]
    """Those that are taken in, as they are called in this portfolio."""
    packet: str
    """The name of the saved packet that it answers; empty where it answers none of this portfolio."""
    notes: tuple[Said, ...]
    """What was left out, and why."""


def read_reply(data: bytes) -> Reply:
    """The answer in this file. Raises PortfolioError with one sentence for what is none."""
    if len(data) > LARGEST:
        raise _no_answer("it is larger than any answer")
    text = data.decode("utf-8-sig", "replace").strip()
    if text[:1] == "<":
        raise PortfolioError(
            "This is the page to answer on, not the answer.",
            "Open it in a browser, fill it in, save the answer, and take that file.",
        )
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise _no_answer("there is no answer in it")
    try:
        found = loads(text[start : end + 1])  # a mail may stand around it
    except Refused as trouble:
        raise _no_answer("its text is damaged") from trouble
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _no_answer("it is another kind of file")
    if found.get("version") != VERSION:
        raise PortfolioError(
            "This answer was made by another version of the program.", "Read it with the newest version."
        )
    ratings = found.get("ratings", [])
    if not isinstance(ratings, list) or len(ratings) > MOST_RATINGS:
        raise _no_answer("it holds more ratings than any framework has standards")
    return Reply(
        _words(found, "packet", MOST_NAME),
        _words(found, "framework", MOST_NAME),
        _words(found, "who", MOST_NAME),
        _day(found, "day"),
        _words(found, "saw", MOST_WORDS),
        _words(found, "next", MOST_WORDS),
        _day(found, "next_day"),
        tuple(_given(one) for one in ratings if isinstance(one, dict)),
    )


def as_change(
    portfolio: Portfolio, reply: Reply, data: bytes, name: str, today: date, store: AttachmentStore | None = None,
    privacy: Privacy = "private",
) -> ReplyPlan:  # fmt: skip
    """What this answer changes: the evaluator's ratings, and a conversation with the words and the file itself.

    Who may see the one may see the other: `privacy` is that of both. The file stays private.
    `data` and `name` are the file's. Without `store` nothing at all is written, which is the dry run: the change then
    names a file that is not kept, and must not be applied.
    """
    digest = hashlib.sha256(data).hexdigest()
    issued = next((one for one in portfolio.find(IssuedPacket, sha256=reply.packet) if one.trashed is None), None)
    called = (issued.title or issued.name) if issued else ""
    if _was_read(portfolio, digest):
        again = said("This answer was taken in already; it changes nothing.")
        return ReplyPlan(Change(again, ()), reply, (), issued.name if issued else "", (again,))
    notes = []
    if issued is None:
        notes.append(said("The PDF that it answers is not among those that were saved from this portfolio."))
    elif issued.framework_id and reply.framework and issued.framework_id != reply.framework:
        notes.append(said("It rates by another framework than the PDF that it answers."))
    ratings, left, left_out = _ratings(portfolio, reply)
    notes += left_out
    words = _notes(reply, left)
    day = reply.day or today
    if reply.day is None:
        notes.append(said("It names no day, so today stands for it."))
    if not ratings and not words and reply.next_day is None:
        notes.append(said("There is nothing in it to take in."))
        return ReplyPlan(Change("", ()), reply, (), issued.name if issued else "", tuple(notes))
    if store is not None:
        store.add(data)
    sheet = build(
        Attachment, purpose="original", name=name, media_type="application/json", sha256=digest, size=len(data),
        title=name, day=day, privacy="private",
    )  # fmt: skip
    title = said("Reply to “{title}”", title=called) if called else said("Reply of an evaluator")
    talk = build(
        Conversation, kind="evaluation", title=title, day=day, who=reply.who, notes=words,
        next_day=reply.next_day, signed_id=sheet.id, privacy=privacy,
    )  # fmt: skip
    marks = [
        build(
            StandardRating, standard_id=one.standard, rater="evaluator", level=one.level, day=day, who=reply.who,
            note=one.note, conversation_id=talk.id, privacy=privacy,
        )
        for one in ratings
    ]  # fmt: skip
    records: list[Record] = [sheet, talk, *marks]
    label = said("Take in the answer of {name}", name=reply.who) if reply.who else said("Take in an answer")
    return ReplyPlan(added(label, *records), reply, tuple(ratings), issued.name if issued else "", tuple(notes))


def _ratings(portfolio: Portfolio, reply: Reply) -> tuple[list[Given], list[Given], list[Said]]:
    """The ratings that mean something here, those that do not, and sentences about these."""
    if not reply.ratings:
        return [], [], []
    framework = portfolio.get(Framework, reply.framework) if len(reply.framework) == 32 else None
    if framework is None or framework.trashed is not None:
        why = said("Its ratings are left out: the framework that they rate by is not in this portfolio.")
        return [], list(reply.ratings), [why]
    known = {one.id: one for one in portfolio.find(Standard, framework_id=framework.id) if one.trashed is None}
    levels = {str(level.get("name") or "") for level in framework.levels} - {""}
    taken: dict[str, Given] = {}
    left, strange, unlevelled, twice = [], [], [], 0
    for one in reply.ratings:
        standard = known.get(one.standard)
        if standard is not None and one.level in levels and one.standard not in taken:
            taken[one.standard] = one._replace(code=standard.code or standard.title)
            continue
        left.append(one)
        if standard is None:
            strange.append(one.code or "?")
        elif one.standard in taken:
            twice += 1
        elif one.level:
            unlevelled.append(standard.code or standard.title)
    notes = []
    if strange:
        notes.append(said("Left out, because this framework has no such standard: {list}.", list=_listed(strange)))
    if unlevelled:
        notes.append(said("Left out, because this framework has no such level: {list}.", list=_listed(unlevelled)))
    if twice:
        notes.append(said("Some standards are rated twice in it; the first rating counts."))
    return list(taken.values()), left, notes


def _was_read(portfolio: Portfolio, digest: str) -> bool:
    files = {one.id for one in portfolio.find(Attachment, sha256=digest)}
    return any(one.signed_id in files for one in portfolio.find(Conversation) if one.trashed is None)


def _notes(reply: Reply, left: Sequence[Given]) -> str:
    """The evaluator's words, each part under its question; what was noted beside a rating that is `left` goes along."""
    told: list[tuple[str, str]] = [(said("What I saw"), reply.saw), (said("What comes next"), reply.next)]
    told += [(f"{one.code} {one.level}".strip(), one.note) for one in left]
    return "\n\n".join(f"**{question}**\n\n{words}" if question else words for question, words in told if words)


def _given(one: dict[str, Any]) -> Given:
    return Given(
        _words(one, "standard", MOST_NAME),
        _words(one, "code", MOST_NAME),
        _words(one, "level", MOST_NOTE),
        _words(one, "note", MOST_NOTE),
    )


def _words(found: dict[str, Any], name: str, most: int) -> str:
    value = found.get(name, "")
    if not isinstance(value, str):
        return ""
    if len(value) > most:
        raise _no_answer("its words are longer than any answer’s")
    return value.replace("\x00", "").strip()


def _day(found: dict[str, Any], name: str) -> date | None:
    try:
        day = date.fromisoformat(_words(found, name, MOST_NAME))
    except ValueError:
        return None
    return day if _EARLIEST <= day <= _LATEST else None


def _listed(names: list[str]) -> str:
    more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _no_answer(why: str) -> PortfolioError:
    return PortfolioError(
        "This file is no answer to a PDF: {why}.", "Take the file that the page to answer on has saved.", why=why
    )
