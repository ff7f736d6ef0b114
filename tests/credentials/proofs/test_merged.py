"""Objects that share an id are one thing in RDF: what they say must not change places behind a good signature."""

from copy import deepcopy
from hashlib import sha256
from typing import Any

import pytest

from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.bounds import Uncheckable
from portfolio.credentials.proofs.multibase import base58_encode
from portfolio.credentials.proofs.shelf import EMPTY
from tests.credentials import badges
from tests.credentials.proofs import embedding
from tests.credentials.proofs.embedding import CONTEXTS
from tests.credentials.proofs.listing import judged, told

Json = dict[str, Any]
RUBRIC = "https://harbour.example/results/1"


def with_subject(**members: Any) -> Json:
    plain = embedding.badge()
    return {**plain, "credentialSubject": {**plain["credentialSubject"], **members}}


def results(*values: str, names: tuple[str, ...] = (RUBRIC, RUBRIC)) -> Json:
    return with_subject(
        result=[
            {"id": name, "type": ["Result"], "value": value, "resultDescription": f"urn:r:{number}"}
            for number, (name, value) in enumerate(zip(names, values, strict=True))
        ]
    )


def refused(document: Json) -> str:
    with pytest.raises(Uncheckable) as caught:
        canonical.nquads(document, CONTEXTS)
    return caught.value.sentence.format_map(caught.value.values)


def test_two_results_of_one_id_could_change_their_values_so_neither_is_called_signed() -> None:
    assert f"different things of what it calls “{RUBRIC}”" in refused(results("12.5", "99"))
    assert "different things" in refused(results("99", "12.5"))
    canonical.nquads(results("12.5", "99", names=(RUBRIC, f"{RUBRIC}/2")), CONTEXTS)


def carelessly_signed() -> Json:
    """By a program that does not look: the statements are those of two results, then named alike."""
    made = embedding.proof_options("eddsa-rdfc-2022", embedding.ED25519)
    apart = canonical.nquads(results("12.5", "99", names=(RUBRIC, f"{RUBRIC}/2")), CONTEXTS).decode()
    merged = sorted(set(apart.replace(f"{RUBRIC}/2>", f"{RUBRIC}>").splitlines(keepends=True)))
    options = canonical.nquads({**made, "@context": embedding.badge()["@context"]}, CONTEXTS)
    data = sha256(options).digest() + sha256("".join(merged).encode()).digest()
    value = "z" + base58_encode(embedding.sign(embedding.ED25519, data))
    return {**results("12.5", "99"), "proof": [{**made, "proofValue": value}]}


def test_a_badge_whose_results_changed_places_is_not_believed() -> None:
    genuine = carelessly_signed()
    exchanged = {**results("99", "12.5"), "proof": genuine["proof"]}
    for document in (genuine, exchanged):
        found = judged(document, EMPTY)
        assert found["status"] == "unknown"
        assert "different things" in " ".join(told(found, "signature"))


def test_the_same_thing_may_be_described_twice_in_one_way() -> None:
    document = embedding.badge()
    subject = document["credentialSubject"]
    criteria = {"id": "https://harbour.example/criteria", "narrative": "Submit **three** plans."}
    subject["achievement"]["criteria"] = criteria
    subject["achievement"]["related"] = [{**deepcopy(subject["achievement"]), "related": None}]
    del subject["achievement"]["related"][0]["related"]
    canonical.nquads(document, CONTEXTS)
    subject["achievement"]["related"][0]["name"] = "Another"
    assert "https://harbour.example/achievements/fa" in refused(document)


def test_an_issuer_may_be_known_by_two_names() -> None:
    document = embedding.badge()
    document["credentialSubject"]["achievement"]["creator"] = {**document["issuer"], "name": "Another"}
    canonical.nquads(document, CONTEXTS)


def test_who_issues_a_badge_to_oneself_is_named_twice() -> None:
    document = with_subject(id=embedding.did(embedding.ED25519))
    canonical.nquads(document, CONTEXTS)
    assert judged(embedding.signed(document), EMPTY)["status"] == "verified"


def test_each_signed_badge_of_a_record_speaks_for_itself_and_an_unsigned_one_does_not() -> None:
    members = [embedding.badge(name=name) for name in ("First", "Second")]
    signed = [embedding.signed(member) for member in members]
    for given in (signed, [signed[0], members[1]]):
        canonical.nquads(record(*given), CONTEXTS)
    assert "different things" in refused(record(*members))


def record(*members: Json) -> Json:
    made = badges.record_2(*members, issuer=embedding.badge()["issuer"])
    made["@context"].append(embedding.OB)
    del made["proof"]
    return made
