"""Outlines of programmes: CSV, JSON and Markdown checklists come in as programmes, and go out as they came."""

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.change import trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Part, Programme
from portfolio.exchange.learning.outline_file import MOST_BYTES, MOST_PARTS, NoOutline, OutlineFile, OutlinePart
from portfolio.exchange.learning.outline_file import sound_outline as sound
from portfolio.exchange.learning.outline_templates import forget_outline, keep_outline, kept_outlines
from portfolio.exchange.learning.outlines import FORMS, OutlineForm, form_of, read_outline, write_outline
from portfolio.exchange.learning.outlines_in_out import outline_coming, outline_of
from tests.exchange.learning.conftest import TODAY

FUZZ = settings(max_examples=150, derandomize=True, database=None, deadline=None)
LIST = """# Leading Mathematics

Kind: nanodegree
Provider: Northfield Institute
Hours: 50 h
Credits: 12 ECTS
Cost: 480.00 GBP

Saturdays, with a group of nine.

- [x] Module 1 (3 h, due 2026-05-01, done 2026-04-20)
- [ ] Module 2 (1 h 30 min, begins 2026-05-02)
  - [ ] a lesson of it
- [x] Watched a lesson
- [-] Spreadsheets (2 h)
- [ ] A plan (for others) (project, 8 h)
- [ ] Jury (exam, due 2027-01-10)
"""
TABLE = (
    "Module;Art;Dauer (Std.);Fällig;Erledigt;Programm;Anbieter\n"
    "Modul 1;Modul;1,5;1.5.2026;20.4.2026;Mathe leiten;Institut\n"
    "Projekt X;Projekt;8;31.12.2026;nein;;\nPrüfung;Prüfung;;;ja;;\n"
)
JSON = {"title": "T", "modules": ["One", {"title": "Two", "hours": 1.5, "kind": "exam", "due": "2026-05-01"}]}


def read(text: str | bytes, name: str = "outline.md") -> OutlineFile:
    return read_outline(text.encode() if isinstance(text, str) else text, name, TODAY)


def test_a_checklist_says_what_a_programme_and_its_parts_are() -> None:
    file = read(LIST)
    assert (file.title, file.kind, file.provider, file.minutes) == (
        "Leading Mathematics", "nanodegree", "Northfield Institute", 3000,
    )  # fmt: skip
    assert (file.credits_hundredths, file.credit_unit, file.cost_minor, file.currency) == (1200, "ects", 48000, "GBP")
    assert file.notes == "Saturdays, with a group of nine."
    assert file.parts == (
        OutlinePart("Module 1", "module", 180, due=date(2026, 5, 1), done=date(2026, 4, 20), ticked=True),
        OutlinePart("Module 2", "module", 90, begins=date(2026, 5, 2)),
        OutlinePart("Watched a lesson", ticked=True),
        OutlinePart("Spreadsheets", minutes=120, left_out=True),
        OutlinePart("A plan (for others)", "project", 480),
        OutlinePart("Jury", "exam", due=date(2027, 1, 10)),
    )
    assert file.told == ("“a lesson of it” stands below another part, and was left out.",)


def test_a_table_in_another_language_says_the_same() -> None:
    file = read(TABLE, "outline.csv")
    assert (file.title, file.provider) == ("Mathe leiten", "Institut")
    assert file.parts == (
        OutlinePart("Modul 1", "module", 90, due=date(2026, 5, 1), done=date(2026, 4, 20), ticked=True),
        OutlinePart("Projekt X", "project", 480, due=date(2026, 12, 31)),
        OutlinePart("Prüfung", "exam", ticked=True),
    )


def test_json_takes_titles_alone_and_things() -> None:
    file = read(json.dumps(JSON), "outline.json")
    assert file.parts == (OutlinePart("One"), OutlinePart("Two", "exam", 90, due=date(2026, 5, 1)))
    assert read(json.dumps(["One", "Two"])).parts == (OutlinePart("One"), OutlinePart("Two"))


def test_an_outline_becomes_a_programme_that_one_undo_takes_away(portfolio: Portfolio) -> None:
    coming = outline_coming(portfolio.connection, read(LIST), TODAY)
    assert not coming.there
    assert "taken as done today" in coming.told[-1]
    portfolio.apply(coming.change)
    (programme,) = portfolio.find(Programme)
    assert (programme.planned_minutes, programme.credits_hundredths, programme.cost_minor) == (3000, 1200, 48000)
    parts = sorted(portfolio.find(Part), key=lambda part: part.position)
    assert [part.title for part in parts] == [part.title for part in read(LIST).parts]
    assert [part.done for part in parts[:3]] == [date(2026, 4, 20), None, TODAY]
    assert [part.left_out for part in parts] == [False, False, False, True, False, False]
    assert outline_coming(portfolio.connection, read(LIST), TODAY).there
    portfolio.history.undo()
    assert portfolio.find(Programme) == portfolio.find(Part) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_programme_goes_out_and_comes_in_as_it_was(form: OutlineForm, portfolio: Portfolio) -> None:
    coming = outline_coming(portfolio.connection, read(LIST), TODAY)
    portfolio.apply(coming.change)
    out = outline_of(portfolio.connection, coming.programme.id)
    assert read_outline(write_outline(out, form), f"a.{form}", TODAY) == out
    bare = outline_of(portfolio.connection, coming.programme.id, with_days=False)
    assert not any(part.done or part.due or part.ticked or part.left_out or part.result for part in bare.parts)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "), min_size=1, max_size=30
).filter(lambda text: any(sign.isalpha() for sign in text))
DAY = st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2050, 1, 1)))
PART = st.builds(
    lambda title, kind, minutes, begins, due, done, left, result: OutlinePart(
        title, kind, minutes, begins, due, done, done is not None, left, result
    ),
    WORDS, st.sampled_from(["module", "project", "exam"]), st.one_of(st.none(), st.integers(0, 600_000)), DAY, DAY, DAY,
    st.booleans(), st.sampled_from(["", "1.7", "Distinction", "85 %, passed (B+)", ")", ":-)", "a\\"]),
)  # fmt: skip
LINES = st.one_of(
    WORDS, st.sampled_from(["Hours: 3 h", "# x", "- [ ] a", "Provider: y", "1. one", "0) two", "", "(3 h)"])
)
OUTLINE = st.builds(
    lambda title, parts, kind, provider, minutes, sums, notes: OutlineFile(
        title, parts, kind, provider, minutes, *sums, notes
    ),
    WORDS, st.lists(PART, min_size=1, max_size=6).map(tuple), st.sampled_from(["course", "master"]), WORDS,
    st.one_of(st.none(), st.integers(0, 600_000)),
    st.sampled_from([(None, "", None, ""), (1250, "ects", None, ""), (None, "", 48_050, "GBP"), (9, "ceu", 5, "KWD")]),
    st.lists(LINES, max_size=4).map("\n".join),
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@FUZZ
@given(file=OUTLINE)
def test_any_outline_goes_out_and_comes_in_as_it_was(form: OutlineForm, file: OutlineFile) -> None:
    kept = sound(file, "a")
    try:
        back = read_outline(write_outline(kept, form), "a", TODAY)
    except NoOutline:
        assert not kept.parts
        return
    assert back == kept


def test_a_template_is_kept_in_the_portfolio_and_taken_with_nothing_done(portfolio: Portfolio) -> None:
    portfolio.apply(keep_outline(read(LIST), portfolio.attachments))
    (kept,) = kept_outlines(portfolio.connection, portfolio.attachments)
    assert kept.outline.title == "Leading Mathematics"
    coming = outline_coming(portfolio.connection, kept.outline, TODAY, plain=True)
    assert not any(part.done or part.due or part.left_out for part in coming.parts)
    portfolio.apply(forget_outline(portfolio.connection, kept.id))
    assert kept_outlines(portfolio.connection, portfolio.attachments) == []
    portfolio.history.undo()
    assert len(kept_outlines(portfolio.connection, portfolio.attachments)) == 1
    portfolio.history.undo()
    assert portfolio.find(Attachment) == []


@pytest.mark.parametrize(
    "data, words",
    [
        (b"", "No parts of a programme were found"),
        (b"Just a sentence about a course.", "No parts of a programme were found"),
        (b"{}", "No parts of a programme were found"),
        (b'{"parts": 3}', "No parts of a programme were found"),
        (b'{"format": "perpetual-portfolio-rules", "parts": ["a"]}', "No parts of a programme were found"),
        (b'{"parts": ["a"], "version": 9}', "later version"),
        (b'{"parts": [', "breaks off or is misspelt at line 1"),
        (b"[" * 100_000, "No parts of a programme were found"),
        (b"- [ ] a\n" * (MOST_PARTS + 2), "a programme can have at most 500"),
        (b"- [ ] a\n" * (MOST_BYTES // 8 + 1), "larger than any outline"),
        (b"PK\x03\x04zip", "No parts of a programme were found"),
    ],
)
def test_what_is_no_outline_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(NoOutline) as refused:
        read(data)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    "line",
    ["- a" + " " * 900_000 + "(", "# " + " " * 900_000 + "a", "- " + "(" * 900_000, "~" * 900_000,
     "\n".join(["- a" + " " * 1_900 + "b)"] * 400)],
)  # fmt: skip
def test_a_line_that_never_ends_is_read_in_no_time(line: str) -> None:
    file = read(f"- [ ] One (3 h)\n{line}\n")
    assert file.parts[0] == OutlinePart("One", minutes=180)


LINE = st.text(alphabet=st.sampled_from("ab-[]x (),3h#:~|;\t*\\é\u202e\x00"), max_size=20)


@FUZZ
@given(st.one_of(st.binary(max_size=200), st.lists(LINE, max_size=10).map(lambda lines: "\n".join(lines).encode()),
       st.lists(LINE, max_size=8).map(lambda cells: b"part,hours,due,done\n" + ",".join(cells).encode())))  # fmt: skip
def test_any_bytes_are_an_outline_or_refused_in_a_sentence(data: bytes) -> None:
    file, refused = None, ""
    try:
        file = read(data)
    except PortfolioError as error:
        refused = error.title.strip()
    assert (file is None) == bool(refused)
    if file is None:
        return
    assert file.title
    assert all(part.title for part in file.parts)


def test_the_ending_of_a_name_says_the_form() -> None:
    assert [form_of(name) for name in ("a.json", "a.CSV", "a.md", "a.txt", "a.zip", "a")] == [
        "json", "csv", "markdown", "markdown", None, None,
    ]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_degree_of_thousands_of_hours_and_notes_of_several_paragraphs_go_out_and_come_in(form: OutlineForm) -> None:
    master = OutlineFile("MEd", (OutlinePart("Thesis", "project", 66_000),), "master", minutes=324_000,
                         notes="Evenings.\n\n- not a module\nProvider: not one either")  # fmt: skip
    assert read_outline(write_outline(master, form), f"a.{form}", TODAY) == master


def test_a_day_of_something_not_ticked_is_when_it_is_due() -> None:
    file = read("- [ ] Webinar (on 2027-05-12)\n- [x] Talk (on 2026-05-12)\n")
    assert file.parts == (
        OutlinePart("Webinar", due=date(2027, 5, 12)), OutlinePart("Talk", done=date(2026, 5, 12), ticked=True),
    )  # fmt: skip


def test_what_would_be_done_on_a_day_to_come_is_due_then_and_told(portfolio: Portfolio) -> None:
    far = date(TODAY.year + 1, 3, 1)
    parts = (f"Jury (done {far})", f"Talk (done {TODAY})", f"Essay (due {TODAY}, done {far})")
    coming = outline_coming(portfolio.connection, read("".join(f"- [x] {part}\n" for part in parts)), TODAY)
    assert [(part.done, part.due) for part in coming.parts] == [(None, far), (TODAY, None), (None, TODAY)]
    assert "still to come" in coming.told[-1]


def test_what_an_outline_says_and_no_programme_can_hold_is_told() -> None:
    table = read("Module,Hours,Credits,Cost\nA,3,5 ECTS,100\nB,4,5 ECTS,100\n", "a.csv")
    assert (table.credits_hundredths, table.cost_minor) == (500, None)
    assert table.told == (
        "Several rows say “credits”; the first was taken for the whole programme: 5 ECTS.",
        "Several rows say “cost”; the first was taken for the whole programme: 100.",
        "“100” is no sum with a currency that is known, and was left out.",
    )
    thing = read(json.dumps({"title": "T", "credits": "5", "cost": "free", "parts": [{"title": "a", "minutes": -1}]}))
    assert thing.told == (
        "“5” is no number of credits with a unit that is known, and was left out.",
        "A time that is less than nothing, or more than 10,000 hours, was left out.",
    )
    lines = read("# C\nSome notes.\n- A (3 h)\nmore of it\n## Part two\n- B\n")
    assert ([part.title for part in lines.parts], lines.notes) == (["A", "B"], "Some notes.")
    assert lines.told == (
        "“more of it” is no part, and was left out.",
        "“Part two” is no part, and was left out.",
    )


def test_a_list_whose_first_line_is_the_heading_of_a_table_is_a_list_all_the_same() -> None:
    file = read("Modules\n- [x] One (3 h)\n- [ ] Two\n")
    assert [(part.title, part.minutes, part.ticked) for part in file.parts] == [
        ("One", 180, True),
        ("Two", None, False),
    ]
    assert [part.title for part in read("Module\nOne\nTwo\n").parts] == ["One", "Two"]


def test_what_is_in_the_bin_goes_out_in_no_outline_and_a_template_that_is_lost_hides_no_other(
    portfolio: Portfolio,
) -> None:
    coming = outline_coming(portfolio.connection, read(LIST), TODAY)
    portfolio.apply(coming.change)
    portfolio.apply(trashed("Bin", coming.parts[0]))
    assert outline_of(portfolio.connection, coming.programme.id).parts[0].title == "Module 2"
    for title in ("One", "Two"):
        portfolio.apply(keep_outline(read(f"# {title}\n- a\n"), portfolio.attachments))
    (lost,) = portfolio.find(Attachment, title="One")
    portfolio.attachments.path(lost.sha256).unlink()
    assert [one.outline.title for one in kept_outlines(portfolio.connection, portfolio.attachments)] == ["Two"]
