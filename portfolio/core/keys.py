"""The portfolio's own keys: what it signs can be recognised as coming from it, on any computer, for good."""

import sqlite3
from collections.abc import Callable

from portfolio.core.records.base import now
from portfolio.core.storage import transaction

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
PORTFOLIO_KEY = "portfolio"
"""An Ed25519 key (PEM, PKCS 8), made with the portfolio and kept in its database, hence in every backup."""


def new_signing_key() -> bytes:
    """A fresh Ed25519 private key as PEM. `cryptography` is imported late: a start needs no key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def key(connection: sqlite3.Connection, name: str, make: Callable[[], bytes] | None = None) -> bytes | None:
    """The PEM kept under this name. Where there is none and `make` is given, it is made and kept."""
    row = connection.execute("SELECT pem FROM signing_key WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return bytes(row[0])
    if make is None:
        return None
    pem = make()
    with transaction(connection):
        keep_key(connection, name, pem)
    return pem


def keep_key(connection: sqlite3.Connection, name: str, pem: bytes) -> None:
    """Keep a key under this name, inside a transaction that the caller has begun."""
    connection.execute("INSERT INTO signing_key (name, pem, made) VALUES (?, ?, ?)", (name, pem, now().isoformat()))


def did_key(public: bytes) -> str:
    """The did:key of a raw Ed25519 public key (32 bytes): multicodec 0xed01, base58btc (W3C CCG did:key)."""
    data = b"\xed\x01" + public
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _BASE58[digit] + digits
    return "did:key:z" + "1" * (len(data) - len(data.lstrip(b"\0"))) + digits
