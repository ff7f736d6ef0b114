"""What was said of files of hours before: which column is which under these headings, and what is left out."""

import json
from collections.abc import Container, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from portfolio.core import meta
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.storage import DATABASE
from portfolio.ui.document import Document
from portfolio.ui.hours.columns_box import HELD

if TYPE_CHECKING:
    from portfolio.exchange.learning.hours_file import Field, HoursColumn
    from portfolio.exchange.learning.hours_in import HoursComing

KEY = "hours_files"
"""The name under which the portfolio keeps it."""
_MOST_HEADINGS, _MOST_LEFT_OUT = 20, 500


class SaidBefore:
    """Kept with the portfolio. Of words there are only their sums: nobody reads there what she did not take in."""

    def __init__(self, document: Document) -> None:
        self._portfolio = document.portfolio
        try:
            found = json.loads(meta.value(self._portfolio.connection, KEY) or "{}")
        except (ValueError, RecursionError):
            found = {}
        found = found if isinstance(found, dict) else {}
        self._columns: dict[str, Any] = found["columns"] if isinstance(found.get("columns"), dict) else {}
        self._left_out: list[Any] = found["left_out"] if isinstance(found.get("left_out"), list) else []

    def columns(self, columns: "Sequence[HoursColumn]") -> "dict[int, Field | None]":
        """What she said of columns with these headings, by their places; nothing of columns without any."""
        said = self._columns.get(_sum_of(columns))
        places: dict[int, Field | None] = {}
        if isinstance(said, dict) and any(one.title for one in columns):
            for one in columns:
                field = said.get(str(one.at))
                if isinstance(field, str) and (not field or field in HELD):
                    places[one.at] = field or None
        return places

    def left_out(self, coming: "HoursComing") -> set[int]:
        """The rows of whose title she took in nothing when it was last there."""
        return {one.number for one in coming.rows if one.entry and _sum(one.entry.title) in self._left_out}

    def keep(
        self, coming: "HoursComing", said: "Mapping[int, Field | None]", again: Container[int],
        unwanted: Container[int],
    ) -> None:  # fmt: skip
        """Remember what she said of the columns, and the titles that she took in and those that she left out."""
        columns = coming.file.columns
        if said and any(one.title for one in columns):
            name = _sum_of(columns)
            self._columns.pop(name, None)
            self._columns[name] = {str(at): field or "" for at, field in said.items()}
        rows = [(one.number, _sum(one.entry.title)) for one in coming.rows
                if one.entry is not None and (one.state == "new" or one.number in again)]  # fmt: skip
        came = {title for number, title in rows if number not in unwanted}
        gone = dict.fromkeys([*self._left_out, *(title for number, title in rows if number in unwanted)])
        self._columns = dict(list(self._columns.items())[-_MOST_HEADINGS:])
        self._left_out = [one for one in gone if one not in came][-_MOST_LEFT_OUT:]
        text = json.dumps({"columns": self._columns, "left_out": self._left_out})
        with suppress(PortfolioError):  # a choice that is lost costs a click
            meta.keep(self._portfolio.connection, KEY, text, self._portfolio.folder / DATABASE)


def _sum_of(columns: "Sequence[HoursColumn]") -> str:
    return _sum("\n".join(f"{one.at} {folded(one.title)}" for one in columns), fold=False)


def _sum(words: str, *, fold: bool = True) -> str:
    return sha256((folded(words) or words if fold else words).encode("utf-8", "surrogatepass")).hexdigest()[:16]
