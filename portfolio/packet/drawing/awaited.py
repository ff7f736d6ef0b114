"""Answers that are still being worked out by children, and can be handed on before they are there."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from typing import Any


class Awaited(Mapping[str, Any]):
    """The answers by key. The first look at them waits until they are there, or raises what prevented them."""

    def __init__(self, answers: "Future[dict[str, Any]]") -> None:
        self._answers = answers

    def __getitem__(self, key: str) -> Any:
        return self._answers.result()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._answers.result())

    def __len__(self) -> int:
        return len(self._answers.result())
