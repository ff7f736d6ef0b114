"""A pasted job advert or person specification, read into what it asks for, line by line. Pure: text in, lines out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.exchange.frameworks.text import cleaned, shortened
from portfolio.exchange.growing.advert_tables import BULLET, WEIGHTS, Table, strong_kind
from portfolio.exchange.growing.advert_words import (
    Heading,
    asks_nothing,
    asks_something,
    heading_kind,
    kind_of_lead,
    weight_of,
)
from portfolio.exchange.intake.dates import find_dates

MOST_NEEDS = 200
MOST_SIGNS, MOST_LINES, LONGEST_LINE, LONGEST_NEED = 200_000, 3_000, 20_000, 500
"""Some programs copy a whole page as one line."""
_LETTER = re.compile(
    r"(?:\t+| {2,}|\s*\()(?P<letter>[ED]|Essential|Desirable)\)?(?:[\t /,]+[A-Z](?:[\s/,&+]{1,3}[A-Z])*)?\s*$"
)
_TAIL = 60
"""So many signs at the end of a line are looked at for such a letter."""
_PREFIX = re.compile(r"(Essential|Desirable|Required|Preferred)\s*[:–—-]\s+(?=\S)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ“\"])")
_CLOSES = re.compile(
    r"clos(?:ing|es)|deadline|apply by|bewerbungsfrist|date limite|fecha límite|آخر موعد", re.IGNORECASE
)
_JOB = re.compile(r"(?:job title|post title|post|position|role|vacancy)\s*[:–—]\s*(\S.*)$", re.IGNORECASE)
_UNFINISHED = re.compile(r"[,;(/&]$|\b(?:and|or|of|to|the|a|an|in|for|with|und|oder|et|ou|y|o|de)$", re.IGNORECASE)
_LONGEST_TITLE = 100
_WRAPPED = 45
"""A line of at least so many signs may have been broken where the page ended."""


class AskedLine(NamedTuple):
    """A line that asks for something."""

    words: str
    """As it stands there, without its bullet and without line breaks."""
    weight: int
    """3 essential, 2 important, 1 useful."""


class AdvertRead(NamedTuple):
    """What an advert says, as far as it can be read off."""

    title: str
    """What the post is called, or empty."""
    closes: date | None
    """The last day for an application, where one is named that cannot be mistaken."""
    asked: tuple[AskedLine, ...]
    more: int
    """How many lines beyond MOST_NEEDS were left out."""


class _Line(NamedTuple):
    words: str
    bullet: bool
    heading: Heading | None
    weight: int
    """3 or 1 where a table or a mark says so, else 0."""


def read_advert(text: str) -> AdvertRead:
    """What a pasted advert asks for. Never fails: what says nothing gives no lines."""
    whole = cleaned(text[:MOST_SIGNS].replace("\u00a0", " ").replace("\u00ad", ""))
    raw = [line[:LONGEST_LINE] for line in whole.split("\n")[:MOST_LINES]]
    lines = list(_whole(_told(raw)))
    found = _asked(lines)
    once = {folded(one.words): one for one in reversed(found)}
    kept = [one for one in found if once[folded(one.words)] is one]
    return AdvertRead(_title(raw), _closes(raw), tuple(kept[:MOST_NEEDS]), max(0, len(kept) - MOST_NEEDS))


# ---- lines


def _told(raw: Sequence[str]) -> Iterator[_Line]:
    """Each line with what it is; the needs in a table as lines of their own. An empty line has no words."""
    table = Table()
    at = 0
    while at < len(raw):
        line = raw[at]
        if table.begins(line):
            at += 1
            continue
        taken = table.lines_of_row(raw, at)
        line, at = "\n".join(raw[at : at + taken]), at + taken
        if (needs := table.needs_in(line)) is not None:
            yield from (_Line(cell.words, True, None, cell.weight) for cell in needs)
            continue
        if table.open and (strong_kind(line) or heading_kind(line) == "stops"):
            table.close()
        yield _line(line)


def _line(line: str) -> _Line:
    bullet = BULLET.match(line)
    words = line[bullet.end() :].strip() if bullet else line.strip()
    if not bullet and words.startswith("#"):
        words = words.lstrip("#").strip()
        return _Line(words, False, heading_kind(words) or "asks", 0)
    if (lettered := _lettered(words)) is not None and not strong_kind(words):
        return lettered
    if (prefix := _PREFIX.match(words)) is not None:
        weight = 3 if prefix[1][0] in "EeRr" else 1
        return _Line(words[prefix.end() :], True, None, weight)
    kind = heading_kind(words)
    if kind is None and (words.endswith(":") if bullet else _looks_like_heading(words)):
        kind = kind_of_lead(words)
    return _Line(" ".join(words.split()), bool(bullet), kind, 0)


def _lettered(words: str) -> _Line | None:
    """A line with a letter behind it that says how strongly it is asked: “Qualified teacher   E   A/I”."""
    start = max(0, len(words) - _TAIL)
    found = _LETTER.search(words, start)
    before = words[: found.start()].strip() if found else ""
    if found is None or not re.search(r"\w", before):
        return None
    return _Line(" ".join(before.split()), True, None, 3 if found["letter"][0] == "E" else 1)


def _looks_like_heading(words: str) -> bool:
    """Short, and with a colon behind it or in capitals throughout."""
    few = 0 < len(words.split()) <= 8 and len(words) <= 80
    return few and (words.endswith(":") or (words.isupper() and len(words) > 3 and not words.endswith((".", ";"))))


def _whole(lines: Iterator[_Line]) -> Iterator[_Line]:
    """The lines, those joined that a page or a mail broke in two; a bullet alone takes the line after it."""
    held: _Line | None = None
    last = ""
    empty = False
    for line in lines:
        if not line.words and not line.bullet:
            empty = True
            continue
        if held is not None and not (line.bullet or line.heading or line.weight or held.heading or held.weight):
            if not held.words or _goes_on(held, last, line.words, empty):
                held = held._replace(words=_joined(held.words, line.words))
                last, empty = line.words, False
                continue
        if held is not None and held.words:
            yield held
        held, last, empty = line, line.words, False
    if held is not None and held.words:
        yield held


def _goes_on(held: _Line, last: str, words: str, empty: bool) -> bool:
    """Whether these words belong to the line before: it is not at its end, and they do not begin anything."""
    if held.words.endswith((".", "!", "?", ":")) or len(held.words) > LONGEST_LINE or asks_nothing(words):
        return False
    if words[:1].islower() or _UNFINISHED.search(held.words):
        return not empty or words[:1].islower()
    return held.bullet and not empty and not held.words.endswith(";") and len(last) >= _WRAPPED


def _joined(before: str, after: str) -> str:
    if before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower():
        return f"{before[:-1]}{after}"
    return f"{before} {after}".strip()


# ---- needs


def _asked(lines: Sequence[_Line]) -> list[AskedLine]:
    bullets = any(line.bullet and line.heading is None and not line.weight for line in lines)
    headed = any(line.heading in ("essential", "desirable", "asks") for line in lines)
    found: list[AskedLine] = []
    heading: Heading | None = None
    for at, line in enumerate(lines):
        if line.heading is not None:
            heading = _next_heading(heading, line.heading)
            continue
        if (heading == "stops" and not line.weight) or (asks_nothing(line.words) and not line.weight):
            continue
        usual = line.weight or (WEIGHTS[heading] if heading else 2)
        if line.bullet:
            found += _need(line.words, usual, sure=True)
        elif heading in ("essential", "desirable") or (heading == "asks" and not bullets):
            found += [need for part in _sentences(line.words) for need in _need(part, usual, sure=True)]
        elif at or headed or len(line.words) > _LONGEST_TITLE:
            plain = not bullets and not headed and not line.words.endswith(".")
            found += [need for part in _sentences(line.words) for need in _need(part, usual, sure=plain)]
    return found


def _next_heading(before: Heading | None, new: Heading) -> Heading:
    """“Qualifications” below “Essential” divides what is essential, and does not end it."""
    return before if new == "asks" and before in ("essential", "desirable") else new


def _sentences(words: str) -> list[str]:
    return _SENTENCE.split(words) if len(words) > 120 else [words]


def _need(words: str, usual: int, *, sure: bool) -> list[AskedLine]:
    said = words.strip(" \t;,•").removesuffix(" and").removesuffix(" or").strip(" ;,")
    if len(re.findall(r"\w", said)) < 2 or (not sure and not asks_something(said)) or said.isdigit():
        return []
    return [AskedLine(shortened(said, LONGEST_NEED), weight_of(said, usual))]


# ---- what stands around them


def _title(raw: Sequence[str]) -> str:
    told = [" ".join(line.split()) for line in raw[:60] if line.strip()]
    named = next((found[1] for line in told[:20] if (found := _JOB.match(line))), "")
    first = told[0].lstrip("# ").strip() if told else ""
    other = (
        BULLET.match(first)
        or _lettered(next((line for line in raw if line.strip()), ""))
        or "|" in first
        or heading_kind(first)
        or asks_nothing(first)
    )
    usable = len(first) <= _LONGEST_TITLE and not other and not first.endswith((".", ":", ";"))
    return shortened(named or (first if usable else ""), _LONGEST_TITLE)


def _closes(raw: Sequence[str]) -> date | None:
    for at, line in enumerate(raw):
        if _CLOSES.search(line):
            near = f"{line} {raw[at + 1] if at + 1 < len(raw) else ''}"
            for day in find_dates(near[:1_000]):
                return day.day
    return None
