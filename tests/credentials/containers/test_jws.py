"""Signed tokens: taken apart strictly, and what no good signature has is said."""

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from portfolio.credentials.containers import jws
from portfolio.credentials.refusal import Refused
from tests.credentials import badges


def test_token_comes_apart_into_the_bytes_that_were_signed() -> None:
    token = jws.decode(f"\n {badges.signed_es256({'a': 1})} ")
    assert (token.payload, token.header["alg"], len(token.signature), token.faults) == ({"a": 1}, "ES256", 64, ())
    assert token.signed.count(b".") == 1


def test_rsa_token_has_no_fault() -> None:
    key = rsa.generate_private_key(65537, 2048)
    assert jws.decode(badges.signed_rs256({"a": 1}, key)).faults == ()


@pytest.mark.parametrize(
    "header, length, fault",
    [
        ({"alg": "none"}, 0, "no signature"),
        ({"alg": "nOnE"}, 0, "no signature"),
        ({}, 64, "no signature"),
        ({"alg": ["ES256"]}, 64, "no signature"),
        ({"alg": "HS256"}, 32, "shared password"),
        ({"alg": "ES256"}, 60, "wrong length"),
        ({"alg": "RS256"}, 64, "wrong length"),
        ({"alg": "ES256", "crit": ["b64"]}, 64, "does not know"),
        ({"alg": "ES256", "jwk": {"kty": "EC", "d": "AQ"}}, 64, "secret key"),
        ({"alg": "ES256", "jwk": "key"}, 64, "not a key"),
        ({"alg": "RS256", "jwk": {"kty": "RSA", "n": "A" * 86}}, 256, "so short"),
        ({"alg": "ES256", "kid": "did:jwk:" + "A" * 5000}, 64, "more words"),
    ],
)
def test_impossible_signatures_are_said(header: dict[str, object], length: int, fault: str) -> None:
    token = jws.decode(badges.unsigned_token({"a": 1}, header, b"\1" * length))
    assert any(fault in told.detail for told in token.faults)


@pytest.mark.parametrize(
    "token",
    [
        "a.b",
        "a.b.c",
        "a.b.c.d.e",
        "e30.e30=.AA",
        "e30.e31.AA",
        "e30.W10.AA",
        "e30.gICA.AA",
        badges.unsigned_token([1]),
        badges.part(b'{"alg":"ES256","alg":"none"}') + ".e30.AA",
    ],
)
def test_misspelt_tokens_are_refused(token: str) -> None:
    with pytest.raises(Refused):
        jws.decode(token)
