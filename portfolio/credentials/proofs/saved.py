"""What a person saves of an issuer from the web: a key, a page, a list of revoked badges, each with its day."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from portfolio.credentials import dates, words
from portfolio.credentials.proofs.keys import PublicKey, from_verification_method
from portfolio.credentials.strict_json import Json, JsonObject

_ENDS = ("revoked", "expires")


class End(NamedTuple):
    """When a key's owner stopped using it: `withdrawn` by them, else run out. `day` is None where they tell none."""

    withdrawn: bool
    day: date | None


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
        """The key itself, whether it still counts or not (see `end`). Raises `NoKey` when it is none."""
        return key_in(self.json)

    def end(self, today: date) -> End | None:
        """Why the key counts no more on `today`; None while it does.

        Controlled Identifiers 1.0 section 2.2: at or after `expires` and `revoked` nothing is proven by it. A JWK in a
        set of keys may state `exp` (seconds since 1970) instead.
        """
        jwk = self.json.get("publicKeyJwk")
        stated = [(name == "revoked", self.json[name]) for name in _ENDS if self.json.get(name)]
        if isinstance(jwk, dict) and jwk.get("exp") is not None:
            stated.append((False, jwk["exp"]))
        for withdrawn, value in stated:
            moment = _moment(value)
            if moment is None:
                return End(withdrawn, None)
            if dates.is_past(moment, today):
                return End(withdrawn, dates.day_of(moment))
        return None


def key_in(json: JsonObject) -> PublicKey:
    """The key in a verification method, also where its owner has stopped using it. Raises `NoKey`."""
    return from_verification_method({name: value for name, value in json.items() if name not in _ENDS})


def _moment(value: Json) -> date | datetime | None:
    try:
        return dates.parse(value)
    except ValueError:
        return None


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
