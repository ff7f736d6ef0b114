"""Binding: a key is an issuer's only when the issuer is that key, or the person saved it as the issuer's."""

from datetime import date

import pytest

from portfolio.credentials.proofs.binding import bound, contradicts
from portfolio.credentials.proofs.keys import multikey_of
from portfolio.credentials.proofs.saved import SavedMethod
from portfolio.credentials.proofs.shelf import EMPTY, Shelf, by_id, read_key_file
from tests.credentials.badges import Json, data
from tests.credentials.proofs import signing

DAY = date(2026, 11, 23)
SCHOOL, MINISTRY = "did:web:harbour.example", "did:web:ministry.example"


def saved(owner: str, number: int) -> Shelf:
    """The shelf of someone who saved the DID document of `owner`."""
    text = multikey_of(signing.key("ed25519", number))
    method: Json = {"id": f"{owner}#k", "type": "Multikey", "controller": owner, "publicKeyMultibase": text}
    return Shelf(by_id(read_key_file(data({"id": owner, "assertionMethod": [method]}), DAY)))


@pytest.mark.parametrize("family", ["ed25519", "p256", "p384", "rsa"])
def test_an_issuer_that_is_the_key_needs_nothing_saved(family: str) -> None:
    key, other = signing.key(family), signing.key(family, 2)
    for issuer in (signing.did_key(family), signing.did_jwk(family)):
        assert bound(issuer, "", "", key, EMPTY)
        assert bound(issuer, signing.did_key(family), signing.did_key(family), key, EMPTY)
        assert not bound(issuer, issuer, issuer, other, EMPTY)
        assert not contradicts(issuer, key)
        assert contradicts(issuer, other)


def test_a_key_only_in_the_file_binds_nothing() -> None:
    key = signing.key("ed25519", 2)
    for method, controller in (
        ("", ""),
        (MINISTRY, MINISTRY),
        (f"{MINISTRY}#k", MINISTRY),
        (f"{MINISTRY}#{multikey_of(key)}", MINISTRY),
        (signing.did_key("ed25519", 2), signing.did_key("ed25519", 2)),
    ):
        assert not bound(MINISTRY, method, controller, key, EMPTY)
        assert not bound(MINISTRY, method, controller, key, saved(MINISTRY, 1))
    assert not contradicts(MINISTRY, key)


def test_a_saved_key_of_the_issuer_binds() -> None:
    shelf, key = saved(SCHOOL, 1), signing.key("ed25519", 1)
    assert bound(SCHOOL, f"{SCHOOL}#k", SCHOOL, key, shelf)
    assert bound(SCHOOL, "", "", key, shelf)  # a token with its key in the header
    assert bound(SCHOOL, signing.did_key("ed25519"), signing.did_key("ed25519"), key, shelf)
    assert not bound(SCHOOL, f"{SCHOOL}#k", SCHOOL, signing.key("ed25519", 2), shelf)


def test_a_saved_key_of_another_does_not_bind() -> None:
    shelf, key = saved("did:web:attacker.example", 1), signing.key("ed25519", 1)
    for method, controller in (("did:web:attacker.example#k", "did:web:attacker.example"), ("", ""), ("x:y", MINISTRY)):
        assert not bound(MINISTRY, method, controller, key, shelf)


def test_the_controller_must_be_the_issuer() -> None:
    """Open Badges 3.0 implementation guide, "Key provenance": also where both happen to use one key."""
    own = saved(SCHOOL, 1)
    both = Shelf({**own.methods, **saved(MINISTRY, 1).methods})
    key = signing.key("ed25519", 1)
    assert bound(SCHOOL, f"{SCHOOL}#k", SCHOOL, key, both)
    assert not bound(SCHOOL, f"{MINISTRY}#k", MINISTRY, key, both)
    assert not bound(SCHOOL, f"{MINISTRY}#k", SCHOOL, key, both)
    assert not bound(SCHOOL, f"{MINISTRY}#k", "", key, both)
    assert not bound(SCHOOL, "", MINISTRY, key, own)


def test_names_that_are_only_like_the_issuer_s_do_not_bind() -> None:
    key = signing.key("ed25519", 1)
    for issuer in ("", f"{SCHOOL}/", f"{SCHOOL}#k", SCHOOL.upper(), "https://harbour.example", f"{SCHOOL}.evil"):
        assert not bound(issuer, "", "", key, saved(SCHOOL, 1))


def test_a_key_of_nobody_binds_to_nobody() -> None:
    nameless = SavedMethod(data_method(), "", DAY)
    shelf = Shelf({"https://x.example/k": nameless})
    assert not bound("", "https://x.example/k", "", signing.key("ed25519"), shelf)
    assert not bound(SCHOOL, "https://x.example/k", "", signing.key("ed25519"), shelf)


def test_issuers_that_are_no_readable_key() -> None:
    key = signing.key("p256")
    for issuer in ("did:key:", "did:key:z", "did:jwk:e30", "did:key:z6Mk"):
        assert not bound(issuer, issuer, issuer, key, EMPTY)
        assert contradicts(issuer, key)
    unknown = "did:key:z" + "1" * 600  # longer than is read: it may be this key or another
    assert not bound(unknown, unknown, unknown, key, EMPTY)
    assert not contradicts(unknown, key)


def test_a_saved_key_that_became_unreadable_binds_nothing() -> None:
    broken = SavedMethod({"id": f"{SCHOOL}#k", "type": "Multikey", "publicKeyMultibase": "z"}, SCHOOL, DAY)
    assert not bound(SCHOOL, "", "", signing.key("ed25519"), Shelf({f"{SCHOOL}#k": broken}))


def data_method() -> Json:
    text = multikey_of(signing.key("ed25519"))
    return {"id": "https://x.example/k", "type": "Multikey", "publicKeyMultibase": text}
