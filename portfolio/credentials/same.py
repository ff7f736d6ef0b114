"""Whether two credentials are the same one, so that a badge added twice is noticed.

Source: Open Badges 3.0, "Credential equality and comparison algorithm": same issuer id and same credential id. What
has no id of its own is the same only if its text is.
"""

import hashlib

from portfolio.credentials.model import ReadCredential


def fingerprint(credential: ReadCredential) -> str:
    """A SHA-256 (hex) that equal credentials share: over issuer and id where both are known, else over the text.

    It says "claims to be the same", not "is genuine": anyone can write another's id into a file.
    """
    issuer = credential.issuer_id or (credential.issuer if not credential.issuer_known else "")
    if credential.identity and issuer:
        parts = ("id", issuer, credential.identity)
    else:
        parts = ("text", credential.raw.strip(), "")
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def same_credential(one: ReadCredential, other: ReadCredential) -> bool:
    """Whether both are the same credential: same issuer and id, or the very same text."""
    return one.raw.strip() == other.raw.strip() or fingerprint(one) == fingerprint(other)
