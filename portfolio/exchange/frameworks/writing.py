"""Writes a framework in any of the formats, and says what a format cannot hold."""

from collections.abc import Callable
from typing import NamedTuple

from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.case import REPLACED
from portfolio.exchange.frameworks.file import FrameworkFile
from portfolio.exchange.frameworks.formats import Format
from portfolio.exchange.frameworks.writing_case import as_case
from portfolio.exchange.frameworks.writing_matrix import as_matrix
from portfolio.exchange.frameworks.writing_outline import as_outline
from portfolio.exchange.frameworks.writing_pack import as_pack
from portfolio.exchange.frameworks.writing_table import as_case_csv, as_table


class Written(NamedTuple):
    """The bytes of a file, and what of the framework it could not hold."""

    data: bytes
    left_out: tuple[Said, ...]


class _Way(NamedTuple):
    write: Callable[[FrameworkFile], str]
    holds: frozenset[str]
    """Of the things that not every format can say, those that this one can."""


_ABOUT = {"title", "edition", "publisher", "language", "description", "notice", "licence", "source"}
_WAYS: dict[Format, _Way] = {
    "case": _Way(as_case, frozenset(_ABOUT | {"levels", "level words", "kinds", "identities", "ties", "tie notes"})),
    "case-csv": _Way(as_case_csv, frozenset({"kinds", "identities", "ties"})),
    "matrix": _Way(as_matrix, frozenset({"title", "description", "notice", "four levels"})),
    "csv": _Way(as_table, frozenset({"title", "edition", "notice", "levels", "kinds", "examples"})),
    "markdown": _Way(as_outline, frozenset(
        _ABOUT | {"jurisdiction", "levels", "level words", "stages", "kinds", "examples"})),
    "pack": _Way(as_pack, frozenset(
        _ABOUT | {"jurisdiction", "levels", "level words", "stages", "kinds", "identities", "examples"})),
}  # fmt: skip


def write_framework(file: FrameworkFile, form: Format) -> Written:
    """The framework as a file of this format: text in UTF-8, tables with the mark by which spreadsheets know it."""
    way = _WAYS[form]
    encoding = "utf-8-sig" if form in ("csv", "case-csv") else "utf-8"
    return Written(way.write(file).encode(encoding), tuple(_left_out(file, way.holds)))


def _left_out(file: FrameworkFile, holds: frozenset[str]) -> list[Said]:
    said_of = []
    for name, words in (
        ("title", said("its title")), ("edition", said("its edition")), ("publisher", said("its publisher")),
        ("jurisdiction", said("where it is in force")), ("language", said("its language")),
        ("description", said("its description")), ("notice", said("the notice of its licence")),
        ("licence", said("its licence")), ("source", said("its source")),
    ):  # fmt: skip
        if getattr(file, name) and name not in holds:
            said_of.append(words)
    if file.levels and "levels" not in holds and not ("four levels" in holds and len(file.levels) == 4):
        said_of.append(said("its scale"))
    elif any(level.words for level in file.levels) and "level words" not in holds:
        said_of.append(said("what each level of its scale means"))
    for name, there, words in (
        ("stages", bool(file.stages), said("its career stages")),
        ("kinds", any(item.level for item in file.items), said("what it calls its kinds of standard")),
        ("identities", any(item.identity for item in file.items), said("the ids of its standards elsewhere")),
        ("examples", any(item.examples for item in file.items), said("everyday examples")),
        ("ties", bool(file.ties), said("crosswalks to other frameworks")),
    ):  # fmt: skip
        if there and name not in holds:
            said_of.append(words)
    return said_of + (_left_out_of_ties(file, holds) if "ties" in holds else [])


def _left_out_of_ties(file: FrameworkFile, holds: frozenset[str]) -> list[Said]:
    """What a format that holds crosswalks cannot say of them. CASE knows only “the same” and “related”: its parts and
    children are the framework's own tree."""
    said_of = []
    if any(tie.relation in ("broader", "narrower") for tie in file.ties):
        said_of.append(said("which of two standards in a crosswalk is the broader one"))
    if any(tie.note not in ("", REPLACED) for tie in file.ties) and "tie notes" not in holds:
        said_of.append(said("the notes on its crosswalks"))
    return said_of
