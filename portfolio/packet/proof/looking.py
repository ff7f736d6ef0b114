"""Looks into a packet file: what was signed, what stands there now, and what became of it on the way."""

import io
from dataclasses import dataclass, field
from typing import Any

from portfolio.packet.proof.bounds import bounded, most_files
from portfolio.packet.proof.file_signature import NoSignature, Place, is_certifying, place_of, signature_of, signer_of
from portfolio.packet.proof.inner import Attached, Inner, attached_of, manifest_of, read_inner, signed_by_its_key
from portfolio.packet.proof.later import Added, Patience, added_since

_END, _TAIL = b"%%EOF", 32


@dataclass
class Looked:
    """What was found out about one file."""

    inner: Inner = field(default_factory=Inner)
    manifest: dict[str, Any] | None = None
    change: str = ""
    """unchanged, signed_later, commented, attachments_removed, altered, resaved, plain; or nothing of the kind."""
    signed: bool = False
    """Whether the signature holds over what it covers, and was made with the certificate that the list names."""
    certificate: str | None = None
    """The SHA-256 of the certificate whose signature holds, or None where none does."""
    attached: Attached | None = None
    key: bool = False

    @property
    def counted(self) -> tuple[int, int, bool]:
        """How many attachments are unchanged, how many belong there, and whether the pages are proven."""
        return (*((len(self.attached.unchanged), self.attached.named) if self.attached else (0, 0)), self.signed)


def look(pdf: bytes, patience: Patience = lambda _: None) -> Looked:
    """What can be found out about this file. Raises whatever a broken file makes its reader raise.

    `patience` is told before what takes longest, which is done only for files whose own signature holds.
    """
    with bounded(pdf):
        return _look(pdf, patience)


def _look(pdf: bytes, patience: Patience) -> Looked:
    reader = _opened(pdf)
    looked = Looked(read_inner(reader, most_files(pdf)))
    looked.manifest = manifest_of(looked.inner)
    added: Added | None = None
    try:
        signature = signature_of(reader)
        place = place_of(signature, len(pdf))
        if place.end < len(pdf):
            reader, signature, signed = _as_signed(pdf, place)
            looked.manifest = manifest_of(signed)
            looked.inner.title, looked.inner.author = signed.title, signed.author
            del signed
        looked.certificate = signer_of(pdf, place, signature) if is_certifying(reader, signature) else None
        if place.end < len(pdf):
            del reader, signature  # it holds the file once more
            added = added_since(pdf, place.end, patience) if looked.certificate else Added.OTHER
        looked.signed = looked.certificate is not None
        stands = _stands(pdf, place)
    except NoSignature:
        stands = False
    if looked.manifest is not None:
        looked.attached = attached_of(looked.inner, looked.manifest)
        looked.key = signed_by_its_key(looked.manifest)
        looked.signed = looked.signed and looked.certificate == looked.manifest.get("packet_certificate_sha256")
    looked.change = _change(looked, added, stands)
    return looked


def _opened(pdf: bytes) -> Any:
    """A reader for it. What is written as it should be is read in a fifth of the time of what has to be mended."""
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(pdf), strict=True)
        _ = reader.root_object["/Pages"]
    except Exception:  # strict reading raises many kinds of errors on what is not written as it should be
        return PdfReader(io.BytesIO(pdf))
    return reader


def _as_signed(pdf: bytes, place: Place) -> tuple[Any, Any, Inner]:
    """The file as it was signed: what was added since could say anything about it. Raises NoSignature."""
    if pdf.rfind(_END, max(0, place.end - _TAIL), place.end) < 0:  # a reader would look for it through all of the file
        raise NoSignature("there is no end of a file where something should have been signed")
    try:
        reader = _opened(pdf[: place.end])
        signature = signature_of(reader)
        if place_of(signature, place.end) == place:
            return reader, signature, read_inner(reader, most_files(pdf))
    except NoSignature:
        raise
    except Exception as problem:  # what was cut from another file can raise anything in its reader
        raise NoSignature("there is no whole file where something should have been signed") from problem
    raise NoSignature("what was signed does not hold the signature in the same place")


def _stands(pdf: bytes, place: Place) -> bool:
    """Whether the bytes stand where they stood when it was signed: no other program has written the file anew."""
    return pdf[place.first : place.first + 1] == b"<" and pdf[place.second - 1 : place.second] == b">"


def _change(looked: Looked, added: Added | None, stands: bool) -> str:
    attached = looked.attached
    if attached is None:
        return ""
    lost = bool(attached.missing) and not attached.altered and not attached.added
    if not looked.signed:
        return "attachments_removed" if lost else "altered" if stands or not _only_whole(attached) else "resaved"
    if added is None:
        return "unchanged" if attached.whole else "altered"
    if added is Added.ATTACHMENTS_REMOVED and not lost:
        return "altered"
    return {
        Added.SIGNATURES: "signed_later" if attached.whole else "altered",
        Added.COMMENTS: "commented" if attached.whole else "altered",
        Added.ATTACHMENTS_REMOVED: "attachments_removed",
        Added.OTHER: "altered",
    }[added]


def _only_whole(attached: Attached) -> bool:
    return not attached.altered and not attached.added
