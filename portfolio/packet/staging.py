"""The folder that the children see: copies of what is drawn, and nothing else of the portfolio."""

import hashlib
import re
import shutil
from pathlib import Path

from portfolio.core.english import English
from portfolio.packet.attachments import Inside
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.tree import Node, as_json

_SAID = re.compile(r'\bsay\("([^"\\]+)"\)')
"""What the template says itself. Its words are read off it, so that none can be forgotten."""


def copy_files(
    gathered: Gathered, exhibits: list[Exhibit], attachments_dir: Path, folder: Path
) -> tuple[list[Node], list[str]]:
    """Copies of the files that need a picture, in `folder`. Returns the child's jobs and titles of missing files."""
    rows = {row["id"]: row for row in gathered.of("attachment")}
    shown = {exhibit.row["id"] for exhibit in exhibits}
    badges = [
        row[key]
        for row in gathered.of("credential")
        for key in ("image_id", "original_id")
        if row[key] and (key == "image_id" or not row["image_id"])
    ]
    jobs: dict[str, Node] = {}
    missing: list[str] = []
    for record in dict.fromkeys([*shown, *badges]):
        row = rows.get(record)
        if row is None:
            continue
        badge = record not in shown
        if row["sha256"] in jobs:
            jobs[row["sha256"]]["badge"] &= badge
            jobs[row["sha256"]]["first_page_only"] &= badge
            continue
        name = f"in-{len(jobs)}"
        try:
            # Contents only: what typst and the decoders see is never a link, whatever stands in the store.
            shutil.copyfile(_place(attachments_dir, row["sha256"]), folder / name)
        except FileNotFoundError:
            missing.append(row["title"] or row["name"])
            continue
        jobs[row["sha256"]] = {
            "key": row["sha256"],
            "file": name,
            "media": row["media_type"],
            "badge": badge,
            "first_page_only": badge,
        }
    return list(jobs.values()), missing


def _place(attachments_dir: Path, digest: str) -> Path:
    return attachments_dir / digest[:2] / digest


def bytes_of(attachments_dir: Path, digest: str) -> bytes | None:
    """The file’s bytes, or None where it is gone or is no longer what was stored."""
    try:
        data = _place(attachments_dir, digest).read_bytes()
    except FileNotFoundError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def prepare(folder: Path, tree: str, inside: Inside, template_dir: Path, english: English) -> None:
    """The folder that typst will see: the template and its words, the tree as JSON, clean pictures, files to attach."""
    sentences: set[str] = set()
    for part in template_dir.glob("*.typ"):
        shutil.copyfile(part, folder / part.name)
        sentences.update(_SAID.findall(part.read_text(encoding="utf-8")))
    said = {text: english.said(text) for text in sorted(sentences)}
    (folder / "words.json").write_text(as_json(said), encoding="utf-8")
    (folder / "tree.json").write_text(tree, encoding="utf-8")
    (folder / "inner").mkdir()
    for number, file in enumerate(inside.files):
        (folder / "inner" / str(number)).write_bytes(file.data)
    for foreign in folder.glob("in-*"):
        foreign.unlink()
