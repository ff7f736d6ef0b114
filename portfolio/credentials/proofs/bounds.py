"""Why a proof cannot be checked here, and how much work a stranger's proof may cause.

The figures are those that the badge study measured: real records stay below 500 objects, while a few kilobytes of
poison (RDF Dataset Canonicalization section 7.1, "Dataset Poisoning") keep an unbounded reader busy for years.
"""

import time
from collections.abc import Mapping

from portfolio.credentials.model import word

MAX_LINKED_OBJECTS = 2_000
"""JSON objects in linked data that is brought into canonical form."""

MAX_LINKED_VALUES = 20_000
"""Members and array elements in it, for a list of plain texts costs as well."""

MAX_DEGREE_HASHES = 2_000
"""Calls of Hash N-Degree Quads while one dataset is brought into canonical form; real badges need none to some ten."""

MAX_SECONDS = 1.0
"""Seconds of processor for all the linked data of one credential's proofs together."""


class Uncheckable(Exception):
    """A proof cannot be checked on this computer: `sentence`, with `values` in its {braces}, tells the person why."""

    def __init__(self, sentence: str, values: Mapping[str, object] | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values: Mapping[str, object] = values or {}


class TooMuch(Uncheckable):
    """Checking would take more work than any real badge needs."""

    def __init__(self) -> None:
        super().__init__(word("Its signature cannot be checked: it is made of more parts than any badge needs."))


class Unsigned(Uncheckable):
    """A part of the document that its signature would not cover: it could be anyone's."""

    def __init__(self, member: str) -> None:
        super().__init__(
            word("Its signature cannot be checked: it would not cover “{member}”, which anyone could have added."),
            {"member": member[:100]},
        )
        self.member = member


class Budget:
    """The processor time that one check may still use: counted from its first use, in the thread that uses it."""

    def __init__(self, seconds: float = MAX_SECONDS) -> None:
        self._seconds = seconds
        self._end: float | None = None

    def spend(self) -> None:
        """Raises `TooMuch` when the time is gone."""
        now = time.thread_time()
        if self._end is None:
            self._end = now + self._seconds
        if now > self._end:
            raise TooMuch
