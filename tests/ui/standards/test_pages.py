"""The frameworks: adding packs and lists with what will come of them, removing, comparing, moving, saving."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Crosswalk, Framework, Standard
from portfolio.exchange.frameworks.packs import pack
from portfolio.exchange.frameworks.reading import read_text
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.standards.coming_page import ComingPage
from portfolio.ui.standards.compare_page import ComparePage
from portfolio.ui.standards.library import Library
from portfolio.ui.standards.move_page import MovePage
from portfolio.ui.standards.place import StandardsPlace
from portfolio.ui.standards.saving import save_framework, save_matrix
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.standards.conftest import id_of, shown_by


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Iterator[Library]:
    library = Library(theme, document, jobs, RESOURCES / "frameworks")
    qtbot.addWidget(library)
    library.resize(900, 640)
    library.show()
    library.begin()
    return library


def framework(document: Document, title: str) -> Framework:
    return document.portfolio.find(Framework, title=title)[0]


def tree_of(page: ComingPage) -> list[str]:
    tree = page.tree
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [
        one.text(0) + "".join(f" > {one.child(at).text(0)}" for at in range(one.childCount()))
        for one in tops if one is not None
    ]  # fmt: skip


def test_a_pack_shows_its_notice_and_its_tree_before_it_is_added(library: Library, document: Document) -> None:
    way = library.findChild(WayIn, "pack:intasc-2011")
    assert way is not None
    way.click()
    page = library.currentWidget()
    assert isinstance(page, ComingPage)
    assert "CCSSO" in page._notice.text()
    assert page._notice.isVisible()
    assert tree_of(page)[0].startswith("LL  The Learner and Learning > 1  Learner Development")
    added: list[str] = []
    page.added.connect(added.append)
    page.add.click()
    made = framework(document, "InTASC Model Core Teaching Standards")
    assert added == [made.id]
    assert len(document.portfolio.find(Standard, framework_id=made.id)) == 14


def test_one_that_wants_its_notice_read_waits_for_that(qtbot: QtBot, theme: Theme, document: Document) -> None:
    page = ComingPage(theme, document, pack(RESOURCES / "frameworks", "danielson-fft-2013"))
    qtbot.addWidget(page)
    assert not page.add.isEnabled()
    page._read_it.click()
    assert page.add.isEnabled()


def test_a_pasted_list_shows_what_will_come_and_what_cannot_be_read(
    qtbot: QtBot, theme: Theme, document: Document
) -> None:
    page = ComingPage(theme, document, None)
    qtbot.addWidget(page)
    page.text.area.setPlainText("code\tparent\ttitle\n1\t\tPlanning\n1a\t1\tKnows the subject\n1b\t9\tLost")
    page._read_typed()
    assert tree_of(page) == ["1  Planning > 1a  Knows the subject", "1b  Lost"]
    assert page._told.text().startswith("Line 4: ")
    page._keep()
    again = ComingPage(theme, document, None)
    qtbot.addWidget(again)
    assert tree_of(again) == tree_of(page)
    again.name.set_raw("Mine")
    again._read_typed()
    again.add.click()
    assert len(document.portfolio.find(Standard, framework_id=framework(document, "Mine").id)) == 3
    assert document.portfolio.drafts.all() == []


def test_an_update_asks_what_becomes_of_standards_in_use(qtbot: QtBot, theme: Theme, document: Document) -> None:
    own = framework(document, "Our standards")
    document.do(edited("Edition", own, edition=""))
    file = read_text("code\ttitle\n1\tPlanning\n2\tThe class\n", "Our standards")
    page = ComingPage(theme, document, file)
    qtbot.addWidget(page)
    assert page._how == "update"
    assert page._of == own.id
    page.add.click()
    banner = page.findChild(Banner)
    assert banner is not None
    assert "2 pieces of evidence and 3 ratings" in banner.accessibleDescription()
    assert shown_by(document, "Scale drawings") == {"1a": "Drawn to scale"}
    banner.action_requested.emit("1")
    assert shown_by(document, "Scale drawings") == {}
    assert document.portfolio.get(Standard, id_of(document, "2")).title == "The class"  # type: ignore[union-attr]


def test_what_hangs_on_a_framework_is_said_before_it_is_removed(library: Library, document: Document) -> None:
    own = framework(document, "Our standards")
    button = library.findChild(Button, f"remove:{own.id}")
    assert button is not None
    button.click()
    banner = library.list.findChild(Banner)
    assert banner is not None
    assert "2 pieces of evidence, 3 ratings and 1 claim" in banner.accessibleDescription()
    banner.action_requested.emit("0")
    assert document.portfolio.get(Framework, own.id).trashed is not None  # type: ignore[union-attr]


def test_two_frameworks_stand_side_by_side_and_are_tied(qtbot: QtBot, theme: Theme, document: Document) -> None:
    page = ComparePage(theme, document, framework(document, "Our standards").id)
    qtbot.addWidget(page)

    def lines() -> list[str]:
        items = [page.tree.topLevelItem(at) for at in range(page.tree.topLevelItemCount())]
        return [" | ".join(one.text(column).strip() for column in range(3)) for one in items if one is not None]

    assert lines() == ["1 Planning |  | –", "1a Knows the subject | is the same as | A Content",
                       "1b Knows the pupils |  | –", "2 Class environment |  | –"]  # fmt: skip
    page.tree.setCurrentItem(page.tree.topLevelItem(3))
    page.relation.setCurrentIndex(page.relation.findData("broader"))
    page.tie.click()
    assert lines()[3] == "2 Class environment | holds more than | A Content"
    page.tree.setCurrentItem(page.tree.topLevelItem(1))
    page.untie.click()
    assert [one.relation for one in document.portfolio.find(Crosswalk)] == ["broader"]


def test_a_move_shows_what_it_will_do_and_is_one_change(qtbot: QtBot, theme: Theme, document: Document) -> None:
    page = MovePage(theme, document, framework(document, "Our standards").id)
    qtbot.addWidget(page)
    assert page._what.text() == "2 pieces go to one place  ·  0 to several  ·  0 stay with the old one"
    row = page.tree.topLevelItem(1)
    assert row is not None
    assert [row.text(column) for column in range(4)] == ["1a Knows the subject", "A Content", "by a tie", "2"]
    assert "3 ratings stay where they were given." in page._stays.text()
    page.move_button.click()
    assert shown_by(document, "Scale drawings") == {"A": "Drawn to scale"}
    document.undo()
    assert shown_by(document, "Scale drawings") == {"1a": "Drawn to scale"}


@pytest.mark.parametrize("ending", [".csv", ".html"])
def test_the_matrix_is_saved_without_what_is_private(place: StandardsPlace, tmp_path: Path, ending: str) -> None:
    assert place.found is not None
    path = tmp_path / f"matrix{ending}"
    assert save_matrix(place._document, place.found, path)
    text = path.read_text("utf-8-sig")
    assert "Exit tickets" in text
    assert "Knows the subject" in text


def test_a_framework_is_saved_and_what_is_left_out_is_said(
    library: Library, document: Document, tmp_path: Path
) -> None:
    own = framework(document, "Our standards")
    save_framework(document, own.model_dump(mode="json"), "case-csv", tmp_path / "ours.csv", library.list)
    banner = library.list.findChild(Banner)
    assert banner is not None
    assert banner.accessibleName() == "Saved as “ours.csv”."
    assert banner.accessibleDescription()
    assert "Knows the subject" in (tmp_path / "ours.csv").read_text("utf-8-sig")
