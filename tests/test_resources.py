"""What the program brings along is whole, allowed to be passed on, and the very bytes it is said to be."""

import hashlib
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
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
