"""What was done and looked at last, so that it comes first in the palette; kept over restarts on this computer."""

import json
from typing import Any

REMEMBERED = 20
PORTFOLIOS = 8
"""Of how many portfolios it is remembered: those used last."""


class Recents:
    """Names of commands and (kind, id) of entries of one portfolio, the last first."""

    def __init__(self, used: list[str] | None = None, opened: list[tuple[str, str]] | None = None) -> None:
        self.used = used or []
        self.opened = opened or []

    def note_used(self, name: str) -> None:
        """This command was chosen."""
        self.used = [name, *(one for one in self.used if one != name)][:REMEMBERED]

    def note_opened(self, kind: str, record_id: str) -> None:
        """This entry was looked at."""
        others = [one for one in self.opened if one[1] != record_id]
        self.opened = [(kind, record_id), *others][:REMEMBERED]


def recents_from(text: str, portfolio: str) -> Recents:
    """What was remembered of this portfolio (by its id); nothing where the text is not what `as_text` made."""
    found = _read(text).get(portfolio)
    if not isinstance(found, dict):
        return Recents()
    used, opened = found.get("used"), found.get("opened")
    return Recents(
        [one for one in used if isinstance(one, str)][:REMEMBERED] if isinstance(used, list) else [],
        [
            (one[0], one[1])
            for one in (opened if isinstance(opened, list) else [])
            if isinstance(one, list) and len(one) == 2 and all(isinstance(part, str) for part in one)
        ][:REMEMBERED],
    )


def as_text(recents: Recents, text: str, portfolio: str) -> str:
    """The text to keep: `text`, which was kept before, with this portfolio's anew and last."""
    others = [(name, what) for name, what in _read(text).items() if name != portfolio]
    mine = (portfolio, {"used": recents.used, "opened": recents.opened})
    return json.dumps(dict([*others[-(PORTFOLIOS - 1) :], mine]))


def _read(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
