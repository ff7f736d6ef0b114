"""Whether an issuer took a badge back: what the lists say that the person saved, with the day of each.

Sources: Bitstring Status List 1.0 section 3.2 ("Validate Algorithm"), Open Badges 3.0 ("Verification", "Check status"),
Open Badges 1.1 and 2.0 ("revocationList"). A signed list speaks only when its signature is good, and for the badge's
issuer: in its name, with its key, or because the signed badge itself names the list and the list's keeper is proven.
A plain list speaks from the address at which the badge or its issuer's profile says that it lies.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from portfolio.credentials import words
from portfolio.credentials.model import NOT_CHECKED, PASSED, WARNING, Finding, ReadCredential, word
from portfolio.credentials.proofs.binding import bound
from portfolio.credentials.proofs.bitstrings import value_at
from portfolio.credentials.proofs.prove import INTACT, INVALID, VERIFIED, Proof, Prover
from portfolio.credentials.proofs.status_entries import (
    MESSAGE,
    REVOCATION,
    SUSPENSION,
    Entry,
    entries,
    names_others,
    profile_page,
)
from portfolio.credentials.proofs.status_lists import OpenedList, opened

REVOKED = "revoked"


_SAYS = {
    (REVOCATION, True, False): word("Taken back: it is on its issuer's list at {address}, saved on {date}."),
    (REVOCATION, False, False): word("Not among those taken back on its issuer's list at {address}, saved on {date}."),
    (REVOCATION, True, True): word(
        "Taken back: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer."
    ),
    (REVOCATION, False, True): word(
        "Not among those taken back on the list at {address}, saved on {date}, which {keeper} keeps for its issuer."
    ),
    (SUSPENSION, True, False): word("Taken back for a time: it is on its issuer's list at {address}, saved on {date}."),
    (SUSPENSION, False, False): word(
        "Not among those taken back for a time on its issuer's list at {address}, saved on {date}."
    ),
    (SUSPENSION, True, True): word(
        "Taken back for a time: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer."
    ),
    (SUSPENSION, False, True): word(
        "Not among those taken back for a time on the list at {address}, saved on {date}, which {keeper} keeps for "
        "its issuer."
    ),
}
"""What a list says by its purpose, whether the badge is on it, and whether somebody else keeps it for the issuer."""


class Revocation(NamedTuple):
    """What is known of it: `revoked` only when a list that counts says so."""

    revoked: bool
    findings: tuple[Finding, ...]


def revocation(credential: ReadCredential, proof: Proof, today: date, prover: Prover) -> Revocation:
    """What the saved lists say of a credential whose own signature came to `proof`. Raises nothing."""
    found: list[Finding] = []
    shelf = prover.shelf
    for entry in entries(credential, shelf):
        try:
            listed = opened(entry.address, today, prover)
        except ValueError:
            saved = shelf.lists[entry.address].saved
            found.append(_unread(entry.address, saved))
            continue
        if listed is None:
            found.append(_not_saved(entry.address))
        else:
            found += _Asked(credential, proof, entry, listed, today, prover).findings()
    if not found and (address := profile_page(credential, shelf)):
        found.append(
            Finding(
                "revocation",
                NOT_CHECKED,
                "Revocation not checked: its issuer's list is named on the page {address}, which was not saved.",
                {"address": address},
            )
        )
    if not found and names_others(credential):
        found.append(
            Finding(
                "revocation", NOT_CHECKED, "Revocation not checked: its issuer tells it in a way that is not read here."
            )
        )
    return Revocation(REVOKED in [one.result for one in found], tuple(found))


class _Asked:
    """One list, asked about one credential."""

    def __init__(
        self, credential: ReadCredential, proof: Proof, entry: Entry, listed: OpenedList, today: date, prover: Prover
    ) -> None:
        self._credential, self._proof, self._prover = credential, proof, prover
        self._entry, self._list, self._today = entry, listed, today
        self._values: dict[str, object] = {"address": entry.address, "date": listed.saved}
        self._keeper = ""

    def findings(self) -> list[Finding]:
        """What it says, or why it says nothing; and what is odd about it."""
        doubt = self._doubt()
        if doubt:
            return [doubt]
        told = self._said()
        end = self._list.ended(self._today)
        if end and told.result == PASSED and self._entry.purpose in (REVOCATION, SUSPENSION):
            told = self._open(
                word(
                    "Not among those taken back on the list at {address}, saved on {date}; but that list held only "
                    "until {end}."
                ),
                end=end,
            )
        odd = []
        if self._list.is_short:
            odd.append(self._finding(WARNING, word("The list at {address} is shorter than its standard asks for.")))
        if told.result == PASSED and self._list.is_stale(self._today):
            odd.append(
                self._finding(
                    WARNING,
                    word("Its issuer may have renewed the list at {address} since {date}: it is worth saving again."),
                )
            )
        return [told, *odd]

    def _doubt(self) -> Finding | None:
        """Why the list must not speak; None when it may."""
        if not self._list.is_for(self._entry):
            return self._open(
                word("Revocation not checked: the list at {address}, saved on {date}, is for something else.")
            )
        if begin := self._list.begins(self._today):
            return self._open(
                word("Revocation not checked: the list at {address}, saved on {date}, holds only from {begin} on."),
                begin=begin,
            )
        return self._plain_doubt() if self._list.proof is None else self._signed_doubt(self._list.proof)

    def _plain_doubt(self) -> Finding | None:
        own = self._list.issuer in ("", self._credential.issuer_id)
        return None if own else self._unproven()

    def _signed_doubt(self, proof: Proof) -> Finding | None:
        if proof.status == INVALID:
            return self._open(
                word("Revocation not checked: the list at {address}, saved on {date}, does not match its signature.")
            )
        if proof.key is None or proof.status not in (VERIFIED, INTACT):
            where = next((one.values["address"] for one in proof.findings if "address" in one.values), None)
            if where is None:
                return self._unproven()
            return Finding(
                "revocation",
                NOT_CHECKED,
                "Revocation not checked: the key of the list at {list}, saved on {date}, is at {address}, and was not "
                "saved from there.",
                {"list": self._entry.address, "date": self._list.saved, "address": where},
            )
        issuer = self._credential.issuer_id
        if proof.key == self._proof.key or bound(issuer, "", "", proof.key, self._prover.shelf, self._today):
            return None
        if proof.status != VERIFIED:
            return self._unproven()
        if self._list.issuer == issuer:
            return None
        if self._proof.status not in (VERIFIED, INTACT):  # who named this list is not known
            return self._unproven()
        self._keeper = words.short_identifier(self._list.issuer)
        return None

    def _said(self) -> Finding:
        if self._list.taken is not None:
            return self._by_name(self._list.taken)
        value = value_at(self._list.bits, -1 if self._entry.place is None else self._entry.place, self._entry.size)
        if value is None:
            return self._open(
                word("Revocation not checked: the list at {address}, saved on {date}, has no place for this badge.")
            )
        if self._entry.purpose in (REVOCATION, SUSPENSION):
            return self._told(bool(value))
        message = self._entry.messages.get(value, "")
        if self._entry.purpose == MESSAGE and message:
            return self._finding(
                WARNING, word("The list at {address}, saved on {date}, says of it: {message}"), message=message
            )
        if value:
            return self._finding(
                WARNING, word("The list at {address}, saved on {date}, has a mark for it that is not read here.")
            )
        return self._finding(PASSED, word("The list at {address}, saved on {date}, has no mark for it."))

    def _by_name(self, taken: Mapping[str, str]) -> Finding:
        json = self._credential.json
        names = {self._credential.identity, words.identifier(json), words.identifier(json.get("uid"))} - {""}
        if not names:
            return self._open(word("Revocation not checked: this badge has no id that could be looked up on a list."))
        found = sorted(name for name in names if name in taken)
        if reason := next((taken[name] for name in found if taken[name]), ""):
            return self._finding(
                REVOKED,
                word(
                    "Taken back: it is on its issuer's list at {address}, saved on {date}. The reason given: {reason}"
                ),
                reason=reason,
            )
        return self._told(bool(found))

    def _told(self, taken: bool) -> Finding:
        sentence = _SAYS[self._entry.purpose, taken, bool(self._keeper)]
        keeper = {"keeper": self._keeper} if self._keeper else {}
        return self._finding(REVOKED if taken else PASSED, sentence, **keeper)

    def _unproven(self) -> Finding:
        return self._open(
            word(
                "Revocation not checked: the list at {address}, saved on {date}, could not be proven to be its "
                "issuer's."
            )
        )

    def _open(self, sentence: str, **values: object) -> Finding:
        return self._finding(NOT_CHECKED, sentence, **values)

    def _finding(self, result: str, sentence: str, **values: object) -> Finding:
        return Finding("revocation", result, sentence, {**self._values, **values})


def _not_saved(address: str) -> Finding:
    return Finding(
        "revocation",
        NOT_CHECKED,
        "Revocation not checked: its issuer's list is at {address}.",
        {"address": address},
    )


def _unread(address: str, saved: date) -> Finding:
    return Finding(
        "revocation",
        NOT_CHECKED,
        "Revocation not checked: the list at {address}, saved on {date}, cannot be read.",
        {"address": address, "date": saved},
    )
