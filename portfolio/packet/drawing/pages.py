"""Runs typst on the fixed template, in the child: data in as JSON, PDF/A-3a and PDF/UA-1 out, once or again."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

STANDARDS: Any = ["a-3a", "ua-1"]
MOST_RETRIES = 40

_NOT_DRAWN = re.compile(r'the (?:text|PDF contains the codepoint) `"(?P<text>(?:[^"\\]|\\.)*)"`')
_ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}|\\(.)")


def draw_pages(task: dict[str, Any], jobs: Iterable[object]) -> Iterator[dict[str, Any]]:
    """For each job, draw `tree.json` with `packet.typ` into `packet.pdf`, all in the current folder.

    Fonts and typst are there before the first job. Answers {"done": true, "told": {characters: words}} or
    {"failed": message}. A character that typst finds no glyph for, in spite of the check before, is told in words and
    the drawing is done again.
    """
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[task["fonts"]])
    for _ in jobs:
        yield _drawn(_compiler(fonts), fonts, task["timestamp"], "packet.pdf")


def draw_again(task: dict[str, Any], jobs: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """For each job {"number", "tree", "timestamp", "output"}, draw its tree; what did not change is not laid out anew.

    Answers as `draw_pages`, with the job's number.
    """
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[task["fonts"]])
    compiler = None
    for job in jobs:
        compiler = compiler or _compiler(fonts)  # it looks for the template, which is there with the first job
        Path("tree.json").write_text(job["tree"], encoding="utf-8")
        yield {**_drawn(compiler, fonts, job["timestamp"], job["output"]), "number": job["number"]}


def _compiler(fonts: Any) -> Any:
    import typst

    return typst.Compiler("packet.typ", root=".", font_paths=fonts, ignore_system_fonts=True)


def _drawn(compiler: Any, fonts: Any, timestamp: int, output: str) -> dict[str, Any]:
    import typst

    tree = Path("tree.json").read_text(encoding="utf-8")
    inputs = {"fallback": json.dumps(_fallback(fonts.families()))}
    told: dict[str, str] = {}
    for _ in range(MOST_RETRIES):
        try:
            compiler.compile(
                output=output,
                format="pdf",
                sys_inputs=inputs,
                pdf_standards=STANDARDS,
                timestamp=timestamp,
            )
        except typst.TypstError as error:
            found = _NOT_DRAWN.search(error.message)
            if found is None:
                return {"failed": f"{error.message}\n{error.diagnostic}"[:4000]}
            text = _ESCAPE.sub(lambda part: chr(int(part[1], 16)) if part[1] else part[2], found["text"])
            tree, words = _replaced(tree, text)
            Path("tree.json").write_text(tree, encoding="utf-8")
            told |= words
            continue
        return {"done": True, "told": told}
    return {"failed": "too many characters could not be drawn"}


def _fallback(families: list[str]) -> list[str]:
    """All other families, letters before symbols before pictures, and last what has many letters but of one width."""
    order = (
        "Noto Sans Math",
        "Noto Sans Symbols",
        "Noto Sans Symbols2",
        "Droid Sans Fallback",
        "Noto Emoji",
        "DejaVu Sans Mono",
    )
    last = {name: place for place, name in enumerate(order, 1)}
    skipped = {"Inter", "Source Serif 4", "New Computer Modern", "New Computer Modern Math", "Libertinus Serif"}
    first = {"Noto Sans": -1}
    kept = [name for name in families if name not in skipped]
    return sorted(kept, key=lambda name: (first.get(name, last.get(name, 0)), name))


def _replaced(tree: str, text: str) -> tuple[str, dict[str, str]]:
    from portfolio.packet.drawing.glyphs import spoken

    words = "".join(f"[{spoken(letter)}]" if not letter.isalnum() or ord(letter) > 127 else letter for letter in text)
    inside = json.dumps(text, ensure_ascii=False)[1:-1]
    if inside not in tree:
        raise RuntimeError(f"typst could not draw {text!r}, which is not in the tree")
    return tree.replace(inside, json.dumps(words, ensure_ascii=False)[1:-1]), {text: words}
