"""What an audit asks for, from the page of licences: the wish for a PDF, and the list as a table."""

from pathlib import Path

from PySide6.QtWidgets import QMenu

from portfolio.core.change import edited
from portfolio.core.records import TimeEntry
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.saving import save_table
from tests.ui.licences.conftest import plain


def ask_pdf(page: LicencesPage) -> None:
    page.act("audit", page.chosen)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()


def test_the_audit_pack_is_asked_for_as_a_pdf_of_the_period_that_is_shown(page: LicencesPage) -> None:
    asked: list[tuple[str, int]] = []
    page.audit_requested.connect(lambda *one: asked.append(one))
    ask_pdf(page)
    page.entries.period.activated.emit(1)
    ask_pdf(page)
    assert asked == [(page.chosen, 0), (page.chosen, 1)]


def test_a_saved_list_says_where_it_is_and_how_many_private_entries_are_not_in_it(
    page: LicencesPage, document: Document, tmp_path: Path
) -> None:
    period = page.cards.cards[page.chosen].held.now.periods.current  # type: ignore[union-attr]
    told: list[tuple[str, str]] = []
    page.tell_requested.connect(lambda title, advice, _acts: told.append((plain(title), plain(advice))))
    page.audits.save(page.chosen, period, tmp_path / "audit.csv")
    assert told == [("“audit.csv” is saved.", f"It is in “{tmp_path}”.")]
    found = document.portfolio.find(TimeEntry, title="Universal design")[0]
    document.do(edited("Hide", found, privacy="private"))
    page.audits.save(page.chosen, period, tmp_path / "again.csv")
    left = "What only you may see is not in it, nor in its sum. Such entries: 1."
    assert told[1:] == [("“again.csv” is saved.", f"It is in “{tmp_path}”.\n{left}")]
    assert "Universal design" not in (tmp_path / "again.csv").read_text("utf-8-sig")


def test_the_list_for_an_audit_is_a_table_with_what_counts(
    page: LicencesPage, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "audit.csv"
    assert save_table(document, page.chosen, path)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Date,Activity,Hours,")
    assert "Counts" in lines[0]
    assert lines[-1].startswith("In all")
    assert "72" in lines[-1]


def test_a_table_that_cannot_be_written_says_so(page: LicencesPage, document: Document, tmp_path: Path) -> None:
    failed: list[object] = []
    document.failed.connect(failed.append)
    (tmp_path / "taken.csv").mkdir()
    assert not save_table(document, page.chosen, tmp_path / "taken.csv")
    assert len(failed) == 1
