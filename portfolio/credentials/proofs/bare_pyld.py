"""Imports PyLD without what it would fetch and read web pages with: a third of the time, and no network's client.

Every vocabulary is handed to it (`contexts`), and credentials that stand in web pages are not read.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from threading import get_ident
from types import ModuleType

_CLIENTS = ("aiohttp", "requests")
_PAGES = "lxml.html"


def load() -> None:
    """Import PyLD, if it is not there yet. Without a client, its own loader of addresses refuses each."""
    if "pyld.jsonld" in sys.modules:
        return
    without, stood_in = _Without(), _PAGES not in sys.modules
    if stood_in:
        sys.modules[_PAGES] = ModuleType(_PAGES)
    sys.meta_path.insert(0, without)
    try:
        import pyld.jsonld  # noqa: F401
    finally:
        sys.meta_path.remove(without)
        if stood_in:
            del sys.modules[_PAGES]


class _Without(MetaPathFinder):
    """Finds no client of a network for the thread that made it; others may be importing theirs (pyHanko has one)."""

    def __init__(self) -> None:
        self._thread = get_ident()

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if name in _CLIENTS and get_ident() == self._thread:
            raise ModuleNotFoundError(f"{name} is not used", name=name)
