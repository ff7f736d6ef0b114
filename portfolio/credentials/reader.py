"""Reads a file: finds what it is by its content, takes the credentials out, and says so when there is none.

Everything here is a function of the bytes alone: no network, no other file, no clock, bounded in time and memory
(`limits`). So it can run in a child process that is given the bytes and returns the result.
"""

from typing import TYPE_CHECKING, NamedTuple

from portfolio.credentials import images, interpret, linked, sniff
from portfolio.credentials.containers import pdf, png, svg
from portfolio.credentials.containers.baked import Baked
from portfolio.credentials.limits import MAX_MEMBERS
from portfolio.credentials.model import DESCRIPTION, STATUS_LIST, ReadCredential, Source
from portfolio.credentials.refusal import ASK_AGAIN, Refused, broken, not_a_badge, said_of

if TYPE_CHECKING:  # reading a badge does not wait for what checks it
    from portfolio.credentials.proofs.shelf import Shelf


class Opened(NamedTuple):
    """A file taken apart: its container, and all it holds, also what awards nothing."""

    container: str
    credentials: tuple[ReadCredential, ...]


def read(data: bytes, name: str = "", shelf: "Shelf | None" = None) -> list[ReadCredential]:
    """The credentials in a file, in file order; more than one is possible. `name` is only for the sentences.

    Pages on the `shelf` fill in what the badge only links to (see `linked`). Raises `NotABadge` for a file without
    badge and `BrokenBadge` for a damaged one (both `PortfolioError`), each with a sentence and what to do next. A badge
    whose structure is faulty is still returned, with its `problems`.
    """
    opened = open_file(data, name, shelf)
    kept = [credential for credential in opened.credentials if credential.kind not in (DESCRIPTION, STATUS_LIST)]
    if kept:
        return kept
    first = opened.credentials[0]
    if first.kind == STATUS_LIST:
        refused = not_a_badge("it is a list of revoked badges", "Keep it with the issuer's keys, not as a badge.")
    else:
        what = f"“{first.title}” but awards it to nobody" if first.title_known else "a badge or its issuer, no award"
        refused = not_a_badge(f"it describes {what}", "Ask its issuer for the badge awarded to you.")
    refused.container = opened.container
    raise said_of(refused, _short(name))


def open_file(data: bytes, name: str = "", shelf: "Shelf | None" = None) -> Opened:
    """All that a file holds, also descriptions and status lists. Raises as `read` does."""
    try:
        opened = _opened(data, nested=False)
    except Refused as refused:
        raise said_of(refused, _short(name)) from refused
    if shelf is None or not shelf.documents:
        return opened
    return Opened(opened.container, tuple(linked.completed(one, shelf) for one in opened.credentials))


def _opened(data: bytes, *, nested: bool) -> Opened:
    kind = sniff.container(data)
    try:
        if not data.strip():
            raise broken("it is empty" if not data else "there is nothing in it", ASK_AGAIN)
        if kind == "png":
            return Opened(kind, _of_picture(data, png.baked(data), kind, "image/png"))
        if kind == "svg":
            return Opened(kind, _of_picture(data, svg.baked(data), kind, "image/svg+xml"))
        if kind == "pdf" and not nested:
            return Opened(kind, _of_attachments(pdf.attached(data)))
        if kind != "text":
            raise not_a_badge(sniff.other_kind(data), sniff.advice(data))
        return _of_text(sniff.decoded(data))
    except Refused as refused:
        refused.container = refused.container or (kind if kind != "text" else _text_container(data))
        raise


def _of_picture(data: bytes, found: list[Baked], container: str, media_type: str) -> tuple[ReadCredential, ...]:
    """One picture may carry an Open Badge 2.0 and a 3.0 at once; one that is broken does not hide the other."""
    image = images.of_bytes(data, kind=media_type)
    read: list[ReadCredential] = []
    refused: Refused | None = None
    for baked in found:
        try:
            read += interpret.credentials(baked.text, Source(container, image, baked.mark, baked.remarks))
        except Refused as trouble:
            refused = refused or trouble
    if not read:
        raise refused or broken("what stands where the badge should be is no badge")
    return tuple(read)


def _of_text(text: str) -> Opened:
    container = _container_of(text.strip())
    return Opened(container, tuple(interpret.credentials(text, Source(container))))


def _of_attachments(files: list[bytes]) -> tuple[ReadCredential, ...]:
    """The credentials among a PDF's attachments; other attachments are normal there."""
    read: list[ReadCredential] = []
    for data in files:
        try:
            read += _opened(data, nested=True).credentials
        except Refused:
            continue
    if not read:
        raise not_a_badge("it is a PDF with no badge attached", pdf.AS_CERTIFICATE)
    return tuple(one._replace(container="pdf") for one in read[:MAX_MEMBERS])


def _text_container(data: bytes) -> str:
    return _container_of(data[:4_096].decode("utf-8", "ignore").removeprefix("\ufeff").strip())


def _container_of(text: str) -> str:
    form = sniff.text_form(text)
    if form in ("jws", "encrypted", "selective") or text.startswith("eyJ"):
        return "jwt"
    return {"json": "json", "address": "link"}.get(form, "")


def _short(name: str) -> str:
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return last if len(last) <= 80 else f"{last[:60]}…{last[-12:]}"
