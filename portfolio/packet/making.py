"""Draws the pages of a packet with pictures that come while typst works; once more where one is not as it promised."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from portfolio.core.progress import Cancelled
from portfolio.packet.composing import Composing, DrawPictures, timestamp
from portfolio.packet.drawing.copies import Copier
from portfolio.packet.drawing.promised import PromisedPictures
from portfolio.packet.drawing.render import Pages, PercentDone, Pictures, refuse_too_many
from portfolio.packet.drawing.staging import Setting, forget_copies, prepare
from portfolio.packet.gather import Gathered
from portfolio.packet.proof.issued import held_of
from portfolio.packet.proof.signing import Keys
from portfolio.packet.text.language import language_for
from portfolio.packet.text.tree import as_json


class _NotAsPromised(Exception):
    """A picture is bad, or of another size, or too large for what was attached."""


@dataclass(frozen=True)
class Made:
    """The pages of a packet before they are signed."""

    pdf: bytes
    told: dict[str, str]
    """Characters that no font could draw, and the words that stand for them."""
    held: list[list[str]]
    staging: Composing


@dataclass
class Making:
    """One packet on its way to its pages, in a folder of its own."""

    connection: sqlite3.Connection
    gathered: Gathered
    attachments_dir: Path
    keys: Keys
    fonts_dir: Path
    template_dir: Path
    folder: Path
    out_path: Path
    copier: Copier | None = None
    """For documents that are attached, where it is ready."""
    begun: Callable[[], None] = lambda: None
    """Called once, when typst begins."""

    def promised(self, pages: Pages, pictures: Pictures, progress: PercentDone, cancelled: Cancelled) -> Made:
        """Drawn with pictures that are decoded meanwhile, by the same children. Raises PortfolioError."""
        promised = PromisedPictures(self.folder, pictures)
        try:
            return self.drawn(pages, promised.draw, progress, cancelled, promised)
        except _NotAsPromised:
            truth = promised.truth()
        with Pages(self.folder, self.fonts_dir, timestamp(self.gathered.request)) as again:
            return self.drawn(again, lambda jobs, progress, cancelled: truth, _silent, cancelled)

    def drawn(
        self,
        pages: Pages,
        draw: DrawPictures,
        progress: PercentDone,
        cancelled: Cancelled,
        promised: PromisedPictures | None = None,
    ) -> Made:
        """Composed and drawn. Raises PortfolioError."""
        request = self.gathered.request
        language = language_for(request, self.template_dir.parent / "words")
        staging = Composing(self.gathered, self.attachments_dir, self.keys, self.fonts_dir, self.folder, language)
        tree, inside = staging.composed(draw, self.out_path.name, progress, cancelled, None, promised, self.copier)
        text = as_json(tree)
        refuse_too_many(staging.about_pages(tree, len(text)))
        prepare(self.folder, text, inside, self.template_dir, Setting(language, staging.written, request.paper))
        if promised is not None:
            promised.shown_in(text)
        del tree, text, inside  # typst reads them from the disk; here they would only take room
        progress(35, "Drawing the pages")
        self.begun()
        self.begun = lambda: None
        held: list[list[str]] = []
        true = True

        def meanwhile() -> None:
            nonlocal true
            held.extend(held_of(self.connection, request.audience, self.gathered.by_table()))
            if promised is not None:
                true = promised.keep(lambda percent, what: progress(35 + percent // 2, "Drawing the pages"), cancelled)
                true = true and staging.fits()
            forget_copies(self.folder)

        told = pages.draw(cancelled, meanwhile)["told"]
        pdf = (self.folder / "packet.pdf").read_bytes()
        if promised is not None:
            whole = promised.into(pdf) if true else None
            if whole is None:
                raise _NotAsPromised
            pdf = whole
        return Made(pdf, told, held, staging)


def _silent(percent: int, what: str) -> None:
    """Drawing once more begins no new count."""
