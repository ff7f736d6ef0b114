"""Signatures: each algorithm holds for its own key and text alone, and no file can choose a weaker one."""

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding

from portfolio.credentials.containers import jws
from portfolio.credentials.proofs import keys
from portfolio.credentials.proofs.multibase import base64url_decode
from portfolio.credentials.proofs.signature import ALGORITHMS, holds
from tests.credentials.badges import part
from tests.credentials.proofs import signing

TEXT = b"Harbour awards this badge."
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
# RFC 7515 appendix A.3 and RFC 8037 appendix A.4: the key and the token.
PUBLISHED = {
    "ES256": (
        {"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"},
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
        "cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
    ),
    "EdDSA": (
        {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR"
        "4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
    ),
}  # fmt: skip


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_signature_holds_for_its_own_key_algorithm_and_text_alone(algorithm: str) -> None:
    family = ALGORITHMS[algorithm]
    signature = signing.signed(algorithm, TEXT)
    assert holds(signing.key(family), algorithm, signature, TEXT)
    assert not holds(signing.key(family, 2), algorithm, signature, TEXT)
    assert not holds(signing.key(family), algorithm, signature, TEXT + b" ")
    assert not holds(signing.key(family), algorithm, signature, b"")
    for other in {*ALGORITHMS, "none", "HS256", "RS512", "ES256K", "", "es256"} - {algorithm}:
        assert not holds(signing.key(family), other, signature, TEXT)
    for other_family in {*ALGORITHMS.values()} - {family}:
        assert not holds(signing.key(other_family), algorithm, signature, TEXT)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_changed_or_cut_signature_does_not_hold(algorithm: str) -> None:
    key, signature = signing.key(ALGORITHMS[algorithm]), signing.signed(algorithm, TEXT)
    for place in range(0, len(signature), 5):
        changed = bytearray(signature)
        changed[place] ^= 0x10
        assert not holds(key, algorithm, bytes(changed), TEXT)
    for wrong in (b"", signature[:-1], signature + b"\0", b"\0" + signature, signature * 2, bytes(len(signature))):
        assert not holds(key, algorithm, wrong, TEXT)


@pytest.mark.parametrize("algorithm", PUBLISHED)
def test_the_published_examples_hold(algorithm: str) -> None:
    jwk, text = PUBLISHED[algorithm]
    head, body, mark = text.split(".")
    signature = base64url_decode(mark)
    assert holds(keys.from_jwk(jwk), algorithm, signature, f"{head}.{body}".encode())
    assert not holds(keys.from_jwk(jwk), algorithm, signature, f"{head}.{body[:-1]}A".encode())


def test_a_signature_of_nothing_but_zeros_or_beyond_the_curve_does_not_hold() -> None:
    """r = s = 0 once passed in a large program; r and s are 1 to n-1 (FIPS 186-5 section 6.4.2)."""
    key, good = signing.key("p256"), signing.signed("ES256", TEXT)
    for r, s in ((0, 0), (0, 1), (1, 0), (ORDER, 1), (1, ORDER), (2**256 - 1, 2**256 - 1)):
        assert not holds(key, "ES256", r.to_bytes(32) + s.to_bytes(32), TEXT)
    r, s = int.from_bytes(good[:32]), int.from_bytes(good[32:])
    if r + ORDER < 2**256:
        assert not holds(key, "ES256", (r + ORDER).to_bytes(32) + s.to_bytes(32), TEXT)


def test_ecdsa_signatures_are_two_numbers_and_no_der() -> None:
    for family, algorithm, digest in (("p256", "ES256", hashes.SHA256()), ("p384", "ES384", hashes.SHA384())):
        assert not holds(signing.key(family), algorithm, signing.secret(family).sign(TEXT, ec.ECDSA(digest)), TEXT)


def test_ecdsa_needs_the_digest_of_its_algorithm() -> None:
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    r, s = decode_dss_signature(signing.secret("p384").sign(TEXT, ec.ECDSA(hashes.SHA256())))
    assert not holds(signing.key("p384"), "ES384", r.to_bytes(48) + s.to_bytes(48), TEXT)


def test_rsa_signatures_with_another_digest_or_salt_do_not_hold() -> None:
    own, key = signing.secret("rsa"), signing.key("rsa")
    short = own.sign(TEXT, padding.PSS(padding.MGF1(hashes.SHA256()), 20), hashes.SHA256())
    assert not holds(key, "PS256", short, TEXT)
    assert not holds(key, "RS256", own.sign(TEXT, padding.PKCS1v15(), hashes.SHA1()), TEXT)
    assert not holds(key, "RS256", own.sign(TEXT, padding.PKCS1v15(), hashes.SHA512()), TEXT)


def test_a_token_is_checked_over_its_own_bytes() -> None:
    token = jws.decode(signing.token({"id": "urn:1"}, "EdDSA"))
    assert holds(signing.key("ed25519"), "EdDSA", token.signature, token.signed)
    assert part(token.signature) == signing.token({"id": "urn:1"}, "EdDSA").split(".")[2]


def test_strange_algorithms_do_not_hold() -> None:
    for strange in (None, 5, ["ES256"], {"alg": "ES256"}):
        assert not holds(signing.key("p256"), strange, signing.signed("ES256", TEXT), TEXT)  # type: ignore[arg-type]
