"""Pictures of the window to compare with: half as large, of few colours, and compared tile by tile."""

from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[3]
KEPT = ROOT / "tests" / "whole" / "reference"
FOUND = ROOT / "build" / "looks"
"""Where a picture that is not as it was is put, with what differs beside it."""

COLORS, COMMON = 224, 64
TILE, STRONG, MOST_TILES = 16, 11.0, 2
"""A tile of 16 pixels (32 on screen) differs when its mean difference is more than 11 of 255 in any colour. Edges of
letters, drawn a little differently by another computer's type library, stay below that; a word that changed does not.
Two such tiles are let pass."""
MOST_TILES_OF_PDF = 14
"""Its page shows the fingerprints of files that are made anew, and its size in kB."""


def small(picture: QImage) -> Image.Image:
    """Half as large, as it is kept."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    whole = Image.frombytes(
        "RGB", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine()
    )
    return whole.reduce(2)


def keep(name: str, picture: QImage) -> int:
    """Make this the picture to compare with. Gives its size in bytes."""
    return kept(KEPT / f"{name}.png", _of_few_colors(small(picture)))


def kept(file: Path, picture: Image.Image) -> int:
    """Write a picture to compare with as it is. Gives its size in bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, optimize=True)
    return file.stat().st_size


def _of_few_colors(picture: Image.Image) -> Image.Image:
    """The colours that cover most, as they are, so that grounds keep theirs, and others near to all that are rare."""
    counted = sorted(picture.getcolors(picture.width * picture.height) or [], key=lambda pair: -pair[0])
    common = [value for _, color in counted[:COMMON] for value in color]  # type: ignore[union-attr]
    rare = picture.quantize(COLORS - COMMON, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*common, *rare[: 3 * (COLORS - COMMON)]])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def differences(name: str, picture: QImage) -> str:
    """How this picture differs from the one that is kept; empty when it does not."""
    most = MOST_TILES_OF_PDF if name.endswith("packet") else MOST_TILES
    return compared(KEPT / f"{name}.png", small(picture), most, scale=2)


def compared(file: Path, new: Image.Image, most: int = MOST_TILES, *, scale: int = 1) -> str:
    """How a picture differs from the one in `file`, in more than so many tiles; empty when it does not."""
    name = file.stem
    if not file.exists():
        _put_aside(name, new, None)
        return f"{name}: there is no picture to compare with yet (make references)"
    with Image.open(file) as opened:
        old = opened.convert("RGB")
    if old.size != new.size:
        _put_aside(name, new, None)
        return f"{name}: is {new.size} and was {old.size}"
    apart = ImageChops.difference(old, new)
    tiles = _strong_tiles(apart)
    if len(tiles) <= most:
        return ""
    _put_aside(name, new, apart)
    x, y = tiles[0]
    return f"{name}: {len(tiles)} tiles differ, the first at {scale * x}, {scale * y}; see {FOUND}/{name}*.png"


def _strong_tiles(apart: Image.Image) -> list[tuple[int, int]]:
    """Where the tiles begin whose mean is more than `STRONG` in any colour; beyond the edge nothing differs."""
    across, down = -(-apart.width // TILE), -(-apart.height // TILE)
    whole = apart.crop((0, 0, across * TILE, down * TILE))
    # "F": means that are not rounded to whole steps.
    means = [memoryview(band.convert("F").reduce(TILE).tobytes()).cast("f") for band in whole.split()]
    return [
        (number % across * TILE, number // across * TILE)
        for number, tile in enumerate(zip(*means, strict=True))
        if max(tile) > STRONG
    ]


def _put_aside(name: str, new: Image.Image, apart: Image.Image | None) -> None:
    FOUND.mkdir(parents=True, exist_ok=True)
    new.save(FOUND / f"{name}.png")
    if apart is not None:
        ImageChops.invert(apart.convert("L").point([min(255, 3 * value) for value in range(256)])).save(
            FOUND / f"{name}-difference.png"
        )
