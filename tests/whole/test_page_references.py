"""Every sort of page of the PDF looks as it did when it was last looked at by eye (`make references`)."""

import pytest
from PIL import Image, ImageDraw

from tests.whole.looks import pages
from tests.whole.looks.often import tried
from tests.whole.looks.pages import EDITIONS, PAGES, Edition, keep_page, page_differences, page_pictures

MOST_BYTES = 3_000_000
EACH_TIME = [one for one in EDITIONS if one.name in ("annual-a4-en", "application-a4-ar")]
NOW_AND_THEN = [one for one in EDITIONS if one not in EACH_TIME]


@pytest.mark.parametrize("edition", tried(EACH_TIME, NOW_AND_THEN))
def test_every_page_looks_as_it_did(edition: Edition) -> None:
    found = [page_differences(name, picture) for name, picture in page_pictures(edition)]
    assert len(found) == len(edition.pages)
    assert not any(found), "\n".join(filter(None, found))


def test_the_pictures_of_pages_stay_small() -> None:
    files = list(PAGES.glob("*.png"))
    assert len(files) == sum(len(one.pages) for one in EDITIONS)
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_a_word_that_moved_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setattr(pages, "PAGES", tmp_path_factory.mktemp("kept"))
    monkeypatch.setattr("tests.whole.looks.pictures.FOUND", tmp_path_factory.mktemp("found"))
    picture = Image.new("L", (655, 926), 255)
    brush = ImageDraw.Draw(picture)
    brush.rectangle([70, 400, 150, 409], fill=27)  # as large as a word
    keep_page("page", picture)
    assert page_differences("page", picture) == ""
    moved = Image.new("L", (655, 926), 255)
    ImageDraw.Draw(moved).rectangle([70, 420, 150, 429], fill=27)
    assert "tiles differ" in page_differences("page", moved)
