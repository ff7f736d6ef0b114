"""Fills in what a badge only links to, from the pages that the person saved: its class, its issuer, or all of it.

Sources: Open Badges 2.0 ("BadgeClass", "Profile": embedded or at an address), 3.0 ("Achievement"). The text as received
stays as it is; a finding tells from which page a part came, and when that was saved.
"""

from typing import TYPE_CHECKING

from portfolio.credentials import images, interpret, learning, open_badges_1, open_badges_3, words
from portfolio.credentials.limits import MAX_MEMBERS
from portfolio.credentials.model import BADGE, PASSED, Finding, Notes, ReadCredential, Source, word
from portfolio.credentials.open_badges_2 import ONLY_LINKED, read_assertion
from portfolio.credentials.refusal import Refused

if TYPE_CHECKING:  # reading a badge does not wait for what checks it
    from portfolio.credentials.proofs.saved import SavedDocument
    from portfolio.credentials.proofs.shelf import Shelf


def completed(credential: ReadCredential, shelf: "Shelf") -> ReadCredential:
    """The credential with what the saved pages tell of it. `raw`, and every part that it states itself, stay."""
    if not shelf.documents:
        return credential
    if not credential.json and credential.source_url:
        credential = _whole(credential, shelf)
    if "badge" in credential.json:
        credential = _with_class(credential, shelf)
    elif "credentialSubject" in credential.json:
        credential = _with_achievement(credential, shelf)
    if not credential.issuer_known:
        credential = _with_issuer(credential, shelf)
    members = tuple(completed(member, shelf) for member in credential.members[:MAX_MEMBERS])
    return credential._replace(members=members) if members else credential


def _whole(credential: ReadCredential, shelf: "Shelf") -> ReadCredential:
    """A badge of which the file held only the address: as its page shows it."""
    page = shelf.documents.get(credential.source_url.partition("#")[0])
    if page is None or not open_badges_1.is_assertion(page.json):
        return credential
    try:
        read = interpret.assertion(page.json, credential.raw, Source(credential.container, credential.image))
    except Refused:
        return credential
    told = Finding(
        "content",
        PASSED,
        "The file holds only a link: the rest is from the page at {address}, which you saved on {date}.",
        {"address": page.source, "date": page.saved},
    )
    kept = [one for one in credential.findings if one.check != "content"]
    return read._replace(
        identity=credential.identity,
        source_url=credential.source_url,
        revoked=False,  # whether it was, its page is asked once: see `proofs.hosted`
        findings=(*kept, *read.findings, told),
    )


def _with_class(credential: ReadCredential, shelf: "Shelf") -> ReadCredential:
    """An assertion whose class or issuer is a link: read again with the saved pages in their place."""
    json = open_badges_1.brought_up(credential.json) if "issued_on" in credential.json else credential.json
    badge, told = json["badge"], []
    if isinstance(badge, str) and (page := _described(badge, shelf)):
        badge, told = page.json, [_from_class(page)]
    if not isinstance(badge, dict):
        return credential
    issuer = badge.get("issuer")
    if isinstance(issuer, str) and (page := _described(issuer, shelf)):
        badge = {**badge, "issuer": {**page.json, "id": issuer}}
        told.append(_from_profile(page))
    if not told:
        return credential
    image = credential.image if credential.image and credential.image.data else None
    version = credential.standard.removeprefix("Open Badges ")
    filled = {**json, "badge": badge}
    read = read_assertion(filled, version, credential.raw, Source(credential.container, image), None, credential.json)
    known = [one for one in credential.findings if one.sentence != ONLY_LINKED or not read.title_known]
    new = [
        one for one in read.findings if one.check != "signature" and one not in known and one.sentence != ONLY_LINKED
    ]
    return read._replace(
        proof=credential.proof,
        key_address=credential.key_address,
        source_url=credential.source_url,
        identity=credential.identity,
        findings=(*known, *new, *told),
    )


def _with_achievement(credential: ReadCredential, shelf: "Shelf") -> ReadCredential:
    """A badge of Open Badges 3.0 that names what was achieved by its address alone."""
    json = credential.json
    subject = open_badges_3.achiever(words.objects(json["credentialSubject"]))
    page = _described(open_badges_3.linked_achievement(subject), shelf)
    if credential.kind != BADGE or page is None or "Achievement" not in words.local_types(page.json):
        return credential
    notes = Notes()
    learning.check_name(word("title"), page.json.get("name"), notes)
    baked = credential.image if credential.image and credential.image.data else None
    image = images.find([json.get("image"), page.json.get("image")], baked, notes)
    known = [one for one in credential.findings if one.sentence != ONLY_LINKED]
    new = [one for one in notes if one not in known]
    told = open_badges_3.achieved(json, subject, page.json)
    return credential._replace(**told, image=image, findings=(*known, *new, _from_class(page)))


def _with_issuer(credential: ReadCredential, shelf: "Shelf") -> ReadCredential:
    """The issuer's name, where the badge tells only its address."""
    page = shelf.documents.get(credential.issuer_id) if credential.issuer_id else None
    name = words.line(page.json.get("name")) if page else ""
    if page is None or not name or words.identifier(page.json) not in ("", credential.issuer_id):
        return credential
    return credential._replace(issuer=name, issuer_known=True, findings=(*credential.findings, _from_profile(page)))


def _described(address: str, shelf: "Shelf") -> "SavedDocument | None":
    """The saved page of a class or an issuer; a badge awarded to someone is neither."""
    page = shelf.documents.get(address)
    return page if page and words.line(page.json.get("name")) and "recipient" not in page.json else None


def _from_class(page: "SavedDocument") -> Finding:
    return Finding(
        "content",
        PASSED,
        "What the badge is for comes from the page at {address}, which you saved on {date}.",
        {"address": page.source, "date": page.saved},
    )


def _from_profile(page: "SavedDocument") -> Finding:
    return Finding(
        "content",
        PASSED,
        "Who issued it comes from the page at {address}, which you saved on {date}.",
        {"address": page.source, "date": page.saved},
    )
