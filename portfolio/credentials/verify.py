"""Says of a badge file what can be said without network: the list that `portfolio verify` prints.

The shape and the statuses are those of DESIGN section 4. Signatures are checked by `proofs`; what they rest on comes
first in the findings, and nothing is called better than its weakest part.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from portfolio.credentials.endorsements import endorsements_of
from portfolio.credentials.judging import judge
from portfolio.credentials.model import FAILED, NOT_CHECKED, PASSED, WARNING, Finding, ReadCredential
from portfolio.credentials.reader import Opened, open_file
from portfolio.credentials.refusal import BrokenBadge, UnreadableBadge

if TYPE_CHECKING:  # only what has a signature waits for what checks it
    from portfolio.credentials.proofs.prove import Prover

__all__ = ["judge", "verify"]

_WORST_FIRST = ("invalid", "revoked", "expired", "not_yet_valid", "unsupported", "unknown", "intact", "verified")
_NOTHING = {"title": "", "issuer": "", "recipient": "", "earned": "", "expires": ""}


def verify(
    data: bytes, name: str, today: date, addresses: Sequence[str] = (), prover: "Prover | None" = None
) -> list[dict[str, Any]]:
    """One entry for the file, as JSON values: file, standard, container, status, checks, credential.

    `addresses` are the person's own, to compare with the recipient. Raises nothing for a bad file: that is its result.
    """
    try:
        opened = open_file(data, name, prover.shelf if prover else None)
    except UnreadableBadge as trouble:
        status = "invalid" if isinstance(trouble, BrokenBadge) else "unsupported"
        check = _row("reading", FAILED, f"{trouble.title} {trouble.advice}".strip())
        return [_entry(name, "", trouble.container, status, [check], _NOTHING)]
    judged = [judge(credential, today, addresses, prover) for credential in opened.credentials]
    statuses = [status for status, _ in judged]
    first, (_, checks) = opened.credentials[0], judged[0]
    if len(judged) > 1:
        checks = [_several(opened, statuses), *checks]
    rows = [{"check": one.check, "result": one.result, "detail": one.detail} for one in checks]
    rows += [_endorsed(one) for one in endorsements_of(first, today, prover)]
    status = min(statuses, key=_WORST_FIRST.index)
    return [_entry(name, first.standard, opened.container, status, rows, _face(first))]


def _endorsed(one: dict[str, str]) -> dict[str, str]:
    """What somebody else says of it inside the file. A bad endorsement takes nothing from the badge."""
    result = {"verified": PASSED, "intact": PASSED, "unknown": NOT_CHECKED}.get(one["status"], WARNING)
    return _row("endorsement", result, f"{one['issuer']}: {one['detail']}" if one["issuer"] else one["detail"])


def _several(opened: Opened, statuses: list[str]) -> Finding:
    told = "; ".join(
        f"“{credential.title}” ({status.replace('_', ' ')})"
        for credential, status in list(zip(opened.credentials, statuses, strict=True))[:5]
    )
    values: dict[str, object] = {"count": len(statuses), "titles": told, "more": len(statuses) - 5}
    if len(statuses) <= 5:
        return Finding("count", WARNING, "This file holds {count} credentials: {titles}. The first is shown.", values)
    return Finding(
        "count", WARNING, "This file holds {count} credentials: {titles} and {more} more. The first is shown.", values
    )


def _face(credential: ReadCredential) -> dict[str, str]:
    return {
        "title": credential.title,
        "issuer": credential.issuer,
        "recipient": credential.recipient_label,
        "earned": day.isoformat() if (day := credential.earned_on) else "",
        "expires": day.isoformat() if (day := credential.expires_on) else "",
    }


def _row(check: str, result: str, detail: str) -> dict[str, str]:
    return {"check": check, "result": result, "detail": detail}


def _entry(
    name: str, standard: str, container: str, status: str, checks: list[dict[str, str]], credential: dict[str, str]
) -> dict[str, Any]:
    return {
        "file": name,
        "standard": standard,
        "container": container,
        "status": status,
        "checks": checks,
        "credential": credential,
    }
