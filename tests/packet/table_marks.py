"""On which page each row of each table lies, as the tags of a PDF say it: what a screen reader goes by."""

import io
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pikepdf


def lone_rows(pdf: bytes) -> list[str]:
    """Tables of which one row stands alone at the foot of a page, or at the head of one, with the others elsewhere."""
    wrong: list[str] = []
    for part in parted(pdf):
        (first, _), *_, (last, _) = sorted(part.items())
        wrong += [f"page {page}: one of {part.total()} rows" for page in (first, last) if part[page] == 1]
    return wrong


def parted(pdf: bytes) -> Iterator[Counter[int]]:
    """For each run of rows that lies on several pages: how many of them begin on which page, from 1.

    A head or a line over several columns, such as a sum, ends a run: what stands before it is told of its own.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
        for table in _tagged(document.Root.StructTreeRoot.K, "/Table"):
            rows = list(_tagged(table.K, "/TR"))
            for plain, run in groupby(rows, key=_is_plain):
                begun = Counter(min(_pages_of(row, pages)) for row in run) if plain else Counter[int]()
                if len(begun) > 1:
                    yield begun


def _is_plain(row: Any) -> bool:
    first = row.K[0]
    owned = first.get("/A", [])
    attributes = owned if isinstance(owned, pikepdf.Array) else [owned]
    return bool(first.S == "/TD") and not any("/ColSpan" in one for one in attributes)


def _tagged(node: Any, kind: str) -> Iterator[Any]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _tagged(child, kind)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == kind:
            yield node
        elif "/K" in node:
            yield from _tagged(node.K, kind)


def _pages_of(node: Any, pages: dict[Any, int], around: int = 0) -> set[int]:
    """The pages on which marked content below a tag lies."""
    if not isinstance(node, pikepdf.Dictionary):
        return {around} if around else set()
    here = pages[node.Pg.objgen] if "/Pg" in node else around
    if node.get("/Type") in ("/MCR", "/OBJR"):
        return {here}
    below = node.get("/K", [])
    found: set[int] = set()
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        found |= _pages_of(child, pages, here)
    return found
