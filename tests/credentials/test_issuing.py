"""Badges that are given: what stands in them, and that others find their signature good, from a file and a picture."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from openbadgeslib.ob3 import OB3LdpVerifier, OB3VerificationError
from openbadgeslib.verify import verify_badge

from portfolio.core.keys import did_key, new_signing_key
from portfolio.credentials.containers.bake import bake
from portfolio.credentials.issuing import MOST_IMAGE, Achievement, Issuer, did_of, issued
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import read
from portfolio.credentials.verify import verify
from tests.credentials import badges

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "contexts"
CONTEXTS = Contexts(FOLDER)
KEY = new_signing_key()
ISSUER = Issuer("Amina Diallo", did_of(KEY))
ACHIEVEMENT = Achievement(
    "urn:uuid:5a0f4b2e-1111-4222-8333-444455556666",
    "Reading circle host",
    "Leads a reading circle.",
    "Read **three** books.\n\n* and lead",
    ("Reading", "Speaking"),
    badges.png(),
    "image/png",
)
AT = datetime(2026, 11, 20, 9, 30, tzinfo=timezone(timedelta(hours=2)))
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'
NAMES = ["Aino Virtanen", "عائشة بنت أبي بكر", "नेहा शर्मा", "山田 花子", 'O’Neil, D"Arcy \\ <b>', "🦉 Owl"]


def made(
    name: str = "Aino Virtanen",
    address: str = "",
    *,
    at: datetime = AT,
    until: date | None = None,
    achievement: Achievement = ACHIEVEMENT,
) -> str:
    return issued(achievement, ISSUER, name, address, at, until, KEY, CONTEXTS)


def checked(data: bytes, *addresses: str) -> dict[str, Any]:
    (only,) = verify(data, "badge", date(2026, 11, 23), addresses, prover=Prover(FOLDER))
    return only


def public_pem() -> bytes:
    public = load_pem_private_key(KEY, None).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize("name", NAMES)
def test_badge_is_verified_by_this_program_from_its_text_and_from_its_picture(name: str) -> None:
    text = made(name, until=date(2027, 7, 31))
    for data in (text.encode(), bake(text, badges.png(), "3"), bake(text, SVG, "3")):
        result = checked(data)
        assert result["status"] == "verified", result["checks"]
        assert result["credential"] == {
            "title": "Reading circle host",
            "issuer": "Amina Diallo",
            "recipient": name,
            "earned": "2026-11-20",
            "expires": "2027-07-31",
        }
        assert {check["result"] for check in result["checks"]} <= {"passed", "not_checked"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("picture", [badges.png(), SVG])
def test_another_program_finds_the_signature_good(name: str, picture: bytes) -> None:
    baked = bake(made(name, "aino@school.example"), picture, "3")
    by_its_own_name = verify_badge(baked, "3", resolve_did=True)
    assert by_its_own_name.valid, by_its_own_name.reason
    assert by_its_own_name.issuer_did == ISSUER.did
    with_the_key_in_hand = verify_badge(baked, "3", pubkey_pem=public_pem())
    assert with_the_key_in_hand.valid
    assert with_the_key_in_hand.trusted
    assert with_the_key_in_hand.credential.achievement.name == "Reading circle host"


@pytest.mark.parametrize(
    "before, after",
    [
        ("Aino Virtanen", "Eino Virtanen"),
        ("Reading circle host", "Reading circle boss"),
        ("2026-11-20T07:30:00Z", "2026-11-19T07:30:00Z"),
        ('"Badge"', '"License"'),
        ("Amina Diallo", "Anita Diallo"),
    ],
)
def test_a_changed_badge_is_told_by_both_programs(before: str, after: str) -> None:
    text = made()
    forged = text.replace(before, after)
    assert forged != text
    assert checked(forged.encode())["status"] == "invalid"
    with pytest.raises(OB3VerificationError):
        OB3LdpVerifier(pubkey_pem=public_pem()).verify(forged)


def test_badge_says_what_its_standard_asks_for() -> None:
    json_ = json.loads(made(until=date(2027, 7, 31)))
    proof, identity = json_.pop("proof"), json_.pop("id")
    assert identity.startswith("urn:uuid:")
    assert json_["credentialSubject"]["achievement"].pop("image")["id"].startswith("data:image/png;base64,")
    assert json_ == {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Reading circle host",
        "issuer": {"id": ISSUER.did, "type": ["Profile"], "name": "Amina Diallo"},
        "validFrom": "2026-11-20T07:30:00Z",
        "validUntil": "2027-07-31T23:59:59Z",
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [
                {"type": "IdentityObject", "hashed": False, "identityHash": "Aino Virtanen", "identityType": "name"}
            ],
            "achievement": {
                "id": ACHIEVEMENT.identity,
                "type": ["Achievement"],
                "achievementType": "Badge",
                "name": "Reading circle host",
                "description": "Leads a reading circle.",
                "criteria": {"narrative": "Read **three** books.\n\n* and lead"},
                "tag": ["Reading", "Speaking"],
            },
        },
    }
    assert proof.pop("proofValue").startswith("z")
    assert proof == {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": "2026-11-20T07:30:00Z",
        "verificationMethod": f"{ISSUER.did}#{ISSUER.did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }


def test_every_badge_has_a_number_of_its_own() -> None:
    assert json.loads(made())["id"] != json.loads(made())["id"]


def test_address_is_hidden_and_still_recognised_by_who_has_it() -> None:
    text = made("Aino Virtanen", " Aino@School.example ")
    assert "school.example" not in text.lower()
    told = {check["check"]: check["result"] for check in checked(text.encode(), "aino@school.example")["checks"]}
    assert told["recipient"] == "passed"
    assert text != made("Aino Virtanen", "aino@school.example")


def test_badge_to_a_name_alone_is_not_said_to_be_somebody_elses() -> None:
    told = {check["check"]: check["result"] for check in checked(made().encode(), "aino@school.example")["checks"]}
    assert told["recipient"] == "not_checked"


def test_badge_holds_to_the_end_of_its_last_day() -> None:
    text = made(until=date(2026, 11, 23)).encode()
    assert checked(text)["status"] == "verified"
    (later,) = verify(text, "badge", date(2026, 11, 24), prover=Prover(FOLDER))
    assert later["status"] == "expired"


def test_badge_given_just_now_is_valid_at_once_wherever_on_earth() -> None:
    for hours in (-12, 0, 14):
        at = datetime.now(UTC).astimezone(timezone(timedelta(hours=hours)))
        (result,) = verify(made(at=at).encode(), "badge", at.date(), prover=Prover(FOLDER))
        assert result["status"] == "verified"


def test_what_was_left_empty_is_said_with_what_there_is() -> None:
    bare = Achievement("urn:uuid:1", "  Kind \n helper ", "", "", ("", "Kindness", "Kindness"))
    achieved = json.loads(made(achievement=bare))["credentialSubject"]["achievement"]
    assert achieved["name"] == achieved["description"] == achieved["criteria"]["narrative"] == "Kind helper"
    assert achieved["tag"] == ["Kindness"]
    assert "image" not in achieved


def test_large_picture_only_carries_the_badge() -> None:
    large = Achievement("urn:uuid:1", "A", "", "", (), b"\0" * (MOST_IMAGE + 1), "image/png")
    assert "image" not in json.loads(made(achievement=large))["credentialSubject"]["achievement"]


def test_picture_in_the_text_is_found_by_the_reader() -> None:
    (only,) = read(made().encode())
    assert only.image is not None
    assert only.image.data == badges.png()
    assert only.skills == ("Reading", "Speaking")


def test_signs_that_no_file_may_hold_do_not_come_in() -> None:
    hostile = Achievement("urn:uuid:1", "A\x00\u202eB\uffff", "c\x07\ufffed", "e\r\nf", ("\u2066g",))
    text = made("Bo\u202eb\x00", achievement=hostile)
    assert not set("\x00\x07\u202e\u2066\ufffe\uffff\r") & set(text)
    assert checked(bake(text, SVG, "3"))["status"] == "verified"


def test_longest_texts_can_be_signed_and_checked() -> None:
    long = Achievement("urn:uuid:1", "T" * 900, "d ü " * 9_000, "*c*\n" * 9_000, tuple(f"skill {n}" for n in range(90)))
    assert checked(made(achievement=long).encode())["status"] == "verified"


def test_name_of_the_key_is_the_portfolios() -> None:
    public = load_pem_private_key(KEY, None).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    assert did_of(KEY) == did_key(public)


def test_another_key_than_the_issuers_does_not_sign() -> None:
    with pytest.raises(ValueError, match="not the issuer's"):
        issued(ACHIEVEMENT, ISSUER, "Aino", "", AT, None, new_signing_key(), CONTEXTS)
    with pytest.raises(ValueError, match="someone"):
        made(" \u200b ", "")
