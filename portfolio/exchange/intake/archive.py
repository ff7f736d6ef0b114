"""Zip files from elsewhere, looked into with caps on number, size and ratio; nothing is extracted by its own name."""

import io
import zipfile
import zlib

MAX_MEMBERS = 5_000
MAX_MEMBER_BYTES = 50 * 1024 * 1024
MAX_RATIO = 200

OFFICE_MAIN = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
MAY_BE_MIMETYPE = ("application/vnd.oasis.opendocument.", "application/epub+zip")
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError, IndexError)


def office_type(data: bytes) -> str:
    """The media type of an office file; "" for another archive, "damaged" for a broken one, "snapshot" for ours."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[: MAX_MEMBERS + 1])
            if {"manifest.json", "portfolio.db"} <= names:
                return "snapshot"
            for member, media_type in OFFICE_MAIN.items():
                if member in names:
                    return media_type
            if "mimetype" in names:
                declared = member_bytes(archive, "mimetype").decode("ascii", "replace").strip()
                if declared.startswith(MAY_BE_MIMETYPE) and len(declared) < 100:
                    return declared
    except BROKEN:
        return "damaged"
    return ""


def member_bytes(archive: zipfile.ZipFile, name: str, limit: int = MAX_MEMBER_BYTES) -> bytes:
    """One member inflated up to `limit` bytes. Raises ValueError when it is larger or inflates suspiciously."""
    info = archive.getinfo(name)
    if info.file_size > limit or info.file_size > MAX_RATIO * max(info.compress_size, 512):
        raise ValueError(f"{name} is too large")
    with archive.open(info) as member:
        data = member.read(limit + 1)  # the declared size may lie: the limit is kept on what really comes out
    if len(data) > limit:
        raise ValueError(f"{name} is too large")
    return data
