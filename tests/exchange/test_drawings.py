"""Drawings (SVG) are drawn in the reading child: as their makers meant them, and nothing else is opened for that."""

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from portfolio.core.drawing import is_drawing
from portfolio.exchange.guarded_pictures import GuardedPictures, Pixels
from portfolio.paths import resource

SIDE = 512
NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SCRIPT = '<script>document.documentElement.innerHTML = "gone"</script><rect width="9" height="9" fill="lime"/>'


def svg(inside: str, size: str = 'width="9" height="9"', before: str = "") -> bytes:
    return f"{before}<svg {NAMES} {size}>{inside}</svg>".encode()


def red() -> str:
    out = io.BytesIO()
    Image.new("RGB", (9, 9), "red").save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


BOMB = svg(
    '<defs><g id="a0"><rect width="1" height="1"/></g>'
    + "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    + '</defs><use xlink:href="#a11"/>'
)


@pytest.fixture(scope="module")
def child() -> Iterator[GuardedPictures]:
    """One for all: as in the window, it shows one picture after another."""
    with GuardedPictures(fonts=str(resource("fonts"))) as started:
        yield started


def colours(found: Pixels | None) -> set[tuple[int, ...]]:
    assert found is not None
    picture = Image.frombytes("RGBA", (found.width, found.height), found.rgba)
    return {colour for _, colour in picture.getcolors(found.width * found.height) or ()}


def test_a_drawing_has_its_shape_and_lets_the_ground_through(child: GuardedPictures) -> None:
    found = child.small(svg('<rect width="45" height="45" fill="#12634D"/>', 'viewBox="0 0 90 45"'), SIDE)
    assert found is not None
    assert (found.width, found.height) == (SIDE, SIDE // 2)
    assert {(0x12, 0x63, 0x4D, 255), (0, 0, 0, 0)} <= colours(found)


def test_words_in_a_drawing_are_set(child: GuardedPictures) -> None:
    found = child.small(svg('<text x="0" y="8" font-size="9" font-family="Nobody has it">W</text>'), SIDE)
    assert (0, 0, 0, 255) in colours(found)


@pytest.mark.parametrize("size", ['width="100000" height="1"', 'width="1" height="100000"', 'viewBox="0 0 1e9 1e9"'])
def test_however_large_a_drawing_says_it_is_its_picture_is_small(child: GuardedPictures, size: str) -> None:
    found = child.small(svg("", size), SIDE)
    assert found is not None
    assert max(found.width, found.height) == SIDE


@pytest.mark.parametrize("link", ["{name}", "{path}", "{below}", "file://{path}", "./{name}", "../{folder}/{name}"])
@pytest.mark.parametrize("attribute", ["href", "xlink:href"])
def test_no_file_beside_a_drawing_is_opened(
    child: GuardedPictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attribute: str, link: str
) -> None:
    monkeypatch.chdir(tmp_path)
    inside = svg('<image href="data:image/png;base64,' + red() + '" width="9" height="9"/>')
    assert colours(child.small(inside, SIDE)) == {(255, 0, 0, 255)}
    secret = tmp_path / "secret.png"
    Image.new("RGB", (9, 9), "red").save(secret)
    address = link.format(name=secret.name, path=secret, below=str(secret)[1:], folder=tmp_path.name)
    drawing = svg(f'<rect width="4" height="9" fill="lime"/><image {attribute}="{address}" width="9" height="9"/>')
    assert child.small(drawing, SIDE) is None, "a drawing that needs other files is no whole one"


def test_what_is_written_into_a_drawing_is_never_run(child: GuardedPictures) -> None:
    assert colours(child.small(svg(SCRIPT), SIDE)) == {(0, 255, 0, 255)}
    assert colours(child.small(svg('")#panic("<rect width="9" height="9" fill="lime"/>'), SIDE)) == {(0, 255, 0, 255)}


def test_an_entity_brings_no_file_in(child: GuardedPictures, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text('<rect width="9" height="9" fill="red"/>')
    before = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file://{secret}">]>'
    found = child.small(svg('<rect width="9" height="9" fill="lime"/>&x;', before=before), SIDE)
    assert found is None or colours(found) == {(0, 255, 0, 255)}


def test_a_bomb_ends_with_the_child_s_time_and_the_next_picture_is_there() -> None:
    with GuardedPictures(seconds=2) as child:
        assert child.small(svg(SCRIPT), SIDE) is not None
        assert child.small(BOMB, SIDE) is None
        assert child.small(svg(SCRIPT), SIDE) is not None


@pytest.mark.parametrize(
    "bad", [svg("")[:-9], svg("", 'width="0" height="0"'), svg("").replace(b"9", b"\xff"), svg("&x;")]
)
def test_what_is_no_whole_drawing_gives_none_and_the_child_goes_on(child: GuardedPictures, bad: bytes) -> None:
    assert child.small(svg(SCRIPT), SIDE) is not None
    first = child._child
    assert child.small(bad, SIDE) is None
    assert child.small(svg(SCRIPT), SIDE) is not None
    assert child._child is first


def test_a_drawing_is_known_by_how_it_begins() -> None:
    assert is_drawing(svg(""))
    assert is_drawing(b"\xef\xbb\xbf\n" + svg("", before='<?xml version="1.0"?><!-- made by hand -->'))
    assert not is_drawing(b"<html><body>no</body></html>")
    assert not is_drawing(b"\x89PNG\r\n\x1a\n" + svg(""))
