"""A teacher grows, at the window: from a survey to the evaluation PDF. Prints what she sees on the way, as JSON.

Run as: python -m tests.whole.growing {begin|learn} FOLDER FILE
`begin` ends with a goal; `learn` takes the badge in FILE, and saves the PDF beside it. It is a program of its own
because it opens a real window on a virtual screen.
"""

import json
import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from portfolio.core.portfolio import Portfolio
from portfolio.ui.shell import rail
from portfolio.ui.skills.show_card import ShowCard
from tests.whole.teacher import KEY, Teacher, plain, sentences

SURVEY, QUESTION = "How I teach", "How do you help another teacher to become better?"
SKILL, ROLE, SECRET_ROLE = "Mentoring and coaching", "Mentor of new teachers", "Head teacher"
LAST_YEAR, THIS_YEAR = "Nobody ever asked me to.", "Twice a month with Nadia."
COURSE, MODULES, BADGE = "Coaching nanodegree", ("Listening", "A lesson watched together"), "Coaching New Teachers"


def begin(folder: Path, _: Path) -> dict[str, Any]:
    """She answers a survey, says what she does and where she could go, and makes a goal of what is missing."""
    her = Teacher(folder)
    place = her.skills("Surveys")
    her.click("Choose a survey", place)
    her.click(SURVEY, place)
    her.click("Add this survey", place)
    day = date.today() - timedelta(days=300)
    seen: dict[str, Any] = {"told": her.answer("Answer it", QUESTION, "1", LAST_YEAR, day, aim="3")}
    her.click("See what is still to learn", place)
    seen["gaps"] = her.gaps()
    choose_roles(her)
    seen["ready"], seen["gaps_of_roles"] = her.ready_for(ROLE), her.gaps()
    seen["goal"] = goal_of_gap(her)
    seen["done"], seen["gaps_with_goal"] = her.last_done(), her.gaps()
    her.close()
    return seen


def choose_roles(her: Teacher) -> None:
    """The role she holds, and two that she aims for; her evaluator may know of one of them."""
    career = her.career()
    her.click("1. Say what I do now", career)
    now = her.sheet
    her.write("Class teacher", now.title.line)
    her.write("Teaching", now.track.line)
    now.rank.combo.setFocus()
    her.press(KEY.Key_Down)
    her.press(KEY.Key_Down)
    her.done_with_it()
    her.click("Choose roles", career)
    page: Any = career.page
    for role in (ROLE, SECRET_ROLE):
        her.write(role, page.search)
        her.click(role, page)
    her.click("Add 2 roles", career)
    for role in (ROLE, SECRET_ROLE):
        career.open_node(her.role(role).id)
        her.click("Aim for this role", career.panel)
        her.see("I aim for it", career.panel)
    career.open_node(her.role(ROLE).id)
    her.click("Edit", career.panel)
    her.let_evaluator_see_it()
    her.done_with_it()


def goal_of_gap(her: Teacher) -> dict[str, Any]:
    """G on the first line of what is still to learn. Gives what was filled in."""
    view = her.skills("Still to learn").gaps.view
    view.setFocus()
    her.press(KEY.Key_Home)
    her.press("g")
    goal = her.sheet
    filled = {
        "title": goal.title.text(), "due": goal.due.day().isoformat(), "source": goal.source.text(),
        "level": goal.gap.raw()["target_level"], "steps": [fields["title"] for _, fields in goal.steps.items()],
    }  # fmt: skip
    her.let_evaluator_see_it()
    her.done_with_it()
    return filled


def learn(folder: Path, badge: Path) -> dict[str, Any]:
    """A course for the goal and its badge; what the badge shows; the survey again; and what the PDF says of it."""
    her = Teacher(folder)
    seen: dict[str, Any] = {"gaps": her.gaps(), "goal": learnt_for_goal(her)}
    her.drop(badge)
    her.until("the badge is there", lambda: BADGE in her.titles())
    say_it_shows(her, "secure")
    seen["gaps_with_badge"], seen["ready_with_badge"] = her.gaps(), her.ready_for(ROLE)
    her.undo()
    seen["gaps_undone"], seen["ready_undone"] = her.gaps(), her.ready_for(ROLE)
    say_it_shows(her, "developing")
    seen["gaps_halfway"], seen["ready_halfway"] = her.gaps(), her.ready_for(ROLE)
    seen["told"] = her.answer("Answer it again", QUESTION, "3", THIS_YEAR, date.today(), told=True)
    seen["gaps_rated"], seen["ready_rated"] = her.gaps(), her.ready_for(ROLE)
    her.undo()
    seen["gaps_unrated"] = her.gaps()
    her.redo()
    place = her.skills("What I can do")
    assert place.found is not None
    place.show_skill(next(one.id for one in place.found.skills if one.title == SKILL))
    seen["skill"] = list(sentences(place.panel))
    her.workspace.go_to(rail.PACKET)
    packet: Any = her.workspace.stage.place
    out = badge.with_suffix(".pdf")
    packet.save_to(out)
    her.until("the PDF is saved", out.exists, 120)
    her.until("it is noted", lambda: her.last_done().startswith("Save"))
    her.close()
    return seen


def learnt_for_goal(her: Teacher) -> list[str]:
    """A nanodegree that counts toward the goal, finished module by module. Gives what the goal says then."""
    her.workspace.add("programme")
    course = her.sheet
    her.write(COURSE, course.title.line)
    course.parts.rows()[0].line.setFocus()
    for module in MODULES:
        her.write(module)
        her.press(KEY.Key_Return)
    her.press_on(course.toward.button)
    her.write(SKILL)
    her.press(KEY.Key_Return)
    her.done_with_it()
    her.workspace.entries.write("programme", her.id_of(COURSE))
    course = her.sheet
    for row in course.parts.rows():
        her.press_on(row.box)
    her.write(date.today().isoformat(), course.ended.line)
    her.press(KEY.Key_Tab)
    her.done_with_it()
    return [plain(words) for words in sentences(her.at_entry("goal", f"{SKILL}: secure"))]


def say_it_shows(her: Teacher, level: str) -> None:
    """K on the badge: a few letters of the skill, its level, done."""
    her.at_entry("credential", BADGE)
    her.press("k")
    card = her.workspace.skilling.card
    assert isinstance(card, ShowCard)
    her.write(SKILL[:6], card.field)
    her.press(KEY.Key_Return)
    levels = card.list.ticked[0].level
    levels.setFocus()
    while levels.currentData() != level:
        her.press(KEY.Key_Down)
    her.press_on(card.done)


def main() -> None:
    stage, folder, file = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (folder / "portfolio.db").exists():
        Portfolio.create(folder, device="d" * 32, name="Amina Diallo").close()
    print(json.dumps({"begin": begin, "learn": learn}[stage](folder, file)), flush=True)  # noqa: T201
    os._exit(0)  # Qt's own end is not what is looked at here


if __name__ == "__main__":
    main()
