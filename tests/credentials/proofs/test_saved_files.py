"""What a person saved from an issuer's web pages: which kind it is, whose, and what the shelf makes of it."""

import random
from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import MAX_BYTES, MAX_FILES, Page, SavedFile, page_in, shelf_of
from portfolio.credentials.refusal import NoOwner, NoPage, NothingSaved
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.badges import data
from tests.credentials.proofs import embedding, listing, signing
from tests.credentials.proofs.test_shelf import ISSUER, PAGE, SCHOOL, document, multikey, old_key

Json = dict[str, Any]
DAY = date(2026, 11, 20)
KEY_PAGE = "https://harbour.example/key.pem"


def profile(**changes: Any) -> Json:
    context = "https://w3id.org/openbadges/v2"
    return {"@context": context, "type": "Issuer", "id": ISSUER, "name": "Harbour Institute", **changes}


def badge_class(**changes: Any) -> Json:
    context = "https://w3id.org/openbadges/v2"
    return {**badges.assertion_2()["badge"], "@context": context, "issuer": ISSUER, **changes}


def show(value: Any, address: str = "", owner: str = "") -> str:
    given = value if isinstance(value, bytes) else value.encode() if isinstance(value, str) else data(value)
    return " | ".join(page_in(given, "file.json", DAY, address, owner))


def why(value: Any, address: str = "", owner: str = "", kind: type[NoPage] = NoPage) -> str:
    with pytest.raises(kind) as caught:
        show(value, address, owner)
    assert caught.value.advice
    return caught.value.title


def test_each_kind_of_page_is_known_by_its_content() -> None:
    assert show(document()) == f"key | harbour.example | {PAGE} | {SCHOOL}"
    assert show({"didDocument": document()}) == f"key | harbour.example | {PAGE} | {SCHOOL}"
    assert show(old_key()) == f"key | harbour.example | https://harbour.example/key.json | {ISSUER}"
    assert show(profile()) == f"profile | Harbour Institute | {ISSUER} | {ISSUER}"
    assert show(profile(publicKey=old_key())) == f"profile | Harbour Institute | {ISSUER} | {ISSUER}"
    assert show(profile(publicKey=old_key()["id"])) == f"profile | Harbour Institute | {ISSUER} | {ISSUER}"
    assert show(badge_class()) == f"badge | Class Website | https://harbour.example/b/1 | {ISSUER}"
    did = embedding.did(embedding.ED25519)
    assert show(listing.status_list()) == f"list | harbour.example | {listing.LIST} | {did}"
    token = signing.token({**listing.status_list(), "iss": did}, "EdDSA")
    assert show(token) == f"list | harbour.example | {listing.LIST} | {did}"
    plain = {"id": listing.LIST, "issuer": ISSUER, "revokedCredential": []}
    assert show(plain) == f"list | harbour.example | {listing.LIST} | {ISSUER}"
    old = {"type": "RevocationList", "id": listing.LIST, "revokedAssertions": []}
    assert show(old) == f"list | harbour.example | {listing.LIST} | "


def test_the_oldest_forms_tell_nothing_but_where_they_lie() -> None:
    assert "no key" in why({"name": "Harbour", "url": "https://harbour.example"})
    assert (
        show({"name": "Harbour", "url": "https://harbour.example"}, ISSUER)
        == f"profile | Harbour | {ISSUER} | {ISSUER}"
    )
    class_1 = {
        "name": "Web",
        "description": "x",
        "image": "x",
        "criteria": "https://harbour.example/c",
        "issuer": ISSUER,
    }
    assert "where it belongs" in why(class_1)
    assert show(class_1, "https://harbour.example/b") == f"badge | Web | https://harbour.example/b | {ISSUER}"
    assert "no key" in why({"u1": "Issued in error"})
    assert (
        show({"u1": "Issued in error"}, listing.LIST, ISSUER) == f"list | harbour.example | {listing.LIST} | {ISSUER}"
    )
    assert show({}, listing.LIST).startswith("list")


@pytest.mark.parametrize("answer", [{"error": "Not found"}, {"detail": "x"}, {"a": 1}, {"a": ["x"]}, {"message": "x"}])
def test_a_server_s_answer_is_no_list(answer: Json) -> None:
    """Else every badge would be called “not among those taken back” by a page that says 404."""
    assert "no key" in why(answer, listing.LIST, kind=NothingSaved)


def test_a_key_that_does_not_tell_whose_it_is_needs_its_owner() -> None:
    for key in (signing.pem("p256"), signing.jwk("p256"), {"keys": [signing.jwk("p256")]}):
        assert why(key, kind=NoOwner) == "This key does not say whose it is."
        assert show(key, "", ISSUER) == f"key | harbour.example | {ISSUER} | {ISSUER}"
        assert show(key, KEY_PAGE, ISSUER) == f"key | harbour.example | {KEY_PAGE} | {ISSUER}"
        assert show(key, KEY_PAGE) == f"key | harbour.example | {KEY_PAGE} | "


def test_a_page_on_another_host_does_not_become_the_issuer_s_key_by_being_named() -> None:
    """The badge of a forger names both: a real issuer, and the forger's own page for the key."""
    forger = "https://attacker.example/key.pem"
    assert show(signing.pem("p256"), forger, ISSUER) == f"key | attacker.example | {forger} | "
    shelf = shelf_of([SavedFile(signing.pem("p256").encode(), DAY, forger, ISSUER)])
    assert [one.controller for one in shelf.methods.values()] == [""]


SHARED = "https://files.example"


def test_who_shares_a_host_with_an_issuer_does_not_speak_for_it() -> None:
    """Hosts where everyone has a folder: a forger's page there names the issuer in the next one."""
    good, evil = f"{SHARED}/good/issuer.json", f"{SHARED}/evil/page.json"
    jwks = {"keys": [{**signing.jwk("p256"), "iss": good}]}
    for page in (
        profile(id=good),
        badge_class(id=f"{SHARED}/good/b.json", issuer=good),
        {"issuer": good, "jwks": jwks},
    ):
        assert f"but it was saved from {evil}" in why(page, evil)
    assert f"but it was saved from {evil}" in why(
        {"keys": [{**signing.jwk("p256"), "iss": f"{SHARED}/evil/issuer"}, {**signing.jwk("rsa"), "iss": good}]}, evil
    )
    for key in (old_key(id=evil, owner=good), old_key(id=None, owner=good)):
        assert show(key, evil) == f"key | files.example | {evil} | "
    assert show(signing.pem("p256"), evil, good) == f"key | files.example | {evil} | "
    path = "did:web:files.example:good"
    assert f"but it was saved from {SHARED}/evil/did.json" in why(
        document(id=path, verificationMethod=[multikey(controller=path)]), f"{SHARED}/evil/did.json"
    )


@pytest.mark.parametrize(
    "address", [f"{SHARED}/good/issuer", f"{SHARED}/good/issuer.json?v=2_0", "http://files.example/good/issuer/"]
)
def test_a_page_is_known_again_however_its_address_is_spelt(address: str) -> None:
    own = f"{SHARED}/good/issuer.json"
    assert show(profile(id=own), address) == f"profile | Harbour Institute | {address} | {own}"


def test_a_key_in_its_owner_s_folder_or_at_the_host_s_own_place_is_its_owner_s() -> None:
    good = f"{SHARED}/good/issuer.json"
    for address in (f"{SHARED}/good/key.pem", f"{SHARED}/good/issuer/keys/1", f"{SHARED}/.well-known/keys/1"):
        assert show(signing.pem("p256"), address, good).endswith(f"{address} | {good}")
    metadata = {"issuer": good, "jwks": {"keys": [signing.jwk("p256")]}}
    assert show(metadata, f"{SHARED}/.well-known/jwt-vc-issuer/good").endswith(good)


def test_a_key_of_somebody_else_is_refused() -> None:
    assert "not of did:web:ministry.example" in why(document(), "", "did:web:ministry.example")


@pytest.mark.parametrize("value", [document(), old_key(), profile(), badge_class()])
def test_a_page_of_somebody_else_than_its_address_says_is_refused(value: Json) -> None:
    assert "attacker.example" in why(value, "https://attacker.example/page.json")


def test_a_list_counts_where_it_was_saved_from_whatever_it_calls_itself() -> None:
    """Badges name it by that address; who may speak in it, its signature tells."""
    mirror = "https://mirror.example/list"
    assert page_in(data(listing.status_list()), "l", DAY, mirror).address == mirror
    assert list(shelf_of([SavedFile(data(listing.status_list()), DAY, mirror)]).lists) == [mirror]


def test_an_awarded_badge_is_no_page_but_at_its_own_address() -> None:
    for badge in (badges.badge_3(), badges.assertion_2(), badges.record_2(badges.badge_3())):
        assert why(badge) == "This file is a badge, not a page that its issuer keeps."
    assert (
        why(signing.token(badges.claims(badges.badge_3()))) == "This file is a badge, not a page that its issuer keeps."
    )
    own = "https://harbour.example/a/2"
    assert show(badges.assertion_2(), own) == f"badge | Class Website | {own} | {badges.ISSUER}"
    assert "belongs to https://harbour.example/a/2, but it was saved from https://harbour.example/a/3" in why(
        badges.assertion_2(), "https://harbour.example/a/3"
    )
    assert "is a badge" in why(badges.badge_3(), "https://harbour.example/issuer")
    assert show({"revoked": True}, own) == f"badge | harbour.example | {own} | "
    assert show({"status": 410, "error": "Gone"}, own) == f"badge | harbour.example | {own} | "


def test_what_proves_nothing_is_told_what_it_is() -> None:
    assert "made for reading" in why("<!DOCTYPE html><html>…</html>", ISSUER, kind=NothingSaved)
    assert "not a web address" in why(profile(), "harbour.example")
    for nothing in (b"", b"x", b"[]", b"null", b"\xff\xd8\xff", badges.png(), b'{"a": NaN}', b'{"id": "x:y"'):
        assert "no key" in why(nothing, kind=NothingSaved)
    assert "secret key" in why({**signing.jwk("p256"), "d": "AA"}, KEY_PAGE)
    assert "-----BEGIN" not in why(b"-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----")


def test_a_page_is_named_by_the_file_when_nothing_else_tells() -> None:
    assert page_in(signing.pem("p256").encode(), "key.pem", DAY, "", "urn:x").title == "urn:x"


# --- the shelf ----------------------------------------------------------------------------------------------------


def saved(value: Any, address: str = "", owner: str = "", day: date = DAY) -> SavedFile:
    return SavedFile(value if isinstance(value, bytes) else data(value), day, address, owner)


def test_the_shelf_holds_what_the_pages_prove() -> None:
    shelf = shelf_of(
        [
            saved(document()),
            saved(profile()),
            saved(badge_class()),
            saved(listing.status_list()),
            saved(badges.assertion_2(), "https://harbour.example/a/2"),
        ]
    )
    assert list(shelf.methods) == [f"{SCHOOL}#key-1"]
    assert list(shelf.lists) == [listing.LIST]
    assert list(shelf.documents) == [ISSUER, "https://harbour.example/b/1", "https://harbour.example/a/2"]
    assert shelf.documents[ISSUER].saved == DAY


def test_what_cannot_be_read_any_more_is_left_out() -> None:
    shelf = shelf_of([saved(b"\xff"), saved(badges.badge_3()), saved(document()), saved(signing.pem("rsa").encode())])
    assert (len(shelf.methods), len(shelf.lists), len(shelf.documents)) == (1, 0, 0)


def test_the_later_saved_page_counts() -> None:
    early, late = profile(name="Before"), profile(name="After")
    for files in (
        [saved(early, day=date(2025, 1, 1)), saved(late)],
        [saved(late), saved(early, day=date(2025, 1, 1))],
    ):
        assert shelf_of(files).documents[ISSUER].json["name"] == "After"
    lists = [saved(listing.status_list(1)), saved(listing.status_list(2), day=date(2025, 1, 1))]
    assert shelf_of(lists).lists[listing.LIST].saved == DAY


def test_the_shelf_is_bounded() -> None:
    """The oldest are left out first."""
    early, late = saved(document(), day=date(2025, 1, 1)), saved(listing.status_list())
    crowded = shelf_of([early, late, *[saved(b"x")] * (MAX_FILES - 1)])
    assert (len(crowded.methods), len(crowded.lists)) == (0, 1)
    full = shelf_of([early, late, saved(b" " * (MAX_BYTES - len(late.data)), day=date(2026, 1, 1))])
    assert (len(full.methods), len(full.lists)) == (0, 1)


def test_a_saved_page_makes_a_badge_verified() -> None:
    """The whole way: the address that a finding tells, the file that was saved from there, the proof."""
    badge = {name: value for name, value in badges.badge_3(issuer=SCHOOL).items() if name != "proof"}
    token = signing.token({**badge, "iss": SCHOOL}, "EdDSA", kid=f"{SCHOOL}#key-1").encode()
    (before,) = verify(token, "b", DAY, (), Prover(corpus.CONTEXTS))
    assert before["status"] == "unknown"
    assert any(PAGE in row["detail"] for row in before["checks"] if row["check"] == "signature")
    (after,) = verify(token, "b", DAY, (), Prover(corpus.CONTEXTS, shelf_of([saved(document(), PAGE)])))
    assert after["status"] == "verified"
    other = document(verificationMethod=[multikey(2)])
    (forged,) = verify(token, "b", DAY, (), Prover(corpus.CONTEXTS, shelf_of([saved(other, PAGE)])))
    assert forged["status"] == "invalid"


# --- damage -------------------------------------------------------------------------------------------------------


def test_damaged_files_raise_nothing_else() -> None:
    chance = random.Random(5)
    wholes = [data(one) for one in (document(), profile(), badge_class(), listing.status_list(), {"u1": "x"})]
    for whole in [*wholes, signing.pem("rsa").encode(), signing.token(listing.status_list(), "EdDSA").encode()]:
        for _ in range(40):
            damaged = bytearray(whole)
            for _ in range(chance.randint(1, 4)):
                damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            for given in (bytes(damaged), whole[: chance.randrange(len(whole))]):
                with suppress(NoPage):
                    assert isinstance(page_in(given, "f", DAY, PAGE, SCHOOL), Page)
                shelf_of([SavedFile(given, DAY, "", ISSUER)])


def test_any_value_in_any_place_raises_nothing_else() -> None:
    strange: list[Any] = [None, True, 1, "", "x", "\u202e", [], {}, [[]], [{}], {"id": {}}, [None], "a:" + "b" * 5000]
    for made in (document(), profile(), badge_class(), listing.status_list(), badges.assertion_2()):
        for member in (*made, "publicKey", "jwks", "issuer", "kty", "revoked", "keys"):
            for value in strange:
                for address in ("", ISSUER):
                    with suppress(NoPage):
                        assert page_in(data({**made, member: value}), "f", DAY, address)
