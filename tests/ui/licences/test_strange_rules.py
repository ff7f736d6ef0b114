"""Rules that this version of the program does not know: shown as what they are, kept whole, and never counted by."""

import json
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.records import RuleSet
from portfolio.exchange.learning.rule_files import read_rules, write_rules
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.ui.document import Document
from portfolio.ui.licences.acts import copy_of_rules
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rule_card import RuleCard
from portfolio.ui.licences.rule_words import named_in, rule_words
from portfolio.ui.licences.rules_page import RulesPage
from portfolio.ui.theme import Theme
from tests.ui.licences.conftest import RULES, card_over, plain, rules, show, words_in

STRANGE: dict[str, Any] = {
    "rule": "mentor_ratio", "category": "mentoring", "each": [{"grade": 9, "units": "1.5"}], "units": 2,
    "when": "part_time",
}  # fmt: skip
SAYS = "“mentor_ratio” is no rule that this program knows."


@pytest.fixture
def later(page: LicencesPage, document: Document) -> LicencesPage:
    """The rules of “Certificate” were changed by a later version of the program."""
    found = rules(document, "State: hours")
    document.do(edited("Later", found, rules=[found.rules[0], STRANGE, *found.rules[1:]]))
    return page


def sheet_of(page: LicencesPage) -> Any:
    page.act("rules", page.chosen)
    return card_over(page)


@pytest.mark.parametrize("rule", [STRANGE, {"rule": "later"}, {"rule": None, "units": 5}, {"rule": ["a"]}, {}])
def test_a_rule_that_is_not_known_is_no_other_after_it_was_looked_at(
    qtbot: Any, theme: Theme, rule: dict[str, Any]
) -> None:
    card = RuleCard(theme, rule, named_in(RULES))
    qtbot.addWidget(card)
    assert card.strange
    assert card.rule() == rule
    assert card.kind.currentText().startswith("A rule that is not known here")
    assert not [name for name, field in card.fields.items() if field.isVisibleTo(card)]


def test_a_rule_that_is_not_known_says_all_that_it_says(page: LicencesPage) -> None:
    assert plain(rule_words(page.locale(), STRANGE, named_in(RULES))) == (
        "“mentor_ratio”: a rule that this version of the program does not know. With it, nothing is counted. It says:"
        " category: mentoring, each: [{'grade': 9, 'units': '1.5'}], units: 2. Only where this is true: I work part"
        " time."
    )
    long = plain(rule_words(page.locale(), {"rule": "x" * 500} | {f"n{at}": at for at in range(50)}, named_in(RULES)))
    assert len(long) < 400
    assert long.endswith("n7: 7, ….")


def test_nothing_is_counted_by_rules_of_which_one_is_not_known(later: LicencesPage) -> None:
    card = later.cards.cards[later.chosen]
    assert plain(card.head.accessibleDescription()).startswith(SAYS)
    assert show(later) == []
    assert words_in(later.entries)[1].startswith(SAYS)


def test_what_is_not_known_stays_whole_while_the_others_are_changed(later: LicencesPage, document: Document) -> None:
    sheet = sheet_of(later)
    assert plain(sheet.rule_list.cards[1].kind.currentText()) == "A rule that is not known here: “mentor_ratio”"
    sheet.rule_list.cards[0].fields["much"].line.setText("120")
    sheet.rule_list.cards[0].fields["much"].edited.emit()
    sheet._say_effect()
    assert plain(sheet.effect.text()).split("\n")[1].startswith(SAYS)
    sheet.finish()
    found = rules(document, "State: hours").rules
    assert found[:2] == [{"rule": "total", "units": 120}, STRANGE]
    assert len(found) == 6
    document.undo()
    assert rules(document, "State: hours").rules[0] == {"rule": "total", "units": 100}


def test_a_known_rule_that_cannot_be_is_refused_beside_one_that_is_not_known(
    later: LicencesPage, document: Document
) -> None:
    sheet = sheet_of(later)
    sheet.rule_list.cards[3].fields["much"].set_raw("many")
    sheet.finish()
    assert "cannot be “many”" in sheet.rule_list.cards[3].trouble.text()
    assert rules(document, "State: hours").rules[3]["units"] == 5
    sheet.rule_list.cards[3].fields["much"].set_raw("5")
    sheet.rule_list.set_raw([*sheet.rule_list.raw(), {"rule": "maximum", "category": "language", "units": 1}])
    sheet.finish()
    assert "contradict one another" in sheet.rule_list.said()


def test_a_rule_that_is_not_known_can_be_taken_away_or_made_another(later: LicencesPage, document: Document) -> None:
    sheet = sheet_of(later)
    card = sheet.rule_list.cards[1]
    card.kind.setCurrentIndex(card.kind.findData("keep_for"))
    card.kind.activated.emit(card.kind.currentIndex())
    assert not card.strange
    assert card.rule() == {"rule": "keep_for", "months": "", "when": "part_time"}
    card.kind.setCurrentIndex(card.kind.findData(""))
    card.kind.activated.emit(card.kind.currentIndex())
    assert card.rule() == STRANGE
    card.gone_requested.emit()
    sheet.finish()
    assert rules(document, "State: hours").rules == RULES["rules"]
    assert plain(later.cards.cards[later.chosen].head.accessibleDescription()).startswith("72 of 100")


def test_words_that_wait_keep_a_rule_that_is_not_known(later: LicencesPage, document: Document) -> None:
    sheet = sheet_of(later)
    sheet.title.line.setText("State: other hours")
    sheet.title.edited.emit()
    sheet.close()
    again = sheet_of(later)
    assert again.title.text() == "State: other hours"
    assert again.rule_list.raw()[1] == STRANGE


def test_copies_and_files_hold_it_whole_and_a_file_that_has_it_is_refused_by_its_name(
    later: LicencesPage, document: Document, tmp_path: Path
) -> None:
    row = rules(document, "State: hours").model_dump()
    document.do(copy_of_rules(row))
    assert rules(document, "State: hours (my copy)").rules[1] == STRANGE
    written = write_rules(row)
    assert json.loads(written)["rules"][1] == STRANGE
    with pytest.raises(RulesProblem, match="no rule that this program knows"):
        read_rules(written, "rules.json")
    path = tmp_path / "rules.json"
    path.write_bytes(written.replace(b"State: hours", b"Another state"))
    later.show_rules()
    assert isinstance(later.rules, RulesPage)
    assert not later.rules.read(path)
    told = words_in(later.rules)
    assert SAYS in told
    assert told[told.index(SAYS) + 1] == (
        "A later version of the program may know it; until then nothing is counted."
        " Nothing of “rules.json” was taken in."
    )
    assert document.portfolio.find(RuleSet, title="Another state") == []
