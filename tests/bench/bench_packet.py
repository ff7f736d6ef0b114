"""A packet of about 270 pages against bare typst on the same finished document, and against WeasyPrint's PDF/UA-1.

Prints seconds and ratios, each the median of several turns taken side by side in one run. Nothing is asserted.
Bare typst: the same tree, template and prepared pictures, compiled in a fresh process with the same standards.
WeasyPrint (a bench-only package): the same texts, tables and pictures as HTML; skipped with a word when it is absent.
"""

import html
import json
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
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
from portfolio.packet import packet
from portfolio.packet.packet import make_packet
from portfolio.packet.request import PacketRequest
from portfolio.packet.signing import make_keys
from portfolio.packet.tree import words_of
from tests.packet.a_year import FONTS, TEMPLATE, Year, attach, link, make_year, photograph

TURNS = 5
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


STYLE = """
@page {
  size: A4; margin: 22mm;
  @top-left { content: string(name); font: 7.5pt Inter } @top-right { content: string(section); font: 7.5pt Inter }
  @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 7.5pt Inter }
}
body { font: 9.6pt/1.45 Inter }
h1, h2, h3 { font-family: Serif; break-after: avoid }
h1 { string-set: section content(); break-before: page }
h1.name { string-set: name content(); break-before: auto }
article { margin: 0 0 9mm 39mm }
.reflection { font: 11pt/1.5 Serif }
.aside { float: left; width: 33mm; margin-left: -39mm; font-size: 8pt }
table { width: 100%; border-collapse: collapse }
th { text-align: left; font-size: 7pt }
td { border-top: .5pt solid #ccc; vertical-align: top }
a { color: inherit; text-decoration: none }
a[href^='#']::after { content: ', p. ' target-counter(attr(href), page) }
blockquote { border-left: 1.6pt solid #7a3468; padding-left: 4.5mm; font-style: italic; margin: 1.3em 0 }
img { width: 100% }
img.badge { width: 27mm; float: left; margin-left: -39mm }
"""
FACES = (
    ("Inter", "Inter-Regular.otf", 400),
    ("Inter", "Inter-SemiBold.otf", 600),
    ("Serif", "SourceSerif4-Regular.ttf", 400),
    ("Serif", "SourceSerif4-Semibold.ttf", 600),
)


def as_html(tree: dict[str, Any]) -> str:
    """The tree's texts, tables, pictures and links with their pages as HTML, in the same type, sizes and margins."""
    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url('{FONTS.as_uri()}/{file}'); font-weight: {weight} }}"
        for name, file, weight in FACES
    )
    parts = [
        f"<html lang=en><head><title>{html.escape(tree['title'])}</title><style>{faces}{STYLE}</style></head><body>",
        f"<h1 class=name>{html.escape(tree['running']['name'])}</h1>",
        _blocks(tree["front"]["statement"]),
    ]
    for goal in tree["front"]["goals"]:
        said = " ".join(_said(goal[key]) for key in ("measure", "changed", "before", "now", "pupils"))
        parts.append(f"<p>{_way(goal)} {said} {_evidence(goal)}</p>")
    parts += [f"<p>{_way(pick)} {_said(pick['detail'])}</p>" for pick in tree["front"]["picks"]]
    parts += [f"<p><a href='#{section['name']}'>{section['title']}</a></p>" for section in tree["sections"]]
    for section in tree["sections"]:
        parts.append(f"<h1 id={section['name']}>{section['title']}</h1>")
        for node in section["blocks"]:
            parts += _months(node) if node["t"] == "timeline" else _article(node)
    return "".join(parts) + "</body></html>"


def _said(found: Any) -> str:
    return html.escape(found if isinstance(found, str) else words_of(found))


def _way(node: dict[str, Any]) -> str:
    """A title that leads to its place; the style adds the page."""
    title = _said(node["title"])
    return f"<a href='#{node['to']}'>{title}</a>" if node["to"] else title


def _evidence(node: dict[str, Any]) -> str:
    numbers = [item["number"] for item in node.get("evidence", []) if "number" in item]
    return " ".join(f"<a href='#{number}'><b>{number}</b></a>" for number in numbers)


def _blocks(found: list[dict[str, Any]]) -> str:
    said = []
    for node in found:
        if node["t"] == "list":
            said.append("<ul>" + "".join(f"<li>{_blocks(item)}</li>" for item in node["items"]) + "</ul>")
        elif node["t"] == "quote":
            said.append(f"<blockquote>{_blocks(node['blocks'])}</blockquote>")
        elif node["t"] == "h":
            said.append(f"<h3>{_said(node['runs'])}</h3>")
        elif node["t"] == "code":
            said.append(f"<pre>{_said(node['text'])}</pre>")
        elif "runs" in node:
            said.append(f"<p>{_said(node['runs'])}</p>")
    return "".join(said)


def _months(node: dict[str, Any]) -> list[str]:
    """Days and kinds in cells, which lays them out as our rail does."""
    tables = []
    for month in node["months"]:
        rows = "".join(
            f"<tr><td>{row['day']}<td>{row['word']}<td>{_way(row)}<br>{_said(row['detail'])} {_evidence(row)}"
            for row in month["rows"]
        )
        tables.append(f"<h2>{month['title']}</h2><table>{rows}</table>")
    return tables


def _article(node: dict[str, Any]) -> list[str]:
    label = f" id='{node['label']}'" if node.get("label") else ""
    parts = [f"<article class={node['t']}{label}>"]
    if node.get("image"):
        alt = html.escape(node["alt"], quote=True)
        parts.append(f"<img class=badge src='{node['image']['file']}' alt='{alt}'>")
    aside = [node.get(key, "") for key in ("word", "day", "dates", "state")]
    parts.append(f"<div class=aside>{html.escape(' '.join(filter(None, aside)))}</div>")
    if "title" in node:
        parts.append(f"<h2>{_said(node['title'])}</h2>")
    for key in (
        "source",
        "provider",
        "issuer",
        "measure",
        "before",
        "now",
        "pupils",
        "description",
        "proof",
        "caption",
    ):
        parts += [f"<p>{_said(node[key])}</p>"] if node.get(key) else []
    for key in ("facts", "skills"):
        said = [fact if isinstance(fact, str) else f"{fact['value']} {fact['label']}" for fact in node.get(key, [])]
        parts += [f"<p>{html.escape(' · '.join(said))}</p>"] if said else []
    parts += [_blocks(node[key]) for key in ("blocks", "did", "changed", "notes", "words") if key in node]
    if "runs" in node:
        parts.append(_blocks([node]))
    for key in ("steps", "parts", "months", "categories"):
        if node.get(key):
            rows = "".join(
                f"<tr><td>{_said(row.get('title') or row['name'])}<td>{row.get('hours', '')}<td>{row.get('when', '')}"
                for row in node[key]
            )
            parts.append(f"<table><thead><tr><th>What<th>Time<th>When</tr></thead>{rows}</table>")
    for row in node.get("rows", []):
        parts.append(f"<p>{' '.join(html.escape(str(value)) for value in row.values())}</p>")
    for key in ("entries", "about", "toward", "proves"):
        parts += [f"<p>{_way(item)}</p>" for item in node.get(key, [])]
    parts.append(f"<p>{_evidence(node)} {html.escape(' · '.join(node.get('tags', [])))}</p>")
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

        weasy = _weasy(kept, folder)
        ours()  # the first turn of each reads its files from the disk
        turns = [Turn(spent(ours), spent(bare), spent(weasy) if weasy else None) for _ in range(TURNS)]
        print(
            f"packet                         {result.pages} pages, {result.size / 1e6:.1f} MB; seconds (of processor)"
        )
        _say("gather to signed file", [turn.ours for turn in turns])
        _say("bare typst, same document", [turn.bare for turn in turns])
        ratio = statistics.median(turn.ours[0] / turn.bare[0] for turn in turns)
        print(f"    ours against bare          {ratio:6.2f}     (aim 1.3)")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"  largest child                {peak:6.0f} MB")
        others = [turn.weasy for turn in turns if turn.weasy]
        if others:
            _say("WeasyPrint, PDF/UA-1", others)
            pages = _pages(folder / "weasy.pdf")
            by_page = (statistics.median(o[0] / t.ours[0] for o, t in zip(others, turns, strict=True))) * (
                result.pages / pages
            )
            print(f"    WeasyPrint against ours    {by_page:6.1f}     by page, it has {pages} (aim 8)")
        else:
            print("  WeasyPrint                   not installed: pip install weasyprint to compare")
        year.portfolio.close()


def _say(what: str, times: list[Time]) -> None:
    wall, processor = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"  {what:28} {wall:6.2f} s ({processor:.2f})")


def _with_folder_kept(work: Callable[[], Any], kept: Path) -> Any:
    """Do `work`, keeping a copy of the folder that typst saw, with its pictures."""
    original = packet.prepare

    def keeping(folder: Path, *rest: Any) -> None:
        original(folder, *rest)
        shutil.copytree(folder, kept)

    packet.prepare = keeping
    try:
        return work()
    finally:
        packet.prepare = original


def _weasy(kept: Path, folder: Path) -> Callable[[], object] | None:
    """One turn of WeasyPrint on the same content, or None when it is not installed."""
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
