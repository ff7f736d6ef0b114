"""What stands in a packet, and what is said of it: days inside the period, figures from the packet’s own records."""

import json
import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from portfolio.core.change import Change, Edit
from portfolio.core.records import (
    Credential,
    CredentialCheck,
    Goal,
    Part,
    Practice,
    Programme,
    Record,
    Step,
    TimeEntry,
    build,
    with_fields,
)
from portfolio.packet.attachments import inside_of
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.drawing.fonts import coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.proof.signing import Keys
from portfolio.packet.text.language import AS_WRITTEN
from portfolio.packet.text.tree import Node, Pen, words_of
from portfolio.packet.text.words import KINDS_COUNTED
from tests.packet.a_year import FONTS, Year, link
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, text_seen_in

count, hours, listed, month = AS_WRITTEN.count, AS_WRITTEN.hours, AS_WRITTEN.listed, AS_WRITTEN.month
Compose = Callable[..., tuple[Node, dict[str, Any]]]


@pytest.fixture
def composed(own_year: Year, keys: Keys) -> Compose:
    """`composed(…request fields)`: the tree that is drawn, and the records that are attached."""

    def made(**fields: Any) -> tuple[Node, dict[str, Any]]:
        found = gathered(own_year, **fields)
        exhibits = number_exhibits(found)
        book = Book(found, Pen(Glyphs(lambda: coverage_of(FONTS))), exhibits, {})
        inside = inside_of(found, exhibits, own_year.portfolio.attachments.read, keys)
        tree = compose(book, goals_for_page_one(found), lambda: inside, "packet.pdf", Widths(FONTS))
        return tree, json.loads(inside.files[0].data)

    return made


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose day begins nine hours before the one in Greenwich."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone within a process")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def gathered(year: Year, **fields: Any) -> Gathered:
    reader = year.portfolio.reader()
    try:
        return gather(reader, year.request(**fields))
    finally:
        reader.close()


def blocks(tree: Node, section: str) -> list[Node]:
    return [block for found in tree["sections"] if found["name"] == section for block in found["blocks"]]


def goal_called(tree: Node, title: str) -> Node:
    return next(block for block in blocks(tree, "goals") if words_of(block["title"]) == title)


def timeline(tree: Node) -> list[str]:
    return [
        f"{row['day']} {month['title'][-4:]} {words_of(row['title'])}: {words_of(row['detail'])}"
        for block in blocks(tree, "timeline")
        for month in block["months"]
        for row in month["rows"]
    ]


def test_hours_counted_toward_a_goal_are_hours_that_were_logged(own_year: Year, composed: Compose) -> None:
    goal = build(Goal, title="Count my hours", due=date(2026, 5, 1))
    badge = build(Credential, title="Sixty hours", earned=date(2026, 2, 1), minutes=3600)
    logged = build(TimeEntry, title="Reading", day=date(2026, 2, 1), minutes=90)
    own_year.add(goal, badge, logged, link("toward", badge, goal), link("toward", logged, goal))
    own_year.add(link("toward", logged, goal))  # tied twice, counted once

    assert "1 h 30 min counted toward it" in goal_called(composed()[0], "Count my hours")["facts"]


@pytest.mark.parametrize("lessons,more", [(8, 0), (10, 2)])
def test_and_more_counts_entries_that_would_have_a_line(
    own_year: Year, composed: Compose, lessons: int, more: int
) -> None:
    goal = build(Goal, title="Many", due=date(2026, 5, 1))
    done = [build(Practice, title=f"Lesson {n}", day=date(2026, 2, 1 + n)) for n in range(lessons)]
    logged = [build(TimeEntry, title=f"Hour {n}", day=date(2026, 2, 1 + n), minutes=60) for n in range(5)]
    own_year.add(goal, *done, *logged, *(link("toward", entry, goal) for entry in (*done, *logged)))

    block = goal_called(composed()[0], "Many")

    assert (len(block["entries"]), block["more"]) == (8, more)


def test_timeline_places_every_row_inside_the_period_with_the_word_for_its_day(
    own_year: Year, composed: Compose
) -> None:
    old = build(Programme, title="Ran through", started=date(2024, 9, 1))
    worked = build(Programme, title="Worked on", started=date(2024, 9, 1), finished=date(2026, 6, 1))
    planned = build(Programme, title="Only planned", due=date(2026, 3, 20))
    later = build(Programme, title="Finished later", started=date(2026, 3, 2), finished=date(2026, 5, 30))
    module = build(Part, programme_id=worked.id, title="Module", done=date(2026, 3, 9))
    picked = build(Practice, title="Picked from long ago", day=date(2020, 1, 1))
    own_year.add(old, worked, planned, later, module, picked)

    rows = timeline(
        composed(start=date(2026, 3, 1), end=date(2026, 3, 31), sections=("timeline", "programmes", "goals"))[0]
    )

    assert rows == [
        "2 Mar 2026 Finished later: Begun",
        "9 Mar 2026 Worked on: Under way",
        "18 Mar 2026 Data-informed teaching: EduForge Academy, finished",
        "20 Mar 2026 Only planned: Due",
        "29 Mar 2026 Universal Design for Learning: Open Learning Exchange, under way",
        "31 Mar 2026 Ran through: Under way",
    ]
    everything = timeline(composed(start=date(2026, 3, 1), end=date(2026, 3, 31), picks=(picked.id,))[0])
    assert {row.split()[2] for row in everything} == {"2026"}
    assert {row.split()[1] for row in everything} == {"Mar"}


def test_what_runs_on_past_today_stands_in_the_timeline_no_later_than_today(own_year: Year, composed: Compose) -> None:
    own_year.add(build(Programme, title="Still running", started=date(2024, 9, 1)))

    assert "12 Jun 2026 Still running: Under way" in timeline(composed(sections=("timeline", "programmes"))[0])


def test_day_that_was_only_set_for_a_thing_is_called_due(own_year: Year, composed: Compose) -> None:
    planned = build(Programme, title="Only planned", due=date(2026, 3, 20))
    goal = build(Goal, title="Towards", due=date(2026, 5, 1))
    own_year.add(planned, goal, link("toward", planned, goal))

    tree = composed(picks=(planned.id,))[0]

    assert [(pick["day"], pick["word"]) for pick in tree["front"]["picks"]] == [("due 20 Mar 2026", "Nanodegree")]
    assert goal_called(tree, "Towards")["entries"][0]["day"] == "due 20 Mar 2026"


def test_overdue_goal_still_under_way_stays_in_the_packet_until_today(own_year: Year) -> None:
    written = datetime(2024, 9, 3, 8, tzinfo=UTC)
    overdue = build(Goal, title="Overdue", due=date(2025, 6, 30), created=written)
    given_up = build(Goal, title="Given up", due=date(2025, 6, 30), created=written, state="dropped")
    own_year.add(overdue, given_up)

    this_year = {row["title"] for row in gathered(own_year).of("goal")}
    next_year = {row["title"] for row in gathered(own_year, start=date(2026, 9, 1), end=None).of("goal")}

    assert "Overdue" in this_year
    assert "Overdue" not in next_year
    assert "Given up" not in this_year


def test_days_are_those_of_the_persons_calendar(own_year: Year, composed: Compose, far_east: None) -> None:
    evening = datetime(2026, 8, 31, 20, 30, tzinfo=UTC)  # the first of September where she is
    own_year.add(
        build(Goal, title="Written in September", created=evening),
        build(
            CredentialCheck,
            credential_id=own_year.ids["badge"],
            status="verified",
            at=datetime(2026, 6, 9, 16, tzinfo=UTC),
        ),
    )

    until_august = {row["title"] for row in gathered(own_year, made=date(2026, 9, 2)).of("goal")}
    tree, _ = composed(made=date(2026, 9, 2))
    proofs = [words_of(block["proof"]) for block in blocks(tree, "credentials")]

    assert "Written in September" not in until_august
    assert any("Signature checked on 10 June 2026" in proof for proof in proofs)


@pytest.mark.parametrize(
    "status, said",
    [
        ("verified", "That is a key, not a person."),
        ("intact", "Who holds the signing key was not checked."),
        ("revoked", "Taken back, as its issuer's list at lists.example says, saved on 1 June 2026."),
        ("unknown", "Kept as issued"),
    ],
)
def test_words_on_proof_claim_no_more_than_was_checked(
    status: str, said: str, own_year: Year, composed: Compose
) -> None:
    told = {"check": "revocation", "result": "revoked", "detail": said}
    check = build(
        CredentialCheck,
        credential_id=own_year.ids["badge"],
        status=status,
        checks=[told] if status == "revoked" else [],
    )
    own_year.add(check)

    tree, _ = composed()
    proofs = [words_of(block["proof"]) for block in blocks(tree, "credentials")]

    assert any(said in proof for proof in proofs)


def made_private(year: Year, *records: Record | None) -> None:
    edits = tuple(Edit(one, with_fields(one, privacy="private")) for one in records if one is not None)
    year.portfolio.apply(Change("Keep to myself", edits))


def test_references_to_what_is_not_in_the_packet_are_null(own_year: Year, composed: Compose) -> None:
    hidden = next(one for one in own_year.portfolio.find(Programme) if one.title == "Data-informed teaching")
    made_private(own_year, hidden)
    records = composed()[1]["records"]

    assert {row["title"]: row["programme_id"] for row in records["credential"]}["Data-Informed Teaching"] is None
    assert {row["programme_id"] for row in records["part"]} == {own_year.ids["nanodegree"]}
    assert hidden.id not in json.dumps(composed()[1])


def test_part_is_seen_with_the_whole_unless_it_was_made_private_itself(own_year: Year, composed: Compose) -> None:
    goal = build(Goal, title="Public", due=date(2026, 5, 1), privacy="public")
    seen = build(Step, goal_id=goal.id, title="Seen", done=date(2026, 4, 1))
    private = build(Step, goal_id=goal.id, title="Mine", done=date(2026, 4, 2), privacy="private")
    own_year.add(goal, seen, private)

    for audience in ("evaluator", "public"):
        block = goal_called(composed(audience=audience)[0], "Public")
        assert [words_of(step["title"]) for step in block["steps"]] == ["Seen"]
        assert block["progress"]["words"] == "1 of 1 step done"


def test_counted_as_left_out_is_what_this_packet_would_hold_for_its_owner(own_year: Year) -> None:
    lesson = own_year.portfolio.get(Practice, own_year.ids["lesson"])
    outside = build(Practice, title="Elsewhere", day=date(2020, 1, 1), privacy="private")
    goal = build(Goal, title="Mine", due=date(2027, 1, 1), privacy="private")
    step = build(Step, goal_id=goal.id, title="Step", done=date(2026, 1, 1))
    own_year.add(outside, goal, step)
    made_private(own_year, lesson)

    counts = gathered(own_year, excluded=frozenset({own_year.ids["private"]})).left_out.private

    assert counts == {"goal": 1, "practice": 1}


def test_every_printed_number_follows_from_the_records_inside(own_year: Year, make: Make) -> None:
    """Entries outside the period, private ones and parts of them are there to be counted wrongly."""
    goal = own_year.portfolio.get(Goal, own_year.ids["tickets"])
    programme = own_year.portfolio.get(Programme, own_year.ids["nanodegree"])
    assert goal is not None
    assert programme is not None
    hidden = [
        build(TimeEntry, title="Mine", day=date(2026, 1, 9), minutes=61, category="Reading", privacy="private"),
        build(TimeEntry, title="Before", day=date(2024, 1, 9), minutes=67, category="Reading"),
        build(Practice, title="My own", day=date(2026, 1, 9), privacy="private"),
    ]
    logged = [build(TimeEntry, day=date(2026, 1, 9), minutes=n, category="Reading", own_time=False) for n in (35, 40)]
    lessons = [build(Practice, title=f"Number {n}", day=date(2026, 1, 9)) for n in range(9)]
    own_year.add(
        *hidden, *logged, *lessons,
        *(link("toward", one, goal) for one in (*hidden, *logged, *lessons)),
        build(Step, goal_id=goal.id, position=9, title="My own step", done=date(2026, 1, 9), privacy="private"),
        build(Part, programme_id=programme.id, position=9, title="My own", done=date(2026, 1, 9), privacy="private"),
    )  # fmt: skip

    pdf = make(own_year, own_year.request()).path.read_bytes()
    text, inside = text_seen_in(pdf), attachments(pdf)
    data = json.loads(inside["portfolio.json"])
    records = data["records"]

    _hours_follow(text, records["time_entry"])
    _goals_follow(text, data)
    for one in records["programme"]:
        parts = [part for part in records["part"] if part["programme_id"] == one["id"]]
        done = sum(part["done"] is not None for part in parts)
        assert count(len(parts), "{done} of {count} module done", "{done} of {count} modules done", done=done) in text
    for one in records["credential"]:
        assert not one["minutes"] or f"Learning time {hours(one['minutes'])}" in text
    exhibits = sorted(int(one["number"][1:]) for one in records["attachment"] if one["number"])
    assert exhibits == list(range(1, len(exhibits) + 1))
    assert {int(number) for number in re.findall(r"\bA(\d+), p\.", text)} == set(exhibits)
    counts = {kind: len(records.get(kind, [])) for kind in KINDS_COUNTED} | {"attachment": len(exhibits)}
    holds = listed([count(counts[kind], *names) for kind, names in KINDS_COUNTED.items() if counts[kind]])
    assert f"It holds {holds}. " in text
    assert set(inside) == {one["attached_as"] for kind in ("attachment", "credential") for one in records[kind]} - {
        ""
    } | {"portfolio.json", "manifest.json"}
    assert " ".join(data["statement"].split()) in text
    assert all(one["text"] for one in records["reflection"])
    assert not any("text" in one for one in records["attachment"])
    pages = int(re.findall(r"Page \d+ of (\d+)", text)[0])
    contents = text.split("Contents ")[1].split(" Teaching portfolio ·")[0]
    places = [int(found) for found in re.findall(r" (\d+)\b", contents)]
    assert places == sorted(places)
    assert max(places) <= pages == len(re.findall(r"Page \d+ of \d+", text))


def _hours_follow(text: str, entries: list[dict[str, Any]]) -> None:
    total = sum(one["minutes"] for one in entries)
    own = sum(one["minutes"] for one in entries if one["own_time"])
    assert f"{hours(total)} in all {hours(own)} in my own time {hours(total - own)} in paid time" in text
    months: dict[date, int] = {}
    for category in {one["category"] for one in entries}:
        found = [one["minutes"] for one in entries if one["category"] == category]
        assert f" {category} {hours(sum(found))} " in text
    for one in entries:
        first = date.fromisoformat(one["day"]).replace(day=1)
        months[first] = months.get(first, 0) + one["minutes"]
    for first, minutes in months.items():
        assert f" {month(first)} {hours(minutes)} " in text


def _goals_follow(text: str, data: dict[str, Any]) -> None:
    """What is printed with each goal, between its title and that of the next."""
    records = data["records"]
    kinds = {one["id"]: (kind, one) for kind, found in records.items() for one in found}
    section = text.split("Amina Diallo Goals Goals ")[1].split(" Timeline ", maxsplit=1)[0]
    for goal in records["goal"]:
        printed = section.split(goal["title"])[1]
        facts = section.split(goal["title"])[0][-60:]
        steps = [step for step in records["step"] if step["goal_id"] == goal["id"]]
        done = sum(step["done"] is not None for step in steps)
        assert count(len(steps), "{done} of {count} step done", "{done} of {count} steps done", done=done) in printed
        if goal["learners"] is not None:
            assert count(goal["learners"], "{count} pupil ", "{count} pupils ") in printed
        toward = {
            tie["source_id"] for tie in data["links"] if tie["role"] == "toward" and tie["target_id"] == goal["id"]
        }
        minutes = sum(kinds[one][1]["minutes"] for one in toward if kinds[one][0] == "time_entry")
        assert (f"{hours(minutes)} counted toward it" in facts) is bool(minutes)
        more = sum(kinds[one][0] != "time_entry" for one in toward) - 8
        assert more <= 0 or f"and {more} more" in printed
