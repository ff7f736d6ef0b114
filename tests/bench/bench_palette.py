"""The palette with 50,000 entries: what each letter costs as it is typed, the answer alone and all that is painted.

Prints milliseconds of the window's own thread, in which all of it happens, so that other work on the computer does not
count: the median of a string's letters, and the 95th percentile over them. Nothing is asserted; the aim is 30 ms for
the answer to a letter.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from portfolio.core.portfolio import Portfolio
from portfolio.ui.document import Document
from portfolio.ui.palette.contents import Contents
from portfolio.ui.palette.palette import Palette
from portfolio.ui.palette.recents import Recents
from tests.bench.bench_timeline import make_theme
from tests.bench.portfolios import copied
from tests.bench.window import application

ENTRIES = 50_000
TURNS = 7
TYPED = (
    "assessment literacy", "universal design", "the water cycle", "what 8b told me", "talk", "c l", "nothing such",
    "الكسور", "größen", "45m universal", "1h30 assessment yesterday", "reflect on the lesson", "lesson fractions",
)  # fmt: skip


def letters(typed: str) -> list[str]:
    """What stands in the field after each letter."""
    return [typed[: count + 1] for count in range(len(typed))]


def each(work: Callable[[str], object], typed: str) -> list[float]:
    """Milliseconds for each letter, the median of several turns through the whole string."""
    turns = []
    for _ in range(TURNS):
        times = []
        for beginning in letters(typed):
            start = time.thread_time()
            work(beginning)
            times.append((time.thread_time() - start) * 1000)
        turns.append(times)
    return [statistics.median(one) for one in zip(*turns, strict=True)]


def line(name: str, times: Sequence[float]) -> str:
    late = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return f"{name} median {statistics.median(times):6.2f}  p95 {late:6.2f}  most {max(times):6.2f}"


def main() -> None:
    app = application()
    theme = make_theme()
    theme.apply(app)
    portfolio = Portfolio.open(copied(ENTRIES), device="b" * 32, examine=False, take_over=True)
    document = Document(portfolio)
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    palette = Palette(theme, document, (), window)
    start = time.perf_counter()
    palette.open()
    app.processEvents()
    print(f"palette, {ENTRIES:,} entries, milliseconds for each letter (aim 30)")
    print(f"  opened in {(time.perf_counter() - start) * 1000:.1f}")
    contents = Contents(document, (), lambda _what: None, Recents())
    contents.refresh()
    everything: tuple[list[float], list[float]] = ([], [])

    def answer(words: str) -> object:
        return contents.rows(words, date.today())

    def show(words: str) -> None:
        palette.field.setText(words)
        app.processEvents()

    for typed in TYPED:
        asked, shown = each(answer, typed), each(show, typed)
        everything[0].extend(asked)
        everything[1].extend(shown)
        print(f"  {typed:<28}{line('answer', asked)}    {line('shown', shown)}")
    print(f"  {'all of them':<28}{line('answer', everything[0])}    {line('shown', everything[1])}")
    palette.close()
    document.close()


if __name__ == "__main__":
    main()
