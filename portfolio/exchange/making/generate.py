"""A portfolio of any size from a number and a seed: the same two always make the same records."""

import struct
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from portfolio.core.change import Change, Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Packet,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    Tag,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.exchange.making import phrases

LAST_DAY = date(2026, 11, 22)
"""The newest generated day. Fixed, because the same seed must make the same portfolio on any day."""
SCHOOL_YEAR = (date(2025, 9, 1), date(2026, 8, 31))
"""The last whole school year before it: the period of the one packet that is set up."""
ENTRIES_A_DAY = 1.2
LEAST_DAYS, MOST_DAYS = (LAST_DAY - SCHOOL_YEAR[0]).days, 40 * 365
"""A generated portfolio reaches back to the beginning of that year at least, and over one working life at most; more
entries than that has days for make the days fuller."""
BATCH = 500


def generate(portfolio: Portfolio, entries: int, seed: int, progress: Callable[[int, int], None] | None = None) -> None:
    """Fill a portfolio with this many entries over as many years as they need, of every kind, and one packet set-up.

    Written in batches of one change each, so that undo and history are those of a portfolio in use.
    """
    maker = _Maker(portfolio, Random(seed), entries)
    edits = [Edit(None, maker.packet())]
    for number in range(entries):
        edits.extend(Edit(None, record) for record in maker.entry(number))
        if (number + 1) % BATCH == 0 or number + 1 == entries:
            portfolio.apply(Change(f"Add {len(edits)} records", tuple(edits)))
            edits.clear()
            if progress:
                progress(number + 1, entries)


class _Maker:
    """Makes one entry after the other, each with what belongs to it."""

    def __init__(self, portfolio: Portfolio, random: Random, entries: int) -> None:
        self._portfolio = portfolio
        self._random = random
        self._days = min(max(LEAST_DAYS, int(entries / ENTRIES_A_DAY)), MOST_DAYS)
        self._goals: list[Goal] = []
        self._about: list[Record] = []

    def packet(self) -> Packet:
        start, end = SCHOOL_YEAR
        made: Packet = self._build(Packet, title=f"Evaluation {start.year}–{end.year}", start=start, end=end)
        return made

    def entry(self, number: int) -> Iterator[Record]:
        # The first entries go round all kinds, so that even a small portfolio has each of them.
        kinds = (
            self._goal,
            self._credential,
            self._programme,
            self._practice,
            self._reflection,
            self._time,
            self._file,
        )
        weights = (2, 15, 3, 20, 25, 30, 5)
        make = kinds[number] if number < len(kinds) else self._random.choices(kinds, weights)[0]
        yield from make()

    def _goal(self) -> Iterator[Record]:
        due = LAST_DAY + timedelta(days=self._random.randrange(-self._days, 200))
        open_ = due > LAST_DAY - timedelta(days=20)
        goal = self._build(
            Goal, title=self._say(phrases.GOALS), due=due,
            state="under_way" if open_ else self._pick(("met", "partly")),
            finished=None if open_ else due, source="From a conversation", measure="pupils who can explain it",
            baseline=f"{self._random.randrange(20, 60)} %", result=f"{self._random.randrange(60, 95)} %",
            learners=self._random.randrange(12, 120), what_changed=self._say(phrases.CHANGES), planned_minutes=1440,
        )  # fmt: skip
        yield goal
        ticked = self._random.randrange(0, 5)
        for at, words in enumerate(phrases.STEPS[: self._random.randrange(3, 6)]):
            yield self._build(
                Step, goal_id=goal.id, position=at, title=self._fill(words), done=due if at < ticked else None
            )
        self._goals.append(goal)

    def _credential(self) -> Iterator[Record]:
        day, title = self._day(), self._pick(phrases.BADGES)
        picture = self._kept("image", "badge.png", "image/png", _square(self._random), day)
        credential = self._build(
            Credential, kind=self._pick(("badge", "certificate", "micro_credential")), title=title,
            issuer=self._pick(phrases.ISSUERS), earned=day, minutes=self._random.randrange(2, 30) * 60,
            skills=self._random.sample(phrases.SKILLS, 3), image_id=picture.id, standard="Open Badges 2.0",
            criteria=self._say(phrases.THOUGHTS), source_url="https://badges.example.org/assertions/1",
            expires=day + timedelta(days=1095) if self._random.random() < 0.3 else None,
        )  # fmt: skip
        yield from (picture, credential)
        yield self._build(
            CredentialCheck, credential_id=credential.id, at=credential.created, status="unknown", checks=[]
        )
        yield from self._joined(credential)

    def _programme(self) -> Iterator[Record]:
        day = self._day()
        finished = self._random.random() < 0.7
        programme = self._build(
            Programme, kind=self._pick(("nanodegree", "course", "master")), title=self._pick(phrases.PROGRAMMES),
            provider=self._pick(phrases.ISSUERS), started=day, finished=day + timedelta(days=60) if finished else None,
            planned_minutes=2400, what_changed=self._say(phrases.CHANGES),
        )  # fmt: skip
        yield programme
        for at, title in enumerate(phrases.MODULES[: self._random.randrange(4, 8)]):
            done = day + timedelta(days=7 * at) if finished or at < 2 else None
            yield self._build(Part, programme_id=programme.id, position=at, title=title, done=done, minutes=300)
        yield from self._joined(programme)

    def _practice(self) -> Iterator[Record]:
        practice = self._build(
            Practice, kind=self._pick(("lesson", "unit", "project", "talk", "parent_contact", "mentoring")),
            title=self._say(phrases.DEEDS), day=self._day(), what_i_did=self._say(phrases.THOUGHTS),
            what_changed=self._say(phrases.CHANGES),
        )  # fmt: skip
        yield practice
        yield from self._joined(practice)

    def _reflection(self) -> Iterator[Record]:
        text = "\n\n".join(self._say(phrases.THOUGHTS) for _ in range(self._random.randrange(1, 4)))
        reflection = self._build(
            Reflection, title=self._say(("What {group} told me", "After the lesson on {subject}")), text=text,
            day=self._day(), privacy=self._pick(("private", "private", "evaluator", "public")),
        )  # fmt: skip
        yield reflection
        if self._about:
            yield self._link(reflection, self._pick(self._about[-30:]), "about")
        yield from self._joined(reflection)

    def _time(self) -> Iterator[Record]:
        paid = self._random.random() < 0.2
        entry = self._build(
            TimeEntry, title=self._pick(phrases.TIME_FOR), day=self._day(), minutes=self._random.randrange(2, 16) * 15,
            category=self._pick(phrases.CATEGORIES), own_time=self._random.random() < 0.7,
            amount_minor=self._random.randrange(5, 200) * 100 if paid else None, currency="EUR" if paid else "",
        )  # fmt: skip
        yield entry
        if self._goals:
            yield self._link(entry, self._pick(self._goals[-5:]), "toward")

    def _file(self) -> Iterator[Record]:
        day = self._day()
        words = self._say(phrases.CHANGES)
        if self._random.random() < 0.5:
            file = self._kept("evidence", "board.png", "image/png", _square(self._random), day, caption=words)
        else:
            file = self._kept(
                "evidence", "notes.txt", "text/plain", words.encode(), day, title=self._say(phrases.DEEDS)
            )
        yield file
        if self._about and self._random.random() < 0.6:
            yield self._link(file, self._pick(self._about[-30:]), "evidence")

    def _joined(self, record: Record) -> Iterator[Record]:
        """What ties an entry to the others: a goal it counts toward, a word of one's own."""
        self._about.append(record)
        if self._goals and self._random.random() < 0.3:
            yield self._link(record, self._pick(self._goals[-5:]), "toward")
        if self._random.random() < 0.1:
            yield self._build(Tag, record_kind=kind_of(record), record_id=record.id, name=self._pick(phrases.TAGS))

    def _link(self, source: Record, target: Record, role: str) -> Any:
        return self._build(
            Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
            role=role,
        )  # fmt: skip

    def _kept(self, purpose: str, name: str, media_type: str, data: bytes, day: date, **fields: Any) -> Any:
        return self._build(
            Attachment, purpose=purpose, name=name, media_type=media_type, sha256=self._portfolio.attachments.add(data),
            size=len(data), day=day, **fields,
        )  # fmt: skip

    def _build(self, record: Any, /, **fields: Any) -> Any:
        moment = datetime.combine(fields.get("day") or LAST_DAY, datetime.min.time(), UTC)
        made = {"id": f"{self._random.getrandbits(128):032x}", "created": moment, "changed": moment}
        return build(record, **(made | fields))

    def _day(self) -> date:
        return LAST_DAY - timedelta(days=self._random.randrange(self._days))

    def _pick(self, choices: Any) -> Any:
        return self._random.choice(choices)

    def _say(self, sentences: tuple[str, ...]) -> str:
        return self._fill(self._pick(sentences))

    def _fill(self, sentence: str) -> str:
        return sentence.format(
            subject=self._pick(phrases.SUBJECTS), group=self._pick(phrases.CLASSES), level=self._random.randrange(2, 5)
        )


def _square(random: Random, side: int = 24) -> bytes:
    """A small PNG of one of sixteen colours: enough for a picture, and few files however many entries there are."""
    shade = random.randrange(16)
    pixel = bytes((30 + shade * 8, 120 - shade * 4, 90 + shade * 6))
    rows = b"".join(b"\0" + pixel * side for _ in range(side))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
