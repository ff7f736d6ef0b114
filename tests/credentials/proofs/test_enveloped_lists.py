"""Lists of badges taken back that come in an envelope: a JSON object around a signed token."""

from typing import Any

import pytest

from portfolio.credentials.proofs.saved_files import SavedFile, page_in, shelf_of
from portfolio.credentials.refusal import NoPage
from tests.credentials import badges
from tests.credentials.proofs import embedding, signing
from tests.credentials.proofs.listing import DAY, LIST, badge, entry, judged, status_list, told

Json = dict[str, Any]


def enveloped(token: str, head: str = "data:application/vc+jwt,") -> bytes:
    wrapped = {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "type": "EnvelopedVerifiableCredential",
        "id": f"{head}{token}",
    }
    return badges.data(wrapped)


def listed(*marked: int, **changes: Any) -> str:
    issuer = embedding.did(embedding.ED25519)
    kid = embedding.method(embedding.ED25519)
    payload = {**status_list(*marked), "iss": issuer, **changes}
    content = f"{badges.part(badges.data({'alg': 'EdDSA', 'kid': kid}))}.{badges.part(badges.data(payload))}"
    return f"{content}.{badges.part(embedding.sign(embedding.ED25519, content.encode()))}"


def test_an_enveloped_list_is_a_page_as_the_token_is() -> None:
    assert page_in(enveloped(listed(7)), "list.json", DAY) == page_in(listed(7).encode(), "list.jwt", DAY)
    assert page_in(enveloped(listed(7)), "list.json", DAY)[:3] == ("list", "harbour.example", LIST)


def test_an_enveloped_list_is_proven_and_asked() -> None:
    saved = shelf_of([SavedFile(enveloped(listed(7)), DAY)])
    at = f"{LIST}, saved on 20 November 2026"
    for index, status, said in (
        (7, "revoked", f"revoked: Taken back: it is on its issuer's list at {at}."),
        (8, "verified", f"passed: Not among those taken back on its issuer's list at {at}."),
    ):
        found = judged(badge(entry(index)), saved)
        assert (found["status"], told(found, "revocation")) == (status, [said])


def test_a_changed_one_may_not_speak() -> None:
    head, _, mark = listed(7).split(".")
    other = listed(8).split(".")[1]
    saved = shelf_of([SavedFile(enveloped(f"{head}.{other}.{mark}"), DAY)])
    found = judged(badge(entry(8)), saved)
    assert (found["status"], "does not match" in told(found, "revocation")[0]) == ("verified", True)


@pytest.mark.parametrize(
    "data",
    [
        enveloped(signing.token(badges.claims(badges.badge_3()), "ES256")),
        enveloped("no.token"),
        enveloped(listed(7), "data:text/plain,"),
        enveloped(listed(7), "data:application/vc+sd-jwt,"),
        badges.data({"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential"}),
    ],
)
def test_another_credential_in_an_envelope_is_no_page(data: bytes) -> None:
    for address in ("", LIST):
        with pytest.raises(NoPage):
            page_in(data, "list.json", DAY, address)
        assert not shelf_of([SavedFile(data, DAY, address)]).lists
