"""One file on its way into the portfolio: what it is, what it will become, and whether it is there already."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.exchange.found import FoundBadge, FoundKind, FoundPage
from portfolio.exchange.gather import read_file
from portfolio.exchange.intake.guess import Guess
from portfolio.exchange.rechecking import Rechecked
from portfolio.exchange.versions import Versions


class Existing(NamedTuple):
    """An entry that the portfolio holds already. `in_bin`: it can be brought back from there."""

    kind: str
    id: str
    title: str
    in_bin: bool = False


@dataclass
class Addition:
    """What is to become of one file. The person may change `kind` (to one of `may_be`), `wanted`, guess and title.

    `error`: why it is not taken. `existing`: it is there already, so it is only added when `wanted` is set again.
    `same_as`: the name of another file in this batch with the same content. `sha256` and `size` are those of the bytes
    that will be kept: for a photo without its metadata. `added_ids` are filled in by `as_change`.
    """

    name: str
    kind: FoundKind = "evidence"
    may_be: tuple[FoundKind, ...] = ()
    wanted: bool = True
    media_type: str = ""
    sha256: str = ""
    size: int = 0
    title: str = ""
    day: date | None = None
    day_sure: bool = False
    text: str = ""
    guess: Guess | None = None
    badges: list[FoundBadge] = field(default_factory=list)
    page: FoundPage | None = None
    """What it is, where it is a page of an issuer's."""
    saved: date = field(default_factory=date.today)
    """The day on which such a page was saved."""
    checked_with_pages: bool = False
    """What is said of its badges rests on pages of the same batch."""
    place_removed: bool = False
    inside: str = ""
    note: tuple[str, str] = ("", "")
    existing: list[Existing] = field(default_factory=list)
    same_as: str = ""
    error: PortfolioError | None = None
    put_off: bool = False
    """The person did not decide on it now, so it waits where it came from."""
    added_ids: list[str] = field(default_factory=list)
    path: Path | None = None
    content: bytes | None = field(default=None, repr=False)
    kept: bool = False
    """Its bytes are safely on disk already (`keep_files`)."""
    received: str = ""
    """SHA-256 of the bytes as they came, to notice when the file changes before it is added."""

    @property
    def shown_title(self) -> str:
        """What to call it in a list: the badge's or certificate's title, or the file's."""
        if self.kind == "badge" and self.badges:
            return self.badges[0].title
        if self.kind == "certificate" and self.guess and self.guess.title:
            return self.guess.title
        return self.title or self.name

    def read(self) -> bytes:
        """The bytes as they came. Raises PortfolioError when the file is not any more what was looked at."""
        data = self.content
        if data is None:
            assert self.path is not None
            data = read_file(self.path).data
        if hashlib.sha256(data).hexdigest() != self.received:
            raise PortfolioError("“{name}” has changed since it was looked at.", "Add it again.", name=self.name)
        return data

    @property
    def already_there(self) -> str:
        """The sentence about what the portfolio holds already; "" when there is nothing to say."""
        if self.existing:
            first = self.existing[0]
            where = "in the bin of your portfolio" if first.in_bin else "in your portfolio"
            return f"“{self.name}” is already {where} as “{first.title}”."
        return f"“{self.name}” is the same as “{self.same_as}”, which is added." if self.same_as else ""


@dataclass
class Additions:
    """A batch of files, in the order in which they were found."""

    items: list[Addition] = field(default_factory=list)
    versions: Versions = field(default_factory=Versions)
    """What the portfolio holds already under the ids of new badges."""
    pages: list[Addition] = field(default_factory=list)
    """The saved pages with which badges were checked."""
    rechecked: Rechecked = field(default_factory=Rechecked)
    """What was found of badges in the portfolio that those pages concern."""

    @property
    def wanted(self) -> list[Addition]:
        """What will be added."""
        return [item for item in self.items if item.wanted and item.error is None]

    @property
    def refused(self) -> list[Addition]:
        """What cannot be added, each with its `error`."""
        return [item for item in self.items if item.error is not None]

    @property
    def already_there(self) -> list[Addition]:
        """What the portfolio holds already, or stands twice in the batch."""
        return [item for item in self.items if item.error is None and item.already_there]

    @property
    def to_confirm(self) -> list[Addition]:
        """Certificates, whose fields are guesses: shown in one table before they are added."""
        return [item for item in self.wanted if item.kind == "certificate"]
