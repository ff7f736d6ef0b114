"""Every rule of the shipped sets of the United States, each against the source that its file names."""

from datetime import date
from fractions import Fraction

import pytest

from portfolio.growth.renewal.counting import Activity, verdicts
from portfolio.growth.renewal.periods import Period, periods
from portfolio.growth.renewal.standing import standing
from tests.growth.renewal.shipped import HOUR, counted, data, heap, held, hours, missing, rules

# New York: nysed.gov registration guidance; NYSUT fact sheet on registration and CTLE


def test_new_york_100_clock_hours_in_five_years_of_which_15_in_language_acquisition() -> None:
    """NYSED, CTLE requirements: 100 hours in each five-year period, at least 15 % in language acquisition."""
    assert missing(counted("us-ny-ctle", heap(85), heap(15, "language"))) == {}
    assert hours(counted("us-ny-ctle", heap(85), heap(15, "language")).minutes) == 100
    assert missing(counted("us-ny-ctle", heap(86), heap(14, "language"))) == {"language": 1}


def test_new_york_half_in_language_acquisition_for_esol_and_bilingual_holders() -> None:
    """NYSED: 50 % for holders of ESOL certificates and bilingual extensions."""
    found = counted("us-ny-ctle", heap(60), heap(40, "language"), chosen=("esol_bilingual",))
    assert missing(found) == {"language": 10}


def test_new_york_counts_only_approved_sponsors() -> None:
    """NYSED: CTLE is given by approved sponsors only."""
    found = counted("us-ny-ctle", heap(10), heap(5, approved="no"), heap(3, approved=""))
    assert (hours(found.minutes), hours(found.unapproved)) == (10, 8)


def test_new_york_nothing_is_carried_over_and_proof_is_kept_three_years() -> None:
    """NYSUT fact sheet: excess hours do not carry over. NYSED, as a teacher center quotes it: kept “for at least three
    years from the end of the registration period in which the CTLE was completed”."""
    own = held("us-ny-ctle")
    assert own.carry_over == 0
    found = standing(own, Period(date(2021, 5, 1), date(2026, 4, 30)), [], date(2026, 1, 1))
    assert found.keep_until == date(2029, 4, 30)


def test_new_york_period_runs_from_the_birth_month() -> None:
    """NYSED: registration periods begin with the month of birth."""
    found = periods(rules("us-ny-ctle"), held("us-ny-ctle"), date(2021, 9, 12), date(2026, 4, 30), birth_month=5)
    assert found.current == Period(date(2021, 5, 1), date(2026, 4, 30))


# Texas: TASB, renewing standard certificates; district pages that give the caps of 19 TAC 232


def test_texas_150_hours_and_200_for_administrators_and_student_services() -> None:
    """TEA: 150 CPE hours for teachers, 200 for the others, every five years."""
    assert hours(held("us-tx-cpe-teacher").needed) == 150
    assert hours(held("us-tx-cpe-teacher", "administrator").needed) == 200


def test_texas_four_fifths_are_about_the_certificate_or_asked_for_by_the_state() -> None:
    """TASB: at least 80 % about the certificate. 19 TAC 232.11 (c): all but what the state asks for, which is told."""
    told = data("us-tx-cpe-teacher")
    assert rules("us-tx-cpe-teacher").categories["content"].endswith("or asked for by the state")
    assert "names no share" in told["notice"]
    found = counted("us-tx-cpe-teacher", heap(119, "content"), heap(31))
    assert missing(found) == {"content": 1}


@pytest.mark.parametrize("category, most", [("independent_study", 30), ("presenting", 15), ("mentoring", 45)])
def test_texas_bounds(category: str, most: Fraction) -> None:
    """19 TAC 232.15 (a): at most 20 % independent study, 10 % presenting, 30 % mentoring."""
    assert hours(counted("us-tx-cpe-teacher", heap(100, category)).minutes) == most
    assert hours(counted("us-tx-cpe-teacher", heap(1, category)).minutes) == 1


def test_texas_a_bound_reached_in_the_middle_of_an_entry_counts_it_in_part() -> None:
    mentoring = frozenset({"mentoring"})
    found = verdicts(held("us-tx-cpe-teacher"), [
        Activity("c", "2026-03-03", mentoring, 10 * HOUR), Activity("a", "2026-03-01", mentoring, 30 * HOUR),
        Activity("b", "2026-03-02", mentoring, 20 * HOUR),
    ])  # fmt: skip
    assert [(one.id, one.counts, hours(one.minutes)) for one in found] == [
        ("c", "none", 0), ("a", "all", 30), ("b", "part", 15),
    ]  # fmt: skip
    assert {(reason.kind, reason.category, hours(reason.minutes)) for one in found for reason in one.reasons} == {
        ("capped", "mentoring", 45)
    }


def test_texas_a_semester_hour_is_fifteen() -> None:
    """TEA: one semester hour of college credit is 15 CPE clock hours."""
    credit = heap(0, "content", unit="semester_hour", units_hundredths=300)
    assert hours(counted("us-tx-cpe-teacher", credit).minutes) == 45


def test_texas_bounds_no_topics_any_more() -> None:
    """Texas Education Code 21.054 (d-2), H.B. 2929 of 2023: more than a quarter on the listed topics counts too."""
    assert set(held("us-tx-cpe-teacher").maximums) == {"independent_study", "presenting", "mentoring"}


def test_texas_students_with_disabilities_are_asked_of_all_and_dyslexia_of_those_who_teach_it() -> None:
    """19 TAC 232.11 (c) (1): all educators; Texas Education Code 21.054 (b): those who teach students with dyslexia."""
    assert [task.key for task in held("us-tx-cpe-teacher").tasks] == ["disabilities"]
    assert [task.key for task in held("us-tx-cpe-teacher", "teaches_dyslexia").tasks] == ["disabilities", "dyslexia"]


# Massachusetts: 603 CMR 44.06


def test_massachusetts_150_pdps_with_fifteen_in_each_of_four() -> None:
    """603 CMR 44.06 (1): 150 PDPs, at least 15 each in content, pedagogy, SEI or ESL, and disabilities."""
    keys = ("content", "pedagogy", "language_support", "disabilities")
    each = [heap(15, key, topic=key) for key in keys]
    assert missing(counted("us-ma-pdp", *each, heap(90, topic="electives"))) == {}
    assert (
        hours(counted("us-ma-pdp", *each, heap(90, topic="electives")).minutes)
        == held("us-ma-pdp").needed / HOUR
        == 150
    )
    assert missing(counted("us-ma-pdp")) == dict.fromkeys(keys, 15)
    assert missing(counted("us-ma-pdp", *each[1:])) == {"content": 15}


def test_massachusetts_less_than_ten_on_a_topic_does_not_count() -> None:
    """603 CMR 44.06 (2): at least 10 PDPs in a topic."""
    found = counted("us-ma-pdp", heap(9.5, topic="drama"), heap(4, topic="maths"), heap(6, topic="maths"))
    assert hours(found.minutes) == 10
    told = verdicts(held("us-ma-pdp"), [Activity("a", "2026-01-01", frozenset(), 570, topic="drama")])[0]
    assert [(reason.kind, hours(reason.minutes), hours(reason.there)) for reason in told.reasons] == [
        ("topic_block", 10, Fraction(19, 2))
    ]


def test_massachusetts_a_further_licence_takes_30_more_of_which_15_are_content() -> None:
    """603 CMR 44.06 (3): 30 PDPs for each additional licence, 15 of them in its content."""
    own = held("us-ma-pdp", extra=2)
    assert (hours(own.needed), hours(own.minimums["content"])) == (210, 45)


def test_massachusetts_a_graduate_credit_is_22_and_a_half() -> None:
    """DESE, questions on professional development: a semester hour of a graduate course is 22.5 PDPs."""
    credit = heap(0, unit="graduate_credit", units_hundredths=100, topic="statistics")
    assert hours(counted("us-ma-pdp", credit).minutes) == Fraction(45, 2)


@pytest.mark.parametrize("unit, worth", [("semester_hour", 15), ("ceu", 10)])
def test_massachusetts_other_credits(unit: str, worth: int) -> None:
    """DESE, questions on professional development: 1 credit = 15 hours = 1.5 CEUs = 15 PDPs."""
    credit = heap(0, unit=unit, units_hundredths=100, topic="statistics")
    assert hours(counted("us-ma-pdp", credit).minutes) == worth


def test_massachusetts_asks_for_a_plan_agreed_with_the_supervisor() -> None:
    """603 CMR 44: an Individual Professional Development Plan, agreed with the supervisor."""
    assert [task.key for task in held("us-ma-pdp").tasks] == ["plan"]


# Illinois: ISBE, regional offices 41 and 54


@pytest.mark.parametrize("choice, total", [((), 120), (("board_certified",), 60), (("administrator",), 100)])
def test_illinois_totals(choice: tuple[str, ...], total: int) -> None:
    """ISBE: 120 hours in five years; 60 for National Board certified; 100 and an academy a year for administrators."""
    assert hours(held("us-il-pd", *choice).needed) == total
    academy = ["academy"] if "administrator" in choice else []
    assert [task.key for task in held("us-il-pd", *choice).tasks] == ["entered", *academy]


@pytest.mark.parametrize("unit, worth", [("semester_hour", 15), ("quarter_hour", 10)])
def test_illinois_credits(unit: str, worth: int) -> None:
    """ISBE: a semester hour is 15 hours, a quarter hour 10."""
    assert hours(counted("us-il-pd", heap(0, unit=unit, units_hundredths=200)).minutes) == 2 * worth


@pytest.mark.parametrize("category", ["promotional", "inspirational"])
def test_illinois_what_never_counts(category: str) -> None:
    """ISBE: not entertainment, promotion, commerce, nor what only inspires."""
    assert counted("us-il-pd", heap(3, category), heap(2)).minutes == 2 * HOUR


def test_illinois_counts_approved_providers_and_what_is_entered_before_the_renewal() -> None:
    """23 Ill. Adm. Code 25.800 (b): entered in ELIS prior to renewal; ISBE: approved providers only."""
    found = counted("us-il-pd", heap(5), heap(2, approved=""))
    assert (hours(found.minutes), hours(found.unapproved)) == (5, 2)
    assert held("us-il-pd").report_days is None
    assert "entered" in [task.key for task in held("us-il-pd").tasks]


def test_illinois_is_entered_within_sixty_days_where_an_office_asks_for_it() -> None:
    """Regional office 41: not later than 60 days after the activity is completed."""
    found = counted(
        "us-il-pd", heap(5, report="late"), heap(4, report="missed"), heap(3, report="open"), heap(2, approved=""),
        chosen=("sixty_days",),
    )  # fmt: skip
    assert (hours(found.minutes), found.unreported, hours(found.unapproved)) == (3, 1, 2)
    assert held("us-il-pd", "sixty_days").report_days == 60


def test_illinois_is_renewed_from_april_to_august_of_its_last_year() -> None:
    """ISBE: renewal window 1 April to 31 August."""
    found = standing(held("us-il-pd"), Period(date(2021, 7, 1), date(2026, 6, 30)), [], date(2026, 1, 1))
    assert found.window == Period(date(2026, 4, 1), date(2026, 8, 31))


def test_illinois_keeps_proof_for_six_years_after_the_period() -> None:
    """A district's page: at least six years. The state's rules were not found to say it, and the notice says so."""
    found = standing(held("us-il-pd"), Period(date(2021, 7, 1), date(2026, 6, 30)), [], date(2026, 1, 1))
    assert found.keep_until == date(2032, 6, 30)
    assert "not certain" in data("us-il-pd")["notice"]
