"""Person specifications as tables, from any program: which column speaks, where a row ends, what is no need."""

from datetime import date

import pytest

from portfolio.exchange.growing.advert import read_advert
from tests.exchange.growing.test_advert import asked


def test_a_table_with_a_mark_for_each_line() -> None:
    table = (
        "Person specification\n\tEssential\tDesirable\nQualifications\t\t\nQualified Teacher Status\t✓\t\n"
        "A degree\tx\t\nNPQ or working towards it\t\tYes\nExperience\t\t\n• Leading a subject\t✔\t\n"
    )
    expected = ["3 Qualified Teacher Status", "3 A degree", "1 NPQ or working towards it", "3 Leading a subject"]
    assert asked(table) == expected
    assert asked(table.replace("\t", " | ").replace("\n", " |\n| ")) == expected


def test_a_table_whose_cells_hold_several_lines_as_programs_for_texts_copy_it() -> None:
    table = (
        "CRITERIA\tESSENTIAL\tDESIRABLE\tEVIDENCE\n"
        "Qualifications\t• Qualified Teacher Status\n• Good honours degree\t• Higher degree\tApplication form\n"
        "Experience\tTeaching at two key stages, with classes of\nmixed ability\nLeading a team\tForm tutor\tLetter\n"
        "Knowledge\t- Safeguarding\n- The curriculum\t\tInterview\n"
        "Qualities\t• Warm\tN/A\tInterview\n• Reference\n"
    )
    assert asked(table) == [
        "3 Qualified Teacher Status", "3 Good honours degree", "1 Higher degree",
        "3 Teaching at two key stages, with classes of mixed ability", "3 Leading a team", "1 Form tutor",
        "3 Safeguarding", "3 The curriculum", "3 Warm",
    ]  # fmt: skip


def test_points_below_a_row_belong_to_its_last_cell() -> None:
    table = "Area\tEssential\tDesirable\nTraining\t• QTS\n• Degree\t• MA\n• PhD\nWork\t• Leads\t\n"
    assert asked(table) == ["3 QTS", "3 Degree", "1 MA", "1 PhD", "3 Leads"]


def test_rows_that_lost_the_tabs_at_their_ends_stay_rows() -> None:
    marks = "Criterion\tEssential\tDesirable\tHow\nA degree\tx\nTwo years\t\tx\nLeads\tx\t\tI\n"
    assert asked(marks) == ["3 A degree", "1 Two years", "3 Leads"]
    words = "Area\tEssential\tDesirable\nTraining\tA degree\nWork\tTwo years\tThree years\n"
    assert asked(words) == ["3 A degree", "3 Two years", "1 Three years"]


def test_a_table_with_the_words_in_two_columns() -> None:
    table = "Area\tEssential\tDesirable\nTraining\tA degree\tA master’s degree\nWork\t• Two years • Leads\t\n"
    assert asked(table) == [
        "3 A degree", "1 A master’s degree", "3 Two years", "3 Leads",
    ]  # fmt: skip


def test_columns_that_are_kept_apart_by_spaces_alone() -> None:
    assert asked(
        "Attributes          Essential                          Desirable\n"
        "Qualifications      Qualified Teacher Status           National Award for SEN\n"
        "                    Degree\n"
        "Experience                                             Leading a team\n"
    ) == ["3 Qualified Teacher Status", "1 National Award for SEN", "3 Degree", "1 Leading a team"]


def test_a_table_that_says_in_a_cell_how_strongly_each_line_is_asked() -> None:
    table = "Requirement\tWeighting\tHow assessed\nQTS\tEssential\tA\nAn MA\tDesirable\tA, I\n"
    assert asked(table) == ["3 QTS", "1 An MA"]


@pytest.mark.parametrize(
    "head", ["Essential/Desirable", "E/D", "Essential or desirable", "Essential (E) / Desirable (D)"]
)
def test_a_table_with_a_letter_for_each_row_below_one_heading(head: str) -> None:
    table = (
        f"Person specification\nCriteria\t{head}\tHow assessed\nDegree or equivalent\tE\tApplication\n"
        "Fluent Welsh\tD\tInterview\nQTS\tE\tA/I\nClosing 3rd May 2027 at 9am\n"
    )
    assert asked(table) == ["3 Degree or equivalent", "1 Fluent Welsh", "3 QTS"]
    assert read_advert(table).closes == date(2027, 5, 3)
    areas = f"Area\tCriterion\t{head}\nTraining\tA degree in science\tE\nWork\tHas led a team\tD\n"
    assert asked(areas) == ["3 A degree in science", "1 Has led a team"]
