"""Does the whole job once in a temporary folder, to prove that a finished bundle works on this computer."""

import tempfile
from datetime import date
from pathlib import Path

from portfolio import paths
from portfolio.cli.printing import Output
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known
from portfolio.packet.packet import make_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import keys_of
from portfolio.packet.verification import verify_packet

BADGE = "sample/badges/formative-assessment.png"
TITLE = "Formative Assessment Practitioner"


def selftest(output: Output) -> int:
    """Make a portfolio, add a badge, export a packet, read it back. Returns 0 when each step did what it should."""
    with tempfile.TemporaryDirectory(prefix="portfolio-selftest-") as temporary:
        folder = Path(temporary)
        portfolio = Portfolio.create(folder / "home", device="0" * 32, name="Selftest")
        try:
            with GuardedReader() as reader:
                additions = plan_additions([paths.resource(BADGE)], Known(), reader)
            portfolio.apply(as_change(additions, portfolio.attachments))
            _expect(not additions.refused and additions.items[0].shown_title == TITLE, "the badge was not read")
            result = make_packet(
                portfolio.connection,
                portfolio.attachments.root,
                PacketRequest(audience="evaluator", made=date.today()),
                keys_of(portfolio),
                folder / "packet.pdf",
                paths.resource("fonts"),
                paths.resource("typst"),
            )
        finally:
            portfolio.close()
        verified = verify_packet(result.path)
        _expect(verified["status"] == "intact", "the packet does not prove itself")
        _expect(_holds(result.path, TITLE), "the packet does not hold the badge")
        size = result.size
    output.show(
        {"ok": True, "pages": result.pages, "size": size},
        f"Selftest passed: portfolio, badge, packet of {result.pages} pages ({size / 1024:.0f} KB), read back.",
    )
    return 0


def _holds(pdf: Path, words: str) -> bool:
    from pypdf import PdfReader

    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    return words.replace(" ", "") in "".join(text.split())


def _expect(true: bool, trouble: str) -> None:
    if not true:
        raise PortfolioError(
            "The selftest failed: {trouble}.", "This copy of the program is not whole.", trouble=trouble
        )
