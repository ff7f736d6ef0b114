"""Credentials out again: the file as it was received, byte for byte, or its text baked into a picture."""

import re
from pathlib import Path, PurePath
from typing import NamedTuple

from portfolio.core.durable import disk_error, write_atomically
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Credential
from portfolio.credentials.containers import png, svg
from portfolio.credentials.containers.bake import CannotBake, bake, kind_of
from portfolio.credentials.containers.jws import looks_compact
from portfolio.credentials.images import media_type
from portfolio.credentials.refusal import Refused
from portfolio.exchange.giving_files import file_stem, write_new
from portfolio.exchange.giving_picture import BadgePictures

_ENDINGS = {
    "image/png": ".png", "image/svg+xml": ".svg", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
    "application/json": ".json", "application/ld+json": ".json", "application/jwt": ".jwt", "application/pdf": ".pdf",
}  # fmt: skip
_CARRIERS = {"image/png": png.baked, "image/svg+xml": svg.baked}
_PLAIN_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")


class Copy(NamedTuple):
    """A file to write: a good name for it, its bytes, and its media type."""

    name: str
    data: bytes
    media_type: str


def has_original(credential: Credential) -> bool:
    """Whether there is a file as received: what was typed in by hand has none."""
    return credential.original_id is not None


def can_bake(credential: Credential) -> bool:
    """Whether its text can be put into a picture: JSON or a signed token, not a paper certificate or a mere link."""
    text = credential.raw.strip()
    return text.startswith("{") or looks_compact(text)


def original_of(portfolio: Portfolio, credential: Credential) -> Copy:
    """The file as received, byte for byte. Raises PortfolioError when there is none, or it is missing or damaged."""
    kept = portfolio.get(Attachment, credential.original_id) if credential.original_id else None
    if kept is None:
        raise PortfolioError(
            "“{badge}” has no file: it was written down by hand.",
            "Add the file that you received, then save that.",
            badge=credential.title,
        )
    ending = _ENDINGS.get(kept.media_type, PurePath(kept.name).suffix.lower())
    stem = file_stem(credential.title or PurePath(kept.name).stem)
    name = stem + (ending if _PLAIN_ENDING.fullmatch(ending) else "")
    return Copy(name, portfolio.attachments.read(kept.sha256), kept.media_type)


def baked_copy(portfolio: Portfolio, credential: Credential, pictures: BadgePictures) -> Copy:
    """The credential's text, unchanged, in its picture (PNG or SVG), or in one drawn from its title where it has none.

    A picture that already carries it is given as it is. Raises PortfolioError where there is no text to bake.
    """
    if not can_bake(credential):
        raise PortfolioError(
            "“{badge}” cannot be put into a picture: there is no badge's text in it.",
            "Save the original file instead.",
            badge=credential.title,
        )
    if has_original(credential):
        original = original_of(portfolio, credential)
        if _carries(original.data, credential.raw):
            return original
    kept = portfolio.get(Attachment, credential.image_id) if credential.image_id else None
    picture = portfolio.attachments.read(kept.sha256) if kept is not None else b""
    data = _baked(credential, picture, pictures)
    kind = media_type(data)
    return Copy(file_stem(credential.title) + _ENDINGS[kind], data, kind)


def save_copy(copy: Copy, place: Path, *, replace: bool = False) -> Path:
    """Write it durably: into the folder `place` under its own name (numbered when taken), or as the file `place`.

    Raises PortfolioError: a file of that name is there and `replace` is False, or the disk fails. Returns its path.
    """
    try:
        if place.is_dir():
            name = PurePath(copy.name)
            return write_new(place, name.stem, name.suffix, copy.data)
        return write_atomically(place, copy.data, replace=replace)
    except FileExistsError as error:
        raise PortfolioError(
            "There is a file “{name}” already.", "Choose another name; nothing was written.", name=place.name
        ) from error
    except OSError as error:
        raise disk_error(error, place) from error


def save_original(portfolio: Portfolio, credential: Credential, place: Path, *, replace: bool = False) -> Path:
    """`original_of`, written by `save_copy`."""
    return save_copy(original_of(portfolio, credential), place, replace=replace)


def _carries(data: bytes, text: str) -> bool:
    """Whether a picture holds this very text."""
    baked = _CARRIERS.get(media_type(data))
    try:
        return baked is not None and any(one.text.strip() == text.strip() for one in baked(data))
    except Refused:
        return False


def _baked(credential: Credential, picture: bytes, pictures: BadgePictures) -> bytes:
    """In the picture as it is; where that cannot be (it moves, is no PNG), in what it looks like; else in one of ours.

    What is wrong with the text, and not with the picture, is wrong with every picture.
    """
    kind = kind_of(credential.standard)
    if picture and media_type(picture) in _CARRIERS:
        try:
            return bake(credential.raw, picture, kind)
        except CannotBake:
            picture = _seen(picture, pictures)
    elif picture:
        picture = _seen(picture, pictures)
    return bake(credential.raw, picture or pictures.drawn(credential.title, credential.issuer), kind)


def _seen(picture: bytes, pictures: BadgePictures) -> bytes:
    try:
        return pictures.own(picture)
    except PortfolioError:
        return b""
