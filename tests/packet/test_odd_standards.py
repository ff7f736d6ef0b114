"""Frameworks as others write them: without codes, with long ones, from right to left, with texts that act nowhere."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Alignment,
    Conversation,
    Framework,
    Practice,
    Record,
    Standard,
    StandardClaim,
    StandardRating,
    build,
)
from portfolio.packet.request import SECTIONS
from tests.packet.a_year import Year
from tests.packet.conftest import Make
from tests.packet.pdf_checks import examine, text_of

MARKUP = '#panic("x") #image("/etc/passwd") $ { [ \\ `` "quoted" <label> @ref *_~'
LONG = "CCSS.ELA-LITERACY.SPEAKING-AND-LISTENING.RL.11-12.1.a.extended"
TITLES = [
    ("", "A standard that has no code and a title that goes on for much longer than any line of any table holds"),
    (LONG, "With a code that fills a line"), ("١-أ", "التخطيط للتعليم بما يراعي الفروق بين الطلاب"),
    (MARKUP, MARKUP), ("x" * 80, "w" * 200), ("教", "教学计划"),
]  # fmt: skip


@pytest.fixture
def odd(tmp_path: Path) -> Iterator[Year]:
    portfolio = Portfolio.create(tmp_path / "odd", device="test", name="Amina Diallo")
    year = Year(portfolio, {})
    framework = build(Framework, title=MARKUP, edition=MARKUP, notice=MARKUP, levels=[{"name": MARKUP}, {"name": "2"}])
    lesson = build(Practice, title="Bridges of paper", day=date(2026, 3, 1))
    talk = build(Conversation, title=MARKUP, who=MARKUP, notes=MARKUP, day=date(2026, 5, 2), privacy="evaluator")
    standards = [
        build(
            Standard, framework_id=framework.id, code=code, title=title, text=MARKUP * 20, level=MARKUP, position=place
        )
        for place, (code, title) in enumerate(TITLES)
    ]
    year.add(framework, lesson, talk, *standards)
    tied: list[Record] = []
    for one in standards[:-1]:
        tied += [
            build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=one.id, claim=MARKUP * 5),
            build(StandardClaim, standard_id=one.id, claim=MARKUP * 9, statement=f"{MARKUP}\n\n" * 120),
            build(StandardRating, standard_id=one.id, rater="self", level=MARKUP, day=date(2026, 5, 1), note=MARKUP),
            build(StandardRating, standard_id=one.id, rater="evaluator", level="gone", who=MARKUP, note=MARKUP * 9),
            build(
                StandardRating, standard_id=one.id, rater="evaluator", level="2", day=date(2026, 5, 2),
                conversation_id=talk.id,
            ),
        ]  # fmt: skip
    year.add(*tied)
    year.ids["framework"] = framework.id
    yield year
    portfolio.close()


def test_whatever_a_framework_is_written_like_it_is_shown_and_never_acts(odd: Year, make: Make) -> None:
    request = odd.request(
        framework=odd.ids["framework"], preset="summative", sections=SECTIONS, purpose=MARKUP, start=None, end=None
    )
    made = make(odd, request)
    pdf = made.path.read_bytes()
    found = examine(pdf)
    assert found.wrong == []
    words = text_of(pdf)
    assert '#panic("x")' in words
    assert "CCSS.ELA-LITERACY" in words.replace("\u200b", "").replace(" ", "")
    assert "Bridges of paper" in words
    assert "Shown here: 5 of 6 standards." in words
