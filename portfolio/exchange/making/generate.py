"""A portfolio of any size from a number, a seed and a day: the same three always make the same records."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
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
    Position,
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
from portfolio.exchange.making.growth_of_entries import Growing
from portfolio.exchange.making.hours_of_entries import Learning
from portfolio.exchange.making.showing import Showing
from portfolio.exchange.making.square import square

ENTRIES_A_DAY = 1.2
LEAST_DAYS, MOST_DAYS = 2 * 366, 40 * 365
"""A generated portfolio reaches back two years at least, which hold the last whole school year on any day, and over one
working life at most; more entries than that has days for make the days fuller."""
DAYS_IN_A_ROLE, ENTRIES_TO_A_ROLE = 4 * 365, 50
LONGEST_AHEAD = 200
"""Days from today within which goals under way are due."""
BATCH = 500


def generate(
    portfolio: Portfolio,
    entries: int,
    seed: int,
    today: date,
    progress: Callable[[int, int], None] | None = None,
    frameworks: Path | None = None,
) -> None:
    """Fill a portfolio with exactly this many entries of the timeline, of every kind, and one packet set-up.

    All that is done lies before `today`; only what goals and programmes under way plan lies after it. On another day
    the same number and seed make the same portfolio, moved by the days between. Written in batches of one change each,
    so that undo and history are those of a portfolio in use. With the program's folder of `frameworks`, some of the
    entries show standards of two of them, skills of the folder beside it, and hours count for a licence; the entries
    are the same without.
    """
    maker = _Maker(portfolio, Random(seed), entries, today)
    around: tuple[Showing | Growing, ...] = ()
    growing = None
    learning = Learning(seed, today)
    if frameworks is not None:
        growing = Growing(frameworks.parent, seed, today, maker.days)
        around = (Showing(frameworks, seed, today), growing)
    edits = [Edit(None, record) for record in (maker.packet(), *(one for part in around for one in part.ground()))]
    if frameworks is not None:
        edits += [Edit(None, record) for record in learning.ground(frameworks.parent)]
    for number in range(entries):
        made = [learning.told_of(record) for record in maker.entry(number)]
        if growing is not None:
            made = [growing.told_of(record) for record in made]
        edits.extend(Edit(None, record) for record in made)
        edits.extend(Edit(None, record) for part in around for record in part.shown_by(made))
        if (number + 1) % BATCH == 0 or number + 1 == entries:
            portfolio.apply(Change(f"Add {len(edits)} records", tuple(edits)))
            edits.clear()
            if progress:
                progress(number + 1, entries)


def last_school_year(today: date) -> tuple[date, date]:
    """First and last day of the last September-to-August year that was over before `today`."""
    ended = today.year if today > date(today.year, 8, 31) else today.year - 1
    return date(ended - 1, 9, 1), date(ended, 8, 31)


class _Maker:
    """Makes one entry after the other, each with what belongs to it."""

    def __init__(self, portfolio: Portfolio, random: Random, entries: int, today: date) -> None:
        self._portfolio = portfolio
        self._random = random
        self._today = today
        # Not today: east of Greenwich its first hours are still to come in UTC, in which the records' moments are.
        self._newest = today - timedelta(days=1)
        self.days = min(max(LEAST_DAYS, int(entries / ENTRIES_A_DAY)), MOST_DAYS)
        self._goals: deque[Goal] = deque(maxlen=5)
        self._about: deque[Record] = deque(maxlen=30)
        self._digests: dict[bytes, str] = {}
        self._roles = deque(self._career())

    def packet(self) -> Packet:
        start, end = last_school_year(self._today)
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
        weights = (2, 15, 3, 20, 25, 31, 4)
        make = kinds[number] if number < len(kinds) else self._random.choices(kinds, weights)[0]
        if self._roles and number % ENTRIES_TO_A_ROLE == len(kinds):
            make = self._position
        yield from make()

    def _goal(self) -> Iterator[Record]:
        # The first one is still ahead, so that even a small portfolio has a goal under way.
        earliest = -self.days if self._goals else 1
        due = self._today + timedelta(days=self._random.randrange(earliest, LONGEST_AHEAD))
        open_ = due > self._today - timedelta(days=20)
        goal = self._build(
            Goal, title=self._say(phrases.GOALS), due=due,
            state="under_way" if open_ else self._pick(("met", "partly")),
            finished=None if open_ else due, source="From a conversation", measure="pupils who can explain it",
            baseline=f"{self._random.randrange(20, 60)} %", result=f"{self._random.randrange(60, 95)} %",
            learners=self._random.randrange(12, 120), what_changed=self._say(phrases.CHANGES), planned_minutes=1440,
        )  # fmt: skip
        yield goal
        ticked = self._random.randrange(0, 5)
        last = min(due, self._newest)
        for at, words in enumerate(phrases.STEPS[: self._random.randrange(3, 6)]):
            done = last - timedelta(days=6 * (ticked - 1 - at)) if at < ticked else None
            yield self._build(Step, goal_id=goal.id, position=at, title=self._fill(words), done=done)
        self._goals.append(goal)

    def _credential(self) -> Iterator[Record]:
        day, title = self._day(), self._pick(phrases.BADGES)
        picture = self._kept("image", "badge.png", "image/png", square(self._random.randrange(16)), day)
        credential = self._build(
            Credential, kind=self._pick(("badge", "certificate", "micro_credential")), title=title,
            issuer=self._pick(phrases.ISSUERS), earned=day, minutes=self._random.randrange(2, 30) * 60,
            skills=self._random.sample(phrases.SKILLS, 3), image_id=picture.id, standard="Open Badges 2.0",
            criteria=self._say(phrases.PLAIN_THOUGHTS), source_url="https://badges.example.org/assertions/1",
            issuer_id="https://badges.example.org", valid_from=day.isoformat(),
            expires=day + timedelta(days=1095) if self._random.random() < 0.3 else None,
        )  # fmt: skip
        yield from (picture, credential)
        yield self._build(
            CredentialCheck, credential_id=credential.id, at=credential.created, status="unknown", checks=[]
        )
        yield from self._joined(credential)

    def _programme(self) -> Iterator[Record]:
        day = self._day()
        end = day + timedelta(days=60)
        finished = end <= self._newest and self._random.random() < 0.8
        programme = self._build(
            Programme, kind=self._pick(("nanodegree", "course", "master")), title=self._pick(phrases.PROGRAMMES),
            provider=self._pick(phrases.ISSUERS), started=day, finished=end if finished else None,
            due=end if end > self._newest else None, planned_minutes=2400,
            what_changed=self._say(phrases.CHANGES) if finished else "",
        )  # fmt: skip
        yield programme
        for at, title in enumerate(phrases.MODULES[: self._random.randrange(4, 8)]):
            ticked = day + timedelta(days=7 * at)
            done = ticked if (finished or at < 2) and ticked <= self._newest else None
            yield self._build(Part, programme_id=programme.id, position=at, title=title, done=done, minutes=300)
        yield from self._joined(programme)

    def _practice(self) -> Iterator[Record]:
        practice = self._build(
            Practice, kind=self._pick(("lesson", "unit", "project", "talk", "parent_contact", "mentoring")),
            title=self._say(phrases.DEEDS), day=self._day(), what_i_did=self._say(phrases.PLAIN_THOUGHTS),
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
            yield self._link(reflection, self._pick(self._about), "about")
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
            yield self._link(entry, self._pick(self._goals), "toward")

    def _position(self) -> Iterator[Record]:
        """The next role. Each begins on the day after the one before ended; the last goes on."""
        role, place, started, ended = self._roles.popleft()
        yield self._build(
            Position, title=role.title, place=place, level=role.level, rank=role.rank, track=role.track,
            started=started, ended=ended,
            what_changed=self._say(phrases.CHANGES) if ended else "",
        )  # fmt: skip

    def _career(self) -> Iterator[tuple[phrases.HeldRole, str, date, date | None]]:
        """Roles of some four years each, from the first day to now: the role, its place, first day, last day."""
        count = max(1, self.days // DAYS_IN_A_ROLE)
        firsts = [self._newest - timedelta(days=self.days * (count - at) // count - 1) for at in range(count)]
        ends = [first - timedelta(days=1) for first in firsts[1:]]
        for at, first in enumerate(firsts):
            role = phrases.ROLES[min(at, len(phrases.ROLES) - 1)]
            yield role, phrases.SCHOOLS[at // 2 % 4], first, ends[at] if at < len(ends) else None

    def _file(self) -> Iterator[Record]:
        """A file by itself: what is evidence of another entry would be no entry of its own."""
        yield self._evidence(self._day())

    def _evidence(self, day: date) -> Any:
        words = self._say(phrases.CHANGES)
        if self._random.random() < 0.5:
            picture = square(self._random.randrange(16))
            return self._kept("evidence", "board.png", "image/png", picture, day, caption=words)
        title = self._say(phrases.DEEDS)
        return self._kept("evidence", "notes.txt", "text/plain", words.encode(), day, title=title)

    def _joined(self, record: Record) -> Iterator[Record]:
        """What ties an entry to the others: a goal it counts toward, a word of one's own."""
        self._about.append(record)
        if self._random.random() < 0.05:
            file = self._evidence(record.created.date())
            yield from (file, self._link(file, record, "evidence"))
        if self._goals and self._random.random() < 0.3:
            yield self._link(record, self._pick(self._goals), "toward")
        if self._random.random() < 0.1:
            yield self._build(Tag, record_kind=kind_of(record), record_id=record.id, name=self._pick(phrases.TAGS))

    def _link(self, source: Record, target: Record, role: str) -> Any:
        return self._build(
            Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
            role=role,
        )  # fmt: skip

    def _kept(self, purpose: str, name: str, media_type: str, data: bytes, day: date, **fields: Any) -> Any:
        if data not in self._digests:
            self._digests[data] = self._portfolio.attachments.add(data)
        return self._build(
            Attachment, purpose=purpose, name=name, media_type=media_type, sha256=self._digests[data],
            size=len(data), day=day, **fields,
        )  # fmt: skip

    def _build(self, record: Any, /, **fields: Any) -> Any:
        day = fields.get("day") or fields.get("earned") or fields.get("started") or self._newest
        moment = datetime.combine(day, datetime.min.time(), UTC)
        made = {"id": f"{self._random.getrandbits(128):032x}", "created": moment, "changed": moment}
        return build(record, **(made | fields))

    def _day(self) -> date:
        return self._newest - timedelta(days=self._random.randrange(self.days))

    def _pick(self, choices: Any) -> Any:
        return self._random.choice(choices)

    def _say(self, sentences: tuple[str, ...]) -> str:
        return self._fill(self._pick(sentences))

    def _fill(self, sentence: str) -> str:
        return sentence.format(
            subject=self._pick(phrases.SUBJECTS), group=self._pick(phrases.CLASSES), level=self._random.randrange(2, 5)
        )
