"""A framework as a pack: all that this program knows of one, but for its crosswalks."""

import json
from typing import Any

from portfolio.exchange.frameworks.file import FrameworkFile


def as_pack(file: FrameworkFile) -> str:
    """The framework as the JSON of a pack. Parents are named by code, where every code stands for one standard."""
    codes = [item.code for item in file.items]
    keys = {item.key: item.code for item in file.items}
    if len(set(codes)) != len(codes) or "" in codes:
        # The name of a parent must be one standard's: then it is its number, and the code is told apart from it.
        keys = {item.key: f"#{number}" for number, item in enumerate(file.items, start=1)}
    standards = []
    for item in file.items:
        row: dict[str, Any] = {"code": item.code, "title": item.title}
        row |= {"parent": keys[item.parent]} if item.parent else {}
        for name in ("level", "text", "identity"):
            row |= {name: value} if (value := getattr(item, name)) else {}
        row |= {"examples": list(item.examples)} if item.examples else {}
        standards.append(row)
    about = {
        name: getattr(file, name)
        for name in ("title", "edition", "publisher", "jurisdiction", "language", "source", "licence", "notice",
                     "description", "identity")
    }  # fmt: skip
    data: dict[str, Any] = {"pack": file.pack, **about, "levels": [
        {"name": level.name, **({"words": level.words} if level.words else {})} for level in file.levels
    ], "stages": list(file.stages), "standards": standards}  # fmt: skip
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
