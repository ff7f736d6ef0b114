"""What others say of a badge or its issuer: proven by itself, told as it is, and never a part of the badge's proof."""

from typing import Any

import pytest

from portfolio.credentials.endorsements import MAX_WORDS, endorsements_of
from portfolio.credentials.limits import MAX_ENDORSED, MAX_ENDORSEMENTS
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.reader import open_file
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, signing
from tests.credentials.proofs.listing import DAY, TODAY

Json = dict[str, Any]
ACHIEVEMENT = "https://harbour.example/achievements/fa"
CHECKED = "Its signature was checked: its endorser is the key that signed it, or one whose key you saved."
ELSE = "It speaks of something else, not of this badge or its issuer."


def endorsement(about: str = ACHIEVEMENT, signer: Any = embedding.STRANGER, **changes: Any) -> Json:
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2", embedding.OB],
        "id": "urn:uuid:e1",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "issuer": {"id": embedding.did(signer), "type": ["Profile"], "name": "Teachers' Union"},
        "validFrom": "2024-05-01T00:00:00Z",
        "credentialSubject": {"id": about, "type": ["EndorsementSubject"], "endorsementComment": "Well **regarded**."},
        **changes,
    }


def signed(about: str = ACHIEVEMENT, signer: Any = embedding.STRANGER, **changes: Any) -> Json:
    return embedding.signed(endorsement(about, signer, **changes), key=signer)


def endorsed(*values: Any, place: str = "achievement", member: str = "endorsement") -> Json:
    """A badge with endorsements in a place, itself unsigned: nothing of them rests on its signature."""
    json = embedding.badge(proof=badges.proof())
    holder = {
        "achievement": json["credentialSubject"]["achievement"],
        "issuer": json["issuer"],
        "badge": json,
    }[place]
    holder[member] = list(values)
    return json


def found(json: Json, shelf: Shelf = EMPTY) -> list[dict[str, str]]:
    (credential,) = open_file(badges.data(json)).credentials
    return endorsements_of(credential, TODAY, Prover(corpus.CONTEXTS, shelf))


def show(json: Json, shelf: Shelf = EMPTY) -> list[str]:
    names = ("issuer", "words", "day", "about", "status", "detail")
    return [" | ".join(one[name] for name in names) for one in found(json, shelf)]


def test_a_good_endorsement_is_verified_by_itself() -> None:
    assert show(endorsed(signed())) == [
        f"Teachers' Union | Well **regarded**. | 2024-05-01 | badge | verified | {CHECKED}"
    ]


def test_an_endorsement_as_a_token_too() -> None:
    issuer = signing.did_key("ed25519", 4)
    claims = {**endorsement(), "issuer": {"id": issuer, "type": ["Profile"], "name": "Union"}, "iss": issuer}
    token = signing.token(claims, "EdDSA", 4, kid=issuer)
    (one,) = found(endorsed(token, member="endorsementJwt"))
    assert (one["issuer"], one["words"], one["status"]) == ("Union", "Well **regarded**.", "verified")
    (bad,) = found(endorsed(f"{token[:-8]}AAAAAAAA", member="endorsementJwt"))
    assert bad["status"] == "invalid"


@pytest.mark.parametrize(
    "about, place, expected",
    [
        (ACHIEVEMENT, "achievement", "badge"),
        ("urn:uuid:b3598700-a076-4020-b16c-b41e0e4d392b", "badge", "badge"),
        (embedding.did(embedding.ED25519), "issuer", "issuer"),
        (embedding.did(embedding.ED25519), "badge", "issuer"),  # where it stands is one thing, whom it praises another
    ],
)
def test_it_is_told_whether_the_badge_or_its_issuer_is_endorsed(about: str, place: str, expected: str) -> None:
    assert [(one["about"], one["status"]) for one in found(endorsed(signed(about), place=place))] == [
        (expected, "verified")
    ]


def test_one_that_speaks_of_something_else_says_so() -> None:
    """A good endorsement of another badge, put into this one."""
    for about in ("https://harbour.example/achievements/another", "did:example:mara"):
        (one,) = found(endorsed(signed(about)))
        assert (one["status"], one["detail"]) == ("invalid", ELSE)


def test_a_changed_one_is_told_and_takes_nothing_from_the_badge() -> None:
    changed = signed()
    changed["credentialSubject"]["endorsementComment"] = "The best of all."
    badge = embedding.badge()
    badge["credentialSubject"]["achievement"]["endorsement"] = [changed]
    (entry,) = verify(badges.data(embedding.signed(badge)), "b", TODAY, (), Prover(corpus.CONTEXTS))
    assert entry["status"] == "verified"
    assert [row for row in entry["checks"] if row["check"] == "endorsement"] == [
        {
            "check": "endorsement",
            "result": "warning",
            "detail": "Teachers' Union: It does not match its signature, or is not written as its standard asks.",
        }
    ]


def test_a_good_one_does_not_make_the_badge_better() -> None:
    (entry,) = verify(badges.data(endorsed(signed())), "b", TODAY, (), Prover(corpus.CONTEXTS))
    assert entry["status"] == "invalid"
    assert [row["result"] for row in entry["checks"] if row["check"] == "endorsement"] == ["passed"]


def test_one_by_the_issuer_itself_says_so() -> None:
    (one,) = found(endorsed(signed(signer=embedding.ED25519)))
    assert (one["status"], one["detail"]) == ("verified", "It comes from the badge's own issuer.")


@pytest.mark.parametrize(
    "value, status",
    [
        (signed(validUntil="2025-01-01T00:00:00Z"), "expired"),
        (signed(validFrom="2030-01-01T00:00:00Z"), "not_yet_valid"),
        (endorsement(), "invalid"),  # unsigned: anyone could have written it
        (embedding.signed(embedding.badge()), "invalid"),  # a badge is no endorsement
        ({}, "invalid"),
        ("x", "invalid"),
        (7, "invalid"),
        ([signed(), signed(id="urn:uuid:e2")], "invalid"),
        ("https://union.example/endorsements/1", "unknown"),
    ],
)
def test_each_status_as_a_check_has_it(value: Any, status: str) -> None:
    assert [one["status"] for one in found(endorsed(value))] == [status]


def test_a_badge_in_the_place_of_an_endorsement_is_none() -> None:
    (one,) = found(endorsed(embedding.signed(embedding.badge(id=ACHIEVEMENT), "eddsa-jcs-2022")))
    assert (one["status"], one["detail"]) == ("invalid", "What stands in its place is no endorsement.")


def test_a_saved_key_binds_an_endorser_as_well() -> None:
    union = "https://union.example/issuer"
    name = f"{union}#{embedding.multikey(embedding.STRANGER)}"
    issuer = {"id": union, "type": ["Profile"], "name": "Union"}
    value = embedding.signed(endorsement(issuer=issuer), key=embedding.STRANGER, verificationMethod=name)
    assert [one["status"] for one in found(endorsed(value))] == ["intact"]
    key = {
        "id": name,
        "type": "Multikey",
        "controller": union,
        "publicKeyMultibase": embedding.multikey(embedding.STRANGER),
    }
    page = {"id": union, "type": "Profile", "verificationMethod": [key], "assertionMethod": [name]}
    shelf = shelf_of([SavedFile(badges.data(page), DAY)])
    assert [one["status"] for one in found(endorsed(value), shelf)] == ["verified"]


def test_their_number_and_length_are_bounded() -> None:
    long = signed()
    long["credentialSubject"]["endorsementComment"] = "x" * 9_000
    (one,) = found(endorsed(long))
    assert len(one["words"]) == MAX_WORDS
    links = [f"https://union.example/{number}" for number in range(60)]
    crowd = endorsed(*links)
    crowd["endorsement"] = [f"https://ministry{number}.example/1" for number in range(60)]
    assert 0 < len(found(crowd)) <= MAX_ENDORSEMENTS
    assert len(found(endorsed(signed(), signed()))) == 1


def test_a_file_with_thousands_of_them_is_not_checked_to_the_end() -> None:
    """Each may cost two milliseconds; the badges of one file share a bound."""
    prover = Prover(corpus.CONTEXTS)
    tokens = [signing.token(endorsement(id=f"urn:e:{number}"), "EdDSA") for number in range(MAX_ENDORSEMENTS)]
    (credential,) = open_file(badges.data(endorsed(*tokens, member="endorsementJwt"))).credentials
    told = [one["detail"] for _ in range(11) for one in endorsements_of(credential, TODAY, prover)]
    crowd = "It was not checked: this file holds more of them than are."
    assert crowd not in told[: MAX_ENDORSED // MAX_ENDORSEMENTS]
    assert endorsements_of(credential, TODAY, prover)[0]["detail"] == crowd


def test_those_inside_endorsements_are_not_followed() -> None:
    inner = endorsement()
    inner["endorsement"] = [signed()]
    assert len(found(endorsed(inner))) == 1


def old(about: str = "https://harbour.example/b/1", **changes: Any) -> Json:
    """An endorsement of Open Badges 2.0."""
    return {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Endorsement",
        "id": "https://union.example/endorsements/1",
        "claim": {"id": about, "endorsementComment": "Pretty good"},
        "issuedOn": "2017-10-01T00:00Z",
        "issuer": "https://union.example/issuer",
        "verification": {"type": "HostedBadge"},
        **changes,
    }


def test_those_of_open_badges_2_are_told_and_never_proven() -> None:
    hosted = "It carries no signature: only its own page could prove it."
    linked = "Only a link to it is inside this file."
    badge = badges.assertion_2()
    badge["badge"]["endorsement"] = [old(), old(badges.ISSUER, issuer={"name": "Union"}, issuedOn="x"), old("urn:x")]
    badge["endorsement"] = "https://union.example/endorsements/1"
    assert show(badge) == [
        f"union.example |  |  | badge | unknown | {linked}",
        f"union.example | Pretty good | 2017-10-01 | badge | unknown | {hosted}",
        f"Union | Pretty good |  | issuer | unknown | {hosted}",
        f"union.example | Pretty good | 2017-10-01 | badge | invalid | {ELSE}",
    ]
    saved = shelf_of([SavedFile(badges.data(old()), DAY)])
    assert show(badge, saved)[0] == f"union.example | Pretty good | 2017-10-01 | badge | unknown | {hosted}"


def test_any_value_in_any_place_raises_nothing() -> None:
    strange: list[Any] = [None, True, 1, "", "x", [], {}, [[]], [{}], {"id": {}}, {"claim": {}}, "a.b.c"]
    for made in (endorsement(), old()):
        for member in made:
            for value in strange:
                found(endorsed({**made, member: value}))
    for value in strange:
        for place in ("achievement", "issuer", "badge"):
            for member in ("endorsement", "endorsementJwt"):
                found(endorsed(value, place=place, member=member))
