"""Keys of our own for the tests, in every form in which issuers write them, and tokens signed with them."""

from functools import cache
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from portfolio.credentials.proofs.keys import PublicKey, from_jwk, multikey_of
from tests.credentials.badges import Json, data, part

FAMILY_OF = {"RS256": "rsa", "PS256": "rsa", "ES256": "p256", "ES384": "p384", "EdDSA": "ed25519"}


def secret(family: str, number: int = 1) -> Any:
    """The secret half of a key, always the same one; `number` tells keys of one family apart."""
    return _secret(family, number)


@cache
def _secret(family: str, number: int) -> Any:
    if family == "rsa":
        return rsa.generate_private_key(65537, 2048)
    if family == "ed25519":
        return ed25519.Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return ec.derive_private_key(number + 6, ec.SECP256R1() if family == "p256" else ec.SECP384R1())


def jwk(family: str, number: int = 1) -> Json:
    """The public half as a JSON Web Key."""
    public = secret(family, number).public_key()
    if family == "rsa":
        numbers = public.public_numbers()
        return {"kty": "RSA", "n": part(numbers.n.to_bytes(256)), "e": part(numbers.e.to_bytes(3))}
    if family == "ed25519":
        return {"kty": "OKP", "crv": "Ed25519", "x": part(public.public_bytes(Encoding.Raw, PublicFormat.Raw))}
    numbers, size = public.public_numbers(), 32 if family == "p256" else 48
    curve = "P-256" if family == "p256" else "P-384"
    return {"kty": "EC", "crv": curve, "x": part(numbers.x.to_bytes(size)), "y": part(numbers.y.to_bytes(size))}


def key(family: str, number: int = 1) -> PublicKey:
    return from_jwk(jwk(family, number))


def pem(family: str, number: int = 1) -> str:
    public = secret(family, number).public_key()
    return str(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode())


def did_key(family: str, number: int = 1) -> str:
    return f"did:key:{multikey_of(key(family, number))}"


def did_jwk(family: str, number: int = 1) -> str:
    return f"did:jwk:{part(data(jwk(family, number)))}"


def signed(algorithm: str, content: bytes, number: int = 1) -> bytes:
    """A signature over some bytes."""
    own = secret(FAMILY_OF[algorithm], number)
    if algorithm == "RS256":
        return bytes(own.sign(content, padding.PKCS1v15(), hashes.SHA256()))
    if algorithm == "PS256":
        return bytes(own.sign(content, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256()))
    if algorithm == "EdDSA":
        return bytes(own.sign(content))
    digest, size = (hashes.SHA256(), 32) if algorithm == "ES256" else (hashes.SHA384(), 48)
    r, s = decode_dss_signature(own.sign(content, ec.ECDSA(digest)))
    return r.to_bytes(size) + s.to_bytes(size)


def token(payload: Any, algorithm: str = "ES256", number: int = 1, **header: Any) -> str:
    """A compact token that really was signed; members of `header` replace or join its own, None takes one out."""
    head = {name: value for name, value in {"alg": algorithm, "typ": "JWT", **header}.items() if value is not None}
    content = f"{part(data(head))}.{part(data(payload))}"
    return f"{content}.{part(signed(algorithm, content.encode(), number))}"
