"""Which editor a kind of record is written in, and going on with a draft."""

from collections.abc import Sequence

from portfolio.core.drafts import Standing
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.conversation import ConversationEditor
from portfolio.ui.editors.credential import CredentialEditor
from portfolio.ui.editors.drafts import draft_of
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.evidence import EvidenceEditor
from portfolio.ui.editors.goal import GoalEditor
from portfolio.ui.editors.person import PersonEditor
from portfolio.ui.editors.position import PositionEditor
from portfolio.ui.editors.practice import PracticeEditor
from portfolio.ui.editors.programme import ProgrammeEditor
from portfolio.ui.editors.reflection import ReflectionEditor
from portfolio.ui.editors.time_entry import TimeEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

EDITORS: dict[str, type[Editor]] = {
    editor.KIND: editor
    for editor in (
        ReflectionEditor, GoalEditor, ProgrammeEditor, PracticeEditor, TimeEditor, CredentialEditor, EvidenceEditor,
        PositionEditor, ConversationEditor, PersonEditor,
    )
}  # fmt: skip


AWARD, PLAN, FRAMEWORKS = "award", "evaluation_plan", ("framework", "standard")
ROLE, SKILL, SURVEY = "role", "skill", "survey"


def editor_of(kind: str) -> type[Editor]:
    """The editor that a kind of record is written in. Badges to give have theirs in a room of its own."""
    if kind == PLAN:
        from portfolio.ui.standards.plan_editor import PlanEditor  # so have these

        return PlanEditor
    if kind in FRAMEWORKS:
        from portfolio.ui.standards.framework_editors import FrameworkEditor, StandardEditor

        return FrameworkEditor if kind == FrameworkEditor.KIND else StandardEditor
    if kind == ROLE:
        from portfolio.ui.career.role_editor import RoleEditor  # and so has this

        return RoleEditor
    if kind == SKILL:
        from portfolio.ui.skills.editor import SkillEditor

        return SkillEditor
    if kind == SURVEY:
        from portfolio.ui.surveys.editor import SurveyEditor

        return SurveyEditor
    if kind == AWARD:
        from portfolio.ui.giving.sheet import AwardEditor  # its room builds on this one

        return AwardEditor
    return EDITORS[kind]


def editor_for(
    theme: Theme, document: Document, jobs: Jobs, kind: str, record_id: str = "", *,
    about: tuple[str, str] | None = None, toward: tuple[str, str] | None = None, shows: Sequence[str] = (),
) -> Editor:  # fmt: skip
    """The editor of this record, or of a new one of this kind. A draft of the record is gone on with.

    What a new one begins with, as (kind, id): `toward` a goal or programme; a reflection `about` an entry; and the ids
    of standards that it `shows`.
    """
    if kind == ReflectionEditor.KIND:
        return ReflectionEditor(theme, document, jobs, record_id, about=about, toward=toward, shows=shows)
    if not shows:  # which only new entries begin with
        return editor_of(kind)(theme, document, jobs, record_id, toward=toward)
    return editor_of(kind)(theme, document, jobs, record_id, toward=toward, shows=shows)


def go_on(theme: Theme, document: Document, jobs: Jobs, key: str) -> Editor:
    """The editor with the draft of this key in it. Raises PortfolioError when that cannot be."""
    draft = draft_of(document, key)
    if draft is None or draft.kind not in (*EDITORS, AWARD, PLAN, ROLE, SKILL, SURVEY, *FRAMEWORKS):
        raise PortfolioError("This draft is no longer there.", "It was finished or thrown away.")
    if document.portfolio.drafts.standing(draft) is Standing.AWAY:
        raise PortfolioError(
            "What you are going on with is in the bin, or was undone.", "Bring it back first; what you typed is kept."
        )
    return editor_of(draft.kind)(theme, document, jobs, draft=draft)
