"""What becomes of each file of a packet, and what it tells of people and places."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from portfolio.core.folding import folded
from portfolio.core.progress import Cancelled
from portfolio.packet.attachments import Wanted, wanted_files
from portfolio.packet.drawing.copies import Copies, copies_for_evaluator, copies_for_public, copies_of_none
from portfolio.packet.exhibits import number_exhibits
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.leaving.data import FileGoing, Handling, Hit, HitKind, Property, Words
from portfolio.packet.text.language import AS_WRITTEN

_WHAT: dict[str, HitKind] = {
    "place": "place", "author": "author", "last_saved_by": "author", "company": "author", "manager": "author",
    "path": "author", "comments": "comment", "tracked_changes": "comment", "hidden": "hidden", "embedded": "embedded",
    "recipient": "recipient",
}  # fmt: skip
"""Properties that tell of people or places, and what kind of hit they are. Programs and times tell of neither."""


def files_of(
    gathered: Gathered, read: Callable[[str], bytes | None], cancelled: Cancelled
) -> tuple[list[FileGoing], Copies]:
    """All files that go along or would. `read` gives a file's bytes by its SHA-256, or None where it is gone.

    Raises PacketStopped.
    """
    if gathered.request.saved_as == "plain":
        return [_drawn_only(row) for row in gathered.of("attachment")], Copies()
    wanted = wanted_files(gathered, number_exhibits(gathered), read, AS_WRITTEN)
    originals = list({one.original.sha256: one.original for one in wanted}.values())
    if gathered.request.audience == "public":
        copies = copies_for_public(originals, cancelled, gathered.request.standing)
    elif gathered.request.saved_as == "proof":
        copies = copies_for_evaluator(originals, cancelled, all_told=True)
    else:
        copies = copies_of_none(originals, cancelled)
    rows = {row["id"]: row for row in gathered.of("attachment")}
    credentials = {row["original_id"]: row["id"] for row in gathered.of("credential") if row["original_id"]}
    return [_going(one, rows[one.record], credentials, copies) for one in wanted], copies


def _drawn_only(row: Row) -> FileGoing:
    return FileGoing(
        f"file:{row['sha256'][:12]}", row["id"], "attachment", row["id"], row["title"] or row["name"], row["name"],
        row["media_type"], row["size"], "not_attached",
    )  # fmt: skip


def _going(one: Wanted, row: Row, credentials: dict[str, str], copies: Copies) -> FileGoing:
    original = one.original
    key = original.sha256
    handling: Handling = "left_out" if key in copies.behind else "copy" if key in copies.data else "as_it_is"
    before = [Property(*pair) for pair in copies.told.get(key, ())]
    before += [Property("recipient", name) for name in original.recipients]
    left = [Property(*pair) for pair in copies.left.get(key, ())]
    credential = credentials.get(one.record, "")
    return FileGoing(
        original.key, one.record, "credential" if credential else "attachment", credential or one.record,
        original.title, row["name"], row["media_type"], len(original.data), handling, copies.behind.get(key, ""),
        tuple(dict.fromkeys(told for told in before if told not in left)) if handling == "copy" else (),
        tuple(dict.fromkeys(left if handling == "copy" else before)),
    )  # fmt: skip


def without_own(files: Sequence[FileGoing], own: Collection[str]) -> list[FileGoing]:
    """The same, without what tells of the person alone: as an author or the recipient of a badge she is no news. `own`
    are folded words of hers and her addresses."""
    return [replace(file, told=tuple(one for one in file.told if not _is_own(one, own))) for file in files]


def _is_own(told: Property, own: Collection[str]) -> bool:
    if _WHAT.get(told.what) not in ("author", "recipient"):
        return False
    return told.value.casefold() in own or all(word in own for word in folded(told.value).split())


def hits_in_files(files: Sequence[FileGoing], standing: Collection[str]) -> Iterator[Hit]:
    """What can still be read in the files that go along."""
    for file in files:
        if file.handling not in ("as_it_is", "copy"):
            continue
        by_kind: dict[HitKind, list[str]] = {}
        for told in file.told:
            if what := _WHAT.get(told.what):
                by_kind.setdefault(what, []).append(told.value)
        for what, values in by_kind.items():
            key = f"{file.key}:{what}"
            stands = key in standing or file.key in standing
            words = Words("", "; ".join(dict.fromkeys(values)), "")
            yield Hit(key, what, file.entry_kind, file.entry_id, file.title, "file", words, stands=stands)
