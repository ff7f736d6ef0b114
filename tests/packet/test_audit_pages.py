"""The audit's list over pages: its sum and the head of what does not count never stand away from their lines."""

from pathlib import Path

import pytest

from portfolio.packet.request import Paper
from portfolio.packet.text.tree import Node
from tests.packet.pdf_checks import examine
from tests.packet.test_typography import body_of, draw, tree

LISTS = 60
"""So many of them, of every length, so that sums come to lie at every height of a page."""


def row(words: str, *, proof: bool, lines: int = 0) -> Node:
    details = [{"name": "Place", "value": ["Lille"]} for _ in range(lines)]
    return {
        "label": "", "day": "4 Mar 2026", "title": [words], "details": details, "standards": [], "amount": "1",
        "counted": "1", "shape": "met", "counts": "counts", "because": "",
        "proofs": [{"number": "", "badge": {"title": ["Badge"], "to": ""}, "sha256": "12345678"}] if proof else [],
    }  # fmt: skip


def audit(part: int, *, proof: bool) -> Node:
    rows = [
        row(f"Evening {part}.{at}", proof=proof and not at, lines=(7 * part + at) % 4) for at in range(20 + part % 7)
    ]
    return {
        "t": "audit", "unit": "hours", "rows": rows, "rest": [row(f"Not {part}.{at}", proof=False) for at in range(3)],
        "rest_words": f"Does not count {part}", "total": f"77.{part}", "words": "", "attached": "",
    }  # fmt: skip


@pytest.mark.parametrize("paper, proof", [("a4", True), ("letter", False)])
def test_a_sum_and_a_head_stay_with_their_lines(tmp_path: Path, paper: Paper, proof: bool) -> None:
    sections = [{"title": f"List {part}", "blocks": [audit(part, proof=proof)]} for part in range(LISTS)]
    drawn = draw(tmp_path, tree(sections), paper)
    assert examine(drawn.pdf).wrong == ["records or manifest are not attached"]  # only pages are drawn here
    pages = ["\n".join(body_of(page)) for page in drawn.pages]
    for part in range(LISTS):
        of_sum = next(page for page in pages if f"77.{part}\n" in f"{page}\n")
        assert f"Evening {part}.{19 + part % 7}" in of_sum, f"the sum of list {part} stands alone"
        of_head = next(page for page in pages if f"Does not count {part}\n" in f"{page}\n")
        assert f"Not {part}.0" in of_head, f"the head of list {part} stands alone"
    assert ("PROOF" in "".join(pages)) == proof
    parted = [page for page in pages if "Evening" in page and "DATE" not in page]
    assert parted == [], "a list says its head again on every page"
