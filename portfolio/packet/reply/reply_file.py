"""The file in which an evaluator answers: one page for any browser, which sends nothing and saves the answer as a file.

A page, and no PDF to fill in: browsers are on every computer, phone and Chromebook, read it to those who do not see,
and write every script; of PDF forms some viewers show only the picture, some lose what was filled in, and some print
it into a new file. Its answer is a small text that is read without opening a stranger's PDF. Where mails may not carry
such a page, there is the reply page on paper.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portfolio.core.answer_page import answer_page
from portfolio.core.people_named import veil_of
from portfolio.core.queries.standards import frameworks, standards
from portfolio.growth.standards.board import board
from portfolio.packet.attachments import free_name
from portfolio.packet.drawing.saving import write_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.showing import finest
from portfolio.packet.text.language import Language
from portfolio.packet.text.veil import veiled

FORMAT, VERSION = "perpetual-portfolio-reply", 1
FOLDER = "reply"
"""Where the page lies among the resources."""


@dataclass(frozen=True)
class Answering:
    """What is answered: a packet that was saved."""

    sha256: str
    """Of its file."""
    title: str
    evaluator: str = ""
    framework: str = ""
    """The id of the framework that it answers; empty where it was asked for words alone."""


def reply_page(
    connection: sqlite3.Connection, packet: Answering, request: PacketRequest, language: Language, folder: Path
) -> bytes:
    """The page for one saved packet, to be sent along with it. `folder` holds its parts; the database is only read."""
    asked = veiled(_asked(connection, packet, request, language), veil_of(connection))
    return answer_page(
        folder / "reply.html", folder / "reply.css", folder / "reply.js", asked, title=asked["title"],
        noscript=language.say("This page needs a browser that may run its script. The paper page does too."),
        lang=language.tag, rtl=language.rtl,
    )  # fmt: skip


def write_beside(packet: Path, page: bytes) -> Path:
    """Write the page beside its packet, “evaluation reply.html”, under a name that is free. Raises PortfolioError."""
    taken = {one.name for one in packet.parent.iterdir()}
    return write_packet(packet.with_name(free_name(f"{packet.stem} reply.html", taken)), page)


def _asked(
    connection: sqlite3.Connection, packet: Answering, request: PacketRequest, language: Language
) -> dict[str, Any]:
    framework = next((row for row in frameworks(connection) if row["id"] == packet.framework), None)
    levels = [level for level in (framework["levels"] if framework else []) if level.get("name")]
    rows = finest(board(standards(connection, framework["id"]), ()).rows) if framework and levels else []
    say = language.say
    return {
        "packet": packet.sha256,
        "framework": framework["id"] if framework else "",
        "framework_name": f"{framework['title']} {framework['edition']}".strip() if framework else "",
        "notice": framework["notice"] if framework else "",
        "title": say("Reply to {title}", title=packet.title),
        "about": language.period(request.start, request.end),
        "evaluator": packet.evaluator,
        "levels": [{"name": str(level["name"]), "words": str(level.get("words") or "")} for level in levels],
        "standards": [{"id": row.standard_id, "code": row.code, "title": row.title} for row in rows],
        "save_as": "reply.json",
        "words": {
            "how": say(
                "Fill in what you like, save the answer, and send the saved file back. Nothing leaves this computer"
                " by itself."
            ),
            "who": say("Your name"),
            "day": say("Day"),
            "levels": say(
                "Please tick one level for each standard, or leave it empty. Ratings are the evaluator’s own."
            ),
            "none": say("No rating"),
            "note": say("A word on this"),
            "words": say("In words"),
            "saw": say("What I saw"),
            "next": say("What comes next"),
            "again": say("We meet again on"),
            "save": say("Save the answer"),
            "saved": say("The answer was saved among your downloads as reply.json. Please send that file back."),
            "copy": say("If nothing was saved, copy this text into an e-mail:"),
        },
    }
