"""What is done at the place of career moves, handed over as changes: aiming, goals, the bin, what shows a need."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from portfolio.ui.career.nodes import Node
from portfolio.ui.career.reading import Loaded
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme


class Doing:
    """Made for a place: `found` gives what it shows now. In a portfolio that can only be read nothing is done."""

    def __init__(self, theme: Theme, document: Document, found: Callable[[], Loaded | None], over: QWidget) -> None:
        self._theme, self._document, self._found, self._over = theme, document, found, over
        self.writes = not document.portfolio.read_only

    def aim(self, node: Node | None) -> None:
        """Aim for a role, or no longer."""
        from portfolio.ui.career.acts import aimed

        if node is not None and node.kind == "role" and self.writes:
            self._document.do(aimed(self._document, node.id, not node.aimed))

    def aim_by(self, role_id: str, day: date | None) -> None:
        """Aim for a role by this day, or by none."""
        from portfolio.ui.career.acts import aimed

        self._document.do(aimed(self._document, role_id, True, day))

    def take_up(self, role_id: str) -> None:
        """Hold a role from today on."""
        from portfolio.ui.career.acts import held_now

        self._document.do(held_now(self._document, role_id))

    def delete(self, node: Node | None) -> None:
        """Move a role with what it asks for, or a position, to the bin."""
        from portfolio.ui.career.acts import binned

        if node is not None and self.writes:
            self._document.do(binned(self._document, node.kind, node.id))

    def make_goals(self, role_id: str, plan: object) -> None:
        """Goals of a whole plan, as one change."""
        from portfolio.core.records import Role
        from portfolio.ui.career.acts import goals_made

        role = self._document.portfolio.get(Role, role_id)
        if role is not None and self.writes:
            self._document.do(goals_made(plan, role))  # type: ignore[arg-type]

    def make_goal(self, role_id: str, need_id: str) -> None:
        """A goal of one gap, due when the role is wanted."""
        from portfolio.growth.first_steps import draft
        from portfolio.ui.kit.gap_goal import goal_change

        found = self._found()
        if found is None or not self.writes:
            return
        today = self._document.today()
        for gap in found.gaps(role_id):
            if gap.need_id == need_id and not gap.goal_ids:
                self._document.do(goal_change([(draft(gap, today), today)]))

    def say_met(self, need_id: str, on: bool) -> None:
        """Say by hand that something is met, or no longer."""
        from portfolio.ui.career.acts import met

        self._document.do(met(self._document, need_id, on))

    def reply(self, need_id: str) -> None:
        """Write how one meets what a role asks for."""
        from portfolio.core.records import RoleNeed
        from portfolio.ui.career.reply_card import ReplyCard

        need = self._document.portfolio.get(RoleNeed, need_id)
        if need is not None:
            window = self._over.window()
            ReplyCard(self._theme, self._document, need_id, need.words_asked, need.answer, window).open()

    def pick(self, need_id: str) -> None:
        """Choose entries that show what a role asks for."""
        from portfolio.core.records import RoleNeed
        from portfolio.ui.career.pick_card import ShowsCard

        need = self._document.portfolio.get(RoleNeed, need_id)
        if need is not None:
            ShowsCard(self._theme, self._document, need_id, need.words_asked, self._over.window()).open()
