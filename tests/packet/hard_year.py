"""A year that is hard to set: words without end, forty standards, every script, emoji, right to left in left to right."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import date, timedelta
from pathlib import Path

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Alignment,
    Conversation,
    Credential,
    Framework,
    Goal,
    Part,
    Person,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Standard,
    StandardClaim,
    StandardRating,
    Step,
    TimeEntry,
    build,
)
from tests.packet.a_year import Year, attach, link, photograph
from tests.packet.hard_growth import add_hard_growth
from tests.packet.hard_learning import add_hard_learning
from tests.packet.year_files import certificate_pdf

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
ADDRESS = "https://school.example/very/long/address/without/any/place/to/part/it/" + "a1b2c3" * 12
ARABIC = "أن يشارك كل طالب في النقاش ويشرح للآخرين ما فهمه من الدرس"
SCRIPTS = (
    "教学计划：让每个孩子都能说出自己的想法", "日本語の授業でデータの読み方を学ぶ", "한국어로 쓴 아주 긴 수업 제목", ARABIC, "Ελληνικά και μαθηματικά μαζί",
    "Русский язык и математика вместе", "🧪 Forces 🚀 and motion 👩‍🏫 with 8A 🎉", f"One talk, «{ARABIC}», and back again",
    "עברית בתוך משפט באנגלית", "Tiếng Việt và toán học", "हिन्दी में गणित की कक्षा", WORD, ADDRESS,
)  # fmt: skip
LONG = "A lesson with a title that goes on for much longer than anyone would read it aloud, because it names the class, the week, the book, the page, the room and the weather of the day on which it was held"
TEXT = f"{LONG}. {WORD} {ADDRESS} {ARABIC}. " + "Then they asked, and waited, and asked again. " * 12
LEVELS = (
    "Not yet evident in the evidence",
    "Partially demonstrated",
    "Demonstrated with consistency",
    "Demonstrated and shared with colleagues",
    "Leading",
)
FIRST = date(2025, 9, 1)


def make_hard_year(folder: Path) -> Year:
    """Every kind of entry, each with what is hard to set."""
    portfolio = Portfolio.create(
        folder, device="test", name="Dr. María del Carmen Fernández-Villaverde y Álvarez de Toledo"
    )
    (person,) = portfolio.find(Person)
    role = f"Head of Languages, Literacy and {WORD}, Years 7 to 13"
    portfolio.apply(edited("x", person, role=role, school=f"Sankt-Elisabeth-{WORD}", evaluator="Professor Dr. Aleksandra Wiśniewska-Kowalczyk, executive head teacher of the trust"))  # fmt: skip
    year = Year(portfolio, {})
    titles = (*SCRIPTS, LONG)
    goals = [
        build(Goal, title=title, what_changed=TEXT, measure=TEXT[:300], baseline=WORD, result="from 3 of 10 to 7 of 10", learners=1_234_567, state="under_way", due=FIRST + timedelta(40 * number))
        for number, title in enumerate((SCRIPTS[0], ARABIC, LONG, WORD))
    ]  # fmt: skip
    lessons = [
        build(Practice, title=title, kind="lesson", day=FIRST + timedelta(13 * number), what_i_did=TEXT, what_changed=TEXT[:400])
        for number, title in enumerate(titles)
    ]  # fmt: skip
    thoughts = [
        build(Reflection, title=title, day=FIRST + timedelta(17 * number), privacy="evaluator", text=f"# {title}\n\n{TEXT * 4}\n\n- {WORD}\n- {ADDRESS}\n\n| a | {WORD} |\n|---|---|\n| {ARABIC} | {ADDRESS} |\n\n```\n{ADDRESS}\n```\n\n> {TEXT}")
        for number, title in enumerate(titles[:6])
    ]  # fmt: skip
    programme = build(
        Programme, title=LONG, kind="nanodegree", provider=f"{WORD} {ARABIC}", started=FIRST, due=FIRST + timedelta(400)
    )
    badges = [
        build(Credential, kind="badge", title=title, issuer=f"{WORD} of {ARABIC}", earned=FIRST + timedelta(number), skills=[WORD, ARABIC], description=TEXT)
        for number, title in enumerate((LONG, WORD, ARABIC))
    ]  # fmt: skip
    files = [
        attach(
            portfolio, photograph(400, 1600, 3), f"{'n' * 120}.jpg", "image/jpeg", title=LONG, caption=TEXT, day=FIRST
        ),
        attach(portfolio, photograph(2400, 300, 4), "wide.jpg", "image/jpeg", title=ARABIC, caption=ARABIC, day=FIRST),
        attach(
            portfolio,
            certificate_pdf("Sheet", 3),
            f"{WORD}.pdf",
            "application/pdf",
            title=WORD,
            caption=TEXT,
            day=FIRST,
        ),
    ]
    talk = build(
        Conversation,
        kind="evaluation",
        title=LONG,
        who=f"{WORD}, {ARABIC}",
        notes=TEXT,
        day=date(2026, 6, 4),
        next_day=date(2026, 9, 9),
        privacy="evaluator",
    )
    parts = [
        build(Part, programme_id=programme.id, title=title, position=number, minutes=600)
        for number, title in enumerate(titles)
    ]
    steps = [
        build(Step, goal_id=goals[0].id, title=title, position=number, done=FIRST if number % 2 else None)
        for number, title in enumerate(titles)
    ]
    hours = [
        build(
            TimeEntry,
            category=title[:120],
            minutes=95 + 600 * number,
            day=FIRST + timedelta(20 * number),
            own_time=bool(number % 2),
        )
        for number, title in enumerate(titles)
    ]
    roles = [build(Position, title=LONG, place=WORD, track=ARABIC, started=date(2010, 9, 1), what_changed=TEXT)]
    year.add(*goals, *lessons, *thoughts, programme, *badges, *files, talk, *parts, *steps, *hours, *roles)
    year.add(
        *(link("toward", lesson, goals[0]) for lesson in lessons),
        *(link("evidence", file, lessons[0]) for file in files),
    )
    year.add(
        link("evidence", files[0], goals[0]), link("evidence", files[1], goals[0]), link("evidence", files[2], goals[0])
    )
    _standards(year, lessons, talk)
    add_hard_growth(year, titles, TEXT, talk, lessons)
    add_hard_learning(year, titles, TEXT, files, FIRST)
    return year


def _standards(year: Year, lessons: list[Practice], talk: Conversation) -> None:
    framework = build(
        Framework,
        title=f"The framework for {LONG}",
        edition="2031",
        notice=TEXT[:300],
        levels=[{"name": level} for level in LEVELS],
    )
    titles = (*SCRIPTS, LONG)
    standards = [
        build(Standard, framework_id=framework.id, code=f"CCSS.ELA-L.{number}.a" if number % 7 == 3 else f"{number}.{number % 5}", title=titles[number % len(titles)] if number % 2 else f"Plans lesson sequence number {number} so that every pupil can take part in it", text=TEXT, level="Standard statement of the framework", position=number)
        for number in range(40)
    ]  # fmt: skip
    year.add(framework, *standards)
    tied: list[Record] = []
    for number, one in enumerate(standards):
        if number % 5:
            tied += [
                build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=one.id, claim=TEXT[:200])
                for lesson in lessons[number % 9 : number % 9 + 3]
            ]
        if number % 3:
            tied.append(build(StandardClaim, standard_id=one.id, claim=LONG, statement=TEXT))
        for rater in ("self", "evaluator"):
            tied += [
                build(
                    StandardRating,
                    standard_id=one.id,
                    rater=rater,
                    level=LEVELS[(number + step) % 5],
                    day=date(2024 + step, 5, 2),
                    who=WORD if rater == "evaluator" else "",
                    note=TEXT[:200],
                    conversation_id=talk.id if rater == "evaluator" and step == 2 else None,
                )
                for step in range(3)
            ]
    year.add(*tied)
    year.ids["framework"] = framework.id
