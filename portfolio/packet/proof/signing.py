"""The packet's two signatures: the portfolio's key over the manifest, and a certificate over the finished file."""

import base64
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

RSA_BITS = 3072
"""RSA: with Ed25519 and P-256 pyHanko raises the PDF version in a way that breaks PDF/A-3."""

SIGNATURE_FIELD = "PacketSignature"
SIGNATURE_BYTES = 4096
"""Room for the signature in the file, in bytes: certificate and RSA-3072 take about 2,000."""


@dataclass(frozen=True)
class Keys:
    """What a packet is signed with, as PEM (PKCS 8, X.509); the caller keeps them in the portfolio."""

    ed25519_pem: bytes
    packet_key_pem: bytes
    packet_cert_pem: bytes


def make_packet_certificate(name: str) -> tuple[bytes, bytes]:
    """A fresh RSA key and a certificate for it, signed by itself: (key PEM, certificate PEM). Takes half a second.

    The certificate proves nothing about the name: what ties it to the portfolio is its fingerprint in the manifest.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(public_exponent=65537, key_size=RSA_BITS)
    who = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, (" ".join(name.split()) or "Teaching portfolio")[:64]),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Perpetual Portfolio packet"),
        ]
    )
    begins = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=365 * 30))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
        .sign(key, hashes.SHA256())
    )
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), certificate.public_bytes(Encoding.PEM)


def certificate_fingerprint(pem: bytes) -> str:
    """SHA-256 of the certificate's DER, in hexadecimal."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex()


def did_of(ed25519_pem: bytes) -> str:
    """The did:key of an Ed25519 private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

    from portfolio.core.keys import did_key

    key = load_pem_private_key(ed25519_pem, None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("the portfolio's key is not an Ed25519 key")
    return did_key(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))


def portfolio_did(keys: Keys) -> str:
    """The did:key of the portfolio's Ed25519 key."""
    return did_of(keys.ed25519_pem)


def canonical(data: dict[str, Any]) -> bytes:
    """The bytes that are signed: JSON as RFC 8785 writes it for objects with ASCII keys, strings and whole numbers."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def signed_by_portfolio(keys: Keys, manifest: dict[str, Any]) -> str:
    """The portfolio's Ed25519 signature over the canonical manifest, in base64."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(keys.ed25519_pem, None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("the portfolio's key is not an Ed25519 key")
    return base64.b64encode(key.sign(canonical(manifest))).decode()


class Signed(NamedTuple):
    """A signed PDF."""

    data: bytes
    pages: int


def unsigned(pdf: bytes) -> Signed:
    """The PDF as it is."""
    from pypdf import PdfReader

    return Signed(pdf, len(PdfReader(io.BytesIO(pdf)).pages))


def sign_file(pdf: bytes, keys: Keys, name: str) -> Signed:
    """The PDF with a certifying signature over all its bytes; only forms may be filled in after it (DocMDP 2).

    The signature's field has its box outside the crop box: PDF/UA asks a widget on the page to be in the structure
    tree, one outside it not; PDF/A asks it to have an appearance, which is empty. No time server and no network.
    """
    from asn1crypto import pem  # type: ignore[import-untyped]
    from asn1crypto import x509 as asn1_x509
    from asn1crypto.algos import SignedDigestAlgorithm  # type: ignore[import-untyped]
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko.stamp import NoOpStampStyle
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    _, _, public = pem.unarmor(keys.packet_cert_pem)
    certificate = asn1_x509.Certificate.load(public)
    registry: Any = SimpleCertificateStore()  # type: ignore[no-untyped-call]

    class Signer(signers.Signer):
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            """RSA PKCS 1 over SHA-256. pyHanko's own signer checks the key anew each time, which takes 0.2 s."""
            key = load_pem_private_key(keys.packet_key_pem, None, unsafe_skip_rsa_key_validation=True)
            if not isinstance(key, RSAPrivateKey) or digest_algorithm != "sha256":
                raise TypeError("a packet is signed with RSA over SHA-256")
            return key.sign(data, PKCS1v15(), SHA256())

    signer = Signer(
        signing_cert=certificate,
        cert_registry=registry,
        signature_mechanism=SignedDigestAlgorithm({"algorithm": "sha256_rsa"}),
    )

    class Writer(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            """The metadata stays as typst wrote it: pyHanko would rewrite XMP in a form that PDF/A does not know."""

    writer = Writer(io.BytesIO(pdf), strict=True)
    _add_field(writer)
    metadata = signers.PdfSignatureMetadata(
        field_name=SIGNATURE_FIELD,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
        name=name,
        reason="Shows whether anything changed since",
        embed_validation_info=False,
        use_pades_lta=False,
    )
    done = io.BytesIO()
    signers.PdfSigner(metadata, signer=signer, stamp_style=NoOpStampStyle()).sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=2 * SIGNATURE_BYTES, output=done
    )
    return Signed(done.getvalue(), int(writer.root["/Pages"]["/Count"]))


def _add_field(writer: Any) -> None:
    """An empty signature field on page 1, outside the crop box, with an empty appearance and /Tabs /S."""
    from pyhanko.pdf_utils import generic as partly_typed

    generic: Any = partly_typed
    name = generic.pdf_name
    look = generic.StreamObject(
        {
            name("/Type"): name("/XObject"),
            name("/Subtype"): name("/Form"),
            name("/BBox"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 20, 20))),
            name("/Resources"): generic.DictionaryObject(),
        },
        stream_data=b"",
    )
    page = writer.root["/Pages"]
    while "/Kids" in page:
        page_ref = page["/Kids"].raw_get(0)
        page = page_ref.get_object()
    box = [float(edge) for edge in page.get("/CropBox", page.get("/MediaBox", [0, 0, 595, 842]))]
    corner = (box[0] - 40, box[1] - 40, box[0] - 20, box[1] - 20)
    field = generic.DictionaryObject(
        {
            name("/Type"): name("/Annot"),
            name("/Subtype"): name("/Widget"),
            name("/FT"): name("/Sig"),
            name("/T"): generic.TextStringObject(SIGNATURE_FIELD),
            name("/TU"): generic.TextStringObject("Signature over the whole file"),
            name("/Rect"): generic.ArrayObject(map(generic.FloatObject, corner)),
            name("/F"): generic.NumberObject(4 | 128),  # print, locked
            name("/P"): page_ref,
            name("/AP"): generic.DictionaryObject({name("/N"): writer.add_object(look)}),
        }
    )
    reference = writer.add_object(field)
    annotations = page.get("/Annots")
    page[name("/Annots")] = generic.ArrayObject([*(annotations or []), reference])
    page[name("/Tabs")] = name("/S")
    writer.update_container(page)
    writer.root[name("/AcroForm")] = generic.DictionaryObject(
        {
            name("/Fields"): generic.ArrayObject([reference]),
            name("/SigFlags"): generic.NumberObject(3),
        }
    )
    writer.update_root()
