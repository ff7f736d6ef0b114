"""What was read of a credential: plain values for showing and keeping, and what was noticed while reading."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from portfolio.credentials.dates import day_of, written
from portfolio.credentials.strict_json import JsonObject
from portfolio.credentials.words import shown

BADGE = "badge"
ENDORSEMENT = "endorsement"
RECORD = "clr"
CREDENTIAL = "credential"
STATUS_LIST = "status_list"
DESCRIPTION = "description"
"""Kinds: an awarded badge; someone's word about another's; a Comprehensive Learner Record; another W3C credential;
and two that award nothing: a list of revoked credentials, and a badge's or issuer's own description."""

UNSIGNED = "none"
HOSTED = "hosted"
TOKEN = "jws"
EMBEDDED = "data-integrity"
"""Kinds of proof: none; the issuer's web page; a signed token (JWS, VC-JWT); a signature inside the JSON."""

PRESENTED = "presentation"
"""The check of what came inside a wallet's presentation."""

PASSED = "passed"
WARNING = "warning"
FAILED = "failed"
NOT_CHECKED = "not_checked"
"""Results of a check. Dates also have "expired" and "not_yet_valid", revocation has "revoked"."""


class Finding(NamedTuple):
    """One thing noticed: which check it belongs to, its result, and a sentence for the person.

    The sentence stands in the code in one piece, with its `values` beside it in {braces}, so that the window can say it
    in another language. A value is a text, a number or a day; a word of ours is marked as `word`. What a text hides, or
    would turn around, is never told.
    """

    check: str
    result: str
    sentence: str
    values: Mapping[str, object] = {}

    @property
    def detail(self) -> str:
        """The finished sentence, in English."""
        if not self.values:
            return self.sentence
        said = dict(self.values)
        for name, value in said.items():
            if isinstance(value, str):
                if not (value.isascii() and value.isprintable()):
                    said[name] = shown(value)
            elif isinstance(value, date):
                said[name] = written(value)
        return self.sentence.format_map(said)

    def as_row(self) -> dict[str, Any]:
        """As plain values, to be kept: with the sentence and its values (days in ISO form) where it has any."""
        row: dict[str, Any] = {"check": self.check, "result": self.result, "detail": self.detail}
        if self.values:
            row["sentence"] = self.sentence
            row["values"] = {name: str(_told(value)) for name, value in self.values.items()}
        return row


def _told(value: object) -> object:
    return shown(value) if isinstance(value, str) else value


def is_broken(findings: Iterable[Finding]) -> bool:
    """Whether one of the findings breaks what it was found in."""
    return FAILED in [one.result for one in findings]


def word(text: str) -> str:
    """A word of ours that is put into the sentence of a finding: marked, so that translators are given it too."""
    return text


class Identity(NamedTuple):
    """Whom it was awarded to, as written. `hashed` values are "sha256$hex" or "md5$hex" over identity + salt."""

    value: str
    kind: str = "email"
    hashed: bool = False
    salt: str = ""


class Evidence(NamedTuple):
    """A piece of evidence the issuer points to. `url` is http or https, or ""."""

    name: str
    url: str
    narrative: str


class Alignment(NamedTuple):
    """A standard that the issuer says it shows. `url` is http or https, or ""; `code` is its number in a framework."""

    name: str
    url: str
    code: str
    framework: str


class BadgeImage(NamedTuple):
    """The badge's picture: its bytes when they are in the file (untouched, hostile until drawn safely), or a link.

    `width` and `height` are what a PNG claims, in pixels; 0 when unknown.
    """

    data: bytes = b""
    media_type: str = ""
    url: str = ""
    width: int = 0
    height: int = 0


class ReadCredential(NamedTuple):
    """A credential as it stands in a file. Nothing here is proven: see `verify`.

    Texts are plain text without hidden characters (markup stays text); addresses are http or https. `title` is never
    empty and `issuer` hardly ever: where the file does not tell them they are made of what is known, and `title_known`
    or `issuer_known` is False. `expires_by_token`: only the token around it states an expiry. `vouched`: it
    stands in a signed record, which may speak for it where it carries no signature. `raw` is the credential's
    text exactly as received (for a member of a list: rewritten with the same values).
    """

    kind: str
    standard: str
    container: str
    raw: str
    json: JsonObject
    title: str
    title_known: bool = True
    description: str = ""
    issuer: str = ""
    issuer_known: bool = True
    issuer_url: str = ""
    issuer_id: str = ""
    recipients: tuple[Identity, ...] = ()
    recipient_name: str = ""
    earned: date | datetime | None = None
    valid_from: date | datetime | None = None
    expires: date | datetime | None = None
    expires_by_token: bool = False
    criteria: str = ""
    criteria_url: str = ""
    image: BadgeImage | None = None
    skills: tuple[str, ...] = ()
    alignment: tuple[Alignment, ...] = ()
    results: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    identity: str = ""
    source_url: str = ""
    achievement_type: str = ""
    minutes: int | None = None
    credits: float | None = None
    endorsements: int = 0
    members: tuple["ReadCredential", ...] = ()
    proof: str = UNSIGNED
    key_address: str = ""
    vouched: bool = False
    revoked: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def recipient(self) -> Identity | None:
        """The first identity it was awarded to."""
        return self.recipients[0] if self.recipients else None

    @property
    def recipient_label(self) -> str:
        """A name or address to show, or the hashed form when that is all there is; "" if nobody is named."""
        if self.recipient_name or not self.recipients:
            return self.recipient_name
        plain = [one.value for one in self.recipients if not one.hashed and not one.value.startswith("did:")]
        return next(iter(plain), "") or self.recipients[0].value

    @property
    def earned_on(self) -> date | None:
        """The day it was awarded, as the issuer wrote it."""
        return day_of(self.earned) if self.earned else None

    @property
    def expires_on(self) -> date | None:
        """The day it runs out, as the issuer wrote it."""
        return day_of(self.expires) if self.expires else None

    @property
    def problems(self) -> tuple[str, ...]:
        """Sentences for what makes it broken."""
        return tuple([finding.detail for finding in self.findings if finding.result == FAILED])

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for what is unusual but does not break it."""
        return tuple(finding.detail for finding in self.findings if finding.result == WARNING)


class Notes(list[Finding]):
    """What is noticed while one credential is read; becomes its `findings`."""

    __slots__ = ()

    def warn(self, check: str, sentence: str, **values: object) -> None:
        self.add(Finding(check, WARNING, sentence, values))

    def fail(self, check: str, sentence: str, **values: object) -> None:
        self.add(Finding(check, FAILED, sentence, values))

    def add(self, finding: Finding) -> None:
        if finding not in self and len(self) < 50:
            self.append(finding)

    @property
    def failed(self) -> bool:
        """Whether one of them breaks it."""
        return is_broken(self)


class Source(NamedTuple):
    """Where a text was found: the container's kind, the picture it is baked into, the mark it stood under."""

    container: str
    image: BadgeImage | None = None
    mark: str = ""
    remarks: tuple[Finding, ...] = ()
    vouched: bool = False
    """Whether it stands inside a signed record."""
