"""Narrowing credentials by issuer, proof and expiry: what each leaves, what its menu offers, and its counts."""

from datetime import date

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Credential, CredentialCheck, build
from portfolio.ui.collection.filters import Tally, soon_days
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from tests.ui.collection.conftest import TODAY, titles

STATES = ("verified", "intact", "unknown", "expired", "revoked", "invalid", "unsupported")


@pytest.fixture
def wall(document: Document, place: Collection) -> dict[str, Credential]:
    """One credential of each state, the later ones with issuers and days of expiry."""
    badges = {state: build(Credential, title=state, earned=date(2026, 1, 1), issuer="Trust") for state in STATES}
    badges["paper"] = build(Credential, title="paper", issuer="College", kind="certificate", expires=date(2026, 1, 1))
    badges["soon"] = build(Credential, title="soon", issuer="College", kind="licence", expires=date(2027, 1, 1))
    badges["later"] = build(Credential, title="later", kind="licence", expires=date(2031, 1, 1))
    checks = [build(CredentialCheck, credential_id=badges[state].id, status=state) for state in STATES]
    document.do(added("Add", *badges.values(), *checks))
    place._narrow(place.model.filter._replace(kinds=frozenset({"credential"})))
    return badges


def offered(chip: object) -> list[str]:
    return [words for _, words in chip.options]  # type: ignore[attr-defined]


def test_the_menu_of_proof_offers_what_there_is_in_the_words_of_the_proof(
    place: Collection, wall: dict[str, Credential]
) -> None:
    assert offered(place.filters.proof) == [
        "Signature checked on this computer  (1)", "Unchanged since it was signed  (1)", "Kept as issued  (1)",
        "Its time is over  (1)", "Taken back by its issuer  (1)", "Does not match its signature  (1)",
        "Nothing to check  (4)",
    ]  # fmt: skip
    for value in ("verified", "intact", "unknown", "expired", "revoked", "invalid"):
        place.filters.proof.picked.emit(value)
        assert titles(place) == [value]
    place.filters.proof.picked.emit("nothing")
    assert set(titles(place)) == {"paper", "soon", "later", "unsupported"}
    assert place.filters.proof.label == "Nothing to check"


def test_the_menu_of_issuers_offers_the_most_usual_first(place: Collection, wall: dict[str, Credential]) -> None:
    assert offered(place.filters.by) == ["Trust  (7)", "College  (2)"]
    place.filters.by.picked.emit("College")
    assert set(titles(place)) == {"paper", "soon"}
    assert place.filters.by.label == "College"


def test_the_menu_of_expiry_parts_what_ran_out_from_what_will(place: Collection, wall: dict[str, Credential]) -> None:
    expiry = place.filters.expiry
    assert offered(expiry) == ["Expires soon  (1)", "Expired  (1)", "Valid for longer  (1)", "No expiry date  (7)"]
    for value, left in (("soon", ["soon"]), ("over", ["paper"]), ("later", ["later"])):
        expiry.picked.emit(value)
        assert titles(place) == left
    expiry.picked.emit("never")
    assert set(titles(place)) == set(STATES)


def test_what_is_narrowed_twice_has_to_fit_twice(place: Collection, wall: dict[str, Credential]) -> None:
    place.filters.by.picked.emit("College")
    place.filters.expiry.picked.emit("over")
    assert titles(place) == ["paper"]
    assert place.head.reach.text() == "1 of 10 entries"
    place.filters.all.click()
    assert len(titles(place)) == 10


def test_counts_keep_step_with_each_change(document: Document, place: Collection, wall: dict[str, Credential]) -> None:
    document.do(trashed("Delete", wall["paper"]))
    document.do(edited("Move", wall["soon"], issuer="Trust", expires=date(2026, 2, 1)))
    document.do(added("Check", build(CredentialCheck, credential_id=wall["intact"].id, status="verified")))
    afresh = Tally(soon_days(TODAY))
    afresh.count(place.model._everything.values())
    for what in ("by", "proof", "expiry"):
        assert place.model.tally.by(what, frozenset()) == afresh.by(what, frozenset()), what
    assert offered(place.filters.proof)[0] == "Signature checked on this computer  (2)"
    assert offered(place.filters.expiry)[:2] == ["Expired  (1)", "Valid for longer  (1)"]


def test_another_day_counts_expiry_anew(place: Collection, wall: dict[str, Credential]) -> None:
    place.set_today(date(2030, 12, 1))
    assert place.model.tally.by("expiry", frozenset()) == {"soon": 1, "over": 2, "never": 7}
