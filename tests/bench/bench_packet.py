"""A packet of about 270 pages against bare typst on the same finished document, and against WeasyPrint's PDF/UA-1.

Prints seconds and ratios, each the median of several turns taken side by side in one run. Nothing is asserted.
Bare typst: the same tree, template and prepared pictures, compiled in a fresh process with the same standards.
WeasyPrint (a bench-only package): the same texts, tables and pictures as HTML; skipped with a word when it is absent.
"""

import html
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from portfolio.core.records import (
    Goal,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
)
from portfolio.packet import packet, render
from portfolio.packet.packet import make_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.signing import make_keys
from portfolio.packet.tree import words_of
from tests.packet.a_year import FONTS, TEMPLATE, Year, attach, link, make_year, photograph

TURNS, WEASY_TURNS = 5, 3
REFLECTIONS, PRACTICES, PHOTOS, GOALS = 160, 310, 20, 30
WORDS = (
    "pupils lesson ticket question tomorrow group explain answer draw choose listen again because before evidence page "
    "the a of and to in my their was not when what how every they it"
).split()

BARE = """
import json, sys, typst
task = json.loads(sys.argv[1])
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[task["fonts"]])
compiler = typst.Compiler("packet.typ", root=".", font_paths=fonts)
compiler.compile(output="bare.pdf", format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=task["timestamp"],
                 sys_inputs={"fallback": task["fallback"], "data": open("tree.json", encoding="utf-8").read()})
"""
WEASY = """
import sys, weasyprint
weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def grown(folder: Path) -> Year:
    """The year, and so many more entries that the packet has about 270 pages. The same every time."""
    year = make_year(folder)
    chance = random.Random(270)

    def sentences(count: int) -> str:
        return " ".join(
            " ".join(chance.choice(WORDS) for _ in range(chance.randint(8, 16))).capitalize() + "."
            for _ in range(count)
        )

    def day() -> date:
        return date(2025, 9, 1) + timedelta(days=chance.randrange(360))

    records: list[Record] = []
    for number in range(GOALS):
        goal = build(
            Goal,
            title=f"Goal {number}: {sentences(1)[:60]}",
            baseline="10",
            result="20",
            learners=28,
            measure=sentences(1),
            what_changed=sentences(5),
            due=day(),
        )
        programme = build(Programme, title=f"Programme {number}", provider="Open Learning Exchange", started=day())
        records += [goal, programme]
        records += [build(Step, goal_id=goal.id, position=n, title=sentences(1), done=day()) for n in range(6)]
        records += [
            build(Part, programme_id=programme.id, position=n, title=sentences(1), done=day(), minutes=300)
            for n in range(8)
        ]
    for number in range(REFLECTIONS):
        points = f"- {sentences(1)}\n- {sentences(1)}\n\n> {sentences(2)}"
        text = f"{sentences(6)}\n\n## What I saw\n\n{sentences(7)}\n\n{points}\n\n{sentences(9)}"
        records.append(build(Reflection, title=f"Reflection {number}", text=text, day=day(), privacy="evaluator"))
    for number in range(PRACTICES):
        records.append(
            build(Practice, title=f"Lesson {number}", day=day(), what_i_did=sentences(4), what_changed=sentences(3))
        )
        records.append(build(TimeEntry, day=day(), minutes=90, category=chance.choice(WORDS[:6])))
    year.add(*records)
    lessons = [record for record in records if isinstance(record, Practice)]
    photos = [
        attach(
            year.portfolio,
            photograph(seed=n),
            f"photo-{n}.jpg",
            "image/jpeg",
            title=f"Photo {n}",
            caption=sentences(1),
            day=day(),
        )
        for n in range(PHOTOS)
    ]
    year.add(*photos, *[link("evidence", photo, lessons[n]) for n, photo in enumerate(photos)])
    return year


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


STYLE = """
@page { size: A4; margin: 22mm; @bottom-right { content: counter(page) ' of ' counter(pages) } }
body { font: 9.6pt/1.45 Inter }
h1, h2, h3 { font-family: Serif; break-after: avoid }
article { margin: 0 0 9mm 39mm }
.reflection { font: 11pt/1.5 Serif }
table { width: 100%; border-collapse: collapse }
td { border-top: .5pt solid #ccc }
img { width: 100% }
"""
FACES = (
    ("Inter", "Inter-Regular.otf", 400),
    ("Inter", "Inter-SemiBold.otf", 600),
    ("Serif", "SourceSerif4-Regular.ttf", 400),
    ("Serif", "SourceSerif4-Semibold.ttf", 600),
)


def as_html(tree: dict[str, Any]) -> str:
    """The tree's texts, tables and pictures as plain HTML in the same type, sizes and margins."""
    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url('{FONTS.as_uri()}/{file}'); font-weight: {weight} }}"
        for name, file, weight in FACES
    )
    parts = [
        f"<html lang=en><head><title>{html.escape(tree['title'])}</title><style>{faces}{STYLE}</style></head><body>",
        f"<h1>{html.escape(tree['running']['name'])}</h1>",
    ]
    for section in tree["sections"]:
        parts.append(f"<h1>{section['title']}</h1>")
        for node in section["blocks"]:
            parts += _months(node) if node["t"] == "timeline" else _article(node)
    return "".join(parts) + "</body></html>"


def _said(found: Any) -> str:
    return html.escape(found if isinstance(found, str) else words_of(found))


def _blocks(found: list[dict[str, Any]]) -> str:
    said = []
    for node in found:
        if node["t"] == "list":
            said.append("<ul>" + "".join(f"<li>{_blocks(item)}</li>" for item in node["items"]) + "</ul>")
        elif node["t"] == "quote":
            said.append(f"<blockquote>{_blocks(node['blocks'])}</blockquote>")
        elif node["t"] == "h":
            said.append(f"<h3>{_said(node['runs'])}</h3>")
        elif "runs" in node:
            said.append(f"<p>{_said(node['runs'])}</p>")
    return "".join(said)


def _months(node: dict[str, Any]) -> list[str]:
    tables = []
    for month in node["months"]:
        rows = "".join(
            f"<tr><td>{row['day']}<td>{row['word']}<td>{_said(row['title'])}<br>{_said(row['detail'])}"
            for row in month["rows"]
        )
        tables.append(f"<table><thead><tr><th colspan=3>{month['title']}</th></tr></thead>{rows}</table>")
    return tables


def _article(node: dict[str, Any]) -> list[str]:
    parts = [f"<article class={node['t']}>"]
    if "title" in node:
        parts.append(f"<h2>{_said(node['title'])}</h2>")
    parts += [_blocks(node[key]) for key in ("blocks", "did", "changed", "notes") if key in node]
    parts += [f"<p>{_said(node[key])}</p>" for key in ("measure", "before", "now", "caption", "proof") if node.get(key)]
    for key in ("steps", "parts", "months", "categories"):
        if node.get(key):
            rows = "".join(
                f"<tr><td>{_said(row.get('title') or row['name'])}<td>{row.get('when') or row['hours']}"
                for row in node[key]
            )
            parts.append(f"<table><thead><tr><th>What<th>When</tr></thead>{rows}</table>")
    for page in node.get("pages", []):
        parts.append(f"<img src='{page['file']}' alt='{html.escape(page['alt'], quote=True)}'>")
    return [*parts, "</article>"]


def main() -> None:
    """Run it and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        year, keys = grown(folder / "portfolio"), make_keys("Bench")
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
        fallback = subprocess.run(
            [
                sys.executable,
                "-c",
                "import json,sys,typst;from portfolio.packet.pages import _fallback;"
                "print(json.dumps(_fallback(typst.Fonts(include_system_fonts=False,include_embedded_fonts=True,font_paths=[sys.argv[1]]).families())))",
                str(FONTS),
            ],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        task = json.dumps({"fonts": str(FONTS), "timestamp": 1780000000, "fallback": fallback})

        def bare() -> object:
            return subprocess.run([sys.executable, "-c", BARE, task], cwd=kept, check=True)

        turns = [(seconds(ours), seconds(bare)) for _ in range(TURNS)]
        our, typst = statistics.median(a for a, _ in turns), statistics.median(b for _, b in turns)
        ratio = statistics.median(a / b for a, b in turns)
        print(f"packet                         {result.pages} pages, {result.size / 1e6:.1f} MB")
        print(f"  gather to signed file        {our:6.2f} s")
        print(f"  bare typst, same document    {typst:6.2f} s   ratio {ratio:.2f} (aim 1.3)")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"  largest child                {peak:6.0f} MB")
        _weasy(kept, folder, our, result.pages)
        year.portfolio.close()


def _with_folder_kept(work: Callable[[], Any], kept: Path) -> Any:
    """Do `work`, keeping a copy of the folder that typst saw, with its pictures."""
    original = packet.render.draw_pages

    def keeping(folder: Path, *rest: Any, **more: Any) -> Any:
        shutil.copytree(folder, kept)
        return original(folder, *rest, **more)

    packet.render.draw_pages = keeping
    try:
        return work()
    finally:
        render.draw_pages = original


def _weasy(kept: Path, folder: Path, our: float, pages: int) -> None:
    if subprocess.run([sys.executable, "-c", "import weasyprint"], capture_output=True, check=False).returncode:
        print("  WeasyPrint                   not installed: pip install weasyprint to compare")
        return
    page = kept / "packet.html"
    page.write_text(as_html(json.loads((kept / "tree.json").read_text(encoding="utf-8"))), encoding="utf-8")
    command = [sys.executable, "-c", WEASY, str(page), str(folder / "weasy.pdf")]
    times = [
        seconds(lambda: subprocess.run(command, check=True, capture_output=True, env={**os.environ}))
        for _ in range(WEASY_TURNS)
    ]
    other = statistics.median(times)
    print(
        f"  WeasyPrint, PDF/UA-1         {other:6.2f} s   {_pages(folder / 'weasy.pdf')} pages; "
        f"a page takes {(other / _pages(folder / 'weasy.pdf')) / (our / pages):.1f} times as long (aim 8)"
    )


def _pages(path: Path) -> int:
    return packet.page_count(path.read_bytes())


if __name__ == "__main__":
    main()
