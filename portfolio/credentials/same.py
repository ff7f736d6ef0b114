"""Whether two credentials are the same one, so that a badge added twice is noticed and no forgery takes its place.

Open Badges 3.0, "Credential equality and comparison algorithm", calls two the same that carry the same issuer id and
the same id. Anyone can write another's ids into a file, so that alone never keeps a credential out: only the same
content does. Equal ids with other content are two versions (a renewed badge, or a forged one), and both are kept.
"""

import hashlib
import json
from contextlib import suppress

from portfolio.credentials import interpret
from portfolio.credentials.model import Source
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads


def content_mark(raw: str) -> str:
    """A SHA-256 (hex) that credentials of the same content share, in whatever way their JSON is laid out; "" for none.

    `raw` is the credential's text as received: JSON, a signed token, or an address.
    """
    text = raw.strip()
    if not text:
        return ""
    with suppress(Refused):  # a token or an address, which is the same only letter by letter
        text = json.dumps(loads(text), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def issuer_id_in(raw: str, identity: str) -> str:
    """The issuer's own id in the text of the credential that carries this id; "" where it names none."""
    try:
        found = interpret.credentials(raw, Source(""))
    except Refused:
        return ""
    return next((one.issuer_id for one in found if one.identity == identity), "")
