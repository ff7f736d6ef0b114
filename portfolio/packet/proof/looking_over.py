"""Verifies packets that came from others, in the child: a hostile PDF can take no more than that child along."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from portfolio.core.said import Said
from portfolio.packet.proof.known_keys import KnownKey
from portfolio.packet.proof.verification import BadgeVerifier, verify_packet

Answer = dict[str, Any]
MOST_PAGES = 64 * 1024 * 1024
"""Bytes of all saved pages of issuers together; the latest come first."""


def look_at_files(task: Answer, jobs: Iterable[Answer]) -> Iterator[Answer]:
    """Answers each job {"file"} with {"item": what `verify_packet` says}, or with {"bad": why}. `task` holds the keys
    that the reader has saved, as `known`; with `contexts`, the badges inside are verified anew, by `pages` of issuers.

    Sentences of ours come with what they were made of, as `sentence` and `values`, to be said in another language.
    """
    known = {did: KnownKey(*told) for did, told in task["known"].items()}
    badges = _verifier(Path(task["contexts"]), task["pages"]) if task.get("contexts") else None
    for job in jobs:
        try:
            item = verify_packet(Path(job["file"]).read_bytes(), known=known, badges=badges)
            item["checks"] = [_told(check) for check in item["checks"]]
            inside = item.get("packet", {})
            inside["badges"] = [_told(badge) for badge in inside.get("badges", ())]
            yield {"item": item}
        except MemoryError:
            yield {"bad": "it needs too much memory"}
        except Exception:  # a reader may raise anything on a hostile file; one file never blocks the rest
            yield {"bad": "it is damaged"}


def _verifier(contexts: Path, pages: list[list[str]]) -> BadgeVerifier:
    """What proves the badges inside: each page is its place on the disk, the day it was saved, address and owner."""
    from portfolio.credentials.proofs.prove import Prover
    from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
    from portfolio.credentials.verify import verify

    found, left = [], MOST_PAGES
    for path, saved, address, owner in pages:
        try:
            with Path(path).open("rb") as opened:
                data = opened.read(left + 1)
            day = date.fromisoformat(saved)
        except (OSError, ValueError):
            continue
        if len(data) <= left:
            left -= len(data)
            found.append(SavedFile(data, day, address, owner))
    return partial(verify, today=date.today(), prover=Prover(contexts, shelf_of(reversed(found))))


def _told(row: Answer) -> Answer:
    detail = row["detail"]
    if not isinstance(detail, Said):
        return row
    return row | {"sentence": detail.template, "values": {name: str(value) for name, value in detail.values.items()}}
