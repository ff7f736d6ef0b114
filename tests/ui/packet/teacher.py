"""A teacher's year with private and shown entries, on days of the present school year."""

from datetime import date, timedelta

from portfolio.core.records import (
    Credential,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    build,
)

SECRET = "Zanzibarische"


def school_days() -> list[date]:
    """A few days of this school year that have passed, whenever the test runs."""
    today = date.today()
    first = date(today.year if today.month >= 8 else today.year - 1, 8, 1)
    return [max(first, today - timedelta(days=back)) for back in range(6)]


def entries() -> list[Record]:
    day = school_days()
    goal = build(Goal, title="Talk less", baseline="61 %", result="87 %", due=day[0], what_changed="They talk more.")
    lesson = build(Practice, title="Water cycle", day=day[1], what_changed="All could draw it.")
    course = build(Programme, title="Universal Design", provider="Academy", started=day[3])
    return [
        goal,
        build(Step, goal_id=goal.id, title="Count my words", done=day[2]),
        lesson,
        course,
        build(Part, programme_id=course.id, title="Module 1", done=day[2]),
        build(Credential, title="Formative Assessment", issuer="Open Learning", earned=day[2]),
        build(Credential, title="Older badge", issuer="Open Learning", earned=day[0] - timedelta(days=900)),
        build(Credential, title="Undated badge", issuer="Open Learning"),
        build(Reflection, title="Shown", text="What I thought.", day=day[1], privacy="evaluator"),
        build(Reflection, title="Kept", text=f"{SECRET} one", day=day[1]),
        build(Reflection, title="Kept too", text=f"{SECRET} two", day=day[2]),
        build(TimeEntry, title="Reading", day=day[1], minutes=90, amount_minor=1250, currency="EUR"),
        build(TimeEntry, title="Course", day=day[2], minutes=60),
        build(Link, source_kind="practice", source_id=lesson.id, target_kind="goal", target_id=goal.id, role="toward"),
    ]
