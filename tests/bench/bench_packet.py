"""A packet of about 300 pages against bare typst on the same finished document, and against WeasyPrint's PDF/UA-1.

Seconds and ratios are the median of several turns taken side by side in one run. Nothing is asserted.
Bare typst: the same tree, template and prepared pictures, compiled in a fresh process with the same standards.
WeasyPrint (a bench-only package): the same texts, tables and pictures as HTML; skipped with a word when it is absent.
"""

import gc
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from portfolio.core.keys import new_signing_key
from portfolio.packet import making
from portfolio.packet.packet import make_packet
from portfolio.packet.proof.signing import Keys, make_packet_certificate
from portfolio.packet.request import PacketRequest
from tests.bench.not_here import missing
from tests.bench.packet_html import as_html
from tests.bench.packet_year import grown
from tests.bench.table import show
from tests.packet.a_year import FONTS, TEMPLATE

TURNS = 5
YEARS = 1.11
"""How much of the year of 270 pages makes 300."""

BARE = """
import json, sys, typst
task = json.loads(sys.argv[1])
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[task["fonts"]])
compiler = typst.Compiler("packet.typ", root=".", font_paths=fonts)
compiler.compile(output="bare.pdf", format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=task["timestamp"],
                 sys_inputs={"fallback": task["fallback"]})
"""
WEASY = """
import sys, weasyprint
weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


Time = tuple[float, float]
"""Seconds on the wall and of the processor, the children's counted."""


@dataclass(frozen=True)
class Turn:
    """One turn of each, side by side."""

    ours: Time
    bare: Time
    weasy: Time | None


def spent(work: Callable[[], object]) -> Time:
    """What one call takes."""
    start, before = time.perf_counter(), _processor()
    work()
    return time.perf_counter() - start, _processor() - before


def _processor() -> float:
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(used.ru_utime + used.ru_stime for used in both)


def main() -> None:
    """Run it and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        year, keys = grown(folder / "portfolio", YEARS), Keys(new_signing_key(), *make_packet_certificate("Bench"))
        request = year.request(sections=PacketRequest("evaluator", date.today()).sections)
        kept = folder / "kept"

        def ours() -> Any:
            reader = year.portfolio.reader()
            try:
                return make_packet(
                    reader, year.portfolio.attachments.root, request, keys, folder / "out.pdf", FONTS, TEMPLATE
                )
            finally:
                reader.close()

        result = _with_folder_kept(ours, kept)
        fallback = fallback_fonts()
        task = json.dumps({"fonts": str(FONTS), "timestamp": 1780000000, "fallback": fallback})

        def bare() -> object:
            return subprocess.run([sys.executable, "-c", BARE, task], cwd=kept, check=True)

        weasy = _weasy(kept, folder)
        ours()  # the first turn of each reads its files from the disk
        gc.disable()  # as in the window, which looks for rubbish between what a person does
        turns = [Turn(spent(ours), spent(bare), spent(weasy) if weasy else None) for _ in range(TURNS)]
        gc.enable()
        ratio = statistics.median(turn.ours[0] / turn.bare[0] for turn in turns)
        rows = [
            _row("ours, from the records to the signed file", [turn.ours for turn in turns]),
            (*_row("bare typst, same document", [turn.bare for turn in turns]), f"{ratio:.2f} ours to it", "≤ 1.2"),
        ]
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        notes = [f"The largest process of all took {peak:.0f} MB."]
        others = [turn.weasy for turn in turns if turn.weasy]
        if others:
            pages = _pages(folder / "weasy.pdf")
            slower = statistics.median(o[0] / t.ours[0] for o, t in zip(others, turns, strict=True))
            by_page = slower * result.pages / pages
            rows.append((*_row("WeasyPrint, PDF/UA-1", others), f"{slower:.1f} it to ours", "≥ 10"))
            rows.append(("the same, by page", "", "", f"{by_page:.1f} it to ours", "≥ 10"))
            notes.append(f"WeasyPrint makes {pages} pages of it.")
        else:
            notes.append(f"WeasyPrint: not measured here: {missing('weasyprint')}.")
        show(
            f"packet: {result.pages} pages, {result.size / 1e6:.1f} MB, median of {TURNS} turns",
            ("seconds", "of processor", "ratio", "aim"),
            rows,
            notes,
        )
        year.portfolio.close()


@cache
def fallback_fonts() -> str:
    """The families that follow the two of the design, as the child names them, in JSON."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "import json,sys,typst;from portfolio.packet.drawing.pages import _fallback;"
            "print(json.dumps(_fallback(typst.Fonts(include_system_fonts=False,include_embedded_fonts=True,"
            "font_paths=[sys.argv[1]]).families())))",
            str(FONTS),
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def _row(what: str, times: list[Time]) -> tuple[str, ...]:
    wall, processor = (statistics.median(column) for column in zip(*times, strict=True))
    return what, f"{wall:.2f}", f"{processor:.2f}"


def _with_folder_kept(work: Callable[[], Any], kept: Path) -> Any:
    """Do `work`, keeping a copy of the folder that typst saw, with its pictures in the place of their stand-ins."""
    inside = vars(making)  # there is no door of its own into a folder that is gone when the packet is made
    original = inside["forget_copies"]

    def keeping(folder: Path) -> None:
        original(folder)
        shutil.copytree(folder, kept, dirs_exist_ok=True)
        for picture in kept.glob("real-*"):
            picture.replace(picture.with_name(picture.name.removeprefix("real-")))

    inside["forget_copies"] = keeping
    try:
        return work()
    finally:
        inside["forget_copies"] = original


def _weasy(kept: Path, folder: Path) -> Callable[[], object] | None:
    """One turn of WeasyPrint on the same content, or None when it or one of its libraries is not installed."""
    if subprocess.run([sys.executable, "-c", "import weasyprint"], capture_output=True, check=False).returncode:
        return None
    page = kept / "packet.html"
    page.write_text(as_html(json.loads((kept / "tree.json").read_text(encoding="utf-8"))), encoding="utf-8")
    command = [sys.executable, "-c", WEASY, str(page), str(folder / "weasy.pdf")]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def _pages(path: Path) -> int:
    from pypdf import PdfReader

    return len(PdfReader(path).pages)


if __name__ == "__main__":
    main()
