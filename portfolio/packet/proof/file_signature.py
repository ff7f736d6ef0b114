"""The signature over the whole file: where it stands, that it is written in one way only, and that it holds.

Nothing here asks what the pages say. The signature covers every byte but its own digits; when those are written in the
one possible way and nothing stands behind the end, the file is the one that was signed, whoever reads it.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from portfolio.packet.proof.envelope import Envelope, NoEnvelope, opened
from portfolio.packet.proof.signing import SIGNATURE_BYTES, SIGNATURE_FIELD

FORM_FILLING = 2
"""DocMDP: what may be added after the signature are answers in forms and further signatures."""


class NoSignature(Exception):
    """There is no signature of ours in the file, or it cannot be one any more; the text says why, for our own logs."""


@dataclass(frozen=True)
class Place:
    """Where the signature stands."""

    first: int
    """Where the gap that no signature covers begins: the “<” of its digits."""
    second: int
    """Where the gap ends, behind the “>”."""
    end: int
    """Where what was signed ends."""


def signature_of(reader: Any) -> Any:
    """The dictionary of the packet's signature in this PDF; `reader` is pypdf's. Raises NoSignature."""
    form = reader.root_object.get("/AcroForm")
    form = form.get_object() if form is not None else None
    if not isinstance(form, dict):
        raise NoSignature("there is no form")
    fields = [field.get_object() for field in form.get("/Fields") or []]
    fields = [field for field in fields if isinstance(field, dict)]
    ours = [field for field in fields if str(field.get("/T", "")) == SIGNATURE_FIELD and field.get("/FT") == "/Sig"]
    value = ours[0].get("/V") if len(ours) == 1 else None
    found = value.get_object() if value is not None else None
    if not isinstance(found, dict):
        raise NoSignature("the field with the signature is missing, or there are several")
    return found


def place_of(signature: Any, size: int) -> Place:
    """Where the signature says that it stands in a file of this size. Raises NoSignature.

    Only one form is known: from the first byte to the gap, and from the gap to an end within the file.
    """
    numbers = list(signature.get("/ByteRange") or [])
    if len(numbers) != 4 or not all(isinstance(one, int) for one in numbers):
        raise NoSignature("ByteRange is not four numbers")
    start, first, second, rest = (int(one) for one in numbers)
    if start != 0 or not 0 < first < second or rest <= 0 or second + rest > size:
        raise NoSignature("ByteRange is not from the beginning around one gap")
    return Place(first, second, second + rest)


def is_certifying(reader: Any, signature: Any) -> bool:
    """Whether the signature lets no more than forms be filled in, and the catalogue says that it rules the file."""
    rules = [one.get_object() for one in signature.get("/Reference") or []]
    allowed = [one.get("/TransformParams", {}).get("/P") for one in rules if one.get("/TransformMethod") == "/DocMDP"]
    ruling = (reader.root_object.get("/Perms") or {}).get("/DocMDP")
    return allowed == [FORM_FILLING] and ruling is not None and ruling.get_object() is signature


def signer_of(pdf: bytes, place: Place, signature: Any) -> str | None:
    """SHA-256 of the certificate whose key signed these bytes (hexadecimal), or None where the signature does not hold.

    The gap must hold what a PDF reader takes for the signature: upper-case digits as many as there is room, one
    envelope written in the one way that DER knows, and zeros. Without that, signs inside /Contents could be changed
    (their case, what stands in the padding, unsigned fields of the envelope) and the signature would still hold.
    """
    gap = pdf[place.first : place.second]
    digits = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or len(digits) != 2 * SIGNATURE_BYTES:
        return None
    try:
        data = bytes.fromhex(digits.decode("ascii"))
        if digits != data.hex().upper().encode() or data != _contents(signature):
            return None
        envelope = opened(data)
    except (ValueError, NoEnvelope):
        return None
    digest = hashlib.sha256(pdf[: place.first])
    digest.update(pdf[place.second : place.end])
    return (
        hashlib.sha256(envelope.certificate).hexdigest()
        if envelope.digest == digest.digest() and _holds(envelope)
        else None
    )


def _holds(envelope: Envelope) -> bool:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        key = x509.load_der_x509_certificate(envelope.certificate).public_key()
        if not isinstance(key, RSAPublicKey):
            return False
        key.verify(envelope.signature, envelope.attributes, PKCS1v15(), SHA256())
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _contents(signature: Any) -> bytes:
    contents = signature.get("/Contents")
    found = getattr(contents, "original_bytes", contents)
    return bytes(found) if isinstance(found, bytes) else b""
