"""British and American English: a packet says the same words as the window, and never touches the person's own."""

import calendar
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.core.english import AMERICAN, BRITISH, SOURCE, english_of, read_glossary
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, Goal, Part, Practice, Programme, Reflection, Step, TimeEntry, build
from portfolio.packet.request import SECTIONS
from portfolio.packet.text.language import AS_WRITTEN
from tests.packet.a_year import END, RESOURCES, START, TEMPLATE, Year, attach, link
from tests.packet.conftest import Make

GLOSSARY = read_glossary(RESOURCES / "words")
OWN = "My pupil goal programme"
DAY = date(2026, 3, 4)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Year]:
    """An entry of every kind, in whose texts stand words that differ in British and American English."""
    portfolio = Portfolio.create(tmp_path / "small", device="test", name="Amina Diallo")
    year = Year(portfolio, {})
    goal = build(
        Goal, title=OWN, what_changed=OWN, measure=OWN, baseline="1", result="2", learners=2, state="agreed", due=DAY
    )
    programme = build(Programme, title=OWN, kind="certificate_programme", started=DAY, due=date(2027, 2, 1), notes=OWN)
    practice = build(Practice, title=OWN, what_i_did=OWN, what_changed=OWN, day=DAY)
    photo = attach(portfolio, b"words", "a.txt", "text/plain", title=OWN, caption=OWN, day=DAY)
    year.add(
        goal, programme, practice, photo,
        build(Credential, title=OWN, kind="licence", issuer=OWN, earned=DAY),
        build(Reflection, title=OWN, text=OWN, day=DAY, privacy="evaluator"),
        build(TimeEntry, category=OWN, minutes=90, day=DAY),
        build(Step, goal_id=goal.id, title=OWN), build(Part, programme_id=programme.id, title=OWN),
        link("toward", practice, goal), link("toward", programme, goal), link("evidence", photo, practice),
    )  # fmt: skip
    yield year
    portfolio.close()


def read(year: Year, make: Make, variant: str) -> tuple[PdfReader, str]:
    """The packet in this English, and all its text and what is said of it, with single spaces."""
    request = year.request(start=START, end=END, statement=OWN, purpose="", sections=SECTIONS,
                           english=english_of(GLOSSARY, variant))  # fmt: skip
    pdf = PdfReader(io.BytesIO(make(year, request).path.read_bytes()))
    assert pdf.metadata is not None
    pieces = [page.extract_text() for page in pdf.pages] + [str(pdf.metadata.title), str(pdf.metadata.subject)]
    return pdf, " ".join(" ".join(pieces).split())


@pytest.mark.parametrize(
    "variant, tag, said, never",
    [
        (SOURCE, "en", ["GOAL ", "2 pupils", "PUPILS", "CERTIFICATE PROGRAMME", "LICENCE", "COUNTS TOWARD "], []),
        (
            BRITISH,
            "en-GB",
            ["OBJECTIVE ", "Objectives", "2 pupils", "CERTIFICATE PROGRAMME", "LICENCE", "Counts towards", "appraiser"],
            ["goal", "goals", "toward", "evaluator"],
        ),
        (
            AMERICAN,
            "en-US",
            [
                "GOAL ",
                "2 students",
                "What changed for students",
                "CERTIFICATE PROGRAM ",
                "LICENSE",
                "Nanodegrees and courses",
            ],
            ["pupil", "pupils", "programme", "programmes", "licence", "towards"],
        ),
    ],
)
def test_the_packets_own_words_are_those_of_the_window_and_hers_stay(
    small: Year, make: Make, variant: str, tag: str, said: list[str], never: list[str]
) -> None:
    pdf, text = read(small, make, variant)
    assert pdf.trailer["/Root"]["/Lang"] == tag  # type: ignore[index]
    assert text.count(OWN) > 20, "her own words stand as she wrote them"
    assert OWN.encode() in pdf.attachments["portfolio.json"][0]
    ours = text.replace(OWN, "")
    for phrase in said:
        assert phrase.lower() in ours.lower(), phrase
    for word in never:
        assert re.findall(rf".{{0,40}}\b{word}\b.{{0,20}}", ours, re.IGNORECASE) == []


def test_every_word_that_differs_is_said_through_the_glossary_in_the_template() -> None:
    """Text of the template that stands outside `say` would be the same in both Englishes."""
    english = [english_of(GLOSSARY, variant) for variant in (BRITISH, AMERICAN)]
    for part in TEMPLATE.glob("*.typ"):
        text = re.sub(r"^\s*//.*$", "", part.read_text(encoding="utf-8"), flags=re.MULTILINE)
        outside = re.sub(r'say\("[^"]*"\)', "", text)
        bare = re.findall(r"\[([^\[\]#\"(){}=\n]+)", outside)
        bare += re.findall(r"(?:caps|head|labelled)\(\"([^\"\n]+)\"", outside)
        assert [words for words in bare if any(one.said(words) != words for one in english)] == [], part.name


def test_an_english_that_is_not_there_is_that_of_the_sentences() -> None:
    assert english_of(GLOSSARY, "de").tag == "en"
    assert english_of(GLOSSARY, "de").said("A goal of a pupil") == "A goal of a pupil"
    assert english_of(GLOSSARY, BRITISH).said("A goal of a pupil") == "An objective of a pupil"


def test_months_are_english_on_a_computer_that_speaks_another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    # What Python's calendar says once Qt has told the system's language to the C library.
    german = ["", *"Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()]
    monkeypatch.setattr(calendar, "month_name", german)
    monkeypatch.setattr(calendar, "month_abbr", [name[:3] for name in german])
    assert AS_WRITTEN.day(DAY) == "4 March 2026"
    assert AS_WRITTEN.period(DAY, date(2026, 10, 31)) == "4 Mar 2026 to 31 Oct 2026"
    assert AS_WRITTEN.month(date(2026, 5, 1)) == "May 2026"
