"""The sheet of a set of rules: changed with what that changes told before, and written as one change."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from portfolio.core.change import Change, edited
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import card_over, effect, rules, type_much


def test_a_change_says_what_it_does_before_it_is_written(sheet: Any, document: Document, qtbot: Any) -> None:
    type_much(sheet, 0, "120")
    qtbot.waitUntil(lambda: "120" in sheet.effect.text())
    assert sheet.effect.text().replace("\u2068", "").replace("\u2069", "") == (
        "“Certificate” is now: 72 of 100 clock hours, 28 clock hours still missing. With these rules:"
        " 72 of 120 clock hours, 48 clock hours still missing.\n"
        "– Language learners: 7 of 15 clock hours, 8 still missing. Then: 7 of 18 clock hours, 11 still missing."
    )
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def test_what_changes_beside_the_total_is_said_as_well(sheet: Any, qtbot: Any) -> None:
    stays = "“Certificate” stays as it is: 72 of 100 clock hours, 28 clock hours still missing."
    but = "“Certificate” is now: 72 of 100 clock hours, 28 clock hours still missing. With these rules that stays, but:"
    assert effect(sheet) == [stays]
    type_much(sheet, 1, "20 %")
    language = "– Language learners: 7 of 15 clock hours, 8 still missing. Then: 7 of 20 clock hours, 13 still missing."
    qtbot.waitUntil(lambda: effect(sheet) == [but, language])
    sheet.rule_list.cards[4].gone_requested.emit()
    qtbot.waitUntil(lambda: effect(sheet) == [but, language, "– No more: Keep your proof until 31 Aug 2031."])
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), {"rule": "do", "key": "talk", "words": "Talk", "by": "07-01"}])
    sheet.rule_list.edited.emit()
    qtbot.waitUntil(lambda: "– New: Talk: by 1 Jul 2028" in effect(sheet))


def test_a_period_of_another_length_says_which_one_it_will_be(sheet: Any, qtbot: Any) -> None:
    line = sheet.period_months.line
    line.clear()
    QTest.keyClicks(line, "36")
    qtbot.waitUntil(lambda: "– Period: 1 Sept 2023 to 31 Aug 2028. Then: 1 Sept 2024 to 31 Aug 2027." in effect(sheet))


def test_sorts_and_tasks_in_other_scripts_are_written(sheet: Any, document: Document) -> None:
    sheet.categories.set_raw(f"{sheet.categories.raw()}\n会議\n授業")
    sheet.categories.edited.emit()
    sheet.rule_list.set_raw([
        *sheet.rule_list.raw(), {"rule": "do", "words": "校長と話す"}, {"rule": "do", "words": "報告する"},
    ])  # fmt: skip
    for card in sheet.rule_list.cards[-2:]:
        card.fields["words"].line.textEdited.emit("")
    sheet.finish()
    found = rules(document, "State: hours")
    assert [one["words"] for one in found.categories[-2:]] == ["会議", "授業"]
    assert len({one["key"] for one in found.categories}) == 5
    assert len({one["key"] for one in found.rules[-2:]}) == 2


def test_keys_that_a_file_brought_stay_as_they_are(page: LicencesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    listed = [*own.categories, {"key": "a__b_", "words": "Brought"}]
    document.do(edited("Bring", own, categories=listed))
    page.act("rules", page.chosen)
    assert card_over(page).categories.listed() == listed


def test_the_columns_of_an_audit_are_chosen_moved_and_taken_away(sheet: Any, document: Document) -> None:
    columns = sheet.listed
    for name in ("title", "date", "hours"):
        columns.more.setCurrentIndex(columns.more.findData(name))
        columns.more.activated.emit(columns.more.currentIndex())
    assert columns.more.findData("title") < 0
    columns.rows()[1].up.click()
    assert columns.raw() == ["date", "title", "hours"]
    assert columns.rows()[0].down.hasFocus()
    columns.rows()[2].gone.click()
    sheet.finish()
    assert rules(document, "State: hours").columns == ["date", "title"]
    document.undo()
    assert rules(document, "State: hours").columns == []


def test_a_column_that_this_program_does_not_know_stays(page: LicencesPage, document: Document) -> None:
    document.do(edited("Bring", rules(document, "State: hours"), columns=["date", "colour", "title"]))
    page.act("rules", page.chosen)
    sheet = card_over(page)
    sheet.listed.rows()[2].up.click()
    sheet.finish()
    assert rules(document, "State: hours").columns == ["date", "title", "colour"]


def test_rules_are_written_as_one_change_and_undone(sheet: Any, page: LicencesPage, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    type_much(sheet, 0, "120,5")
    type_much(sheet, 1, "20 %")
    QTest.keyClick(sheet.title.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = rules(document, "State: hours").rules
    assert found[0] == {"rule": "total", "units": "120.5"}
    assert found[1] == {"rule": "minimum", "category": "language", "share": "0.2"}
    assert [change.label for change in changes] == ["Change the rules “State: hours”"]
    assert "of 120.5" in page.cards.cards[page.chosen].head.accessibleDescription()
    document.undo()
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def test_nothing_changed_is_no_change(sheet: Any, document: Document) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    sheet.finish()
    assert changes == []


def test_a_new_sort_can_be_chosen_in_a_rule_at_once(sheet: Any, document: Document) -> None:
    sheet.categories.set_raw(f"{sheet.categories.raw()}\nDyslexia")
    sheet.categories.edited.emit()
    QTest.mouseClick(sheet.rule_list.new, Qt.MouseButton.LeftButton)
    card = sheet.rule_list.cards[-1]
    card.fields["category"].set_raw("dyslexia")
    card.fields["much"].line.setText("2")
    sheet.finish()
    found = rules(document, "State: hours")
    assert found.categories[-1] == {"key": "dyslexia", "words": "Dyslexia"}
    assert found.rules[-1] == {"rule": "minimum", "category": "dyslexia", "units": 2}


def test_what_of_a_further_licence_is_to_be_of_one_sort_is_changed_and_added(sheet: Any, document: Document) -> None:
    further = {"rule": "extra_licence", "units": 30, "minimum": [{"category": "language", "units": 15}]}
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), further])
    card = sheet.rule_list.cards[-1]
    assert card.rule() == further
    least = card.fields["least"]
    (row,) = least.rows()
    row.much.selectAll()
    QTest.keyClicks(row.much, "12,5")
    least.add_button.click()
    new = least.rows()[1]
    QTest.keyClicks(new.much, "3")
    new.category.set_raw("mentoring")
    new.edited.emit()
    assert card.said.text() == (
        "30 clock hours more for each further licence. At least 12.5 clock hours of it “Language learners”. At least"
        " 3 clock hours of it “Mentoring”."
    )
    sheet.finish()
    assert rules(document, "State: hours").rules[-1]["minimum"] == [
        {"category": "language", "units": "12.5"}, {"category": "mentoring", "units": 3},
    ]  # fmt: skip


def test_sorts_that_are_named_anew_stay_chosen_in_all_fields(sheet: Any) -> None:
    further = {"rule": "extra_licence", "units": 30, "minimum": [{"category": "language", "units": 15}]}
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), further])
    sheet.categories.set_raw(sheet.categories.raw().replace("Language learners", "Learners of English"))
    sheet.categories.edited.emit()
    assert [sheet.rule_list.cards[at].rule()["rule"] for at in (1, -1)] == ["minimum", "extra_licence"]
    assert sheet.rule_list.cards[-1].rule() == further
    assert "“Learners of English”" in sheet.rule_list.cards[-1].said.text()
    fields = [sheet.rule_list.cards[1].fields["category"], sheet.rule_list.cards[-1].fields["least"].rows()[0].category]
    assert [field.combo.currentText() for field in fields] == ["Learners of English"] * 2


def test_of_many_things_that_change_the_first_are_named(sheet: Any, qtbot: Any) -> None:
    tasks = [{"rule": "do", "key": f"task_{at}", "words": f"Task {at}"} for at in range(10)]
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), *tasks])
    sheet.rule_list.edited.emit()
    qtbot.waitUntil(lambda: "– New: Task 5: by 31 Aug 2028" in effect(sheet))
    assert effect(sheet)[-1] == "– …"
    assert len(effect(sheet)) == 1 + 6 + 1


def test_while_a_rule_is_not_filled_in_it_is_said_what_it_lacks(sheet: Any) -> None:
    sheet.rule_list.new.click()
    sheet._say_effect()
    assert effect(sheet) == ["As they stand here, these rules cannot be used yet.", "Choose of which sort."]
