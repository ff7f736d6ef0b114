"""New files on Today: offered, added, put off, and a folder that is gone or does not answer."""

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from portfolio.exchange.addition import Addition, Additions
from portfolio.ui.theme import Theme
from portfolio.ui.today.inbox import Inbox
from portfolio.ui.today.looking import Looking
from portfolio.ui.today.place import TodayPlace
from portfolio.ui.today.waiting import InboxCard


class Asleep(type(Path())):  # type: ignore[misc]
    """A folder on a drive that does not answer until it is woken."""

    awake = threading.Event()

    def __fspath__(self) -> str:
        self.awake.wait(20)
        return str(super().__fspath__())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Scans"
    made.mkdir()
    for name in ("one.pdf", "two.pdf"):
        (made / name).write_text(name)
    return made


@pytest.fixture
def asleep(folder: Path) -> Iterator[Asleep]:
    Asleep.awake.clear()
    yield Asleep(folder)
    Asleep.awake.set()


def said(place: TodayPlace) -> str:
    card = place.page.inbox
    return f"{card.title.text()} {card.below.text()}".replace("\u2068", "").replace("\u2069", "")


def look(qtbot: QtBot, place: TodayPlace, folder: Path, seen: frozenset[str] = frozenset()) -> None:
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.set_inbox(folder, seen)


def test_new_files_are_offered_by_name_and_asked_for_in_one_press(
    qtbot: QtBot, place: TodayPlace, folder: Path
) -> None:
    look(qtbot, place, folder)
    assert "2 new files in “Scans”" in said(place)
    assert "one.pdf" in said(place)
    with qtbot.waitSignal(place.files_requested) as wish:
        place.page.inbox.add.click()
    assert wish.args is not None
    assert {path.name for path in wish.args[0]} == {"one.pdf", "two.pdf"}
    assert not place.page.inbox.isVisible()


def test_many_files_are_counted(qtbot: QtBot, place: TodayPlace, folder: Path) -> None:
    for number in range(503):
        (folder / f"{number}.txt").write_text("words")
    look(qtbot, place, folder)
    assert "505 new files" in said(place)
    assert "and 502 more" in said(place)
    assert "The newest 500 are added first." in said(place)
    with qtbot.waitSignal(place.files_requested) as wish:
        place.page.inbox.add.click()
    assert wish.args is not None
    assert len(wish.args[0]) == 500


def test_not_now_remembers_them_and_only_later_ones_are_offered_again(
    qtbot: QtBot, place: TodayPlace, folder: Path
) -> None:
    look(qtbot, place, folder)
    with qtbot.waitSignal(place.seen_changed) as seen:
        place.page.inbox.later.click()
    assert not place.page.inbox.isVisible()
    assert seen.args is not None
    look(qtbot, place, folder, seen.args[0])
    assert not place.page.inbox.isVisible()
    (folder / "three.pdf").write_text("new")
    place.hide()
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.show()
    assert "1 new file in “Scans”" in said(place)
    assert place.page.inbox.add.label == "Add it"


def test_files_are_seen_once_they_came_through_and_not_before(qtbot: QtBot, place: TodayPlace, folder: Path) -> None:
    heard: list[frozenset[str]] = []
    place.seen_changed.connect(heard.append)
    look(qtbot, place, folder)
    place.page.inbox.add.click()
    place.hide()
    with qtbot.waitSignal(place.inbox._looking.looked):  # the person cancelled, and is back
        place.show()
    assert (heard, place.page.inbox.isVisible()) == ([], True)
    place.page.inbox.add.click()
    other = Addition("elsewhere.pdf", path=folder.parent / "elsewhere.pdf")
    place.files_added(Additions([other, Addition("pasted.png")]))
    assert heard == []
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.files_added(Additions([Addition("one.pdf", path=folder / "one.pdf")]))
    assert "1 new file in “Scans” two.pdf" in said(place)
    assert len(heard[-1]) == 1
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.files_added(Additions([Addition("two.pdf", path=folder / "two.pdf")]))
    assert not place.page.inbox.isVisible()
    assert len(heard[-1]) == 2


def test_files_that_were_put_off_wait_again_at_once(qtbot: QtBot, place: TodayPlace, folder: Path) -> None:
    heard: list[frozenset[str]] = []
    place.seen_changed.connect(heard.append)
    look(qtbot, place, folder)
    place.page.inbox.add.click()
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.files_added(Additions([Addition("one.pdf", path=folder / "one.pdf", put_off=True)]))
    assert "2 new files in “Scans”" in said(place)
    done, later = Addition("one.pdf", path=folder / "one.pdf"), Addition("two.pdf", path=folder / "two.pdf")
    later.put_off = True
    with qtbot.waitSignal(place.inbox._looking.looked):
        place.files_added(Additions([done, later]))
    assert "1 new file in “Scans” two.pdf" in said(place)
    assert [len(seen) for seen in heard] == [1]


def test_an_answer_from_before_files_came_through_does_not_offer_them_again(
    qtbot: QtBot, place: TodayPlace, folder: Path, asleep: Asleep
) -> None:
    asleep.awake.set()
    look(qtbot, place, asleep)
    asleep.awake.clear()
    place.hide()
    place.show()  # this look knows only what was seen before, and does not come back yet
    place.files_added(Additions([Addition(name, path=Path(asleep) / name) for name in ("one.pdf", "two.pdf")]))
    seen: list[bool] = []
    place.inbox.told.connect(lambda: seen.append(place.page.inbox.isVisible()))
    asleep.awake.set()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name == "inbox"])
    qtbot.wait(50)
    assert seen == [False]


def test_a_folder_that_is_gone_is_one_sentence_with_a_way_to_look_again(
    qtbot: QtBot, place: TodayPlace, tmp_path: Path
) -> None:
    gone = tmp_path / "Stick"
    with qtbot.waitSignal(place.inbox._looking.failed):
        place.set_inbox(gone)
    card = place.page.inbox
    assert said(place).startswith("The folder “Stick”, where new files wait, is not there. Plug in")
    assert (card.add.isVisible(), card.later.isVisible(), card.again.isVisible()) == (False, False, True)
    gone.mkdir()
    (gone / "one.pdf").write_text("words")
    with qtbot.waitSignal(place.inbox._looking.looked):
        card.again.click()
    assert "1 new file in “Stick”" in said(place)


def test_a_folder_that_does_not_answer_is_said_and_holds_nothing_up(qtbot: QtBot, theme: Theme, asleep: Asleep) -> None:
    card = InboxCard(theme)
    qtbot.addWidget(card)
    inbox = Inbox(card, card, Looking(card, slow_after_ms=10))
    inbox.set_folder(asleep, frozenset())
    with qtbot.waitSignal(inbox.told):
        inbox.look()
    assert "has not answered yet" in card.title.text()
    before = threading.active_count()
    inbox.look()  # asking again does not heap up threads
    assert threading.active_count() == before
    with qtbot.waitSignal(inbox.told):
        asleep.awake.set()
    assert "2 new files" in card.title.text()


def test_a_look_under_way_keeps_nobody_from_leaving(qtbot: QtBot, theme: Theme, asleep: Asleep) -> None:
    owner = InboxCard(theme)
    looking = Looking(owner)
    heard: list[object] = []
    looking.looked.connect(heard.append)
    looking.look(asleep, frozenset())
    waiting = [thread for thread in threading.enumerate() if thread.name == "inbox"]
    assert [thread.daemon for thread in waiting] == [True]
    looking.stop()
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    asleep.awake.set()
    for thread in waiting:
        thread.join(10)
    qtbot.wait(20)
    assert heard == []


def test_names_that_would_deceive_are_shown_plainly(qtbot: QtBot, theme: Theme) -> None:
    card = InboxCard(theme)
    qtbot.addWidget(card)
    name = "invoice\u202egpj.exe"
    files = (SimpleNamespace(path=Path(name), key="0" * 16),)
    card.show_look(SimpleNamespace(files=files, more=0, whole=True), "Scans")  # type: ignore[arg-type]
    assert "\u202e" not in card.below.text()


def test_without_a_folder_nothing_is_looked_at(place: TodayPlace, folder: Path, qtbot: QtBot) -> None:
    look(qtbot, place, folder)
    place.set_inbox(None)
    assert not place.page.inbox.isVisible()
    place.hide()
    place.show()
    assert not place.page.inbox.isVisible()
