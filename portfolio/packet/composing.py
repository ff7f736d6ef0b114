"""From gathered records to the tree that typst draws: files copied, numbered, texts composed beside the pictures."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from portfolio.core.progress import Cancelled
from portfolio.packet.attachments import PROOF_BYTES, Inside, inside_of
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.drawing.awaited import Awaited
from portfolio.packet.drawing.children import Answer
from portfolio.packet.drawing.copies import Copier
from portfolio.packet.drawing.fonts import coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.drawing.pictures_kept import KeptPictures
from portfolio.packet.drawing.promised import PromisedPictures
from portfolio.packet.drawing.render import PercentDone
from portfolio.packet.drawing.staging import LATIN_AS, bytes_of, copy_files
from portfolio.packet.exhibits import number_exhibits, reading_order
from portfolio.packet.gather import Gathered
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import Language
from portfolio.packet.text.tree import Node, Pen
from portfolio.packet.text.written import language_written

DrawPictures = Callable[[Sequence[Answer], PercentDone, Cancelled], dict[str, Answer]]
"""Decodes each job's file to clean pictures. An answer for every key."""

LETTERS_A_PAGE = 2_300
PICTURE_GROWS, BYTES_BESIDES = 125, 1_200_000
"""For what is reckoned before the pages are drawn: pictures in a PDF in per cent of their files, and all the rest of
it (fonts, text, structure, records, signature) in bytes."""


class Composing:
    """One packet's files and texts on their way into the folder where it is drawn."""

    def __init__(
        self,
        gathered: Gathered,
        attachments_dir: Path,
        keys: Keys,
        fonts_dir: Path,
        folder: Path,
        language: Language,
        kept: KeptPictures | None = None,
    ) -> None:
        """Files are copied to `folder` at once, save those whose pictures are `kept`."""
        self._goals = goals_for_page_one(gathered)
        order = reading_order(gathered, [row["id"] for row in self._goals])
        self._attachments_dir, self._keys, self._fonts_dir, self._folder = attachments_dir, keys, fonts_dir, folder
        exhibits = number_exhibits(gathered, order)
        self._jobs, missing = copy_files(
            gathered, exhibits, attachments_dir, folder, kept.has if kept else lambda job: False
        )
        self._pictures: Future[dict[str, Node]] = Future()
        self._promised: PromisedPictures | None = None
        self._reckoned = 0
        self.written = language_written(_own_texts(gathered))
        other = "" if self.written == language.tag.partition("-")[0] else self.written
        pen = Pen(Glyphs(lambda: coverage_of(fonts_dir)), other or (LATIN_AS if language.rtl else ""))
        self.book = Book(gathered, pen, exhibits, Awaited(self._pictures), language)
        self.book.warnings += [f"The file of “{title}” is missing from this portfolio." for title in missing]

    def composed(
        self,
        draw: DrawPictures,
        out_name: str,
        progress: PercentDone,
        cancelled: Cancelled,
        inside: Inside | None = None,
        promised: PromisedPictures | None = None,
        copier: Copier | None = None,
    ) -> tuple[Node, Inside]:
        """The tree and what is attached (`inside`, where known). `promised` says what of the pictures is still to come,
        and a `copier` may be ready for documents.

        Texts are composed while pictures are decoded and the attached files are put together, both by children.
        """
        self._promised = promised
        with ThreadPoolExecutor(2) as beside:
            attached = beside.submit(lambda: inside or self._attached(cancelled, copier))
            composed = beside.submit(
                lambda: compose(self.book, self._goals, attached.result, out_name, Widths(self._fonts_dir))
            )
            try:
                self._pictures.set_result(
                    draw(self._jobs, lambda percent, what: progress(5 + percent * 25 // 100, what), cancelled)
                )
            except BaseException as error:
                self._pictures.set_exception(error)
                raise
            tree = composed.result()
        self.title = str(tree["title"])
        self.sections = [{"name": one["name"], "title": one["title"]} for one in tree["sections"]]
        return tree, attached.result()

    @staticmethod
    def about_pages(tree: Node, letters: int) -> int:
        """About how many pages the tree will have, which is so long as JSON."""
        pictures = sum(
            len(block["pages"])
            for section in tree["sections"]
            for block in section["blocks"]
            if block["t"] == "evidence"
        )
        return letters // LETTERS_A_PAGE + pictures

    def _attached(self, cancelled: Cancelled, copier: Copier | None) -> Inside:
        book = self.book
        return inside_of(
            book.gathered,
            book.exhibits,
            lambda digest: bytes_of(self._attachments_dir, digest),
            self._keys,
            cancelled,
            lambda wanted: self._room(wanted, cancelled),
            book.language,
            copier,
        )

    def fits(self) -> bool:
        """Whether what was attached has its room, now that the pictures that were promised are there."""
        return self._reckoned <= self._left()

    def _room(self, wanted: int, cancelled: Cancelled) -> int:
        """How much may be attached to a packet with proof: what its pages, their pictures and its signature leave.

        Reckoned while all that is wanted seems to have room; else it waits until the pictures are there.
        """
        room = self._left()
        if wanted <= room:
            self._reckoned = wanted
        elif self._promised is not None:
            self._promised.keep(lambda percent, what: None, cancelled)
            room = self._left()
        return room

    def _left(self) -> int:
        pages = [page for one in self._pictures.result().values() for page in one.get("pages", [])]
        of = self._promised.size if self._promised else lambda page: (self._folder / page["file"]).stat().st_size
        return max(0, PROOF_BYTES - sum(map(of, pages)) * PICTURE_GROWS // 100 - BYTES_BESIDES)


def _own_texts(gathered: Gathered) -> Iterator[str]:
    """What the person herself wrote, at length."""
    yield gathered.request.statement
    for kind in ("reflection", "practice", "goal", "position", "programme"):
        for row in gathered.of(kind):
            yield from (str(row.get(column) or "") for column in ("text", "what_changed", "what_i_did", "notes"))


def timestamp(request: PacketRequest) -> int:
    """The moment that a packet says it was made at."""
    made = request.made
    return int(datetime(made.year, made.month, made.day, 12, tzinfo=UTC).timestamp())
