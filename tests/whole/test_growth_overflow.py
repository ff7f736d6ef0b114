"""The calendar of goals, editors with all parts unfolded, and details of talks and roles fit and can be read."""

import pytest

from portfolio.ui.editors.fold import Fold
from portfolio.ui.shell import rail
from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_edges, weak_texts
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import squeezed, texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import Scene, _detail, _place, _sheet
from tests.whole.looks.showing import ARABIC, DOUBLE, LIGHT, SMALL, Look, Showing


def _calendar(shown: Showing) -> None:
    _place(rail.GOALS)(shown)
    shown.workspace.stage.place.head.view.buttons()[1].click()  # type: ignore[attr-defined]


def _unfolded(shown: Showing) -> None:
    """A goal that has everything, with every part of its editor open, seen from its end."""
    _sheet("goal")(shown)
    sheet = shown.workspace.stage.sheet
    assert sheet is not None
    for fold in sheet.findChildren(Fold):
        fold.open()
    shown.rest()
    sheet.scroll_area.verticalScrollBar().setValue(100_000)  # type: ignore[attr-defined]


def _talk(shown: Showing) -> None:
    """A conversation with a line of each sort."""
    _sheet("conversation")(shown)
    sheet = shown.workspace.stage.sheet
    assert sheet is not None
    for name in ("targets", "agreed", "ratings"):
        sheet.fields[name].begin()  # type: ignore[attr-defined]
    shown.rest()
    sheet.scroll_area.ensureWidgetVisible(sheet.fields["agreed"])  # type: ignore[attr-defined]


SCENES: dict[str, Scene] = {
    "calendar": _calendar, "write-goal": _unfolded, "write-conversation": _talk, "write-position": _sheet("position"),
    "detail-conversation": _detail("conversation"), "detail-position": _detail("position"),
}  # fmt: skip


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, ARABIC)))
def test_all_that_grows_fits_and_stands_out(show: Show, look: Look) -> None:
    found = []
    with show(look) as shown:
        for name, scene in SCENES.items():
            scene(shown)
            shown.rest()
            texts, _ = shown.painted()
            assert texts, f"{name}: nothing was painted"
            faults = [*texts_outside(texts), *words_cut(texts), *texts_on_texts(texts), *squeezed(shown.window)]
            found += [f"{name}: {fault}" for fault in (*faults, *weak_texts(shown)[0], *weak_edges(shown))]
    assert not found, "\n".join(found)
