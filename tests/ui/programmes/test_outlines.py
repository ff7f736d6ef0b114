"""Outlines in the window: what will come of one is seen before, one undo takes it back, and out it goes as a file."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit
from portfolio.core.records import Attachment, Part, Programme, build
from portfolio.exchange.learning.outlines import read_outline
from portfolio.ui.kit.buttons import Button
from portfolio.ui.programmes.outline_card import OutlineCard
from portfolio.ui.workspace import Workspace

LIST = "# Inclusive teaching\n- [x] Begin (10 h)\n- [ ] My own unit (project, 14 h)\n- [-] Talk (exam)\n"


def brought(workspace: Workspace) -> OutlineCard:
    """The card over the window."""
    workspace.add("outline")
    card = workspace.entries.outlines.card
    assert card is not None
    return card


def lines(card: OutlineCard) -> list[str]:
    """What will be there, as it stands on the card."""
    found = [card.tree.topLevelItem(at) for at in range(card.tree.topLevelItemCount())]
    texts = ["|".join(item.text(column) for column in range(3)) for item in found if item is not None]
    return [text.translate(str.maketrans("", "", "\u2068\u2069")) for text in texts]


@pytest.fixture
def nano(workspace: Workspace) -> Programme:
    made = build(Programme, title="Inclusive teaching", provider="EduForge", notes="Mine alone")
    parts = [
        build(Part, programme_id=made.id, position=0, title="Begin", minutes=600, done=date(2026, 3, 1), result="1.7"),
        build(Part, programme_id=made.id, position=1, title="Talk", kind="exam"),
    ]
    workspace.document.do(Change("Learn", tuple(Edit(None, one) for one in (made, *parts))))
    return made


def test_a_pasted_list_is_shown_before_it_comes_in_and_one_undo_takes_it_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    card = brought(workspace)
    assert not card.finish.isEnabled()
    card.text.area.setPlainText(LIST)
    qtbot.waitUntil(card.finish.isEnabled)
    first, project, exam = lines(card)
    assert first.startswith("Begin|10 hours|done ")
    assert project == "Project: My own unit|14 hours|"
    assert exam == "Exam: Talk||left out"
    assert "2 modules  ·  24 hours" in card.about.text(), "what was left out is in no sum"
    assert workspace.document.portfolio.find(Programme) == []
    QTest.keyClick(card.text.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (programme,) = workspace.document.portfolio.find(Programme)
    assert programme.title == "Inclusive teaching"
    assert len(workspace.document.portfolio.find(Part)) == 3
    assert workspace.detail is not None
    qtbot.waitUntil(lambda: workspace.detail is not None and workspace.detail.shown == ("programme", programme.id))
    assert workspace.document.portfolio.drafts.all() == []
    workspace.document.undo()
    assert workspace.document.portfolio.find(Programme) == workspace.document.portfolio.find(Part) == []


def test_only_the_modules_come_where_that_is_ticked(qtbot: QtBot, workspace: Workspace) -> None:
    card = brought(workspace)
    card.text.area.setPlainText(LIST)
    qtbot.waitUntil(card.finish.isEnabled)
    card.plain.click()
    assert lines(card)[0] == "Begin|10 hours|"
    card.finish.click()
    assert all(part.done is None for part in workspace.document.portfolio.find(Part))


def test_what_holds_no_outline_is_said_and_nothing_comes_in(workspace: Workspace, tmp_path: Path) -> None:
    card = brought(workspace)
    for name, data in (("photo.png", b"\x89PNG\r\n\x1a\n\x00"), ("big.md", b"- a\n" * 400_000), ("empty.csv", b"")):
        (tmp_path / name).write_bytes(data)
        card.read(tmp_path / name)
        assert name in card.trouble.text()
        assert not card.finish.isEnabled()
    card.read(tmp_path / "gone.md")
    assert card.trouble.text() == "“gone.md” could not be read. Is it still there?"
    (tmp_path / "good.md").write_text(LIST, "utf-8")
    card.read(tmp_path / "good.md")
    assert card.trouble.isHidden()
    assert card.finish.isEnabled()
    card.close()
    assert workspace.document.portfolio.find(Programme) == []


def test_what_was_pasted_is_there_again_when_the_card_was_left(qtbot: QtBot, workspace: Workspace) -> None:
    card = brought(workspace)
    card.text.area.setPlainText(LIST)
    card.close()
    again = brought(workspace)
    assert again.text.text() == LIST.strip()
    assert len(lines(again)) == 3


def test_a_second_one_of_the_same_title_is_told(qtbot: QtBot, workspace: Workspace, nano: Programme) -> None:
    card = brought(workspace)
    card.text.area.setPlainText(f"# {nano.title}\nProvider: EduForge\n- [ ] Begin")
    qtbot.waitUntil(card.finish.isEnabled)
    assert "there would be two" in card.told.text()


def test_a_programme_kept_as_a_template_is_offered_and_brings_nothing_of_the_person(
    qtbot: QtBot, workspace: Workspace, nano: Programme
) -> None:
    workspace.entries.outlines.keep(nano.id)
    (kept,) = workspace.document.portfolio.find(Attachment)
    card = brought(workspace)
    button = card.findChild(Button, f"template:{kept.id}")
    assert button is not None
    button.click()
    assert lines(card) == ["Begin|10 hours|", "Exam: Talk||"]
    card.finish.click()
    new = next(one for one in workspace.document.portfolio.find(Programme) if one.id != nano.id)
    assert (new.title, new.notes) == (nano.title, "")
    assert [part.result for part in workspace.document.portfolio.find(Part, programme_id=new.id)] == ["", ""]
    workspace.document.undo()
    workspace.document.undo()
    assert workspace.document.portfolio.find(Attachment) == []


@pytest.mark.parametrize("ending", ["md", "csv", "json"])
def test_an_outline_is_saved_whole_in_each_form_and_read_again(
    workspace: Workspace, nano: Programme, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"outline.{ending}"
    workspace.entries.outlines.save(nano.id, path)
    found = read_outline(path.read_bytes(), path.name)
    assert [(part.title, part.kind, part.minutes) for part in found.parts] == [
        ("Begin", "module", 600), ("Talk", "exam", None),
    ]  # fmt: skip
    text = path.read_text("utf-8")
    assert not any(mine in text for mine in ("1.7", "2026-03-01", "Mine alone"))


def test_a_name_with_another_ending_is_refused_with_a_sentence(
    workspace: Workspace, nano: Programme, tmp_path: Path
) -> None:
    told: list[str] = []
    workspace.document.failed.connect(lambda error: told.append(f"{error.title} {error.advice}"))
    workspace.entries.outlines.save(nano.id, tmp_path / "outline.docx")
    assert told == ["The ending of “outline.docx” names no form of an outline. Let it end with .md, .csv or .json."]
    assert list(tmp_path.glob("outline*")) == []


def test_the_menu_of_a_programme_offers_both(qtbot: QtBot, workspace: Workspace, nano: Programme) -> None:
    workspace.entries.show_menu("programme", nano.id, QPoint(10, 10))
    (menu,) = (one for one in workspace.findChildren(QMenu) if one.parent() is workspace and one.isVisible())
    words = [action.text() for action in menu.actions()]
    assert "Keep its outline as a template" in words
    assert "Save its outline as a file…" in words
    menu.close()
