"""Keys: the same key comes out of every form it is written in, and nothing that is no safe key becomes one."""

import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID

from portfolio.credentials.proofs import keys, multibase
from portfolio.credentials.proofs.keys import NoKey
from tests.credentials import corpus
from tests.credentials.badges import data, part
from tests.credentials.proofs import signing

FAMILIES = ("rsa", "p256", "p384", "ed25519")
STRANGE = [
    None, True, 0, -1, 1e300, "", "x", "\ud800", "z", "zz", "u", "\u202e", [], {}, [[]], [{}], {"id": {}}, b"",
    "z" + "1" * 600, "a" * 5000, "did:", "did:key:", "did:jwk:", "did:key:z", "did:web:a", "{}", {"kty": []},
]  # fmt: skip
READERS = (keys.from_jwk, keys.from_multikey, keys.from_pem, keys.from_did, keys.from_verification_method)


def why(read: Any, *given: Any) -> str:
    with pytest.raises(NoKey) as caught:
        read(*given)
    return str(caught.value)


@pytest.mark.parametrize("family", FAMILIES)
def test_one_key_is_the_same_in_every_form(family: str) -> None:
    key = signing.key(family)
    multikey = keys.multikey_of(key)
    forms = [
        keys.from_multikey(multikey),
        keys.from_pem(signing.pem(family)),
        keys.from_pem(b"Key of the school\n" + signing.pem(family).encode()),
        keys.from_did(f"did:key:{multikey}"),
        keys.from_did(f"did:key:{multikey}#{multikey}"),
        keys.from_did(signing.did_jwk(family)),
        keys.from_did(f"{signing.did_jwk(family)}#0"),
        keys.from_verification_method({"type": "Multikey", "publicKeyMultibase": multikey}),
        keys.from_verification_method({"type": ["JsonWebKey"], "publicKeyJwk": signing.jwk(family)}),
        keys.from_verification_method({"type": "JsonWebKey2020", "publicKeyJwk": signing.jwk(family)}),
        keys.from_verification_method({"type": "CryptographicKey", "publicKeyPem": signing.pem(family)}),
        keys.from_verification_method({"publicKeyPem": signing.pem(family)}),
    ]
    assert all(one == key for one in forms)
    assert key.family == family
    assert len(key.fingerprint) == 64
    assert key != signing.key(family, 2)


def test_older_kinds_of_verification_method() -> None:
    raw = signing.secret("ed25519").public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    base58 = multibase.base58_encode(raw)
    for method in (
        {"type": "Ed25519VerificationKey2018", "publicKeyBase58": base58},
        {"type": "Ed25519VerificationKey2020", "publicKeyMultibase": keys.multikey_of(signing.key("ed25519"))},
        {"type": "https://w3id.org/security#Ed25519VerificationKey2018", "publicKeyJwk": signing.jwk("ed25519")},
    ):
        assert keys.from_verification_method(method) == signing.key("ed25519")
    point = signing.secret("p256").public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    method = {"type": "EcdsaSecp256r1VerificationKey2019", "publicKeyBase58": multibase.base58_encode(point)}
    assert keys.from_verification_method(method) == signing.key("p256")


def test_a_certificate_gives_its_key() -> None:
    own, name = signing.secret("p256"), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Harbour")])
    start = datetime(2020, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(own.public_key()).serial_number(7)
        .not_valid_before(start).not_valid_after(start + timedelta(days=9)).sign(own, hashes.SHA256())
    )  # fmt: skip
    assert keys.from_pem(made.public_bytes(Encoding.PEM)) == signing.key("p256")


@pytest.mark.skipif(not corpus.CORPUS.exists(), reason=corpus.ABSENT)
@pytest.mark.parametrize("file", ["ed25519-x25519.json", "nist-curves.json"])
def test_the_vectors_of_did_key(file: str) -> None:
    """The keys in the documents are those that the identifiers spell out; P-521 is not checked here."""
    told = json.loads((corpus.CORPUS / "w3c-ccg-did-key" / file).read_text())
    compared = 0
    for did, vector in told.items():
        for method in vector["didDocument"]["verificationMethod"]:
            jwk, base58 = method.get("publicKeyJwk", {}), method.get("publicKeyBase58")
            if jwk.get("crv") in ("P-256", "P-384", "Ed25519"):
                found = keys.from_jwk(jwk)
            elif method["type"] == "Ed25519VerificationKey2018" and base58:
                found = keys.from_verification_method(method)
            else:
                assert "not checked here" in why(keys.from_verification_method, method)
                continue
            assert keys.from_did(method["id"]) == found == keys.from_did(did)
            assert f"did:key:{keys.multikey_of(found)}" == did
            compared += 1
    assert compared >= 4


def test_a_key_on_the_web_is_told_with_its_page() -> None:
    for did, page in (
        ("did:web:harbour.example", "https://harbour.example/.well-known/did.json"),
        ("did:web:harbour.example%3A8443:people:mara#k", "https://harbour.example:8443/people/mara/did.json"),
    ):
        with pytest.raises(NoKey) as caught:
            keys.from_did(did)
        assert caught.value.values == {"address": page}
        assert not caught.value.broken
        assert page in str(caught.value)
    for did in ("did:web:a/../b", "did:web:a:..:b", "did:web:a b", "did:ion:x", "did:web:", "did:web:a%2Fb:c"):
        assert "register" in why(keys.from_did, did)


def short_rsa() -> dict[str, Any]:
    numbers = rsa.generate_private_key(65537, 1024).public_key().public_numbers()
    return {"kty": "RSA", "n": part(numbers.n.to_bytes(128)), "e": "AQAB"}


def without(jwk: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**jwk, **changes}


EC, OKP = signing.jwk("p256"), signing.jwk("ed25519")
POINT = multibase.base64url_decode(EC["x"]) + multibase.base64url_decode(EC["y"])
SHIFTED = part(POINT[:31]), part(POINT[31:])


@pytest.mark.parametrize(
    "jwk,words",
    [
        (short_rsa(), "so short"),
        ({"kty": "RSA", "n": part(b"\xff" * 1025), "e": "AQAB"}, "longer"),
        ({"kty": "RSA", "n": part(b"\xff" * 2000), "e": "AQAB"}, "longer"),
        ({"kty": "RSA", "n": part(b"\xff" * 256), "e": part(b"\1")}, "damaged"),
        ({"kty": "RSA", "n": part(b"\xff" * 256), "e": part(b"\4")}, "damaged"),
        ({"kty": "RSA", "n": part(b"\xff" * 256), "e": part(b"\xff" * 9)}, "damaged"),
        (without(EC, d="AA"), "secret"),
        (without(OKP, d="AA"), "secret"),
        ({"kty": "oct", "k": "AA"}, "secret"),
        (without(EC, y=EC["x"]), "damaged"),
        (without(EC, x=part(b"\0" * 32), y=part(b"\0" * 32)), "damaged"),
        (without(EC, x=EC["x"][:-4]), "damaged"),
        (without(EC, x=EC["x"] + "="), "damaged"),
        (without(EC, crv="P-384"), "damaged"),
        (without(EC, x=SHIFTED[0], y=SHIFTED[1]), "damaged"),
        (without(EC, crv="secp256k1"), "secp256k1"),
        (without(EC, crv="P-521"), "P-521"),
        (without(OKP, crv="X25519"), "X25519"),
        (without(OKP, x=part(b"\xff" * 32)), "damaged"),
        (without(EC, use="enc"), "another purpose"),
        (without(EC, key_ops=["encrypt"]), "another purpose"),
        (without(EC, alg="ECDH-ES"), "another purpose"),
        (without(EC, alg=["ES256"]), "another purpose"),
        ({}, "not a key"),
    ],
)  # fmt: skip
def test_a_jwk_that_is_no_safe_key(jwk: dict[str, Any], words: str) -> None:
    assert words in why(keys.from_jwk, jwk)
    assert words in why(keys.from_did, f"did:jwk:{part(data(jwk))}")
    assert words in why(keys.from_verification_method, {"type": "JsonWebKey", "publicKeyJwk": jwk})


def test_what_a_jwk_says_of_its_use_may_fit() -> None:
    assert keys.from_jwk(without(EC, use="sig", key_ops=["verify"], alg="ES256", kid="1", ext=True))
    assert keys.from_jwk(without(signing.jwk("rsa"), alg="PS256", n="AA" + signing.jwk("rsa")["n"]) | {"n": part(
        b"\0" + signing.secret("rsa").public_key().public_numbers().n.to_bytes(256))})  # fmt: skip


WEAK = [0, 1, 2**255 - 20]


@pytest.mark.parametrize("height", WEAK)
def test_a_point_for_which_anyone_can_sign_is_no_key(height: int) -> None:
    for raw in (height.to_bytes(32, "little"), (height | 1 << 255).to_bytes(32, "little")):
        assert "so weak" in why(keys.from_multikey, "z" + multibase.base58_encode(b"\xed\x01" + raw))


def test_the_weak_points_are_those_of_small_order() -> None:
    """Eight times each is the neutral point, by the addition law of RFC 8032 section 5.1.4."""
    from portfolio.credentials.proofs.material import _WEAK

    prime = 2**255 - 19
    d = -121665 * pow(121666, -1, prime) % prime

    def doubled(point: tuple[int, int]) -> tuple[int, int]:
        x, y = point
        t = d * x * x * y * y
        return 2 * x * y * pow(1 + t, -1, prime) % prime, (y * y + x * x) * pow(1 - t, -1, prime) % prime

    for y in _WEAK:
        square = (y * y - 1) * pow(d * y * y + 1, -1, prime) % prime
        x = pow(square, (prime + 3) // 8, prime)
        x = x if (x * x - square) % prime == 0 else x * pow(2, (prime - 1) // 4, prime) % prime
        assert (x * x - square) % prime == 0
        assert doubled(doubled(doubled((x, y)))) == (0, 1)
    assert len(set(_WEAK)) == 5


def test_without_that_care_a_signature_would_hold_for_every_text() -> None:
    neutral = (1).to_bytes(32, "little")
    weak = Ed25519PublicKey.from_public_bytes(neutral)
    for text in (b"one", b"quite another"):
        weak.verify(neutral + bytes(32), text)  # raises nothing: that is why such a key is refused


@pytest.mark.parametrize(
    "text,words",
    [
        ("z" + multibase.base58_encode(b"\xec\x01" + bytes(32)), "0xec01"),
        ("z" + multibase.base58_encode(b"\x80\x26" + bytes(32)), "secret"),
        ("z" + multibase.base58_encode(b"\xed\x01" + bytes(31)), "damaged"),
        ("z" + multibase.base58_encode(b"\x80\x24\x02" + b"\xff" * 32), "damaged"),
        ("z" + multibase.base58_encode(b"\x80\x24\x04" + bytes(64)), "damaged"),
        ("z" + multibase.base58_encode(b"\x80\x24\x04" + POINT), "damaged"),
        ("z" + multibase.base58_encode(b"\x85\x24" + bytes(40)), "damaged"),
        ("z" + "2" * 513, "longer"),
        ("u" + part(b"\xed\x01" + bytes(32)), "not a key"),
        ("z0OIl", "not a key"),
        ("", "not a key"),
    ],
)  # fmt: skip
def test_a_multikey_that_is_no_key(text: str, words: str) -> None:
    assert words in why(keys.from_multikey, text)


def test_a_pem_that_is_no_key_for_signing() -> None:
    own = ec.generate_private_key(ec.SECP256R1())
    private = own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert "secret" in why(keys.from_pem, private)
    assert "secret" in why(keys.from_pem, signing.pem("rsa").encode() + private)
    exchange = x25519.X25519PrivateKey.generate().public_key()
    agreed = exchange.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    assert "not checked" in why(keys.from_pem, agreed)
    other = ec.generate_private_key(ec.SECP256K1()).public_key()
    assert "secp256k1" in why(keys.from_pem, other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    assert "damaged" in why(keys.from_pem, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")
    assert "damaged" in why(keys.from_pem, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    assert "not a key" in why(keys.from_pem, "-----BEGIN PUBLIC KEY-----" + "A" * 40_000)


def test_a_did_that_names_another_key_than_its_own() -> None:
    for wrong in (
        f"{signing.did_key('p256')}#z6LSother",
        f"{signing.did_jwk('p256')}#1",
        f"{signing.did_key('p256')}?a=1",
    ):
        assert why(keys.from_did, wrong)
    with pytest.raises(NoKey) as caught:
        keys.from_did(f"{signing.did_key('p256')}#{keys.multikey_of(signing.key('p256', 2))}")
    assert caught.value.broken
    assert "longer" in why(keys.from_did, "did:jwk:" + "A" * 5000)


def test_a_verification_method_says_one_thing() -> None:
    multikey = keys.multikey_of(signing.key("ed25519"))
    both = {"type": "Multikey", "publicKeyMultibase": multikey, "publicKeyJwk": signing.jwk("ed25519")}
    assert "not a key" in why(keys.from_verification_method, both)
    other = {"type": "EcdsaSecp256r1VerificationKey2019", "publicKeyMultibase": multikey}
    assert "another kind" in why(keys.from_verification_method, other)
    unknown = {"type": "BlockchainKey", "publicKeyMultibase": multikey}
    assert "BlockchainKey" in why(keys.from_verification_method, unknown)
    gone = {"type": "Multikey", "publicKeyMultibase": multikey, "revoked": "2024-01-01T00:00:00Z"}
    assert "withdrawn" in why(keys.from_verification_method, gone)
    leaked = {"type": "Multikey", "publicKeyMultibase": multikey, "secretKeyMultibase": "z1"}
    assert "secret" in why(keys.from_verification_method, leaked)
    bare = {"type": "Multikey", "publicKeyBase58": multikey[1:]}
    assert "not a key" in why(keys.from_verification_method, bare)


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_whatever_is_given_only_no_key_is_raised(read: Any) -> None:
    for value in STRANGE:
        assert why(read, value)
    method: dict[str, Any]
    for method in (
        {"type": "JsonWebKey", "publicKeyJwk": signing.jwk("rsa"), "revoked": None},
        {"type": "JsonWebKey", "publicKeyJwk": signing.jwk("p384")},
        {"type": "Multikey", "publicKeyMultibase": keys.multikey_of(signing.key("p256"))},
        {"type": "Key", "publicKeyPem": signing.pem("ed25519")},
    ):
        places = [(method, name) for name in method]
        places += [(inner, name) for inner in method.values() if isinstance(inner, dict) for name in inner]
        for holder, name in places:
            kept = holder[name]
            for value in STRANGE:
                holder[name] = value
                with suppress(NoKey):
                    assert read(method).fingerprint
            holder[name] = kept


def test_flipped_letters_never_raise_anything_else() -> None:
    for text in (signing.did_key("p256"), signing.did_jwk("ed25519"), signing.did_key("ed25519")):
        for place in range(8, len(text)):
            for letter in "1zA-_ \ud800é":
                changed = text[:place] + letter + text[place + 1 :]
                with suppress(NoKey):
                    keys.from_did(changed)
    pem = signing.pem("p384")
    for place in range(0, len(pem), 3):
        with suppress(NoKey):
            keys.from_pem(pem[:place] + "A" + pem[place + 1 :])


def test_base58_keeps_zeros_before_a_number() -> None:
    for raw in (b"", b"\0", b"\0\0\1", b"\1\0", bytes(range(40))):
        assert multibase.base58_decode(multibase.base58_encode(raw)) == raw
    assert multibase.base58_encode(b"\0\0\x28\x7f\xb4\xcd") == "11233QC4"  # draft-msporny-base58, test vectors
    assert multibase.base58_decode("2NEpo7TZRRrLZSi2U") == b"Hello World!"


def test_base64url_has_one_spelling() -> None:
    assert multibase.base64url_decode("_-8") == b"\xff\xef"
    for other in ("_-9", "_-8=", "/+8", "_-8\n", " _-8", "A", "é"):
        with pytest.raises(ValueError, match=r"base64url|spelling"):
            multibase.base64url_decode(other)
    assert multibase.multibase_decode("u_-8") == b"\xff\xef"
    with pytest.raises(ValueError, match="multibase"):
        multibase.multibase_decode("m//8")
