"""Every place looks as it did when it was last looked at by eye. `make references` draws the pictures anew."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.whole.conftest import Show
from tests.whole.looks import pictures
from tests.whole.looks.often import tried
from tests.whole.looks.rounds import ROUNDS, round_of
from tests.whole.looks.showing import ARABIC, LIGHT, Look

MOST_BYTES = 3_000_000


EACH_TIME = [(on, look) for on, look in ROUNDS if look is LIGHT or (on == "sample" and look is ARABIC)]
NOW_AND_THEN = [one for one in ROUNDS if one not in EACH_TIME]


@pytest.mark.parametrize("one", tried(EACH_TIME, NOW_AND_THEN, lambda one: f"{one[0]} {one[1].name}"))
def test_every_place_looks_as_it_did(show: Show, one: tuple[str, Look]) -> None:
    on, look = one
    with show(look, on) as shown:
        found = [pictures.differences(name, picture) for name, picture in round_of(shown, on)]
    assert not any(found), "\n".join(filter(None, found))


def test_the_pictures_stay_small() -> None:
    assert 0 < sum(file.stat().st_size for file in pictures.KEPT.glob("*.png")) < MOST_BYTES


def test_a_changed_word_is_seen_and_put_beside_what_differs(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(pictures, "KEPT", tmp_path_factory.mktemp("kept"))
    monkeypatch.setattr(pictures, "FOUND", tmp_path_factory.mktemp("found"))
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    pictures.keep("words", picture)
    assert pictures.differences("words", picture) == ""
    painter = QPainter(picture)
    painter.fillRect(40, 40, 120, 18, QColor("black"))  # as large as a word
    painter.end()
    assert "tiles differ" in pictures.differences("words", picture)
    assert {file.name for file in pictures.FOUND.iterdir()} == {"words.png", "words-difference.png"}
