"""Tokens: whose key is tried, what makes the outcome good, bad or unknown, and what no token can make happen."""

import random
import socket
from datetime import date
from typing import Any

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.credentials.containers import jws
from portfolio.credentials.model import FAILED, NOT_CHECKED, PASSED, ReadCredential
from portfolio.credentials.proofs.binding import bound
from portfolio.credentials.proofs.shelf import EMPTY, SavedDocument, Shelf, by_id, read_key_file
from portfolio.credentials.proofs.tokens import TokenProof, check_token
from portfolio.credentials.reader import open_file, read
from portfolio.credentials.refusal import Refused, UnreadableBadge
from tests.credentials import badges, corpus
from tests.credentials.badges import ISSUER, Json, data
from tests.credentials.proofs import signing

DAY = date(2026, 11, 23)
ALGORITHMS = list(signing.FAMILY_OF)


def claims(issuer: str = ISSUER, **changes: Any) -> Json:
    """The claims of a badge of Open Badges 3.0."""
    badge = badges.badge_3(issuer={"id": issuer, "type": ["Profile"], "name": "Harbour"})
    return {**badges.claims(badge), "iss": issuer, **changes}


def check(text: str, shelf: Shelf = EMPTY) -> TokenProof:
    (credential,) = read(text.encode(), "badge.jwt")
    return check_token(credential, jws.decode(text), shelf)


def owned(text: str, shelf: Shelf = EMPTY) -> bool:
    """Whether the signature is good and its key shown to be the issuer's."""
    (credential,) = read(text.encode(), "badge.jwt")
    proof = check_token(credential, jws.decode(text), shelf)
    if proof.outcome != "good" or proof.key is None:
        return False
    return bound(credential.issuer_id, proof.method_id, proof.controller, proof.key, shelf)


def said(proof: TokenProof) -> str:
    """The outcome and what is said of the signature, as a person sees it."""
    wanted = {"good": PASSED, "bad": FAILED, "unknown": NOT_CHECKED}[proof.outcome]
    (sentence, *_) = [one.detail for one in proof.findings if one.result == wanted]
    return f"{proof.outcome}: {sentence}"


def saved(family: str, address: str, issuer: str = ISSUER, number: int = 1) -> Shelf:
    """The shelf of someone who saved a key as the issuer's, from its page."""
    return Shelf(by_id(read_key_file(signing.pem(family, number).encode(), DAY, address, issuer)))


GOOD = "good: It is unchanged since it was signed."
WITH_SAVED = "good: It is unchanged since it was signed. Checked with the key that you saved on 23 November 2026."
BAD = "bad: It does not match its signature."


# --- which key ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_key_in_the_header_proves_that_nothing_changed_but_not_who_signed(algorithm: str) -> None:
    family = signing.FAMILY_OF[algorithm]
    text = signing.token(claims(), algorithm, jwk=signing.jwk(family))
    assert said(check(text)) == GOOD
    assert check(text).key == signing.key(family)
    assert not owned(text)
    assert owned(text, saved(family, "https://harbour.example/key"))
    assert not owned(text, saved(family, "https://harbour.example/key", number=2))


@pytest.mark.parametrize("algorithm", ["ES256", "ES384", "EdDSA", "RS256"])
def test_an_issuer_that_is_the_key(algorithm: str) -> None:
    family = signing.FAMILY_OF[algorithm]
    for issuer, names in (
        (signing.did_key(family), ["", "#0", "key-1", "https://harbour.example/k", signing.did_key(family)]),
        (signing.did_jwk(family), ["", "#0", f"{signing.did_jwk(family)}#0"]),
    ):
        for kid in names:
            text = signing.token(claims(issuer), algorithm, kid=kid or None)
            assert said(check(text)) == GOOD
            assert owned(text)
        assert owned(signing.token(claims(issuer), algorithm, jwk=signing.jwk(family)))


def test_a_stranger_s_key_that_names_itself_does_not_become_the_issuer_s() -> None:
    text = signing.token(claims("did:web:ministry.example"), "ES256", kid=signing.did_jwk("p256"))
    assert said(check(text)) == GOOD
    assert not owned(text)


def test_another_key_than_the_issuer_is_makes_it_a_forgery() -> None:
    for header in ({"kid": signing.did_key("p256", 2)}, {"jwk": signing.jwk("p256", 2)}):
        proof = check(signing.token(claims(signing.did_key("p256")), "ES256", 2, **header))
        assert said(proof) == "bad: It names a key as its issuer, but was signed with another one."


def test_a_saved_key_is_found_by_its_name() -> None:
    address = "https://harbour.example/keys/1"
    text = signing.token(claims(), "RS256", kid=address)
    assert said(check(text)).startswith(f"unknown: The issuer's key is on the web, at {address},")
    assert said(check(text, saved("rsa", address))) == WITH_SAVED
    assert owned(text, saved("rsa", address))
    assert not owned(text, saved("rsa", address, "https://somebody.example"))
    assert said(check(text, saved("rsa", address, number=2))) == BAD


def test_a_saved_key_is_found_by_its_name_within_the_issuer_s() -> None:
    jwk = {**signing.jwk("ed25519"), "kid": "k1"}
    shelf = Shelf(by_id(read_key_file(data(jwk), DAY, "", ISSUER)))
    for kid in ("k1", "#k1", f"{ISSUER}#k1"):
        assert owned(signing.token(claims(), "EdDSA", kid=kid), shelf)
    changed = signing.token(claims(), "EdDSA", 2, kid="k1")
    assert said(check(changed, shelf)) == BAD


def test_without_a_name_the_issuer_s_saved_keys_are_tried() -> None:
    keys = {"keys": [signing.jwk("ed25519", 2), signing.jwk("p256"), signing.jwk("ed25519")]}
    shelf = Shelf(by_id(read_key_file(data(keys), DAY, "", ISSUER)))
    for kid in (None, "https://harbour.example/unknown", "anything"):
        assert owned(signing.token(claims(), "EdDSA", kid=kid), shelf)
    newer = signing.token(claims(), "EdDSA", 3)
    assert said(check(newer, shelf)) == (
        "unknown: Its signature fits none of the issuer's keys that you have saved. "
        "Look at https://harbour.example/issuer again."
    )
    other_issuer = signing.token(claims("https://else.example"), "EdDSA")
    assert said(check(other_issuer, shelf)).startswith(
        "unknown: The issuer's key is on the web, at https://else.example,"
    )


def test_the_name_of_a_key_may_hold_it() -> None:
    text = signing.token(claims(), "EdDSA", kid=f"{ISSUER}#{signing.did_key('ed25519')[8:]}")
    assert said(check(text)) == GOOD
    assert not owned(text)


def test_a_key_that_cannot_be_had_is_told_with_its_page() -> None:
    for kid, page in (
        ("did:web:harbour.example:people#k", "at https://harbour.example/people/did.json,"),
        ("did:ion:abc#k", "in a register (did:ion)"),
        ("zebra", f"at {ISSUER},"),
        ("file:///etc/passwd", "does not say where the key is"),
    ):
        proof = check(signing.token(claims(), "ES256", kid=kid))
        assert page in said(proof)
        assert proof.outcome == "unknown"


# --- what is bad --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_any_changed_member_is_found(algorithm: str) -> None:
    head, body, mark = signing.token(claims(), algorithm, jwk=signing.jwk(signing.FAMILY_OF[algorithm])).split(".")
    for member in claims():
        changed = claims()
        if member in ("iss", "jti", "sub", "nbf", "issuer", "type", "@context", "validFrom", "credentialSubject", "id"):
            continue  # they have tests of their own below; the claims are compared before the signature
        changed[member] = "else"
        assert said(check(f"{head}.{badges.part(data(changed))}.{mark}")) == BAD
    subject = claims()
    subject["credentialSubject"]["achievement"]["name"] = "Formative Assessment Level 9"
    assert said(check(f"{head}.{badges.part(data(subject))}.{mark}")) == BAD
    assert said(check(f"{head}.{body}.{mark}")) == GOOD


@pytest.mark.parametrize(
    "claim,value,sentence",
    [
        ("iss", "https://else.example", "Its issuer and that of the token around it differ."),
        ("jti", "urn:uuid:x", "Its number and that of the token around it differ."),
        ("sub", "did:example:else", "The person it was awarded to and that of the token around it differ."),
        ("nbf", 1, "Its beginning and that of the token around it differ."),
        ("nbf", "soon", "The token around it has an impossible beginning."),
    ],
)
def test_claims_that_contradict_the_credential(claim: str, value: Any, sentence: str) -> None:
    for payload in (claims(**{claim: value}), nested(**{claim: value})):
        proof = check(signing.token(payload, "ES256", jwk=signing.jwk("p256")))
        assert said(proof) == f"bad: {sentence}"


def nested(**changes: Any) -> Json:
    """The style of VC Data Model 1.1: the credential in the claim `vc`."""
    flat = claims(**changes)
    names = ("iss", "jti", "sub", "nbf", "exp")
    inner = {name: value for name, value in flat.items() if name not in names}
    return {"vc": inner, **{name: flat[name] for name in names if name in flat}}


def test_a_credential_in_the_claim_vc() -> None:
    text = signing.token(nested(), "RS256", jwk=signing.jwk("rsa"))
    assert said(check(text)) == GOOD


def test_an_issuer_in_the_header_must_be_the_same() -> None:
    assert said(check(signing.token(claims(), "ES256", jwk=signing.jwk("p256"), iss=ISSUER))) == GOOD
    forged = signing.token(claims(), "ES256", jwk=signing.jwk("p256"), iss="https://else.example")
    assert said(check(forged)) == "bad: Its issuer and that of the token around it differ."


@pytest.mark.parametrize(
    "header,words",
    [
        ({"crit": ["b64"], "b64": False}, "demands a rule"),
        ({"crit": []}, "demands a rule"),
        ({"jwk": {**signing.jwk("p256"), "d": "AA"}}, "secret key"),
        ({"jwk": {**signing.jwk("p256"), "y": signing.jwk("p256")["x"]}}, "damaged"),
        ({"jwk": "https://harbour.example"}, "is not a key"),
        ({"jwk": signing.jwk("rsa")}, "different kinds"),
        ({"jwk": signing.jwk("p384")}, "different kinds"),
        ({"jwk": {**signing.jwk("p256"), "use": "enc"}}, "another purpose"),
        ({"kid": "did:key:z" + "x" * 5000}, "more words"),
        ({"kid": f"{signing.did_key('p256')}#z6LSother"}, "its owner does not have"),
        ({"alg": "none", "jwk": signing.jwk("p256")}, "no signature"),
        ({"alg": "NONE", "jwk": signing.jwk("p256")}, "no signature"),
        ({"alg": ["ES256"], "jwk": signing.jwk("p256")}, "no signature"),
        ({"alg": "HS256", "jwk": signing.jwk("p256")}, "shared password"),
        ({"alg": "ES384", "jwk": signing.jwk("p256")}, "wrong length"),
        ({"alg": "EdDSA", "jwk": signing.jwk("p256")}, "different kinds"),
    ],
)
def test_headers_that_no_good_token_has(header: Json, words: str) -> None:
    outcome, _, sentence = said(check(signing.token(claims(), "ES256", **header))).partition(": ")
    assert outcome == "bad"
    assert words in sentence


@pytest.mark.parametrize("algorithm", ["RS512", "ES256K", "ES512", "PS384", "SLH-DSA"])
def test_an_unknown_algorithm_is_said_and_nothing_is_claimed(algorithm: str) -> None:
    proof = check(signing.token(claims(), "ES256", alg=algorithm, jwk=signing.jwk("p256")))
    assert said(proof) == f"unknown: It is signed in a way ({algorithm}) that is not checked here."


def test_addresses_in_the_header_are_never_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    links = {"jku": "https://attacker.example/k", "x5u": "http://127.0.0.1/k", "x5c": ["AAAA"]}
    text = signing.token(claims(), "ES256", **links)
    assert check(text).outcome == "unknown"
    assert said(check(signing.token(claims(), "ES256", 2, **links), saved("p256", "https://h.example/k"))).startswith(
        "unk"
    )
    assert said(check(signing.token(claims(), "ES256", jwk=signing.jwk("p256"), **links))) == GOOD


# --- what is only said --------------------------------------------------------------------------------------------


def warnings(text: str) -> list[str]:
    return [one.detail for one in check(text).findings if one.result == "warning"]


def test_a_token_that_leaves_out_claims_is_good_and_it_is_said() -> None:
    own = {"jwk": signing.jwk("p256")}
    assert warnings(signing.token(claims(), "ES256", **own)) == []
    for name in ("iss", "nbf", "jti", "sub"):
        payload = claims()
        del payload[name]
        text = signing.token(payload, "ES256", typ="vc+jwt", **own)
        assert said(check(text)) == GOOD
        assert warnings(text) == ["The token around it leaves out parts that its standard asks for."]


def test_a_token_for_another_use_is_named_so() -> None:
    own = {"jwk": signing.jwk("p256")}
    for kind in ("at+jwt", "openid4vci-proof+jwt", 5):
        assert "something else" in warnings(signing.token(claims(), "ES256", typ=kind, **own))[0]
    for kind in ("JWT", "vc+jwt", "application/vc+jwt", None):
        assert warnings(signing.token(claims(), "ES256", typ=kind, **own)) == []


# --- Open Badges 1 and 2 ------------------------------------------------------------------------------------------

KEY = "https://harbour.example/key.json"


def assertion(public_key: Any = None, creator: str | None = KEY, **changes: Any) -> Json:
    """A signed badge of Open Badges 2.0."""
    made = badges.assertion_2(verification={"type": "SignedBadge", "creator": creator}, **changes)
    if creator is None:
        del made["verification"]["creator"]
    if public_key is not None:
        made["badge"]["issuer"]["publicKey"] = public_key
    return made


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_signed_assertion_with_a_saved_key(algorithm: str) -> None:
    family = signing.FAMILY_OF[algorithm]
    text = signing.token(assertion(), algorithm)
    assert said(check(text)).startswith(f"unknown: The issuer's key is on the web, at {KEY},")
    assert said(check(text, saved(family, KEY))) == WITH_SAVED
    assert owned(text, saved(family, KEY))
    assert not owned(text, saved(family, KEY, "https://else.example"))
    assert said(check(signing.token(assertion(), algorithm, 2), saved(family, KEY))) == BAD
    head, _, mark = text.split(".")
    changed = badges.part(data(assertion(narrative="Else.")))
    assert said(check(f"{head}.{changed}.{mark}", saved(family, KEY))) == BAD


def test_a_key_page_that_names_its_owner() -> None:
    page = {"type": "CryptographicKey", "id": KEY, "owner": ISSUER, "publicKeyPem": signing.pem("rsa")}
    shelf = Shelf(by_id(read_key_file(data(page), DAY, KEY)))
    assert owned(signing.token(assertion(KEY), "RS256"), shelf)


def test_a_key_inside_the_badge_proves_only_that_nothing_changed() -> None:
    inside = {"type": "CryptographicKey", "id": KEY, "owner": ISSUER, "publicKeyPem": signing.pem("p256")}
    for creator in (KEY, None):
        text = signing.token(assertion(inside, creator), "ES256")
        assert said(check(text)) == GOOD
        assert not owned(text)
    nameless = {name: value for name, value in inside.items() if name != "id"}
    assert said(check(signing.token(assertion(nameless), "ES256"))) == GOOD
    assert said(check(signing.token(assertion([inside]), "ES256", 2))) == BAD
    assert said(check(signing.token(assertion(), "ES256", jwk=signing.jwk("p256")))) == GOOD


def test_the_key_that_the_badge_names_is_the_one_inside_it_that_counts() -> None:
    one, two = (
        {"id": f"https://harbour.example/{number}", "publicKeyPem": signing.pem("p256", number)} for number in (1, 2)
    )
    for number, expected in ((1, GOOD), (2, BAD)):
        text = signing.token(assertion([one, two], "https://harbour.example/1"), "ES256", number)
        assert said(check(text)) == expected
        assert said(check(signing.token(assertion([one, two], None), "ES256", number))) == GOOD


def test_a_saved_profile_goes_before_the_one_inside_the_badge() -> None:
    inside = {"id": KEY, "publicKeyPem": signing.pem("p256", 2)}
    own = {"id": KEY, "publicKeyPem": signing.pem("p256")}
    profile = Shelf(documents={ISSUER: SavedDocument({"id": ISSUER, "publicKey": own}, DAY)})
    assert said(check(signing.token(assertion(inside), "ES256", 2), profile)) == BAD
    assert said(check(signing.token(assertion(inside), "ES256", 1), profile)) == GOOD


def test_headers_that_no_good_assertion_has() -> None:
    for header in ({"crit": ["b64"]}, {"alg": "none"}, {"alg": "HS256"}, {"jwk": {**signing.jwk("p256"), "d": "AA"}}):
        assert check(signing.token(assertion(), "ES256", **header), saved("p256", KEY)).outcome == "bad"


def test_a_key_that_the_profile_does_not_list_is_said() -> None:
    other = "https://harbour.example/other.json"
    text = signing.token(assertion(other), "RS256")
    proof = check(text, saved("rsa", KEY))
    assert said(proof) == WITH_SAVED
    assert proof.findings[0].detail == "Its issuer's profile does not list the key that it is signed with."
    attacker = signing.token(assertion("https://a.example/k", "https://a.example/k"), "RS256")
    page = {
        "type": "CryptographicKey",
        "id": "https://a.example/k",
        "owner": ISSUER,
        "publicKeyPem": signing.pem("rsa"),
    }
    shelf = Shelf(by_id(read_key_file(data(page), DAY, "https://a.example/k")))
    assert check(attacker, shelf).outcome == "good"
    assert not owned(attacker, shelf)
    profile = {ISSUER: SavedDocument({"id": ISSUER, "publicKey": ["https://a.example/k"]}, DAY)}
    assert owned(attacker, Shelf(shelf.methods, documents=profile))


def test_without_a_named_key_the_issuer_s_saved_keys_are_tried() -> None:
    text = signing.token(assertion(creator=None), "ES256")
    assert owned(text, saved("p256", KEY))
    assert check(signing.token(assertion(creator=None), "ES256", 2), saved("p256", KEY)).outcome == "unknown"
    assert said(check(text)).startswith(f"unknown: The issuer's key is on the web, at {ISSUER},")


def test_an_assertion_whose_issuer_is_the_key() -> None:
    made = assertion(creator=None)
    made["badge"]["issuer"]["id"] = signing.did_key("ed25519")
    assert owned(signing.token(made, "EdDSA"))
    assert said(check(signing.token(made, "EdDSA", 2))) == BAD
    for creator in (signing.did_key("ed25519"), signing.did_jwk("ed25519")):
        assert said(check(signing.token(assertion(creator=creator), "EdDSA"))) == GOOD


def test_a_signed_badge_of_open_badges_1() -> None:
    made = badges.assertion_1(verify={"type": "signed", "url": "https://harbour.example/public.pem"})
    text = signing.token(made, "RS256")
    assert "at https://harbour.example/public.pem," in said(check(text))
    assert said(check(text, saved("rsa", "https://harbour.example/public.pem"))) == WITH_SAVED


# --- the corpus, and everything else ------------------------------------------------------------------------------


def tokens_in(credential: ReadCredential) -> list[ReadCredential]:
    inner = [token for member in credential.members for token in tokens_in(member)]
    return [credential, *inner] if jws.looks_compact(credential.raw.strip()) else inner


@pytest.mark.skipif(not corpus.CORPUS.exists(), reason=corpus.ABSENT)
def test_the_tokens_of_the_corpus_come_out_as_its_index_says() -> None:
    """Dates are judged elsewhere: an expired badge has a good signature."""
    counts = {"good": 0, "bad": 0, "unknown": 0}
    for sample in corpus.samples("badge"):
        try:
            found = [token for one in open_file(sample.data, sample.path).credentials for token in tokens_in(one)]
        except UnreadableBadge:
            continue
        for credential in found:
            proof = check_token(credential, jws.decode(credential.raw), EMPTY)
            counts[proof.outcome] += 1
            if "exp" in sample.path.rsplit("-", 2)[-2:]:
                continue
            own = proof.key is not None and bound(
                credential.issuer_id, proof.method_id, proof.controller, proof.key, EMPTY
            )
            status = {"good": "verified" if own else "intact", "bad": "invalid", "unknown": "unknown"}[proof.outcome]
            assert status in sample.accepted, sample.path
            assert status not in sample.forbidden, sample.path
    assert counts["good"] >= 15
    assert counts["bad"] >= 5


@pytest.mark.skipif(not corpus.HOSTILE.exists(), reason=corpus.ABSENT)
def test_no_hostile_token_is_good() -> None:
    for path in corpus.hostile():
        if path.suffix == ".jwt":
            try:
                (credential,) = open_file(path.read_bytes(), path.name).credentials
            except UnreadableBadge:
                continue
            assert check_token(credential, jws.decode(credential.raw), EMPTY).outcome == "bad", path.name


STRANGE = [None, True, 0, "", "x", "\u202e", [], {}, [[]], [{}], {"id": {}}, "did:key:z", "a" * 5000]


def survives(text: str, shelf: Shelf) -> None:
    """Whatever the token, the outcome is one of three, and every sentence can be finished."""
    try:
        (credential,) = read(text.encode("utf-8", "replace"), "f")
        token = jws.decode(text)
    except (PortfolioError, Refused, ValueError):
        return
    proof = check_token(credential, token, shelf)
    assert proof.outcome in ("good", "bad", "unknown")
    assert said(proof)
    assert all(finding.detail and finding.as_row() for finding in proof.findings)


def test_any_value_in_the_header_or_the_claims_raises_nothing() -> None:
    shelf = saved("p256", KEY)
    for name in ("alg", "kid", "jwk", "typ", "crit", "iss", "jku", "b64"):
        for value in STRANGE:
            survives(signing.token(claims(), "ES256", **{name: value}), shelf)
            survives(signing.token(assertion(), "ES256", **{name: value}), shelf)
    for name in ("iss", "jti", "sub", "nbf", "exp", "vc", "issuer", "credentialSubject", "type"):
        for value in STRANGE:
            survives(signing.token(claims(**{name: value}), "ES256", jwk=signing.jwk("p256")), shelf)
    for name in ("verification", "verify", "badge", "id", "type"):
        for value in STRANGE:
            survives(signing.token({**assertion(), name: value}, "ES256"), shelf)
    for value in STRANGE:
        survives(signing.token(assertion(value, None), "ES256"), shelf)
        survives(signing.token(assertion([{"id": KEY, "publicKeyPem": value}]), "ES256"), EMPTY)


def test_flipped_bits_are_never_good() -> None:
    chance = random.Random(7)
    text = signing.token(claims(), "ES256", jwk=signing.jwk("p256"))
    for _ in range(150):
        place = chance.randrange(len(text))
        changed = text[:place] + chance.choice("AzZ09-_.") + text[place + 1 :]
        survives(changed, EMPTY)
        if changed != text:
            try:
                (credential,) = read(changed.encode(), "f")
                token = jws.decode(changed)
            except (PortfolioError, Refused, ValueError):
                continue
            assert check_token(credential, token, EMPTY).outcome != "good"
