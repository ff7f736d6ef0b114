"""Evidence numbered A1, A2, …: in the order in which a reader meets it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from portfolio.packet.gather import Gathered, Row

SHOWN = ("application/pdf", "image/")


@dataclass(frozen=True)
class Exhibit:
    """One piece of evidence in the annex."""

    number: str
    row: Row
    proves: tuple[str, ...]
    """Ids of the records in this packet that it is evidence of."""


def number_exhibits(gathered: Gathered, first: Iterable[str] = ()) -> list[Exhibit]:
    """All evidence of the packet, numbered: what proves the records in `first`, in their order, then by day.

    A certificate that came as a PDF or a photograph is evidence too; a baked badge is not, it is shown as itself.
    """
    if not gathered.request.has("evidence"):
        return []
    proves = _proves(gathered)
    files = [
        row
        for row in gathered.of("attachment")
        if row["id"] in proves or (row["purpose"] == "evidence" and row["id"] != gathered.photo)
    ]
    order = {record: place for place, record in enumerate(first)}

    def key(row: Row) -> tuple[int, date, str, str]:
        shows = (row["id"], *proves.get(row["id"], ()))
        place = min((order[record] for record in shows if record in order), default=len(order))
        return place, row["day"] or date.max, row["title"] or row["name"], row["id"]

    return [
        Exhibit(f"A{number}", row, tuple(proves.get(row["id"], ())))
        for number, row in enumerate(sorted(files, key=key), 1)
    ]


def reading_order(gathered: Gathered, goals: Sequence[str]) -> list[str]:
    """Records as a reader meets them: on page 1 each goal, then what counts toward it; then standard by standard."""
    toward: dict[str, list[str]] = {}
    for link in gathered.links:
        if link["role"] == "toward":
            toward.setdefault(link["target_id"], []).append(link["source_id"])
    standards = [piece.record_id for row in gathered.board.rows for piece in row.evidence] if gathered.board else []
    on_page_one = [record for goal in goals for record in (goal, *toward.get(goal, []))]
    return [*dict.fromkeys((*on_page_one, *gathered.request.picks, *standards))]


def _proves(gathered: Gathered) -> dict[str, list[str]]:
    proves: dict[str, list[str]] = {}
    for link in gathered.links:
        if link["role"] == "evidence" and link["target_kind"] != "role_need":
            proves.setdefault(link["source_id"], []).append(link["target_id"])
    media = {row["id"]: row["media_type"] for row in gathered.of("attachment")}
    for credential in gathered.of("credential"):
        original = credential["original_id"]
        if original and not credential["standard"] and media.get(original, "").startswith(SHOWN):
            proves.setdefault(original, []).append(credential["id"])
    return proves
