"""The goals of the year, with their steps."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import UTC, date, datetime

from portfolio.core.records import Goal, Step, build


def make_goals() -> list[Goal]:
    """Met, partly met and two under way, written down before school began."""
    started = datetime(2025, 9, 3, 8, tzinfo=UTC)
    return [
        build(
            Goal,
            title="Pupils choose how they show their learning",
            source="From my evaluation in June 2025",
            state="met",
            created=started,
            due=date(2026, 5, 29),
            finished=date(2026, 5, 20),
            measure="Pupils who say they choose how they show what they know",
            baseline="61 %",
            result="87 %",
            learners=84,
            what_changed="Six ways of showing what one knows hang on the wall, and pupils pick one each unit. Talk and drawing are picked most by those who wrote least before.",
        ),
        build(
            Goal,
            title="Every lesson ends with a question I read",
            source="My own",
            state="partly",
            created=started,
            due=date(2026, 6, 30),
            measure="Lessons with an exit ticket, 8A and 8B",
            baseline="2 of 10",
            result="8 of 10",
            learners=56,
            what_changed="Tickets now decide the first ten minutes of the next lesson. In 8A it works; in 8B the last lesson on Friday still ends without.",
        ),
        build(
            Goal,
            title="Families hear from the pupil, not from me",
            source="School plan 2025–26",
            state="under_way",
            created=started,
            due=date(2026, 12, 18),
            measure="Families at a student-led conference",
            baseline="38",
            result="64",
            learners=84,
            what_changed="Pupils led the spring conferences with their own portfolios; 26 more families came than in autumn.",
        ),
        build(
            Goal,
            title="Universal Design for Learning in every unit",
            source="From my evaluation in June 2025",
            state="under_way",
            created=started,
            due=date(2027, 1, 30),
            measure="Units planned with UDL checkpoints",
            baseline="0 of 9",
            result="4 of 9",
        ),
    ]


def make_steps(goals: list[Goal]) -> list[Step]:
    """Done and open, of each goal."""
    return [
        build(Step, goal_id=goals[n].id, position=i, title=t, due=d, done=x)
        for n, i, t, d, x in [
            (0, 0, "Ask 7C what would help them show what they know", None, date(2025, 9, 12)),
            (0, 1, "Six formats on a poster, one page each", None, date(2025, 10, 2)),
            (0, 2, "Survey in all classes, autumn", None, date(2025, 11, 14)),
            (0, 3, "Survey in all classes, spring", None, date(2026, 5, 20)),
            (1, 0, "One fixed question in 8A for three weeks", None, date(2025, 10, 24)),
            (1, 1, "Sort tickets with the pupils", None, date(2025, 11, 9)),
            (1, 2, "The same in 8B", date(2026, 6, 30), None),
            (2, 0, "Portfolios in 8A and 8B", None, date(2026, 2, 20)),
            (2, 1, "Rehearse conferences in pairs", None, date(2026, 3, 6)),
            (2, 2, "Invite the families of 7C as well", date(2026, 11, 6), None),
            (3, 0, "Finish the nanodegree’s fourth module", date(2026, 9, 30), None),
        ]
    ]
