"""Growth that is hard to set: levels and skills without end, every rater over many years, roles on crowded lines."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from collections.abc import Sequence
from datetime import UTC, date, datetime

from portfolio.core.change import edited
from portfolio.core.records import (
    Conversation,
    Goal,
    Measurement,
    Position,
    Practice,
    Rating,
    Record,
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
from tests.packet.a_year import Year, link

LEVELS = [
    "beginning",
    "Demonstrated with consistency and in more than one class",
    "A2",
    "secure",
    "ein-Wort-ohne-Ende-und-Trennstelle-xxxxxxxxxx",
    "C2",
]
RATERS = ("self", "manager", "peer", "students")
DONE = datetime(2026, 5, 2, 12, tzinfo=UTC)


def add_hard_growth(
    year: Year, titles: Sequence[str], text: str, talk: Conversation, lessons: Sequence[Practice]
) -> None:
    """Skills, ratings, surveys, roles and what goals have, all with the titles and the text that are hard to set."""
    levels = [{"name": one, "words": text[:200]} for one in LEVELS]
    skills = [
        build(Skill, title=title, area=titles[number % 3], position=number, code=f"{number}.1", levels=levels if number % 2 else [])
        for number, title in enumerate(titles)
    ]  # fmt: skip
    year.add(*skills)
    found: list[Record] = []
    for number, skill in enumerate(skills):
        scale = LEVELS if number % 2 else ["beginning", "developing", "secure", "leading"]
        found += [
            build(
                Rating, skill_id=skill.id, rater=rater, level=scale[(number + step) % len(scale)], day=date(2021 + step, 5, 2), privacy="evaluator",
                who=titles[step] if rater != "self" else "", note=text[:160] if step == 4 else "", people=1234 if rater == "students" else None,
                conversation_id=talk.id if step == 4 else None,
            )
            for place, rater in enumerate(RATERS) for step in range((number + place) % 6)
        ]  # fmt: skip
        found += [
            build(SkillEvidence, record_kind="practice", record_id=lesson.id, skill_id=skill.id, level=scale[number % len(scale)], claim=text[:120])
            for lesson in lessons[number % 5 : number % 5 + number % 6]
        ]  # fmt: skip
        if number % 3 == 0:
            found.append(
                build(SkillTarget, skill_id=skill.id, level=scale[-1], due=date(2027, 1, 1), privacy="evaluator")
            )
    year.add(*found, *_roles(skills, titles, text, lessons))
    _surveys(year, skills, titles, text)
    goal = next(one for one in year.portfolio.find(Goal) if one.title == titles[0])
    year.portfolio.apply(edited(
        "x", goal, template="smart", reason=text, state="dropped", finished=date(2026, 5, 2), skill_id=skills[1].id, target_level=LEVELS[4], conversation_id=talk.id,
        fields=[{"field": title, "text": text[:300]} for title in titles[:4]], planned_minutes=600_000, started=date(2025, 9, 1),
    ))  # fmt: skip
    year.add(
        *(
            build(
                Measurement,
                goal_id=goal.id,
                day=date(2025, 9 + step % 4, 1 + step),
                value=f"{step} of 20",
                note=titles[step % len(titles)],
            )
            for step in range(14)
        ),
        *(
            build(
                ReviewPoint,
                goal_id=goal.id,
                day=date(2026, 1, 1 + step),
                held=date(2026, 1, 2 + step) if step else None,
                notes=text if step == 1 else titles[step],
            )
            for step in range(3)
        ),
    )
    year.ids["role"] = next(role.id for role in year.portfolio.find(Role) if role.place)


def _roles(skills: Sequence[Skill], titles: Sequence[str], text: str, lessons: Sequence[Practice]) -> list[Record]:
    """Six held on three lines of work, back and forth; two aimed at; needs of every weight, with answers and without."""
    held = [
        build(Position, title=titles[number], place=titles[-2], rank=(2, 3, 2, 2, 5, 3)[number], track=("Teaching", titles[-1], "Teaching", "Teaching", "Leadership", titles[-1])[number],
              started=date(2015 + number, 9, 1), ended=date(2016 + number, 8, 31) if number < 5 else None)
        for number in range(6)
    ]  # fmt: skip
    roles = [
        build(Role, title=title, rank=6, track="Leadership", aimed=True, privacy="public", by=date(2029, 9, 1), text=text, notice=text[:200], place=titles[3] if number else "")
        for number, title in enumerate((titles[-1], titles[-2]))
    ]  # fmt: skip
    needs = [
        build(RoleNeed, role_id=role.id, position=number, weight=1 + number % 3, words_asked=title, answer=text if number == 2 else "", met=number == 4,
              skill_id=skills[number].id if number % 2 else None, level=LEVELS[3] if number % 4 == 1 else "")
        for role in roles for number, title in enumerate(titles)
    ]  # fmt: skip
    ties = [link("evidence", lesson, needs[6]) for lesson in lessons[:7]]
    return [*held, *roles, *needs, *ties]


def _surveys(year: Year, skills: Sequence[Skill], titles: Sequence[str], text: str) -> None:
    """One's own answers six times on six levels; a group's four times, with numbers of four digits."""
    questions = [
        {"id": str(number), "text": title, "area": titles[number % 3], "skill_id": skills[number].id}
        for number, title in enumerate(titles)
    ]
    scale = [{"name": one, "words": ""} for one in LEVELS]
    mine = build(Survey, title=titles[-1], scale=scale, questions=questions, notice=text[:200])
    theirs = build(Survey, title=titles[-2], rater="students", scale=scale, questions=questions)
    runs = [
        build(SurveyRun, survey_id=mine.id, day=date(2020 + step, 5, 2), finished=DONE, privacy="evaluator", note=text if step == 5 else "",
              answers=[{"question": str(number), "level": LEVELS[(number + step) % 6], "note": text[:100] if number == 3 else ""} for number in range(len(titles))])
        for step in range(6)
    ] + [
        build(SurveyRun, survey_id=theirs.id, rater="students", day=date(2022 + step, 6, 2), finished=DONE, privacy="evaluator", title=titles[step], people=4000,
              answers=[{"question": str(number), "counts": [1000, 0, 1, 999 + number, 2000, step]} for number in range(len(titles))])
        for step in range(4)
    ]  # fmt: skip
    year.add(mine, theirs, *runs)
