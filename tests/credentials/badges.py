"""Badges of our own for the tests: JSON of every version, signed tokens, and the pictures they are baked into."""

import base64
import json
import struct
import zlib
from io import BytesIO
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

Json = dict[str, Any]

SIGNATURE = b"\x89PNG\r\n\x1a\n"
ISSUER = "https://harbour.example/issuer"
VALUE = "z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZgNSARiKBk9czhSePTFehP8c3PGfb6a22gkfUKodnZc6XqpvjVMA2ek"


# --- JSON ---------------------------------------------------------------------------------------------------------


def assertion_05(**changes: Any) -> Json:
    """Open Badges 0.5: the recipient is a string, the badge nested, the date under its old name."""
    return {
        "recipient": "mara@school.example",
        "issued_on": "2012-03-04",
        "badge": {
            "version": "0.5.0",
            "name": "Web Maker",
            "description": "Made a page.",
            "image": "https://harbour.example/web.png",
            "criteria": "https://harbour.example/web",
            "issuer": {"origin": "https://harbour.example", "name": "Harbour"},
        },
        **changes,
    }


def assertion_1(**changes: Any) -> Json:
    """Open Badges 1.0, hosted, with a linked badge class and a Unix time."""
    return {
        "uid": "f2c20",
        "recipient": {"type": "email", "hashed": False, "identity": "mara@school.example"},
        "badge": "https://harbour.example/badge.json",
        "issuedOn": 1359217910,
        "verify": {"type": "hosted", "url": "https://harbour.example/a/1"},
        **changes,
    }


def assertion_2(**changes: Any) -> Json:
    """Open Badges 2.0, hosted, everything embedded."""
    return {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://harbour.example/a/2",
        "recipient": {
            "type": "email",
            "hashed": True,
            "salt": "deadsea",
            "identity": "sha256$5f024b260a391078a7483d5df0df336195a51a2d0a9375bf36f28bdc366a6636",
        },
        "issuedOn": "2023-06-01T23:30:00+02:00",
        "expires": "2033-06-01T00:00:00Z",
        "evidence": [{"id": "https://harbour.example/e/1", "name": "The site", "narrative": "With *class 5b*."}],
        "narrative": "A good year.",
        "badge": {
            "id": "https://harbour.example/b/1",
            "type": "BadgeClass",
            "name": "Class Website",
            "description": "Built a class website",
            "image": "https://harbour.example/b/1.png",
            "criteria": {"narrative": "Build one.", "id": "https://harbour.example/b/1.html"},
            "tags": ["web", "writing"],
            "alignment": [{"targetName": "Digital creation", "targetUrl": "https://standards.example/1"}],
            "issuer": {
                "id": ISSUER,
                "type": "Issuer",
                "name": "Harbour Teacher Institute",
                "url": "https://harbour.example",
                "email": "a@harbour.example",
            },
        },
        "verification": {"type": "hosted"},
        **changes,
    }


def badge_3(**changes: Any) -> Json:
    """Open Badges 3.0 with a proof that has the right form (its mathematics are another matter)."""
    return {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "urn:uuid:b3598700-a076-4020-b16c-b41e0e4d392b",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Formative Assessment",
        "issuer": {"id": ISSUER, "type": ["Profile"], "name": "Harbour", "url": "https://harbour.example/"},
        "validFrom": "2024-03-01T00:00:00Z",
        "credentialSubject": {
            "id": "did:example:mara",
            "type": ["AchievementSubject"],
            "identifier": [{"type": "IdentityObject", "hashed": False, "identityHash": "mara@school.example",
                            "identityType": "emailAddress"}],
            "result": [{"type": ["Result"], "resultDescription": "urn:r:1", "value": "12.5"}],
            "achievement": {
                "id": "https://harbour.example/achievements/fa",
                "type": ["Achievement"],
                "achievementType": "MicroCredential",
                "name": "Formative Assessment Level 1",
                "description": "Plans and uses formative assessment.",
                "criteria": {"narrative": "Submit **three** lesson plans."},
                "tag": ["assessment"],
                "alignment": [{"type": ["Alignment"], "targetName": "Assessing", "targetUrl": "https://s.example/2"}],
                "resultDescription": [{"id": "urn:r:1", "type": ["ResultDescription"], "name": "Clock hours"}],
            },
        },
        "proof": proof(),
        **changes,
    }  # fmt: skip


def proof(**changes: Any) -> Json:
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": "2024-03-01T10:00:00Z",
        "verificationMethod": f"{ISSUER}#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
        "proofPurpose": "assertionMethod",
        "proofValue": VALUE,
        **changes,
    }


def record_2(*members: Any, **changes: Any) -> Json:
    """A Comprehensive Learner Record 2.0 around members."""
    return {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        ],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Record of a year",
        "issuer": {"id": ISSUER, "type": ["Profile"], "name": "Harbour"},
        "validFrom": "2024-07-01T00:00:00Z",
        "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": list(members)},
        "proof": proof(),
        **changes,
    }


def text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def data(value: Any) -> bytes:
    return text(value).encode()


# --- tokens -------------------------------------------------------------------------------------------------------


def part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def unsigned_token(payload: Any, header: Json | None = None, signature: bytes = b"") -> str:
    """A compact token with whatever header and signature a test needs."""
    head = part(data({"alg": "ES256"} if header is None else header))
    return f"{head}.{part(data(payload))}.{part(signature)}"


def signed_es256(payload: Json, header: Json | None = None) -> str:
    """A compact JWS that an EC P-256 key really signed, its public key in the header."""
    key = ec.derive_private_key(7, ec.SECP256R1())
    numbers = key.public_key().public_numbers()
    public = {"kty": "EC", "crv": "P-256", "x": part(numbers.x.to_bytes(32)), "y": part(numbers.y.to_bytes(32))}
    head = part(data({"alg": "ES256", "typ": "JWT", "jwk": public} if header is None else header))
    signed = f"{head}.{part(data(payload))}"
    r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{signed}.{part(r.to_bytes(32) + s.to_bytes(32))}"


def signed_rs256(payload: Json, key: rsa.RSAPrivateKey) -> str:
    signed = f"{part(data({'alg': 'RS256'}))}.{part(data(payload))}"
    return f"{signed}.{part(key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256()))}"


def claims(credential: Json) -> Json:
    """A credential as the payload of a VC-JWT of Open Badges 3.0: its proof is the signature around it."""
    plain = {name: value for name, value in credential.items() if name != "proof"}
    return {
        **plain,
        "iss": ISSUER,
        "jti": credential["id"],
        "sub": credential["credentialSubject"]["id"],
        "nbf": 1709251200,
    }


# --- pictures -----------------------------------------------------------------------------------------------------


def chunk(kind: bytes, body: bytes, checksum: int | None = None) -> bytes:
    crc = zlib.crc32(kind + body) if checksum is None else checksum
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", crc)


def png(*extra: bytes, width: int = 1, height: int = 1) -> bytes:
    """A PNG of one pixel, with the extra chunks between its header and its picture."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    picture = chunk(b"IDAT", zlib.compress(b"\0\x14\x50\x8c"))
    return SIGNATURE + header + b"".join(extra) + picture + chunk(b"IEND", b"")


def itxt(keyword: str, content: str, *, compressed: bool = False) -> bytes:
    raw = content.encode()
    flags = b"\1\0" if compressed else b"\0\0"
    return chunk(b"iTXt", keyword.encode() + b"\0" + flags + b"en\0\0" + (zlib.compress(raw) if compressed else raw))


def text_chunk(keyword: str, content: str) -> bytes:
    return chunk(b"tEXt", keyword.encode() + b"\0" + content.encode())


def ztxt(keyword: str, content: str) -> bytes:
    return chunk(b"zTXt", keyword.encode() + b"\0\0" + zlib.compress(content.encode()))


def svg(inside: str, before: str = "") -> bytes:
    names = 'xmlns="http://www.w3.org/2000/svg"'
    return f'<?xml version="1.0"?>{before}<svg {names} viewBox="0 0 9 9">{inside}<g/></svg>'.encode()


def element_3(content: str, verify: str = "") -> str:
    attribute = f' verify="{verify}"' if verify else ""
    return f'<ob:credential xmlns:ob="https://purl.imsglobal.org/ob/v3p0"{attribute}>{content}</ob:credential>'


def element_2(content: str, verify: str = "") -> str:
    attribute = f' verify="{verify}"' if verify else ""
    return f'<ob:assertion xmlns:ob="http://openbadges.org"{attribute}>{content}</ob:assertion>'


def pdf(**attachments: bytes) -> bytes:
    """A PDF of one empty page with attached files."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for name, content in attachments.items():
        writer.add_attachment(name, content)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
