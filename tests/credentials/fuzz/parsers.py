"""The small readers under fuzz: containers, JSON, spellings, keys; what may come out of each, and what it begins with.

Each raises for every way out that is not meant. Time is bounded by the readers themselves and by whoever runs them.
"""

import gzip
import json
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from portfolio.credentials.containers import jws, pdf, png, svg
from portfolio.credentials.proofs import bitstrings, cbor, keys, multibase, selective
from portfolio.credentials.proofs.bounds import Uncheckable
from portfolio.credentials.proofs.key_files import read_key_file
from portfolio.credentials.proofs.secured import Malformed
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads
from tests.credentials import badges
from tests.credentials.fuzz.signed import TODAY, samples
from tests.credentials.proofs import embedding, signing

ISSUER = "https://harbour.example/issuer.json"


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


# --- containers ---------------------------------------------------------------------------------------------------


def read_png(data: bytes) -> None:
    """Whatever is read of a picture, its plain copy is a picture of the same size, with nothing baked into it."""
    with suppress(Refused):
        png.baked(data)
    try:
        plain = png.plain(data)
    except Refused:
        return
    if plain is not None:
        assert png.size(plain) == png.size(data)
        with suppress(Refused):
            assert not png.baked(plain)


def read_svg(data: bytes) -> None:
    with suppress(Refused):
        assert all(one.text.strip() for one in svg.baked(data))


def read_pdf(data: bytes) -> None:
    with suppress(Refused):
        assert all(pdf.attached(data))


def read_token(data: bytes) -> None:
    """A token that is read has one spelling: its parts written anew are the token."""
    text = _text(data)
    jws.detached_fault(text)
    try:
        token = jws.decode(text)
    except Refused:
        return
    assert f"{token.signed.decode()}.{badges.part(token.signature)}" == text.strip()


def pictures() -> list[bytes]:
    badge, old = badges.text(badges.badge_3()), badges.text(badges.assertion_2())
    return [
        badges.png(),
        badges.png(badges.itxt("openbadgecredential", badge)),
        badges.png(badges.itxt("openbadges", old, compressed=True)),
        badges.png(badges.text_chunk("openbadges", "https://harbour.example/1")),
        badges.png(badges.ztxt("openbadges", old), badges.itxt("openbadges", badge)),
    ]


def drawings() -> list[bytes]:
    badge = badges.text(badges.badge_3())
    return [
        badges.svg(""),
        badges.svg(badges.element_3(f"<![CDATA[{badge}]]>")),
        badges.svg(badges.element_3("", samples()["VC-JWT EdDSA"].decode())),
        badges.svg(badges.element_2("{}") * 2, '<!DOCTYPE svg [<!ENTITY a "b">]>'),
    ]


def documents() -> list[bytes]:
    return [badges.pdf(), badges.pdf(badge=badges.data(badges.badge_3())), badges.pdf(a=b"x", b=pictures()[1])]


def tokens() -> list[bytes]:
    return [text for text in samples().values() if text.startswith(b"eyJ")]


# --- JSON, bytes, keys --------------------------------------------------------------------------------------------


def read_json(data: bytes) -> None:
    """What is taken is what every reader takes, and is the same when it is written and read again."""
    text = data.decode("utf-8", "replace")  # as from a file: half characters come only as escapes
    try:
        value = loads(text)
    except Refused:
        return
    assert value == json.loads(text)
    assert loads(json.dumps(value)) == value


def read_multibase(data: bytes) -> None:
    """Each text that is read is the one spelling of its bytes."""
    text = _text(data)
    with suppress(ValueError):
        multibase.multibase_decode(text)
    with suppress(ValueError):
        assert multibase.base58_encode(multibase.base58_decode(text)) == text
    with suppress(ValueError):
        assert multibase.base64url_encode(multibase.base64url_decode(text)) == text


def read_cbor(data: bytes) -> None:
    with suppress(ValueError):
        cbor.decode(data)
    with suppress(Malformed, Uncheckable):
        selective.parse("u" + multibase.base64url_encode(b"\xd9\x5d\x01" + data))
    with suppress(Malformed, Uncheckable):
        selective.parse(_text(data))


def read_bits(data: bytes) -> None:
    """A packed list, as it stands in a status list and as it is packed; every place in it has a value."""
    for text in (_text(data), "u" + multibase.base64url_encode(data)):
        with suppress(ValueError):
            bits = bitstrings.unpacked(text)
            assert len(bits) <= bitstrings.MAX_UNPACKED
            for index in (0, 1, 8 * len(bits) - 1):
                assert bitstrings.value_at(bits, index) in ((0, 1) if 0 <= index < 8 * len(bits) else (None,))
            assert bitstrings.value_at(bits, 8 * len(bits)) is None


def read_key(data: bytes) -> None:
    """Every key that is given can be used, and is called the same by its own name."""
    text = _text(data)
    made: list[Callable[[Any], keys.PublicKey]] = [keys.from_multikey, keys.from_pem, keys.from_did]
    given: list[tuple[Callable[[Any], keys.PublicKey], Any]] = [(make, text) for make in made]
    with suppress(Refused):
        value = loads(text)
        given += [(keys.from_jwk, value), (keys.from_verification_method, value)]
    for make, value in given:
        with suppress(keys.NoKey):
            key = make(value)
            if key.family != "rsa":
                assert keys.from_multikey(keys.multikey_of(key)) == key


def read_keys(data: bytes) -> None:
    for source, owner in (("", ""), ("keys.json", ISSUER), (f"{ISSUER}#1", "")):
        with suppress(keys.NoKey):
            for method in read_key_file(data, TODAY, source, owner):
                assert method.id
                assert method.key.family in ("rsa", "p256", "p384", "ed25519")


def values() -> list[bytes]:
    made = [badges.badge_3(), badges.assertion_05(), badges.assertion_1(), badges.assertion_2(), badges.record_2()]
    return [badges.data(one) for one in made] + [
        b'{"a": [1e3, -0.5, null, "\\ud83d\\ude00"]}',
        b"[]",
        b"1",
        b"9" * 5_000,
    ]


def spellings() -> list[bytes]:
    key = signing.did_key("p256").removeprefix("did:key:").encode()
    return [key, key[1:], b"u" + badges.part(bytes(64)).encode(), b"z" + b"1" * 40, badges.VALUE.encode()]


def selections() -> list[bytes]:
    value = json.loads(samples()["ecdsa-sd-2023"])["proof"][0]["proofValue"]
    return [value.encode(), multibase.base64url_decode(value[1:])[3:], embedding.cbor([1, b"x", [], {1: b"y"}])]


def lists_of_bits() -> list[bytes]:
    packed = [gzip.compress(bytes(16_384), mtime=0), zlib.compress(b"\x80" + bytes(99)), gzip.compress(b"", mtime=0)]
    return packed + [b"u" + multibase.base64url_encode(one).encode() for one in packed]


def single_keys() -> list[bytes]:
    families = ("rsa", "p256", "p384", "ed25519")
    found = [badges.data(signing.jwk(family)) for family in families]
    found += [signing.pem(family).encode() for family in families]
    found += [signing.did_key(family).encode() for family in families] + [signing.did_jwk("p256").encode()]
    return found + [signing.did_key(family).removeprefix("did:key:").encode() for family in families]


def key_files() -> list[bytes]:
    method = {"id": "#key-1", "type": "Multikey", "controller": "did:web:harbour.example",
              "publicKeyMultibase": signing.did_key("ed25519").removeprefix("did:key:")}  # fmt: skip
    document = {"id": "did:web:harbour.example", "verificationMethod": [method], "assertionMethod": ["#key-1"]}
    page = {"id": f"{ISSUER}#1", "type": "CryptographicKey", "owner": ISSUER, "publicKeyPem": signing.pem("rsa")}
    jwks = {"keys": [{**signing.jwk("p256"), "kid": "1"}, signing.jwk("rsa")], "iss": ISSUER}
    made = [document, {"didDocument": document}, page, jwks, {"issuer": ISSUER, "jwks": jwks},
            {"id": ISSUER, "type": "Issuer", "publicKey": page}]  # fmt: skip
    return [*map(badges.data, made), *single_keys()]
