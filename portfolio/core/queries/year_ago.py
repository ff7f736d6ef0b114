"""What was a year ago: one entry from this week of an earlier year, with its first words or its picture.

It is for the owner, who may see everything; what lies in the bin is left out. Needs no SQLModel.
"""

import sqlite3
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.queries.audience import title_of
from portfolio.core.queries.versions import stands

WEEK_AROUND = 3
"""Days on either side of the same day in another year."""
ANSWERED_WITHIN_DAYS = 30
WORDS = 400
"""Characters of a text that are read: a few lines at any width."""


class Memory(NamedTuple):
    """An entry from this week of an earlier year."""

    id: str
    kind: str
    title: str
    day: str
    years: int
    words: str
    """The beginning of its text without Markdown's marks, or empty."""
    image: str
    """SHA-256 of its picture, or empty."""
    answer_id: str
    """A reflection about it, written these days, or empty."""
    answer: str
    """That reflection's title."""


_DAYS = {
    "credential": "earned", "programme": "coalesce(finished, started)", "practice": "day", "reflection": "day",
    "goal": "finished", "attachment": "day", "position": "started", "conversation": "day",
}  # fmt: skip
_LOOSE = """ AND purpose = 'evidence' AND NOT EXISTS (
    SELECT 1 FROM link WHERE source_id = attachment.id AND role = 'evidence' AND trashed IS NULL)"""
_ONLY = {"attachment": _LOOSE, "credential": f" AND {stands('credential')}"}
_WORDS = {
    "credential": "CASE description WHEN '' THEN issuer ELSE description END",
    "programme": "CASE what_changed WHEN '' THEN provider ELSE what_changed END",
    "practice": "CASE what_changed WHEN '' THEN what_i_did ELSE what_changed END",
    "position": "CASE what_changed WHEN '' THEN place ELSE what_changed END",
    "reflection": "text", "attachment": "caption", "conversation": "CASE notes WHEN '' THEN who ELSE notes END",
    "goal": "CASE what_changed WHEN '' THEN source ELSE what_changed END",
}  # fmt: skip
_OWN_IMAGE = {
    "credential": "coalesce((SELECT sha256 FROM attachment AS a WHERE a.id = credential.image_id), '')",
    "attachment": "CASE WHEN media_type LIKE 'image/%' THEN sha256 ELSE '' END",
}
_OWN_WORDS = ("reflection", "practice")
"""What one wrote oneself says more, years later, than what one was given."""
_Found = tuple[int, bool, int, str, str, str]
"""Years ago, whether it is not in one's own words, days off, id, kind and day."""


def memory(connection: sqlite3.Connection, today: date) -> Memory | None:
    """An entry from this week one year ago, or as few years ago as there is one; rather one's own words."""
    found = _from_last_year(connection, today) or _from_any_year(connection, today)
    if not found:
        return None
    years, _, _, record_id, kind, text = min(found)
    title, words, image = connection.execute(
        f"SELECT {title_of(kind)}, substr({_WORDS[kind]}, 1, {WORDS}), {_OWN_IMAGE.get(kind, repr(''))}"
        f" FROM {kind} WHERE id = ?",
        (record_id,),
    ).fetchone()
    image = image or _evidence_image(connection, record_id)
    answer_id, answer = _answer(connection, record_id, today)
    return Memory(record_id, kind, title, text, years, _plain(words), image, answer_id, answer)


def _from_last_year(connection: sqlite3.Connection, today: date) -> list[_Found]:
    """What one wrote this week a year ago. It is found more often than not, and in half the time of a look at all."""
    week = timedelta(days=WEEK_AROUND)
    start, end = _years_before(today, 1) - week, _years_before(today, 1) + week
    where = f"{{day}} BETWEEN '{start.isoformat()}' AND '{end.isoformat()}'"
    return _ranked(connection, _OWN_WORDS, where, today)


def _from_any_year(connection: sqlite3.Connection, today: date) -> list[_Found]:
    """One look through each table, by month and day: a look for each year would cost as much again every time.

    A day more on either side than is asked for, because a 29 February moves the days behind it.
    """
    days = sorted(f"{today + timedelta(days=n):%m-%d}" for n in range(-WEEK_AROUND - 1, WEEK_AROUND + 2))
    if days[0] == "01-01" and days[-1] == "12-31":  # around the turn of the year
        new, old = max(day for day in days if day < "06"), min(day for day in days if day > "06")
        where = f"(substr({{day}}, 6) <= '{new}' OR substr({{day}}, 6) >= '{old}')"
    else:
        where = f"substr({{day}}, 6) BETWEEN '{days[0]}' AND '{days[-1]}'"
    return _ranked(connection, tuple(_DAYS), where, today)


def _ranked(connection: sqlite3.Connection, kinds: tuple[str, ...], where: str, today: date) -> list[_Found]:
    """Entries of these kinds whose day is right, such that the least is the best."""
    sql = " UNION ALL ".join(
        f"SELECT '{kind}', id, {_DAYS[kind]} FROM {kind} WHERE {where.format(day=_DAYS[kind])} AND trashed IS NULL"
        + _ONLY.get(kind, "")
        for kind in kinds
    )
    found = []
    for kind, record_id, text in connection.execute(sql):
        try:
            day = date.fromisoformat(text)
        except ValueError:  # the 31st of a short month: no editor writes it, but a file may hold it
            continue
        years = round((today - day).days / 365.2425)
        off = abs((day - _years_before(today, years)).days)
        if years >= 1 and off <= WEEK_AROUND:
            found.append((years, kind not in _OWN_WORDS, off, record_id, kind, text))
    return found


def _years_before(today: date, years: int) -> date:
    try:
        return today.replace(year=today.year - years)
    except ValueError:  # 29 February
        return today.replace(year=today.year - years, day=28)


def _evidence_image(connection: sqlite3.Connection, record_id: str) -> str:
    """The first picture that is evidence of this entry."""
    row = connection.execute(
        "SELECT a.sha256 FROM link AS l JOIN attachment AS a ON a.id = l.source_id WHERE l.target_id = ?"
        " AND l.role = 'evidence' AND l.trashed IS NULL AND a.trashed IS NULL AND a.media_type LIKE 'image/%'"
        " ORDER BY a.created, a.id LIMIT 1",
        (record_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def _answer(connection: sqlite3.Connection, record_id: str, today: date) -> tuple[str, str]:
    """Id and title of what was written about it these days."""
    row = connection.execute(
        "SELECT r.id, r.title FROM link AS l JOIN reflection AS r ON r.id = l.source_id WHERE l.target_id = ?"
        " AND l.role <> 'evidence' AND l.trashed IS NULL AND r.trashed IS NULL AND r.day >= ?"
        " ORDER BY r.day DESC, r.id",
        (record_id, (today - timedelta(days=ANSWERED_WITHIN_DAYS)).isoformat()),
    ).fetchone()
    return (row[0], row[1]) if row else ("", "")


def _plain(text: str) -> str:
    """Words of a text in Markdown in one line, without the marks that stand before and around them."""
    lines = (line.lstrip("#>-* \t") for line in text.splitlines())
    return " ".join(" ".join(lines).replace("**", "").replace("`", "").replace("*", "").split())
