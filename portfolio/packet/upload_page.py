"""The page of an upload set that says what goes where: for any browser, with nothing in it that acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from portfolio.packet.gather import Gathered
from portfolio.packet.packet import PacketResult
from portfolio.packet.text.language import Language

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #1B2320; max-width: 46em; margin: 2.5em auto; padding: 0 1.2em }
h1 { font: 600 1.9em/1.2 Georgia, serif; margin: 0 0 .2em } h2 { font: 600 1.2em Georgia, serif; margin: 2em 0 .5em }
p { margin: .3em 0 } ul { padding-inline-start: 1.2em }
table { border-collapse: collapse; width: 100% } th { text-align: start; font-size: .8em; color: #5F6A64 }
td, th { padding: .45em .8em .45em 0; border-bottom: 1px solid #D5D0C4; vertical-align: top }
.n { font-variant-numeric: tabular-nums; white-space: nowrap }
.code { font-weight: 600; color: #12634D; white-space: nowrap }
"""


@dataclass(frozen=True)
class Statement:
    """One standard of an upload set."""

    code: str
    title: str
    file: str
    """The name of its text file; empty where nothing is said of it."""
    letters: int
    """Characters in the file."""
    written: int
    """Characters as the person wrote it."""
    pieces: int
    numbers: tuple[str, ...]
    """Evidence numbers in the PDF."""

    @property
    def name(self) -> str:
        return self.code or self.title


@dataclass(frozen=True)
class Upload:
    """What the page tells."""

    gathered: Gathered
    packet: PacketResult
    statements: Sequence[Statement]
    notes: Sequence[str]
    most_bytes: int | None
    letters: int


def page_of(upload: Upload, language: Language) -> str:
    """The page as HTML."""
    say, packet = language.say, upload.packet
    framework = upload.gathered.framework or {}
    about = language.say(", ").join(part for part in (framework.get("title"), framework.get("edition")) if part)
    size = language.size(packet.size)
    if upload.most_bytes is not None:
        size = say("{size} of {most} that the upload takes", size=size, most=language.size(upload.most_bytes))
    notes = "".join(f"<li>{escape(note)}</li>" for note in upload.notes)
    heads = (say("Standard"), say("Statement"), say("Characters"), say("Evidence"))
    rows = "".join(_row(one, upload.letters, language) for one in upload.statements)
    notice = escape(framework.get("notice", ""))
    title = f"<title>{escape(packet.title)}</title>"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width">{title}'
    return (
        f'<!doctype html>\n<html lang="{escape(language.tag)}" dir="{"rtl" if language.rtl else "ltr"}">\n'
        f"<head>{head}<style>{_STYLE}</style></head>\n<body>\n"
        f"<h1>{escape(packet.title)}</h1>\n<p>{escape(about)}</p>\n"
        f"<p><strong>{escape(packet.path.name)}</strong> · {escape(size)} · "
        f"{escape(language.count(packet.pages, '{count} page', '{count} pages'))}</p>\n"
        + (f"<h2>{escape(say('Before you upload'))}</h2>\n<ul>{notes}</ul>\n" if notes else "")
        + f"<h2>{escape(say('Statements'))}</h2>\n<table>\n<thead><tr>"
        + "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
        + f"</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n<p><small>{notice}</small></p>\n</body>\n</html>\n"
    )


def _row(one: Statement, most: int, language: Language) -> str:
    file = f"statements/{one.file}" if one.file else language.say("nothing yet")
    letters = language.say("{letters} of {most}", letters=one.letters, most=most) if one.file else ""
    shown = language.say(", ").join(one.numbers) or language.count(one.pieces, "{count} piece", "{count} pieces")
    return (
        f'<tr><th scope="row"><span class="code">{escape(one.code)}</span> {escape(one.title)}</th>'
        f'<td>{escape(file)}</td><td class="n">{escape(letters)}</td><td>{escape(shown)}</td></tr>\n'
    )
