"""The packet's document as HTML, for what makes PDFs from HTML: the same texts, tables, pictures and links."""

import html
from typing import Any

from portfolio.packet.text.tree import words_of
from tests.packet.a_year import FONTS

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
