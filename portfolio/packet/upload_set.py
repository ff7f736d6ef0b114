"""For a district that takes uploads: one PDF of the size that is taken, a statement for each standard, and a page that
says what goes where."""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, never
from portfolio.growth.standards.uploads import UploadStatement, upload_set
from portfolio.packet.attachments import free_name
from portfolio.packet.drawing.render import PercentDone
from portfolio.packet.drawing.saving import of_disk
from portfolio.packet.exhibits import Exhibit, number_exhibits, reading_order
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.packet import PacketResult, make_packet
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import Language, language_for
from portfolio.packet.upload_page import Statement, Upload, page_of

LETTERS = 500
"""Characters of a statement, where no plan says otherwise."""

PDF, STATEMENTS, PAGE = "portfolio.pdf", "statements", "summary.html"
_NAMED = 3
"""Pieces that a sentence names."""

Draw = Callable[[PacketRequest], PacketResult]

_SENTENCE = re.compile(r"[.!?…。؟](?=\s|$)")


@dataclass(frozen=True)
class UploadResult:
    """An upload set that was written."""

    folder: Path
    packet: PacketResult
    """Its PDF."""
    request: PacketRequest
    """As it was made at last."""
    statements: tuple[Statement, ...]
    notes: tuple[str, ...]
    """Sentences for the person: what was made smaller, what was shortened, what is still too large."""
    fits: bool
    """Whether the upload takes all of it."""


def make_upload_set(
    connection: sqlite3.Connection,
    attachments_dir: Path,
    request: PacketRequest,
    keys: Keys,
    folder: Path,
    fonts_dir: Path,
    template_dir: Path,
    *,
    most_bytes: int | None = None,
    letters: int | None = None,
    progress: PercentDone | None = None,
    cancelled: Cancelled = never,
) -> UploadResult:
    """Write the upload set of a framework into `folder`, which is made, whole or not at all.

    Limits that are not given are those of the request's plan. Raises PortfolioError: no framework, a folder that holds
    something, and what `make_packet` raises.
    """
    gathered = gather(connection, request)
    if gathered.board is None or gathered.framework is None:
        raise PortfolioError(
            "An upload set answers the standards of a framework, and none is chosen.",
            "Choose a framework, and a section that speaks of standards.",
        )
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise PortfolioError("There is something in “{folder}” already.", "Name a new folder.", folder=folder)
    plan = gathered.evaluation_plan
    most_bytes = most_bytes or (plan["upload_bytes"] if plan else None)
    letters = letters or (plan["letters"] if plan else LETTERS)
    language = language_for(request, template_dir.parent / "words")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".upload-", dir=folder.parent) as name:
            made = Path(name) / "set"
            (made / STATEMENTS).mkdir(parents=True)

            def draw(wanted: PacketRequest) -> PacketResult:
                return make_packet(
                    connection, attachments_dir, wanted, keys, made / PDF, fonts_dir, template_dir, progress, cancelled
                )

            packet, request, notes = _small_enough(draw, request, most_bytes, language)
            exhibits = number_exhibits(gathered, reading_order(gathered, _goals(gathered)))
            if too_large := bool(most_bytes and packet.size > most_bytes):
                notes.append(_what_to_leave_out(exhibits, packet.size - (most_bytes or 0), language))
            statements = _statements(gathered, exhibits, made / STATEMENTS, letters)
            notes += _of_statements(statements, language)
            upload = Upload(gathered, packet, statements, tuple(notes), most_bytes, letters)
            (made / PAGE).write_text(page_of(upload, language), encoding="utf-8")
            if folder.is_dir():
                folder.rmdir()
            shutil.move(made, folder)
    except OSError as error:
        raise of_disk(error, folder.parent) from error
    packet = replace(packet, path=folder / PDF)
    return UploadResult(folder, packet, request, statements, tuple(notes), not too_large)


def _goals(gathered: Gathered) -> list[str]:
    return [row["id"] for row in goals_for_page_one(gathered)]


def _small_enough(
    draw: Draw, request: PacketRequest, most: int | None, language: Language
) -> tuple[PacketResult, PacketRequest, list[str]]:
    """The PDF, made smaller in steps while it is larger than the upload takes: pictures first, then what it carries."""
    notes: list[str] = []
    packet = draw(request)
    if most is not None and packet.size > most and not request.small_pictures:
        request = replace(request, small_pictures=True)
        packet = draw(request)
        notes.append(language.say("Its pictures were made smaller, so that the upload takes it."))
    if most is not None and packet.size > most and request.saved_as != "plain":
        request = replace(request, saved_as="plain")
        packet = draw(request)
        notes.append(language.say("It was saved as pages only: with proof inside, the upload would not take it."))
    return packet, request, notes


def _what_to_leave_out(exhibits: Sequence[Exhibit], over: int, language: Language) -> str:
    """A sentence that names the largest pieces: with them, most is gained."""
    largest = sorted(exhibits, key=lambda one: (-one.row["size"], one.number))[:_NAMED]
    size = language.size(over)
    if not largest:
        return language.say("It is still {size} too large: leave out sections.", size=size)
    named = language.listed([f"{one.number} “{one.row['title'] or one.row['name']}”" for one in largest])
    return language.say("It is still {size} too large. The largest pieces are {pieces}: leave out one or more.",
                        size=size, pieces=named)  # fmt: skip


def _statements(gathered: Gathered, exhibits: Sequence[Exhibit], folder: Path, most: int) -> tuple[Statement, ...]:
    """A text file for each standard of which something is said, and a line for each that something shows."""
    board = gathered.board
    if board is None:
        return ()
    numbers: dict[str, list[str]] = {}
    for exhibit in exhibits:
        for record in (exhibit.row["id"], *exhibit.proves):
            numbers.setdefault(record, []).append(exhibit.number)
    taken: set[str] = set()
    found = []
    for one in upload_set(board, most).statements:
        text = fitting(one.text, most)
        name = free_name(f"{one.code} {one.title}".strip() + ".txt", taken) if text else ""
        if name:
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        row = board.row(one.standard_id)
        pieces = row.evidence if row else ()
        shown = [number for piece in pieces for number in numbers.get(piece.record_id, ())]
        found.append(_told(one, text, name, tuple(dict.fromkeys(shown))))
    return tuple(found)


def _told(one: UploadStatement, text: str, name: str, numbers: tuple[str, ...]) -> Statement:
    return Statement(one.code, one.title, name, len(text), one.letters, one.pieces, numbers)


def fitting(text: str, most: int) -> str:
    """The text in so many characters: whole sentences where one fits, else whole words with “…”."""
    if len(text) <= most:
        return text
    ends = [found.end() for found in _SENTENCE.finditer(text) if found.end() <= most]
    if ends and ends[-1] * 2 >= most:
        return text[: ends[-1]]
    kept = text[: max(0, most - 1)]
    return f"{kept.rpartition(' ')[0].rstrip() or kept}…"[:most]


def _of_statements(statements: Sequence[Statement], language: Language) -> list[str]:
    """What the person has to look at before she uploads."""
    names = language.listed
    shortened = [one.name for one in statements if one.letters < one.written]
    without = [one.name for one in statements if not one.file]
    notes = []
    if shortened:
        notes.append(language.say("Shortened to what the upload takes; please read them: {standards}.",
                                  standards=names(shortened)))  # fmt: skip
    if without:
        notes.append(language.say("Shown, but nothing is said of them yet: {standards}.", standards=names(without)))
    return notes
