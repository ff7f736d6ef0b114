"""Markdown to the document tree, through Python-Markdown's ElementTree. Raw HTML is text; images are their alt text."""

import html
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from portfolio.packet.drawing.fences import parts_of
from portfolio.packet.text.markdown_parser import MarkdownParser
from portfolio.packet.text.tree import (
    Node,
    Pen,
    Runs,
    bullets,
    code,
    heading,
    paragraph,
    partable,
    quote,
    rule,
    safe_link,
    table,
)

DEEPEST_HEADING = 5
NESTING = 12
"""Lists and quotes nested deeper than this are drawn at this depth: deeper text would have no width left."""

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_STYLES = {"strong": {"b": True}, "b": {"b": True}, "em": {"i": True}, "i": {"i": True}, "code": {"code": True}}


class MarkdownReader:
    """Reads the texts of one packet, one after another."""

    def __init__(self, pen: Pen) -> None:
        self._pen, self._parser = pen, MarkdownParser()

    def blocks(self, text: str, top: int = 3) -> list[Node]:
        """The text as blocks. Its first heading level becomes `top`, deeper ones follow without a gap."""
        found: list[Node] = []
        levels: list[int] = []  # the headings that are open so far
        for is_code, part in parts_of(text.replace("\r\n", "\n").replace("\r", "\n")):
            if is_code:
                found.append(code(partable(self._pen.drawable(part))))
            elif part.strip():
                parsed = self._parser.parsed(part)
                if parsed is None:
                    found += self._pen.paragraphs(part)
                else:
                    found += _Walk(self._pen, top, parsed.parked, levels).blocks(parsed.root, 0)
        return found


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
            text = _uncoded(self._text("".join(node.itertext())))
            return [code(partable(self._pen.drawable(text)).rstrip("\n"))]
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
