"""A badge to be kept or given as it was ordered: the files are made by a job, what is kept becomes one change."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.attachments import AttachmentStore
from portfolio.core.change import Change, Edit
from portfolio.core.durable import disk_error, ensure_folder
from portfolio.core.records import Attachment, Award, build, with_fields
from portfolio.exchange.giving import Giving, as_change, give, giving_of
from portfolio.exchange.giving_names import Recipient
from portfolio.exchange.giving_picture import BadgePictures
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.giving.previewing import content_of
from portfolio.ui.jobs import Job
from portfolio.ui.kit.words import translate


@dataclass(frozen=True)
class Order:
    """What a person asked for. It holds names, so it is let go of as soon as the files are made."""

    award_id: str
    fields: dict[str, Any]
    """The design as typed, by the names of its columns."""
    draft: str
    """The key of the draft it was typed in."""
    picture: Path | None
    """A picture that was chosen and is not kept yet."""
    recipients: list[Recipient] = field(repr=False)
    folder: Path
    is_own_folder: bool
    """Whether the folder was offered and may have to be made, with those above it."""

    @property
    def title(self) -> str:
        return str(self.fields["title"])


class Made(NamedTuple):
    """What the job brings home: no name is in it."""

    files: int
    folder: Path
    picture: Attachment | None
    """The picture that was chosen, safely in the store."""


def pictures_for_badges() -> BadgePictures:
    """The child that makes pictures, with the program's own letters."""
    return BadgePictures(resource("fonts"), resource("typst"))


def giving_for(document: Document, order: Order) -> Giving | None:
    """All that the job needs to sign with; None where nobody is to get one. On the window's thread."""
    if not order.recipients:
        return None
    return giving_of(document.portfolio, build(Award, id=order.award_id, **order.fields))


def carry_out(order: Order, giving: Giving | None, store: AttachmentStore, job: Job) -> Made:
    """Keep the picture and make the files. On the thread of a job; raises PortfolioError, and Stopped."""
    kept, files = None, 0
    with pictures_for_badges() as pictures:
        if order.picture is not None:
            png = pictures.own(content_of(order.picture))
            kept = _kept(png, order.title, store)
            giving = replace(giving, picture=png) if giving is not None else None
        if giving is not None:
            _make_folder(order)
            done = give(
                giving, order.recipients, order.folder, pictures, resource("contexts"),
                progress=lambda done, total, _what: job.progress(done, total), cancelled=job.is_cancelled,
            )  # fmt: skip
            files = len(done.files)
    return Made(files, order.folder, kept)


def change_of(document: Document, order: Order, made: Made) -> Change:
    """What is written: the design, and how many of it were given. Empty where it is all there already."""
    before = document.portfolio.get(Award, order.award_id)
    fields = order.fields | ({"image_id": made.picture.id} if made.picture is not None else {})
    is_new = before is None
    is_other = is_new or any(getattr(before, name) != value for name, value in fields.items())
    after = build(Award, id=order.award_id, **fields) if before is None else with_fields(before, **fields)
    words = translate("Badges", "Badge designed: “{title}”")
    if not is_new:
        words = translate("Badges", "Badge changed: “{title}”")
    label = words.format(title=order.title[:60])
    if made.files:
        given = as_change(after, made.files, document.today())
        label = label if is_other else given.label
        after = next(edit.after for edit in given.edits if isinstance(edit.after, Award))
    elif not is_other:
        return Change("", ())
    pictures = [Edit(None, made.picture)] if made.picture is not None else []
    return Change(label, (*pictures, Edit(before, after)))


def _make_folder(order: Order) -> None:
    try:
        if order.is_own_folder:
            ensure_folder(order.folder)
    except OSError as error:
        raise disk_error(error, order.folder) from error


def _kept(png: bytes, title: str, store: AttachmentStore) -> Attachment:
    try:
        sha256 = store.add(png)
    except OSError as error:
        raise disk_error(error, store.root) from error
    caption = translate("Badges", "Badge: {title}").format(title=title)
    return build(
        Attachment, purpose="image", name=f"{title[:100]}.png", media_type="image/png", sha256=sha256, size=len(png),
        title=title, caption=caption,
    )  # fmt: skip
