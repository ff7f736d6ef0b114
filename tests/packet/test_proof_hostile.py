"""Packets whose maker means harm: signed as they should be, with lists and records that are none: each has its item."""

import hashlib
import json
from typing import Any

import pikepdf
import pytest

from portfolio.packet.proof.signing import Keys, certificate_fingerprint, portfolio_did, sign_file, signed_by_portfolio
from portfolio.packet.proof.verification import verify_packet
from tests.packet.conftest import Finished
from tests.packet.proof_changes import saved_again

DEEP: Any = "end"
for _ in range(400):
    DEEP = [DEEP]

HOSTILE: list[tuple[dict[str, Any], Any]] = [
    ({"too_large": 7, "made": ["x"], "saved_as": None}, {}),
    ({"too_large": ["a"], "audience": {}}, []),
    ({}, {"records": 5, "period": "always", "framework": 3}),
    ({}, {"records": {"credential": 5}, "period": {"start": 1, "end": [2]}, "framework": {"standards": {"a": 1}}}),
    ({}, {"records": {"credential": [1, {"standard": 1, "attached_as": 5}, {"standard": "x", "attached_as": ["a"]}]},
          "framework": {"title": [], "standards": [1, None, {"gap": True, "leaf": True, "code": {"a": 1}}]}}),
    ({}, {"records": {"credential": [{"standard": "x", "title": "T", "attached_as": "portfolio.json"}]}}),
    ({"more": DEEP}, {"records": DEEP}),
]  # fmt: skip


def hostile(packet: Finished, keys: Keys, told: dict[str, Any], records: Any) -> bytes:
    """The packet with other records and another list, made by one who holds the keys."""
    end = packet.pdf.rindex(b"%%EOF", 0, packet.pdf.rindex(b"/Contents <")) + 6
    data = json.dumps(records).encode()

    def change(document: pikepdf.Pdf) -> None:
        files = {str(file.UF): file for file in document.Root.AF}
        manifest = json.loads(files["manifest.json"].EF.F.read_bytes())
        del manifest["signature"]
        manifest["files"]["portfolio.json"]["sha256"] = hashlib.sha256(data).hexdigest()
        manifest |= {
            "portfolio_key": portfolio_did(keys),
            "packet_certificate_sha256": certificate_fingerprint(keys.packet_cert_pem), **told,
        }  # fmt: skip
        signed = manifest | {"signature": signed_by_portfolio(keys, manifest)}
        files["portfolio.json"].EF.F.write(data)
        files["manifest.json"].EF.F.write(json.dumps(signed).encode())

    return sign_file(saved_again(packet.pdf[:end], change), keys, "Mallory").data


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_lists_and_records_end_in_an_item(packet: Finished, keys: Keys, number: int) -> None:
    asked: list[str] = []

    def verifier(data: bytes, name: str) -> list[dict[str, Any]]:
        asked.append(name)
        return [{"status": "unsupported", "checks": [{"check": "reading", "result": "failed", "detail": "No badge."}]}]

    item = verify_packet(hostile(packet, keys, *HOSTILE[number]), badges=verifier)

    assert item["status"] == "intact"
    assert json.dumps(item)
    assert set(asked) <= {"portfolio.json"}
