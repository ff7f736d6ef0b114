"""What the year of the other tests has of growth: skills, a survey, roles held and aimed at, an advert."""
# ruff: noqa: E501  (a record a line reads better)

from dataclasses import replace
from datetime import UTC, date, datetime

from portfolio.core.change import edited
from portfolio.core.records import (
    Conversation,
    Goal,
    Measurement,
    Position,
    Practice,
    Rating,
    ReviewPoint,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    Survey,
    SurveyRun,
    build,
)
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import Year, link

DONE = datetime(2026, 5, 2, 12, tzinfo=UTC)
SCALE = [{"name": name, "words": ""} for name in ("Hardly ever", "Sometimes", "Often")]


def add_growth(year: Year) -> Year:
    """The same year with growth; ids by short names."""
    feedback = build(Skill, title="Feedback that is used", area="Assessment")
    mentoring = build(Skill, title="Mentoring colleagues", area="With colleagues")
    quiet = build(Skill, title="Quiet skill", privacy="private")
    talk = build(
        Conversation, title="Evaluation talk", day=date(2026, 5, 4), who="M. Okafor", privacy="evaluator",
        signed=date(2026, 5, 9),
    )  # fmt: skip
    mine = build(Survey, title="How I teach", scale=SCALE, questions=[_question("1", feedback.id), _question("2", "")])
    theirs = build(Survey, title="What pupils say", rater="students", scale=SCALE, questions=[_question("1", "")])
    own = build(
        SurveyRun, survey_id=mine.id, day=date(2026, 3, 1), finished=DONE, privacy="evaluator",
        answers=[{"question": "1", "level": "Often"}, {"question": "2", "level": "Sometimes"}],
    )  # fmt: skip
    honest = build(
        SurveyRun, survey_id=mine.id, day=date(2025, 3, 1), finished=DONE, note="Honest words",
        answers=[{"question": "1", "level": "Hardly ever"}],
    )  # fmt: skip
    counted = build(
        SurveyRun, survey_id=theirs.id, rater="students", day=date(2026, 6, 1), finished=DONE, privacy="evaluator",
        title="8A", people=26, answers=[{"question": "1", "counts": [2, 9, 15]}],
    )  # fmt: skip
    ratings = [
        _rating(feedback, "self", "developing", date(2024, 5, 2)),
        _rating(feedback, "self", "secure", date(2025, 5, 2)),
        _rating(feedback, "manager", "developing", date(2026, 5, 4), conversation_id=talk.id, who="M. Okafor", note="Look again"),
        _rating(mentoring, "peer", "leading", date(2026, 2, 2)),
        _rating(feedback, "self", "beginning", date(2025, 3, 1), run_id=honest.id, privacy="private"),
        _rating(mentoring, "self", "beginning", date(2026, 6, 1), privacy="private", note="Nobody is to know"),
        _rating(quiet, "manager", "secure", date(2026, 6, 1)),
        _rating(feedback, "peer", "leading", date(2026, 9, 30), note="After the period"),
    ]  # fmt: skip
    held = [
        build(Position, title="Assistant", rank=1, track="Support", started=date(2019, 9, 1), ended=date(2025, 9, 15)),
        build(Position, title="Physics teacher", rank=2, track="Teaching", started=date(2025, 9, 16), ended=date(2026, 1, 31)),
        build(Position, title="Science lead", rank=3, track=" teaching ", started=date(2026, 2, 1)),
    ]  # fmt: skip
    aim = build(
        Role, title="Head of science", rank=4, track="Leadership", aimed=True, by=date(2028, 9, 1), privacy="evaluator"
    )
    secret = build(Role, title="Away from here", rank=4, track="Teaching", aimed=True)
    post = build(
        Role,
        title="Lead teacher",
        place="Northfield School",
        advert="Ring Jo Miller",
        closes=date(2026, 7, 1),
        privacy="public",
    )
    needs = [
        build(RoleNeed, role_id=aim.id, words_asked="Feedback that is used", skill_id=feedback.id, level="secure", weight=3),
        build(RoleNeed, role_id=aim.id, words_asked="Mentoring colleagues", skill_id=mentoring.id, level="secure", position=1),
        build(RoleNeed, role_id=secret.id, words_asked="A secret line"),
        build(RoleNeed, role_id=post.id, words_asked="Work with families", position=0, weight=3),
        build(RoleNeed, role_id=post.id, words_asked="Teaching degree", position=1, answer="Since 2019."),
        build(RoleNeed, role_id=post.id, words_asked="A driving licence", position=2, met=True, weight=1),
        build(RoleNeed, role_id=post.id, words_asked="Timetabling", position=3),
    ]  # fmt: skip
    early = build(Practice, title="Evenings long ago", day=date(2020, 3, 3), what_i_did="x")
    year.add(feedback, mentoring, quiet, talk, mine, theirs, own, honest, counted, *ratings, *held, aim, secret, post)
    year.add(
        *needs, early,
        build(SkillEvidence, record_kind="practice", record_id=year.ids["lesson"], skill_id=feedback.id, level="developing"),
        build(SkillTarget, skill_id=feedback.id, level="leading", due=date(2027, 6, 1), privacy="evaluator"),
        build(SkillTarget, skill_id=mentoring.id, level="leading", why="For my eyes"),
        link("evidence", early, needs[3]),
    )  # fmt: skip
    goal = year.portfolio.get(Goal, year.ids["tickets"])
    assert goal is not None
    year.portfolio.apply(edited(
        "Goal", goal, skill_id=feedback.id, target_level="secure", role_id=aim.id, conversation_id=talk.id,
        reason="Fridays are short", fields=[{"field": "Rationale", "text": "Nobody read the tickets"}], started=date(2025, 1, 10),
        planned_minutes=1200, planned_minor=5000, currency="EUR",
    ))  # fmt: skip
    year.add(
        build(Measurement, goal_id=goal.id, day=date(2025, 10, 1), value="2 of 10"),
        build(Measurement, goal_id=goal.id, day=date(2026, 4, 1), value="8 of 10", note="Two classes"),
        build(ReviewPoint, goal_id=goal.id, day=date(2026, 1, 10), held=date(2026, 1, 12), notes="Half way"),
        build(ReviewPoint, goal_id=goal.id, day=date(2026, 9, 1)),
    )
    named = {"feedback": feedback, "mentoring": mentoring, "talk": talk, "aim": aim, "post": post, "early": early}
    year.ids |= {name: record.id for name, record in named.items()}
    year.ids["science"] = held[2].id
    return year


def applying(year: Year, *, missing: bool = False, **fields: object) -> PacketRequest:
    """The request that answers the advert, for everyone who may read it."""
    sections = ("asked", "roles", "practice", *(("missing",) if missing else ()))
    request = year.request(sections=sections, preset="application", role=year.ids["post"])
    return replace(request, **fields)


def _question(name: str, skill: str) -> dict[str, str]:
    return {"id": name, "text": f"Question {name}?", "area": "Talk", "skill_id": skill}


def _rating(skill: Skill, rater: str, level: str, day: date, **fields: object) -> Rating:
    return build(
        Rating, **{"skill_id": skill.id, "rater": rater, "level": level, "day": day, "privacy": "evaluator"} | fields
    )
