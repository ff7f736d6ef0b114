"""The program's own code as trees, for claims about how it is written: each file is parsed once in a test module."""

import ast
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

# What has nothing below it and says nothing by itself: values, and the marks that stand for `+` or for loading a name.
LEAVES = {str, bytes, int, float, complex, bool, type(None), type(...)} | {
    mark
    for group in (ast.expr_context, ast.operator, ast.cmpop, ast.boolop, ast.unaryop)
    for mark in group.__subclasses__()
}


@cache
def parsed(source: str) -> ast.Module:
    """The tree of one source. `forget` lets all of them go: they are a million objects.

    Until then nothing is looked through for rubbish, for that would be looking through the trees again and again.
    """
    gc.disable()
    return ast.parse(source)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of one source but the marks of `LEAVES`, in the order of `ast.walk` in a fraction of its time."""
    found: list[ast.AST] = [parsed(source)]
    for node in found:
        for name in node._fields:
            value = getattr(node, name)
            if type(value) is list:
                found += [one for one in value if type(one) not in LEAVES]
            elif type(value) not in LEAVES:
                found.append(value)
    return tuple(found)


@cache
def imports(source: str) -> tuple[ast.Import | ast.ImportFrom, ...]:
    """Every import statement of one source, wherever it stands. They are few, and stay for the modules to come."""
    return tuple(node for node in nodes(source) if isinstance(node, ast.Import | ast.ImportFrom))


@contextmanager
def undisturbed() -> Iterator[None]:
    """No looking for rubbish meanwhile: where a whole program is parsed, that takes longer than the parsing."""
    were_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if were_looking:
            gc.enable()


def forget() -> None:
    """Let go of what was parsed."""
    if parsed.cache_info().currsize:
        nodes.cache_clear()
        parsed.cache_clear()
        gc.enable()
