"""Gives a badge: one signed file for each name, written into a folder; of the names nothing is kept."""

import calendar
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal, NamedTuple
from uuid import UUID

from portfolio.core.change import Change, edited
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.keys import PORTFOLIO_KEY, new_signing_key
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.records import Attachment, Award, Person
from portfolio.core.said import said
from portfolio.credentials.containers.bake import bake
from portfolio.credentials.issuing import Achievement, Issuer, did_of, issued
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.exchange.giving_files import file_stem, write_new
from portfolio.exchange.giving_names import Recipient
from portfolio.exchange.giving_picture import SMALL_SIDE, BadgePictures, framed, small_of

Form = Literal["png", "svg", "json"]
ENDINGS: dict[Form, str] = {"png": ".png", "svg": ".svg", "json": ".json"}


@dataclass(frozen=True, slots=True)
class Giving:
    """All that is needed to make badges away from the portfolio, on a thread of their own."""

    achievement: Achievement
    issuer: Issuer
    key_pem: bytes = field(repr=False)
    months: int | None = None
    """For how long it holds from the day it is given; None for good."""
    picture: bytes = field(default=b"", repr=False)
    """The person's own picture for it, as kept; b"" for one drawn from the title."""


class Given(NamedTuple):
    """What came of it. Hold it no longer than the sentence that says so is shown: file names are names of people."""

    folder: Path
    files: list[str]


def giving_of(portfolio: Portfolio, award: Award) -> Giving:
    """What a portfolio gives with this badge. Call on the portfolio's own thread.

    Raises PortfolioError: the badge has no title, the person has not said her own name, or a file is missing.
    """
    owner = next((" ".join(person.name.split()) for person in portfolio.find(Person) if person.name.strip()), "")
    if not award.title.strip():
        raise PortfolioError("The badge has no title yet.", "Write what it is for, then give it.")
    if not owner:
        raise PortfolioError(
            "Your name is not in the portfolio, so the badge could not say who gives it.",
            "Write your name under “About me”, then give the badge.",
        )
    image = portfolio.get(Attachment, award.image_id) if award.image_id else None
    key_pem = portfolio.signing_key(PORTFOLIO_KEY, new_signing_key)
    return Giving(
        Achievement(
            identity=UUID(award.id).urn,
            title=award.title,
            description=award.description,
            criteria=award.criteria,
            skills=tuple(award.skills),
        ),
        Issuer(owner, did_of(key_pem)),
        key_pem,
        award.months,
        portfolio.attachments.read(image.sha256) if image is not None else b"",
    )


def give(
    giving: Giving,
    recipients: Sequence[Recipient],
    folder: Path,
    pictures: BadgePictures,
    contexts: Path,
    form: Form = "png",
    *,
    until: date | None = None,
    at: datetime | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Given:
    """Write one badge for each recipient into `folder`, durably, and never over a file that is there.

    A job for a thread of its own: it reads no portfolio and changes none (see `as_change`). `until` overrules the
    months of the badge; `at` is the moment of giving (aware), else now. `progress` is told a count and no name. Raises
    Stopped when cancelled and PortfolioError when the disk fails: then the files made so far are taken away again.
    """
    if not recipients:
        raise PortfolioError("There is no name to give the badge to.", "Write one name on each line.")
    at = at or datetime.now(UTC)
    until = until or _months_after(at.astimezone().date(), giving.months)
    progress(0, len(recipients), "")
    carrier, giving = _dressed(giving, pictures, form)
    known = Contexts(contexts)
    written: list[Path] = []
    fresh = not folder.exists()
    try:
        for done, recipient in enumerate(recipients, start=1):
            if cancelled():
                raise Stopped
            text = issued(
                giving.achievement, giving.issuer, recipient.name, recipient.address, at, until, giving.key_pem, known
            )
            data = bake(text, carrier, "3") if carrier else text.encode("utf-8")
            stem = file_stem(recipient.name or recipient.address.partition("@")[0], giving.achievement.title)
            written.append(write_new(folder, stem, ENDINGS[form], data))
            progress(done, len(recipients), "")
    except BaseException as trouble:
        take_back(Given(folder, [path.name for path in written]), with_folder=fresh)
        if isinstance(trouble, OSError):
            # The folder is named, not the file: its name is a learner's.
            raise disk_error(trouble, folder) from None
        raise
    return Given(folder, [path.name for path in written])


def take_back(given: Given, *, with_folder: bool = False) -> None:
    """Take the files away again; the folder too if that is asked and nothing else is in it. Raises nothing."""
    for name in given.files:
        with suppress(OSError):  # a stick that was pulled out takes them with it
            (given.folder / name).unlink()
    if with_folder:
        with suppress(OSError):
            given.folder.rmdir()


def as_change(award: Award, count: int, day: date) -> Change:
    """The change after giving: how many were made, and when last. To whom, is not in it."""
    return edited(
        said("Give “{title}”", title=award.title[:60]), award, given=award.given + count, last_given=day
    )  # fmt: skip


def picture_of(giving: Giving, pictures: BadgePictures) -> bytes:
    """The picture that its badges are baked into: PNG. Raises PortfolioError."""
    if giving.picture:
        return pictures.own(giving.picture)
    return pictures.drawn(giving.achievement.title, giving.issuer.name)


def _dressed(giving: Giving, pictures: BadgePictures, form: Form) -> tuple[bytes, Giving]:
    """The picture to bake into (b"" for plain JSON), and the badge with a small one in its own text."""
    title, giver = giving.achievement.title, giving.issuer.name
    picture = picture_of(giving, pictures)
    if giving.picture:
        image, media_type = small_of(picture)
    else:
        image, media_type = pictures.drawn(title, giver, SMALL_SIDE), "image/png"
    dressed = replace(giving, achievement=replace(giving.achievement, image=image, image_type=media_type))
    if form == "json":
        return b"", dressed
    if form == "png":
        return picture, dressed
    if giving.picture:
        return framed(picture), dressed
    return pictures.drawing(title, giver), dressed


def _months_after(day: date, months: int | None) -> date | None:
    """The same day so many months later, or the last of a shorter month; None for good."""
    if months is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(year, date.max.year)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
