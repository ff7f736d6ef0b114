"""What the state of an entry means for its mark: what is late, and how far something that lasts has come."""

from portfolio.core.map.lanes import Entry
from portfolio.core.map.marks import Mark


def goal_is_late(entry: Entry, today: int) -> bool:
    """Whether a goal was due before today (an ordinal) and is still open."""
    return entry.row.is_open and entry.first < today


def bar_is_late(entry: Entry, today: int) -> bool:
    """Whether something that lasts was to be over before today and goes on; what has no end is never late."""
    return entry.row.state == "under_way" and entry.last < today


def is_full(entry: Entry) -> bool:
    """Whether a bar is full: it is over, or it goes on with neither a last day nor modules to be ticked."""
    return not entry.row.is_open or (entry.row.state == "endless" and not entry.row.total)


def done_until(mark: Mark, today: float) -> float:
    """Where the full part of a bar ends: as far as its modules are ticked, else today, which lies at `today`."""
    row = mark.entry.row
    if is_full(mark.entry):
        return mark.right
    if row.total:
        return mark.left + (mark.right - mark.left) * row.done / row.total
    return min(mark.right, max(mark.left, today))
