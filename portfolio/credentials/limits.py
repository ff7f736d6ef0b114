"""How much of a stranger's file is read at most: every bound of this folder in one place.

The figures are those that the badge study measured (the largest real files stay well below them); a file past one of
them is refused with a sentence, never read in part and shown as whole.
"""

MAX_FILE = 10_000_000
"""Bytes of a file that is opened as a badge."""

MAX_TEXT = 2_000_000
"""Bytes of one credential's text, after decompression: real ones carry a picture inside."""

MAX_DEPTH = 64
"""Levels of nesting in JSON."""

MAX_OBJECTS = 10_000
"""JSON objects in one text. Checking a signature has a lower bound of its own."""

MAX_ARRAYS = 20_000
"""JSON arrays in one text."""

MAX_INTEGER = 2**63 - 1
"""Largest whole number, in either direction: more is never a date, a score or a count."""

MAX_CONTEXTS = 12
"""Entries of `@context`."""

MAX_PROOFS = 8
"""Signatures on one credential."""

MAX_NESTING = 3
"""Credentials inside credentials inside credentials."""

MAX_MEMBERS = 500
"""Credentials taken from one record, list or presentation."""

MAX_ENDORSEMENTS = 20
"""Endorsements of one badge that are looked at; those inside endorsements are not."""

MAX_ENDORSED = 200
"""Endorsements that are checked in one file: each may carry a signature that costs two milliseconds."""

MAX_CHUNKS = 100_000
"""Chunks of a PNG file."""

MAX_BAKED = 8
"""Badges looked at in one picture."""

MAX_XML_DEPTH = 256
MAX_XML_ELEMENTS = 200_000

MAX_ATTACHMENTS = 64
"""Attached files looked at in one PDF; together they may unpack to twice `MAX_FILE`."""

MAX_PDF_OBJECTS = 100_000
"""Objects of a PDF that is searched for attachments."""

MAX_PIXELS = 25_000_000
"""Pixels of a picture that may be drawn: 100 MB once decoded."""

MAX_IDENTIFIER = 4_096
"""Characters of an id; a did:jwk with an RSA key needs about 1,200."""

MAX_LINE = 300
"""Characters of a name or title that are shown."""

MAX_PASSAGE = 20_000
"""Characters of a description, criteria text or narrative that are shown."""

MAX_LIST = 100
"""Skills, results, pieces of evidence or recipients that are shown."""

MAX_SALT = 4_096
"""Characters of the salt of a hashed recipient."""
