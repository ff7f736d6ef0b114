"""Passages of reflections that may be shared: they stand in a packet where their reflection may not."""

import sqlite3
from dataclasses import replace

from portfolio.core.queries.audience import rows
from portfolio.core.queries.career_map import MapRow
from portfolio.packet.choosing import Row
from portfolio.packet.request import PacketRequest


def excerpts(connection: sqlite3.Connection, request: PacketRequest, seen: list[Row]) -> list[Row]:
    """Rows like those of reflections for the passages that the reader may see, of reflections not among `seen`.

    Nothing is taken from the reflection itself: no title, no day, no tag. None is there of a reflection that lies in
    the bin or was taken out by hand.
    """
    if not request.has("reflections"):
        return []
    whole = {row["id"] for row in seen} | request.excluded
    kept = {row["id"] for row in rows(connection, "reflection", "owner")} - whole
    found = []
    for row in rows(connection, "excerpt", request.audience):
        of = row.pop("reflection_id")
        if of in kept:
            found.append({**row, "excerpt": True})
    return found


def with_excerpts(connection: sqlite3.Connection, request: PacketRequest) -> PacketRequest:
    """The request with the passages besides each reflection that was picked or taken in by hand: whichever its reader
    may see is in."""
    asked = {*request.picks, *request.included}
    if not asked:
        return request
    of: dict[str, list[str]] = {}
    for row in rows(connection, "excerpt", request.audience):
        of.setdefault(row["reflection_id"], []).append(row["id"])
    if not of.keys() & asked:
        return request
    picks = tuple(one for pick in request.picks for one in (pick, *of.get(pick, ())))
    included = frozenset(one for pick in request.included for one in (pick, *of.get(pick, ())))
    return replace(request, picks=picks, included=included)


def on_the_map(found: list[Row]) -> list[MapRow]:
    """Excerpts among these rows of reflections, where they have a day, with their place in time."""
    return [
        MapRow(row["day"].isoformat(), row["day"].isoformat(), row["id"], "reflection", row["title"], "", 0, 0, 0, "")
        for row in found
        if row.get("excerpt") and row["day"]
    ]
