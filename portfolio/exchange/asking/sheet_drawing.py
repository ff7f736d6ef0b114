"""Draws the sheet to answer on. Only for the child: typst takes memory that a window keeps."""

import json
import tempfile
from pathlib import Path
from typing import Any


def draw(question: dict[str, Any]) -> bytes:
    """The sheet as PDF (PDF/UA-1). `question` holds `sheet`, what it says, `template` and `fonts`, their places."""
    import typst

    template = Path(question["template"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / template.name  # typst opens files below its root alone
        path.write_bytes(template.read_bytes())
        compiler = typst.Compiler(
            str(path), root=folder,
            font_paths=typst.Fonts(include_system_fonts=False, font_paths=[question["fonts"]]),
            sys_inputs={"told": json.dumps(question["sheet"])},
        )  # fmt: skip
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    if not isinstance(made, bytes):
        raise TypeError("a sheet is one file")
    return made
