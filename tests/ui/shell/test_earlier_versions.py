"""To go to an earlier version of a credential: it is shown, and on the timeline the one that it stands behind."""

from datetime import date

from portfolio.core.change import added
from portfolio.core.records import Credential, build
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace


def test_it_is_shown_beside_the_newest_and_one_click_leads_there(workspace: Workspace) -> None:
    new = build(Credential, title="First aid 3", earned=date(2026, 5, 1))
    old = build(Credential, title="First aid 2", earned=date(2023, 5, 1), replaced_by_id=new.id)
    workspace.document.do(added("Add", new, old))
    workspace.open_entry("credential", old.id)
    assert workspace.stage.name == rail.TIMELINE
    assert workspace.journal.view.current_id() == new.id
    assert workspace.detail is not None
    assert workspace.detail.title == "First aid 2"
    workspace.detail.body().findChild(RowButton, f"open:{new.id}").click()
    assert workspace.detail.title == "First aid 3"
    assert workspace.journal.view.current_id() == new.id
