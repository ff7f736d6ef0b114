"""Messages over the places: they move nothing, they wait while one writes, and many are told as one."""

from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Packet, Practice, Reflection, build
from portfolio.exchange.adding import plan_additions
from portfolio.exchange.addition import Addition, Additions, Existing
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.intake.guess import Guess
from portfolio.exchange.known import Known
from portfolio.ui.editors import ConfirmTable
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.shell.adding_work import Made, Wanted
from portfolio.ui.workspace import Workspace
from tests.packet.a_year import badge_picture
from tests.ui.shell.conftest import MakeWorkspace

TROUBLE = PortfolioError("“x.png” is broken.", "Download it again.")


def place_of(workspace: Workspace, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(workspace, QPoint(0, 0)), widget.size())


def labels(banner: Banner) -> list[str]:
    return [button.label for button in banner.findChildren(Button) if button.label]


def press(qtbot: QtBot, banner: Banner, label: str) -> None:
    button = next(button for button in banner.findChildren(Button) if button.label == label)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_message_moves_nothing_under_the_mouse(workspace: Workspace) -> None:
    assert workspace.detail is not None
    parts = (workspace.journal, workspace.journal.view, workspace.detail)
    before = [place_of(workspace, part) for part in parts]
    workspace.say_error(TROUBLE)
    workspace.layout().activate()  # type: ignore[union-attr]
    assert workspace.messages.isVisible()
    assert [place_of(workspace, part) for part in parts] == before


def test_a_second_message_leaves_the_first_where_it_is(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.say_error(TROUBLE)
    first = workspace.messages.banners[0]
    qtbot.waitUntil(lambda: first.height() > 20)
    before = place_of(workspace, first)
    workspace.say_error(PortfolioError("Another thing.", "Do this."))
    qtbot.waitUntil(lambda: len(workspace.messages.banners) == 2)
    qtbot.waitUntil(lambda: workspace.messages.banners[0].height() > 20)
    assert place_of(workspace, first) == before


def test_messages_leave_room_for_the_toast_and_stay_inside_the_window(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.toast.say("Add a talk", "Undo")
    for number in range(9):
        workspace.say_error(PortfolioError(f"Number {number}.", "Word " * 60))
    shown = place_of(workspace, workspace.messages)
    assert not shown.intersects(place_of(workspace, workspace.toast))
    assert place_of(workspace, workspace.stage).contains(shown)
    assert workspace.messages.banners[0].accessibleName() == "Number 8."


def test_what_can_wait_is_out_of_sight_while_one_writes_and_errors_are_not(workspace: Workspace) -> None:
    workspace.messages.say("Where do you want to go on?", about="drafts")
    workspace.say_error(TROUBLE)
    error, offer = workspace.messages.banners
    workspace.add("practice")
    assert error.isVisible()
    assert not offer.isVisible()
    sheet = workspace.stage.sheet
    assert sheet is not None
    workspace.entries.sheet_closed.emit(sheet)
    assert offer.isVisible()


def test_files_that_are_here_already_are_one_message_that_shows_each(qtbot: QtBot, workspace: Workspace) -> None:
    talk, note = workspace.journal.model.rows[1], workspace.journal.model.rows[2]
    items = [
        Addition("a.png", wanted=False, existing=[Existing(talk.kind, talk.id, talk.title)]),
        Addition("b.png", wanted=False, existing=[Existing(note.kind, note.id, note.title)]),
        Addition("c.png", wanted=False, existing=[Existing(note.kind, note.id, note.title)]),
    ]
    workspace.telling.tell(Additions(items))
    (banner,) = workspace.messages.banners
    assert banner.accessibleName().startswith("3 files are here already")
    assert labels(banner) == [f"Show “{talk.title}”", f"Show “{note.title}”"]
    press(qtbot, banner, f"Show “{note.title}”")
    assert workspace.journal.view.current_id() == note.id
    assert workspace.messages.banners == []


def test_what_is_here_already_but_in_the_bin_is_shown_there(qtbot: QtBot, workspace: Workspace) -> None:
    row = next(row for row in workspace.journal.model.rows if row.kind == "practice")
    record = workspace.document.portfolio.get(Practice, row.id)
    assert record is not None
    workspace.document.do(trashed("Delete", record))
    bin_place = QLabel("Bin")
    workspace.add_place("bin", lambda: bin_place)
    workspace.telling.tell(
        Additions([Addition("a.png", wanted=False, existing=[Existing("practice", row.id, row.title, True)])])
    )
    press(qtbot, workspace.messages.banners[0], "Show it")
    assert workspace.stage.place is bin_place


def test_many_files_that_cannot_be_added_are_one_message(workspace: Workspace) -> None:
    items = [Addition(f"{n}.png", error=PortfolioError(f"“{n}.png” is broken.", "Again.")) for n in range(6)]
    workspace.telling.tell(Additions(items))
    (banner,) = workspace.messages.banners
    assert banner.accessibleName() == "6 files could not be added."
    assert "“3.png” is broken." in banner.accessibleDescription()
    assert "and 2 more" in banner.accessibleDescription()


def draft_names(workspace: Workspace) -> list[str]:
    """What the menu of the sign in the bar offers, and the words of its submenu."""
    menu = workspace.offers.menu(workspace)
    words = [action.text().replace("\u2068", "").replace("\u2069", "") for action in menu.actions() if action.text()]
    menu.deleteLater()
    return words


def test_what_waits_from_the_time_before_is_said_once_and_has_one_sign(
    qtbot: QtBot, make_workspace: MakeWorkspace
) -> None:
    workspace = make_workspace()
    drafts = workspace.document.portfolio.drafts
    drafts.save("practice:" + "a" * 32, "practice", "", {"title": "The lesson", "what_i_did": "I listened"})
    drafts.save("reflection:" + "b" * 32, "reflection", "", {"title": "The talk"})
    kept = {draft.key: draft.content for draft in drafts.all()}
    assert kept == {
        "practice:" + "a" * 32: {"title": "The lesson", "what_i_did": "I listened"},
        "reflection:" + "b" * 32: {"title": "The talk"},
    }
    workspace.offers.greet()
    assert workspace.toast.words() == "What you were writing is kept."
    assert workspace.messages.banners == []
    assert workspace.bar.drafts.label == "2 drafts"
    assert [name.split("  ·  ")[0] for name in draft_names(workspace)] == ["The talk", "The lesson", "Throw away"]


def test_a_draft_is_gone_on_with_or_thrown_away_from_the_sign(workspace: Workspace) -> None:
    drafts = workspace.document.portfolio.drafts
    drafts.save("practice:" + "a" * 32, "practice", "", {"title": "The lesson", "what_i_did": "I listened"})
    drafts.save("reflection:" + "b" * 32, "reflection", "", {"title": "The talk"})
    workspace.offers.count()
    menu = workspace.offers.menu(workspace)
    away = menu.actions()[-1].menu()
    assert isinstance(away, QMenu)
    away.actions()[0].trigger()
    assert [draft.content["title"] for draft in drafts.all()] == ["The lesson"]
    assert workspace.bar.drafts.label == "1 draft"
    menu = workspace.offers.menu(workspace)
    menu.actions()[0].trigger()
    sheet: Any = workspace.stage.sheet
    assert sheet.fields["what_i_did"].text() == "I listened"


def test_who_closes_a_sheet_is_told_that_the_words_are_kept_and_can_go_on(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    qtbot.keyClicks(sheet.fields["what_i_did"].area, "I listened")
    sheet.leave()
    assert workspace.stage.sheet is None
    assert workspace.toast.words() == "Kept as a draft"
    workspace.toast.action_requested.emit()
    again: Any = workspace.stage.sheet
    assert again.fields["what_i_did"].text() == "I listened"


def test_a_sheet_that_gives_way_to_another_keeps_its_words_and_says_so(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    qtbot.keyClicks(sheet.fields["what_i_did"].area, "I listened")
    workspace.add("goal")
    assert workspace.toast.words() == "Kept as a draft"
    assert [draft.content["what_i_did"] for draft in workspace.document.portfolio.drafts.all()] == ["I listened"]


def test_a_sheet_without_a_word_is_closed_in_silence(workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    sheet.leave()
    assert not workspace.toast.isVisible()


def test_after_a_draft_was_offered_the_toast_undoes_again(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.add("practice")
    sheet: Any = workspace.stage.sheet
    qtbot.keyClicks(sheet.fields["what_i_did"].area, "I listened")
    qtbot.keyClick(sheet.fields["what_i_did"].area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    count = len(workspace.journal.model.rows)
    workspace.toast.action_requested.emit()
    assert len(workspace.journal.model.rows) == count - 1


def test_what_was_said_about_files_gives_way_to_newer_words_about_files(workspace: Workspace) -> None:
    refused = Additions([Addition("a.zip", error=PortfolioError("“a.zip” cannot be read.", "Choose another."))])
    workspace.telling.tell(refused)
    assert len(workspace.messages.banners) == 1
    workspace.telling.tell(Additions([Addition("b.png", added_ids=["1" * 32])]))
    assert not workspace.messages.banners


def test_another_version_of_a_badge_is_said_when_it_came_in(workspace: Workspace) -> None:
    note = ("“UDL” is another version of “UDL” in your portfolio.", "Both are kept.")
    workspace.telling.tell(Additions([Addition("b.png", added_ids=["1" * 32], note=note)]))
    assert [banner.accessibleName() for banner in workspace.messages.banners] == [note[0]]


def test_who_confirms_no_certificate_still_gets_the_rest_and_is_told(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    photo = tmp_path / "wall.png"
    photo.write_bytes(badge_picture())
    with GuardedReader() as reader:
        plan = plan_additions([photo], Known(), reader)
    plan.items.append(Addition("c.pdf", kind="certificate", may_be=("certificate",), guess=Guess(title="C")))
    count = len(workspace.journal.model.rows)
    workspace.adding.to_confirm.emit(plan, lambda yes: workspace.adding._go_on(Wanted(()), Made(plan), confirmed=yes))
    table = workspace.stage.sheet
    assert isinstance(table, ConfirmTable)
    table.cancelled.emit()
    qtbot.waitUntil(lambda: len(workspace.journal.model.rows) == count + 1)
    assert any("c.pdf" in banner.accessibleName() for banner in workspace.messages.banners)


def test_a_draft_has_a_sign_that_stays_until_it_is_done(qtbot: QtBot, workspace: Workspace) -> None:
    assert workspace.bar.drafts.isHidden()
    workspace.add("reflection")
    sheet: Any = workspace.stage.sheet
    sheet.fields["title"].set_raw("Exit tickets")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not workspace.bar.drafts.isHidden()
    qtbot.mouseClick(workspace.bar.drafts, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Exit tickets" in menu.actions()[0].text()
    menu.close()


def test_the_toast_offers_undo_only_while_that_undoes_what_it_says(workspace: Workspace) -> None:
    document = workspace.document
    note = document.portfolio.find(Reflection)[0]
    document.do(edited("Show “Exit tickets” to my evaluator", note, privacy="evaluator"))
    assert workspace.toast.isVisible()
    document.do(added("Set up the evaluation PDF", build(Packet)))  # of which its own place speaks
    assert not workspace.toast.isVisible()
    workspace.toast.action_requested.emit()
    assert document.portfolio.history.undo_label == "Set up the evaluation PDF"


def test_what_the_window_waits_for_is_not_pushed_out_by_newer_words(qtbot: QtBot, workspace: Workspace) -> None:
    gate, closed = Event(), []
    workspace.jobs.run("Adding files", lambda _job: gate.wait(20), lambda _yes: None, lambda _error: None)
    assert not workspace.may_close(lambda: closed.append("closed"))
    asking = workspace.messages.banners[0]
    for number in range(6):
        workspace.say_error(PortfolioError(f"File {number} cannot be read.", "Word " * 40))
    assert asking in workspace.messages.banners
    gate.set()
    qtbot.waitUntil(lambda: closed == ["closed"], timeout=20_000)


def test_menus_of_the_top_bar_go_when_they_are_closed(qtbot: QtBot, workspace: Workspace) -> None:
    for show in (workspace.bar.show_menu, workspace.bar.mine.click):
        show()
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert workspace.bar.findChildren(QMenu) == []


def test_what_became_of_a_file_is_said_where_one_is_and_waits_once_one_has_gone_on(workspace: Workspace) -> None:
    for name in ("goals", "collection"):
        workspace.add_place(name, QWidget)
    workspace.go_to("goals")
    workspace.telling.tell(Additions([Addition("x.png", error=TROUBLE)]))
    (banner,) = workspace.messages.banners
    assert banner.isVisible()
    workspace.go_to("collection")
    assert not banner.isVisible()
    workspace.go_to("timeline")
    assert banner.isVisible()


def test_the_same_said_again_stands_there_once(workspace: Workspace) -> None:
    for _ in range(3):
        workspace.say_error(TROUBLE)
    assert len(workspace.messages.banners) == 1
