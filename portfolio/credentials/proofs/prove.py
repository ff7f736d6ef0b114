"""Proves a credential as far as that can be done on this computer: its signature, and whose key made it.

Sources: Open Badges 3.0, "Verification" and "Key provenance"; Open Badges 2.0, "Signed Verification"; DESIGN section 4
for the words. No address is opened: what is not in the file, in its own name for a key, or saved by the person, stays
unknown.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from portfolio.credentials import words
from portfolio.credentials.containers import jws
from portfolio.credentials.limits import MAX_ENDORSED
from portfolio.credentials.model import (
    EMBEDDED,
    FAILED,
    NOT_CHECKED,
    PASSED,
    PRESENTED,
    TOKEN,
    WARNING,
    Finding,
    ReadCredential,
    is_broken,
)  # fmt: skip
from portfolio.credentials.other_credentials import BLOCKCERTS
from portfolio.credentials.proofs.binding import bound, contradicts, end_of
from portfolio.credentials.proofs.bounds import Budget, TooMuch
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.proofs.integrity import BAD, GOOD, check_embedded
from portfolio.credentials.proofs.keys import PublicKey
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.proofs.saved import End
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.proofs.tokens import check_token
from portfolio.credentials.refusal import Refused

VERIFIED = "verified"
INTACT = "intact"
UNKNOWN = "unknown"
EXPIRED = "expired"
INVALID = "invalid"

FREE_TOKENS = 100
"""Tokens of one file that are checked however much time it has used: a file may hold thousands."""


class Proof(NamedTuple):
    """What a credential's own signature comes to, as a status of DESIGN section 4, and the findings it rests on."""

    status: str
    findings: tuple[Finding, ...]
    key: PublicKey | None = None
    """The key that made it, where the mathematics hold."""


_NOT_TRIED = Proof(UNKNOWN, ())


class Prover:
    """Checks signatures with the contexts of a folder and the keys that a person has saved.

    Without a folder, signatures over linked data cannot be checked. One prover is for one file: its credentials share
    the processor time that a stranger's file may use (see `bounds`).
    """

    def __init__(self, contexts: Path | None = None, shelf: Shelf = EMPTY) -> None:
        self.contexts = contexts
        """The folder of the vocabularies."""
        self.shelf = shelf
        """What the person has saved."""
        self._budget = Budget()
        self._endorsements = MAX_ENDORSED
        self._tokens = 0

    def takes_endorsement(self) -> bool:
        """Whether one more endorsement in this file is checked: there is a bound for all of them together."""
        self._endorsements -= 1
        return self._endorsements >= 0

    def prove(self, credential: ReadCredential, today: date) -> Proof:
        """Check the signature that a credential carries itself. Raises nothing, whatever it holds.

        What is broken already is not proven: its signature would say nothing more. Nor what a wallet presents to one
        reader: the presentation may not be passed on as if it were the badge.
        """
        if PRESENTED in [finding.check for finding in credential.findings]:
            told = Finding("signature", NOT_CHECKED, "Signature not checked: it is a wallet's presentation of a badge.")
            return Proof(UNKNOWN, (told,))
        return self._prove(credential, today)

    def prove_apart(self, credential: ReadCredential, today: date) -> Proof:
        """As `prove`, for what the person saved: it does not use up the time of the file in hand."""
        return Prover(self.contexts, self.shelf)._prove(credential, today)

    def _prove(self, credential: ReadCredential, today: date) -> Proof:
        if is_broken(credential.findings):
            return _NOT_TRIED
        if credential.standard == BLOCKCERTS:
            told = Finding("signature", NOT_CHECKED, "Its proof is in a blockchain, which is not read.")
            return Proof(UNKNOWN, (told,))
        if credential.proof == TOKEN:
            return self._token(credential, today)
        if credential.proof == EMBEDDED:
            return self._embedded(credential, today)
        return _NOT_TRIED

    def _token(self, credential: ReadCredential, today: date) -> Proof:
        try:
            token = jws.decode(credential.raw)
        except Refused:  # a credential that came as a token and was written down otherwise since
            told = Finding("signature", NOT_CHECKED, "Signature not checked: the token it came in is not there.")
            return Proof(UNKNOWN, (told,))
        self._tokens += 1
        try:
            if self._tokens > FREE_TOKENS:
                self._budget.spend()
        except TooMuch as trouble:
            return Proof(UNKNOWN, (Finding("signature", NOT_CHECKED, trouble.sentence),))
        found = check_token(credential, token, self.shelf)
        if found.outcome != GOOD or found.key is None:
            return Proof(INVALID if found.outcome == BAD else UNKNOWN, found.findings)
        return self._whose(credential, found.method_id, found.controller, found.key, found.findings, today)

    def _embedded(self, credential: ReadCredential, today: date) -> Proof:
        if self.contexts is None:
            told = Finding("signature", NOT_CHECKED, "It is signed; the signature has not been checked.")
            return Proof(UNKNOWN, (told,))
        contexts = _known_contexts(self.contexts)
        found = check_embedded(credential.json, contexts, self.shelf.key_for, today=today, budget=self._budget)
        if found.outcome != GOOD or found.key is None:
            return Proof(INVALID if found.outcome == BAD else UNKNOWN, found.findings)
        proof = self._whose(credential, found.method_id, found.controller, found.key, found.findings, today)
        if proof.status != INVALID and any(finding.result == EXPIRED for finding in found.findings):
            return Proof(EXPIRED, proof.findings, proof.key)
        return proof

    def _whose(
        self,
        credential: ReadCredential,
        method_id: str,
        controller: str,
        key: PublicKey,
        findings: Sequence[Finding],
        today: date,
    ) -> Proof:
        issuer = credential.issuer_id
        if not issuer:  # so no key can be shown to be the issuer's, and none to be another's
            return Proof(INTACT, (*findings, self._unproven(credential)), key)
        if contradicts(issuer, key):
            told = Finding("issuer", FAILED, "It names a key as its issuer, but was signed with another one.")
            return Proof(INVALID, (*findings, told))
        if not bound(issuer, method_id, controller, key, self.shelf, today):
            end = end_of(issuer, key, self.shelf, today)
            return Proof(INTACT, (*findings, _ended(end) if end else self._unproven(credential)), key)
        if saved := next((one for one in self.shelf.of(issuer) if one.id == method_id), None):
            told = Finding(
                "issuer", PASSED, "The key is the one that you saved for its issuer on {date}.", {"date": saved.saved}
            )
        else:
            told = Finding("issuer", PASSED, "Its issuer is the key that signed it. A key was checked, not a person.")
        return Proof(VERIFIED, (*findings, told), key)

    def _unproven(self, credential: ReadCredential) -> Finding:
        issuer = credential.issuer_id
        if not issuer and (linked := page_of(words.identifier(credential.json.get("badge")))):
            return Finding(
                "issuer",
                NOT_CHECKED,
                "Who issued it is not in this file, but on the page {address}, which was not saved.",
                {"address": linked},
            )
        address = page_of(issuer)
        if not address:
            return Finding("issuer", NOT_CHECKED, "Who holds the key that signed it is not checked.")
        days = [one.saved for one in self.shelf.of(issuer)]
        if issuer in self.shelf.documents:
            days.append(self.shelf.documents[issuer].saved)
        if not days:
            return Finding(
                "issuer",
                NOT_CHECKED,
                "Who holds the key that signed it is not checked: its issuer's page, {address}, was not saved.",
                {"address": address},
            )
        return Finding(
            "issuer",
            NOT_CHECKED,
            "The key that signed it is not on its issuer's page, {address}, as you saved it on {date}.",
            {"address": address, "date": max(days)},
        )


def _ended(end: End) -> Finding:
    if end.day is None and not end.withdrawn:
        return Finding(
            "issuer",
            WARNING,
            "The key that signed it is one that its issuer stopped using, so it proves no issuer.",
        )
    if end.day is None:
        return Finding("issuer", WARNING, "Its issuer has withdrawn the key that signed it, so it proves no issuer.")
    day: dict[str, object] = {"date": end.day}
    if end.withdrawn:
        return Finding(
            "issuer", WARNING, "Its issuer withdrew the key that signed it on {date}, so it proves no issuer.", day
        )
    return Finding("issuer", WARNING, "The key that signed it ran out on {date}, so it proves no issuer.", day)


@cache
def _known_contexts(folder: Path) -> Contexts:
    """One for each folder in a process: what it has read and put together is most of a proof's time."""
    return Contexts(folder)
