"""The board: what shows each standard, counted once, with ratings of two kinds that never meet."""

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.growth.standards.board import Board, board, within
from tests.growth.standards.boards import DANIELSON, danielson, outline, rated, shows

COMPONENTS = ("1a", "1b", "1c", "1d", "1e", "1f", "2a", "4a", "4b", "4c", "4d", "4e", "4f")


def draw(found: Board, *codes: str) -> str:
    """Some rows as text: code, own pieces, all at it and below, and how it stands."""
    rows = [row for row in found.rows if not codes or row.code in codes]
    return "\n".join(
        f"{row.code} | {', '.join(piece.title for piece in row.evidence)} | {row.total}"
        f" | {'gap' if row.gap else 'from above' if row.from_above else 'shown'}"
        for row in rows
    )


def test_a_piece_counts_once_for_the_whole_however_many_of_its_parts_it_shows() -> None:
    found = danielson(shows("practice Bridges", "1a", "1c"), shows("practice Fractions", "1a"))
    assert draw(found, "1", "1a", "1b", "1c") == (
        "1 |  | 2 | shown\n1a | Bridges, Fractions | 2 | shown\n1b |  | 0 | gap\n1c | Bridges | 1 | shown"
    )
    assert (found.leaves, found.shown, found.alignments, len(found.pieces)) == (13, 2, 3, 2)
    assert [row.code for row in found.gaps] == [one for one in COMPONENTS if one not in ("1a", "1c")]


def test_what_shows_a_domain_leaves_no_gap_below_it_and_says_that_it_comes_from_above() -> None:
    found = danielson(shows("practice:unit Bridges", "1"), shows("practice Fractions", "1b"))
    assert draw(found, "1", "1a", "1b", "2a") == (
        "1 | Bridges | 2 | shown\n1a |  | 0 | from above\n1b | Fractions | 1 | shown\n2a |  | 0 | gap"
    )
    assert found.shown == 6


def test_a_record_that_was_aligned_twice_is_one_piece_with_the_claim_that_says_something() -> None:
    silent, telling = shows("practice Bridges", "1a"), shows("practice Bridges", "1a", claim="Joined hands")
    for twice in (silent + telling, telling + silent):
        (row,) = [row for row in danielson(twice).rows if row.code == "1a"]
        assert [(piece.title, piece.claim) for piece in row.evidence] == [("Bridges", "Joined hands")]


def test_own_and_evaluator_ratings_stand_apart_the_newest_last_and_nothing_is_averaged() -> None:
    ratings = [
        rated("1a", "self", "Proficient", "2026-06-01"), rated("1a", "evaluator", "Basic", "2026-06-02"),
        rated("1a", "self", "Basic", "2025-06-01"), rated("1a", "self", "Superb", ""),
    ]  # fmt: skip
    found = board(outline(DANIELSON), [], ratings, levels=[{"name": "Basic"}, {"name": "Proficient"}])
    row = found.row("f-1a")
    assert row is not None
    assert [(one.level, one.place) for one in row.self_ratings] == [("Superb", -1), ("Basic", 0), ("Proficient", 1)]
    assert [(one.level, one.day) for one in row.evaluator_ratings] == [("Basic", "2026-06-02")]


def test_claims_of_a_standard_stand_on_its_row_and_the_last_one_counts() -> None:
    claims = [
        {"standard_id": "f-1a", "claim": "Old", "statement": ""},
        {"standard_id": "f-1a", "claim": "I know my subject.", "statement": "At length."},
        {"standard_id": "gone", "claim": "Of another", "statement": ""},
    ]
    row = board(outline(DANIELSON), [], claims=claims).row("f-1a")
    assert row is not None
    assert (row.claim, row.statement) == ("I know my subject.", "At length.")


def test_what_lies_outside_the_period_or_has_no_day_is_left_out_and_told() -> None:
    rows = [
        *shows("practice Before", "1a", day="2025-08-31"), *shows("practice First", "1a", day="2025-09-01"),
        *shows("practice Last", "1a", day="2026-08-31"), *shows("practice Undated", "1a", day=""),
    ]  # fmt: skip
    inside, left = within(rows, "2025-09-01", "2026-08-31")
    assert [row["title"] for row in inside] == ["First", "Last"]
    assert [row["title"] for row in left] == ["Before", "Undated"]
    assert within(rows)[1] == []
    assert [row["title"] for row in within(rows, end="2025-12-31")[0]] == ["Before", "First"]


ALIGNED = st.lists(
    st.tuples(st.sampled_from("ABCDE"), st.sampled_from(["1", "4", *COMPONENTS]), st.sampled_from(["", "2026-01-01"])),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(ALIGNED)
def test_nothing_aligned_is_lost_between_the_rows_and_every_total_is_that_of_its_parts(
    told: list[tuple[str, str, str]],
) -> None:
    found = danielson(*(shows(f"practice {record}", code, day=day) for record, code, day in told))
    assert {(piece.title, row.code) for row in found.rows for piece in row.evidence} == {one[:2] for one in told}
    assert {piece.title for piece in found.pieces} == {one[0] for one in told}
    assert found.alignments == len({one[:2] for one in told})
    for row in found.rows:
        parts = {piece.title for one in (row, *found.below(row.standard_id)) for piece in one.evidence}
        assert row.total == len(parts)
        assert row.gap == (not parts and not any(one.evidence for one in found.above(row.standard_id)))
        assert not (row.gap and row.from_above)
    assert found.shown + len(found.gaps) == found.leaves
