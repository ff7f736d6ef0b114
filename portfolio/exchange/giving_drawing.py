"""Draws what is made of a badge that is given: its picture, and pages to print. Only for the child: typst takes memory
that a window keeps."""

import json
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

PICTURE, PAPER = "badge.typ", "certificate.typ"
"""The templates, in the folder of resources."""

HUES = 6
"""Hues that the template has."""

_SIDE = 256
"""The drawing's side in points; `ppi` makes pixels of them."""


class Look(NamedTuple):
    """What the picture shows: the title's first letter, the title, who gives it, and in which hue."""

    title: str
    giver: str
    initial: str
    hue: int


class Paper(NamedTuple):
    """What stands on the pages: one for each name."""

    title: str
    words: str
    giver: str
    day: str
    names: list[str]


def draw(look: Look, typst_folder: Path, fonts: str, side: int) -> bytes:
    """The picture as PNG of `side` pixels, or as SVG where that is 0: its letters are outlines then."""
    inputs = {name: str(value) for name, value in look._asdict().items()}
    wanted = {"format": "png", "ppi": 72.0 * side / _SIDE} if side else {"format": "svg"}
    return _made(typst_folder / PICTURE, fonts, inputs, {}, wanted)


def print_out(paper: Paper, picture: bytes, typst_folder: Path, fonts: str) -> bytes:
    """The pages as PDF (PDF/UA-1), with `picture`, a PNG, on each. The names are handed over in memory alone."""
    inputs = {"told": json.dumps(paper._asdict())}
    wanted = {"format": "pdf", "pdf_standards": ["ua-1"]}
    return _made(typst_folder / PAPER, fonts, inputs, {"picture.png": picture}, wanted)


def answer(question: dict[str, Any], data: bytes) -> bytes:
    """The reading child's answer to `{"badge": look, "side": pixels or 0}` or `{"badge": paper, "side": "pages"}` with
    its picture; both with `"typst"` and `"fonts"`, the folders."""
    typst_folder, fonts = Path(question["typst"]), question["fonts"]
    if question["side"] == "pages":
        return print_out(Paper(*question["badge"]), data, typst_folder, fonts)
    return draw(Look(*question["badge"]), typst_folder, fonts, question["side"])


def _made(
    template: Path, fonts: str, inputs: dict[str, str], beside: dict[str, bytes], wanted: dict[str, Any]
) -> bytes:
    import typst

    with tempfile.TemporaryDirectory() as folder:
        # typst opens files below its root alone.
        for name, data in {template.name: template.read_bytes(), **beside}.items():
            (Path(folder) / name).write_bytes(data)
        compiler = typst.Compiler(
            str(Path(folder) / template.name),
            root=folder,
            font_paths=typst.Fonts(include_system_fonts=False, font_paths=[fonts] if fonts else []),
            sys_inputs=inputs,
        )
        made = compiler.compile(**wanted)
    if not isinstance(made, bytes):
        raise TypeError("a badge has one page")
    return made
