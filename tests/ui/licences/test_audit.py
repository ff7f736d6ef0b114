"""What an audit asks for, from the page of licences: the wish for a PDF, and the list as a table."""

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.saving import save_table


def test_the_audit_pack_is_asked_for_as_a_pdf(page: LicencesPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.audit_requested.connect(asked.append)
    page.act("audit", page.chosen)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert asked == [page.chosen]


def test_the_list_for_an_audit_is_a_table_with_what_counts(
    page: LicencesPage, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "audit.csv"
    assert save_table(document, page.chosen, path)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Date,Title,Hours,")
    assert "Counts" in lines[0]
    assert lines[-1].startswith("In all")
    assert "72" in lines[-1]


def test_a_table_that_cannot_be_written_says_so(page: LicencesPage, document: Document, tmp_path: Path) -> None:
    failed: list[object] = []
    document.failed.connect(failed.append)
    (tmp_path / "taken.csv").mkdir()
    assert not save_table(document, page.chosen, tmp_path / "taken.csv")
    assert len(failed) == 1
