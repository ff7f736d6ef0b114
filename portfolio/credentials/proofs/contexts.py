"""The JSON-LD contexts that the program brings along: pinned by SHA-256, and the only ones there are.

Source: VC Data Integrity 1.0, "Contexts and Vocabularies" and "Context Injection": a verifier uses contexts that it
knows, never one that a document points to.
"""

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portfolio.credentials.limits import MAX_IDENTIFIER
from portfolio.credentials.model import word
from portfolio.credentials.proofs.bounds import Uncheckable
from portfolio.credentials.strict_json import JsonObject

PINS = "pins.json"


class UnknownContext(Uncheckable):
    """A vocabulary that is not among those brought along (or whose file is not what it was)."""

    def __init__(self, address: str) -> None:
        super().__init__(
            word("Signature not checked: it uses a vocabulary that this version does not know ({vocabulary})."),
            {"vocabulary": address[:MAX_IDENTIFIER]},
        )
        self.address = address


@dataclass(frozen=True, slots=True)
class _Pin:
    file: str
    sha256: str
    variants: tuple["_Pin", ...] = ()
    lacks: tuple[str, ...] = ()


class Contexts:
    """The contexts of a folder with a `pins.json`; each file is read and compared with its pin when first needed.

    May be shared between threads. `unsigned` are the terms that a variant lacks: members of such names are not covered
    by a signature that holds only with the variant.
    """

    def __init__(self, folder: Path) -> None:
        pins = json.loads((folder / PINS).read_text(encoding="utf-8"))
        self._start(folder, {address: _pin(entry) for address, entry in pins.items()}, frozenset())

    def _start(self, folder: Path, pins: Mapping[str, _Pin], unsigned: frozenset[str]) -> None:
        self._folder = folder
        self._pins = pins
        self._variants: dict[str, Contexts] = {}
        self.unsigned = unsigned
        self.lock = threading.RLock()
        self.processed: dict[str, Any] = {}
        self.combined: dict[Any, Any] = {}
        """What the linked-data processor keeps of contexts it has read, and of one on top of another; under `lock`."""

    def __contains__(self, address: str) -> bool:
        return address in self._pins

    def load(self, address: str) -> JsonObject:
        """The context of an address, read anew. Raises `UnknownContext`."""
        pin = self._pins.get(address)
        if pin is None:
            raise UnknownContext(address)
        try:
            data = (self._folder / pin.file).read_bytes()
        except OSError as trouble:
            raise UnknownContext(address) from trouble
        if hashlib.sha256(data).hexdigest() != pin.sha256:
            raise UnknownContext(address)
        loaded: JsonObject = json.loads(data)
        return loaded

    def variants(self, addresses: set[str], members: set[str]) -> Iterator["Contexts"]:
        """Other editions of a context that a document names, where it has a member whose term they lack."""
        for address in sorted(addresses & self._pins.keys()):
            for variant in self._pins[address].variants:
                if members & set(variant.lacks):
                    yield self._with(address, variant)

    def _with(self, address: str, variant: _Pin) -> "Contexts":
        with self.lock:
            if variant.file not in self._variants:
                other = Contexts.__new__(Contexts)
                other._start(self._folder, {**self._pins, address: variant}, frozenset(variant.lacks))
                self._variants[variant.file] = other
            return self._variants[variant.file]


def _pin(entry: Mapping[str, Any]) -> _Pin:
    variants = tuple(_pin(variant) for variant in entry.get("variants", ()))
    return _Pin(entry["file"], entry["sha256"], variants, tuple(entry.get("lacks", ())))
