"""Reads a framework from a file of any of the formats, by what is in it and not by what it is called."""

import re
from dataclasses import replace
from typing import Any

from portfolio.core.said import said
from portfolio.exchange.frameworks.case import is_case, read_case
from portfolio.exchange.frameworks.columns import columns_of
from portfolio.exchange.frameworks.file import (
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_BYTES,
    FrameworkFile,
    NoFramework,
    Notes,
)
from portfolio.exchange.frameworks.matrix import is_matrix, read_matrix
from portfolio.exchange.frameworks.outline import is_outline, read_outline
from portfolio.exchange.frameworks.packs import is_pack, read_pack
from portfolio.exchange.frameworks.rows import mark_of
from portfolio.exchange.frameworks.strict import json_in, thing
from portfolio.exchange.frameworks.table import read_table
from portfolio.exchange.frameworks.text import cleaned, decoded, shortened
from portfolio.exchange.frameworks.tidy import nothing_in

_LONGEST = {
    "title": LONGEST_TITLE, "edition": LONGEST_NAME, "publisher": LONGEST_TITLE, "jurisdiction": LONGEST_TITLE,
    "language": LONGEST_NAME, "description": LONGEST_TEXT, "notice": LONGEST_TEXT, "licence": LONGEST_TITLE,
    "source": LONGEST_TEXT, "pack": LONGEST_NAME, "identity": LONGEST_TITLE,
}  # fmt: skip
_HEADED = re.compile(r"\s*#{1,6}[ \t]+\S")
"""A heading of Markdown in the first line: not that of a table, though it may be called “Standard”."""
_JSON = re.compile(r'\s*(?:\{|\[\s*[\[{\]"])')


def read_framework(data: bytes, name: str) -> FrameworkFile:
    """The framework in a file called `name`: a pack of ours, a .matrix, CASE as JSON or CSV, a table, an outline.

    What was odd about it is told in `told`; one bad row never costs the rest. Raises NoFramework when it is none of
    these, is larger than any framework, or holds no standards.
    """
    return read_text(decoded(data, name), name)


def read_text(text: str, name: str) -> FrameworkFile:
    """The same for text that was pasted."""
    text = cleaned(text[:MOST_BYTES])
    if not text.strip():
        raise nothing_in(name)
    notes = Notes()
    file = _sound(_read(text, name, notes), notes)
    return replace(file, told=tuple(notes.told), more_told=notes.more)


def _sound(file: FrameworkFile, notes: Notes) -> FrameworkFile:
    """The same, with nothing longer in what it says of itself than anybody reads."""
    cut: dict[str, Any] = {name: shortened(getattr(file, name), longest) for name, longest in _LONGEST.items()}
    if any(cut[name] != getattr(file, name) for name in ("description", "notice")):
        notes.tell(0, said("What the file says of its framework is very long; its end was left out."))
    return replace(file, **cut)


def _read(text: str, name: str, notes: Notes) -> FrameworkFile:
    if _JSON.match(text):
        data = json_in(text, name)
        # An answer of a CASE service may hold the package in a list, or under a name.
        candidates = [data, *(data[:3] if isinstance(data, list) else thing(data).values())]
        for one in candidates:
            if is_matrix(one):
                return read_matrix(one, name, notes)
            if is_case(one):
                return read_case(one, name, notes)
            if is_pack(one):
                return read_pack(one, name, notes)
        raise nothing_in(name)
    head = text.lstrip()[:200].casefold()
    if head.startswith(("<!doctype", "<html", "<?xml", "<rss", "<feed")):
        raise NoFramework(
            "“{name}” is a page or XML, and no list of standards.",
            "Copy its list into a table or an outline, and bring that.",
            name=name,
        )
    if _HEADED.match(text) and is_outline(text):
        return read_outline(text, name, notes)
    mark = mark_of(text)
    if any(_has_headings(text, one) for one in ([mark] if mark else [",", ";"])):
        return read_table(text, name, notes)
    if is_outline(text) or not mark:
        return read_outline(text, name, notes)
    return read_table(text, name, notes)


def _has_headings(text: str, mark: str) -> bool:
    """Whether the first line names columns: a table, whatever lists stand in its cells."""
    first = next(line for line in text.split("\n") if line.strip())
    return columns_of([[cell.strip(' "') for cell in first.split(mark)], ["", ""]]).headed
