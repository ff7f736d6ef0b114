"""Loading the program's own typefaces and building fonts from the size table."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Inter"
SERIF = "Source Serif 4"

# Pixels at 100 % text.
SIZES = {"micro": 11, "small": 12, "body": 13, "lead": 14, "h3": 15, "h2": 19, "h1": 25, "hero": 31}


class Face(NamedTuple):
    """One way to set text: a size of the table and how it is drawn."""

    role: str = "body"
    weight: int = 400
    serif: bool = False
    italic: bool = False
    tabular: bool = False


@cache
def load_fonts(folder: Path) -> tuple[str, ...]:
    """Load every font file below `folder` and return the families found, ours first, the others as fall-backs.

    A missing folder is no error: the system's fonts are used, and only the look suffers. Qt keeps what was loaded until
    the program ends, and each file loaded once more makes every later search for a font longer: hence the cache.
    """
    families: dict[str, None] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() not in (".ttf", ".otf"):
            continue
        font_id = QFontDatabase.addApplicationFont(str(file))
        if font_id >= 0:
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(font_id)))
    return tuple(families)


def make_font(face: Face, scale: float, fallbacks: tuple[str, ...]) -> QFont:
    """The font of `face` at a text scale; `tabular` gives figures of equal width where the typeface has them."""
    font = QFont()
    font.setFamilies([SERIF if face.serif else SANS, *fallbacks])
    font.setStyleHint(QFont.StyleHint.Serif if face.serif else QFont.StyleHint.SansSerif)
    pixels = max(8, round(SIZES[face.role] * scale))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(face.weight))
    font.setItalic(face.italic)
    # Small text is easier to read with its stems on the pixel grid; larger text keeps its drawn shape.
    font.setHintingPreference(
        QFont.HintingPreference.PreferNoHinting if pixels >= 15 else QFont.HintingPreference.PreferVerticalHinting
    )
    if face.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
