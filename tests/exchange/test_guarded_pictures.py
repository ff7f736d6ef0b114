"""Small pictures made in the reading child: upright, in the screen's colours, and nothing from a file that is none."""

import io
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageOps

from portfolio.exchange.guarded_pictures import GuardedPictures, Pixels

SIDE = 512
ORIENTATION = 0x0112
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

# A child that speaks the protocol and has one weak spot for each kind of trouble.
WEAK = """
import os, sys, time
from PIL import Image
from portfolio.core import raster
true = raster.small_picture
def small_picture(data, side):
    if data.endswith(b"crash"): os.abort()
    if data.endswith(b"hang"): time.sleep(600)
    if data.endswith(b"greedy"): return bytearray(64 * 1024**3)
    if data.endswith(b"large"): return Image.new("RGB", (side, side + 1))
    if data.endswith(b"nonsense"): os.write(3, b"\\0\\0\\0\\x02\\0\\0\\0\\0{}") ; time.sleep(600)
    if data.endswith(b"deep"): os.write(3, b"\\0\\3\\0\\0\\0\\0\\0\\0" + b"[" * 196608) ; time.sleep(600)
    if data.endswith(b"typo"): raise NameError("a typo of ours")
    if data.endswith(b"noise"): print("a library prints")
    return true(data, side)
raster.small_picture = small_picture
from portfolio.exchange.child import main
sys.exit(main())
"""


@pytest.fixture(scope="module")
def child() -> Iterator[GuardedPictures]:
    """One for all: as in the window, it shows one picture after another."""
    with GuardedPictures() as started:
        yield started


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def corners(width: int = 40, height: int = 20) -> Image.Image:
    """A picture that looks different from every side."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height // 2))
    picture.paste("blue", (width // 2, 0, width, height // 4))
    return picture


def of_size(width: int, height: int) -> bytes:
    """A PNG that claims to have this many pixels, and holds next to none."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def shown(pixels: Pixels | None) -> Image.Image:
    assert pixels is not None
    return Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)


def test_a_large_picture_comes_small_and_keeps_its_shape(child: GuardedPictures) -> None:
    for kind in ("PNG", "JPEG", "WEBP", "GIF"):
        small = shown(child.small(saved(corners(3000, 1000), kind), SIDE))
        assert small.size == (512, 171)
        red, _, blue, _ = small.getpixel((10, 10))  # type: ignore[misc]
        assert red > 240 > 20 > blue


def test_a_small_picture_is_not_made_larger(child: GuardedPictures) -> None:
    assert shown(child.small(saved(corners()), SIDE)).size == (40, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_stands_upright(child: GuardedPictures, orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    data = saved(corners(), exif=exif)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGBA")
    small = shown(child.small(data, SIDE))
    assert (small.size, small.tobytes()) == (upright.size, upright.tobytes())


def test_a_broken_note_beside_the_picture_does_not_hide_it(child: GuardedPictures) -> None:
    data = saved(corners(), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 40)
    assert shown(child.small(data, SIDE)).size == (40, 20)
    assert shown(child.small(saved(corners(), icc_profile=b"no profile"), SIDE)).size == (40, 20)


def test_transparency_is_kept(child: GuardedPictures) -> None:
    badge = Image.new("RGBA", (1000, 1000))
    badge.paste((0, 128, 0, 255), (0, 0, 500, 1000))
    badge.paste((0, 0, 255, 128), (500, 0, 750, 1000))
    small = shown(child.small(saved(badge), SIDE))
    assert [small.getpixel((x, 200)) for x in (10, 300, 500)] == [(0, 128, 0, 255), (0, 0, 255, 128), (0, 0, 0, 0)]
    drawn = Image.new("P", (40, 20), 1)
    drawn.putpalette([255, 0, 0, 0, 0, 255])
    drawn.paste(0, (0, 0, 20, 20))
    small = shown(child.small(saved(drawn, "GIF", transparency=1), SIDE))
    assert [small.getpixel((x, 10))[3] for x in (5, 35)] == [255, 0]  # type: ignore[index]


def test_colours_are_those_of_the_profile_within(child: GuardedPictures) -> None:
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A profile whose red is blue: the two entries in its table of contents change names.
    swapped = plain.replace(b"rXYZ", b"?XYZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"?XYZ", b"bXYZ", 1)
    for picture in (Image.new("RGB", (9, 9), "red"), Image.new("RGBA", (9, 9), (255, 0, 0, 77))):
        red, green, blue, alpha = shown(child.small(saved(picture, icc_profile=swapped), SIDE)).getpixel((4, 4))  # type: ignore[misc]
        assert (red < 10, green < 10, blue > 245) == (True, True, True)
        assert alpha == (77 if picture.mode == "RGBA" else 255)


def test_every_kind_of_pixel_is_read(child: GuardedPictures) -> None:
    grey = {"I;16": 0x8000, "L": 128, "LA": (128, 255), "CMYK": (0, 0, 0, 127), "1": 255, "P": 0}
    for mode, colour in grey.items():
        data = saved(Image.new(mode, (9, 9), colour), "JPEG" if mode == "CMYK" else "PNG")
        red, green, blue, alpha = shown(child.small(data, SIDE)).getpixel((4, 4))  # type: ignore[misc]
        wanted = {"1": 255, "P": 0}.get(mode, 128)
        assert abs(red - wanted) < 3, mode
        assert abs(red - green) + abs(green - blue) < 3
        assert alpha == 255


BAD = {
    "bomb": of_size(50_000, 50_000),
    "cut short, JPEG": saved(corners(400, 300), "JPEG")[:-900],
    "cut short, PNG": saved(corners(400, 300))[:-300],
    "text": b"hello",
    "nothing": b"",
    "only a beginning": b"\xff\xd8\xff",
    "drawing without a size": b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>',
    "drawing that is called a picture": b"\x89PNG\r\n\x1a\n" + SVG,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_what_is_no_picture_gives_none_and_the_child_goes_on(child: GuardedPictures, bad: bytes) -> None:
    assert child.small(saved(corners()), SIDE) is not None
    first = child._child
    assert child.small(bad, SIDE) is None
    assert child.small(saved(corners()), SIDE) is not None
    assert child._child is first


@pytest.mark.parametrize("trouble", ["crash", "hang", "greedy", "large", "nonsense", "deep"])
def test_a_picture_that_upsets_the_child_gives_none_and_the_next_one_comes(trouble: str, tmp_path: Path) -> None:
    program = tmp_path / "weak.py"
    program.write_text(WEAK)
    with GuardedPictures([sys.executable, str(program)], seconds=3) as child:
        assert child.small(saved(corners()) + b"noise", SIDE) is not None
        assert child.small(saved(corners()) + trouble.encode(), SIDE) is None
        assert child.small(saved(corners()), SIDE) is not None


def test_a_child_that_cannot_start_gives_none_and_is_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with GuardedPictures([str(tmp_path / "no such program")]) as child:
        assert [child.small(saved(corners()), SIDE) for _ in range(3)] == [None, None, None]
    (told,) = caplog.records
    assert told.exc_info is not None
    assert "could not be started" in str(told.exc_info[1])


def test_a_bug_in_the_child_gives_none_and_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    program = tmp_path / "weak.py"
    program.write_text(WEAK)
    with GuardedPictures([sys.executable, str(program)]) as child:
        assert [child.small(saved(corners()) + b"typo", SIDE) for _ in range(2)] == [None, None]
        assert child.small(saved(corners()), SIDE) is not None
    (told,) = caplog.records
    assert told.exc_info is not None
    assert "NameError: a typo of ours" in str(told.exc_info[1])


def test_after_stop_nothing_is_answered_and_no_child_is_left() -> None:
    child = GuardedPictures()
    assert child.small(saved(corners()), SIDE) is not None
    process = child._child
    assert process is not None
    child.stop()
    assert [child.small(saved(corners()), SIDE) for _ in range(2)] == [None, None]
    child.close()
    assert not process.alive


def test_every_hostile_badge_picture_gets_an_answer(shared: Path, child: GuardedPictures) -> None:
    for path in sorted((shared / "badges" / "hostile").glob("*.png")):
        pixels = child.small(path.read_bytes(), SIDE)
        assert pixels is None or len(pixels.rgba) == pixels.width * pixels.height * 4
    assert child.small(saved(corners()), SIDE) is not None
