"""Which characters the bundled fonts can draw, read from their `cmap` tables."""

import struct
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

FONT_ENDINGS = {".ttf", ".otf"}

Span = tuple[int, int]


class Coverage:
    """A set of code points, kept as sorted spans: `65 in coverage`."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for first, last in sorted(spans):
            if self._ends and first <= self._ends[-1] + 1:
                self._ends[-1] = max(self._ends[-1], last)
            else:
                self._starts.append(first)
                self._ends.append(last)

    def __contains__(self, code: int) -> bool:
        if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
            return False  # private use: nobody but the font's maker knows what it means, and PDF/A refuses it
        place = bisect_right(self._starts, code) - 1
        return place >= 0 and code <= self._ends[place]


def coverage_of(folder: Path) -> Coverage:
    """What all fonts below `folder` can draw together. A file that is no font counts as none."""
    spans: list[Span] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in FONT_ENDINGS:
            try:
                spans += font_spans(path.read_bytes())
            except (OSError, struct.error, IndexError):
                continue
    return Coverage(spans)


def font_spans(font: bytes) -> list[Span]:
    """The code points of one TrueType or OpenType font (cmap formats 4 and 12, which every modern font has)."""
    tables = struct.unpack_from(">H", font, 4)[0]
    for place in range(12, 12 + 16 * tables, 16):
        name, _, offset, _ = struct.unpack_from(">4sIII", font, place)
        if name == b"cmap":
            return _cmap(font, offset)
    return []


def _cmap(font: bytes, base: int) -> list[Span]:
    spans: list[Span] = []
    for number in range(struct.unpack_from(">H", font, base + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", font, base + 4 + 8 * number)
        if platform != 0 and (platform, encoding) not in {(3, 1), (3, 10)}:
            continue
        form = struct.unpack_from(">H", font, base + offset)[0]
        if form == 4:
            spans += _format_4(font, base + offset)
        elif form == 12:
            spans += _format_12(font, base + offset)
    return spans


def _format_4(font: bytes, base: int) -> list[Span]:
    doubled = struct.unpack_from(">H", font, base + 6)[0]
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", font, base + 14)
    starts = struct.unpack_from(f">{count}H", font, base + 16 + doubled)
    deltas = struct.unpack_from(f">{count}H", font, base + 16 + 2 * doubled)
    offsets_at = base + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{count}H", font, offsets_at)
    spans: list[Span] = []
    for number, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        if first == 0xFFFF or last < first:
            continue
        if not offset:
            missing = (-delta) & 0xFFFF  # the one code of this segment that would land on glyph 0, which is .notdef
            spans += (
                [
                    span
                    for span in ((first, min(last, missing - 1)), (max(first, missing + 1), last))
                    if span[0] <= span[1]
                ]
                if first <= missing <= last
                else [(first, last)]
            )
            continue
        glyphs = struct.unpack_from(f">{last - first + 1}H", font, offsets_at + 2 * number + offset)
        spans += [(first + step, first + step) for step, glyph in enumerate(glyphs) if glyph]
    return spans


def _format_12(font: bytes, base: int) -> list[Span]:
    groups = struct.unpack_from(">I", font, base + 12)[0]
    if groups > 200_000:
        return []
    return [
        (first + (0 if glyph else 1), last)
        for first, last, glyph in struct.iter_unpack(">III", font[base + 16 : base + 16 + 12 * groups])
        if first + (0 if glyph else 1) <= last
    ]
