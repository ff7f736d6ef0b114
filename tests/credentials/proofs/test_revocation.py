"""Saved lists of badges taken back: whose word counts, what it says, and on which day the list was saved."""

from datetime import date
from typing import Any

import pytest

from portfolio.credentials.proofs import bitstrings
from portfolio.credentials.proofs.bitstrings import MAX_UNPACKED
from portfolio.credentials.proofs.bounds import Budget
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import EMPTY
from portfolio.credentials.proofs.status_lists import opened
from portfolio.credentials.reader import open_file
from portfolio.credentials.verify import judge
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, listing, signing
from tests.credentials.proofs.listing import DAY, LIST, TODAY, badge, entry, judged, shelf, signed, status_list, told
from tests.credentials.proofs.test_bitstrings import bomb

Json = dict[str, Any]
AT = f"{LIST}, saved on 20 November 2026"


def said(value: Json | str, data: bytes, today: date = TODAY) -> str:
    """Status and what is said of revocation."""
    found = judged(value, shelf(data), today)
    return " | ".join([found["status"], *told(found, "revocation")])


# --- signed lists -------------------------------------------------------------------------------------------------


def test_without_a_saved_list_its_address_is_told() -> None:
    found = judged(badge(entry()), EMPTY)
    assert found["status"] == "verified"
    assert told(found, "revocation") == [f"not_checked: Revocation not checked: its issuer's list is at {LIST}."]


def test_a_badge_that_is_on_the_list_is_taken_back_and_one_that_is_not_says_so() -> None:
    data = signed(status_list(7))
    assert said(badge(entry(7)), data) == f"revoked | revoked: Taken back: it is on its issuer's list at {AT}."
    assert said(badge(entry(8)), data) == (
        f"verified | passed: Not among those taken back on its issuer's list at {AT}."
    )
    assert said(badge(entry(statusListIndex=7)), data).startswith("revoked")  # a number, as some issuers write it


def test_a_list_that_is_signed_as_linked_data_is_proven_as_well() -> None:
    data = signed(status_list(7), suite="eddsa-rdfc-2022")
    assert said(badge(entry(7)), data).startswith("revoked")


def test_a_list_is_counted_from_the_left() -> None:
    data = signed(status_list(0))
    assert said(badge(entry(0)), data).startswith("revoked")
    assert said(badge(entry(7)), data).startswith("verified")


def test_a_list_by_nobody_s_key_may_not_speak() -> None:
    """Anyone could have written it: unsigned, or signed with a key that is only in the file."""
    unproven = f"not_checked: Revocation not checked: the list at {AT}, could not be proven to be its issuer's."
    issuer = "https://harbour.example/issuer"
    method = f"{issuer}#{embedding.multikey(embedding.STRANGER)}"
    posing = signed(status_list(7, issuer=issuer), embedding.STRANGER, verificationMethod=method)
    for data in (badges.data(status_list(7)), posing):
        assert said(badge(entry()), data) == f"verified | {unproven}"
    other = signing.token(
        {**status_list(7, issuer="https://harbour.example/i"), "iss": "https://harbour.example/i"},
        "EdDSA",
        5,
        jwk=signing.jwk("ed25519", 5),
    )
    assert said(badge(entry()), other.encode()) == f"verified | {unproven}"


def test_a_changed_list_may_not_speak() -> None:
    data = signed(status_list(7)).replace(listing.packed(7).encode(), listing.packed(8).encode())
    for index in (7, 8):
        assert said(badge(entry(index)), data) == (
            f"verified | not_checked: Revocation not checked: the list at {AT}, does not match its signature."
        )


def test_a_list_with_the_badge_s_own_key_is_its_issuer_s_under_any_name() -> None:
    data = signed(status_list(7, issuer="https://harbour.example/issuer"))
    assert said(badge(entry()), data).startswith("revoked | revoked: Taken back: it is on its issuer's list")


def test_a_list_of_a_proven_keeper_counts_when_the_signed_badge_names_it_and_the_keeper_is_told() -> None:
    data = signed(status_list(7, signer=embedding.STRANGER), embedding.STRANGER)
    keeper = embedding.did(embedding.STRANGER)
    name = f"{keeper[:24]}…{keeper[-6:]}"
    assert said(badge(entry(7)), data) == (
        f"revoked | revoked: Taken back: it is on the list at {AT}, which {name} keeps for its issuer."
    )
    assert said(badge(entry(8)), data) == (
        f"verified | passed: Not among those taken back on the list at {AT}, which {name} keeps for its issuer."
    )


def test_a_keeper_s_list_does_not_count_for_a_badge_that_anyone_may_have_written() -> None:
    """Who named this list is not known, so nobody said that the keeper may speak."""
    data = signed(status_list(7, signer=embedding.STRANGER), embedding.STRANGER)
    unsure = badges.badge_3(credentialStatus=entry())
    unsure["proof"]["verificationMethod"] = "https://harbour.example/issuer#key-1"
    found = judged(unsure, shelf(data))
    assert found["status"] == "unknown"
    assert told(found, "revocation")[0].endswith("could not be proven to be its issuer's.")


def test_a_list_whose_key_is_not_at_hand_tells_where_it_is() -> None:
    token = signing.token(
        {**status_list(7, issuer="did:web:harbour.example"), "iss": "did:web:harbour.example"}, "EdDSA", kid="#k"
    )
    assert said(badge(entry()), token.encode()) == (
        f"verified | not_checked: Revocation not checked: the key of the list at {AT}, is at "
        "https://harbour.example/.well-known/did.json, and was not saved from there."
    )


def test_a_broken_badge_is_not_called_taken_back() -> None:
    changed = {**badge(entry()), "name": "Another"}
    assert judged(changed, shelf(signed(status_list(7))))["status"] == "invalid"


def test_an_outdated_list_clears_nobody_and_what_it_took_back_stays_so() -> None:
    data = signed(status_list(7, validUntil="2026-11-01T00:00:00Z"))
    assert said(badge(entry(8)), data) == (
        f"verified | not_checked: Not among those taken back on the list at {AT}; but that list held only "
        "until 1 November 2026."
    )
    assert said(badge(entry(7)), data).startswith("revoked")


def test_a_list_that_does_not_hold_yet_may_not_speak() -> None:
    data = signed(status_list(7, validFrom="2027-01-01T00:00:00Z"))
    assert said(badge(entry()), data) == (
        f"verified | not_checked: Revocation not checked: the list at {AT}, holds only from 1 January 2027 on."
    )


def test_a_list_that_is_renewed_often_says_that_it_is_worth_saving_again() -> None:
    data = signed(status_list(subject={"ttl": 300_000}))
    assert said(badge(entry()), data, date(2026, 11, 21)).count("|") == 1
    assert said(badge(entry()), data, date(2026, 11, 23)).endswith(
        f"warning: Its issuer may have renewed the list at {LIST} since 20 November 2026: it is worth saving again."
    )


def test_a_short_list_is_read_with_a_warning() -> None:
    data = signed(status_list(subject={"encodedList": listing.packed(7, length=listing.SHORT)}))
    assert said(badge(entry()), data).endswith(f"warning: The list at {LIST} is shorter than its standard asks for.")
    assert said(badge(entry()), data).startswith("revoked")


@pytest.mark.parametrize("index", ["131072", "-1", "x", "", None, 1.5, True, "9" * 40])
def test_a_place_that_is_not_on_the_list(index: object) -> None:
    assert said(badge(entry(statusListIndex=index)), signed(status_list(7))) == (
        f"verified | not_checked: Revocation not checked: the list at {AT}, has no place for this badge."
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": {"statusPurpose": "suspension"}},
        {"subject": {"type": "SomethingElse"}},
        {"type": ["VerifiableCredential"]},
        {"type": ["VerifiableCredential", "StatusList2021Credential"]},
    ],
)
def test_a_list_of_another_kind_or_for_another_purpose_may_not_speak(changes: Json) -> None:
    assert said(badge(entry()), signed(status_list(7, **changes))) == (
        f"verified | not_checked: Revocation not checked: the list at {AT}, is for something else."
    )


@pytest.mark.parametrize("packed", ["", "uH4sI", "!!!", 7, None, bomb(2 * MAX_UNPACKED)], ids=range(6))
def test_a_damaged_list_is_told(packed: object) -> None:
    data = signed(status_list(subject={"encodedList": packed}))
    assert said(badge(entry()), data) == (
        f"verified | not_checked: Revocation not checked: the list at {AT}, cannot be read."
    )


def test_suspended_badges_are_taken_back_for_a_time() -> None:
    data = signed(status_list(7, subject={"statusPurpose": ["suspension", "revocation"]}))
    both = badge(entry(7, statusPurpose="suspension"), entry(8))
    assert said(both, data) == (
        f"revoked | revoked: Taken back for a time: it is on its issuer's list at {AT}. | "
        f"passed: Not among those taken back on its issuer's list at {AT}."
    )
    assert said(badge(entry(8, statusPurpose="suspension")), data) == (
        f"verified | passed: Not among those taken back for a time on its issuer's list at {AT}."
    )


def test_messages_are_told_and_take_nothing_back() -> None:
    data = signed(status_list(subject={"statusPurpose": "message", "encodedList": listing.packed(3, size=2, value=2)}))
    messages = [{"status": "0x0", "message": "valid"}, {"status": "0x2", "message": "renewal due"}]
    noted = entry(3, statusPurpose="message", statusSize=2, statusMessage=messages)
    assert said(badge(noted), data) == f"verified | warning: The list at {AT}, says of it: renewal due"
    bare = entry(3, statusPurpose="message", statusSize=2)
    assert said(badge(bare), data) == (
        f"verified | warning: The list at {AT}, has a mark for it that is not read here."
    )
    assert said(badge(entry(2, statusPurpose="message", statusSize=2)), data) == (
        f"verified | passed: The list at {AT}, has no mark for it."
    )
    for size in (0, 17, -1, "x"):
        assert "no place" in said(badge(entry(3, statusPurpose="message", statusSize=size)), data)


@pytest.mark.parametrize(
    "kind, member, list_type, subject_type",
    [
        ("StatusList2021Entry", "statusList", "StatusList2021Credential", "StatusList2021"),
        ("RevocationList2020Status", "revocationList", "RevocationList2020Credential", "RevocationList2020"),
    ],
)
def test_the_forms_before_are_read_too(kind: str, member: str, list_type: str, subject_type: str) -> None:
    """As signed tokens: their vocabularies are not among those that are shipped."""
    did = signing.did_key("ed25519")
    made = status_list(7, type=["VerifiableCredential", list_type], subject={"type": subject_type}, issuer=did)
    made["credentialSubject"]["encodedList"] = listing.packed(7)[1:]
    data = signing.token({**made, "iss": did}, "EdDSA", kid=did).encode()
    for index, status in ((7, "revoked"), (8, "verified")):
        status_entry = {"type": kind, f"{member}Index": str(index), f"{member}Credential": LIST}
        json = {name: value for name, value in embedding.badge().items() if name != "proof"}
        claims = {**json, "issuer": did, "iss": did, "credentialStatus": status_entry}
        assert judged(signing.token(claims, "EdDSA", kid=did), shelf(data))["status"] == status


def test_a_status_of_an_unknown_kind_is_said() -> None:
    for status in ({"type": "Other"}, entry(statusListCredential=None), entry(statusListCredential="x:y")):
        found = judged(badges.badge_3(credentialStatus=status), EMPTY)
        assert told(found, "revocation") == [
            "not_checked: Revocation not checked: its issuer tells it in a way that is not read here."
        ]


def test_a_hundred_entries_are_not_followed() -> None:
    assert len(told(judged(badge(*[entry(index) for index in range(100)]), EMPTY), "revocation")) == 4


def test_a_list_is_unpacked_once_for_all_badges(monkeypatch: pytest.MonkeyPatch) -> None:
    """1,000 badges of one issuer name one list; each has a prover of its own, and they share the shelf."""
    saved = shelf(signed(status_list(7)))
    first = opened(LIST, TODAY, Prover(corpus.CONTEXTS, saved))
    assert opened(LIST, TODAY, Prover(corpus.CONTEXTS, saved)) is first
    monkeypatch.setattr(bitstrings.zlib, "decompressobj", None)  # a second unpacking would fail
    assert judged(badge(entry(7)), saved)["status"] == "revoked"


def test_a_list_is_proven_however_much_time_the_file_has_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a stranger's file makes dear must not hide that it was taken back."""
    did = signing.did_key("ed25519")
    json = {name: value for name, value in embedding.badge().items() if name != "proof"}
    token = signing.token({**json, "issuer": did, "iss": did, "credentialStatus": entry()}, "EdDSA", kid=did)
    (credential,) = open_file(token.encode()).credentials
    prover = Prover(corpus.CONTEXTS, shelf(signed(status_list(7), suite="eddsa-rdfc-2022")))
    monkeypatch.setattr(prover, "_budget", Budget(-1))
    assert judge(credential, TODAY, (), prover)[0] == "revoked"


def test_many_lists_do_not_stay_unpacked() -> None:
    data = signed(status_list(7))
    many = shelf_of([SavedFile(data, DAY, f"{LIST}/{number}") for number in range(20)])
    for number in range(20):
        assert opened(f"{LIST}/{number}", TODAY, Prover(corpus.CONTEXTS, many))
    assert len(many.opened) == 8


# --- plain lists --------------------------------------------------------------------------------------------------


def plain_1edtech(**changes: Any) -> Json:
    revoked = [{"id": embedding.badge()["id"], "revoked": True, "revocationReason": "Issued in error."}]
    return {"id": LIST, "issuer": embedding.did(embedding.ED25519), "revokedCredential": revoked, **changes}


PLAIN_ENTRY = {"id": LIST, "type": "1EdTechRevocationList"}


def test_the_list_of_1edtech_names_badges_by_their_ids() -> None:
    assert said(badge(PLAIN_ENTRY), badges.data(plain_1edtech())) == (
        f"revoked | revoked: Taken back: it is on its issuer's list at {AT}. The reason given: Issued in error."
    )
    clear = f"verified | passed: Not among those taken back on its issuer's list at {AT}."
    assert said(badge(PLAIN_ENTRY), badges.data(plain_1edtech(revokedCredential=[]))) == clear
    again = [{"id": embedding.badge()["id"], "revoked": False}]
    assert said(badge(PLAIN_ENTRY), badges.data(plain_1edtech(revokedCredential=again))) == clear


def test_a_plain_list_of_another_issuer_may_not_speak() -> None:
    data = badges.data(plain_1edtech(issuer="did:web:attacker.example"))
    assert said(badge(PLAIN_ENTRY), data).endswith("could not be proven to be its issuer's.")
    assert said(badge(entry()), badges.data(plain_1edtech())).endswith("is for something else.")


def old(**changes: Any) -> str:
    """A signed Open Badge 2.0 whose issuer names a list."""
    issuer = signing.did_key("rsa")
    value = badges.assertion_2(verification={"type": "signed", "creator": issuer}, **changes)
    value["badge"]["issuer"] = {**value["badge"]["issuer"], "id": issuer, "revocationList": LIST}
    return signing.token(value, "RS256", typ=None)


def revocation_list(*entries: object) -> bytes:
    return badges.data(
        {
            "@context": "https://w3id.org/openbadges/v2",
            "type": "RevocationList",
            "id": LIST,
            "issuer": signing.did_key("rsa"),
            "revokedAssertions": list(entries),
        }
    )


def test_the_list_of_open_badges_2_names_them_by_id_or_uid() -> None:
    own = "https://harbour.example/a/2"
    taken = f"revoked | revoked: Taken back: it is on its issuer's list at {AT}."
    assert said(old(), revocation_list(own)) == taken
    assert said(old(), revocation_list({"id": own})) == taken
    assert said(old(uid="u1"), revocation_list({"uid": "u1", "revocationReason": "Not earned."})) == (
        f"{taken} The reason given: Not earned."
    )
    assert said(old(), revocation_list("https://harbour.example/a/3")) == (
        f"verified | passed: Not among those taken back on its issuer's list at {AT}."
    )
    assert told(judged(old(), EMPTY), "revocation") == [
        f"not_checked: Revocation not checked: its issuer's list is at {LIST}."
    ]


def test_the_list_of_open_badges_1_is_reasons_by_uid() -> None:
    issuer = signing.did_key("rsa")
    verify = {"type": "signed", "url": issuer}
    badge_class = {"name": "Web", "issuer": {"id": issuer, "name": "Harbour", "revocationList": LIST}}
    token = signing.token(badges.assertion_1(verify=verify, badge=badge_class), "RS256", typ=None)
    assert said(token, badges.data({"f2c20": "Issued in error"})) == (
        f"revoked | revoked: Taken back: it is on its issuer's list at {AT}. The reason given: Issued in error"
    )
    assert said(token, b"{}").startswith("verified | passed: Not among")
    assert told(judged(token, EMPTY), "revocation") == [
        f"not_checked: Revocation not checked: its issuer's list is at {LIST}."
    ]


def test_the_saved_profile_tells_the_list_before_the_one_inside() -> None:
    elsewhere = "https://harbour.example/newer-list"
    value = badges.assertion_2(verification={"type": "signed", "creator": f"{badges.ISSUER}/key"})
    value["badge"]["issuer"]["revocationList"] = LIST
    profile = {"id": badges.ISSUER, "type": "Issuer", "name": "Harbour", "revocationList": elsewhere}
    found = judged(signing.token(value, "RS256", typ=None), shelf(badges.data(profile), badges.ISSUER))
    assert told(found, "revocation") == [f"not_checked: Revocation not checked: its issuer's list is at {elsewhere}."]


def test_any_value_in_any_place_raises_nothing() -> None:
    strange = [None, True, 1, -1, 1.5, "", "x", "u", [], {}, [[]], [{}], {"id": {}}, "0x" + "f" * 99]
    base = status_list(7)
    for value in strange:
        for member in entry():
            (credential,) = open_file(
                badges.data(badges.badge_3(credentialStatus={**entry(), member: value}))
            ).credentials
            judge(credential, TODAY, (), Prover(corpus.CONTEXTS, shelf(badges.data(base))))
        for member in (*base["credentialSubject"], "ttl"):
            subject = {**base["credentialSubject"], member: value}
            judged(badges.badge_3(credentialStatus=entry()), shelf(badges.data({**base, "credentialSubject": subject})))
        for member in ("revokedAssertions", "revokedCredential", "uid"):
            judged(badges.badge_3(credentialStatus=PLAIN_ENTRY), shelf(badges.data({member: value})))
