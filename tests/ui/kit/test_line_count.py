"""In how many lines a text is written: what is seen at a glance is what laying it out finds."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from portfolio.ui.kit.line_count import LineCount
from portfolio.ui.kit.paint import isolate, wrapped
from portfolio.ui.theme import Face, Theme

FACES = [Face("body", 600), Face("small"), Face("h3", 600, serif=True)]
WORDS = st.lists(
    st.text(st.characters(min_codepoint=33, max_codepoint=0x24F), min_size=1, max_size=14), min_size=1, max_size=20
).map(" ".join)
OTHERS = st.sampled_from(
    [
        "مادة الرياضيات للصف السادس",
        "数学の授業研究会と発表",
        "👩🏽‍🏫 Lesson with 👨‍👩‍👧 parents",
        "“Quoted” – and so on…",
    ]
)


@pytest.fixture
def count(theme: Theme) -> LineCount:
    return LineCount(theme)


@settings(max_examples=300, derandomize=True, deadline=None, database=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(WORDS | OTHERS, st.sampled_from(FACES), st.integers(80, 900), st.integers(1, 4))
@example("W" * 40, FACES[0], 480, 2)
@example("AVAVAVAV To. Ty. LT “Té” ", FACES[2], 200, 4)
@example(isolate("2 Stunden") + "  ·  " + isolate("3. März 2026"), FACES[1], 160, 2)
def test_a_text_takes_as_many_lines_as_are_drawn(
    count: LineCount, theme: Theme, text: str, face: Face, room: int, most: int
) -> None:
    assert count.lines(text, face, room, most) == len(wrapped(theme, text, face, room, most))
    assert count.lines(text, face, room, most) == len(wrapped(theme, text, face, room, most)), (
        "what was counted is kept"
    )


def test_no_text_takes_no_line(count: LineCount) -> None:
    assert count.lines("", FACES[0], 300, 2) == 0


def test_larger_type_takes_more_lines(theme: Theme) -> None:
    count, text = LineCount(theme), "Workshop on reading with every child"
    before = count.lines(text, FACES[0], 290, 4)
    theme.set_scale(2.0)
    count.forget()
    assert before == 1
    assert count.lines(text, FACES[0], 290, 4) == 2
