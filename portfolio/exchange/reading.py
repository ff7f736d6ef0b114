"""Reads one file from elsewhere: badge, page of an issuer's, certificate or evidence. Runs in the child, knows no
database.

What only one kind of file needs is loaded for the first of its kind: loaded at once, it would be half of the child's
start.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePath
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.credentials.endorsements import endorsements_of
from portfolio.credentials.fields import record_fields
from portfolio.credentials.judging import Judged, judge_awarded
from portfolio.credentials.model import BADGE, CREDENTIAL, EMBEDDED, RECORD, TOKEN, ReadCredential
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import page_in
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.reader import read
from portfolio.credentials.refusal import NoPage, NotABadge, NothingSaved
from portfolio.exchange.found import Found, FoundBadge, FoundPage
from portfolio.exchange.intake.pdf_text import MAX_TEXT
from portfolio.exchange.intake.sniff import MAX_BADGE_BYTES, FileKind, Sniffed, sniff_kind

_PUBLIC_KEY = re.compile(rb"\s*-----BEGIN (?:[A-Z0-9]+ )?(?:PUBLIC KEY|CERTIFICATE)-----")


def examine(
    data: bytes,
    name: str,
    today: date,
    addresses: Sequence[str] = (),
    *,
    as_evidence: bool = False,
    contexts: Path | None = None,
    shelf: Shelf | None = None,
    page: tuple[str, str] | None = None,
) -> Found:
    """What `data`, a whole file called `name`, is and says. Raises PortfolioError with a sentence when it is not taken.

    `addresses` are the person's own, to compare with a badge's recipient on the day `today`. With `as_evidence` the
    person has said that the file is a piece of evidence, whatever else it could be; with `page`, that it is a page
    which they saved (its web address and whose it is; either may be ""). Signatures are checked with the JSON-LD
    contexts in the folder `contexts`, and by what was saved before: `shelf`.
    """
    if page is not None:
        return _page(data, name, today, *page)
    sniffed = sniff_kind(data, name)
    if sniffed.kind is FileKind.UNSUPPORTED:
        raise PortfolioError(sniffed.title, sniffed.advice, name=name)
    if as_evidence:
        return replace(_other(data, sniffed, name), kind="evidence", may_be=("evidence",))
    if sniffed.kind in (FileKind.BADGE, FileKind.PDF) and len(data) <= MAX_BADGE_BYTES:
        try:
            proving = _Proving(today, addresses, Prover(contexts, shelf or EMPTY))
            return Found("badge", sniffed.media_type, badges=_read_badges(data, name, proving))
        except NotABadge as trouble:
            if sniffed.media_type in ("application/json", "application/jwt"):
                return _page_or(trouble, data, name, today)
    if _PUBLIC_KEY.match(data) and len(data) <= MAX_BADGE_BYTES:
        return _page(data, name, today)
    if sniffed.media_type == "application/json":
        raise PortfolioError("“{name}” is too large for a badge.", "A badge has at most 10 MB.", name=name)
    return _other(data, sniffed, name)


def _other(data: bytes, sniffed: Sniffed, name: str) -> Found:
    if sniffed.kind is FileKind.PDF:
        return _pdf(data, name)
    if sniffed.kind is FileKind.PHOTO or sniffed.media_type == "image/png":
        return _photo(data, sniffed, name)
    if sniffed.kind is FileKind.EMAIL:
        return _mail(data, sniffed, name)
    return _document(data, sniffed, name)


def _page_or(trouble: NotABadge, data: bytes, name: str, today: date) -> Found:
    """The page that a file is which is no badge; where it is none either, the `trouble` says what it is."""
    try:
        return _page(data, name, today)
    except NothingSaved:
        raise trouble from None


def _page(data: bytes, name: str, today: date, address: str = "", owner: str = "") -> Found:
    if len(data) > MAX_BADGE_BYTES:
        raise NoPage("“{name}” is too large for such a page.", "It has at most 10 MB.", name=name)
    page = page_in(data, name, today, address, owner)
    is_pem = b"-----BEGIN " in data and not data.lstrip().startswith(b"{")
    kind = "application/x-pem-file" if is_pem else "application/json"
    return Found("page", kind, title=page.title, page=FoundPage(*page))


def _read_badges(data: bytes, name: str, proving: "_Proving") -> list[FoundBadge]:
    shelf = proving.prover.shelf
    badges = _badges(read(data, name, shelf), name, proving)
    if shelf.documents:
        # What a record says that was made before a page was saved is known by this from what the person wrote.
        bare = [face for one in read(data, name) for face in _faces(one)]
        if len(bare) == len(badges):
            for badge, (title, issuer) in zip(badges, bare, strict=True):
                badge.bare_title, badge.bare_issuer = title, issuer
    return badges


def _faces(credential: ReadCredential) -> Iterator[tuple[str, str]]:
    if credential.kind == RECORD and credential.members:
        for member in credential.members:
            yield from _faces(member)
    elif credential.kind in (BADGE, CREDENTIAL, RECORD):
        yield credential.title, credential.issuer


def _badges(found: list[ReadCredential], name: str, proving: "_Proving") -> list[FoundBadge]:
    awarded = [
        judged
        for credential in found
        for judged in judge_awarded(credential, proving.today, proving.addresses, proving.prover)
    ]
    if not awarded:
        raise PortfolioError(
            "“{name}” describes a badge or its issuer; it is not awarded to anyone.",
            "Add the badge that you received instead.",
            name=name,
        )
    return [_badge(one, proving) for one in awarded]


class _Proving(NamedTuple):
    """With what the badges of one file are judged."""

    today: date
    addresses: Sequence[str]
    prover: Prover


def _badge(judged: Judged, proving: _Proving) -> FoundBadge:
    one, image = judged.credential, judged.credential.image
    return FoundBadge(
        **record_fields(one),
        endorsements=endorsements_of(one, proving.today, proving.prover),
        image=image.data if image else b"",
        image_type=image.media_type if image else "",
        signed=one.proof in (TOKEN, EMBEDDED),
        key=judged.key,
        status=judged.status,
        checks=[item.as_row() for item in judged.findings],
    )


def _pdf(data: bytes, name: str) -> Found:
    from portfolio.exchange.intake.certificate import guess_certificate

    guess = guess_certificate(data, name)
    text, guess.text = guess.text, ""
    return Found(
        "certificate" if guess.certificate else "evidence",
        "application/pdf",
        ("certificate", "evidence"),
        title=_title(name),
        day=guess.day if guess.confidence.get("day") == "sure" else None,
        day_sure=guess.confidence.get("day") == "sure",
        text=text,
        guess=guess,
    )


def _photo(data: bytes, sniffed: Sniffed, name: str) -> Found:
    from portfolio.exchange.intake.certificate import guess_from_name
    from portfolio.exchange.intake.certificate_words import CERTIFICATE_WORDS
    from portfolio.exchange.intake.photo import clean_photo

    photo = clean_photo(data, sniffed.media_type, name)
    likely = CERTIFICATE_WORDS.search(name.replace("_", " ").replace("-", " "))
    return Found(
        "certificate" if likely else "evidence",
        photo.media_type,
        ("certificate", "evidence"),
        title=_title(name),
        day=photo.taken,
        day_sure=photo.taken is not None,
        guess=guess_from_name(name),
        clean=photo.data,
        place_removed=photo.place_removed,
    )


def _mail(data: bytes, sniffed: Sniffed, name: str) -> Found:
    from portfolio.exchange.intake.mail import read_mail

    mail = read_mail(data, name)
    return Found(
        "evidence",
        sniffed.media_type,
        title=mail.subject or _title(name),
        day=mail.day,
        day_sure=mail.day is not None,
        text=f"{mail.sender}\n{mail.text}"[:MAX_TEXT],
        files=mail.files,
    )


def _document(data: bytes, sniffed: Sniffed, name: str) -> Found:
    from portfolio.exchange.intake.document import text_of

    return Found(
        "evidence",
        sniffed.media_type,
        title=_title(name),
        text=text_of(data, sniffed.media_type, name),
        note=(sniffed.title, sniffed.advice),
    )


def _title(name: str) -> str:
    return " ".join(PurePath(name).stem.replace("_", " ").split())[:200] or name[:200]
