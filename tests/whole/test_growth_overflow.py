"""The calendar of goals, editors with all parts unfolded, and details of talks and roles fit and can be read."""

import pytest

from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_edges, weak_texts
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import squeezed, texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import GROWTH, Scene, _detail, _sheet
from tests.whole.looks.showing import ARABIC, DOUBLE, LIGHT, SMALL, Look, Showing


def _at_its_end(shown: Showing) -> None:
    """A goal with every part of its editor open, seen from its end."""
    GROWTH["goal-unfolded"](shown)
    sheet = shown.workspace.stage.sheet
    assert sheet is not None
    sheet.scroll_area.verticalScrollBar().setValue(100_000)  # type: ignore[attr-defined]


def _lines(shown: Showing) -> None:
    """A conversation with one more line of each sort."""
    GROWTH["write-conversation"](shown)
    sheet = shown.workspace.stage.sheet
    assert sheet is not None
    for name in ("targets", "agreed", "ratings"):
        sheet.fields[name].begin()  # type: ignore[attr-defined]
    shown.rest()
    sheet.scroll_area.ensureWidgetVisible(sheet.fields["agreed"])  # type: ignore[attr-defined]


SCENES: dict[str, Scene] = {
    "calendar": GROWTH["goals-calendar"], "write-goal": _at_its_end, "write-conversation": _lines,
    "write-position": _sheet("position"), "detail-conversation": _detail("conversation"),
    "detail-position": _detail("position"),
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
