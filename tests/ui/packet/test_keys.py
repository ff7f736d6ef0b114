"""The key that packets are signed with: made by a job, kept by the window's thread, the same ever after."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from portfolio.packet import setup
from portfolio.packet.setup import has_packet_key, keys_of
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.packet.keys import OwnKeys
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import wait_for_preview

WAIT = 60_000


@pytest.fixture
def packet_key() -> None:
    """None yet."""


def test_the_first_preview_makes_the_key_in_a_job_and_it_is_kept(
    qtbot: QtBot, make_place: Callable[[], PacketPlace], document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[Thread] = []
    make = setup.make_packet_certificate

    def noted(name: str) -> tuple[bytes, bytes]:
        threads.append(current_thread())
        return make(name)

    monkeypatch.setattr(setup, "make_packet_certificate", noted)
    place = make_place()
    with qtbot.waitSignal(place.maker.made, timeout=WAIT):
        pass
    assert len(threads) == 1
    assert main_thread() not in threads
    assert has_packet_key(document.portfolio)


def test_a_key_that_is_kept_is_used_again(document: Document) -> None:
    first = OwnKeys(document.portfolio)
    made = first.ready()()
    first.keep()
    assert keys_of(document.portfolio) == made
    assert OwnKeys(document.portfolio).ready()() == made


def test_who_stops_the_preview_is_told_and_can_make_it_again(qtbot: QtBot, place: PacketPlace, jobs: Jobs) -> None:
    wait_for_preview(qtbot, place)
    started: list[Job] = []
    jobs.started.connect(started.append)
    place.maker.ask(place.request(), "a.pdf", at_once=True)
    qtbot.waitUntil(lambda: len(started) == 2, timeout=WAIT)
    assert all(job.can_stop and job.quiet for job in started)
    with qtbot.waitSignal(place.maker.failed, timeout=WAIT):
        started[1].cancel()
    assert place.preview.banner is not None
    assert place.preview.banner.accessibleName() == "The preview was stopped."
    assert not place.maker.is_making
    with qtbot.waitSignal(place.maker.made, timeout=WAIT):
        place.answer("again")


def test_a_pdf_saved_while_one_is_elsewhere_is_told_there(qtbot: QtBot, place: PacketPlace, tmp_path: Path) -> None:
    told: list[tuple[str, str, tuple[tuple[str, str], ...]]] = []
    place.delivery.told.connect(lambda *words: told.append(words))
    with qtbot.waitSignal(place.delivery.saved, timeout=WAIT):
        place.save_to(tmp_path / "mine.pdf")
    assert told == []
    with qtbot.waitSignal(place.delivery.saved, timeout=WAIT):
        place.save_to(tmp_path / "other.pdf")
        place.hide()
    assert len(told) == 1
    title, _advice, choices = told[0]
    assert title.replace("\u2068", "").replace("\u2069", "") == "“other.pdf” is saved."
    assert [name for name, _ in choices] == ["open", "folder"]
