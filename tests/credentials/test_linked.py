"""What a badge only links to, filled in from pages that the person saved."""

from typing import Any

from portfolio.credentials.fields import record_fields
from portfolio.credentials.model import BadgeImage, ReadCredential
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import EMPTY, Shelf
from portfolio.credentials.reader import read
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.badges import ISSUER, data
from tests.credentials.proofs import signing
from tests.credentials.proofs.listing import DAY, TODAY

Json = dict[str, Any]
CLASS, PAGE = "https://harbour.example/b/1", "https://harbour.example/a/2"
CONTEXT = "https://w3id.org/openbadges/v2"


def badge_class(**changes: Any) -> Json:
    return {**badges.assertion_2()["badge"], "@context": CONTEXT, "issuer": ISSUER, **changes}


def profile(**changes: Any) -> Json:
    return {**badges.assertion_2()["badge"]["issuer"], "@context": CONTEXT, **changes}


def shelf(*pages: Json, address: str = "") -> Shelf:
    return shelf_of([SavedFile(data(page), DAY, address) for page in pages])


def only(given: bytes, saved: Shelf) -> ReadCredential:
    (credential,) = read(given, "b", saved)
    return credential


def face(one: ReadCredential) -> str:
    return f"{one.title} | {one.title_known} | {one.issuer} | {one.issuer_known} | {one.issuer_id} | {one.criteria_url}"


def origins(one: ReadCredential) -> list[str]:
    return [finding.detail for finding in one.findings if finding.check == "content"]


LINKED = data(badges.assertion_2(badge=CLASS))


def test_a_badge_of_links_is_filled_from_its_class_and_its_issuer() -> None:
    assert face(only(LINKED, EMPTY)) == "Badge from harbour.example | False | harbour.example | False |  | "
    one = only(LINKED, shelf(badge_class(), profile()))
    assert face(one) == (
        f"Class Website | True | Harbour Teacher Institute | True | {ISSUER} | https://harbour.example/b/1.html"
    )
    assert origins(one) == [
        f"What the badge is for comes from the page at {CLASS}, which you saved on 20 November 2026.",
        f"Who issued it comes from the page at {ISSUER}, which you saved on 20 November 2026.",
    ]
    assert (one.description, one.skills) == ("Built a class website", ("web", "writing", "Digital creation"))
    assert one.image == BadgeImage(url="https://harbour.example/b/1.png")
    assert one.identity == PAGE


def test_the_text_as_received_stays() -> None:
    one = only(LINKED, shelf(badge_class(), profile()))
    assert (one.raw, one.json) == (LINKED.decode(), badges.assertion_2(badge=CLASS))
    assert record_fields(one)["raw"] == LINKED.decode()


def test_with_one_page_only_what_it_tells_is_filled() -> None:
    one = only(LINKED, shelf(badge_class()))
    assert face(one).startswith(f"Class Website | True | harbour.example | False | {ISSUER}")
    assert len(origins(one)) == 1
    assert face(only(LINKED, shelf(profile()))) == face(only(LINKED, EMPTY))


def test_where_the_class_lies_is_told_until_its_page_is_saved() -> None:
    (finding,) = [one for one in only(LINKED, EMPTY).findings if one.check == "content"]
    assert finding.values == {"address": CLASS}
    assert finding.detail == "Only a link to the badge is inside this file, so its name is not known here."


def test_what_the_badge_says_itself_is_not_replaced() -> None:
    one = only(data(badges.assertion_2()), shelf(badge_class(name="Another"), profile(name="Somebody")))
    assert face(one).startswith("Class Website | True | Harbour Teacher Institute | True")
    assert origins(one) == []


def test_a_badge_page_is_no_class() -> None:
    """Only a description may fill in; a badge awarded to somebody does not become another's class."""
    awarded = badges.assertion_2(id=CLASS, name="Somebody's")
    assert face(only(LINKED, shelf(awarded, address=CLASS))) == face(only(LINKED, EMPTY))


def test_a_picture_that_holds_only_a_link_shows_what_its_page_showed() -> None:
    picture = badges.png(badges.text_chunk("openbadges", PAGE))
    one = only(picture, shelf(badges.assertion_2(), address=PAGE))
    assert face(one).startswith("Class Website | True | Harbour Teacher Institute | True")
    assert (one.raw, one.identity, one.source_url, one.container) == (PAGE, PAGE, PAGE, "png")
    assert one.image is not None
    assert one.image.data == picture
    assert origins(one) == [
        f"The file holds only a link: the rest is from the page at {PAGE}, which you saved on 20 November 2026."
    ]
    (entry,) = verify(picture, "b.png", TODAY, (), Prover(corpus.CONTEXTS, shelf(badges.assertion_2(), address=PAGE)))
    assert entry["status"] == "unknown"
    assert not any("says the same" in row["detail"] for row in entry["checks"])


def test_a_page_that_took_it_back_is_told_as_the_page_s_word() -> None:
    picture = badges.png(badges.text_chunk("openbadges", PAGE))
    saved = shelf(badges.assertion_2(revoked=True), address=PAGE)
    (entry,) = verify(picture, "b.png", TODAY, (), Prover(corpus.CONTEXTS, saved))
    assert entry["status"] == "revoked"
    assert [row["detail"] for row in entry["checks"] if row["check"] == "revocation"] == [
        f"Taken back: so says its own page at {PAGE}, saved on 20 November 2026."
    ]


def test_an_issuer_that_is_only_an_address_gets_its_name() -> None:
    json = badges.badge_3(issuer=ISSUER)
    one = only(data(json), shelf(profile()))
    assert (one.issuer, one.issuer_known) == ("Harbour Teacher Institute", True)
    assert only(data(json), shelf(profile(id="https://harbour.example/other"), address=ISSUER)).issuer_known is False
    assert only(data(badges.badge_3()), shelf(profile())).issuer == "Harbour"


def test_a_saved_class_shows_whose_key_must_have_signed() -> None:
    """A signed badge of links: class, profile and key were saved, and name one another."""
    key = "https://harbour.example/key.json"
    page = {
        "@context": CONTEXT,
        "type": "CryptographicKey",
        "id": key,
        "owner": ISSUER,
        "publicKeyPem": signing.pem("rsa"),
    }
    value = badges.assertion_2(badge=CLASS, verification={"type": "signed", "creator": key})
    token = signing.token(value, "RS256", typ=None).encode()
    pages = (badge_class(), profile(publicKey=key), page)

    def status(*saved: Json) -> str:
        return str(verify(token, "b", TODAY, (), Prover(corpus.CONTEXTS, shelf(*saved)))[0]["status"])

    def asked(*saved: Json) -> list[str]:
        rows = verify(token, "b", TODAY, (), Prover(corpus.CONTEXTS, shelf(*saved)))[0]["checks"]
        return [row["detail"] for row in rows if row["check"] in ("issuer", "revocation") and row["result"] != "passed"]

    assert asked(page) == [
        f"Who issued it is not in this file, but on the page {CLASS}, which was not saved.",
        f"Revocation not checked: its issuer's list is named on the page {CLASS}, which was not saved.",
    ]
    assert asked(page, badge_class()) == [
        f"Revocation not checked: its issuer's list is named on the page {ISSUER}, which was not saved."
    ]
    assert asked(*pages) == ["Revocation not checked."]
    assert [status(*pages[:count]) for count in range(4)] == ["unknown", "unknown", "unknown", "verified"]
    assert status(page) == "intact"
    assert status(badge_class(issuer="https://harbour.example/another"), profile(publicKey=key), page) == "intact"


def test_a_class_that_lies_outside_its_issuer_s_web_space_is_told() -> None:
    one = only(LINKED, shelf(badge_class(), profile(verification={"startsWith": "https://harbour.example/badges/"})))
    assert [finding.detail for finding in one.findings if finding.check == "address"] == [
        f"Its page, {PAGE}, is not where its issuer says that its badges lie."
    ]


def test_any_value_in_any_place_raises_nothing() -> None:
    strange: list[Any] = [None, True, 1, "", "x", [], {}, [[]], [{}], {"id": {}}, {"name": []}, ISSUER]
    for made in (badge_class(), profile()):
        for member in made:
            for value in strange:
                only(LINKED, shelf(badge_class(), profile(), {**made, member: value}))
