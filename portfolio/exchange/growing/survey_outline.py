"""A survey as an outline in Markdown: headings are areas, points are questions, the points below them their answers."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.frameworks.outline import SCALE_WORDS, unescaped
from portfolio.exchange.frameworks.writing_outline import escaped
from portfolio.exchange.growing.survey_file import Question, SurveyFile
from portfolio.growth.skills import OWN_LEVELS

_HEADING = re.compile(r"(#{1,6})(?:\s+(.*?))?\s*#*\s*$")
_POINT = re.compile(r"([ \t\u00a0]*)(?:[-*+•‣◦▪–]|\d{1,3}[.)](?=\s))\s+(.*)$")
_ABOUT = re.compile(r"(rater|edition|language|licence|license|source|skills|survey)\s*:\s*(.*)$", re.IGNORECASE)
_ID = re.compile(r"\*\*((?:\\.|[^*\\]){1,100})\*\*\s+")
_SKILL = re.compile(r"\s*\*\(((?:\\.|[^()*\\]){1,500})\)\*$")
_STARTS = re.compile(r"^(?:[#+\-.!|:~>•‣◦▪–]|\d{1,3}[.)](?=\s))")
_NAMED = {"license": "licence", "survey": "pack"}


class _Point(NamedTuple):
    """A point of a list: how far it is set in, and its words."""

    depth: int
    words: str


def read_outline(text: str, name: str) -> SurveyFile:
    """The survey in an outline, as it stands there: to be made sound. Without a scale it takes the program's own."""
    title, area, in_scale = "", "", False
    about: dict[str, str] = {}
    prose: list[str] = []
    notice: list[str] = []
    levels: list[Level] = []
    questions: list[Question] = []
    for found in _lines(text):
        if isinstance(found, _Point):
            if in_scale:
                levels.append(_level(found.words))
            elif found.depth == 0 or not questions:
                questions.append(_question(found.words, area))
            else:
                answers = (*questions[-1].answers, unescaped(found.words))
                questions[-1] = questions[-1]._replace(answers=answers)
        elif (heading := _HEADING.match(found)) is not None:
            words = unescaped(heading[2] or "")
            if not title and len(heading[1]) == 1 and not questions:
                title = words
            else:
                in_scale = words.casefold().strip(":") in SCALE_WORDS
                area = area if in_scale else words
        elif not questions and not levels:
            if (said := _ABOUT.match(found)) is not None:
                key = said[1].casefold()
                about[_NAMED.get(key, key)] = unescaped(said[2]).strip()
            elif found.startswith(">"):
                notice.append(unescaped(found[1:].strip()))
            else:
                prose.append(unescaped(found))
    scale = tuple(levels) or tuple(Level(one) for one in OWN_LEVELS)
    return SurveyFile(
        title or name.rsplit(".", 1)[0], scale, tuple(questions), about.pop("rater", "").casefold() or "self",
        description="\n".join(prose).strip(), notice="\n".join(notice), **about,
    )  # fmt: skip


def as_outline(file: SurveyFile) -> str:
    """Title, what is known of it, its notice as a quotation, its questions under their areas, and its scale."""
    lines = [f"# {escaped(file.title)}", ""]
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
            lines += ["", f"## {escaped(area)}".rstrip(), ""] if area or len(lines) > 2 else []
        skill = f" *({_in_brackets(question.skill)})*" if question.skill else ""
        lines.append(f"- **{escaped(question.id)}** {escaped(question.text)}{skill}")
        lines += [f"  - {_started(escaped(answer))}" for answer in question.answers]
    lines += ["", "## Scale", ""]
    lines += [f"- **{escaped(one.name)}**" + (f": {escaped(' '.join(one.words.split()))}" if one.words else "")
              for one in file.scale]  # fmt: skip
    return "\n".join(lines) + "\n"


def _lines(text: str) -> Iterator[str | _Point]:
    """Headings and other lines as they stand, and points with their depth: 0 for those that are set in least."""
    least: int | None = None
    for line in text.split("\n"):
        if not line.strip():
            yield ""
        elif (point := _POINT.match(line)) is not None and point[2].strip():
            width = len(point[1].replace("\t", "    "))
            least = width if least is None else min(least, width)
            yield _Point(width - least, point[2].strip())
        else:
            if _HEADING.match(line):
                least = None
            yield line.strip()


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
        re.sub(r"\\([()])", r"\1", unescaped(skill[1])) if skill else "",
    )  # fmt: skip


def _in_brackets(text: str) -> str:
    return re.sub(r"([()])", r"\\\1", escaped(text))


def _started(line: str) -> str:
    """A line that does not begin as a heading, a point, a quotation or something known of the survey does."""
    if (known := _ABOUT.match(line)) is not None:
        return f"{known[1]}\\{line[len(known[1]) :].lstrip()}"
    return f"\\{line}" if _STARTS.match(line) and not line[0].isdigit() else re.sub(r"^(\d+)([.)])", r"\1\\\2", line)
