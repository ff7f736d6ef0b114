"""The sample: three years of an invented teacher, with real badge files, dated so that it is never old."""

import hashlib
import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from portfolio.core.change import Change, Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    KINDS,
    Attachment,
    Credential,
    IssuedPacket,
    Link,
    Packet,
    Part,
    Person,
    Record,
    SavedPage,
    Step,
    Tag,
    TimeEntry,
    build,
    kind_of,
    with_fields,
)
from portfolio.core.said import said
from portfolio.core.sample import mark_sample
from portfolio.core.storage import DATABASE
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known
from portfolio.exchange.making.evaluation import SampleEvaluation
from portfolio.exchange.making.growing import SampleGrowth
from portfolio.exchange.making.learning import SampleLearning
from portfolio.exchange.making.rhythm import spells
from portfolio.exchange.making.school_days import SchoolDays
from portfolio.exchange.shelf import FreshPage

_DAYS = ("day", "earned", "expires", "due", "begins", "started", "ended", "finished", "saved", "last_given", "next_day",
         "signed")  # fmt: skip
_AT_SCHOOL = frozenset({"practice", "conversation"})
_WRITTEN = time(9, tzinfo=UTC)


def add_sample(portfolio: Portfolio, folder: Path, today: date | None = None, *, contexts: Path | None = None) -> None:
    """Fill an empty portfolio with the sample in `folder` (sample.json, badges/, files/), ending today, and mark it.

    Its badges are checked as any other, with the JSON-LD contexts in `contexts`. Its frameworks, skills, surveys and
    roles are packs, which lie beside it, as do the rules of its licences.
    """
    data = json.loads((folder / "sample.json").read_text("utf-8"))
    sample = _Sample(portfolio, folder, SchoolDays(today or date.today()), contexts)
    sample.read(data)
    portfolio.apply(Change(said("Fill the sample"), sample.edits()))
    portfolio.history.begin_here()  # one slip of Ctrl+Z must not take the years away
    mark_sample(portfolio.connection, portfolio.folder / DATABASE)


class _Sample:
    """The records of the sample, by the keys that its file uses."""

    def __init__(self, portfolio: Portfolio, folder: Path, days: SchoolDays, contexts: Path | None) -> None:
        self._portfolio = portfolio
        self._folder, self._contexts = folder, contexts
        self._days = days
        self._by_key: dict[str, Record] = {}
        self._edits: dict[str, Edit] = {}

    def edits(self) -> tuple[Edit, ...]:
        return tuple(self._edits.values())

    def read(self, data: dict[str, Any]) -> None:
        for person in self._portfolio.find(Person):
            # The name may have been chosen with the portfolio.
            fields = {name: value for name, value in data["person"].items() if name != "name" or not person.name}
            self._edits[person.id] = Edit(person, with_fields(person, **fields))
        for key, file in data["files"].items():
            self._add(key, self._file(file))
        for entry in data["records"]:
            self._entry(dict(entry))
        self._badges(data["badges"], data["pages"])
        evaluation = SampleEvaluation(self._folder.parent / "frameworks", self._days, self._made, self._by_key)
        for key, record in evaluation.records(data["evaluation"]):
            self._add(key, record)
        for record in evaluation.what_shows_them(data["evaluation"]):
            self._add("", record)
        self._growth(data["growth"])
        self._hours(data["hours"])
        self._learning(data["learning"])
        for source, role, target in data["links"]:
            self._tie(self._by_key[source], role, self._by_key[target])
        for key, name in data["tags"]:
            record = self._by_key[key]
            self._add("", self._made(Tag, None, record_kind=kind_of(record), record_id=record.id, name=name))
        for setup in data["packets"]:
            self._packet(dict(setup))

    def _growth(self, data: dict[str, Any]) -> None:
        growth = SampleGrowth(self._folder.parent, self._days, self._made, self._by_key)
        for key, record in growth.records(data):
            self._add(key, record)
        for key, record in growth.told_of(data):
            self._add(key, record)

    def _learning(self, data: dict[str, Any]) -> None:
        learning = SampleLearning(self._folder.parent, self._days, self._made, self._by_key)
        for key, record in learning.records(data):
            self._add(key, record)
        for edit in list(self._edits.values()):
            if isinstance(edit.after, Person):
                self._edits[edit.after.id] = Edit(edit.before, learning.with_pauses(edit.after, data))

    def _badges(self, badges: dict[str, dict[str, Any]], pages: list[dict[str, str]]) -> None:
        """Real badge files, read as any other, with what was saved of their issuers; their days are moved, and what no
        file says is said here."""
        files = [self._folder / "badges" / badge["file"] for badge in badges.values()]
        with GuardedReader(contexts=self._contexts) as reader:
            reader.shelve([self._page(page, reader) for page in pages])
            additions = plan_additions(files, Known(), reader)
        change = as_change(additions, self._portfolio.attachments)
        moved = {item.added_ids[0]: key for item, key in zip(additions.items, badges, strict=True)}
        for edit in change.edits:
            record = edit.record
            if isinstance(record, Credential) and record.id in moved:
                key = moved[record.id]
                fields = {name: value for name, value in badges[key].items() if name not in ("file", "programme")}
                if programme := badges[key].get("programme"):
                    fields["programme_id"] = self._by_key[programme].id
                fields = {"expires": None} | self._with_days(fields, at_school=False)
                record = self._by_key[key] = with_fields(record, **fields, **self._written(fields["earned"]))
            self._edits[record.id] = Edit(None, record)

    def _page(self, page: dict[str, str], reader: GuardedReader) -> FreshPage:
        data, name, address = (self._folder / "badges" / page["file"]).read_bytes(), page["file"], page["address"]
        found = reader.examine(data, name, page=(address, ""))
        assert found.page is not None
        saved = self._days.day(page["saved"])
        file = {"name": name, "media_type": found.media_type, "size": len(data)}
        digest = self._portfolio.attachments.add(data)
        original = self._made(Attachment, saved, purpose="original", sha256=digest, **file)
        self._add("", original)
        self._add("", self._made(SavedPage, saved, saved=saved, original_id=original.id, **found.page._asdict()))
        return FreshPage(data, saved.isoformat(), address, found.page.owner)

    def _file(self, file: dict[str, Any]) -> Attachment:
        data = (self._folder / "files" / file["file"]).read_bytes()
        digest = self._portfolio.attachments.add(data)
        fields = self._with_days(file, at_school=True)
        fields["name"] = fields.pop("file")
        made: Attachment = self._made(Attachment, fields["day"], sha256=digest, size=len(data), **fields)
        return made

    def _entry(self, entry: dict[str, Any]) -> None:
        key, kind = entry.pop("key"), KINDS[entry.pop("kind")]
        steps, parts = entry.pop("steps", []), entry.pop("parts", [])
        begun = self._days.day(entry.pop("begun")) if "begun" in entry else None
        fields = self._with_days(entry, at_school=kind_of(kind) in _AT_SCHOOL)
        for name in ("programme_kind", "practice_kind", "conversation_kind"):
            if name in fields:
                fields["kind"] = fields.pop(name)
        record = self._add(key, self._made(kind, begun or fields.get("day") or fields.get("started"), **fields))
        written = record.created.date()
        for at, (title, done) in enumerate(steps):
            made = self._made(Step, written, goal_id=record.id, position=at, title=title, done=self._done(done))
            self._add("", made)
        for at, (title, done, minutes, *more) in enumerate(parts):
            owner = {"programme_id": record.id, "position": at, "title": title, "minutes": minutes}
            said = self._with_days(dict(more[0]) if more else {}, at_school=False)
            part_key = said.pop("key", "")
            self._add(part_key, self._made(Part, written, **owner, **said, done=self._done(done)))

    def _hours(self, hours: list[dict[str, Any]]) -> None:
        for spell in spells(hours, self._days):
            habit = hours[spell.number]
            entry = self._made(
                TimeEntry, spell.day, title=habit["title"], category=habit["category"], day=spell.day,
                minutes=spell.minutes, own_time=habit.get("own_time", True), provider=habit.get("provider", ""),
                approved=habit.get("approved", ""), counts_as=habit.get("counts_as", []),
            )  # fmt: skip
            self._add("", entry)
            for key in habit.get("toward", ()):
                self._tie(entry, "toward", self._by_key[key])

    def _packet(self, setup: dict[str, Any]) -> None:
        issued = setup.pop("issued", None)
        key, picks = setup.pop("key"), [self._by_key[key].id for key in setup.pop("picks")]
        start, end = self._days.day(setup.pop("start")), self._days.day(setup.pop("end"))
        for name in ("framework", "plan"):
            if name in setup:
                setup[f"{name}_id"] = self._by_key[setup.pop(name)].id
        day = self._days.day(issued["day"]) if issued else None
        packet = self._add(key, self._made(Packet, day, **setup, picks=picks, start=start, end=end))
        if issued and day is not None:
            # The file itself was handed in and is not kept here; what is kept of it is by what it can be recognised.
            digest = hashlib.sha256(f"{setup['title']} {issued['name']}".encode()).hexdigest()
            made = self._made(
                IssuedPacket, day, packet_id=packet.id, at=datetime.combine(day, _WRITTEN), sha256=digest,
                pages=issued["pages"], name=issued["name"],
            )  # fmt: skip
            self._add("", made)

    def _tie(self, source: Record, role: str, target: Record) -> None:
        link = self._made(
            Link, source.created.date(), source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target),
            target_id=target.id, role=role,
        )  # fmt: skip
        self._add("", link)

    def _add(self, key: str, record: Record) -> Record:
        if key:
            self._by_key[key] = record
        self._edits[record.id] = Edit(None, record)
        return record

    def _made(self, kind: Any, day: date | None, /, **fields: Any) -> Any:
        return build(kind, **fields, **self._written(day))

    def _written(self, day: date | None) -> dict[str, datetime]:
        """It was written down on its day, and yesterday at the latest: today's moments may still be to come in UTC."""
        yesterday = self._days.today - timedelta(days=1)
        moment = datetime.combine(min(day or yesterday, yesterday), _WRITTEN)
        return {"created": moment, "changed": moment}

    def _with_days(self, fields: dict[str, Any], *, at_school: bool) -> dict[str, Any]:
        day = self._days.school_day if at_school else self._days.day
        return {name: day(value) if name in _DAYS and value else value for name, value in fields.items()}

    def _done(self, text: str | None) -> date | None:
        return self._days.day(text) if text else None
