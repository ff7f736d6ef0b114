"""Job adverts as people paste them: what each line asks and how strongly, whatever the bullets and breaks."""

from datetime import date
from random import Random

import pytest

from portfolio.exchange.growing.advert import MOST_NEEDS, read_advert


def asked(text: str) -> list[str]:
    """`3 words` for each line."""
    return [f"{one.weight} {one.words}" for one in read_advert(text).asked]


@pytest.mark.parametrize(
    "mark",
    ["•", "● ", "▪ ", "◦ ", "‣ ", "- ", "– ", "— ", "* ", "+ ", "· ", "➢ ", "✓ ", "✔ ", "» ", "\uf0b7\t", "o\t", "1. ",
     "12) ", "a) ", "(b) ", "iv. ", "1.2. ", "  • ", "\t- ", "•\u00a0", "• \u200b"],
)  # fmt: skip
def test_any_bullet_is_taken_off(mark: str) -> None:
    assert asked(f"Requirements\n{mark}Leads a team\n{mark}Plans a budget") == ["3 Leads a team", "3 Plans a budget"]


@pytest.mark.parametrize(
    "word", ["ordinary", "one child", "a-level marking"],
)  # fmt: skip
def test_words_that_begin_as_bullets_do_keep_their_letters(word: str) -> None:
    assert asked(f"Essential\n• {word} experience") == [f"3 {word} experience"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u0085", "\n\n", "\r\n\r\n"])
def test_any_line_end_divides_lines(end: str) -> None:
    text = end.join(["Essential", "• Leads a team", "• Plans a budget", "Desirable", "• Sings"])
    assert asked(text) == ["3 Leads a team", "3 Plans a budget", "1 Sings"]


@pytest.mark.parametrize(
    "heading, weight",
    [
        ("Essential", 3), ("ESSENTIAL:", 3), ("**Essential criteria**", 3), ("## Requirements", 3), ("Must have:", 3),
        ("Minimum qualifications", 3), ("Desirable", 1), ("Nice to have", 1), ("Preferred qualifications:", 1),
        ("Person specification", 2), ("About you", 2), ("Skills & knowledge", 2), ("Key responsibilities", 2),
        ("Experience (essential)", 3), ("Skills (desirable):", 1), ("Voraussetzungen", 3), ("Wünschenswert:", 1),
        ("Ihr Profil", 2), ("Votre profil :", 2), ("Requisitos", 3), ("المؤهلات", 2), ("You will have:", 2),
    ],
)  # fmt: skip
def test_a_heading_says_how_strongly_the_lines_below_are_asked(heading: str, weight: int) -> None:
    assert asked(f"{heading}\n• Teaches well\n• Plans well") == [f"{weight} Teaches well", f"{weight} Plans well"]


@pytest.mark.parametrize(
    "heading",
    ["About us", "What we offer:", "BENEFITS", "How to apply", "We offer", "Our school", "Closing date", "Wir bieten:",
     "Nous offrons", "Contact details", "In return we offer:", "من نحن"],
)  # fmt: skip
def test_headings_that_ask_for_nothing_end_what_is_asked(heading: str) -> None:
    assert asked(f"Essential\n• Teaches well\n{heading}\n• Free parking\n• A friendly team\nDesirable\n• Sings") == [
        "3 Teaches well", "1 Sings",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line, weight",
    [
        ("Must hold a teaching certificate", 3), ("A degree is essential", 3),
        ("A second language would be an advantage", 1),
        ("Ideally has led a team", 1), ("Experience of mentoring (desirable)", 1), ("QTS required", 3),
        ("Leads a team", 2),
        ("Kenntnisse in Excel von Vorteil", 1), ("Essential: a degree", 3), ("Desirable – sings", 1),
    ],
)  # fmt: skip
def test_a_line_says_for_itself_how_strongly_it_is_asked(line: str, weight: int) -> None:
    assert [one.weight for one in read_advert(f"About you\n• {line}\n").asked] == [weight]


def test_a_subheading_below_essential_does_not_end_it() -> None:
    text = "ESSENTIAL\nQualifications\n• QTS\nExperience:\n• Leads a team\nDESIRABLE\nSkills\n• Sings"
    assert asked(text) == ["3 QTS", "3 Leads a team", "1 Sings"]


def test_a_page_that_is_copied_as_one_line_is_read_to_its_end() -> None:
    text = "Teacher. " + "Our school is old. " * 400 + "The candidate must have a degree."
    assert asked(text) == ["3 The candidate must have a degree."]


@pytest.mark.parametrize(
    "line, expected",
    [
        ("Qualified teacher\tE\tA", "3 Qualified teacher"), ("Leads a team   D   A/I", "1 Leads a team"),
        ("Leads a team (E)", "3 Leads a team"), ("Sings well (Desirable)", "1 Sings well"),
        ("Knows vitamin D", "2 Knows vitamin D"), ("Plans for Year E", "2 Plans for Year E"),
    ],
)  # fmt: skip
def test_a_letter_behind_a_line_says_how_strongly_it_is_asked(line: str, expected: str) -> None:
    assert asked(f"Person specification\nTeaches with joy\n{line}\n") == ["2 Teaches with joy", expected]


def test_lines_that_a_page_broke_are_whole_again() -> None:
    text = (
        "You will:\n– be an excellent classroom practitioner with a proven record of raising\nattainment for all"
        " pupils, including those with special\neducational needs\n– communicate well with par-\nents and"
        " carers\n•\nwork in a team\n\n• be well-\norganised, and\n\nready to learn\n"
    )
    assert asked(text) == [
        "2 be an excellent classroom practitioner with a proven record of raising attainment for all pupils, including"
        " those with special educational needs",
        "2 communicate well with parents and carers", "2 work in a team", "2 be wellorganised, and ready to learn",
    ]  # fmt: skip


WHOLE = """Lead Teacher of English – Oakfield Academy

Oakfield Academy is a thriving 11–16 school. We are proud of our pupils.

We are seeking to appoint an inspirational Lead Teacher of English to join us
from September 2027. This is an exciting opportunity for a teacher who wants to
shape the curriculum.

The successful candidate will:

    •   Be an outstanding classroom practitioner

    •   Have experience of teaching English at Key Stage 3 and 4, including
        the preparation of pupils for GCSE

    •   Hold QTS

It would be an advantage if you:

    •   have led a whole-school project;

In return, we can offer you:

    •   A supportive leadership team

Salary: MPS/UPS + TLR 2b
Closing date: Friday 19 March 2027, 9am

Oakfield Academy is committed to safeguarding and promoting the welfare of children and expects all staff to share this.
"""


def test_a_whole_advert_as_it_is_copied_from_a_page() -> None:
    read = read_advert(WHOLE)
    assert (read.title, read.closes) == ("Lead Teacher of English – Oakfield Academy", date(2027, 3, 19))
    assert asked(WHOLE) == [
        "2 Be an outstanding classroom practitioner",
        "2 Have experience of teaching English at Key Stage 3 and 4, including the preparation of pupils for GCSE",
        "2 Hold QTS",
        "1 have led a whole-school project",
    ]


def test_a_line_that_begins_with_what_asks_for_nothing_is_not_asked() -> None:
    text = (
        "Desirable:\n• Sings\n\nHow to apply: send the form to jobs@school.example by noon.\nBenefits: free parking\n"
    )
    assert asked(text) == ["1 Sings"]


def test_random_pieces_of_adverts_are_read_within_bounds() -> None:
    chance = Random(5)
    pieces = [
        "Essential", "Desirable", "About us", "\t", "\n", "\r\n", "• ", "- ", "| ", "(E)", " ✓", ":", ";", "well-",
        "Leads a team", "and plans", "Salary: 5", "12 March 2027", "   ", "must", "E\tA", "1.", "#", "**", "\u0000",
    ]  # fmt: skip
    for _ in range(300):
        read = read_advert("".join(chance.choice(pieces) for _ in range(chance.randrange(60))))
        assert all(one.words.strip() and "\n" not in one.words and 1 <= one.weight <= 3 for one in read.asked)


def test_pay_places_days_and_pages_are_not_asked() -> None:
    text = (
        "Job title: Deputy head\nDepartment: Maths\nEqual Opportunity Employer\nSalary: £50,000\n"
        "Closing date: 12 March 2027\nLocation: Leeds\nEssential\n• QTS\n"
        "Page 2 of 4\n• Leads a team\nTel: 01234\nwww.school.example\njobs@school.example\n© Oakfield\n"
    )
    read = read_advert(text)
    assert asked(text) == ["3 QTS", "3 Leads a team"]
    assert (read.title, read.closes) == ("Deputy head", date(2027, 3, 12))


def test_running_text_gives_the_sentences_that_ask() -> None:
    text = (
        "Teacher of Science. We seek a qualified teacher of science from September. The successful candidate will have"
        " a degree and the ability to teach physics. Experience of running a club would be an advantage. Our school is"
        " set in beautiful grounds."
    )
    assert asked(text) == [
        "2 We seek a qualified teacher of science from September.",
        "2 The successful candidate will have a degree and the ability to teach physics.",
        "1 Experience of running a club would be an advantage.",
    ]  # fmt: skip


def test_a_plain_list_without_bullets_or_headings_is_a_list() -> None:
    assert asked("Deputy head\nLeads a team\nPlans a budget\n") == ["2 Leads a team", "2 Plans a budget"]


@pytest.mark.parametrize(
    "text, title",
    [
        ("Deputy head\n• QTS", "Deputy head"), ("# Deputy head\n• QTS", "Deputy head"), ("Essential\n• QTS", ""),
        ("• QTS\n• Leads", ""), ("Post: Deputy head (3 days)\n• QTS", "Deputy head (3 days)"), ("Salary: 5\n• QTS", ""),
        ("We are a school.\n• QTS", ""), ("QTS\tE\tA\n", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_title_is_the_first_line_that_is_one(text: str, title: str) -> None:
    assert read_advert(text).title == title


@pytest.mark.parametrize(
    "text, day",
    [
        ("Closing date: 12 March 2027", date(2027, 3, 12)), ("Deadline\n2027-03-12", date(2027, 3, 12)),
        ("Closes on 03/04/2027", None), ("Bewerbungsfrist: 12.03.2027", date(2027, 3, 12)), ("From 1 May 2027", None),
        ("Closing date: soon", None),
    ],
)  # fmt: skip
def test_the_closing_day_is_read_where_it_cannot_be_mistaken(text: str, day: date | None) -> None:
    assert read_advert(text).closes == day


def test_the_same_line_is_asked_once_and_no_more_than_can_be_answered() -> None:
    assert asked("Essential\n• QTS\n• qts\n• Leads a team") == ["3 QTS", "3 Leads a team"]
    many = read_advert("Essential\n" + "".join(f"• Can do thing {number}\n" for number in range(250)))
    assert (len(many.asked), many.more) == (MOST_NEEDS, 50)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n\n", "\0\0", "•\n•\n•\n",
    "\t\t\t\n" * 500, "|" * 5_000, "| | |\n" * 2_000, "a" * 300_000, "- " * 60_000,
     "(" * 50_000, "Essential\n" * 5_000, "• x\n" * 50_000, "E\tD\n" * 5_000, "\u202e\u200b\ufeff" * 1_000,
     "1. " * 30_000,
     "Essential\t" * 3_000, "word- \n" * 30_000, "=cmd|' /C calc'!A0", "a,\n" * 60_000, "🙂" * 10_000],
)  # fmt: skip
def test_nothing_that_is_pasted_breaks_it(text: str) -> None:
    read = read_advert(text)
    assert len(read.asked) <= MOST_NEEDS
    assert all(0 < len(one.words) <= 500 and 1 <= one.weight <= 3 for one in read.asked)
