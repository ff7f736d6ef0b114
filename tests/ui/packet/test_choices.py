"""What was chosen for a packet: reckoned to days, kept in a record, and found again."""

from datetime import date

import pytest

from portfolio.core.records import Packet, build
from portfolio.packet.request import SECTIONS, Caption
from portfolio.packet.setup import Known, Period, request_for, school_year_start
from portfolio.ui.packet.choices import Choices, as_draft, choices_of, from_draft

KNOWN = Known(date(2026, 11, 22), last=date(2026, 6, 12))
LATER = Known(date(2027, 9, 1), last=date(2026, 11, 22))


@pytest.mark.parametrize(
    "today,begins,start",
    [
        (date(2026, 11, 22), 8, date(2026, 8, 1)),
        (date(2026, 7, 31), 8, date(2025, 8, 1)),
        (date(2026, 8, 1), 8, date(2026, 8, 1)),
        (date(2026, 11, 22), 1, date(2026, 1, 1)),
    ],
)
def test_a_school_year_begins_before_today(today: date, begins: int, start: date) -> None:
    assert school_year_start(today, begins) == start


@pytest.mark.parametrize(
    "choices",
    [
        Choices(),
        Choices(period="since", statement="Words", picks=("a", "b")),
        Choices(period="all", audience="public", left_out=frozenset({"hours", "money"})),
        Choices(period="own", start=date(2026, 1, 1), end=date(2026, 3, 1), evaluator="Ms Larsen"),
    ],
)
def test_a_record_and_a_draft_bring_back_what_was_chosen(choices: Choices) -> None:
    again = choices_of(build(Packet, **choices.fields()), KNOWN)
    assert again.request(KNOWN) == choices.request(KNOWN)
    assert again.period == choices.period
    assert from_draft(as_draft(choices)) == choices


@pytest.mark.parametrize("period,start", [("year", date(2027, 8, 1)), ("since", date(2026, 11, 22)), ("all", None)])
def test_a_period_that_moves_is_found_again_by_its_name_on_another_day(period: Period, start: date | None) -> None:
    chosen = Choices(period=period, left_out=frozenset({"money", "hours"}))
    packet = build(Packet, **chosen.fields())
    again = choices_of(packet, LATER)
    assert (again.period, again.left_out) == (period, chosen.left_out)
    for request in (again.request(LATER), request_for(packet, LATER)):  # the window and the command line
        assert request.start == start
        assert request.end == (LATER.today if start else None)
        assert "hours" not in request.sections


def test_own_dates_stay_own_whatever_day_they_begin_on() -> None:
    chosen = Choices(period="own", start=KNOWN.year, end=KNOWN.today)
    packet = build(Packet, **chosen.fields())
    assert choices_of(packet, KNOWN).period == "own"
    assert request_for(packet, LATER).end == KNOWN.today


def test_an_older_draft_did_not_ask_for_what_it_did_not_know() -> None:
    draft = as_draft(Choices(statement="Words", left_out=frozenset({"hours"})))
    assert from_draft(draft) == Choices(statement="Words", left_out=frozenset({"hours"}))
    del draft["known"]
    assert from_draft(draft) == Choices(statement="Words", left_out=frozenset({"hours", "plan"}))


def test_a_draft_of_another_version_is_passed_over() -> None:
    assert from_draft({"audience": "martians"}) is None


def test_a_period_that_moves_ends_today_and_money_and_plan_are_asked_for() -> None:
    request = Choices().request(KNOWN)
    assert (request.start, request.end) == (date(2026, 8, 1), date(2026, 11, 22))
    assert request.sections == tuple(name for name in SECTIONS if name not in ("money", "plan"))
    assert Choices(left_out=frozenset()).request(KNOWN).sections == SECTIONS


def test_since_the_last_pdf_means_all_when_there_is_none() -> None:
    assert Choices(period="since").days(Known(date(2026, 11, 22))) == (None, None)


def test_what_is_typed_is_told_apart_from_what_is_chosen() -> None:
    typed = Choices(statement="Words", evaluator="Ms Larsen", purpose="A prize", captions={"goals": Caption("Ours")})
    assert typed.without_typed() == Choices().without_typed()
    for chosen in (Choices(left_out=frozenset({"hours"})), Choices(period="all"), Choices(paper="letter")):
        assert chosen.without_typed() != Choices().without_typed()
