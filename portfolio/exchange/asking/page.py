"""The page on which a colleague answers about skills: the kind of page that an evaluator gets, with other questions."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.answer_page import ASKED, answer_page
from portfolio.exchange.asking.asking import Asking

VERSION = 1
SAVE_AS = "answer.json"


class PageWords(NamedTuple):
    """The words of the page and the sheet in one language; `portfolio.packet.reply.asking_words` makes them."""

    lang: str
    rtl: bool
    said: Mapping[str, str]
    level: Callable[[str], str]
    """The name of a level as one reads it."""


def ask_page(asking: Asking, portfolio: str, words: PageWords, resources: Path) -> bytes:
    """The page. `portfolio` is the id that seals it; `resources` the folder that holds `reply` and `asking`."""
    return answer_page(
        resources / "reply" / "reply.html", resources / "reply" / "reply.css", resources / "asking" / "ask.js",
        asked(asking, portfolio, words), title=words.said["title"], noscript=words.said["noscript"],
        lang=words.lang, rtl=words.rtl,
    )  # fmt: skip


def asked(asking: Asking, portfolio: str, words: PageWords) -> dict[str, Any]:
    """What the page and the sheet say, as plain data."""
    return {
        "format": ASKED, "version": VERSION, "seal": asking.seal(portfolio), "asked": asking.sealed(),
        "skills": [
            {"title": one.title,
             "levels": [{"name": name, "shown": words.level(name), "words": meaning} for name, meaning in one.levels]}
            for one in asking.skills
        ],
        "group": asking.rater == "students", "who": asking.who, "line": asking.line, "entry": asking.entry,
        "owner": asking.owner, "save_as": SAVE_AS, "words": dict(words.said),
    }  # fmt: skip
