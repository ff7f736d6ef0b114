"""Skills that entries are likely to show, by the words that both have in common."""

import sqlite3
from collections.abc import Sequence

from portfolio.core.queries.skills import skills
from portfolio.core.queries.standards import entry_words
from portfolio.exchange.growing.skill_words import skill_vocabulary
from portfolio.ui.skills.acts import Pair
from portfolio.ui.standards.candidates import reason_words

_READ = 12
"""Of many chosen entries the words of the first of them are read."""


def suggested(connection: sqlite3.Connection, entries: Sequence[Pair], most: int) -> dict[str, str]:
    """Ids of the likeliest skills, at most so many, each with why it is offered."""
    text = "\n".join(entry_words(connection, *entry) for entry in entries[:_READ])
    found = skill_vocabulary(skills(connection)).suggestions(text, most=most)
    return {one.standard_id: "; ".join(reason_words(reason) for reason in one.reasons[:2]) for one in found}
