"""Sets and chains of proofs: whose proof counts, and that a link holds only with those that it builds on."""

from typing import Any

import pytest

from portfolio.credentials.proofs.integrity import BAD, GOOD, UNKNOWN, EmbeddedProof, check_embedded
from tests.credentials.proofs.embedding import CONTEXTS, ED25519, STRANGER, badge, did, key_for, method, proof, signed

Json = dict[str, Any]
SAVED = "https://harbour.example/issuer"


def check(document: Json) -> EmbeddedProof:
    return check_embedded(document, CONTEXTS, key_for)


def saved_key_for(name: Any) -> Any:
    """As where the person has saved the key of `SAVED`."""
    return (key_for(method(ED25519))[0], SAVED) if name == f"{SAVED}#key" else key_for(name)


def told(result: EmbeddedProof) -> str:
    return " ".join(finding.detail for finding in result.findings)


# --- sets and chains ------------------------------------------------------------------------------------------------


def test_one_good_proof_of_the_issuer_suffices_and_the_other_is_told() -> None:
    document = signed(signed(badge()), "ecdsa-rdfc-2019")
    document["proof"][1]["created"] = "2024-03-01T10:00:01Z"
    document["proof"].reverse()
    result = check(document)
    assert (result.outcome, result.method_id) == (GOOD, method(ED25519))
    assert result.findings[-1].detail == "It carries 2 signatures, and not all of them match it."


@pytest.mark.parametrize("turned", [False, True])
def test_a_stranger_s_good_proof_does_not_make_up_for_the_issuer_s(turned: bool) -> None:
    document = signed(signed(badge()), key=STRANGER)
    assert check(document).method_id == method(ED25519)
    document["proof"][0]["created"] = "2024-03-01T10:00:01Z"
    if turned:
        document["proof"].reverse()
    assert (check(document).outcome, check(document).method_id) == (BAD, method(ED25519))
    document["proof"] = [one for one in document["proof"] if one["verificationMethod"] == method(STRANGER)]
    assert check(document).outcome == GOOD


def test_an_issuer_s_proof_that_cannot_be_checked_leaves_it_unknown() -> None:
    document = signed(signed(badge(issuer=SAVED), verificationMethod=f"{SAVED}#key"), key=STRANGER)
    assert check(document).outcome == UNKNOWN
    result = check_embedded(document, CONTEXTS, saved_key_for)
    assert (result.outcome, result.controller) == (GOOD, SAVED)


def chain() -> Json:
    """The issuer signs, a stranger countersigns, and the issuer signs the two."""
    document = signed(badge(), id="urn:proof:1")
    document = signed(document, key=STRANGER, id="urn:proof:2", previousProof="urn:proof:1")
    return signed(document, id="urn:proof:3", previousProof=["urn:proof:1", "urn:proof:2"])


def only(document: Json, *numbers: int) -> Json:
    return {**document, "proof": [document["proof"][number] for number in numbers]}


def test_a_chain_holds_as_a_whole_and_as_far_as_it_goes() -> None:
    assert check(chain()).outcome == GOOD
    assert check(only(chain(), 0, 1)).outcome == GOOD
    assert not any(finding.result == "warning" for finding in check(chain()).findings)


def test_a_link_without_the_one_before_it_is_bad() -> None:
    assert check(only(chain(), 1)).outcome == BAD
    assert "not there" in told(check(only(chain(), 1)))
    assert check(only(chain(), 2, 1)).outcome == BAD


def test_a_link_does_not_hold_over_a_changed_one() -> None:
    document = chain()
    document["proof"][0]["created"] = "2024-03-01T10:00:01Z"
    last = {**document, "issuer": did(STRANGER)}
    assert check(document).outcome == BAD
    assert check(last).outcome == BAD


def test_a_link_on_a_bad_one_is_bad_and_on_an_unknown_one_unknown() -> None:
    document = signed(badge(), id="urn:proof:1")
    document["proof"][0]["proofValue"] = signed(badge(name="Other"))["proof"][0]["proofValue"]
    document = signed({**document, "issuer": did(STRANGER)}, key=STRANGER, previousProof="urn:proof:1")
    assert (check(document).outcome, "builds on another" in told(check(document))) == (BAD, True)
    document = signed(badge(), id="urn:proof:1", verificationMethod=f"{SAVED}#key")
    document = signed({**document, "issuer": did(STRANGER)}, key=STRANGER, previousProof="urn:proof:1")
    assert (check(document).outcome, "builds on another" in told(check(document))) == (UNKNOWN, True)


@pytest.mark.parametrize(
    "previous",
    ["urn:proof:1", "urn:proof:none", ["urn:proof:none"], [{}], 7, ["urn:proof:2"] * 9, "urn:proof:2"],
    ids=str,
)
def test_links_that_lead_nowhere_or_round_are_bad(previous: Any) -> None:
    document = signed(badge(), id="urn:proof:1")
    other = proof(badge(), key=STRANGER, id="urn:proof:2", previousProof="urn:proof:1")
    document["proof"][0]["previousProof"] = previous
    document["proof"].append(other)
    assert check(document).outcome == BAD


def test_links_that_all_hold_but_go_in_a_circle_are_bad() -> None:
    """Nobody can make one: each link would have to be signed before the other. Two of the same id are as near."""
    document = signed(badge(), id="urn:proof:1")
    document["proof"] *= 2
    document = {**document, "proof": [*document["proof"], proof(document, previousProof="urn:proof:1")]}
    assert (
        check(only(document, 2, 0, 1)).findings[-1].detail == "It carries 3 signatures, and not all of them match it."
    )
