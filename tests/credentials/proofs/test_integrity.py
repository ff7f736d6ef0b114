"""Embedded proofs: every kind holds, and every change is found."""

import subprocess
import sys
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.bounds import Budget
from portfolio.credentials.proofs.integrity import BAD, GOOD, UNKNOWN, EmbeddedProof, check_embedded
from portfolio.credentials.proofs.keys import NoKey
from tests.credentials.proofs.embedding import (
    CONTEXTS,
    ED25519,
    P256,
    P384,
    ROOT,
    STRANGER,
    SUITES,
    badge,
    did,
    key_for,
    method,
    proof,
    signed,
)

Json = dict[str, Any]
TODAY = date(2026, 11, 22)
CASES = [*SUITES.items(), ("ecdsa-rdfc-2019", P384), ("ecdsa-jcs-2019", P256)]
SAVED = "https://harbour.example/issuer"
VALUES = [None, True, -1, 1e300, "", "x", "\u202e", [], {}, [[]], [{}], {"id": {}}, [None], {"@value": 3}, "a" * 5000]


def check(document: Json, **options: Any) -> EmbeddedProof:
    return check_embedded(document, CONTEXTS, key_for, **options)


def saved_key_for(name: Any) -> Any:
    """As where the person has saved the key of `SAVED`."""
    return (key_for(method(ED25519))[0], SAVED) if name == f"{SAVED}#key" else key_for(name)


def told(result: EmbeddedProof) -> str:
    return " ".join(finding.detail for finding in result.findings)


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for step, inner in steps for place in ((*way, step), *places(inner, (*way, step)))]


def changed(document: Json, place: tuple[Any, ...], value: Any) -> Json:
    document = deepcopy(document)
    holder: Any = document
    for step in place[:-1]:
        holder = holder[step]
    if value is deepcopy:
        del holder[place[-1]]
    else:
        holder[place[-1]] = value
    return document


REMOVED = deepcopy
"""Stands for a member that is taken out."""


# --- one proof ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suite,key", CASES, ids=lambda given: given if isinstance(given, str) else "")
def test_every_kind_of_proof_holds(suite: str, key: Any) -> None:
    result = check(signed(badge(key), suite, key), today=TODAY)
    assert (result.outcome, result.suite, result.unsigned) == (GOOD, suite, ())
    assert result.method_id == method(key)
    assert result.controller == did(key)
    assert result.key == key_for(method(key))[0]
    assert result.created is not None
    assert [(finding.check, finding.result, finding.detail) for finding in result.findings] == [
        ("signature", "passed", "Unchanged since it was signed on 1 March 2024.")
    ]


@pytest.mark.parametrize("suite,key", CASES, ids=lambda given: given if isinstance(given, str) else "")
def test_a_proof_may_stand_alone_or_in_a_list_and_members_in_any_order(suite: str, key: Any) -> None:
    document = signed(badge(key), suite, key)
    document["proof"] = dict(reversed(document["proof"][0].items()))
    assert check(dict(reversed(document.items()))).outcome == GOOD


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "ecdsa-jcs-2019"])
def test_no_member_can_be_changed_taken_out_or_added(suite: str) -> None:
    """But for a context of linked data that nothing in the badge needs: without it the statements are the same."""
    key = SUITES[suite]
    document = signed(badge(key), suite)
    for place in places(badge(key)):
        if suite == "eddsa-rdfc-2022" and place == ("@context", 2):
            continue
        holder: Any = document
        for step in place:
            holder = holder[step]
        other = f"{holder}1" if isinstance(holder, str) else 2 if isinstance(holder, float) else REMOVED
        assert check(changed(document, place, other)).outcome != GOOD, place
        assert check(changed(document, place, REMOVED)).outcome != GOOD, place
        if isinstance(holder, dict):
            assert check(changed(document, (*place, "grade"), "A+")).outcome != GOOD, place
    assert check({**document, "grade": "A+"}).outcome != GOOD
    assert check({**document, "description": "Best of all"}).outcome == BAD


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022", "Ed25519Signature2020", "ecdsa-rdfc-2019"])
def test_no_member_of_the_proof_can_be_changed_or_taken_out(suite: str) -> None:
    key = SUITES[suite]
    document = signed(badge(key), suite, expires="2030-01-01T00:00:00Z")
    for name in document["proof"][0]:
        if name != "@context":
            assert check(changed(document, ("proof", 0, name), REMOVED)).outcome != GOOD, name
    for name, value in {
        "created": "2024-03-01T10:00:01Z",
        "expires": "2040-01-01T00:00:00Z",
        "proofPurpose": "authentication",
        "verificationMethod": method(STRANGER),
        "id": "urn:proof:1",
        "domain": "harbour.example",
        "grade": "A+",
    }.items():
        assert check(changed(document, ("proof", 0, name), value)).outcome != GOOD, name


def test_what_is_wrong_is_told_plainly() -> None:
    document = signed(badge())
    result = check({**document, "name": "Other"})
    assert (result.outcome, result.findings[0].result) == (BAD, "failed")
    assert told(result) == "It does not match its signature: it was changed after it was signed, or is forged."
    result = check({**document, "grade": "A+"})
    assert (result.outcome, result.findings[0].result) == (UNKNOWN, "not_checked")
    assert "“grade”" in told(result)


@pytest.mark.parametrize(
    "member,value,words",
    [
        ("proofValue", "", "empty"),
        ("proofValue", 7, "empty"),
        ("proofValue", "z", "does not match"),
        ("proofValue", "z0", "misspelt"),
        ("proofValue", "z" + "2" * 600, "misspelt"),
        ("proofValue", "uAAAA", "misspelt"),
        ("proofValue", "z2", "does not match"),
        ("verificationMethod", None, "names no key"),
        ("verificationMethod", [], "names no key"),
        ("verificationMethod", "did:key:z" + "6" * 5000, "more words"),
        ("verificationMethod", method(P256), "different kinds"),
        ("proofPurpose", "authentication", "another purpose"),
        ("proofPurpose", ["assertionMethod"], "another purpose"),
        ("created", "2024-13-45T99:00:00Z", "impossible date"),
        ("expires", {}, "impossible date"),
        ("type", None, "of what kind"),
        ("cryptosuite", None, "of what kind"),
    ],
)
def test_a_proof_that_cannot_be_one_is_bad(member: str, value: Any, words: str) -> None:
    result = check(changed(signed(badge()), ("proof", 0, member), value))
    assert result.outcome == BAD
    assert words in told(result)


@pytest.mark.parametrize(
    "changes",
    [
        {"cryptosuite": "bbs-2023"},
        {"type": "RsaSignature2018"},
        {"type": "eddsa-rdfc-2022"},
        {"cryptosuite": "Ed25519Signature2020"},
    ],
)
def test_a_kind_that_is_not_known_is_unknown(changes: Json) -> None:
    document = signed(badge())
    document["proof"][0] |= changes
    result = check(document)
    assert result.outcome == UNKNOWN
    assert "does not know" in told(result)


def test_a_key_that_is_not_at_hand_is_unknown_and_a_broken_one_bad() -> None:
    document = signed(badge(), verificationMethod=f"{SAVED}#key")
    result = check(document)
    assert (result.outcome, result.method_id, told(result)) == (UNKNOWN, f"{SAVED}#key", "The key is on the web.")

    def broken(_: object) -> Any:
        raise NoKey("The key is {what}.", broken=True, what="damaged")

    result = check_embedded(document, CONTEXTS, broken)
    assert (result.outcome, told(result)) == (BAD, "The key is damaged.")
    result = check_embedded(document, CONTEXTS, saved_key_for)
    assert (result.outcome, result.controller) == (GOOD, SAVED)


def test_without_proof_and_with_too_many_nothing_is_checked() -> None:
    assert check(badge()).outcome == UNKNOWN
    crowd = {**badge(), "proof": [proof(badge())] * 9}
    assert "more signatures" in told(check(crowd))
    assert check({**badge(), "proof": crowd["proof"][:8]}).outcome == GOOD


def test_checks_that_share_a_budget_end_with_it() -> None:
    document, shared = signed(badge()), Budget()
    assert check(document, budget=shared).outcome == check(document, budget=shared).outcome == GOOD
    result = check(document, budget=Budget(-1))
    assert (result.outcome, "more parts" in told(result)) == (UNKNOWN, True)


def test_a_proof_that_has_run_out_says_so() -> None:
    document = signed(badge(), expires="2025-01-01T00:00:00Z")
    assert check(document).findings[-1].result == "passed"
    result = check(document, today=TODAY)
    assert result.outcome == GOOD
    assert result.findings[-1].result == "expired"
    assert result.findings[-1].detail == "Its signature ran out on 1 January 2025."
    both = signed(document, expires="2030-01-01T00:00:00Z")
    assert {finding.result for finding in check(both, today=TODAY).findings} == {"passed"}


def test_a_proof_of_a_day_to_come_is_told() -> None:
    result = check(signed(badge(), created="2099-01-01T00:00:00Z"), today=TODAY)
    assert (result.outcome, result.findings[-1].result) == (GOOD, "warning")


def test_plain_json_with_more_contexts_behind_those_of_the_proof_holds() -> None:
    document = signed(badge(), "eddsa-jcs-2022")
    more = [*document["@context"], "https://www.w3.org/ns/credentials/examples/v2"]
    assert check({**document, "@context": more}).outcome == GOOD
    assert check({**document, "@context": list(reversed(more))}).outcome == BAD
    assert check({**document, "@context": more[1:]}).outcome == BAD


# --- the two contexts of Open Badges 3.0.3 ---------------------------------------------------------------------------


def test_a_proof_made_without_the_terms_for_tokens_holds_and_says_what_it_leaves_out() -> None:
    document = badge(endorsementJwt=["a.b.c"])
    (variant,) = CONTEXTS.variants(*canonical.survey(document))
    result = check(signed(document, contexts=variant))
    assert (result.outcome, result.unsigned) == (GOOD, ("endorsementJwt",))
    assert [finding.result for finding in result.findings] == ["passed", "warning"]
    assert "endorsementJwt" in result.findings[1].detail
    assert check({**signed(document, contexts=variant), "name": "Other"}).outcome == BAD


def test_a_proof_made_with_those_terms_covers_them() -> None:
    document = signed(badge(endorsementJwt=["a.b.c"]))
    assert (check(document).outcome, check(document).unsigned) == (GOOD, ())
    assert check({**document, "endorsementJwt": ["a.b.d"]}).outcome == BAD


# --- whatever is given ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "ecdsa-jcs-2019"])
def test_any_value_in_any_place_of_the_proof(suite: str) -> None:
    document = signed(badge(SUITES[suite]), suite)
    for name in (*document["proof"][0], "id", "previousProof", "expires", "proof", "type"):
        for value in VALUES:
            assert check(changed(document, ("proof", 0, name), value), today=TODAY).outcome in (GOOD, BAD, UNKNOWN)


def test_any_value_in_any_place_of_the_document() -> None:
    document = signed(badge())
    for number, place in enumerate(places(document)):
        for value in VALUES[number % 5 :: 5]:
            result = check(changed(document, place, value))
            assert result.outcome in (GOOD, BAD, UNKNOWN)
            assert all(finding.detail for finding in result.findings)


# --- loading --------------------------------------------------------------------------------------------------------


def test_pyld_is_loaded_by_the_first_proof_over_linked_data_and_not_before() -> None:
    program = (
        "import sys; from portfolio.credentials.proofs import integrity; from portfolio.credentials import verify;"
        "heavy = {'pyld', 'cryptography', 'rfc8785'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)
