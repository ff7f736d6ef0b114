"""The finished packet in Spanish, French, German and Arabic, on both papers: claims, direction, words, their order."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import Paper
from tests.packet.a_year import Year
from tests.packet.conftest import Finished, finished
from tests.packet.pdf_checks import examine, text_of, text_seen_in
from tests.packet.test_catalogues import OTHERS, read_packet
from tests.packet.year_arabic import STATEMENT, make_arabic_year

PAPERS: dict[str, Paper] = {"es": "letter", "fr": "a4", "de": "letter", "ar": "a4"}
SIZES = {"a4": (595, 842), "letter": (612, 792)}
TWO_DIRECTIONS = "ar"


@dataclass(frozen=True)
class Spoken:
    """A packet in one language, and its text as a browser copies it."""

    tag: str
    packet: Finished
    text: str


@pytest.fixture(scope="module")
def arabic_year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    year = make_arabic_year(tmp_path_factory.mktemp("arabic") / "portfolio")
    yield year
    year.portfolio.close()


@pytest.fixture(scope="module", params=OTHERS)
def spoken(
    request: pytest.FixtureRequest, year: Year, arabic_year: Year, keys: Keys, tmp_path_factory: pytest.TempPathFactory
) -> Spoken:
    tag = request.param
    of = arabic_year if tag == TWO_DIRECTIONS else year
    fields = {"start": None, "end": None, "statement": STATEMENT, "purpose": ""} if of is arabic_year else {}
    wanted = of.request(language=tag, paper=PAPERS[tag], **fields)
    made = finished(of, wanted, keys, tmp_path_factory.mktemp(tag) / "packet.pdf")
    return Spoken(tag, made, text_seen_in(made.pdf))


def _left_edge(spoken: Spoken, sheet: int, words: str, *, last: bool = False) -> float:
    """How far from the left the first letter of these words lies on this page, or the last."""
    document = PdfDocument(spoken.packet.pdf)
    try:
        text = document[sheet].get_textpage()
        found = text.search(words).get_next()
        assert found is not None, words
        edge: float = text.get_charbox(found[0] + (found[1] - 1 if last else 0))[0]
        return edge
    finally:
        document.close()


def test_it_keeps_the_claims_of_archive_and_screen_reader_in_its_language(spoken: Spoken) -> None:
    assert examine(spoken.packet.pdf).wrong == []
    with pikepdf.open(io.BytesIO(spoken.packet.pdf)) as document:
        assert document.Root.Lang == spoken.tag
        assert document.Root.ViewerPreferences.Direction == ("/R2L" if spoken.tag == "ar" else "/L2R")
        sizes = {tuple(round(float(edge)) for edge in page.MediaBox[2:]) for page in document.pages}
        assert sizes == {SIZES[PAPERS[spoken.tag]]}
        assert f"<rdf:li>{spoken.tag}</rdf:li>" in document.Root.Metadata.read_bytes().decode()


def test_none_of_its_own_words_is_english(spoken: Spoken) -> None:
    """Sentences of ours that are long enough not to be said by chance stand nowhere."""
    ours = [text for text in read_packet().said if len(text) > 24 and "{" not in text]
    assert len(ours) > 40
    assert [text for text in ours if text in spoken.text] == []


SAID = {
    "es": ["Qué cambió para el alumnado", "1 sept 2025 a 31 ago 2026", "Página 1 de", "Objetivos", "p. 2"],
    "fr": ["Ce qui a changé pour les élèves", "1er sept. 2025 – 31 août 2026", "Page 1 sur", "Objectifs", "p. 2"],
    "de": ["Was sich für die Lernenden geändert hat", "1. Sept. 2025 bis 31. Aug. 2026", "Seite 1 von", "S. 2"],
    "ar": ["ما تغير لدى الطلاب", "كل السنوات", "الصفحة 1 من", "الأهداف", "رئيسة قسم العلوم"],
}  # fmt: skip


def test_its_headings_days_and_pages_are_said_in_it(spoken: Spoken) -> None:
    text = spoken.text.replace("\u00a0", " ")
    for words in SAID[spoken.tag]:
        assert words in text, words


def test_bookmarks_and_contents_are_in_its_language(spoken: Spoken) -> None:
    reader = PdfReader(io.BytesIO(spoken.packet.pdf))
    titles = {str(entry.title) for entry in reader.outline if not isinstance(entry, list)}
    assert {"es": "Objetivos", "fr": "Objectifs", "de": "Ziele", "ar": "الأهداف"}[spoken.tag] in titles


ORDER = {
    "ar": ["أمينة ديالو", "معلمة علوم", "درسا بلا أوراق", "ما تغير لدى الطلاب", "أن يشارك كل طالب",
           "الصفحة 1 من", "الأدوار", "رئيسة قسم العلوم", "دروس تبدأ بالحوار", "زيارة درسين مع زميلة",
           "قصت كل مجموعة شريطا", "سألت التسعة الذين يصمتون", "رسمنا الغرفة", "لم أكن أعرف أنني أعرف",
           "لوحتنا بعد عشر دقائق", "عن هذا الملف"],
    "de": ["Amina Diallo", "Was sich für die Lernenden geändert hat", "Seite 1 von", "From my evaluation in June 2025",
           "November 2025", "Forces and motion without a final test", "What I will change",
           "Asking answerable questions", "in meiner freien Zeit", "Pupil survey, spring 2026",
           "Dateien in diesem PDF"],
}  # fmt: skip


def test_its_text_comes_out_in_the_order_of_reading(spoken: Spoken) -> None:
    if spoken.tag not in ORDER:
        pytest.skip("one language of each direction is enough")
    place = 0
    for words in ORDER[spoken.tag]:
        found = spoken.text.find(words, place)
        assert found >= 0, f"“{words}” does not come after what stands before it"
        place = found


def test_latin_words_and_numbers_keep_their_order_in_arabic(spoken: Spoken) -> None:
    """Where they lie, from the right: the Arabic before, the Latin words from the left, the Arabic after."""
    if spoken.tag != TWO_DIRECTIONS:
        pytest.skip("the others run one way")
    before, latin, number, after = (_left_edge(spoken, 0, words) for words in ("برنامج", "GeoGebra", "5.2", "معا"))
    assert after < latin < number < before
    seven, eight = _left_edge(spoken, 0, "7 من"), _left_edge(spoken, 0, "7 من", last=True)
    assert seven > eight, "“7 of 8” is read from the right"
    assert "Shown to 9 colleagues (in English)." in text_of(spoken.packet.pdf)


def test_a_mirrored_page_begins_on_the_right(spoken: Spoken) -> None:
    """The first letters of page 1 and of its running foot lie on the side where reading begins."""
    middle = SIZES[PAPERS[spoken.tag]][0] / 2
    name = {"ar": "أمينة"}.get(spoken.tag, "Amina")
    assert (_left_edge(spoken, 0, name) > middle) == (spoken.tag == "ar"), "the name on page 1"
    assert (_left_edge(spoken, 1, name) > middle) == (spoken.tag == "ar"), "the running head"


def test_nothing_is_cut_off_at_the_edges_of_the_paper(spoken: Spoken) -> None:
    document = PdfDocument(spoken.packet.pdf)
    try:
        for number, page in enumerate(document, 1):
            text, (width, height) = page.get_textpage(), page.get_size()
            for place in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(place)
                inside = left >= 40 and right <= width - 40 and bottom >= 20 and top <= height - 20
                assert inside or right - left < 0.5, (number, text.get_text_bounded(left, bottom, right, top))
    finally:
        document.close()
