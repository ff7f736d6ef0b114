"""The names that a person pastes or takes from a file, to give a badge to each: read, tidied, never kept anywhere."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.said import Said, said
from portfolio.exchange.giving_table import HEADINGS, rows_of, table_in

MOST_NAMES = 1_000
LONGEST_NAME = 100
MOST_TEXT = 1_000_000
"""Bytes of a file of names: a school of thousands needs a tenth of it."""

_CHOOSE = "Choose a text or CSV file with one name a line."
_JOINERS = "\u200c\u200d"
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ADDRESS = re.compile(r"[^\s<>@,;\"]+@[^\s<>@,;\"]+\.[^\s<>@,;\"]+")
_NAMED_ADDRESS = re.compile(r"(?P<name>[^<>]*)<\s*(?P<address>[^<>]*)>")
_BULLET = re.compile(r"(?:[-*•‣–·]|\(?\d{1,4}[.)])\s+(?=\S)")
_PART = re.compile(r'(?:"[^"]*"|[^,;"])+')
_QUOTED = re.compile(r'"([^"]*)"')


class Recipient(NamedTuple):
    """Whom a badge is for: a name as typed, and an e-mail address where one stood beside it ("Aino <aino@x.org>")."""

    name: str
    address: str = ""


class Names(NamedTuple):
    """What was read: the recipients in their order, and a sentence for each thing that the person should know."""

    recipients: list[Recipient]
    notes: list[Said]


def names_in(text: str) -> Names:
    """The names in a pasted text: one a line ("Last, First" stays as typed), or one line with commas or semicolons.

    A text with tabs is read as a table, as from a spreadsheet. Never raises: what cannot be a name is left out, and
    `notes` say so (blank lines are not worth a word).
    """
    lines = [line for line in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text.removeprefix("\ufeff")) if line.strip()]
    notes: list[Said] = []
    if any("\t" in line.strip() for line in lines):
        table = rows_of(lines, "\t")
        found, column = table_in(table)
        if column:
            notes.append(said("The names were read from the column “{column}”.", column=_short(column)))
        return _tidied(found, notes)
    if len(lines) == 1:
        return _tidied(_parted(lines[0], notes), notes)
    if lines and lines[0].strip().casefold() in HEADINGS:
        notes.append(said("“{word}” was read as a heading, not as a name.", word=lines.pop(0).strip()))
    parts = [part.strip().rstrip(",").rstrip() for line in lines for part in _at_semicolons(line)]
    if several := [part for part in parts if part.count(",") > 1]:
        notes.append(said("Read as one name each, commas and all: {names}.", names=_listed(several)))
    return _tidied(parts, notes)


def names_in_file(data: bytes, file_name: str) -> Names:
    """The names in a text or CSV file. Raises PortfolioError for what is no text."""
    text = _text(data, file_name)
    lines = [line for line in text.splitlines() if line.strip()]
    mark = next((mark for mark in ("\t", ";", ",") if lines and all(mark in line for line in lines[:50])), "")
    if not mark or (mark != "\t" and not file_name.lower().endswith(".csv")):
        return names_in(text)
    found, column = table_in(rows_of(lines, mark), ", " if mark == "," else " ")
    notes = [said("The names were read from the column “{column}”.", column=_short(column))] if column else []
    return _tidied(found, notes)


def _text(data: bytes, file_name: str) -> str:
    if len(data) > MOST_TEXT:
        raise PortfolioError("“{name}” is too large for a list of names.", _CHOOSE, name=file_name)
    for start, coding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig"), (b"", "cp1252")):
        if not data.startswith(start):
            continue
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise PortfolioError("“{name}” is not a list of names.", _CHOOSE, name=file_name)


def _parted(line: str, notes: list[Said]) -> list[str]:
    """One line: names with semicolons between them, else with commas."""
    if ";" in line:
        return _at_semicolons(line)
    parts = [part for part in _PART.findall(line.replace(";", ",")) if part.strip()]
    if len(parts) > 1 and '"' not in line:
        notes.append(
            said("Read as {count} names. If one holds a comma, put semicolons between them.", count=len(parts))
        )
    return parts


def _at_semicolons(line: str) -> list[str]:
    return [part for part in re.findall(r'(?:"[^"]*"|[^;"])+', line) if part.strip()] or [line]


def _tidied(found: Iterable[str], notes: list[Said]) -> Names:
    recipients: list[Recipient] = []
    seen: dict[str, str] = {}
    twice: dict[str, None] = {}
    hidden, long, empty = [], [], []
    for typed in found:
        shown = _visible(typed)
        bare = _BULLET.sub("", _QUOTED.sub(r"\1", shown).strip(), count=1)
        one = _recipient(bare)
        words = one.name or one.address
        if not any(sign.isalnum() for sign in words):
            empty += [shown] if shown else []
            continue
        if len(words) > LONGEST_NAME:
            long.append(words)
            continue
        if shown != " ".join(typed.split()):
            hidden.append(words)
        key = unicodedata.normalize("NFC", words).casefold()
        if key in seen:
            twice[seen[key]] = None
            continue
        seen[key] = words
        recipients.append(one)
    if len(recipients) > MOST_NAMES:
        notes.append(said("Only the first {count} names are taken.", count=MOST_NAMES))
        del recipients[MOST_NAMES:]
    if twice:
        notes.append(
            said("Named twice, given one badge: {names}. Two people need two names, such as “Mia K” and “Mia L”.",
                 names=_listed(twice))
        )  # fmt: skip
    if long:
        notes.append(said("Too long for a name and left out: {names}.", names=_listed(long)))
    if empty:
        notes.append(said("No name and left out: {names}.", names=_listed(empty)))
    if hidden:
        notes.append(said("Signs that cannot be seen were taken out of: {names}.", names=_listed(hidden)))
    return Names(recipients, notes)


def _recipient(text: str) -> Recipient:
    if found := _NAMED_ADDRESS.fullmatch(text):
        address = found["address"].strip()
        if _ADDRESS.fullmatch(address):
            return Recipient(found["name"].strip(), address)
    if _ADDRESS.fullmatch(text):
        return Recipient("", text)
    return Recipient(text)


def _visible(text: str) -> str:
    """Without control characters, marks that turn the direction of writing, and signs that cannot be seen."""
    kept = (
        sign
        for sign in _TURNING.sub("", text)
        if sign in _JOINERS or sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Cn", "Co")
    )
    return " ".join("".join(kept).split())


def _listed(names: Iterable[str]) -> str:
    shown = [_short(_visible(name)) for name in names]
    return ", ".join(f"“{name}”" for name in shown[:5]) + (" …" if len(shown) > 5 else "")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
