"""Rubbish is looked for on the window's thread, whichever thread makes it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.rubbish import collect_here


class Tied:
    """Reachable from nothing but itself, as a widget and what it calls often are."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_what_the_window_let_go_is_not_taken_apart_on_the_thread_of_a_job(qtbot: QtBot, owner: QObject) -> None:
    gc.enable()
    collect_here(owner)
    taken_apart_on: list[threading.Thread] = []
    tied = Tied()
    weakref.finalize(tied, lambda: taken_apart_on.append(threading.current_thread()))
    del tied
    jobs, results = Jobs(), list[int]()

    def work(_job: Job) -> int:
        return len([Tied() for _ in range(50_000)])  # more than enough for Python's own rule to look for rubbish

    jobs.run("Work", work, results.append, pytest.fail)
    qtbot.waitUntil(lambda: results == [50_000] and bool(taken_apart_on), timeout=10_000)
    assert taken_apart_on == [threading.main_thread()]
