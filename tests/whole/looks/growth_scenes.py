"""The scenes of growth: skills, what is still to learn, surveys, career moves, and the sheets that go with them."""

from collections.abc import Callable
from typing import Any

from portfolio.ui.career.place import CareerPlace
from portfolio.ui.editors.fold import Fold
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.kit.choice import Choice
from portfolio.ui.shell import rail
from portfolio.ui.skills.head import GAPS, SKILLS, SURVEYS
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.taking_page import TakingPage
from tests.whole.looks.showing import Showing, until

Scene = Callable[[Showing], None]
ADVERT = """Lead teacher for maths
Harbour School
We look for somebody who
- has mentored new teachers
- can lead a team of six
- knows how to read results
Desirable: a second language
"""


def skills_page(page: str) -> Scene:
    """One of the three pages of the place of skills."""

    def show(shown: Showing) -> None:
        place = _skills(shown)
        place.show_page(page)
        if page == SURVEYS:
            assert place.surveys is not None
            place.surveys.to_list()

    return show


def career(shown: Showing) -> None:
    """The picture, with the first role that is aimed at."""
    place = _career(shown)
    aimed = next((node.id for node in place.model.nodes if node.aimed), "")
    place.picture.close_node()
    if aimed:
        place.view.choose(aimed)


def put_back(shown: Showing) -> None:
    """As these places are when one first comes there."""
    stage = shown.workspace.stage
    for name in (rail.SKILLS, rail.CAREER, rail.GOALS):
        place: Any = stage._standing[name].place if stage.has(name) else None
        if isinstance(place, SkillsPlace):
            if place.surveys is not None:
                place.surveys.to_list()
            place._back()
        elif isinstance(place, CareerPlace):
            place.show_picture()
            place.head.as_list.setChecked(False)
        elif isinstance(place, GoalBoard):
            _choose(place.head.view, "board")


def _skills(shown: Showing) -> SkillsPlace:
    shown.workspace.go_to(rail.SKILLS)
    place = shown.workspace.stage.place
    assert isinstance(place, SkillsPlace)
    return place


def _skill(shown: Showing) -> None:
    """A skill with something still to learn, opened."""
    place = _skills(shown)
    assert place.found is not None
    place.show_skill(next(iter(place.found.gap_of)))


def _rate(shown: Showing) -> None:
    place = _skills(shown)
    place.act("rate", place.view.current())


def _adding(shown: Showing) -> None:
    _skills(shown).show_adding()


def _surveys(shown: Showing) -> SurveysPage:
    place = _skills(shown)
    place.show_page(SURVEYS)
    assert place.surveys is not None
    return place.surveys


def _survey(what: str, rater: str) -> Scene:
    """The first survey that these answer: answered, or its results."""

    def show(shown: Showing) -> None:
        surveys = _surveys(shown)
        line = next(row.line for row in surveys.list.rows if row.line.row["rater"] == rater)
        surveys.do(what, line.id)

    return show


def _last_look(shown: Showing) -> None:
    """All answers before they are kept."""
    _survey("answer", "self")(shown)
    page = _surveys(shown).page
    assert isinstance(page, TakingPage)
    for at, row in enumerate(("1", "3", "4", "2")):
        page.go_to(at)
        page.choose(page.card.rows[int(row) - 1].level)
    page._show_summary()


def _career(shown: Showing) -> CareerPlace:
    shown.workspace.go_to(rail.CAREER)
    place = shown.workspace.stage.place
    assert isinstance(place, CareerPlace)
    return place


def _career_list(shown: Showing) -> None:
    career(shown)
    _career(shown).head.as_list.setChecked(True)


def _role(shown: Showing) -> None:
    """What a role asks for, beside the picture or over it, with what it would take."""
    place = _career(shown)
    place.open_node(next(node.id for node in place.model.nodes if node.aimed))


def _role_sheet(shown: Showing) -> None:
    place = _career(shown)
    place.edit(next(node.id for node in place.model.nodes if node.aimed))
    until("the sheet is there", lambda: shown.workspace.stage.sheet)


def _packs(shown: Showing) -> None:
    _career(shown).show_packs()


def _advert(shown: Showing) -> None:
    place = _career(shown)
    place.show_advert()
    page: Any = place.page
    page.text.set_raw(ADVERT)
    page.text.edited.emit()
    until("its lines were read", page.add.isEnabled)


def _goal_sheet(shown: Showing) -> None:
    """A goal of a gap, with everything unfolded."""
    found = shown.workspace.document.portfolio.connection.execute(
        "SELECT id FROM goal WHERE trashed IS NULL ORDER BY skill_id IS NULL, template = '', id LIMIT 1"
    )
    shown.workspace.entries.write("goal", str(found.fetchone()[0]))
    until("the sheet is there", lambda: shown.workspace.stage.sheet)
    sheet: Any = shown.workspace.stage.sheet
    for fold in sheet.findChildren(Fold):
        fold.open()
    shown.seen()  # laid out, so that it can be scrolled to what was folded
    down = sheet.scroll_area.verticalScrollBar()
    down.setValue(down.maximum() // 2)


def _calendar(shown: Showing) -> None:
    shown.workspace.go_to(rail.GOALS)
    board = shown.workspace.stage.place
    assert isinstance(board, GoalBoard)
    _choose(board.head.view, "calendar")


def _choose(choice: Choice, value: str) -> None:
    if choice.value() != value:
        choice.set_value(value)
        choice.chosen.emit(value)


def _talk_sheet(shown: Showing) -> None:
    """A conversation in which skills were rated."""
    found = shown.workspace.document.portfolio.connection.execute(
        "SELECT conversation_id FROM rating WHERE conversation_id IS NOT NULL AND trashed IS NULL ORDER BY day DESC"
    )
    shown.workspace.entries.write("conversation", str(found.fetchone()[0]))
    until("the sheet is there", lambda: shown.workspace.stage.sheet)


def _ask(shown: Showing) -> None:
    _skills(shown)
    shown.workspace.add("ask")


def _shows(shown: Showing) -> None:
    """Which skills an entry shows, said on a card."""
    row = next(row for row in shown.workspace.journal.model.rows if row.kind == "credential")
    shown.workspace.skilling.say_one("credential", row.id)


PAGES: dict[str, Scene] = {
    "skills": skills_page(SKILLS), "still-to-learn": skills_page(GAPS), "surveys": skills_page(SURVEYS),
    "career": career,
}  # fmt: skip
SHEETS_OF_GROWTH: dict[str, Scene] = {
    "skill": _skill, "rate-skill": _rate, "add-skills": _adding, "shows-skills": _shows, "ask-colleague": _ask,
    "survey-answering": _survey("answer", "self"), "survey-last-look": _last_look,
    "survey-results": _survey("results", "self"), "survey-results-pupils": _survey("results", "students"),
    "survey-counts": _survey("counts", "students"), "survey-table": _survey("table", "students"),
    "career-list": _career_list, "role": _role, "write-role": _role_sheet, "role-packs": _packs, "advert": _advert,
    "goal-unfolded": _goal_sheet, "goals-calendar": _calendar, "write-conversation": _talk_sheet,
}  # fmt: skip
"""What opens from these places, and the sheets and cards of growth. Each begins where it is, after `put_back`."""
