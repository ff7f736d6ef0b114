"""Credentials (badges, certificates, licences, degrees), the dated checks made of them, and what those rest on."""

from typing import Any, Literal, get_args

from sqlalchemy import Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Moment, Record, Text, now
from portfolio.core.records.columns import Instant, JsonText, one_of, strict

CredentialKind = Literal["badge", "certificate", "micro_credential", "licence", "degree"]
Status = Literal["verified", "intact", "unknown", "expired", "not_yet_valid", "revoked", "invalid", "unsupported"]


class Credential(Record, table=True):
    """Something that someone else issued. The bytes as received are the attachment `original_id`."""

    __table_args__ = strict(
        one_of("kind", get_args(CredentialKind)),
        "minutes IS NULL OR minutes >= 0",
        "replaced_by_id IS NULL OR replaced_by_id <> id",
        dates=("earned", "expires"),
        lists=("skills", "evidence", "alignment", "endorsements"),
    )
    kind_words = ("credential", "credentials")

    kind: CredentialKind = Field(default="badge", sa_type=String)
    title: Text
    issuer: Text = ""
    issuer_url: Text = ""
    issuer_id: Text = ""
    """The issuer's own id: with `identity` it tells whether two files are versions of the same credential."""
    recipient: Text = ""
    earned: Day | None = Field(default=None, sa_type=Date)
    expires: Day | None = Field(default=None, sa_type=Date)
    minutes: int | None = None
    """Learning time that the issuer states, in minutes."""
    description: Text = ""
    criteria: Text = ""
    skills: list[str] = Field(default_factory=list, sa_type=JsonText)
    evidence: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What the issuer points to: a list of {name, url, narrative}."""
    alignment: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """The standards that the issuer says it shows: a list of {name, url, code, framework}."""
    endorsements: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """What others say of it inside the file: a list of {issuer, words, day, about, status, detail}; `day` in ISO form,
    `about` is "badge" or "issuer", `status` as a check has it, with its sentence as `detail`."""
    standard: Text = ""
    """The standard it follows (“Open Badges 2.0”), or empty for a paper certificate."""
    container: Text = ""
    identity: Text = ""
    """The issuer's own id of this credential."""
    valid_from: Text = ""
    """From when it holds, as the issuer wrote it in ISO form (a day or a moment): of two versions the later counts."""
    source_url: Text = ""
    """Where its issuer says it can be confirmed."""
    raw: Text = ""
    """The credential's text exactly as received, or empty where the original is not text."""
    original_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    image_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    programme_id: str | None = Field(default=None, foreign_key="programme.id", index=True)
    replaced_by_id: str | None = Field(default=None, foreign_key="credential.id", index=True)
    """The newer version of the same credential; this one is kept behind it."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.programme_id, self.replaced_by_id) if one)

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.issuer, *self.skills, self.description, self.criteria])


class CredentialCheck(Record, table=True):
    """What a check of a credential found, and when. Checks are added, never overwritten."""

    __table_args__ = strict(one_of("status", get_args(Status)), lists=("checks",))
    kind_words = ("check", "checks")
    __tablename__ = "credential_check"

    credential_id: str = Field(foreign_key="credential.id", index=True)
    at: Moment = Field(default_factory=now, sa_type=Instant)
    status: Status = Field(default="unknown", sa_type=String)
    checks: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    """A list of {check, result, detail}, as DESIGN section 4 gives them."""

    def concerns(self) -> tuple[str, ...]:
        return (self.credential_id,)


PageKind = Literal["key", "profile", "badge", "list"]


class SavedPage(Record, table=True):
    """A page of an issuer's that the person saved from the web, once: checks rest on it from then on.

    `key`: keys or a DID document; `profile`: who the issuer is; `badge`: a badge or its description as it is hosted;
    `list`: a list of badges taken back. The bytes as saved are the attachment `original_id`.
    """

    __table_args__ = strict(one_of("kind", get_args(PageKind)), dates=("saved",))
    kind_words = ("saved page", "saved pages")
    __tablename__ = "saved_page"

    kind: PageKind = Field(sa_type=String)
    title: Text
    """Whose page it is, in words: the issuer's name, or the host."""
    address: Text = ""
    """Where it lies on the web, or empty for a key file that does not tell."""
    owner: Text = ""
    """The id of the issuer whose page it is; for a key file that does not tell, as the person said."""
    saved: Day = Field(sa_type=Date)
    """The day on which the person saved it: every sentence that rests on it names this day."""
    original_id: str = Field(foreign_key="attachment.id", index=True)


class Award(Record, table=True):
    """A badge that the person designed and gives to learners or colleagues. To whom, is not kept."""

    __table_args__ = strict("given >= 0", "months IS NULL OR months > 0", dates=("last_given",), lists=("skills",))
    kind_words = ("badge to give", "badges to give")

    title: Text
    description: Text = ""
    criteria: Text = ""
    skills: list[str] = Field(default_factory=list, sa_type=JsonText)
    months: int | None = None
    """For how long it holds from the day on which it is given; None for good."""
    image_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    given: int = 0
    """How many were made."""
    last_given: Day | None = Field(default=None, sa_type=Date)
