"""Wherever a tag is typed, the same rule holds for it."""

from pytestqt.qtbot import QtBot

from portfolio.ui.kit.tag_field import MOST_LETTERS, TagField
from portfolio.ui.shell.chosen_bar import ChosenBar
from portfolio.ui.shell.tag_card import TagCard
from portfolio.ui.theme import Theme


def test_a_tag_is_a_word_of_a_bounded_length_without_stray_spaces(qtbot: QtBot, theme: Theme) -> None:
    bar = ChosenBar(theme, lambda _menu: None, lambda _menu: None, lambda _menu: None)
    qtbot.addWidget(bar)
    card = TagCard(theme, "“Jars”", ["Safety"], bar)
    for field in (TagField("New tag", ""), bar.field, card.field):
        qtbot.addWidget(field)
        field.clear()
        qtbot.keyClicks(field, "  Data   " + "x" * 90)
        assert isinstance(field, TagField)
        assert field.tag().startswith("Data x")
        assert len(field.text()) == MOST_LETTERS
        field.setText("   ")
        assert field.tag() == ""
