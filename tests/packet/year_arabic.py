"""A small year of a teacher who writes Arabic, with Latin words and numbers in between, as such texts have."""

from datetime import date
from pathlib import Path

from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Person, Position, Practice, Programme, Reflection, Step, TimeEntry, build
from tests.packet.a_year import Year
from tests.packet.year_files import attach, link, photograph

STATEMENT = (
    "بدأت هذا العام بالاستماع: 11 درسا بلا أوراق. ثم فتحنا كل درس بعشر دقائق من الحوار في برنامج GeoGebra 5.2 معا."
)


def make_arabic_year(folder: Path) -> Year:
    """Every kind of entry that a packet draws in its own way, each with a text in Arabic."""
    portfolio = Portfolio.create(folder, device="test", name="أمينة ديالو")
    (person,) = portfolio.find(Person)
    portfolio.apply(edited("x", person, role="معلمة علوم", school="مدرسة النهر المتوسطة", evaluator="مريم العلي"))
    goal = build(
        Goal, title="أن يشارك كل طالب في النقاش", what_changed="صار الطلاب يختلفون بأدب أمام ثلاثين من زملائهم.",
        measure="دروس تبدأ بالحوار", baseline="1 من 8", result="7 من 8", learners=231, state="met",
        finished=date(2026, 6, 20),
    )  # fmt: skip
    lesson = build(
        Practice, title="الكسور من الباب إلى النافذة", kind="lesson", what_i_did="قصت كل مجموعة شريطا واحدا وعلقناه.",
        what_changed="27 من 30 وضعوا الكسر في مكانه.", day=date(2026, 3, 15),
    )  # fmt: skip
    english = build(Practice, title="A talk before text", what_i_did="Shown to 9 colleagues (in English).", kind="talk",
                    day=date(2026, 1, 20))  # fmt: skip
    thought = build(
        Reflection, title="المقعد الأوسط اختار الدرس", day=date(2026, 4, 21), privacy="evaluator",
        text="سألت التسعة الذين يصمتون عما ينقصهم.\n\n- رسمنا الغرفة،\n- وحملها اثنان.\n\n> لم أكن أعرف أنني أعرف.",
    )  # fmt: skip
    programme = build(Programme, title="قيادة تعليم العلوم", kind="nanodegree", provider="الأكاديمية المهنية",
                      started=date(2025, 9, 10))  # fmt: skip
    photo = attach(portfolio, photograph(), "board.jpg", "image/jpeg", title="لوحتنا بعد عشر دقائق",
                   caption="الأعداد 9 و16 و25 و43 في صف واحد.", day=date(2026, 3, 15))  # fmt: skip
    year = Year(portfolio, {"goal": goal.id})
    year.add(
        goal, lesson, english, thought, programme, photo,
        build(Step, goal_id=goal.id, title="زيارة درسين مع زميلة", done=date(2025, 10, 3)),
        build(Position, title="رئيسة قسم العلوم", place="مدرسة النهر", started=date(2024, 9, 1)),
        build(TimeEntry, category="دورات", minutes=690, day=date(2026, 2, 11)),
        build(TimeEntry, category="قراءة", minutes=120, day=date(2026, 2, 12), own_time=True),
        link("toward", lesson, goal), link("toward", thought, goal), link("evidence", photo, lesson),
    )  # fmt: skip
    return year
