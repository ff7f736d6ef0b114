"""Files inside a public packet: documents lose their properties, and what still names people is said before saving."""

import base64
import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

from portfolio.core.errors import PortfolioError
from portfolio.core.progress import never
from portfolio.core.records import Attachment, Credential, build
from portfolio.packet.drawing.copies import Original, copies_for_evaluator, copies_for_public, copies_of_none
from portfolio.packet.leaving.recipients import recipients_in
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import SavedAs
from tests.packet.a_year import Year, attach, badge_picture, certificate_pdf
from tests.packet.conftest import Finished, Make, copied, finished
from tests.packet.pdf_checks import attachments, text_seen_in
from tests.packet.telling_files import photograph_by

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


def test_badge_that_names_its_recipient_and_a_mail_stay_behind_until_they_may_go(
    shown: Year, public: Finished, make: Make
) -> None:
    badge = badge_picture((1, 2, 3)) + b"amina@school.example"
    mail = b"From: parent@home.example\n\nThank you"
    assert not {badge, mail} & set(attachments(public.pdf).values())
    assert public.result.warnings[:4] == [
        "“Thanks”: not attached, because the addresses of those who wrote and received it can be read in it.",
        "“Badge”: not attached, because the e-mail address that it was issued to can be read in it.",
        "“Film”: attached as it is. Such a file may note who made it, when and where.",
        "“Paper”, “Minutes”, “Plan”: attached as a copy without its properties (author, program, times).",
    ]

    standing = frozenset(f"file:{hashlib.sha256(data).hexdigest()[:12]}" for data in (badge, mail))
    result = make(shown, shown.request(audience="public", standing=standing))

    assert {badge, mail} <= set(attachments(result.path.read_bytes()).values())
    assert result.warnings[:2] == [
        "“Badge”: attached exactly as issued, because the proof of a badge needs every byte. The e-mail address that it"
        " was issued to can be read in the file.",
        "“Thanks”: attached whole, with the addresses of those who wrote and received it.",
    ]


def test_badge_whose_recipient_is_hashed_goes_exactly_as_issued() -> None:
    raw = {"recipient": {"type": "email", "hashed": True, "identity": "sha256$ab12"}, "issuer": "help@issuer.example"}
    assert recipients_in("sha256$ab12", json.dumps(raw)) == ()
    badge = Original("1", "Badge", "image/png", badge_picture(), proof=True)

    copies = copies_for_public([badge], never)

    assert not copies.behind
    assert copies.notes == (
        "“Badge”: attached exactly as issued, because the proof of a badge needs every byte. Whatever the issuer wrote"
        " about you can be read in the file.",
    )


def test_recipient_is_found_in_plain_and_in_signed_badges() -> None:
    subject = {"id": "did:key:z6Mk", "name": "Mia Berger", "achievement": {"name": "Feedback"}}
    plain = {"type": "Assertion", "recipient": {"type": "email", "hashed": False, "identity": "mia@home.example"}}
    token = base64.urlsafe_b64encode(json.dumps({"vc": {"credentialSubject": subject}}).encode()).decode().rstrip("=")

    assert recipients_in("", json.dumps(plain)) == ("mia@home.example",)
    assert recipients_in("", f"eyJhbGciOiJFZERTQSJ9eyJ9.{token}.c2lnbmF0dXJl") == ("Mia Berger",)


@pytest.mark.parametrize("saved_as", ["proof", "originals"])
def test_evaluator_gets_documents_without_their_authors_and_the_originals_only_when_asked_for(
    saved_as: SavedAs, shown: Year, make: Make
) -> None:
    result = make(shown, replace(shown.request(), saved_as=saved_as))
    files = attachments(result.path.read_bytes())

    rows = [
        row for row in shown.portfolio.find(Attachment) if row.title in ("Minutes", "Plan") or row.name == "paper.pdf"
    ]
    assert len(rows) == 3
    inside = {hashlib.sha256(data).hexdigest() for data in files.values()}
    originals = saved_as == "originals"
    assert inside.issuperset(row.sha256 for row in rows) == originals
    assert inside.isdisjoint(row.sha256 for row in rows) != originals
    assert any(AUTHOR in inside_words(data) for name, data in files.items() if name.endswith(".docx")) == originals
    assert not any("attached" in warning for warning in result.warnings)


def test_document_that_a_copy_would_harm_or_that_is_damaged_stays_behind_and_is_named() -> None:
    originals = [
        Original("1", "Signed", "application/pdf", pdf_by("A", signed=True)),
        Original("2", "Broken", WORD, b"PK\x03\x04 not a zip"),
        Original("3", "Commented", WORD, word_by("AUTHOR-SECRET", comment=True)),
    ]

    copies = copies_for_public(originals, never)
    standing = copies_for_public(originals, never, {"file:1", "file:2"})

    assert list(copies.data) == ["3"]
    assert AUTHOR not in inside_words(copies.data["3"])
    assert copies.behind == {"1": "a signature in it would no longer hold", "2": "it is damaged"}
    assert copies.notes == (
        "“Signed”: not attached, because a signature in it would no longer hold.",
        "“Broken”: not attached, because it is damaged.",
        "“Commented”: attached as a copy without its properties (author, program, times).",
    )
    assert standing.behind == {}
    assert standing.notes[:2] == (
        "“Signed”: attached as it is, with what it notes about its author, because a signature in it would no longer"
        " hold.",
        "“Broken”: attached as it is, with what it notes about its author, because it is damaged.",
    )


def test_photograph_with_a_place_goes_as_a_copy_that_shows_the_same_and_one_without_as_it_is() -> None:
    count = iter(range(100))
    placed, bare = photograph_by(lambda: f"Secret{next(count)}"), drawn_square()

    copies = copies_for_public(
        [Original("1", "Wall", "image/jpeg", placed), Original("2", "Square", "image/png", bare)], never
    )

    assert ("place", "48.1367, 11.5667") in copies.told["1"]
    assert list(copies.data) == ["1"]
    assert b"Secret" not in copies.data["1"]
    with Image.open(io.BytesIO(copies.data["1"])) as picture:
        assert picture.size == (24, 24)
        assert not picture.getexif()


def drawn_square() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (24, 24), (1, 2, 3)).save(out, "PNG")
    return out.getvalue()


def test_cancel_is_asked_while_documents_are_cleaned(own_year: Year, make: Make) -> None:
    document = attach(own_year.portfolio, pdf_by("Ms Diallo"), "minutes.pdf", "application/pdf", title="Minutes",
                      day=DAY, privacy="public")  # fmt: skip
    own_year.add(document)
    here = threading.current_thread()
    # Documents are cleaned beside the thread that decodes pictures: only there it is cancelled.
    with pytest.raises(PortfolioError, match="cancelled"):
        make(own_year, own_year.request(audience="public"), cancelled=lambda: threading.current_thread() is not here)


def test_the_same_file_twice_is_cleaned_once() -> None:
    same = [Original("1", title, WORD, word_by("AUTHOR-SECRET")) for title in ("Plan", "Plan again")]

    copies = copies_for_evaluator(same, never)

    assert list(copies.data) == ["1"]
    assert AUTHOR not in inside_words(copies.data["1"])


def test_one_look_at_all_files_makes_the_same_copies_and_tells_the_same_of_each() -> None:
    files = [
        Original("1", "Plan", WORD, word_by("AUTHOR-SECRET")),
        Original("2", "Minutes", "application/pdf", pdf_by("Ms Diallo")),
        Original("3", "Signed", "application/pdf", pdf_by("Ms Diallo", signed=True)),
        Original("4", "Broken", "application/pdf", b"%PDF-1.7\nnothing that follows is one"),
        Original("5", "Badge", "image/jpeg", photograph_by(lambda: "MAKER-SECRET"), proof=True),
        Original("6", "Notes", "text/plain", b"words alone"),
    ]

    both = copies_for_evaluator(files, never, all_told=True)

    alone = copies_for_evaluator(files, never)
    assert list(both.data) == list(alone.data) == ["1", "2"]
    assert both.left == alone.left
    assert both.told == copies_of_none(files, never).told
    assert ("author", "Ms Diallo") in both.told["3"], "no copy can be made of it, and what it says is told"
    assert both.told["5"], "nor is any made of a badge"
