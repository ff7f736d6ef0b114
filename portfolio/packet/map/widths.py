"""How wide words are in the packet's own font, read from its `cmap` and `hmtx` tables."""

import struct
import unicodedata
from functools import cached_property
from pathlib import Path

from portfolio.packet.drawing.glyphs import right_to_left

FONT = "Inter-SemiBold.otf"
"""The widest weight that the map uses: what fits in this one fits in the others."""

ELSEWHERE, ARABIC, SQUARE = 0.62, 0.56, 1.0
"""Widths in other fonts, as parts of the size: of most letters, of Arabic ones (joined in a word, 0.42 each on average
and 0.55 in the widest words that were measured), and of Chinese, Japanese and Korean ones."""

_WITHOUT_WIDTH = {"Mn", "Me", "Cf"}


class Widths:
    """Measures words on one line. `em` is a part of the font's size."""

    def __init__(self, fonts: Path) -> None:
        self._path = fonts / FONT
        self._known: dict[str, float] = {}

    def width(self, text: str, size: float) -> float:
        """How wide the text is at this size, in the size's unit."""
        known, em = self._known, 0.0
        for letter in text:
            if letter not in known:
                known[letter] = self._em(letter)
            em += known[letter]
        return em * size

    def cut(self, text: str, size: float, room: float) -> str:
        """The text, or as much of it as there is room for, with an ellipsis at its end."""
        if self.width(text, size) <= room:
            return text
        kept = ""
        for letter in text:
            if self.width(f"{kept}{letter}…", size) > room:
                break
            kept += letter
        kept = kept.rstrip(" ,;:–-")
        # A mark that tells of left and right keeps the ellipsis at the end of what runs from right to left.
        return f"{kept}…\u200f" if right_to_left(kept) else f"{kept}…" if kept else ""

    def _em(self, letter: str) -> float:
        if unicodedata.category(letter) in _WITHOUT_WIDTH:
            return 0.0
        place = self._glyphs.get(ord(letter))
        if place is not None:
            return self._advances[min(place, len(self._advances) - 1)]
        if "\u0600" <= letter <= "\u06ff":
            return ARABIC
        return SQUARE if unicodedata.east_asian_width(letter) in "WF" else ELSEWHERE

    @cached_property
    def _tables(self) -> tuple[bytes, dict[bytes, int]]:
        font = self._path.read_bytes()
        count = struct.unpack_from(">H", font, 4)[0]
        found = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(count))
        return font, {name: offset for name, _, offset, _ in found}

    @cached_property
    def _advances(self) -> list[float]:
        font, tables = self._tables
        em = struct.unpack_from(">H", font, tables[b"head"] + 18)[0]
        count = struct.unpack_from(">H", font, tables[b"hhea"] + 34)[0]
        return [advance / em for advance in struct.unpack_from(">" + "Hh" * count, font, tables[b"hmtx"])[::2]]

    @cached_property
    def _glyphs(self) -> dict[int, int]:
        """The glyphs of Latin, Greek and Cyrillic letters and of punctuation, by code point (cmap format 12)."""
        font, tables = self._tables
        base = tables[b"cmap"]
        glyphs: dict[int, int] = {}
        for number in range(struct.unpack_from(">H", font, base + 2)[0]):
            offset = base + struct.unpack_from(">HHI", font, base + 4 + 8 * number)[2]
            if struct.unpack_from(">H", font, offset)[0] != 12:
                continue
            groups = struct.unpack_from(">I", font, offset + 12)[0]
            for first, last, glyph in struct.iter_unpack(">III", font[offset + 16 : offset + 16 + 12 * groups]):
                glyphs.update((code, glyph + code - first) for code in range(first, min(last, 0x2FFF) + 1))
        return glyphs
