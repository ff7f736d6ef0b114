"""Findings: each sentence stands in the code in one piece with its values beside it, and translators are given it."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from portfolio.credentials.judging import judge_awarded
from portfolio.credentials.model import Finding, ReadCredential
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.reader import read
from portfolio.credentials.verify import judge
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, listing
from tests.credentials.proofs.test_prove import record
from tests.syntax import undisturbed

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))
from said import read_program  # noqa: E402

TODAY = date(2026, 11, 22)
TOKEN = badges.signed_es256(badges.claims(badges.badge_3()))
VALUES = [
    badges.badge_3(),
    badges.badge_3(validUntil="2025-01-01T00:00:00Z"),
    badges.badge_3(validFrom="2099-01-01T00:00:00Z"),
    badges.badge_3(validFrom="2024-13-45T99:99:99Z", proof=[]),
    badges.badge_3(validFrom="2024-03-01T00:00:00", proof=[{"type": "X"}], credentialStatus={"id": "x"}),
    badges.badge_3(name="B\u200badge", credentialSchema=[{"id": "no address"}]),
    badges.assertion_05(),
    badges.assertion_1(),
    badges.assertion_2(),
    badges.assertion_2(expires=None, issuedOn=["x"]),
    badges.assertion_2(revoked=True, revocationReason="{reason} {of} theirs"),
    badges.assertion_2(id="https://else.where/a", verification={"type": "hosted"}),
    badges.record_2(badges.badge_3(), TOKEN),
    badges.record_2(),
    badges.record_2(*[badges.badge_3(validFrom="2099-01-01T00:00:00Z")] * 5),
    badges.record_2(badges.badge_3(), "a.b.c"),
    {**badges.badge_3(), "@context": ["https://x.example", {"own": "words"}]},
]


@pytest.fixture(scope="module")
def known() -> set[str]:
    with undisturbed():
        said = read_program(ROOT / "portfolio").said
    return {one.text for one in said if one.context == "Below"}


def findings(credential: ReadCredential) -> Iterator[Finding]:
    yield from judge(credential, TODAY)[1]
    for member in credential.members:
        yield from findings(member)


@pytest.mark.parametrize("value", [*VALUES, TOKEN], ids=range(len(VALUES) + 1))
def test_translators_are_given_every_sentence_and_every_word_of_ours_in_it(value: object, known: set[str]) -> None:
    for credential in read(badges.data(value) if isinstance(value, dict) else str(value).encode(), "b.json"):
        for finding in findings(credential):
            assert finding.sentence in known
            words = {str(finding.values[name]) for name in ("what", "container") if name in finding.values}
            assert words <= known, finding.sentence
            assert finding.values or finding.detail == finding.sentence


AT = listing.LIST
SIGNED = [listing.badge(listing.entry(index)) for index in (7, 8)]
STRANGER = embedding.STRANGER
SAVED: list[tuple[object, list[tuple[object, str]]]] = [
    *[(badge, [(embedding.signed(listing.status_list(7)), AT)]) for badge in SIGNED],
    *[(badge, [(embedding.signed(listing.status_list(7, signer=STRANGER), key=STRANGER), AT)]) for badge in SIGNED],
    (SIGNED[0], [(listing.status_list(7), AT)]),
    (SIGNED[1], [(embedding.signed(listing.status_list(7, validUntil="2025-01-01T00:00:00Z")), AT)]),
    (SIGNED[1], [(embedding.signed(listing.status_list(7, validFrom="2027-01-01T00:00:00Z")), AT)]),
    (SIGNED[1], [({**embedding.signed(listing.status_list(7)), "name": "changed"}, AT)]),
    (SIGNED[1], [({"u1": "Issued in error"}, AT)]),
    (SIGNED[1], []),
    (badges.assertion_2(), [(badges.assertion_2(), "https://harbour.example/a/2")]),
    (badges.assertion_2(), [(badges.assertion_2(expires=None), "https://harbour.example/a/2")]),
    (badges.assertion_2(), [({"revoked": True, "revocationReason": "{x}"}, "https://harbour.example/a/2")]),
    (badges.assertion_2(badge="https://harbour.example/b/1"), []),
    (badges.assertion_2(badge="https://harbour.example/b/1"), [(
        {**badges.assertion_2()["badge"], "@context": "https://w3id.org/openbadges/v2"}, "https://harbour.example/b/1"
    )]),
    (record(embedding.badge(), embedding.badge(id="urn:uuid:2", issuer={"id": "urn:x", "type": ["Profile"]})), []),
]  # fmt: skip


@pytest.mark.parametrize("value, pages", SAVED, ids=range(len(SAVED)))
def test_translators_are_given_what_is_said_of_saved_pages(
    value: object, pages: list[tuple[object, str]], known: set[str]
) -> None:
    shelf = shelf_of([SavedFile(badges.data(page), TODAY, address) for page, address in pages])
    for credential in read(badges.data(value), "b.json", shelf):
        told = [*judge(credential, TODAY, (), Prover(corpus.CONTEXTS, shelf))[1]]
        for one in judge_awarded(credential, TODAY, (), Prover(corpus.CONTEXTS, shelf)):
            told += one.findings
        assert {finding.sentence for finding in told} <= known
        for finding in told:
            if finding.result == "not_checked" and "address" in finding.values:
                assert str(finding.values["address"]).startswith("https://")
            assert "{" not in finding.detail.replace("{x}", "")


def test_a_finding_with_values_is_kept_with_the_sentence_that_they_belong_in() -> None:
    finding = Finding("dates", "expired", "It expired on {date}.", {"date": date(2024, 3, 1)})
    assert finding.detail == "It expired on 1 March 2024."
    assert finding.as_row() == {
        "check": "dates", "result": "expired", "detail": "It expired on 1 March 2024.",
        "sentence": "It expired on {date}.", "values": {"date": "2024-03-01"},
    }  # fmt: skip


def test_a_finding_without_values_is_its_own_sentence_whatever_is_in_it() -> None:
    finding = Finding("text", "warning", "A {brace} of theirs.")
    assert finding.detail == "A {brace} of theirs."
    assert finding.as_row() == {"check": "text", "result": "warning", "detail": "A {brace} of theirs."}


def test_braces_in_a_stranger_s_badge_stay_as_they_are() -> None:
    (credential,) = read(badges.data(badges.assertion_2(revoked=True, revocationReason="{a} {0}")), "b.json")
    told = next(one.detail for one in judge(credential, TODAY)[1] if one.check == "revocation")
    assert told.endswith("The reason given: {a} {0}")
