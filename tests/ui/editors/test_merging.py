"""What was typed and what was changed elsewhere come together where both can stay."""

from typing import Any

from portfolio.ui.editors.merging import merged_items, merged_pairs


def items(text: str) -> list[dict[str, Any]]:
    """`a A, b B ✓2026-11-01`: id, title and the day it was done, of each."""
    found = []
    for part in filter(None, text.split(", ")):
        words, _, done = part.partition(" ✓")
        one, _, title = words.partition(" ")
        found.append({"id": one, "title": title, "done": done})
    return found


def show(found: list[dict[str, Any]]) -> str:
    return ", ".join(f"{one['id']} {one['title']}" + (f" ✓{one['done']}" if one["done"] else "") for one in found)


def merge(was: str, typed: str, now: str) -> str:
    """The merged list; where the same words were changed on both sides, as typed | as changed elsewhere."""
    mine, theirs = map(show, merged_items(items(was), items(typed), items(now)))
    return mine if mine == theirs else f"{mine} | {theirs}"


def test_a_step_ticked_elsewhere_stays_ticked_beside_words_that_were_typed() -> None:
    assert merge("a A, b B", "a A, b B2", "a A ✓2026-11-01, b B") == "a A ✓2026-11-01, b B2"
    assert merge("a A", "a A2", "a A ✓2026-11-01") == "a A2 ✓2026-11-01"


def test_steps_of_both_sides_stay_in_their_places() -> None:
    assert merge("a A, b B", "a A, x X, b B", "a A, b B, y Y") == "a A, x X, b B, y Y"
    assert merge("", "x X", "y Y") == "x X, y Y"


def test_who_moved_the_steps_decides_their_order() -> None:
    assert merge("a A, b B, c C", "c C, a A, b B", "a A, b B, c C, y Y") == "c C, y Y, a A, b B"
    assert merge("a A, b B, c C", "a A, b B, c C2", "c C, b B, a A") == "c C2, b B, a A"


def test_what_one_side_took_away_is_gone_unless_the_other_wrote_it_anew() -> None:
    assert merge("a A, b B", "a A", "a A, b B") == "a A"
    assert merge("a A, b B", "a A, b B", "b B") == "b B"
    assert merge("a A, b B", "a A2, b B", "b B") == "a A2, b B"
    assert merge("a A, b B", "b B", "a A2, b B") == "a A2, b B"


def test_the_same_words_changed_on_both_sides_are_both_there() -> None:
    assert merge("a A, b B", "a mine, b B", "a other, b B ✓2026-11-01") == (
        "a mine, b B ✓2026-11-01 | a other, b B ✓2026-11-01"
    )
    assert merge("a A", "a same", "a same") == "a same"


def test_two_ticks_of_one_step_are_the_earlier_one() -> None:
    assert merge("a A", "a A ✓2026-11-05", "a A ✓2026-11-03") == "a A ✓2026-11-03"


def test_ties_of_both_sides_are_added_and_taken_away() -> None:
    one, two, three, four = (["goal", name] for name in "1234")
    assert merged_pairs([one, two], [one, three], [one, two, four]) == [one, three, four]
    assert merged_pairs([one, two], [one, two, three], [two]) == [two, three]
