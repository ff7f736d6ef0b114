"""The panel of a skill: what stands in it, what its keys do, and where the keyboard is after something was done."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, Rating, SkillEvidence, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.skills.rate_card import RateCard
from portfolio.ui.skills.show_card import ShowCard
from portfolio.ui.skills.target_card import TargetCard
from portfolio.ui.standards.piece_row import PieceRow
from tests.ui.skills.conftest import TODAY, card_of, go_to, id_of, words_in

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MakePlace = Callable[..., SkillsPlace]


def test_enter_opens_the_skill_and_a_press_on_a_level_rates_it(place: SkillsPlace, document: Document) -> None:
    go_to(place, document, "Questioning")
    QTest.keyClick(place.view, Qt.Key.Key_Return)
    rungs = place.panel.ladder.rungs
    assert rungs[2].hasFocus()  # the level one sees oneself at
    assert [(rung.label, rung.step.raters, rung.step.aim) for rung in rungs] == [
        ("beginning", (), False), ("developing", ("manager",), False), ("secure", ("self",), False),
        ("leading", (), True),
    ]  # fmt: skip
    QTest.keyClick(rungs[2], Qt.Key.Key_Down)
    QTest.keyClick(rungs[3], Qt.Key.Key_Return)
    assert place.view.skills.index_of(place.view.current()).siblingAtColumn(2).data() == "leading, 23 Nov 2026"
    assert place.panel.ladder.rungs[3].hasFocus()


def test_the_panel_takes_an_entry_off_and_opens_it(qtbot: QtBot, place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Questioning")
    place.skills.open_skill(skill)
    rows = [row for row in place.panel.findChildren(PieceRow) if row.isVisible()]
    assert [(row.piece.title, row.piece.claim) for row in rows] == [
        ("Waiting longer", "developing  ·  Counted to five"), ("Course on questions", ""),
    ]  # fmt: skip
    with qtbot.waitSignal(place.entry_opened) as caught:
        rows[0].face.click()
    assert caught.args == ["practice", id_of(document, "Waiting longer", Practice)]
    lesson = rows[0].piece.record_id
    place.panel.findChild(Button, f"away:{lesson}").click()
    assert [one.record_id for one in document.portfolio.find(SkillEvidence, skill_id=skill)] == [
        rows[1].piece.record_id
    ]  # fmt: skip
    document.undo()
    place.panel.findChild(Button, f"say:{lesson}").click()
    assert isinstance(card_of(place), ShowCard)


def test_the_panel_tells_who_saw_it_and_a_rating_can_be_taken_back(place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Questioning")
    place.skills.open_skill(skill)
    words = words_in(place.panel)
    assert {
        "My manager: developing, 3 Mar 2026, Ms O",
        "in a talk  ·  seen by: Only me",
        "Wait a little longer.",
    } <= set(words)
    rating = document.portfolio.find(Rating, skill_id=skill, rater="manager")[0]
    place.panel.findChild(Button, f"rating:{rating.id}").click()
    assert document.portfolio.get(Rating, rating.id) is None
    document.undo()
    assert document.portfolio.get(Rating, rating.id) is not None


def test_what_was_seen_over_the_years_is_told_in_words_and_walked_by_arrows(
    place: SkillsPlace, document: Document
) -> None:
    go_to(place, document, "Questioning")
    place.skills.open_skill(place.view.current())
    chart = place.panel.chart
    assert chart.accessibleDescription() == (
        "Me: developing, 1 Jun 2025. Me: secure, 1 Jun 2026. My manager: developing, 3 Mar 2026, Ms O"
    )
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told() == "Me: secure, 1 Jun 2026"


def test_in_a_narrow_place_a_skill_lies_over_the_list_and_escape_leads_back(
    make_place: MakePlace, document: Document
) -> None:
    place = make_place(document, 700)
    go_to(place, document, "Marking")
    assert not place.panel.isVisible()
    QTest.keyClick(place.view, Qt.Key.Key_Return)
    assert place.panel.isVisible()
    assert not place.view.isVisible()
    assert not place.head.isVisible()
    QTest.keyClick(place.panel.ladder.rungs[0], Qt.Key.Key_Escape)
    assert place.view.isVisible()
    assert place.view.hasFocus()


@pytest.fixture
def questioning(place: SkillsPlace, document: Document) -> SkillsPlace:
    """The place, with this skill opened: twelve colleagues saw it."""
    skill = id_of(document, "Questioning")
    seen = [build(Rating, skill_id=skill, rater="peer", level="secure", who=f"{number}", day=date(2026, 1, 1 + number))
            for number in range(12)]  # fmt: skip
    document.do(added("Rate", *seen))
    place.skills.open_skill(go_to(place, document, "Questioning"))
    return place


def stop(place: SkillsPlace, name: str) -> QAbstractButton:
    """What is called so or says so in the panel, with the keyboard on it."""
    shown = [one for one in place.panel.findChildren(QAbstractButton) if one.isVisible()]
    found = next(one for one in shown if one.objectName().startswith(name) or one.accessibleName().startswith(name))
    found.setFocus(Qt.FocusReason.TabFocusReason)
    assert found.hasFocus()
    return found


def at() -> str:
    """What has the keyboard once what is thrown away is gone, by name."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    one = QApplication.focusWidget()
    return (one.objectName() or one.accessibleName()).partition(":")[0] if isinstance(one, QWidget) else ""


@pytest.mark.parametrize(
    "pressed, then",
    [
        ("rating:", "rating"), ("away:", "away"), ("At once", "act"), ("Show", "rating"), ("level:1", "level"),
        ("act:rate", "_Option"), ("say:", "SearchField"),
    ],
)  # fmt: skip
def test_a_press_by_key_leaves_the_keyboard_near_what_was_pressed(
    questioning: SkillsPlace, pressed: str, then: str
) -> None:
    QTest.keyClick(stop(questioning, pressed), Qt.Key.Key_Space)
    assert then in (at(), type(QApplication.focusWidget()).__name__)


@pytest.mark.parametrize("name", ["say:", "target:"])
@pytest.mark.parametrize("key", ["Escape", "done"])
def test_a_card_gives_the_keyboard_back_though_the_row_it_came_from_was_made_anew(
    questioning: SkillsPlace, document: Document, name: str, key: str
) -> None:
    row = stop(questioning, name)
    called = row.objectName()
    QTest.keyClick(row, Qt.Key.Key_Space)
    card = card_of(questioning)
    if key == "done":
        if isinstance(card, TargetCard):
            card.why.set_raw("Another reason")
        elif isinstance(card, ShowCard):
            card.list.ticked[0].line.setText("Counted to six")
            card.list.ticked[0].line.textEdited.emit("Counted to six")
        QTest.keyClick(card, Qt.Key.Key_Return, CTRL)
        assert not card.isVisible()
    else:
        rating = build(Rating, skill_id=questioning.panel.shown, rater="peer", level="leading", day=TODAY)
        document.do(added("Meanwhile", rating))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not card.isVisible()
    at()
    assert QApplication.focusWidget().objectName() == called


def test_the_letters_that_stand_on_its_buttons_do_what_they_say(
    qtbot: QtBot, questioning: SkillsPlace, document: Document
) -> None:
    rung = questioning.panel.ladder.rungs[0]
    with qtbot.waitSignal(questioning.goal_requested):
        QTest.keyClick(rung, Qt.Key.Key_G)
    QTest.keyClick(rung, Qt.Key.Key_M)
    card = card_of(questioning)
    assert isinstance(card, RateCard)
    card.close()
    QTest.keyClick(rung, Qt.Key.Key_G, SHIFT)
    assert "a goal is on its way" in str(questioning.view.skills.index_of(questioning.panel.shown).data())
    questioning.set_letters(False)
    QTest.keyClick(rung, Qt.Key.Key_M)
    assert not card_of(questioning, there=False)


def test_the_years_begin_with_no_rating_at_another_skill(questioning: SkillsPlace, document: Document) -> None:
    chart = questioning.panel.chart
    chart.go(1)
    chart.go(1)
    assert chart.told()
    questioning.show_skill(id_of(document, "Talking with families"))
    assert chart.told() == ""


def test_an_opened_skill_stays_open_when_it_is_no_longer_one_of_those_listed(
    make_place: MakePlace, document: Document
) -> None:
    place = make_place(document, 700)
    place.head.only_gaps.setChecked(True)
    place.skills.open_skill(go_to(place, document, "Marking"))
    QTest.keyClick(place.panel.ladder.rungs[2], Qt.Key.Key_Space)  # as high as the role asks
    assert not place.view.skills.index_of(id_of(document, "Marking")).isValid()
    assert place.panel.shown == id_of(document, "Marking")
    assert place.panel.ladder.rungs[2].step.mine
