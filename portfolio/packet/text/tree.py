"""The plain document tree: what typst draws. Only dicts, lists, strings, numbers; nothing in it can act."""

import json
import re
from typing import Any

from portfolio.packet.drawing.glyphs import RIGHT_TO_LEFT, Glyphs, in_languages, main_language, right_to_left

Node = dict[str, Any]
"""A block: {"t": its kind, …}. The template has one drawing for each kind."""

Run = str | dict[str, Any]
"""A piece of a line: plain text, or {"s": text} with "b", "i", "code" (true), "lang", "dir", "href", "to" (a label)."""

Runs = list[Run]

_ENDLESS = re.compile("[!-,.0-\u0dff\u0f00-\u2fff]{41,}")
"""Longer than any word, with no hyphen or stroke, after which a line ends by itself: the address of a page, which is
copied, stays whole. East Asian and Thai text is parted as it is."""
_PARTS = re.compile("(?:.(?:[\u0300-\u036f]|\u200d.)*){1,12}")
MAY_PART = "\u200b"

SAFE_LINKS = ("http://", "https://", "mailto:")


def safe_link(address: str) -> str:
    """The address if a reader may be sent there, else nothing: no file:, no javascript:, no network shares."""
    address = address.strip()
    if not address.lower().startswith(SAFE_LINKS) or any(ord(letter) < 33 or ord(letter) == 127 for letter in address):
        return ""
    return address if len(address) <= 2000 else ""


def partable(text: str) -> str:
    """The text with places where a word without end may go on in the next line: it would leave its column."""
    return _ENDLESS.sub(lambda found: MAY_PART.join(_PARTS.findall(found.group())), text)


class Pen:
    """Writes text of people into the tree: drawable, in its own direction and language, and always inert."""

    def __init__(self, glyphs: Glyphs, written: str = "") -> None:
        """`written` is the language of what people wrote, where it is another one than the packet's."""
        self._glyphs, self._written = glyphs, written

    def drawable(self, text: str) -> str:
        """The text with its lines, every character drawable."""
        return self._glyphs.drawable(text)

    def told(self) -> dict[str, str]:
        """Characters that were told in words so far."""
        return self._glyphs.told

    def plain(self, text: str) -> str:
        """One line of drawable text."""
        return " ".join(self._glyphs.drawable(text).split())

    def runs(self, text: str, **style: Any) -> Runs:
        """The text as runs; a newline becomes a line break."""
        return self._runs(text, self._written, style)

    def ours(self, text: str) -> Runs:
        """Our own words as runs, with what people wrote in them."""
        return self._runs(text, "", {})

    def _runs(self, text: str, written: str, style: dict[str, Any]) -> Runs:
        found: Runs = []
        for number, line in enumerate(self._glyphs.drawable(text).split("\n")):
            if number:
                found.append({"br": True})
            turned = right_to_left(line)
            for language, piece in in_languages(partable(line.replace("\t", " ")), written):
                extra = style | ({"lang": language} if language else {})
                if turned and language not in RIGHT_TO_LEFT:
                    extra["dir"] = "rtl"  # a number or a Latin word in such a line, wherever the line stands
                found.append({"s": piece, **extra} if extra else piece)
        return found

    def paragraph(self, text: str, **fields: Any) -> Node:
        """One paragraph, with its own direction."""
        return paragraph(self.runs(text), **fields)

    def paragraphs(self, text: str, **fields: Any) -> list[Node]:
        """Plain text as paragraphs, one for each stretch between blank lines."""
        parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n\n")
        return [self.paragraph(part.strip("\n"), **fields) for part in parts if part.strip()]

    def linked(self, text: str, address: str) -> Runs:
        """Text that leads to a web or mail address, or just the text where the address may not be followed."""
        address = safe_link(address)
        return self.runs(text, href=address) if address else self.runs(text)


def words_of(runs: Runs) -> str:
    """The runs' text alone."""
    return "".join(run if isinstance(run, str) else str(run.get("s", " ")) for run in runs)


def paragraph(runs: Runs, **fields: Any) -> Node:
    """A paragraph of runs. A text that starts in a right-to-left script is set from the right."""
    node: Node = {"t": "p", "runs": runs, **fields}
    if language := main_language(words_of(runs)):
        node["rtl"] = language
    return node


def heading(level: int, runs: Runs, label: str = "") -> Node:
    """A heading inside someone's text; the template keeps levels from skipping."""
    node: Node = {"t": "h", "level": level, "runs": runs}
    if label:
        node["label"] = label
    if language := main_language(words_of(runs)):
        node["rtl"] = language
    return node


def bullets(items: list[list[Node]], ordered: bool = False, start: int = 1) -> Node:
    """A list; each item is a list of blocks."""
    node: Node = {"t": "list", "ordered": ordered, "start": start, "items": items}
    return _turned(node, items[0] if items else [])


def quote(blocks: list[Node]) -> Node:
    """Someone else's words."""
    return _turned({"t": "quote", "blocks": blocks}, blocks)


def _turned(node: Node, blocks: list[Node]) -> Node:
    """A list or quotation runs as its first block does: its marks stand on that side."""
    return {**node, "rtl": blocks[0]["rtl"]} if blocks and "rtl" in blocks[0] else node


def code(text: str) -> Node:
    """Text kept in its lines, in a fixed pitch."""
    return {"t": "code", "text": text}


def rule() -> Node:
    """A break between two thoughts."""
    return {"t": "rule"}


def table(columns: list[Runs], rows: list[list[Runs]]) -> Node:
    """A plain table with a header row."""
    return {"t": "table", "columns": columns, "rows": rows}


def to(label: str, runs: Runs) -> Runs:
    """Runs that lead to a labelled place in this packet."""
    return [{"s": run, "to": label} if isinstance(run, str) else {**run, "to": label} for run in runs]


def as_json(tree: Node) -> str:
    """The tree as the text that is handed to typst."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
