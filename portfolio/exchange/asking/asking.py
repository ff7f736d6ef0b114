"""What is asked of a colleague, a manager or a group of pupils: a few skills by title and level, and no more."""

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.identity import portfolio_id
from portfolio.core.people_named import veil_of
from portfolio.core.queries.named import entries_of
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.growth.skills import scale_of

RATERS = ("peer", "manager", "students")
"""Who can be asked; one's own ratings need no page."""
MOST_SKILLS, MOST_LEVELS = 12, 12
MOST_NAME, MOST_LINE = 200, 1_000


class AskedSkill(NamedTuple):
    """One skill, as it leaves."""

    id: str
    title: str
    levels: tuple[tuple[str, str], ...]
    """Name and meaning of each, the lowest first."""


@dataclass(frozen=True)
class Asking:
    """One request. Everything in it is what the other one reads; nothing else goes along."""

    rater: str
    skills: tuple[AskedSkill, ...]
    owner: str = ""
    """Who asks."""
    who: str = ""
    """Who is asked, in words of one's own: “a colleague from science”."""
    line: str = ""
    """What one says with it."""
    entry: str = ""
    """The title of the entry that it is about, or empty."""
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    """Tells this request from every other."""

    def seal(self, portfolio: str) -> str:
        """By what an answer is known to be one to this request of this portfolio: only who has its id can make it."""
        return seal_of(portfolio, self.sealed())

    def sealed(self) -> dict[str, Any]:
        """What an answer brings back unchanged."""
        return {
            "id": self.id, "rater": self.rater, "who": self.who, "entry": self.entry,
            "skills": [[one.id, one.title, [name for name, _ in one.levels]] for one in self.skills],
        }  # fmt: skip


def asking_for(
    connection: sqlite3.Connection,
    skill_ids: Sequence[str],
    rater: str,
    *,
    who: str = "",
    line: str = "",
    entry: tuple[str, str] | None = None,
) -> Asking:
    """The request about these skills, in this order, and about one entry (kind, id) where it is named.

    Names of people in it stand as every reader sees them. Raises PortfolioError for none, too many, or what is gone.
    """
    wanted = list(dict.fromkeys(skill_ids))
    if not wanted:
        raise PortfolioError("No skill is chosen yet.", "Choose the skills that you ask about.")
    if len(wanted) > MOST_SKILLS:
        raise PortfolioError(
            "{count} skills are more than anybody answers about with care; at most {most} can be asked about at once.",
            "Choose those that this person has seen you do.",
            count=len(wanted), most=MOST_SKILLS,
        )  # fmt: skip
    veil = veil_of(connection).text
    rows = {row["id"]: row for row in skill_rows(connection)}
    if any(one not in rows for one in wanted):
        raise PortfolioError("One of these skills is no longer there.", "Choose among those that are listed.")
    skills = tuple(
        AskedSkill(
            one, veil(rows[one]["title"]),
            tuple((veil(name), veil(words)) for name, words in scale_of(rows[one]["levels"])[:MOST_LEVELS]),
        )
        for one in wanted
    )  # fmt: skip
    about = ""
    if entry is not None:
        tie = {"record_kind": entry[0], "record_id": entry[1]}
        found = entries_of(connection, [tie], "owner").get(entry[1])
        if found is None:
            raise PortfolioError("The entry that this is about is no longer there.", "Choose another, or none.")
        about = veil(found.title)
    person = connection.execute("SELECT name FROM person WHERE trashed IS NULL ORDER BY created LIMIT 1").fetchone()
    return Asking(
        rater, skills, str(person[0]) if person else "", veil(" ".join(who.split()))[:MOST_NAME],
        veil(line.strip())[:MOST_LINE], about,
    )  # fmt: skip


def leaves(asking: Asking) -> list[str]:
    """Every text of the person's that is on the page and on the sheet, each once, in the order of reading."""
    said = [asking.owner, asking.who, asking.line, asking.entry]
    for one in asking.skills:
        said += [one.title, *(text for level in one.levels for text in level)]
    return list(dict.fromkeys(text for text in said if text))


def own_id(connection: sqlite3.Connection) -> str:
    """The id by which this portfolio seals. Raises PortfolioError where it has none."""
    found = portfolio_id(connection)
    if not found:
        raise PortfolioError("This portfolio was never finished being made.", "Open it in the window once.")
    return found


def seal_of(portfolio: str, sealed: dict[str, Any]) -> str:
    """The seal of what an answer brings back."""
    text = json.dumps(sealed, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hmac.new(portfolio.encode(), b"asked\n" + text.encode(), hashlib.sha256).hexdigest()
