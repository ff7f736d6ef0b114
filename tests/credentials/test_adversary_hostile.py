"""Files made to harm that no corpus held: each ends soon, in little memory, with a sentence that hides nothing."""

import zlib
from datetime import date
from typing import Any

import pytest

from portfolio.credentials.containers import bake, svg
from portfolio.credentials.proofs.bounds import Budget, TooMuch
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.secured import Secured
from portfolio.credentials.refusal import Refused
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding

TODAY = date(2026, 11, 22)
GOOD = embedding.signed(embedding.badge(), "eddsa-jcs-2022")
TEXT = badges.text(GOOD)
NASTY = "\x1b[31m\u202e\x07"


def found(data: bytes | Any) -> Any:
    data = data if isinstance(data, bytes) else badges.data(data)
    (entry,) = verify(data, "badge", TODAY, (), Prover(corpus.CONTEXTS))
    return entry


def sentences(entry: Any) -> str:
    return "\n".join(f"{row['result']}: {row['detail']}" for row in entry["checks"])


def with_proof(**changes: Any) -> Any:
    return {**GOOD, "proof": [{**GOOD["proof"][0], **changes}]}


# --- what sentences show ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        with_proof(cryptosuite=f"x{NASTY}"),
        {**embedding.signed(embedding.badge()), f"grade{NASTY}": "A"},
        {**embedding.signed(embedding.badge()), f"@grade{NASTY}": "A"},
        {**embedding.signed(embedding.badge()), "@context": [*GOOD["@context"], f"https://x.example/{NASTY}"]},
        embedding.badge(validFrom=f"2024{NASTY}"),
        badges.assertion_2(revoked=True, revocationReason=f"Typo{NASTY}"),
        f'{{"a{NASTY}": 1, "a{NASTY}": 2}}'.encode().replace(b"\x1b", b"\\u001b").replace(b"\x07", b"\\u0007"),
    ],
    ids=["suite", "member", "keyword", "vocabulary", "date", "reason", "twice"],
)
def test_no_sentence_moves_the_cursor_or_turns_the_line(value: Any) -> None:
    said = sentences(found(value))
    assert not set(NASTY) - {"[", "3", "1", "m"} & set(said)
    assert said


def test_letters_that_cannot_be_seen_are_left_out_of_names() -> None:
    issuer = {"id": embedding.did(embedding.ED25519), "type": ["Profile"], "name": "Harbour\U000e0041\U000e0042"}
    entry = found(embedding.signed(embedding.badge(issuer=issuer), "eddsa-jcs-2022"))
    assert entry["credential"]["issuer"] == "Harbour"
    assert "Hidden or direction-changing characters" in sentences(entry)
    flag = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    entry = found(embedding.signed(embedding.badge(issuer={**issuer, "name": f"Club {flag}"}), "eddsa-jcs-2022"))
    assert entry["credential"]["issuer"] == f"Club {flag}"
    assert "Hidden" not in sentences(entry)


def test_a_title_of_which_nothing_is_seen_is_none() -> None:
    badge = badges.badge_3(name="\u3164\u200d")
    badge["credentialSubject"]["achievement"]["name"] = "\u2800\u115f"
    assert found(badge)["credential"]["title"] == "Badge from harbour.example"


# --- time and memory ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [3_000, 1])
def test_attributes_that_a_picture_declares_once_are_not_handed_over_with_every_part(count: int) -> None:
    declared = " ".join(f'a{index} CDATA "{"x" * (10_000 // count)}"' for index in range(count))
    picture = badges.svg("<g/>" * 1_000, f"<!DOCTYPE svg [<!ATTLIST g {declared}>]>")
    with pytest.raises(Refused):
        svg.baked(picture)
    with pytest.raises(bake.CannotBake):
        bake.bake(TEXT, picture, "3")


def test_proofs_over_one_text_share_its_canonical_form() -> None:
    secured = Secured({**GOOD, "proof": GOOD["proof"] * 2}, embedding.CONTEXTS, Budget())
    (_, first), (_, second) = [secured.plain(proof, ()) for proof in secured.proofs]
    assert first is second
    shorter = {**GOOD["proof"][0], "@context": GOOD["@context"][:2]}
    assert secured.plain(shorter, ())[1] != first


def test_proofs_over_plain_text_use_the_time_of_their_file() -> None:
    with pytest.raises(TooMuch):
        Secured(GOOD, embedding.CONTEXTS, Budget(-1)).plain(GOOD["proof"][0], ())


def packed_pdf(streams: int, size: int) -> bytes:
    """A PDF whose catalogue and name tree stand in as many streams of objects, each unpacking to `size` bytes."""
    kids = b" ".join(b"%d 0 R" % (10 + index) for index in range(streams))
    objects = {1: b"<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>", 2: b"<</Kids[" + kids + b"]>>"}
    objects |= {10 + index: b"<</Names[(a)<<>>]>>" for index in range(streams)}
    table = [bytes(5)] * 200
    body = b"%PDF-1.7\n"
    for number, content in objects.items():
        head = b"%d 0 " % number
        packed = zlib.compress(head + content + b" " * size)
        table[number], table[100 + number] = _row(2, 100 + number), _row(1, len(body))
        body += b"%d 0 obj\n<</Type/ObjStm/N 1/First %d" % (100 + number, len(head))
        body += b"/Filter/FlateDecode/Length %d>>stream\n" % len(packed) + packed + b"\nendstream\nendobj\n"
    start, rows = len(body), b"".join(table)
    body += b"99 0 obj\n<</Type/XRef/Size 200/W[1 3 1]/Root 1 0 R/Length %d>>stream\n" % len(rows)
    return body + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % start


def _row(kind: int, value: int) -> bytes:
    return bytes([kind]) + value.to_bytes(3) + b"\0"


def test_objects_packed_in_a_document_unpack_within_bounds() -> None:
    assert "cannot be searched" in sentences(found(packed_pdf(1, 2_100_000)))
    assert "no badge attached" in sentences(found(packed_pdf(1, 1_000)))
