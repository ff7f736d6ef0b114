"""The shelf: what a file saved from an issuer gives, whom it speaks for, and which key a proof then finds."""

import random
from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs import keys
from portfolio.credentials.proofs.keys import NoKey
from portfolio.credentials.proofs.shelf import EMPTY, SavedDocument, SavedMethod, Shelf, by_id, read_key_file
from tests.credentials import corpus
from tests.credentials.badges import Json, data
from tests.credentials.proofs import signing

DAY = date(2026, 11, 23)
SCHOOL = "did:web:harbour.example"
PAGE = "https://harbour.example/.well-known/did.json"
ISSUER = "https://harbour.example/issuer.json"


def multikey(number: int = 1, name: str = "#key-1", **changes: Any) -> Json:
    text = keys.multikey_of(signing.key("ed25519", number))
    return {"id": name, "type": "Multikey", "controller": SCHOOL, "publicKeyMultibase": text, **changes}


def document(**changes: Any) -> Json:
    """A DID document with one key for issuing."""
    return {"id": SCHOOL, "verificationMethod": [multikey()], "assertionMethod": ["#key-1"], **changes}


def told(methods: list[SavedMethod]) -> list[str]:
    return [f"{one.id} | {one.controller} | {one.key.family}" for one in methods]


def read(json: Any, source: str = "", controller: str = "") -> list[str]:
    given = json if isinstance(json, bytes) else data(json)
    return told(read_key_file(given, DAY, source, controller))


def why(json: Any, source: str = "", controller: str = "") -> str:
    with pytest.raises(NoKey) as caught:
        read_key_file(json if isinstance(json, bytes) else data(json), DAY, source, controller)
    return str(caught.value)


def test_a_did_document_gives_its_keys_under_their_full_names() -> None:
    (method,) = read_key_file(data(document()), DAY, PAGE)
    assert told([method]) == ["did:web:harbour.example#key-1 | did:web:harbour.example | ed25519"]
    assert (method.saved, method.source) == (DAY, PAGE)
    assert method.key == signing.key("ed25519")
    assert read(b"\xef\xbb\xbf" + data(document()), PAGE) == told([method])
    assert read({"didDocument": document(), "didResolutionMetadata": {}}, PAGE) == told([method])


def test_only_keys_for_issuing_are_taken() -> None:
    """Controlled Identifiers 1.0 section 3.3: INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD."""
    two = [multikey(), multikey(2, "#key-2")]
    full = "did:web:harbour.example#key-2 | did:web:harbour.example | ed25519"
    assert read(document(verificationMethod=two, assertionMethod=[f"{SCHOOL}#key-2"])) == [full]
    assert read(document(verificationMethod=[], assertionMethod=[multikey(2, f"{SCHOOL}#key-2")])) == [full]
    assert read(document(verificationMethod=two, assertionMethod="#key-2", authentication=["#key-1"])) == [full]
    assert "no key" in why(document(assertionMethod=[], authentication=["#key-1"]))
    assert "no key" in why(document(assertionMethod=["#elsewhere"]))
    saying_nothing = {"id": SCHOOL, "verificationMethod": two}
    assert len(read(saying_nothing)) == 2


@pytest.mark.parametrize(
    "method",
    [
        multikey(controller="did:web:ministry.example"),
        multikey(name="did:web:ministry.example#key-1"),
        multikey(name="https://ministry.example/key", controller=SCHOOL),
        multikey(name="did:web:harbour.example.attacker.example#key-1"),
        multikey(name="did:web:harbour.example:another#key-1"),
    ],
)
def test_a_document_speaks_for_nobody_else(method: Json) -> None:
    assert "somebody else" in why(document(verificationMethod=[method], assertionMethod=[method]))
    mixed = document(assertionMethod=[method, multikey(2, "#key-2")])
    assert read(mixed) == ["did:web:harbour.example#key-2 | did:web:harbour.example | ed25519"]


def test_a_file_from_another_host_speaks_for_nobody() -> None:
    assert "attacker.example" in why(document(), "https://attacker.example/.well-known/did.json")
    assert "attacker.example" in why(old_key(), "https://attacker.example/key.json")
    assert read(document(), "did.json")


def test_a_file_of_another_issuer_than_the_person_thinks_is_refused() -> None:
    assert read(document(), PAGE, SCHOOL)
    assert "not of did:web:ministry.example" in why(document(), PAGE, "did:web:ministry.example")


def old_key(**changes: Any) -> Json:
    """A key of Open Badges 2.0."""
    return {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "CryptographicKey",
        "id": "https://harbour.example/key.json",
        "owner": ISSUER,
        "publicKeyPem": signing.pem("rsa"),
        **changes,
    }


def test_a_key_page_is_its_owner_s_when_both_are_on_one_host() -> None:
    assert read(old_key()) == [f"https://harbour.example/key.json | {ISSUER} | rsa"]
    assert read(old_key(owner="https://ministry.example/i")) == ["https://harbour.example/key.json |  | rsa"]
    assert read(old_key(id=None), "https://harbour.example/k") == [f"https://harbour.example/k | {ISSUER} | rsa"]
    assert "no name" in why(old_key(id=None))


def test_a_key_on_another_host_is_the_issuer_s_when_its_saved_profile_lists_it() -> None:
    """Open Badges 2.0, "CryptographicKey": a two-way connection."""
    methods = by_id(read_key_file(data(old_key(id="https://keys.example/1")), DAY))
    profile = {"id": ISSUER, "type": "Issuer", "publicKey": ["https://keys.example/1"]}
    assert Shelf(methods).of(ISSUER) == []
    listed = Shelf(methods, documents={ISSUER: SavedDocument(profile, DAY)})
    assert told(listed.of(ISSUER)) == ["https://keys.example/1 |  | rsa"]
    own = by_id(read_key_file(data(old_key()), DAY))
    assert told(Shelf(own, documents={ISSUER: SavedDocument(profile, DAY)}).of(ISSUER)) == []  # it lists another key
    assert len(Shelf(own, documents={ISSUER: SavedDocument({"name": "Harbour"}, DAY)}).of(ISSUER)) == 1
    other = Shelf(methods, documents={"https://x.example": SavedDocument({"publicKey": "https://keys.example/1"}, DAY)})
    assert other.of("https://x.example") == []


def test_a_profile_gives_its_keys_or_says_where_they_are() -> None:
    profile = {"id": ISSUER, "type": "Issuer", "publicKey": {**old_key(), "@context": None}}
    assert read(profile) == [f"https://harbour.example/key.json | {ISSUER} | rsa"]
    linked = {"id": ISSUER, "type": "Issuer", "publicKey": "https://harbour.example/key.json"}
    assert "https://harbour.example/key.json: save that one" in why(linked)
    assert "no key" in why({"id": ISSUER, "type": "Issuer", "name": "Harbour"})


def test_a_pem_or_jwk_is_whose_the_person_says() -> None:
    pem = signing.pem("p256").encode()
    assert read(pem, "https://harbour.example/key.pem", ISSUER) == [
        f"https://harbour.example/key.pem | {ISSUER} | p256"
    ]
    assert read(b"Our key:\n" + pem, "key.pem") == ["key.pem |  | p256"]
    assert read(pem)[0].startswith("ni:///sha-256;")
    jwk = signing.jwk("p256")
    assert read(jwk, "https://harbour.example/key") == ["https://harbour.example/key |  | p256"]
    assert read({**jwk, "kid": "k1"}, "", ISSUER) == [f"{ISSUER}#k1 | {ISSUER} | p256"]
    assert read({**jwk, "kid": "https://harbour.example/k#1"}) == ["https://harbour.example/k#1 |  | p256"]


def test_a_key_without_a_name_is_named_by_its_thumbprint() -> None:
    """The example of RFC 7638 section 3.1."""
    jwk = {
        "kty": "RSA",
        "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjB"
        "ZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-"
        "65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
        "bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
        "e": "AQAB",
    }
    name = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
    assert read(jwk) == [f"{name} |  | rsa"]


def test_a_set_of_keys() -> None:
    jwks = {
        "keys": [{**signing.jwk("p256"), "kid": "a"}, {**signing.jwk("rsa"), "kid": "b", "iss": ISSUER}, {"kty": "x"}]
    }
    page = "https://harbour.example/.well-known/jwks.json"
    assert read(jwks, page) == [f"{page}#a |  | p256", f"{ISSUER}#b | {ISSUER} | rsa"]
    assert read(jwks, page, ISSUER) == [f"{ISSUER}#a | {ISSUER} | p256", f"{ISSUER}#b | {ISSUER} | rsa"]
    assert read({"issuer": ISSUER, "jwks": jwks})[0] == f"{ISSUER}#a | {ISSUER} | p256"
    foreign = {"keys": [{**signing.jwk("p256"), "iss": "https://ministry.example"}]}
    assert "ministry.example" in why(foreign, page)
    assert "not checked" in why({"keys": [{"kty": "x"}]})
    assert "https://harbour.example/j" in why({"issuer": ISSUER, "jwks_uri": "https://harbour.example/j"})


def test_a_file_with_secrets_or_without_keys_gives_none() -> None:
    assert "secret" in why({**signing.jwk("p256"), "d": "AA"})
    assert "secret" in why(document(verificationMethod=[multikey(secretKeyMultibase="z1")]))
    for nothing in (
        b"",
        b"x",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"id":"x"',
        b"null",
        data({"keys": []}),
        data({"id": "x:y"}),
    ):
        assert "no key" in why(nothing)


@pytest.mark.skipif(not corpus.CORPUS.exists(), reason=corpus.ABSENT)
def test_documents_and_keys_of_others_are_read() -> None:
    folder = corpus.CORPUS / "dcc-vc-test-fixtures"
    own = "did:web:digitalcredentials.github.io:vc-test-fixtures:dids"
    name = "z6MkjXe1vZvPRqFuc9nRBtZ3e1Y9XKDFSbjFAfzLfW2bD6cZ"
    for kind in ("legacy", "oidf"):
        found = read((folder / f"did-{kind}.json").read_bytes())
        assert found == [f"{own}:{kind}#{name} | {own}:{kind} | ed25519"]
    for number in (1, 2, 3):
        (found_key,) = read((corpus.CORPUS / f"1edtech-public-validator-ob20/assets__key{number}.json").read_bytes())
        assert found_key.startswith(f"http://example.org/key{number}.json | https://example.org/organization")
    for pem in corpus.CORPUS.glob("*/*.pem"):
        assert len(read(pem.read_bytes(), "https://harbour.example/key")) == 1


def shelf() -> Shelf:
    return Shelf(by_id(read_key_file(data(document()), DAY, PAGE)))


def test_a_proof_finds_keys_that_are_saved_and_those_that_are_their_own_name() -> None:
    key = signing.key("ed25519")
    name, did = f"{SCHOOL}#key-1", signing.did_key("ed25519")
    assert shelf().key_for(name) == (key, SCHOOL)
    assert EMPTY.key_for(did) == (key, did)
    assert EMPTY.key_for(f"{did}#{did[8:]}") == (key, did)
    assert EMPTY.key_for({**multikey(), "id": f"{did}#{did[8:]}"}) == (key, did)
    assert EMPTY.key_for(f"https://x.example/i#{did[8:]}") == (key, "https://x.example/i")
    assert EMPTY.key_for(multikey(2)) == (signing.key("ed25519", 2), SCHOOL)


def test_a_saved_key_goes_before_one_in_the_file_under_its_name() -> None:
    posing = multikey(2, f"{SCHOOL}#key-1")
    assert shelf().key_for(posing) == (signing.key("ed25519"), SCHOOL)


def test_a_key_that_is_not_at_hand_is_told_with_its_page() -> None:
    for name, words in (
        (f"{SCHOOL}#key-2", PAGE),
        ("https://x.example/keys#1", "https://x.example/keys"),
        ("did:ion:abc", "did:ion"),
        ("../../etc/passwd", "does not say where"),
        ("", "does not say which"),
        (None, "does not say which"),
        ([1], "does not say which"),
        ("x:" + "y" * 5000, "does not say which"),
        ({**multikey(), "id": signing.did_key("p256")}, "not the one that it names"),
    ):
        with pytest.raises(NoKey, match=words):
            shelf().key_for(name)


def test_a_page_that_was_saved_but_does_not_hold_the_key_says_so() -> None:
    with pytest.raises(NoKey) as caught:
        shelf().key_for(f"{SCHOOL}#key-2")
    assert caught.value.values == {"address": PAGE, "date": DAY}
    assert caught.value.sentence == "The key is not on the issuer's page, {address}, as you saved it on {date}."


def test_of_two_keys_by_one_name_the_one_in_its_owner_s_document_counts_then_the_later() -> None:
    name = f"{ISSUER}#k"
    early = SavedMethod(multikey(1, name), ISSUER, date(2025, 1, 1))
    late = SavedMethod(multikey(2, name), ISSUER, date(2026, 1, 1))
    foreign = SavedMethod(multikey(3, name), "https://harbour.example/another.json", date(2026, 6, 1))
    stray = SavedMethod(multikey(4, name), "", date(2026, 9, 1))
    for order in ((early, late, foreign, stray), (stray, foreign, late, early)):
        assert by_id(order) == {name: late}
    assert by_id([stray, foreign]) == by_id([foreign, stray]) == {name: foreign}


def test_damaged_files_raise_nothing_else() -> None:
    chance = random.Random(4)
    jwks = {"issuer": ISSUER, "jwks": {"keys": [{**signing.jwk("p256"), "kid": "a"}]}}
    for whole in (data(document()), data(old_key()), data(jwks), signing.pem("rsa").encode()):
        for _ in range(60):
            damaged = bytearray(whole)
            for _ in range(chance.randint(1, 4)):
                damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            with suppress(NoKey):
                assert read_key_file(bytes(damaged), DAY, PAGE)
            with suppress(NoKey):
                assert read_key_file(whole[: chance.randrange(len(whole))], DAY)


STRANGE = [None, True, 1, "", "x", "\u202e", [], {}, [[]], [{}], {"id": {}}, [None], "a:" + "b" * 5000]


def test_any_value_in_any_place_raises_nothing_else() -> None:
    for made in (document, old_key, lambda: {"keys": [signing.jwk("ed25519")]}):
        for member in (*made(), "publicKey", "jwks", "issuer", "kty"):
            for value in STRANGE:
                with suppress(NoKey):
                    assert read_key_file(data({**made(), member: value}), DAY, PAGE, SCHOOL)
        method = multikey()
        for member in method:
            for value in STRANGE:
                with suppress(NoKey):
                    assert read_key_file(data(document(verificationMethod=[{**method, member: value}])), DAY)
