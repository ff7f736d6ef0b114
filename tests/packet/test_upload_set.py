"""What a district takes as an upload: of its size, with statements of its length, and a page to say what goes where."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing.preview import Preview
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import PacketRequest
from portfolio.packet.upload_set import UploadResult, fitting, make_upload_set
from tests.packet.a_year import FONTS, TEMPLATE, Year

LETTERS = 120


def asked(year: Year, **fields: object) -> PacketRequest:
    """Few pages, with pictures."""
    request = begun_as(PRESETS["annual"], year.request(framework=year.ids["framework"], start=date(2026, 4, 1)))
    return replace(request, **{"sections": ("standards", "practice", "evidence"), **fields})


def made(year: Year, keys: Keys, folder: Path, request: PacketRequest, **limits: int) -> UploadResult:
    reader = year.portfolio.reader()
    try:
        root = year.portfolio.attachments.root
        return make_upload_set(reader, root, request, keys, folder, FONTS, TEMPLATE, **limits)
    finally:
        reader.close()


@pytest.fixture(scope="module")
def free(three_years: Year, keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> UploadResult:
    """Made without any limit on its size."""
    folder = tmp_path_factory.mktemp("upload") / "new" / "set"
    return made(three_years, keys, folder, asked(three_years), letters=LETTERS)


def test_there_is_one_pdf_a_statement_for_each_standard_and_a_page(free: UploadResult) -> None:
    assert sorted(one.name for one in free.folder.iterdir()) == ["portfolio.pdf", "statements", "summary.html"]
    assert free.packet.path == free.folder / "portfolio.pdf"
    assert free.packet.path.stat().st_size == free.packet.size
    files = {one.name for one in (free.folder / "statements").iterdir()}
    assert files == {one.file for one in free.statements if one.file}
    assert len(files) == 24
    assert "1b Knows the pupils.txt" in files
    assert list(free.folder.parent.iterdir()) == [free.folder]


def test_no_statement_is_longer_than_the_upload_takes_and_the_shortened_are_named(free: UploadResult) -> None:
    texts = {one.name: one.read_text(encoding="utf-8") for one in (free.folder / "statements").iterdir()}
    assert all(0 < len(text) <= LETTERS for text in texts.values())
    shortened = [one for one in free.statements if one.written > LETTERS]
    assert len(shortened) == 12
    assert all(one.letters <= LETTERS for one in shortened)
    assert free.notes[-1 - any("nothing is said" in note for note in free.notes)] == (
        "Shortened to what the upload takes; please read them: "
        f"{', '.join(one.code for one in shortened[:-1])} and {shortened[-1].code}."
    )
    assert texts["1b Knows the pupils.txt"].endswith((".", "…"))


def test_the_page_says_what_goes_where_and_does_nothing(free: UploadResult) -> None:
    page = (free.folder / "summary.html").read_text(encoding="utf-8")
    statement, framework = "statements/1b Knows the pupils.txt", "County Framework for Teaching, 2024"
    for words in ("portfolio.pdf", statement, framework, "used with leave"):
        assert words in page
    assert not any(word in page.lower() for word in ("<script", "http://", "https://", "javascript:", "onload"))


def test_what_is_too_large_is_drawn_with_smaller_pictures_first(
    three_years: Year, keys: Keys, tmp_path: Path, free: UploadResult
) -> None:
    found = made(three_years, keys, tmp_path / "set", asked(three_years), most_bytes=free.packet.size - 1)
    assert found.fits
    assert found.packet.size < free.packet.size
    assert found.request.small_pictures
    assert found.request.saved_as == "proof"
    assert found.notes[0] == "Its pictures were made smaller, so that the upload takes it."
    with Preview(found.packet.path) as preview:
        assert preview.pages == free.packet.pages


def test_what_cannot_be_made_small_enough_says_what_to_leave_out(three_years: Year, keys: Keys, tmp_path: Path) -> None:
    found = made(three_years, keys, tmp_path / "set", asked(three_years), most_bytes=20_000)
    assert not found.fits
    assert found.request.saved_as == "plain"
    assert [note.split(":")[0] for note in found.notes[:2]] == [
        "Its pictures were made smaller, so that the upload takes it.", "It was saved as pages only",
    ]  # fmt: skip
    assert "too large. The largest pieces are A" in found.notes[2]


def test_a_folder_that_holds_something_is_left_alone(three_years: Year, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(PortfolioError, match="There is something in"):
        made(three_years, keys, tmp_path, asked(three_years))
    with pytest.raises(PortfolioError, match="none is chosen"):
        made(three_years, keys, tmp_path / "set", asked(three_years, framework=""))
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("text, most, found", [
    ("One. Two. Three.", 40, "One. Two. Three."),
    ("One sentence. Another one.", 20, "One sentence."),
    ("No sentence ends in here at all", 14, "No sentence…"),
    ("A. " + "w" * 40, 20, "A.…"),
    ("ohneleerzeichen", 5, "ohne…"),
    ("هذا سؤال؟ وهذا جواب طويل", 12, "هذا سؤال؟"),
    ("x", 0, ""),
])  # fmt: skip
def test_a_statement_is_cut_where_a_sentence_ends(text: str, most: int, found: str) -> None:
    assert fitting(text, most) == found
    assert len(fitting(text, most)) <= most
