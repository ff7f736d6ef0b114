"""What looks like one course that is told twice, by its hours and by its credits. It is said, and changes nothing."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from portfolio.growth.renewal.counting import Verdict

Row = Mapping[str, Any]
_NO_TIES: Mapping[str, Collection[str]] = {}


class Same(NamedTuple):
    """The other entry, of which it looks as if it were of the same course."""

    id: str
    title: str
    day: str
    """ISO."""


def told_twice(
    entries: Sequence[tuple[Row, Verdict]], worth: Collection[str], programmes: Mapping[str, Collection[str]] = _NO_TIES
) -> dict[str, Same]:
    """By id, those of a period's entries that look like one that counts as well: one of the two by its hours, the other
    by its credits. The first of several is named.

    `entries` are rows as `core.queries.renewal.activities` gives them; `worth` are the units of credits that the rules
    know; `programmes` are those that an entry was for, by its id. Entries are alike that were for one programme, have
    one title and no different providers, or one topic and one provider.
    """
    counting = [row for row, verdict in entries if verdict.counts != "none"]
    credits_ = [row for row in counting if row["units_hundredths"] and row["unit"] in worth]
    if not credits_:
        return {}
    ids = {row["id"] for row in credits_}
    spent = [row for row in counting if row["id"] not in ids]
    return dict([*_alike(credits_, spent, programmes), *_alike(spent, credits_, programmes)])


def _alike(
    ones: Iterable[Row], others: Iterable[Row], programmes: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, Same]]:
    """Of each of these the first of the others that looks like it."""
    first: dict[tuple[str, ...], Row] = {}
    for row in others:
        title, provider = _plain(row["title"]), _plain(row["provider"])
        for key in (*_courses(row, programmes), *((("title", title), ("title", title, provider)) if title else ())):
            first.setdefault(key, row)
    for row in ones:
        title, provider = _plain(row["title"]), _plain(row["provider"])
        titled = [("title", title, provider), ("title", title, "")] if provider else [("title", title)]
        other = next((first[key] for key in (*_courses(row, programmes), *titled) if key in first), None)
        if other is not None:
            yield row["id"], Same(other["id"], str(other["title"] or other["category"]), other["day"])


def _courses(row: Row, programmes: Mapping[str, Collection[str]]) -> Iterator[tuple[str, ...]]:
    """What says without doubt of which course it was."""
    for programme in programmes.get(row["id"], ()):
        yield "programme", programme
    topic, provider = _plain(row["series"]), _plain(row["provider"])
    if topic and provider:
        yield "topic", topic, provider


@lru_cache(4096)
def _plain(text: object) -> str:
    return " ".join(str(text or "").casefold().split())
