"""Text being typed."""

import sqlite3
from pathlib import Path

import pytest

from portfolio.core.change import added, trashed
from portfolio.core.emptying import empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Reflection, build
from tests.core.conftest import DEVICE


def test_a_draft_is_there_after_a_restart_and_outside_history(folder: Path, portfolio: Portfolio) -> None:
    portfolio.drafts.save("reflection:new", "reflection", "", {"title": "What 8B said", "text": "Half of th"})
    portfolio.drafts.save("reflection:new", "reflection", "", {"title": "What 8B said", "text": "Half of them"})
    assert portfolio.history.undo_label == ""
    portfolio.close()
    again = Portfolio.open(folder, device=DEVICE)
    (draft,) = again.drafts.all()
    assert (draft.kind, draft.record_id, draft.content["text"]) == ("reflection", "", "Half of them")
    again.drafts.discard(draft.key)
    assert again.drafts.all() == []
    again.close()


def test_a_draft_remembers_what_the_record_said(portfolio: Portfolio) -> None:
    portfolio.drafts.save("reflection:r", "reflection", "r", {"text": "new"}, {"text": "old"})
    assert portfolio.drafts.all()[0].before == {"text": "old"}


def test_a_draft_kept_by_an_earlier_version_is_read_as_it_was(portfolio: Portfolio) -> None:
    portfolio.connection.execute(
        "INSERT INTO draft (key, kind, record_id, content, saved) VALUES ('goal:g', 'goal', 'g', ?, '2026-11-01')",
        ('{"title": "Talk less", "steps": []}',),
    )
    (draft,) = portfolio.drafts.all()
    assert (draft.content, draft.before) == ({"title": "Talk less", "steps": []}, {})


def test_a_draft_that_was_begun_before_the_record_becomes_the_records(portfolio: Portfolio) -> None:
    portfolio.drafts.save("goal:g", "goal", "", {"title": "Talk"})
    portfolio.drafts.save("goal:g", "goal", "g", {"title": "Talk less"})
    assert [(draft.record_id, draft.content["title"]) for draft in portfolio.drafts.all()] == [("g", "Talk less")]


def test_the_name_of_a_file_that_is_no_text_is_kept(portfolio: Portfolio) -> None:
    path = b"/home/amina/caf\xe9.jpg".decode("utf-8", "surrogateescape")
    portfolio.drafts.save("practice:p", "practice", "", {"files": [path]})
    assert portfolio.drafts.all()[0].content["files"] == [path]


def test_a_full_disk_is_a_sentence_and_the_draft_before_stays(portfolio: Portfolio) -> None:
    portfolio.drafts.save("reflection:r", "reflection", "r", {"text": "short"})
    pages = portfolio.connection.execute("PRAGMA page_count").fetchone()[0]
    portfolio.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(PortfolioError, match="The disk is full"):
        portfolio.drafts.save("reflection:r", "reflection", "r", {"text": "long " * 200_000})
    assert portfolio.drafts.all()[0].content == {"text": "short"}


def test_a_disk_that_cannot_be_written_is_a_sentence(folder: Path, portfolio: Portfolio) -> None:
    portfolio.drafts.save("reflection:r", "reflection", "r", {"text": "short"})
    second = Portfolio.open(folder, device=DEVICE, read_only=True)
    for write in (
        lambda: second.drafts.save("reflection:r", "reflection", "r", {"text": "more"}),
        lambda: second.drafts.discard("reflection:r"),
    ):
        with pytest.raises(PortfolioError, match="can only be read"):
            write()
    second.close()


def test_a_bug_of_ours_is_no_sentence(portfolio: Portfolio) -> None:
    drafts = portfolio.drafts
    portfolio.close()
    with pytest.raises(sqlite3.ProgrammingError):
        drafts.discard("reflection:r")


def test_a_record_may_return_as_long_as_undo_or_redo_can_bring_it(portfolio: Portfolio) -> None:
    reflection = build(Reflection, title="Exit tickets")
    portfolio.apply(added("Write", reflection))
    portfolio.history.undo()
    assert portfolio.drafts.may_return(reflection.id)
    portfolio.apply(added("Write", build(Reflection, title="Another")))
    assert not portfolio.drafts.may_return(reflection.id)


@pytest.mark.parametrize("begun_before", [True, False])
def test_emptying_the_bin_takes_the_drafts_of_what_lay_in_it(portfolio: Portfolio, begun_before: bool) -> None:
    reflection = build(Reflection, title="Exit tickets")
    portfolio.apply(added("Write", reflection))
    key = f"reflection:{reflection.id}"
    portfolio.drafts.save(key, "reflection", "" if begun_before else reflection.id, {"text": "about Leo"})
    portfolio.drafts.save("packet-setup", "packet", "", {"statement": "stays"})
    portfolio.apply(trashed("Delete", reflection))
    assert len(portfolio.drafts.all()) == 2
    empty(portfolio)
    assert [draft.key for draft in portfolio.drafts.all()] == ["packet-setup"]
