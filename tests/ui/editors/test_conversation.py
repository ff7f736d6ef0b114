"""A conversation is written as one change, starts private, names itself, and stands in every place."""

from datetime import date

from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.queries.collection import collection
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import Conversation, Link, Person
from portfolio.ui.document import Document
from portfolio.ui.editors import editor_for
from portfolio.ui.editors.conversation import ConversationEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def test_conversation_is_one_change_that_undo_takes_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: object
) -> None:
    goal = document.portfolio.connection.execute("SELECT id FROM goal").fetchone()[0]
    editor = editor_for(theme, document, jobs, "conversation", toward=("goal", goal))
    assert isinstance(editor, ConversationEditor)
    qtbot.addWidget(editor)
    editor.sort.set_raw("observation")
    editor.who.set_raw("Ms Ortiz")
    editor.day.set_day(date(2026, 10, 5))
    editor.notes.set_raw("Longer waits after a question.")
    editor.next_day.set_day(date(2026, 12, 7))
    assert editor.save()
    (talk,) = document.portfolio.find(Conversation)
    assert (talk.kind, talk.title, talk.who) == ("observation", "Observation with Ms Ortiz", "Ms Ortiz")
    assert (talk.day, talk.next_day, talk.privacy) == (date(2026, 10, 5), date(2026, 12, 7), "private")
    assert [link.target_id for link in document.portfolio.find(Link, source_id=talk.id)] == [goal]
    connection = document.portfolio.connection
    assert ("conversation", talk.id) in {(row.kind, row.id) for row in timeline(connection)}
    assert [row.by for row in collection(connection) if row.kind == "conversation"] == ["Ms Ortiz"]
    document.undo()
    assert document.portfolio.find(Conversation) == []


def test_the_evaluator_is_offered_and_an_own_title_stays(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    (person,) = document.portfolio.find(Person)
    document.portfolio.apply(edited("Person", person, evaluator="Mr Lang"))
    editor = ConversationEditor(theme, document, jobs)
    qtbot.addWidget(editor)
    assert editor.who.text() == "Mr Lang"
    editor.title.set_raw("Autumn talk")
    assert editor.save()
    assert document.portfolio.find(Conversation)[0].title == "Autumn talk"
