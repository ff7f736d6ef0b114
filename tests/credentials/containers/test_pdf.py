"""PDF documents: attached badges are found among other attachments, and nothing else is."""

import zlib
from contextlib import suppress

import pytest

from portfolio.credentials.containers import pdf
from portfolio.credentials.limits import MAX_FILE
from portfolio.credentials.reader import read
from portfolio.credentials.refusal import NotABadge
from tests.credentials import badges


def test_attached_badges_are_read_among_other_files() -> None:
    picture = badges.png(badges.itxt("openbadgecredential", badges.text(badges.badge_3())))
    data = badges.pdf(a=b"column;column", b=badges.data(badges.assertion_2()), c=picture)
    read_ones = read(data, "certificate.pdf")
    assert [(one.title, one.container) for one in read_ones] == [
        ("Class Website", "pdf"),
        ("Formative Assessment Level 1", "pdf"),
    ]


def test_pdf_without_badge_may_be_a_certificate() -> None:
    for data in (badges.pdf(), badges.pdf(a=b"text"), badges.pdf(a=badges.data({"some": "data"}))):
        with pytest.raises(NotABadge, match="no badge attached") as refused:
            read(data)
        assert "certificate" in refused.value.advice


def test_pdf_inside_a_pdf_is_not_opened() -> None:
    with pytest.raises(NotABadge):
        read(badges.pdf(a=badges.pdf(b=badges.data(badges.assertion_2()))))


def test_attachment_that_unfolds_without_end_is_left_out() -> None:
    whole = badges.pdf(a=badges.data(badges.assertion_2()))
    assert pdf.attached(whole) == [badges.data(badges.assertion_2())]
    bomb = zlib.compress(b" " * (MAX_FILE + 2))
    assert pdf._unpacked(_Stream(bomb)) == b""
    assert pdf._unpacked(_Stream(zlib.compress(b"{}"))) == b"{}"


def test_pdf_of_endless_parts_is_not_searched() -> None:
    with pytest.raises(NotABadge, match="more parts"):
        read(b"%PDF-1.4 /EmbeddedFile\n" + b"1 0 obj<<>>endobj\n" * 100_001)


@pytest.mark.parametrize("cut", [5, 100, 500, -300, -30])
def test_broken_pdf_is_no_crash(cut: int) -> None:
    data = badges.pdf(a=badges.data(badges.assertion_2()))
    with suppress(NotABadge):  # what a parser can save of it may be read
        assert read(data[:cut])


class _Stream(dict[str, object]):
    """A deflated stream as the PDF library gives it: a dictionary with its raw bytes."""

    def __init__(self, raw: bytes) -> None:
        super().__init__({"/Filter": "/FlateDecode"})
        self._data = raw
