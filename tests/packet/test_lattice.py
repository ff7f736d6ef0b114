"""Career moves on paper: typed as the rules type them, and placed so that nothing lies on anything."""

import random
from dataclasses import replace

import pytest

from portfolio.core.change import edited
from portfolio.core.records import Position
from portfolio.packet.lattice.figure import CARD, HEAD, MOST_HIGH, MOST_TRACKS, WIDTH, Figure, Spot, Way, lattice_figure
from portfolio.packet.map.widths import Widths
from portfolio.packet.text.tree import words_of
from tests.packet.a_year import FONTS, Year
from tests.packet.composing import composed
from tests.packet.year_growth import add_growth

SECTIONS = ("lattice", "roles")


@pytest.fixture
def grown(own_year: Year) -> Year:
    return add_growth(own_year)


@pytest.fixture(scope="module")
def widths() -> Widths:
    return Widths(FONTS)


def test_moves_are_typed_and_numbered_in_the_figure_and_in_its_list(grown: Year) -> None:
    moves, *_ = composed(grown, grown.request(sections=SECTIONS)).blocks("lattice")
    told = [(row["number"], row["years"], words_of(row["title"]), row["move"]) for row in moves["rows"]]
    assert told == [
        (0, "2019 to 2025", "Assistant", ""),
        (1, "2025 to 2026", "Physics teacher", "Diagonal move from Assistant"),
        (2, "since 2026", "Science lead", "Ascending move from Physics teacher"),
    ]
    assert sorted(arrow["number"] for arrow in moves["figure"]["arrows"]) == [0, 1, 2]
    assert [words_of(track["lines"][0]) for track in moves["figure"]["tracks"]] == ["Support", "Teaching", "Leadership"]
    assert [rank["words"] for rank in moves["figure"]["ranks"]][-1] == "Assists"


def test_a_role_aimed_at_says_of_how_many_and_what_is_missing_only_where_it_was_left_in(grown: Year) -> None:
    _, aimed = composed(grown, grown.request(sections=SECTIONS)).blocks("lattice")
    assert words_of(aimed["title"]) == "Head of science"
    assert aimed["facts"] == ["Diagonal move", "by 1 Sep 2028"]
    assert aimed["ready"] == "Ready for 1 of 2"
    assert [words_of(one) for one in aimed["brought"]] == ["Mentoring colleagues"]
    assert aimed["plan"] == []
    _, aimed = composed(grown, grown.request(sections=(*SECTIONS, "missing", "goals"))).blocks("lattice")
    (gap,) = aimed["plan"]
    assert (words_of(gap["words"]), gap["weight"], gap["level"]) == (
        "Feedback that is used", "Essential", "at the level secure",
    )  # fmt: skip
    assert [words_of(one["title"]) for one in gap["goal"]] == []  # it is over: partly met


def test_an_entry_of_roles_says_which_move_led_to_it(grown: Year) -> None:
    roles = composed(grown, grown.request(sections=("roles",))).blocks("roles")
    assert [row["move"] for row in roles] == [
        "Ascending move from Physics teacher", "Diagonal move from Assistant", "",
    ]  # fmt: skip


def test_without_ranks_there_is_no_figure_and_without_anything_no_section(grown: Year) -> None:
    for one in grown.portfolio.find(Position):
        grown.portfolio.apply(edited("x", one, rank=None))
    moves, aimed = composed(grown, grown.request(sections=SECTIONS)).blocks("lattice")
    assert moves["figure"] is None
    assert [row["move"] for row in moves["rows"]][1:] == ["From Assistant", "From Physics teacher"]
    assert aimed["t"] == "aimed"
    request = replace(grown.request(sections=SECTIONS), excluded=frozenset({grown.ids["aim"]}))
    assert composed(grown, request).blocks("lattice") == []


def test_one_spot_is_no_figure_and_of_many_lines_of_work_the_latest_stand(widths: Widths) -> None:
    spot = Spot("a", "Teacher", 2, "Teaching", "")
    assert lattice_figure([spot], [], widths) is None
    lines = [Spot(str(number), "x", 2, f"Track {number}", "") for number in range(30)]
    figure = lattice_figure(lines, [], widths)
    assert figure is not None
    assert [card.spot.id for card in figure.cards] == [str(number) for number in range(30 - MOST_TRACKS, 30)]


def test_what_a_page_has_no_room_for_leaves_the_earliest_out(widths: Widths) -> None:
    spots = [Spot(str(number), "Teacher", 2, "Teaching", "") for number in range(40)]
    figure = lattice_figure(spots, [Way("38", "39", 1), Way("0", "1", 2)], widths)
    assert figure is not None
    assert figure.height <= MOST_HIGH
    assert {"38", "39"} <= {card.spot.id for card in figure.cards}
    assert [arrow.way.number for arrow in figure.arrows] == [1]


@pytest.mark.parametrize("seed", range(40))
def test_nothing_lies_on_anything_and_higher_ranks_stand_higher(widths: Widths, seed: int) -> None:
    chance = random.Random(seed)
    spots = [
        Spot(str(number), " ".join("teacher of everything".split()[: chance.randint(1, 3)]) * chance.randint(1, 4),
             chance.randint(1, 9), f"Track {chance.randint(1, 5)}", "2020", aimed=chance.random() < 0.3)
        for number in range(chance.randint(2, 14))
    ]  # fmt: skip
    ways = [Way(chance.choice(spots).id, chance.choice(spots).id, number) for number in range(8)]
    figure = lattice_figure(spots, ways, widths)
    assert figure is not None
    assert figure.height <= MOST_HIGH
    assert [card.spot.id for card in figure.cards if card.spot is spots[-1]]
    for place, card in enumerate(figure.cards):
        assert card.x >= 0
        assert card.x + card.width <= WIDTH
        assert card.y >= HEAD
        assert card.y + CARD <= figure.height
        assert 1 <= len(card.lines) <= 3
        assert all(not overlap(card, other) for other in figure.cards[:place])
        for other in figure.cards[:place]:
            if card.spot.rank > other.spot.rank:
                assert card.y < other.y
    begins_and_ends_at_edges(figure)


def overlap(one: object, other: object) -> bool:
    first, second = (one.x, one.y, one.width), (other.x, other.y, other.width)  # type: ignore[attr-defined]
    aside = first[0] + first[2] <= second[0] or second[0] + second[2] <= first[0]
    return not (aside or abs(first[1] - second[1]) >= CARD)


def begins_and_ends_at_edges(figure: Figure) -> None:
    by_id = {card.spot.id: card for card in figure.cards}
    for arrow in figure.arrows:
        assert arrow.way.start != arrow.way.end
        for card, x, y in (
            (by_id[arrow.way.start], arrow.x1, arrow.y1),
            (by_id[arrow.way.end], arrow.x2, arrow.y2),
        ):
            assert card.x - 10 <= x <= card.x + card.width + 10
            assert card.y - 10 <= y <= card.y + CARD + 10
