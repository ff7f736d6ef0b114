"""A framework of 1,000 standards with 20,000 alignments: its board, its rules, suggestions for an entry, and the files.

Prints milliseconds of this thread, the best of several turns, so that other work on the computer does not count, beside
the aims: 50 for what shows the standards, 20 for suggestions to one entry, its vocabulary read anew. Nothing is
asserted.
"""

import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from portfolio.core.change import added
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import standards as queries
from portfolio.core.records import Alignment, Credential, Framework, Practice, Standard, build, kind_of
from portfolio.exchange.making.phrases import CHANGES, SUBJECTS
from portfolio.exchange.matrix_files import MatrixHead, matrix_csv, matrix_html
from portfolio.growth.standards.board import board
from portfolio.growth.standards.rules import check
from portfolio.growth.standards.suggest import Vocabulary, suggestions
from tests.bench.table import show

STANDARDS, ENTRIES, TO_EACH = 1_000, 4_000, 5
TURNS = 7


def made(folder: Path) -> tuple[Portfolio, str]:
    """A portfolio with one large framework, ten standards below each, and entries that show five of them each."""
    chance = random.Random(5)
    portfolio = Portfolio.create(folder, device="b" * 32, name="Bench")
    whole = build(Framework, title="Large")
    standards: list[Standard] = []
    for number in range(STANDARDS):
        parent = standards[number // 10 - 1].id if number >= 10 else None
        title = f"{chance.choice(SUBJECTS)} {chance.choice(CHANGES)}"
        standards.append(
            build(Standard, framework_id=whole.id, parent_id=parent, position=number, code=f"{number}", title=title)
        )
    entries = [
        build(Practice, title=f"Lesson {number}")
        if number % 2
        else build(Credential, title=f"Badge {number}", kind="badge")
        for number in range(ENTRIES)
    ]
    alignments = [
        build(Alignment, record_kind=kind_of(one), record_id=one.id, standard_id=standard.id, claim="In a line.")
        for one in entries
        for standard in chance.sample(standards, TO_EACH)
    ]
    portfolio.apply(added("Make", whole, *standards))
    portfolio.apply(added("Make", *entries))
    portfolio.apply(added("Make", *alignments))
    return portfolio, whole.id


def best(work: Callable[[], object], turns: int = TURNS) -> str:
    """Milliseconds of the fastest turn."""
    times = []
    for _ in range(turns):
        start = time.thread_time()
        work()
        times.append((time.thread_time() - start) * 1000)
    return f"{min(times):.1f}"


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        portfolio, framework = made(folder / "mine")
        connection = portfolio.connection
        standards, aligned = queries.standards(connection, framework), queries.aligned(connection, framework)
        found = board(standards, aligned)
        text = " ".join((*SUBJECTS, *CHANGES))
        vocabulary = Vocabulary(standards, folded)
        rule = {"kind": "each", "apart": True, "count": 2}
        rows = [
            ["what shows the standards", best(lambda: queries.aligned(connection, framework)), "50"],
            ["the standards in order", best(lambda: queries.standards(connection, framework)), ""],
            ["the board of them", best(lambda: board(standards, aligned)), ""],
            ["a rule: each has two of its own", best(lambda: check([rule], found)), ""],
            ["suggestions to one entry", best(lambda: suggestions(text, standards, folded)), "20"],
            ["the same, its words read before", best(lambda: vocabulary.suggestions(text)), ""],
            ["the matrix as CSV", best(lambda: matrix_csv(found), 1), ""],
            ["the matrix as HTML", best(lambda: matrix_html(found, MatrixHead("Large")), 1), ""],
        ]  # fmt: skip
        portfolio.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    title = f"standards: {STANDARDS:,} of them, {len(aligned):,} alignments of {ENTRIES:,} entries"
    show(title, ["ms", "aim"], rows)


if __name__ == "__main__":
    main()
