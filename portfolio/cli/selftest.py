"""Does the whole job once in a temporary folder, to prove that a finished bundle works on this computer."""

import struct
import tempfile
import zlib
from datetime import date
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

from portfolio import paths
from portfolio.cli.printing import Output
from portfolio.cli.standing import licences_now
from portfolio.core.change import added, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Award, Licence, build
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.verify import verify
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.gather import Source
from portfolio.exchange.giving import give, giving_of
from portfolio.exchange.giving_names import Recipient
from portfolio.exchange.giving_picture import BadgePictures
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known
from portfolio.exchange.learning.hours_in import hours_coming, read_hours
from portfolio.exchange.learning.rule_files import shipped_one
from portfolio.exchange.learning.rules_in_out import rules_coming
from portfolio.packet.packet import PacketResult, make_packet
from portfolio.packet.proof.verification import verify_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import keys_of

BADGE, DOCUMENT, PHOTO = (
    "sample/badges/formative-assessment.png",
    "sample/files/exit-tickets-4R.pdf",
    "wall.png",
)
TITLES = ("Formative Assessment Practitioner", "exit-tickets-4R", "wall")
"""What the three files are called once they were read: a badge, a PDF and a photo, for each is drawn by a library of
its own that a bundle may lack."""
CALENDAR = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Selftest//EN
BEGIN:VEVENT
UID:1@selftest
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20260329T010000
DTEND;TZID=Europe/Berlin:20260329T040000
SUMMARY:Summer time begins
END:VEVENT
END:VCALENDAR
"""
"""Three hours by the clock, of which one was not: a bundle may lack the time zones by which that is known."""


def selftest(output: Output) -> int:
    """Make a portfolio, add three files, give a badge, export a packet, and read all of it back.

    Returns 0 when each step did what it should.
    """
    with tempfile.TemporaryDirectory(prefix="portfolio-selftest-") as temporary:
        folder = Path(temporary)
        portfolio = Portfolio.create(folder / "home", device="0" * 32, name="Selftest")
        try:
            _add(portfolio)
            _give(portfolio, folder / "given")
            _learn(portfolio)
            result = _export(portfolio, folder / "packet.pdf")
        finally:
            portfolio.close()
        _expect(not result.warnings, " ".join(result.warnings))
        _expect(verify_packet(result.path)["status"] == "intact", "The packet does not prove itself.")
        for title in TITLES:
            _expect(_holds(result.path, title), f"The packet does not hold “{title}”.")
    output.show(
        {"ok": True, "pages": result.pages, "size": result.size},
        f"Selftest passed: portfolio, badge, PDF and photo, a badge given, hours from a calendar, a licence, packet of"
        f" {result.pages} pages"
        f" ({result.size / 1024:.0f} KB), read back.",
    )
    return 0


def _add(portfolio: Portfolio) -> None:
    with GuardedReader(contexts=paths.resource("contexts")) as reader:
        sources: list[Source] = [paths.resource(BADGE), paths.resource(DOCUMENT), (PHOTO, _picture())]
        additions = plan_additions(sources, Known(), reader)
    portfolio.apply(as_change(additions, portfolio.attachments))
    _expect(not additions.refused, " ".join(str(item.error) for item in additions.refused))
    titles = tuple(item.shown_title for item in additions.items)
    _expect(titles == TITLES, f"The files were read as {', '.join(titles)}.")


def _give(portfolio: Portfolio, folder: Path) -> None:
    """Give a badge and prove it: signed over linked data, which needs its library, the contexts and a drawn picture."""
    contexts = paths.resource("contexts")
    giving = giving_of(portfolio, build(Award, title="Careful reader"))
    with BadgePictures(paths.resource("fonts"), paths.resource("typst")) as pictures:
        (name,) = give(giving, [Recipient("A learner")], folder, pictures, contexts).files
    (told,) = verify((folder / name).read_bytes(), name, date.today(), prover=Prover(contexts))
    _expect(told["status"] == "verified", f"The badge that was given is {told['status']}.")


def _learn(portfolio: Portfolio) -> None:
    """Take hours in from a calendar, which needs its library and the time zones, and see them count for a licence."""
    zones = find_spec("tzdata") and resources.files("tzdata").joinpath("zoneinfo", "Europe", "Berlin")
    _expect(bool(zones and zones.is_file()), "The time zones that it brings along are not there.")
    coming = hours_coming(portfolio.connection, read_hours(CALENDAR, "evening.ics", date(2026, 4, 1)))
    portfolio.apply(coming.change())
    _expect(coming.minutes == 120, f"The calendar was read as {coming.minutes} minutes.")
    rules = rules_coming(portfolio.connection, shipped_one(paths.resource("renewal"), "US-TX-CPE-TEACHER"))
    licence = build(Licence, title="Selftest", rule_set_id=rules.rule_set.id, starts=date(2026, 1, 1))
    portfolio.apply(joined("", rules.change, added("", licence)))
    (now,) = licences_now(portfolio.connection, date(2026, 4, 1))
    _expect(now.standing.counted == 120, f"The licence counts {now.standing.counted} minutes.")


def _export(portfolio: Portfolio, out: Path) -> PacketResult:
    return make_packet(
        portfolio.connection,
        portfolio.attachments.root,
        PacketRequest(audience="evaluator", made=date.today()),
        keys_of(portfolio),
        out,
        paths.resource("fonts"),
        paths.resource("typst"),
    )


def _picture() -> bytes:
    """A PNG of 64 x 64 pixels in two colours, made without the library that is to read it."""
    lines = b"".join(b"\0" + (b"\x2b\x7a\x6d" if line < 32 else b"\xf4\xe2\xb8") * 64 for line in range(64))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(lines)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def _holds(pdf: Path, words: str) -> bool:
    from pypdf import PdfReader

    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    return words.replace(" ", "") in "".join(text.split())


def _expect(true: bool, trouble: str) -> None:
    if not true:
        raise PortfolioError(
            "The selftest failed: {trouble}", "This copy of the program is not whole.", trouble=trouble
        )
