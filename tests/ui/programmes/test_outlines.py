"""Outlines in the window: what will come of one is seen before, one undo takes it back, and out it goes as a file."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit, edited
from portfolio.core.records import Attachment, Part, Programme, build
from portfolio.exchange.learning.outlines import read_outline
from portfolio.ui.collection.place import Collection
from portfolio.ui.editors import waiting
from portfolio.ui.kit.buttons import Button
from portfolio.ui.programmes.outline_card import OutlineCard
from portfolio.ui.shell import rail
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
    assert first.startswith("Begin|10 h|done ")
    assert project == "Project: My own unit|14 h|"
    assert exam == "Exam: Talk||left out"
    assert "2 modules  ·  24 h" in card.about.text(), "what was left out is in no sum"
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
    assert lines(card)[0] == "Begin|10 h|"
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
    assert lines(card) == ["Begin|10 h|", "Exam: Talk||"]
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


def test_in_the_collection_the_card_of_what_came_in_is_the_one_that_is_chosen(
    qtbot: QtBot, workspace: Workspace, nano: Programme
) -> None:
    workspace.add_place(
        rail.COLLECTION, lambda: Collection(workspace.theme, workspace.document, workspace.pictures.picture)
    )
    workspace.go_to(rail.COLLECTION)
    place: Any = workspace.stage.place
    qtbot.waitUntil(lambda: place.view.current_row() is not None)
    card = brought(workspace)
    card.text.area.setPlainText("# Another\n- [ ] Begin")
    qtbot.waitUntil(card.finish.isEnabled)
    card.finish.click()
    new = next(one for one in workspace.document.portfolio.find(Programme) if one.id != nano.id)
    assert workspace.detail is not None
    assert workspace.detail.shown == ("programme", new.id)
    assert place.view.current_row().id == new.id
    place.filters.year.picked.emit("2019")
    kept = place.model.filter
    card = brought(workspace)
    card.text.area.setPlainText("# Third\n- [ ] Begin")
    qtbot.waitUntil(card.finish.isEnabled)
    card.finish.click()
    assert place.model.filter == kept, "a filter that hides it is not taken back"


def test_what_was_typed_is_kept_when_something_else_is_brought_in(
    qtbot: QtBot, workspace: Workspace, nano: Programme, tmp_path: Path
) -> None:
    workspace.entries.outlines.keep(nano.id)
    (kept,) = workspace.document.portfolio.find(Attachment)
    card = brought(workspace)
    card.text.area.setPlainText("- [ ] Half typed")
    qtbot.waitUntil(card.finish.isEnabled)
    button = card.findChild(Button, f"template:{kept.id}")
    assert button is not None
    button.click()
    assert card.plain.isChecked()
    card.finish.click()
    again = brought(workspace)
    assert again.text.text() == "- [ ] Half typed"
    (tmp_path / "other.md").write_text(LIST, "utf-8")
    other = again.findChild(Button, f"template:{kept.id}")
    assert other is not None
    other.click()
    assert lines(again)[0] == "Begin|10 h|"
    again.read(tmp_path / "other.md")
    assert lines(again)[0].startswith("Begin|10 h|done "), "that nothing was done was said of the template"
    again.finish.click()
    assert brought(workspace).text.text() == "- [ ] Half typed"


def test_what_waits_on_the_card_is_offered_by_itself_and_gone_on_with(workspace: Workspace) -> None:
    card = brought(workspace)
    card.text.area.setPlainText(LIST)
    card.close()
    (draft,) = waiting(workspace.document)
    assert draft.sentence.startswith("You were writing “Inclusive teaching - [x] Begin")
    workspace.entries.go_on(draft)
    again = workspace.entries.outlines.card
    assert again is not None
    assert again is not card
    assert again.text.text() == LIST.strip()
    again.finish.click()
    assert waiting(workspace.document) == []


def test_what_is_wrong_with_it_is_said_again_when_the_card_was_left(workspace: Workspace) -> None:
    card = brought(workspace)
    card.text.area.setPlainText("# Only a heading")
    card.close()
    assert not card._timer.isActive(), "a card that was left reads nothing"
    again = brought(workspace)
    assert again.text.text() == "# Only a heading"
    assert again.trouble.text().startswith("No parts of a programme were found")
    assert not again.trouble.isHidden()


def test_a_template_is_offered_once_and_taken_away_again_as_one_change(
    qtbot: QtBot, workspace: Workspace, nano: Programme
) -> None:
    told: list[str] = []
    workspace.entries.outlines.told.connect(lambda title, *_: told.append(title))
    workspace.entries.outlines.keep(nano.id)
    workspace.entries.outlines.keep(nano.id)
    assert "already" in told[-1]
    (kept,) = workspace.document.portfolio.find(Attachment)
    card = brought(workspace)
    assert card.forget_button.isHidden()
    button = card.findChild(Button, f"template:{kept.id}")
    assert button is not None
    button.click()
    assert card.forget_button.isVisible()
    card.forget_button.click()
    assert workspace.document.portfolio.find(Attachment) == []
    assert button.isHidden()
    assert not card.finish.isEnabled()
    workspace.document.undo()
    assert workspace.document.portfolio.find(Attachment) == [kept]


def test_every_template_is_offered(workspace: Workspace, nano: Programme) -> None:
    for number in range(14):
        workspace.document.do(
            edited("Rename", workspace.document.portfolio.find(Programme)[0], title=f"Course {number}")
        )
        workspace.entries.outlines.keep(nano.id)
    card = brought(workspace)
    offered = [one.label for one in card.findChildren(Button) if one.objectName().startswith("template:")]
    assert sorted(offered) == sorted(f"Course {number}" for number in range(14))


def test_cost_and_credits_are_seen_before_it_comes_in(qtbot: QtBot, workspace: Workspace) -> None:
    card = brought(workspace)
    card.text.area.setPlainText("# Course\nCredits: 12 ECTS\nCost: 480.00 GBP\n- [ ] Begin (2 h)")
    qtbot.waitUntil(card.finish.isEnabled)
    assert "12 ECTS credits  ·  480.00 GBP" in card.about.text()


def test_the_name_of_the_file_follows_the_form_that_is_chosen(workspace: Workspace, nano: Programme) -> None:
    workspace.entries.outlines.ask_where(nano.id)
    dialog = workspace.findChild(QFileDialog)
    assert dialog is not None
    for chosen in dialog.nameFilters():
        dialog.filterSelected.emit(chosen)
        (name,) = dialog.selectedFiles()
        assert f"(*{Path(name).suffix})" in chosen
        assert Path(name).stem == "Inclusive teaching"
    dialog.reject()
