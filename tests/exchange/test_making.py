"""Generated portfolios: the same number and seed, the same records, within one working life."""

from datetime import date
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KINDS, Packet
from portfolio.exchange.making import generate as making
from portfolio.exchange.making.generate import LAST_DAY, MOST_DAYS, generate

MADE = ("credential", "programme", "practice", "reflection", "goal", "time_entry", "attachment", "packet")
DAYS = (
    "SELECT min(day) FROM (SELECT earned AS day FROM credential UNION SELECT day FROM practice"
    " UNION SELECT day FROM reflection UNION SELECT day FROM time_entry UNION SELECT started FROM programme)"
)


def generated(folder: Path, entries: int, seed: int) -> Portfolio:
    portfolio = Portfolio.create(folder, device="d" * 32, name="Ann")
    generate(portfolio, entries, seed)
    return portfolio


@pytest.mark.parametrize("entries", [7, 300])
def test_every_kind_is_there_and_one_packet_for_the_last_school_year(entries: int, tmp_path: Path) -> None:
    portfolio = generated(tmp_path / "a", entries, 3)
    assert [kind for kind in MADE if not portfolio.find(KINDS[kind])] == []
    (packet,) = portfolio.find(Packet)
    assert (packet.start, packet.end) == (date(2025, 9, 1), date(2026, 8, 31))
    portfolio.close()


def test_the_same_seed_makes_the_same_records_and_another_makes_others(tmp_path: Path) -> None:
    made = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        portfolio = generated(tmp_path / name, 60, seed)
        made.append([portfolio.find(KINDS[kind]) for kind in MADE])
        portfolio.close()
    assert made[0] == made[1] != made[2]


def test_however_many_entries_they_fit_into_a_working_life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "ENTRIES_A_DAY", 0.005)  # as many days as 60,000 entries would ask for, and more
    portfolio = generated(tmp_path / "a", 300, 1)
    first = date.fromisoformat(portfolio.connection.execute(DAYS).fetchone()[0])
    assert 30 * 365 < (LAST_DAY - first).days <= MOST_DAYS
    portfolio.close()
