"""A credential that was read, as the fields of the record that keeps it."""

from typing import Any

from portfolio.credentials.dates import comparable
from portfolio.credentials.model import ReadCredential

_KIND_OF = {
    "MicroCredential": "micro_credential",
    "License": "licence",
    "Licence": "licence",
    "Certificate": "certificate",
    "CertificateOfCompletion": "certificate",
    "Certification": "certificate",
    "ApprenticeshipCertificate": "certificate",
    "JourneymanCertificate": "certificate",
    "MasterCertificate": "certificate",
    "Diploma": "certificate",
    "SecondarySchoolDiploma": "certificate",
    "GeneralEducationDevelopment": "certificate",
    "Degree": "degree",
    "AssociateDegree": "degree",
    "BachelorDegree": "degree",
    "MasterDegree": "degree",
    "DoctoralDegree": "degree",
    "ProfessionalDoctorate": "degree",
    "ResearchDoctorate": "degree",
}
"""Kinds of record for the AchievementType of Open Badges 3.0; every other type is a badge."""


def record_kind(credential: ReadCredential) -> str:
    """One of "badge", "certificate", "micro_credential", "licence", "degree"."""
    return _KIND_OF.get(credential.achievement_type, "badge")


def record_fields(credential: ReadCredential) -> dict[str, Any]:
    """The fields of `core.records.credentials.Credential` that the credential itself tells; no ids of attachments."""
    begin = credential.valid_from or credential.earned
    hashes = {one.value for one in credential.recipients if one.hashed}
    return {
        "kind": record_kind(credential),
        "title": credential.title,
        "issuer": credential.issuer,
        "issuer_url": credential.issuer_url,
        "issuer_id": credential.issuer_id,
        "recipient": "" if credential.recipient_label in hashes else credential.recipient_label,
        "earned": credential.earned_on,
        "expires": credential.expires_on,
        "valid_from": comparable(begin) if begin else "",
        "minutes": credential.minutes,
        "description": credential.description,
        "criteria": "\n\n".join(filter(None, (credential.criteria, credential.criteria_url))),
        "skills": list(credential.skills),
        "evidence": [{"name": one.name, "url": one.url, "narrative": one.narrative} for one in credential.evidence],
        "alignment": [
            {"name": one.name, "url": one.url, "code": one.code, "framework": one.framework}
            for one in credential.alignment
        ],
        "standard": credential.standard,
        "container": credential.container,
        "identity": credential.identity,
        "source_url": credential.source_url,
        "raw": credential.raw,
    }
