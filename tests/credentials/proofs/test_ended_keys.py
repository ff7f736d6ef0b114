"""Keys that ran out or were withdrawn: they prove no issuer any more, and the day is told."""

from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs.binding import bound, end_of
from portfolio.credentials.proofs.saved_files import SavedFile, page_in, shelf_of
from portfolio.credentials.proofs.shelf import Shelf
from tests.credentials import badges
from tests.credentials.proofs import listing, signing
from tests.credentials.proofs.listing import TODAY, told
from tests.credentials.proofs.test_shelf import SCHOOL, document, multikey

DAY = date(2026, 11, 20)


def shelf(**changes: Any) -> Shelf:
    """Of someone who saved a DID document whose key says when it ends."""
    made = document(verificationMethod=[multikey(**changes)])
    assert page_in(badges.data(made), "did.json", DAY).owner == SCHOOL
    return shelf_of([SavedFile(badges.data(made), DAY)])


def judged(saved: Shelf, today: date = TODAY) -> Any:
    badge = {name: value for name, value in badges.badge_3(issuer=SCHOOL).items() if name != "proof"}
    return listing.judged(signing.token({**badge, "iss": SCHOOL}, "EdDSA", kid="#key-1"), saved, today)


@pytest.mark.parametrize(
    "ends, sentence",
    [
        (
            {"expires": "2025-01-31T00:00:00Z"},
            "The key that signed it ran out on 31 January 2025, so it proves no issuer.",
        ),
        (
            {"revoked": "2025-01-31T00:00:00Z"},
            "Its issuer withdrew the key that signed it on 31 January 2025, so it proves no issuer.",
        ),
        ({"revoked": True}, "Its issuer has withdrawn the key that signed it, so it proves no issuer."),
        ({"expires": "soon"}, "The key that signed it is one that its issuer stopped using, so it proves no issuer."),
    ],
)
def test_a_key_that_has_ended_proves_no_issuer(ends: Any, sentence: str) -> None:
    found = judged(shelf(**ends))
    assert found["status"] == "intact"
    assert told(found, "issuer") == [f"warning: {sentence}"]


def test_a_key_counts_until_its_end() -> None:
    saved = shelf(expires="2026-11-30T00:00:00Z")
    assert judged(saved, date(2026, 11, 29))["status"] == "verified"
    assert judged(saved, date(2026, 11, 30))["status"] == "intact"
    assert judged(shelf(revoked="2027-01-01T00:00:00Z"))["status"] == "verified"


def test_a_key_of_a_set_ends_as_the_set_says() -> None:
    """`exp` of a JWK: 31 January 2025."""
    keys = {"issuer": SCHOOL, "jwks": {"keys": [{**signing.jwk("ed25519"), "kid": "key-1", "exp": 1738281600}]}}
    found = judged(shelf_of([SavedFile(badges.data(keys), DAY)]))
    assert (found["status"], told(found, "issuer")) == (
        "intact",
        ["warning: The key that signed it ran out on 31 January 2025, so it proves no issuer."],
    )


def test_a_key_that_is_also_listed_without_end_counts() -> None:
    key = signing.key("ed25519")
    both = document(
        verificationMethod=[multikey(expires="2025-01-31T00:00:00Z"), multikey(name="#key-2")],
        assertionMethod=["#key-1", "#key-2"],
    )
    saved = shelf_of([SavedFile(badges.data(both), DAY)])
    assert bound(SCHOOL, "", "", key, saved, TODAY)
    assert end_of(SCHOOL, key, saved, TODAY) is None
    assert end_of(SCHOOL, signing.key("ed25519", 9), saved, TODAY) is None
