"""What hours may count as, by the rules in the portfolio."""

import sqlite3
from collections.abc import Iterator

from portfolio.core.queries.renewal import rule_sets

_MOST_TITLE = 28


def categories_offered(connection: sqlite3.Connection) -> dict[str, str]:
    """The words of each key. What is no category in rules from elsewhere is passed over."""
    return {key: words for _, key, words in _categories(connection)}


def whose_categories(connection: sqlite3.Connection) -> dict[str, str]:
    """Which rules know each key, by their titles; nothing where all are of one set."""
    found: dict[str, dict[str, None]] = {}
    for title, key, _ in _categories(connection):
        short = title if len(title) <= _MOST_TITLE else title[: _MOST_TITLE - 1] + "…"
        found.setdefault(key, {})[short] = None
    several = len({title for titles in found.values() for title in titles}) > 1
    return {key: ", ".join(titles) for key, titles in found.items()} if several else {}


def _categories(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    for rules in rule_sets(connection):
        for one in rules["categories"]:
            if isinstance(one, dict) and one.get("key") and one.get("words"):
                yield str(rules["title"]), str(one["key"]), str(one["words"])
