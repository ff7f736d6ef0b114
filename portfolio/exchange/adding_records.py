"""The records that one added file becomes: a credential with its original and picture, a saved page, or evidence."""

import hashlib
from datetime import date

from portfolio.core.errors import PortfolioError
from portfolio.core.records import Attachment, Credential, CredentialCheck, Link, Record, SavedPage, build
from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.exchange.addition import Addition
from portfolio.exchange.found import FoundBadge, FoundPage
from portfolio.exchange.intake.guess import Guess

PICTURE_ENDINGS = {
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
}


def records_for(item: Addition, evidence_of: tuple[str, str] | None = None) -> list[Record]:
    """The records of one file, those that others point to first. Raises PortfolioError when a field cannot be."""
    if item.kind == "badge":
        return _badges(item)
    if item.kind == "certificate":
        return _certificate(item)
    if item.page is not None:
        return _page(item, item.page)
    evidence = build(
        Attachment,
        purpose="evidence",
        title=item.title,
        day=_believable(item.day),
        text=item.text,
        **_file(item),
    )
    if evidence_of is None:
        return [evidence]
    kind, target = evidence_of
    link = build(
        Link, source_kind="attachment", source_id=evidence.id, target_kind=kind, target_id=target, role="evidence"
    )
    return [evidence, link]


def _badges(item: Addition) -> list[Record]:
    original = build(Attachment, purpose="original", **_file(item))
    records: list[Record] = [original]
    pictures: dict[str, str] = {}
    for badge in item.badges:
        image_id = None
        if badge.image:
            sha256 = hashlib.sha256(badge.image).hexdigest()
            if sha256 not in pictures:
                picture = _picture(badge, sha256)
                records.append(picture)
                pictures[sha256] = picture.id
            image_id = pictures[sha256]
        credential = build(
            Credential,
            kind=badge.kind,
            title=badge.title,
            issuer=badge.issuer,
            issuer_url=badge.issuer_url,
            issuer_id=badge.issuer_id,
            recipient=badge.recipient,
            earned=_believable(badge.earned),
            expires=_believable(badge.expires),
            minutes=badge.minutes if badge.minutes and 0 < badge.minutes < 10_000_000 else None,
            description=badge.description,
            criteria=badge.criteria,
            skills=badge.skills,
            evidence=badge.evidence,
            alignment=badge.alignment,
            endorsements=badge.endorsements,
            standard=badge.standard,
            container=badge.container,
            identity=badge.identity,
            valid_from=badge.valid_from,
            source_url=badge.source_url,
            raw=badge.raw,
            original_id=original.id,
            image_id=image_id,
        )
        check = build(CredentialCheck, credential_id=credential.id, status=badge.status, checks=badge.checks)
        records += [credential, check]
    return records


def _picture(badge: FoundBadge, sha256: str) -> Attachment:
    return build(
        Attachment,
        purpose="image",
        name=badge.title[:100] + PICTURE_ENDINGS.get(badge.image_type, ""),
        media_type=badge.image_type or "application/octet-stream",
        sha256=sha256,
        size=len(badge.image),
        title=badge.title,
        caption=f"Badge: {badge.title}",
    )


def _certificate(item: Addition) -> list[Record]:
    guess = item.guess or Guess(title=item.title)
    original = build(Attachment, purpose="original", text=item.text, **_file(item))
    credential = build(
        Credential,
        kind="certificate",
        title=guess.title.strip() or item.title or item.name,
        issuer=guess.provider.strip(),
        recipient=guess.recipient.strip(),
        earned=_required(guess.day, item.name),
        expires=_required(guess.expires, item.name),
        minutes=guess.minutes,
        container=item.media_type.rpartition("/")[2],
        original_id=original.id,
        image_id=original.id if item.media_type.startswith("image/") else None,
    )
    return [original, credential]


def _page(item: Addition, page: FoundPage) -> list[Record]:
    original = build(Attachment, purpose="original", **_file(item))
    saved = build(SavedPage, saved=item.saved, original_id=original.id, **page._asdict())
    return [original, saved]


def _file(item: Addition) -> dict[str, object]:
    return {"name": item.name, "media_type": item.media_type, "sha256": item.sha256, "size": item.size}


def _believable(day: date | None) -> date | None:
    """A date that a file claims and that no one can mean is left out; the file itself still says it."""
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _required(day: date | None, name: str) -> date | None:
    """A date that the person has confirmed or typed: one that no one can mean is told, not dropped."""
    if day is not None and _believable(day) is None:
        raise PortfolioError(
            "The date {day} of “{name}” is outside a working life.",
            "Correct the date and add it again.",
            day=day,
            name=name,
        )
    return day
