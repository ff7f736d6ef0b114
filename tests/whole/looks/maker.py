"""Portfolios for looking at: the sample, an empty one and one just begun, the same on every computer and every day."""

import random
import uuid
from datetime import date
from pathlib import Path
from unittest.mock import patch

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, Step, build
from portfolio.exchange.making.sample import add_sample

DAY = date(2026, 11, 20)
"""What every look takes for today: a Friday in the middle of a term."""
NAME = "Amina Diallo"


def make(folder: Path, on: str) -> Path:
    """A new portfolio in `folder`: the "sample", "empty", or with the "first" entry of each place.

    Entries of one day stand in the order of their ids, so chance is held still.
    """
    chance = random.Random(20261120)

    def drawn() -> uuid.UUID:
        return uuid.UUID(int=chance.getrandbits(128), version=4)

    with patch("portfolio.core.records.base.uuid4", drawn):
        portfolio = Portfolio.create(folder, device="d" * 32, name=NAME)
        if on == "sample":
            add_sample(portfolio, paths.resource("sample"), DAY, contexts=paths.resource("contexts"))
        elif on == "first":
            lesson = build(
                Practice, kind="lesson", title="Scale drawings, chosen by 5H", day=DAY,
                what_i_did="They chose what to draw to scale: the gym, a goldfish bowl, the way to the bakery.",
            )  # fmt: skip
            goal = build(Goal, title="Ask less, wait longer", due="2026-12-18", state="agreed")
            step = build(Step, goal_id=goal.id, position=1, title="Count the seconds for one lesson")
            for label, records in (("Add the lesson", (lesson,)), ("Add the goal", (goal, step))):
                portfolio.apply(added(label, *records))
        portfolio.close()
    return folder
