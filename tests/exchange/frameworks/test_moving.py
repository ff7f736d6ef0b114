"""A move to another edition does what its plan said, in one change, and comes back with one undo."""

from dataclasses import replace
from datetime import date

import pytest

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import aligned, claims, ratings, standards
from portfolio.core.records import Alignment, Crosswalk, Framework, Practice, StandardClaim, StandardRating, build
from portfolio.exchange.frameworks.coming_in import as_change as brought
from portfolio.exchange.frameworks.coming_in import plan_coming_in
from portfolio.exchange.frameworks.moving import EditionMove, as_change, plan_edition_move
from tests.exchange.frameworks.files import read

OLD = "code,title\nA,Knows pupils\nB,Plans lessons\nC,Keeps a register\nD,Talks with families\n"
NEW = "code,title\nA,Knows pupils\nP.1,Plans a unit\nP.2,Plans an hour\nD.1,Talks with families\n"


@pytest.fixture
def move(portfolio: Portfolio) -> tuple[Framework, Framework]:
    """Two editions: A is the same, B was split by crosswalks, C has no place, D has another code."""
    old = plan_coming_in(portfolio.connection, replace(read(OLD), edition="1"))
    portfolio.apply(brought(portfolio.connection, old))
    new = plan_coming_in(portfolio.connection, replace(read(NEW), edition="2"), "edition", old.framework.id)
    portfolio.apply(brought(portfolio.connection, new))
    here, there = ids(portfolio, old.framework), ids(portfolio, new.framework)
    split = [build(Crosswalk, from_id=here["B"], to_id=there[code], relation="narrower") for code in ("P.1", "P.2")]
    portfolio.apply(added("Split", *split))
    return old.framework, new.framework


def ids(portfolio: Portfolio, framework: Framework) -> dict[str, str]:
    return {row["code"]: row["id"] for row in standards(portfolio.connection, framework.id)}


def lesson(portfolio: Portfolio, called: str, **shows: str) -> str:
    """A lesson that shows standards, each given by its id, with a claim."""
    made = build(Practice, title=called, day=date(2026, 1, 5))
    alignments = [
        build(Alignment, record_kind="practice", record_id=made.id, standard_id=standard, claim=claim)
        for claim, standard in shows.items()
    ]
    portfolio.apply(added("Lesson", made, *alignments))
    return made.id


def shown(portfolio: Portfolio, framework: Framework) -> list[tuple[str, str, str]]:
    codes = {one: code for code, one in ids(portfolio, framework).items()}
    rows = aligned(portfolio.connection, framework.id)
    return sorted((codes[row["standard_id"]], row["title"], row["claim"]) for row in rows)


def carried_out(portfolio: Portfolio, old: Framework, new: Framework) -> EditionMove:
    plan = plan_edition_move(portfolio.connection, old, new)
    portfolio.apply(as_change(portfolio.connection, plan))
    return plan


def test_each_goes_where_the_plan_says_and_back_again(portfolio: Portfolio, move: tuple[Framework, Framework]) -> None:
    old, new = move
    here = ids(portfolio, old)
    lesson(portfolio, "One", same=here["A"], split=here["B"])
    lesson(portfolio, "Two", stays=here["C"], title=here["D"])
    before = shown(portfolio, old)
    plan = carried_out(portfolio, old, new)
    assert shown(portfolio, old) == [("C", "Two", "stays")]
    assert shown(portfolio, new) == [
        ("A", "One", "same"), ("D.1", "Two", "title"), ("P.1", "One", "split"), ("P.2", "One", "split"),
    ]  # fmt: skip
    assert (len(plan.move.moved), len(plan.move.split), len(plan.move.stays)) == (2, 1, 1)
    portfolio.history.undo()
    assert (shown(portfolio, old), shown(portfolio, new)) == (before, [])


def test_what_shows_the_new_one_already_gets_the_claim_and_no_second_alignment(
    portfolio: Portfolio, move: tuple[Framework, Framework]
) -> None:
    old, new = move
    lesson(portfolio, "One", old=ids(portfolio, old)["A"], new=ids(portfolio, new)["A"])
    carried_out(portfolio, old, new)
    assert shown(portfolio, new) == [("A", "One", "new · old")]
    assert shown(portfolio, old) == []
    portfolio.history.undo()
    assert (shown(portfolio, old), shown(portfolio, new)) == ([("A", "One", "old")], [("A", "One", "new")])


def test_a_claim_goes_along_where_there_is_one_place_without_one_and_ratings_stay(
    portfolio: Portfolio, move: tuple[Framework, Framework]
) -> None:
    old, new = move
    here, there = ids(portfolio, old), ids(portfolio, new)
    portfolio.apply(
        added(
            "Say",
            *(build(StandardClaim, standard_id=here[code], claim=f"Of {code}") for code in "ABCD"),
            build(StandardClaim, standard_id=there["D.1"], claim="Said anew"),
            build(StandardRating, standard_id=here["A"], rater="self", level="Low", day=date(2025, 1, 1)),
        )
    )
    plan = carried_out(portfolio, old, new)
    assert sorted(row["claim"] for row in claims(portfolio.connection, new.id)) == ["Of A", "Said anew"]
    assert sorted(row["claim"] for row in claims(portfolio.connection, old.id)) == ["Of B", "Of C", "Of D"]
    assert (len(ratings(portfolio.connection, old.id)), plan.ratings_staying) == (1, 1)


def test_a_move_of_nothing_is_an_empty_change(portfolio: Portfolio, move: tuple[Framework, Framework]) -> None:
    assert not as_change(portfolio.connection, plan_edition_move(portfolio.connection, *move))


@pytest.mark.parametrize("private", ["old", "new"])
def test_what_is_private_on_one_side_only_is_not_joined_and_stays(
    portfolio: Portfolio, move: tuple[Framework, Framework], private: str
) -> None:
    old, new = move
    made = lesson(portfolio, "One", old=ids(portfolio, old)["A"], new=ids(portfolio, new)["A"])
    hidden = next(one for one in portfolio.find(Alignment, record_id=made) if one.claim == private)
    portfolio.apply(edited("Hide", hidden, privacy="private"))
    seen = [row["claim"] for one in move for row in aligned(portfolio.connection, one.id, "evaluator")]
    plan = carried_out(portfolio, old, new)
    after = [row["claim"] for one in move for row in aligned(portfolio.connection, one.id, "evaluator")]
    assert after == seen == [{"old": "new", "new": "old"}[private]]
    assert (len(plan.move.moved), len(plan.move.stays)) == (0, 1)


def test_what_is_private_moves_on_by_itself_and_stays_private(
    portfolio: Portfolio, move: tuple[Framework, Framework]
) -> None:
    old, new = move
    here = ids(portfolio, old)
    made = lesson(portfolio, "One", old=here["A"], split=here["B"])
    for one in portfolio.find(Alignment, record_id=made):
        portfolio.apply(edited("Hide", one, privacy="private"))
    carried_out(portfolio, old, new)
    assert [claim for _, _, claim in shown(portfolio, new)] == ["old", "split", "split"]
    assert aligned(portfolio.connection, new.id, "evaluator") == []
