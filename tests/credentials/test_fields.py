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
