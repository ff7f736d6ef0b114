"""Changes signed samples the way the bytes of a fuzzer choose: values, members, shapes, spellings, parts of tokens."""

import base64
import json
from collections.abc import Iterator
from typing import Any

from tests.credentials import badges
from tests.credentials.fuzz.signed import samples


class Choices:
    """Numbers out of a fuzzer's bytes; zeros when they are used up."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> bool:
        return self._at < len(self._data)

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1; two bytes are used where one is too few."""
        size = 1 if limit <= 256 else 2
        part = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(part) % limit if limit else 0

    def one_of(self, values: Any) -> Any:
        return values[self.below(len(values))]

    def text(self) -> str:
        size = self.below(24)
        part = self._data[self._at : self._at + size]
        self._at += size
        return part.decode("utf-8", "replace")


_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.5, 1.0, 12.5, 1e300, 2**53 + 1, "", " ", "x", "12.5", "1.5", "en",
    "mara@school.example", "2034-03-01T00:00:00Z", "2034-03-01T01:00:00+01:00", "2099-01-01", "PT12H",
    "2024-03-01T00:00:00.000Z", "2024-03-01T00:00:00z", "_:b0", "_:c14n0", "urn:uuid:1", "relative",
    "https://harbour.example/achievements/fa", "\u202ex", "x\u200b", "e\u0301", "\u00e9", [], {}, [[]], [{}],
    {"id": "urn:uuid:1"}, {"@id": "urn:uuid:1"}, {"@value": "x"}, {"@value": "x", "@language": "en"},
    {"en": "x", "de": "y"}, {"@set": ["x"]}, {"@list": ["x"]},
)  # fmt: skip
_MEMBERS = """
    id type @id @type @context @graph @nest @included @reverse @index @language @vocab name description image issuer
    credentialSubject achievement criteria narrative validFrom validUntil issuanceDate expirationDate awardedDate
    expires evidence endorsement endorsementJwt credentialStatus credentialSchema termsOfUse refreshService
    relatedResource result value tag alignment identifier email url creditsEarned inLanguage jti sub iss nbf exp vc vp
    proof verifiableCredential revoked hashed salt https://schema.org/name schema:name unknown Name verificationMethod
    proofValue previousProof created cryptosuite proofPurpose domain challenge nonce kid jwk alg crit b64 typ cty
    recipient badge issuedOn verification uid timeRequired
""".split()


_UNTIL = "https://www.w3.org/2018/credentials#validUntil"


def changed(data: bytes) -> bytes:
    """A file made out of the samples, the way the bytes of a fuzzer choose."""
    choices = Choices(data)
    whole = samples()
    sample = whole[choices.one_of(list(whole))]
    if sample.startswith(badges.SIGNATURE):
        inner = samples()["eddsa-jcs-2022"]
        text = changed_text(inner, choices).decode("utf-8", "replace")
        return badges.png(badges.itxt("openbadgecredential", text, compressed=bool(choices.below(2))))
    return changed_text(sample, choices)


def changed_text(sample: bytes, choices: Choices) -> bytes:
    """A signed text (JSON or a token), changed."""
    if choices.below(8) == 7:
        return _flipped(sample, choices)
    if sample.startswith(b"eyJ"):
        return _changed_token(sample.decode(), choices).encode()
    return _written(_changed_json(json.loads(sample), choices), choices)


def _flipped(sample: bytes, choices: Choices) -> bytes:
    flipped = bytearray(sample)
    while choices.left:
        flipped[choices.below(len(flipped))] ^= 1 << choices.below(8)
    return bytes(flipped)


def _changed_token(sample: str, choices: Choices) -> str:
    parts = sample.split(".")
    tokens = [text.decode().split(".") for text in samples().values() if text.startswith(b"eyJ")]
    for at in range(3):
        match choices.below(4):
            case 1 if at < 2:
                value = json.loads(_plain(parts[at]))
                parts[at] = badges.part(_written(_changed_json(value, choices), choices))
            case 2:
                parts[at] = choices.one_of(tokens)[at]
            case 3:
                parts[at] = badges.part(_flipped(_plain(parts[at]), choices))
    return ".".join(parts)


def _plain(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _written(value: Any, choices: Choices) -> bytes:
    """JSON in one of its spellings; a member may stand there twice."""
    form = choices.below(6)
    text = json.dumps(value, ensure_ascii=bool(form & 1), indent=2 if form & 2 else None, sort_keys=form == 5)
    if form == 4 and text.startswith("{"):
        text = "{" + json.dumps(choices.one_of(_MEMBERS)) + ":" + json.dumps(choices.one_of(_VALUES)) + "," + text[1:]
    return text.encode("utf-8", "surrogatepass")


def _changed_json(value: Any, choices: Choices) -> Any:
    for _ in range(1 + choices.below(3)):
        holders = list(_holders(value))
        if not holders:
            break
        _change(choices.one_of(holders), value, choices)
    return value


def _holders(value: Any) -> Iterator[Any]:
    """All objects and lists that hold something."""
    if isinstance(value, dict | list) and value:
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _holders(inner)


def _change(holder: Any, whole: Any, choices: Choices) -> None:
    """One thing, in one object or list of the whole."""
    key = choices.one_of(list(holder) if isinstance(holder, dict) else list(range(len(holder))))
    value = holder[key]
    match choices.below(14):
        case 0:
            holder[key] = _copied(choices.one_of(_VALUES))
        case 1:
            del holder[key]
        case 2 if isinstance(holder, dict):
            holder[choices.one_of(_MEMBERS)] = _copied(choices.one_of(_VALUES))
        case 3 if isinstance(holder, dict):
            holder[choices.one_of(_MEMBERS)] = holder.pop(key)
        case 4 if isinstance(holder, dict):
            holder[choices.one_of(_MEMBERS)] = _copied(value)
        case 5:
            holder[key] = _copied(choices.one_of(list(_holders(whole))))
        case 6 if isinstance(holder, dict):
            holder["@nest"] = {key: holder.pop(key)}
        case 7 if isinstance(whole, dict) and isinstance(until := whole.get("validUntil"), str):
            # The end in other words: the same statement, where nobody reads it.
            whole[_UNTIL] = {"@value": until, "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}
            del whole["validUntil"]
        case 8 if isinstance(whole, dict):
            other = json.loads(choices.one_of([text for text in samples().values() if text.startswith(b"{")]))
            name = choices.one_of(list(other))
            whole[name] = other[name]
        case _:
            holder[key] = _reshaped(value, choices)


def _reshaped(value: Any, choices: Choices) -> Any:
    """The same said otherwise, as linked data allows it, or nearly so."""
    match value, choices.below(4):
        case [*items], 0:
            return items[::-1]
        case [first, *_], 1:
            return first
        case [*items], 2:
            return [*items, _copied(choices.one_of(items or _VALUES))]
        case {"id": name}, 0:
            return name
        case {**members}, 1:
            return _split(members, choices)
        case str(), 0 | 1:
            at = choices.below(len(value) + 1)
            return value[:at] + choices.text() + value[at + choices.below(2) :]
        case _:
            return [value]


def _split(value: dict[str, Any], choices: Choices) -> list[Any]:
    """One object as two of the same id, which mean the same in linked data."""
    cut = choices.below(len(value) + 1)
    members = list(value.items())
    name = {"id": value["id"]} if "id" in value else {}
    return [dict(members[:cut]) | name, dict(members[cut:]) | name]


def _copied(value: Any) -> Any:
    return json.loads(json.dumps(value))
