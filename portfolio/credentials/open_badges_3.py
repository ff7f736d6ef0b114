"""Open Badges 3.0: reads what was achieved, by whom, with what result; also endorsements.

Source: Open Badges Specification 3.0 (1EdTech), data model "AchievementCredential", "Achievement", "Result",
"IdentityObject", "EndorsementCredential". Single values where lists are expected are legal.
"""

from portfolio.credentials import images, learning, words
from portfolio.credentials.limits import MAX_LIST, MAX_SALT
from portfolio.credentials.model import BADGE, ENDORSEMENT, Identity, Notes, ReadCredential, Source, word
from portfolio.credentials.strict_json import Json, JsonObject
from portfolio.credentials.verifiable import Envelope

BADGE_TYPES = frozenset(("OpenBadgeCredential", "AchievementCredential"))
_CONTEXT_PARTS = ("spec/ob/v3p0/context", "openbadges-specification/context", "draft/ob/v3p0", "w3id.org/openbadges/v3")
_TYPED = {
    "achievement": "Achievement",
    "result": "Result",
    "resultDescription": "ResultDescription",
    "rubricCriterionLevel": "RubricCriterionLevel",
    "otherIdentifier": "IdentifierEntry",
    "parentOrg": "Profile",
    "creator": "Profile",
    "source": "Profile",
    "alignment": "Alignment",
    "address": "Address",
    "geo": "GeoCoordinates",
    "image": "Image",
    "related": "Related",
}
"""Members whose objects, when they say a type, must say this one."""
_CREDENTIALS = ("endorsement", "endorsementJwt", "verifiableCredential")
"""Members that hold credentials of their own."""


def has_context(json: JsonObject) -> bool:
    """Whether `@context` names Open Badges 3.0."""
    return any(part in context for context in words.strings(json.get("@context")) for part in _CONTEXT_PARTS)


def achieves(json: JsonObject) -> bool:
    """Whether a credential is written as a badge, whatever it calls itself."""
    subject = words.first_object(json.get("credentialSubject"))
    return has_context(json) and "AchievementSubject" in words.types(subject)


def means_badge(json: JsonObject) -> bool:
    """Whether a credential is written as a badge or an endorsement but does not call itself one."""
    if words.types(json) & {*BADGE_TYPES, "EndorsementCredential"} or not has_context(json):
        return False
    return bool(
        words.types(words.first_object(json.get("credentialSubject"))) & {"AchievementSubject", "EndorsementSubject"}
    )


def read_badge(envelope: Envelope, raw: str, source: Source, notes: Notes) -> ReadCredential:
    """The credential in an OpenBadgeCredential or AchievementCredential."""
    json = envelope.json
    subject = achiever(envelope.subjects)
    achievement = words.first_object(subject.get("achievement"))
    _check(envelope, subject, notes)
    for value in (achievement.get("name", json.get("name")), json.get("name")):
        learning.check_name(word("title"), value, notes)
    learning.check_name(word("issuer's name"), envelope.issuer.get("name"), notes)
    told = achieved(json, subject, achievement)
    earned = learning.moment(json, ("awardedDate",), word("date of award"), notes) or envelope.valid_from
    return ReadCredential(
        kind=BADGE,
        standard="Open Badges 3.0",
        **{**told, "title": told["title"] or learning.badge_from(envelope.issuer_id)},
        recipients=recipients(subject, notes),
        recipient_name=words.line(subject.get("name")),
        earned=earned,
        image=images.find([json.get("image"), achievement.get("image")], source.image, notes),
        evidence=learning.evidence(json.get("evidence")),
        endorsements=_endorsements(json) + _endorsements(achievement) + _endorsements(envelope.issuer),
        **common(envelope, raw, source),
        findings=tuple(notes),
    )


def achiever(subjects: list[JsonObject]) -> JsonObject:
    """Of those that a credential speaks of, the one who achieved something."""
    return next((one for one in subjects if one.get("achievement")), (subjects or [{}])[0])


def achieved(json: JsonObject, subject: JsonObject, achievement: JsonObject) -> JsonObject:
    """The fields that tell what was achieved: by the credential, its subject, and the achievement, wherever it lies."""
    title = words.line(achievement.get("name")) or words.line(json.get("name"))
    criteria, criteria_url = learning.criteria(achievement.get("criteria"))
    results, minutes = _results(subject, achievement)
    return {
        "title": title,
        "title_known": bool(title),
        "description": words.passage(achievement.get("description")) or words.passage(json.get("description")),
        "criteria": criteria,
        "criteria_url": criteria_url,
        "skills": learning.skills(achievement, *words.objects(subject.get("result"))),
        "alignment": learning.alignment(achievement, *words.objects(subject.get("result"))),
        "results": results,
        "achievement_type": words.line(achievement.get("achievementType")),
        "minutes": minutes or learning.stated_minutes([achievement, subject, json]),
        "credits": _number(subject.get("creditsEarned", achievement.get("creditsAvailable"))),
    }


def linked_achievement(subject: JsonObject) -> str:
    """The id of what was achieved, where the credential says no more of it than that; "" where it says more."""
    first = next(iter(words.many(subject.get("achievement"))), None)
    return "" if isinstance(first, dict) and first.keys() - {"id", "type"} else words.identifier(first)


def read_endorsement(envelope: Envelope, raw: str, source: Source, notes: Notes) -> ReadCredential:
    """Someone's word about a badge, an issuer or a person."""
    json = envelope.json
    subject = (envelope.subjects or [{}])[0]
    if "EndorsementSubject" not in words.types(subject):
        notes.fail("structure", "It does not say what is endorsed in the way the standard asks.")
    title = words.line(json.get("name"))
    return ReadCredential(
        kind=ENDORSEMENT,
        standard="Open Badges 3.0",
        title=title or "Endorsement",
        title_known=bool(title),
        description=words.passage(subject.get("endorsementComment")) or words.passage(json.get("description")),
        recipients=recipients(subject, notes),
        earned=learning.moment(json, ("awardedDate",), word("date of award"), notes) or envelope.valid_from,
        image=images.find([json.get("image")], source.image, notes),
        **common(envelope, raw, source),
        findings=tuple(notes),
    )


def common(envelope: Envelope, raw: str, source: Source) -> JsonObject:
    """The fields that every verifiable credential fills alike."""
    issuer = words.line(envelope.issuer.get("name"))
    return {
        "container": source.container,
        "raw": raw,
        "json": envelope.json,
        "issuer": issuer
        or words.host(envelope.issuer_id)
        or words.short_identifier(envelope.issuer_id)
        or "Unknown issuer",
        "issuer_known": bool(issuer),
        "issuer_url": words.web_address(envelope.issuer.get("url")) or words.web_address(envelope.issuer_id),
        "issuer_id": envelope.issuer_id,
        "valid_from": envelope.valid_from,
        "expires": envelope.expires,
        "expires_by_token": envelope.expires is not None and envelope.expires_by_token,
        "identity": envelope.identity,
        "source_url": words.web_address(envelope.identity),
        "proof": envelope.proof,
        "key_address": envelope.key_address,
        "vouched": source.vouched,
    }


def recipients(subject: JsonObject, notes: Notes) -> tuple[Identity, ...]:
    """Whom it was awarded to: identity objects, an e-mail member, then the subject's own id."""
    found: list[Identity] = []
    for item in words.objects(subject.get("identifier"))[:MAX_LIST]:
        value, salt = item.get("identityHash"), item.get("salt")
        if not isinstance(value, str) or not value:
            continue
        if isinstance(salt, str) and len(salt) > MAX_SALT:
            notes.warn("recipient", "The recipient is hidden with an oversized key, so it cannot be compared.")
            continue
        kind = words.line(item.get("identityType")) or "identifier"
        hashed = learning.is_hashed(value, item.get("hashed"))
        found.append(Identity(words.line(value), kind, hashed, salt if isinstance(salt, str) and hashed else ""))
    if isinstance(email := subject.get("email"), str) and email:
        found.append(Identity(words.line(email), "emailAddress"))
    own = words.identifier(subject)
    if own:
        mail = own.lower().startswith("mailto:")
        found.append(Identity(own[7:] if mail else own, "emailAddress" if mail else "id"))
    return tuple(found)


def _check(envelope: Envelope, subject: JsonObject, notes: Notes) -> None:
    if not has_context(envelope.json):
        notes.warn("structure", "It does not name the vocabulary of Open Badges.")
    names = words.types(subject)
    if names and "AchievementSubject" not in names:
        notes.fail("structure", "It does not say what was achieved in the way the standard asks.")
    if words.types(envelope.issuer) and "Profile" not in words.types(envelope.issuer):
        notes.fail("structure", "Its issuer is not described as an issuer.")
    identities = words.objects(subject.get("identifier"))
    if any(words.types(one) and "IdentityObject" not in words.types(one) for one in identities):
        notes.fail("structure", "It does not say whom it was awarded to in the way the standard asks.")
    achievement = subject.get("achievement")
    if not achievement:
        notes.fail("structure", "It does not say what was achieved.")
    elif not words.objects(achievement) or linked_achievement(subject):
        linked = words.web_address(linked_achievement(subject))
        values = {"address": linked} if linked else {}
        notes.warn("content", "Only a link to the badge is inside this file, so its name is not known here.", **values)
    if envelope.valid_from is None and not any(finding.check == "dates" for finding in notes):
        notes.fail("dates", "It does not say when it was issued.")
    if not subject.get("id") and not identities:
        notes.warn("recipient", "It does not say whom it was awarded to.")
    if any(
        words.types(one) and "Evidence" not in words.types(one) for one in words.objects(envelope.json.get("evidence"))
    ):
        notes.fail("structure", "A part called “{name}” is not what the standard says it is.", name="evidence")
    for part in (envelope.issuer, subject):
        check_types(part, notes)


def check_types(part: JsonObject, notes: Notes) -> None:
    """A failure for each member whose object calls itself something else than the standard says it is."""
    waiting: list[Json] = [part]  # objects and lists, which hold them
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend([one for one in item if isinstance(one, dict | list)])
            continue
        for name, value in item.items():
            if not isinstance(value, (dict, list)) or name in _CREDENTIALS:
                continue
            waiting.append(value)
            expected = _TYPED.get(name)
            for one in words.objects(value) if expected else ():
                if (names := words.types(one)) and expected not in names:
                    notes.fail("structure", "A part called “{name}” is not what the standard says it is.", name=name)
                    break


def _results(subject: JsonObject, achievement: JsonObject) -> tuple[tuple[str, ...], int | None]:
    """Results as "name: value", and the minutes of one that is a number of hours."""
    described = {words.identifier(one): one for one in words.objects(achievement.get("resultDescription"))[:MAX_LIST]}
    shown: list[str] = []
    minutes = None
    for result in words.objects(subject.get("result"))[:MAX_LIST]:
        description = described.get(words.identifier(result.get("resultDescription")), {})
        name = words.line(description.get("name"))
        value = words.line(result.get("value")) or words.line(result.get("status")) or _level(result, description)
        if name or value:
            shown.append(": ".join(filter(None, (name, value))))
        minutes = minutes or learning.hours_of_result(name, value)
    return tuple(shown), minutes


def _level(result: JsonObject, description: JsonObject) -> str:
    achieved = words.identifier(result.get("achievedLevel"))
    levels = words.objects(description.get("rubricCriterionLevel"))
    return next((words.line(one.get("name")) for one in levels if achieved and words.identifier(one) == achieved), "")


def _endorsements(holder: JsonObject) -> int:
    return len(words.many(holder.get("endorsement"))) + len(words.many(holder.get("endorsementJwt")))


def _number(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < 100_000 else None
