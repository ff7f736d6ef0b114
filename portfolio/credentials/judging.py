"""The status of one credential and what it rests on: nothing is called better than its weakest part.

The statuses are those of DESIGN section 4. Signatures, saved lists and saved pages are checked by `proofs`.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from portfolio.credentials import findings
from portfolio.credentials.findings import PROVEN
from portfolio.credentials.model import (
    BADGE,
    CREDENTIAL,
    FAILED,
    HOSTED,
    NOT_CHECKED,
    PASSED,
    RECORD,
    UNSIGNED,
    Finding,
    ReadCredential,
    is_broken,
)  # fmt: skip
from portfolio.credentials.other_credentials import BLOCKCERTS

if TYPE_CHECKING:  # only what has a signature waits for what checks it
    from portfolio.credentials.proofs.hosted import Hosted
    from portfolio.credentials.proofs.prove import Prover
    from portfolio.credentials.proofs.revocation import Revocation
    from portfolio.credentials.proofs.shelf import Shelf


class Around(NamedTuple):
    """The signed record around a credential: what it comes to by itself, and whose it is."""

    status: str
    issuer_id: str


class Judged(NamedTuple):
    """A credential, its status, and the findings that it rests on in the order in which they are shown.

    `key` is the fingerprint of the key by which its own signature holds; "" where it does not, or was not checked.
    """

    credential: ReadCredential
    status: str
    findings: list[Finding]
    key: str = ""


def judge(
    credential: ReadCredential, today: date, addresses: Sequence[str] = (), prover: "Prover | None" = None
) -> tuple[str, list[Finding]]:
    """The status of one credential and the findings it rests on, in the order in which they are shown.

    Each credential inside it is judged by itself: a good signature around a broken one does not make it good. What is
    inside a signed record without a signature of its own is vouched for by the record, and is no better than that.
    """
    found = _Judge(today, prover or _without_contexts()).judged(credential, addresses)
    return found.status, found.findings


def judge_awarded(
    credential: ReadCredential, today: date, addresses: Sequence[str] = (), prover: "Prover | None" = None
) -> Iterator[Judged]:
    """What a credential awards, each part judged where it stands: itself, or for a record all that is inside it."""
    yield from _Judge(today, prover or _without_contexts()).awarded(credential, addresses, None)


class _Judge:
    """Judges credentials as they stand in one file."""

    def __init__(self, today: date, prover: "Prover") -> None:
        self._today, self._prover = today, prover

    def awarded(self, credential: ReadCredential, addresses: Sequence[str], around: Around | None) -> Iterator[Judged]:
        if credential.kind == RECORD and credential.members:
            own = self._around(credential, around)
            for member in credential.members:
                yield from self.awarded(member, addresses, own)
        elif credential.kind in (BADGE, CREDENTIAL, RECORD):
            yield self.judged(credential, addresses, around)

    def judged(self, credential: ReadCredential, addresses: Sequence[str] = (), around: Around | None = None) -> Judged:
        known = _Known(credential, self._today, self._prover, around)
        own = Around(known.status(), credential.issuer_id) if credential.members else None
        members = [self.judged(member, (), own).status for member in credential.members]
        status = known.status()
        if "invalid" in members and status != "revoked":
            status = "invalid"
        elif members:
            status = _weakest(status, members)
        told = [
            findings.held(credential),
            *findings.structure(credential),
            known.timing,
            findings.recipient(credential, addresses),
            *known.signature(),
            *known.revocations(),
            *findings.inside(credential, members),
        ]
        return Judged(credential, status, told, known.proof.key.fingerprint if known.proof.key else "")

    def _around(self, credential: ReadCredential, around: Around | None) -> Around:
        return Around(_Known(credential, self._today, self._prover, around).status(), credential.issuer_id)


class _Known:
    """What is known of one credential by itself, whatever is inside it."""

    def __init__(self, credential: ReadCredential, today: date, prover: "Prover", around: Around | None) -> None:
        hosted, revocation = _saved()
        self._credential, self._around = credential, around
        self.proof = prover.prove(credential, today)
        self.timing = findings.in_date(credential, today)
        self.page = hosted(credential, prover.shelf)
        self.lists = revocation(credential, self.proof, today, prover)

    def status(self) -> str:
        """Its status, its members left aside."""
        credential = self._credential
        if credential.revoked:
            return "revoked"
        proven = self._proven()
        if is_broken(credential.findings) or proven == "invalid":
            return "invalid"
        if self.lists.revoked or self.page.revoked:
            return "revoked"
        timing = self.timing.result
        # "exp" of a token is the end of its signature (VC-JOSE-COSE 1.0): where that is not checked, it ends nothing.
        if timing in ("expired", "not_yet_valid") and not (proven == "unknown" and credential.expires_by_token):
            return timing
        return "unsupported" if credential.standard == BLOCKCERTS else proven

    def _proven(self) -> str:
        """What its signature comes to, or without one of its own that of the list around it."""
        if self._around is None or not self._is_vouched:
            return self.proof.status
        if self._around.status not in PROVEN:
            return "invalid" if self._around.status == "invalid" else "unknown"
        if self._around.issuer_id and self._around.issuer_id == self._credential.issuer_id:
            return self._around.status
        return _weakest("intact", [self._around.status])

    @property
    def _is_vouched(self) -> bool:
        return self._credential.vouched and self._credential.proof == UNSIGNED

    def signature(self) -> list[Finding]:
        """What is known of its signature. What was noticed when it was read is not told twice."""
        credential = self._credential
        for one in credential.findings:
            if one.check == "signature" and one.result == FAILED:
                return [one]
        if told := [one for one in self.proof.findings if one.check == "signature" or one not in credential.findings]:
            return told
        if self._is_vouched:
            return self._vouching()
        if credential.proof == UNSIGNED:
            return [Finding("signature", NOT_CHECKED, "It carries no signature of its own.")]
        if credential.proof != HOSTED or not credential.source_url or self.page.page:
            told = [Finding("signature", NOT_CHECKED, "Not provable offline: the issuer's page is the proof.")]
            return [*told, *self.page.findings]
        return [
            Finding(
                "signature",
                NOT_CHECKED,
                "Not provable offline: the issuer's page is the proof. Kept as issued; confirm at {address}",
                {"address": credential.source_url},
            )
        ]

    def _vouching(self) -> list[Finding]:
        proven, around = self._proven(), self._around
        if around is None:
            return [Finding("signature", NOT_CHECKED, "It carries no signature of its own; the list around it does.")]
        if proven == "invalid":
            return [
                Finding("signature", FAILED, "It carries no signature of its own, and the list around it is not good.")
            ]
        if proven == "unknown":
            return [
                Finding(
                    "signature",
                    NOT_CHECKED,
                    "It carries no signature of its own, and the list around it could not be proven.",
                )
            ]
        told = [Finding("signature", PASSED, "It carries no signature of its own; the signed list around it holds.")]
        if around.issuer_id != self._credential.issuer_id:
            told.append(
                Finding("issuer", NOT_CHECKED, "The list around it was signed by another issuer than the one it names.")
            )
        return told

    def revocations(self) -> list[Finding]:
        """Whether it was taken back, as the file says, its own page, or a list that was saved."""
        credential = self._credential
        if credential.revoked:
            return [_says_revoked(credential)]
        told = [*self.lists.findings, *([self.page.revocation] if self.page.revocation else [])]
        return told or [Finding("revocation", NOT_CHECKED, "Revocation not checked.")]


@cache
def _saved() -> "tuple[Callable[[ReadCredential, Shelf], Hosted], Callable[..., Revocation]]":
    """What asks the pages and the lists that were saved: loaded with the first credential that is judged."""
    from portfolio.credentials.proofs.hosted import hosted
    from portfolio.credentials.proofs.revocation import revocation

    return hosted, revocation


def _without_contexts() -> "Prover":
    from portfolio.credentials.proofs.prove import Prover

    return Prover()


def _weakest(status: str, members: list[str]) -> str:
    """A record is no better proven than what is inside it; what ran out in it is told by its finding."""
    if status not in PROVEN:
        return status
    return max((status, *(member if member in PROVEN else "unknown" for member in members)), key=PROVEN.index)


def _says_revoked(credential: ReadCredential) -> Finding:
    reason = credential.json.get("revocationReason")
    if not isinstance(reason, str) or not reason:
        return Finding("revocation", "revoked", "The file itself says that it was revoked.")
    return Finding(
        "revocation",
        "revoked",
        "The file itself says that it was revoked. The reason given: {reason}",
        {"reason": reason[:200]},
    )
