"""From a text to credentials: decides by shape what each JSON is, and unwraps lists, presentations and records."""

import json as plain_json
from collections.abc import Iterator

from portfolio.credentials import (
    images,
    learning,
    open_badges_1,
    open_badges_2,
    open_badges_3,
    sniff,
    verifiable,
    words,
)
from portfolio.credentials import other_credentials as others
from portfolio.credentials.containers import jws
from portfolio.credentials.containers.baked import OPEN_BADGES_1_2
from portfolio.credentials.containers.jws import Token
from portfolio.credentials.limits import MAX_MEMBERS, MAX_NESTING
from portfolio.credentials.model import (
    BADGE,
    DESCRIPTION,
    HOSTED,
    PRESENTED,
    UNSIGNED,
    WARNING,
    Finding,
    Notes,
    ReadCredential,
    Source,
    word,
)
from portfolio.credentials.refusal import Refused, broken, not_a_badge
from portfolio.credentials.strict_json import Json, JsonObject, loads

_WRAPPERS = ("verifiableCredential", "credential", "compactJwsString", "credentials", "results", "assertion")
"""Members under which wallets and the APIs of Open Badges 2.1 and 3.0 hand out credentials."""

_ENVELOPES = frozenset(("EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation"))


def credentials(text: str, source: Source, depth: int = 0) -> list[ReadCredential]:
    """The credentials in a text: JSON, a signed token, or a web address. Raises `Refused` when there is none."""
    stripped = text.strip()
    if not stripped:
        raise broken("it is empty")
    form = sniff.text_form(stripped)
    if form == "json":
        return _of_value(loads(stripped), text, source, None, depth)
    if form == "jws":
        token = jws.decode(stripped)
        return _of_token(token, text, source, depth)
    if form == "address" and (source.mark or words.web_address(stripped)):
        return [_hosted_elsewhere(stripped, text, source)]
    if form == "encrypted":
        raise not_a_badge("it is encrypted, so nothing in it can be read", "Ask its issuer for the badge itself.")
    if form == "selective":
        raise not_a_badge("it is a token for showing parts of a credential, a kind that is not read")
    if source.mark:
        raise broken("what stands where the badge should be is no badge")
    raise not_a_badge("it is a text of another kind")


def _of_token(token: Token, raw: str, source: Source, depth: int) -> list[ReadCredential]:
    payload = token.payload
    if isinstance(payload.get("vp"), dict):
        return _of_presentation(payload["vp"], source, depth)
    if verifiable.is_presentation(payload):
        return _of_presentation(payload, source, depth)
    if isinstance(payload.get("vc"), dict) or verifiable.is_credential(payload):
        return [_verifiable(payload, raw, source, token, depth)]
    if open_badges_1.is_assertion(payload):
        return [assertion(payload, raw, source, token)]
    raise not_a_badge("it is a signed token of another kind", "Keep it to yourself: some tokens open accounts.")


def _of_value(value: Json, raw: str, source: Source, token: Token | None, depth: int) -> list[ReadCredential]:
    if depth > MAX_NESTING:
        raise broken("it holds credentials inside credentials without end")
    if isinstance(value, str):
        return credentials(value, source, depth + 1)
    if isinstance(value, list):
        return _of_list(value, source, depth)
    if not isinstance(value, dict):
        raise not_a_badge("it is a text of another kind")
    if words.types(value) & _ENVELOPES:
        return credentials(enveloped(value), source, depth + 1)
    if verifiable.is_presentation(value):
        return _of_presentation(value, source, depth)
    if verifiable.is_credential(value):
        _refuse_resume(value)
        return [_verifiable(value, raw, source, token, depth)]
    if open_badges_1.is_assertion(value) or (source.mark == OPEN_BADGES_1_2 and "verify" in value):
        return [assertion(value, raw, source, token)]
    wrapped = [item for name in _WRAPPERS for item in words.many(value.get(name)) if isinstance(item, dict | str)]
    if wrapped and not open_badges_1.names_open_badges(value):
        return _of_list(wrapped, source, depth)
    if open_badges_1.describes(value):
        return [_description(value, raw, source)]
    if source.mark:
        raise broken("what stands where the badge should be is no badge")
    raise not_a_badge("it is data of another kind")


def _of_list(values: list[Json], source: Source, depth: int) -> list[ReadCredential]:
    """The credentials of a list; what is none is left out, unless nothing is left."""
    if depth >= MAX_NESTING:
        raise broken("it holds credentials inside credentials without end")
    found: list[ReadCredential] = []
    refused: Refused | None = None
    for value in values[:MAX_MEMBERS]:
        try:
            found += _of_value(value, _written(value), source, None, depth + 1)
        except Refused as trouble:
            refused = refused or trouble
    if not found:
        raise refused or not_a_badge("it is an empty list")
    return found[:MAX_MEMBERS]


def _of_presentation(json: JsonObject, source: Source, depth: int) -> list[ReadCredential]:
    members = words.many(json.get("verifiableCredential"))
    if not members:
        raise not_a_badge("it is a wallet's presentation with no credential inside")
    remark = Finding(
        PRESENTED,
        WARNING,
        "It came inside a wallet's presentation, which was made for one reader: ask the wallet for the badge itself.",
    )
    inside = Source(source.container, source.image, source.mark, (*source.remarks, remark))
    return _of_list(members, inside, depth)


def _verifiable(value: JsonObject, raw: str, source: Source, token: Token | None, depth: int) -> ReadCredential:
    notes = _notes(source)
    json = verifiable.claimed(token, notes) if token else value
    envelope = verifiable.open_envelope(json, token, notes, vouched=source.vouched)
    names = words.types(json)
    if others.CLR_TYPE in names:
        listed = words.many((envelope.subjects or [{}])[0].get("verifiableCredential"))
        signed = source.vouched or envelope.proof != UNSIGNED
        members = tuple(_members(listed, depth, notes, vouched=signed))
        return others.read_record(envelope, raw, source, members, notes)
    if open_badges_3.means_badge(json):
        notes.fail("structure", "It is written as an Open Badge but does not call itself one, as the standard demands.")
    if names & open_badges_3.BADGE_TYPES or open_badges_3.achieves(json):
        return open_badges_3.read_badge(envelope, raw, source, notes)
    if "EndorsementCredential" in names:
        return open_badges_3.read_endorsement(envelope, raw, source, notes)
    # LearnCard certifies a badge by putting it whole into a credential around it.
    inner = tuple(_members(words.objects(json.get("boostCredential")), depth, notes))
    return others.read_other(envelope, raw, source, inner, notes)


def _members(values: list[Json], depth: int, notes: Notes, *, vouched: bool = False) -> Iterator[ReadCredential]:
    """The credentials inside another; one that cannot be read is said, and the rest is read.

    `vouched`: they stand in a signed record, whose signature is over them too.
    """
    if len(values) > MAX_MEMBERS:
        notes.warn(
            "members",
            "It holds {count} credentials; the first {most} are read.",
            count=len(values),
            most=MAX_MEMBERS,
        )
    unread = 0
    for value in values[:MAX_MEMBERS]:
        try:
            yield from _of_value(value, _written(value), Source("json", vouched=vouched), None, depth + 1)
        except Refused:
            unread += 1
    if unread:
        notes.fail(
            "members", "{unread} of the {count} credentials inside it cannot be read.", unread=unread, count=len(values)
        )


def assertion(json: JsonObject, raw: str, source: Source, token: Token | None = None) -> ReadCredential:
    """The badge in an assertion of any version before 3.0; `raw` is its text as received."""
    version = open_badges_1.version(json)
    read = open_badges_2.read_assertion(
        open_badges_1.brought_up(json) if version == "0.5" else json, version or "2.0", raw, source, token, json
    )
    if version and not source.remarks:
        return read
    notes = _notes(source)
    if not version:
        notes.fail("structure", "It names a version of Open Badges that does not exist.")
    return read._replace(findings=(*notes, *read.findings))


def _description(json: JsonObject, raw: str, source: Source) -> ReadCredential:
    """A badge class, an issuer or another object of Open Badges that awards nothing to anyone."""
    notes = _notes(source)
    names = words.local_types(json)
    if "@context" in json and not names:
        notes.fail("structure", "It does not say what it is.")
    title = words.line(json.get("name"))
    learning.check_name(word("title"), json.get("name"), notes)
    issuer = words.first_object(json.get("issuer"))
    own = names & {"Issuer", "Profile", "Organization"}
    issuer_id = words.identifier(json) if own else words.identifier(json.get("issuer"))
    criteria, criteria_url = learning.criteria(json.get("criteria"))
    version = open_badges_1.version(json) or "2.0"
    return ReadCredential(
        kind=DESCRIPTION,
        standard=f"Open Badges {version}",
        container=source.container,
        raw=raw,
        json=json,
        title=title or "Description of a badge",
        title_known=bool(title),
        description=words.passage(json.get("description")),
        issuer=(title if own else words.line(issuer.get("name"))) or words.host(issuer_id),
        issuer_id=issuer_id,
        criteria=criteria,
        criteria_url=criteria_url,
        image=images.find([json.get("image")], source.image, notes),
        skills=learning.skills(json),
        identity=words.identifier(json),
        source_url=words.web_address(words.identifier(json)),
        findings=tuple(notes),
    )


def _hosted_elsewhere(address: str, raw: str, source: Source) -> ReadCredential:
    """A badge of which the file holds only the address: old badges, and pasted links."""
    url = words.web_address(address)
    if not url:
        raise broken(f"where the badge should be, it says “{words.line(address)[:60]}”, which is no web address")
    notes = _notes(source)
    notes.warn("content", "Only a link is inside this file: the badge itself is at that address.", address=url)
    return ReadCredential(
        kind=BADGE,
        standard="Open Badges",
        container=source.container,
        raw=raw,
        json={},
        title=learning.badge_from(url),
        title_known=False,
        issuer=words.host(url),
        issuer_known=False,
        image=source.image,
        identity=url,
        source_url=url,
        proof=HOSTED,
        findings=tuple(notes),
    )


def enveloped(value: JsonObject) -> str:
    """The token in an enveloped credential or presentation (VC Data Model 2.0): a data: address."""
    address = value.get("id")
    head, comma, body = address.partition(",") if isinstance(address, str) else ("", "", "")
    if not comma or not head.startswith("data:application/") or "jwt" not in head or "sd-jwt" in head:
        raise not_a_badge("it is a credential in an envelope of a kind that is not read")
    return body


def _refuse_resume(value: JsonObject) -> None:
    if any("hropenstandards" in context for context in words.strings(value.get("@context"))):
        raise not_a_badge("it is a résumé in the LER-RS format", "Add it as evidence to keep it.")


def _written(value: Json) -> str:
    """The text of a member: the token itself, or its JSON with every value kept."""
    return value if isinstance(value, str) else plain_json.dumps(value, ensure_ascii=False)


def _notes(source: Source) -> Notes:
    notes = Notes()
    for remark in source.remarks:
        notes.add(remark)
    return notes
