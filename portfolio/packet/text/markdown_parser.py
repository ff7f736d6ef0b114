"""Parses Markdown with Python-Markdown as far as its ElementTree; lists as people type them, raw HTML as text."""

import html
import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

import markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

LONGEST, MOST_BRACKETS, MOST_MARKS = 20_000, 200, 2_000
"""A text with a paragraph past these is read as plain text: Python-Markdown takes
55 s on 15,000 brackets in a line."""

_MARKS = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("[",),
    "image_reference": ("[",),
    "short_reference": ("[",),
    "short_image_ref": ("[",),
    "autolink": ("<",),
    "automail": ("<",),
    "linebreak": ("  \n", "\t"),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
"""What must stand in a text for each of Python-Markdown's inline patterns to match anywhere in it.

It looks for every pattern in every paragraph, which is half of its time; most texts of a portfolio hold none."""


class Parsed(NamedTuple):
    """A text that was read."""

    root: Element
    parked: dict[str, str]
    """Some characters (escapes, entities) stand outside the tree; what stands for each in it, and the character."""


class _SpacedHeadings(HashHeaderProcessor):
    """A heading needs a space after its marks, so that “#maths” stays a word."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")


class _Keep(Treeprocessor):
    """Takes the finished tree before it would be written as HTML."""

    root: Element | None = None

    def run(self, root: Element) -> None:
        self.root = root


_Parser = tuple[markdown.Markdown, _Keep]


class MarkdownParser:
    """Reads texts one after another: making it ready takes as long as reading a page."""

    def __init__(self) -> None:
        self._parsers: dict[frozenset[str], _Parser] = {}
        """One for each set of inline patterns that can match in a text."""

    def parsed(self, text: str) -> Parsed | None:
        """The tree of a text without fences, or None where it is too dense or too deep and is best read as it is."""
        text = _lists_as_typed(text)
        if any(_too_dense(part) for part in text.split("\n\n")):
            return None
        patterns = frozenset(name for name, marks in _MARKS.items() if any(mark in text for mark in marks))
        parser, kept = self._parsers.pop(patterns) if patterns in self._parsers else _parser(patterns)
        kept.root = None
        try:
            parser.reset().convert(text)
        except RecursionError:
            return None  # the parser is still in the midst of it, and is let go
        self._parsers[patterns] = parser, kept
        if kept.root is None:
            return None
        parked = {
            f"\x02wzxhzdk:{number}\x03": html.unescape(str(raw))
            for number, raw in enumerate(parser.htmlStash.rawHtmlBlocks)
        }
        return Parsed(kept.root, parked)


def _parser(patterns: frozenset[str]) -> _Parser:
    """A parser that looks for these inline patterns only."""
    parser = markdown.Markdown(extensions=[SaneListExtension(), TableExtension()], tab_length=4)
    # Without these, HTML is neither a block of its own nor a tag: it stays the characters that were typed.
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    for name in _MARKS.keys() - patterns:
        parser.inlinePatterns.deregister(name)
    parser.parser.blockprocessors.register(_SpacedHeadings(parser.parser), "hashheader", 70)
    kept = _Keep(parser)
    parser.treeprocessors.register(kept, "keep", -10)
    # What only dresses the HTML that nobody will read.
    parser.treeprocessors.deregister("prettify")
    parser.postprocessors.deregister("raw_html")
    parser.postprocessors.deregister("amp_substitute")
    parser.serializer = lambda _root: f"<{parser.doc_tag} />"  # its word for an empty document
    return parser, kept


_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])(?= +\S)")


def _lists_as_typed(text: str) -> str:
    """Lists as people type them: after a line of text without a blank line, and nested by any indent.

    Python-Markdown wants a blank line before a list and four spaces for each level; CommonMark, which the window shows,
    wants neither.
    """
    lines: list[str] = []
    indents: list[int] = []
    for line in text.split("\n"):
        item = _ITEM.match(line)
        if item and (indents or len(item[1]) < 4):
            column = len(item[1])
            while indents and column <= indents[-1] - 1:
                indents.pop()
            if not indents or column >= indents[-1] + 2:
                if not indents and lines and lines[-1].strip():
                    lines.append("")
                indents.append(column)
            lines.append("    " * (len(indents) - 1) + line.lstrip(" "))
            continue
        if line and not line.startswith(" ") and (not lines or not lines[-1].strip()):
            indents = []
        elif indents and line.startswith("  "):
            line = "    " * len(indents) + line.lstrip(" ")
        lines.append(line)
    return "\n".join(lines)


def _too_dense(part: str) -> bool:
    return (
        len(part) > LONGEST
        or part.count("[") > MOST_BRACKETS
        or part.count("*") + part.count("_") + part.count("`") > MOST_MARKS
    )
