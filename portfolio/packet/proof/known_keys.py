"""Whose key signed a packet: the key that its name spells, and its fingerprint in words."""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

WORDS_FILE = "fingerprint.txt"
WORDS = 10
"""Words of a fingerprint: 80 bits, which nobody finds a second key for."""

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class KnownKey(NamedTuple):
    """A key that the reader has saved, or her own portfolio's."""

    title: str
    """Whose it is, as she said."""
    saved: str
    """ISO day on which she saved it; empty for her own."""


KnownKeys = Mapping[str, KnownKey]
"""By the key's own name (did:key:…)."""


def public_of(did: str) -> bytes:
    """The raw Ed25519 public key of a did:key. Raises ValueError for anything else."""
    text = did.removeprefix("did:key:z")
    if text == did or not 40 <= len(text) <= 60:
        raise ValueError("not a did:key of an Ed25519 key")
    number = 0
    for letter in text:
        number = number * 58 + _ALPHABET.index(letter)
    data = number.to_bytes(34, "big") if number < 1 << 272 else b""
    if data[:2] != b"\xed\x01":
        raise ValueError("not a did:key of an Ed25519 key")
    return data[2:]


def in_words(did: str, folder: Path) -> tuple[str, ...]:
    """The key's fingerprint as ten words to be read out and compared: a byte of its SHA-256 each. `folder` holds the
    list of words. Raises ValueError for what is no key."""
    words = _words(folder)
    return tuple(words[one] for one in hashlib.sha256(b"\xed\x01" + public_of(did)).digest()[:WORDS])


def same_words(heard: str, words: tuple[str, ...]) -> bool:
    """Whether these are the words, however they are spaced, parted or written large."""
    plain = "".join(sign if sign.isalpha() else " " for sign in heard.casefold())
    return tuple(plain.split()) == words


@cache
def _words(folder: Path) -> tuple[str, ...]:
    words = tuple((folder / WORDS_FILE).read_text(encoding="utf-8").split())
    if len(set(words)) != 256:
        raise ValueError(f"{WORDS_FILE} must hold 256 different words")
    return words
