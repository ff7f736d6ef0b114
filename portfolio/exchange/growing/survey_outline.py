"""A survey as an outline in Markdown: headings are areas, points are questions, the points below them their answers."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.frameworks.outline import SCALE_WORDS, heading_in, unescaped
from portfolio.exchange.frameworks.writing_outline import escaped, in_heading
from portfolio.exchange.growing.survey_file import MOST_ANSWERS, Question, SurveyFile
from portfolio.growth.skills import OWN_LEVELS

_POINT = re.compile(r"([ \t\u00a0]*)(?:[-*+•‣◦▪–]|\d{1,3}[.)](?=\s))\s+(.*)$")
_ABOUT = re.compile(r"(rater|edition|language|licence|license|source|skills|survey)\s*:\s*(.*)$", re.IGNORECASE)
_ID = re.compile(r"\*\*((?:\\.|[^*\\]){1,100})\*\*\s+")
_SKILL = re.compile(r"\s*\*\(((?:\\.|[^()*\\]){1,500})\)\*$")
_STARTS = re.compile(r"^(?:[#+\-.!|:~>•‣◦▪–]|\d{1,3}[.)](?=\s))")
_EMPTY = "\\"
"""An empty line within the words of a level."""
_NAMED = {"license": "licence", "survey": "pack"}


class _Point(NamedTuple):
    """A point of a list: how far it is set in, and its words."""

    depth: int
    words: str


class _Heading(NamedTuple):
    """A heading: how many signs it has, and its words."""

    signs: int
    words: str


class _More(NamedTuple):
    """A line that is set in, and none of these: it goes on with the point before it."""

    words: str


def read_outline(text: str, name: str) -> SurveyFile:
    """The survey in an outline, as it stands there: to be made sound. Without a scale it takes the program's own."""
    title, area, in_scale = "", "", False
    about: dict[str, str] = {}
    prose: list[str] = []
    notice: list[str] = []
    levels: list[Level] = []
    more: list[tuple[int, str]] = []
    questions: list[Question] = []
    for found in _lines(text):
        if isinstance(found, _Point):
            if in_scale:
                levels.append(_level(found.words))
            elif found.depth == 0 or not questions:
                questions.append(_question(found.words, area))
            elif len(questions[-1].answers) <= MOST_ANSWERS:  # one too many is told; thousands are not even kept
                answers = (*questions[-1].answers, unescaped(found.words))
                questions[-1] = questions[-1]._replace(answers=answers)
        elif isinstance(found, _Heading):
            words = unescaped(found.words)
            if not title and found.signs == 1 and not questions:
                title = words
            else:
                in_scale = found.words.casefold().strip(":") in SCALE_WORDS
                area = area if in_scale else words
        elif isinstance(found, _More) and in_scale and levels:
            more.append((len(levels) - 1, "" if found.words == _EMPTY else unescaped(found.words)))
        elif not questions and not levels:
            found = found.words if isinstance(found, _More) else found
            if (said := _ABOUT.match(found)) is not None:
                key = said[1].casefold()
                about[_NAMED.get(key, key)] = unescaped(said[2]).strip()
            elif found.startswith(">"):
                notice.append(unescaped(found[1:].strip()))
            else:
                prose.append(unescaped(found))
    scale = tuple(_with_more(levels, more)) or tuple(Level(one) for one in OWN_LEVELS)
    return SurveyFile(
        title or name.rsplit(".", 1)[0], scale, tuple(questions), about.pop("rater", "").casefold() or "self",
        description="\n".join(prose).strip(), notice="\n".join(notice), **about,
    )  # fmt: skip


def as_outline(file: SurveyFile) -> str:
    """Title, what is known of it, its notice as a quotation, its questions under their areas, and its scale."""
    lines = [f"# {in_heading(file.title)}", ""]
    for name, value in (
        ("Rater", file.rater), ("Edition", file.edition), ("Language", file.language), ("Licence", file.licence),
        ("Source", file.source), ("Skills", file.skills), ("Survey", file.pack),
    ):  # fmt: skip
        lines += [f"{name}: {escaped(value)}"] if value else []
    if file.notice:
        lines += ["", *(f"> {escaped(part)}".rstrip() for part in file.notice.split("\n"))]
    if file.description:
        lines += ["", *(_started(escaped(line)) for line in file.description.split("\n"))]
    area = None
    for question in file.questions:
        if question.area != area:
            area = question.area
            lines += ["", f"## {_not_scale(in_heading(area))}".rstrip(), ""] if area or len(lines) > 2 else []
        skill = f" *({_in_brackets(question.skill)})*" if question.skill else ""
        lines.append(f"- **{escaped(question.id)}** {escaped(question.text)}{skill}")
        lines += [f"  - {_started(escaped(answer))}" for answer in question.answers]
    lines += ["", "## Scale", ""]
    for one in file.scale:
        first, *rest = one.words.split("\n")
        lines.append(f"- **{escaped(one.name)}**" + (f": {escaped(first)}" if first else ""))
        lines += [f"  {_started(escaped(line))}" if line else f"  {_EMPTY}" for line in rest]
    return "\n".join(lines) + "\n"


def _lines(text: str) -> Iterator[str | _Point | _Heading | _More]:
    """The lines with what they are. Points have their depth: 0 for those that are set in least.

    Blanks in a row stand as one: that is what they are read as, and what looks for signs among them needs no second.
    """
    least: int | None = None
    for line in text.split("\n"):
        if not line.strip():
            yield ""
        elif (headed := heading_in(line)) is not None:
            least = None
            yield _Heading(headed[0], " ".join(headed[1].split()))
        elif (point := _POINT.match(line)) is not None and point[2].strip():
            width = len(point[1].replace("\t", "    "))
            least = width if least is None else min(least, width)
            yield _Point(width - least, " ".join(point[2].split()))
        else:
            words = " ".join(line.split())
            yield _More(words) if line.startswith(("  ", "\t")) else words


def _with_more(levels: list[Level], more: list[tuple[int, str]]) -> Iterator[Level]:
    """The levels with the lines that go on with their words."""
    lines: dict[int, list[str]] = {}
    for at, words in more:
        lines.setdefault(at, []).append(words)
    for at, level in enumerate(levels):
        yield Level(level.name, "\n".join([level.words, *lines.get(at, ())]).strip())


def _level(words: str) -> Level:
    bold = _ID.match(f"{words} ") if words.startswith("**") else None
    named = re.match(r"\*\*((?:\\.|[^*\\])+)\*\*\s*:?\s*", words)
    if named and (bold or named):
        return Level(unescaped(named[1]), unescaped(words[named.end() :]))
    parts = re.split(r"(?<!\\):\s+|\s+[–—]\s+", words, maxsplit=1)
    return Level(unescaped(parts[0]), unescaped(parts[1]) if len(parts) > 1 else "")


def _question(words: str, area: str) -> Question:
    skill = _SKILL.search(words)
    words = words[: skill.start()] if skill else words
    named = _ID.match(words)
    return Question(
        unescaped(named[1]) if named else "", unescaped(words[named.end() :] if named else words), area,
        unescaped(skill[1]) if skill else "",
    )  # fmt: skip


def _not_scale(area: str) -> str:
    """An area that is called as the scale is stands with a remark, which no reader of Markdown shows."""
    return f"{area}<!-- -->" if area.casefold().strip(":") in SCALE_WORDS else area


def _in_brackets(text: str) -> str:
    return re.sub(r"([()])", r"\\\1", escaped(text))


def _started(line: str) -> str:
    """A line that does not begin as a heading, a point, a quotation or something known of the survey does."""
    if (known := _ABOUT.match(line)) is not None:
        return f"{known[1]}\\{line[len(known[1]) :].lstrip()}"
    return f"\\{line}" if _STARTS.match(line) and not line[0].isdigit() else re.sub(r"^(\d+)([.)])", r"\1\\\2", line)
