"""What is done at the place of skills: cards are laid over the window, and everything is handed over as changes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, Edit
from portfolio.growth.gaps import Gap
from portfolio.growth.skills import SkillRow
from portfolio.ui.document import Document
from portfolio.ui.skills.reading import Loaded, Row
from portfolio.ui.theme import Theme


class Doing:
    """Made for a place: `found` gives what it shows now. In a portfolio that can only be read nothing is done."""

    def __init__(self, theme: Theme, document: Document, found: Callable[[], Loaded | None], over: QWidget) -> None:
        self._theme, self._document, self._found, self._over = theme, document, found, over
        self.writes = not document.portfolio.read_only

    def rate(self, skill_id: str, place: int) -> None:
        """My own level today, by its place on the scale."""
        from portfolio.ui.skills.acts import Given, rated

        skill = self.skill(skill_id)
        if skill is not None and self.writes and place < len(skill.levels):
            given = Given("self", skill.levels[place], self._document.today())
            self._document.do(rated(self._document, skill.id, skill.title, given))

    def rate_by(self, skill_id: str, rater: str = "manager") -> None:
        """Ask what somebody else saw."""
        from portfolio.ui.skills.rate_card import RateCard

        if (skill := self.skill(skill_id)) is not None and self.writes:
            RateCard(self._theme, self._document, skill, self._over.window(), rater=rater).open()

    def rating_gone(self, skill_id: str, rating_id: str, origin: str) -> None:
        """Take a rating back."""
        from portfolio.ui.skills.acts import rating_gone

        if (skill := self.skill(skill_id)) is not None:
            self._do(rating_gone(self._document, rating_id, origin, skill.title))

    def pick(self, skill_id: str) -> None:
        """Choose entries that show a skill."""
        from portfolio.ui.skills.pick_card import PickCard

        if (skill := self.skill(skill_id)) is not None and self.writes:
            PickCard(self._theme, self._document, skill, self._over.window()).open()

    def say_level(self, skill_id: str, kind: str, record_id: str) -> None:
        """Say at which level an entry shows a skill, and how."""
        from portfolio.ui.skills.show_card import ShowCard

        if self.writes:
            ShowCard(self._theme, self._document, [(kind, record_id)], self._over.window(), skill_id=skill_id).open()

    def take_off(self, skill_id: str, kind: str, record_id: str) -> None:
        """An entry no longer shows a skill."""
        from portfolio.ui.skills.acts import taken_off

        if (skill := self.skill(skill_id)) is not None:
            self._do(taken_off(self._document, skill_id, skill.title, (kind, record_id)))

    def target(self, skill_id: str, target_id: str = "") -> None:
        """Ask where one wants to be: this target, or one's own, begun where there is none. What was agreed in a
        talk or came from a survey stays as it is unless it is named."""
        from portfolio.ui.skills.target_card import TargetCard

        found, skill = self._found(), self.skill(skill_id)
        if found is not None and skill is not None and self.writes:
            there = found.targets(skill_id)
            wanted = [one for one in there if (one["id"] == target_id if target_id else _is_own(one))]
            target = wanted[-1] if wanted else None
            TargetCard(self._theme, self._document, skill, self._over.window(), target).open()

    def gap_of(self, skill_id: str) -> Gap | None:
        """The gap of a skill that is needed most, and that no goal closes yet where there is such a one."""
        found = self._found()
        gaps = [gap for gap in found.gaps if gap.skill is not None and gap.skill.id == skill_id] if found else []
        return next((gap for gap in gaps if not gap.goal_ids), gaps[0] if gaps else None)

    def gap(self, key: str) -> Gap | None:
        """A gap by its key."""
        found = self._found()
        return next((gap for gap in found.gaps if gap.key == key), None) if found is not None else None

    def goal_records(self, gap: Gap) -> list[object]:
        """The goal of a gap with its steps, to be looked at first."""
        return [edit.record for edit in self._goal_change(gap).edits]

    def make_goal(self, gap: Gap) -> None:
        """The goal of a gap, at once."""
        if self.writes and not gap.goal_ids:
            self._document.do(self._goal_change(gap))

    def _goal_change(self, gap: Gap) -> Change:
        """It says from which talk or survey it comes, and never for which role: that is for nobody else."""
        from portfolio.core.records import Goal, with_fields
        from portfolio.growth.first_steps import draft
        from portfolio.ui.kit.gap_goal import goal_change
        from portfolio.ui.skills.words import origin_words

        found, today = self._found(), self._document.today()
        made = goal_change([(draft(gap, today), today)])
        if found is None or gap.role_id or not (gap.conversation_id or gap.run_id):
            return made
        source = _plain(origin_words(gap, found))
        return Change(
            made.label,
            tuple(
                Edit(None, with_fields(edit.record, source=source) if isinstance(edit.record, Goal) else edit.record)
                for edit in made.edits
            ),
        )

    def let_see(self, skill_id: str, privacy: str) -> None:
        """Say who may see what was rated and what is wanted of a skill; of all of them with no id."""
        from portfolio.ui.skills.acts import seen_by

        found, skill = self._found(), self.skill(skill_id)
        if found is not None:
            ids = [skill_id] if skill is not None else list(found.by_id)
            self._do(seen_by(self._document, ids, skill.title if skill is not None else "", privacy))

    def privacies(self, skill_id: str) -> set[str]:
        """Who may see it now: one answer, several, or none where nothing was said of it."""
        found = self._found()
        return found.privacies(skill_id) if found is not None else set()

    def delete(self, skill_id: str) -> None:
        """Move a skill to the bin, with all that was said of it."""
        from portfolio.ui.skills.acts import binned

        if self.skill(skill_id) is not None and self.writes:
            self._document.do(binned(self._document, [skill_id]))

    # ---- inside

    def skill(self, skill_id: str) -> SkillRow | None:
        """A skill by its id."""
        found = self._found()
        return found.by_id.get(skill_id) if found is not None else None

    def _do(self, change: Change) -> None:
        if change and self.writes:
            self._document.do(change)


def _is_own(target: Row) -> bool:
    return not target["conversation_id"] and not target["run_id"]


def _plain(words: str) -> str:
    """Without the marks that keep the direction of words apart: what is kept is plain."""
    return words.replace("\u2068", "").replace("\u2069", "")
