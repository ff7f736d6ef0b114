"""The states of a goal, and which of them mean that it is not over. Needs no SQLModel, so queries can use them too."""

from typing import Literal

GoalState = Literal["proposed", "agreed", "under_way", "met", "partly", "dropped"]
OPEN_STATES: tuple[GoalState, ...] = ("proposed", "agreed", "under_way")

OPEN_SQL = "('{}')".format("', '".join(OPEN_STATES))
"""The same as SQL, to stand behind IN."""
