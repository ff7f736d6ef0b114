"""Packets handed in by others, looked over at once: whose, which period, which gaps, and whether they are unchanged.

There are no scores and there is no order of merit: the list goes by name. Every file goes through the one door for PDFs
of others (`opening`), and one bad file never blocks the rest.
"""

import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.said import Said, said
from portfolio.packet.drawing.children import Answer, PacketStopped
from portfolio.packet.proof.findings import words_of
from portfolio.packet.proof.known_keys import KnownKeys
from portfolio.packet.proof.opening import Door, SavedPages

CHILDREN = 2
Finding = dict[str, Any]
LARGEST = 300_000_000


class Received(NamedTuple):
    """What is said of one file. Nothing of it is a judgement of the work."""

    file: str
    name: str
    """Whose portfolio it is, as the file says."""
    title: str
    start: str
    end: str
    """First and last day of its period, ISO; empty where that side is open."""
    framework: str
    """The framework that it answers, or empty."""
    standards: int
    gaps: tuple[str, ...]
    """Standards of it that nothing in the packet shows, by code."""
    status: str
    """As `verify` has it; unsupported for what is no packet, unknown where it could not be read."""
    change: str
    """unchanged, signed_later, commented, attachments_removed, resaved, altered, plain, or nothing."""
    words: Said
    """What became of it since it was signed, in a sentence."""
    key: str
    holder: str
    """Under which name the reader has saved its key; empty where she has not."""
    checks: tuple[Finding, ...] = ()
    """Each thing that was looked at: {check, result, detail}, with `sentence` and `values` where it can be said in
    another language."""
    badges: tuple[Finding, ...] = ()
    """Each badge inside with its own state: {title, file, status, detail}."""


def look_over(
    files: Sequence[tuple[str, Path]],
    known: KnownKeys | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    *,
    contexts: Path | None = None,
    pages: SavedPages = (),
) -> list[Received]:
    """One line for each file (its name, where it lies), by the name of whose it is. Raises Stopped.

    With `contexts`, the folder of linked-data contexts, the badges inside are verified anew, by what was saved of
    issuers: each of `pages` is a file's place, the ISO day on which it was saved, its address and whose it is.
    """
    troubles = {number: trouble for number, (_, path) in enumerate(files) if (trouble := _trouble(path)) is not None}
    numbers = [number for number in range(len(files)) if number not in troubles]
    names = [files[number][0] for number in numbers] or [""]
    found = [_unread(files[number][0], trouble) for number, trouble in troubles.items()]
    try:
        with Door(known, contexts, pages, children=min(CHILDREN, os.cpu_count() or 1)) as door:
            answers = door.look(
                [files[number] for number in numbers],
                lambda done: progress(done, len(files), names[min(done, len(names) - 1)]),
                cancelled,
            )
    except PacketStopped as stopped:
        raise Stopped("The files were not looked over.") from stopped
    found += [_received(files[number][0], answer) for number, answer in zip(numbers, answers, strict=True)]
    progress(len(files), len(files), "")
    return sorted(found, key=lambda one: (not one.name, one.name.casefold(), one.file.casefold()))


def _trouble(path: Path) -> Said | None:
    """A sentence where this is no plain file that can be read, and of a size that can be looked over."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        # Without waiting: a pipe with no writer would hold the program for ever.
        with open(os.open(path, flags), "rb") as source:
            told = os.fstat(source.fileno())
    except OSError as error:
        return said("It could not be read ({problem}).", problem=os.strerror(error.errno or 0))
    if not stat.S_ISREG(told.st_mode):
        return said("It is not a file.")
    return said("It is too large to be looked over.") if told.st_size > LARGEST else None


def _received(file: str, answer: Answer) -> Received:
    item = answer.get("item")
    if not isinstance(item, dict):
        return _unread(file, said("It could not be read: {why}.", why=str(answer.get("bad", "it is damaged"))))
    packet: dict[str, Any] = item.get("packet") or {}
    period, framework = packet.get("period") or {}, packet.get("framework") or {}
    attached = packet.get("attachments") or {}
    change, holder = packet.get("change", ""), packet.get("key_saved")
    return Received(
        file,
        item["credential"]["recipient"],
        item["credential"]["title"],
        period.get("start", ""),
        period.get("end", ""),
        framework.get("title", ""),
        framework.get("standards", 0),
        tuple(framework.get("gaps", ())),
        item["status"],
        change,
        words_of(change, attached.get("unchanged", 0), attached.get("named", 0), bool(packet.get("pages_proven"))),
        item["credential"]["issuer"],
        str(holder[0] if isinstance(holder, list) else (holder or {}).get("title", "")),
        tuple(one for one in item["checks"] if one["check"] != "badge"),
        tuple(packet.get("badges") or ()),
    )


def _unread(file: str, words: Said) -> Received:
    return Received(file, "", "", "", "", "", 0, (), "unknown", "", words, "", "")
