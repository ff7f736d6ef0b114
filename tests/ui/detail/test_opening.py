"""What leaves the pane for other programs: addresses and copies of files, only those that are safe, only when asked."""

import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.document import Document
from tests.ui.detail.conftest import Noting


def test_an_address_opens_by_a_click_and_only_the_web(pane: DetailPane, there: SimpleNamespace, opener: Noting) -> None:
    pane.show_entry("credential", there.badge.id)
    assert opener.launched == []
    pane.findChildren(AddressLink)[1].click()
    assert [url.toString() for url in opener.launched] == ["https://example.org/e"]
    assert not opener.open_address("file:///etc/passwd")
    assert not opener.open_address("javascript:alert(1)")
    assert len(opener.launched) == 1


def test_a_link_in_a_text_shows_its_whole_address_first(
    pane: DetailPane, there: SimpleNamespace, opener: Noting
) -> None:
    pane.show_entry("reflection", there.reflection.id)
    pane.findChildren(QTextBrowser)[0].anchorClicked.emit(QUrl("https://example.org/a?b=1&c=2"))
    assert opener.launched == []
    (link,) = pane.findChildren(AddressLink)
    assert link.label == "https://example.org/a?b=1&c=2"
    link.click()
    assert [url.toString() for url in opener.launched] == ["https://example.org/a?b=1&c=2"]


def test_evidence_opens_as_a_copy_that_can_only_be_read(
    pane: DetailPane, there: SimpleNamespace, opener: Noting
) -> None:
    pane.show_entry("credential", there.badge.id)
    pane.findChild(QWidget, f"file:{there.file.id}").click()
    (url,) = opener.launched
    copy = Path(url.toLocalFile())
    assert copy.name == "exit-tickets.pdf"
    assert copy.read_bytes() == b"%PDF-1.4 exit tickets"
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IRUSR


@pytest.mark.parametrize(
    "data,name",
    [
        (b"MZ\x90\x00 a program", "letter.pdf"),
        (b"#!/bin/sh\nrm -rf ~\n", "notes.txt"),
        (b"<html><script>alert(1)</script></html>", "page.txt"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "drawing.png"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old office, maybe with macros", "lesson.doc"),
        (b'{"a": 1}', "data.txt"),
    ],
)
def test_what_could_act_is_saved_and_never_opened(document: Document, opener: Noting, data: bytes, name: str) -> None:
    store = document.portfolio.attachments
    sha256 = store.add(data)
    with pytest.raises(PortfolioError, match="is not opened from here"):
        opener.open_file(store, sha256, name)
    assert opener.launched == []


def test_a_file_that_is_missing_gets_a_sentence(
    document: Document, pane: DetailPane, there: SimpleNamespace, opener: Noting
) -> None:
    told: list[PortfolioError] = []
    document.failed.connect(told.append)
    document.portfolio.attachments.path(there.file.sha256).unlink()
    pane.show_entry("attachment", there.file.id)
    pane.findChild(QWidget, f"file:{there.file.id}").click()
    assert [error.title for error in told] == ["A file of this portfolio is missing."]
