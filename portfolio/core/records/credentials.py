"""Credentials (badges, certificates, licences, degrees) and the dated checks made of them."""

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
        dates=("earned", "expires"),
        lists=("skills", "evidence"),
    )
    kind_words = ("credential", "credentials")

    kind: CredentialKind = Field(default="badge", sa_type=String)
    title: Text
    issuer: Text = ""
    issuer_url: Text = ""
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
    standard: Text = ""
    """The standard it follows (“Open Badges 2.0”), or empty for a paper certificate."""
    container: Text = ""
    identity: Text = ""
    """The issuer's own id of this credential."""
    source_url: Text = ""
    """Where its issuer says it can be confirmed."""
    raw: Text = ""
    """The credential's text exactly as received, or empty where the original is not text."""
    original_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    image_id: str | None = Field(default=None, foreign_key="attachment.id", index=True)
    programme_id: str | None = Field(default=None, foreign_key="programme.id", index=True)

    def concerns(self) -> tuple[str, ...]:
        return (self.programme_id,) if self.programme_id else ()

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
