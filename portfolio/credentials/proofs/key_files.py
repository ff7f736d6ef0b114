"""Reads a file that a person saved from an issuer: DID document, profile, key page, JWK, JWK Set or PEM.

Sources: DID Core 1.0 section 5 and Controlled Identifiers 1.0 section 3.3 ("Retrieve Verification Method"), Open
Badges 2.0 ("Profile", "CryptographicKey"), RFC 7517 section 5 (JWK Set) with the `iss` of the Open Badges 3.0
implementation guide ("Key provenance"), RFC 7638 (names of keys that have none).

A document speaks for its own id alone: a key in it that claims another owner, or another's name, is left out.
"""

import json as plain_json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from portfolio.credentials import words
from portfolio.credentials.proofs.keys import NoKey, from_jwk, from_pem
from portfolio.credentials.proofs.multibase import base64url_encode
from portfolio.credentials.proofs.pages import beside, page_of, same_host
from portfolio.credentials.proofs.saved import SavedMethod, key_in
from portfolio.credentials.refusal import Refused
from portfolio.credentials.sniff import decoded
from portfolio.credentials.strict_json import JsonObject, loads

MAX_KEYS = 64
"""Keys taken from one file."""

_FOR_ISSUING = "assertionMethod"
_PURPOSES = (_FOR_ISSUING, "authentication", "keyAgreement", "capabilityInvocation", "capabilityDelegation")
_MATERIAL = ("publicKeyMultibase", "publicKeyJwk", "publicKeyPem", "publicKeyBase58")
# What a thumbprint is made of, in the order of their names (RFC 7638 section 3.2, RFC 8037 section 2).
_NAMING = {"RSA": ("e", "kty", "n"), "EC": ("crv", "kty", "x", "y"), "OKP": ("crv", "kty", "x")}


@dataclass(frozen=True, slots=True)
class _From:
    """What is known of a file beside its bytes."""

    saved: date
    source: str
    controller: str

    def method(self, json: JsonObject, name: str, controller: str) -> SavedMethod:
        if self.controller and controller and controller != self.controller:
            raise NoKey(
                "This file holds a key of {owner}, not of {issuer}.",
                broken=True,
                owner=words.short_identifier(controller),
                issuer=words.short_identifier(self.controller),
            )
        owner = controller or self.controller
        return SavedMethod({**json, "id": name, "controller": owner}, owner, self.saved, self.source)


def read_key_file(data: bytes, saved: date, source: str = "", controller: str = "") -> list[SavedMethod]:
    """The keys in a file, none of them unusable. Raises `NoKey` when there are none, or when it is somebody else's.

    `source`: the web address it was saved from, or its name. `controller`: the issuer whose key the person says it is;
    only a PEM or JWK, which do not tell, needs it.
    """
    given = _From(saved, source, controller)
    try:
        text = decoded(data).strip()
        if not text.startswith("{"):
            return [_of_pem(text, given)]
        json = loads(text)
    except Refused as trouble:
        raise _nothing() from trouble
    if isinstance(json, dict) and isinstance(json.get("didDocument"), dict):
        json = json["didDocument"]  # what a DID resolver answers (DID Core 1.0 section 7.1)
    if not isinstance(json, dict):
        raise _nothing()
    return _of_object(json, given)


def _of_object(json: JsonObject, given: _From) -> list[SavedMethod]:
    if isinstance(json.get("jwks"), dict):  # metadata of an issuer of tokens (SD-JWT VC, "JWT VC Issuer Metadata")
        return _of_set(json["jwks"], words.identifier(json.get("issuer")), given)
    if "keys" in json:
        return _of_set(json, "", given)
    if "kty" in json:
        return [_of_jwk(json, "", given, alone=True)]
    if any(member in json for member in _MATERIAL):
        return [_of_page(json, given)]
    return _of_document(json, given)


def _of_pem(text: str, given: _From) -> SavedMethod:
    if "-----BEGIN " not in text:
        raise _nothing()
    key = from_pem(text)
    json = {"type": "CryptographicKey", "publicKeyPem": text}
    # A name for a key that has none (RFC 6920 section 3).
    name = f"ni:///sha-256;{base64url_encode(bytes.fromhex(key.fingerprint))}"
    return given.method(json, given.source or name, "")


def _of_set(json: JsonObject, owner: str, given: _From) -> list[SavedMethod]:
    return _usable(words.objects(json.get("keys")), lambda one: _of_jwk(one, owner, given, alone=False))


def _of_jwk(jwk: JsonObject, owner: str, given: _From, *, alone: bool) -> SavedMethod:
    from_jwk(jwk)
    owner = owner or words.identifier(jwk.get("iss"))
    _check_source(owner, given)
    name = _name_of(jwk, owner or given.controller, given.source, alone=alone)
    return given.method({"type": "JsonWebKey", "publicKeyJwk": jwk}, name, owner)


def _name_of(jwk: JsonObject, owner: str, source: str, *, alone: bool) -> str:
    """What tokens call this key in `kid`: by its own name, its owner's or its page; else it is named by what it is."""
    kid = words.identifier(jwk.get("kid"))
    if words.is_uri(kid) and (not page_of(source) or same_host(kid, source)):
        return kid
    if kid and owner:
        return f"{owner}#{kid}"
    if alone and source:
        return source
    return f"{source}#{kid}" if kid and source else _thumbprint(jwk)


def _of_page(json: JsonObject, given: _From) -> SavedMethod:
    """A page with one key. That its owner has it, is shown by where it lies, or later by the owner's profile."""
    key_in(json)
    name = words.identifier(json) or given.source
    if not name:
        raise NoKey("The key in this file has no name, so no badge can be found that was signed with it.")
    _check_source(name, given)
    owner = words.identifier(json.get("owner", json.get("controller")))
    shown = owner and (name.partition("#")[0] == owner or beside(name, owner))
    return given.method(json, name, owner if shown else "")


def _of_document(json: JsonObject, given: _From) -> list[SavedMethod]:
    owner = words.identifier(json) or words.identifier(json.get("issuer"))
    if not words.is_uri(owner):
        raise _nothing()
    _check_source(owner, given)

    def own(method: JsonObject) -> SavedMethod:
        claimed = words.identifier(method.get("controller", method.get("owner")))
        name = _absolute(words.identifier(method), owner)
        within = name.startswith(f"{owner}#") or (words.web_address(owner) and same_host(name, owner))
        if (claimed and claimed != owner) or not within:
            raise NoKey("A key in this file says that it belongs to somebody else.", broken=True)
        key_in(method)
        return given.method(method, name, owner)

    return _usable(list(_issuing(json, owner)), own)


def _issuing(json: JsonObject, owner: str) -> Iterator[JsonObject]:
    """The methods of a document that are for issuing; all of them, when it does not say what any is for."""
    told = [item for member in ("verificationMethod", "publicKey") for item in words.objects(json.get(member))]
    if not any(member in json for member in _PURPOSES):
        linked = [*words.strings(json.get("publicKey")), *words.strings(json.get("jwks_uri"))]
        links = [item for item in linked if words.web_address(item)]
        if links and not told:
            raise NoKey("The issuer's key is on another page, {address}: save that one.", address=links[0])
        yield from told
        return
    known = {_absolute(words.identifier(item), owner): item for item in told}
    for item in words.many(json.get(_FOR_ISSUING)):
        if isinstance(item, dict):
            yield item
        elif isinstance(item, str) and (found := known.get(_absolute(item, owner))):
            yield found


def _usable(items: list[JsonObject], make: Callable[[JsonObject], SavedMethod]) -> list[SavedMethod]:
    found: list[SavedMethod] = []
    why: NoKey | None = None
    for item in items[:MAX_KEYS]:
        try:
            found.append(make(item))
        except NoKey as trouble:
            why = why or trouble
    if not found:
        raise why or _nothing()
    return found


def _check_source(name: str, given: _From) -> None:
    """A file from one host does not speak for another."""
    if page_of(given.source) and page_of(name) and not same_host(name, given.source):
        raise NoKey(
            "This file says that it belongs to {owner}, but it was saved from {host}.",
            broken=True,
            owner=words.host(page_of(name)),
            host=words.host(given.source),
        )


def _absolute(name: str, owner: str) -> str:
    return f"{owner}{name}" if name.startswith("#") else name


def _thumbprint(jwk: JsonObject) -> str:
    told = {member: jwk[member] for member in _NAMING[jwk["kty"]]}
    digest = sha256(plain_json.dumps(told, separators=(",", ":")).encode()).digest()
    return f"urn:ietf:params:oauth:jwk-thumbprint:sha-256:{base64url_encode(digest)}"


def _nothing() -> NoKey:
    return NoKey("This file holds no key with which an issuer signs badges.")
