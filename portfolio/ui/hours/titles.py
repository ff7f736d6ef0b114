"""How the lines of sums are called: by a text, a month, or the title of what the hours were for."""

import json
import sqlite3
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from portfolio.core.queries.ledger import TEXTS, By
from portfolio.core.queries.named import entries_named
from portfolio.ui.kit.dates import month_year
from portfolio.ui.kit.words import translate


def titles_of(connection: sqlite3.Connection, locale: QLocale, by: By, keys: Sequence[str]) -> dict[str, str]:
    """The words of each key; those of what is in the bin say so."""
    found = {"": without_words(by)}
    if by == "month":
        return found | {key: month_year(locale, int(key[:4]), int(key[5:])) for key in keys if key}
    if by in TEXTS:
        return found | {key: key for key in keys if key}
    if by == "skill":
        sql = "SELECT id, title FROM skill WHERE trashed IS NULL AND id IN (SELECT value FROM json_each(?))"
        named = dict(connection.execute(sql, (json.dumps(list(keys)),)).fetchall())
    else:
        wanted = {str(by): [key for key in keys if key]}
        named = {one: entry.title for one, entry in entries_named(connection, wanted).items()}
    gone = translate("HoursPlace", "Something in the bin")
    return found | {key: named.get(key) or gone for key in keys if key}


def without_words(by: By) -> str:
    """What is said of those that have nothing of the sort."""
    return {
        "category": translate("HoursPlace", "Without a kind"),
        "provider": translate("HoursPlace", "Without a provider"),
        "topic": translate("HoursPlace", "Without a topic"),
        "programme": translate("HoursPlace", "For no programme"),
        "goal": translate("HoursPlace", "For no goal"),
        "credential": translate("HoursPlace", "For no badge or certificate"),
        "skill": translate("HoursPlace", "Shows no skill"),
    }.get(by, translate("HoursPlace", "All else"))
