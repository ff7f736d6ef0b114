"""What a test reads: the packet that was made, and what the place says about it."""

import io
import json
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from portfolio.ui.packet.place import PacketPlace

WAIT = 30_000
ABOUT = {
    "roles": "position", "goals": "goal", "reflections": "reflection", "programmes": "programme",
    "credentials": "credential", "practice": "practice", "hours": "time_entry",
}  # fmt: skip


def wait_until_counted(qtbot: QtBot, place: PacketPlace) -> None:
    """Until it is known what goes in and what stays out; the pages are still being made."""
    qtbot.waitUntil(lambda: bool(place.content.counts), timeout=WAIT)


def wait_for_preview(qtbot: QtBot, place: PacketPlace) -> PdfReader:
    qtbot.waitUntil(lambda: place._made is not None and not place.maker.is_making, timeout=WAIT)
    assert place._made is not None
    qtbot.waitUntil(lambda: place.preview.pages.count > 0, timeout=WAIT)
    return PdfReader(io.BytesIO(place._made.pdf))


def saved_by(qtbot: QtBot, place: PacketPlace, path: Path) -> PdfReader:
    """The file as it is saved: the preview is its pages, and holds no records."""
    save(qtbot, place, path)
    return PdfReader(path)


def records_in(pdf: PdfReader) -> dict[str, list[dict[str, Any]]]:
    inside: dict[str, list[dict[str, Any]]] = json.loads(pdf.attachments["portfolio.json"][0])["records"]
    return inside


def words_in(pdf: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in pdf.pages)


def everything_in(pdf: PdfReader) -> bytes:
    """Every stream and string of the file, unpacked."""
    parts = [words_in(pdf).encode()]
    parts += [content for contents in pdf.attachments.values() for content in contents]
    parts += [obj.get_data() for obj in map(pdf.get_object, range(1, len(pdf.xref[0]) + 1)) if hasattr(obj, "get_data")]
    return b"\n".join(parts)


def save(qtbot: QtBot, place: PacketPlace, path: Path) -> None:
    place.save_to(path)
    qtbot.waitUntil(lambda: not place.delivery.is_busy, timeout=WAIT)


def said(place: PacketPlace) -> str:
    banner = place.preview.banner
    return "" if banner is None else f"{banner.accessibleName()} {banner.accessibleDescription()}"


def lines(place: PacketPlace) -> dict[str, str]:
    return {name: row.words() for name, row in place.column.sections.rows.items() if not row.isHidden()}
