"""Text of people stays text: nothing in it acts, nothing in it stops the packet, nothing of it is lost silently."""

import io
import unicodedata
from datetime import date
from random import Random

import pikepdf
import pytest

from portfolio.core.records import Practice, Reflection, build
from portfolio.packet.drawing.fonts import Coverage, coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.text import markdown_parser
from portfolio.packet.text.markdown_tree import MarkdownReader
from portfolio.packet.text.tree import MAY_PART, Node, Pen, safe_link, words_of
from tests.packet.a_year import FONTS, Year
from tests.packet.conftest import Make
from tests.packet.pdf_checks import examine, text_of, text_seen_in

HOSTILE = [
    '#read("tree.json")',
    '#eval("1+1")',
    '"]; #panic("x"); [',
    "\\u{1F600} \\ $ * _ ` < @ ~ // /* = -",
    '#import "@preview/x:1.0.0"',
    "<script>alert(1)</script>",
    "{{7*7}} %s {0}",
    "#while true {}",
    "[#pagebreak()]",
]


@pytest.fixture(scope="module")
def pen() -> Pen:
    return Pen(Glyphs(lambda: coverage_of(FONTS)))


def test_hostile_text_arrives_as_it_was_typed(own_year: Year, make: Make) -> None:
    own_year.add(
        *[build(Practice, title=text, day=date(2026, 1, 5), what_i_did=text, what_changed=text) for text in HOSTILE],
        *[build(Reflection, title=text, day=date(2026, 1, 5), text=text, privacy="evaluator") for text in HOSTILE],
    )

    pdf = make(own_year, own_year.request(statement=HOSTILE[0])).path.read_bytes()
    text = text_seen_in(pdf).replace(" ", "")

    assert examine(pdf).wrong == []
    for typed in HOSTILE:
        assert typed.replace(" ", "") in text


def test_scripts_of_the_world_and_tricks_with_direction_make_a_packet(own_year: Year, make: Make) -> None:
    texts = [
        "مرحبا بالعالم: الدرس الأول عن القوى",
        "שלום לכולם, זה השיעור הראשון",
        "Урок о силах",
        "数学の授業",
        "수업",
        "गणित का पाठ",
        "Zażółć gęślą jaźń, İstanbul, Tiếng Việt",
        "😀 👩🏽‍🏫 🇩🇪 1️⃣ ❤️ 𝒳",
        "abc \u202etxet desrever\u202c \u2066x\u2069 \u200bzero",
        "control \x01\x07\x1b\x7f\x85 marks",
        "e\u0301\u0302\u0303\u0304 z̸͇̈́a̷",
        "\ue000\U0010fffd",
        "\uffff\ufffe",
    ]
    own_year.add(
        *[
            build(
                Reflection,
                title=text,
                day=date(2026, 1, 5),
                text=f"{text}\n\n**{text}** and `{text}`",
                privacy="evaluator",
            )
            for text in texts
        ]
    )

    result = make(own_year, own_year.request())
    pdf = result.path.read_bytes()
    text = text_of(pdf)

    assert examine(pdf).wrong == []
    for word in ("Урок", "数学", "수업", "Zażółć", "Việt"):
        assert word in text
    assert "\u202e" not in text
    assert "[character U+E000]" in text
    with pikepdf.open(io.BytesIO(pdf)) as document:
        languages = {
            str(item.Lang) for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/Lang" in item
        }
    assert {"en", "ar", "he"} <= languages


def test_megabyte_of_text_and_a_word_without_end_make_a_packet(own_year: Year, make: Make) -> None:
    own_year.add(
        build(Reflection, title="Long", day=date(2026, 1, 5), text="so it was and " * 75_000, privacy="evaluator"),
        build(Reflection, title="W" * 3_000, day=date(2026, 1, 5), text="x" * 100_000, privacy="evaluator"),
    )

    result = make(own_year, own_year.request(sections=("reflections",)))

    assert result.pages > 200


def test_missing_characters_are_told_in_words_and_the_colophon_says_so() -> None:
    glyphs = Glyphs(lambda: Coverage([(32, 126)]))

    assert glyphs.drawable("Well done 😀!") == "Well done [grinning face]!"
    assert glyphs.drawable("🇩🇪") == "[flag DE]"
    assert glyphs.told == {"😀": "grinning face", "🇩🇪": "flag DE"}


def markdown_blocks(text: str, pen: Pen) -> list[Node]:
    return MarkdownReader(pen).blocks(text)


def test_markdown_becomes_the_plain_tree(pen: Pen) -> None:
    tree = markdown_blocks(
        "# Top\nSome *soft* and **loud** `code <b>`.\n## Deeper\n- one\n  - nested\n- two\n\n> said\n\n![a plan](http://x.test/y.png)",
        pen,
    )

    assert [node["t"] for node in tree] == ["h", "p", "h", "list", "quote", "p"]
    assert [node["level"] for node in tree if node["t"] == "h"] == [3, 4]
    assert tree[1]["runs"][1] == {"s": "soft", "i": True}
    assert {"s": "code <b>", "code": True} in tree[1]["runs"]
    assert tree[3]["items"][0][1]["t"] == "list"
    assert words_of(tree[5]["runs"]) == "a plan"


def test_headings_never_skip_a_level(pen: Pen) -> None:
    tree = markdown_blocks("#### far down\n\n# up\n\n###### down again", pen)

    assert [node["level"] for node in tree] == [3, 3, 4]


def test_hash_without_a_space_is_a_word(pen: Pen) -> None:
    assert markdown_blocks("#maths is fun", pen) == [{"t": "p", "runs": ["#maths is fun"]}]


def test_a_text_reads_the_same_when_every_pattern_is_looked_for(pen: Pen, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = "one|two| |  \n|\n|\n\n|* |1. |> |# |\t|!|.|*|**|_|`|[|](x)|![|<|>|&lt;|\\|\\*|~".split("|")
    pieces += ["<https://example.org>", "<a@b.org>", "[one]", "![one]", "![a][one]", "\n\n[one]: https://example.org\n"]
    choose = Random(20261123)
    texts = ["".join(choose.choices(pieces, k=choose.randint(1, 14))) for _ in range(600)]
    reader = MarkdownReader(pen)
    found = [reader.blocks(text) for text in texts]
    monkeypatch.setattr(markdown_parser, "_MARKS", dict.fromkeys(markdown_parser._MARKS, ("",)))  # in every text
    looking_for_all = MarkdownReader(pen)
    for text, blocks in zip(texts, found, strict=True):
        assert blocks == looking_for_all.blocks(text), text


def test_html_in_markdown_is_text(pen: Pen) -> None:
    tree = markdown_blocks("<b onclick='x()'>bold</b>\n\n<div><script>alert(1)</script></div>", pen)

    assert [words_of(node["runs"]) for node in tree] == [
        "<b onclick='x()'>bold</b>",
        "<div><script>alert(1)</script></div>",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "> " * 5_000 + "x",
        "*a_b`" * 10_000,
        "\n".join("    " * depth + "- x" for depth in range(80)),
        "- " * 5_000,
        "\x02\x03amp\x02" * 50,
        "&" * 30_000,
        "<" * 30_000,
    ],
    ids=["brackets", "quotes", "marks", "lists", "bullets", "own marks", "entities", "angles"],
)
def test_text_made_to_choke_a_parser_becomes_blocks(pen: Pen, text: str) -> None:
    assert markdown_blocks(text, pen)


@pytest.mark.parametrize(
    "address,kept",
    [
        ("https://example.org/a?b=c", True),
        ("mailto:me@example.org", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("\\\\server\\share", False),
        ("data:text/html,x", False),
        ("https://example.org/\nfile:x", False),
        ("//example.org", False),
        ("https://example.org/" + "a" * 3000, False),
    ],
)
def test_only_web_and_mail_links_are_kept(address: str, kept: bool) -> None:
    assert bool(safe_link(address)) is kept


def test_links_in_text_are_the_allowed_ones(pen: Pen) -> None:
    runs = markdown_blocks("[good](https://example.org) [bad](javascript:alert(1)) [worse](file:///etc/passwd)", pen)[
        0
    ]["runs"]

    assert [run["href"] for run in runs if isinstance(run, dict)] == ["https://example.org"]
    assert words_of(runs) == "good bad worse"


def test_a_text_reads_as_if_no_other_was_read_before_it(pen: Pen) -> None:
    texts = [
        "[here]\n\n[here]: https://example.org",
        "[here] \\* &amp;",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "*as* `ever`\n\n- one",
        "[here]",
    ]
    reader = MarkdownReader(pen)

    assert [reader.blocks(text) for text in texts] == [markdown_blocks(text, pen) for text in texts]


def test_code_between_fences_keeps_its_lines(pen: Pen) -> None:
    tree = markdown_blocks(
        "## Loops\nBefore:\n```python\nfor n in range(3):\n    print(n)  # *no* markup\n```\nAfter.", pen
    )

    assert [node["t"] for node in tree] == ["h", "p", "code", "p"]
    assert tree[2]["text"] == "for n in range(3):\n    print(n)  # *no* markup"


@pytest.mark.parametrize(
    "text, kinds",
    [
        ("~~~\n```\n~~~", ["code"]),
        ("````\n```\n````", ["code"]),
        ("```\nnever closed", ["code"]),
        ("a ``` in a line", ["p"]),
        ("``` is not `one`", ["p"]),
        ("## One\n```\nx\n```\n### Two", ["h", "code", "h"]),
    ],
)
def test_fences_open_and_close_as_commonmark_has_it(pen: Pen, text: str, kinds: list[str]) -> None:
    tree = markdown_blocks(text, pen)

    assert [node["t"] for node in tree] == kinds
    assert [node["level"] for node in tree if node["t"] == "h"] == [3, 4][: kinds.count("h")]


@pytest.mark.parametrize(
    "text, parts",
    [
        ("Rechtsschutzversicherungsgesellschaften", 1),  # the longest word of a dictionary is whole
        ("https://school.example/a-folder/another-one/a-file.pdf?x=1", 1),  # is copied, and parts by itself
        ("https://school.example/" + "a1b2c3" * 10, 5),
        ("x" * 60, 5),
        ("e\u0301" * 60, 5),
        ("教学计划" * 20, 1),  # is parted anywhere as it is
    ],
)
def test_a_word_without_end_may_go_on_in_the_next_line(pen: Pen, text: str, parts: int) -> None:
    said = words_of(pen.runs(text))
    assert len(said.split(MAY_PART)) == parts, said
    assert said.replace(MAY_PART, "") == unicodedata.normalize("NFC", text)
