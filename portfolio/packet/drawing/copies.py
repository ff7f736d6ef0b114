"""What a reader may find in the files of a packet: documents go as copies without properties, the rest is told.

What tells of people and cannot be copied stays behind until somebody says that it may go.
"""

import tempfile
from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from portfolio.core.progress import Cancelled
from portfolio.packet.drawing.children import Answer, Workers
from portfolio.packet.drawing.cleaning import can_clean, is_document

SECONDS, MEMORY = 20.0, 2_000_000_000
_NAMED = 3
"""How many files a sentence names."""

_ONLY_WORDS = ("text/", "application/json", "application/jwt", "message/rfc822")
"""Kinds that say nothing beside their words, which are looked through as words."""

_TELLS_OF_PEOPLE = frozenset({"place", "author", "last_saved_by", "company", "manager", "recipient", "path"})
"""Properties for which a file that cannot be copied stays behind."""


@dataclass(frozen=True)
class Original:
    """A file that is to be attached."""

    sha256: str
    title: str
    media_type: str
    data: bytes
    proof: bool = False
    """A badge, whose proof needs every byte."""
    recipients: tuple[str, ...] = ()
    """Whom a badge names as its recipient, where that can be read in it."""

    @property
    def key(self) -> str:
        """What `PacketRequest.standing` holds where the person said that this file may go as it is."""
        return f"file:{self.sha256[:12]}"

    @property
    def is_mail(self) -> bool:
        return self.media_type == "message/rfc822"


@dataclass(frozen=True)
class Copies:
    """Cleaned copies by the original's SHA-256, what stays behind and why, and sentences for the person."""

    data: dict[str, bytes] = field(default_factory=dict)
    behind: dict[str, str] = field(default_factory=dict)
    """Why a file is not attached, by its SHA-256, as the end of a sentence."""
    told: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """What each original says beside its contents, as pairs of `leaving.data.Property`."""
    left: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """What its copy still says."""
    notes: tuple[str, ...] = ()


class Copier:
    """The child that makes copies, and the folder that it sees. A context manager; one thread at a time."""

    def __init__(self, *, ahead: bool = False) -> None:
        """`ahead`: started before there is a file, where there will be PDFs. Raises OSError."""
        self._home = tempfile.TemporaryDirectory(prefix="portfolio-copies-", ignore_cleanup_errors=True)
        self.folder = Path(self._home.name)
        try:
            self.child = Workers(1, {"task": "copies", "memory": MEMORY, "ahead": ahead}, self.folder, SECONDS)
        except OSError:
            self._home.cleanup()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self.child.__exit__()
        self._home.cleanup()


def copies_for_public(
    originals: Sequence[Original],
    cancelled: Cancelled,
    standing: Collection[str] = frozenset(),
    copier: Copier | None = None,
) -> Copies:
    """Clean what can be cleaned among these files, and say before saving what the others tell about people.

    `standing` holds the keys of files that may go as they are. Raises PacketStopped when `cancelled` says so, which is
    asked several times a second.
    """
    files = {one.sha256: one for one in sorted(originals, key=lambda one: one.proof)}
    answers = look_at(list(files.values()), cancelled, copy=True, copier=copier)
    clean = {key: answer["data"] for key, answer in answers.items() if "data" in answer}
    told = {key: _pairs(answer.get("told", ())) for key, answer in answers.items()}
    why = {key: _why(one, answers.get(key, {}), told.get(key, [])) for key, one in files.items()}
    behind = {key: words for key, words in why.items() if words and files[key].key not in standing}
    going = [one for key, one in files.items() if key not in behind and key not in clean]
    badges, mails = [one for one in going if one.proof], [one for one in going if one.is_mail]
    others = [one for one in going if not (one.proof or one.is_mail)]
    left = {key: _pairs(answers[key].get("left", ())) for key in clean}
    notes = [
        *(_said([files[key]], f"{{files}}: not attached, because {words}.") for key, words in behind.items()),
        _said([one for one in badges if one.recipients],
              "{files}: attached exactly as issued, because the proof of a badge needs every byte. The e-mail address"
              " that it was issued to can be read in the file."),
        _said([one for one in badges if not one.recipients],
              "{files}: attached exactly as issued, because the proof of a badge needs every byte. Whatever the issuer"
              " wrote about you can be read in the file."),
        _said(mails, "{files}: attached whole, with the addresses of those who wrote and received it."),
        *(_said([one], f"{{files}}: attached as it is, with what it notes about its author, because {why[one.sha256]}.")
          for one in others if why[one.sha256]),
        _said([one for one in others if not why[one.sha256] and _is_silent(one)],
              "{files}: attached as it is. Such a file may note who made it, when and where."),
        _said([files[key] for key in clean if _people_in(left[key])],
              "{files}: its comments or tracked changes still name people."),
        _said([files[key] for key in clean],
              "{files}: attached as a copy without its properties (author, program, times)."),
    ]  # fmt: skip
    return Copies(clean, behind, told, left, tuple(note for note in notes if note))


def copies_for_evaluator(
    originals: Sequence[Original], cancelled: Cancelled, *, all_told: bool = False, copier: Copier | None = None
) -> Copies:
    """Documents without what they note about author, program and times, where that can be taken out of them.

    All else goes as it is: an evaluator was chosen to see it. With `all_told` that is looked at as well, and `told`
    says what each of the originals says. Raises PacketStopped as `copies_for_public` does.
    """
    free = (one for one in originals if not one.proof and not one.is_mail and can_clean(one.data, one.media_type))
    files = list({one.sha256: one for one in (originals if all_told else free)}.values())
    answers = look_at(files, cancelled, copy=True, copier=copier)
    clean = {key: answer["data"] for key, answer in answers.items() if "data" in answer}
    told = told_by(files, answers, cancelled) if all_told else {}
    return Copies(clean, told=told, left={key: _pairs(answers[key].get("left", ())) for key in clean})


def copies_of_none(originals: Sequence[Original], cancelled: Cancelled) -> Copies:
    """Everything goes as it is, and `told` says what each says. Raises PacketStopped."""
    return Copies(told=told_by(originals, look_at(originals, cancelled, copy=False), cancelled))


def told_by(
    files: Sequence[Original], answers: Mapping[str, Answer], cancelled: Cancelled
) -> dict[str, list[tuple[str, str]]]:
    """What each file says. One that could not be looked into may say anything: “other”, “?”. Raises PacketStopped."""
    dark = [one for one in files if "bad" in answers.get(one.sha256, {}) and "told" not in answers[one.sha256]]
    # Making its copy may be what the child died of: only to read it, it is tried once more.
    again = look_at(dark, cancelled, copy=False)
    told = {key: _pairs(answer.get("told", ())) for key, answer in {**answers, **again}.items()}
    return told | {one.sha256: [("other", "?")] for one in dark if "told" not in again.get(one.sha256, {})}


def _why(one: Original, answer: Answer, told: list[tuple[str, str]]) -> str:
    """Why this file may stay behind; nothing for one that may go."""
    if one.proof:
        return "the e-mail address that it was issued to can be read in it" if one.recipients else ""
    if one.is_mail:
        return "the addresses of those who wrote and received it can be read in it"
    if "bad" in answer and can_clean(one.data, one.media_type):
        return str(answer["bad"])
    if "data" not in answer and any(what in _TELLS_OF_PEOPLE for what, _ in told):
        return "it says who made it or where, and that cannot be taken out of it"
    return ""


def _is_silent(one: Original) -> bool:
    """Whether it is of a kind of which nothing is known. Photographs lost their notes when they were added."""
    return not one.media_type.startswith(_ONLY_WORDS) and not can_clean(one.data, one.media_type)


def _people_in(told: list[tuple[str, str]]) -> bool:
    return any(what in _TELLS_OF_PEOPLE for what, _ in told)


def _said(files: list[Original], sentence: str) -> str:
    titles = list(dict.fromkeys(f"“{one.title}”" for one in files))
    more = f" and {len(titles) - _NAMED} more" if len(titles) > _NAMED else ""
    return sentence.format(files=", ".join(titles[:_NAMED]) + more) if titles else ""


def look_at(
    files: Sequence[Original], cancelled: Cancelled, copy: bool, copier: Copier | None = None
) -> dict[str, Answer]:
    """What the child says of each file, by SHA-256; with `copy`, the cleaned copies as `data`. A file on which it hangs
    or dies is a bad one. A `copier` that is ready is used, and not ended. Raises PacketStopped.
    """
    jobs = [
        {
            "key": one.sha256,
            "file": f"in-{number}",
            "copy": copy and not one.proof and (is_document(one.data, one.media_type) or _is_picture(one)),
        }
        for number, one in enumerate(files)
        if not one.media_type.startswith(_ONLY_WORDS)
    ]
    if not jobs:
        return {}
    with nullcontext(copier) if copier else Copier() as ready:
        folder = ready.folder
        by_key = {one.sha256: one for one in files}
        for job in jobs:
            (folder / str(job["file"])).write_bytes(by_key[str(job["key"])].data)
        answers = ready.child.do(jobs, lambda done: None, cancelled)
        for answer in answers.values():
            if "clean" in answer:
                answer["data"] = (folder / answer["clean"]).read_bytes()
    return answers


def _is_picture(one: Original) -> bool:
    return can_clean(one.data, one.media_type) and not is_document(one.data, one.media_type)


def _pairs(told: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    return [(str(what), str(value)) for what, value in told]
