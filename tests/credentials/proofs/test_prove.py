"""A whole file judged: what may be called verified, what only unchanged, and what is neither."""

from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.shelf import SavedMethod, Shelf
from portfolio.credentials.reader import open_file
from portfolio.credentials.verify import judge, verify
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, signing

TODAY = date(2026, 11, 22)
ISSUER = "https://harbour.example/issuer"
Json = dict[str, Any]


def judged(value: Json | str, shelf: Shelf | None = None, today: date = TODAY) -> Json:
    data = value.encode() if isinstance(value, str) else badges.data(value)
    prover = Prover(corpus.CONTEXTS, shelf) if shelf else Prover(corpus.CONTEXTS)
    (entry,) = verify(data, "badge", today, (), prover)
    return entry


def told(entry: Json, *checks: str) -> list[str]:
    return [row["detail"] for row in entry["checks"] if row["check"] in checks]


def token(issuer: str, number: int = 1, **header: Any) -> str:
    badge = {name: value for name, value in badges.badge_3(issuer=issuer).items() if name != "proof"}
    claims = {"iss": issuer, "jti": badge["id"], "nbf": 1709251200, "sub": "did:example:mara"}
    return signing.token({**badge, **claims}, "EdDSA", number, **header)


def saved(number: int = 1, controller: str = ISSUER) -> Shelf:
    name = f"{ISSUER}#key-1"
    json = {"id": name, "type": "JsonWebKey", "controller": controller, "publicKeyJwk": signing.jwk("ed25519", number)}
    return Shelf(methods={name: SavedMethod(json, controller, date(2026, 11, 20), "keys.json")})


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022", "ecdsa-jcs-2019"])
def test_a_badge_whose_issuer_is_the_key_is_verified(suite: str) -> None:
    key = embedding.SUITES[suite]
    entry = judged(embedding.signed(embedding.badge(key), suite))
    assert entry["status"] == "verified"
    assert told(entry, "signature", "issuer") == [
        "Unchanged since it was signed on 1 March 2024.",
        "Its issuer is the key that signed it. A key was checked, not a person.",
    ]
    assert told(entry, "revocation") == ["Revocation not checked."]


def test_a_token_whose_issuer_is_the_key_is_verified() -> None:
    issuer = signing.did_key("ed25519")
    assert judged(token(issuer, kid=issuer))["status"] == "verified"


def test_a_key_that_only_the_file_holds_is_nobody_s() -> None:
    entry = judged(token(ISSUER, jwk=signing.jwk("ed25519")))
    assert entry["status"] == "intact"
    assert told(entry, "issuer") == [
        "Who holds the key that signed it is not checked: its issuer's page, https://harbour.example/issuer, "
        "was not saved."
    ]


def test_a_key_that_the_person_saved_for_the_issuer_is_the_issuer_s() -> None:
    entry = judged(token(ISSUER, kid=f"{ISSUER}#key-1"), saved())
    assert entry["status"] == "verified"
    assert told(entry, "issuer") == ["The key is the one that you saved for its issuer on 20 November 2026."]


def test_a_key_that_was_saved_for_another_issuer_is_not() -> None:
    assert judged(token(ISSUER, kid=f"{ISSUER}#key-1"), saved(controller="https://other.example"))["status"] == "intact"


def test_a_key_that_is_not_at_hand_leaves_it_open() -> None:
    assert judged(token(ISSUER, kid=f"{ISSUER}#key-1"))["status"] == "unknown"


def test_a_signature_by_another_key_is_none() -> None:
    assert judged(token(ISSUER, 2, kid=f"{ISSUER}#key-1"), saved())["status"] == "invalid"


@pytest.mark.parametrize("member", ["name", "validUntil", "credentialSubject", "issuer"])
def test_whatever_was_changed_it_does_not_match(member: str) -> None:
    badge = embedding.signed(embedding.badge())
    value = badge[member]
    if member == "issuer":
        badge[member] = {**value, "name": "Another school"}
    elif member == "credentialSubject":
        badge[member] = {**value, "id": "did:example:somebody"}
    else:
        badge[member] = "2044-03-01T00:00:00Z" if member == "validUntil" else f"{value}!"
    assert judged(badge)["status"] == "invalid"


def test_an_issuer_that_is_another_key_is_a_forgery() -> None:
    badge = embedding.signed(embedding.badge(embedding.STRANGER), key=embedding.ED25519)
    entry = judged(badge)
    assert entry["status"] == "invalid"
    assert told(entry, "issuer") == ["It names a key as its issuer, but was signed with another one."]


def test_a_good_signature_does_not_make_old_new() -> None:
    badge = embedding.signed(embedding.badge(validUntil="2025-03-01T00:00:00Z"))
    assert judged(badge)["status"] == "expired"
    assert judged(embedding.signed(embedding.badge()), today=date(2023, 1, 1))["status"] == "not_yet_valid"


def test_a_signature_that_has_run_out_says_so() -> None:
    entry = judged(embedding.signed(embedding.badge(), expires="2025-01-01T00:00:00Z"))
    assert entry["status"] == "expired"
    assert "Its signature ran out on 1 January 2025." in told(entry, "signature")


def test_without_contexts_linked_data_stays_open_and_tokens_do_not() -> None:
    data = badges.data(embedding.signed(embedding.badge()))
    (entry,) = verify(data, "badge", TODAY)
    assert entry["status"] == "unknown"
    assert told(entry, "signature") == ["It is signed; the signature has not been checked."]
    issuer = signing.did_key("ed25519")
    assert verify(token(issuer, kid=issuer).encode(), "badge", TODAY)[0]["status"] == "verified"


def test_what_a_wallet_presents_is_not_taken_for_the_badge() -> None:
    issuer = signing.did_key("ed25519")
    presentation = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiablePresentation"],
        "verifiableCredential": [token(issuer, kid=issuer)],
    }
    assert judged(presentation)["status"] == "unknown"


def record(*members: Json | str) -> Json:
    issuer = {"id": embedding.did(embedding.ED25519), "type": ["Profile"], "name": "Harbour"}
    made = badges.record_2(*members, issuer=issuer)
    del made["proof"]
    made["@context"].append(embedding.OB)
    return embedding.signed(made)


def test_a_record_is_no_better_proven_than_what_is_in_it() -> None:
    good = embedding.signed(embedding.badge())
    assert judged(record(good))["status"] == "verified"
    assert judged(record(good, token(ISSUER, jwk=signing.jwk("ed25519"))))["status"] == "intact"
    assert judged(record(good, token(ISSUER, kid=f"{ISSUER}#key-1")))["status"] == "unknown"
    changed = {**good, "name": "Another"}
    entry = judged(record(good, changed))
    assert entry["status"] == "invalid"
    assert told(entry, "members")[0].startswith("2 credentials are inside it. Look at: “")


def test_what_is_broken_is_not_proven() -> None:
    """The signature would hold; what it says is no credential of any standard."""
    badge = embedding.badge()
    badge["credentialSubject"] = {}
    assert judged(embedding.signed(badge))["status"] == "invalid"


def test_a_hosted_badge_is_never_called_unchanged() -> None:
    entry = judged(badges.assertion_2())
    assert entry["status"] == "unknown"
    assert told(entry, "signature")[0].startswith("Not provable offline: the issuer's page is the proof.")


def test_a_token_that_is_no_longer_there_cannot_be_checked() -> None:
    issuer = signing.did_key("ed25519")
    (credential,) = open_file(token(issuer, kid=issuer).encode()).credentials
    status, findings = judge(credential._replace(raw="{}"), TODAY, (), Prover(corpus.CONTEXTS))
    assert status == "unknown"
    assert "Signature not checked: the token it came in is not there." in [one.detail for one in findings]


OLD_KEY = "https://harbour.example/key.json"


@pytest.mark.parametrize(
    "value, addresses",
    [
        (token("did:web:harbour.example", kid="#k"), {"signature": "https://harbour.example/.well-known/did.json"}),
        (token(ISSUER, kid=f"{ISSUER}/keys#1"), {"signature": f"{ISSUER}/keys"}),
        (token(ISSUER, jwk=signing.jwk("ed25519")), {"issuer": ISSUER}),
        (token("did:ion:abc", kid="did:ion:abc#1"), {}),
        (
            signing.token(badges.assertion_2(verification={"type": "signed", "creator": OLD_KEY}), "RS256", typ=None),
            {"signature": OLD_KEY},
        ),
        (
            badges.assertion_2(),
            {"signature": "https://harbour.example/a/2", "revocation": "https://harbour.example/a/2"},
        ),
        (
            badges.badge_3(credentialStatus={"type": "1EdTechRevocationList", "id": "https://harbour.example/r"}),
            {"revocation": "https://harbour.example/r"},
        ),
    ],
)
def test_what_would_prove_it_is_told_with_its_whole_address(value: Json | str, addresses: dict[str, str]) -> None:
    data = value.encode() if isinstance(value, str) else badges.data(value)
    (credential,) = open_file(data).credentials
    _, findings = judge(credential, TODAY, (), Prover(corpus.CONTEXTS))
    told = {
        one.check: one.values["address"] for one in findings if one.result == "not_checked" and "address" in one.values
    }
    assert told == addresses
