"""The table in which the certificates of a folder are confirmed."""

from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.intake.guess import Guess
from portfolio.ui.editors import ConfirmTable
from portfolio.ui.editors.confirm_model import DAY, HOURS, INCLUDE, PROBLEM, SURE, TITLE, ConfirmModel
from portfolio.ui.theme import Theme

TODAY = date(2026, 11, 22)


def batch() -> Additions:
    guess = Guess(title="Lab safety", provider="City University", day=date(2026, 3, 9), minutes=360)
    guess.confidence = {"title": "sure", "provider": "sure", "day": "likely", "minutes": "sure"}
    return Additions(
        [
            Addition("scan-1.pdf", kind="certificate", guess=guess),
            Addition("scan-2.pdf", kind="certificate", title="scan-2"),
            Addition("photo.jpg", kind="evidence"),
        ]
    )


def test_only_certificates_stand_in_the_table(qtbot: QtBot, theme: Theme) -> None:
    table = ConfirmTable(theme, batch(), today=TODAY)
    qtbot.addWidget(table)
    assert [item.name for item in table.model.items] == ["scan-1.pdf", "scan-2.pdf"]
    assert table.done.label == "Add 2 certificates"


def test_the_model_is_sound(qtbot: QtBot) -> None:
    model = ConfirmModel(batch().to_confirm, QLocale("en_GB"), TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.setData(model.index(0, DAY), "9 Nov")
    assert not model.setData(model.index(0, 5), "other.pdf")


def test_corrections_go_into_the_additions(qtbot: QtBot, theme: Theme) -> None:
    additions = batch()
    table = ConfirmTable(theme, additions, today=TODAY)
    qtbot.addWidget(table)
    model = table.model
    assert model.index(0, DAY).data(SURE) is False
    model.setData(model.index(0, DAY), "8 Mar 2026")
    model.setData(model.index(0, HOURS), "7h")
    model.setData(model.index(1, INCLUDE), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.index(0, DAY).data(SURE) is True
    with qtbot.waitSignal(table.confirmed) as told:
        assert table.confirm()
    assert told.args == [additions]
    guess = additions.items[0].guess
    assert guess is not None
    assert (guess.day, guess.minutes) == (date(2026, 3, 8), 420)
    assert [item.name for item in additions.wanted] == ["scan-1.pdf", "photo.jpg"]


def test_a_date_nobody_can_mean_holds_the_batch_back_with_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    table = ConfirmTable(theme, batch(), today=TODAY)
    qtbot.addWidget(table)
    model = table.model
    model.setData(model.index(0, DAY), "31 Feb")
    with qtbot.assertNotEmitted(table.confirmed):
        assert not table.confirm()
    assert model.index(0, DAY).data(PROBLEM) == "That month has no day 31: it ends with 28."
    assert model.index(0, DAY).data(Qt.ItemDataRole.EditRole) == "31 Feb"
    model.setData(model.index(0, INCLUDE), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert table.confirm()


def test_a_certificate_needs_a_title(qtbot: QtBot, theme: Theme) -> None:
    table = ConfirmTable(theme, batch(), today=TODAY)
    qtbot.addWidget(table)
    table.model.setData(table.model.index(1, TITLE), "  ")
    assert not table.confirm()
