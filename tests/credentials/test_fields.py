"""A read credential as the fields of its record."""

import pytest

from portfolio.core.records.credentials import Credential
from portfolio.credentials.fields import record_fields, record_kind
from portfolio.credentials.reader import read
from tests.credentials import badges


def test_fields_are_those_of_the_record() -> None:
    fields = record_fields(read(badges.data(badges.assertion_2()))[0])
    assert fields.keys() <= Credential.model_fields.keys()
    made = Credential.model_validate(fields)
    assert (made.title, made.issuer, str(made.earned), made.recipient) == (
        "Class Website",
        "Harbour Teacher Institute",
        "2023-06-01",
        "",
    )
    assert made.criteria == "Build one.\n\nhttps://harbour.example/b/1.html"
    assert made.evidence[0] == {
        "name": "The site",
        "url": "https://harbour.example/e/1",
        "narrative": "With *class 5b*.",
    }


@pytest.mark.parametrize(
    "achievement_type, kind",
    [("MicroCredential", "micro_credential"), ("MasterDegree", "degree"), ("License", "licence"), ("Badge", "badge"),
     ("Certification", "certificate"), ("ext:Own", "badge"), (None, "badge"), ([], "badge")],
)  # fmt: skip
def test_kind_of_record_follows_the_achievement(achievement_type: object, kind: str) -> None:
    json = badges.badge_3()
    json["credentialSubject"]["achievement"]["achievementType"] = achievement_type
    assert record_kind(read(badges.data(json))[0]) == kind


def test_plain_recipient_is_shown() -> None:
    assert record_fields(read(badges.data(badges.badge_3()))[0])["recipient"] == "mara@school.example"


def test_issuer_and_beginning_tell_versions_apart() -> None:
    fields = record_fields(read(badges.data(badges.assertion_2()))[0])
    assert (fields["issuer_id"], fields["valid_from"]) == (badges.ISSUER, "2023-06-01T21:30:00Z")
    days = ("2023-06-01", "2023-06-01T00:00:00+14:00", "2023-05-31T23:59:59Z", 1685577600)
    begun = [record_fields(read(badges.data(badges.assertion_2(issuedOn=day)))[0])["valid_from"] for day in days]
    assert begun == ["2023-06-01", "2023-05-31T10:00:00Z", "2023-05-31T23:59:59Z", "2023-06-01T00:00:00Z"]
    renewed = badges.badge_3(validFrom="2025-03-01T00:00:00Z")
    newer, older = (record_fields(read(badges.data(one))[0])["valid_from"] for one in (renewed, badges.badge_3()))
    assert newer > older
    assert record_fields(read(b"https://harbour.example/a/1")[0])["valid_from"] == ""


def test_alignment_of_every_version() -> None:
    old = badges.assertion_1(badge={"name": "Web", "issuer": "https://harbour.example/i", "alignment": [
        {"name": "RST.11-12.3", "url": "http://standards.example/3", "description": "x"}]})  # fmt: skip
    assert record_fields(read(badges.data(old))[0])["alignment"] == [
        {"name": "RST.11-12.3", "url": "http://standards.example/3", "code": "", "framework": ""}
    ]
    full = {
        "type": ["Alignment"],
        "targetName": "Assessing",
        "targetUrl": "https://s.example/2",
        "targetCode": "D1.2",
        "targetFramework": "Standards for teachers",
    }
    for made, place in ((badges.badge_3(), "credentialSubject"), (badges.assertion_2(), "")):
        holder = made[place]["achievement"] if place else made["badge"]
        holder["alignment"] = [full, full, {"targetName": "Bad link", "targetUrl": "javascript:alert(1)"}, {}, 7]
        assert record_fields(read(badges.data(made))[0])["alignment"] == [
            {"name": "Assessing", "url": "https://s.example/2", "code": "D1.2", "framework": "Standards for teachers"},
            {"name": "Bad link", "url": "", "code": "", "framework": ""},
        ]
        holder["alignment"] = [{"targetName": f"{number}"} for number in range(500)]
        assert len(record_fields(read(badges.data(made))[0])["alignment"]) == 100
