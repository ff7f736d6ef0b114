"""The evaluation PDF says the words that the window says."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.english import english_of, read_glossary
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.language import Language
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.theme import Theme
from tests.ui.packet.reading import WAIT, wait_for_preview, wait_until_counted, words_in


@pytest.mark.parametrize("variant, title", [("en_GB", "Objectives"), ("en_US", "Goals")])
def test_the_pdf_speaks_the_english_of_the_window(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, variant: str, title: str
) -> None:
    language = Language(resource("translations"), variant)
    spoken = language.name
    try:
        place = PacketPlace(theme, document, jobs, english=english_of(read_glossary(resource("words")), spoken))
        qtbot.addWidget(place)
        place.show()
        pdf = wait_for_preview(qtbot, place)
        assert place.column.sections.rows["goals"].switch.accessibleName() == title
    finally:
        language.forget()
    assert title in words_in(pdf)
    assert pdf.trailer["/Root"]["/Lang"] == variant.replace("_", "-")  # type: ignore[index]
    place.leave()


def test_a_plan_is_told_only_where_it_can_be(qtbot: QtBot, make_place: Callable[[], PacketPlace]) -> None:
    place = make_place()
    wait_until_counted(qtbot, place)
    row = place.column.sections.rows["plan"]
    assert (row.switch.isChecked(), row.words()) == (False, "Left out")
    with qtbot.waitSignal(place.maker.looked, timeout=WAIT):
        row.switch.click()
    assert row.words() == "No hours a week are set"
    with qtbot.waitSignal(place.maker.looked, timeout=WAIT):
        place.column.sections.rows["map"].switch.click()
    assert row.words() == "Needs Career map and Hours"
