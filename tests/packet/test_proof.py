"""The packet's proof: unchanged reads intact, and any change at all is noticed and named."""

import asyncio
import io
import json
import random
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from portfolio.packet.proof.envelope import NoEnvelope, opened
from portfolio.packet.proof.file_signature import NoSignature, Place, is_certifying, place_of, signature_of
from portfolio.packet.proof.known_keys import KnownKey
from portfolio.packet.proof.signing import Keys, make_packet_certificate, sign_file
from portfolio.packet.proof.verification import verify_packet
from tests.packet.conftest import Finished
from tests.packet.proof_changes import KINDS, added_to, comment, saved_again, signed_by, turn

FLIPS = 400


@pytest.fixture(scope="module")
def stranger() -> tuple[bytes, bytes]:
    """The key and the certificate of somebody else."""
    return make_packet_certificate("Margaret Okafor")


def results(pdf: bytes) -> dict[str, str]:
    """What each check said."""
    return {check["check"]: check["result"] for check in verify_packet(pdf)["checks"]}


def became(pdf: bytes) -> tuple[str, str]:
    """The status, and what became of the file."""
    item = verify_packet(pdf)
    return item["status"], item["packet"]["change"]


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
    assert (item["packet"]["change"], item["packet"]["saved_as"]) == ("unchanged", "proof")
    assert item["packet"]["period"] == {"start": "2025-09-01", "end": "2026-08-31"}


def test_only_a_key_that_the_reader_saved_makes_it_verified(packet: Finished) -> None:
    did = verify_packet(packet.pdf)["credential"]["issuer"]
    other = {"did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp": KnownKey("Somebody", "2026-05-01")}

    saved = verify_packet(packet.pdf, known={did: KnownKey("Amina", "2026-05-12")})

    assert verify_packet(packet.pdf, known=other)["status"] == "intact"
    assert saved["status"] == "verified"
    assert any("the key that you saved on 2026-05-12 as that of “Amina”" in one["detail"] for one in saved["checks"])
    assert saved["packet"]["key_saved"] == {"title": "Amina", "saved": "2026-05-12"}
    changed = verify_packet(packet.pdf + b"\n", known={did: KnownKey("Amina", "2026-05-12")})
    assert changed["status"] == "invalid"


def flips(pdf: bytes) -> list[tuple[int, int]]:
    """400 places and bits, the same each time: all over the file, and many in each part that is read in its own way."""
    chance = random.Random(20261123)
    gap = pdf.rindex(b"/Contents <")
    files = pdf.index(b"/EmbeddedFile")
    table = pdf.rindex(b"\nxref", 0, gap)
    parts = (
        (0, len(pdf), 120),  # anywhere
        (0, 1500, 20),  # the beginning
        (files, table, 80),  # attached files, the records and the list of all among them
        (table, gap, 40),  # the table of what stands where, and the trailer
        (gap, gap + 8300, 100),  # the signature, which is the one stretch that no signature can cover
        (gap + 8200, len(pdf), 40),  # the end
    )
    found = [(chance.randrange(first, last), chance.randrange(8)) for first, last, count in parts for _ in range(count)]
    assert len(found) == FLIPS
    return found


@pytest.mark.parametrize("part", range(8))
def test_any_flipped_bit_is_noticed(packet: Finished, part: int) -> None:
    missed = []
    for place, bit in flips(packet.pdf)[part::8]:
        changed = bytearray(packet.pdf)
        changed[place] ^= 1 << bit
        status = verify_packet(bytes(changed))["status"]
        if status not in ("invalid", "unsupported") or (status == "unsupported" and place > 5):
            missed.append((place, bit, status))

    assert missed == []


def test_letters_of_the_signature_in_another_case_are_noticed(packet: Finished) -> None:
    start = packet.pdf.rindex(b"/Contents <") + len(b"/Contents <")
    changed = packet.pdf[:start] + packet.pdf[start : start + 3000].lower() + packet.pdf[start + 3000 :]

    assert became(changed) == ("invalid", "altered")


def test_what_stands_in_the_padding_of_the_signature_is_noticed(packet: Finished) -> None:
    end = packet.pdf.index(b">\n/ByteRange", packet.pdf.rindex(b"/Contents <"))

    for other in (b"01", b"  ", b"\n\n", b"0\0"):
        assert became(packet.pdf[: end - 2] + other + packet.pdf[end:]) == ("invalid", "altered")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_change_is_noticed_and_called_by_its_name(packet: Finished, kind: str) -> None:
    change, name = KINDS[kind]

    assert became(change(packet.pdf)) == ("invalid", name)


def test_file_saved_again_by_another_program_says_so_and_counts_its_attachments(packet: Finished) -> None:
    first = verify_packet(saved_again(packet.pdf))["checks"][0]

    assert (first["check"], first["detail"]) == (
        "file", "Pages changed or re-saved; 8 of 8 attachments unchanged.")  # fmt: skip


def test_changed_and_missing_attachments_are_named(packet: Finished) -> None:
    changed = verify_packet(KINDS["a file changed"][0](packet.pdf))
    removed = verify_packet(KINDS["a file removed"][0](packet.pdf))

    assert changed["packet"]["attachments"] == {
        "named": 8, "unchanged": 7, "missing": [], "altered": ["A4 friday-evening.eml"], "added": 0}  # fmt: skip
    assert removed["packet"]["attachments"]["missing"] == ["A4 friday-evening.eml"]
    assert "7 of 8 are there" in removed["checks"][0]["detail"]


def test_attachments_taken_out_behind_the_end_leave_the_pages_proven(packet: Finished) -> None:
    pdf = KINDS["behind the end: all files removed"][0](packet.pdf)

    assert results(pdf)["signature"] == "passed"
    assert verify_packet(pdf)["checks"][0]["detail"] == "Attachments were removed on the way: 0 of 8 are there."


def test_packet_that_its_reader_signs_too_stays_intact(
    packet: Finished, stranger: tuple[bytes, bytes], tmp_path: Path
) -> None:
    unseen = signed_by(packet.pdf, *stranger, tmp_path)

    assert became(unseen) == ("intact", "signed_later")
    assert results(unseen)["later additions"] == "passed"


def test_signature_that_is_seen_is_a_comment_and_one_that_hides_a_page_an_alteration(
    packet: Finished, stranger: tuple[bytes, bytes], tmp_path: Path
) -> None:
    assert became(signed_by(packet.pdf, *stranger, tmp_path, (40, 40, 200, 90))) == ("invalid", "commented")
    assert became(signed_by(packet.pdf, *stranger, tmp_path, (0, 0, 595, 842))) == ("invalid", "altered")


def test_changes_under_another_signature_are_still_noticed(
    packet: Finished, stranger: tuple[bytes, bytes], tmp_path: Path
) -> None:
    turned = signed_by(added_to(packet.pdf, turn), *stranger, tmp_path)
    noted = signed_by(added_to(packet.pdf, comment), *stranger, tmp_path)

    assert became(turned) == ("invalid", "altered")
    assert became(noted) == ("invalid", "commented")


def test_packet_signed_anew_by_someone_else_does_not_pass(
    packet: Finished, keys: Keys, stranger: tuple[bytes, bytes]
) -> None:
    end = packet.pdf.rindex(b"%%EOF", 0, packet.pdf.rindex(b"/Contents <")) + 6
    other = Keys(keys.ed25519_pem, *stranger)
    forged = sign_file(packet.pdf[:end], other, "Amina Diallo").data

    assert verify_packet(forged)["status"] == "invalid"
    assert results(forged)["certificate"] == "failed"


def test_signature_that_lets_more_be_changed_than_forms_is_none(packet: Finished, keys: Keys, tmp_path: Path) -> None:
    end = packet.pdf.rindex(b"%%EOF", 0, packet.pdf.rindex(b"/Contents <")) + 6
    both = keys.packet_key_pem, keys.packet_cert_pem
    loose = signed_by(packet.pdf[:end], *both, tmp_path, field="PacketSignature")

    assert results(loose)["signature"] == "failed"
    for pdf, certifies in ((packet.pdf, True), (loose, False)):
        reader = PdfReader(io.BytesIO(pdf))
        assert is_certifying(reader, signature_of(reader)) is certifies


def test_anything_after_the_end_of_an_update_is_noticed(
    packet: Finished, stranger: tuple[bytes, bytes], tmp_path: Path
) -> None:
    signed = signed_by(packet.pdf, *stranger, tmp_path)

    for tail in (b"\n\n", b"% more\n", b" ", b"1 0 obj\nnull\nendobj\n"):
        assert became(signed + tail) == ("invalid", "altered")


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [0, 10, 20],
        [1, 10, 20, 80],
        [0, 0, 20, 80],
        [0, 20, 20, 80],
        [0, 10, 20, 81],
        [0, 10, 20, 0],
        [0, "10", 20, 80],
    ],
)
def test_signature_stands_from_the_beginning_around_one_gap_to_the_end(numbers: list[Any]) -> None:
    assert place_of({"/ByteRange": [0, 10, 20, 80]}, 100) == Place(10, 20, 100)
    with pytest.raises(NoSignature):
        place_of({"/ByteRange": numbers}, 100)


def test_no_byte_of_the_envelope_can_be_another(packet: Finished) -> None:
    start = packet.pdf.rindex(b"/Contents <") + len(b"/Contents <")
    data = bytes.fromhex(packet.pdf[start : start + 8192].decode())
    envelope = opened(data)
    size = len(data.rstrip(b"\0"))
    passed = []
    for place in range(size):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        try:
            other = opened(changed)
        except NoEnvelope:
            continue
        if (other.certificate, other.attributes, other.signature) == envelope[:3]:
            passed.append(place)

    assert passed == []
    for tail in (b"\1", b"\0\1"):
        with pytest.raises(NoEnvelope):
            opened(data[:size] + tail)


def validated(pdf: bytes) -> tuple[bool, bool]:
    """What pyHanko's own validator says of the packet's signature: whether it holds, and that nothing was changed."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko_certvalidator import ValidationContext

    async def status() -> Any:
        reader = PdfFileReader(io.BytesIO(pdf))
        ours = next(one for one in reader.embedded_signatures if one.field_name == "PacketSignature")
        trust: Any = ValidationContext(trust_roots=[ours.signer_cert], allow_fetching=False)
        return await async_validate_pdf_signature(ours, trust)

    try:
        found = asyncio.run(status())
    except (SignatureValidationError, StopIteration, RuntimeError, ValueError):
        return False, False
    return found.intact and found.valid, found.docmdp_ok and found.bottom_line


@pytest.mark.parametrize(
    "kind",
    ["a page turned", "behind the end: a page turned", "behind the end: a comment", "behind the end: other words"],
)
def test_the_validator_of_another_program_agrees_with_ours(packet: Finished, kind: str) -> None:
    assert validated(packet.pdf) == (True, True)
    assert not all(validated(KINDS[kind][0](packet.pdf)))


def test_the_validator_of_another_program_sees_a_changed_byte(packet: Finished) -> None:
    changed = bytearray(packet.pdf)
    changed[packet.pdf.index(b"stream\n") + 20] ^= 1

    assert validated(bytes(changed)) == (False, False)


def test_the_finished_file_is_written_as_pdf_asks(packet: Finished) -> None:
    with pikepdf.open(io.BytesIO(packet.pdf)) as document:
        assert document.check_pdf_syntax() == []


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n%%EOF", b"\x89PNG\r\n\x1a\n"])
def test_other_files_are_not_packets(data: bytes) -> None:
    assert verify_packet(data)["status"] == "unsupported"


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    assert verify_packet(tmp_path / "gone.pdf")["checks"][0]["detail"] == "The file cannot be read."
