"""The things a portfolio holds, one module per family of tables."""

from portfolio.core.goal_states import OPEN_STATES
from portfolio.core.records.base import (
    Privacy,
    Record,
    build,
    checked,
    kind_of,
    new_id,
    now,
    table_of,
    with_fields,
)
from portfolio.core.records.career import Position, Role, RoleNeed
from portfolio.core.records.conversations import Conversation
from portfolio.core.records.credentials import Award, Credential, CredentialCheck, SavedPage
from portfolio.core.records.evaluation import EvaluationPlan, IssuedPacket, Packet
from portfolio.core.records.evidence import Attachment, Link, Tag
from portfolio.core.records.frameworks import (
    Alignment,
    Crosswalk,
    Framework,
    Standard,
    StandardClaim,
    StandardRating,
)
from portfolio.core.records.goals import Goal, Measurement, ReviewPoint, Step
from portfolio.core.records.learning import Part, Programme
from portfolio.core.records.licences import Licence, RuleSet
from portfolio.core.records.people import KnownPerson, Person
from portfolio.core.records.practice import Practice
from portfolio.core.records.reflection import Excerpt, Reflection
from portfolio.core.records.skills import Rating, Skill, SkillEvidence, SkillTarget
from portfolio.core.records.surveys import Survey, SurveyRun
from portfolio.core.records.time import TimeEntry, TimeRepeat

KINDS: dict[str, type[Record]] = {
    kind_of(kind): kind
    for kind in (
        Attachment,
        Person,
        KnownPerson,
        Framework,
        Standard,
        Crosswalk,
        Skill,
        Survey,
        SurveyRun,
        Role,
        RoleNeed,
        Programme,
        Part,
        Credential,
        CredentialCheck,
        SavedPage,
        Award,
        Position,
        Practice,
        Reflection,
        Excerpt,
        Conversation,
        Goal,
        Step,
        Measurement,
        ReviewPoint,
        TimeRepeat,
        TimeEntry,
        Rating,
        SkillEvidence,
        SkillTarget,
        Alignment,
        StandardRating,
        StandardClaim,
        Link,
        Tag,
        RuleSet,
        Licence,
        EvaluationPlan,
        Packet,
        IssuedPacket,
    )
}
"""Every kind of record by its name, those that others point to first: the order in which rows are written."""

__all__ = [
    "KINDS",
    "OPEN_STATES",
    "Alignment",
    "Attachment",
    "Award",
    "Conversation",
    "Credential",
    "CredentialCheck",
    "Crosswalk",
    "EvaluationPlan",
    "Excerpt",
    "Framework",
    "Goal",
    "IssuedPacket",
    "KnownPerson",
    "Licence",
    "Link",
    "Measurement",
    "Packet",
    "Part",
    "Person",
    "Position",
    "Practice",
    "Privacy",
    "Programme",
    "Rating",
    "Record",
    "Reflection",
    "ReviewPoint",
    "Role",
    "RoleNeed",
    "RuleSet",
    "SavedPage",
    "Skill",
    "SkillEvidence",
    "SkillTarget",
    "Standard",
    "StandardClaim",
    "StandardRating",
    "Step",
    "Survey",
    "SurveyRun",
    "Tag",
    "TimeEntry",
    "TimeRepeat",
    "build",
    "checked",
    "kind_of",
    "new_id",
    "now",
    "table_of",
    "with_fields",
]
