"""The packet's proof: unchanged reads intact, and any change at all is noticed and named."""

import io
import json
import random
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from portfolio.packet.signing import Keys, make_packet_certificate, sign_file
from portfolio.packet.verification import verify_packet
from tests.packet.conftest import Finished


@pytest.fixture(scope="module")
def stranger() -> tuple[bytes, bytes]:
    """The key and the certificate of somebody else."""
    return make_packet_certificate("Margaret Okafor")


def results(pdf: bytes) -> dict[str, str]:
    """What each check said."""
    return {check["check"]: check["result"] for check in verify_packet(pdf)["checks"]}


def saved_again(pdf: bytes, change: Any) -> bytes:
    """The packet changed and saved by another program."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def test_unchanged_packet_is_intact(packet: Finished, tmp_path: Path) -> None:
    path = tmp_path / "handed in.pdf"
    path.write_bytes(packet.pdf)

    item = verify_packet(path)

    assert item["status"] == "intact"
    assert (item["file"], item["standard"], item["container"]) == (
        "handed in.pdf", "Perpetual Portfolio packet", "pdf")  # fmt: skip
    assert item["credential"]["title"] == "Teaching portfolio of Amina Diallo"
    assert item["credential"]["recipient"] == "Amina Diallo"
    assert item["credential"]["earned"] == "2026-06-12"
    assert item["credential"]["issuer"].startswith("did:key:z6Mk")
    assert json.dumps(item)
    assert results(packet.pdf) == {
        "signature": "passed", "later additions": "passed", "certificate": "passed", "portfolio key": "passed",
        "attachments": "passed", "revocation": "not_checked",
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_any_flipped_bit_is_noticed(packet: Finished, seed: int) -> None:
    chance = random.Random(seed)
    start = packet.pdf.rindex(b"/Contents <")
    # Half of the flips fall into the signature itself, the one stretch that no signature can cover.
    place = chance.randrange(start, start + 4200) if seed % 2 else chance.randrange(len(packet.pdf))
    changed = bytearray(packet.pdf)
    changed[place] ^= 1 << chance.randrange(8)

    assert verify_packet(bytes(changed))["status"] == "invalid"


def test_letters_of_the_signature_in_another_case_are_noticed(packet: Finished) -> None:
    start = packet.pdf.rindex(b"/Contents <") + len(b"/Contents <")
    changed = packet.pdf[:start] + packet.pdf[start : start + 3000].lower() + packet.pdf[start + 3000 :]

    assert verify_packet(changed)["status"] == "invalid"


@pytest.mark.parametrize("tail", [b"\n", b"%", b"startxref\n0\n%%EOF\n"])
def test_anything_after_the_end_is_noticed(packet: Finished, tail: bytes) -> None:
    assert verify_packet(packet.pdf + tail)["status"] == "invalid"


def test_changed_attachment_is_named(packet: Finished) -> None:
    def change(document: pikepdf.Pdf) -> None:
        document.attachments["A4 friday-evening.eml"].get_file()
        document.Root.AF[0]
        for file in document.Root.AF:
            if str(file.UF) == "A4 friday-evening.eml":
                file.EF.F.write(b"From: somebody else\n\nNot what was written.")

    item = verify_packet(saved_again(packet.pdf, change))

    assert item["status"] == "invalid"
    assert "7 of 8 attached files are unchanged" in next(
        check["detail"] for check in item["checks"] if check["check"] == "attachments")  # fmt: skip


@pytest.mark.parametrize(
    "kind", ["remove a page", "turn a page", "swap pages", "saved again", "annotate", "remove a file"]
)
def test_every_kind_of_change_is_noticed(packet: Finished, kind: str) -> None:
    def change(document: pikepdf.Pdf) -> None:
        if kind == "remove a page":
            del document.pages[2]
        elif kind == "turn a page":
            document.pages[1].rotate(180, relative=True)
        elif kind == "swap pages":
            document.pages.reverse()
        elif kind == "annotate":
            note = document.make_indirect(pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="x"))  # fmt: skip
            document.pages[0].Annots.append(note)
        elif kind == "remove a file":
            del document.attachments["A4 friday-evening.eml"]

    changed = saved_again(packet.pdf, change)

    assert verify_packet(changed)["status"] == "invalid"
    assert results(changed)["attachments"] == ("failed" if kind == "remove a file" else "passed")


def test_page_edited_in_an_update_after_the_signature_is_noticed(packet: Finished) -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(packet.pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    while "/Kids" in page:
        page = page["/Kids"][0]
    page[generic.pdf_name("/Rotate")] = generic.NumberObject(180)
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)

    item = verify_packet(out.getvalue())

    assert item["status"] == "invalid"
    assert results(out.getvalue())["later additions"] == "failed"


def test_packet_that_its_reader_signs_too_stays_intact(
    packet: Finished, stranger: tuple[bytes, bytes], tmp_path: Path
) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    key, certificate = stranger
    (tmp_path / "key.pem").write_bytes(key)
    (tmp_path / "certificate.pem").write_bytes(certificate)
    reader = signers.SimpleSigner.load(str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem"))
    out = io.BytesIO()
    signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name="Evaluator"),
        signer=reader,
        new_field_spec=fields.SigFieldSpec("Evaluator"),
    ).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(packet.pdf)), output=out)

    assert verify_packet(out.getvalue())["status"] == "intact"
    assert results(out.getvalue())["later additions"] == "passed"


def test_packet_signed_anew_by_someone_else_does_not_pass(
    packet: Finished, keys: Keys, stranger: tuple[bytes, bytes]
) -> None:
    end = packet.pdf.rindex(b"%%EOF", 0, packet.pdf.rindex(b"/Contents <")) + 6
    other = Keys(keys.ed25519_pem, *stranger)
    forged = sign_file(packet.pdf[:end], other, "Amina Diallo").data

    assert verify_packet(forged)["status"] == "invalid"
    assert results(forged)["certificate"] == "failed"


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n%%EOF", b"\x89PNG\r\n\x1a\n"])
def test_other_files_are_not_packets(data: bytes) -> None:
    assert verify_packet(data)["status"] == "unsupported"


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    assert verify_packet(tmp_path / "gone.pdf")["checks"][0]["detail"] == "The file cannot be read."
