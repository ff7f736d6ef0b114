"""What the program brings along is whole, allowed to be passed on, and the very bytes it is said to be."""

import ast
import hashlib
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.syntax import nodes

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ICONS = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
# Words of the window that look like an icon's name (lower case, with hyphens) and are none.
NO_ICONS = {
    "digcompedu-2017", "everyday-teaching", "high-contrast", "packet-setup", "perpetual-portfolio", "section-matrix",
    "utf-16-le", "utf-8", "xcb-cursor",
}  # fmt: skip
THE_PROGRAM_S_OWN = {"app"}  # drawn by us; app-256.png is made from it
CONTEXTS = RESOURCES / "contexts"
PINS = json.loads((CONTEXTS / "pins.json").read_text(encoding="utf-8"))
ENTRIES = [entry for pin in PINS.values() for entry in (pin, *pin.get("variants", ()))]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["file"])
def test_a_context_is_the_pinned_bytes(entry: dict[str, str]) -> None:
    content = (CONTEXTS / entry["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == entry["sha256"]
    assert "@context" in json.loads(content)
    assert entry["source"]
    assert entry["licence"]


def test_no_context_lies_there_without_a_pin() -> None:
    assert {file.name for file in CONTEXTS.glob("*.json")} == {entry["file"] for entry in ENTRIES} | {"pins.json"}


def test_the_two_contexts_of_open_badges_3_0_3_differ_only_in_the_terms_it_says() -> None:
    pin = PINS["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
    full = json.loads((CONTEXTS / pin["file"]).read_bytes())["@context"]
    for variant in pin["variants"]:
        lesser = json.loads((CONTEXTS / variant["file"]).read_bytes())["@context"]
        assert sorted(full.keys() - lesser.keys()) == variant["lacks"]
        assert all(full[term] == meaning for term, meaning in lesser.items())


@pytest.mark.parametrize("folder", ["fonts", "icons", "contexts"])
def test_what_others_made_comes_with_its_licence(folder: str) -> None:
    assert [file for file in (RESOURCES / folder).glob("LICENSE-*.txt") if file.stat().st_size > 500]


def test_every_icon_is_plain_drawing_on_the_same_grid() -> None:
    for file in (RESOURCES / "icons").glob("*.svg"):
        if file.name == "app.svg":
            continue
        root = ElementTree.parse(file).getroot()
        assert root.get("viewBox") == "0 0 24 24", file.name
        used = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert used <= {"svg", "path", "circle", "rect", "line", "polyline", "polygon", "ellipse"}, file.name


def ui_sources() -> dict[str, tuple[ast.AST, ...]]:
    """Every file of the window, as the nodes of its tree."""
    files = (ROOT / "portfolio" / "ui").rglob("*.py")
    return {str(file.relative_to(ROOT)): nodes(file.read_text(encoding="utf-8")) for file in files}


def words_in(tree: tuple[ast.AST, ...]) -> set[str]:
    """All string constants."""
    return {node.value for node in tree if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_icon_that_the_code_names_is_there() -> None:
    # Icons stand in calls, tuples and tables. Nearly all have a hyphen in their name, and hardly anything else does.
    unknown = {
        f"{name}: {word}"
        for name, tree in ui_sources().items()
        for word in words_in(tree) - ICONS - NO_ICONS
        if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", word)
    }
    assert unknown == set()


def test_every_icon_given_in_a_call_is_there() -> None:
    given: set[str] = set()
    for tree in ui_sources().values():
        for call in (node for node in tree if isinstance(node, ast.Call)):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            values = [word.value for word in call.keywords if word.arg == "icon"]
            values += call.args[:1] if name in ("Kind", "icon", "pixmap", "set_icon") else []
            values += call.args[1:2] if name in ("WayIn", "EmptyState", "draw_icon", "icon") else []
            values += call.args[3:4] if name == "medallion" else []
            given |= {value.value for value in values if isinstance(value, ast.Constant) and value.value}
    assert len(given) > 30
    assert given - ICONS - colours() == set()


def colours() -> set[str]:
    """Names of colours, which stand beside icons in some calls."""
    tree = ast.parse((ROOT / "portfolio" / "ui" / "theme" / "tokens.py").read_text(encoding="utf-8"))
    return {
        node.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def test_every_icon_that_is_shipped_is_named_in_the_code() -> None:
    words = {word for tree in ui_sources().values() for word in words_in(tree)}
    assert ICONS - words - THE_PROGRAM_S_OWN == set()
    spec = (ROOT / "packaging" / "portfolio.spec").read_text(encoding="utf-8")
    pixels = {file.name for file in (RESOURCES / "icons").glob("*.png")}
    assert {name for name in pixels if name not in words and name not in spec} == set()


def test_every_font_is_whole_and_may_be_embedded() -> None:
    fonts = [*(RESOURCES / "fonts").glob("*.ttf"), *(RESOURCES / "fonts").glob("*.otf")]
    assert fonts
    for file in fonts:
        tables = font_tables(file.read_bytes())
        assert {b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"OS/2"} <= tables.keys(), file.name
        assert tables[b"OS/2"][8:10] in (b"\x00\x00", b"\x00\x08"), f"{file.name} may not be embedded in a document"


def font_tables(content: bytes) -> dict[bytes, bytes]:
    """The tables of an OpenType file, by tag."""
    count = int.from_bytes(content[4:6], "big")
    tables = {}
    for start in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = (content[start + step : start + step + 4] for step in (0, 4, 8, 12))
        tables[tag] = content[int.from_bytes(offset, "big") :][: int.from_bytes(length, "big")]
    return tables
