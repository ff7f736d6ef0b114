"""What `list` and `search` print of an entry: the day by which it stands there, and the words that were looked for."""

from datetime import date

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, Programme, build
from tests.cli.conftest import Made


def test_a_list_shows_the_days_that_it_is_sorted_by(made: Made) -> None:
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    portfolio.apply(
        added(
            "Add",
            build(Programme, title="Begun", started=date(2026, 1, 5), due=date(2027, 1, 30)),
            build(Programme, title="Over", started=date(2024, 1, 5), finished=date(2026, 6, 1)),
            build(Programme, title="Planned", due=date(2026, 3, 1)),
            build(Programme, title="Some day"),
        )
    )
    portfolio.close()
    lines = commands.run("list", "programmes").stdout.splitlines()
    assert [line.strip() for line in lines] == [
        "2026-06-01  Over",
        "2026-03-01  Planned",
        "2026-01-05  Begun",
        "no date     Some day",
    ]


def test_a_find_is_shown_in_its_own_words(made: Made) -> None:
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    portfolio.apply(
        added("Add", build(Practice, title="Maße", what_i_did="Die Straße vermessen.", day=date(2026, 1, 1)))
    )
    portfolio.close()
    assert commands.run("search", "strasse").stdout == "2026-01-01  practice      Maße\n    Die Straße vermessen.\n"
