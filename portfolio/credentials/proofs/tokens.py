"""Checks a signed token (VC-JWT, or the JWS of Open Badges 1 and 2) with the key it names, holds or needs.

Sources: Open Badges 3.0 section 8.2.4 ("Verify a Credential"), VC-JOSE-COSE 1.0 sections 3.3 and 4.1 (`kid`, `iss`),
VC Data Model 1.1 section 6.3.1, Open Badges 2.0 ("Signed Verification"), 1.1 ("Signed Assertion"), RFC 7515 sections
4.1 and 5.2, RFC 8725 sections 3.1, 3.10 and 3.11. `jku`, `x5u` and `x5c` are not looked at, and no rule that `crit`
demands is known.
"""

from datetime import date
from typing import NamedTuple

from portfolio.credentials import verifiable, words
from portfolio.credentials.containers.jws import Token
from portfolio.credentials.model import FAILED, NOT_CHECKED, PASSED, WARNING, Finding, Notes, ReadCredential
from portfolio.credentials.proofs.binding import contradicts
from portfolio.credentials.proofs.keys import (
    NoKey,
    PublicKey,
    from_jwk,
    from_verification_method,
    is_key_did,
    not_at_hand,
)
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.proofs.shelf import Shelf
from portfolio.credentials.proofs.signature import ALGORITHMS, holds
from portfolio.credentials.strict_json import Json, JsonObject

GOOD = "good"
BAD = "bad"
UNKNOWN = "unknown"
"""Outcomes: the mathematics holds; it does not match its signature; it cannot be checked here."""

_MAX_TRIES = 16
# Kinds of token (RFC 8725 section 3.11): what tokens for credentials call themselves, and what those before them did.
_TYPES = ("", "jwt", "jws", "jose", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt", "vc-ld+jwt")
_CLAIMS = ("iss", "nbf", "jti")
_UNCHANGED = Finding("signature", PASSED, "It is unchanged since it was signed.")


class TokenProof(NamedTuple):
    """What came of a token's signature. `method_id` and `controller` are as `binding.bound` wants them."""

    outcome: str
    key: PublicKey | None = None
    findings: tuple[Finding, ...] = ()
    method_id: str = ""
    controller: str = ""


class _Candidate(NamedTuple):
    """A key that may have made the signature. `saved`: the day on which the person saved it, None if it is no such."""

    key: PublicKey
    method_id: str = ""
    controller: str = ""
    saved: date | None = None


class _Search(NamedTuple):
    """What may have made the signature. `named`: the token says that it is one of these; else it was only looked for
    among the issuer's saved keys, and another may have made it."""

    candidates: list[_Candidate]
    named: bool = True


def check_token(credential: ReadCredential, token: Token, shelf: Shelf) -> TokenProof:
    """Checks the signature of a token over the credential that was read from it. Raises nothing for a bad token.

    "bad" also when what the token claims and what the credential says differ, or when its issuer's id is another key.
    """
    notes = Notes()
    for fault in token.faults:
        notes.add(fault)
    of_w3c = _is_w3c(token.payload)
    if of_w3c:
        verifiable.claimed(token, notes)
        _check_form(credential, token, notes)
    if notes.failed:
        return TokenProof(BAD, None, tuple(notes))
    algorithm = token.header.get("alg")
    if algorithm == "Ed25519":  # what RFC 9864 section 2.2 calls EdDSA with this curve
        algorithm = "EdDSA"
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        notes.add(_unknown_algorithm(algorithm))
        return TokenProof(UNKNOWN, None, tuple(notes))
    try:
        search = (
            _keys_of_w3c(credential, token, shelf) if of_w3c else _keys_of_assertion(credential, token, shelf, notes)
        )
    except NoKey as trouble:
        result = FAILED if trouble.broken else NOT_CHECKED
        notes.add(Finding("signature", result, trouble.sentence, trouble.values))
        return TokenProof(BAD if trouble.broken else UNKNOWN, None, tuple(notes))
    return _tried(credential, token, algorithm, search, notes)


def _tried(credential: ReadCredential, token: Token, algorithm: str, search: _Search, notes: Notes) -> TokenProof:
    fitting = [one for one in search.candidates[:_MAX_TRIES] if one.key.family == ALGORITHMS[algorithm]]
    for one in fitting:
        if holds(one.key, algorithm, token.signature, token.signed):
            outcome = BAD if contradicts(credential.issuer_id, one.key) else GOOD
            notes.add(_judged(one, outcome))
            return TokenProof(outcome, one.key, tuple(notes), one.method_id, one.controller)
    if not search.named:
        notes.add(_fits_none(credential.issuer_id))
        return TokenProof(UNKNOWN, None, tuple(notes))
    key = search.candidates[0].key if search.candidates else None
    if not fitting:
        notes.fail("signature", "Its signature and its key are of different kinds, so it is not good.")
    else:
        notes.fail("signature", "It does not match its signature.")
    return TokenProof(BAD, key, tuple(notes))


def _judged(good: _Candidate, outcome: str) -> Finding:
    if outcome == BAD:
        return Finding("signature", FAILED, "It names a key as its issuer, but was signed with another one.")
    if good.saved is None:
        return _UNCHANGED
    return Finding(
        "signature",
        PASSED,
        "It is unchanged since it was signed. Checked with the key that you saved on {date}.",
        {"date": good.saved},
    )


def _fits_none(issuer: str) -> Finding:
    if address := page_of(issuer):
        return Finding(
            "signature",
            NOT_CHECKED,
            "Its signature fits none of the issuer's keys that you have saved. Look at {address} again.",
            {"address": address},
        )
    return Finding("signature", NOT_CHECKED, "Its signature fits none of the issuer's keys that you have saved.")


def _unknown_algorithm(name: Json) -> Finding:
    shown = words.line(name)[:40] or "?"
    return Finding(
        "signature", NOT_CHECKED, "It is signed in a way ({algorithm}) that is not checked here.", {"algorithm": shown}
    )


def _is_w3c(payload: JsonObject) -> bool:
    return isinstance(payload.get("vc"), dict) or verifiable.is_credential(payload)


def _check_form(credential: ReadCredential, token: Token, notes: Notes) -> None:
    """What a careful issuer does and others leave out: it takes nothing from the signature."""
    kind = token.header.get("typ")
    if kind is not None and (not isinstance(kind, str) or kind.lower().removeprefix("application/") not in _TYPES):
        notes.warn("token", "The token around it was meant for something else than a credential.")
    issuer = token.header.get("iss")  # VC-JOSE-COSE section 4.1.2: it may stand in the header
    if isinstance(issuer, str) and issuer != credential.issuer_id:
        notes.fail("token", "Its issuer and that of the token around it differ.")
    wanted = [*_CLAIMS, "sub"] if _names_subject(credential.json) else _CLAIMS
    if credential.standard.startswith(("Open Badges 3", "CLR")) and any(name not in token.payload for name in wanted):
        notes.add(Finding("token", WARNING, "The token around it leaves out parts that its standard asks for."))


def _names_subject(json: JsonObject) -> bool:
    return bool(words.identifier(words.first_object(json.get("credentialSubject"))))


# --- W3C credentials ----------------------------------------------------------------------------------------------


def _keys_of_w3c(credential: ReadCredential, token: Token, shelf: Shelf) -> _Search:
    """The key in the header; else the one that the header names; else the issuer's own."""
    if "jwk" in token.header:
        return _Search([_Candidate(from_jwk(token.header["jwk"]))])
    issuer = credential.issuer_id or words.identifier(token.payload.get("iss"))
    kid = words.identifier(token.header.get("kid"))
    name = _full_name(kid, issuer)
    if name in shelf.methods or is_key_did(name):
        return _Search([_named(name, shelf)])
    if is_key_did(issuer):  # `kid` is a hint (RFC 7515 section 4.1.4), and this issuer has one key
        return _Search([_named(issuer, shelf)])
    if own := _saved_of(issuer, shelf):
        return _Search(own, named=False)
    return _Search([_named(name or issuer, shelf)])


def _full_name(kid: str, issuer: str) -> str:
    """An absolute name for a key: a relative one belongs to the issuer (VC-JOSE-COSE section 4.1.1)."""
    if not kid or words.is_uri(kid):
        return kid
    return "" if is_key_did(issuer) or not issuer else f"{issuer}#{kid.removeprefix('#')}"


def _named(name: str, shelf: Shelf) -> _Candidate:
    key, controller = shelf.key_for(name)
    saved = shelf.methods.get(name)
    return _Candidate(key, name, controller, saved.saved if saved else None)


def _saved_of(issuer: str, shelf: Shelf) -> list[_Candidate]:
    found: list[_Candidate] = []
    for one in shelf.of(issuer):
        try:
            found.append(_Candidate(one.key, one.id, one.controller, one.saved))
        except NoKey:
            continue
    return found


# --- Open Badges 1 and 2 ------------------------------------------------------------------------------------------


def _keys_of_assertion(credential: ReadCredential, token: Token, shelf: Shelf, notes: Notes) -> _Search:
    """The key that the assertion names, among the saved ones or in its issuer's profile; else any of its issuer's."""
    verification = words.first_object(token.payload.get("verification", token.payload.get("verify")))
    creator = words.identifier(verification.get("creator")) or words.identifier(verification.get("url"))
    listed = _listed(credential, token.payload, shelf)
    names = {words.identifier(item) for item in listed} - {""} if listed else set()
    if creator and names and creator not in names and "creator" in verification:
        # Open Badges 2.0, "VerificationObject". Whether the key is the issuer's nevertheless, `binding` tells.
        notes.warn("signature", "Its issuer's profile does not list the key that it is signed with.")
    if creator in shelf.methods or is_key_did(creator):
        return _Search([_named(creator, shelf)])
    if listed and (keys := _inside(listed, {"", creator} if creator else {"", *names})):
        return _Search(keys)
    if "jwk" in token.header:
        return _Search([_Candidate(from_jwk(token.header["jwk"]))])
    kid = words.identifier(token.header.get("kid"))
    if kid in shelf.methods or is_key_did(kid):
        return _Search([_named(kid, shelf)])
    if is_key_did(credential.issuer_id):
        return _Search([_named(credential.issuer_id, shelf)])
    if own := _saved_of(credential.issuer_id, shelf):
        return _Search(own, named=False)
    link = min(names, default="")
    raise not_at_hand(creator or link or kid or credential.issuer_id)


def _inside(listed: list[Json], names: set[str]) -> list[_Candidate]:
    """The keys that the profile not only names, but holds, under one of these names."""
    held = [item for item in listed if isinstance(item, dict) and words.identifier(item) in names]
    return [_Candidate(from_verification_method(item), words.identifier(item)) for item in held[:_MAX_TRIES]]


def _listed(credential: ReadCredential, payload: JsonObject, shelf: Shelf) -> list[Json]:
    """The keys that the issuer's profile lists: the saved profile, else the one inside the badge."""
    saved = shelf.documents.get(credential.issuer_id)
    profile = saved.json if saved else words.first_object(words.first_object(payload.get("badge")).get("issuer"))
    return words.many(profile["publicKey"]) if "publicKey" in profile else []
