"""Nothing is drawn outside its box and nothing is squeezed, however large the text and however small the window."""

import pytest

from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_edges, weak_texts
from tests.whole.looks.meeting import unmet, unseen
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import squeezed, texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import DETAILS, FIRST_RUN, OVER, PLACES, SHEETS, Scene
from tests.whole.looks.showing import ARABIC, DOUBLE, LARGE, LIGHT, SMALL, Look, Showing, other_windows

EVERYTHING = {**PLACES, **SHEETS, **DETAILS, **OVER}


def faults(shown: Showing, name: str, scene: Scene, *, filled: bool) -> list[str]:
    """What does not fit in this scene; where there are entries, their titles have to be met."""
    scene(shown)
    shown.rest()
    texts, _ = shown.painted()
    assert texts, f"{name}: nothing was painted"
    missed = [*unmet(shown, texts), *(unseen(shown, name) if filled else [])]
    found = [*missed, *texts_outside(texts), *words_cut(texts), *texts_on_texts(texts), *squeezed(shown.window)]
    return [f"{name}: {fault}" for fault in found]


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_everything_fits_on_the_sample(show: Show, look: Look) -> None:
    with show(look) as shown, other_windows() as others:
        found = [fault for name, scene in EVERYTHING.items() for fault in faults(shown, name, scene, filled=True)]
        assert others == [], "shown for a moment as a window of its own"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_everything_fits_on_an_empty_portfolio(show: Show, look: Look) -> None:
    with show(look, "empty") as shown:
        found = [fault for name, scene in PLACES.items() for fault in faults(shown, name, scene, filled=False)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((LIGHT,), (DOUBLE, SMALL, ARABIC)))
def test_the_first_entries_fit_and_stand_out(show: Show, look: Look) -> None:
    with show(look, "first") as shown:
        found = [
            fault
            for name, scene in PLACES.items()
            for fault in (*faults(shown, name, scene, filled=True), *weak_texts(shown)[0], *weak_edges(shown))
        ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_the_first_run_fits(show: Show, look: Look) -> None:
    with show(look, "first run") as shown:
        found = [fault for name, scene in FIRST_RUN.items() for fault in faults(shown, name, scene, filled=False)]
    assert not found, "\n".join(found)
