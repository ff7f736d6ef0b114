"""One entry with all that hangs on it, asked from the database."""

from types import SimpleNamespace

from portfolio.core.change import trashed
from portfolio.core.queries.entry import Entry, entry
from portfolio.ui.document import Document


def ask(document: Document, kind: str, record_id: str) -> Entry:
    found = entry(document.portfolio.connection, kind, record_id)
    assert found is not None
    return found


def test_a_badge_comes_with_its_goal_its_reflection_its_evidence_and_its_newest_check(
    document: Document, there: SimpleNamespace
) -> None:
    badge = ask(document, "credential", there.badge.id)
    assert [(one.kind, one.title, one.done, one.total) for one in badge.toward] == [
        ("goal", "Assessment literacy", 0, 3)
    ]
    assert [(one.title, one.day) for one in badge.reflections] == [("Exit tickets", "2026-11-18")]
    assert [file.name for file in badge.files] == ["exit-tickets.pdf"]
    assert [check.status for check in badge.checks] == ["unknown", "invalid"]
    assert badge.fields["skills"] == ["Data use"]


def test_a_goal_comes_with_its_steps_and_with_what_counts_toward_it(document: Document, there: SimpleNamespace) -> None:
    goal = ask(document, "goal", there.goal.id)
    assert [item.title for item in goal.items] == ["Step 1", "Step 2", "Step 3"]
    assert [one.kind for one in goal.entries] == ["time_entry", "practice", "credential"]


def test_what_it_is_about_and_its_tags(document: Document, there: SimpleNamespace) -> None:
    assert [one.id for one in ask(document, "reflection", there.reflection.id).about] == [there.badge.id]
    assert [one.id for one in ask(document, "attachment", there.file.id).about] == [there.badge.id]
    assert ask(document, "practice", there.practice.id).tags == ["ratios"]


def test_what_is_in_the_bin_is_in_no_list(document: Document, there: SimpleNamespace) -> None:
    document.do(trashed("Away", there.goal, there.reflection, there.file))
    badge = ask(document, "credential", there.badge.id)
    assert badge.toward == badge.reflections == badge.files == []
    assert entry(document.portfolio.connection, "goal", there.goal.id) is None


def test_a_kind_that_is_no_entry_is_nothing(document: Document) -> None:
    assert entry(document.portfolio.connection, "person; DROP TABLE goal", "x") is None
