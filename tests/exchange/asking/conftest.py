"""A portfolio with skills, and a colleague who answers about them."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KnownPerson, Practice, Skill, build
from portfolio.exchange.asking.asking import Asking, asking_for
from portfolio.exchange.asking.page import PageWords, asked
from portfolio.packet.reply.asking_words import asking_level, asking_words
from portfolio.packet.text.language import language_of
from portfolio.paths import resource

TODAY = date(2026, 6, 30)
LEVELS = [{"name": "starts", "words": "With help"}, {"name": "does it", "words": ""}]


def words_for(asking: Asking, tag: str = "en") -> PageWords:
    """What the page says, in this language."""
    language = language_of(tag, resource("words"))
    said = asking_words(language, asking.owner, asking.entry, group=asking.rater == "students")
    return PageWords(language.tag, language.rtl, said, asking_level(language))


class Desk:
    """A portfolio with three skills, a lesson, and somebody who is named in it."""

    def __init__(self, folder: Path) -> None:
        self.portfolio = Portfolio.create(folder, device="d" * 32, name="Amina Diallo")
        self.skills = [
            build(Skill, title="Asking </script> questions", text="A secret text", levels=LEVELS),
            build(Skill, title="Working with @[Mia Berger]", area="A secret area"),
            build(Skill, title="Feedback"),
        ]
        self.lesson = build(Practice, title="Water cycle", what_changed="A secret change")
        someone = build(KnownPerson, name="Mia Berger", stands_as="a pupil")
        self.portfolio.apply(added("Begin", *self.skills, self.lesson, someone))

    def asking(self, rater: str = "peer", **fields: Any) -> Asking:
        ids = [one.id for one in self.skills]
        return asking_for(self.portfolio.connection, ids, rater, **({"who": "a colleague from science"} | fields))

    def answer(self, asking: Asking, given: Sequence[tuple[int, str, str]], **fields: Any) -> bytes:
        """The file that the page saves."""
        told = asked(asking, self.portfolio.id, words_for(asking))
        ratings = [{"skill": self.skills[at].id, "level": level, "note": note} for at, level, note in given]
        usual = {name: told[name] for name in ("format", "version", "seal", "asked")} | {
            "who": "Mr Okafor", "people": "", "day": "2026-06-20", "ratings": ratings,
        }  # fmt: skip
        return json.dumps(usual | fields).encode()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    one = Desk(tmp_path / "portfolio")
    yield one
    one.portfolio.close()
