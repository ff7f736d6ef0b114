"""Signed samples, and what may be believed of a file that was made out of them.

The claim: whatever is done to a signed file without its key, a proof that still holds shows what was signed, or less of
it (linked data says the same in many shapes, and the reader looks only where the standard puts things), but no other
value, and never another date.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from portfolio.credentials.judging import judge_awarded
from portfolio.credentials.model import ReadCredential
from portfolio.credentials.proofs.prove import EXPIRED, INTACT, VERIFIED, Prover
from portfolio.credentials.reader import open_file
from portfolio.credentials.refusal import UnreadableBadge
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, signing

TODAY = date(2026, 11, 22)
HELD = (VERIFIED, INTACT, EXPIRED)
# Not what a person is shown as said by the issuer, or not covered by a signature (which a finding then says).
_NOT_COMPARED = {
    "vouched",
    "raw",
    "json",
    "container",
    "findings",
    "image",
    "key_address",
    "proof",
    "endorsements",
    "members",
}


@cache
def samples() -> dict[str, bytes]:
    """One file of each kind of signature, all of them good."""
    made = {suite: embedding.signed(embedding.badge(key), suite) for suite, key in embedding.SUITES.items()}
    p256, p384 = embedding.badge(embedding.P256), embedding.badge(embedding.P384)
    made["ecdsa-rdfc-2019 P-384"] = embedding.signed(p384, "ecdsa-rdfc-2019", embedding.P384)
    made["ecdsa-sd-2023"] = embedding.disclosed(p256, p256)
    twice = embedding.signed(embedding.badge(), "eddsa-jcs-2022", id="urn:proof:1")
    made["chain"] = embedding.signed(twice, "eddsa-rdfc-2022", previousProof="urn:proof:1")
    found = {name: badges.data(json) for name, json in made.items()}
    member = embedding.signed(embedding.badge(name="Another badge"), "eddsa-jcs-2022")
    record = badges.record_2(member, issuer=embedding.badge()["issuer"])
    record["@context"].append(embedding.OB)
    found["record"] = badges.data(embedding.signed({**record, "proof": []}, "eddsa-rdfc-2022"))
    del member["proof"]
    found["record that vouches"] = badges.data(embedding.signed({**record, "proof": []}, "eddsa-jcs-2022"))
    for algorithm, family in signing.FAMILY_OF.items():
        issuer = signing.did_key(family)
        badge = badges.badge_3(issuer={"id": issuer, "type": ["Profile"], "name": "Harbour"})
        text = signing.token({**badges.claims(badge), "iss": issuer}, algorithm, kid=issuer)
        found[f"VC-JWT {algorithm}"] = text.encode()
    old = signing.token(badges.assertion_2(), "RS256", jwk=signing.jwk("rsa"))
    found["Open Badges 2.0"] = old.encode()
    found["picture"] = badges.png(badges.itxt("openbadgecredential", badges.text(made["eddsa-jcs-2022"])))
    return found


def check_believed(data: bytes) -> None:
    """Raises AssertionError where a proof holds over something that none of the samples says."""
    try:
        opened = open_file(data, "badge")
    except UnreadableBadge:
        return
    prover = Prover(corpus.CONTEXTS)
    held = [
        credential
        for credential in _all(opened.credentials)
        if not credential.problems and prover.prove(credential, TODAY).status in HELD
    ]
    # And what the portfolio would take in, also the parts of a record that only the record vouches for.
    judged = [one for credential in opened.credentials for one in judge_awarded(credential, TODAY, (), prover)]
    held += [one.credential for one in judged if one.status in (VERIFIED, INTACT)]
    for face in map(_face, held):
        assert any(_says_no_more(face, known) for known in _known()), f"believed, but never signed: {face}"


def _all(credentials: tuple[ReadCredential, ...]) -> Iterator[ReadCredential]:
    for credential in credentials:
        yield credential
        yield from _all(credential.members)


@cache
def _known() -> list[Mapping[str, Any]]:
    known = [_face(one) for data in samples().values() for one in _all(open_file(data).credentials)]
    return [face for at, face in enumerate(known) if face not in known[:at]]


def _face(credential: ReadCredential) -> Mapping[str, Any]:
    face = {one: getattr(credential, one) for one in credential._fields if one not in _NOT_COMPARED}
    if not face.pop("title_known"):
        face["title"] = ""
    if not face.pop("issuer_known"):
        face["issuer"] = ""
    return face


def _says_no_more(face: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    return all(_no_more(name, value, known[name]) for name, value in face.items())


def _no_more(name: str, value: Any, known: Any) -> bool:
    if isinstance(known, tuple) and not hasattr(known, "_fields"):
        return all(any(_part_of(one, other) for other in known) for one in value)
    if name in ("earned", "valid_from", "expires", "issuer_id", "kind"):
        return bool(value == known)
    return value == known or not value


def _part_of(one: Any, known: Any) -> bool:
    """Whether one of several things (a skill, a recipient, a piece of evidence) is a known one, or part of it."""
    if not hasattr(known, "_fields"):
        return bool(one == known)
    return all(getattr(one, part) in (getattr(known, part), "") for part in known._fields)
