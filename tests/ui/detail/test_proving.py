"""“How do we know?”: which page would prove a badge, the two steps to it, and what the checks before said."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.queries.entry import entry
from portfolio.core.records import Attachment, Credential, CredentialCheck, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.proof import CheckRow
from portfolio.ui.detail.proving import EarlierCheck, PageRow, Wanted, wanted_pages
from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shelf.address import Address
from portfolio.ui.theme import Theme
from tests.ui.detail.conftest import Noting
from tests.ui.detail.test_pane import words

KEY, LIST, OWN = "https://issuer.example/did.json", "https://issuer.example/list", "https://badges.example.org/1"
ISSUER = "did:web:issuer.example"


def row(check: str, result: str, **values: str) -> dict[str, Any]:
    return {"check": check, "result": result, "detail": "Not checked.", "sentence": "Not checked.", "values": values}


def check(document: Document, badge: Credential, status: str, *rows: dict[str, Any], day: int = 20) -> None:
    at = datetime(2026, 11, day, 12, tzinfo=UTC)
    found = build(CredentialCheck, credential_id=badge.id, status=status, checks=list(rows), at=at, created=at)
    assert document.do(added("Check", found))


def pages_of(document: Document, badge: Credential) -> list[Wanted]:
    shown = entry(document.portfolio.connection, "credential", badge.id)
    assert shown is not None
    return wanted_pages(shown)


def ready(document: Document, there: SimpleNamespace) -> Credential:
    """The badge with its file and its issuer's id, and none of the checks that came with it."""
    original = build(Attachment, purpose="original", name="badge.json", media_type="application/json",
                     sha256=document.portfolio.attachments.add(b"{}"), size=2)  # fmt: skip
    old = document.portfolio.find(CredentialCheck, credential_id=there.badge.id)
    from portfolio.core.change import joined, removed

    assert document.do(
        joined("Ready", added("", original), edited("", there.badge, original_id=original.id, issuer_id=ISSUER),
               removed("", *old))
    )  # fmt: skip
    badge = document.portfolio.get(Credential, there.badge.id)
    assert badge is not None
    return badge


def test_each_page_that_would_settle_something_is_wanted_once(document: Document, there: SimpleNamespace) -> None:
    badge = ready(document, there)
    check(
        document, badge, "unknown", row("signature", "not_checked", address=KEY),
        row("issuer", "not_checked", address=KEY), row("revocation", "not_checked", address=LIST),
        row("signature", "not_checked", address=OWN), row("revocation", "not_checked", address=OWN),
        row("revocation", "not_checked", address="https://other.example/key", list=LIST),
        row("issuer", "passed", address="https://passed.example/"),
        row("recipient", "not_checked", address="https://elsewhere.example/"),
        row("signature", "not_checked", address="javascript:alert(1)"),
        row("signature", "not_checked", vocabulary="https://vocabulary.example/v1"),
    )  # fmt: skip
    assert pages_of(document, badge) == [
        Wanted("key", KEY, ISSUER), Wanted("list", LIST, ISSUER), Wanted("badge", OWN, ISSUER),
        Wanted("key", "https://other.example/key", ISSUER),
    ]  # fmt: skip


def test_only_the_newest_check_says_what_is_wanted(document: Document, there: SimpleNamespace) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown", row("signature", "not_checked", address=KEY), day=1)
    check(document, badge, "verified", row("signature", "passed"), day=2)
    assert pages_of(document, badge) == []


def test_a_page_opens_only_after_the_question_and_adding_it_carries_its_address_and_owner(
    qtbot: QtBot, document: Document, pane: DetailPane, opener: Noting, there: SimpleNamespace
) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown", row("signature", "not_checked", address=KEY),
          row("revocation", "not_checked", address=LIST))  # fmt: skip
    pane.show_entry("credential", badge.id)
    rows = pane.body().findChildren(PageRow)
    assert [one.takes_page for one in rows] == [(KEY, ISSUER), (LIST, "")]
    assert [one.accessibleName() for one in pane.body().findChildren(Address)] == [KEY, LIST]
    pane.findChild(Button, f"open-page:{KEY}").click()
    assert opener.launched == []
    question = pane.findChild(QWidget, "ask")
    assert KEY in words(question)
    question.findChild(AddressLink).click()
    assert [url.toString() for url in opener.launched] == [KEY]
    with qtbot.waitSignal(pane.page_requested) as told:
        pane.findChild(Button, f"add-page:{KEY}").click()
    assert told.args == [KEY, ISSUER]


def test_the_line_of_proof_leads_to_the_pages(document: Document, pane: DetailPane, there: SimpleNamespace) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown", row("signature", "not_checked", address=KEY))
    pane.show_entry("credential", badge.id)
    (page,) = pane.body().findChildren(PageRow)
    assert not page.isVisible()
    pane.findChild(Button, "prove").click()
    assert page.isVisible()
    assert pane.findChild(Button, "proof").isChecked()


def test_checking_again_is_a_wish_with_the_badge_and_paper_offers_none(
    qtbot: QtBot, document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown")
    pane.show_entry("credential", badge.id)
    with qtbot.waitSignal(pane.check_requested) as told:
        pane.findChild(Button, "proof:again").click()
    assert told.args == [[badge.id]]
    pane.show_entry("credential", there.paper.id)
    assert pane.body().findChild(Button, "proof:again") is None


def test_earlier_checks_stand_by_date_with_their_reasons_behind_them(
    document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown", row("signature", "not_checked"), day=1)
    check(document, badge, "verified", row("signature", "passed"), row("issuer", "passed"), day=2)
    check(document, badge, "revoked", row("revocation", "revoked"), day=3)
    pane.show_entry("credential", badge.id)
    pane.body().findChild(Button, "proof").click()
    assert pane.body().findChildren(EarlierCheck) == []
    pane.body().findChild(Button, "earlier").click()
    rows = [one.findChild(Control) for one in pane.body().findChildren(EarlierCheck)]
    assert [(one.label, one.accessibleDescription()) for one in rows] == [
        ("Signature checked on this computer", "2 Nov 2026"), ("Kept as issued", "1 Nov 2026"),
    ]  # fmt: skip
    rows[0].click()
    (first, second) = pane.body().findChildren(EarlierCheck)
    assert len(first.findChildren(CheckRow)) == 2
    assert second.findChildren(CheckRow) == []


def test_what_is_unfolded_stays_so_after_a_change(document: Document, pane: DetailPane, there: SimpleNamespace) -> None:
    badge = ready(document, there)
    check(document, badge, "unknown", day=1)
    check(document, badge, "unknown", day=2)
    pane.show_entry("credential", badge.id)
    pane.body().findChild(Button, "proof").click()
    pane.body().findChild(Button, "earlier").click()
    document.do(edited("Rename", document.portfolio.get(Credential, badge.id), title="Another"))
    assert [one.isVisible() for one in pane.body().findChildren(EarlierCheck)] == [True]


def test_the_host_stands_out_in_every_line_of_a_long_address(qtbot: QtBot, theme: Theme) -> None:
    shown = Address(theme, "https://issuer.example/" + "a" * 60 + "/issuer.example")
    qtbot.addWidget(shown)
    parts = shown._parts("https://issuer.example/aaa", 0)
    assert [(words, color) for words, _, color in parts] == [
        ("https://", "ink2"), ("issuer.example", "ink"), ("/aaa", "ink2"),
    ]  # fmt: skip
    assert [color for _, _, color in shown._parts("issuer.example", 84)] == ["ink2"], "only the first is the host"
    assert shown.heightForWidth(120) > shown.heightForWidth(2_000)
