"""Whether a badge was awarded to one of my addresses: plain or hashed, in any case."""

import hashlib

import pytest

from portfolio.credentials.model import Identity
from portfolio.credentials.recipients import is_comparable, matches

MINE = ["Mara@School.example "]


def hashed(address: str, salt: str = "", method: str = "sha256") -> Identity:
    digest = hashlib.new(method, (address + salt).encode()).hexdigest()
    return Identity(f"{method}${digest}", "email", True, salt)


@pytest.mark.parametrize(
    "identity",
    [
        Identity("mara@school.example"),
        Identity("MARA@SCHOOL.EXAMPLE"),
        Identity("mailto:mara@school.example", "id"),
        hashed("mara@school.example"),
        hashed("Mara@School.example", "pepper"),
        hashed("mara@school.example", "pepper", "md5"),
        Identity(hashed("mara@school.example", "s").value.upper(), "emailAddress", True, "s"),
        Identity(hashed("mara@school.example").value, "email", False),
    ],
)
def test_own_address_is_recognised(identity: Identity) -> None:
    assert matches([Identity("did:example:1", "id"), identity], MINE) is True


@pytest.mark.parametrize(
    "identity",
    [
        Identity("someone@school.example"),
        hashed("someone@school.example"),
        Identity(hashed("mara@school.example", "a").value, "email", True, "b"),
    ],
)
def test_other_address_is_not(identity: Identity) -> None:
    assert matches([identity], MINE) is False


def test_what_cannot_be_compared_is_not_guessed() -> None:
    assert matches([Identity("crc32$00000000", "email", True, "x")], MINE) is None
    assert matches([Identity("did:key:z6Mk", "id")], MINE) is None
    assert matches([], MINE) is None
    assert matches([Identity("someone@school.example")], ["", " "]) is None
    assert not is_comparable(Identity("not a hash", "email", True))
