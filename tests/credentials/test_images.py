"""The badge's picture: baked, embedded or linked, and never decoded while reading."""

import base64

import pytest

from portfolio.credentials import images
from portfolio.credentials.model import Notes
from tests.credentials import badges

PNG = badges.png()
IN_JSON = "data:image/png;base64," + base64.b64encode(PNG).decode()


def test_baked_picture_keeps_every_byte() -> None:
    baked = images.of_bytes(badges.png(badges.itxt("openbadges", "x"), width=3, height=2))
    found = images.find([{"id": "https://h.example/b.png"}], baked, Notes())
    assert found is not None
    assert (found.data, found.width, found.height, found.url) == (baked.data, 3, 2, "https://h.example/b.png")


def test_embedded_picture_is_told_by_its_content() -> None:
    found = images.find([IN_JSON.replace("image/png", "text/html")], None, Notes())
    assert found is not None
    assert (found.data, found.media_type) == (PNG, "image/png")


def test_embedded_svg_is_kept_but_called_svg() -> None:
    found = images.find([{"id": "data:image/svg+xml,%3Csvg xmlns='x'/%3E"}], None, Notes())
    assert found is not None
    assert (found.media_type, found.data) == ("image/svg+xml", b"<svg xmlns='x'/>")


@pytest.mark.parametrize(
    "address", ["data:image/png;base64,!!!!", "data:nothing", "data:text/html,<b>x", "data:image/png;base64,aGk="]
)
def test_damaged_picture_is_said_and_left_out(address: str) -> None:
    notes = Notes()
    assert images.find([address], None, notes) is None
    assert [finding.check for finding in notes] == ["image"]


def test_only_web_addresses_become_links() -> None:
    found = images.find(["file:///etc/passwd", {"id": "https://h.example/1.png"}], None, Notes())
    assert found is not None
    assert (found.url, found.data) == ("https://h.example/1.png", b"")
    assert images.find(["javascript:x", None, 7, {"id": 3}], None, Notes()) is None


def test_picture_that_claims_too_many_pixels_is_said() -> None:
    notes = Notes()
    images.find([], images.of_bytes(badges.png(width=50_000, height=50_000)), notes)
    assert "far bigger" in next(iter(notes)).detail
