"""Every page, sheet and card of growth fits, stands out and says what it is."""

import pytest

from tests.whole.conftest import Show
from tests.whole.looks.contrasts import weak_edges, weak_texts
from tests.whole.looks.listening import listen
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import squeezed, texts_on_texts, texts_outside, words_cut
from tests.whole.looks.scenes import GROWTH
from tests.whole.looks.showing import ARABIC, DARK, DOUBLE, HIGH, LARGE, LIGHT, SMALL, Look, Showing, other_windows
from tests.whole.test_listening import faults as unheard
from tests.whole.test_listening import wordless


def faults(shown: Showing) -> list[str]:
    """What does not fit, cannot be read or told from what lies around it, or does not say what it is."""
    texts, _ = shown.painted()
    fits = [*texts_outside(texts), *words_cut(texts), *texts_on_texts(texts), *squeezed(shown.window)]
    return [*fits, *weak_texts(shown)[0], *weak_edges(shown), *unheard(listen(shown.window)), *wordless(shown.window)]


@pytest.mark.parametrize("look", tried((LIGHT, DARK, LARGE), (HIGH, DOUBLE, SMALL, ARABIC)))
def test_everything_of_growth_fits_stands_out_and_has_a_name(show: Show, look: Look) -> None:
    found: list[str] = []
    with show(look) as shown, other_windows() as others:
        for name, scene in GROWTH.items():
            scene(shown)
            shown.rest()
            found += [f"{name}: {fault}" for fault in dict.fromkeys(faults(shown))]
        assert others == [], "shown for a moment as a window of its own"
    assert not found, "\n".join(found)
