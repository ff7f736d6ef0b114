"""Where the time of making one packet goes, stage by stage; several stages run beside one another."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, NamedTuple
from unittest.mock import patch

from portfolio.packet import composing, making, packet
from portfolio.packet.drawing import render
from portfolio.packet.drawing.promised import PromisedPictures

_STAGES: tuple[tuple[str, Any, str], ...] = (
    ("the portfolio is read", packet, "gather"),
    ("files are copied", composing, "copy_files"),
    ("pictures are promised, or decoded", render.Pictures, "draw"),
    ("what goes inside is put together", composing, "inside_of"),
    ("texts are composed", composing, "compose"),
    ("the folder for typst is filled", making, "prepare"),
    ("typst", render.Pages, "draw"),
    ("pictures are put in", PromisedPictures, "into"),
    ("it is signed", packet, "sign_file"),
    ("it is written", packet, "write_packet"),
)


class Stage(NamedTuple):
    """One stage: when it began, how long it took, and how long the thread that called it was at work (seconds)."""

    what: str
    began: float
    took: float
    own: float


def stages(work: Callable[[], object]) -> list[Stage]:
    """The stages of one call of `work`, which makes a packet, in the order in which they began."""
    found: list[Stage] = []
    start = time.perf_counter()

    def timed(what: str, inner: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            began, before = time.perf_counter(), time.thread_time()
            try:
                return inner(*given, **named)
            finally:
                took, own = time.perf_counter() - began, time.thread_time() - before
                found.append(Stage(what, began - start, took, own))

        return call

    with ExitStack() as stack:
        for what, where, name in _STAGES:
            stack.enter_context(patch.object(where, name, timed(what, getattr(where, name))))
        work()
    end = time.perf_counter() - start
    return [*sorted(found, key=lambda one: one.began), Stage("all of it", 0.0, end, 0.0)]


def rows(found: list[Stage]) -> list[tuple[str, str, str, str]]:
    """For a table: what, when it began, how long it took, how much of that was our own work."""
    return [(one.what, f"{one.began:.2f}", f"{one.took:.2f}", f"{one.own:.2f}" if one.own else "") for one in found]
