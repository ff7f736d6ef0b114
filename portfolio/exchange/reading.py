"""Reads one file from elsewhere: badge, certificate or evidence. Runs in the child, knows no database."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path, PurePath

from portfolio.core.errors import PortfolioError
from portfolio.credentials.fields import record_fields
from portfolio.credentials.model import BADGE, CREDENTIAL, RECORD, Finding, ReadCredential
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import read
from portfolio.credentials.refusal import NotABadge
from portfolio.credentials.verify import judge
from portfolio.exchange.found import Found, FoundBadge
from portfolio.exchange.intake.certificate import guess_certificate, guess_from_name
from portfolio.exchange.intake.certificate_words import CERTIFICATE_WORDS
from portfolio.exchange.intake.document import text_of
from portfolio.exchange.intake.mail import read_mail
from portfolio.exchange.intake.pdf_text import MAX_TEXT
from portfolio.exchange.intake.photo import clean_photo
from portfolio.exchange.intake.sniff import MAX_BADGE_BYTES, FileKind, Sniffed, sniff_kind

Judge = Callable[[ReadCredential], tuple[str, list[Finding]]]


def examine(
    data: bytes,
    name: str,
    today: date,
    addresses: Sequence[str] = (),
    *,
    as_evidence: bool = False,
    contexts: Path | None = None,
) -> Found:
    """What `data`, a whole file called `name`, is and says. Raises PortfolioError with a sentence when it is not taken.

    `addresses` are the person's own, to compare with a badge's recipient on the day `today`. With `as_evidence` the
    person has said that the file is a piece of evidence, whatever else it could be. Signatures are checked with the
    JSON-LD contexts in the folder `contexts`.
    """
    sniffed = sniff_kind(data, name)
    if sniffed.kind is FileKind.UNSUPPORTED:
        raise PortfolioError(sniffed.title, sniffed.advice, name=name)
    if as_evidence:
        return replace(_other(data, sniffed, name), kind="evidence", may_be=("evidence",))
    if sniffed.kind in (FileKind.BADGE, FileKind.PDF) and len(data) <= MAX_BADGE_BYTES:
        try:
            judged = partial(judge, today=today, addresses=addresses, prover=Prover(contexts))
            return _badges(read(data, name), sniffed.media_type, name, judged)
        except NotABadge:
            if sniffed.media_type in ("application/json", "application/jwt"):
                raise
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


def _badges(credentials: list[ReadCredential], media_type: str, name: str, judged: Judge) -> Found:
    awarded = [member for credential in credentials for member in _awarded(credential)]
    if not awarded:
        raise PortfolioError(
            "“{name}” describes a badge or its issuer; it is not awarded to anyone.",
            "Add the badge that you received instead.",
            name=name,
        )
    return Found("badge", media_type, badges=[_badge(one, *judged(one)) for one in awarded])


def _awarded(credential: ReadCredential) -> list[ReadCredential]:
    if credential.kind == RECORD and credential.members:
        return [awarded for member in credential.members for awarded in _awarded(member)]
    return [credential] if credential.kind in (BADGE, CREDENTIAL, RECORD) else []


def _badge(one: ReadCredential, status: str, findings: list[Finding]) -> FoundBadge:
    image = one.image
    return FoundBadge(
        **record_fields(one),
        issuer_id=one.issuer_id,
        image=image.data if image else b"",
        image_type=image.media_type if image else "",
        status=status,
        checks=[item.as_row() for item in findings],
    )


def _pdf(data: bytes, name: str) -> Found:
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
    return Found(
        "evidence",
        sniffed.media_type,
        title=_title(name),
        text=text_of(data, sniffed.media_type, name),
        note=(sniffed.title, sniffed.advice),
    )


def _title(name: str) -> str:
    return " ".join(PurePath(name).stem.replace("_", " ").split())[:200] or name[:200]
