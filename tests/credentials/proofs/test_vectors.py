"""What others published: the canonical forms of W3C and RFC 8785 byte for byte, their proofs, and hostile files."""

import json
from typing import Any

import pytest

from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.integrity import GOOD, check_embedded
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads
from tests.credentials import corpus
from tests.credentials.proofs.embedding import CONTEXTS, key_for

Json = dict[str, Any]


# --- what others published ------------------------------------------------------------------------------------------

VECTORS = [
    ("w3c-vc-di-eddsa/eddsa-rdfc-2022__", "DataInt", False),
    ("w3c-vc-di-eddsa/Ed25519Signature2020__", "EdSig", False),
    ("w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p256__", "ECDSAP256", False),
    ("w3c-vc-di-ecdsa/ecdsa-rdfc-2019-p384__", "ECDSAP384", True),
]


def text_of(path: str) -> bytes:
    file = corpus.CORPUS / path
    if not file.exists():
        pytest.skip(corpus.ABSENT)
    return file.read_bytes()


@pytest.mark.parametrize("folder,name,sha384", VECTORS)
def test_w3c_vectors_come_out_byte_for_byte(folder: str, name: str, sha384: bool) -> None:
    document = json.loads(text_of(f"{folder}signed{name}.json"))
    options = {member: value for member, value in document.pop("proof").items() if member != "proofValue"}
    options["@context"] = document["@context"]
    assert canonical.nquads(document, CONTEXTS, sha384=sha384) == text_of(f"{folder}canonDoc{name}.txt")
    assert canonical.nquads(options, CONTEXTS, sha384=sha384) == text_of(f"{folder}proofCanon{name}.txt")


@pytest.mark.parametrize(
    "folder,name",
    [("w3c-vc-di-eddsa/eddsa-jcs-2022__", "JCS"), ("w3c-vc-di-ecdsa/ecdsa-jcs-2019-p256__", "JCSECDSAP256")],
)
def test_w3c_vectors_in_plain_json_come_out_byte_for_byte(folder: str, name: str) -> None:
    document = json.loads(text_of(f"{folder}signed{name}.json"))
    options = {member: value for member, value in document.pop("proof").items() if member != "proofValue"}
    assert canonical.jcs(document) == text_of(f"{folder}canonDoc{name}.txt")
    assert canonical.jcs(options) == text_of(f"{folder}proofCanon{name}.txt")


@pytest.mark.parametrize("name", ["arrays", "unicode", "weird"])
def test_vectors_of_rfc_8785_come_out_byte_for_byte(name: str) -> None:
    given = json.loads(text_of(f"jcs-rfc8785/input-{name}.json"))
    assert canonical.jcs(given) == text_of(f"jcs-rfc8785/output-{name}.json").rstrip(b"\n")


# --- what others signed ----------------------------------------------------------------------------------------------


def samples() -> list[corpus.Sample]:
    kinds = ("badge", "badge-like VC", "status-list", "not-a-badge")
    return [sample for sample in corpus.samples(*kinds) if sample.path.endswith(".json")]


@pytest.mark.skipif(not corpus.CORPUS.exists(), reason=corpus.ABSENT)
def test_the_corpus_holds_where_its_index_says_so() -> None:
    """Keys are those in the files and the addresses: did:key, and the multikey behind the # of an issuer's page."""
    wrong = []
    for sample in samples():
        try:
            document = loads(sample.data.decode("utf-8-sig"))
        except Refused:
            continue
        if not isinstance(document, dict) or "proof" not in document:
            continue
        outcome = check_embedded(document, CONTEXTS, key_in_address).outcome
        if sample.offline_ok in ("valid", "signature-valid") and outcome != GOOD:
            wrong.append((sample.path, outcome))
        path = sample.path.replace("tamperedStatus", "")  # there it is the list of the revoked that was changed
        if any(word in path for word in ("tampered", "broken", "extra-member")) and outcome == GOOD:
            wrong.append((sample.path, outcome))
    assert not wrong


def key_in_address(name: Any) -> Any:
    if isinstance(name, str) and name.partition("#")[2].startswith("z6Mk"):
        return key_for(f"did:key:{name.partition('#')[2]}")
    return key_for(name)


@pytest.mark.parametrize("file", sorted(corpus.HOSTILE.glob("json-*")), ids=lambda file: file.stem)
def test_hostile_files_end_without_being_believed(file: Any) -> None:
    """Read by a plain reader first: what the strict one refuses must not hang or break the proofs either."""
    try:
        document = json.loads(file.read_bytes())
    except (ValueError, RecursionError):
        return
    if isinstance(document, dict):
        outcome = check_embedded(document, CONTEXTS, key_for).outcome
        assert outcome != GOOD or loads(file.read_text("utf-8-sig"))
