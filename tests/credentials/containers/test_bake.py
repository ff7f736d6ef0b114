"""Baking a credential into a picture: the text comes out as it went in, the rest of the picture stays as it was."""

import io
import json
import re
import struct
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from portfolio.credentials.containers import png, svg
from portfolio.credentials.containers.bake import CannotBake, bake, kind_of
from portfolio.credentials.limits import MAX_FILE, MAX_PIXELS, MAX_TEXT
from tests.credentials import badges

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'
TOKEN = badges.unsigned_token({"iss": "x"}, signature=b"s" * 64)
TEXT = badges.text(badges.badge_3())
_often = settings(
    max_examples=60, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)

# JSON of any shape and layout; what strict readers refuse (half characters) is no credential's text.
_texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=30) | st.sampled_from(
    ("]]>", "]]]>a", "<![CDATA[", "&amp;", "\r\n", "</openbadges:credential>")
)
_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts, inner, max_size=4),
    max_leaves=12,
)
_credentials = st.builds(
    lambda value, indent, ascii_only, ends: ends.join(
        json.dumps(value, indent=indent, ensure_ascii=ascii_only).split("\n")
    ),
    st.dictionaries(_texts, _values, min_size=1, max_size=5),
    st.sampled_from((None, 1, "\t")),
    st.booleans(),
    st.sampled_from(("\n", "\r\n", "\r")),
)


@st.composite
def _pictures(draw: st.DrawFn) -> bytes:
    """A PNG of any mode, with chunks of other programs and older badges in it, the image data in pieces."""
    side = draw(st.integers(1, 9))
    mode = draw(st.sampled_from(("1", "L", "P", "RGB", "RGBA", "LA", "I;16")))
    made = io.BytesIO()
    Image.new(mode, (side, side)).save(made, "PNG")
    parts: list[bytes] = []
    for one in png.chunks(made.getvalue()):
        whole = bytes(one.data)
        if one.kind == b"IDAT" and draw(st.booleans()):
            parts += [badges.chunk(b"IDAT", whole[:3]), badges.chunk(b"IDAT", whole[3:])]
        else:
            parts.append(badges.chunk(one.kind, whole))
        if one.kind != b"IEND":
            parts += draw(st.lists(st.sampled_from(_OTHER_CHUNKS), max_size=2))
    return badges.SIGNATURE + b"".join(parts) + draw(st.sampled_from((b"", b"behind the end")))


_OTHER_CHUNKS = (
    badges.text_chunk("Author", "someone"),
    badges.itxt("openbadges.note", "not a badge's"),
    badges.chunk(b"prVt", b"of another program"),
    badges.itxt("openbadges", '{"an": "older one"}'),
    badges.text_chunk("openbadges", "https://harbour.example/a/1"),
    badges.ztxt("openbadgecredential", "{}"),
    badges.chunk(b"iTXt", b"openbadgecredential\0\0\0\0\0damaged", checksum=1),
)


def others(picture: bytes) -> list[tuple[bytes, bytes]]:
    """All but the badges in it."""
    return [
        (one.kind, bytes(one.data))
        for one in png.chunks(picture)
        if bytes(one.data).split(b"\0")[0] not in (b"openbadges", b"openbadgecredential")
    ]


@_often
@given(text=_credentials, picture=_pictures(), kind=st.sampled_from(("2", "3")))
def test_any_json_comes_out_of_any_png_as_it_went_in(text: str, picture: bytes, kind: Any) -> None:
    made = bake(text, picture, kind)
    (only,) = png.baked(made)
    assert only.text == text
    assert only.mark == {"2": "openbadges", "3": "openbadgecredential"}[kind]
    assert only.remarks == ()
    assert others(made) == others(picture)
    assert bake(text, made, kind) == made


@_often
@given(text=_credentials, before=st.sampled_from((b"", b'<?xml version="1.0" encoding="utf-8"?>\r\n<!-- > -->\r\n')))
def test_any_json_comes_out_of_an_svg_as_it_went_in(text: str, before: bytes) -> None:
    if re.search("[\ufffe\uffff]", text):
        with pytest.raises(CannotBake, match="signs that no SVG picture can"):
            bake(text, SVG, "3")
        return
    made = bake(text, before + SVG, "3")
    (only,) = svg.baked(made)
    assert only.text == text
    assert bake(text, made, "3") == made


def test_png_chunk_is_as_the_standard_asks() -> None:
    made = bake(TEXT, badges.png(), "3")
    kinds = [one.kind for one in png.chunks(made)]
    assert kinds.index(b"IHDR") < kinds.index(b"iTXt") < kinds.index(b"IDAT")
    chunk = next(one for one in png.chunks(made) if one.kind == b"iTXt")
    assert chunk.intact
    assert bytes(chunk.data) == b"openbadgecredential\0\0\0\0\0" + TEXT.encode()


def test_picture_can_still_be_drawn() -> None:
    made = io.BytesIO()
    Image.new("P", (8, 8), 3).save(made, "PNG", transparency=3)
    before, after = Image.open(made), Image.open(io.BytesIO(bake(TEXT, made.getvalue(), "3")))
    assert before.convert("RGBA").tobytes() == after.convert("RGBA").tobytes()


def test_older_badge_of_either_mark_is_replaced_and_never_joined() -> None:
    old = badges.png(
        badges.text_chunk("openbadges", "https://harbour.example/a"), badges.itxt("openbadgecredential", "{}")
    )
    assert [one.text for one in png.baked(bake(TEXT, old, "3"))] == [TEXT]


@pytest.mark.parametrize(
    "old",
    [
        badges.element_2("", "https://harbour.example/a"),
        badges.element_3('{"an": "older one"}'),
        f"<g>{badges.element_2('{}')}</g>{badges.element_3('{}')}",
        '<b:assertion xmlns:b="http://openbadges.org" verify="x"><b:credential/>or ]]&gt;</b:assertion >',
    ],
)
def test_older_badge_in_an_svg_is_replaced_and_the_rest_stays(old: str) -> None:
    picture = badges.svg(f'{old}<text a=">">1 &lt; 2</text>')
    made = bake(TEXT, picture, "3")
    assert [one.text for one in svg.baked(made)] == [TEXT]
    assert made.endswith(b'<text a=">">1 &lt; 2</text><g/></svg>')
    assert bake(TEXT, made, "3") == made


def test_parts_of_the_picture_itself_and_links_are_no_harm() -> None:
    inside = (
        '<defs><linearGradient id="a"/></defs><use href="#a"/><image href="data:image/png;base64,AA"/>'
        '<g style="fill: url(#a)" fill="url( \'#a\')"/><a href="https://harbour.example/"/>'
        '<style>g { fill: url("#a") }</style>'
    )
    assert [one.text for one in svg.baked(bake(TEXT, badges.svg(inside), "3"))] == [TEXT]


def test_signed_token_stands_in_the_attribute_of_an_svg() -> None:
    made = bake(TOKEN + "\n", SVG, "3")
    assert f'verify="{TOKEN}"/>'.encode() in made
    assert [one.text for one in svg.baked(made)] == [TOKEN]
    assert made.replace(re.search(rb"<openbadges.*?/>", made)[0], b"") == SVG  # type: ignore[index]


def test_hosted_assertion_in_an_svg_says_beside_its_text_where_it_lies() -> None:
    made = bake(badges.text(badges.assertion_2()), SVG, "2")
    assert (
        b'<openbadges:assertion xmlns:openbadges="http://openbadges.org" verify="https://harbour.example/a/2">' in made
    )
    assert json.loads(svg.baked(made)[0].text) == badges.assertion_2()


@pytest.mark.parametrize(
    "root", ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<s:svg xmlns:s="http://www.w3.org/2000/svg" a="/>" />']
)
def test_svg_without_any_content_is_opened_for_it(root: str) -> None:
    assert [one.text for one in svg.baked(bake(TEXT, root.encode(), "3"))] == [TEXT]


def test_signed_token_is_baked_without_the_line_end_of_its_file() -> None:
    assert png.baked(bake(f" {TOKEN}\r\n", badges.png(), "3"))[0].text == TOKEN


HUGE = badges.png(width=MAX_PIXELS, height=2)
MOVING = badges.png(badges.chunk(b"acTL", struct.pack(">II", 2, 0)))
BROKEN = badges.png()[:-20]
NO_PIXELS = badges.SIGNATURE + b"".join(
    badges.chunk(one.kind, bytes(one.data)) for one in png.chunks(badges.png()) if one.kind != b"IDAT"
)
TWO_HEADS = badges.png(badges.chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)))


@pytest.mark.parametrize(
    "picture, reason",
    [
        (MOVING, "moves"),
        (BROKEN, "cut off"),
        (NO_PIXELS, "cut off"),
        (TWO_HEADS, "damaged"),
        (badges.png(badges.chunk(b"prVt", b"x", checksum=1)), "damaged"),
        (HUGE, "far bigger"),
        (badges.png() + b"\0" * MAX_FILE, "bigger than 10 MB"),
        (b"\xff\xd8\xff\xe0 a photo", "of a kind that cannot carry one"),
        (b"GIF89a", "of a kind that cannot carry one"),
        (b"\x1f\x8b a packed svg", "of a kind that cannot carry one"),
        (b"", "of a kind that cannot carry one"),
        (b"<svg", "breaks off"),
        (b"<html/>", "web page or XML"),
        (badges.svg("<script>x</script>"), "holds a program"),
        (badges.svg('<g onload="x"/>'), "holds a program"),
        (badges.svg("<foreignObject/>"), "holds a program"),
        (badges.svg('<a href=" JavaScript:x"/>'), "holds a program"),
        (badges.svg('<animate attributeName="r"/>'), "moves"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + SVG.replace(b"4", b"\xe9"), "unusual way"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + SVG, "unusual way"),
        (SVG.decode().encode("utf-16"), "unusual way"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "unfolds without end"),
        (badges.svg('<image href="https://spy.example/a.png"/>'), "from elsewhere"),
        (badges.svg('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="other.svg#a"/>'), "from elsewhere"),
        (badges.svg('<g style="fill: url( https://spy.example/a )"/>'), "from elsewhere"),
        (badges.svg("<style>@import 'https://spy.example/a.css';</style>"), "from elsewhere"),
        (badges.svg("<style>a { src: url(//spy.example) }</style>"), "from elsewhere"),
        (b'<?xml version="1.0"?><?xml-stylesheet href="https://spy.example/a.css"?>' + SVG, "from elsewhere"),
        (badges.svg("<g>" * 300 + "</g>" * 300), "more parts"),
    ],
)  # fmt: skip
def test_picture_that_cannot_carry_a_badge_is_refused_with_a_sentence(picture: bytes, reason: str) -> None:
    with pytest.raises(CannotBake, match=r"^The badge cannot be put into this picture: ") as refused:
        bake(TEXT, picture, "3")
    assert reason in refused.value.title
    assert refused.value.advice.startswith(("Choose", "Save", "Ask", "Download"))


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", "neither JSON nor a signed token"),
        ("https://harbour.example/a/1", "neither JSON nor a signed token"),
        ("[{}]", "neither JSON nor a signed token"),
        ('"{}"', "neither JSON nor a signed token"),
        ('{"a": 1', "misspelt"),
        ('{"a": 1, "a": 2}', "twice"),
        ('{"a": "\\ud800"}', "half a character"),
        ('{"a": "' + "ü" * (MAX_TEXT // 2) + '"}', "longer than any badge needs"),
    ],
)
def test_text_that_no_reader_would_take_is_not_baked(text: str, reason: str) -> None:
    with pytest.raises(CannotBake) as refused:
        bake(text, badges.png(), "3")
    assert reason in refused.value.title


def test_badge_and_picture_that_are_too_big_together_are_refused() -> None:
    picture = badges.png(badges.chunk(b"prVt", b"\0" * (MAX_FILE - 1_000)))
    with pytest.raises(CannotBake, match="together"):
        bake(badges.text({"a": "b" * 2_000}), picture, "3")


@pytest.mark.parametrize(
    "standard, kind",
    [
        ("Open Badges 0.5", "2"),
        ("Open Badges 2.0", "2"),
        ("Open Badges", "2"),
        ("Open Badges 3.0", "3"),
        ("Comprehensive Learner Record 2.0", "3"),
        ("W3C Verifiable Credentials 1.1", "3"),
    ],
)
def test_mark_goes_by_the_standard(standard: str, kind: str) -> None:
    assert kind_of(standard) == kind
