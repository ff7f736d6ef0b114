"""Whether a packet is as it was when its portfolio signed it. Looks only at the file and at what the reader saved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from portfolio.core.said import said
from portfolio.credentials.quiet import quiet
from portfolio.packet.proof.findings import Check, checked, of_attachments, of_file, of_key, words_of
from portfolio.packet.proof.inner import records_of
from portfolio.packet.proof.known_keys import KnownKeys
from portfolio.packet.proof.later import Patience
from portfolio.packet.proof.looking import Looked, look
from portfolio.packet.proof.marks import RECORDS
from portfolio.packet.proof.signing import SIGNATURE_FIELD

STANDARD = "Perpetual Portfolio packet"
LARGEST = 1_000_000_000
MOST_BADGES, MOST_STANDARDS, MOST_NAME = 200, 5_000, 200

_TELLS = {"verified": "issuer", "revoked": "revocation", "expired": "dates", "not_yet_valid": "dates"}
"""The check of a badge that says most where it has this status."""

Item = dict[str, Any]
BadgeVerifier = Callable[[bytes, str], list[Item]]
"""Says of a badge's file and its name what `verify` says of one, with what the reader has saved of issuers."""


def verify_packet(
    source: Path | bytes,
    *,
    known: KnownKeys | None = None,
    badges: BadgeVerifier | None = None,
    patience: Patience = lambda _: None,
) -> Item:
    """The item that `verify` prints for a packet (DESIGN section 4), with `packet` for what only a packet has.

    `verified`: nothing changed since it was signed but forms filled in and further signatures, by a key in `known`.
    `intact`: the same, by a key that the reader has not saved, her own among them. `unknown`: saved without proof.
    `invalid`: something differs, and `packet.change` and the checks say what. `unsupported`: not a packet. With
    `badges`, each attached badge is verified anew; its status is its own and takes nothing from the packet's.
    A PDF from elsewhere comes here in a child only (see `opening`). Raises MemoryError where that has no more.
    """
    name = source.name if isinstance(source, Path) else ""
    try:
        pdf = source.read_bytes() if isinstance(source, Path) else source
    except OSError:
        return _item(name, "unsupported", [checked("file", "failed", said("The file cannot be read."))])
    if len(pdf) > LARGEST or b"%PDF-" not in pdf[:1024]:
        return _item(name, "unsupported", [checked("file", "failed", said("This is not a PDF."))])
    try:
        with quiet("pypdf"), quiet("pyhanko"):
            looked = look(pdf, patience)
    except MemoryError:
        raise  # it is nothing that the file is, but what this computer may give for it
    except Exception as problem:  # a broken PDF can raise anything in its reader
        why = said("The PDF cannot be read ({problem}).", problem=type(problem).__name__)
        ours = SIGNATURE_FIELD.encode() in pdf
        return _item(name, "invalid" if ours else "unsupported", [checked("file", "failed", why)])
    if looked.manifest is None:
        return _without_manifest(name, looked, SIGNATURE_FIELD.encode() in pdf)
    return _judged(name, looked, known or {}, badges)


def _judged(name: str, looked: Looked, known: KnownKeys, badges: BadgeVerifier | None) -> Item:
    assert looked.manifest is not None
    assert looked.attached is not None
    holder = known.get(str(looked.manifest.get("portfolio_key", "")))
    checks = [*of_file(looked), of_key(looked, holder), of_attachments(looked.attached)]
    good = all(check["result"] == "passed" for check in checks)
    if not good:
        checks.insert(0, checked("file", "failed", words_of(looked.change, *looked.counted)))
    nobody = said("Such a PDF is its maker’s own word; nobody keeps a list of those that no longer hold.")
    checks.append(checked("revocation", "not_checked", nobody))
    records = records_of(looked.inner, looked.manifest)
    found = _badges(looked, records, badges) if badges is not None else []
    for badge in found:
        result = {"verified": "passed", "intact": "passed", "unknown": "not_checked"}.get(badge["status"], "failed")
        values = badge | {"status": badge["status"].replace("_", " ")}
        checks.append(checked("badge", result, said("“{title}”: {status}. {detail}", **values)))
    status = "invalid" if not good else "verified" if holder is not None and holder.saved else "intact"
    item = _item(name, status, checks, looked)
    item["packet"] |= {
        "period": _period(records),
        "framework": _framework(records),
        "key_saved": holder._asdict() if holder is not None and holder.saved else None,
        "badges": found,
    }
    return item


def _without_manifest(name: str, looked: Looked, has_field: bool) -> Item:
    """A file whose list of what belongs in it is not there: saved without proof, robbed of it, or not ours."""
    if looked.inner.saved_as == "plain" and not has_field and not looked.inner.files:
        looked.change = "plain"
        return _item(name, "unknown", [checked("signature", "not_checked", words_of("plain", 0, 0))], looked)
    if has_field or looked.inner.saved_as or RECORDS in looked.inner.files:
        looked.change = "altered" if looked.inner.files else "attachments_removed"
        gone = (
            said("The list of what belongs in it is missing or unreadable.")
            if looked.inner.files
            else said("Everything that was attached was removed on the way, so nothing can be proven.")
        )
        return _item(name, "invalid", [checked("manifest", "failed", gone)], looked)
    ours = said("This PDF was not made by Perpetual Portfolio.")
    return _item(name, "unsupported", [checked("manifest", "failed", ours)])


def _badges(looked: Looked, records: Item, verifier: BadgeVerifier) -> list[Item]:
    """Each badge of the packet by its attached original, verified anew: {title, file, status, detail}."""
    assert looked.attached is not None
    rows = records.get("records")
    credentials = rows.get("credential") if isinstance(rows, dict) else None
    listed = credentials if isinstance(credentials, list) else []
    found: list[Item] = []
    for row in [one for one in listed if isinstance(one, dict) and one.get("standard")][:MOST_BADGES]:
        title, file = str(row.get("title", "")), str(row.get("attached_as") or "")
        if not file or file not in looked.attached.unchanged:
            why = said("Its original is not in this PDF.") if not file else said("Its original is gone or was altered.")
            found.append({"title": title, "file": file, "status": "unknown", "detail": why})
            continue
        first = verifier(looked.inner.files[file], file)[0]
        told = {one["check"]: one["detail"] for one in reversed(first["checks"]) if one["result"] != "warning"}
        failed = [one["detail"] for one in first["checks"] if one["result"] == "failed"]
        telling = _TELLS.get(first["status"], "signature")
        detail = failed[0] if failed else told.get(telling, first["checks"][0]["detail"])
        found.append({"title": title, "file": file, "status": first["status"], "detail": detail})
    return found


def _period(records: Item) -> dict[str, str]:
    period = records.get("period")
    told = period if isinstance(period, dict) else {}
    return {key: str(told.get(key) or "") for key in ("start", "end")}


def _framework(records: Item) -> Item | None:
    """The framework that it answers, how many standards that has, and which the packet does not show."""
    told = records.get("framework")
    if not isinstance(told, dict) or not isinstance(told.get("standards"), list):
        return None
    rows = [row for row in told["standards"][:MOST_STANDARDS] if isinstance(row, dict) and row.get("leaf") is True]
    names = [str(row.get("code") or row.get("title") or "")[:MOST_NAME] for row in rows if row.get("gap") is True]
    return {
        "title": " ".join(str(told.get(key) or "")[:MOST_NAME] for key in ("title", "edition")).strip(),
        "standards": len(rows),
        "gaps": names,
    }


def _item(name: str, status: str, checks: list[Check], looked: Looked | None = None) -> Item:
    looked = looked or Looked()
    manifest, attached = looked.manifest or {}, looked.attached
    too_large = manifest.get("too_large")
    item: Item = {
        "file": name,
        "standard": STANDARD if looked.change else "",
        "container": "pdf",
        "status": status,
        "checks": checks,
        "credential": {
            "title": looked.inner.title,
            "issuer": str(manifest.get("portfolio_key", "")),
            "recipient": looked.inner.author,
            "earned": str(manifest.get("made", "")),
            "expires": "",
        },
    }
    if looked.change:
        item["packet"] = {
            "change": looked.change,
            "words": words_of(looked.change, *looked.counted),
            "pages_proven": looked.signed,
            "saved_as": str(manifest.get("saved_as", looked.inner.saved_as or "proof")),
            "attachments": {
                "named": attached.named if attached else 0,
                "unchanged": len(attached.unchanged) if attached else 0,
                "missing": list(attached.missing) if attached else [],
                "altered": list(attached.altered) if attached else [],
                "added": attached.added if attached else 0,
            },
            "too_large": [str(name)[:MOST_NAME] for name in too_large] if isinstance(too_large, dict) else [],
        }
    return item
