"""What came of checking credentials again: each result beside the one before, and one sentence on all of them."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from portfolio.ui.detail.proof import status_words
from portfolio.ui.kit.words import translate

if TYPE_CHECKING:
    from portfolio.core.change import Change
    from portfolio.core.records import CredentialCheck

MOST_LETTERS = 60


class Outcome(NamedTuple):
    """One credential that was checked again: its title, and what its newest check said before and says now."""

    title: str
    before: str
    after: str
    tells_more: bool = False
    """The status is the same, but the reasons are not: a page was saved that says more of it."""


def outcomes_of(connection: sqlite3.Connection, change: "Change") -> list[Outcome]:
    """What this change, which is not written yet, would say of credentials that are in the portfolio already."""
    from portfolio.core.records import CredentialCheck

    checks = [edit.after for edit in change.edits if edit.before is None and isinstance(edit.after, CredentialCheck)]
    if not checks:
        return []
    rows = connection.execute(
        "SELECT c.id, c.title, coalesce(k.status, ''), coalesce(k.checks, '[]') FROM credential AS c"
        " LEFT JOIN credential_check AS k ON k.id = (SELECT n.id FROM credential_check AS n"
        " WHERE n.credential_id = c.id AND n.trashed IS NULL ORDER BY n.at DESC, n.id DESC LIMIT 1)"
        " WHERE c.id IN (SELECT value FROM json_each(?))",
        (json.dumps([check.credential_id for check in checks]),),
    )
    there = {credential_id: known for credential_id, *known in rows}
    return [_outcome(check, *there[check.credential_id]) for check in checks if check.credential_id in there]


def _outcome(check: "CredentialCheck", title: str, status: str, checks: str) -> Outcome:
    before, after = ({(row["check"], row["result"]) for row in rows} for rows in (json.loads(checks), check.checks))
    return Outcome(title, status, check.status, status == check.status and bool(after - before))


def outcome_words(locale: QLocale, outcomes: Sequence[Outcome]) -> str:
    """“12 checked again: 2 now proven, 1 taken back, 9 as before.”, or what came of the one."""
    if len(outcomes) == 1:
        return _one(outcomes[0])
    count = translate("Shelf", "{count} checked again", None, len(outcomes)).format(
        count=locale.toString(len(outcomes))
    )
    if not outcomes:
        return translate("Shelf", "There was nothing to check again.")
    counts = Counter(_what(one) for one in outcomes)
    parts = [words.format(count=locale.toString(counts[what])) for what, words in _parts(counts) if counts[what]]
    return translate("Shelf", "{what}: {results}.").format(what=count, results=_listed(parts))


def _one(outcome: Outcome) -> str:
    title = outcome.title if len(outcome.title) <= MOST_LETTERS else outcome.title[: MOST_LETTERS - 1] + "…"
    words = translate("Shelf", "“{title}”: {status}.")
    if outcome.tells_more:
        words = translate("Shelf", "“{title}”, as before: {status}. “How do we know?” says what is new.")
    elif outcome.before == outcome.after:
        words = translate("Shelf", "“{title}”, as before: {status}.")
    elif outcome.after == "verified":
        words = translate("Shelf", "“{title}” is proven now: {status}.")
    return words.format(title=title, status=status_words(outcome.after))


def _what(outcome: Outcome) -> str:
    if outcome.before == outcome.after:
        return "same"
    if outcome.after in ("verified", "revoked", "invalid"):
        return outcome.after
    return "lost" if outcome.before == "verified" else "other"


def _parts(counts: Counter[str]) -> tuple[tuple[str, str], ...]:
    """Each kind of result with its words, the news first."""
    return (
        ("verified", translate("Shelf", "{count} now proven", None, counts["verified"])),
        ("revoked", translate("Shelf", "{count} taken back", None, counts["revoked"])),
        ("invalid", translate("Shelf", "{count} do not match their signature", None, counts["invalid"])),
        ("lost", translate("Shelf", "{count} no longer proven", None, counts["lost"])),
        ("other", translate("Shelf", "{count} otherwise than before", None, counts["other"])),
        ("same", translate("Shelf", "{count} as before", None, counts["same"])),
    )


def _listed(parts: list[str]) -> str:
    joined = parts[0]
    for part in parts[1:]:
        joined = translate("Shelf", "{before}, {next}").format(before=joined, next=part)
    return joined
