"""What anyone may read in the files of a public packet: documents go as copies without properties, the rest is told."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from portfolio.core.progress import Cancelled
from portfolio.packet.children import Answer, Workers
from portfolio.packet.cleaning import can_clean

SECONDS, MEMORY = 20.0, 2_000_000_000
_NAMED = 3
"""How many files a sentence names."""

_SAY_NOTHING = ("text/", "image/jpeg", "image/png", "image/gif", "image/webp")
"""Kinds with nothing left to take out: photographs lost their notes when they were added."""


@dataclass(frozen=True)
class Original:
    """A file that is to be attached."""

    sha256: str
    title: str
    media_type: str
    data: bytes
    proof: bool = False
    """A badge, whose proof needs every byte."""
    address: bool = False
    """A badge that was issued to an e-mail address."""


@dataclass(frozen=True)
class Copies:
    """Cleaned copies by the original's SHA-256, and sentences for the person."""

    data: dict[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def copies_for_public(originals: Sequence[Original], cancelled: Cancelled) -> Copies:
    """Clean the documents among these files, and say before saving what the others tell about people.

    Raises PacketStopped when `cancelled` says so, which is asked several times a second.
    """
    badges = [one for one in originals if one.proof]
    rest = [one for one in originals if not one.proof and one.sha256 not in {badge.sha256 for badge in badges}]
    documents = {one.sha256: one for one in rest if can_clean(one.data, one.media_type)}
    answers = _cleaned(list(documents.values()), cancelled)
    clean = {key: answer["data"] for key, answer in answers.items() if "data" in answer}
    others = [one for one in rest if one.sha256 not in documents]
    mails = [one for one in others if one.media_type == "message/rfc822"]
    silent = [one for one in others if one not in mails and not one.media_type.startswith(_SAY_NOTHING)]
    notes = [
        _said([one for one in badges if one.address],
              "{files}: attached exactly as issued, because the proof of a badge needs every byte. The e-mail address"
              " that it was issued to can be read in the file."),
        _said([one for one in badges if not one.address],
              "{files}: attached exactly as issued, because the proof of a badge needs every byte. Whatever the issuer"
              " wrote about you can be read in the file."),
        _said(mails, "{files}: attached whole, with the addresses of those who wrote and received it."),
        *(_said([documents[key]], f"{{files}}: attached as it is, with what it notes about its author,"
                f" because {answer['bad']}.") for key, answer in answers.items() if "bad" in answer),
        _said(silent, "{files}: attached as it is. Such a file may note who made it, when and where."),
        _said([documents[key] for key, answer in answers.items() if answer.get("names")],
              "{files}: its comments or tracked changes still name people."),
        _said([documents[key] for key in clean],
              "{files}: attached as a copy without its properties (author, program, times)."),
    ]  # fmt: skip
    return Copies(clean, tuple(note for note in notes if note))


def _said(files: list[Original], sentence: str) -> str:
    titles = list(dict.fromkeys(f"“{one.title}”" for one in files))
    more = f" and {len(titles) - _NAMED} more" if len(titles) > _NAMED else ""
    return sentence.format(files=", ".join(titles[:_NAMED]) + more) if titles else ""


def _cleaned(documents: list[Original], cancelled: Cancelled) -> dict[str, Answer]:
    """The child's answers by SHA-256, with the copy as `data`. A document on which it hangs or dies is a bad one."""
    if not documents:
        return {}
    jobs = [{"key": document.sha256, "file": f"in-{number}"} for number, document in enumerate(documents)]
    with tempfile.TemporaryDirectory(prefix="portfolio-copies-") as name:
        folder = Path(name)
        for job, document in zip(jobs, documents, strict=True):
            (folder / job["file"]).write_bytes(document.data)
        with Workers(1, {"task": "copies", "memory": MEMORY}, folder, SECONDS) as child:
            answers = child.do(jobs, lambda done: None, cancelled)
        for answer in answers.values():
            if "clean" in answer:
                answer["data"] = (folder / answer["clean"]).read_bytes()
    return answers
