"""The program's own code as trees, for claims about how it is written: each file is parsed once in a test module."""

import ast
from functools import cache


@cache
def parsed(source: str) -> ast.Module:
    """The tree of one source. `forget` lets all of them go: they are a million objects."""
    return ast.parse(source)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of one source."""
    return tuple(ast.walk(parsed(source)))


def forget() -> None:
    """Let go of what was parsed."""
    nodes.cache_clear()
    parsed.cache_clear()
