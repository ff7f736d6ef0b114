"""The layering of the house, read from every import: which room may use which, and that nothing goes in a circle."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.syntax import nodes, parsed

PACKAGE = Path(__file__).resolve().parent.parent / "portfolio"

# Room -> what of ours it may import, beside itself. `portfolio.x` stands for the module or package and all inside it.
CORE_FOR_RULES = ("portfolio.core.records", "portfolio.core.errors")
BELOW_UI = ("portfolio.core", "portfolio.credentials", "portfolio.growth", "portfolio.exchange", "portfolio.packet")
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "core": (),
    "credentials": CORE_FOR_RULES,
    "growth": CORE_FOR_RULES,
    "exchange": ("portfolio.core", "portfolio.credentials", "portfolio.growth"),
    "packet": ("portfolio.core", "portfolio.credentials", "portfolio.growth"),
    "ui": (*BELOW_UI, "portfolio.paths"),
    # Files beside the rooms: they put things together, and are few.
    "paths": ("portfolio.core.durable", "portfolio.core.errors"),
    "cli": (*BELOW_UI, "portfolio.paths"),
    "__main__": ("portfolio",),
    "__init__": (),
}
# Files over LONGEST lines, with the reason why they are one job nevertheless.
LONGEST = 400
LONG_FOR_A_REASON: dict[str, str] = {}
# Files that may open the database, or read and copy the file it lies in (never while this process has it open).
DATABASE_FOR_A_REASON: dict[str, str] = {
    "portfolio.core.storage": "opens the one writing connection and the read-only ones",
    "portfolio.exchange.foreign_database": "reads somebody else's database, from a private copy",
    "portfolio.exchange.snapshot": "packs and unpacks a copy that SQLite itself made, in a temporary folder",
}
OPENS_A_FILE = {
    "open", "fdopen", "read_bytes", "write_bytes", "read_text", "write_text", "copy", "copy2", "copyfile",
    "copyfileobj", "copytree", "move", "write", "file_digest", "mmap",
}  # fmt: skip
DATABASE_WORDS = re.compile(r"portfolio\.db|\bdb_?(file|path|name)\b|\bdatabase(_?(file|path|name))?\b", re.IGNORECASE)


def sources(package: Path = PACKAGE) -> dict[str, str]:
    """Every module of the program: dotted name -> source. A package goes by its own name, its `__init__` unnamed."""
    found = {}
    for file in sorted(package.rglob("*.py")):
        parts = [package.name, *file.relative_to(package).with_suffix("").parts]
        if parts[-1] == "__init__":
            parts.pop()
        found[".".join(parts)] = file.read_text(encoding="utf-8")
    return found


def room_of(module: str) -> str:
    """`portfolio.core.change` -> `core`; the package itself -> `__init__`."""
    return module.split(".")[1] if "." in module else "__init__"


def inside(module: str, place: str) -> bool:
    """Whether `module` is `place` or lies in it."""
    return module == place or module.startswith(f"{place}.")


def imports(source: str, modules: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Line and name of each module that `source` imports, wherever the import stands.

    `from a.b import c` is the module a.b.c where there is one, else a.b. A name given to `import_module` as text
    counts; a computed one is given as "?", for nobody can read where it leads.
    """
    for node in nodes(source):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                yield node.lineno, "." * node.level + base
                continue
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield node.lineno, full if full in modules or not inside(base, "portfolio") else base
        elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
            given = node.args[0] if node.args else None
            yield node.lineno, given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else "?"


def layering(modules: Mapping[str, str]) -> list[str]:
    """One sentence for each import that goes where it may not."""
    wrong = []
    for module, source in modules.items():
        room = room_of(module)
        for line, target in imports(source, modules):
            if target.startswith(".") or target == "?":
                wrong.append(f"{module}:{line} imports {target}, which cannot be read off")
            elif inside(target, "PySide6") or inside(target, "shiboken6"):
                if room != "ui":
                    wrong.append(f"{module}:{line} imports {target}, but Qt is for ui only")
            elif inside(target, "portfolio"):
                allowed = (f"portfolio.{room}", *MAY_IMPORT.get(room, ()))
                if not any(inside(target, place) for place in allowed):
                    wrong.append(f"{module}:{line} imports {target}, which {room} may not")
    return wrong


def circles(modules: Mapping[str, str]) -> list[list[str]]:
    """Groups of modules that import one another, directly or round about (Tarjan's strongly connected components)."""
    edges = {
        module: {target for _, target in imports(source, modules) if target in modules and target != module}
        for module, source in modules.items()
    }
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        index[module] = low[module] = len(index)
        stack.append(module)
        for target in sorted(edges[module]):
            if target not in index:
                visit(target)
                low[module] = min(low[module], low[target])
            elif target in stack:
                low[module] = min(low[module], index[target])
        if low[module] == index[module]:
            group = stack[stack.index(module) :]
            del stack[-len(group) :]
            if len(group) > 1:
                found.append(sorted(group))

    for module in modules:
        if module not in index:
            visit(module)
    return found


def opening_sentences(modules: Mapping[str, str]) -> list[str]:
    """Modules that do not open with one sentence saying what they are for."""
    wrong = []
    for module, source in modules.items():
        opening = (ast.get_docstring(parsed(source), clean=False) or "").partition("\n\n")[0].strip()
        if not opening.endswith((".", "…", "!", "?")):
            wrong.append(f"{module} does not open with a sentence: {opening!r}")
    return wrong


def long_files(modules: Mapping[str, str], reasons: Mapping[str, str]) -> list[str]:
    """Files that do more than one job, going by their length; and reasons that no file needs any more."""
    lengths = {module: len(source.splitlines()) for module, source in modules.items()}
    wrong = [f"{m} has {n} lines; split it" for m, n in lengths.items() if n > LONGEST and not reasons.get(m)]
    return wrong + [f"{m} needs no reason any more" for m in reasons if lengths.get(m, 0) <= LONGEST]


def changing_globals(modules: Mapping[str, str]) -> list[str]:
    """`global` statements: state that everything can reach and nothing owns."""
    return [
        f"{module}:{node.lineno} changes the global {', '.join(node.names)}"
        for module, source in modules.items()
        for node in nodes(source)
        if isinstance(node, ast.Global)
    ]


def database_by_other_means(modules: Mapping[str, str], reasons: Mapping[str, str]) -> list[str]:
    """Places that open the database file as a file, or with another SQLite: on POSIX closing it drops the lock."""
    wrong = []
    for module, source in modules.items():
        if any(inside(module, place) for place in reasons):
            continue
        for line, target in imports(source, modules):
            if target.startswith(("PySide6.QtSql", "apsw", "aiosqlite", "pysqlite")):
                wrong.append(f"{module}:{line} brings another SQLite: {target}")
        for node in nodes(source):
            if isinstance(node, ast.Call) and (called := _called(node)):
                if called not in OPENS_A_FILE and called != "connect":
                    continue
                text = ast.unparse(node)
                if (called in OPENS_A_FILE and DATABASE_WORDS.search(text)) or _connects_to_a_file(text):
                    wrong.append(f"{module}:{node.lineno} opens the database by itself: {text[:80]}")
    return wrong


def _connects_to_a_file(text: str) -> bool:
    return text.startswith("sqlite3.connect(") and not text.startswith("sqlite3.connect(':memory:'")


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def test_every_room_imports_only_what_stands_below_it() -> None:
    assert layering(sources()) == []


def test_every_room_is_in_the_plan() -> None:
    assert {room_of(module) for module in sources()} <= set(MAY_IMPORT)


def test_no_imports_go_in_a_circle() -> None:
    assert circles(sources()) == []


def test_every_file_opens_with_a_sentence() -> None:
    assert opening_sentences(sources()) == []


def test_no_file_does_many_jobs() -> None:
    assert long_files(sources(), LONG_FOR_A_REASON) == []


def test_nothing_changes_a_global() -> None:
    assert changing_globals(sources()) == []


def test_the_database_is_opened_in_one_place() -> None:
    assert database_by_other_means(sources(), DATABASE_FOR_A_REASON) == []


HOUSE = {
    "portfolio": '"""The program."""',
    "portfolio.core": '"""The heart."""',
    "portfolio.core.errors": '"""Errors."""',
    "portfolio.core.change": '"""Changes."""\nfrom portfolio.core import errors',
    "portfolio.credentials.reader": '"""Reads."""\nfrom portfolio.core.errors import PortfolioError',
    "portfolio.exchange.intake": '"""Takes in."""\nimport portfolio.credentials.reader\nimport portfolio.core.change',
    "portfolio.ui.app": '"""The window."""\nimport PySide6.QtWidgets\nfrom portfolio.exchange import intake',
    "portfolio.__main__": '"""Starts."""\ndef main():\n    from portfolio.ui import app',
}


def test_a_sound_house_passes_every_check() -> None:
    assert layering(HOUSE) == circles(HOUSE) == opening_sentences(HOUSE) == changing_globals(HOUSE) == []
    assert long_files(HOUSE, {}) == database_by_other_means(HOUSE, {}) == []


@pytest.mark.parametrize(
    "module,line",
    [
        ("portfolio.core.bad", "from PySide6.QtCore import QObject"),
        ("portfolio.core.bad", "from portfolio.ui import app"),
        ("portfolio.core.bad", "from portfolio import credentials"),
        ("portfolio.core.bad", "def later():\n    import portfolio.exchange.intake"),
        ("portfolio.core.bad", "if TYPE_CHECKING:\n    from portfolio.ui.app import Window"),
        ("portfolio.core.bad", "importlib.import_module('portfolio.ui.app')"),
        ("portfolio.core.bad", "importlib.import_module(name)"),
        ("portfolio.core.bad", "from . import change"),
        ("portfolio.core.bad", "from portfolio.paths import resource"),
        ("portfolio.credentials.bad", "from portfolio.core import change"),
        ("portfolio.growth.bad", "from portfolio.core.portfolio import Portfolio"),
        ("portfolio.exchange.bad", "from portfolio.packet import tree"),
        ("portfolio.packet.bad", "import portfolio.exchange"),
        ("portfolio.cli", "from portfolio.ui.app import run"),
        ("portfolio.cli", "import PySide6"),
        ("portfolio.__main__", "import shiboken6"),
        ("portfolio.newroom", "from portfolio.core import errors"),
    ],
)
def test_the_layering_check_sees(module: str, line: str) -> None:
    broken = HOUSE | {module: f'"""Bad."""\n{line}'}
    assert [found for found in layering(broken) if found.startswith(module)]


def test_the_circle_check_sees_a_circle_through_three_files() -> None:
    broken = HOUSE | {
        "portfolio.core.a": "from portfolio.core.b import x",
        "portfolio.core.b": "def f():\n    import portfolio.core.c",
        "portfolio.core.c": "if TYPE_CHECKING:\n    from portfolio.core import a",
    }
    assert circles(broken) == [["portfolio.core.a", "portfolio.core.b", "portfolio.core.c"]]


@pytest.mark.parametrize("opening", ["", "import os", '"""Things"""', '"""\n\nLater."""', "# A comment."])
def test_the_opening_check_sees_a_file_that_does_not_say_what_it_is(opening: str) -> None:
    assert opening_sentences({"portfolio.core.a": opening})


def test_the_length_check_sees_a_long_file_and_a_reason_too_many() -> None:
    long = {"portfolio.core.a": "x = 1\n" * (LONGEST + 1)}
    assert long_files(long, {})
    assert long_files(long, {"portfolio.core.a": "a table of figures"}) == []
    assert long_files(HOUSE, {"portfolio.core.gone": "was long once"})


def test_the_globals_check_sees_one_inside_a_function() -> None:
    assert changing_globals({"portfolio.core.a": "def f():\n    global state\n    state = 1"})


@pytest.mark.parametrize(
    "line",
    [
        "open(folder / 'portfolio.db', 'rb')",
        "shutil.copy2(database, target)",
        "db_path.read_bytes()",
        "archive.write(self.database_file)",
        "sqlite3.connect(path)",
        "from PySide6.QtSql import QSqlDatabase",
        "import apsw",
    ],
)
def test_the_database_check_sees(line: str) -> None:
    assert database_by_other_means({"portfolio.exchange.a": line}, {"portfolio.core.storage": "opens it"})
