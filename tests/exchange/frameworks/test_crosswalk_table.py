"""A table of which standards belong together makes crosswalks, and what it cannot place is told."""

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import crosswalks
from portfolio.core.records import Crosswalk, Framework
from portfolio.exchange.frameworks.coming_in import as_change as brought
from portfolio.exchange.frameworks.coming_in import plan_coming_in
from portfolio.exchange.frameworks.crosswalk_table import as_change, read_crosswalks
from portfolio.exchange.frameworks.file import NoFramework
from tests.exchange.frameworks.files import read

ONE = "code,title\nA,Knows pupils\nB.1,Plans lessons\nB.2,Keeps a register\n"
OTHER = "code,title\n1,Learners\n2,Planning\n3,Families\n"
Both = tuple[Framework, Framework]


@pytest.fixture
def both(portfolio: Portfolio) -> Both:
    made = []
    for text, name in ((ONE, "one.csv"), (OTHER, "other.csv")):
        coming = plan_coming_in(portfolio.connection, read(text, name))
        portfolio.apply(brought(portfolio.connection, coming))
        made.append(coming.framework)
    return made[0], made[1]


def tie(portfolio: Portfolio, both: Both, text: str) -> list[tuple[int, str]]:
    table = read_crosswalks(portfolio.connection, text.encode(), "walk.csv", *both)
    portfolio.apply(as_change(table, *both))
    return [(line, str(words)) for line, words in table.told]


def found(portfolio: Portfolio, both: Both) -> set[tuple[str, str, str]]:
    rows = crosswalks(portfolio.connection, [both[0].id])
    return {(row["from_code"], row["relation"], row["to_code"]) for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "ours,theirs,how\nA,1,same\nB.1,2,related\nB.2,2,\n",
        "theirs;how;ours\n1;exact;A\n2;;B.1\n2;;B-2\n",
        "A\t1\tsame\nb1\t2\t\nB.2\t2\t\n",
        "Knows pupils,Learners,same\nPlans lessons,Planning,\nKeeps a register,Planning,\n",
        'one,other,how\nA,1,same\n"B.1; B.2",2,\n',
    ],
)
def test_codes_and_titles_are_found_in_any_columns(text: str, portfolio: Portfolio, both: Both) -> None:
    assert tie(portfolio, both, text) == []
    assert found(portfolio, both) == {("A", "same", "1"), ("B.1", "related", "2"), ("B.2", "related", "2")}
    portfolio.history.undo()
    assert portfolio.find(Crosswalk) == []


def test_a_row_that_cannot_be_placed_is_told_and_the_rest_is_tied(portfolio: Portfolio, both: Both) -> None:
    assert tie(portfolio, both, "a,b\nA,1\nX,9\nB.1,2\n") == [
        (3, "It names no standard of both frameworks, and was left out.")
    ]
    assert len(found(portfolio, both)) == 2


def test_what_is_tied_already_is_not_tied_twice(portfolio: Portfolio, both: Both) -> None:
    tie(portfolio, both, "a,b\nA,1\n")
    table = read_crosswalks(portfolio.connection, b"a,b\nA,1\nA,1\nB.1,2\n", "walk.csv", *both)
    assert (len(table.crosswalks), table.already) == (1, 2)


@pytest.mark.parametrize(
    "said, relation",
    [
        (("related", "same"), "same"), (("same", "", "broader"), "same"), (("related", "broader"), "broader"),
        (("narrower", "", "narrower"), "narrower"), (("broader", "narrower"), "related"),
        (("narrower", "related", "broader"), "related"),
    ],
)  # fmt: skip
def test_of_several_rows_about_a_pair_the_one_that_says_most_counts_in_any_order(
    said: tuple[str, ...], relation: str, portfolio: Portfolio, both: Both
) -> None:
    for rows in (said, said[::-1]):
        told = tie(portfolio, both, "a,b,how\n" + "".join(f"A,1,{word}\n" for word in rows) + "B.1,2,same\n")
        assert found(portfolio, both) == {("A", relation, "1"), ("B.1", "same", "2")}
        assert bool(told) == ({"broader", "narrower"} <= set(said))
        portfolio.history.undo()


def test_a_standard_that_is_called_as_a_relation_is_none(portfolio: Portfolio, both: Both) -> None:
    for text, name in (("code,title\nA,Same\nB,Other\n", "c.csv"),):
        coming = plan_coming_in(portfolio.connection, read(text, name))
        portfolio.apply(brought(portfolio.connection, coming))
    pair = coming.framework, both[1]
    tie(portfolio, pair, "a,b\nSame,1\nOther,2\n")
    assert {relation for _, relation, _ in found(portfolio, pair)} == {"related"}


@pytest.mark.parametrize("text", ["", "a,b\nX,Y\n", "A\nB.1\n", "just words\n"])
def test_a_table_of_anything_else_is_said_so(text: str, portfolio: Portfolio, both: Both) -> None:
    with pytest.raises(NoFramework, match="names no standards of both"):
        read_crosswalks(portfolio.connection, text.encode(), "walk.csv", *both)


def test_a_table_as_wide_as_it_likes_is_gone_through_once(portfolio: Portfolio, both: Both) -> None:
    # Each column with each other one would be a thousand million pairs.
    assert tie(portfolio, both, f"A{',' * 30_000}1\nB.1{',' * 30_000}2\nA,A,A\n")[-1][0] == 3
    assert found(portfolio, both) == {("A", "related", "1"), ("B.1", "related", "2")}


def test_the_best_column_of_both_is_that_of_one_of_them(portfolio: Portfolio) -> None:
    # Both frameworks call their standards alike, so that either column could be that of either.
    made = []
    for name in ("one.csv", "other.csv"):
        coming = plan_coming_in(portfolio.connection, read(ONE, name), title=name)
        portfolio.apply(brought(portfolio.connection, coming))
        made.append(coming.framework)
    table = read_crosswalks(portfolio.connection, b"A,B.1\nB.1,B.2\n", "walk.csv", *made)
    assert len(table.crosswalks) == 2


def test_a_cell_that_ties_everything_to_everything_is_said_so(portfolio: Portfolio) -> None:
    made = []
    for name in ("one", "other"):
        lines = "".join(f"{name[:2].upper()}{number},{name} {number}\n" for number in range(400))
        coming = plan_coming_in(portfolio.connection, read(f"code,title\n{lines}", f"{name}.csv"))
        portfolio.apply(brought(portfolio.connection, coming))
        made.append(coming.framework)
    ours, theirs = (";".join(f"{mark}{number}" for number in range(400)) for mark in ("ON", "OT"))
    with pytest.raises(NoFramework, match="more than 100,000 pairs"):
        read_crosswalks(portfolio.connection, f'ours,theirs\n"{ours}","{theirs}"\n'.encode(), "walk.csv", *made)
