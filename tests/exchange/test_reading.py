"""What one file is, decided by its content, and what is read from it."""

import codecs
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.found import from_wire, to_wire
from portfolio.exchange.intake.mail import html_text, read_mail
from portfolio.exchange.intake.sniff import FileKind, sniff_kind

WORD = """<?xml version="1.0"?><w:document xmlns:w="word"><w:body>
<w:p><w:r><w:t>Unit plan</w:t></w:r></w:p><w:p><w:r><w:t>Frac</w:t></w:r><w:r><w:t>tions, week 3</w:t></w:r></w:p>
</w:body></w:document>"""


def office(member: str, content: str | bytes, **others: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(member, content)
        for name, text in others.items():
            archive.writestr(name, text)
    return out.getvalue()


def mail(body: str = "Dear Ann, your lesson was splendid.", **files: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "Head Teacher <head@school.example>"
    message["To"] = "ann@school.example"
    message["Subject"] = "Your lesson — vielen Dank"
    message["Date"] = "Mon, 09 Nov 2026 08:15:00 +0100"
    message.set_content(body)
    message.add_alternative(
        f"<html><style>p{{color:red}}</style><p>{body}</p><script>evil()</script></html>", subtype="html"
    )
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize(
    "data, name, kind",
    [
        (b"\xff\xd8\xff\xe0" + b"x" * 50, "holiday.txt", FileKind.PHOTO),
        (b"\x89PNG\r\n\x1a\n\0\0\0\x10iTXtopenbadges\0\0\0\0\0{}", "x", FileKind.BADGE),
        (b"\x89PNG\r\n\x1a\n\0\0\0\x10IDAT", "badge.png", FileKind.PHOTO),
        (b'{"@context": 1}', "badge.txt", FileKind.BADGE),
        (b"eyJhbGciOiJub25lIn0.e30.x", "x", FileKind.BADGE),
        (b'<?xml version="1.0"?><svg xmlns:openbadges="http://openbadges.org"/>', "x.svg", FileKind.BADGE),
        (b"<svg/>", "x.svg", FileKind.DOCUMENT),
        (b"%PDF-1.7\n", "x", FileKind.PDF),
        (b"# My notes\n\n[a link](x)", "notes.md", FileKind.DOCUMENT),
        ("Grüße aus Köln".encode("cp1252"), "old.txt", FileKind.DOCUMENT),
        (mail(), "message", FileKind.EMAIL),
        (office("word/document.xml", WORD), "x.zip", FileKind.DOCUMENT),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "x.jpg", FileKind.DOCUMENT),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "x", FileKind.DOCUMENT),
    ],
)
def test_content_decides_what_a_file_is(data: bytes, name: str, kind: FileKind) -> None:
    assert sniff_kind(data, name).kind is kind


LONG = b"x" * 70_000
SVG_BADGE = b'<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="x"/></svg>'


@pytest.mark.parametrize(
    "data",
    [
        *('{"@context": "x"}'.encode(code) for code in ("utf-16", "utf-8-sig")),
        codecs.BOM_UTF16_BE + '{"@context": "x"}'.encode("utf-16-be"),
        "eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2ln".encode("utf-16"),
        b"<!-- " + LONG + b" -->\n" + SVG_BADGE,
        b'<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "' + LONG + b'">' + SVG_BADGE,
        b"<!DOCTYPE svg [<!ENTITY a '" + LONG + b"'>\n]>" + SVG_BADGE,
        b"<!-- > " + LONG + b" --><?x " + LONG + b"?>" + SVG_BADGE.replace(b"svg", b"s:svg"),
        SVG_BADGE.decode().encode("utf-16"),
    ],
    ids=range(9),
)
@pytest.mark.parametrize("name", ["badge", "badge.txt", "badge.json"])
def test_a_badge_is_known_in_any_spelling_and_behind_any_preface(data: bytes, name: str) -> None:
    assert sniff_kind(data, name).kind is FileKind.BADGE


@pytest.mark.parametrize(
    "data", ["Grüße, {list}".encode("utf-16"), b"<!-- " + LONG, b"<!DOCTYPE x [" + LONG, b"<notes>" + LONG + b"<svg"]
)
def test_what_only_begins_like_one_is_no_badge(data: bytes) -> None:
    assert sniff_kind(data, "notes.txt").kind is FileKind.DOCUMENT


@pytest.mark.parametrize(
    "data, name, sentence",
    [
        (b"", "x.pdf", "“x.pdf” is empty (0 bytes)."),
        (b" \n ", "x.txt", "“x.txt” holds no text."),
        (b"MZ\x90\0", "photo.jpg", "“photo.jpg” is a program or a shortcut, which a portfolio does not keep."),
        (b"#!/bin/sh\nrm", "notes.txt", "“notes.txt” is a program or a shortcut, which a portfolio does not keep."),
        (b"hello", "hello.bat", "“hello.bat” is a program or a shortcut, which a portfolio does not keep."),
        (office("x.xml", "y")[:-30], "x.docx", "“x.docx” is damaged: its end is missing or broken."),
        (b"%PDF-1.7 nothing", "x.pdf", "“x.pdf” is damaged: its pages cannot be read."),
        (office("x.xml", "y"), "x.zip", "“x.zip” is an archive of several files."),
        (
            office("manifest.json", "{}", **{"portfolio.db": "x"}),
            "a.portfolio",
            "“a.portfolio” is a backup of a portfolio.",
        ),
        (b"<!DOCTYPE html><html></html>", "x.html", "“x.html” is a web page."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "x.msg", "“x.msg” is an Outlook message."),
        (b"\x00\x01\x02\x03", "x.bin", "“x.bin” is a kind of file that cannot be added."),
        (b'{"name": "x"}', "x.json", "“x.json” is not a badge"),
        (b"\x89PNG\r\n\x1a\n\0\0", "x.png", "The picture “x.png” is damaged: it ends too early."),
    ],
)
def test_a_file_that_is_not_taken_gets_a_sentence_and_an_advice(data: bytes, name: str, sentence: str, here) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(PortfolioError) as told:
        here.examine(data, name)
    assert told.value.title.startswith(sentence)
    assert told.value.advice


def test_an_e_mail_is_evidence_with_its_files(here) -> None:  # type: ignore[no-untyped-def]
    found = here.examine(mail(**{"plan.pdf": b"%PDF-1.4 x", "notes.txt": b"hello"}), "m.eml")
    assert (found.kind, found.title, found.day) == ("evidence", "Your lesson — vielen Dank", date(2026, 11, 9))
    assert "splendid" in found.text
    assert [name for name, _ in found.files] == ["plan.pdf", "notes.txt"]


def test_names_of_files_in_an_e_mail_are_only_names() -> None:
    read = read_mail(mail(**{"../../etc/passwd": b"x", "C:\\temp\\a.txt": b"y"}), "m.eml")
    assert [name for name, _ in read.files] == ["passwd", "a.txt"]


def test_a_hostile_e_mail_is_survived() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(400))
    odd = read_mail(b"From: a\nDate: never\nSubject: =?utf-8?b?////?=\n\nx", "m.eml")
    assert (odd.sender, odd.day, odd.text.strip(), odd.files) == ("a", None, "x", [])
    deep = read_mail(b"From: a@b\nSubject: x\n" + nested, "m.eml")
    assert (deep.subject, deep.text, deep.files) == ("x", "", [])


def test_words_come_out_of_html_and_scripts_do_not() -> None:
    assert html_text("<p>One &amp; two</p><script>bad()</script><b>three</b><br>four") == "One & two\nthree\nfour"


def test_words_inside_documents_are_found(here, make_pdf: Callable[[str], bytes]) -> None:  # type: ignore[no-untyped-def]
    slides = '<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>Slide words</a:t></a:r></a:p></p:sld>'
    document = (
        '<office:document-content xmlns:office="o" xmlns:text="t"><text:p>Open words</text:p></office:document-content>'
    )
    assert here.examine(office("word/document.xml", WORD), "a.docx").text == "Unit plan\nFractions, week 3"
    pptx = office("ppt/presentation.xml", "<x/>", **{"ppt/slides/slide1.xml": slides})
    assert here.examine(pptx, "a.pptx").text == "Slide words"
    odt = office("mimetype", "application/vnd.oasis.opendocument.text", **{"content.xml": document})
    assert here.examine(odt, "a.odt").text == "Open words"
    assert "pupils wrote" in here.examine(make_pdf("What pupils wrote"), "a.pdf").text
    assert here.examine("Grüße".encode("cp1252"), "a.txt").text == "Grüße"
    assert here.examine("﻿Grüße".encode("utf-16"), "a.txt").text.endswith("Grüße")


@pytest.mark.parametrize(
    "content",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:t>&a;</w:t>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:t>&a;</w:t>',
        "<w:p>" * 5000 + "</w:p>" * 5000,
        "<w:p><w:t>never closed",
        b"\0" * 60_000_000,
    ],
)
def test_a_hostile_document_gets_its_sentence(content: str | bytes, here) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(PortfolioError, match=r"“a\.docx” is damaged"):
        here.examine(office("word/document.xml", content), "a.docx")


def test_a_badge_is_read_with_what_was_checked(here, badge: bytes) -> None:  # type: ignore[no-untyped-def]
    found = here.examine(badge, "phonics.json")
    (one,) = found.badges
    assert (one.title, one.issuer, one.earned, one.status) == (
        "Phonics",
        "Reading Academy",
        date(2026, 3, 1),
        "unknown",
    )
    assert {
        "check": "recipient",
        "result": "passed",
        "detail": "It was awarded to one of your addresses.",
    } in one.checks
    assert one.raw.encode() == badge


def test_a_badge_may_be_kept_as_evidence(here, badge: bytes) -> None:  # type: ignore[no-untyped-def]
    assert here.examine(badge, "phonics.json", as_evidence=True).kind == "evidence"


def test_what_was_read_crosses_the_pipe_unchanged(here, badge: bytes, certificate: bytes) -> None:  # type: ignore[no-untyped-def]
    for data in (badge, certificate, mail(**{"a.txt": b"x"})):
        found = here.examine(data, "x.eml")
        plain, blobs = to_wire(found)
        assert from_wire(json.loads(json.dumps(plain)), blobs) == found


def test_a_photo_named_certificate_is_offered_as_one(here, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    from PIL import Image

    Image.new("RGB", (8, 8)).save(tmp_path / "x.jpg")
    found = here.examine((tmp_path / "x.jpg").read_bytes(), "First_aid_certificate.jpg")
    assert (found.kind, found.may_be, found.guess.title) == (
        "certificate", ("certificate", "evidence"), "First aid certificate",
    )  # fmt: skip
    assert here.examine((tmp_path / "x.jpg").read_bytes(), "IMG_2031.jpg").kind == "evidence"
