"""How the person likes the window on this computer: look, text size, where it stood. Never part of the portfolio."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from portfolio.core.durable import ensure_folder, write_atomically


class Settings:
    """A small file of plain values. Losing it costs a click, so nothing about it is ever an error."""

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            found = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            found = {}
        self._values: dict[str, Any] = found if isinstance(found, dict) else {}

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        value = self._values.get(name)
        return float(value) if isinstance(value, int | float) else default

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words, such as the ids of what was looked at last."""
        value = self._values.get(name)
        return tuple(word for word in value if isinstance(word, str)) if isinstance(value, list) else ()

    def keep(self, **values: str | float | Sequence[str]) -> None:
        """Remember these, on disk as well where that can be done."""
        for name, value in values.items():
            self._values[name] = value if isinstance(value, str | int | float) else list(value)
        try:
            ensure_folder(self._file.parent)
            write_atomically(self._file, json.dumps(self._values, ensure_ascii=False, indent=1).encode())
        except OSError:
            return  # a full or read-only disk must not keep the window from closing
