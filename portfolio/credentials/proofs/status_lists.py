"""A saved list of badges taken back, opened once: what it says of a badge, and who says it.

Sources: Bitstring Status List 1.0 section 3.2 ("Validate Algorithm"), StatusList2021 section 4.3, Open Badges 2.0
("RevocationList"), 3.0 ("1EdTech Credential Status Revocation List Method").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from portfolio.credentials import dates, verifiable, words
from portfolio.credentials.model import STATUS_LIST, ReadCredential
from portfolio.credentials.proofs.bitstrings import MINIMUM_BITS, unpacked
from portfolio.credentials.proofs.list_forms import issuer_of_list, plain_list
from portfolio.credentials.proofs.saved import SavedList
from portfolio.credentials.proofs.status_entries import REVOCATION, Entry
from portfolio.credentials.reader import open_file
from portfolio.credentials.refusal import Refused, UnreadableBadge
from portfolio.credentials.sniff import decoded
from portfolio.credentials.strict_json import loads

if TYPE_CHECKING:
    from portfolio.credentials.proofs.prove import Proof, Prover

MAX_OPEN = 8
"""Unpacked lists that are kept at hand; a badge names one or two, and a folder of badges mostly the same."""


@dataclass(frozen=True, slots=True)
class OpenedList:
    """A list as it can be asked. Nothing of it is believed before `proof` is looked at.

    A signed list has its `credential`, the `proof` of it and its `bits`; a plain one the reasons by id in `taken`.
    """

    saved: date
    issuer: str = ""
    credential: ReadCredential | None = None
    proof: "Proof | None" = None
    bits: bytes = b""
    taken: Mapping[str, str] | None = None

    @property
    def is_short(self) -> bool:
        """Whether it has fewer places than the standard asks for."""
        return self.credential is not None and 8 * len(self.bits) < MINIMUM_BITS

    def is_for(self, entry: Entry) -> bool:
        """Whether it is the kind of list that the entry names, for the same purpose."""
        if self.credential is None or entry.place is None:
            return self.credential is None and entry.place is None
        subject = words.first_object(self.credential.json.get("credentialSubject"))
        purposes = words.strings(subject.get("statusPurpose")) or [REVOCATION]
        types = words.types(self.credential.json), words.types(subject)
        return entry.purpose in purposes and all(name in own for name, own in zip(entry.types, types, strict=True))

    def is_stale(self, today: date) -> bool:
        """Whether its issuer means it to be fetched anew by now (`ttl`, in milliseconds); days are what is known."""
        subject = words.first_object(self.credential.json.get("credentialSubject")) if self.credential else {}
        span = subject.get("ttl")
        if isinstance(span, bool) or not isinstance(span, int | float) or not 0 <= span < 10**13:
            return False
        return today > self.saved + timedelta(days=1 + int(span // 86_400_000))

    def ended(self, today: date) -> date | None:
        """The day on which it ran out, if that is over."""
        end = self.credential.expires if self.credential else None
        return dates.day_of(end) if end and dates.is_past(end, today) else None

    def begins(self, today: date) -> date | None:
        """The day from which it holds, if that is still to come."""
        begin = self.credential.valid_from if self.credential else None
        return dates.day_of(begin) if begin and dates.is_ahead(begin, today) else None


def opened(address: str, today: date, prover: "Prover") -> OpenedList | None:
    """The list that was saved from an address; None when none was. Raises ValueError for one that cannot be read.

    Unpacked and proven once for all badges that a shelf is asked about on that day.
    """
    saved = prover.shelf.lists.get(address)
    if saved is None:
        return None
    known, name = prover.shelf.opened, (address, today, prover.contexts)
    if name not in known:
        while len(known) >= MAX_OPEN:
            del known[next(iter(known))]
        try:
            known[name] = _open(saved, today, prover)
        except ValueError:
            known[name] = None
    found = known[name]
    if isinstance(found, OpenedList):
        return found
    raise ValueError("a list that cannot be read")


def _open(saved: SavedList, today: date, prover: "Prover") -> OpenedList:
    try:
        text = decoded(saved.data).strip()
        json = loads(text) if text.startswith("{") else None
    except Refused as trouble:
        raise ValueError(trouble.reason) from trouble
    if isinstance(json, dict) and "credentialSubject" not in json and not verifiable.is_credential(json):
        taken = plain_list(json)
        if taken is None:
            raise ValueError("no list")
        return OpenedList(saved.saved, issuer_of_list(json), taken=taken)
    try:
        credential = open_file(saved.data).credentials[0]
    except UnreadableBadge as trouble:
        raise ValueError(trouble.title) from trouble
    if credential.kind != STATUS_LIST:
        raise ValueError("no list")
    subject = words.first_object(credential.json.get("credentialSubject"))
    proof = prover.prove_apart(credential, today)
    bits = b"" if proof.status == "invalid" else unpacked(subject.get("encodedList"))
    return OpenedList(saved.saved, credential.issuer_id, credential, proof, bits)
