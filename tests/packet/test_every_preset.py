"""Every preset on both papers in every language, on the sample, on a portfolio made by number, and on one that is
hard to set: each page is well.

A few are tried each time; all of them by `make thorough`.
"""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Framework, Licence
from portfolio.exchange.making.generate import generate
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import Audience, PacketRequest, Paper
from portfolio.packet.setup import Known, last_setup, request_for
from portfolio.packet.text.forms import LANGUAGES
from portfolio.packet.text.language import language_of
from tests.packet.a_year import RESOURCES, Year
from tests.packet.conftest import finished
from tests.packet.hard_year import TEXT, make_hard_year
from tests.packet.page_checks import bookmarks_fit, laid_out, led_to, not_drawn
from tests.packet.pdf_checks import examine, text_seen_in
from tests.packet.test_catalogues import read_packet
from tests.whole.looks.maker import DAY, make
from tests.whole.looks.often import tried

ENTRIES, SEED = 150, 11
SIZES: dict[Paper, tuple[int, int]] = {"a4": (595, 842), "letter": (612, 792)}
PAPERS: tuple[Paper, ...] = ("a4", "letter")


class Case(NamedTuple):
    """One PDF. The sample is for the readers that its preset is for, the other portfolios for an evaluator."""

    home: str
    preset: str
    paper: Paper
    language: str

    @property
    def name(self) -> str:
        return " ".join(self)


EACH_TIME = [
    Case("sample", name, PAPERS[number % 2], ("de", "ar")[number // 2 % 2]) for number, name in enumerate(PRESETS)
]
ALL = [
    Case(home, name, paper, language)
    for home in ("sample", "generated")
    for name in PRESETS
    for paper in PAPERS
    for language in LANGUAGES
]
HARD = [
    Case("hard", name, PAPERS[(number + step) % 2], ("en", "ar")[step])
    for number, name in enumerate(PRESETS)
    for step in range(2)
]
NOW_AND_THEN = [case for case in (*ALL, *HARD) if case not in EACH_TIME]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    folder = make(tmp_path_factory.mktemp("sample-pages") / "amina", "sample")
    portfolio = Portfolio.open(folder, device="test")
    yield Year(portfolio, {})
    portfolio.close()


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    portfolio = Portfolio.create(tmp_path_factory.mktemp("made") / "portfolio", device="test", name="Amina Diallo")
    generate(portfolio, ENTRIES, SEED, DAY, frameworks=paths.resource("frameworks"))
    yield Year(portfolio, {})
    portfolio.close()


@pytest.fixture(scope="session")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    year = make_hard_year(tmp_path_factory.mktemp("hard") / "portfolio")
    yield year
    year.portfolio.close()


def asked(year: Year, case: Case) -> PacketRequest:
    """As the window would ask for it, over a year and a half."""
    portfolio = year.portfolio
    usual = request_for(last_setup(portfolio), Known(DAY))
    framework = usual.framework or max(portfolio.find(Framework), key=lambda one: one.title).id
    if case.home == "hard":
        usual = replace(usual, statement=TEXT, role=year.ids["role"])
    request = replace(usual, start=date(2025, 8, 1), end=DAY, framework=framework, purpose="", photo=True)
    begun = replace(begun_as(PRESETS[case.preset], request), paper=case.paper, language=case.language)
    if case.preset == "renewal":
        begun = replace(begun, licence=min(portfolio.find(Licence), key=lambda one: one.created).id)
    audience: Audience = begun.audience if case.home == "sample" else "evaluator"
    return replace(begun, audience=audience)


@pytest.mark.parametrize("case", tried(EACH_TIME, NOW_AND_THEN))
def test_every_page_is_well(case: Case, keys: Keys, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    year: Year = request.getfixturevalue(case.home)
    language = language_of(case.language, RESOURCES / "words")
    pdf = finished(year, asked(year, case), keys, tmp_path / "packet.pdf").pdf

    assert examine(pdf).wrong == []
    assert laid_out(pdf, rtl=language.rtl) == []
    assert led_to(pdf, contents=language.say("All contents"), rtl=language.rtl) == []
    assert bookmarks_fit(pdf) == []
    assert not_drawn(pdf) == []
    assert said_of_itself(pdf) == (case.language, SIZES[case.paper], language.rtl)
    text = text_seen_in(pdf)
    assert language.day(DAY).replace("\u00a0", " ") in text.replace("\u00a0", " ")
    if not language.is_english:
        assert [words for words in our_sentences() if words in text] == []


def said_of_itself(pdf: bytes) -> tuple[str, tuple[int, int], bool]:
    """Its language, the size of all its pages, and whether it runs from right to left."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        ((width, height),) = {tuple(round(float(edge)) for edge in page.MediaBox[2:]) for page in document.pages}
        return str(document.Root.Lang), (width, height), document.Root.ViewerPreferences.Direction == "/R2L"


@cache
def our_sentences() -> list[str]:
    """Sentences of ours that are long enough not to be said by chance."""
    return [text for text in read_packet().said if len(text) > 24 and "{" not in text]
