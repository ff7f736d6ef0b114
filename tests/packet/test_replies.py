"""An evaluator's answer: the page to answer on sends nothing, and what comes back is read as a stranger's file."""

import base64
import hashlib
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Conversation,
    Framework,
    IssuedPacket,
    Standard,
    StandardRating,
    build,
)
from portfolio.core.records.base import Privacy
from portfolio.packet.reply.replies import LARGEST, MOST_RATINGS, MOST_WORDS, as_change, read_reply
from portfolio.packet.reply.reply_file import Answering, reply_page, write_beside
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import LANGUAGES, language_of
from tests.packet.a_year import RESOURCES

TODAY = date(2026, 6, 30)
HASH = "ab" * 32
LEVELS = [{"name": "Developing", "words": ""}, {"name": "Proficient", "words": "Does so most days"}]
REQUEST = PacketRequest(audience="evaluator", made=TODAY, start=date(2025, 9, 1), end=TODAY)


class Desk:
    """A portfolio with a framework and a packet that was handed in."""

    def __init__(self, folder: Path) -> None:
        self.portfolio = Portfolio.create(folder, device="test", name="Amina Diallo")
        self.framework = build(Framework, title="Ways of teaching", edition="2025", levels=LEVELS, notice="© nobody")
        self.standards = [
            build(Standard, framework_id=self.framework.id, position=number, code=code, title=title)
            for number, (code, title) in enumerate([("1a", "Knowing pupils"), ("1b", "Asking </script> questions")])
        ]
        self.packet = build(
            IssuedPacket, sha256=HASH, name="evaluation.pdf", title="Teaching portfolio of Amina Diallo",
            framework_id=self.framework.id,
        )  # fmt: skip
        self.portfolio.apply(added("Begin", self.framework, *self.standards, self.packet))

    def answer(self, **fields: Any) -> bytes:
        """A file as the page saves it."""
        usual = {
            "format": "perpetual-portfolio-reply", "version": 1, "packet": HASH, "framework": self.framework.id,
            "who": "M. Okafor", "day": "2026-06-20", "saw": "Pupils asked *each other*.", "next": "", "next_day": "",
            "ratings": [self.rating(0, "Proficient", note="Every lesson")],
        }  # fmt: skip
        return json.dumps(usual | fields).encode()

    def rating(self, number: int, level: str, **fields: str) -> dict[str, str]:
        one = self.standards[number]
        return {"standard": one.id, "code": one.code, "level": level, "note": ""} | fields

    def taken(self, data: bytes, *, dry: bool = False) -> Any:
        store = None if dry else self.portfolio.attachments
        return as_change(self.portfolio, read_reply(data), data, "reply.json", TODAY, store)


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    one = Desk(tmp_path / "portfolio")
    yield one
    one.portfolio.close()


def test_answer_becomes_ratings_of_the_evaluator_and_a_conversation_in_one_change(desk: Desk) -> None:
    data = desk.answer()
    plan = desk.taken(data)
    desk.portfolio.apply(plan.change)

    (rating,) = desk.portfolio.find(StandardRating)
    (talk,) = desk.portfolio.find(Conversation)
    assert (rating.rater, rating.level, rating.who, rating.note) == (
        "evaluator", "Proficient", "M. Okafor", "Every lesson")  # fmt: skip
    assert (rating.day, rating.conversation_id, rating.standard_id) == (
        date(2026, 6, 20), talk.id, desk.standards[0].id)  # fmt: skip
    assert (talk.title, talk.who, talk.privacy) == (
        "Reply to “Teaching portfolio of Amina Diallo”", "M. Okafor", "private")  # fmt: skip
    assert "Pupils asked *each other*." in talk.notes
    sheet = desk.portfolio.get(Attachment, talk.signed_id or "")
    assert sheet is not None
    assert desk.portfolio.attachments.read(sheet.sha256) == data
    assert (plan.packet, plan.notes) == ("evaluation.pdf", ())

    desk.portfolio.apply(plan.change.inverse())

    assert desk.portfolio.find(StandardRating) == desk.portfolio.find(Conversation) == []


@pytest.mark.parametrize("privacy", ["private", "evaluator"])
def test_who_may_see_the_conversation_may_see_its_ratings(desk: Desk, privacy: Privacy) -> None:
    data = desk.answer()
    plan = as_change(desk.portfolio, read_reply(data), data, "r.json", date(2026, 6, 21), privacy=privacy)
    made = [edit.record for edit in plan.change.edits]
    assert {one.privacy for one in made if isinstance(one, StandardRating | Conversation)} == {privacy}
    assert {one.privacy for one in made if isinstance(one, Attachment)} == {"private"}


def test_dry_run_says_the_same_and_writes_nothing(desk: Desk) -> None:
    data = desk.answer()

    plan = desk.taken(data, dry=True)

    assert plan.ratings == desk.taken(data, dry=True).ratings
    assert [one.code for one in plan.ratings] == ["1a"]
    assert not desk.portfolio.attachments.path(hashlib.sha256(data).hexdigest()).exists()
    assert desk.portfolio.find(Conversation) == []


def test_answer_that_was_taken_in_changes_nothing_a_second_time(desk: Desk) -> None:
    desk.portfolio.apply(desk.taken(desk.answer()).change)

    again = desk.taken(desk.answer())

    assert not again.change
    assert again.notes == ("This answer was taken in already; it changes nothing.",)


@pytest.mark.parametrize(
    "fields, note",
    [
        ({"packet": "cd" * 32}, "The PDF that it answers is not among those that were saved from this portfolio."),
        ({"day": "soon"}, "It names no day, so today stands for it."),
        ({"day": "0001-01-01"}, "It names no day, so today stands for it."),
        ({"framework": "0" * 32}, "It rates by another framework than the PDF that it answers."),
    ],
)
def test_what_does_not_fit_is_said_and_the_words_are_taken_in(desk: Desk, fields: dict[str, str], note: str) -> None:
    plan = desk.taken(desk.answer(**fields))

    assert note in plan.notes
    assert plan.change


def test_standards_and_levels_of_no_framework_here_are_left_out_by_name(desk: Desk) -> None:
    ratings = [
        desk.rating(0, "Outstanding"),
        desk.rating(1, "Developing"),
        desk.rating(1, "Proficient"),
        {"standard": "f" * 32, "code": "9z", "level": "Proficient", "note": ""},
        {"standard": 7, "level": ["Proficient"]},
        "nonsense",
    ]

    plan = desk.taken(desk.answer(ratings=ratings))

    assert [(one.code, one.level) for one in plan.ratings] == [("1b", "Developing")]
    assert plan.notes == (
        "Left out, because this framework has no such standard: 9z, ?.",
        "Left out, because this framework has no such level: 1a.",
        "Some standards are rated twice in it; the first rating counts.",
    )


def test_framework_in_the_bin_rates_nothing(desk: Desk) -> None:
    from portfolio.core.change import trashed

    desk.portfolio.apply(trashed("Remove", desk.framework))

    plan = desk.taken(desk.answer())

    assert plan.ratings == ()
    assert "Its ratings are left out: the framework that they rate by is not in this portfolio." in plan.notes


def test_note_without_a_level_goes_into_the_words(desk: Desk) -> None:
    plan = desk.taken(desk.answer(ratings=[desk.rating(1, "", note="Ask more openly")]))

    talk = next(edit.record for edit in plan.change.edits if isinstance(edit.record, Conversation))
    assert "**1b**\n\nAsk more openly" in talk.notes
    assert plan.ratings == ()


@pytest.mark.parametrize(
    "rating, words",
    [
        ({"level": "", "note": "Ask sooner"}, "**1a**\n\nAsk sooner"),
        ({"level": "Superb", "note": "Ask sooner"}, "**1a Superb**\n\nAsk sooner"),
        ({"standard": "z" * 32, "code": "9z", "note": "Ask sooner"}, "**9z Proficient**\n\nAsk sooner"),
    ],
)
def test_what_was_noted_is_kept_though_its_rating_means_nothing_here_and_nothing_else_was_said(
    desk: Desk, rating: dict[str, str], words: str
) -> None:
    one = desk.rating(0, "Proficient") | rating
    desk.portfolio.apply(desk.taken(desk.answer(saw="", ratings=[one])).change)
    (talk,) = desk.portfolio.find(Conversation)
    assert talk.notes == words
    assert desk.portfolio.find(StandardRating) == []


def test_day_on_which_one_meets_again_is_an_answer(desk: Desk) -> None:
    desk.portfolio.apply(desk.taken(desk.answer(saw="", ratings=[], next_day="2026-10-01")).change)
    assert [one.next_day for one in desk.portfolio.find(Conversation)] == [date(2026, 10, 1)]


def test_empty_answer_changes_nothing_and_says_so(desk: Desk) -> None:
    plan = desk.taken(desk.answer(saw="", ratings=[]))

    assert not plan.change
    assert "There is nothing in it to take in." in plan.notes


def test_answer_pasted_into_a_mail_is_read(desk: Desk) -> None:
    mail = b"Dear Amina,\r\n\r\nhere it is:\r\n" + desk.answer() + b"\r\n\r\nBest wishes\r\nM."

    assert read_reply(mail) == read_reply(desk.answer())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"hello",
        b"{}",
        b"{",
        b"[" * 100_000,
        b'{"a": ' * 5_000 + b"1" + b"}" * 5_000,
        b'{"format": "perpetual-portfolio-reply", "format": "perpetual-portfolio-reply", "version": 1}',
        b'{"format": "perpetual-portfolio-reply", "version": 2}',
        b'{"format": "perpetual-portfolio-reply", "version": 1, "ratings": {}}',
        json.dumps(
            {"format": "perpetual-portfolio-reply", "version": 1, "ratings": [{}] * (MOST_RATINGS + 1)}
        ).encode(),
        json.dumps(
            {"format": "perpetual-portfolio-reply", "version": 1, "saw": "x" * (MOST_WORDS + 1)}
        ).encode(),
        b"{" + b" " * LARGEST,
        b"<!DOCTYPE html><html></html>",
    ],
)  # fmt: skip
def test_files_that_are_no_answer_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(PortfolioError) as refused:
        read_reply(data)

    assert refused.value.advice


def asked(page: bytes) -> dict[str, Any]:
    """What the page asks."""
    found = re.search(rb'<script type="application/json" id="asked">(.*?)</script>', page, re.DOTALL)
    assert found
    told: dict[str, Any] = json.loads(found[1])
    return told


@pytest.mark.parametrize("tag", LANGUAGES)
def test_page_to_answer_on_asks_for_the_standards_and_sends_nothing(desk: Desk, tag: str) -> None:
    packet = Answering(HASH, "Teaching </script><img src=x> portfolio", "M. Okafor", desk.framework.id)
    page = reply_page(
        desk.portfolio.connection, packet, REQUEST, language_of(tag, RESOURCES / "words"), RESOURCES / "reply"
    )
    text = page.decode()

    told = asked(page)
    assert (told["packet"], told["framework"], told["evaluator"]) == (HASH, desk.framework.id, "M. Okafor")
    assert [one["code"] for one in told["standards"]] == ["1a", "1b"]
    assert told["standards"][1]["title"] == "Asking </script> questions"
    assert [one["name"] for one in told["levels"]] == ["Developing", "Proficient"]
    assert f'<html lang="{tag}" dir="{"rtl" if tag == "ar" else "ltr"}">' in text
    assert "<img" not in text
    assert text.count("</script>") == 2
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    script = text.split("<script>")[1].split("</script>")[0]
    hashed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert policy[1] == (
        "default-src 'none'; style-src 'unsafe-inline'; "
        f"script-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"https?:|//[a-z]|fetch|XMLHttp|WebSocket|sendBeacon|innerHTML", script)


def test_page_without_a_framework_asks_for_words_alone(desk: Desk) -> None:
    page = reply_page(
        desk.portfolio.connection, Answering(HASH, "Portfolio"), REQUEST, language_of("en", RESOURCES / "words"),
        RESOURCES / "reply",
    )  # fmt: skip

    assert asked(page)["standards"] == asked(page)["levels"] == []


def test_page_is_written_beside_its_packet_and_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "evaluation reply.html").write_text("mine")

    written = write_beside(tmp_path / "evaluation.pdf", b"page")

    assert written.name == "evaluation reply 2.html"
    assert (tmp_path / "evaluation reply.html").read_text() == "mine"
