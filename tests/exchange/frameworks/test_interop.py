"""Files that other systems made: they are read whole, and are the same after saving and reading."""

import pytest

from portfolio.exchange.frameworks.file import FrameworkFile
from portfolio.exchange.frameworks.reading import read_framework
from portfolio.exchange.frameworks.writing import write_framework
from tests.exchange.frameworks.files import ABSENT, SHARED, outline

FILES = {
    "mahara-example.matrix": ("matrix", "Title of your framework", 34, 4),
    "mahara-nz-teaching-standards.matrix": ("matrix", "Standards for the teaching profession", 7, 4),
    "opensalt-framework-case.json": ("case", "What Standards Could Be", 16, 0),
    "opensalt-sample-case.csv": ("case_csv", "opensalt-sample-case", 10, 0),
}


def real(name: str) -> FrameworkFile:
    path = SHARED / "interop" / name
    if not path.is_file():
        pytest.skip(ABSENT)
    return read_framework(path.read_bytes(), name)


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_another_system_is_read_whole(name: str) -> None:
    file = real(name)
    assert (file.form, file.title, len(file.items), len(file.levels)) == FILES[name]
    assert not any("<" in item.title + item.text + file.description for item in file.items)
    assert all(item.title for item in file.items)


def test_mahara_gives_words_without_html_and_its_scale() -> None:
    file = real("mahara-nz-teaching-standards.matrix")
    assert file.items[1].text.startswith("Demonstrate commitment to tangata whenuatanga")
    assert "\n• Understand and recognise the unique status" in file.items[1].text
    assert file.levels[0].name == "Ready for assessment"
    assert outline(file)[:2] == [" Standards", "  1.0 Te Tiriti o Waitangi partnership"]


def test_opensalt_gives_the_tree_and_ties_of_its_standards() -> None:
    file = real("opensalt-framework-case.json")
    assert outline(file)[1].startswith("  CCSS.Math.Content.6.RP.A.1 ")
    assert sum(item.parent != "" for item in file.items) == 14
    assert len([tie for tie in file.ties if tie.relation == "same"]) == 16
    table = real("opensalt-sample-case.csv")
    assert [line.split()[0] for line in outline(table)][:4] == ["M", "M.F", "M.F.1-2", "M.F.1-2.S1"]
    assert table.ties[0].other == "CCSS.Math.Content.HSF-IF.C.8b"


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("form", ["pack", "case", "csv", "markdown"])
def test_it_is_the_same_after_saving_and_reading(name: str, form: str) -> None:
    file = real(name)
    back = read_framework(write_framework(file, form).data, "x")  # type: ignore[arg-type]
    assert outline(back) == outline(file)
    assert [item.text for item in back.items] == [item.text for item in file.items]
    if form != "pack":
        assert back.levels == file.levels
