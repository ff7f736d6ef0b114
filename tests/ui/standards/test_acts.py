"""What is done with standards is one change each: aligning, rating, claims, and the order of the tree."""

from datetime import date

import pytest

from portfolio.core.excerpts import sharing
from portfolio.core.records import Alignment, Excerpt, Reflection, Standard, StandardRating
from portfolio.ui.document import Document
from portfolio.ui.standards.acts import aligning, claim_of, claimed, rated, shown_too
from portfolio.ui.standards.editing import moved_by, taken_away, what_hangs
from tests.ui.standards.conftest import TODAY, entry, id_of, shown_by


def test_what_was_ticked_off_goes_and_what_was_not_asked_about_stays(document: Document) -> None:
    lesson = entry(document, "Scale drawings")
    first, second, other = (id_of(document, code) for code in ("1a", "1b", "A"))
    document.do(aligning(document, [lesson], {other: "Ratios"}, "One"))
    document.do(aligning(document, [lesson], {second: "Asked them"}, "Two", only=[first]))
    assert shown_by(document, "Scale drawings") == {"A": "Ratios", "1b": "Asked them"}
    document.undo()
    assert shown_by(document, "Scale drawings") == {"1a": "Drawn to scale", "A": "Ratios"}


def test_several_entries_keep_their_own_claims_where_none_is_typed(document: Document) -> None:
    both = [entry(document, "Scale drawings"), entry(document, "Exit tickets")]
    first = id_of(document, "1a")
    assert not aligning(document, both, {first: ""}, "Nothing")
    document.do(aligning(document, both, {first: "In the last five minutes"}, "Both"))
    assert [shown_by(document, title) for title in ("Scale drawings", "Exit tickets")] == [
        {"1a": "In the last five minutes"}, {"1a": "In the last five minutes"}
    ]  # fmt: skip
    assert not shown_too(document, both, first, "Nothing")


def test_what_a_reflection_shows_reaches_the_passages_that_are_shared_already(document: Document) -> None:
    note = entry(document, "Exit tickets")
    whole = document.portfolio.get(Reflection, note[1])
    assert whole is not None
    document.do(sharing(document.portfolio, "Share", whole, "Eleven.", "A passage"))
    assert shown_by(document, "Exit tickets") == {"1a": ""}
    assert passage_shows(document) == {"1a": ""}
    second = id_of(document, "1b")
    document.do(aligning(document, [note], {second: "SECRET CLAIM"}, "One"))
    assert passage_shows(document) == {"1a": "", "1b": ""}
    document.do(aligning(document, [note], {}, "Off", only=[second]))
    assert passage_shows(document) == {"1a": ""}
    document.undo()
    document.undo()
    assert passage_shows(document) == {"1a": ""}


def passage_shows(document: Document) -> dict[str, str]:
    """What the one passage shows, each with its claim."""
    (passage,) = document.portfolio.find(Excerpt)
    codes = {one.id: one.code for one in document.portfolio.find(Standard)}
    found = document.portfolio.find(Alignment, record_id=passage.id)
    return {codes[one.standard_id]: one.claim for one in found if one.trashed is None}


def test_a_second_rating_on_one_day_takes_the_place_of_the_first_and_never_the_others(document: Document) -> None:
    second = id_of(document, "1b")
    for rater, level in (("self", "Basic"), ("evaluator", "Basic"), ("self", "Secure")):
        document.do(rated(document, second, "1b", rater, level, TODAY))
    found = {(one.rater, one.level) for one in document.portfolio.find(StandardRating, standard_id=second)}
    assert found == {("self", "Secure"), ("evaluator", "Basic")}
    document.do(rated(document, second, "1b", "self", "Secure", date(2026, 11, 23)))
    assert len(document.portfolio.find(StandardRating, standard_id=second)) == 3


def test_words_on_a_standard_come_change_and_go(document: Document) -> None:
    second = id_of(document, "1b")
    document.do(claimed(document, second, "1b", "I ask them", ""))
    assert (claim := claim_of(document, second)) is not None
    assert claim.claim == "I ask them"
    document.do(claimed(document, second, "1b", "", ""))
    assert claim_of(document, second) is None
    assert not claimed(document, second, "1b", "", "")


@pytest.mark.parametrize("by, order", [(1, ["1b", "1a"]), (-1, ["1a", "1b"])])
def test_a_standard_moves_among_those_beside_it(document: Document, by: int, order: list[str]) -> None:
    change = moved_by(document, id_of(document, "1a"), by)
    if change is not None:
        document.do(change)
    parent = id_of(document, "1")
    rows = sorted(document.portfolio.find(Standard, parent_id=parent), key=lambda one: one.position)
    assert [one.code for one in rows] == order


def test_what_hangs_on_a_standard_is_told_and_goes_with_it(document: Document) -> None:
    one = id_of(document, "1")
    count, words = what_hangs(document, one)
    assert count == 3
    assert words.startswith("2 pieces of evidence, 3 ratings and 1 claim")
    change = taken_away(document, one)
    assert change is not None
    assert document.do(change)
    assert shown_by(document, "Scale drawings") == {}
    document.undo()
    assert shown_by(document, "Scale drawings") == {"1a": "Drawn to scale"}
