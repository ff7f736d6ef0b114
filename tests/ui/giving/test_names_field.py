"""Names are counted as they are typed, what is wrong with them is told beside them, and none of them stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.ui.giving.names_field import NamesField
from portfolio.ui.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> NamesField:
    field = NamesField(theme, "Names")
    qtbot.addWidget(field)
    field.resize(500, 300)
    field.show()
    return field


def test_names_are_counted_as_they_are_typed(field: NamesField) -> None:
    counts: list[int] = []
    field.counted.connect(counts.append)
    assert field.counter() == "No name yet"
    QTest.keyClicks(field.area, "Ada")
    assert (field.counter()[:6], counts[-1]) == ("1 name", 1)
    field.set_raw("Ada\nBen\n\nCleo")
    assert (field.counter(), counts[-1]) == ("3 names", 3)
    assert [one.name for one in field.recipients()] == ["Ada", "Ben", "Cleo"]


def test_a_name_that_stands_twice_is_told_and_mended_in_its_place(field: NamesField) -> None:
    field.set_raw("Emma Smith\nBen\nEmma Smith")
    assert field.counter() == "2 names"
    assert "Emma Smith" in field.notes()
    field.area.moveCursor(field.area.textCursor().MoveOperation.End)
    QTest.keyClicks(field.area, " B")
    assert (field.counter(), field.notes()) == ("3 names", "")


def test_a_whole_school_is_counted_once_one_rests_or_is_done(qtbot: QtBot, field: NamesField) -> None:
    field.set_raw("\n".join(f"Pupil Number {number}" for number in range(600)))
    assert field.counter() == "No name yet"
    assert len(field.recipients()) == 600
    field.area.appendPlainText("Ada")
    qtbot.waitUntil(lambda: field.counter() == "601 names")


def test_the_way_leads_to_each_name_that_is_wrong(field: NamesField) -> None:
    field.set_raw("Emma Smith\nBen\nemma smith\nCleo\n---")
    assert field.area.marked == [2, 4]
    assert len(field.area.extraSelections()) == 2
    assert field.go_there.isVisible()
    said = []
    for _ in range(3):
        field.go_there.click()
        said.append(field.area.textCursor().selectedText())
    assert said == ["emma smith", "---", "emma smith"]
    QTest.keyClicks(field.area, "Emma B")
    assert field.area.marked == [4]


def test_another_look_is_nothing_to_a_field_that_is_gone(qtbot: QtBot, theme: Theme) -> None:
    NamesField(theme, "Names").deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.captureExceptions() as errors:
        theme.changed.emit()
    assert not errors


def test_what_is_no_name_is_left_out_and_told(field: NamesField) -> None:
    field.set_raw("Ada\n-----\nBen")
    assert field.counter() == "2 names"
    assert "-----" in field.notes()
    assert "-----" in field.area.accessibleDescription()


def test_words_without_a_name_are_no_answer(field: NamesField) -> None:
    field.set_raw("?!")
    assert not field.check()
    assert field.said() == "There is no name in this yet."
    field.set_raw("")
    assert field.check(), "nobody has to be named: then the design is kept"


def test_a_list_from_a_file_goes_below_what_stands_there(field: NamesField, tmp_path: Path) -> None:
    (tmp_path / "class.csv").write_text("Ben\nCleo\n", encoding="utf-8")
    field.set_raw("Ada")
    field.take_from(tmp_path / "class.csv")
    assert [one.name for one in field.recipients()] == ["Ada", "Ben", "Cleo"]


def test_a_file_that_is_no_list_is_refused_with_a_sentence(field: NamesField, tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    field.set_raw("Ada")
    field.take_from(tmp_path / "photo.txt")
    assert "photo.txt" in field.said()
    field.take_from(tmp_path / "gone.txt")
    assert "gone.txt" in field.said()
    assert [one.name for one in field.recipients()] == ["Ada"]


def test_nothing_brings_the_names_back_once_they_are_cleared(field: NamesField) -> None:
    QTest.keyClicks(field.area, "Ada")
    field.clear_button.click()
    assert (field.raw(), field.recipients(), field.counter()) == ("", [], "No name yet")
    field.area.undo()
    assert field.raw() == ""


def test_a_keyboard_is_told_not_to_learn_the_names(field: NamesField) -> None:
    hints = field.area.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
