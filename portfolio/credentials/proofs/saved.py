"""What a person saves of an issuer from the web: a key, a page, a list of revoked badges, each with its day."""

from dataclasses import dataclass, field
from datetime import date

from portfolio.credentials import words
from portfolio.credentials.proofs.keys import PublicKey, from_verification_method
from portfolio.credentials.strict_json import JsonObject


@dataclass(frozen=True, slots=True)
class SavedMethod:
    """A key that the person saved, as a verification method whose `id` is absolute.

    `controller` is whose key it is, "" when that is not shown; `source` is where the file came from, a web address or
    the file's name.
    """

    json: JsonObject = field(hash=False)
    controller: str
    saved: date
    source: str = ""

    @property
    def id(self) -> str:
        return words.identifier(self.json)

    @property
    def key(self) -> PublicKey:
        """The key itself. Raises `NoKey` when it is none."""
        return from_verification_method(self.json)


@dataclass(frozen=True, slots=True)
class SavedDocument:
    """A page of the issuer's that the person saved: its profile, or a badge as it is hosted."""

    json: JsonObject = field(hash=False)
    saved: date
    source: str = ""


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list of revoked badges that the person saved, byte for byte."""

    data: bytes = field(repr=False)
    saved: date
