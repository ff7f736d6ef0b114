"""Files as a teacher has them, drawn and set for the tests, and the records that hold and tie them."""
# ruff: noqa: E501  (sample text reads better in whole lines)

import io
from functools import cache
from typing import Any

from PIL import Image, ImageDraw, ImageFilter

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Link, Record, build, kind_of


@cache
def photograph(width: int = 1600, height: int = 1200, seed: int = 3) -> bytes:
    """Something like a photograph of a classroom wall: soft light, coloured notes."""
    picture = Image.new("RGB", (width, height), (222, 214, 198))
    draw = ImageDraw.Draw(picture)
    for row in range(height):
        shade = int(24 * row / height)
        draw.line((0, row, width, row), fill=(226 - shade, 218 - shade, 204 - shade))
    colours = [(245, 219, 120), (168, 208, 190), (238, 170, 150), (170, 196, 226), (250, 244, 230)]
    for number in range(38):
        left = (number * 197 + seed * 61) % (width - 200)
        top = (number * 131 + seed * 37) % (height - 200)
        draw.rectangle((left + 8, top + 10, left + 168, top + 160), fill=(190, 180, 165))
        draw.rectangle((left, top, left + 160, top + 150), fill=colours[(number + seed) % 5])
        for line in range(3):
            draw.rectangle(
                (left + 16, top + 30 + 34 * line, left + 120 - 22 * (line % 2), top + 36 + 34 * line), fill=(70, 70, 66)
            )
    picture = picture.filter(ImageFilter.GaussianBlur(1.2))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()


@cache
def badge_picture(colour: tuple[int, int, int] = (18, 99, 77)) -> bytes:
    """A round badge with a ring, on a transparent ground."""
    picture = Image.new("RGBA", (640, 640), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 20, 620, 620), fill=(*colour, 255))
    draw.ellipse((60, 60, 580, 580), outline=(255, 255, 255, 255), width=10)
    draw.polygon(
        [
            (320, 150),
            (368, 270),
            (496, 276),
            (396, 356),
            (430, 480),
            (320, 408),
            (210, 480),
            (244, 356),
            (144, 276),
            (272, 270),
        ],
        fill=(255, 255, 255, 255),
    )
    out = io.BytesIO()
    picture.resize((320, 320)).save(out, "PNG")
    return out.getvalue()


@cache
def certificate_pdf(title: str = "Certificate of completion", pages: int = 1) -> bytes:
    """A PDF as a training provider would send it."""
    import typst

    source = """
#set page(paper: "a4", flipped: true, margin: 30mm, fill: rgb("#FCFAF4"))
#set text(size: 14pt)
#for number in range(int(sys.inputs.pages)) {
  if number > 0 { pagebreak() }
  align(center + horizon)[#text(size: 34pt)[#sys.inputs.title] #v(8mm) This is to say that \\ #text(size: 22pt)[Amina Diallo] \\ completed 24 hours of *Dialogic teaching* (page #(number + 1))]
}"""
    made = typst.compile(source.encode(), sys_inputs={"title": title, "pages": str(pages)}, format="pdf")
    assert isinstance(made, bytes)
    return made


def attach(portfolio: Portfolio, data: bytes, name: str, media: str, **fields: Any) -> Attachment:
    """A file in the store, and its record (not yet written)."""
    return build(
        Attachment, name=name, media_type=media, sha256=portfolio.attachments.add(data), size=len(data), **fields
    )


def link(role: str, source: Record, target: Record) -> Link:
    """A link between two records."""
    return build(
        Link,
        role=role,
        source_kind=kind_of(source),
        source_id=source.id,
        target_kind=kind_of(target),
        target_id=target.id,
    )
