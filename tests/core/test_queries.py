"""The rows that panels and packets are made from."""

import sqlite3
from datetime import date

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import compiled, statements
from portfolio.core.queries.ahead import TimelineAhead
from portfolio.core.queries.audience import DAYS_OF, hidden, rows, title_of
from portfolio.core.queries.goals import goals, week_minutes
from portfolio.core.queries.search import found_entries
from portfolio.core.queries.timeline import TimelineRow, entries_toward, timeline
from portfolio.core.records import (
    KINDS,
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
    kind_of,
)


def link(source: Record, role: str, target: Record) -> Link:
    return build(
        Link,
        source_kind=kind_of(source),
        source_id=source.id,
        target_kind=kind_of(target),
        target_id=target.id,
        role=role,
    )


def show(found: list[TimelineRow]) -> str:
    return "\n".join(f"{row.day} {row.kind} {row.title}" for row in found)


@pytest.fixture
def year(portfolio: Portfolio) -> Portfolio:
    goal = build(Goal, title="Ask more", due=date(2027, 1, 30), planned_minutes=600, privacy="public")
    met = build(Goal, title="Read more", due=date(2026, 2, 1), finished=date(2026, 3, 1), state="met")
    picture = build(
        Attachment, purpose="image", name="b.png", media_type="image/png", sha256="a" * 64, day=date(2026, 5, 1)
    )
    badge = build(
        Credential, title="Feedback", issuer="Open Learning", earned=date(2026, 5, 1), image_id=picture.id,
        skills=['say "when"', "Data use"], privacy="public",
    )  # fmt: skip
    nano = build(Programme, title="Data", provider="EduForge", started=date(2026, 4, 1))
    note = build(Reflection, title="What tickets say", text="# Plan\n\n**Half** of them", day=date(2026, 6, 1))
    deed = build(Practice, title="Talk", what_i_did="I talked", what_changed="They listened", day=date(2026, 6, 2))
    hours = build(TimeEntry, title="Module 1", day=date(2026, 6, 3), minutes=90)
    file = build(Attachment, name="tickets.pdf", media_type="application/pdf", sha256="b" * 64, day=date(2026, 6, 4))
    loose = build(Attachment, name="board.png", title="Board", media_type="image/png", sha256="c" * 64)
    portfolio.apply(
        added(
            "A year", goal, met, picture, badge, nano, note, deed, hours, file, loose,
            build(Step, goal_id=goal.id, position=0, title="Read", done=date(2026, 5, 1)),
            build(Step, goal_id=goal.id, position=1, title="Ask 8B"),
            build(Part, programme_id=nano.id, position=0, title="Intro", done=date(2026, 4, 9)),
            build(CredentialCheck, credential_id=badge.id, status="unknown"),
            link(badge, "toward", goal), link(hours, "toward", goal), link(file, "evidence", deed),
        )
    )  # fmt: skip
    return portfolio


def test_the_timeline_runs_from_what_is_planned_to_the_oldest_and_the_undated_last(year: Portfolio) -> None:
    assert show(timeline(year.connection)) == (
        "2027-01-30 goal Ask more\n"
        "2026-06-03 time_entry Module 1\n"
        "2026-06-02 practice Talk\n"
        "2026-06-01 reflection What tickets say\n"
        "2026-05-01 credential Feedback\n"
        "2026-04-01 programme Data\n"
        "2026-03-01 goal Read more\n"
        " attachment Board"
    )


def test_a_row_carries_what_its_card_shows(year: Portfolio) -> None:
    found = {row.title: row for row in timeline(year.connection)}
    badge = found["Feedback"]
    assert (badge.detail, badge.state, badge.toward, badge.image) == ("Open Learning", "unknown", 1, "a" * 64)
    assert badge.tags.split("\x1f") == ['say "when"', "Data use"]
    assert found["What tickets say"].detail == "Plan  Half of them"
    assert (found["Ask more"].done, found["Ask more"].total, found["Ask more"].minutes) == (1, 2, 90)
    assert (found["Data"].done, found["Data"].total, found["Data"].state) == (1, 1, "under_way")
    assert found["Talk"].detail == "They listened"


def test_asking_for_some_ids_gives_the_same_rows_as_asking_for_all(year: Portfolio) -> None:
    everything = timeline(year.connection)
    some = timeline(year.connection, ids=[row.id for row in everything] + ["0" * 32])
    assert sorted(some) == sorted(everything)


def test_the_bin_is_nowhere_on_the_timeline(year: Portfolio) -> None:
    for row in timeline(year.connection):
        year.apply(trashed("Delete", *year.find(KINDS[row.kind], id=row.id)))
    # The file that was evidence of the deleted talk stands by itself now: it was not deleted.
    (left,) = timeline(year.connection)
    assert left.title == "tickets.pdf"
    year.apply(trashed("Delete", *year.find(Attachment, id=left.id)))
    assert timeline(year.connection) == []
    assert goals(year.connection) == []


def test_each_audience_sees_its_own_and_never_more(year: Portfolio) -> None:
    seen = {who: {row.title for row in timeline(year.connection, who)} for who in ("owner", "evaluator", "public")}
    assert seen["owner"] - seen["evaluator"] == {"What tickets say"}
    assert seen["public"] == {"Feedback", "Ask more"}
    assert [row["title"] for row in rows(year.connection, "step", "public")] == ["Read", "Ask 8B"]
    assert rows(year.connection, "part", "public") == []
    assert [row["title"] for row in hidden(year.connection, "reflection", "evaluator")] == ["What tickets say"]
    assert [row["title"] for row in hidden(year.connection, "goal", "evaluator")] == []
    assert len(hidden(year.connection, "part", "public")) == len(rows(year.connection, "part", "owner")) > 0


def test_a_period_holds_both_its_ends_and_nothing_undated(year: Portfolio) -> None:
    found = rows(year.connection, "practice", "owner", "2026-06-02", "2026-06-02")
    assert [row["title"] for row in found] == ["Talk"]
    assert rows(year.connection, "practice", "owner", "2026-06-03", None) == []
    assert "Board" not in [row["title"] for row in rows(year.connection, "attachment", "owner", "2000-01-01", None)]


def test_a_goal_says_how_far_it_is_and_what_comes_next(year: Portfolio) -> None:
    (goal,) = goals(year.connection)
    assert (goal.title, goal.done, goal.total, goal.next_step) == ("Ask more", 1, 2, "Ask 8B")
    assert (goal.minutes, goal.planned_minutes, goal.entries) == (90, 600, 2)
    assert len(entries_toward(year.connection, goal.id)) == 2


def test_the_week_runs_from_monday_to_sunday(year: Portfolio) -> None:
    assert week_minutes(year.connection, date(2026, 6, 7)) == [0, 0, 90, 0, 0, 0, 0]
    assert week_minutes(year.connection, date(2026, 6, 8)) == [0] * 7


def test_the_first_queries_are_compiled_from_today_s_records() -> None:
    text = statements.compiled()
    for name in statements.STATEMENTS:
        assert f'{name} = """\n{getattr(compiled, name).strip()}\n"""' in text


def test_the_first_rows_need_no_sqlmodel() -> None:
    import subprocess
    import sys

    code = (
        "import sys, portfolio.core.portfolio, portfolio.core.queries.timeline, portfolio.core.queries.goals;"
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'pydantic', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_rows_read_ahead_are_the_rows(year: Portfolio) -> None:
    assert TimelineAhead(year.reader).rows() == timeline(year.connection)


def test_what_goes_wrong_while_reading_ahead_is_told_where_the_rows_are_asked_for() -> None:
    def fails() -> sqlite3.Connection:
        raise PortfolioError("The disk is gone.")

    with pytest.raises(PortfolioError, match="disk is gone"):
        TimelineAhead(fails).rows()


def test_words_inside_a_file_are_found_although_an_entry_holds_it(year: Portfolio) -> None:
    (file,) = year.find(Attachment, name="tickets.pdf")
    year.apply(edited("Read it", file, text="Nineteen of twenty-eight explain the zebra"))
    (found,) = found_entries(year.connection, "zebra")
    assert (found.kind, found.title, found.day) == ("attachment", "tickets.pdf", "2026-06-04")


def test_a_step_of_a_goal_in_the_bin_is_not_found(year: Portfolio) -> None:
    assert [found.title for found in found_entries(year.connection, "8B")] == ["Ask more"]
    year.apply(trashed("Delete", *year.find(Goal, title="Ask more")))
    assert found_entries(year.connection, "8B") == []


def test_a_goal_in_the_bin_marks_nothing(year: Portfolio) -> None:
    year.apply(trashed("Delete", *year.find(Goal, title="Ask more")))
    assert {row.toward for row in timeline(year.connection)} == {0}


def test_an_entry_in_the_bin_does_not_count_toward_its_goal(year: Portfolio) -> None:
    year.apply(trashed("Delete", *year.find(Credential)))
    assert [goal.entries for goal in goals(year.connection)] == [1]


@pytest.mark.parametrize("kind", DAYS_OF)
def test_what_names_an_entry_is_asked_of_every_table_in_the_same_way(kind: str, year: Portfolio) -> None:
    rows = year.connection.execute(f"SELECT {title_of(kind)}, {title_of(kind, 'r.')}, id FROM {kind} AS r").fetchall()
    for title, same, record_id in rows:
        record = year.get(KINDS[kind], record_id)
        assert record is not None
        assert title == same == (record.label() if kind == "attachment" else record.model_dump()["title"])
