"""Open Badges 2.0: assertion, badge class and issuer become one credential; what is wrong is said."""

import pytest

from portfolio.credentials.model import Evidence, Identity
from portfolio.credentials.reader import read
from tests.credentials import badges


def test_everything_a_badge_tells_is_read() -> None:
    (badge,) = read(badges.data(badges.assertion_2()))
    assert badge.standard == "Open Badges 2.0"
    assert (badge.title, badge.description) == ("Class Website", "Built a class website")
    assert (badge.issuer, badge.issuer_url, badge.issuer_id) == (
        "Harbour Teacher Institute",
        "https://harbour.example",
        badges.ISSUER,
    )
    assert (str(badge.earned_on), str(badge.expires_on)) == ("2023-06-01", "2033-06-01")
    assert badge.recipient == Identity(badges.assertion_2()["recipient"]["identity"], "email", True, "deadsea")
    assert (badge.criteria, badge.criteria_url) == ("Build one.", "https://harbour.example/b/1.html")
    assert badge.skills == ("web", "writing", "Digital creation")
    assert badge.evidence == (
        Evidence("The site", "https://harbour.example/e/1", "With *class 5b*."),
        Evidence("", "", "A good year."),
    )
    assert badge.image is not None
    assert badge.image.url == "https://harbour.example/b/1.png"
    assert badge.source_url == badge.identity == "https://harbour.example/a/2"
    assert badge.findings == ()


def test_text_is_kept_exactly_as_received() -> None:
    text = badges.text(badges.assertion_2()).replace(", ", " ,\t")
    assert read(text.encode())[0].raw == text


@pytest.mark.parametrize("name", ["verification", "verify"])
@pytest.mark.parametrize("kind", ["hosted", "HostedBadge"])
def test_older_names_of_the_verification_are_accepted(name: str, kind: str) -> None:
    json = badges.assertion_2()
    del json["verification"]
    assert read(badges.data({**json, name: {"type": kind}}))[0].findings == ()


@pytest.mark.parametrize(
    "changes, problem",
    [
        ({"type": "OtherAssertion"}, "does not call itself"),
        ({"recipient": None}, "whom it was awarded to"),
        ({"recipient": {"type": "email"}}, "whom it was awarded to"),
        ({"recipient": "mara@school.example"}, "whom it was awarded to"),
        ({"badge": None}, "which badge"),
        ({"verification": None}, "how it can be confirmed"),
        ({"id": None}, "of its own"),
        ({"issuedOn": None}, "when it was awarded"),
        ({"issuedOn": "2024-13-45"}, "nobody can mean"),
        ({"issuedOn": ["2024-01-01"]}, "is not a date"),
        ({"expires": "2001-01-01T00:00:00Z"}, "expires before"),
        ({"@context": "https://w3id.org/openbadges/invalid"}, "does not exist"),
    ],
)
def test_broken_structure_is_said_and_the_badge_still_shown(changes: badges.Json, problem: str) -> None:
    (badge,) = read(badges.data(badges.assertion_2(**changes)))
    assert any(problem in told for told in badge.problems)
    assert badge.title


def test_revoked_assertion_needs_nothing_else() -> None:
    json = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://h.example/1",
        "revoked": True,
    }
    (badge,) = read(badges.data(json))
    assert badge.revoked
    assert badge.problems == ()


def test_page_outside_the_issuers_own_space_is_said() -> None:
    json = badges.assertion_2(id="https://harbour.example.attacker.example/a/2")
    json["badge"]["issuer"]["verification"] = {"startsWith": "https://harbour.example"}
    (badge,) = read(badges.data(json))
    assert "harbour.example.attacker.example" in badge.warnings[0]
    json = badges.assertion_2(id="https://elsewhere.example/a/2")
    json["badge"]["issuer"]["verification"] = {"allowedOrigins": "elsewhere.example"}
    assert read(badges.data(json))[0].warnings == ()


def test_badge_that_says_it_is_signed_but_is_not_is_said() -> None:
    (badge,) = read(
        badges.data(badges.assertion_2(verification={"type": "SignedBadge", "creator": "https://h.example/k"}))
    )
    assert badge.proof == "none"
    assert "signature is not in this file" in badge.warnings[0]


def test_signed_badge_is_read_from_its_token() -> None:
    token = badges.signed_es256(badges.assertion_2(verification={"type": "signed", "creator": "https://h.example/k"}))
    (badge,) = read(token.encode())
    assert (badge.title, badge.container, badge.proof, badge.raw) == ("Class Website", "jwt", "jws", token)
    assert badge.key_address == "https://h.example/k"
    assert badge.findings == ()


def test_language_versions_give_one_title() -> None:
    json = badges.assertion_2()
    json["badge"]["name"] = {"es": "Página", "en": "Page"}
    assert read(badges.data(json))[0].title == "Page"


def test_stated_duration_gives_minutes_and_a_bare_number_does_not() -> None:
    extension = {"extensions:workload": {"type": ["Extension"], "workload": "PT7H30M"}}
    assert read(badges.data(badges.assertion_2(**extension)))[0].minutes == 450
    assert read(badges.data(badges.assertion_2(**{"extensions:workload": {"workload": 7}})))[0].minutes is None
