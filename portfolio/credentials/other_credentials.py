"""Credentials around and beside badges: learner records with members, and other W3C credentials shown as what they are.

Sources: Comprehensive Learner Record 2.0 (1EdTech), VC Data Model 1.1 and 2.0, Bitstring Status List 1.0.
"""

import re

from portfolio.credentials import images, learning, open_badges_3, words
from portfolio.credentials.model import CREDENTIAL, RECORD, STATUS_LIST, Notes, ReadCredential, Source, word
from portfolio.credentials.strict_json import JsonObject
from portfolio.credentials.verifiable import Envelope

CLR_TYPE = "ClrCredential"
BLOCKCERTS = "Blockcerts"
_STATUS_TYPES = frozenset(("BitstringStatusListCredential", "StatusList2021Credential", "RevocationList2020Credential"))
_STATUS_SUBJECTS = frozenset(("BitstringStatusList", "StatusList2021", "RevocationList2020"))
_CONTENT = ("achievement", "hasCredential", "degree", "hasOccupation", "learningAchievement", "course", "qualification")


def is_status_list(json: JsonObject) -> bool:
    """Whether this credential is a list of revoked or suspended credentials."""
    subject = words.first_object(json.get("credentialSubject"))
    return bool(words.types(json) & _STATUS_TYPES or words.types(subject) & _STATUS_SUBJECTS)


def read_record(
    envelope: Envelope, raw: str, source: Source, members: tuple[ReadCredential, ...], notes: Notes
) -> ReadCredential:
    """A Comprehensive Learner Record: its own face, with the credentials inside it as members."""
    json = envelope.json
    subject = (envelope.subjects or [{}])[0]
    if words.types(subject) and "ClrSubject" not in words.types(subject):
        notes.fail("structure", "It does not say whose achievements it lists in the way the standard asks.")
    if not members:
        notes.warn("members", "It is a list of achievements without any credential inside.")
    if words.types(envelope.issuer) and "Profile" not in words.types(envelope.issuer):
        notes.fail("structure", "Its issuer is not described as an issuer.")
    for part in (envelope.issuer, subject):
        open_badges_3.check_types(part, notes)
    title = words.line(json.get("name"))
    learning.check_name(word("title"), json.get("name"), notes)
    achievements = words.objects(subject.get("achievement"))
    skills = dict.fromkeys([*learning.skills(*achievements), *(skill for one in members for skill in one.skills)])
    return ReadCredential(
        kind=RECORD,
        standard="CLR 2.0",
        title=title or "Learner record",
        title_known=bool(title),
        description=words.passage(json.get("description")),
        recipients=open_badges_3.recipients(subject, notes),
        recipient_name=words.line(subject.get("name")),
        earned=learning.moment(json, ("awardedDate",), word("date of award"), notes) or envelope.valid_from,
        image=images.find([json.get("image")], source.image, notes),
        skills=tuple(skills)[:100],
        alignment=learning.alignment(*achievements),
        evidence=learning.evidence(json.get("evidence")),
        endorsements=len(words.many(json.get("endorsement"))),
        members=members,
        **open_badges_3.common(envelope, raw, source),
        findings=tuple(notes),
    )


def read_other(
    envelope: Envelope, raw: str, source: Source, members: tuple[ReadCredential, ...], notes: Notes
) -> ReadCredential:
    """Another verifiable credential: named by what it says of itself, else by its own type."""
    json = envelope.json
    subject = (envelope.subjects or [{}])[0]
    content = next((words.first_object(subject[name]) for name in _CONTENT if words.objects(subject.get(name))), {})
    title = words.line(json.get("name")) or words.line(content.get("name")) or _first_title(members)
    learning.check_name(word("title"), title, notes)
    blockcerts = "BlockcertsCredential" in words.types(json)
    status_list = is_status_list(json)
    return ReadCredential(
        kind=STATUS_LIST if status_list else CREDENTIAL,
        standard=BLOCKCERTS if blockcerts else f"W3C Verifiable Credential {envelope.version}",
        title=title or ("List of revoked credentials" if status_list else _type_in_words(json)),
        title_known=bool(title),
        description=words.passage(json.get("description"))
        or words.passage(content.get("description"))
        or words.passage(subject.get("description")),
        recipients=open_badges_3.recipients(subject, notes),
        recipient_name=words.line(subject.get("name")),
        earned=learning.moment(json, ("awardedDate",), word("date of award"), notes) or envelope.valid_from,
        image=images.find([json.get("image"), content.get("image")], source.image, notes),
        skills=learning.skills(content),
        alignment=learning.alignment(content),
        evidence=learning.evidence(json.get("evidence")),
        members=members,
        **open_badges_3.common(envelope, raw, source),
        findings=tuple(notes),
    )


def _first_title(members: tuple[ReadCredential, ...]) -> str:
    return next((member.title for member in members if member.title_known), "")


def _type_in_words(json: JsonObject) -> str:
    """ "UniversityDegreeCredential" as "University Degree Credential"."""
    names = [name for name in words.strings(json.get("type")) if name != "VerifiableCredential"]
    name = re.split(r"[#:/]", names[0])[-1] if names else "VerifiableCredential"
    return words.line(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)) or "Verifiable Credential"
