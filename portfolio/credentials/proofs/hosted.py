"""A hosted badge beside its own page as the person saved it: whether the two say the same.

Sources: Open Badges 1.1 ("Verification", 410 Gone and `revoked`), 2.0 ("Hosted Verification": the page counts, not the
copy). A page that the person saved is no proof to others, so the badge stays unknown; but it may tell that it was
taken back, or that the copy is not what its issuer shows.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from portfolio.credentials import dates, open_badges_1, recipients, words
from portfolio.credentials.model import HOSTED, NOT_CHECKED, PASSED, WARNING, Finding, Identity, ReadCredential, word
from portfolio.credentials.open_badges_2 import identities
from portfolio.credentials.proofs.list_forms import MAX_REASON
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.proofs.saved import SavedDocument
from portfolio.credentials.proofs.shelf import Shelf
from portfolio.credentials.strict_json import Json, JsonObject

_GONE = (410, "410")


class Hosted(NamedTuple):
    """What the saved page says. `page` is None when none was saved, `findings` are about the page itself."""

    page: SavedDocument | None
    findings: tuple[Finding, ...]
    revocation: Finding | None

    @property
    def revoked(self) -> bool:
        """Whether the page says that the badge was taken back."""
        return self.revocation is not None and self.revocation.result == "revoked"


_NOT_HOSTED = Hosted(None, (), None)


def hosted(credential: ReadCredential, shelf: Shelf) -> Hosted:
    """A badge before Open Badges 3.0, unsigned, compared with its page among those saved. Raises nothing."""
    address = page_of(credential.source_url) if credential.proof == HOSTED else ""
    if not address:
        return _NOT_HOSTED
    page = shelf.documents.get(address)
    if page is None:
        told = Finding(
            "revocation",
            NOT_CHECKED,
            "Revocation not checked: only its own page, {address}, could tell.",
            {"address": address},
        )
        return Hosted(None, (), told)
    values: dict[str, object] = {"address": address, "date": page.saved}
    if is_taken_back(page.json):
        return Hosted(page, (), _taken_back(page.json, values))
    if not open_badges_1.is_assertion(page.json):
        return Hosted(
            page, (_odd(word("The page at {address}, which you saved on {date}, is no badge."), values),), None
        )
    told = Finding("revocation", PASSED, "Not taken back on its own page at {address}, saved on {date}.", values)
    if page.json is credential.json:  # the file held only the link, and all that is shown is the page's
        return Hosted(page, (), told)
    differing = [_odd(sentence, values) for sentence in _differences(credential.json, page.json)]
    same = Finding("address", PASSED, "The page at {address}, which you saved on {date}, says the same.", values)
    return Hosted(page, tuple(differing) or (same,), told)


def is_taken_back(json: JsonObject) -> bool:
    """Whether a page says that the badge was taken back, or is what a server says of a page that is gone for good."""
    return json.get("revoked") is True or any(json.get(name) in _GONE for name in ("status", "statusCode", "code"))


def _taken_back(json: JsonObject, values: dict[str, object]) -> Finding:
    reason = json.get("revocationReason")
    if isinstance(reason, str) and (shown := words.line(reason)[:MAX_REASON]):
        return Finding(
            "revocation",
            "revoked",
            "Taken back: so says its own page at {address}, saved on {date}. The reason given: {reason}",
            {**values, "reason": shown},
        )
    return Finding("revocation", "revoked", "Taken back: so says its own page at {address}, saved on {date}.", values)


def _odd(sentence: str, values: dict[str, object]) -> Finding:
    return Finding("address", WARNING, sentence, values)


def _differences(file: JsonObject, page: JsonObject) -> Iterator[str]:
    file, page = _brought_up(file), _brought_up(page)
    if any(file.get(name) and page.get(name) and file[name] != page[name] for name in ("id", "uid")):
        yield word("The page at {address}, which you saved on {date}, shows another badge's id.")
    if not _same_recipient(identities(file.get("recipient")), identities(page.get("recipient"))):
        yield word("The page at {address}, which you saved on {date}, names another recipient.")
    if not _same_badge(file.get("badge"), page.get("badge")):
        yield word("The page at {address}, which you saved on {date}, names another badge.")
    if not _same_moment(file.get("issuedOn"), page.get("issuedOn")):
        yield word("The page at {address}, which you saved on {date}, gives another date of award.")
    if not _same_moment(file.get("expires"), page.get("expires")):
        yield word("The page at {address}, which you saved on {date}, gives another expiry date.")


def _brought_up(json: JsonObject) -> JsonObject:
    oldest = "issued_on" in json or isinstance(json.get("recipient"), str)
    return open_badges_1.brought_up(json) if oldest else json


def _same_recipient(one: list[Identity], other: list[Identity]) -> bool:
    """Whether both were awarded to the same: as written, or one in plain text and the other hashed."""
    if {_bare(item) for item in one} == {_bare(item) for item in other}:
        return True
    plain = [[item.value for item in items if not item.hashed] for items in (one, other)]
    return recipients.matches(other, plain[0]) is True or recipients.matches(one, plain[1]) is True


def _bare(item: Identity) -> tuple[str, str]:
    return item.value.lower(), item.salt


def _same_badge(one: Json, other: Json) -> bool:
    """The same badge class: by its address, or where one has none, by name and issuer."""
    names = words.identifier(one), words.identifier(other)
    if all(names):
        return names[0] == names[1] and _same_face(one, other)
    return _same_face(one, other)


def _same_face(one: Json, other: Json) -> bool:
    """Whether two classes say the same of themselves, as far as both say it."""
    first, second = words.first_object(one), words.first_object(other)
    for name in ("name", "description"):
        told = words.passage(first.get(name)), words.passage(second.get(name))
        if all(told) and told[0] != told[1]:
            return False
    issuers = words.first_object(first.get("issuer")), words.first_object(second.get("issuer"))
    named = [words.line(issuer.get("name")) for issuer in issuers]
    return not all(named) or named[0] == named[1]


def _same_moment(one: Json, other: Json) -> bool:
    if one is None or other is None:
        return one is other
    try:
        first, second = dates.parse(one), dates.parse(other)
    except ValueError:
        return bool(one == other)
    return _day_or_moment(first, second)


def _day_or_moment(one: date | datetime, other: date | datetime) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one == other
    return dates.day_of(one) == dates.day_of(other)
