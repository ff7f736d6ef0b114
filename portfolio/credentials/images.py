"""The badge's picture: the baked file itself, one embedded as a data: address, or only a link. Never decoded here."""

import base64
import binascii
from contextlib import suppress

from portfolio.credentials.containers import png
from portfolio.credentials.limits import MAX_PIXELS, MAX_TEXT
from portfolio.credentials.model import BadgeImage, Notes
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import Json
from portfolio.credentials.words import first_object, many, strings, web_address

_KINDS = (
    (png.SIGNATURE, "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def media_type(data: bytes) -> str:
    """The picture's kind by its content ("image/png" ...), or "" for what is no picture we know."""
    for start, kind in _KINDS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return "image/svg+xml" if data.lstrip()[:1] == b"<" and b"<svg" in data[:4_096] else ""


def of_bytes(data: bytes, url: str = "", kind: str = "") -> BadgeImage:
    """A picture that is in the file. `kind` is given where the container already tells it."""
    kind = kind or media_type(data)
    width = height = 0
    if kind == "image/png":
        # A picture that cannot be drawn does not make its credential unreadable.
        with suppress(Refused):
            width, height = png.size(data)
    return BadgeImage(data, kind, url, width, height)


def find(candidates: list[Json], baked: BadgeImage | None, notes: Notes) -> BadgeImage | None:
    """The picture to show: the baked one, else the first embedded one, else the first linked one.

    `candidates` are the values of `image` members: an address, or an object with an `id`.
    """
    if baked is None and not any(candidates):
        return None
    addresses = [address for value in candidates if value is not None for address in _addresses(value)]
    linked = next((url for url in map(web_address, addresses) if url), "")
    image = baked
    if image is None:
        embedded = next((address for address in addresses if address[:5].lower() == "data:"), "")
        data = _embedded(embedded) if embedded else b""
        if data and media_type(data):
            image = of_bytes(data)
        elif embedded:
            notes.warn("image", "The picture inside it is damaged or of an unknown kind, so it is not shown.")
    if image is not None:
        if image.width * image.height > MAX_PIXELS:
            notes.warn("image", "The picture claims to be far bigger than any badge, so it is not drawn.")
        return BadgeImage(image.data, image.media_type, linked, image.width, image.height)
    return BadgeImage(url=linked) if linked else None


def _addresses(value: Json) -> list[str]:
    few = many(value)[:20]
    found = strings(few)
    for item in few:
        if isinstance(item, dict):
            found += strings(item.get("id", item.get("@id"))) or strings(first_object(item).get("url"))
    return found


def _embedded(address: str) -> bytes:
    """The bytes of a data: address (RFC 2397), or b"" when it is damaged or too long."""
    head, comma, body = address[5:].partition(",")
    if not comma or len(body) > MAX_TEXT:
        return b""
    if not head.lower().replace(" ", "").endswith(";base64"):
        from urllib.parse import unquote_to_bytes

        return unquote_to_bytes(body)
    packed = "".join(body.split()).replace("-", "+").replace("_", "/").replace("%2B", "+").replace("%2F", "/")
    packed = packed.replace("%3D", "=").rstrip("=")
    try:
        return base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""
