"""The names of the formats in which a framework is saved, without what it takes to write them."""

from pathlib import PurePath
from typing import Literal, get_args

Format = Literal["case", "case-csv", "matrix", "csv", "markdown", "pack"]
FORMATS: tuple[Format, ...] = get_args(Format)
ENDINGS: dict[Format, str] = {
    "case": ".json", "case-csv": ".csv", "matrix": ".matrix", "csv": ".csv", "markdown": ".md", "pack": ".json",
}  # fmt: skip
_BY_ENDING: dict[str, Format] = {
    ".json": "case", ".matrix": "matrix", ".csv": "csv", ".md": "markdown", ".markdown": "markdown", ".txt": "markdown",
}  # fmt: skip


def format_of(name: str) -> Format | None:
    """The format that a file of this name is saved in, where its ending says so."""
    return _BY_ENDING.get(PurePath(name).suffix.lower())
