"""The order of Tab is walked without tying what lies in it together: PySide would take it apart together."""

import re
from itertools import pairwise
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.focus_chain import following, preceding

UI = Path(__file__).resolve().parents[3] / "portfolio" / "ui"


def test_what_comes_after_a_widget_outlives_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QLineEdit(window), QWidget(window)
    row = QHBoxLayout(second)
    row.addWidget(QLineEdit())
    item = row.itemAt(0)
    area = QScrollArea(window)
    area.setWidget(QLineEdit())
    walked: list[QWidget] = [window]
    while (at := following(walked[-1])) is not window:
        assert at is not None
        walked.append(at)
    assert area.widget() in walked
    assert [preceding(after) for _, after in pairwise(walked)] == walked[:-1]
    assert all(shiboken6.isValid(one) for one in walked)
    assert shiboken6.ownedByPython(window)
    del walked
    at = following(window)
    while at is not window:  # nobody holds what only Qt made
        assert at is not None
        assert shiboken6.isValid(at)
        at = following(at)
    first.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(first)
    assert shiboken6.isValid(item)
    assert item.sizeHint().isValid()


def test_nothing_else_of_the_program_asks_qt_for_the_order_of_tab() -> None:
    asking = re.compile(r"(next|previous)InFocusChain\(")
    files = [file for file in UI.rglob("*.py") if asking.search(file.read_text(encoding="utf-8"))]
    assert [file.name for file in files] == ["focus_chain.py"]
