"""Bakes a credential into a picture, so that the picture carries it: PNG (`iTXt`) here, SVG in `bake_svg`.

Sources: Open Badges baking specification (1.x and 2.x) and Open Badges 3.0, "Baked Badge": the text is not compressed,
and stands there at most once. PNG specification, third edition, sections 5.6 (order of chunks) and 11.3.3.4 (`iTXt`).
"""

import struct
import zlib
from typing import Literal

from portfolio.core.errors import PortfolioError
from portfolio.credentials import sniff
from portfolio.credentials.containers import bake_svg, png
from portfolio.credentials.containers.baked import OPEN_BADGES_1_2, OPEN_BADGES_3
from portfolio.credentials.limits import MAX_FILE, MAX_PIXELS, MAX_TEXT
from portfolio.credentials.refusal import Refused, broken, not_a_badge
from portfolio.credentials.strict_json import JsonObject, loads

Kind = Literal["2", "3"]
"""Under which mark: "2" for Open Badges 1.x and 2.x, "3" for Open Badges 3.0, CLR and other verifiable credentials."""

OTHER_PICTURE = "Choose a PNG or SVG picture, or save this one as PNG first."
SAVE_AS_PNG = "Save the picture again as PNG, and try that."
SAVE_SMALLER = "Save the picture smaller, and try again."
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_MARKS = (OPEN_BADGES_1_2.encode(), OPEN_BADGES_3.encode())


class CannotBake(PortfolioError):
    """The picture cannot carry the credential; the sentence says why and what to do."""


def bake(text: str, picture: bytes, kind: Kind) -> bytes:
    """The picture with the credential inside, its text unchanged: JSON, or a compact signed token.

    An older credential in the picture, of either mark and in whatever chunk or element, is replaced; all else in it
    stays as it is, byte for byte (what stands behind the end of a PNG is no part of it). Baking the same text again
    gives the same bytes. The picture is taken apart within bounds and never drawn. Raises `CannotBake`: it is neither
    PNG nor SVG, is animated, damaged or too big, or the text is none that a picture can carry.
    """
    try:
        value = _checked(text)
        if len(picture) > MAX_FILE:
            raise broken("the picture is bigger than 10 MB", SAVE_SMALLER)
        form = sniff.container(picture)
        if form == "png":
            made = _into_png(text if value is not None else text.strip(), picture, kind)
        elif form == "svg":
            made = bake_svg.into_svg(text, value, picture, OPEN_BADGES_3 if kind == "3" else OPEN_BADGES_1_2)
        else:
            raise not_a_badge("the picture is of a kind that cannot carry one", OTHER_PICTURE)
        if len(made) > MAX_FILE:
            raise broken("together they are bigger than 10 MB", SAVE_SMALLER)
    except Refused as refused:
        raise CannotBake(
            "The badge cannot be put into this picture: {reason}.", refused.advice, reason=refused.reason
        ) from refused
    return made


def kind_of(standard: str) -> Kind:
    """The mark for a credential of this standard, as `ReadCredential.standard` names it."""
    return "2" if standard.startswith("Open Badges") and not standard.startswith("Open Badges 3") else "3"


def _checked(text: str) -> JsonObject | None:
    """The credential's members, None for a signed token. Raises `Refused` for what no reader would take."""
    whole = text.strip()
    if len(text) > MAX_TEXT or len(text.encode("utf-8", "replace")) > MAX_TEXT:
        raise broken("its text is longer than any badge needs")
    form = sniff.text_form(whole)
    if form == "jws":
        return None
    value = loads(text) if form == "json" else None
    if not isinstance(value, dict):
        raise not_a_badge(
            "its text is neither JSON nor a signed token", "Choose the file in which the badge itself was sent."
        )
    return value


def _into_png(text: str, picture: bytes, kind: Kind) -> bytes:
    body = (OPEN_BADGES_3 if kind == "3" else OPEN_BADGES_1_2).encode() + b"\0\0\0\0\0" + text.encode("utf-8")
    baked = _chunk(b"iTXt", body)
    parts: list[bytes | memoryview] = [png.SIGNATURE]
    seen: set[bytes] = set()
    for chunk in png.chunks(picture):
        if chunk.kind in _TEXTS and bytes(chunk.data[:80]).partition(b"\0")[0] in _MARKS:
            continue
        if not chunk.intact:
            raise broken("the picture is damaged", SAVE_AS_PNG)
        if chunk.kind == b"acTL":
            raise not_a_badge("the picture moves, and programs that read badges expect a still one", OTHER_PICTURE)
        if chunk.kind == b"IHDR" and seen:
            raise broken("the picture is damaged", SAVE_AS_PNG)
        seen.add(chunk.kind)
        parts += [struct.pack(">I", len(chunk.data)), chunk.kind, chunk.data, struct.pack(">I", chunk.checksum)]
        if chunk.kind == b"IHDR":
            parts.append(baked)
    if b"IDAT" not in seen or b"IEND" not in seen:
        raise broken("the picture is cut off before its end", SAVE_AS_PNG)
    width, height = png.size(picture)
    if not 0 < width * height <= MAX_PIXELS:
        raise broken("the picture claims to be far bigger than any badge", SAVE_SMALLER)
    return b"".join(parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(body, zlib.crc32(kind)))
