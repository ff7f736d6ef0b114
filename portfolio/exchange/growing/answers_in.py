"""Answers to a survey come in from a table: one row for each who answered, or counts for each question.

Nobody is named: of a group only how many chose each answer is kept. Nothing is written here.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.records import Survey, SurveyRun, build, now
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.file import NoFramework, Notes
from portfolio.exchange.frameworks.rows import rows_in
from portfolio.exchange.frameworks.text import cleaned, decoded, one_line, shortened
from portfolio.exchange.growing.answer_table import (
    LONGEST_HEAD,
    LeftOut,
    Question,
    asked,
    mapped,
    question_of,
    question_worded,
)
from portfolio.growth.skills import scale_of

MOST_BYTES, MOST_ROWS, MOST_COLUMNS = 4 * 1024 * 1024, 39_000, 300
"""A whole school may answer; the reader of tables takes no more rows than that."""
MOST_PEOPLE = 100_000
_MOST_TOLD = 20
_FEW = 3
"""Of fewer pupils than these one could guess who said what."""
_NUMBER = re.compile(r"(\d{1,2})(?:[.,]0{1,6})?\s*(?:[-–—.:)=(]?\s*(?!\d)(.*))$", re.DOTALL)


class NoAnswers(PortfolioError):
    """A table that holds no answers to this survey: it says why, and what to do."""


class ColumnLeftOut(NamedTuple):
    """A column that is not taken."""

    title: str
    why: LeftOut


@dataclass(frozen=True)
class AnswersComing:
    """What was read of a table of answers, to be looked at before it is kept."""

    layout: Literal["people", "counts"]
    people: int
    columns: tuple[tuple[str, str], ...]
    """Heading and question id of each that is taken; of counts the row's first cell."""
    left_out: tuple[ColumnLeftOut, ...]
    counts: Mapping[str, tuple[int, ...]]
    """By question id, how many chose each level, the lowest first."""
    missing: tuple[str, ...]
    """Ids of questions to which there is no answer."""
    told: tuple[Said, ...]
    """What was odd, each a sentence."""

    def run(self, survey: Survey, day: date | None, title: str = "", people: int | None = None) -> SurveyRun:
        """The answers as a record. One person's answer to a survey about oneself is kept as levels, not as counts."""
        count = max(people or 0, self.people)
        alone = survey.rater == "self" and count == 1
        names = [name for name, _ in scale_of(survey.scale)]
        answers = [
            {"question": one, "note": "", "level": names[counts.index(1)] if alone else "",
             "counts": [] if alone else list(counts)}
            for one, counts in self.counts.items()
            if sum(counts)
        ]  # fmt: skip
        made: SurveyRun = build(
            SurveyRun, survey_id=survey.id, day=day, rater=survey.rater, title=title, people=None if alone else count,
            answers=answers, finished=now(),
        )  # fmt: skip
        return made


def read_answers(
    data: bytes, name: str, survey: Survey, chosen: Mapping[str, str] | None = None
) -> AnswersComing:  # fmt: skip
    """The answers in a table called `name` (CSV of any program, or a paste). `chosen` says of a column's heading which
    question it is, by its id, or "" to leave it out.

    Raises NoAnswers where it holds none, or where more than one column asks what the survey does not ask.
    """
    questions = asked(survey.questions)
    if unknown := sorted(set((chosen or {}).values()) - {one.id for one in questions} - {""}):
        raise NoAnswers(
            "“{survey}” has no question {question}.", "“portfolio list surveys --json” shows them with their ids.",
            survey=survey.title, question=unknown[0],
        )  # fmt: skip
    rows = _rows(data, name)
    levels = _levels([level for level, _ in scale_of(survey.scale)])
    head, body = [one_line(cell) for cell in rows[0]], rows[1:]
    if (places := _of_levels(head, levels)) is not None:
        return _counted(body, places, levels, questions, survey, name)
    return _from_people(head, body, levels, questions, survey, name, chosen or {})


def _from_people(
    head: Sequence[str], body: Sequence[Sequence[str]], levels: Mapping[str, int], questions: Sequence[Question],
    survey: Survey, name: str, chosen: Mapping[str, str],
) -> AnswersComing:  # fmt: skip
    cells = [[row[at].strip() if at < len(row) else "" for row in body] for at in range(len(head))]
    places = {cell: _place(cell, levels) for cell in {cell for column in cells for cell in column}}
    found = mapped(head, cells, questions, [_holds_answers(column, places) for column in cells], chosen)
    told: list[Said] = []
    _other_questions([head[at] for at in found.unknown], found.questions, survey, name)
    left_out = [ColumnLeftOut(shortened(head[at], 80), why) for at, why in found.left_out.items()]
    left_out += [ColumnLeftOut(shortened(head[at], 80), "not_asked") for at in found.unknown]
    counts: dict[str, list[int]] = {}
    odd = 0
    for at, question in found.questions.items():
        counted = counts.setdefault(question, [0] * _size(levels))
        for number, cell in enumerate(cells[at], start=2):
            if (place := places[cell]) is not None:
                counted[place] += 1
            elif cell:
                odd += 1
                if odd <= _MOST_TOLD:
                    told.append(said("Row {row}: “{cell}” is no answer of the scale.", row=number,
                                     cell=shortened(one_line(cell[:500]), 40)))  # fmt: skip
    people = sum(any(places[cells[at][row]] is not None for at in found.questions) for row in range(len(body)))
    if odd > _MOST_TOLD:
        told.append(said("And {count} more cells like these.", count=odd - _MOST_TOLD))
    columns = tuple((head[at], question) for at, question in found.questions.items())
    return _read("people", people, columns, left_out, counts, questions, told, survey, name)


def _counted(
    body: Sequence[Sequence[str]], places: Mapping[int, int], levels: Mapping[str, int],
    questions: Sequence[Question], survey: Survey, name: str,
) -> AnswersComing:  # fmt: skip
    told: list[Said] = []
    counts: dict[str, list[int]] = {}
    columns: list[tuple[str, str]] = []
    unknown: list[str] = []
    for number, row in enumerate(body, start=2):
        titles = [one_line(cell) for at, cell in enumerate(row) if at not in places and cell.strip()]
        question = _question_of_row(titles, questions)
        given = [_count(row[at] if at < len(row) else "") for at in places]
        if not titles or not any(one is not None for one in given):
            continue
        if not question or question in counts:
            unknown.append(max(titles, key=len))
            continue
        if None in given:
            told.append(said("Row {row}: a cell there is no number, and counts as none.", row=number))
        counts[question] = [0] * _size(levels)
        for place, number_given in zip(places.values(), given, strict=True):
            counts[question][place] = number_given or 0
        columns.append((max(titles, key=len), question))
    _other_questions(unknown, dict(enumerate(counts)), survey, name)
    left_out = [ColumnLeftOut(shortened(title, 80), "not_asked") for title in unknown]
    people = max(map(sum, counts.values()), default=0)
    return _read("counts", people, tuple(columns), left_out, counts, questions, told[:_MOST_TOLD], survey, name)


def _question_of_row(titles: Sequence[str], questions: Sequence[Question]) -> str:
    """The question that a row counts, by its words in any cell, else by the id that it begins with. No other number is
    an id: a row may end with how many answered."""
    worded = next((known for title in titles if (known := question_worded(title[:LONGEST_HEAD], questions))), "")
    return worded or (question_of(titles[0], questions) if titles else "")


def _read(
    layout: Literal["people", "counts"], people: int, columns: tuple[tuple[str, str], ...],
    left_out: Sequence[ColumnLeftOut], counts: Mapping[str, Sequence[int]], questions: Sequence[Question],
    told: list[Said], survey: Survey, name: str,
) -> AnswersComing:  # fmt: skip
    answered = {one.id: tuple(counts[one.id]) for one in questions if sum(counts.get(one.id, ()))}
    if not answered or people > MOST_PEOPLE:
        raise NoAnswers(
            "“{name}” holds no answers to “{survey}”.",
            "It takes a heading, and below it a row for each who answered, with a column for each question; or a row"
            " for each question, with a column for each answer of the scale.",
            name=name, survey=survey.title,
        )  # fmt: skip
    if survey.rater == "students" and people < _FEW:
        told.append(said("Fewer than three answered: whoever reads this may guess who said what."))
    missing = tuple(one.id for one in questions if one.id not in answered)
    return AnswersComing(layout, people, columns, tuple(left_out), answered, missing, tuple(told))


def _other_questions(unknown: Sequence[str], found: Mapping[int, str], survey: Survey, name: str) -> None:
    """One stray column is left out; more than one, or none that fits, says that it is another survey."""
    if len(unknown) > 1 or (unknown and not found):
        listing = ", ".join(f"“{shortened(one, 60)}”" for one in unknown[:3])
        raise NoAnswers(
            "“{name}” asks what “{survey}” does not: {listing}.",
            "Say of each such column which question it is, or that it is left out; or choose the survey that it belongs"
            " to. Nothing was added.",
            name=name, survey=survey.title, listing=listing,
        )  # fmt: skip


def _rows(data: bytes, name: str) -> list[list[str]]:
    if len(data) > MOST_BYTES:
        raise NoAnswers("“{name}” is larger than any survey’s answers.", "Bring a file of at most 4 MB.", name=name)
    try:
        text = cleaned(decoded(data, name))
        if text.count("\n") > MOST_ROWS:
            raise _too_many(name)
        rows = [row for _, row in rows_in(text, name, Notes())]
    except NoFramework as error:
        raise NoAnswers(
            "“{name}” holds no table.", "Save the answers as CSV where they were collected, and bring that.", name=name
        ) from error
    if len(rows) < 2:
        raise NoAnswers("“{name}” has no rows below its heading.", "Nothing was added.", name=name)
    if max(map(len, rows)) > MOST_COLUMNS:
        raise _too_many(name)
    return rows


def _too_many(name: str) -> NoAnswers:
    return NoAnswers(
        "“{name}” has more than {rows:,} rows or {columns} columns.",
        "Divide it, and add each part as answers of its own.",
        name=name, rows=MOST_ROWS, columns=MOST_COLUMNS,
    )  # fmt: skip


def _levels(names: Sequence[str]) -> dict[str, int]:
    """Where each answer stands, by its name and by its number from 1."""
    return {folded(name): at for at, name in enumerate(names)} | {str(at): at - 1 for at in range(1, len(names) + 1)}


def _size(levels: Mapping[str, int]) -> int:
    return max(levels.values()) + 1


def _of_levels(head: Sequence[str], levels: Mapping[str, int]) -> dict[int, int] | None:
    """The level that each column counts, where the heading names all of them or all but one. Numbers may as well be
    those of questions, and name none."""
    found: dict[int, int] = {}
    for at, title in enumerate(head):
        words = folded(title)
        if words in levels and not words.isdigit() and levels[words] not in found.values():
            found[at] = levels[words]
    return found if len(found) >= max(2, _size(levels) - 1) and len(found) < len(head) else None


def _place(cell: str, levels: Mapping[str, int]) -> int | None:
    """The level of a cell: its name, its number, or both where they agree with the scale."""
    given = cell.strip()[:500]
    if (words := folded(given)) in levels and not words.isdigit():
        return levels[words]
    number = _NUMBER.match(given)
    if number is None:
        return None
    rest = folded(number[2])
    return None if rest.isdigit() or (number[2] and not rest) else levels.get(rest or str(int(number[1])))


def _count(cell: str) -> int | None:
    digits = cell.strip().removesuffix(".0")
    if not digits:
        return 0
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else None


def _holds_answers(column: Sequence[str], places: Mapping[str, int | None]) -> bool:
    filled = [cell for cell in column if cell]
    return bool(filled) and 2 * sum(places[cell] is not None for cell in filled) > len(filled)
