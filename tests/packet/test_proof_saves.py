"""The three ways to save: with proof up to a size, with all originals, and plain pages; and the badges inside."""

import json
import random
from datetime import date
from functools import partial

from pypdf import PdfReader

from portfolio import paths
from portfolio.core.records import Credential, Practice, build
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.shelf import EMPTY
from portfolio.credentials.verify import verify
from portfolio.packet.proof.verification import verify_packet
from tests.credentials.badges import assertion_2
from tests.packet.a_year import Year, attach, link
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, examine, text_seen_in
from tests.packet.proof_changes import added_to, another_file

DAY = date(2026, 1, 15)
ONLY = ("practice", "evidence", "credentials")
"""Sections enough for these tests, so that their packets are small."""


def with_large_evidence(year: Year) -> tuple[int, int]:
    """Two recordings of a lesson, together more than a packet with proof may hold. Returns their sizes."""
    sizes = 6_000_000, 5_000_000
    for number, size in enumerate(sizes, 1):
        data = random.Random(number).randbytes(size)
        film = attach(year.portfolio, data, f"lesson-{number}.mp4", "video/mp4", title=f"Lesson {number}", day=DAY)
        lesson = build(Practice, kind="lesson", title=f"Recorded lesson {number}", day=DAY)
        year.add(film, lesson, link("evidence", film, lesson))
    return sizes


def test_with_proof_it_stays_small_and_names_what_was_too_large(own_year: Year, make: Make) -> None:
    with_large_evidence(own_year)

    result = make(own_year, own_year.request(sections=ONLY))
    pdf = result.path.read_bytes()
    item, text = verify_packet(pdf), text_seen_in(pdf)

    assert len(pdf) <= 10_000_000
    inside = attachments(pdf)
    assert any(name.endswith("lesson-2.mp4") for name in inside)
    (gone,) = item["packet"]["too_large"]
    assert gone.endswith("lesson-1.mp4")
    assert gone not in inside
    assert (item["status"], item["packet"]["saved_as"]) == ("intact", "proof")
    assert "Too large to be inside, and to be asked for:" in text
    manifest = json.loads(inside["manifest.json"])
    assert manifest["too_large"][gone]["sha256"] in text.replace(" ", "")
    assert any(gone in warning and "too large to go along" in warning for warning in result.warnings)


def test_with_originals_everything_is_inside(own_year: Year, make: Make) -> None:
    sizes = with_large_evidence(own_year)

    result = make(own_year, own_year.request(sections=ONLY, saved_as="originals"))
    pdf = result.path.read_bytes()

    assert {len(data) for data in attachments(pdf).values()} >= set(sizes)
    assert len(pdf) > 10_000_000
    item = verify_packet(pdf)
    assert (item["status"], item["packet"]["saved_as"], item["packet"]["too_large"]) == ("intact", "originals", [])


def test_plain_holds_pages_only_and_says_so(own_year: Year, make: Make) -> None:
    result = make(own_year, own_year.request(sections=ONLY, saved_as="plain"))
    pdf = result.path.read_bytes()
    item = verify_packet(pdf)

    assert attachments(pdf) == {}
    assert b"/ByteRange" not in pdf
    assert result.pages == len(PdfReader(result.path).pages)
    assert "It was saved as pages only" in text_seen_in(pdf)
    assert "portfolio verify" not in text_seen_in(pdf)
    assert (item["status"], item["packet"]["change"]) == ("unknown", "plain")
    assert "saved without proof" in item["checks"][0]["detail"]
    assert [one for one in examine(pdf).wrong if "not attached" not in one] == []
    assert verify_packet(added_to(pdf, another_file))["status"] == "invalid"


def test_badges_inside_are_verified_anew_each_with_its_own_status(own_year: Year, make: Make) -> None:
    badge = json.dumps(assertion_2()).encode()
    original = attach(own_year.portfolio, badge, "badge.json", "application/json", purpose="original")
    own_year.add(
        original,
        build(Credential, title="Class website", earned=DAY, standard="Open Badges 2.0", original_id=original.id),
    )
    pdf = make(own_year, own_year.request(sections=ONLY)).path.read_bytes()
    verifier = partial(verify, today=DAY, prover=Prover(paths.resource("contexts"), EMPTY))

    item = verify_packet(pdf, badges=verifier)

    found = {one["title"]: one for one in item["packet"]["badges"]}
    assert found["Class website"]["status"] == "unknown"
    assert item["status"] == "intact"
    assert any(one["check"] == "badge" and "“Class website”: unknown." in one["detail"] for one in item["checks"])
    assert verify_packet(pdf)["packet"]["badges"] == []
