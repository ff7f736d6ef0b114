"""W3C verifiable credentials: the envelope that Open Badges 3.0, CLR 2.0 and other credentials share.

Sources: VC Data Model 1.1 and 2.0 ("Basic Concepts"), Open Badges 3.0 ("JSON Web Token Proof Format", the claims of a
token), VC Data Integrity 1.0 ("Proofs", the members of a proof).
"""

from datetime import UTC, date, datetime
from typing import NamedTuple

from portfolio.credentials import dates, learning, words
from portfolio.credentials.containers.jws import Token, detached_fault
from portfolio.credentials.limits import MAX_CONTEXTS, MAX_IDENTIFIER, MAX_PROOFS
from portfolio.credentials.model import EMBEDDED, FAILED, TOKEN, UNSIGNED, Finding, Notes, word
from portfolio.credentials.refusal import broken
from portfolio.credentials.strict_json import Json, JsonObject

VERSION_2 = "https://www.w3.org/ns/credentials/v2"
VERSION_1 = "https://www.w3.org/2018/credentials/v1"
_VERSIONS = frozenset((VERSION_1, VERSION_2))
_KEY_SCHEMES = ("did:", "https:", "http:", "urn:", "data:")
_ATTACHED = ("credentialStatus", "credentialSchema", "refreshService", "termsOfUse")
_PROOF_VALUES = ("proofValue", "jws", "signatureValue")


class Envelope(NamedTuple):
    """What every verifiable credential has around its content."""

    json: JsonObject
    version: str
    identity: str
    issuer: JsonObject
    issuer_id: str
    subjects: list[JsonObject]
    valid_from: date | datetime | None
    expires: date | datetime | None
    expires_by_token: bool
    proof: str
    key_address: str


def is_credential(json: JsonObject) -> bool:
    """Whether this is meant as a verifiable credential."""
    names = words.types(json)
    if "VerifiableCredential" in names or "credentialSubject" in json:
        return True
    return bool([name for name in names if name.endswith("Credential")]) and has_context(json)


def is_presentation(json: JsonObject) -> bool:
    """Whether this is a presentation: a wrapper in which a wallet shows credentials to someone."""
    return "VerifiablePresentation" in words.types(json)


def has_context(json: JsonObject) -> bool:
    """Whether `@context` names the VC Data Model."""
    return not _VERSIONS.isdisjoint(words.strings(json.get("@context")))


def claimed(token: Token, notes: Notes) -> JsonObject:
    """The credential in a token's payload, completed by the token's claims; what contradicts them is a failure."""
    inner = token.payload.get("vc")
    json = dict(inner) if isinstance(inner, dict) else dict(token.payload)
    claims = token.payload
    _claim(json, "id", claims.get("jti"), word("number"), notes)
    _claim_issuer(json, claims.get("iss"), notes)
    _claim_subject(json, claims.get("sub"), notes)
    _claim_date(json, ("validFrom", "issuanceDate"), claims.get("nbf"), word("beginning"), notes)
    _claim_date(json, ("validUntil", "expirationDate"), claims.get("exp"), word("expiry"), notes)
    for fault in token.faults:
        notes.add(fault)
    return json


def open_envelope(json: JsonObject, token: Token | None, notes: Notes, *, vouched: bool = False) -> Envelope:
    """The envelope of a credential. Raises `Refused` for one that is crowded to harm; what is wrong goes to `notes`.

    `vouched`: it stands in a signed record, and needs no signature of its own.
    """
    version = _check_contexts(json, notes)
    if "VerifiableCredential" not in words.types(json):
        notes.fail("structure", "It does not call itself a verifiable credential, which the standard demands.")
    issuer, issuer_id = _issuer(json.get("issuer"), notes)
    identity = _identity(json, notes)
    subjects = _subjects(json.get("credentialSubject"), notes)
    valid_from = learning.moment(json, ("validFrom", "issuanceDate"), word("date of issue"), notes)
    expires = learning.moment(json, ("validUntil", "expirationDate"), word("expiry date"), notes)
    if version == "1.1" and json.get("issuanceDate", json.get("validFrom")) is None:
        notes.fail("dates", "It does not say when it was issued.")
    if valid_from and expires and dates.precedes(expires, valid_from):
        notes.fail("dates", "It expires before it begins.")
    _check_attached(json, notes)
    proof, key_address = _proof(json, token, notes, vouched=vouched)
    return Envelope(
        json=json,
        version=version,
        identity=identity,
        issuer=issuer,
        issuer_id=issuer_id,
        subjects=subjects,
        valid_from=valid_from,
        expires=expires,
        expires_by_token=token is not None and not _states_expiry(token),
        proof=proof,
        key_address=key_address,
    )


def _states_expiry(token: Token) -> bool:
    inner = token.payload.get("vc")
    stated = inner if isinstance(inner, dict) else token.payload
    return any(stated.get(name) is not None for name in ("validUntil", "expirationDate"))


def _check_contexts(json: JsonObject, notes: Notes) -> str:
    contexts = words.many(json.get("@context"))
    if len(contexts) > MAX_CONTEXTS:
        raise broken("it names more vocabularies than any badge needs")
    first = contexts[0] if contexts else None
    if first not in (VERSION_1, VERSION_2):
        notes.fail("structure", "It does not begin with the vocabulary that the standard asks for.")
    if any(isinstance(context, dict) for context in contexts):
        notes.warn(
            "vocabulary", "It brings a vocabulary of its own: what is shown here may not be all that was signed."
        )
    for context in contexts:
        if isinstance(context, str) and not words.is_uri(context):
            notes.fail("structure", "It names a vocabulary that is no web address.")
    return "1.1" if VERSION_1 in words.strings(contexts) and first != VERSION_2 else "2.0"


def _issuer(value: Json, notes: Notes) -> tuple[JsonObject, str]:
    issuer = value if isinstance(value, dict) else {}
    issuer_id = words.identifier(value)
    if value is None:
        notes.fail("structure", "It does not say who issued it.")
    elif not isinstance(value, str | dict):
        notes.fail("structure", "It names its issuer in a way the standard does not know.")
    elif not words.is_uri(issuer_id):
        notes.fail("structure", "Its issuer has no address or key of its own.")
    elif len(issuer_id) >= MAX_IDENTIFIER:
        notes.fail("structure", "Its issuer's id is longer than any badge needs.")
    return issuer, issuer_id


def _identity(json: JsonObject, notes: Notes) -> str:
    value = json.get("id")
    if value is not None and not words.is_uri(value):
        notes.fail("structure", "Its id is not an address or number in the form that the standard asks for.")
    if isinstance(value, str) and len(value) >= MAX_IDENTIFIER:
        notes.fail("structure", "Its id is longer than any badge needs.")
    return words.identifier(json)


def _subjects(value: Json, notes: Notes) -> list[JsonObject]:
    found = words.objects(value)
    if not any(found):
        notes.fail("structure", "It says nothing about anyone.")
    elif not all(found):
        notes.fail("structure", "It says nothing about one of those it names.")
    if any(not isinstance(one["id"], str) for one in found if "id" in one):
        notes.fail("structure", "It does not say in one way whom it was awarded to.")
    return [one for one in found if one]


def _check_attached(json: JsonObject, notes: Notes) -> None:
    """Status, schema, refresh and terms must say what they are (VC Data Model 2.0, "Types")."""
    for member in _ATTACHED:
        if member in json and any(not words.strings(item.get("type")) for item in words.objects(json.get(member))):
            notes.fail("structure", "Its {member} does not say of what type it is.", member=member)
    for item in words.objects(json.get("credentialSchema")):
        if not words.is_uri(item.get("id")):
            notes.fail("structure", "Its credentialSchema has no address.")


def _proof(json: JsonObject, token: Token | None, notes: Notes, *, vouched: bool) -> tuple[str, str]:
    if token is not None:
        return TOKEN, token.key_address
    value = json.get("proof")
    proofs = words.objects(value)
    if len(words.many(value)) > MAX_PROOFS:
        raise broken("it carries more signatures than any badge needs")
    if not proofs and vouched and value in (None, []):
        return UNSIGNED, ""
    if not proofs:
        notes.fail("signature", "It carries no signature, so anyone could have written it.")
        return UNSIGNED, ""
    troubles = [trouble for proof in proofs if (trouble := _trouble(proof))]
    if len(troubles) == len(proofs):  # one good proof suffices (Open Badges 3.0, "Verification")
        notes.add(troubles[0])
    return EMBEDDED, words.identifier(proofs[0].get("verificationMethod"))


def _trouble(proof: JsonObject) -> Finding | None:
    """Why a proof cannot be a proof, by its form alone; None when it may be one."""
    if not words.strings(proof.get("type")):
        return Finding("signature", FAILED, "Its signature does not say of what kind it is.")
    if not any(isinstance(proof.get(name), str) and proof[name] for name in _PROOF_VALUES):
        return Finding("signature", FAILED, "Its signature is empty.")
    if proof.get("proofPurpose") not in ("assertionMethod", "https://w3id.org/security#assertionMethod"):
        return Finding("signature", FAILED, "Its signature was made for another purpose than issuing a credential.")
    method = proof.get("verificationMethod")
    if isinstance(method, str) and len(method) > MAX_IDENTIFIER:
        return Finding("signature", FAILED, "Its signature names a key in more words than any badge needs.")
    if isinstance(method, str) and not method.startswith(_KEY_SCHEMES):
        return Finding("signature", FAILED, "Its signature names a key that is at no address.")
    if not isinstance(method, str | dict):
        return Finding("signature", FAILED, "Its signature names no key.")
    token = proof.get("jws")
    return detached_fault(token) if isinstance(token, str) and not isinstance(proof.get("proofValue"), str) else None


def _claim(json: JsonObject, member: str, claim: Json, what: str, notes: Notes) -> None:
    if claim is None:
        return
    if member not in json:
        json[member] = claim
    elif json[member] != claim:
        notes.fail("token", "Its {what} and that of the token around it differ.", what=what)


def _claim_issuer(json: JsonObject, claim: Json, notes: Notes) -> None:
    if claim is None:
        return
    issuer = json.get("issuer")
    if not isinstance(claim, str):  # RFC 7519 section 4.1.1
        notes.fail("token", "Its issuer and that of the token around it differ.")
    elif issuer is None:
        json["issuer"] = claim
    elif isinstance(issuer, dict) and "id" not in issuer:
        json["issuer"] = {**issuer, "id": claim}
    elif words.identifier(issuer) != claim[:MAX_IDENTIFIER]:
        notes.fail("token", "Its issuer and that of the token around it differ.")


def _claim_subject(json: JsonObject, claim: Json, notes: Notes) -> None:
    subjects = words.objects(json.get("credentialSubject"))
    if claim is None or not subjects:
        return
    if isinstance(claim, str) and len(subjects) == 1 and "id" not in subjects[0]:
        json["credentialSubject"] = {**subjects[0], "id": claim}
    elif all(subject.get("id") != claim for subject in subjects):
        notes.fail("token", "The person it was awarded to and that of the token around it differ.")


def _claim_date(json: JsonObject, members: tuple[str, ...], claim: Json, what: str, notes: Notes) -> None:
    """Token dates are seconds since 1970 (RFC 7519 section 2); fractions of a second may be lost in them."""
    if claim is None:
        return
    if isinstance(claim, bool) or not isinstance(claim, int | float) or not 0 <= claim < 253_402_300_800:
        notes.fail("token", "The token around it has an impossible {what}.", what=what)
        return
    moment = datetime.fromtimestamp(int(claim), UTC)
    stated = [json[name] for name in members if json.get(name) is not None]
    if not stated:
        json[members[0]] = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    elif not any(_same_moment(value, moment) for value in stated):
        notes.fail("token", "Its {what} and that of the token around it differ.", what=what)


def _same_moment(value: Json, moment: datetime) -> bool:
    try:
        known = dates.parse(value)
    except ValueError:
        return True  # said once, where the dates are read
    return isinstance(known, datetime) and abs((known - moment).total_seconds()) <= 1
