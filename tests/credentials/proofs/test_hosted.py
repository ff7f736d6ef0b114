"""A hosted badge beside its own page as the person saved it."""

import hashlib
from typing import Any

import pytest

from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from tests.credentials import badges
from tests.credentials.badges import data
from tests.credentials.proofs.listing import DAY, judged, told

Json = dict[str, Any]
PAGE = "https://harbour.example/a/2"
CLASS = badges.assertion_2()["badge"]
AT = f"{PAGE}, which you saved on 20 November 2026"
SAME = f"passed: The page at {AT}, says the same."
NOT_TAKEN_BACK = f"passed: Not taken back on its own page at {PAGE}, saved on 20 November 2026."


def shelf(page: Json, address: str = PAGE) -> Shelf:
    return shelf_of([SavedFile(data(page), DAY, address)])


def said(badge: Json, page: Json, address: str = PAGE) -> list[str]:
    """Its status, what is said of its page, and of revocation."""
    found = judged(badge, shelf(page, address))
    return [found["status"], *told(found, "address"), *told(found, "revocation")]


def test_without_its_page_the_address_is_told() -> None:
    found = judged(badges.assertion_2(), EMPTY)
    assert told(found, "revocation") == [f"not_checked: Revocation not checked: only its own page, {PAGE}, could tell."]
    assert told(found, "signature")[0].endswith(f"confirm at {PAGE}")


def test_a_page_that_says_the_same_leaves_it_unknown_and_says_so() -> None:
    badge = badges.assertion_2()
    assert said(badge, badge) == ["unknown", SAME, NOT_TAKEN_BACK]
    found = judged(badge, shelf(badge))
    assert told(found, "signature") == ["not_checked: Not provable offline: the issuer's page is the proof."]


def test_the_same_may_be_written_in_another_way() -> None:
    """Links in place of embedded objects, another zone for the same moment, a plain address for its hash."""
    badge = badges.assertion_2()
    hashed = "sha256$" + hashlib.sha256(b"mara@school.examplesalt").hexdigest()
    badge["recipient"] = {"type": "email", "hashed": True, "salt": "salt", "identity": hashed}
    plain = {"type": "email", "hashed": False, "identity": "mara@school.example"}
    page = badges.assertion_2(
        badge="https://harbour.example/b/1", issuedOn="2023-06-01T21:30:00Z", recipient=plain, extra="more"
    )
    assert said(badge, page) == ["unknown", SAME, NOT_TAKEN_BACK]


@pytest.mark.parametrize(
    "changes, what",
    [
        (
            {"recipient": {"type": "email", "hashed": False, "identity": "other@school.example"}},
            "names another recipient",
        ),
        ({"recipient": None}, "names another recipient"),
        ({"badge": "https://harbour.example/b/9"}, "names another badge"),
        ({"badge": {**badges.assertion_2()["badge"], "name": "Another"}}, "names another badge"),
        ({"badge": {**CLASS, "issuer": {**CLASS["issuer"], "name": "Another"}}}, "names another badge"),
        ({"issuedOn": "2023-06-02T23:30:00+02:00"}, "gives another date of award"),
        ({"expires": None}, "gives another expiry date"),
        ({"expires": "2024-06-01T00:00:00Z"}, "gives another expiry date"),
        ({"uid": "2"}, "shows another badge's id"),
    ],
)
def test_what_differs_is_named(changes: Json, what: str) -> None:
    badge = badges.assertion_2(uid="1")
    assert said(badge, {**badge, **changes}) == ["unknown", f"warning: The page at {AT}, {what}.", NOT_TAKEN_BACK]


@pytest.mark.parametrize(
    "page, reason",
    [
        ({"revoked": True, "revocationReason": "Issued in error."}, " The reason given: Issued in error."),
        ({"revoked": True}, ""),
        ({"status": 410, "error": "Gone"}, ""),
        ({"statusCode": "410"}, ""),
        (badges.assertion_2(revoked=True), ""),
    ],
)
def test_a_page_that_takes_it_back_does(page: Json, reason: str) -> None:
    found = judged(badges.assertion_2(), shelf(page))
    assert found["status"] == "revoked"
    assert told(found, "revocation") == [
        f"revoked: Taken back: so says its own page at {PAGE}, saved on 20 November 2026.{reason}"
    ]


def test_a_page_that_is_no_badge_says_nothing_of_it() -> None:
    page = {**badges.assertion_2()["badge"], "@context": "https://w3id.org/openbadges/v2", "id": PAGE}
    found = judged(badges.assertion_2(), shelf(page))
    assert told(found, "address") == [f"warning: The page at {AT}, is no badge."]
    assert told(found, "revocation") == ["not_checked: Revocation not checked."]


def test_a_page_of_another_address_is_not_its_page() -> None:
    other = badges.assertion_2(id="https://harbour.example/a/3", revoked=True)
    assert judged(badges.assertion_2(), shelf(other, "https://harbour.example/a/3"))["status"] == "unknown"


def test_the_oldest_badges_are_compared_too() -> None:
    address = "https://harbour.example/a/1"
    badge = badges.assertion_1()
    found = judged(badge, shelf(badges.assertion_1(issuedOn="2013-01-26T16:31:50Z"), address))
    assert told(found, "address")[0].endswith("says the same.")
    assert told(judged(badge, shelf(badges.assertion_1(issuedOn=1), address)), "address")[0].endswith("date of award.")
    oldest = badges.assertion_05(verify={"type": "hosted", "url": address})
    later = badges.assertion_05(verify={"type": "hosted", "url": address}, recipient="other@school.example")
    assert told(judged(oldest, shelf(oldest, address)), "address")[0].endswith("says the same.")
    assert told(judged(oldest, shelf(later, address)), "address")[0].endswith("names another recipient.")


def test_a_signed_badge_is_not_taken_back_by_a_page() -> None:
    """Only hosted badges rest on their page; a signed one rests on its issuer's list."""
    page = badges.assertion_2(revoked=True)
    token = badges.signed_es256(badges.assertion_2(verification={"type": "signed"}))
    assert judged(token, shelf(page))["status"] != "revoked"


def test_any_value_in_any_place_raises_nothing() -> None:
    strange: list[Any] = [None, True, 1, "", "x", [], {}, [[]], [{}], {"id": {}}, {"name": []}]
    badge = badges.assertion_2()
    for member in badge:
        for value in strange:
            page = {**badge, member: value}
            judged(badge, Shelf(documents=shelf(badge).documents | _as_it_is(page)))


def _as_it_is(page: Json) -> Any:
    (known,) = shelf(badges.assertion_2()).documents.values()
    return {PAGE: type(known)(page, DAY, PAGE)}
