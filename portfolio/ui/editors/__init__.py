"""Sheets in which entries are written: nothing typed is ever lost, and each session is one change."""

from portfolio.ui.editors.confirm import ConfirmTable
from portfolio.ui.editors.conversation import ConversationEditor
from portfolio.ui.editors.credential import CredentialEditor
from portfolio.ui.editors.drafts import Waiting, key_of, throw_away, waiting
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.evidence import EvidenceEditor
from portfolio.ui.editors.goal import GoalEditor
from portfolio.ui.editors.opening import editor_for, go_on
from portfolio.ui.editors.person import PersonEditor
from portfolio.ui.editors.position import PositionEditor
from portfolio.ui.editors.practice import PracticeEditor
from portfolio.ui.editors.programme import ProgrammeEditor
from portfolio.ui.editors.reflection import ReflectionEditor
from portfolio.ui.editors.time_entry import TimeEditor

__all__ = [
    "ConfirmTable", "ConversationEditor", "CredentialEditor", "Editor", "EvidenceEditor", "GoalEditor", "PersonEditor",
    "PositionEditor", "PracticeEditor", "ProgrammeEditor", "ReflectionEditor", "TimeEditor", "Waiting", "editor_for",
    "go_on", "key_of", "throw_away", "waiting",
]  # fmt: skip
