"""What the keys, menus and buttons of the place of skills mean: a page, a card, a change, or a wish to the window."""

from typing import Any, Protocol

from portfolio.ui.skills.doing import Doing
from portfolio.ui.skills.head import SKILLS
from portfolio.ui.skills.skills_page import SkillsPage


class Place(Protocol):
    """What is shown, and the wishes to the window: signals."""

    doing: Doing
    skills: SkillsPage
    write_requested: Any
    entry_opened: Any
    role_requested: Any
    goal_requested: Any

    def show_page(self, page: str) -> None: ...
    def show_skill(self, skill_id: str) -> None: ...


class Acting:
    """Made for a place."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def with_skill(self, what: str, skill_id: str) -> None:
        """Do this with a skill: see `SkillsView.acted`."""
        place, doing = self._place, self._place.doing
        if what == "open":
            place.skills.open_skill(skill_id)
            return
        if not doing.writes:
            return
        if what in ("new", "edit"):
            place.show_page(SKILLS)
            place.write_requested.emit("skill", skill_id if what == "edit" else "")
        elif what in ("goal", "make"):
            if (gap := doing.gap_of(skill_id)) is not None:
                self.about_gap(what, gap.key)
            else:
                doing.target(skill_id)  # without a target there is nothing yet to make a goal of
        else:
            acts = {"rate": doing.rate_by, "show": doing.pick, "target": doing.target,
                    "away": doing.delete}  # fmt: skip
            acts[what](skill_id)

    def about_gap(self, what: str, key: str) -> None:
        """Do this about something that is still to learn: see `GapsView.acted`."""
        place, doing = self._place, self._place.doing
        gap = doing.gap(key)
        if gap is None:
            return
        if what == "open" or (gap.goal_ids and what.startswith("goal")):
            if gap.goal_ids:
                place.entry_opened.emit("goal", gap.goal_ids[0])
            elif gap.skill is not None:
                place.show_skill(gap.skill.id)
        elif what == "skill" and gap.skill is not None:
            place.show_skill(gap.skill.id)
        elif what == "role":
            place.role_requested.emit(gap.role_id)
        elif what == "make":
            doing.make_goal(gap)
        elif what == "goal" and doing.writes:
            place.goal_requested.emit(doing.goal_records(gap))
        elif what == "target" and gap.skill is not None:
            doing.target(gap.skill.id, gap.target_id)
        elif what == "show" and gap.skill is not None:
            doing.pick(gap.skill.id)
