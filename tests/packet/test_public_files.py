"""Files inside a public packet: documents lose their properties, and what still names people is said before saving."""

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from datetime import date

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import never
from portfolio.core.records import Attachment, Credential, build
from portfolio.packet.copies import Original, copies_for_public
from portfolio.packet.signing import Keys
from tests.packet.a_year import Year, attach, badge_picture, certificate_pdf
from tests.packet.conftest import Finished, Make, copied, finished
from tests.packet.pdf_checks import attachments, text_seen_in

DAY = date(2026, 1, 15)
AUTHOR = b"AUTHOR-SECRET"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def pdf_by(author: str, signed: bool = False) -> bytes:
    """A PDF that says who wrote it in its properties, in XMP, and in an earlier version of itself."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(certificate_pdf("Minutes of a meeting", 2))))
    writer.add_metadata({"/Author": author, "/Company": author})
    xmp = DecodedStreamObject()
    xmp.set_data(f"<x:xmpmeta>{author}</x:xmpmeta>".encode())
    xmp.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(xmp)
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject({NameObject("/App"): TextStringObject(author)})
    if signed:
        writer.root_object[NameObject("/Perms")] = DictionaryObject({NameObject("/DocMDP"): TextStringObject("x")})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def word_by(author: str, comment: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("word/document.xml", "<w:document>What the pupils said</w:document>")
        for part in ("core", "app", "custom"):
            file.writestr(f"docProps/{part}.xml", f"<x><dc:creator>{author}</dc:creator></x>")
        if comment:
            file.writestr("word/comments.xml", f'<w:comment w:author="{author}"/>')
    return out.getvalue()


def inside_words(data: bytes) -> bytes:
    """Everything that a zip or a PDF holds, unpacked."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return b"".join(file.read(name) for name in file.namelist())
    reader = PdfReader(io.BytesIO(data))
    return data + repr(reader.trailer["/Root"]).encode() + repr(reader.metadata).encode()


@pytest.fixture(scope="module")
def shown(year_at_rest: Year, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """A year with a badge, a Word file, a PDF, an e-mail and a film for everyone."""
    for year in copied(year_at_rest, tmp_path_factory.mktemp("shown") / "portfolio"):
        yield with_files_for_everyone(year)


@pytest.fixture(scope="module")
def public(shown: Year, keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """The packet of that year for everyone."""
    return finished(shown, shown.request(audience="public"), keys, tmp_path_factory.mktemp("public") / "packet.pdf")


def with_files_for_everyone(own_year: Year) -> Year:
    portfolio = own_year.portfolio
    badge = badge_picture((1, 2, 3)) + b"amina@school.example"
    original = attach(portfolio, badge, "badge.png", "image/png", purpose="original", privacy="public")
    paper = attach(portfolio, pdf_by("AUTHOR-SECRET"), "paper.pdf", "application/pdf", purpose="original")
    files = [
        attach(portfolio, pdf_by("AUTHOR-SECRET") + b"\n", "minutes.pdf", "application/pdf", title="Minutes"),
        attach(portfolio, word_by("AUTHOR-SECRET"), "plan.docx", WORD, title="Plan"),
        attach(portfolio, b"From: parent@home.example\n\nThank you", "mail.eml", "message/rfc822", title="Thanks"),
        attach(portfolio, b"\0\0\0\x18ftypmp42", "film.mp4", "video/mp4", title="Film"),
    ]
    own_year.add(
        original,
        paper,
        build(
            Credential, title="Badge", earned=DAY, standard="Open Badges 2.0", recipient="amina@school.example",
            original_id=original.id, privacy="public",
        ),
        build(Credential, kind="certificate", title="Paper", earned=DAY, original_id=paper.id, privacy="public"),
    )  # fmt: skip
    own_year.add(*(build(Attachment, **{**file.model_dump(), "day": DAY, "privacy": "public"}) for file in files))
    return own_year


def test_documents_of_a_public_packet_carry_no_author_and_the_annex_says_so(public: Finished) -> None:
    files, text = attachments(public.pdf), text_seen_in(public.pdf)

    documents = [name for name in files if name.endswith((".pdf", ".docx"))]
    assert len(documents) == 3
    for name in documents:
        assert AUTHOR not in inside_words(files[name])
        assert not name.endswith("pdf") or len(PdfReader(io.BytesIO(files[name])).pages) == 2
    assert any(b"What the pupils said" in inside_words(files[name]) for name in documents if name.endswith("docx"))
    assert text.count("attached as a copy without its properties (author, program, times)") == 3
    assert "a copy without its properties" in text.split("Files inside this PDF")[1]
    rows = {row["attached_as"]: row for row in json.loads(files["portfolio.json"])["records"]["attachment"]}
    for name in documents:
        assert rows[name]["copy_without_properties"] is True
        assert rows[name]["sha256"] == hashlib.sha256(files[name]).hexdigest()
        assert rows[name]["size"] == len(files[name])


def test_badge_stays_as_issued_and_what_it_tells_is_said_before_saving(public: Finished) -> None:
    files = attachments(public.pdf)

    assert badge_picture((1, 2, 3)) + b"amina@school.example" in files.values()
    assert public.result.warnings[:4] == [
        "“Badge”: attached exactly as issued, because the proof of a badge needs every byte. The e-mail address that it"
        " was issued to can be read in the file.",
        "“Thanks”: attached whole, with the addresses of those who wrote and received it.",
        "“Film”: attached as it is. Such a file may note who made it, when and where.",
        "“Paper”, “Minutes”, “Plan”: attached as a copy without its properties (author, program, times).",
    ]


def test_evaluators_packet_holds_the_originals_byte_for_byte(shown: Year, make: Make) -> None:
    result = make(shown, shown.request())
    files = attachments(result.path.read_bytes())

    rows = [
        row for row in shown.portfolio.find(Attachment) if row.title in ("Minutes", "Plan") or row.name == "paper.pdf"
    ]
    assert {hashlib.sha256(data).hexdigest() for data in files.values()} >= {row.sha256 for row in rows}
    assert len(rows) == 3
    assert not any("attached" in warning for warning in result.warnings)


def test_document_that_a_copy_would_harm_or_that_is_damaged_goes_as_it_is_and_is_named() -> None:
    originals = [
        Original("1", "Signed", "application/pdf", pdf_by("A", signed=True)),
        Original("2", "Broken", WORD, b"PK\x03\x04 not a zip"),
        Original("3", "Commented", WORD, word_by("A", comment=True)),
    ]

    copies = copies_for_public(originals, never)

    assert list(copies.data) == ["3"]
    assert copies.notes == (
        "“Signed”: attached as it is, with what it notes about its author, because a signature in it would no longer"
        " hold.",
        "“Broken”: attached as it is, with what it notes about its author, because it is damaged.",
        "“Commented”: its comments or tracked changes still name people.",
        "“Commented”: attached as a copy without its properties (author, program, times).",
    )


def test_cancel_is_asked_while_documents_are_cleaned(own_year: Year, make: Make) -> None:
    document = attach(own_year.portfolio, pdf_by("Ms Diallo"), "minutes.pdf", "application/pdf", title="Minutes",
                      day=DAY, privacy="public")  # fmt: skip
    own_year.add(document)
    here = threading.current_thread()
    # Documents are cleaned beside the thread that decodes pictures: only there it is cancelled.
    with pytest.raises(PortfolioError, match="cancelled"):
        make(own_year, own_year.request(audience="public"), cancelled=lambda: threading.current_thread() is not here)
