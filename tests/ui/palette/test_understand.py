"""What the words typed may mean. Sunday, 22 November 2026; Great Britain unless another place is named."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from portfolio.ui.palette.understand import Intent, asks_for_day, understand
from portfolio.ui.palette.vocabulary import vocabulary

TODAY = date(2026, 11, 22)


def show(typed: str, locale: str = "en_GB", today: date = TODAY) -> list[str]:
    """Every reading as a line: kind or sort, minutes, day, words."""

    def line(intent: Intent) -> str:
        day = intent.day.isoformat() if intent.day else "-"
        return f"{intent.sort or intent.kind} {intent.minutes} {day} {intent.words}".strip()

    return [line(intent) for intent in understand(typed, vocabulary(QLocale(locale)), today)]


@pytest.mark.parametrize(
    "typed,minutes",
    [
        ("45m", 45), ("45 m", 45), ("45min", 45), ("45 minutes", 45), ("45'", 45), ("1h", 60), ("1 h", 60),
        ("2 hrs", 120), ("1 hour", 60), ("1h30", 90), ("1h30m", 90), ("1 h 30 min", 90), ("1h 30", 90),
        ("1 hour and 5 minutes", 65), ("1.5 h", 90), ("1,5h", 90), ("2:30", 150), ("2:05 h", 125), ("½ h", 30),
        ("1½h", 90), ("¾ hour", 45), ("90 min", 90), ("0.5h", 30), ("1.30 h", 90), ("1.25h", 75), ("40h", 2400),
        ("1,500 min", 1500), ("45 min.", 45), ("1 hr. 30 min.", 90), ("٤٥m", 45), ("LOG 45M", 45), ("１h", 60),
    ],
)  # fmt: skip
def test_lengths_of_time(typed: str, minutes: int) -> None:
    assert show(typed)[0] == f"time_entry {minutes} 2026-11-22"


@pytest.mark.parametrize(
    "typed",
    [
        "45", "8B", "feedback", "h", "min", "45x", "0m", "0h", "2000h", "m45", "1:75", "hour of code", "5 minds",
        "universal design", "module 4.2", "2026-11-22", "yesterday", "", "   ", "12 Nov", "½",
    ],
)  # fmt: skip
def test_what_is_no_length_of_time_is_a_search(typed: str) -> None:
    assert show(typed) == []


@pytest.mark.parametrize(
    "typed,read",
    [
        ("45m universal", "45 2026-11-22 universal"),
        ("universal 45m", "45 2026-11-22 universal"),
        ("log 45m on universal", "45 2026-11-22 universal"),
        ("45 min for universal design", "45 2026-11-22 universal design"),
        ("3h workshop yesterday", "180 2026-11-21 workshop"),
        ("workshop 3h yesterday", "180 2026-11-21 workshop"),
        ("3h yesterday workshop", "180 2026-11-21 workshop"),
        ("yesterday 3h workshop", "180 2026-11-21 workshop"),
        ("3h workshop today", "180 2026-11-22 workshop"),
        ("3h workshop the day before yesterday", "180 2026-11-20 workshop"),
        ("90 min reading mon", "90 2026-11-16 reading"),
        ("90 min reading Monday", "90 2026-11-16 reading"),
        ("90 min reading on monday", "90 2026-11-16 reading"),
        ("90 min reading last fri", "90 2026-11-20 reading"),
        ("90 min reading sunday", "90 2026-11-22 reading"),
        ("90 min reading last sunday", "90 2026-11-15 reading"),
        ("2h 12 Nov moderation", "120 2026-11-12 moderation"),
        ("2h moderation 12 Nov", "120 2026-11-12 moderation"),
        ("2h Nov 12 moderation", "120 2026-11-12 moderation"),
        ("2h 12th of November moderation", "120 2026-11-12 moderation"),
        ("2h Thu 12 Nov moderation", "120 2026-11-12 moderation"),
        ("2h 12 Nov 2025 moderation", "120 2025-11-12 moderation"),
        ("2h 2026-11-12 moderation", "120 2026-11-12 moderation"),
        ("2h 12.11.2026 moderation", "120 2026-11-12 moderation"),
        ("2h 12.11. moderation", "120 2026-11-12 moderation"),
        ("2h 12/11 moderation", "120 2026-11-12 moderation"),
        ("1h30 12 Nov moderation", "90 2026-11-12 moderation"),
        ("2h module 8 12 nov", "120 2026-11-12 module 8"),
        ("2h 8 pupils", "120 2026-11-22 8 pupils"),
        ("2h module 4.2", "120 2026-11-22 module 4.2"),
        ("2h sun and moon", "120 2026-11-22 sun and moon"),
        ("2h marking books", "120 2026-11-22 marking books"),
        ("1h 30 min reading", "90 2026-11-22 reading"),
        ("1h30 maths course last friday", "90 2026-11-20 maths course"),
        ("2 hours mentoring on 3 nov", "120 2026-11-03 mentoring"),
        ("half an hour reading", "30 2026-11-22 reading"),
        ("an hour and a half of reading", "90 2026-11-22 reading"),
        ("three quarters of an hour feedback", "45 2026-11-22 feedback"),
        ("two hours moderation", "120 2026-11-22 moderation"),
        ("two and a half hours moderation", "150 2026-11-22 moderation"),
        ("1 1/2 hours moderation", "90 2026-11-22 moderation"),
        ("one hour and five minutes moderation", "65 2026-11-22 moderation"),
        ("spent 2h on marking", "120 2026-11-22 marking"),
        ("45 minutes with Lena this morning", "45 2026-11-22 with Lena"),
        ("45 min reading last night", "45 2026-11-21 reading"),
        ("3h workshop 3 days ago", "180 2026-11-19 workshop"),
        ("two weeks ago 3h workshop", "180 2026-11-08 workshop"),
        ("3h workshop a week ago", "180 2026-11-15 workshop"),
        ("2h course this monday", "120 2026-11-16 course"),
        ("2h planning next week", "120 2026-11-22 planning next week"),
    ],
)
def test_hours_their_day_and_what_they_were_for(typed: str, read: str) -> None:
    assert show(typed)[0] == f"time_entry {read}"


@pytest.mark.parametrize(
    "typed,readings",
    [
        ("1.30 h reading", ["90 2026-11-22 reading", "78 2026-11-22 reading"]),
        ("1.75 h", ["105 2026-11-22"]),
        ("1.50 h", ["90 2026-11-22", "110 2026-11-22"]),
        ("1h 30 reading", ["90 2026-11-22 reading", "60 2026-11-22 30 reading"]),
        ("90 min reading mon", ["90 2026-11-16 reading", "90 2026-11-22 reading mon"]),
        ("2h sun and moon", ["120 2026-11-22 sun and moon", "120 2026-11-22 and moon"]),
        ("2h fractions 3/4", ["120 2026-11-22 fractions 3/4", "120 2026-04-03 fractions"]),
    ],
)
def test_what_can_be_read_in_two_ways_is_offered_in_both(typed: str, readings: list[str]) -> None:
    assert show(typed) == [f"time_entry {reading}" for reading in readings]


@pytest.mark.parametrize(
    "typed", ["2h tomorrow", "2h 2027-01-05 planning", "3h 24.12.2026", "2h 12 Nov 2030 x", "lesson ratio tomorrow"]
)
def test_a_day_to_come_is_not_guessed_at(typed: str) -> None:
    assert show(typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "3h workshop last week", "2h nov 2025 reading", "2h 31 nov reading", "2h feb 30 reading", "1h 45 nov reading",
        "3h workshop next monday", "2h reading tomorrow",
    ],
)  # fmt: skip
def test_hours_of_a_day_that_cannot_be_told_ask_for_it(typed: str) -> None:
    known = vocabulary(QLocale("en_GB"))
    assert show(typed) == []
    assert asks_for_day(typed, known, TODAY)


@pytest.mark.parametrize("typed", ["45m reading", "reading last week", "12 Nov", "goal 2h a week next monday", ""])
def test_what_has_its_day_or_is_no_time_asks_for_none(typed: str) -> None:
    assert not asks_for_day(typed, vocabulary(QLocale("en_GB")), TODAY)


@pytest.mark.parametrize("typed", ["2h 24 Dec reading", "2h reading 24/12", "2h reading Sat", "2h reading saturday"])
def test_a_day_without_a_year_is_the_last_one_there_was(typed: str) -> None:
    days = [intent.day for intent in understand(typed, vocabulary(QLocale("en_GB")), TODAY)]
    assert days
    assert all(day is not None and day <= TODAY for day in days)


@pytest.mark.parametrize(
    "typed,read",
    [
        ("reflect", "reflection 0 -"),
        ("Reflect", "reflection 0 -"),
        ("reflect on scale drawings", "reflection 0 - scale drawings"),
        ("reflect about scale drawings", "reflection 0 - scale drawings"),
        ("reflect scale drawings", "reflection 0 - scale drawings"),
        ("reflection on 45m of silence", "reflection 0 - 45m of silence"),
        ("goal mentor a colleague", "goal 0 - mentor a colleague"),
        ("Goal read 30 min a day", "goal 0 - read 30 min a day"),
        ("write a reflection on ratio", "reflection 0 - ratio"),
        ("new reflection", "reflection 0 -"),
        ("set a goal mentor a colleague", "goal 0 - mentor a colleague"),
        ("goal: read more", "goal 0 - read more"),
        ("lesson on ratio 8B tuesday", "lesson 0 2026-11-17 ratio 8B"),
        ("lesson photosynthesis", "lesson 0 2026-11-22 photosynthesis"),
        ("lesson photosynthesis yesterday", "lesson 0 2026-11-21 photosynthesis"),
        ("lesson sun and moon", "lesson 0 2026-11-22 sun and moon"),
        ("lesson fractions 3/4", "lesson 0 2026-11-22 fractions 3/4"),
        ("talk exit tickets 12 nov", "talk 0 2026-11-12 exit tickets"),
        ("mentoring a new colleague", "mentoring 0 2026-11-22 a new colleague"),
        ("did visit 8B monday", "other 0 2026-11-16 visit 8B"),
    ],
)
def test_other_things_to_do(typed: str, read: str) -> None:
    assert show(typed)[0] == read


@pytest.mark.parametrize(
    "typed",
    [
        "goal", "lesson", "goals", "lessons learned", "talking", "reflected light", "ref", "new", "set a goal",
        "the goal",
    ],
)  # fmt: skip
def test_a_keyword_alone_or_in_another_word_is_a_search(typed: str) -> None:
    assert show(typed) == []


def test_a_lesson_with_a_length_is_hours_first_and_then_a_lesson() -> None:
    assert show("lesson ratio 45m") == ["time_entry 45 2026-11-22 lesson ratio", "lesson 0 2026-11-22 ratio"]


@pytest.mark.parametrize(
    "locale,typed,read",
    [
        ("de_DE", "1,5h Lesen mo", "90 2026-11-16 Lesen"),
        ("de_DE", "2h 12. Nov Moderation", "120 2026-11-12 Moderation"),
        ("de_DE", "2h 12. März Moderation", "120 2026-03-12 Moderation"),
        ("de_DE", "2h Lesen Freitag", "120 2026-11-20 Lesen"),
        ("de_DE", "1.500 min Lesen", "1500 2026-11-22 Lesen"),
        ("en_US", "2h 11/12 moderation", "120 2026-11-12 moderation"),
        ("en_GB", "2h 11/12 moderation", "120 2025-12-11 moderation"),
        ("fr_FR", "2h lecture lundi", "120 2026-11-16 lecture"),
        ("fr_FR", "2h 3 août lecture", "120 2026-08-03 lecture"),
        ("es_ES", "2h lectura miércoles", "120 2026-11-18 lectura"),
        ("es_ES", "2h lectura miercoles", "120 2026-11-18 lectura"),
        ("ar_EG", "٤٥m قراءة الأحد", "45 2026-11-22 قراءة"),
        ("ar_EG", "٤٥m قراءة الاثنين", "45 2026-11-16 قراءة"),
    ],
)
def test_numbers_and_weekdays_go_by_the_locale(locale: str, typed: str, read: str) -> None:
    assert show(typed, locale)[0] == f"time_entry {read}"


def test_a_french_mon_is_no_monday() -> None:
    assert show("2h mon cours", "fr_FR") == ["time_entry 120 2026-11-22 mon cours"]


def test_words_for_days_and_units_come_from_the_translator(qapp: QApplication) -> None:
    yesterday = "yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night, a day ago"
    numbers = "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"
    own = {
        yesterday: "gestern, gestern Abend", numbers: "eins, zwei, drei", "on, this": "am",
        "{count} day ago, {count} days ago": "vor {count} Tag, vor {count} Tagen",
        "half an hour, half hour, a half hour, half-hour": "eine halbe Stunde",
        "h, hr, hrs, hour, hours": "Std, Stunde, Stunden",
        "day before yesterday, the day before yesterday": "vorgestern", "reflect, reflection": "nachdenken",
        "on, about": "über",
    }  # fmt: skip

    class German(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
            return own.get(text, "")

    german = German()
    QCoreApplication.installTranslator(german)
    try:
        assert show("1,5 Std Lesen gestern", "de_DE") == ["time_entry 90 2026-11-21 Lesen"]
        assert show("2 Stunden Lesen vorgestern", "de_DE") == ["time_entry 120 2026-11-20 Lesen"]
        assert show("2 Std Lesen vor drei Tagen", "de_DE") == ["time_entry 120 2026-11-19 Lesen"]
        assert show("eine halbe Stunde Lesen", "de_DE") == ["time_entry 30 2026-11-22 Lesen"]
        assert show("2h Lesen am Montag", "de_DE") == ["time_entry 120 2026-11-16 Lesen"]
        assert show("nachdenken über Brüche", "de_DE") == ["reflection 0 - Brüche"]
        assert show("2h Lesen yesterday", "de_DE") == ["time_entry 120 2026-11-21 Lesen"]  # English always works
    finally:
        QCoreApplication.removeTranslator(german)


@pytest.mark.parametrize(
    "typed", ["45m " + "x" * 400, "1h " * 200, "45m\x00", "45m \u202eabc", "½½½h", "1h30m20s", "9" * 30 + "h"]
)
def test_anything_can_be_typed(typed: str) -> None:
    for locale in ("en_GB", "ar_EG", "zh_CN", "fa_IR"):
        for intent in understand(typed, vocabulary(QLocale(locale)), TODAY):
            assert 0 <= intent.minutes <= 60_000


def test_every_weekday_of_a_week_is_the_last_one() -> None:
    for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")):
        for today in (date(2026, 11, 18), date(2026, 3, 1), date(2024, 2, 29)):
            (intent,) = understand(f"1h {name}", vocabulary(QLocale("en_GB")), today)
            assert intent.day is not None
            assert intent.day.weekday() == number
            assert 0 <= (today - intent.day).days < 7
