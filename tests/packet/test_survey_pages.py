"""Surveys on paper: every scale that a survey may have stands within its column."""

from datetime import UTC, date, datetime

import pytest

from portfolio.core.records import Survey, SurveyRun, build
from tests.packet.a_year import Year
from tests.packet.composing import composed
from tests.packet.conftest import Make
from tests.packet.page_checks import laid_out
from tests.packet.pdf_checks import examine

DONE = datetime(2026, 5, 2, 12, tzinfo=UTC)
MOST = 12
"""As many answers as a survey that is brought in may have."""


def add_survey(year: Year, rater: str, levels: int, *, years: int = 4, questions: int = 3) -> None:
    scale = [{"name": f"Level {number}", "words": ""} for number in range(levels)]
    asked = [
        {"id": str(one), "text": f"Do I plan from what pupils know, {one}?", "area": ""} for one in range(questions)
    ]
    survey = build(Survey, title="Planning", rater=rater, scale=scale, questions=asked)
    runs = [
        build(
            SurveyRun, survey_id=survey.id, rater=rater, day=date(2026 - back, 5, 2), finished=DONE,
            privacy="evaluator",
            answers=[{"question": str(one), "level": f"Level {(one * 5 + back) % levels}"} for one in range(questions)],
        )
        for back in range(years)
    ]  # fmt: skip
    year.add(survey, *runs)


@pytest.mark.parametrize("rater", ["self", "peer"])
@pytest.mark.parametrize("paper,language", [("a4", "en"), ("letter", "ar")])
def test_a_long_scale_over_the_years_stands_within_its_columns(
    own_year: Year, make: Make, rater: str, paper: str, language: str
) -> None:
    add_survey(own_year, rater, MOST)
    request = own_year.request(sections=("growth",), paper=paper, language=language, end=None)
    pdf = make(own_year, request).path.read_bytes()
    assert examine(pdf).wrong == []
    assert laid_out(pdf, rtl=language == "ar") == []


def test_the_legend_numbers_levels_unless_a_group_was_counted(own_year: Year) -> None:
    add_survey(own_year, "peer", 3)
    blocks = composed(own_year, own_year.request(sections=("growth",), end=None)).blocks("growth")
    assert [one["alone"] for one in blocks if one["t"] == "survey"] == [True]
