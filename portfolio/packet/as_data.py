"""The packet's records as plain data, for other programs: the same ones that the pages show."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.proof.marks import FORMAT, VERSION
from portfolio.packet.request import BY_FRAMEWORK

# Inner workings, and what no page shows: the recipient may be an e-mail address, `raw` is in the originals, and so are
# the words that others wrote of a badge. What a newer version replaced is in no packet.
_NOT_TOLD = {
    "created", "changed", "trashed", "privacy", "raw", "recipient", "original_id", "image_id", "endorsements",
    "replaced_by_id", "repeat_id",
}  # fmt: skip
_NOT_TOLD_OF = {"attachment": {"text"}, "skill_evidence": {"title", "sort", "minutes", "day"}}
"""What was found inside a file is in the file; what a tie says of an entry is in the entry."""
_IDS_OF_OTHERS = {"issuer_id"}
"""What ends like a reference to a record and is none."""
_MONEY = {
    "amount_minor", "currency", "own_money", "planned_minor", "cost_minor", "refund", "refund_minor", "refund_day",
}  # fmt: skip


class InFile(Protocol):
    """A file inside the packet."""

    @property
    def name(self) -> str: ...
    @property
    def sha256(self) -> str: ...
    @property
    def data(self) -> bytes: ...
    @property
    def copied(self) -> bool: ...


def records_as_data(gathered: Gathered, exhibits: list[Exhibit], attached: Mapping[str, InFile]) -> dict[str, Any]:
    """The packet's records as plain data: the same ones that the pages show, without inner workings.

    `attached` are the files inside by the id of their attachment. A reference to what is not in the packet is null: an
    id alone would say that there is something.
    """
    request = gathered.request
    numbers = {exhibit.row["id"]: exhibit.number for exhibit in exhibits}
    hidden = _NOT_TOLD if request.has("money") else _NOT_TOLD | _MONEY
    inside = gathered.by_id()
    records: dict[str, list[dict[str, Any]]] = {}
    for kind, found in gathered.records.items():
        for row in found:
            told = {
                key: None if _refers(key) and value not in inside else _plain(value)
                for key, value in row.items()
                if key not in hidden and key not in _NOT_TOLD_OF.get(kind, ())
            }
            file = attached.get(row["id"] if kind == "attachment" else row.get("original_id") or "")
            if kind in ("attachment", "credential"):
                told |= {"attached_as": file.name if file else ""}
            if kind == "attachment":
                told |= {"number": numbers.get(row["id"], "")}
                if file and file.copied:
                    told |= {"sha256": file.sha256, "size": len(file.data), "copy_without_properties": True}
            records.setdefault(kind, []).append(told)
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": request.made.isoformat(),
        "audience": request.audience,
        "period": {"start": _plain(request.start), "end": _plain(request.end)},
        "person": gathered.person | ({"evaluator": request.evaluator} if request.evaluator else {}),
        "statement": request.statement,
        "framework": _framework(gathered),
        "records": records,
        "links": [
            {key: link[key] for key in ("source_kind", "source_id", "target_kind", "target_id", "role")}
            for link in gathered.links
        ],
        "tags": gathered.tags,
    }


def _framework(gathered: Gathered) -> dict[str, Any] | None:
    """The standards that the packet answers, each with what of it shows it; None where no page speaks of them."""
    board, framework = gathered.board, gathered.framework
    if board is None or framework is None or not any(gathered.request.has(name) for name in BY_FRAMEWORK):
        return None
    return {
        **{key: framework[key] for key in ("title", "edition", "identity")},
        "standards": [
            {
                "code": row.code, "title": row.title, "depth": row.depth, "leaf": row.leaf,
                "shown_by": row.total, "gap": row.gap, "claim": row.claim,
                "evidence": [piece.record_id for piece in row.evidence],
            }
            for row in board.rows
        ],
    }  # fmt: skip


def _refers(column: str) -> bool:
    return column.endswith("_id") and column not in _IDS_OF_OTHERS


def in_lines(data: Any, depth: int = 2) -> str:
    """JSON with a line for each record, so that people can read it, and programs write it quickly."""
    if depth and isinstance(data, dict) and data:
        inner = [f"{json.dumps(key, ensure_ascii=False)}: {in_lines(data[key], depth - 1)}" for key in sorted(data)]
        return "{\n" + ",\n".join(inner) + "\n}"
    if isinstance(data, list) and data:
        return "[\n" + ",\n".join(in_lines(one, 0) for one in data) + "\n]"
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
