"""Decodes foreign pictures, PDFs, mails and texts in the child, and writes clean pictures that typst may open."""

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portfolio.core.drawing import drawn, is_drawing
from portfolio.core.raster import DECODERS_RAISE, Unreadable, raster_kind, small_picture
from portfolio.packet.drawing.stand_ins import size_to_be, write_stand_in

if TYPE_CHECKING:  # mails are rare, and every packet waits for this module
    from email.message import EmailMessage

LONGEST_SIDE, PHOTO_SIDE, BADGE_SIDE = 2000, 1600, 640
"""In pixels. A photograph is printed 127 mm wide: 320 dots an inch, and typst decodes every one of them."""
DOTS_PER_INCH = 150
SMALL, SMALL_QUALITY = 0.55, 68
"""Of sides and dots, and the quality of JPEG, where the file is to be small: still 180 dots an inch of a photograph."""
MOST_PDF_PAGES = 60
MOST_LETTERS = 12_000
PHOTO_GROWS, PHOTO_DOT, PAGE_DOT = 1.3, 0.5, 0.15
"""For what is reckoned of pictures that are promised: how much larger than its file a photograph may become, and how
many bytes for each pixel of a photograph and of a page."""

Answer = dict[str, Any]


def draw_pictures(task: Answer, jobs: Iterable[Answer]) -> Iterator[Answer]:
    """Answers each job: pictures and PDFs with {"pages": [{"file", "width", "height", "text"}], "more"}, texts with
    {"words", "more_words"}, mails with {"mail": {"sender", "sent", "subject"}} besides, what cannot be shown with
    {"bad": why}. `why` is one of what parts/annex.py can say in the packet's language.

    A job is {"number", "file", "media", "badge"}. What a file is, is decided by its first bytes. Where its "promise" is
    true, pages of PDFs and photographs are only promised: the answer is the same, with "promised" and for each page
    about how many bytes it will have, and stand-ins lie in their places. The same job with another "stem" draws them.
    """
    from PIL import Image

    Image.preinit()  # while others still look for what there is to draw
    for job in jobs:
        try:
            yield _draw(job, task)
        except Unreadable as problem:
            yield {"bad": str(problem)}
        except MemoryError:
            yield {"bad": "it needs too much memory"}
        except Exception:  # a decoder may raise anything on a hostile file; one file never blocks the rest
            yield {"bad": "it is damaged"}


def _draw(job: Answer, task: Answer) -> Answer:
    data = Path(job["file"]).read_bytes()
    if not data:
        raise Unreadable("it is empty")
    stem = job.get("stem") or f"p{job['number']}"
    if data.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return _pdf(job, stem)
    kind = raster_kind(data)
    if job.get("promise") and kind == "JPEG" and not job["badge"]:
        with suppress(*DECODERS_RAISE):  # whoever decodes it will say what is wrong
            if size := size_to_be(data, round(PHOTO_SIDE * SMALL) if job.get("small") else PHOTO_SIDE):
                about = min(len(data) * PHOTO_GROWS, size[0] * size[1] * PHOTO_DOT)
                return {"pages": [_promised(job["key"], f"{stem}.jpg", size, about)], "promised": True}
    if kind:
        return {"pages": [_raster(data, kind, stem, bool(job["badge"]), job.get("small", False))]}
    if is_drawing(data):
        return {"pages": [_raster(drawn(data, BADGE_SIDE, task["fonts"], paper="white"), "PNG", stem, True)]}
    if job["media"] == "message/rfc822":
        return _mail(data)
    if job["media"].startswith("text/"):
        return _text(data)
    raise Unreadable("this kind of file has no picture")


def _raster(data: bytes, kind: str, stem: str, badge: bool, small: bool = False) -> Answer:
    """A clean small file of the picture, on white paper."""
    from PIL import Image

    photo = kind in {"JPEG", "WEBP"} and not badge
    side = BADGE_SIDE if badge else PHOTO_SIDE if photo else LONGEST_SIDE
    picture = small_picture(data, round(side * SMALL) if small else side)
    if picture.mode == "RGBA":
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        picture = paper
    name = f"{stem}.{'jpg' if photo else 'png'}"
    if photo:
        picture.save(name, "JPEG", quality=SMALL_QUALITY if small else 86)
    else:
        picture.save(name, "PNG", compress_level=4)
    return {"file": name, "width": picture.width, "height": picture.height, "text": ""}


def _promised(key: str, file: str, size: tuple[int, int], about: float, text: str = "") -> Answer:
    write_stand_in(file, f"{key} {file}")
    return {"file": file, "width": size[0], "height": size[1], "text": text, "about": round(about)}


def _pdf(job: Answer, stem: str) -> Answer:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(job["file"])
    except pypdfium2.PdfiumError as problem:
        locked = "password" in str(problem).lower()
        raise Unreadable("it is locked with a password" if locked else "it is not a whole PDF") from problem
    small, promise = job.get("small", False), job.get("promise", False)
    wanted = 1 if job.get("first_page_only", False) else MOST_PDF_PAGES
    pages = []
    for number in range(min(len(document), wanted)):
        page = document[number]
        width, height = page.get_size()
        scale = min(DOTS_PER_INCH / 72, LONGEST_SIDE / max(width, height, 1)) * (SMALL if small else 1)
        text = page.get_textpage().get_text_bounded()[:MOST_LETTERS]
        name = f"{stem}-{number + 1}.jpg"
        if promise:
            size = math.ceil(width * scale), math.ceil(height * scale)
            pages.append(_promised(job["key"], name, size, size[0] * size[1] * PAGE_DOT, text))
        else:
            picture = page.render(scale=scale, may_draw_forms=True).to_pil().convert("RGB")
            picture.save(name, "JPEG", quality=SMALL_QUALITY if small else 84)
            pages.append({"file": name, "width": picture.width, "height": picture.height, "text": text})
        page.close()
    if not pages:
        raise Unreadable("it has no pages")
    return {"pages": pages, "more": max(0, len(document) - len(pages)), **({"promised": True} if promise else {})}


def _text(data: bytes) -> Answer:
    text = _decoded(data)
    return {"words": text[:MOST_LETTERS], "more_words": len(text) > MOST_LETTERS}


def _mail(data: bytes) -> Answer:
    from email import message_from_bytes, policy
    from email.message import EmailMessage

    mail = message_from_bytes(data[:20_000_000], EmailMessage, policy=policy.default)
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if body is not None else ""
    if body is not None and body.get_content_subtype() == "html":
        text = _without_tags(text)
    head = {"sender": _sender(mail), "sent": _sent(mail), "subject": str(mail["Subject"] or "")[:300]}
    return {"words": str(text)[:MOST_LETTERS], "more_words": len(str(text)) > MOST_LETTERS, "mail": head}


def _sender(mail: "EmailMessage") -> str:
    """Who wrote, by name. The address stays in the attached file: pages are handed on more freely than files."""
    addresses = getattr(mail["From"], "addresses", ())
    return str(addresses[0].display_name)[:200] if addresses else ""


def _sent(mail: "EmailMessage") -> str:
    sent = getattr(mail["Date"], "datetime", None)
    return sent.date().isoformat() if sent else ""


def _without_tags(page: str) -> str:
    from html.parser import HTMLParser

    pieces: list[str] = []

    class Words(HTMLParser):
        hidden = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.hidden += tag in {"script", "style"}
            if tag in {"p", "br", "div", "tr", "li"}:
                pieces.append("\n")

        def handle_endtag(self, tag: str) -> None:
            self.hidden -= tag in {"script", "style"}

        def handle_data(self, data: str) -> None:
            if not self.hidden:
                pieces.append(data)

    Words().feed(page[:2_000_000])
    return "".join(pieces)


def _decoded(data: bytes) -> str:
    readings: list[Callable[[], str]] = [lambda: data.decode("utf-8-sig"), lambda: data.decode("cp1252")]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        readings.insert(0, lambda: data.decode("utf-16"))
    for reading in readings:
        try:
            return reading()
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")
