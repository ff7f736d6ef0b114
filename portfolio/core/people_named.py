"""People whom the person names in what she writes: `@[name]` is one of them, and on paper stands something else."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from portfolio.core.folding import folded

# An editor of formatted text may put a backslash before each bracket, and break a line in the name.
MARK = re.compile(r"@\\?\[([^\[\]]{1,400}?)\\?\]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
NOBODY = "…"
"""What stands for a name without a letter in it."""


class Known(NamedTuple):
    """Somebody on the list."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    stands_as: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every way in which the name is written, the name itself first; none is empty."""
        return tuple(dict.fromkeys(one for name in (self.name, *self.aliases) if (one := " ".join(name.split()))))

    @property
    def reads(self) -> str:
        """What a reader sees instead of the name."""
        return " ".join(self.stands_as.split()) or initials(self.name)


def known_people(connection: sqlite3.Connection) -> list[Known]:
    """The people of the list, by name; not those in the bin."""
    rows = connection.execute("SELECT id, name, aliases, stands_as FROM known_person WHERE trashed IS NULL ORDER BY id")
    found = [Known(one, name, tuple(map(str, json.loads(aliases))), stands) for one, name, aliases, stands in rows]
    return sorted(found, key=lambda one: folded(one.name))


def initials(name: str) -> str:
    """The first letter of each word of a name: “Mia Berger” gives “M. B.”."""
    return " ".join(f"{word[0].upper()}." for word in _WORD.findall(name)) or NOBODY


def written_name(name: str) -> str:
    """`@[name]`, as it stands in a text; brackets in the name would end it."""
    return f"@[{' '.join(name.replace('[', '(').replace(']', ')').split())}]"


def shown(text: str) -> str:
    """The text as the window shows it: the name alone in place of each `@[name]`."""
    return MARK.sub(lambda found: _said(found[1]), text) if _may_name(text) else text


def _said(name: str) -> str:
    return " ".join(name.replace("\\", "").split())


def _may_name(text: str) -> bool:
    return "@[" in text or "@\\[" in text


class Veil:
    """What stands in place of each `@[name]` for a reader. It remembers whom it met."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._people: dict[str, Known] = {}
        for person in people:
            for name in person.names:
                self._people.setdefault(_key(name), person)
        self.met: Counter[tuple[str, str, str]] = Counter()
        """How often each (id of the known person or "", name, what stands instead) was met."""

    def text(self, text: str) -> str:
        """The text with what stands for each person; one who is not on the list stands as initials."""
        if not _may_name(text):
            return text
        return MARK.sub(self._instead, text)

    def _instead(self, found: re.Match[str]) -> str:
        name = _said(found[1].strip("*_ "))
        person = self._people.get(_key(name))
        if person is None:
            self.met["", name, initials(name)] += 1
            return initials(name)
        reads = MARK.sub(lambda inner: initials(inner[1]), person.reads)
        self.met[person.id, person.name, reads] += 1
        return reads

    def strangers(self) -> list[str]:
        """Names that were met and are on no list, each once."""
        return sorted({name for one, name, _ in self.met if not one})


def _key(name: str) -> str:
    return folded(name) or " ".join(name.split()).casefold()


def veil_of(connection: sqlite3.Connection) -> Veil:
    """The veil of this portfolio."""
    return Veil(known_people(connection))
