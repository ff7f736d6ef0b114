"""What is wrong with the pages of a PDF, as a person would see it: sentences, each with its page. Empty is well."""

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pikepdf
import pypdfium2

from portfolio.packet.drawing.preview import Preview
from tests.packet.page_marks import COLUMN, LINE, MM, Letter, Page, pages_in, said

SLACK, MARK_SLACK = 2.0, 2.5
"""How far ink may stick out of its column: the arm of an italic f; the thickness of a line around a mark."""
TITLE, HEADING = 13.0, 20.0
"""Letters of entries' titles, and of the headings of sections, are larger than so many points."""
ON_ITSELF, ON_ANOTHER = 0.5, 0.2
"""Which part of a letter's ink may lie on that of another: of its own line, of another line."""
HANGING = 4.0
"""Signs at the end of a line hang over it by right, so that its letters stand under one another."""
CELL = 24.0
SEPARATORS = ("·", "•")


def laid_out(pdf: bytes, *, rtl: bool = False) -> list[str]:
    """All that is wrong with where things lie."""
    pages = list(pages_in(pdf))
    wrong: list[str] = []
    for page in pages:
        for check in (beyond_margins, in_the_margin, over_one_another, empty, parted_from_its_day):
            wrong += check(page)
    wrong += first_page_runs_over(pages)
    if not rtl:  # the column to read stands on the other side there, with the same rules
        wrong += [one for page, following in pairwise(pages) for one in alone_at_the_foot(page, following)]
    return wrong


def beyond_margins(page: Page) -> Iterator[str]:
    """Ink left or right of the measure, or a picture that leaves the page's body."""
    for place, letter in enumerate(page.letters):
        slack = SLACK if letter.text.isalnum() else HANGING
        if letter.left < page.left - slack or letter.right > page.right + slack:
            yield f"page {page.number}: “{_around(page, place)}” stands beyond the measure"
            return
    for box in page.boxes:
        inside = page.left - MARK_SLACK <= box.left and box.right <= page.right + MARK_SLACK
        if not inside or box.bottom < page.foot - MARK_SLACK or box.top > page.head + MARK_SLACK:
            yield f"page {page.number}: a {box.kind} leaves the body at {[round(edge) for edge in box[1:]]}"


def in_the_margin(page: Page) -> Iterator[str]:
    """More than the one line above the body and the one line below it, or ink at the very edge of the paper."""
    for name, letters in (
        ("above", [one for one in page.letters if one.y >= page.head]),
        ("below", [one for one in page.letters if one.y <= page.foot - 2]),
    ):
        standing = sorted(one.y for one in letters if not one.joined)
        if standing and standing[-1] - standing[0] > LINE:
            yield f"page {page.number}: more than one line {name} the body: “{said(letters)}”"
        if any(one.top > page.height - 20 or one.bottom < 20 for one in letters):
            yield f"page {page.number}: “{said(letters)}” lies at the edge of the paper"


def over_one_another(page: Page) -> Iterator[str]:
    """Letters whose ink lies on that of others."""
    grid: dict[tuple[int, int], list[tuple[int, Letter]]] = defaultdict(list)
    for place, letter in enumerate(page.letters):
        for before, other in grid[int(letter.left // CELL), int(letter.bottom // CELL)]:
            # What follows one another is set together: the arm of an f reaches over what stands beside it.
            if place - before > 2 and _collide(letter, other):
                yield f"page {page.number}: “{_around(page, place)}” lies on “{_around(page, before)}”"
                return
        for x in range(int(letter.left // CELL), int(letter.right // CELL) + 1):
            for y in range(int(letter.bottom // CELL), int(letter.top // CELL) + 1):
                grid[x, y].append((place, letter))


def _collide(one: Letter, other: Letter) -> bool:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    if wide <= 0 or high <= 0:
        return False
    same = abs(one.x - other.x) <= LINE if one.turned else abs(one.y - other.y) <= LINE
    if one.joined and other.joined and (same or abs(one.y - other.y) < one.size * 0.4):
        return False
    if same and not (one.text.isalnum() and other.text.isalnum()):
        return False  # a hyphen under the arm of an f
    return wide * high > (ON_ITSELF if same else ON_ANOTHER) * min(one.area, other.area)


def empty(page: Page) -> Iterator[str]:
    """A page on which nothing stands between head and foot."""
    pictures = any(box.kind != "drawing" for box in page.boxes)
    if not pictures and not page.body:
        yield f"page {page.number}: is empty"


def first_page_runs_over(pages: list[Page]) -> list[str]:
    """What page 1 says stands on page 1: the next one begins with the heading of a section."""
    begins = len(pages) < 2 or (pages[1].lines and any(letter.size > HEADING for letter in pages[1].lines[0]))
    return [] if begins else ["page 1 goes on on page 2"]


def alone_at_the_foot(page: Page, following: Page) -> Iterator[str]:
    """A title at the foot of a page that goes on with what it is the title of."""
    if not page.lines or not following.lines:
        return
    column = page.right - COLUMN * MM - SLACK
    read = [line for line in page.lines if any(one.x >= column or _is_title(one) for one in line)]
    if not read:
        return
    last = [one for one in read[-1] if one.x >= column or _is_title(one)]
    goes_on = not any(_is_title(one) for one in following.lines[0])
    small_title = len(last) > 2 and all(
        one.size == 7 and (one.text.isupper() or not one.text.isalpha()) for one in last
    )
    drawn_below = any(page.foot < box.top < last[0].y for box in page.boxes)  # a picture, or lines to write on
    if goes_on and not drawn_below and (_is_title(last[0]) or small_title):
        yield f"page {page.number}: “{said(last)}” stands alone at the foot of the page"


def _is_title(letter: Letter) -> bool:
    return letter.size >= TITLE


def parted_from_its_day(page: Page) -> Iterator[str]:
    """A separator at the end of a line, with nothing after it: on page 1, which is read first."""
    if page.number > 1:
        return
    for line in page.lines:
        for place, letter in enumerate(line):
            after = line[place + 1] if place + 1 < len(line) else None
            if letter.text in SEPARATORS and (after is None or after.left - letter.right > 12) and place > 0:
                yield f"page {page.number}: “{said(line)}” ends in a separator"


def _around(page: Page, place: int) -> str:
    """The letters that follow one another at this place."""
    return said(page.letters[max(0, place - 8) : place + 12])


# ---- ways and numbers


def led_to(pdf: bytes, *, contents: str, rtl: bool = False) -> list[str]:
    """What is wrong with the links: one that leads nowhere, or to a page other than the one it says.

    `contents`: what the head of a page says that is a table of contents.
    """
    wrong: list[str] = []
    found = 0
    document = pypdfium2.PdfDocument(pdf)
    reader = pikepdf.open(io.BytesIO(pdf))
    try:
        with Preview(pdf) as preview:
            sections = [words for depth, words, _ in preview.bookmarks() if depth == 0]
            for number, page in enumerate(document):
                text = page.get_textpage()
                ways = preview.ways(number)
                links = [one for one in _annotations(reader.pages[number]) if "/URI" not in one.get("/A", {})]
                if len(links) != len(ways):
                    wrong.append(f"page {number + 1}: {len(links) - len(ways)} links lead nowhere")
                listed = contents in " ".join(text.get_text_range().split())[:200]
                for way in ways:
                    height = page.get_size()[1]
                    words = text.get_text_bounded(way.left, height - way.bottom, way.right, height - way.top)
                    words = " ".join(words.split())
                    section = number == 0 and any(words.startswith(one) or words.endswith(one) for one in sections)
                    numbers = _pages_said(words, listed=listed or section)
                    found += bool(numbers)
                    # Beside another script a browser may tell the number first.
                    right = way.to.page + 1 in (numbers if rtl else numbers[:1] + numbers[-1:])
                    if numbers and not right:
                        wrong.append(f"page {number + 1}: “{words}” leads to page {way.to.page + 1}")
    finally:
        reader.close()
        document.close()
    if not found:
        wrong.append("no link says its page")
    return wrong


def _annotations(page: Any) -> list[Any]:
    return [one for one in page.get("/Annots", []) if one.Subtype == "/Link"]


def _pages_said(words: str, *, listed: bool) -> list[int]:
    """The page that a link says: after the number of a piece of evidence, or at the end of a line of contents."""
    if listed:
        return [int(one) for one in re.findall(r"\d+", words)] if re.search(r"(^\d+\b)|(\b\d+$)", words) else []
    evidence = re.fullmatch(r"A\d+\D+(\d+)", words)
    return [int(evidence[1])] if evidence else []


def bookmarks_fit(pdf: bytes) -> list[str]:
    """Bookmarks whose words do not stand on the page that they lead to."""
    wrong: list[str] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        with Preview(pdf) as preview:
            marks = preview.bookmarks()
        if not marks:
            return ["there are no bookmarks"]
        texts = [_squeezed(page.get_textpage().get_text_range()) for page in document]
        for _, words, page in marks:
            # Between two languages a browser may tell the words in another order.
            if not all(part in texts[page] for part in re.findall(r"[A-Za-z]+|[0-9]+", words)):
                wrong.append(f"the bookmark “{words}” leads to page {page + 1}, where its words are not")
    finally:
        document.close()
    return wrong


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b\ufffe-]+", "", text)


# ---- glyphs


def not_drawn(pdf: bytes) -> list[str]:
    """Pages on which a font draws the sign for what it does not have."""
    wrong: list[str] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages, 1):
            for font, count in _missing(page.obj):
                wrong.append(f"page {number}: {count} signs that {font} does not have")
    return wrong


def _missing(holder: Any, depth: int = 0) -> Iterator[tuple[str, int]]:
    resources = holder.get("/Resources", {})
    fonts = resources.get("/Font", {}) or {}
    wide = {name: str(font.BaseFont) for name, font in fonts.items() if font.get("/Subtype") == "/Type0"}
    counted: dict[str, int] = defaultdict(int)
    font = ""
    for one in pikepdf.parse_content_stream(holder, "Tf Tj TJ ' \""):
        if isinstance(one, pikepdf.ContentStreamInlineImage):
            continue
        operands: Any = one.operands
        if str(one.operator) == "Tf":
            font = str(operands[0])
            continue
        if font not in wide:
            continue
        texts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands[-1:]
        for text in texts:
            if isinstance(text, pikepdf.String):
                codes = bytes(text)
                counted[wide[font]] += sum(codes[place : place + 2] == b"\0\0" for place in range(0, len(codes), 2))
    yield from ((name, count) for name, count in counted.items() if count)
    for form in (resources.get("/XObject", {}) or {}).values():
        if form.get("/Subtype") == "/Form" and depth < 3:
            yield from _missing(form, depth + 1)
