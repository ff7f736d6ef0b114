"""The one table in which every benchmark prints what it found."""

from collections.abc import Sequence


def show(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], notes: Sequence[str] = ()) -> None:
    """A title, then what was measured at the left and its figures at the right under the words of `columns`.

    A row may be shorter than `columns`: what it lacks stays blank. `notes` stand below, a line each.
    """
    full = [[*row, *[""] * (len(columns) + 1 - len(row))] for row in [["", *columns], *rows]]
    widths = [max(len(row[at]) for row in full) for at in range(len(columns) + 1)]
    print(title)
    for row in full:
        figures = "   ".join(word.rjust(width) for word, width in zip(row[1:], widths[1:], strict=True))
        print(f"  {row[0].ljust(widths[0])}   {figures}".rstrip())
    for note in notes:
        print(f"  {note}")
