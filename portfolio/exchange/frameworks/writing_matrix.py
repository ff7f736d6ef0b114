"""A framework as Mahara's .matrix: two lists of standards, HTML in descriptions, exactly four levels."""

import html
import json
from collections import Counter
from typing import Any

from portfolio.exchange.frameworks.file import FrameworkFile, Item
from portfolio.exchange.frameworks.matrix import STATUSES
from portfolio.exchange.frameworks.text import shortened

_MAHARAS_OWN = (
    "Ready for assessment", "Doesn't meet the standard", "Partially meets the standard", "Meets the standard",
)  # fmt: skip
_LONGEST = 255
"""Mahara takes no longer names: what is cut stands whole at the beginning of the description."""


def as_matrix(file: FrameworkFile) -> str:
    """The framework as JSON. Where none of its standards holds others, one that is called like the framework holds all:
    Mahara collects evidence for parts only."""
    flat = all(not item.parent for item in file.items)
    numbers: dict[str, int] = {}
    standards: list[dict[str, Any]] = []
    elements: list[dict[str, Any]] = []
    if flat:
        short = shortened(file.title, 100)
        standards.append({"shortname": short, "name": file.title, "description": "", "standardid": 1})
    names = _element_names(file)
    for item in file.items:
        if not item.parent and not flat:
            numbers[item.key] = len(standards) + 1
            standards.append(_named(item) | {"standardid": numbers[item.key]})
            continue
        numbers[item.key] = numbers[item.parent] if item.parent else 1
        element = _named(item) | {"standardid": numbers[item.key], "elementid": names[item.key]}
        if item.parent in names and item.parent:
            element["parentelementid"] = names[item.parent]
        elements.append(element)
    levels = [level.name for level in file.levels] if len(file.levels) == 4 else list(_MAHARAS_OWN)
    about = "\n\n".join(part for part in (file.description, file.notice) if part)
    framework = {
        "institution": "all", "name": file.title, "description": _as_html(about), "selfassess": False,
        "evidencestatuses": [{key: name} for key, name in zip(STATUSES, levels, strict=True)],
        "standards": standards, "standardelements": elements,
    }  # fmt: skip
    return json.dumps({"framework": framework}, ensure_ascii=False, indent=1) + "\n"


def _named(item: Item) -> dict[str, Any]:
    name = shortened(item.title or item.code, _LONGEST)
    cut = name != (item.title or item.code)
    text = f"{item.title}\n\n{item.text}" if cut else item.text
    return {"shortname": item.code or shortened(item.title, 100), "name": name, "description": _as_html(text)}


def _element_names(file: FrameworkFile) -> dict[str, str]:
    """A name for each that may be an element: its code where no other has it, else a number that is no code."""
    codes = Counter(item.code for item in file.items)
    tops_hold = any(item.parent for item in file.items)
    return {
        item.key: item.code if item.code and codes[item.code] == 1 else f"#{number}"
        for number, item in enumerate(file.items, start=1)
        if item.parent or not tops_hold
    }


def _as_html(text: str) -> str:
    paragraphs = [part for part in text.split("\n\n") if part.strip()]
    return "".join(f"<p>{html.escape(part, quote=False).replace(chr(10), '<br>')}</p>" for part in paragraphs)
