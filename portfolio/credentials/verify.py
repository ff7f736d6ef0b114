"""Says of a badge file what can be said without network: the list that `portfolio verify` prints.

The shape and the statuses are those of DESIGN section 4. Signatures are checked by `proofs`; what they rest on comes
first in the findings, and nothing is called better than its weakest part.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from portfolio.credentials import dates, recipients
from portfolio.credentials.model import (
    BADGE,
    CREDENTIAL,
    DESCRIPTION,
    ENDORSEMENT,
    FAILED,
    HOSTED,
    NOT_CHECKED,
    PASSED,
    PRESENTED,
    RECORD,
    STATUS_LIST,
    UNSIGNED,
    WARNING,
    Finding,
    ReadCredential,
    word,
)  # fmt: skip
from portfolio.credentials.other_credentials import BLOCKCERTS
from portfolio.credentials.reader import Opened, open_file
from portfolio.credentials.refusal import BrokenBadge, UnreadableBadge

if TYPE_CHECKING:  # only what has a signature waits for what checks it
    from portfolio.credentials.proofs.prove import Proof, Prover

_WORST_FIRST = ("invalid", "revoked", "expired", "not_yet_valid", "unsupported", "unknown", "intact", "verified")
_PROVEN = ("verified", "intact", "unknown")
"""What a signature can come to at best, the better first."""
_CONTAINERS = {
    "png": word("a PNG picture"), "svg": word("an SVG picture"), "json": word("a JSON file"),
    "jwt": word("a signed token"), "pdf": word("a PDF document"), "link": word("a link"),
}  # fmt: skip
_A_FILE = word("a file")
_KINDS = {
    BADGE: word("a badge"), ENDORSEMENT: word("an endorsement"), RECORD: word("a list of achievements"),
    CREDENTIAL: word("a credential"), STATUS_LIST: word("a list of revoked credentials"),
    DESCRIPTION: word("a description that awards nothing"),
}  # fmt: skip
_NOTHING = {"title": "", "issuer": "", "recipient": "", "earned": "", "expires": ""}


def verify(
    data: bytes, name: str, today: date, addresses: Sequence[str] = (), prover: "Prover | None" = None
) -> list[dict[str, Any]]:
    """One entry for the file, as JSON values: file, standard, container, status, checks, credential.

    `addresses` are the person's own, to compare with the recipient. Raises nothing for a bad file: that is its result.
    """
    prover = prover or _without_contexts()
    try:
        opened = open_file(data, name)
    except UnreadableBadge as trouble:
        status = "invalid" if isinstance(trouble, BrokenBadge) else "unsupported"
        check = _row("reading", FAILED, f"{trouble.title} {trouble.advice}".strip())
        return [_entry(name, "", trouble.container, status, [check], _NOTHING)]
    judged = [judge(credential, today, addresses, prover) for credential in opened.credentials]
    status = min((status for status, _ in judged), key=_WORST_FIRST.index)
    first = opened.credentials[0]
    checks = [finding for _, findings in judged[:1] for finding in findings]
    if len(judged) > 1:
        checks = [_several(opened, [status for status, _ in judged]), *checks]
    rows = [_row(finding.check, finding.result, finding.detail) for finding in checks]
    return [_entry(name, first.standard, opened.container, status, rows, _face(first))]


def judge(
    credential: ReadCredential, today: date, addresses: Sequence[str] = (), prover: "Prover | None" = None
) -> tuple[str, list[Finding]]:
    """The status of one credential and the findings it rests on, in the order in which they are shown.

    Each credential inside it is judged by itself: a good signature around a broken one does not make it good.
    """
    prover = prover or _without_contexts()
    proof = _proof(credential, today, prover)
    members = [judge(member, today, (), prover)[0] for member in credential.members]
    findings = [
        _held(credential),
        *_structure(credential),
        _dates(credential, today),
        _recipient(credential, addresses),
        *_signature(credential, proof),
        _revocation(credential),
        *_members(credential, members),
    ]
    if credential.revoked:
        return "revoked", findings
    if credential.problems or proof.status == "invalid" or "invalid" in members:
        return "invalid", findings
    timing = next(finding.result for finding in findings if finding.check == "dates")
    # "exp" of a token is the end of its signature (VC-JOSE-COSE 1.0): where that is not checked, it ends nothing.
    if timing in ("expired", "not_yet_valid") and not (proof.status == "unknown" and credential.expires_by_token):
        return timing, findings
    if credential.standard == BLOCKCERTS:
        return "unsupported", findings
    return _weakest(proof.status, members), findings


def _without_contexts() -> "Prover":
    from portfolio.credentials.proofs.prove import Prover

    return Prover()


def _proof(credential: ReadCredential, today: date, prover: "Prover") -> "Proof":
    """What is broken already is not proven: its signature would say nothing more.

    Nor what a wallet presents to one reader: the presentation may not be passed on as if it were the badge.
    """
    from portfolio.credentials.proofs.prove import Proof

    if any(finding.check == PRESENTED for finding in credential.findings):
        told = Finding("signature", NOT_CHECKED, "Signature not checked: it is a wallet's presentation of a badge.")
        return Proof("unknown", (told,))
    return Proof("unknown", ()) if credential.problems else prover.prove(credential, today)


def _weakest(status: str, members: list[str]) -> str:
    """A record is no better proven than what is inside it; what ran out in it is told by its finding."""
    if status not in _PROVEN:
        return status
    return max((status, *(member if member in _PROVEN else "unknown" for member in members)), key=_PROVEN.index)


def _structure(credential: ReadCredential) -> list[Finding]:
    told = [finding for finding in credential.findings if finding.check not in ("dates", "signature")]
    if credential.json and not any(finding.result == FAILED for finding in told):
        told = [Finding("structure", PASSED, "It has the parts that its standard asks for."), *told]
    return told


def _dates(credential: ReadCredential, today: date) -> Finding:
    told = [finding for finding in credential.findings if finding.check == "dates"]
    failed = next((finding for finding in told if finding.result == FAILED), None)
    if failed:
        return failed
    begin, end = credential.valid_from or credential.earned, credential.expires
    if end and dates.is_past(end, today):
        if credential.expires_by_token:
            return Finding("dates", "expired", "The token it came in ran out on {date}.", {"date": dates.day_of(end)})
        return Finding("dates", "expired", "It expired on {date}.", {"date": dates.day_of(end)})
    if begin and dates.is_ahead(begin, today):
        return Finding("dates", "not_yet_valid", "It is not valid before {date}.", {"date": dates.day_of(begin)})
    result = told[0].result if told else PASSED
    if begin and end:
        days = {"begin": dates.day_of(begin), "end": dates.day_of(end)}
        return Finding("dates", result, "In date since {begin}, until {end}.", days)
    if begin:
        since = {"begin": dates.day_of(begin)}
        return Finding("dates", result, "In date since {begin}; it states no expiry date.", since)
    if end:
        return Finding("dates", result, "In date, until {end}.", {"end": dates.day_of(end)})
    return Finding("dates", NOT_CHECKED, "It states no dates.")


def _recipient(credential: ReadCredential, addresses: Sequence[str]) -> Finding:
    if not credential.recipients:
        return Finding("recipient", NOT_CHECKED, "It names no recipient that could be compared.")
    found = recipients.matches(credential.recipients, addresses)
    if found is None and not addresses:
        return Finding("recipient", NOT_CHECKED, "The recipient was not compared with your own addresses.")
    if found is None:
        return Finding("recipient", NOT_CHECKED, "The recipient is written in a way that cannot be compared.")
    if found:
        return Finding("recipient", PASSED, "It was awarded to one of your addresses.")
    return Finding("recipient", WARNING, "It was awarded to an address that is not among yours.")


def _signature(credential: ReadCredential, proof: "Proof") -> list[Finding]:
    """What is known of its signature. What was noticed when it was read is not told twice."""
    failed = next((one for one in credential.findings if one.check == "signature" and one.result == FAILED), None)
    if failed:
        return [failed]
    if told := [one for one in proof.findings if one.check == "signature" or one not in credential.findings]:
        return told
    if credential.proof == UNSIGNED:
        return [Finding("signature", NOT_CHECKED, "It carries no signature of its own.")]
    if credential.proof != HOSTED or not credential.source_url:
        return [Finding("signature", NOT_CHECKED, "Not provable offline: the issuer's page is the proof.")]
    return [
        Finding(
            "signature",
            NOT_CHECKED,
            "Not provable offline: the issuer's page is the proof. Kept as issued; confirm at {address}",
            {"address": credential.source_url},
        )
    ]


def _revocation(credential: ReadCredential) -> Finding:
    if credential.revoked:
        reason = credential.json.get("revocationReason")
        if not isinstance(reason, str) or not reason:
            return Finding("revocation", "revoked", "The file itself says that it was revoked.")
        return Finding(
            "revocation",
            "revoked",
            "The file itself says that it was revoked. The reason given: {reason}",
            {"reason": reason[:200]},
        )
    return Finding("revocation", NOT_CHECKED, "Revocation not checked.")


def _members(credential: ReadCredential, statuses: list[str]) -> list[Finding]:
    if not statuses:
        return []
    poor = [
        f"“{member.title}” ({status.replace('_', ' ')})"
        for member, status in zip(credential.members, statuses, strict=True)
        if status not in _PROVEN
    ]
    if not poor and len(statuses) == 1:
        return [Finding("members", PASSED, "1 credential is inside it, and it is readable.")]
    values: dict[str, object] = {"count": len(statuses), "titles": ", ".join(poor[:3]), "more": len(poor) - 3}
    if not poor:
        return [Finding("members", PASSED, "{count} credentials are inside it, each readable.", values)]
    result = FAILED if "invalid" in statuses else WARNING
    if len(statuses) == 1:
        return [Finding("members", result, "1 credential is inside it. Look at: {titles}.", values)]
    if len(poor) <= 3:
        return [Finding("members", result, "{count} credentials are inside it. Look at: {titles}.", values)]
    return [Finding("members", result, "{count} credentials are inside it. Look at: {titles} and {more} more.", values)]


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


def _held(credential: ReadCredential) -> Finding:
    values = {
        "what": _KINDS[credential.kind],
        "standard": credential.standard,
        "container": _CONTAINERS.get(credential.container, _A_FILE),
    }
    return Finding("reading", PASSED, "It holds {what} ({standard}) in {container}.", values)


def _face(credential: ReadCredential) -> dict[str, str]:
    return {
        "title": credential.title,
        "issuer": credential.issuer,
        "recipient": credential.recipient_label,
        "earned": credential.earned_on.isoformat() if credential.earned_on else "",
        "expires": credential.expires_on.isoformat() if credential.expires_on else "",
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
