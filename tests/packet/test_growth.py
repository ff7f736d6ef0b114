"""Growth on paper: who saw what, side by side; surveys question by question; goals with their measure and their gap."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.records import Attachment, Conversation, Goal, Measurement, build
from portfolio.packet.parts.progress import form_of
from portfolio.packet.text.language import language_of
from portfolio.packet.text.tree import words_of
from portfolio.paths import resource
from tests.packet.a_year import Year, link
from tests.packet.composing import Composed, composed
from tests.packet.conftest import Make
from tests.packet.pdf_checks import examine, text_seen_in
from tests.packet.year_growth import add_growth


@pytest.fixture
def grown(own_year: Year) -> Year:
    return add_growth(own_year)


def goal(found: Composed, title: str = "Every lesson ends") -> dict[str, Any]:
    return next(one for one in found.blocks("goals") if words_of(one["title"]).startswith(title))


def test_each_who_rated_has_a_column_and_nothing_is_made_of_two(grown: Year) -> None:
    skills, *_ = composed(grown, grown.request(sections=("growth", "practice"))).blocks("growth")
    assert skills["raters"] == ["Myself", "My manager", "Colleagues"]
    (row,) = skills["areas"][0]["rows"]
    drawn = [([bar["place"] for bar in cell["bars"]], cell["level"], cell["when"]) for cell in row["cells"]]
    assert drawn == [([1, 2], "secure", "May 2025"), ([1], "developing", "May 2026"), ([], "", "")]
    assert row["cells"][0]["alt"] == "Feedback that is used, Myself: developing on 2 May 2024, secure on 2 May 2025"
    assert row["aim"] == "Where I want to be: leading, by 1 Jun 2027"
    assert [words_of(one["title"]) for one in row["shown"]] == ["Tickets sorted by the pupils themselves, 8A"]


def test_what_shows_a_skill_is_gone_with_its_section(grown: Year) -> None:
    skills, *_ = composed(grown, grown.request(sections=("growth",))).blocks("growth")
    assert skills["areas"][0]["rows"][0]["shown"] == []


def test_ratings_after_the_period_are_not_there_and_those_long_before_it_are(grown: Year) -> None:
    found = composed(grown, grown.request(start=date(2026, 5, 1), end=date(2026, 5, 31)))
    told = {(row["level"], row["day"]) for row in found.gathered.of("rating")}
    assert ("developing", "2024-05-02") in told
    assert not any(day > "2026-05-31" for _, day in told)


def test_a_survey_shows_own_answers_as_places_and_those_of_a_group_as_counts(grown: Year) -> None:
    _, mine, theirs = composed(grown, grown.request(sections=("growth",))).blocks("growth")
    assert [run["when"] for run in mine["runs"]] == ["Mar 2026"]
    assert [row["cells"][0]["place"] for row in mine["areas"][0]["rows"]] == [2, 1]
    (row,) = theirs["areas"][0]["rows"]
    (cell,) = row["cells"]
    assert (cell["counts"], cell["words"]) == ([2, 9, 15], "2 · 9 · 15")
    assert cell["alt"] == "Question 1? Jun 2026: Hardly ever: 2, Sometimes: 9, Often: 15"
    assert theirs["runs"] == [{"when": "Jun 2026", "who": "8A", "people": "26 answers"}]


@pytest.mark.parametrize("form, name", [("action-plan", "Schritte"), ("nj-sgo", "Steps"), ("own-1", "Steps")])
def test_fields_of_a_form_in_common_use_are_said_in_the_language_of_the_pages(
    grown: Year, form: str, name: str
) -> None:
    (one,) = [goal for goal in grown.portfolio.find(Goal) if goal.title.startswith("Every lesson ends")]
    fields = [{"field": "Steps", "text": "First this"}]
    grown.portfolio.apply(edited("Write it so", one, template=form, fields=fields))
    found = composed(grown, grown.request())
    german = replace(found.book, language=language_of("de", resource("words")))
    (row,) = [row for row in found.gathered.of("goal") if row["id"] == one.id]
    assert [field["name"] for field in form_of(german, row)] == [name]


def test_a_goal_tells_its_gap_its_form_its_reviews_and_where_it_was_agreed(grown: Year) -> None:
    one = goal(composed(grown, grown.request()))
    assert one["gap"] == (
        "Gap to close: “Feedback that is used”, from developing to secure. For the role “Head of science”."
    )
    assert [(field["name"], words_of(field["blocks"][0]["runs"])) for field in one["form"]] == [
        ("Rationale", "Nobody read the tickets")
    ]
    assert [(review["held"], review["when"]) for review in one["reviews"]] == [
        (True, "12 Jan 2026"), (False, "Planned for 1 Sep 2026"),
    ]  # fmt: skip
    assert one["reason"]["name"] == "Why only in part"
    assert words_of(one["agreed"][0]["title"]) == "Evaluation talk"
    assert "20 h planned" in one["facts"]
    assert not any("EUR" in fact for fact in one["facts"])


def test_a_gap_that_was_closed_says_from_where_to_where(grown: Year) -> None:
    record = grown.portfolio.get(Goal, grown.ids["tickets"])
    assert record is not None
    grown.portfolio.apply(edited("Met", record, state="met", finished=date(2026, 6, 1), role_id=None))
    one = goal(composed(grown, grown.request()))
    assert one["gap"] == "Gap closed: “Feedback that is used”, from developing to secure."
    assert one["reason"] is None


def test_without_growth_a_goal_says_no_level_that_anybody_saw(grown: Year) -> None:
    one = goal(composed(grown, grown.request(sections=("goals",))))
    assert one["gap"] == "Gap to close: “Feedback that is used”, to secure."
    assert one["agreed"] == []


@pytest.mark.parametrize("state,now", [("under_way", "8 of 10"), ("met", "9 of 10")])
def test_the_measure_now_is_what_the_board_says(grown: Year, state: str, now: str) -> None:
    record = grown.portfolio.get(Goal, grown.ids["tickets"])
    assert record is not None
    grown.portfolio.apply(edited("It", record, state=state, result="9 of 10", finished=None))
    found = composed(grown, grown.request())
    assert words_of(goal(found)["now"]) == now
    assert now in [words_of(one["now"]) for one in found.tree["front"]["goals"]]
    record = grown.portfolio.get(Goal, grown.ids["tickets"])
    assert record is not None
    grown.portfolio.apply(edited("It", record, result=""))
    assert words_of(goal(composed(grown, grown.request()))["now"]) == "8 of 10"


def test_money_of_a_goal_is_told_only_where_it_was_asked_for(grown: Year) -> None:
    sections = (*grown.request().sections, "money")
    assert "EUR 0.00 of EUR 50.00 spent" in goal(composed(grown, grown.request(sections=sections)))["facts"]


@pytest.mark.parametrize(
    "values, places",
    [
        (["2 of 10", "8 of 10"], [200, 800]),
        (["1/4", "2/4"], [250, 500]),
        (["20 %", "55 %"], [200, 550]),
        (["3", "6"], [500, 1000]),
        (["٢ من ١٠", "٨ من ١٠"], [200, 800]),
        (["1 250 words", "2 500 words"], [500, 1000]),
        (["950", "1,250"], [760, 1000]),
        (["-2", "2"], [0, 1000]),
        (["12 in Year 4", "14 in Year 5"], []),
        (["few", "8 of 10"], []),
        (["2 of 10", "8"], []),
        (["9 of 3", "8 of 10"], []),
        (["0", "0"], []),
        (["2 of 10"], []),
    ],
)
def test_a_measure_is_drawn_where_all_its_values_are_alike(
    own_year: Year, values: list[str], places: list[int]
) -> None:
    own_year.add(*(
        build(Measurement, goal_id=own_year.ids["tickets"], day=date(2026, 1 + number, 1), value=value)
        for number, value in enumerate(values)
    ))  # fmt: skip
    measured = goal(composed(own_year, own_year.request(sections=("goals",))))["measured"]
    assert [point["y"] for point in measured["points"]] == places
    assert [words_of(row["value"]) for row in measured["rows"]] == values


def test_a_conversation_tells_what_was_rated_and_agreed_and_when_it_was_signed(grown: Year) -> None:
    (talk,) = composed(grown, grown.request(sections=("conversations", "goals"))).blocks("conversations")
    assert [(words_of(one["title"]), one["level"], one["by"]) for one in talk["skills"]] == [
        ("Feedback that is used", "developing", "My manager, M. Okafor")
    ]
    assert [words_of(one["title"]) for one in talk["goals"]] == ["Every lesson ends with a question I read"]
    assert talk["signed"] == "Signed by both on 9 May 2026."
    assert talk["signs"] == []


def test_days_that_cannot_be_are_not_printed(grown: Year) -> None:
    talk = grown.portfolio.get(Conversation, grown.ids["talk"])
    assert talk is not None
    grown.portfolio.apply(edited("Slip", talk, signed=date(2030, 1, 1), next_day=date(2025, 1, 1)))
    (told,) = composed(grown, grown.request(sections=("conversations",))).blocks("conversations")
    assert (told["signed"], told["next"], len(told["signs"])) == ("", "", 2)


def test_a_sheet_that_both_signed_is_named_and_any_other_file_asks_for_signatures_still(grown: Year) -> None:
    sections = ("conversations", "evidence")
    photo, sheet = (
        build(Attachment, name=name, sha256=name[0] * 64, media_type="image/png", size=1, title=name,
              purpose="evidence", day=date(2026, 5, 4), privacy="evaluator")
        for name in ("photo", "sheet")
    )  # fmt: skip
    talk = grown.portfolio.get(Conversation, grown.ids["talk"])
    assert talk is not None
    grown.portfolio.apply(edited("Not yet", talk, signed=None))
    grown.add(photo, sheet, link("evidence", photo, talk))
    (told,) = composed(grown, grown.request(sections=sections)).blocks("conversations")
    assert (told["sheet"], len(told["evidence"]), len(told["signs"])) == ([], 1, 2)
    talk = grown.portfolio.get(Conversation, grown.ids["talk"])
    assert talk is not None
    grown.portfolio.apply(edited("Signed", talk, signed_id=sheet.id))
    (told,) = composed(grown, grown.request(sections=sections)).blocks("conversations")
    assert (len(told["sheet"]), len(told["evidence"]), told["signs"]) == (1, 1, [])
    assert told["sheet"] != told["evidence"]


def test_all_of_it_is_an_archive_that_can_be_heard(grown: Year, make: Make) -> None:
    pdf = make(grown, grown.request(role=grown.ids["post"])).path.read_bytes()
    found = examine(pdf)
    assert found.wrong == []
    assert any(alt.startswith("Roles and the moves between them. 2019 to 2025: Assistant") for alt in found.alts)
    assert any(alt.startswith("The measure over time: 2 of 10 on 1 Oct 2025") for alt in found.alts)
    assert sum("Feedback that is used, " in alt for alt in found.alts) == 2
    assert "Ready for 1 of 2" in text_seen_in(pdf)
