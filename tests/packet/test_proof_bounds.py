"""A small PDF that holds hundreds of megabytes is refused before a reader goes through them."""

import io
import zlib

import pytest
from pypdf import PdfWriter

from portfolio.packet.proof.bounds import LEAST_FILES, LEAST_OBJECTS, bounded
from portfolio.packet.proof.verification import verify_packet


def stream(kind: bytes, length: int) -> bytes:
    packed = zlib.compress(b" " * length, 9)
    head = b"<</Type /%s /N 1 /First 1 /Filter /FlateDecode /Length %d>>" % (kind, len(packed))
    return b"1 0 obj\n" + head + b"\nstream\r\n" + packed + b"\nendstream\nendobj\n"


@pytest.mark.parametrize("kind", [b"ObjStm", b"XRef"])
@pytest.mark.parametrize("count, refused", [(1, False), (2, True), (40, True)])
def test_streams_of_objects_count_together(kind: bytes, count: int, refused: bool) -> None:
    pdf = b"%PDF-1.7\n" + stream(kind, LEAST_OBJECTS * 2 // 3) * count
    if refused:
        with pytest.raises(ValueError, match="unpack"), bounded(pdf):
            pass
        assert verify_packet(pdf)["status"] == "unsupported"
    else:
        with bounded(pdf):
            pass


def test_attached_files_count_together() -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for number in range(3):
        # Not all of one letter: what pypdf writes unpacked is packed here as a stranger would.
        writer.add_attachment(f"{number}.txt", b" " * (LEAST_FILES // 2))
    for page in writer.pages:
        page.compress_content_streams()
    for each in writer._objects:
        if each is not None and getattr(each, "_data", b"") and len(each._data) > 1000:
            packed = each.flate_encode()
            each.update(packed)
            each._data = packed._data
    out = io.BytesIO()
    writer.write(out)
    assert len(out.getvalue()) < 500_000
    item = verify_packet(out.getvalue())
    assert item["status"] == "unsupported"
    assert "ValueError" in str(item["checks"])
