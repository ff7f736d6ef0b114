"""Every place to a screen reader: each control has a name and a role, lists have rows, states say themselves."""

from collections import Counter

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QWidget

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, build
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.opening import on_its_way
from tests.whole.conftest import Show
from tests.whole.looks.listening import SAYS_NOTHING, Heard, announcements, listen
from tests.whole.looks.scenes import DETAILS, FIRST_RUN, OVER, PLACES, SHEETS
from tests.whole.looks.showing import LIGHT, inside, until

ROLE = QAccessible.Role


def faults(heard: list[Heard]) -> list[str]:
    """Things that one can come to and not know what they are."""
    found = []
    for one in heard:
        if not one.focusable:
            continue
        what = f"{one.role.name} {one.widget}"
        if not one.name.strip():
            found.append(f"{what} has no name")
        if one.role in SAYS_NOTHING:
            found.append(f"{what} “{one.name}” has a role that says nothing")
    return found


def wordless(window: QWidget) -> list[str]:
    """Buttons that show only an icon, and do not say in a tooltip what it means."""
    return [
        f"{button.accessibleName()!r} has no tooltip"
        for button in inside(window)
        if isinstance(button, Button) and not button.label and not button.toolTip()
    ]


@pytest.mark.parametrize("on", ["sample", "empty"])
def test_everything_one_can_come_to_says_what_it_is(show: Show, on: str) -> None:
    found: list[str] = []
    scenes = {**PLACES, **SHEETS, **DETAILS, **OVER} if on == "sample" else PLACES
    with show(LIGHT, on) as shown:
        for name, scene in scenes.items():
            scene(shown)
            shown.rest()
            heard = listen(shown.window)
            assert len(heard) > 20, name
            found += [f"{name}: {fault}" for fault in (*faults(heard), *wordless(shown.window))]
    assert not found, "\n".join(sorted(set(found)))


def test_everything_of_the_first_run_says_what_it_is(show: Show) -> None:
    with show(LIGHT, "first run") as shown:
        for name, scene in FIRST_RUN.items():
            scene(shown)
            shown.rest()
            assert not [f"{name}: {fault}" for fault in (*faults(listen(shown.window)), *wordless(shown.window))]


def test_every_place_has_a_name(show: Show) -> None:
    with show(LIGHT) as shown:
        for name in ("today", "goals", "collection", "packet", "bin", "settings"):
            PLACES[name](shown)
            assert shown.workspace.stage.place.accessibleName(), name


def test_lists_are_lists_whose_rows_have_names(show: Show) -> None:
    with show(LIGHT) as shown:
        for name in ("timeline", "collection"):
            PLACES[name](shown)
            shown.rest()
            views = [view for view in inside(shown.workspace.stage.place) if isinstance(view, QAbstractItemView)]
            assert views, name
            for view in views:
                heard = listen(view)
                rows = [one for one in heard if one.role == ROLE.ListItem]
                assert heard[0].role == ROLE.List
                assert heard[0].name
                assert heard[0].children == view.model().rowCount() > 0  # those out of sight as well
                assert rows
                assert all(row.name.strip() for row in rows)
                assert Counter(row.name for row in rows).most_common(1)[0][1] <= 3, "rows cannot be told apart"


def test_the_map_has_an_interface_and_a_list_twin(show: Show) -> None:
    with show(LIGHT) as shown:
        PLACES["map"](shown)
        shown.rest()
        heard = [
            one for one in listen(shown.workspace.stage.place) if "Canvas" in one.widget or "MapView" in one.widget
        ]
        assert any(one.name and one.focusable for one in heard)
        career = shown.workspace.journal._map
        assert career is not None
        twin = next(button for button in inside(career) if isinstance(button, Control) and button.label == "As a list")
        twin.click()
        shown.rest()
        rows = [one for one in listen(career) if one.role == ROLE.ListItem]
        assert len(rows) >= 10
        assert all(row.name.strip() for row in rows)


def test_an_empty_place_says_so_and_offers_the_one_thing_to_do(show: Show) -> None:
    with show(LIGHT, "empty") as shown:
        for name in ("timeline", "goals", "collection", "bin"):
            PLACES[name](shown)
            shown.rest()
            empty = [one for one in inside(shown.workspace.stage.place) if isinstance(one, EmptyState)]
            assert empty, name
            assert all(one.accessibleName() and one.accessibleDescription() for one in empty), name


def test_an_error_is_said_aloud(show: Show) -> None:
    with show(LIGHT) as shown, announcements() as said:
        shown.workspace.say_error(PortfolioError("“scan.pdf” could not be read.", "Open it elsewhere."))
        assert any("could not be read" in words and "elsewhere" in words for words in said)


def test_a_change_and_its_undoing_are_said_aloud(show: Show) -> None:
    with show(LIGHT) as shown, announcements() as said:
        document = shown.workspace.document
        document.do(added("Add “Scale drawings”", build(Practice, kind="lesson", title="Scale drawings")))
        assert any("Scale drawings" in words for words in said)
        said.clear()
        document.undo()
        assert any("Scale drawings" in words for words in said)


def test_what_a_filter_leaves_is_said_aloud(show: Show) -> None:
    with show(LIGHT) as shown, announcements() as said:
        OVER["filtered"](shown)
        until("it is said", lambda: said, 5_000)
        nothing = [one for one in inside(shown.workspace.stage.place) if isinstance(one, EmptyState)]
        assert [one.accessibleName() for one in nothing]


def test_a_portfolio_that_can_only_be_read_opens_everywhere_and_says_so(show: Show) -> None:
    with show(LIGHT) as shown:
        folder = shown.workspace.document.portfolio.folder
        shown.app._close_document()
        shown.app._show(on_its_way(Portfolio.open(folder, device="d" * 32, read_only=True)))
        until("the window is whole", lambda: shown.workspace.detail is not None)
        for name, scene in PLACES.items():
            if name not in ("bin", "about"):  # the first throws something away, the second writes
                scene(shown)
                shown.rest()
                assert not [f"{name}: {fault}" for fault in faults(listen(shown.window))]
        with announcements() as said:
            done = shown.workspace.document.do(added("Add", build(Practice, kind="lesson", title="Scale drawings")))
        assert not done
        assert any("for reading only" in words and "Open it for writing" in words for words in said)
