"""Portfolios for looking at: the sample and an empty one, the same on every computer and on every day."""

import random
import uuid
from datetime import date
from pathlib import Path
from unittest.mock import patch

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.making.sample import add_sample

DAY = date(2026, 11, 20)
"""What every look takes for today: a Friday in the middle of a term."""
NAME = "Amina Diallo"


def make(folder: Path, *, sample: bool) -> Path:
    """A new portfolio in `folder`. Entries of one day stand in the order of their ids, so chance is held still."""
    chance = random.Random(20261120)

    def drawn() -> uuid.UUID:
        return uuid.UUID(int=chance.getrandbits(128), version=4)

    with patch("portfolio.core.records.base.uuid4", drawn):
        portfolio = Portfolio.create(folder, device="d" * 32, name=NAME)
        if sample:
            add_sample(portfolio, paths.resource("sample"), DAY)
        portfolio.close()
    return folder
