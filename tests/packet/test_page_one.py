"""Page 1 is one page, whatever stands on it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Framework, Goal, Person, Practice
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import Paper
from portfolio.packet.text.language import language_of
from tests.packet.a_year import RESOURCES, Year
from tests.packet.conftest import finished
from tests.packet.hard_year import LONG, TEXT, WORD, make_hard_year
from tests.packet.page_checks import beyond_margins, first_page_runs_over, in_the_margin, over_one_another
from tests.packet.page_marks import pages_in, said
from tests.packet.pdf_checks import examine


@pytest.fixture(scope="module")
def hard_at_rest(tmp_path_factory: pytest.TempPathFactory) -> Year:
    year = make_hard_year(tmp_path_factory.mktemp("hard") / "portfolio")
    year.portfolio.close()
    return year


@pytest.fixture
def hard(hard_at_rest: Year, tmp_path: Path) -> Iterator[Year]:
    shutil.copytree(hard_at_rest.portfolio.folder, tmp_path / "portfolio")
    year = Year(Portfolio.open(tmp_path / "portfolio", device="test"), dict(hard_at_rest.ids))
    yield year
    year.portfolio.close()


@pytest.mark.parametrize(
    "times,paper,language",
    [(0, "letter", "en-US"), (0, "a4", "de"), (0, "letter", "ar"), (1, "letter", "en-US"), (3, "letter", "es"),
     (4, "a4", "en-US")],
)  # fmt: skip
def test_page_one_holds_the_longest_words_goals_and_pieces(
    hard: Year, keys: Keys, tmp_path: Path, times: int, paper: Paper, language: str
) -> None:
    portfolio = hard.portfolio
    if times:  # names without end
        (person,) = portfolio.find(Person)
        name = f"{LONG} {WORD} " * times
        portfolio.apply(edited("Me", person, name=name, role=name, school=TEXT[:400]))
        framework = portfolio.get(Framework, hard.ids["framework"])
        portfolio.apply(edited("It", framework, title=TEXT[:600]))
    goals = sorted(portfolio.find(Goal), key=lambda one: one.title != WORD)
    assert (goals[0].title, len(goals)) == (WORD, 4)
    request = begun_as(PRESETS["summative"], hard.request(framework=hard.ids["framework"], purpose="", statement=TEXT))
    picks = tuple(one.id for one in (*goals, *portfolio.find(Practice)[:3]))
    request = replace(request, paper=paper, language=language)
    request = replace(request, sections=("standards", "goals", "practice"), picks=picks)

    pdf = finished(hard, request, keys, tmp_path / "packet.pdf").pdf

    assert examine(pdf).wrong == []  # also where the whole page is set smaller: tagged, in order, all of it heard
    pages = list(pages_in(pdf))
    assert first_page_runs_over(pages) == []
    if language != "ar":  # a name may run over too, and its letters are as large as those of a heading
        begins = "".join(language_of(language, RESOURCES / "words").say("Evidence by standard").split())
        assert said(pages[1].lines[0]).startswith(begins)
    wrong = [one for check in (beyond_margins, in_the_margin, over_one_another) for one in check(pages[0])]
    assert wrong == []
