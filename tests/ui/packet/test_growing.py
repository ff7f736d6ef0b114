"""Growth where the PDF is set up: the role of an application is chosen; what is private or unanswered is counted."""

from datetime import UTC, date, datetime

from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Person, Rating, Role, RoleNeed, Skill, SkillTarget, Survey, SurveyRun, build
from portfolio.packet.setup import Known
from portfolio.ui.document import Document
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import WAIT, lines


def wait_for_line(qtbot: QtBot, place: PacketPlace, section: str, said: str) -> None:
    qtbot.waitUntil(lambda: said in lines(place).get(section, ""), timeout=WAIT)


def advert(privacy: str = "public") -> tuple[Role, list[RoleNeed]]:
    role = build(Role, title="Lead teacher", place="Northfield School", advert="As pasted", privacy=privacy)
    return role, [
        build(RoleNeed, role_id=role.id, words_asked="A degree", answer="Since 2019."),
        build(RoleNeed, role_id=role.id, words_asked="Timetabling", position=1),
    ]


def test_an_application_asks_for_its_role_and_counts_what_nothing_shows(
    qtbot: QtBot, document: Document, place: PacketPlace
) -> None:
    role, needs = advert()
    document.do(added("Advert", role, *needs))
    place.hide()  # a role is written down at another place
    place.show()
    wait_for_line(qtbot, place, "growth", "No ratings")
    assert place.column.role.isHidden()
    assert "asked" not in lines(place)
    place.column.preset._take("application")
    assert not place.column.role.isHidden()
    assert [one.title for one in place.column.role.options()] == ["No role in particular", "Lead teacher"]
    wait_for_line(qtbot, place, "asked", "Choose a role, under What it is for")
    place.column.role._take(role.id)
    wait_for_line(qtbot, place, "asked", "2 lines of what is asked")
    assert lines(place)["missing"] == "Left out: 1 that nothing shows yet"
    assert place.choices.role == role.id
    place.column.sections.rows["missing"].switch.click()
    wait_for_line(qtbot, place, "missing", "1 that nothing shows yet")
    place.column.role._take("")
    assert place.choices.role == ""


def test_private_answers_are_offered_and_their_ratings_come_with_them(
    qtbot: QtBot, document: Document, place: PacketPlace
) -> None:
    skill = build(Skill, title="Feedback that is used")
    survey = build(Survey, title="How I teach", questions=[{"id": "1", "text": "?", "skill_id": skill.id}])
    today = date.today()
    run = build(SurveyRun, survey_id=survey.id, day=today, finished=datetime.now(UTC), title="At home")
    read = build(Rating, skill_id=skill.id, rater="self", level="secure", day=today, run_id=run.id)
    document.do(added("Answers", skill, survey, run, read))
    qtbot.waitUntil(lambda: any(entry.kind == "survey_run" for entry in place.content.hidden), timeout=WAIT)
    assert [entry.title for entry in place.content.hidden if entry.kind == "survey_run"] == ["At home"]
    assert not any(entry.kind == "rating" for entry in place.content.hidden)
    assert lines(place)["growth"] == "No ratings or surveys"
    place.asking.show_private(place.content, place.choices)
    assert place.asking.dialog is not None
    place.asking.dialog.ticked.emit([run.id])
    seen = [document.portfolio.get(kind, one.id) for kind, one in ((SurveyRun, run), (Rating, read))]
    assert [one.privacy for one in seen if one is not None] == ["evaluator", "evaluator"]
    wait_for_line(qtbot, place, "growth", "a survey was answered")
    document.undo()
    assert document.portfolio.get(Rating, read.id) == read


def test_what_was_left_unticked_stays_private_and_each_says_who_saw_what(
    qtbot: QtBot, document: Document, place: PacketPlace
) -> None:
    skill = build(Skill, title="Explaining")
    survey = build(Survey, title="How I teach", questions=[{"id": "1", "text": "?", "skill_id": skill.id}])
    today = date.today()
    run = build(SurveyRun, survey_id=survey.id, day=today, finished=datetime.now(UTC), title="At home")
    wanted = build(SkillTarget, skill_id=skill.id, level="secure", run_id=run.id)
    seen = build(Rating, skill_id=skill.id, rater="manager", level="developing", day=today)
    document.do(added("Answers", skill, survey, run, wanted, seen))
    qtbot.waitUntil(lambda: any(entry.kind == "survey_run" for entry in place.content.hidden), timeout=WAIT)
    titles = {entry.kind: entry.title for entry in place.content.hidden}
    assert titles["rating"] == "Explaining: My manager, developing"
    assert titles["skill_target"] == "Explaining: I want to reach secure"
    place.asking.show_private(place.content, place.choices)
    assert place.asking.dialog is not None
    place.asking.dialog.ticked.emit([run.id])
    told = [document.portfolio.get(kind, one.id) for kind, one in ((SurveyRun, run), (SkillTarget, wanted))]
    assert [one.privacy for one in told if one is not None] == ["evaluator", "private"]


def test_a_role_that_is_kept_private_says_so_and_is_offered(
    qtbot: QtBot, document: Document, place: PacketPlace
) -> None:
    role, needs = advert("private")
    document.do(added("Advert", role, *needs))
    place.hide()
    place.show()
    place.column.preset._take("application")
    place.column.role._take(role.id)
    wait_for_line(qtbot, place, "asked", "The role is kept private")
    assert [entry.title for entry in place.content.hidden if entry.kind == "role"] == ["Lead teacher"]


def test_a_learner_begins_with_her_own_conference_and_its_badges(document: Document) -> None:
    (person,) = document.portfolio.find(Person)
    document.do(edited("Whose", person, kind="learner"))
    usual = SetupKeeper(document).load(Known(date.today()))
    assert (usual.preset, usual.audience) == ("student_led", "evaluator")
    assert not {"credentials", "growth", "statement"} & usual.left_out
