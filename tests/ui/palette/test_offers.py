"""What is offered for an intent: the aim that its words name, the entry that is repeated, or the words themselves."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from portfolio.core.folding import folded
from portfolio.core.queries.palette import Aim, Face, Module
from portfolio.ui.palette.offers import Entry, Offer, offers, titled
from portfolio.ui.palette.understand import understand
from portfolio.ui.palette.vocabulary import vocabulary
from portfolio.ui.palette.words import day_words, face_words, offer_end, offer_words

TODAY = date(2026, 11, 22)
GB = QLocale("en_GB")


def aim(title: str, logged: str = "", kind: str = "goal") -> Aim:
    return Aim(kind, title, title, "", logged, folded(title))


def lately(title: str, kind: str = "time_entry", toward: tuple[str, ...] = ()) -> Entry:
    return Entry(Face(kind, title, title, "2026-11-10", False), folded(title), toward)


AIMS = [
    aim("Universal Design for Learning", "2026-11-20", "programme"),
    aim("Assessment literacy to level 4", "2026-11-01"),
    aim("Universal Design nanodegree"),
    aim("Read more"),
]
LATELY = [lately("Moderation of scripts", toward=("Read more", "gone")), lately("Scale drawings", "practice")]


def show(typed: str, found: list[Face] | None = None) -> list[str]:
    made: list[Offer] = offers(understand(typed, vocabulary(GB), TODAY), AIMS, LATELY, found or [])
    lines = (f"{offer_words(one, GB, TODAY)} | {offer_end(one, GB, TODAY)}".removesuffix(" | ") for one in made)
    return [line.replace("\u2068", "").replace("\u2069", "") for line in lines]


def test_the_aim_that_the_words_name_comes_first(qapp: QApplication) -> None:
    assert show("45m assess")[:1] == ["Log 45 min on Assessment literacy to level 4, today"]
    assert show("45m design nano")[:1] == ["Log 45 min on Universal Design nanodegree, today"]


def test_several_that_fit_are_all_offered_the_one_with_the_newest_hours_first(qapp: QApplication) -> None:
    assert show("45m universal") == [
        "Log 45 min on Universal Design for Learning, today",
        "Log 45 min on Universal Design nanodegree, today",
        "Log 45 min on “Universal”, today",
    ]


def test_a_title_that_begins_with_the_words_comes_before_one_that_holds_them(qapp: QApplication) -> None:
    made = offers(understand("1h read", vocabulary(GB), TODAY), [aim("To read", "2026-01-01"), *AIMS], [], [])
    assert [one.title for one in made][:2] == ["Read more", "To read"]


def test_a_module_is_meant_by_its_words_alone_or_with_its_programme(qapp: QApplication) -> None:
    course = "Universal Design nanodegree"
    modules = [Module(title, title, course, folded(title)) for title in ("Module 12", "Module 1", "Reading circle")]

    def made(typed: str) -> list[tuple[str, str | None]]:
        found = offers(understand(typed, vocabulary(GB), TODAY), AIMS, LATELY, [], modules)
        return [(f"{one.title} | {offer_end(one, GB, TODAY)}".replace("\u2068", "").replace("\u2069", ""), one.part_id)
                for one in found]  # fmt: skip

    assert made("45m module 1")[:3] == [
        (f"Module 1 | toward {course}", "Module 1"), (f"Module 12 | toward {course}", "Module 12"),
        ("Module 1 | ", None),
    ]  # fmt: skip
    assert made("45m nanodegree reading")[0] == (f"Reading circle | toward {course}", "Reading circle")
    assert all(part is None for _, part in made("45m universal")), "what names the whole means the whole"


def test_words_that_name_nothing_become_the_title(qapp: QApplication) -> None:
    assert show("3h workshop yesterday") == ["Log 3 h on “Workshop”, yesterday"]


def test_an_aim_that_only_some_words_name_comes_after_the_words_themselves(qapp: QApplication) -> None:
    assert show("3h workshop on assessment") == [
        "Log 3 h on “Workshop on assessment”, today",
        "Log 3 h on “Workshop on assessment”, today | toward Assessment literacy to level 4",
    ]


def test_short_words_name_no_aim_by_themselves(qapp: QApplication) -> None:
    assert show("1h talk for the team") == ["Log 1 h on “Talk for the team”, today"]


def test_hours_are_logged_again_on_what_they_were_for(qapp: QApplication) -> None:
    assert show("2h moderation")[0] == "Log 2 h on “Moderation of scripts”, today | toward Read more"
    assert show("2h scale")[0] == "Log 2 h on “Scale drawings”, today"


def test_hours_without_a_word_go_to_what_was_worked_on_last(qapp: QApplication) -> None:
    assert show("1h30") == [
        "Log 1 h 30 min on Universal Design for Learning, today",
        "Log 1 h 30 min on Assessment literacy to level 4, today",
        "Log 1 h 30 min, today",
    ]


def test_each_reading_is_offered_before_a_second_choice_of_the_first(qapp: QApplication) -> None:
    assert show("1.20 h assessment")[:2] == [
        "Log 1 h 20 min on Assessment literacy to level 4, today",
        "Log 1 h 12 min on Assessment literacy to level 4, today",
    ]


def test_there_are_never_more_than_four(qapp: QApplication) -> None:
    assert len(show("1.30 h universal mon")) == 4


def test_nothing_is_offered_twice(qapp: QApplication) -> None:
    twice = [lately("Universal"), lately("Universal")]
    made = offers(understand("45m universal", vocabulary(GB), TODAY), [], twice, [])
    assert [one.title for one in made] == ["Universal"]


def test_a_reflection_is_about_what_was_found_and_never_about_a_reflection(qapp: QApplication) -> None:
    found = [
        Face("practice", "1", "Scale drawings", "2026-11-19", False),
        Face("reflection", "2", "On scale", "2026-11-18", False),
    ]
    assert show("reflect on scale", found) == [
        "Reflect on Scale drawings | Something I did, 19 Nov",
        "Write a reflection",
    ]


def test_to_reflect_begins_with_a_blank_page_and_offers_what_was_done_lately(qapp: QApplication) -> None:
    assert show("reflect")[:2] == ["Write a reflection", "Reflect on Moderation of scripts | Hours, 10 Nov"]


@pytest.mark.parametrize(
    "typed,words",
    [
        ("goal mentor a colleague", "Set the goal “Mentor a colleague”"),
        ("lesson photosynthesis", "Note the lesson “Photosynthesis”, today"),
        ("talk exit tickets yesterday", "Note the talk “Exit tickets”, yesterday"),
        ("mentoring lena 12 nov", "Note the mentoring “Lena”, 12 Nov"),
        ("did visit 8B", "Note what I did: “Visit 8B”, today"),
    ],
)
def test_what_will_be_done_is_said_in_a_sentence(qapp: QApplication, typed: str, words: str) -> None:
    assert show(typed)[0] == words


@pytest.mark.parametrize(
    "words,title", [("photosynthesis", "Photosynthesis"), ("iPad training", "iPad training"), ("", ""), ("é", "É")]
)
def test_a_title_begins_with_a_capital(words: str, title: str) -> None:
    assert titled(words) == title


@pytest.mark.parametrize(
    "day,words",
    [
        ("2026-11-22", "today"), ("2026-11-21", "yesterday"), ("2026-11-16", "Mon 16 Nov"), ("2026-11-15", "15 Nov"),
        ("2025-11-15", "15 Nov 2025"),
    ],
)  # fmt: skip
def test_a_day_is_said_so_that_a_slip_shows(qapp: QApplication, day: str, words: str) -> None:
    assert day_words(GB, date.fromisoformat(day), TODAY) == words


def test_kind_and_date_of_an_entry(qapp: QApplication) -> None:
    assert face_words(Face("goal", "1", "", "2027-01-30", True), GB, TODAY) == "Goal, due 30 Jan"
    assert face_words(Face("goal", "1", "", "2026-10-30", True), GB, TODAY) == "Goal, 30 Oct"
    earlier = Face("credential", "1", "", "2026-10-30", under_way=False, earlier=True)
    assert face_words(earlier, GB, TODAY) == "An earlier version, 30 Oct"
    assert face_words(Face("practice", "1", "", "", False), GB, TODAY) == "Something I did"
    assert face_words(Face("credential", "1", "", "2019-02-01", False), GB, TODAY) == "Credential, 1 Feb 2019"
    assert face_words(Face("credential", "1", "", "nonsense", False), GB, TODAY) == "Credential"
