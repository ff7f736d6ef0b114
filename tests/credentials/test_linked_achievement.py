"""A badge of Open Badges 3.0 that names what was achieved by its address alone, filled in from the saved page."""

from typing import Any

import pytest

from portfolio.credentials.fields import record_fields
from portfolio.credentials.model import BadgeImage, ReadCredential
from portfolio.credentials.proofs.saved_files import SavedFile, page_in, shelf_of
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.reader import read
from tests.credentials import badges
from tests.credentials.proofs import embedding, signing
from tests.credentials.proofs.listing import DAY, judged

Json = dict[str, Any]
ADDRESS = "https://harbour.example/achievements/fa"


def achievement(**changes: Any) -> Json:
    whole = badges.badge_3()["credentialSubject"]["achievement"]
    return {"@context": badges.badge_3()["@context"], **whole, "image": {"id": f"{ADDRESS}.png"}, **changes}


def badge(link: Any = ADDRESS, **changes: Any) -> Json:
    plain = embedding.badge(name=None)
    result = badges.badge_3()["credentialSubject"]["result"]
    subject = {**plain["credentialSubject"], "achievement": link, "result": result}
    document = {**plain, "credentialSubject": subject, **changes}
    return {name: value for name, value in document.items() if value is not None}


def shelf(*pages: Json, address: str = "") -> Shelf:
    return shelf_of([SavedFile(badges.data(page), DAY, address) for page in pages])


def only(document: Json | str, saved: Shelf) -> ReadCredential:
    data = document.encode() if isinstance(document, str) else badges.data(document)
    (credential,) = read(data, "b", saved)
    return credential


def contents(one: ReadCredential) -> list[str]:
    told = [finding for finding in one.findings if finding.check == "content"]
    return [f"{finding.detail} {finding.values.get('address', '')}" for finding in told]


def test_the_page_of_an_achievement_is_one() -> None:
    made = badges.data(achievement())
    assert page_in(made, "fa.json", DAY)[:3] == ("badge", "Formative Assessment Level 1", ADDRESS)
    by = badges.data(achievement(creator={"id": badges.ISSUER, "type": ["Profile"]}))
    assert page_in(by, "fa.json", DAY).owner == badges.ISSUER


@pytest.mark.parametrize("link", [ADDRESS, [ADDRESS], {"id": ADDRESS}, {"id": ADDRESS, "type": ["Achievement"]}])
def test_a_linked_achievement_is_filled_in_and_the_signature_holds_as_before(link: Any) -> None:
    document = embedding.signed(badge(link))
    bare = only(document, EMPTY)
    assert (bare.title_known, bare.criteria, bare.skills) == (False, "", ())
    assert contents(bare) == [f"Only a link to the badge is inside this file, so its name is not known here. {ADDRESS}"]
    saved = shelf(achievement())
    one = only(document, saved)
    assert (one.title, one.title_known, one.criteria) == (
        "Formative Assessment Level 1", True, "Submit **three** lesson plans.",
    )  # fmt: skip
    assert (one.skills, one.achievement_type) == (("assessment", "Assessing"), "MicroCredential")
    assert (one.results, one.minutes) == (("Clock hours: 12.5",), 750)
    assert one.image == BadgeImage(url=f"{ADDRESS}.png")
    assert contents(one) == [
        f"What the badge is for comes from the page at {ADDRESS}, which you saved on 20 November 2026. {ADDRESS}"
    ]
    assert (one.raw, one.json) == (bare.raw, document)
    assert record_fields(one)["kind"] == "micro_credential"
    found = judged(document, saved)
    assert (found["status"], found["credential"]["title"]) == ("verified", "Formative Assessment Level 1")


def test_in_a_token_and_in_a_record_it_is_filled_in_as_well() -> None:
    token = signing.token({**badge(), "iss": embedding.did(embedding.ED25519)}, "EdDSA")
    assert only(token, shelf(achievement())).title == "Formative Assessment Level 1"
    record = only(badges.record_2(badge()), shelf(achievement()))
    assert [one.title for one in record.members] == ["Formative Assessment Level 1"]


def test_what_the_badge_says_itself_and_what_is_another_page_stays() -> None:
    whole = embedding.badge()
    assert only(whole, shelf(achievement(name="Another"))).title == "Level 1"
    for page in (achievement(type="BadgeClass"), achievement(name=""), achievement(id=f"{ADDRESS}/2")):
        saved = shelf_of([SavedFile(badges.data(page), DAY)])
        assert not only(badge(), saved).title_known


def test_a_name_that_hides_something_is_said_of_the_page_too() -> None:
    one = only(badge(), shelf(achievement(name="Level\u202e 1")))
    assert "text" in [finding.check for finding in one.findings]


@pytest.mark.parametrize("link", [7, [], [7], {}, {"id": 7}, "", "urn:x", None, [[ADDRESS]]])
def test_any_value_in_its_place_is_read(link: Any) -> None:
    only({**badge(link), "credentialSubject": {"id": "did:example:mara", "achievement": link}}, shelf(achievement()))
