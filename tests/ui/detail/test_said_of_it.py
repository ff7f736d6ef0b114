"""What others say of a badge: standards and endorsements with their own proof, and green only where verified."""

import pytest
from PySide6.QtWidgets import QWidget

from portfolio.core.change import added
from portfolio.core.records import Credential, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.proof import ProofLine
from portfolio.ui.detail.said_of_it import endorsement_proof
from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label

HOSTILE = "<b>Best</b> <img src=file:///etc/passwd> ever"


def says(status: str, **more: str) -> dict[str, str]:
    return {"issuer": "Northfield", "words": "Used in class.", "day": "2025-02-01", "about": "badge", "status": status,
            "detail": ""} | more  # fmt: skip


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.text()]


def shown(document: Document, pane: DetailPane, **fields: object) -> QWidget:
    badge = build(Credential, title="Badge", issuer="Trust", **fields)
    document.do(added("Add", badge))
    pane.show_entry("credential", badge.id)
    return pane.body()


def test_a_standard_is_shown_with_code_name_framework_and_a_link_to_where_it_stands(
    document: Document, pane: DetailPane
) -> None:
    body = shown(document, pane, alignment=[
        {"name": "Plans the next step", "code": "TS 6", "framework": "Teachers’ Standards",
         "url": "https://standards.example/6"},
        {"name": HOSTILE, "code": "", "framework": "", "url": "javascript:alert(1)"},
    ])  # fmt: skip
    words = words_of(body)
    at = words.index("Standards it shows")
    assert words[at + 1 : at + 3] == ["\u2068TS 6\u2069  \u2068Plans the next step\u2069", "Teachers’ Standards"]
    assert f"\u2068{HOSTILE}\u2069" in words  # as the text it is
    assert "javascript:alert(1)" in words
    assert [link.label for link in body.findChildren(AddressLink)] == ["https://standards.example/6"]


def test_each_endorsement_has_the_words_the_day_and_a_proof_of_its_own(document: Document, pane: DetailPane) -> None:
    body = shown(document, pane, endorsements=[
        says("verified"), says("unknown", issuer="", about="issuer", day="", words=HOSTILE),
    ])  # fmt: skip
    words = words_of(body)
    at = words.index("What others say of it")
    assert words[at + 1 : at + 5] == [
        "Northfield", "About this badge  ·  1 Feb 2025", "Used in class.", "Signature checked on this computer",
    ]  # fmt: skip
    assert words[at + 5 : at + 9] == ["Somebody who does not say who", "About its issuer", HOSTILE, "Kept as issued"]


@pytest.mark.parametrize(
    "status",
    ["verified", "intact", "unknown", "expired", "not_yet_valid", "revoked", "invalid", "unsupported", "", "nonsense"],
)
def test_only_a_verified_endorsement_is_green(status: str) -> None:
    proof = endorsement_proof(says(status))
    assert (proof.tone == "accent") == (status == "verified")
    assert (proof.icon == "shield-check") == (status == "verified")
    assert proof.title


def test_a_good_endorsement_says_nothing_of_the_badge_itself(document: Document, pane: DetailPane) -> None:
    body = shown(document, pane, endorsements=[says("verified")])
    own = body.findChildren(ProofLine)[0]
    assert words_of(own)[0] == "Kept as you wrote it"


def test_a_file_that_names_thousands_opens_and_shows_the_first(document: Document, pane: DetailPane) -> None:
    body = shown(document, pane, endorsements=[says("unknown")] * 2000, alignment=[{"name": "One"}] * 2000)
    assert words_of(body).count("Northfield") == 30
    assert words_of(body).count("\u2068One\u2069") == 30
