"""The last page: how this packet was made, what is inside the file, and how anyone can check it."""

from portfolio.packet.attachments import Inside
from portfolio.packet.book import Book
from portfolio.packet.text import words
from portfolio.packet.text.tree import Node, paragraph


def colophon_section(book: Book, inside: Inside, out_name: str) -> list[Node]:
    """Blocks of the colophon. Hashes and keys stand here and nowhere before."""
    made = book.gathered.request.made
    counted = [
        book.count(len(book.gathered.of(kind)), *names)
        for kind, names in words.KINDS_COUNTED.items()
        if kind != "attachment" and book.gathered.of(kind)
    ]
    if book.exhibits:
        counted.append(book.count(len(book.exhibits), *words.KINDS_COUNTED["attachment"]))
    sentences = [book.say("This PDF was made on {day} with Perpetual Portfolio.", day=book.language.day(made))]
    if counted:
        sentences.append(book.say("It holds {list}.", list=book.language.listed(counted)))
    sentences.append(book.say("Every number in it counts only what is in it."))
    nodes = [paragraph([" ".join(sentences)])]
    told = sorted(set(book.pen.told().items()))
    if told:
        nodes.append(
            paragraph([book.say("Characters that no font here can draw are told in words in [square brackets].")])
        )
    return nodes + (_proof(book, inside, out_name) if inside.files else [_plain(book)])


def _plain(book: Book) -> Node:
    """What a packet without proof says of itself."""
    return paragraph(
        [
            book.say(
                "It was saved as pages only: no files are inside, and nothing in it shows whether it was changed later."
                " The same can be had with proof from the portfolio that it was made in."
            )
        ]
    )


def _proof(book: Book, inside: Inside, out_name: str) -> list[Node]:
    """How to check it, by which keys, and what is inside."""
    nodes: list[Node] = [
        {
            "t": "check",
            "blocks": [
                paragraph(
                    [
                        book.say(
                            "The whole file carries a signature: any change to a page, picture or attached file shows. "
                            "To check it on any computer, without a network:"
                        )
                    ]
                ),
                {"t": "code", "text": f'portfolio verify "{out_name}"'},
            ],
        },
        {
            "t": "keys",
            "rows": [
                {"name": book.say("Portfolio key"), "value": inside.did},
                {"name": book.say("Certificate SHA-256"), "value": grouped(inside.fingerprint)},
            ],
        },
        {
            "t": "files",
            "rows": [
                {
                    "name": book.pen.plain(file.name),
                    "what": book.pen.plain(file.what),
                    "size": book.language.size(len(file.data)),
                    "sha256": grouped(file.sha256),
                }
                for file in inside.files
            ],
        },
    ]
    if inside.too_large:
        names = [
            book.say(
                "{name} ({size}, SHA-256 {digest})",
                name=book.pen.plain(file.name),
                size=book.language.size(len(file.data)),
                digest=file.sha256,
            )
            for file in inside.too_large
        ]
        sentence = book.say("Too large to be inside, and to be asked for: {list}.", list=book.language.listed(names))
        nodes.append(paragraph([sentence]))
    return nodes


def grouped(digest: str) -> str:
    """A hash in groups of eight, which lines can break between and eyes can follow."""
    return " ".join(digest[place : place + 8] for place in range(0, len(digest), 8))
