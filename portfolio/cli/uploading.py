"""The command that makes an upload set: a PDF, a statement for each standard, and a page that says what goes where."""

from argparse import Namespace
from dataclasses import asdict

from portfolio.cli.home import Home
from portfolio.cli.making import making
from portfolio.cli.printing import Output
from portfolio.packet.upload_set import make_upload_set

_MEGABYTE = 1_000_000


def upload(home: Home, options: Namespace, output: Output) -> int:
    """Make the upload set in a new folder. Ends with 1 where the upload would not take it as it is."""
    with making(home, options) as asked:
        portfolio, out = asked.portfolio, options.out.absolute()
        result = make_upload_set(
            portfolio.connection, portfolio.attachments.root, asked.request, asked.keys, out, *asked.resources,
            most_bytes=round(options.size * _MEGABYTE) if options.size else None, letters=options.letters,
        )  # fmt: skip
        asked.note(result.packet, result.request)
    packet, said = result.packet, sum(bool(one.file) for one in result.statements)
    data = {
        "path": str(result.folder), "pdf": str(packet.path), "pages": packet.pages, "size": packet.size,
        "sha256": packet.sha256, "fits": result.fits, "statements": [asdict(one) for one in result.statements],
        "notes": list(result.notes), "warnings": packet.warnings,
    }  # fmt: skip
    lines = [f"{result.folder}  ({packet.pages} pages, {packet.size / 1024:.0f} KB, {said} statements)"]
    output.show(data, *lines, *result.notes, *packet.warnings)
    return 0 if result.fits else 1
