"""Public keys from the forms in which issuers write them: JWK, Multikey, PEM, did:key, did:jwk, verification methods.

Sources: RFC 7517 section 4 and RFC 7518 section 6 (JWK), RFC 8037 section 2 (Ed25519), Controlled Identifiers 1.0
section 2.2 (verification methods), the did:key and did:jwk methods, Open Badges 2.0 ("CryptographicKey"). Everything
raises `NoKey`, and nothing else, whatever it is given.
"""

from collections.abc import Callable
from functools import lru_cache, partial

from portfolio.credentials import words
from portfolio.credentials.limits import MAX_IDENTIFIER
from portfolio.credentials.proofs import material
from portfolio.credentials.proofs.material import NoKey, PublicKey, multikey_of
from portfolio.credentials.proofs.multibase import MAX_BASE58, base58_decode, base64url_decode
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import Json, JsonObject, loads

__all__ = [
    "NoKey", "PublicKey", "from_did", "from_jwk", "from_multikey", "from_pem", "from_verification_method", "is_key_did",
    "multikey_of",
    "not_at_hand",
]  # fmt: skip

_PRIVATE = frozenset(("d", "p", "q", "dp", "dq", "qi", "oth", "k"))
_SECRETS = frozenset((
    "privateKeyJwk", "privateKeyMultibase", "privateKeyBase58", "privateKeyPem", "privateKeyHex", "secretKeyMultibase",
    "secretKeyJwk",
))  # fmt: skip
# The first bytes of ed25519-priv, p256-priv, p384-priv and rsa-priv (multicodec).
_PRIVATE_CODES = (b"\x80\x26", b"\x86\x26", b"\x87\x26", b"\x85\x26")
_CURVES = {"P-256": ("p256", 32), "P-384": ("p384", 48)}
_PURPOSES = {"rsa": ("RS", "PS"), "p256": ("ES256",), "p384": ("ES384",), "ed25519": ("EdDSA", "Ed25519")}
_ANY = frozenset(_PURPOSES)
# Verification methods and the families they may hold; "CryptographicKey" and "Key" are what Open Badges 2.0 says.
_METHODS = {
    "Multikey": _ANY,
    "JsonWebKey": _ANY,
    "JsonWebKey2020": _ANY,
    "CryptographicKey": _ANY,
    "Key": _ANY,
    "Ed25519VerificationKey2018": frozenset(("ed25519",)),
    "Ed25519VerificationKey2020": frozenset(("ed25519",)),
    "EcdsaSecp256r1VerificationKey2019": frozenset(("p256",)),
    "RsaVerificationKey2018": frozenset(("rsa",)),
}
_LONGEST_NUMBER = 1_400
"""Characters of the largest RSA number in base64url, and one byte of zeros that some programs put before it."""


def from_jwk(json: Json) -> PublicKey:
    """The key in a JSON Web Key."""
    if not isinstance(json, dict):
        raise material.no_key()
    if not _PRIVATE.isdisjoint(json):
        raise material.secret()
    kind, curve = json.get("kty"), json.get("crv")
    make: Callable[[], PublicKey]
    if kind == "RSA":
        family, make = "rsa", partial(_of_numbers, _text(json, "n"), _text(json, "e"))
    elif kind == "EC" and isinstance(curve, str) and curve in _CURVES:
        family, size = _CURVES[curve]
        make = partial(material.on_curve, family, b"\x04" + _octets(json, "x", size) + _octets(json, "y", size))
    elif kind == "OKP" and curve == "Ed25519":
        family, make = "ed25519", partial(material.ed25519, _octets(json, "x", 32))
    elif isinstance(kind, str):
        raise material.unknown_kind(curve if isinstance(curve, str) else kind)
    else:
        raise material.no_key()
    _check_purpose(json, family)
    return make()


def from_multikey(text: Json) -> PublicKey:
    """The key in a `publicKeyMultibase`: "z" and in base58 the code of its family and its bytes."""
    if not isinstance(text, str) or not text.startswith("z"):
        raise material.no_key()
    if len(text) > 1 + MAX_BASE58:
        raise material.too_long()
    try:
        data = base58_decode(text[1:])
    except ValueError as trouble:
        raise material.no_key() from trouble
    code, raw = data[:2], data[2:]
    if not raw:
        raise material.no_key()
    if code in _PRIVATE_CODES:
        raise material.secret()
    if code not in material.CODES:
        raise material.unknown_kind(f"0x{code.hex()}")
    return material.of_bytes(material.CODES[code], raw)


def from_pem(data: Json) -> PublicKey:
    """The key in a PEM text, given as text or bytes: a public key or a certificate."""
    if isinstance(data, str):
        data = data.encode("utf-8", "replace")
    if not isinstance(data, bytes):
        raise material.no_key()
    return material.pem(data)


def from_did(did: Json) -> PublicKey:
    """The key that a did:key or did:jwk is, with or without the #fragment of its verification method.

    Sources: the did:key method ("Format", "Document Creation Algorithm"), the did:jwk method ("Read": it is #0).
    """
    if not isinstance(did, str) or not did.startswith("did:"):
        raise material.no_key()
    if len(did) > MAX_IDENTIFIER:
        raise material.too_long()
    return _spelt_by(did)


@lru_cache(maxsize=64)
def _spelt_by(did: str) -> PublicKey:
    """Kept, for one proof asks for the same key several times, and a batch of badges for the same few."""
    address, _, fragment = did.partition("#")
    if not is_key_did(did):
        raise not_at_hand(address)
    name = address.split(":", 2)[2]
    if address.startswith("did:key:z"):
        key, expected = from_multikey(name), name
    elif address.startswith("did:jwk:"):
        key, expected = from_jwk(_json_in(name)), "0"
    else:
        raise material.no_key()
    if fragment not in ("", expected):
        raise NoKey("It names a key that its owner does not have.", broken=True)
    return key


def not_at_hand(name: str) -> NoKey:
    """Why a key that is called `name` is not known here, with the page where the person finds it, if it has one."""
    if page := page_of(name):
        return NoKey("The issuer's key is on the web, at {address}, and was not saved from there.", address=page)
    if name.startswith("did:"):
        register = words.line(":".join(name.split(":")[:2]))[:40]
        return NoKey(
            "The issuer's key is kept in a register ({register}) that only the web can tell.", register=register
        )
    return NoKey("It does not say where the key is that it was signed with.")


def is_key_did(did: str) -> bool:
    """Whether an identifier is itself a key, so that nothing else has to be asked whose key it is."""
    return did.startswith(("did:key:", "did:jwk:"))


def from_verification_method(json: Json) -> PublicKey:
    """The key in a verification method of a DID document or of a proof, or in a key of Open Badges 2.0.

    Exactly one form of the key may be given (Controlled Identifiers 1.0 section 2.2). Whose it says it is, is not
    looked at: see `binding`.
    """
    if not isinstance(json, dict):
        raise material.no_key()
    if not _SECRETS.isdisjoint(json):
        raise material.secret()
    if json.get("revoked"):
        raise NoKey("Its owner has withdrawn the key.")
    names = words.local_types(json)
    families = {family for name in names for family in _METHODS.get(name, ())}
    if names and not families:
        raise material.unknown_kind(min(names))
    given = [(read, json[member]) for member, read in _FORMS.items() if json.get(member) is not None]
    if len(given) != 1:
        raise material.no_key()
    read, value = given[0]
    key = read(value, families)
    if families and key.family not in families:
        raise NoKey("The key is of another kind than it says.", broken=True)
    return key


def _of_base58(text: Json, families: set[str]) -> PublicKey:
    """The bare bytes of a key: only the type of its method says of which family they are."""
    if not isinstance(text, str) or len(families) != 1:
        raise material.no_key()
    try:
        raw = base58_decode(text)
    except ValueError as trouble:
        raise material.no_key() from trouble
    return material.of_bytes(min(families), raw)


_FORMS: dict[str, Callable[[Json, set[str]], PublicKey]] = {
    "publicKeyMultibase": lambda value, _: from_multikey(value),
    "publicKeyJwk": lambda value, _: from_jwk(value),
    "publicKeyPem": lambda value, _: from_pem(value),
    "publicKeyBase58": _of_base58,
}


def _check_purpose(json: JsonObject, family: str) -> None:
    """`use`, `key_ops` and `alg` must allow to check signatures (RFC 7517 sections 4.2 to 4.4)."""
    use, operations, algorithm = json.get("use"), json.get("key_ops"), json.get("alg")
    fits = use in (None, "sig") and (operations is None or "verify" in words.strings(operations))
    if algorithm is not None:
        fits = fits and isinstance(algorithm, str) and algorithm.startswith(_PURPOSES[family])
    if not fits:
        raise NoKey("The key was made for another purpose than checking such signatures.", broken=True)


def _octets(json: JsonObject, member: str, size: int) -> bytes:
    """A coordinate, which has the full length of its curve (RFC 7518 section 6.2.1.2)."""
    data = _spelt(_text(json, member))
    if len(data) != size:
        raise material.damaged()
    return data


@lru_cache(maxsize=64)
def _of_numbers(modulus: str, exponent: str) -> PublicKey:
    """The RSA key of two numbers. Kept by their spelling: to read numbers so big takes long as well."""
    return material.rsa(int.from_bytes(_spelt(modulus)), int.from_bytes(_spelt(exponent)))


def _text(json: JsonObject, member: str) -> str:
    text = json.get(member)
    if not isinstance(text, str):
        raise material.damaged()
    return text


@lru_cache(maxsize=64)
def _spelt(text: str) -> bytes:
    """Kept as the keys are, which are made of the same few numbers."""
    if len(text) > _LONGEST_NUMBER:
        raise material.too_long()
    try:
        return base64url_decode(text)
    except ValueError as trouble:
        raise material.damaged() from trouble


def _json_in(name: str) -> Json:
    try:
        return loads(base64url_decode(name).decode("utf-8"))
    except (ValueError, Refused) as trouble:
        raise material.no_key() from trouble
