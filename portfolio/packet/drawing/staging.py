"""The folder that the children see: copies of what is drawn, and nothing else of the portfolio."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from portfolio.packet.attachments import Inside
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.request import Paper
from portfolio.packet.text.language import Language, of_templates
from portfolio.packet.text.tree import Node, as_json

LATIN_AS = "en"
"""What the Latin letters in a packet that runs from right to left are read as, where nothing tells their language."""


class Setting(NamedTuple):
    """What a packet is set in and on."""

    language: Language
    written: str
    """The language of what people wrote, where it is known."""
    paper: Paper


def copy_files(
    gathered: Gathered,
    exhibits: list[Exhibit],
    attachments_dir: Path,
    folder: Path,
    has: Callable[[Node], bool] = lambda job: False,
) -> tuple[list[Node], list[str]]:
    """Copies of the files that need a picture, in `folder`. Returns the child's jobs and titles of missing files.

    Of a job that was done already, as `has` says, no copy is needed.
    """
    rows = {row["id"]: row for row in gathered.of("attachment")}
    shown = {exhibit.row["id"] for exhibit in exhibits}
    badges = [
        row[key]
        for row in gathered.of("credential")
        for key in ("image_id", "original_id")
        if row[key] and (key == "image_id" or not row["image_id"])
    ]
    jobs: dict[str, Node] = {}
    titles: dict[str, str] = {}
    for record in dict.fromkeys([*shown, *badges, *([gathered.photo] if gathered.photo else [])]):
        row = rows.get(record)
        if row is None:
            continue
        badge = record not in shown
        # The templates say how large each of these is; the shape of the person's own photograph decides its place.
        promise = not badge and record != gathered.photo
        if row["sha256"] in jobs:
            jobs[row["sha256"]]["promise"] &= promise
            jobs[row["sha256"]]["badge"] &= badge
            jobs[row["sha256"]]["first_page_only"] &= badge
            continue
        titles[row["sha256"]] = row["title"] or row["name"]
        jobs[row["sha256"]] = {
            "key": row["sha256"],
            "file": f"in-{len(jobs)}",
            "media": row["media_type"],
            "badge": badge,
            "first_page_only": badge,
            "promise": promise,
            "small": gathered.request.small_pictures,
        }
    there = [
        job for job in jobs.values() if _copied(_place(attachments_dir, job["key"]), folder / job["file"], has(job))
    ]
    return there, [titles[digest] for digest, job in jobs.items() if job not in there]


def _copied(place: Path, to: Path, is_done: bool) -> bool:
    """Whether the file is there; where its picture is still to be made, it is copied."""
    if is_done:
        return place.is_file()
    try:
        # Contents only: what typst and the decoders see is never a link, whatever stands in the store.
        shutil.copyfile(place, to)
    except FileNotFoundError:
        return False
    return True


def _place(attachments_dir: Path, digest: str) -> Path:
    return attachments_dir / digest[:2] / digest


def bytes_of(attachments_dir: Path, digest: str) -> bytes | None:
    """The file’s bytes, or None where it is gone or is no longer what was stored."""
    try:
        data = _place(attachments_dir, digest).read_bytes()
    except FileNotFoundError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def prepare(folder: Path, tree: str, inside: Inside, template_dir: Path, setting: Setting) -> None:
    """The folder that typst will see: the template and its words, the tree as JSON, clean pictures, files to attach."""
    set_up(folder, template_dir, setting)
    (folder / "tree.json").write_text(tree, encoding="utf-8")
    (folder / "inner").mkdir(exist_ok=True)
    for number, file in enumerate(inside.files):
        (folder / "inner" / str(number)).write_bytes(file.data)


def set_up(folder: Path, template_dir: Path, setting: Setting) -> None:
    """The template in `folder`, its words, and what it is set on and in."""
    templates = []
    for part in template_dir.glob("*.typ"):
        shutil.copyfile(part, folder / part.name)
        templates.append(part.read_text(encoding="utf-8"))
    language = setting.language
    name = language.tag.partition("-")[0]
    written = setting.written or (LATIN_AS if language.rtl else name)
    page = {"paper": setting.paper, "rtl": language.rtl, "language": name, "written": written}
    (folder / "words.json").write_text(as_json(of_templates(language, templates)), encoding="utf-8")
    (folder / "page.json").write_text(as_json(page), encoding="utf-8")


def forget_copies(folder: Path) -> None:
    """The strangers' files go as soon as their pictures are there."""
    for foreign in folder.glob("in-*"):
        foreign.unlink()
