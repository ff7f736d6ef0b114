"""What comes back: ratings by who was asked, each once; what is altered, too large or for others is refused."""

import json
import textwrap
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import Change, Edit, added, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Rating, Skill, build, with_fields
from portfolio.exchange.asking.answers import LARGEST, AnswerPlan, as_change, read_answer
from tests.exchange.asking.conftest import TODAY, Desk


def taken(desk: Desk, data: bytes) -> AnswerPlan:
    plan = as_change(desk.portfolio, read_answer(data), TODAY)
    if plan.change:
        desk.portfolio.apply(plan.change)
    return plan


def test_answer_becomes_private_ratings_of_who_answered_in_one_change(desk: Desk) -> None:
    data = desk.answer(desk.asking(), [(0, "does it", "Every lesson"), (2, "", "I use your idea now")])
    plan = taken(desk, data)

    ratings = {one.skill_id: one for one in desk.portfolio.find(Rating)}
    first, words = ratings[desk.skills[0].id], ratings[desk.skills[2].id]
    assert (first.rater, first.level, first.note, first.who, first.day, first.privacy) == (
        "peer", "does it", "Every lesson", "Mr Okafor", date(2026, 6, 20), "private")  # fmt: skip
    assert (words.level, words.note) == ("", "I use your idea now")
    assert plan.change.label == "Take in the answer of Mr Okafor"

    desk.portfolio.apply(plan.change.inverse())
    assert desk.portfolio.find(Rating) == []


def test_the_same_answer_twice_adds_nothing_whatever_file_it_came_in(desk: Desk) -> None:
    data = desk.answer(desk.asking(), [(0, "does it", "Every lesson")])
    taken(desk, data)
    again = taken(desk, b"> Dear Amina,\n\n" + json.dumps(json.loads(data), indent=4).encode() + b"\n\nBest, O.")
    assert not again.change
    assert again.notes == ("This answer was taken in already; it changes nothing.",)
    assert len(desk.portfolio.find(Rating)) == 1


@pytest.mark.parametrize("end", ["\n", " \n", "\r\n"])
def test_an_answer_that_a_mail_broke_into_short_lines_is_read(desk: Desk, end: str) -> None:
    desk.skills[0] = build(Skill, title="Asks questions that nobody can answer with one word alone, " * 3)
    desk.portfolio.apply(added("Long", desk.skills[0]))
    data = desk.answer(desk.asking(), [(0, "secure", "Every lesson that I saw in the spring, and more of them " * 4)])
    lines = textwrap.wrap(data.decode(), 72, break_long_words=False, break_on_hyphens=False)
    taken(desk, f"Dear Amina,{end}{end.join(lines)}{end}Best, O.".encode())
    (rating,) = desk.portfolio.find(Rating)
    assert (rating.level, rating.note) == (
        "secure",
        ("Every lesson that I saw in the spring, and more of them " * 4)[:-1],
    )


def test_two_colleagues_can_answer_the_same_request(desk: Desk) -> None:
    asking = desk.asking()
    taken(desk, desk.answer(asking, [(0, "does it", "")]))
    taken(desk, desk.answer(asking, [(0, "does it", "")], who="Ms Roy"))
    assert sorted(one.who for one in desk.portfolio.find(Rating)) == ["Mr Okafor", "Ms Roy"]


def test_without_a_name_stands_who_was_asked(desk: Desk) -> None:
    taken(desk, desk.answer(desk.asking("manager"), [(0, "does it", "")], who=""))
    (rating,) = desk.portfolio.find(Rating)
    assert (rating.rater, rating.who) == ("manager", "a colleague from science")


def test_of_pupils_there_is_a_number_and_no_name(desk: Desk) -> None:
    asking = desk.asking("students", who="Year 8, two classes")
    taken(desk, desk.answer(asking, [(0, "does it", "")], who="Mia Berger", people="27"))
    (rating,) = desk.portfolio.find(Rating)
    assert (rating.rater, rating.who, rating.people) == ("students", "Year 8, two classes", 27)


def test_the_entry_that_it_was_about_stands_with_the_words(desk: Desk) -> None:
    asking = desk.asking(entry=("practice", desk.lesson.id))
    taken(desk, desk.answer(asking, [(0, "does it", "All had their say")]))
    (rating,) = desk.portfolio.find(Rating)
    assert rating.note == "All had their say\nAbout “Water cycle”"


def test_a_skill_in_the_bin_is_left_out_and_told(desk: Desk) -> None:
    data = desk.answer(desk.asking(), [(0, "does it", ""), (2, "secure", "")])
    desk.portfolio.apply(trashed("Away", desk.skills[2]))
    plan = taken(desk, data)
    assert [one.title for one in plan.given] == ["Asking </script> questions"]
    assert plan.notes == ("Left out, because these skills are no longer there: Feedback.",)


@pytest.mark.parametrize("day", ["", "soon", "2031-01-01", "0001-01-01"])
def test_a_day_that_cannot_be_is_today(desk: Desk, day: str) -> None:
    plan = taken(desk, desk.answer(desk.asking(), [(0, "does it", "")], day=day))
    assert [one.day for one in desk.portfolio.find(Rating)] == [TODAY]
    assert plan.notes == ("It names no day that has been, so today stands for it.",)


def test_an_empty_answer_adds_nothing(desk: Desk) -> None:
    assert taken(desk, desk.answer(desk.asking(), [])).notes == ("There is nothing in it to take in.",)


def test_an_answer_to_another_portfolio_is_refused(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    try:
        data = desk.answer(desk.asking(), [(0, "does it", "")])
        with pytest.raises(PortfolioError, match="not to a question from this portfolio"):
            as_change(other.portfolio, read_answer(data), TODAY)
    finally:
        other.portfolio.close()


def _other_rater(found: dict[str, Any]) -> None:
    found["asked"]["rater"] = "manager"


def _other_skill(found: dict[str, Any]) -> None:
    found["asked"]["skills"][0][0] = found["ratings"][0]["skill"] = "0" * 32


def _other_level(found: dict[str, Any]) -> None:
    found["asked"]["skills"][0][2].append("genius")
    found["ratings"][0]["level"] = "genius"


def _other_title(found: dict[str, Any]) -> None:
    found["asked"]["skills"][0][1] = "Flying"


def _other_who(found: dict[str, Any]) -> None:
    found["asked"]["who"] = "the head"


def _no_seal(found: dict[str, Any]) -> None:
    found["seal"] = ""


def _level_not_asked(found: dict[str, Any]) -> None:
    found["ratings"][0]["level"] = "genius"


def _skill_not_asked(found: dict[str, Any]) -> None:
    found["ratings"][0]["skill"] = "0" * 32


def _more_members(found: dict[str, Any]) -> None:
    found["asked"]["more"] = 1


def _strange_skills(found: dict[str, Any]) -> None:
    found["asked"]["skills"] = [["a"], 7]


@pytest.mark.parametrize(
    "alter",
    [_other_rater, _other_skill, _other_level, _other_title, _other_who, _no_seal, _level_not_asked, _skill_not_asked,
     _more_members, _strange_skills],
)  # fmt: skip
def test_what_was_asked_cannot_be_altered(desk: Desk, alter: Any) -> None:
    found = json.loads(desk.answer(desk.asking(), [(0, "does it", "")]))
    alter(found)
    with pytest.raises(PortfolioError, match="altered"):
        as_change(desk.portfolio, read_answer(json.dumps(found).encode()), TODAY)


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "there is no answer in it"),
        (b"{}", "another kind of file"),
        (b"x" * (LARGEST + 1), "larger than any answer"),
        (b"<!DOCTYPE html>", "page to answer on"),
        (b'{"format": "perpetual-portfolio-asked", "version": 9}', "another version"),
        (b'{"format": ' + b"[" * 5000 + b"]" * 5000 + b"}", "text is damaged"),
        (b'{"format": 1, "format": 2}', "text is damaged"),
        (b"\xff\xfe{\x00}\x00", "."),
    ],
)
def test_what_is_no_answer_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(PortfolioError, match=sentence):
        read_answer(data)


def test_too_long_words_are_refused(desk: Desk) -> None:
    with pytest.raises(PortfolioError, match="longer than any answer"):
        read_answer(desk.answer(desk.asking(), [(0, "does it", "x" * 1001)]))


def test_markup_and_steering_signs_come_in_as_plain_text(desk: Desk) -> None:
    taken(
        desk, desk.answer(desk.asking(), [(0, "", "<img src=x onerror=1>\x00\u202e\x1b[31m=SUM(1)")], who="A\nB\u202e")
    )
    (rating,) = desk.portfolio.find(Rating)
    assert rating.note == "<img src=x onerror=1>[31m=SUM(1)"
    assert rating.who == "A B"


def test_ratings_from_elsewhere_do_not_hinder(desk: Desk) -> None:
    desk.portfolio.apply(added("Mine", Rating(skill_id=desk.skills[0].id, rater="self", level="starts")))
    taken(desk, desk.answer(desk.asking(), [(0, "does it", "")]))
    assert len(desk.portfolio.find(Rating)) == 2


@pytest.mark.parametrize("name", ["low ", "\u200fمبتدئ", "x" * 250, "as @[Mia Berger] does", "a\u202eb"])
def test_a_level_comes_back_as_the_skill_calls_it_whatever_signs_are_in_it(desk: Desk, name: str) -> None:
    skill = build(Skill, title="Ours", levels=[{"name": name, "words": ""}, {"name": "high", "words": ""}])
    desk.portfolio.apply(added("Ours", skill))
    desk.skills = [skill]
    asking = desk.asking()
    plan = taken(desk, desk.answer(asking, [(0, asking.skills[0].levels[0][0], "")]))
    assert [one.level for one in desk.portfolio.find(Rating)] == [name]
    assert plan.notes == ()


def test_an_answer_to_a_question_from_before_the_scale_changed_is_taken_in_and_told(desk: Desk) -> None:
    data = desk.answer(desk.asking(), [(0, "does it", "")])
    other = with_fields(desk.skills[0], levels=[{"name": "one", "words": ""}, {"name": "two", "words": ""}])
    desk.portfolio.apply(Change("Other levels", (Edit(desk.skills[0], other),)))
    plan = taken(desk, data)
    assert [one.level for one in desk.portfolio.find(Rating)] == ["does it"]
    (note,) = plan.notes
    assert note == "The levels of “Asking </script> questions” are others by now; “does it” stands as it was answered."
