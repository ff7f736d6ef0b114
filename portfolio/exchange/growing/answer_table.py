"""Which column of a table of answers is which question, and which columns are left out: names above all."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from portfolio.core.folding import folded

LeftOut = Literal["name", "not_asked", "chosen"]
"""Why a column is not taken: it holds names or addresses; the survey does not ask it; the person said so."""
_NAMES = frozenset(
    "name names firstname surname lastname fullname forename nickname email emailaddress mail username user login "
    "student studentname pupil pupilname child respondent candidate studentid pupilid upn id "
    "nombre apellido apellidos alumno correo nom prenom eleve courriel vorname nachname schuler e-mail "
    "الاسم اسم البريد الطالب".split()
)
_NAMED_WORDS = frozenset(
    "name names surname forename firstname lastname nickname email mail username vorname nachname nom prenom nombre "
    "apellido apellidos courriel correo".split()
)
_ADDRESS = re.compile(r"[^@\s]{1,100}@[^@\s]{1,200}$")
_NUMBERED = re.compile(r"(?:q(?:uestion)?\s*)?(\w{1,12})\s*[.):–-]\s+(.*)$", re.IGNORECASE)
_IN_GRID = re.compile(r".*\[(.+)\]\s*$", re.DOTALL)
LONGEST_HEAD = 2_000


class Question(NamedTuple):
    """A question as a table may name it."""

    id: str
    text: str


class Mapped(NamedTuple):
    """The columns of a table of answers, by their places."""

    questions: dict[int, str]
    """The question that each holds, by its id."""
    left_out: dict[int, LeftOut]
    unknown: tuple[int, ...]
    """Columns that hold answers to something that the survey does not ask."""


def asked(questions: Sequence[Mapping[str, Any]]) -> list[Question]:
    """The questions of a survey as its record keeps them."""
    return [Question(str(one.get("id") or ""), str(one.get("text") or "")) for one in questions]


def mapped(
    head: Sequence[str], columns: Sequence[Sequence[str]], questions: Sequence[Question],
    answers: Sequence[bool], chosen: Mapping[str, str],
) -> Mapped:  # fmt: skip
    """Find the question of each column: as the person chose it by its heading (an id, or "" to leave it out), by its
    words, or by its id: each once, or its answers would be counted twice; what was chosen goes before what only fits.
    `columns` are their cells, `answers` whether a column holds answers."""
    found: dict[int, str] = {}
    spoken_for = {question for title, question in chosen.items() if question and title in head}
    left_out: dict[int, LeftOut] = {}
    unknown = []
    for at, title in enumerate(head):
        if title in chosen:
            if chosen[title] and chosen[title] not in found.values():
                found[at] = chosen[title]
            else:
                left_out[at] = "chosen"
        elif holds_addresses(columns[at]):
            left_out[at] = "name"
        elif (question := question_of(title, questions)) and question not in {*found.values(), *spoken_for}:
            found[at] = question
        elif is_name(title):
            left_out[at] = "name"
        elif answers[at]:
            unknown.append(at)
        else:
            left_out[at] = "not_asked"
    return Mapped(found, left_out, tuple(unknown))


def question_of(title: str, questions: Sequence[Question]) -> str:
    """The id of the question that a heading names, or nothing: its words, with or without a number before them or a
    title around them, or its id alone."""
    title = title[:LONGEST_HEAD]
    if found := question_worded(title, questions):
        return found
    by_id = {one.id.casefold(): one.id for one in reversed(questions)}
    alone = re.sub(r"^q(?:uestion)?\s*(?=\d)", "", title.strip().casefold()).strip(" .:)")
    return by_id.get(title.strip().casefold()) or by_id.get(alone, "")


def question_worded(title: str, questions: Sequence[Question]) -> str:
    """The same by its words alone."""
    by_text = {folded(one.text): one.id for one in reversed(questions)}
    grid, numbered = _IN_GRID.match(title), _NUMBERED.match(title.strip())
    for words in (title, grid[1] if grid else "", numbered[2] if numbered else ""):
        if words and (found := by_text.get(folded(words))):
            return found
    return ""


def is_name(title: str) -> bool:
    """Whether a heading stands above names of people, or what they are found by."""
    words = folded(title[:LONGEST_HEAD])
    return words.replace(" ", "") in _NAMES or (len(words) < 40 and not _NAMED_WORDS.isdisjoint(words.split()))


def holds_addresses(cells: Sequence[str]) -> bool:
    """Whether a column holds e-mail addresses."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and 2 * sum(bool(_ADDRESS.match(cell[:300])) for cell in filled) >= len(filled)
