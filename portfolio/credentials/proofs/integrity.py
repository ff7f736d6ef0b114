"""Embedded proofs (Data Integrity): whether a credential matches the signatures inside it, and with whose key.

Sources: VC Data Integrity 1.0 sections 2.1 ("Proofs"), 2.1.1 and 2.1.2 (sets, chains), 4.4 and 4.5 (verification); Open
Badges 3.0, "Verification": one good proof of the issuer suffices.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from portfolio.credentials import dates, words
from portfolio.credentials.limits import MAX_IDENTIFIER, MAX_PROOFS
from portfolio.credentials.model import FAILED, NOT_CHECKED, PASSED, WARNING, Finding, word
from portfolio.credentials.proofs import suites
from portfolio.credentials.proofs.bounds import Budget, Uncheckable
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.proofs.keys import NoKey, PublicKey
from portfolio.credentials.proofs.secured import Malformed, Secured
from portfolio.credentials.strict_json import Json, JsonObject

GOOD = "good"
BAD = "bad"
UNKNOWN = "unknown"
"""Outcomes: the mathematics hold; they do not; they cannot be checked here, and the findings say why."""

KeyFor: TypeAlias = Callable[[Any], tuple[PublicKey, str]]
"""Gives the key of a verification method (an address or an object) and its controller, or raises `NoKey`."""

_PURPOSES = ("assertionMethod", "https://w3id.org/security#assertionMethod")


class EmbeddedProof(NamedTuple):
    """What the proofs of one credential come to, shown by the one that counts.

    `method_id` is how the proof names its key, `controller` who holds it as far as `key_for` said (unproven: see
    `binding`). `unsigned` are members of the credential that the proof does not cover.
    """

    outcome: str
    key: PublicKey | None = None
    method_id: str = ""
    controller: str = ""
    created: date | datetime | None = None
    findings: tuple[Finding, ...] = ()
    expires: date | datetime | None = None
    suite: str = ""
    unsigned: tuple[str, ...] = ()


def check_embedded(
    json: JsonObject,
    contexts: Contexts,
    key_for: KeyFor,
    *,
    today: date | None = None,
    budget: Budget | None = None,
) -> EmbeddedProof:
    """Checks the proofs of a credential, at most `MAX_PROOFS`; raises nothing, whatever the credential holds.

    The proofs of its issuer count, and one good one suffices; where it has none, those of others do: they tell that it
    is unchanged, not who issued it. With `today`, a proof that has run out says so (result "expired"). `budget` is for
    checks of several credentials that have to share their time, as the members of one file do.
    """
    if len(words.many(json.get("proof"))) > MAX_PROOFS:
        return _nothing(word("Signature not checked: it carries more signatures than any badge needs."))
    secured = Secured(json, contexts, budget or Budget())
    if not secured.proofs:
        return _nothing(word("It carries no signature of its own."))
    checks = _Checks(secured, key_for, today)
    found = [checks.result(proof) for proof in secured.proofs]
    issuer = words.identifier(json.get("issuer"))
    own = [result for result in found if issuer and issuer in (result.controller, _base(result.method_id))]
    best = min(own or found, key=lambda result: ((GOOD, BAD, UNKNOWN).index(result.outcome), _has_run_out(result)))
    if best.outcome != GOOD or all(result.outcome != BAD for result in found):
        return best
    values = {"count": len(found)}
    told = Finding("signature", WARNING, "It carries {count} signatures, and not all of them match it.", values)
    return best._replace(findings=(*best.findings, told))


class _Checks:
    """The proofs of one document, each checked once; those it builds on before it."""

    def __init__(self, secured: Secured, key_for: KeyFor, today: date | None) -> None:
        self._secured = secured
        self._key_for = key_for
        self._today = today
        self._known: dict[int, EmbeddedProof] = {}
        self._open: list[int] = []

    def result(self, proof: JsonObject) -> EmbeddedProof:
        if id(proof) not in self._known:
            self._open.append(id(proof))
            self._known[id(proof)] = self._check(proof)
            self._open.pop()
        return self._known[id(proof)]

    def _check(self, proof: JsonObject) -> EmbeddedProof:
        method = proof.get("verificationMethod")
        told = EmbeddedProof(UNKNOWN, method_id=words.identifier(method), suite=suites.name_of(proof)[:100])
        try:
            _check_form(proof)
            created, expires = _moment(proof, "created"), _moment(proof, "expires")
            suites.suite_of(proof)
            before = self._secured.before(proof)
            key, controller = self._key_for(method)
            told = EmbeddedProof(UNKNOWN, key, told.method_id, controller, created, expires=expires, suite=told.suite)
            unsigned = suites.matches(self._secured, proof, before, key)
            if unsigned is None:
                raise Malformed("It does not match its signature: it was changed after it was signed, or is forged.")
            self._rest_on(before)
        except Malformed as trouble:
            finding = Finding("signature", FAILED, trouble.sentence)
            return told._replace(outcome=BAD, findings=(finding,))
        except NoKey as trouble:
            outcome, result = (BAD, FAILED) if trouble.broken else (UNKNOWN, NOT_CHECKED)
            return told._replace(outcome=outcome, findings=(_of(trouble, result),))
        except Uncheckable as trouble:
            return told._replace(outcome=UNKNOWN, findings=(_of(trouble, NOT_CHECKED),))
        return self._good(told, tuple(sorted(unsigned)))

    def _rest_on(self, before: Sequence[JsonObject]) -> None:
        """A proof counts only as far as those it builds on (VC Data Integrity 1.0 section 4.5)."""
        for other in before:
            if id(other) in self._open:
                raise Malformed("Its signatures build on one another in a circle.")
            outcome = self.result(other).outcome
            if outcome == BAD:
                raise Malformed("Its signature builds on another one that does not match it.")
            if outcome == UNKNOWN:
                raise Uncheckable("Signature not checked: it builds on another one that cannot be checked.")

    def _good(self, told: EmbeddedProof, unsigned: tuple[str, ...]) -> EmbeddedProof:
        if told.created:
            day: dict[str, object] = {"date": dates.day_of(told.created)}
            findings = [Finding("signature", PASSED, "Unchanged since it was signed on {date}.", day)]
        else:
            findings = [Finding("signature", PASSED, "Unchanged since it was signed.")]
        if unsigned:
            members = {"members": ", ".join(unsigned)}
            findings.append(
                Finding(
                    "signature",
                    WARNING,
                    "Its signature does not cover these parts, which anyone could have added: {members}.",
                    members,
                )
            )
        if self._today and told.created and dates.is_ahead(told.created, self._today):
            findings.append(Finding("signature", WARNING, "The day it says it was signed on is still to come."))
        if self._today and told.expires and dates.is_past(told.expires, self._today):
            day = {"date": dates.day_of(told.expires)}
            findings.append(Finding("signature", "expired", "Its signature ran out on {date}.", day))
        return told._replace(outcome=GOOD, findings=tuple(findings), unsigned=unsigned)


def _of(trouble: NoKey | Uncheckable, result: str) -> Finding:
    return Finding("signature", result, trouble.sentence, trouble.values)


def _check_form(proof: JsonObject) -> None:
    """What every proof must say (VC Data Integrity 1.0 section 4.4, steps 3 to 5)."""
    method = proof.get("verificationMethod")
    if proof.get("proofPurpose") not in _PURPOSES:
        raise Malformed("Its signature was made for another purpose than issuing a credential.")
    if not isinstance(method, str | dict) or not method:
        raise Malformed("Its signature names no key.")
    if isinstance(method, str) and len(method) > MAX_IDENTIFIER:
        raise Malformed("Its signature names a key in more words than any badge needs.")


def _moment(proof: JsonObject, member: str) -> date | datetime | None:
    if member not in proof:
        return None
    try:
        return dates.parse(proof[member])
    except ValueError as trouble:
        raise Malformed("Its signature gives an impossible date.") from trouble


def _base(method_id: str) -> Json:
    return method_id.partition("#")[0]


def _has_run_out(result: EmbeddedProof) -> bool:
    return any(finding.result == "expired" for finding in result.findings)


def _nothing(sentence: str) -> EmbeddedProof:
    return EmbeddedProof(UNKNOWN, findings=(Finding("signature", NOT_CHECKED, sentence),))
