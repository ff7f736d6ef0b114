"""Sharing a passage of a reflection: from marked words or typed ones, with its own readers, and undone as one."""

from types import SimpleNamespace

from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.queries.passages import passages_of
from portfolio.core.records import Alignment, Excerpt, Framework, Link, Reflection, Standard, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.excerpt_card import ExcerptCard
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import QuoteCard
from portfolio.ui.kit.prose import Prose

TEXT = "I was tired. @[Mia] asked the best question of the week. I do not say more."


def written(document: Document, there: SimpleNamespace, text: str = TEXT) -> str:
    """The reflection with this text, private as it is."""
    (reflection,) = document.portfolio.find(Reflection)
    document.do(edited("Write", reflection, text=text, privacy="private"))
    return reflection.id


def opened(pane: DetailPane) -> ExcerptCard:
    button = pane.findChild(Button, "share")
    assert button is not None
    button.pressed.emit()
    button.click()
    (card,) = pane.findChildren(ExcerptCard)
    return card


def test_marked_words_are_shared_with_names_still_marked_and_the_rest_stays_private(
    qtbot: QtBot, pane: DetailPane, document: Document, there: SimpleNamespace
) -> None:
    one = written(document, there)
    pane.show_entry("reflection", one)
    prose = pane.findChild(Prose)
    assert prose is not None
    start = prose.toPlainText().index("Mia")
    cursor = prose.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("Mia asked the best question of the week."), cursor.MoveMode.KeepAnchor)
    prose.setTextCursor(cursor)

    opened(pane).finish()

    (passage,) = passages_of(document.portfolio.connection, one)
    assert (passage.title, passage.text, passage.privacy) == (
        "", "@[Mia] asked the best question of the week.", "evaluator",
    )  # fmt: skip
    reflection = document.portfolio.get(Reflection, one)
    assert reflection is not None
    assert reflection.privacy == "private"
    assert [card.label for card in pane.findChildren(QuoteCard) if card.objectName() == f"excerpt:{passage.id}"]
    document.undo()
    assert passages_of(document.portfolio.connection, one) == []


def test_a_passage_shows_the_standards_of_the_whole_and_is_about_the_same_without_its_claims(
    pane: DetailPane, document: Document, there: SimpleNamespace
) -> None:
    one = written(document, there)
    framework = build(Framework, title="Own")
    standard = build(Standard, framework_id=framework.id, code="1a")
    from portfolio.core.change import added

    document.do(added("Align", framework, standard, build(Alignment, record_kind="reflection", record_id=one,
                      standard_id=standard.id, claim="SECRET")))  # fmt: skip
    pane.show_entry("reflection", one)
    card = opened(pane)
    card.text.set_raw("What may be read")
    card.finish()

    (passage,) = passages_of(document.portfolio.connection, one)
    (shown,) = document.portfolio.find(Alignment, record_id=passage.id)
    assert (shown.standard_id, shown.claim) == (standard.id, "")
    about = document.portfolio.find(Link, source_id=one, role="about")
    assert [link.target_id for link in document.portfolio.find(Link, source_id=passage.id)] == [
        link.target_id for link in about
    ]


def test_a_later_change_of_the_reflection_changes_no_passage_and_a_passage_can_be_changed_and_taken_back(
    pane: DetailPane, document: Document, there: SimpleNamespace
) -> None:
    one = written(document, there)
    pane.show_entry("reflection", one)
    card = opened(pane)
    card.text.set_raw("First words")
    card.finish()
    written(document, there, "All new.")
    (passage,) = passages_of(document.portfolio.connection, one)
    assert passage.text == "First words"

    quoted = next(found for found in pane.findChildren(QuoteCard) if found.objectName() == f"excerpt:{passage.id}")
    quoted.click()
    card = next(found for found in pane.findChildren(ExcerptCard) if found.isVisible())
    card.text.set_raw("Other words")
    card.finish()
    record = document.portfolio.get(Excerpt, passage.id)
    assert record is not None
    assert record.text == "Other words"


def test_nothing_is_shared_without_words(pane: DetailPane, document: Document, there: SimpleNamespace) -> None:
    one = written(document, there)
    pane.show_entry("reflection", one)
    card = opened(pane)
    card.text.set_raw("   ")
    card.finish()

    assert card.isVisible()
    assert passages_of(document.portfolio.connection, one) == []
