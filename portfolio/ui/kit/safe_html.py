"""Markdown of people as HTML that can do nothing: no tag of theirs, no picture, no address but http and https."""

import html
import re

import markdown
import nh3
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.treeprocessors import Treeprocessor

LONGEST, MOST_BRACKETS, MOST_MARKS = 20_000, 200, 2_000
"""A paragraph past these is shown as typed: Python-Markdown takes 55 s on 15,000 brackets in a line."""
MOST_SHOWN = 60_000
"""Characters that are shown as rendered text; what is longer is read in the editor."""

TAGS = frozenset(
    "p br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a".split()
)  # no img, no table: pictures are files of the portfolio, and wide tables do not fit a column


class _SpacedHeadings(HashHeaderProcessor):
    """A heading needs a space after its marks, so that “#maths” stays a word."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")


class _PicturesAsWords(Treeprocessor):
    """Puts its alternative text in the place of each picture."""

    def run(self, root):  # type: ignore[no-untyped-def]
        for node in root.iter("img"):
            words = node.get("alt") or node.get("title") or ""
            node.clear()
            node.tag, node.text = "span", words


def safe_html(text: str) -> str:
    """`text`, Markdown, as HTML with nothing in it but `TAGS`; raw HTML comes out as the characters typed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x02", "").replace("\x03", "")
    if any(_too_dense(part) for part in text.split("\n\n")):
        return plain_html(text)
    reader = markdown.Markdown(extensions=[SaneListExtension()], tab_length=4)
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.parser.blockprocessors.register(_SpacedHeadings(reader.parser), "hashheader", 70)
    # After the inline patterns (20) have made the pictures, before the tree is written as text.
    reader.treeprocessors.register(_PicturesAsWords(reader), "words", 5)
    try:
        made = reader.convert(text)
    except RecursionError:
        return plain_html(text)
    clean = nh3.clean(
        made,
        tags=set(TAGS),
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes={"http", "https"},
        link_rel=None,
        strip_comments=True,
    )
    # A link whose address was not let through must not look like one.
    return re.sub(r"<a>(.*?)</a>", r"\1", clean, flags=re.DOTALL)


def plain_html(text: str) -> str:
    """`text` exactly as typed, its paragraphs apart and its line ends kept."""
    parts = [html.escape(part).replace("\n", "<br>") for part in text.split("\n\n") if part.strip()]
    return "".join(f"<p>{part}</p>" for part in parts)


def _too_dense(part: str) -> bool:
    return (
        len(part) > LONGEST
        or part.count("[") > MOST_BRACKETS
        or part.count("*") + part.count("_") + part.count("`") > MOST_MARKS
    )
