"""The signature over the whole file: that it holds, that it is written in one way only, and what was added after it."""

import hashlib
import io
from typing import Any

from portfolio.packet.signing import SIGNATURE_FIELD

Check = dict[str, str]
"""What was looked at, how it came out, and why in a sentence."""


def checked(check: str, result: str, detail: str) -> Check:
    """One line of the answer. `result` is passed, failed or not_checked."""
    return {"check": check, "result": result, "detail": detail}


def file_checks(pdf: bytes, manifest: dict[str, Any]) -> list[Check]:
    """The signature over the whole file, and the certificate that made it."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        found = [
            one
            for one in PdfFileReader(io.BytesIO(pdf), strict=True).embedded_signatures
            if one.field_name == SIGNATURE_FIELD
        ]
        if len(found) != 1:
            return [checked("signature", "failed", "The signature over the whole file is missing.")]
        return _signature_checks(pdf, found[0], manifest)
    except Exception as problem:  # strict reading raises many kinds of errors on a changed file
        detail = f"The pages were changed, or the file was saved again by another program ({type(problem).__name__})."
        return [checked("signature", "failed", detail)]


def _signature_checks(pdf: bytes, signature: Any, manifest: dict[str, Any]) -> list[Check]:
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    signature.compute_integrity_info()
    digest = signature.compute_digest()
    intact, valid = validate_sig_integrity(signature.signer_info, signature.signer_cert, "data", digest)
    checks = []
    if intact and valid and _is_canonical(pdf, signature):
        checks.append(checked("signature", "passed", "Pages and attachments are as they were signed."))
    else:
        detail = "The pages were changed, or the file was saved again by another program."
        checks.append(checked("signature", "failed", detail))
    whole = signature.coverage == SignatureCoverageLevel.ENTIRE_FILE
    filled = (
        signature.coverage == SignatureCoverageLevel.ENTIRE_REVISION
        and isinstance(signature.diff_result, DiffResult)
        and signature.diff_result.modification_level <= ModificationLevel.FORM_FILLING
        and signature.docmdp_level is not None
        and signature.signed_revision < signature.reader.xrefs.total_revisions - 1
        and pdf.rstrip(b"\r\n").endswith(b"%%EOF")
    )
    if whole:
        checks.append(checked("later additions", "passed", "Nothing was added since it was signed."))
    elif filled:
        checks.append(checked("later additions", "passed", "Only a form or another signature was added since."))
    else:
        checks.append(checked("later additions", "failed", "Something was added to the file since it was signed."))
    fingerprint = hashlib.sha256(signature.signer_cert.dump()).hexdigest()
    same = fingerprint == manifest.get("packet_certificate_sha256")
    checks.append(
        checked(
            "certificate",
            "passed" if same else "failed",
            "The certificate is the one that the list of what belongs in it names."
            if same
            else "The file was signed with another certificate than the list of what belongs in it names.",
        )
    )
    return checks


def _is_canonical(pdf: bytes, signature: Any) -> bool:
    """Whether the one stretch that no signature covers holds nothing but the signature, written in one way only.

    Without this, letters inside /Contents could be changed (their case, what stands in the padding, unsigned fields of
    the signature's envelope) and the signature would still hold.
    """
    from asn1crypto import cms  # type: ignore[import-untyped]

    start, first, second, _ = (int(number) for number in signature.byte_range)
    gap = pdf[start + first : second]
    if gap[:1] != b"<" or gap[-1:] != b">":
        return False
    digits = gap[1:-1]
    der = bytes.fromhex(digits.decode("ascii", "replace"))
    envelope = cms.ContentInfo.load(der)
    size = len(envelope.dump())
    if digits != der.hex().upper().encode() or any(der[size:]):
        return False
    signed = envelope["content"]
    signers = signed["signer_infos"]
    if len(signers) != 1 or len(signed["certificates"]) != 1:
        return False
    return bytes(_rebuilt(signed).dump()) == der[:size]


def _rebuilt(signed: Any) -> Any:
    """The envelope made anew from its certificate, signed attributes and signature alone."""
    from asn1crypto import algos, cms

    certificate = signed["certificates"][0].chosen
    signer = signed["signer_infos"][0]
    digest = algos.DigestAlgorithm({"algorithm": "sha256"})
    return cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [digest],
                    "encap_content_info": {"content_type": "data"},
                    "certificates": [certificate],
                    "signer_infos": [
                        cms.SignerInfo(
                            {
                                "version": "v1",
                                "sid": cms.SignerIdentifier(
                                    {
                                        "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                                            {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                                        )
                                    }
                                ),
                                "digest_algorithm": digest,
                                "signed_attrs": signer["signed_attrs"],
                                "signature_algorithm": signer["signature_algorithm"],
                                "signature": signer["signature"],
                            }
                        )
                    ],
                }
            ),
        }
    )
