"""An outline of a programme as a checklist in Markdown: “- [x] Module 1 (3 h, due 2026-05-01)”."""

import re
from typing import Any

from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.outline import heading_in, unescaped
from portfolio.exchange.frameworks.text import one_line, shortened
from portfolio.exchange.frameworks.writing_outline import escaped, in_heading
from portfolio.exchange.learning.ledger_out import hundredths
from portfolio.exchange.learning.money import plain_amount
from portfolio.exchange.learning.outline_file import MOST_PARTS, OutlineFile, OutlinePart
from portfolio.exchange.learning.outline_words import part_said, programme_said

_POINT = re.compile(r"([ \t\u00a0]*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[([ xX✓✔~-])\]\s*)?(\S.*)$")
_ABOUT = re.compile(r"([^\W\d_][^:\\]{1,20})\s*:\s+(\S.*)$")
_ASIDE = re.compile(r"^(.*?)(?<!\\)\(((?:\\.|[^()\\])*)\)$")
"""The blanks before and behind are taken off apart: looked for in it, a line of them alone takes long."""
_BETWEEN_COMMAS = re.compile(r"(?:\\.|[^,\\])+")
_STRUCK = re.compile(r"~~(.+)~~")
_MOST_TOLD = 20
_LONGEST_LINE = 2_000
"""Of a line that is looked at for what it says; a longer one is a text."""


def read_list(text: str, name: str) -> OutlineFile:
    """The outline in a list, as it stands there: to be made sound."""
    title = ""
    about: dict[str, Any] = {}
    parts: list[OutlinePart] = []
    notes: list[str] = []
    told: list[Said] = []
    least: int | None = None
    for whole in text.split("\n"):
        line = whole[:_LONGEST_LINE].rstrip()
        point = _POINT.match(line)
        heading = heading_in(line.strip())
        if point is not None:
            depth = len(point[1].replace("\t", "    "))
            least = depth if least is None else min(least, depth)
            if depth > least + 1:
                told.append(said("“{words}” stands below another part, and was left out.", words=_short(point[3])))
            elif len(parts) <= MOST_PARTS:
                parts.append(_part(point[2] or "", point[3], told))
        elif heading is not None:
            if title:
                told.append(said("“{words}” is no part, and was left out.", words=_short(heading[1])))
            title = title or unescaped(heading[1])
            least = None
        elif not parts and not line.strip():
            notes.append("")
        elif not parts:
            found = _ABOUT.match(line.strip())
            known = programme_said(found[1], unescaped(found[2])) if found else None
            if known is not None:
                about |= known
            else:
                notes.append(unescaped(whole.strip()))
        elif line.strip():
            told.append(said("“{words}” is no part, and was left out.", words=_short(line)))
    return OutlineFile(title, tuple(parts), notes="\n".join(notes).strip("\n"), told=tuple(told[:_MOST_TOLD]), **about)


def as_list(file: OutlineFile) -> str:
    """Title, what is known of the programme, and a line to tick for each part."""
    lines = [f"# {in_heading(file.title)}", "", f"Kind: {file.kind}"]
    if file.provider:
        lines.append(f"Provider: {escaped(file.provider)}")
    if file.minutes is not None:
        lines.append(f"Hours: {_time(file.minutes)}")
    if file.credits_hundredths:
        lines.append(f"Credits: {hundredths(file.credits_hundredths)} {file.credit_unit}")
    if file.cost_minor is not None:
        lines.append(f"Cost: {plain_amount(file.cost_minor, file.currency)} {file.currency}")
    if file.notes:
        lines += ["", *(_started(escaped(line)) for line in file.notes.split("\n"))]
    return "\n".join([*lines, "", *map(_line, file.parts)]) + "\n"


def _part(box: str, words: str, told: list[Said]) -> OutlinePart:
    part = OutlinePart("", ticked=box in "xX✓✔" and bool(box), left_out=box in ("-", "~"))
    if (struck := _STRUCK.fullmatch(words.strip())) is not None:
        part, words = part._replace(left_out=True), struck[1]
    while (aside := _ASIDE.match(words.rstrip())) is not None and aside[1].strip():
        found, unknown = part, False
        for one in _BETWEEN_COMMAS.findall(aside[2]) or [""]:
            said_of = part_said(found, unescaped(one.replace("\\,", ",")))
            found, unknown = said_of or found, unknown or said_of is None
        if unknown:
            break  # brackets that say something else belong to the title
        part, words = found, aside[1].rstrip()
    return part._replace(title=unescaped(words))


def _line(part: OutlinePart) -> str:
    aside: list[str] = [part.kind] if part.kind != "module" else []
    aside += [_time(part.minutes)] if part.minutes is not None else []
    aside += [
        f"{label} {day}" for label, day in (("begins", part.begins), ("due", part.due), ("done", part.done)) if day
    ]
    # Brackets and commas would end it as they are.
    aside += ["result " + re.sub(r"([(),])", r"\\\1", escaped(part.result))] if part.result else []
    box = "-" if part.left_out else "x" if part.ticked or part.done else " "
    title = re.sub(r"([()])", r"\\\1", escaped(part.title))
    return f"- [{box}] {title}" + (f" ({', '.join(aside)})" if aside else "")


def _time(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{rest} min" if not hours and rest else f"{hours} h {rest} min" if rest else f"{hours} h"


def _started(line: str) -> str:
    """A line of notes that does not begin as a point, a heading or something known of the programme does."""
    if line and (_POINT.match(line) or heading_in(line)):
        return re.sub(r"^(\d*)", r"\1\\", line)  # a number by the sign behind it
    found = _ABOUT.match(line)
    return line.replace(":", "\\:", 1) if found and programme_said(found[1], found[2]) is not None else line


def _short(words: str) -> str:
    return shortened(one_line(words[:500]), 60)
