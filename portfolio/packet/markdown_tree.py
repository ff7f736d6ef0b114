"""Markdown to the document tree, through Python-Markdown's ElementTree. Raw HTML is text; images are their alt text."""

import html
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from portfolio.packet.fences import parts_of
from portfolio.packet.tree import Node, Pen, Runs, bullets, code, heading, paragraph, quote, rule, safe_link, table

DEEPEST_HEADING = 5
NESTING = 12
"""Lists and quotes nested deeper than this are drawn at this depth: deeper text would have no width left."""

LONGEST, MOST_BRACKETS, MOST_MARKS = 20_000, 200, 2_000
"""A text with a paragraph past these is read as plain text: Python-Markdown takes
55 s on 15,000 brackets in a line."""

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_STYLES = {"strong": {"b": True}, "b": {"b": True}, "em": {"i": True}, "i": {"i": True}, "code": {"code": True}}


class _SpacedHeadings(HashHeaderProcessor):
    """A heading needs a space after its marks, so that “#maths” stays a word."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")


class _Keep(Treeprocessor):
    """Takes the finished tree before it would be written as HTML."""

    root: Element | None = None

    def run(self, root: Element) -> None:
        self.root = root


class MarkdownReader:
    """Reads the texts of one packet, one after another: making it ready takes as long as reading a page."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._parser, self._kept = _parser()

    def blocks(self, text: str, top: int = 3) -> list[Node]:
        """The text as blocks. Its first heading level becomes `top`, deeper ones follow without a gap."""
        found: list[Node] = []
        levels: list[int] = []
        for is_code, part in parts_of(text.replace("\r\n", "\n").replace("\r", "\n")):
            if is_code:
                found.append(code(self._pen.drawable(part)))
            elif part.strip():
                found += self._blocks(part, top, levels)
        return found

    def _blocks(self, text: str, top: int, levels: list[int]) -> list[Node]:
        """One stretch without fences. `levels` are the headings that are open so far."""
        text = _lists_as_typed(text)
        if any(_too_dense(part) for part in text.split("\n\n")):
            return self._pen.paragraphs(text)
        self._kept.root = None
        try:
            self._parser.reset().convert(text)
        except RecursionError:
            self._parser, self._kept = _parser()  # the other one is still in the midst of it
        if self._kept.root is None:
            return self._pen.paragraphs(text)
        return _Walk(self._pen, top, _restored(self._parser), levels).blocks(self._kept.root, 0)


def _parser() -> tuple[markdown.Markdown, _Keep]:
    parser = markdown.Markdown(extensions=[SaneListExtension(), TableExtension()], tab_length=4)
    # Without these, HTML is neither a block of its own nor a tag: it stays the characters that were typed.
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
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


def _restored(parser: markdown.Markdown) -> dict[str, str]:
    """Python-Markdown parks some characters (escapes, entities) outside the tree; this is where they wait."""
    return {
        f"\x02wzxhzdk:{number}\x03": html.unescape(str(raw))
        for number, raw in enumerate(parser.htmlStash.rawHtmlBlocks)
    }


class _Walk:
    """One walk through one text."""

    def __init__(self, pen: Pen, top: int, parked: dict[str, str], levels: list[int]) -> None:
        self._pen = pen
        self._top = top
        self._parked = parked
        self._levels = levels

    def blocks(self, parent: Element, depth: int) -> list[Node]:
        found: list[Node] = []
        if parent.text and parent.text.strip():
            found.append(paragraph(self._trimmed(self._words(parent.text, {}))))
        for child in parent:
            found += self._block(child, depth)
            if child.tail and child.tail.strip():
                found.append(paragraph(self._trimmed(self._words(child.tail, {}))))
        return found

    def _block(self, node: Element, depth: int) -> list[Node]:
        if depth > NESTING:
            return [self._pen.paragraph(" ".join(node.itertext()))]
        if node.tag in _HEADINGS:
            return [heading(self._level(_HEADINGS[node.tag]), self._inline(node, {}))]
        if node.tag in {"ul", "ol"}:
            start = node.get("start", "1")
            items = [self._item(item, depth + 1) for item in node]
            return [bullets(items, node.tag == "ol", int(start) if start.isdigit() and len(start) < 7 else 1)]
        if node.tag == "blockquote":
            return [quote(self.blocks(node, depth + 1))]
        if node.tag == "pre":
            return [code(self._pen.drawable(_uncoded(self._text("".join(node.itertext())))).rstrip("\n"))]
        if node.tag == "hr":
            return [rule()]
        if node.tag == "table":
            return [self._table(node)]
        runs = self._inline(node, {})
        return [paragraph(runs)] if runs else []

    def _item(self, node: Element, depth: int) -> list[Node]:
        """A tight item holds its words and then a nested list; a loose one holds paragraphs."""
        inner: list[Node] = []
        line: Runs = self._words(node.text or "", {})
        for child in node:
            if child.tag in {"p", "ul", "ol", "blockquote", "pre", "hr", "table", *_HEADINGS}:
                if line := self._trimmed(line):
                    inner.append(paragraph(line))
                line = []
                inner += self._block(child, depth)
            else:
                line += self._element(child, {})
            line += self._words(child.tail or "", {})
        if line := self._trimmed(line):
            inner.append(paragraph(line))
        return inner

    def _table(self, node: Element) -> Node:
        rows = [[self._inline(cell, {}) for cell in row] for row in node.iter("tr")]
        width = max((len(row) for row in rows), default=1)
        rows = [row + [[]] * (width - len(row)) for row in rows]
        return table(rows[0] if rows else [[]], rows[1:])

    def _level(self, typed: int) -> int:
        """Levels as typed, without gaps, below the entry's own heading."""
        while self._levels and self._levels[-1] >= typed:
            self._levels.pop()
        self._levels.append(typed)
        return min(self._top + len(self._levels) - 1, DEEPEST_HEADING)

    def _inline(self, node: Element, style: dict[str, Any]) -> Runs:
        return self._trimmed(list(self._pieces(node, style)))

    def _pieces(self, node: Element, style: dict[str, Any]) -> Iterator[Any]:
        yield from self._words(node.text or "", style)
        for child in node:
            yield from self._element(child, style)
            yield from self._words(child.tail or "", style)

    def _element(self, node: Element, style: dict[str, Any]) -> Runs:
        if node.tag == "br":
            return [{"br": True}]
        if node.tag == "img":
            return self._words(node.get("alt") or node.get("title") or "", style)
        if node.tag == "a":
            address = safe_link(self._text(node.get("href", "")))
            return list(self._pieces(node, style | ({"href": address} if address else {})))
        if node.tag == "code":
            return self._words(_uncoded("".join(node.itertext())), style | _STYLES["code"])
        return list(self._pieces(node, style | _STYLES.get(node.tag, {})))

    def _words(self, text: str, style: dict[str, Any]) -> Runs:
        text = self._text(text)
        return self._pen.runs(" ".join(text.split("\n")), **style) if text else []

    def _text(self, text: str) -> str:
        """The text with parked characters put back and Markdown's own control marks (STX, ETX) gone."""
        if "\x02" not in text:
            return text
        for mark, raw in self._parked.items():
            text = text.replace(mark, raw)
        for number in (38, 60, 62, 34):
            text = text.replace(f"\x02{number}\x03", chr(number))
        if "\x02amp\x03" in text:  # an address in <brackets>, which Python-Markdown writes in entities
            text = html.unescape(text.replace("\x02amp\x03", "&"))
        pieces = text.split("\x02")
        whole = [pieces[0]]
        for piece in pieces[1:]:
            digits, closed, rest = piece.partition("\x03")
            whole.append((chr(int(digits)) if closed and digits.isdigit() and len(digits) < 6 else digits) + rest)
        return "".join(whole)

    @staticmethod
    def _trimmed(runs: Runs) -> Runs:
        while runs and (runs[0] == {"br": True} or (isinstance(runs[0], str) and not runs[0].strip())):
            runs = runs[1:]
        while runs and (runs[-1] == {"br": True} or (isinstance(runs[-1], str) and not runs[-1].strip())):
            runs = runs[:-1]
        if runs and isinstance(runs[0], str):
            runs = [runs[0].lstrip(), *runs[1:]]
        if runs and isinstance(runs[-1], str):
            runs = [*runs[:-1], runs[-1].rstrip()]
        return runs


def _uncoded(text: str) -> str:
    """Python-Markdown writes the text of code with entities for HTML's sake."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
