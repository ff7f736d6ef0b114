"""Rules in the window: taken, copied, changed with what that changes, refused at the field, out and in as a file."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, edited
from portfolio.core.records import RuleSet
from portfolio.exchange.learning.rule_files import read_rules, shipped
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rule_card import RuleCard
from portfolio.ui.licences.rule_typed import day_said, day_typed, key_of, much_said, much_typed
from portfolio.ui.licences.rule_words import RULE_KINDS, named_in, rules_words
from portfolio.ui.licences.rules_page import RulesPage
from portfolio.ui.licences.saving import save_rules
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.licences.conftest import card_over, rules, words_in

SHIPPED = shipped(RESOURCES / "renewal")


@pytest.fixture
def sheet(page: LicencesPage) -> Any:
    """That of the rules of “Certificate”."""
    page.act("rules", page.chosen)
    return card_over(page)


@pytest.fixture
def rules_page(page: LicencesPage) -> RulesPage:
    page.show_rules()
    assert page.rules is not None
    return page.rules


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QWidget, name)
    assert button is not None
    button.click()  # type: ignore[attr-defined]


def type_much(sheet: Any, at: int, words: str) -> None:
    line = sheet.rule_list.cards[at].fields["much"].line
    line.clear()
    QTest.keyClicks(line, words)


# ---- one rule


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.id)
def test_no_shipped_rule_is_another_after_it_was_looked_at(qtbot: Any, theme: Theme, file: Any) -> None:
    for rule in file.columns["rules"]:
        card = RuleCard(theme, rule, named_in(file.columns))
        qtbot.addWidget(card)
        assert card.rule() == rule


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.id)
def test_every_shipped_rule_is_said_in_words(page: LicencesPage, file: Any) -> None:
    for words in rules_words(page.locale(), file.columns["rules"], named_in(file.columns)):
        assert words.endswith(".")
        assert "_" not in words
        assert "–" not in words


def test_each_kind_of_rule_can_be_put_together(qtbot: Any, theme: Theme) -> None:
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": []})
    card = RuleCard(theme, {"rule": "total", "units": 5}, named)
    qtbot.addWidget(card)
    for kind in RULE_KINDS:
        card.kind.setCurrentIndex(card.kind.findData(kind))
        assert card.rule()["rule"] == kind


def test_keys_are_made_of_words() -> None:
    assert key_of("Talk with Ms Öz, each year!") == "talk_with_ms_z_each_year"


@pytest.mark.parametrize("words", [
    ("会議", "授業"), ("ورشة 1", "درس 1"), ("é", "è"), ("!", "?"), ("…", "会" * 200, "会" * 201),
])  # fmt: skip
def test_words_in_any_script_have_a_key_of_their_own(words: tuple[str, ...]) -> None:
    keys = [key_of(one) for one in words]
    assert len(set(keys)) == len(words)
    assert all(re.fullmatch("[a-z0-9][a-z0-9_]{0,59}", key) for key in keys)
    assert keys == [key_of(one) for one in words]


@pytest.mark.parametrize("typed, expected", [
    ("15", {"units": 15}), (" 22,5 ", {"units": "22.5"}), ("١٥", {"units": 15}), ("15 %", {"share": "0.15"}),
    ("12.5%", {"share": "0.125"}), ("100 %", {"share": "1"}), ("1,200", {"units": "1,200"}),
    ("1.200,5", {"units": "1.200,5"}), ("9e19", {"units": "9e19"}), ("-5", {"units": "-5"}), ("%", {"share": "%"}),
])  # fmt: skip
def test_an_amount_is_read_as_typed_or_left_as_it_is(typed: str, expected: dict[str, Any]) -> None:
    assert much_said(typed, shares=True) == expected


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "ar_EG", "ja_JP", "tr_TR"])
def test_what_a_rule_says_is_shown_so_that_it_is_read_back(name: str) -> None:
    locale = QLocale(name)
    for rule in ({"units": "22.5"}, {"units": 1200}, {"share": "0.155"}, {"share": "1"}):
        assert much_said(much_typed(locale, rule), shares=True) == rule
    for day in ("01-01", "02-29", "04-01", "12-31"):
        assert day_said(day_typed(locale, day), locale) == day


def test_a_day_of_the_year_is_typed_as_one_says_it() -> None:
    british = QLocale("en_GB")
    assert [day_said(one, british) for one in ("1 July", "July 1", "1/7", "07-01", "29 Feb", "", "soon")] == [
        "07-01", "07-01", "07-01", "07-01", "02-29", "", "soon",
    ]  # fmt: skip
    assert day_typed(british, "07-01") == "1 July"


def test_a_rule_that_hangs_on_two_choices_keeps_both_when_it_is_looked_at(qtbot: Any, theme: Theme) -> None:
    rule = {"rule": "total", "units": 50, "when": "part_time", "unless": "retired"}
    choices = [{"key": "part_time", "words": "I work part time"}, {"key": "retired", "words": "I am retired"}]
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": choices})
    card = RuleCard(theme, rule, named)
    qtbot.addWidget(card)
    assert card.rule() == rule
    card.fields["much"].line.setText("60")  # type: ignore[attr-defined]
    assert card.rule() == rule | {"units": 60}
    card.fields["condition"].set_raw("")
    assert card.rule() == {"rule": "total", "units": 60}


def test_a_day_of_the_year_is_said_as_one_says_it(page: LicencesPage) -> None:
    named = named_in({"unit_one": "hour", "unit_many": "hours", "categories": [], "choices": []})
    told = rules_words(page.locale(), [
        {"rule": "window", "from": "04-01", "to": "08-31"},
        {"rule": "do", "key": "me", "words": "Confirmed by myself", "by": "07-01"},
        {"rule": "window", "from": "", "to": "soon"},
    ], named)  # fmt: skip
    assert told == [
        "Renewed from 1 April to 31 August of its last year.", "Once in each period by 1 July: Confirmed by myself.",
        "Renewed from – to soon of its last year.",
    ]  # fmt: skip


# ---- the sheet


def test_a_change_says_what_it_does_before_it_is_written(sheet: Any, document: Document, qtbot: Any) -> None:
    type_much(sheet, 0, "120")
    qtbot.waitUntil(lambda: "120" in sheet.effect.text())
    assert sheet.effect.text().replace("\u2068", "").replace("\u2069", "") == (
        "“Certificate” is now: 72 of 100 clock hours, 28 clock hours still missing. With these rules:"
        " 72 of 120 clock hours, 48 clock hours still missing.\n"
        "– Language learners: 7 of 15 clock hours, 8 still missing. Then: 7 of 18 clock hours, 11 still missing."
    )
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def effect(sheet: Any) -> list[str]:
    return str(sheet.effect.text()).replace("\u2068", "").replace("\u2069", "").split("\n")


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


def test_a_rule_that_cannot_be_says_so_itself(sheet: Any, document: Document) -> None:
    type_much(sheet, 2, "many")
    sheet.finish()
    card = sheet.rule_list.cards[2]
    assert card.trouble.text() == (
        "The amount of “At most so much of one sort” cannot be “many”. Give a number with at most two decimals, like 15"
        " or 22.5."
    )
    assert card.kind.hasFocus()
    assert rules(document, "State: hours").rules[2]["units"] == 5


def test_what_helps_against_a_wrong_share_is_what_can_be_typed_here(sheet: Any) -> None:
    type_much(sheet, 1, "150 %")
    sheet.finish()
    assert sheet.rule_list.cards[1].trouble.text().endswith("Write it like 15 %, from 0 % to 100 %.")


@pytest.mark.parametrize("kind, says", [
    ("minimum", "Choose of which sort."), ("total", "Say how much: 15, 22.5 or 15 %."),
    ("report_within", "Say how many days."), ("do", "Say what is to be done."),
    ("window", "Say from which day of the year, like 1 April."),
])  # fmt: skip
def test_a_rule_that_is_not_filled_in_says_what_it_lacks(sheet: Any, kind: str, says: str) -> None:
    sheet.rule_list.new.click()
    card = sheet.rule_list.cards[-1]
    card.kind.setCurrentIndex(card.kind.findData(kind))
    sheet.finish()
    assert card.trouble.text() == says


def test_the_same_rule_twice_is_named_as_the_sheet_names_it(sheet: Any) -> None:
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), {"rule": "maximum", "category": "mentoring", "units": 3}])
    sheet.finish()
    assert sheet.rule_list.said() == (
        "The rules say “At most so much of one sort” twice: Mentoring. Keep the one that is meant."
    )


def test_two_rules_that_contradict_one_another_are_named_at_the_rules(sheet: Any, document: Document) -> None:
    type_much(sheet, 1, "150")
    sheet.finish()
    says = "There is to be more of “Language learners” than there is to be in all. Correct one of the two."
    assert sheet.rule_list.said() == says
    assert sheet.rule_list.cards[1].trouble.text() == says
    assert sheet.rule_list.cards[1].kind.hasFocus()
    sheet._say_effect()
    assert effect(sheet) == ["As they stand here, these rules cannot be used yet.", says]
    assert rules(document, "State: hours").rules[1]["share"] == "0.15"


def test_a_sort_that_stands_twice_is_told_at_the_sorts(sheet: Any) -> None:
    sheet.categories.set_raw("language: One\nlanguage: Two\nmentoring: M\nplanning: P")
    sheet.finish()
    assert "stands twice" in sheet.categories.said()


def test_a_period_of_no_month_is_told_at_its_field(sheet: Any) -> None:
    sheet.period_months.set_raw("0")
    sheet.finish()
    assert sheet.period_months.said() == "Give a whole number from 1 to 600."
    QTest.keyClicks(sheet.period_months.line, "6")
    assert sheet.period_months.said() == ""


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


# ---- all of them


def test_rules_that_come_along_are_taken_in_once(rules_page: RulesPage, document: Document) -> None:
    press(rules_page, "take:shipped:GB-SCT-PU")
    assert rules(document, "Scotland: Professional Update").origin == "GB-SCT-PU"
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None
    document.undo()
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is not None


def test_what_was_changed_since_can_be_had_as_it_comes_with_the_program(
    rules_page: RulesPage, document: Document
) -> None:
    press(rules_page, "take:shipped:GB-SCT-PU")
    title = "Scotland: Professional Update"
    document.do(edited("Change", rules(document, title), period_months=12))
    assert f"{title}, as they come with the program" in words_in(rules_page)
    assert any("Not as they come with the program" in words for words in words_in(rules_page))
    press(rules_page, "take:shipped:GB-SCT-PU")
    assert sorted(one.period_months for one in document.portfolio.find(RuleSet, title=title)) == [12, 60]
    assert rules_page.findChild(QWidget, "take:shipped:GB-SCT-PU") is None


def test_a_copy_is_changed_without_touching_the_others(rules_page: RulesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    press(rules_page, f"copy:{own.id}")
    copy = rules(document, "State: hours (my copy)")
    assert (copy.rules, copy.categories, copy.as_of) == (own.rules, own.categories, own.as_of)
    assert copy.id != own.id
    press(rules_page, f"remove:{copy.id}")
    assert not [one for one in document.portfolio.find(RuleSet, title=copy.title) if one.trashed is None]


def test_rules_that_a_licence_uses_cannot_be_thrown_away(rules_page: RulesPage, document: Document) -> None:
    own = rules(document, "State: hours")
    assert rules_page.findChild(QWidget, f"remove:{own.id}") is None
    assert any("Used by: Certificate" in words for words in words_in(rules_page))


def test_rules_go_out_as_a_file_and_come_in_as_they_were(
    rules_page: RulesPage, document: Document, tmp_path: Path
) -> None:
    own = rules(document, "State: hours")
    path = tmp_path / "rules.json"
    assert save_rules(document, own.model_dump(), path)
    assert read_rules(path.read_bytes(), path.name).columns["rules"] == own.rules
    assert rules_page.read(path)
    assert "“State: hours” is here already." in words_in(rules_page)
    data = json.loads(path.read_text("utf-8")) | {"title": "Another state"}
    path.write_text(json.dumps(data), "utf-8")
    assert rules_page.read(path)
    assert rules(document, "Another state").rules == own.rules


def test_a_file_that_contradicts_itself_is_refused_with_its_sentence(
    rules_page: RulesPage, document: Document, tmp_path: Path
) -> None:
    own = rules(document, "State: hours")
    path = tmp_path / "rules.json"
    save_rules(document, own.model_dump(), path)
    data = json.loads(path.read_text("utf-8"))
    data["rules"].append({"rule": "maximum", "category": "language", "units": 1})
    path.write_text(json.dumps(data | {"title": "Broken"}), "utf-8")
    assert not rules_page.read(path)
    assert "At least and at most of “Language learners” contradict one another." in words_in(rules_page)
    assert document.portfolio.find(RuleSet, title="Broken") == []


def test_a_file_that_is_no_rules_or_not_there_is_told(rules_page: RulesPage, tmp_path: Path) -> None:
    path = tmp_path / "photo.json"
    path.write_bytes(b"\xff\xd8\xff")
    assert not rules_page.read(path)
    assert not rules_page.read(tmp_path / "nothing.json")
    assert "“nothing.json” could not be read." in words_in(rules_page)


def test_escape_leads_back_to_the_licences(rules_page: RulesPage, page: LicencesPage) -> None:
    QTest.keyClick(rules_page, Qt.Key.Key_Escape)
    assert page.rules is None
    assert page.cards.isVisible()


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
