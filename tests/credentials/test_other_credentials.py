"""Learner records and other W3C credentials: shown as what they are, members and all."""

import pytest

from portfolio.credentials.model import CREDENTIAL, RECORD
from portfolio.credentials.reader import open_file, read
from portfolio.credentials.refusal import NotABadge
from tests.credentials import badges


def test_learner_record_shows_its_members() -> None:
    token = badges.signed_es256(badges.claims(badges.badge_3()))
    (record,) = read(badges.data(badges.record_2(badges.badge_3(), token)))
    assert (record.kind, record.standard, record.title) == (RECORD, "CLR 2.0", "Record of a year")
    assert [(one.title, one.proof) for one in record.members] == [
        ("Formative Assessment Level 1", "data-integrity"),
        ("Formative Assessment Level 1", "jws"),
    ]
    assert record.members[1].raw == token
    assert record.skills == ("assessment", "Assessing")
    assert record.problems == ()


def test_unreadable_member_is_said_and_the_rest_is_read() -> None:
    (record,) = read(badges.data(badges.record_2(badges.badge_3(), "a.b.c", {"x": 1})))
    assert len(record.members) == 1
    assert record.problems == ("2 of the 3 credentials inside it cannot be read.",)


def test_records_inside_records_end() -> None:
    inner: badges.Json = badges.badge_3()
    for _ in range(8):
        inner = badges.record_2(inner)
    (record,) = read(badges.data(inner))
    depth = 0
    while record.members:
        record, depth = record.members[0], depth + 1
    assert depth == 3


def test_crowded_record_is_read_to_its_bound() -> None:
    (record,) = read(badges.data(badges.record_2(*[{"type": ["VerifiableCredential"]}] * 501)))
    assert len(record.members) == 500
    assert "It holds 501 credentials" in record.warnings[0]


@pytest.mark.parametrize(
    "changes, title",
    [
        ({"name": "Work permit"}, "Work permit"),
        ({"credentialSubject": {"id": "did:a:b", "degree": {"type": "Bachelor", "name": "Bachelor"}}}, "Bachelor"),
        ({"credentialSubject": {"name": "Mara", "hasCredential": {"name": "GT Guide"}}}, "GT Guide"),
        ({"credentialSubject": {"id": "did:a:b"}}, "University Degree Credential"),
    ],
)  # fmt: skip
def test_plain_credential_is_named_by_what_it_says(changes: badges.Json, title: str) -> None:
    json = {
        "@context": ["https://www.w3.org/2018/credentials/v1"],
        "type": ["VerifiableCredential", "UniversityDegreeCredential"],
        "issuer": "did:web:harbour.example",
        "issuanceDate": "2020-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:a:b"},
        "proof": badges.proof(),
        **changes,
    }
    (one,) = read(badges.data(json))
    assert (one.kind, one.standard, one.title) == (CREDENTIAL, "W3C Verifiable Credential 1.1", title)
    assert (one.issuer, one.problems) == ("harbour.example", ())


def test_list_of_revoked_badges_is_no_badge() -> None:
    json = badges.badge_3(
        type=["VerifiableCredential", "BitstringStatusListCredential"],
        credentialSubject={"type": "BitstringStatusList", "encodedList": "uH4s"},
    )
    with pytest.raises(NotABadge, match="list of revoked badges"):
        read(badges.data(json))
    assert open_file(badges.data(json)).credentials[0].title == "Formative Assessment"
