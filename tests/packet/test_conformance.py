"""The finished packet as an archive and a screen reader take it."""

import io
import json

import pikepdf
from pypdf import PdfReader

from tests.packet.a_year import Year
from tests.packet.conftest import Finished, Make
from tests.packet.pdf_checks import attachments, examine, pages_of, text_of


def test_signed_packet_keeps_the_claims_of_archive_and_screen_reader(packet: Finished) -> None:
    found = examine(packet.pdf)

    assert found.wrong == []
    assert found.tags["Figure"] >= 6
    assert found.tags["TH"] > 10
    assert all(found.alts)


def test_page_one_is_the_answer(packet: Finished) -> None:
    page = " ".join(pages_of(packet.pdf)[0].split())

    for words in (
        "Amina Diallo",
        "Science teacher, grades 7 to 9",
        "Riverside School",
        "Margaret Okafor",
        "1 Sep 2025 to 31 Aug 2026",
        "This year I stopped marking every book",
        "What changed for pupils",
        "61 %",
        "87 %",
        "84",
        "A1",
        "Open these first",
        "Contents",
    ):
        assert words in page
    assert "did:key" not in page
    assert "SHA-256" not in page


def test_hashes_and_keys_stand_on_the_last_pages_only(packet: Finished) -> None:
    pages = pages_of(packet.pdf)
    colophon = next(number for number, page in enumerate(pages) if "About this file" in page and number > 0)

    assert all("did:key" not in page and "SHA-256" not in page for page in pages[:colophon])
    assert "did:key:z" in pages[colophon]


def test_sections_stand_in_reading_order(packet: Finished) -> None:
    text = text_of(packet.pdf).split("Page 1 of", 1)[1]
    places = [
        text.index(word)
        for word in (
            "From my evaluation in June 2025",
            "November 2025",
            "Forces and motion without a final test p",
            "What I will change",
            "Asking answerable questions",
            "Formative Assessment Practitioner Open",
            "in my own time",
            "Pupil survey, spring 2026",
        )
    ]

    assert places == sorted(places)


def test_evidence_numbers_lead_to_their_pages(packet: Finished) -> None:
    reader = PdfReader(io.BytesIO(packet.pdf))
    targets = [
        annotation.get_object().get("/Dest") or annotation.get_object().get("/A", {}).get("/D")
        for annotation in reader.pages[0]["/Annots"]
    ]

    assert sum(target is not None for target in targets) > 10
    assert "A1, p. " in " ".join(pages_of(packet.pdf)[0].split())


def test_bookmarks_name_sections_and_entries(packet: Finished) -> None:
    titles = str(PdfReader(io.BytesIO(packet.pdf)).outline)

    for words in ("What changed for pupils", "Goals", "Reflections", "When the tickets changed the lesson", "A1"):
        assert words in titles


def test_originals_and_records_travel_inside(packet: Finished, year: Year) -> None:
    inside = attachments(packet.pdf)
    records = json.loads(inside["portfolio.json"])

    assert inside["C3 formative-assessment.png"] == year.portfolio.attachments.read(_original(year))
    assert {goal["title"] for goal in records["records"]["goal"]} >= {"Pupils choose how they show their learning"}
    assert "addresses" not in records["person"]


def _original(year: Year) -> str:
    from portfolio.core.records import Attachment, Credential

    credential = year.portfolio.get(Credential, year.ids["badge"])
    assert credential is not None
    assert credential.original_id is not None
    original = year.portfolio.get(Attachment, credential.original_id)
    assert original is not None
    return original.sha256


def test_signing_leaves_metadata_as_it_was(packet: Finished) -> None:
    with pikepdf.open(io.BytesIO(packet.pdf)) as document:
        assert str(document.trailer.Info.Title) == "Teaching portfolio of Amina Diallo"
        assert "/Producer" not in document.trailer.Info
        assert b"pyHanko" not in document.Root.Metadata.read_bytes()


def test_figures_count_only_what_is_in_the_packet(packet: Finished) -> None:
    assert "It holds 4 goals, 3 credentials, 2 courses, 4 things I did, 2 reflections" in text_of(packet.pdf)


def test_empty_portfolio_makes_one_page(own_year: Year, make: Make) -> None:
    from datetime import date

    result = make(own_year, own_year.request(start=date(1990, 1, 1), end=date(1990, 12, 31), statement=""))
    pdf = result.path.read_bytes()

    assert result.pages == 1
    assert examine(pdf).wrong == []
    assert "There are no entries in this PDF yet." in text_of(pdf)
