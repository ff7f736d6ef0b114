"""The detail pane: what it shows of each kind, what it does, and that it follows every change."""

import re
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, added, edited, removed
from portfolio.core.records import Credential, CredentialCheck, Goal, Link, Part, Practice, Step, build
from portfolio.paths import resource
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.detail.proof import CheckRow, proof_of
from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.theme import Theme

KINDS = {
    "credential": "badge", "programme": "programme", "practice": "practice", "reflection": "reflection", "goal": "goal",
    "time_entry": "hours", "attachment": "file",
}  # fmt: skip


def words(pane: QWidget) -> str:
    """All that can be read in the pane."""
    found = [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)]
    found += [control.label for control in pane.findChildren(Control) if control.isVisibleTo(pane)]
    found += [browser.toPlainText() for browser in pane.findChildren(QTextBrowser)]
    return "\n".join(found)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_shown_and_every_control_has_a_name(pane: DetailPane, there: SimpleNamespace, kind: str) -> None:
    record = getattr(there, KINDS[kind])
    pane.show_entry(kind, record.id)
    assert pane.shown == (kind, record.id)
    assert record.label() in words(pane)
    nameless = [
        type(widget).__name__
        for widget in pane.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(pane) and not widget.accessibleName()
    ]
    assert nameless == []


def test_nothing_chosen_says_so(pane: DetailPane) -> None:
    assert "Nothing chosen" in words(pane)
    pane.show_entry("goal", "0" * 32)
    assert pane.shown == ("", "")


def test_a_badge_shows_what_its_issuer_wrote_as_words(pane: DetailPane, there: SimpleNamespace) -> None:
    pane.show_entry("credential", there.badge.id)
    shown = words(pane)
    for part in (
        "Feedback <b>badge</b>",
        "Open Exchange",
        "<img src=file:///etc/passwd>",
        "<i>n</i>",
        "javascript:alert(1)",
    ):
        assert part in shown
    links = [link.label for link in pane.findChildren(AddressLink)]
    assert links == ["https://badges.example.org/1", "https://example.org/e"]


def test_an_unknown_badge_is_kept_as_issued_and_neutral(
    document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    from portfolio.core.queries.entry import entry

    for status, title, tone in (
        ("unknown", "Kept as issued; confirm at", ""),
        ("verified", "Signature checked on this computer", "accent"),
        ("intact", "Unchanged since it was signed", ""),
        ("invalid", "Does not match its signature", "warn"),
        ("expired", "Its time is over", "warn"),
    ):
        check = build(CredentialCheck, credential_id=there.badge.id, status=status)
        assert document.do(added("Check", check))
        shown = entry(document.portfolio.connection, "credential", there.badge.id)
        assert shown is not None
        proof = proof_of(shown, pane.locale())
        assert (proof.title, proof.tone) == (title, tone)
        assert "revo" not in f"{proof.title} {proof.sentence}".lower()


def test_ticking_a_module_is_one_change_and_keeps_the_focus(
    qtbot: QtBot, document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    heard: list[Change] = []
    document.changed.connect(heard.append)
    pane.show_entry("programme", there.programme.id)
    name = f"tick:{there.parts[0].id}"
    with qtbot.waitActive(pane):
        pane.activateWindow()
    tick = pane.findChild(Tick, name)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    part = document.portfolio.get(Part, there.parts[0].id)
    assert part is not None
    assert part.done == date(2026, 11, 22)
    assert [change.label for change in heard] == ["Tick “Module 1”"]
    qtbot.waitUntil(lambda: len(pane.findChildren(Tick, name)) == 1)
    again = pane.findChild(Tick, name)
    assert again.isChecked()
    assert again.hasFocus()
    document.undo()
    qtbot.waitUntil(lambda: len(pane.findChildren(Tick, name)) == 1)
    assert not pane.findChild(Tick, name).isChecked()


def test_a_step_of_a_goal_can_be_ticked(document: Document, pane: DetailPane, there: SimpleNamespace) -> None:
    pane.show_entry("goal", there.goal.id)
    pane.findChild(Tick, f"tick:{there.steps[1].id}").click()
    step = document.portfolio.get(Step, there.steps[1].id)
    assert step is not None
    assert step.done == date(2026, 11, 22)


def test_it_follows_changes_that_touch_what_it_shows_and_no_others(
    document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    pane.show_entry("credential", there.badge.id)
    body = pane.body()
    document.do(edited("Elsewhere", there.paper, title="Other"))
    assert pane.body() is body
    document.do(edited("Goal", there.goal, title="Assessment literacy to level 4"))
    assert "Assessment literacy to level 4" in words(pane)
    (link,) = document.portfolio.find(Link, source_id=there.badge.id)
    document.do(removed("Untie", link))
    assert "Assessment literacy to level 4" not in words(pane)


def test_privacy_is_one_choice_with_plain_words(document: Document, pane: DetailPane, there: SimpleNamespace) -> None:
    pane.show_entry("practice", there.practice.id)
    choice = pane.findChild(PrivacyChoice)
    assert "Goes into the evaluation PDF, and nowhere else." in words(pane)
    next(button for button in choice.findChildren(Control) if button.label == "Only me").click()
    practice = document.portfolio.get(Practice, there.practice.id)
    assert practice is not None
    assert practice.privacy == "private"
    assert "Stays on this computer and out of every PDF." in words(pane)
    assert document.portfolio.history.undo_label == "Keep “Ratios” to myself"


def test_delete_moves_to_the_bin_and_shows_nothing_and_undo_brings_back(
    document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    told: list[str] = []
    document.done.connect(told.append)
    pane.show_entry("practice", there.practice.id)
    pane.findChild(Button, "delete").click()
    assert told == ["Move “Ratios” to the bin"]
    assert pane.shown == ("", "")
    document.undo()
    practice = document.portfolio.get(Practice, there.practice.id)
    assert practice is not None
    assert practice.trashed is None


def test_wishes_carry_the_entry(qtbot: QtBot, pane: DetailPane, there: SimpleNamespace) -> None:
    pane.show_entry("credential", there.badge.id)
    for name, signal in (
        ("write", pane.reflect_requested),
        ("evidence", pane.evidence_requested),
        ("edit", pane.edit_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            pane.findChild(Button, name).click()
        assert told.args == ["credential", there.badge.id]
    with qtbot.waitSignal(pane.edit_requested):
        QTest.keyClick(pane, Qt.Key.Key_F2)
    assert pane.entry_at(None) == ("credential", there.badge.id), "the window's letters act on it"
    with qtbot.waitSignal(pane.open_requested) as told:
        pane.findChild(QWidget, f"open:{there.goal.id}").click()
    assert told.args == ["goal", there.goal.id]


def test_many_entries_of_a_goal_come_when_asked_for(
    document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    many = [build(Credential, title=f"Badge {number}", kind="badge") for number in range(40)]
    links = [
        build(
            Link,
            source_kind="credential",
            source_id=badge.id,
            target_kind="goal",
            target_id=there.goal.id,
            role="toward",
        )
        for badge in many
    ]
    document.do(added("Many", *many, *links))
    pane.show_entry("goal", there.goal.id)
    shown = [button for button in pane.findChildren(Control) if button.objectName().startswith("open:")]
    assert len(shown) == 12
    next(button for button in pane.findChildren(Button) if button.label.startswith("Show ")).click()
    shown = [button for button in pane.findChildren(Control) if button.objectName().startswith("open:")]
    assert len(shown) == 43


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_section_is_wider_than_the_pane(
    qtbot: QtBot, document: Document, there: SimpleNamespace, theme: Theme, scale: float
) -> None:
    theme.set_scale(scale)
    pane = DetailPane(theme, document, lambda _: None)
    qtbot.addWidget(pane)
    pane.resize(round(372 * (1 + (scale - 1) / 4)), 640)
    pane.show()
    for kind, name in KINDS.items():
        pane.show_entry(kind, getattr(there, name).id)
        qtbot.wait(1)
        assert pane.body().width() <= pane.width(), kind
    theme.set_scale(1.0)


def test_a_goal_of_the_portfolio_can_be_tied_from_the_pane(
    qtbot: QtBot, document: Document, pane: DetailPane, there: SimpleNamespace
) -> None:
    from PySide6.QtWidgets import QMenu

    pane.show_entry("reflection", there.reflection.id)
    pane.findChild(Button, "toward").click()
    menu = pane.findChild(QMenu)
    action = next(action for action in menu.actions() if action.text() == "Assessment literacy")
    action.trigger()
    (link,) = document.portfolio.find(Link, source_id=there.reflection.id, role="toward")
    assert link.target_id == there.goal.id
    assert document.portfolio.get(Goal, there.goal.id) is not None


def test_every_check_is_named_in_words(qtbot: QtBot, theme: Theme) -> None:
    for check, result, spoken in (
        ("structure", "passed", "How it is built: passed. Whole."),
        ("token", "failed", "The signed wrapping around it: did not pass. Whole."),
        ("some_new_check", "some_new_result", "Another look at it: not known. Whole."),
    ):
        row = CheckRow(theme, {"check": check, "result": result, "detail": "Whole."})
        qtbot.addWidget(row)
        assert row.accessibleName() == spoken


def test_no_check_is_without_words() -> None:
    folder = resource("fonts").parent.parent / "portfolio" / "credentials"
    named = set()
    for file in folder.rglob("*.py"):
        named |= set(re.findall(r'(?:Finding|_row|notes\.(?:warn|fail))\(\s*"([a-z_]+)"', file.read_text("utf-8")))
    assert "structure" in named
    assert named <= CheckRow._NAMES.keys()
