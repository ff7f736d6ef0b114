"""Which of the rows that a reader may see belong in a packet: by section, period, and the person's own choice."""

from datetime import date
from typing import Any

from portfolio.core.queries.audience import PARENT_OF
from portfolio.packet.period import Place, own_day, place_in_period
from portfolio.packet.presets import preset_of
from portfolio.packet.request import PacketRequest

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""Rows by kind."""


def choose(
    request: PacketRequest, kinds: list[str], seen: Rows, files: list[Row], links: list[Row], tied: set[str]
) -> tuple[Rows, "Selection"]:
    """Of the rows `seen`, those that are in.

    `files` are the originals and pictures that credentials may bring, `tied` the ids of files that are evidence of
    something, seen or not.
    """
    selection = Selection(request, days_done(seen, links))
    records = {kind: selection.chosen(kind, seen[kind]) for kind in kinds if kind != "attachment"}
    included = {row["id"] for found in records.values() for row in found}
    wanted = {row[key] for row in records.get("credential", []) for key in ("original_id", "image_id")}
    records["attachment"] = [row for row in files if row["id"] in wanted and row["purpose"] != "evidence"]
    if "attachment" in kinds:
        proves = preset_of(request.preset).proves
        proven = {row["id"] for kind, found in records.items() if kind in proves for row in found} if proves else None
        visible = {row["id"] for kind in kinds for row in seen[kind]}
        evidence = Evidence(request, links, tied, included, visible, proven)
        records["attachment"] += evidence.chosen(seen["attachment"], selection)
    for kind, (_, key) in PARENT_OF.items():
        records[kind] = [row for row in seen.get(kind, []) if row[key] in included]
    return records, selection


class Selection:
    """Sorts rows into in, out and undated, and counts."""

    def __init__(self, request: PacketRequest, done: dict[str, list[date]]) -> None:
        self._request = request
        self._done = done
        self.undated: dict[str, int] = {}
        self.excluded = 0
        self.unasked = 0

    def place(self, kind: str, row: Row) -> Place:
        """Where this row stands to the period."""
        request = self._request
        return place_in_period(kind, row, self._done.get(row["id"], []), request.start, request.end, request.made)

    def takes(self, kind: str, row: Row) -> bool:
        """Whether the row is in; counts it if it is not."""
        if row["id"] in self._request.excluded:
            self.excluded += 1
            return False
        if row["id"] in self._request.picks or row["id"] in self._request.included:
            return True
        if kind == "credential" and self._holds(row):
            return True
        if kind == "conversation" and (talks := preset_of(self._request.preset).talks) and row["kind"] not in talks:
            return False
        place = self.place(kind, row)
        if place == "undated":
            self.undated[kind] = self.undated.get(kind, 0) + 1
        return place == "in"

    def _holds(self, row: Row) -> bool:
        """Whether this is a licence that was valid in the period, in a packet that renews one."""
        request = self._request
        if not preset_of(request.preset).licences or row["kind"] != "licence" or row["earned"] is None:
            return False
        begun = request.end is None or row["earned"] <= request.end
        return begun and (request.start is None or row["expires"] is None or row["expires"] >= request.start)

    def chosen(self, kind: str, found: list[Row]) -> list[Row]:
        """The rows that are in."""
        return [row for row in found if self.takes(kind, row)]


class Evidence:
    """Which pieces of evidence go along."""

    def __init__(
        self,
        request: PacketRequest,
        links: list[Row],
        tied: set[str],
        included: set[str],
        visible: set[str],
        proven: set[str] | None,
    ) -> None:
        """`proven` are the entries of which the packet is to prove something; None where all evidence belongs in it."""
        self._request, self._proven = request, proven
        self._tied = tied
        self._included = included
        self._visible = visible
        self._of: dict[str, set[str]] = {}
        for link in links:
            if link["role"] == "evidence":
                self._of.setdefault(link["source_id"], set()).add(link["target_id"])

    def chosen(self, files: list[Row], selection: Selection) -> list[Row]:
        """Evidence that proves something in the packet, or that stands on its own in the period.

        Evidence only of what this audience may not see stays behind, even when the file itself could be shown.
        """
        found = []
        for row in files:
            if row["purpose"] != "evidence":
                continue
            proves, alone = self._of.get(row["id"], set()), row["id"] not in self._tied
            if not alone and not proves & self._visible:
                continue
            if row["id"] in self._request.excluded:
                selection.excluded += 1
            elif (
                proves & self._included
                or row["id"] in self._request.included
                or (alone and selection.takes("attachment", row))
            ):
                if self._is_asked(row, proves):
                    found.append(row)
                else:
                    selection.unasked += 1
        return found

    def _is_asked(self, row: Row, proves: set[str]) -> bool:
        """Whether it proves what this packet is to prove, or was chosen by hand."""
        by_hand = row["id"] in self._request.included  # what is to be opened first may come of another set-up
        return self._proven is None or by_hand or bool(proves & self._proven)


def days_done(seen: Rows, links: list[Row]) -> dict[str, list[date]]:
    """Days on which something was done for a goal or programme: its own steps, entries that count toward it, and hours
    that were spent on one of its modules."""
    days: dict[str, list[date]] = {}
    programme_of = {row["id"]: row["programme_id"] for row in seen.get("part", [])}
    for row in seen.get("time_entry", []):
        if programme := programme_of.get(row["part_id"]):
            days.setdefault(programme, []).append(row["day"])
    for kind in ("step", "part"):
        for row in seen.get(kind, []):
            if row["done"]:
                days.setdefault(row[PARENT_OF[kind][1]], []).append(row["done"])
    own = {row["id"]: own_day(kind, row) for kind, found in seen.items() for row in found}
    for link in links:
        day = own.get(link["source_id"]) if link["role"] == "toward" else None
        if day:
            days.setdefault(link["target_id"], []).append(day)
    return days
