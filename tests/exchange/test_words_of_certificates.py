"""Days and hours as certificates write them, and the guess that is made of a whole one."""

from collections.abc import Callable
from datetime import date

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.intake.certificate import guess_certificate, guess_from_name
from portfolio.exchange.intake.dates import find_dates
from portfolio.exchange.intake.hours import find_minutes

NINTH = date(2026, 11, 9)


@pytest.mark.parametrize(
    "text",
    [
        "9 November 2026",
        "Nov 9, 2026",
        "Nov. 9th 2026",
        "2026-11-09",
        "2026/11/09",
        "9-Nov-2026",
        "this 9th day of November, 2026",
        "9 November,\n2026",
        "7–9 November 2026",
        "November 7-9, 2026",
        "09.11.2026",
        "9. November 2026",
        "9 de noviembre de 2026",
        "9 novembre 2026",
        "2026年11月9日",
        "٢٠٢٦-١١-٠٩",
    ],
)
def test_a_day_is_found_however_it_is_written(text: str) -> None:
    assert [found.day for found in find_dates(f"given on {text} in Bergen")] == [NINTH]


def test_a_day_that_can_mean_two_is_not_guessed() -> None:
    (found,) = find_dates("Date: 09/11/2026")
    assert (found.day, found.maybe) == (None, (date(2026, 11, 9), date(2026, 9, 11)))


def test_another_date_in_the_text_settles_which_comes_first() -> None:
    assert [found.day for found in find_dates("from 25/10/2026 to 09/11/2026")] == [date(2026, 10, 25), NINTH]
    assert [found.day for found in find_dates("from 10/25/2026 to 11/09/2026")] == [date(2026, 10, 25), NINTH]


@pytest.mark.parametrize("text", ["31/02/2026", "May 2026", "room 2026-99-99", "1.2.3", "10:30", ""])
def test_no_day_is_found_where_there_is_none(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text, minutes",
    [
        ("24 hours", 1440),
        ("24 clock hours", 1440),
        ("twenty-four (24) hours", 1440),
        ("2.5 PDH", 150),
        ("CEU 2.4", 1440),
        ("0.6 CEUs", 360),
        ("12 CPD hours", 720),
        ("Contact Hours Earned: 6.0", 360),
        ("Total hours: 24", 1440),
        ("45-hour course", 2700),
        ("2 hours 30 minutes", 150),
        ("90 minutes", 90),
        ("2h30", 150),
        ("15 PDPs", 900),
        ("7,5 Stunden", 450),
        ("4 CTLE Hours", 240),
    ],
)
def test_hours_are_found_however_they_are_written(text: str, minutes: int) -> None:
    found = find_minutes(f"It was worth {text}, well done")
    assert found is not None
    assert found.minutes == minutes


@pytest.mark.parametrize("text", ["at 10:00 hours", "open 24 hours a day", "within 24 hours", "6 weeks", "2026", ""])
def test_no_hours_are_found_where_there_are_none(text: str) -> None:
    assert find_minutes(text) is None


def test_college_credit_hours_are_not_trusted() -> None:
    found = find_minutes("3 credit hours")
    assert found is not None
    assert found.confidence == "unsure"


def show(guess: object) -> str:
    names = ("title", "provider", "day", "minutes", "recipient", "expires")
    return " | ".join(str(getattr(guess, name) or "-") for name in names)


@pytest.mark.parametrize(
    "markup, shown",
    [
        (
            'Presented to Jordan Kim for attending the workshop "Learning for All" on Nov 9, 2026. '
            "This activity is worth 2.5 PDH.\n\nProvided by: Northern Learning Network",
            "Learning for All | Northern Learning Network | 2026-11-09 | 150 | Jordan Kim | -",
        ),
        (
            "Name: Aisha Rahman \\ Course: Assessment for Learning \\ Date: 9 Nov 2026 \\ CEU: 2.4 \\ "
            "Provider: Open School Academy \\ Valid until: 31 December 2029",
            "Assessment for Learning | Open School Academy | 2026-11-09 | 1440 | Aisha Rahman | 2029-12-31",
        ),
        (
            "Lakeside School District \\ awards this certificate to \\ Sam Lee \\ for participation in "
            "Calm Classrooms, 12 CPD hours, given this 9th day of November, 2026",
            "Calm Classrooms | Lakeside School District | 2026-11-09 | 720 | Sam Lee | -",
        ),
        (
            "CERTIFICATE OF COMPLETION \\ Lee Chan \\ has completed 6 hours of professional development in Classroom "
            "Talk \\ Date of completion: 2026-11-09 Expires: 2030-03-04",
            "Classroom Talk | - | 2026-11-09 | 360 | - | 2030-03-04",
        ),
        (
            "Certificate of completion \\ This is to certify that \\ Amina Diallo \\ has completed \\ "
            "Safeguarding children, level 2 \\ Harbour Learning Trust \\ 14 March 2025 \\ 6 hours",
            "Safeguarding children, level 2 | Harbour Learning Trust | 2025-03-14 | 360 | Amina Diallo | -",
        ),
        (
            "Zertifikat \\ Seminar: Inklusion im Unterricht \\ am 09.11.2026, 8 Stunden \\ "
            "Veranstalter: Pädagogisches Institut",
            "Inklusion im Unterricht | Pädagogisches Institut | 2026-11-09 | 480 | - | -",
        ),
    ],
)
def test_a_certificate_is_read(markup: str, shown: str, make_pdf: Callable[[str], bytes]) -> None:
    guess = guess_certificate(make_pdf(markup), "scan.pdf")
    assert guess.certificate
    assert show(guess) == shown


def test_every_guess_says_where_it_was_found(certificate: bytes) -> None:
    guess = guess_certificate(certificate, "x.pdf")
    assert (
        show(guess) == "Teaching Reading: Stage 2 | Riverside Teacher Institute | 2026-11-09 | 1440 | María Ñandú | -"
    )
    assert guess.confidence["minutes"] == "sure"
    assert guess.confidence["provider"] == "unsure"
    assert "24 clock hours" in guess.snippets["minutes"]
    assert "completed the course" in guess.snippets["title"]


def test_another_document_is_not_taken_for_a_certificate(make_pdf: Callable[[str], bytes]) -> None:
    guess = guess_certificate(make_pdf("Unit plan for week 9. Pupils read the book. Date: 2026-11-09"), "Unit plan.pdf")
    assert not guess.certificate
    assert guess.title == "Unit plan"


def test_an_ambiguous_day_is_left_open_with_both_readings(make_pdf: Callable[[str], bytes]) -> None:
    guess = guess_certificate(make_pdf("Certificate. Date: 09/11/2026"), "x.pdf")
    assert guess.day is None
    assert guess.days == (date(2026, 11, 9), date(2026, 9, 11))


def test_a_photographed_certificate_gives_its_file_name() -> None:
    guess = guess_from_name("First_Aid-for-Schools 2025-02-03.jpg")
    assert (guess.title, guess.day) == ("First Aid for Schools", date(2025, 2, 3))
    assert guess.confidence == {"title": "unsure", "day": "likely"}


def test_a_broken_pdf_gets_its_sentence(certificate: bytes) -> None:
    for data in (certificate[:300], b"%PDF-1.7\n" + b"\0" * 500):
        with pytest.raises(PortfolioError, match=r"“x\.pdf” is damaged"):
            guess_certificate(data, "x.pdf")
