"""Badges that a stranger or a careless program could make: each is given the status that its standard asks for."""

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs.bounds import Budget
from portfolio.credentials.proofs.prove import FREE_TOKENS, Prover
from portfolio.credentials.proofs.saved_files import page_in
from portfolio.credentials.reader import open_file
from portfolio.credentials.refusal import NoPage, NothingSaved
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, signing

TODAY = date(2026, 11, 22)
MINE = ["Mara@School.example"]
KEY = signing.did_key("p256")
LINKED = embedding.signed(embedding.badge())
PLAIN = embedding.signed(embedding.badge(), "eddsa-jcs-2022")
CONTEXT = PLAIN["@context"]
VERSION_2 = "https://www.w3.org/ns/credentials/v2"


def found(value: Any) -> Any:
    data = value if isinstance(value, bytes) else value.encode() if isinstance(value, str) else badges.data(value)
    (entry,) = verify(data, "badge", TODAY, MINE, Prover(corpus.CONTEXTS))
    return entry


def sentences(value: Any) -> str:
    return "\n".join(f"{row['check']} {row['result']}: {row['detail']}" for row in found(value)["checks"])


def claims(**changes: Any) -> Any:
    badge = badges.badge_3(issuer={"id": KEY, "type": ["Profile"], "name": "Harbour"})
    return {**badges.claims(badge), "iss": KEY, **changes}


def token(**changes: Any) -> str:
    return signing.token(claims(**changes), "ES256", kid=KEY)


def subject(json: Any, **changes: Any) -> Any:
    changed = deepcopy(json)
    changed["credentialSubject"].update(changes)
    return changed


def enveloped(kind: str, text: str) -> Any:
    name = "Credential" if kind == "vc" else "Presentation"
    return {"@context": VERSION_2, "type": f"EnvelopedVerifiable{name}", "id": f"data:application/{kind}+jwt,{text}"}


# --- what must be believed, and what must not ---------------------------------------------------------------------

_SUBJECT = claims()["credentialSubject"]
_LATER = {**embedding.signed(embedding.badge(), "eddsa-jcs-2022", proofPurpose="authentication")}
CASES = {
    "token: good": (token(), "verified"),
    "token: no text as its issuer": (token(iss=5), "invalid"),
    "token: a list as its issuer": (token(iss=[KEY]), "invalid"),
    "token: a number as its subject": (token(sub=7), "invalid"),
    "token: its subject, alone in a list": (token(credentialSubject=[_SUBJECT]), "verified"),
    "token: another subject than the one in a list": (
        token(credentialSubject=[_SUBJECT], sub="did:example:other"),
        "invalid",
    ),
    "token: signed by a stranger whose key is in the header": (
        signing.token(claims(), "ES256", 2, kid=KEY, jwk=signing.jwk("p256", 2)),
        "invalid",
    ),
    "token: unpacked rule b64": (signing.token(claims(), "ES256", kid=KEY, b64=False, crit=["b64"]), "invalid"),
    "envelope: a credential": (enveloped("vc", token()), "verified"),
    "envelope: a presentation": (
        enveloped("vp", signing.token({"type": ["VerifiablePresentation"], "verifiableCredential": [token()]})),
        "unknown",
    ),
    "plain: reordered": (dict(reversed(PLAIN.items())), "verified"),
    "plain: a known vocabulary added behind those signed": (
        {**PLAIN, "@context": [*CONTEXT, "https://w3id.org/security/multikey/v1"]},
        "verified",
    ),
    "plain: a vocabulary of its own added": (
        {**PLAIN, "@context": [*CONTEXT, {"achievement": "https://evil.example/a"}]},
        "unknown",
    ),
    "plain: an unknown vocabulary added": ({**PLAIN, "@context": [*CONTEXT, "https://evil.example/c"]}, "unknown"),
    "plain: a vocabulary put before": ({**PLAIN, "@context": [*CONTEXT[::-1]]}, "invalid"),
    "plain: a member added": ({**PLAIN, "grade": "A+"}, "invalid"),
    "plain: for another purpose": (_LATER, "invalid"),
    "linked: a member added": ({**LINKED, "grade": "A+"}, "unknown"),
    "linked: an expiry date added under its old name": ({**LINKED, "expirationDate": "2044-01-01"}, "unknown"),
    "linked: a recipient put in": (
        subject(LINKED, identifier=[{"type": "IdentityObject", "identityHash": "eve@school.example", "hashed": False}]),
        "invalid",
    ),
    "linked: another's signature": ({**embedding.badge(name="Other"), "proof": LINKED["proof"]}, "invalid"),
    "linked: a vocabulary for one part": (subject(LINKED, **{"@context": {"achievement": None}}), "unknown"),
    "text: UTF-16, as Windows saves it": (badges.text(PLAIN).encode("utf-16"), "verified"),
    "text: UTF-16, cut off": (badges.text(PLAIN).encode("utf-16")[:-1], "unsupported"),
    "text: cut off": (badges.text(PLAIN)[:300], "invalid"),
    "text: rich text": (b"{\\rtf1\\ansi A plan\\par}", "unsupported"),
    "text: a table": ('"Name","Datum"\n"Zoë","2020"\n'.encode("latin-1"), "unsupported"),
    "text: a shortcut": ("[InternetShortcut]\nURL=https://harbour.example\n", "unsupported"),
    "text: a list of links": ("[Link](https://harbour.example) and more", "unsupported"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_status(name: str) -> None:
    value, status = CASES[name]
    assert found(value)["status"] == status


def test_the_new_name_of_an_algorithm_is_known() -> None:
    """RFC 9864 calls EdDSA by its curve; the key must be of that curve all the same."""
    issuer = signing.did_key("ed25519")
    payload = {**badges.claims(badges.badge_3(issuer={"id": issuer, "type": ["Profile"], "name": "H"})), "iss": issuer}
    head = badges.part(badges.data({"alg": "Ed25519", "kid": issuer}))
    text = f"{head}.{badges.part(badges.data(payload))}"
    good = f"{text}.{badges.part(signing.signed('EdDSA', text.encode()))}"
    assert found(good)["status"] == "verified"
    assert found(f"{text}.{badges.part(signing.signed('EdDSA', text.encode(), 2))}")["status"] == "invalid"
    assert found(f"{text}.{badges.part(b'x' * 63)}")["status"] == "invalid"


# --- what is said -------------------------------------------------------------------------------------------------


def recipient(kind: str, value: str, **changes: Any) -> Any:
    return badges.assertion_2(recipient={"type": kind, "identity": value, "hashed": False, **changes})


@pytest.mark.parametrize(
    "value",
    [
        recipient("telephone", "+15551234"),
        recipient("url", "https://mara.example"),
        recipient("telephone", f"sha256${'0' * 64}", hashed=True),
        subject(badges.badge_3(), id="https://school.example/students/12", identifier=None),
        subject(badges.badge_3(), id=None, identifier=[{"identityHash": "12345", "identityType": "sourcedId"}]),
    ],
    ids=["telephone", "page", "hashed telephone", "address of a learner", "number of a learner"],
)
def test_a_recipient_of_another_kind_is_not_called_another_person(value: Any) -> None:
    assert "recipient not_checked: The recipient is written in a way that cannot be compared." in sentences(value)


def test_a_recipient_of_the_same_kind_is() -> None:
    assert "not among yours" in sentences(recipient("email", "eve@school.example"))
    assert "not among yours" in sentences(recipient("email", f"sha256${'0' * 64}", hashed=True))


def test_a_time_without_zone_is_told() -> None:
    badge = embedding.signed(embedding.badge(validFrom="2024-03-01T00:00:00"))
    assert "Its date of issue has a time without a time zone." in sentences(badge)


def test_an_archive_is_to_be_unpacked() -> None:
    assert "unpack it and add those" in sentences(b"PK\x03\x04" + bytes(40))


def test_a_token_that_opens_an_account_is_not_called_a_badge() -> None:
    text = signing.token({"iss": "https://login.example", "sub": "1"}, "ES256")
    with pytest.raises(NothingSaved):
        page_in(text.encode(), "id.jwt", TODAY)
    with pytest.raises(NoPage, match="is a badge"):
        page_in(token().encode(), "badge.jwt", TODAY)


def test_a_hundred_tokens_are_checked_in_any_case_and_thousands_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    (credential,) = open_file(token().encode()).credentials
    prover = Prover(corpus.CONTEXTS)
    monkeypatch.setattr(prover, "_budget", Budget(-1))
    statuses = [prover.prove(credential, TODAY).status for _ in range(FREE_TOKENS + 1)]
    assert statuses == ["verified"] * FREE_TOKENS + ["unknown"]
