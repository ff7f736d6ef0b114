"""Which standards are offered for entries: shown already, called the same elsewhere, words in common, a code."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

from portfolio.core.folding import folded
from portfolio.core.queries import standards as queries
from portfolio.growth.standards.suggest import Reason, Suggestion, Vocabulary
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.reading import called

Pair = tuple[str, str]
_READ = 12
"""Of many chosen entries the words of the first of them are read for suggestions."""
_LATELY = 6


class Candidate(NamedTuple):
    """A standard as it is offered."""

    id: str
    code: str
    title: str
    framework: str
    because: str = ""
    """Why it is offered; empty for one that was looked for."""

    @property
    def label(self) -> str:
        return f"{self.code} {self.title}".strip()


class Candidates:
    """All standards of the portfolio, read once while one aligns."""

    def __init__(self, document: Document) -> None:
        self._connection = document.portfolio.connection
        self.frameworks = {one["id"]: called(one) for one in queries.frameworks(self._connection)}
        self._rows: list[dict[str, Any]] = [
            row for one in self.frameworks for row in queries.standards(self._connection, one)
        ]
        self._at = {row["id"]: row for row in self._rows}
        self._folded = [
            (folded(row["code"]).replace(" ", ""), f" {folded(row['code'])} {folded(row['title'])}")
            for row in self._rows
        ]

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._rows, folded)

    @cached_property
    def _crosswalks(self) -> list[dict[str, Any]]:
        return queries.crosswalks(self._connection, self.frameworks)

    def one(self, standard_id: str, because: str = "") -> Candidate | None:
        """A standard by its id; None where it is gone."""
        row = self._at.get(standard_id)
        return self._made(row, because) if row is not None else None

    def shown(self, entries: Sequence[Pair]) -> dict[str, dict[str, str]]:
        """What these entries show: of each standard the claims by entry."""
        found: dict[str, dict[str, str]] = {}
        for _, record_id in entries:
            for row in queries.aligned_of(self._connection, record_id):
                found.setdefault(row["standard_id"], {}).setdefault(record_id, row["claim"])
        return found

    def suggested(self, entries: Sequence[Pair], shown: Sequence[str], most: int = 6) -> list[Candidate]:
        """The likeliest for these entries, each with its reasons; crosswalks first."""
        text = "\n".join(queries.entry_words(self._connection, *entry) for entry in entries[:_READ])
        found = self._vocabulary.suggestions(text, shown, self._crosswalks, most)
        return [self._suggested(one) for one in found if one.standard_id in self._at]

    def lately(self, but: Sequence[str]) -> list[Candidate]:
        """Standards that were aligned last."""
        sql = (
            "SELECT standard_id, max(created) AS at FROM alignment WHERE trashed IS NULL GROUP BY standard_id"
            " ORDER BY at DESC LIMIT ?"
        )
        words = translate("Aligning", "used lately")
        ids = [row[0] for row in self._connection.execute(sql, (_LATELY + len(but),))]
        found = [self._made(self._at[one], words) for one in ids if one in self._at and one not in but]
        return found[:_LATELY]

    def found(self, typed: str, most: int = 12) -> list[Candidate]:
        """By a code or a few letters of words: codes that are these letters, that begin with them, then titles."""
        code = folded(typed).replace(" ", "")
        words = folded(typed).split()
        if not words:
            return []
        ranked: list[tuple[int, int, dict[str, Any]]] = []
        for row, (own, text) in zip(self._rows, self._folded, strict=True):
            rank = (
                0 if own == code else 1 if own.startswith(code) else 2 if code and own.endswith(code) and own else
                3 if all(f" {word}" in text for word in words) else
                4 if all(word in text for word in words) else 9
            )  # fmt: skip
            if rank < 9:
                ranked.append((rank, len(ranked), row))
        return [self._made(row, "") for _, _, row in sorted(ranked, key=lambda one: one[:2])[:most]]

    def _made(self, row: dict[str, Any], because: str) -> Candidate:
        return Candidate(row["id"], row["code"], row["title"], self.frameworks[row["framework_id"]], because)

    def _suggested(self, one: Suggestion) -> Candidate:
        because = "; ".join(reason_words(reason) for reason in one.reasons[:2])
        return self._made(self._at[one.standard_id], because)


def reason_words(reason: Reason) -> str:
    """Why a standard is offered."""
    if reason.why == "words":
        words = ", ".join(f"“{word}”" for word in reason.words)
        return translate("Aligning", "both speak of {words}").format(words=words)
    words = {
        "same": translate("Aligning", "the same as {standard}, which it shows"),
        "broader": translate("Aligning", "holds more than {standard}, which it shows"),
        "narrower": translate("Aligning", "part of {standard}, which it shows"),
    }.get(reason.relation, translate("Aligning", "close to {standard}, which it shows"))
    return words.format(standard=reason.standard)
