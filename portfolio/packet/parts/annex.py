"""The annex: every piece of evidence, numbered, shown, and tied to what it proves."""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from portfolio.packet.attachments import Inside
from portfolio.packet.book import Book
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.parts.front import shortened
from portfolio.packet.period import day_of
from portfolio.packet.text.language import own
from portfolio.packet.text.tree import Node

ALT_LETTERS = 1500
MOST_PROVED, TITLE_WORDS = 12, 14
"""So many entries are named that a piece is evidence of, each by so many words."""
_NAMES = {
    "application/pdf": own("PDF document"),
    "image/jpeg": own("Photograph"),
    "image/png": own("Picture"),
    "image/gif": own("Picture"),
    "image/webp": own("Picture"),
    "image/svg+xml": own("Drawing"),
    "message/rfc822": own("E-mail"),
    "text/plain": own("Text"),
    "text/markdown": own("Text"),
    "text/csv": own("Table (CSV)"),
}

WHY_NOT_SHOWN = (
    own("it is empty"), own("it is damaged"), own("its file is missing"), own("it needs too much memory"),
    own("it took too long"), own("it was too much for this computer"), own("it is locked with a password"),
    own("it is not a whole PDF"), own("it has no pages"), own("this kind of file has no picture"),
    own("its drawing cannot be read"), own("it has no size"),
)  # fmt: skip
"""What the children may answer of a file that they could not draw; another reason is told in English only."""


def annex_section(book: Book, inside: Inside) -> list[Node]:
    """A block for every exhibit, which says whether its file is inside, and as what."""
    return [_exhibit(book, exhibit, inside) for exhibit in book.exhibits]


def _exhibit(book: Book, exhibit: Exhibit, inside: Inside) -> Node:
    row, pen, veil = exhibit.row, book.pen, book.gathered.veil
    copied, attached = row["id"] in inside.copied, row["id"] in inside.records
    title = row["title"] or _own_title(book, exhibit)
    answer = book.pictures.get(row["sha256"], {"bad": "its file is missing"})
    facts = (
        book.say(_NAMES.get(row["media_type"], own("File"))),
        book.language.day(_day(book, exhibit)),
        book.say("attached as a copy without its properties (author, program, times)") if copied else "",
    )
    node: Node = {
        "t": "evidence",
        "label": exhibit.number,
        "number": exhibit.number,
        "title": pen.runs(title),
        "caption": pen.runs(row["caption"]),
        "facts": [fact for fact in facts if fact],
        "proves": _proved(book, exhibit),
        "standards": book.codes(row["id"], *exhibit.proves),
        "pages": [],
        "words": [],
        "missing": "",
        "more": "",
    }
    said = row["caption"].strip() or title
    pages = answer.get("pages", [])
    many = len(pages) > 1 or row["media_type"] == "application/pdf"
    for number, page in enumerate(pages, 1):
        heard = " ".join(veil.text(page["text"]).split())[:ALT_LETTERS]
        alt = (
            f"{book.say('{title}, page {page} of {pages}.', title=said, page=number, pages=len(pages))} {heard}"
            if many
            else said
        )
        node["pages"].append({**{key: page[key] for key in ("file", "width", "height")}, "alt": pen.plain(alt)})
    node["paged"] = many
    if answer.get("words"):
        node["words"] = pen.paragraphs(veil.text(_mail_head(book, answer.get("mail", {})) + answer["words"]))
    if answer.get("more") or answer.get("more_words"):
        node["more"] = (
            book.say("The rest is in the attached file.") if attached else book.say("The rest is in the file itself.")
        )
    if "bad" in answer:
        known = book.language.is_english or answer["bad"] in WHY_NOT_SHOWN
        why = book.say(answer["bad"] if known else own("it cannot be drawn"))
        node["missing"] = (
            book.say("This file cannot be shown here: {why}.", why=why)
            if not attached
            else book.say("This file cannot be shown here: {why}. It is attached.", why=why)
            if copied
            else book.say("This file cannot be shown here: {why}. It is attached as it is.", why=why)
        )
        book.warnings.append(f"“{row['title'] or row['name']}” could not be shown: {answer['bad']}.")
    return node


def _proved(book: Book, exhibit: Exhibit) -> list[Node]:
    """Ways to what it is evidence of, by short names, and how many more there are: one certificate may prove each
    evening of a course."""
    records = [record for record in dict.fromkeys(exhibit.proves) if book.label(record)]
    found: list[Node] = [
        {"title": book.pen.runs(shortened(book.title(record), TITLE_WORDS)), "to": book.label(record)}
        for record in records[:MOST_PROVED]
    ]
    if (rest := len(records) - MOST_PROVED) > 0:
        found.append({"title": [book.count(rest, "+ {count} more", "+ {count} more")], "to": ""})
    return found


def _mail_head(book: Book, mail: Mapping[str, str]) -> str:
    """Who wrote a mail, when and about what, in lines above its words. Who wrote it is nobody's business in public."""
    if not mail:
        return ""
    sender = mail["sender"] if book.gathered.request.audience != "public" else ""
    lines = (
        book.say("From {name}", name=sender) if sender else "",
        book.language.day(date.fromisoformat(mail["sent"])) if mail["sent"] else "",
        mail["subject"],
    )
    return "\n".join(line for line in lines if line) + "\n\n"


def _own_title(book: Book, exhibit: Exhibit) -> str:
    """What a file without a title is called: the credential it is the original of, else its name without the ending."""
    if exhibit.row["purpose"] == "original" and exhibit.proves:
        return book.title(exhibit.proves[0])
    name = str(exhibit.row["name"])
    return PurePath(name).stem.replace("-", " ").replace("_", " ") or name


def _day(book: Book, exhibit: Exhibit) -> date | None:
    if exhibit.row["day"] is None and exhibit.row["purpose"] == "original" and exhibit.proves:
        return day_of(*book.records[exhibit.proves[0]])
    day: date | None = exhibit.row["day"]
    return day
