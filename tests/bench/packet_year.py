"""A year of work that fills a packet of about 270 pages, the same every time."""

import random
from datetime import date, timedelta
from pathlib import Path

from portfolio.core.records import Goal, Part, Practice, Programme, Record, Reflection, Step, TimeEntry, build
from tests.packet.a_year import Year, attach, link, make_year, photograph

REFLECTIONS, PRACTICES, PHOTOS, GOALS = 160, 310, 20, 30
WORDS = (
    "pupils lesson ticket question tomorrow group explain answer draw choose listen again because before evidence page "
    "the a of and to in my their was not when what how every they it"
).split()


def grown(folder: Path, times: float = 1.0) -> Year:
    """The year, and so many more entries that the packet has about 270 pages, `times` as many. The same every time."""
    year = make_year(folder)
    chance = random.Random(270)

    def sentences(count: int) -> str:
        return " ".join(
            " ".join(chance.choice(WORDS) for _ in range(chance.randint(8, 16))).capitalize() + "."
            for _ in range(count)
        )

    def day() -> date:
        return date(2025, 9, 1) + timedelta(days=chance.randrange(360))

    records: list[Record] = []
    for number in range(round(GOALS * times)):
        goal = build(
            Goal,
            title=f"Goal {number}: {sentences(1)[:60]}",
            baseline="10",
            result="20",
            learners=28,
            measure=sentences(1),
            what_changed=sentences(5),
            due=day(),
        )
        programme = build(Programme, title=f"Programme {number}", provider="Open Learning Exchange", started=day())
        records += [goal, programme]
        records += [build(Step, goal_id=goal.id, position=n, title=sentences(1), done=day()) for n in range(6)]
        records += [
            build(Part, programme_id=programme.id, position=n, title=sentences(1), done=day(), minutes=300)
            for n in range(8)
        ]
    for number in range(round(REFLECTIONS * times)):
        points = f"- {sentences(1)}\n- {sentences(1)}\n\n> {sentences(2)}"
        text = f"{sentences(6)}\n\n## What I saw\n\n{sentences(7)}\n\n{points}\n\n{sentences(9)}"
        records.append(build(Reflection, title=f"Reflection {number}", text=text, day=day(), privacy="evaluator"))
    for number in range(round(PRACTICES * times)):
        records.append(
            build(Practice, title=f"Lesson {number}", day=day(), what_i_did=sentences(4), what_changed=sentences(3))
        )
        records.append(build(TimeEntry, day=day(), minutes=90, category=chance.choice(WORDS[:6])))
    year.add(*records)
    lessons = [record for record in records if isinstance(record, Practice)]
    photos = [
        attach(
            year.portfolio,
            photograph(seed=n),
            f"photo-{n}.jpg",
            "image/jpeg",
            title=f"Photo {n}",
            caption=sentences(1),
            day=day(),
        )
        for n in range(round(PHOTOS * times))
    ]
    year.add(*photos, *[link("evidence", photo, lessons[n]) for n, photo in enumerate(photos)])
    return year
