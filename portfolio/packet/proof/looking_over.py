"""Verifies PDFs that came from others, in the child: a hostile one can take no more than that child along."""

import gc
import json
import time
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from portfolio.core.limits import limit_job
from portfolio.core.said import Said, said
from portfolio.packet.proof.bounds import FOR_BADGES, longer_for, memory_for, seconds_for
from portfolio.packet.proof.known_keys import KnownKey, KnownKeys
from portfolio.packet.proof.verification import LARGEST, BadgeVerifier, verify_packet

Answer = dict[str, Any]
MOST_PAGES = 64 * 1024 * 1024
"""Bytes of all saved pages of issuers together; the latest come first."""
MOST_ANSWER = 16_000_000
"""Characters that are said of one file: whoever asked has to hold them."""


def look_at_files(task: Answer, jobs: Iterable[Answer]) -> Iterator[Answer]:
    """Answers each job {"file", "name", "or_badge"} with {"item": what `verify_packet` says}, or with {"bad": why}.
    `task` holds the keys that the reader has saved, as `known`; with `contexts`, badges are verified as well, by
    `pages` of issuers: those inside, and with `or_badge` the file itself where it is no packet.

    Sentences of ours come with what they were made of, as `sentence` and `values`, to be said in another language.
    Each file has limits of its own; one that takes more ends the child.
    """
    known = {did: KnownKey(*told) for did, told in task["known"].items()}
    badges = _verifier(Path(task["contexts"]), task["pages"]) if task.get("contexts") else None
    for job in jobs:
        try:
            answer: Answer = {"item": _item(job, known, badges)}
            if len(json.dumps(answer)) > MOST_ANSWER:
                answer = {"bad": "it says more than any packet does"}
            yield answer
        except MemoryError:
            yield {"bad": "it needs too much memory"}
        except Exception:  # a reader may raise anything on a hostile file; one file never blocks the rest
            yield {"bad": "it is damaged"}


def _item(job: Answer, known: KnownKeys, badges: BadgeVerifier | None) -> Answer:
    gc.collect()  # what is left of the file before: its reader refers to itself
    path, name = Path(job["file"]), job.get("name", "")
    size = path.stat().st_size
    if size > LARGEST:
        raise MemoryError
    seconds = seconds_for(size)
    limit_job(memory_for(size), seconds)
    pdf = path.read_bytes()
    item = verify_packet(
        pdf,
        known=known,
        badges=badges and _timely(badges, seconds * FOR_BADGES),
        patience=lambda objects: limit_job(*longer_for(size, objects)),
    )
    if item["status"] == "unsupported" and badges is not None and job.get("or_badge"):
        (item,) = badges(pdf, name)
    item["checks"] = [_told(check) for check in item["checks"]]
    if "badges" in item.get("packet", ()):
        item["packet"]["badges"] = [_told(badge) for badge in item["packet"]["badges"]]
    return item | {"file": name}


def _timely(badges: BadgeVerifier, seconds: float) -> BadgeVerifier:
    """The same, but after so many seconds no more is begun: a packet with very many badges still has its own answer."""
    spent = 0.0

    def verifier(data: bytes, name: str) -> list[Answer]:
        nonlocal spent
        begun = time.process_time()
        if spent < seconds:
            told = badges(data, name)
            spent += time.process_time() - begun
            return told
        late = said(
            "It was not checked: this PDF holds more badges than are checked at once. Check its file by itself."
        )
        return [{"status": "unknown", "checks": [{"check": "signature", "result": "not_checked", "detail": late}]}]

    return verifier


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
