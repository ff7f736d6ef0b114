"""Text being typed."""

from pathlib import Path

from portfolio.core.portfolio import Portfolio
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
