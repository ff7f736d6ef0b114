"""Nothing is drawn outside its box and nothing is squeezed, however large the text and however small the window."""

import pytest

from tests.whole.conftest import Show
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import Recorder, squeezed, texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import DETAILS, FIRST_RUN, OVER, PLACES, SHEETS, Scene
from tests.whole.looks.showing import ARABIC, DOUBLE, LARGE, LIGHT, SMALL, Look, Showing

EVERYTHING = {**PLACES, **SHEETS, **DETAILS, **OVER}


def faults(shown: Showing, name: str, scene: Scene) -> list[str]:
    """What does not fit in this scene."""
    scene(shown)
    shown.rest()
    recorder = Recorder()
    with recorder.listening():
        shown.seen()
    texts = recorder.texts
    assert texts, f"{name}: nothing was painted"
    found = [*texts_outside(texts), *words_cut(texts), *texts_on_texts(texts), *squeezed(shown.window)]
    return [f"{name}: {fault}" for fault in found]


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_everything_fits_on_the_sample(show: Show, look: Look) -> None:
    with show(look) as shown:
        found = [fault for name, scene in EVERYTHING.items() for fault in faults(shown, name, scene)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_everything_fits_on_an_empty_portfolio(show: Show, look: Look) -> None:
    with show(look, "empty") as shown:
        found = [fault for name, scene in PLACES.items() for fault in faults(shown, name, scene)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", tried((DOUBLE,), (LIGHT, SMALL, LARGE, ARABIC)))
def test_the_first_run_fits(show: Show, look: Look) -> None:
    with show(look, "first run") as shown:
        found = [fault for name, scene in FIRST_RUN.items() for fault in faults(shown, name, scene)]
    assert not found, "\n".join(found)
