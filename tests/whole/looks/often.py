"""Which looks are tried each time, and which only by `make thorough`: a window takes ten seconds to go through."""

from collections.abc import Iterable
from typing import Any

import pytest


def tried(often: Iterable[Any], rarely: Iterable[Any], name: Any = lambda one: one.name) -> list[Any]:
    """Parameters of a test: those of `rarely` are marked, and left out unless asked for."""
    return [
        *(pytest.param(one, id=name(one)) for one in often),
        *(pytest.param(one, id=name(one), marks=pytest.mark.thorough) for one in rarely),
    ]
