"""What is noticed of a credential without any proof: its form, dates, recipient, what is inside it; as findings."""

from collections.abc import Sequence
from datetime import date

from portfolio.credentials import dates, recipients
from portfolio.credentials.model import (
    BADGE,
    CREDENTIAL,
    DESCRIPTION,
    ENDORSEMENT,
    FAILED,
    NOT_CHECKED,
    PASSED,
    RECORD,
    STATUS_LIST,
    WARNING,
    Finding,
    ReadCredential,
    is_broken,
    word,
)  # fmt: skip

PROVEN = ("verified", "intact", "unknown")
"""What a signature can come to at best, the better first."""

_CONTAINERS = {
    "png": word("a PNG picture"), "svg": word("an SVG picture"), "json": word("a JSON file"),
    "jwt": word("a signed token"), "pdf": word("a PDF document"), "link": word("a link"),
}  # fmt: skip
_A_FILE = word("a file")
_WHOLE = Finding("structure", PASSED, "It has the parts that its standard asks for.")
_NOT_COMPARED = Finding("recipient", NOT_CHECKED, "The recipient was not compared with your own addresses.")
_KINDS = {
    BADGE: word("a badge"), ENDORSEMENT: word("an endorsement"), RECORD: word("a list of achievements"),
    CREDENTIAL: word("a credential"), STATUS_LIST: word("a list of revoked credentials"),
    DESCRIPTION: word("a description that awards nothing"),
}  # fmt: skip


def held(credential: ReadCredential) -> Finding:
    """What the file holds, by which standard, in what."""
    values = {
        "what": _KINDS[credential.kind],
        "standard": credential.standard,
        "container": _CONTAINERS.get(credential.container, _A_FILE),
    }
    return Finding("reading", PASSED, "It holds {what} ({standard}) in {container}.", values)


def structure(credential: ReadCredential) -> list[Finding]:
    """Whether it has the parts of its standard, and what was noticed while it was read."""
    told = [finding for finding in credential.findings if finding.check not in ("dates", "signature")]
    return [_WHOLE, *told] if credential.json and not is_broken(told) else told


def in_date(credential: ReadCredential, today: date) -> Finding:
    """Whether it holds today."""
    odd: Finding | None = None
    for finding in credential.findings:
        if finding.check == "dates":
            if finding.result == FAILED:
                return finding
            odd = odd or finding
    begin, end = credential.valid_from or credential.earned, credential.expires
    if end and dates.is_past(end, today):
        if credential.expires_by_token:
            return Finding("dates", "expired", "The token it came in ran out on {date}.", {"date": dates.day_of(end)})
        return Finding("dates", "expired", "It expired on {date}.", {"date": dates.day_of(end)})
    if begin and dates.is_ahead(begin, today):
        return Finding("dates", "not_yet_valid", "It is not valid before {date}.", {"date": dates.day_of(begin)})
    if odd:  # though not wrong
        return odd
    if begin and end:
        days = {"begin": dates.day_of(begin), "end": dates.day_of(end)}
        return Finding("dates", PASSED, "In date since {begin}, until {end}.", days)
    if begin:
        since = {"begin": dates.day_of(begin)}
        return Finding("dates", PASSED, "In date since {begin}; it states no expiry date.", since)
    if end:
        return Finding("dates", PASSED, "In date, until {end}.", {"end": dates.day_of(end)})
    return Finding("dates", NOT_CHECKED, "It states no dates.")


def recipient(credential: ReadCredential, addresses: Sequence[str]) -> Finding:
    """Whether it was awarded to one of the person's own addresses."""
    if not credential.recipients:
        return Finding("recipient", NOT_CHECKED, "It names no recipient that could be compared.")
    if not addresses:
        return _NOT_COMPARED
    found = recipients.matches(credential.recipients, addresses)
    if found is None:
        return Finding("recipient", NOT_CHECKED, "The recipient is written in a way that cannot be compared.")
    if found:
        return Finding("recipient", PASSED, "It was awarded to one of your addresses.")
    return Finding("recipient", WARNING, "It was awarded to an address that is not among yours.")


def inside(credential: ReadCredential, statuses: list[str]) -> list[Finding]:
    """What is inside it, and what of that needs a look; `statuses` are those of its members."""
    if not statuses:
        return []
    poor = [
        f"“{member.title}” ({status.replace('_', ' ')})"
        for member, status in zip(credential.members, statuses, strict=True)
        if status not in PROVEN
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
