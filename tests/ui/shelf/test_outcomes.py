"""The one sentence on badges that were checked again: the news first, then what is as before."""

from PySide6.QtCore import QLocale

from portfolio.core.change import added, joined
from portfolio.core.records import Credential, CredentialCheck, build
from portfolio.ui.document import Document
from portfolio.ui.shelf.outcomes import Outcome, outcome_words, outcomes_of

ENGLISH = QLocale("en_GB")


def words(*results: tuple[str, str]) -> str:
    return outcome_words(ENGLISH, [Outcome("Exit tickets", before, after) for before, after in results])


def test_many_are_counted_by_what_came_of_them() -> None:
    same = [("unknown", "unknown")] * 9
    assert words(("unknown", "verified"), ("intact", "verified"), ("verified", "revoked"), *same) == (
        "12 checked again: 2 now proven, 1 taken back, 9 as before."
    )
    assert words(("verified", "unknown"), ("unknown", "intact"), ("verified", "invalid")) == (
        "3 checked again: 1 does not match its signature, 1 no longer proven, 1 otherwise than before."
    )


def test_one_is_named_with_what_it_says_now() -> None:
    assert words(("intact", "verified")) == "“Exit tickets” is proven now: Signature checked on this computer."
    assert words(("unknown", "unknown")) == "“Exit tickets”, as before: Kept as issued."
    assert words(("verified", "revoked")) == "“Exit tickets”: Taken back by its issuer."


def test_a_page_that_only_says_more_of_a_badge_leads_to_where_that_stands(document: Document) -> None:
    (there,) = [one for one in document.portfolio.find(Credential) if one.title == "Lab safety"]
    more = [{"check": "revocation", "result": "passed", "detail": ""}]
    change = added("Check", build(CredentialCheck, credential_id=there.id, status="verified", checks=more))
    (outcome,) = outcomes_of(document.portfolio.connection, change)
    assert outcome.tells_more
    assert outcome_words(ENGLISH, [outcome]).endswith("“How do we know?” says what is new.")


def test_nothing_to_check_says_so() -> None:
    assert words() == "There was nothing to check again."


def test_a_change_is_compared_with_what_was_known_and_new_badges_are_no_news(document: Document) -> None:
    there = {one.title: one for one in document.portfolio.find(Credential)}
    new = build(Credential, title="New", standard="Open Badges 3.0")
    checks = [
        build(CredentialCheck, credential_id=there["Exit tickets"].id, status="revoked"),
        build(CredentialCheck, credential_id=new.id, status="verified"),
    ]
    change = joined("Add", added("", new), added("", *checks))
    assert outcomes_of(document.portfolio.connection, change) == [Outcome("Exit tickets", "verified", "revoked")]
