"""Lists of badges taken back, of our own for the tests: packed and signed, or plain."""

import base64
import gzip
import zlib
from datetime import date
from typing import Any

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import Shelf
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding

Json = dict[str, Any]
DAY = date(2026, 11, 20)
TODAY = date(2026, 11, 22)
LIST = "https://harbour.example/status/3"
SHORT = 1_024
"""Bytes of a list that is unpacked fast; the standard's minimum is 16 KB."""
FULL = 16_384


def packed(*marked: int, length: int = FULL, size: int = 1, value: int = 1, form: str = "gzip") -> str:
    """An encodedList in which the badges at `marked` have `value`."""
    number = 0
    for index in marked:
        number |= value << (8 * length - (index + 1) * size)
    raw = number.to_bytes(length)
    data = zlib.compress(raw) if form == "zlib" else gzip.compress(raw, mtime=0)
    return "u" + base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def status_list(*marked: int, signer: Any = embedding.ED25519, **changes: Any) -> Json:
    """A BitstringStatusListCredential, not yet signed. Members of its subject are given as `subject`."""
    subject = {
        "id": f"{LIST}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": packed(*marked),
        **changes.pop("subject", {}),
    }
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": embedding.did(signer),
        "validFrom": "2024-03-01T00:00:00Z",
        "credentialSubject": {name: value for name, value in subject.items() if value is not None},
        **changes,
    }


def signed(json: Json, signer: Any = embedding.ED25519, suite: str = "eddsa-jcs-2022", **options: Any) -> bytes:
    """As canonical JSON, which takes members that no vocabulary knows."""
    return badges.data(embedding.signed(json, suite, key=signer, **options))


def entry(index: object = 7, **changes: Any) -> Json:
    return {
        "id": f"{LIST}#{index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(index),
        "statusListCredential": LIST,
        **changes,
    }


def badge(*entries: Json, **changes: Any) -> Json:
    """A signed badge with status entries."""
    status = list(entries) if len(entries) > 1 else entries[0]
    return embedding.signed(embedding.badge(credentialStatus=status, **changes), "eddsa-jcs-2022")


def shelf(data: bytes, address: str = LIST, saved: date = DAY) -> Shelf:
    return shelf_of([SavedFile(data, saved, address)])


def judged(value: Json | str, saved: Shelf, today: date = TODAY) -> Json:
    data = value.encode() if isinstance(value, str) else badges.data(value)
    (found,) = verify(data, "badge", today, (), Prover(corpus.CONTEXTS, saved))
    return found


def told(found: Json, *checks: str) -> list[str]:
    """What it says of some checks: "result: sentence"."""
    return [f"{row['result']}: {row['detail']}" for row in found["checks"] if row["check"] in checks]
