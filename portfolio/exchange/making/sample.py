"""The sample year: invented people, real badge files, dates counted back from today."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from portfolio.core.change import Change, Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    KINDS,
    Attachment,
    Credential,
    Link,
    Packet,
    Part,
    Person,
    Record,
    Step,
    Tag,
    build,
    kind_of,
    with_fields,
)
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known

_DAYS = ("day", "due", "started", "finished")


def add_sample(portfolio: Portfolio, folder: Path, today: date | None = None) -> None:
    """Fill an empty portfolio with the sample year in `folder` (sample.json, badges/, files/), ending today."""
    data = json.loads((folder / "sample.json").read_text("utf-8"))
    sample = _Sample(portfolio, folder, today or date.today())
    sample.read(data)
    portfolio.apply(Change("Fill the sample year", sample.edits()))
    portfolio.history.begin_here()  # one slip of Ctrl+Z must not take the whole year away


class _Sample:
    """The records of the sample, by the keys that its file uses."""

    def __init__(self, portfolio: Portfolio, folder: Path, today: date) -> None:
        self._portfolio = portfolio
        self._folder = folder
        self._today = today
        self._by_key: dict[str, Record] = {}
        self._edits: dict[str, Edit] = {}

    def edits(self) -> tuple[Edit, ...]:
        return tuple(self._edits.values())

    def read(self, data: dict[str, Any]) -> None:
        for person in self._portfolio.find(Person):
            # The name may have been chosen with the portfolio.
            fields = {name: value for name, value in data["person"].items() if name != "name" or not person.name}
            self._edits[person.id] = Edit(person, with_fields(person, **fields))
        self._badges(data["badges"])
        for key, file in data["files"].items():
            self._add(key, self._file(file))
        for entry in data["records"]:
            self._entry(dict(entry))
        for source, role, target in data["links"]:
            self._add("", self._link(self._by_key[source], role, self._by_key[target]))
        for key, name in data["tags"]:
            record = self._by_key[key]
            self._add("", build(Tag, record_kind=kind_of(record), record_id=record.id, name=name))
        setup = dict(data["packet"])
        picks = [self._by_key[key].id for key in setup.pop("picks")]
        start, end = self._day(setup.pop("start")), self._day(setup.pop("end"))
        self._add("", build(Packet, **setup, picks=picks, start=start, end=end))

    def _badges(self, badges: dict[str, dict[str, Any]]) -> None:
        """Real badge files, read as any other; only their dates are moved so that the sample is never old."""
        files = [self._folder / "badges" / badge["file"] for badge in badges.values()]
        with GuardedReader() as reader:
            additions = plan_additions(files, Known(), reader)
        change = as_change(additions, self._portfolio.attachments)
        moved = {item.added_ids[0]: key for item, key in zip(additions.items, badges, strict=True)}
        for edit in change.edits:
            record = edit.record
            if isinstance(record, Credential) and record.id in moved:
                key = moved[record.id]
                dates: dict[str, Any] = {"earned": self._day(badges[key]["ago"]), "minutes": badges[key]["minutes"]}
                record = with_fields(record, **dates)
                self._by_key[key] = record
            self._edits[record.id] = Edit(None, record)

    def _file(self, file: dict[str, Any]) -> Attachment:
        data = (self._folder / "files" / file["file"]).read_bytes()
        digest = self._portfolio.attachments.add(data)
        return build(
            Attachment, name=file["file"], title=file["title"], caption=file["caption"], media_type=file["media_type"],
            sha256=digest, size=len(data), day=self._day(file["ago"]),
        )  # fmt: skip

    def _entry(self, entry: dict[str, Any]) -> None:
        key, kind = entry.pop("key"), KINDS[entry.pop("kind")]
        steps, parts = entry.pop("steps", []), entry.pop("parts", [])
        if "ago" in entry:
            entry["day"] = entry.pop("ago")
        for name in _DAYS:
            if name in entry:
                entry[name] = self._day(entry[name])
        for name in ("programme_kind", "practice_kind"):
            if name in entry:
                entry["kind"] = entry.pop(name)
        record = self._add(key, build(kind, **entry))
        for at, (title, done) in enumerate(steps):
            self._add("", build(Step, goal_id=record.id, position=at, title=title, done=self._day(done)))
        for at, (title, done, minutes) in enumerate(parts):
            fields = {"programme_id": record.id, "position": at, "title": title, "minutes": minutes}
            self._add("", build(Part, **fields, done=self._day(done)))

    def _link(self, source: Record, role: str, target: Record) -> Link:
        return build(
            Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
            role=role,
        )  # fmt: skip

    def _add(self, key: str, record: Record) -> Record:
        if key:
            self._by_key[key] = record
        self._edits[record.id] = Edit(None, record)
        return record

    def _day(self, ago: int | None) -> date | None:
        return None if ago is None else self._today - timedelta(days=ago)
