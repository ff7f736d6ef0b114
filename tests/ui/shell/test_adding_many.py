"""A whole folder at once: one change, one summary, a list of what became of each file; Cancel leaves nothing."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.attachments import AttachmentStore
from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Stopped
from portfolio.core.records import Credential
from portfolio.exchange.addition import Addition, Additions, Existing
from portfolio.exchange.found import FoundBadge
from portfolio.ui.jobs import Job
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.shell.adding_work import Wanted, plan
from portfolio.ui.shell.came_in import CameIn, as_text, came_in
from portfolio.ui.shell.came_in_list import CameInList
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.credentials import badges

WAIT = 30_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ten badges, two of them twice, two files that are none, in two folders."""
    folder = tmp_path / "badges"
    (folder / "older").mkdir(parents=True)
    for number in range(10):
        badge = badges.assertion_2(id=f"https://harbour.example/a/{number}")
        badge["badge"]["name"] = f"Badge {number}"
        (folder / f"badge-{number}.json").write_text(json.dumps(badge))
    for number in range(2):
        (folder / "older" / f"copy-{number}.json").write_bytes((folder / f"badge-{number}.json").read_bytes())
        (folder / "older" / f"broken-{number}.json").write_text(
            '{"@context": "https://w3id.org/openbadges/v2", "type":'
        )
    return folder


def credentials(workspace: Workspace) -> list[str]:
    return sorted(one.title for one in workspace.document.portfolio.find(Credential))


def test_a_folder_is_one_change_and_one_summary_with_a_list(
    qtbot: QtBot, workspace: Workspace, folder: Path, tmp_path: Path
) -> None:
    workspace.adding.add([folder])
    qtbot.waitUntil(lambda: bool(workspace.messages.banners), timeout=WAIT)
    assert credentials(workspace) == [f"Badge {number}" for number in range(10)]
    (banner,) = workspace.messages.banners
    assert banner.accessibleName() == "14 files were looked at."
    assert banner.accessibleDescription().splitlines()[0] == "10 came in."
    next(button for button in banner.findChildren(Button) if button.label == "Show the list").click()
    page = workspace.findChild(CameInList)
    assert page is not None
    assert [row.name for row in page.model.rows[:2]] == ["broken-0.json", "broken-1.json"], "what one has to read"
    assert page.model.rows[0].where == "older"
    page.copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Not added (2)\nolder/broken-0.json: ")
    file = tmp_path / "list.txt"
    page.save_to(str(file))
    assert file.read_text("utf-8") == copied
    page.close()
    assert workspace.messages.banners == [banner], "the list can be looked at again"
    workspace.document.undo()
    assert credentials(workspace) == []


@pytest.mark.parametrize("when", ["reading", "writing", "written"])
def test_cancel_leaves_nothing_behind(workspace: Workspace, folder: Path, when: str) -> None:
    portfolio = workspace.document.portfolio
    kept = (folder / "badge-9.json").read_bytes()
    portfolio.attachments.add(kept)
    job = Job("Adding files", workspace)

    def stop(done: int, total: int) -> None:
        at_writing = job.what == "Writing"
        if (when == "reading" and done == 5) or (at_writing and done == (0 if when == "writing" else total)):
            job.cancel()

    job.progressed.connect(stop, Qt.ConnectionType.DirectConnection)
    with pytest.raises(Stopped):
        plan(portfolio, Wanted([lambda: folder]), job, "Writing")
    assert portfolio.attachments.digests() == {AttachmentStore(folder).add(kept)}, "only what was there before"
    assert credentials(workspace) == []


def test_cancel_says_that_nothing_was_added(qtbot: QtBot, workspace: Workspace, folder: Path) -> None:
    workspace.jobs.started.connect(lambda job: job.cancel())
    workspace.adding.add([folder])
    qtbot.waitUntil(lambda: workspace.jobs.idle, timeout=WAIT)
    assert workspace.toast.words() == "Stopped. Nothing was added."
    assert credentials(workspace) == []


# ---- the list


def item(name: str, **fields: object) -> Addition:
    return Addition(name, path=Path("/home/amina/badges") / name, **fields)  # type: ignore[arg-type]


def found(name: str, since: str) -> FoundBadge:
    return FoundBadge("badge", name, issuer_id="did:web:a", identity="urn:1", valid_from=since)


def test_each_file_stands_under_what_became_of_it() -> None:
    refused = PortfolioError("“{name}” is damaged.", "Get it again.", name="old.png")
    additions = Additions([
        item("plain.json", title="Plain", kind="badge", added_ids=["1"]),
        item("sub/first.json", kind="badge", badges=[found("First", "2024-01-01")], added_ids=["2"]),
        item("second.json", kind="badge", badges=[found("Second", "2025-01-01")], added_ids=["3"]),
        item("odd.json", note=("It is only a link.", "Get the badge."), added_ids=["4"]),
        item("there.json", existing=[Existing("credential", "5", "There")], wanted=False),
        item("old.png", error=refused),
    ])  # fmt: skip
    assert [(row.section, row.name, row.where) for row in came_in(additions)] == [
        ("refused", "old.png", ""), ("newer", "second.json", ""), ("look", "odd.json", ""),
        ("there", "there.json", ""), ("new", "plain.json", ""), ("new", "sub/first.json", "sub"),
    ]  # fmt: skip
    assert "“old.png” is damaged. Get it again." in as_text(came_in(additions))


def test_the_list_is_narrowed_to_one_section(qtbot: QtBot, theme: Theme, workspace: Workspace) -> None:
    rows = [CameIn("refused", "a.png", "", "Damaged. " * 30), *(CameIn("new", f"{n}.png", "", "") for n in range(40))]
    page = CameInList(theme, rows, Path.home(), workspace)
    page.open()
    chips = {chip.label: chip for chip in page.findChildren(Chip)}
    assert list(chips) == ["All", "Not added", "Added"]
    chips["Not added"].click()
    assert [row.name for row in page.model.rows] == ["a.png"]
    heights = [page.view.visualRect(page.model.index(at)).height() for at in range(page.model.rowCount())]
    chips["All"].click()
    assert page.model.rowCount() == 41
    assert heights[0] > 2 * page.view.visualRect(page.model.index(1)).height() - heights[0]
    page.close()
    page.deleteLater()
