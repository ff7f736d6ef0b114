"""Three years towards a framework of thirty standards: what shows them, what was said, and what they were rated."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import date
from pathlib import Path

from portfolio.core.change import edited
from portfolio.core.records import (
    Alignment,
    Attachment,
    Conversation,
    Credential,
    EvaluationPlan,
    Framework,
    Person,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Standard,
    StandardClaim,
    StandardRating,
    TimeEntry,
    build,
    kind_of,
)
from tests.packet.a_year import Year, attach, link, make_year, photograph
from tests.packet.year_files import certificate_pdf

LEVELS = ["Beginning", "Developing", "Accomplished", "Leading"]
DOMAINS = {
    "Planning": ["Knows the subject and how it is learned", "Knows the pupils", "Sets goals that can be seen", "Chooses materials", "Plans in steps that build on one another", "Plans how learning will be seen", "Plans for difference", "Plans with colleagues"],
    "The room": ["Respect between all", "A culture of effort", "Routines that give time back", "Behaviour is taught", "Space serves the task", "Every voice is heard", "Safe to be wrong"],
    "Teaching": ["Says clearly what is to be learned", "Asks questions that make pupils think", "Engages every pupil", "Uses what pupils show", "Adapts in the moment", "Gives feedback that is used", "Talk that teaches", "Closes what it opened"],
    "Beyond the room": ["Reflects on teaching", "Keeps accurate notes of progress", "Speaks with families", "Shares in the school’s work", "Grows as a professional", "Acts with integrity", "Shares what works"],
}  # fmt: skip
GAPS = ("2e", "3h", "4f")
"""Standards that nothing shows."""

_LESSONS = (
    ("Exit tickets in 8A", "lesson", "A question at the end of each lesson, sorted by the pupils themselves.", "Two thirds of 8A now name what they do not yet know."),
    ("Unit: forces without a final test", "unit", "Six lessons that ended in an exhibition instead of a test.", "Every pupil could explain one model to a visitor."),
    ("A seating plan made by pupils", "project", "8B drew the room they learn best in, and we tried three of them.", "Transitions take two minutes less."),
    ("Friday evenings with families", "parent_contact", "Four evenings on which pupils showed their own folders.", "41 of 52 families came at least once."),
    ("Mentoring a new colleague", "mentoring", "Weekly visits, and one question after each.", "She runs the ticket routine on her own."),
    ("What makes a good question", "talk", "A talk for the science team, with recordings of our own lessons.", "Five colleagues record a lesson each month."),
)  # fmt: skip


def make_three_years(folder: Path) -> Year:
    """The year of the other tests, with two years before it and a framework over all three."""
    year = make_year(folder)
    framework, standards = _framework(year)
    pieces = [*_pieces(year), *_of_the_year(year)]
    shown = [one for one in standards.values() if one.parent_id and one.code not in GAPS]
    aligned = [
        _aligned(piece, shown[(number * 7 + step * 11) % len(shown)], number + step)
        for number, piece in enumerate(pieces)
        for step in range(1 + number % 3)
    ]
    talks = _conversations()
    year.add(*aligned, *talks, *_claims(standards), *_ratings(standards, talks), _plan(framework))
    (person,) = year.portfolio.find(Person)
    photo = attach(year.portfolio, photograph(600, 800, 5), "me.jpg", "image/jpeg", purpose="image", title="Portrait")
    year.add(photo)
    year.portfolio.apply(edited("Photo", person, photo_id=photo.id))
    year.ids["framework"], year.ids["portrait"] = framework.id, photo.id
    year.ids |= {code: one.id for code, one in standards.items()}
    year.ids |= {"private talk": talks[-1].id}
    (plan,) = year.portfolio.find(EvaluationPlan)
    year.ids["plan"] = plan.id
    return year


def _framework(year: Year) -> tuple[Framework, dict[str, Standard]]:
    framework = build(
        Framework, title="County Framework for Teaching", edition="2024", notice="County Framework for Teaching © the county’s schools, used with leave.",
        levels=[{"name": level, "words": ""} for level in LEVELS],
    )  # fmt: skip
    year.add(framework)
    found: dict[str, Standard] = {}
    for number, (domain, components) in enumerate(DOMAINS.items(), 1):
        top = build(
            Standard, framework_id=framework.id, code=str(number), title=domain, level="domain", position=number
        )
        found[top.code] = top
        for place, title in enumerate(components):
            found[f"{number}{chr(97 + place)}"] = build(
                Standard, framework_id=framework.id, parent_id=top.id, code=f"{number}{chr(97 + place)}", title=title,
                level="component", position=place, text=f"The teacher {title[:1].lower()}{title[1:]}, and shows it in what pupils do.",
            )  # fmt: skip
    year.add(*found.values())
    return framework, found


def _pieces(year: Year) -> list[Record]:
    """Fifty-four pieces over three years; every third has a file that proves it."""
    found: list[Record] = []
    files: list[Attachment] = []
    for number in range(42):
        title, kind, did, changed = _LESSONS[number % len(_LESSONS)]
        day = date(2023 + number // 12, 9 + number % 4, 3 + number % 25)
        found.append(
            build(
                Practice,
                kind=kind,
                title=f"{title}, {day.year}/{day.month}",
                day=day,
                what_i_did=did,
                what_changed=changed,
            )
        )
        if number % 3 == 0:
            data = photograph(800, 600, 5) if number % 2 else certificate_pdf("Sheet", 1)
            name = f"sheet-{number}.{'jpg' if number % 2 else 'pdf'}"
            files.append(attach(year.portfolio, data, name, "image/jpeg" if number % 2 else "application/pdf",
                                title=f"What 8A wrote, sheet {number}", caption="Pupils’ own words, without names.", day=day))  # fmt: skip
    words = "I had taken their silence for agreement. It was not: **they did not know yet what they did not know**. Next time the question comes before the answer, and the sheet stays blank until everyone has tried."
    reflections = [
        build(Reflection, title=f"What the {place} round of tickets taught me", text=words, day=date(2024 + number % 3, 1 + number, 15), privacy="evaluator")
        for number, place in enumerate(("first", "second", "third", "fourth", "fifth", "sixth"))
    ]  # fmt: skip
    licence = build(
        Credential,
        kind="licence",
        title="Professional teaching licence",
        issuer="Board of Licensing",
        earned=date(2023, 7, 1),
        expires=date(2028, 6, 30),
    )
    roles = [
        build(Position, title="Teacher of physics", place="Riverside School", track="Teaching", started=date(2016, 9, 1)),
        build(Position, title="Lead of the science team", place="Riverside School", track="Leadership", started=date(2023, 9, 1), what_changed="We plan one unit a term together."),
    ]  # fmt: skip
    workshop = build(
        Programme,
        kind="workshop",
        title="Chemistry in the kitchen",
        provider="Museum of Science",
        started=date(2026, 2, 7),
        finished=date(2026, 2, 8),
    )
    hours = build(
        TimeEntry,
        title="Two days at another school",
        category="Visits to other schools",
        day=date(2026, 4, 14),
        minutes=960,
    )
    year.add(*found, *files, *reflections, licence, workshop, hours, *roles)
    year.add(*(link("evidence", file, found[number * 3]) for number, file in enumerate(files)))
    return [*found, *reflections, workshop, *files[:6]]


def _of_the_year(year: Year) -> list[Record]:
    kinds = (Practice, Credential)
    titles = {f"{one[0]}" for one in _LESSONS}
    return [
        row
        for kind in kinds
        for row in year.portfolio.find(kind)
        if not any(row.title.startswith(one) for one in titles)
    ]


def _aligned(piece: Record, standard: Standard, number: int) -> Alignment:
    claims = (
        "Pupils say themselves what comes next.",
        "",
        "Planned with two colleagues, from what the last unit had shown.",
    )
    return build(
        Alignment, record_kind=kind_of(piece), record_id=piece.id, standard_id=standard.id, claim=claims[number % 3]
    )


def _claims(standards: dict[str, Standard]) -> list[StandardClaim]:
    statement = (
        "I used to plan from the book. Now I plan from what the class showed last week: the tickets of Friday are the "
        "first page of Monday. The two pieces below show a unit before and after that change; in the second, every "
        "pupil has written what would count as having understood."
    )
    leaves = [one for one in standards.values() if one.parent_id]
    return [
        build(StandardClaim, standard_id=one.id, claim=f"{one.title}: seen by pupils, not only by me, in every unit since 2024.", statement=statement if number % 2 else "")
        for number, one in enumerate(leaves)
        if number % 5 != 4
    ]  # fmt: skip


def _ratings(standards: dict[str, Standard], talks: list[Conversation]) -> list[StandardRating]:
    found = []
    leaves = [one for one in standards.values() if one.parent_id]
    for number, one in enumerate(leaves[:24]):
        for step in range(3):
            level = LEVELS[min(3, (number + step) % 2 + step)]
            found.append(
                build(StandardRating, standard_id=one.id, rater="self", level=level, day=date(2024 + step, 5, 2))
            )
            if number % 4 != 3:
                other = LEVELS[min(3, step + (number % 3 == 0))]
                found.append(build(StandardRating, standard_id=one.id, rater="evaluator", level=other, day=date(2024 + step, 6, 4), who="M. Okafor",
                                   conversation_id=talks[step].id, note="Seen in two visits." if step == 2 else ""))  # fmt: skip
    return found


def _conversations() -> list[Conversation]:
    notes = "We looked at two lessons together.\n\n- What went well: the **first question** of the lesson.\n- What we will look at next: who speaks in pairs.\n"
    return [
        *(
            build(Conversation, kind="evaluation", title=f"Evaluation talk {2024 + step}", day=date(2024 + step, 6, 4), who="Margaret Okafor, head teacher",
                  notes=notes, next_day=date(2024 + step, 11, 12), privacy="evaluator")
            for step in range(3)
        ),
        build(Conversation, kind="student_led", title="Folders on the table", day=date(2026, 3, 13), who="8B and their families", notes=notes, privacy="public"),
        build(Conversation, kind="coaching", title="What I did not dare to say", day=date(2026, 2, 2), who="A friend", notes="Only for me.", privacy="private"),
    ]  # fmt: skip


def _plan(framework: Framework) -> EvaluationPlan:
    return build(
        EvaluationPlan, title="Summary year 2026", framework_id=framework.id, evaluator="Margaret Okafor, head teacher",
        start=date(2023, 9, 1), end=date(2026, 8, 31), due=date(2026, 6, 19), as_of=date(2025, 9, 1), source="Handbook, page 12",
        barred=[{"section": "hours", "why": "Hours are reviewed by the county, not by the school."}], most_pieces=12, body_pages=10, letters=300,
        preset="summative",
    )  # fmt: skip
