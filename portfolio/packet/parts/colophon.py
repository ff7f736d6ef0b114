"""The last page: how this packet was made, what is inside the file, and how anyone can check it."""

from portfolio.packet import words
from portfolio.packet.attachments import Inside
from portfolio.packet.book import Book
from portfolio.packet.tree import Node, paragraph


def colophon_section(book: Book, inside: Inside, out_name: str) -> list[Node]:
    """Blocks of the colophon. Hashes and keys stand here and nowhere before."""
    counted = [
        book.say(words.count(len(book.gathered.of(kind)), *names))
        for kind, names in words.KINDS_COUNTED.items()
        if kind != "attachment" and book.gathered.of(kind)
    ]
    if book.exhibits:
        counted.append(book.say(words.count(len(book.exhibits), *words.KINDS_COUNTED["attachment"])))
    holds = f"It holds {words.listed(counted)}. " if counted else ""
    nodes = [
        paragraph(
            [
                f"This PDF was made on {words.day(book.gathered.request.made)} with Perpetual Portfolio. {holds}"
                "Every number in it counts only what is in it."
            ]
        )
    ]
    told = sorted(set(book.pen.told().items()))
    if told:
        nodes.append(paragraph(["Characters that no font here can draw are told in words in [square brackets]."]))
    nodes += [
        {
            "t": "check",
            "blocks": [
                paragraph(
                    [
                        "The whole file carries a signature: any change to a page, picture or attached file shows. "
                        "To check it on any computer, without a network:"
                    ]
                ),
                {"t": "code", "text": f'portfolio verify "{out_name}"'},
            ],
        },
        {
            "t": "keys",
            "rows": [
                {"name": "Portfolio key", "value": inside.did},
                {"name": "Certificate SHA-256", "value": grouped(inside.fingerprint)},
            ],
        },
        {
            "t": "files",
            "rows": [
                {
                    "name": book.pen.plain(file.name),
                    "what": book.pen.plain(file.what),
                    "size": words.size(len(file.data)),
                    "sha256": grouped(file.sha256),
                }
                for file in inside.files
            ],
        },
    ]
    return nodes


def grouped(digest: str) -> str:
    """A hash in groups of eight, which lines can break between and eyes can follow."""
    return " ".join(digest[place : place + 8] for place in range(0, len(digest), 8))
