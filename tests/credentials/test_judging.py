"""Credentials inside a signed record: vouched for where they carry no signature, judged by themselves where they do."""

from typing import Any

from portfolio.credentials.judging import Judged, judge, judge_awarded
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.reader import open_file
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, listing, signing
from tests.credentials.proofs.listing import TODAY
from tests.credentials.proofs.test_prove import record

Json = dict[str, Any]
OWN = embedding.did(embedding.ED25519)


def unsigned(**changes: Any) -> Json:
    """A badge of the record's own issuer, without a signature."""
    return embedding.badge(**changes)


def awarded(json: Json, shelf: Shelf = EMPTY) -> list[Judged]:
    (credential,) = open_file(badges.data(json)).credentials
    return list(judge_awarded(credential, TODAY, (), Prover(corpus.CONTEXTS, shelf)))


def whole(json: Json) -> str:
    (credential,) = open_file(badges.data(json)).credentials
    return judge(credential, TODAY, (), Prover(corpus.CONTEXTS))[0]


def show(json: Json) -> list[str]:
    """Whole, then each member: its status and what is said of its signature and issuer."""
    return [
        whole(json),
        *(
            " | ".join([one.status, *(each.detail for each in one.findings if each.check in ("signature", "issuer"))])
            for one in awarded(json)
        ),
    ]


def test_a_member_without_signature_is_vouched_for_by_its_issuer_s_record() -> None:
    assert show(record(unsigned())) == [
        "verified",
        "verified | It carries no signature of its own; the signed list around it holds.",
    ]
    assert show(record(unsigned(proof=[])))[0] == "verified"


def test_a_member_that_names_another_issuer_is_only_unchanged() -> None:
    """The record's issuer signed it, not the one that it names."""
    other = unsigned(issuer={"id": "https://ministry.example/i", "type": ["Profile"], "name": "Ministry"})
    assert show(record(other)) == [
        "intact",
        "intact | It carries no signature of its own; the signed list around it holds. | "
        "The list around it was signed by another issuer than the one it names.",
    ]


def test_a_member_is_no_better_than_the_record_around_it() -> None:
    changed = {**record(unsigned()), "name": "Another"}
    assert show(changed) == [
        "invalid",
        "invalid | It carries no signature of its own, and the list around it is not good.",
    ]
    unproven = badges.record_2(unsigned(), issuer={"id": "did:web:harbour.example", "type": ["Profile"]})
    unproven["proof"]["verificationMethod"] = "did:web:harbour.example#k"
    assert show(unproven) == [
        "unknown",
        "unknown | It carries no signature of its own, and the list around it could not be proven.",
    ]
    over = badges.record_2(unsigned(), issuer={"id": OWN, "type": ["Profile"]}, validUntil="2025-01-01T00:00:00Z")
    over["@context"].append(embedding.OB)
    del over["proof"]
    assert show(embedding.signed(over))[1].startswith("unknown")


def test_a_record_without_signature_vouches_for_nothing() -> None:
    bare = badges.record_2(unsigned())
    del bare["proof"]
    assert show(bare)[1] == "invalid | It carries no signature, so anyone could have written it."


def test_a_broken_member_is_not_lifted() -> None:
    assert show(record(unsigned(credentialSubject={})))[:1] == ["invalid"]
    changed = {**embedding.signed(embedding.badge()), "name": "Another"}
    assert show(record(changed)) == [
        "invalid",
        "invalid | It does not match its signature: it was changed after it was signed, or is forged.",
    ]
    empty = unsigned(proof=[{"type": "DataIntegrityProof"}])
    assert show(badges.record_2(empty))[1].startswith("invalid")


def test_a_signed_member_of_another_issuer_is_judged_by_itself() -> None:
    foreign = signing.token(
        {**{name: value for name, value in badges.badge_3().items() if name != "proof"}, "iss": badges.ISSUER},
        "EdDSA",
        kid=f"{badges.ISSUER}#key-1",
    )
    assert [one.status for one in awarded(record(foreign, unsigned()))] == ["unknown", "verified"]
    assert whole(record(foreign, unsigned())) == "unknown"


def test_a_member_ends_by_its_own_dates() -> None:
    assert [one.status for one in awarded(record(unsigned(validUntil="2025-01-01T00:00:00Z")))] == ["expired"]


def test_alone_it_is_not_known_what_stood_around_it() -> None:
    (credential,) = open_file(badges.data(record(unsigned()))).credentials
    status, findings = judge(credential.members[0], TODAY, (), Prover(corpus.CONTEXTS))
    assert status == "unknown"
    assert "It carries no signature of its own; the list around it does." in [one.detail for one in findings]


def test_what_is_awarded_comes_with_the_key_that_signed_it() -> None:
    (one,) = awarded(embedding.signed(embedding.badge()))
    assert (one.status, len(one.key)) == ("verified", 64)
    (unknown,) = awarded(badges.assertion_2())
    assert unknown.key == ""


def test_a_member_that_was_taken_back_is_told() -> None:
    shelf = listing.shelf(listing.signed(listing.status_list(7)))
    member = unsigned(credentialStatus=listing.entry(7), id="urn:uuid:7")
    (one,) = awarded(record_jcs(member), shelf)
    assert one.status == "revoked"


def record_jcs(*members: Json) -> Json:
    made = badges.record_2(*members, issuer={"id": OWN, "type": ["Profile"], "name": "Harbour"})
    del made["proof"]
    return embedding.signed(made, "eddsa-jcs-2022")
