"""What was a year ago: which entry is shown, with which words and picture, and what was written about it since."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.year_ago import memory
from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Practice,
    Programme,
    Record,
    Reflection,
    TimeEntry,
    build,
    kind_of,
)

TODAY = date(2026, 11, 22)


def put(portfolio: Portfolio, *records: Record) -> None:
    portfolio.apply(added("Add", *records))


def note(portfolio: Portfolio, day: str, title: str = "Note", **fields: Any) -> Reflection:
    made = build(Reflection, title=title, day=date.fromisoformat(day), **fields)
    put(portfolio, made)
    return made


def tie(source: Record, target: Record, role: str) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role=role,
    )  # fmt: skip


def file(media_type: str, digest: str, **fields: Any) -> Attachment:
    return build(Attachment, name="a file", media_type=media_type, sha256=digest * 64, **fields)


def shown(portfolio: Portfolio, today: date = TODAY) -> str:
    found = memory(portfolio.connection, today)
    return f"{found.title}, {found.years}" if found else ""


@pytest.mark.parametrize("day,told", [("2025-11-18", False), ("2025-11-19", True), ("2025-11-25", True),
                                      ("2025-11-26", False), ("2026-11-22", False), ("2026-11-19", False)])  # fmt: skip
def test_three_days_on_either_side_are_the_same_week(portfolio: Portfolio, day: str, told: bool) -> None:
    note(portfolio, day)
    assert shown(portfolio) == ("Note, 1" if told else "")


def test_the_fewest_years_ago_come_first_however_many_there_are(portfolio: Portfolio) -> None:
    note(portfolio, "1998-11-22", "Long ago")
    assert shown(portfolio) == "Long ago, 28"
    note(portfolio, "2023-11-20", "Three")
    assert shown(portfolio) == "Three, 3"
    put(portfolio, build(Credential, title="Badge", earned=date(2025, 11, 25)))
    assert shown(portfolio) == "Badge, 1"


def test_ones_own_words_come_before_what_one_was_given(portfolio: Portfolio) -> None:
    put(portfolio, build(Credential, title="Badge", earned=date(2025, 11, 22)))
    put(portfolio, build(Practice, title="Lesson", day=date(2025, 11, 25)))
    assert shown(portfolio) == "Lesson, 1"
    note(portfolio, "2025-11-21", "Nearer")
    assert shown(portfolio) == "Nearer, 1"


@pytest.mark.parametrize(
    "today,day,years",
    [
        ("2027-01-02", "2025-12-31", 1),
        ("2026-12-30", "2026-01-02", 1),
        ("2027-12-29", "2022-01-01", 6),
        ("2028-02-29", "2027-02-28", 1),
        ("2028-02-29", "2024-02-29", 4),
        ("2028-03-03", "2027-02-28", 1),
        ("2027-03-03", "2024-02-29", 3),
        ("2027-02-27", "2024-02-29", 3),
    ],
)
def test_the_turn_of_the_year_and_the_end_of_february_are_weeks_like_others(
    portfolio: Portfolio, today: str, day: str, years: int
) -> None:
    put(portfolio, build(Credential, title="Badge", earned=date.fromisoformat(day)))
    assert shown(portfolio, date.fromisoformat(today)) == f"Badge, {years}"


def test_no_day_of_three_years_misses_what_was_a_year_before(portfolio: Portfolio) -> None:
    put(
        portfolio, *(build(Credential, title="Badge", earned=date(2015, 1, 1) + timedelta(days=n)) for n in range(1100))
    )
    wrong = [n for n in range(366, 1460) if not shown(portfolio, date(2015, 1, 1) + timedelta(days=n))]
    assert wrong == []


@pytest.mark.parametrize(
    "record",
    [
        build(Programme, title="It", started=date(2025, 3, 1), finished=date(2025, 11, 22)),
        build(Goal, title="It", state="met", finished=date(2025, 11, 22)),
        build(Attachment, name="it.pdf", title="It", media_type="application/pdf", sha256="a" * 64,
              day=date(2025, 11, 22)),
    ],
)  # fmt: skip
def test_every_kind_of_entry_can_be_remembered(portfolio: Portfolio, record: Record) -> None:
    put(portfolio, record)
    assert shown(portfolio) == "It, 1"


def test_hours_are_not_worth_remembering(portfolio: Portfolio) -> None:
    put(portfolio, build(TimeEntry, title="Module 4", day=date(2025, 11, 22), minutes=60))
    assert shown(portfolio) == ""


def test_what_lies_in_the_bin_is_not_remembered(portfolio: Portfolio) -> None:
    portfolio.apply(trashed("Delete", note(portfolio, "2025-11-22")))
    assert shown(portfolio) == ""


def test_a_file_that_belongs_to_an_entry_is_not_shown_by_itself(portfolio: Portfolio) -> None:
    photo = file("image/png", "a", day=date(2025, 11, 22))
    lesson = build(Practice, title="Lesson", day=date(2025, 9, 1))
    put(portfolio, photo, lesson, tie(photo, lesson, "evidence"))
    put(portfolio, file("image/png", "b", purpose="original", day=date(2025, 11, 22)))
    assert shown(portfolio) == ""


def test_its_words_come_without_the_marks_of_markdown(portfolio: Portfolio) -> None:
    note(portfolio, "2025-11-22", text="# A **good** day\n\n> They said *more*\n\n- and `less`\n")
    found = memory(portfolio.connection, TODAY)
    assert found is not None
    assert found.words == "A good day They said more and less"


def test_of_a_lesson_what_changed_is_told_before_what_one_did(portfolio: Portfolio) -> None:
    put(
        portfolio,
        build(Practice, title="Lesson", day=date(2025, 11, 22), what_i_did="Talked.", what_changed="They did."),
    )
    found = memory(portfolio.connection, TODAY)
    assert found is not None
    assert found.words == "They did."


def test_its_picture_is_that_of_the_badge_the_photo_itself_or_the_first_photo_that_is_evidence(
    portfolio: Portfolio,
) -> None:
    def image(record: Record, *others: Record) -> str:
        put(portfolio, *others, record)
        found = memory(portfolio.connection, TODAY)
        assert found is not None
        assert found.id == record.id
        portfolio.apply(trashed("Delete", record))
        return found.image[:1]

    picture, paper = file("image/png", "b", purpose="image"), file("application/pdf", "c")
    photo, binned = file("image/jpeg", "d"), file("image/jpeg", "e")
    lesson = build(Practice, title="Lesson", day=date(2025, 11, 22))
    put(portfolio, picture, binned)
    portfolio.apply(trashed("Delete", binned))
    assert image(build(Credential, title="Badge", earned=date(2025, 11, 22), image_id=picture.id)) == "b"
    assert image(file("image/png", "a", day=date(2025, 11, 22))) == "a"
    assert image(file("text/plain", "f", day=date(2025, 11, 22))) == ""
    ties = [tie(one, lesson, "evidence") for one in (binned, paper, photo)]
    assert image(lesson, paper, photo, *ties) == "d"


def test_what_was_written_about_it_these_days_is_its_answer(portfolio: Portfolio) -> None:
    old = note(portfolio, "2025-11-22")
    for day, title in (("2026-10-22", "Too long ago"), ("2026-11-20", "These days"), ("2026-10-30", "Earlier")):
        answer = build(Reflection, title=title, day=date.fromisoformat(day))
        put(portfolio, answer, tie(answer, old, "about"))
        if title == "Too long ago":
            found = memory(portfolio.connection, TODAY)
            assert found is not None
            assert found.answer == ""
    found = memory(portfolio.connection, TODAY)
    assert found is not None
    assert found.answer == "These days"


def test_a_day_that_no_month_has_does_no_harm(portfolio: Portfolio) -> None:
    note(portfolio, "2025-11-30")
    portfolio.connection.execute("UPDATE reflection SET day = '2025-11-31'")
    assert shown(portfolio, date(2026, 11, 30)) == ""
