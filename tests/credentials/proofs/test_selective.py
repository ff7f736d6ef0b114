"""ecdsa-sd-2023: what is shown must be signed, statement by statement, and the proof's own small format is read."""

import json
import random
from copy import deepcopy
from typing import Any

import pytest

from portfolio.credentials import words
from portfolio.credentials.proofs import canonical, cbor
from portfolio.credentials.proofs.bounds import Budget, Uncheckable
from portfolio.credentials.proofs.integrity import BAD, GOOD, UNKNOWN, EmbeddedProof, check_embedded
from portfolio.credentials.proofs.multibase import base64url_decode
from portfolio.credentials.proofs.secured import Malformed
from portfolio.credentials.proofs.selective import parse
from tests.credentials import corpus
from tests.credentials.proofs import embedding
from tests.credentials.proofs.embedding import (
    CONTEXTS,
    P256,
    STRANGER,
    badge,
    did,
    disclosed,
    key_for,
    method,
    proof_value,
)

Json = dict[str, Any]


def check(document: Json) -> EmbeddedProof:
    return check_embedded(document, CONTEXTS, key_for)


def plain() -> Json:
    """A badge without blank nodes, of which parts can be left out."""
    document = badge(P256)
    subject = document["credentialSubject"]
    del subject["result"]
    for number, part in enumerate([*subject["achievement"].pop("alignment"), subject["achievement"]["criteria"]]):
        part["id"] = f"urn:part:{number}"
    return document


def parts(document: Json) -> list[Any]:
    value = cbor.decode(base64url_decode(document["proof"][0]["proofValue"][1:])[3:])
    assert isinstance(value, list)
    return value


def with_parts(document: Json, changes: dict[int, Any]) -> Json:
    made = parts(document)
    for place, part in changes.items():
        made[place] = part
    return {**document, "proof": [{**document["proof"][0], "proofValue": proof_value(made)}]}


# --- what is shown --------------------------------------------------------------------------------------------------


def test_a_whole_badge_with_its_blank_nodes_holds() -> None:
    result = check(disclosed(badge(P256), badge(P256)))
    assert (result.outcome, result.suite, result.controller) == (GOOD, "ecdsa-sd-2023", did(P256))


def test_a_part_of_a_badge_holds() -> None:
    shown = plain()
    del shown["credentialSubject"]["achievement"]["criteria"]
    del shown["validUntil"]
    shown["credentialSubject"]["achievement"]["tag"] = ["planning"]
    assert check(disclosed(plain(), shown)).outcome == GOOD


@pytest.mark.parametrize(
    "place,value",
    [
        (("name",), "Other"),
        (("validFrom",), "2020-03-01T00:00:00Z"),
        (("validUntil",), "2044-03-01T00:00:00Z"),
        (("issuer", "id"), "did:example:other"),
        (("credentialSubject", "id"), "did:example:else"),
        (("credentialSubject", "achievement", "name"), "Level 2"),
        (("credentialSubject", "achievement", "creditsAvailable"), 15),
        (("credentialSubject", "achievement", "alignment", 0, "targetName"), "Planning"),
        (("proof", 0, "created"), "2020-03-01T10:00:00Z"),
        (("proof", 0, "verificationMethod"), method(embedding.OWN)),
        (("description",), "Best of all"),
    ],
    ids=str,
)
def test_nothing_that_is_shown_can_be_changed_or_added(place: tuple[Any, ...], value: Any) -> None:
    document = disclosed(badge(P256), badge(P256))
    holder: Any = document
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    assert check(document).outcome == BAD


def test_what_must_be_shown_cannot_be_left_out() -> None:
    document = disclosed(plain(), plain())
    del document["validFrom"]
    assert check(document).outcome == BAD


def test_what_is_shown_cannot_be_left_out_without_its_signature() -> None:
    document = disclosed(plain(), plain())
    del document["validUntil"]
    assert check(document).outcome == BAD


def test_a_member_that_no_statement_covers_is_told() -> None:
    result = check({**disclosed(badge(P256), badge(P256)), "grade": "A+"})
    assert (result.outcome, "grade" in result.findings[0].detail) == (UNKNOWN, True)


# --- the proof value ------------------------------------------------------------------------------------------------


def test_the_parts_of_a_proof_belong_together() -> None:
    document = disclosed(badge(P256), badge(P256))
    _, key, signatures, labels, mandatory = parts(document)
    other = parts(disclosed(badge(P256, name="Other"), badge(P256, name="Other")))
    numbers = list(labels)
    for changes in (
        {0: other[2][0]},
        {0: bytes(64)},
        {1: other[1][:-1] + bytes([other[1][-1] ^ 1])},
        {2: signatures[:-1]},
        {2: [*signatures, signatures[0]]},
        {2: signatures[::-1]},
        {2: [bytes(64)] * len(signatures)},
        {3: {}},
        {3: {**labels, numbers[0]: labels[numbers[1]], numbers[1]: labels[numbers[0]]}},
        {3: {**labels, numbers[0]: labels[numbers[1]]}},
        {4: mandatory[:-1]},
        {4: [*mandatory, 10_000]},
        {4: [*mandatory[:-1], 2**63]},
    ):
        assert check(with_parts(document, changes)).outcome == BAD, changes
    assert key == other[1]
    assert check(with_parts(document, {})).outcome == GOOD


@pytest.mark.parametrize(
    "made",
    [
        [],
        7,
        [b"", b"", [], {}, []],
        [bytes(64), b"\x80\x24" + bytes(33), [], {}, []],
        [bytes(64), b"\x80\x24\x02" + b"\xff" * 32, [], {}, []],
        [bytes(64), b"\xed\x01" + bytes(33), [], {}, []],
        [bytes(64), b"\x80\x24" + bytes(34), [], {}, []],
        [bytes(64), b"\x80\x24" + bytes(33), [b"x"], {}, []],
        [bytes(64), b"\x80\x24" + bytes(33), [], {0: b"x"}, []],
        [bytes(64), b"\x80\x24" + bytes(33), [], [], []],
        [bytes(64), b"\x80\x24" + bytes(33), [], {}, [b"x"]],
        [bytes(64), b"\x80\x24" + bytes(33), [], {}, {}],
    ],
)
def test_a_proof_value_of_another_form_is_bad(made: Any) -> None:
    document = badge(P256)
    options = embedding.proof_options("ecdsa-sd-2023", P256)
    assert check({**document, "proof": {**options, "proofValue": proof_value(made)}}).outcome == BAD


@pytest.mark.parametrize("value", [None, 7, "", "z", "u", "u!", "uAAAA", "u2V0B", "u2V0C", "zAAAA"])
def test_a_proof_value_that_is_none_is_malformed(value: Any) -> None:
    with pytest.raises(Malformed):
        parse(value)


def test_the_copy_that_its_owner_keeps_is_not_checked() -> None:
    made = proof_value([bytes(64), bytes(35), bytes(32), [], []], b"\xd9\x5d\x00")
    with pytest.raises(Uncheckable):
        parse(made)
    options = embedding.proof_options("ecdsa-sd-2023", P256)
    assert check({**badge(P256), "proof": {**options, "proofValue": made}}).outcome == UNKNOWN


def test_a_key_of_another_kind_is_bad() -> None:
    document = disclosed(badge(P256), badge(P256))
    document["proof"][0]["verificationMethod"] = method(STRANGER)
    assert check(document).outcome == BAD


def test_many_statements_end_with_the_time_for_them() -> None:
    from portfolio.credentials.proofs import selective

    document = disclosed(plain(), plain())
    proof = document.pop("proof")[0]
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    own = canonical.nquads({**options, "@context": document["@context"]}, CONTEXTS)
    quads = canonical.nquads(document, CONTEXTS)
    derived, key = parse(proof["proofValue"]), key_for(method(P256))[0]
    assert selective.matches(derived, own, quads, key, Budget())
    with pytest.raises(Uncheckable):
        selective.matches(derived, own, quads, key, Budget(-1))


def test_whatever_is_given_comes_to_an_outcome() -> None:
    document = disclosed(badge(P256), badge(P256))
    data = base64url_decode(document["proof"][0]["proofValue"][1:])
    chance = random.Random(1)
    for _ in range(60):
        bent = bytearray(data)
        for _ in range(chance.randint(1, 3)):
            bent[chance.randrange(3, min(len(bent), 400))] ^= 1 << chance.randrange(8)
        other = deepcopy(document)
        other["proof"][0]["proofValue"] = "u" + embedding.base64.urlsafe_b64encode(bent).rstrip(b"=").decode()
        assert check(other).outcome in (BAD, UNKNOWN) or bent == data


# --- CBOR -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", [0, 23, 24, 255, 256, 65_536, b"", b"x" * 300, [], [1, [b"a", 2]], {}, {0: b"a", 500: b"b"}]
)
def test_what_a_proof_holds_is_read(value: Any) -> None:
    assert cbor.decode(embedding.cbor(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "", "18", "19ff", "5f", "9f", "bf", "ff", "1c", "20", "60", "c0", "d84041ff", "f4", "f6", "fb", "0000",
        "8100ff", "81", "8201", "41", "a1", "a100", "a10000", "a2004100004100", "a14100", "8181818100",
        "9b7fffffffffffffff", "5b7fffffffffffffff", "bb7fffffffffffffff", "9a00100000", "a141000041", "a1810041ff",
    ],
)  # fmt: skip
def test_what_no_proof_holds_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each by its own words
        cbor.decode(bytes.fromhex(text))


# --- what others made -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    ["gen-digitalbazaar-jose/di-ecdsa-sd-derived.json", "1edtech-public-validator-ob30/sd__derivedcredential.json"],
)
def test_proofs_that_other_programs_derived_hold(path: str) -> None:
    file = corpus.CORPUS / path
    if not file.exists():
        pytest.skip(corpus.ABSENT)
    document = json.loads(file.read_bytes())
    name = words.objects(document["proof"])[0]["verificationMethod"]

    def known(_: object) -> Any:
        return key_for(f"did:key:{name.partition('#')[2]}")

    assert check_embedded(document, CONTEXTS, known).outcome == GOOD
    assert check_embedded({**document, "id": "urn:uuid:other"}, CONTEXTS, known).outcome == BAD
