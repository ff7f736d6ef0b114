"""Whole files under fuzz: read, judged, saved from an issuer's page, baked into a picture; and signed ones, changed.

Each raises for every way out that is not meant.
"""

import gzip
import json
from contextlib import suppress
from functools import cache
from typing import Any

from portfolio.credentials import words
from portfolio.credentials.containers.bake import CannotBake, bake
from portfolio.credentials.proofs.multibase import base64url_encode
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import KEY, LIST, SavedFile, page_in, shelf_of
from portfolio.credentials.reader import open_file, read
from portfolio.credentials.refusal import NoPage, UnreadableBadge
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.fuzz.changes import Choices, changed, changed_text
from tests.credentials.fuzz.parsers import ISSUER, documents, drawings, key_files, pictures, values
from tests.credentials.fuzz.signed import TODAY, check_believed, samples
from tests.credentials.proofs import embedding

STATUSES = {"verified", "intact", "unknown", "expired", "not_yet_valid", "invalid", "revoked", "unsupported"}
LIST_ADDRESS = "https://harbour.example/status/1"
_PLACE = 7


def read_file(data: bytes) -> None:
    for way in (open_file, read):
        with suppress(UnreadableBadge):
            way(data, "badge")


def judge_file(data: bytes) -> None:
    """One entry with a known status and finished sentences; and no proof holds over what was never signed."""
    (entry,) = verify(data, "badge", TODAY, ("mara@school.example",), Prover(corpus.CONTEXTS))
    assert entry["status"] in STATUSES
    json.dumps(entry).encode()
    assert all(row["detail"] for row in entry["checks"])
    check_believed(data)


def judge_changed(data: bytes) -> None:
    judge_file(changed(data))


def whole_files() -> list[bytes]:
    return [*pictures(), *drawings(), *documents(), *values(), *samples().values()]


def choices() -> list[bytes]:
    """The first byte chooses the sample, the others what is done to it."""
    return [bytes([sample, *([0] * zeros), *range(1, 40)]) for sample in range(len(samples())) for zeros in (1, 2)]


# --- what was saved from an issuer --------------------------------------------------------------------------------


def save_page(data: bytes) -> None:
    """A page is what the shelf then holds; a file that is none leaves the shelf empty."""
    for address, owner in (("", ""), (ISSUER, ""), ("", ISSUER), (LIST_ADDRESS, ISSUER)):
        shelf = shelf_of([SavedFile(data, TODAY, address, owner)])
        try:
            page = page_in(data, "page", TODAY, address, owner)
        except NoPage:
            assert [len(held) for held in (shelf.methods, shelf.lists, shelf.documents)] == [0, 0, 0]
            continue
        assert page.title
        held = shelf.methods if page.kind == KEY else shelf.lists if page.kind == LIST else shelf.documents
        assert held, page.kind


def pages() -> list[bytes]:
    profile = badges.assertion_2()["badge"]["issuer"]
    plain = {
        "type": "RevocationList",
        "id": LIST_ADDRESS,
        "issuer": ISSUER,
        "revokedAssertions": ["urn:1", {"id": "2"}],
    }
    gone = {"revoked": True, "revocationReason": "Awarded in error", "id": "https://harbour.example/a/2"}
    made = [profile, badges.assertion_2(), badges.assertion_2()["badge"], plain, gone, {"f2c20": "why"}]
    return [*map(badges.data, made), *key_files(), _status_list()]


def ask_list(data: bytes) -> None:
    """A list that its keeper did not sign so takes no badge back, whatever stands in it, nor clears one."""
    choices = Choices(data)
    saved = changed_text(_status_list(), choices) if choices.below(4) else data[1:]
    shelf = shelf_of([SavedFile(saved, TODAY, LIST_ADDRESS)])
    (entry,) = verify(_listed_badge(), "badge", TODAY, (), Prover(corpus.CONTEXTS, shelf))
    assert entry["status"] == "verified", entry
    told = [row for row in entry["checks"] if row["check"] == "revocation" and row["result"] == "passed"]
    if told:
        subjects = [words.first_object(json.loads(one)["credentialSubject"]) for one in (saved, _status_list())]
        assert subjects[0]["encodedList"] == subjects[1]["encodedList"]


@cache
def _status_list() -> bytes:
    """Signed by the issuer of the badges: it takes back another badge than the one that is asked about."""
    bits = bytearray(16_384)
    bits[0] = 0x80
    subject = {
        "id": f"{LIST_ADDRESS}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": "u" + base64url_encode(gzip.compress(bytes(bits), mtime=0)),
    }
    json_of: dict[str, Any] = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": LIST_ADDRESS,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": embedding.did(embedding.ED25519),
        "validFrom": "2024-03-01T00:00:00Z",
        "credentialSubject": subject,
    }
    return badges.data(embedding.signed(json_of))


@cache
def _listed_badge() -> bytes:
    status = {
        "id": f"{LIST_ADDRESS}#{_PLACE}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(_PLACE),
        "statusListCredential": LIST_ADDRESS,
    }
    return badges.data(embedding.signed(embedding.badge(credentialStatus=status), "eddsa-jcs-2022"))


# --- baking -------------------------------------------------------------------------------------------------------


def bake_into(data: bytes) -> None:
    """What was baked is read again as it was, and baking it once more changes nothing."""
    for name in ("eddsa-jcs-2022", "VC-JWT EdDSA"):
        text = samples()[name].decode()
        try:
            made = bake(text, data, "3")
        except CannotBake:
            continue
        assert [one.raw for one in open_file(made).credentials] == [text]
        assert bake(text, made, "3") == made


def plain_pictures() -> list[bytes]:
    return [*pictures(), *drawings()]
