"""Answers from a table: who answered is never kept, what does not fit is said, another survey's answers are refused."""

import re
from datetime import date
from random import Random

import pytest

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skill_ratings
from portfolio.core.queries.surveys import survey_runs, surveys
from portfolio.core.records import Survey, build
from portfolio.exchange.growing.answers_in import MOST_BYTES, MOST_ROWS, AnswersComing, NoAnswers, read_answers
from portfolio.exchange.growing.survey_packs import survey_pack
from portfolio.exchange.growing.surveys_in_out import run_with_ratings, survey_coming_in
from portfolio.growth.surveys import results

SCALE = [{"name": "Hardly ever"}, {"name": "Sometimes"}, {"name": "Often"}, {"name": "Nearly always"}]
ASKED = {
    "a": "I understand what the teacher explains.",
    "b": "It is calm enough to work.",
    "c": "I know what a good name for it is.",
}


def survey(rater: str = "students", **asked: str) -> Survey:
    questions = [
        {"id": key, "text": text, "area": "", "skill_id": "", "answers": []} for key, text in (asked or ASKED).items()
    ]
    made: Survey = build(Survey, title="Our lessons", rater=rater, scale=SCALE, questions=questions)
    return made


def read(table: str, of: Survey | None = None, **chosen: str) -> AnswersComing:
    return read_answers(table.encode(), "answers.csv", of or survey(), chosen)


def drawn(coming: AnswersComing) -> dict[str, str]:
    """`a: 0 1 2 0` for each question."""
    return {question: " ".join(map(str, counts)) for question, counts in coming.counts.items()}


PEOPLE = (
    "Timestamp,Name,I understand what the teacher explains.,It is calm enough to work.\n"
    "1/2/2026,Zoe,Often,Sometimes\n"
    "1/2/2026,Max,Nearly always,Sometimes\n"
    "1/2/2026,Ida,often,\n"
)


def test_a_row_for_each_who_answered_becomes_counts_and_nobody_is_named() -> None:
    coming = read(PEOPLE)
    assert (coming.layout, coming.people) == ("people", 3)
    assert drawn(coming) == {"a": "0 0 2 1", "b": "0 2 0 0"}
    assert [(one.title, one.why) for one in coming.left_out] == [("Timestamp", "not_asked"), ("Name", "name")]
    assert coming.missing == ("c",)
    run = coming.run(survey(), date(2026, 2, 1), "8B")
    assert "Zoe" not in run.model_dump_json()
    assert (run.people, run.title, run.day) == (3, "8B", date(2026, 2, 1))
    assert run.answers[0] == {"question": "a", "note": "", "level": "", "counts": [0, 0, 2, 1]}


def test_a_row_for_each_question_is_read_as_counts() -> None:
    coming = read(
        "Question;Hardly ever;Sometimes;Often;Nearly always\n"
        "1. I understand what the teacher explains.;1;2;10;15\n"
        "b;0;4;;20\n"
    )
    assert (coming.layout, coming.people) == ("counts", 28)
    assert drawn(coming) == {"a": "1 2 10 15", "b": "0 4 0 20"}


@pytest.mark.parametrize(
    "heading",
    [
        "Name", "name:", "First name", "E-mail", "Email address", "E-Mail-Adresse / email", "Student", "Username",
        "Vorname", "Apellidos", "Nom de famille", "Student ID", "ID", "Your name (optional)", "الاسم",
    ],
)  # fmt: skip
def test_a_column_of_names_is_left_out_whatever_it_is_called(heading: str) -> None:
    coming = read(f"{heading};a;b\nZoe Miller;2;3\nMax Frisch;2;3\nIda Noddack;4;4\n")
    assert [one.why for one in coming.left_out] == ["name"]


def test_addresses_are_left_out_even_under_the_heading_of_a_question() -> None:
    coming = read("a,b\nzoe@school.example,3\nmax@school.example,3\nida@school.example,2\n")
    assert [(one.title, one.why) for one in coming.left_out] == [("a", "name")]
    assert drawn(coming) == {"b": "0 1 2 0"}


def test_a_question_that_speaks_of_a_name_is_a_question() -> None:
    assert drawn(read("I know what a good name for it is.,b\nOften,3\nOften,2\n")) == {"b": "0 1 1 0", "c": "0 0 2 0"}


@pytest.mark.parametrize(
    "cell, place",
    [
        ("Often", 2), ("often ", 2), ("OFTEN.", 2), ("3", 2), ("3.0", 2), ("3,0", 2), ("3 - Often", 2), ("3) often", 2),
        ("1", 0), ("4", 3), ("Nearly  always", 3), ("2 – Often", 2), ("0", None), ("5", None), ("3.5", None),
        ("", None),
        ("1-2", None), ("2026-03-01", None), ("3 - nonsense", None), ("=1+1", None), ('=HYPERLINK("x")', None),
        ("+3", None), ("-3", None), ("3 -", 2), ("(3)", None), ("@SUM(A1)", None), ("never ever", None),
        ("\u0663", 2),
    ],
)  # fmt: skip
def test_a_cell_is_a_level_by_its_name_or_its_number_or_it_is_none(cell: str, place: int | None) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    coming = read(f"a;b\n{quoted};Often\nOften;Often\nOften;Often\nOften;Often\n")
    counts = [0, 0, 3, 0]
    if place is not None:
        counts[place] += 1
    assert coming.counts["a"] == tuple(counts)
    assert bool(coming.told) == (place is None and bool(cell))


@pytest.mark.parametrize(
    "heading",
    [
        "I understand what the teacher explains", "  i understand what the teacher explains. ",
        "1. I understand what the teacher explains.", "Q1: I understand what the teacher explains.", "a", "A",
        "Our lessons [I understand what the teacher explains.]", "a) I understand what the teacher explains.",
    ],
)  # fmt: skip
def test_a_question_is_found_by_its_words_or_its_id(heading: str) -> None:
    assert "a" in read(f'"{heading}";b\nOften;Often\nOften;Often\n').counts


def test_questions_that_are_numbered_are_not_taken_for_levels() -> None:
    of = survey(**{str(number): f"Question {number} of the twelve?" for number in range(1, 13)})
    coming = read("Time," + ",".join(map(str, range(1, 13))) + "\nnow," + ",".join("3" * 12) + "\n", of)
    assert coming.layout == "people"
    assert len(coming.counts) == 12


def test_more_than_one_column_that_is_not_asked_is_refused_and_named() -> None:
    with pytest.raises(
        NoAnswers, match=r"asks what “Our lessons” does not: “Is the food good\?”, “Is the hall warm\?”"
    ):
        read("a,Is the food good?,Is the hall warm?\n1,2,3\n2,2,2\n")
    with pytest.raises(NoAnswers, match="asks what"):
        read(";Hardly ever;Sometimes;Often;Nearly always\na;1;2;3;4\nFood?;1;2;3;4\nHall?;1;2;3;4\n")


def test_one_stray_column_is_left_out_and_said_and_the_person_may_say_what_it_is() -> None:
    table = "a,Is it calm?\n1,2\n2,2\n"
    assert [(one.title, one.why) for one in read(table).left_out] == [("Is it calm?", "not_asked")]
    assert drawn(read(table, None, **{"Is it calm?": "b"})) == {"a": "1 1 0 0", "b": "0 2 0 0"}
    assert [one.why for one in read(table, None, **{"Is it calm?": ""}).left_out] == ["chosen"]
    with pytest.raises(NoAnswers, match="no question z"):
        read(table, None, a="z")


def test_a_question_is_counted_once_though_two_columns_are_said_to_be_it() -> None:
    table = "Is it calm?;Is it quiet?;a\nOften;Sometimes;Often\n"
    coming = read(table, survey("self"), **{"Is it calm?": "b", "Is it quiet?": "b"})
    assert drawn(coming) == {"a": "0 0 1 0", "b": "0 0 1 0"}
    assert [(one.title, one.why) for one in coming.left_out] == [("Is it quiet?", "chosen")]
    assert [one["level"] for one in coming.run(survey("self"), None).answers] == ["Often", "Often"]


def test_a_sum_beside_the_counts_is_no_id_of_a_question() -> None:
    of = survey(**{str(number): f"Question {number} of the twelve?" for number in range(1, 13)})
    head = "Question;Hardly ever;Sometimes;Often;Nearly always;Total\n"
    coming = read(head + "Question 1 of the twelve?;1;2;3;4;10\nFood?;1;2;3;0;6\n2;1;1;1;1;4\n", of)
    assert drawn(coming) == {"1": "1 2 3 4", "2": "1 1 1 1"}
    assert [one.title for one in coming.left_out] == ["Food?"]
    first = read("Total;Question;Hardly ever;Sometimes;Often;Nearly always\n6;Question 1 of the twelve?;1;2;3;0\n", of)
    assert drawn(first) == {"1": "1 2 3 0"}


def test_a_heading_of_another_survey_alone_is_refused() -> None:
    with pytest.raises(NoAnswers):
        read("Is the food good?\nOften\nOften\n")


def test_few_pupils_are_told_of() -> None:
    assert any("Fewer than three" in words for words in read("a,b\n1,2\n2,2\n").told)
    assert read("a,b\n1,2\n2,2\n", survey("peer")).told == ()


def test_an_answer_about_oneself_is_kept_as_levels() -> None:
    of = survey("self")
    run = read("a,b\nOften,2\n", of).run(of, None)
    assert run.people is None
    assert [(one["question"], one["level"], one["counts"]) for one in run.answers] == [
        ("a", "Often", []), ("b", "Sometimes", []),
    ]  # fmt: skip


def test_people_are_never_fewer_than_answered() -> None:
    assert read(PEOPLE).run(survey(), None, people=2).people == 3
    assert read(PEOPLE).run(survey(), None, people=29).people == 29


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end_is_read(encoding: str, end: str) -> None:
    of = survey(a="Fühle ich mich wohl?", b="Ist es ruhig?")
    table = "Fühle ich mich wohl?\tIst es ruhig?\n" + "3\t2\n" * 4
    coming = read_answers(table.replace("\n", end).encode(encoding), "answers.txt", of)
    assert drawn(coming) == {"a": "0 0 4 0", "b": "0 4 0 0"}


def test_old_windows_letters_are_read() -> None:
    of = survey(a="Fühle ich mich wohl?", b="Ist es ruhig?")
    assert read_answers("Fühle ich mich wohl?;Ist es ruhig?\n3;2\n3;2\n".encode("cp1252"), "a.csv", of).people == 2


HOSTILE = {
    "nothing": b"", "spaces": b"   \n  \n", "one line": b"a,b\n", "zip": b"PK\x03\x04 rest", "pdf": b"%PDF-1.7",
    "zeros": b"\0" * 5000, "noise": bytes(range(256)) * 50, "too large": b"a," * (MOST_BYTES // 2 + 1),
    "many rows": b"a,b\n" + b"1,2\n" * (MOST_ROWS + 1), "many columns": b"a," * 600 + b"\n" + b"1," * 600 + b"\n",
    "json": b'{"a": [1, 2]}\n{}\n', "no answers": b"a,b\nx,y\nx,y\n",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_holds_no_answers_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(NoAnswers) as refused:
        read_answers(HOSTILE[name], "answers.csv", survey())
    assert "answers.csv" in refused.value.title
    assert refused.value.advice


def test_random_tables_give_counts_or_a_sentence_and_never_keep_a_name() -> None:
    chance = Random(3)
    cells = [
        "1",
        "3",
        "Often",
        "often - 3",
        "4 - Nearly always",
        "",
        "=1+1",
        '"',
        "x;y",
        "zz",
        "Zoe",
        "zoe@x.example",
        "9e9",
    ]
    heads = ["a", "b", "Name", "E-mail", "I understand what the teacher explains.", "Often", "Sometimes", "Hardly ever",
             "Nearly always", "", "Zoe"]  # fmt: skip
    of = survey()
    for _ in range(400):
        mark = chance.choice(";,\t|")
        width = chance.randrange(1, 7)
        rows = [[chance.choice(heads) for _ in range(width)]]
        rows += [[chance.choice(cells) for _ in range(chance.randrange(width + 2))] for _ in range(chance.randrange(8))]
        try:
            coming = read("\n".join(mark.join(row) for row in rows), of)
        except NoAnswers:
            continue
        run = coming.run(of, None)
        assert not re.search("zoe", run.model_dump_json(), re.IGNORECASE)
        assert all(len(one["counts"]) == 4 and sum(one["counts"]) <= (run.people or 0) for one in run.answers)


def test_numbers_beyond_belief_are_refused_or_count_as_none() -> None:
    head = ";Hardly ever;Sometimes;Often;Nearly always\n"
    with pytest.raises(NoAnswers):
        read(head + "a;999999;999999;1;1\n")
    coming = read(head + "a;99999999999999999999;2;3;-4\n")
    assert drawn(coming) == {"a": "0 2 3 0"}
    assert coming.told


def test_answers_about_skills_become_ratings_and_results(portfolio: Portfolio) -> None:
    coming = survey_coming_in(
        portfolio.connection, survey_pack(paths.resource("surveys"), "students"), paths.resources_dir()
    )
    portfolio.apply(coming.change)
    head = ",".join(one["id"] for one in coming.survey.questions)
    found = read_answers(f"{head}\n{'3,' * 11}4\n{'3,' * 11}4\n{'2,' * 11}1\n".encode(), "8B.csv", coming.survey)
    portfolio.apply(
        run_with_ratings(portfolio.connection, coming.survey, found.run(coming.survey, date(2026, 3, 1), "8B"))
    )
    (row,) = surveys(portfolio.connection)
    read_back = results(row, survey_runs(portfolio.connection))
    assert [one.answers[0].counts for one in read_back.questions] == [(0, 1, 2, 0)] * 11 + [(1, 0, 0, 2)]
    ratings = skill_ratings(portfolio.connection)
    assert len(ratings) == 11
    assert {(one["rater"], one["level"], one["people"], one["who"]) for one in ratings} == {
        ("students", "secure", 3, "8B")
    }


def test_a_question_said_of_a_column_is_taken_from_no_other() -> None:
    table = f"Clear?,{ASKED['a']},Really?\nOften,Often,Often\nOften,Often,Often\nOften,Often,Often\n"
    for chosen in ({"Clear?": "a", "Really?": ""}, {"Clear?": "", "Really?": "a"}, {"Clear?": "a", "Really?": "a"}):
        coming = read(table, **chosen)
        assert (coming.people, coming.counts["a"]) == (3, (0, 0, 3, 0))


def test_a_whole_school_can_answer() -> None:
    coming = read("a,b\n" + "1,2\n" * (MOST_ROWS - 1))
    assert (coming.people, drawn(coming)["a"]) == (MOST_ROWS - 1, f"{MOST_ROWS - 1} 0 0 0")
