"""Rules of real evaluations held against boards: what they need, what is there, what is missing by name."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.growth.standards.board import Board
from portfolio.growth.standards.contradictions import THE_PLAN, contradictions
from portfolio.growth.standards.rule_reading import years_of
from portfolio.growth.standards.rules import OtherEntry, RuleResult, check, shared_out
from tests.growth.standards.boards import danielson, rated, shows

ONES = ("1a", "1b", "1c", "1d", "1e", "1f")
FOURS = ("4a", "4b", "4c", "4d", "4e", "4f")
Rule = dict[str, Any]


def told(rule: Rule, board: Board, **more: Any) -> str:
    (result,) = check([rule], board, **more)
    return drawn(result)


def drawn(result: RuleResult) -> str:
    """A result as text: how it stands, how many of how many, what is missing or too much."""
    missing = f" missing {' '.join(result.missing)}" if result.missing else ""
    many = f" too many: {', '.join(piece.title for piece in result.too_many)}" if result.too_many else ""
    trouble = f" ({result.trouble}: {result.named})" if result.trouble else ""
    return f"{result.state} {result.have}/{result.need}{missing}{many}{trouble}"


UNIT_FOR_ONE = danielson(shows("practice:unit Bridges", "1"))
EACH_OF_FOUR = [shows(f"practice {code}", code) for code in FOURS]


@pytest.mark.parametrize(
    "board,expected",
    [
        (danielson(), "open 0/6 missing 1a 1b 1c 1d 1e 1f"),
        (UNIT_FOR_ONE, "met 6/6"),
        (danielson(shows("practice:unit Bridges", *ONES)), "met 6/6"),
        (danielson(shows("practice:unit Bridges", *ONES[:4])), "open 4/6 missing 1e 1f"),
        (danielson(*(shows(f"practice {code}", code) for code in ONES)), "met 6/6"),
        (danielson(shows("practice Other", "4")), "open 0/6 missing 1a 1b 1c 1d 1e 1f"),
    ],
    ids=["nothing", "unit on the domain", "unit on each", "unit on some", "each its own", "another domain"],
)
def test_danielson_one_unit_plan_can_serve_all_of_domain_1(board: Board, expected: str) -> None:
    """“One unit plan can serve all of Domain 1.”
    http://www.danielsongroup.org/questions-about-the-evaluation-of-domains-1-and-4/
    """
    assert told({"kind": "one_for_all", "standards": ["1"]}, board) == expected


@pytest.mark.parametrize(
    "board,expected",
    [
        (danielson(shows("practice Everything", "4")), "open 0/6 missing 4a 4b 4c 4d 4e 4f"),
        (danielson(*EACH_OF_FOUR), "met 6/6"),
        (danielson(*EACH_OF_FOUR[:5]), "open 5/6 missing 4f"),
        (danielson(shows("practice Log", "4b", "4c"), *EACH_OF_FOUR[3:]), "open 5/6 missing 4a"),
    ],
    ids=["on the domain only", "one by one", "one missing", "one source for two"],
)
def test_danielson_components_of_domain_4_need_to_be_demonstrated_separately(board: Board, expected: str) -> None:
    """Domain 4 components “need to be demonstrated separately” (as above); a single source may count for several
    components (https://docplayer.net/amp/220299-…).
    """
    assert told({"kind": "each", "standards": ["4"]}, board) == expected


@pytest.mark.parametrize(
    "board,expected",
    [
        (UNIT_FOR_ONE, "open 0/12 missing 1a 1b 1c 1d 1e 1f 4a 4b 4c 4d 4e 4f"),
        (danielson(shows("practice Strong", *ONES, *FOURS)), "met 12/12"),
        (danielson(shows("practice Strong", *ONES), *EACH_OF_FOUR, shows("practice Room", "2a")), "met 12/12"),
        (danielson(shows("practice Strong", *ONES, *FOURS[1:])), "open 11/12 missing 4a"),
    ],
    ids=["domain is not sub-domain", "one strong piece for all", "each with something", "one missing"],
)
def test_clintonville_wants_a_piece_for_each_sub_domain_of_1_and_4(board: Board, expected: str) -> None:
    """By the end of the summary year an artefact linked to each sub-domain of 1 and 4; “high leverage artifacts
    may/should be linked to multiple sub-domains”.
    https://www.clintonville.k12.wi.us/o/clintonville-public-school-district/page/educator-effectiveness--4
    """
    assert told({"kind": "each", "standards": ["1", "4"]}, board) == expected


@pytest.mark.parametrize(
    "count,days,expected",
    [
        (1, ("2024-10-01", "2026-01-10", "2027-08-31"), "met 3/3"),
        (1, ("2024-10-01", "2024-11-01", "2024-12-01"), "open 1/3 missing 2025-09-01 2026-09-01"),
        (1, ("2024-08-31",), "open 0/3 missing 2024-09-01 2025-09-01 2026-09-01"),
        (2, ("2024-10-01", "2026-01-10", "2026-01-11", "2027-08-31"), "open 1/3 missing 2024-09-01 2026-09-01"),
        (1, ("", "2026-01-10"), "open 1/3 missing 2024-09-01 2026-09-01"),
    ],
    ids=["one in each", "all in the first", "before the period", "new teachers: two", "one without a day"],
)
def test_clintonville_recommends_one_piece_a_year_and_two_for_new_teachers(
    count: int, days: tuple[str, ...], expected: str
) -> None:
    """One a year recommended, new teachers two (as above). Years are counted from the first day of the period."""
    found = danielson(*(shows(f"practice {place}", "1a", day=day) for place, day in enumerate(days)))
    rule = {"kind": "yearly", "count": count}
    assert told(rule, found, start="2024-09-01", end="2027-08-31") == expected


MASSACHUSETTS: list[Rule] = [
    {"kind": "rated", "by": "self", "standards": ["2"]},
    {"kind": "entries", "of": ["goal:student_learning"]},
    {"kind": "entries", "of": ["goal:professional_practice"]},
    {"kind": "by_hand"},
    {"kind": "at_least", "count": 1},
    {"kind": "entries", "of": ["conversation:evaluation"], "count": 2},
]


@pytest.mark.parametrize(
    "entries,ratings,expected",
    [
        ("", [], "open 0/1 missing 2a; open 0/1; open 0/1; by_hand 0/0; met 1/1; open 0/2"),
        ("goal:student_learning goal:student_learning", [], "open 0/1 missing 2a; met 2/1; open 0/1; by_hand 0/0;"
         " met 1/1; open 0/2"),
        ("goal:student_learning goal:professional_practice conversation:evaluation conversation:evaluation"
         " conversation:coaching", [rated("2a", "self", "Basic")],
         "met 1/1; met 1/1; met 1/1; by_hand 0/0; met 1/1; met 2/2"),
        ("conversation:observation", [rated("2a", "evaluator", "Basic")],
         "open 0/1 missing 2a; open 0/1; open 0/1; by_hand 0/0; met 1/1; open 0/2"),
    ],
    ids=["begun", "two goals of one kind", "all of it", "the evaluator's rating is no self-assessment"],
)  # fmt: skip
def test_massachusetts_five_steps(entries: str, ratings: list[dict[str, Any]], expected: str) -> None:
    """Self-assessment; at least one student-learning and one professional-practice goal, and the plan; evidence;
    formative and summative evaluation. https://doe.mass.edu/edeval/5-step-cycle.html
    """
    others = [
        OtherEntry(kind, str(place), "2026-03-01", sort)
        for place, (kind, _, sort) in enumerate(one.partition(":") for one in entries.split())
    ]
    found = danielson(shows("practice Lesson", "2a"), ratings=ratings)
    results = check(MASSACHUSETTS, found, start="2025-09-01", end="2026-08-31", entries=others)
    assert "; ".join(map(drawn, results)) == expected


LOTS = danielson(
    shows("practice:unit Bridges", "1a", day="2026-01-01"),
    shows("credential:badge Badge", "1a", "1b", day="2026-01-02"),
    shows("reflection Thought", "1a", "4a", day="2026-01-03"), shows("practice:lesson Lesson", "4a", day="2026-01-04"),
)  # fmt: skip


@pytest.mark.parametrize(
    "rule,expected",
    [
        ({"kind": "at_least", "count": 4}, "met 4/4"),
        ({"kind": "at_least", "count": 5}, "open 4/5"),
        ({"kind": "at_least", "count": 2, "of": ["practice"]}, "met 2/2"),
        ({"kind": "at_least", "count": 2, "of": ["practice:unit"]}, "open 1/2"),
        ({"kind": "at_least", "count": 2, "standards": ["4"]}, "met 2/2"),
        ({"kind": "at_least", "count": 2, "per": "each", "standards": ["1a", "1b", "4a"]}, "open 2/3 missing 1b"),
        ({"kind": "at_most", "count": 4}, "met 4/4"),
        ({"kind": "at_most", "count": 3}, "open 4/3 too many: Lesson"),
        ({"kind": "at_most", "count": 2, "per": "each", "standards": ["1a", "4a"]}, "open 1/2 missing 1a"
         " too many: Thought"),
        ({"kind": "at_most", "count": 0, "of": ["reflection"]}, "open 1/0 too many: Thought"),
        ({"kind": "only", "of": ["practice", "credential"]}, "open 3/4 too many: Thought"),
        ({"kind": "only", "of": ["practice", "credential", "reflection"]}, "met 4/4"),
        ({"kind": "only", "of": ["practice"], "standards": ["4"]}, "open 1/2 too many: Thought"),
        ({"kind": "each", "standards": ["1a", "4a"], "count": 2}, "met 2/2"),
        ({"kind": "each", "standards": ["1a", "1b"], "of": ["credential"], "apart": True}, "open 1/2 missing 1b"),
        ({"kind": "each", "standards": ["1a", "1b", "4a"], "apart": True}, "met 3/3"),
        ({"kind": "each", "standards": ["1a", "4a"], "count": 3, "apart": True}, "open 1/2 missing 4a"),
        ({"kind": "each", "level": "domain"}, "open 2/3 missing 2"),
        ({"kind": "each", "level": "Domain", "standards": ["1", "4"]}, "met 2/2"),
    ],
)  # fmt: skip
def test_numbers_kinds_and_levels_as_a_rule_may_name_them(rule: Rule, expected: str) -> None:
    assert told(rule, LOTS) == expected


@pytest.mark.parametrize(
    "by,expected",
    [("self", "open 1/6 missing 1b 1c 1d 1e 1f"), ("evaluator", "open 1/6 missing 1a 1c 1d 1e 1f")],
)
def test_a_rating_counts_for_the_one_who_gave_it_and_in_its_period_only(by: str, expected: str) -> None:
    ratings = [
        rated("1a", "self", "Basic", "2025-09-01"), rated("1b", "evaluator", "Basic", "2026-08-31"),
        rated("1c", by, "Basic", "2026-09-01"), rated("1d", by, "Basic", "2025-08-31"), rated("1e", by, "Basic", ""),
    ]  # fmt: skip
    rule = {"kind": "rated", "by": by, "standards": ["1"]}
    assert told(rule, danielson(ratings=ratings), start="2025-09-01", end="2026-08-31") == expected


@pytest.mark.parametrize(
    "rule,expected",
    [
        ({}, "no_kind: "),
        ("a piece for each", "no_kind: a piece for each"),
        ({"kind": "each_one"}, "unknown_kind: each_one"),
        ({"kind": ["each"]}, "unknown_kind: ['each']"),
        ({"kind": "each", "standards": ["1", "9z"]}, "unknown_standard: 9z"),
        ({"kind": "each", "standards": "1"}, "unknown_standard: 1"),
        ({"kind": "each", "standards": [1]}, "unknown_standard: 1"),
        ({"kind": "each", "level": "element"}, "unknown_standard: element"),
        ({"kind": "each", "count": 0}, "bad_count: 0"),
        ({"kind": "at_least", "count": "two"}, "bad_count: two"),
        ({"kind": "at_least", "count": True}, "bad_count: True"),
        ({"kind": "at_least", "of": ["lesson"]}, "bad_of: ['lesson']"),
        ({"kind": "only"}, "bad_of: "),
        ({"kind": "rated"}, "bad_by: "),
        ({"kind": "rated", "by": "peer"}, "bad_by: peer"),
        ({"kind": "at_least", "per": "week"}, "bad_per: week"),
        ({"kind": "yearly"}, "no_period: "),
    ],
)
def test_a_rule_that_cannot_be_read_is_named_and_stops_no_other(rule: Any, expected: str) -> None:
    broken, sound = check([rule, {"kind": "at_least"}], LOTS)
    assert (broken.state, f"{broken.trouble}: {broken.named}", sound.state) == ("unreadable", expected, "met")


def test_without_standards_no_rule_that_goes_through_them_is_met_by_default() -> None:
    (result,) = check([{"kind": "each"}], Board((), (), (), 0, 0, 0))
    assert (result.state, result.trouble) == ("unreadable", "no_standards")


@pytest.mark.parametrize(
    "start,end,expected",
    [
        ("2024-09-01", "2026-08-31", ["2024-09-01–2025-08-31", "2025-09-01–2026-08-31"]),
        ("2024-09-01", "2025-10-01", ["2024-09-01–2025-08-31", "2025-09-01–2025-10-01"]),
        ("2024-02-29", "2025-03-01", ["2024-02-29–2025-02-28", "2025-03-01–2025-03-01"]),
        ("2026-01-01", "2025-01-01", []),
        ("9998-09-01", "9999-12-31", ["9998-09-01–9999-08-31", "9999-09-01–9999-12-30"]),
        ("", "2025-01-01", []),
        ("not a day", "2025-01-01", []),
    ],
)
def test_years_of_a_period(start: str, end: str, expected: list[str]) -> None:
    assert ["–".join(year) for year in years_of(start, end)] == expected


@pytest.mark.parametrize(
    "rules,most,expected",
    [
        ([{"kind": "each", "standards": ["4"], "apart": True}], 5, [(0, THE_PLAN, 6, 5, "")]),
        ([{"kind": "each", "standards": ["4"]}], 1, []),
        ([{"kind": "at_least", "count": 4}, {"kind": "at_most", "count": 3}], None, [(0, 1, 4, 3, "")]),
        ([{"kind": "at_least", "count": 4}, {"kind": "at_most", "count": 3, "of": ["goal"]}], None, []),
        ([{"kind": "at_least", "count": 4, "of": ["goal"]}, {"kind": "at_most", "count": 3}], None, [(0, 1, 4, 3, "")]),
        ([{"kind": "at_least", "count": 4, "of": ["practice:unit"]}, {"kind": "at_most", "count": 3,
          "of": ["practice"]}], None, [(0, 1, 4, 3, "")]),
        ([{"kind": "at_least", "count": 2, "standards": ["1"]}, {"kind": "at_most", "count": 1, "standards": ["4"]}],
         None, []),
        ([{"kind": "one_for_all", "standards": ["1a"], "count": 2}, {"kind": "at_most", "count": 1,
          "standards": ["1a"]}], None, []),
        ([{"kind": "one_for_all", "standards": ["1a"], "count": 2}, {"kind": "at_most", "count": 1,
          "standards": ["1"]}], None, [(0, 1, 2, 1, "")]),
        ([{"kind": "yearly", "count": 2}], 5, [(0, THE_PLAN, 6, 5, "")]),
        ([{"kind": "only", "of": ["practice"]}, {"kind": "at_least", "of": ["goal"]}], None, [(1, 0, 1, 0, "")]),
        ([{"kind": "only", "of": ["practice:unit"]}, {"kind": "at_least", "of": ["practice"]}], None, []),
        ([{"kind": "each", "count": 2, "standards": ["1"]}, {"kind": "at_most", "count": 1, "per": "each"}], None,
         [(0, 1, 2, 1, "1a")]),
        ([{"kind": "each", "count": 2, "standards": ["1"]}, {"kind": "at_most", "count": 1}], None, [(0, 1, 2, 1, "")]),
        ([{"kind": "only", "of": ["practice"]}, {"kind": "at_least", "of": ["practice:unit"]}], None, []),
        ([{"kind": "each", "standards": ["9z"], "count": 9}, {"kind": "at_most", "count": 1}], None, []),
    ],
)  # fmt: skip
def test_rules_that_cannot_both_be_met_are_named(
    rules: list[Rule], most: int | None, expected: list[tuple[int, int, int, int, str]]
) -> None:
    found = contradictions(rules, danielson(), most, start="2024-09-01", end="2027-08-31")
    assert [tuple(one) for one in found] == expected


KINDS = ("practice:unit", "practice:lesson", "goal", "reflection")
RULES = st.fixed_dictionaries(
    {"kind": st.sampled_from(["each", "one_for_all", "at_least", "at_most", "only", "yearly"])},
    optional={
        "standards": st.lists(st.sampled_from(["1", "4", "1a", "4a", "2a"]), min_size=1, max_size=2),
        "count": st.integers(1, 3),
        "of": st.lists(st.sampled_from(["practice", *KINDS]), min_size=1, max_size=2),
        "apart": st.booleans(),
        "per": st.sampled_from(["each", "all"]),
        "level": st.sampled_from(["domain", "component"]),
    },
)
PIECES = st.lists(
    st.tuples(
        st.sampled_from(KINDS), st.sets(st.sampled_from(["1", "4", "2a", *ONES, *FOURS]), min_size=1),
        st.sampled_from(["2024-10-01", "2025-10-01", "2026-10-01"]),
    ),
    max_size=8,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(RULES, min_size=1, max_size=4), PIECES, st.integers(1, 6))
def test_rules_that_some_portfolio_meets_all_at_once_are_never_called_contradictory(
    rules: list[Rule], pieces: list[tuple[str, set[str], str]], most: int
) -> None:
    found = danielson(
        *(shows(f"{kind} {place}", *sorted(codes), day=day) for place, (kind, codes, day) in enumerate(pieces))
    )
    period = {"start": "2024-09-01", "end": "2027-08-31"}
    results = check(rules, found, **period)
    assert len(results) == len(rules)
    met = {place for place, result in enumerate(results) if result.state == "met"}
    if len(found.pieces) <= most:
        met.add(THE_PLAN)
    for one in contradictions(rules, found, most, **period):
        assert not {one.first, one.second} <= met


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("12345"), unique=True), max_size=6))
def test_pieces_are_shared_out_so_that_as_many_standards_as_possible_have_their_own(
    wanted: dict[str, list[str]],
) -> None:
    """Against all ways of choosing, by Hall's deficiency: the most that can be met is the number of standards less the
    greatest lack of pieces among any of them."""
    from itertools import combinations

    given_out = shared_out(wanted, 1)
    names = list(wanted)
    lack = max(
        (len(some) - len({piece for one in some for piece in wanted[one]})
         for size in range(len(names) + 1) for some in combinations(names, size)),
        default=0,
    )  # fmt: skip
    assert sum(given_out.values()) == len(names) - lack
    assert all(given_out[one] <= len(wanted[one]) for one in names)
