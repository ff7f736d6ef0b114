"""Everything the window says is in its catalogue: with one in a language that nobody speaks, no English is left."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from portfolio import paths
from tests.ui.translation.pseudo import pseudo
from tests.ui.translation.walking import Data, said_by, untranslated
from tests.whole.conftest import Show, empty_home, sample_home, show
from tests.whole.looks.hours_scenes import FILE
from tests.whole.looks.meeting import unmet
from tests.whole.looks.often import tried
from tests.whole.looks.overflow import squeezed, texts_on_texts, texts_outside
from tests.whole.looks.scenes import DETAILS, FIRST_RUN, HOURS, OVER, PLACES, SHEETS
from tests.whole.looks.showing import ARABIC, LIGHT, Look, Showing

__all__ = ["empty_home", "sample_home", "show"]

BY_ITSELF = ("Amina Diallo", "Perpetual Portfolio", "/home/amina/portfolio", "amina@school.example, amina@home.example",
             "45m universal", "Universal", FILE)  # fmt: skip
"""Names, and what the scenes themselves write. The rules of authorities say what they say in their own words."""


@pytest.fixture
def in_pseudo(pseudo_words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program finds this catalogue where its own lies."""
    own = paths.resource
    monkeypatch.setattr(paths, "resource", lambda name: pseudo_words if name == "translations" else own(name))


def english_left(shown: Showing, data: Data) -> set[str]:
    """What the window says in English, of its own."""
    told = [(f"painted on {type(text.widget).__name__}", text.words) for text in shown.painted()[0]]
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    told += [one for window in windows for one in said_by(window)]
    return {f"{where}: {text!r}" for where, text in told if text and untranslated(text, data)}


@pytest.mark.parametrize("on", tried(("sample", "first run"), ("empty",), str))
def test_nothing_is_said_outside_the_catalogue(show: Show, in_pseudo: None, on: str) -> None:
    scenes = (
        dict(FIRST_RUN)
        if on == "first run"
        else {**PLACES, **SHEETS, **OVER, **HOURS, **(DETAILS if on == "sample" else {})}
    )
    scenes.pop("said", None)  # its toast and its error are sentences of the scene
    left: dict[str, str] = {}
    with show(LIGHT, on) as shown:
        home = None if on == "first run" else shown.workspace.document.portfolio.folder
        rules = [file.read_text(encoding="utf-8") for file in paths.resource("renewal").glob("*.json")]
        data = Data(home, *BY_ITSELF, *rules, str(home or ""), str(paths.user_data_dir()))
        for name, scene in scenes.items():
            scene(shown)
            shown.rest()
            for text in english_left(shown, data):
                left.setdefault(text, name)
    assert not left, "\n".join(f"{name}: {text}" for text, name in left.items())


@pytest.mark.parametrize("look", tried((ARABIC,), (LIGHT,)))
def test_words_half_as_long_again_find_room(show: Show, in_pseudo: None, look: Look) -> None:
    found: list[str] = []
    with show(look) as shown:
        for name, scene in {**PLACES, **SHEETS, **DETAILS, **OVER, **HOURS}.items():
            scene(shown)
            shown.rest()
            texts, _ = shown.painted()
            faults = (*unmet(shown, texts), *texts_outside(texts), *texts_on_texts(texts), *squeezed(shown.window))
            found += [f"{name}: {fault}" for fault in faults]
    assert not found, "\n".join(found)


def test_pseudo_keeps_values_and_is_half_as_long_again() -> None:
    assert pseudo("Goal: {title}") == "⟦Gööl: {title} öéî⟧".replace("Gööl", "Göål")
    assert len(pseudo("Choose a folder…")) >= 1.5 * len("Choose a folder…")


def test_what_no_catalogue_says_is_noticed() -> None:
    data = Data(None, "Rates and ratios")
    assert untranslated("Move to the bin", data)
    assert untranslated("⟦Görl⟧: next", data)
    assert not untranslated(pseudo("Move “{title}” to the bin").format(title="Rates and ratios"), data)
    assert not untranslated("Rates and…", data)
    assert not untranslated("12 November 2026", data)
