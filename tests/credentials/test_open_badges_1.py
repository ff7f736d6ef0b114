"""Open Badges before 2.0: the version by its shape, and the oldest shape brought up to the later one."""

import pytest

from portfolio.credentials import open_badges_1
from portfolio.credentials.model import Identity
from portfolio.credentials.reader import read
from tests.credentials import badges


@pytest.mark.parametrize(
    "changes, version",
    [
        ({}, "1.0"),
        ({"@context": "https://w3id.org/openbadges/v1"}, "1.1"),
        ({"@context": ["http://openbadges.org/standard/1.1/context", {"x": "y"}]}, "1.1"),
        ({"@context": "https://w3id.org/openbadges/v2"}, "2.0"),
        ({"@context": "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld"}, "2.1"),
        ({"@context": "https://w3id.org/openbadges/v99"}, ""),
    ],
)
def test_version_is_told_by_context_else_by_shape(changes: badges.Json, version: str) -> None:
    assert open_badges_1.version(badges.assertion_1(**changes)) == version


def test_oldest_badge_is_read_with_its_nested_parts() -> None:
    (badge,) = read(badges.data(badges.assertion_05()))
    assert badge.standard == "Open Badges 0.5"
    assert (badge.title, badge.issuer, badge.issuer_url) == ("Web Maker", "Harbour", "https://harbour.example")
    assert str(badge.earned) == "2012-03-04"
    assert badge.recipient == Identity("mara@school.example")
    assert badge.criteria_url == "https://harbour.example/web"
    assert badge.json["issued_on"] == "2012-03-04"
    assert badge.problems == ()


def test_oldest_hashed_recipient_keeps_its_salt() -> None:
    (badge,) = read(badges.data(badges.assertion_05(recipient="sha256$ab", salt="sel")))
    assert badge.recipient == Identity("sha256$ab", "email", True, "sel")


def test_hosted_badge_without_its_parts_is_named_by_its_address() -> None:
    (badge,) = read(badges.data(badges.assertion_1()))
    assert (badge.title, badge.title_known) == ("Badge from harbour.example", False)
    assert (badge.issuer, badge.issuer_known) == ("harbour.example", False)
    assert (badge.identity, badge.source_url) == ("f2c20", "https://harbour.example/a/1")
    assert str(badge.earned_on) == "2013-01-26"
    assert badge.warnings == ("Only a link to the badge is inside this file, so its name is not known here.",)
    assert badge.problems == ()


def test_members_that_the_standard_does_not_know_are_kept() -> None:
    (badge,) = read(badges.data(badges.assertion_1(extra={"a": 1})))
    assert badge.json["extra"] == {"a": 1}
