"""What is found as one types: titles before texts, beginnings of words, marks and letters of any script."""

from datetime import date

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.folding import findable, folded, written
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.palette import aims, typed_entries
from portfolio.core.queries.search import find, found_entries, newest, typed
from portfolio.core.records import Attachment, Credential, Goal, Part, Practice, Programme, Record, Reflection, build


def titles(portfolio: Portfolio, query: str, **more: object) -> list[str]:
    return [face.title for face in typed_entries(portfolio.connection, query, 30, **more)]  # type: ignore[arg-type]


def deed(title: str, text: str = "", day: str | None = None) -> Record:
    return build(Practice, title=title, what_i_did=text, day=day)


@pytest.mark.parametrize("query", ["univ", "universal des", "des univ", "UNIVERSAL DESIGN", "  universal  "])
def test_every_word_typed_begins_a_word(portfolio: Portfolio, query: str) -> None:
    portfolio.apply(added("Add", deed("Universal Design"), deed("University of one"), deed("Designed otherwise")))
    assert "Universal Design" in titles(portfolio, query)


def test_a_word_is_not_found_by_its_middle(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Universal Design")))
    assert titles(portfolio, "versal") == []


def test_all_words_must_be_there(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Universal Design"), deed("Universal grammar")))
    assert titles(portfolio, "universal gr") == ["Universal grammar"]


def test_titles_that_begin_so_come_before_titles_and_titles_before_texts(portfolio: Portfolio) -> None:
    portfolio.apply(
        added(
            "Add",
            deed("In a text", "we talked of feedback", "2026-11-20"),
            deed("More feedback", "", "2026-11-19"),
            deed("Feedback first", "", "2020-01-01"),
        )
    )
    assert titles(portfolio, "feed") == ["Feedback first", "More feedback", "In a text"]


def test_among_equals_the_newest_day_comes_first(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Talk B", day="2024-05-01"), deed("Talk A", day="2026-05-01"), deed("Talk C")))
    assert titles(portfolio, "talk") == ["Talk A", "Talk B", "Talk C"]


def test_what_was_opened_lately_comes_before_what_is_newer(portfolio: Portfolio) -> None:
    old, new = deed("Talk old", day="2020-05-01"), deed("Talk new", day="2026-05-01")
    portfolio.apply(added("Add", old, new))
    assert titles(portfolio, "talk", opened=[("practice", old.id)]) == ["Talk old", "Talk new"]


def test_an_aim_written_down_before_a_hundred_others_is_found_all_the_same(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", build(Goal, title="Zebra goal")))
    portfolio.apply(added("Add", *(deed(f"Zebra {number}", day="2026-01-01") for number in range(150))))
    connection = portfolio.connection
    assert "Zebra goal" not in [hit.title for hit in typed_entries(connection, "z", 30)]
    assert titles(portfolio, "z", under_way=aims(connection))[0] == "Zebra goal"


def test_an_old_title_that_begins_with_the_words_is_found_behind_a_hundred_newer(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Zebra crossing")))
    portfolio.apply(added("Add", *(deed(f"The zebra {number}") for number in range(150))))
    assert titles(portfolio, "zebra")[0] == "Zebra crossing"


def test_texts_are_looked_through_from_the_second_letter(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Title", "quokka")))
    assert titles(portfolio, "q") == []
    assert titles(portfolio, "qu") == ["Title"]


TRICKY = [
    "Talk", "8b_talk", "the tútor", "TEAM", "Straße", "Øtta", "can't", "t", "x2t", "a-t", "9to5", "tÉ", "مدرسة t",
]  # fmt: skip


@pytest.mark.parametrize("letter", ["t", "T", "9", "s", "o", "m", "z"])
def test_a_first_letter_finds_the_titles_written_last_as_the_index_would(portfolio: Portfolio, letter: str) -> None:
    portfolio.apply(added("Add", *(deed(f"{TRICKY[number % len(TRICKY)]} {number}") for number in range(90))))
    of_index = portfolio.connection.execute(
        "SELECT d.shown_id FROM search JOIN search_doc AS d ON d.doc = search.rowid WHERE search MATCH ?"
        " ORDER BY search.rowid DESC LIMIT 10",
        (f'title : ("{letter}"*)',),
    ).fetchall()
    assert [hit.id for hit in typed(portfolio.connection, letter, 10)] == [row[0] for row in of_index]


def test_a_single_letter_before_another_word_is_a_word(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Grade 8 B survey"), deed("Grade 8 boys survey")))
    assert titles(portfolio, "8 b survey") == ["Grade 8 B survey"]
    assert sorted(titles(portfolio, "grade 8 b")) == ["Grade 8 B survey", "Grade 8 boys survey"]


def test_nothing_from_the_bin_and_no_entry_twice(portfolio: Portfolio) -> None:
    kept, gone = deed("Ratio", "ratio ratio"), deed("Ratio in the bin")
    portfolio.apply(added("Add", kept, gone))
    portfolio.apply(trashed("Delete", gone))
    assert titles(portfolio, "ratio") == ["Ratio"]


def test_a_module_is_found_as_its_programme(portfolio: Portfolio) -> None:
    programme = build(Programme, title="Data nanodegree")
    portfolio.apply(added("Add", programme, build(Part, programme_id=programme.id, title="Histograms")))
    assert titles(portfolio, "histo") == ["Data nanodegree"]


def test_a_file_without_a_title_goes_by_its_name(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", build(Attachment, name="exit-tickets.pdf", sha256="a" * 64)))
    assert titles(portfolio, "tickets") == ["exit-tickets.pdf"]


@pytest.mark.parametrize("query", ['"', "*", "a OR b", "title:x", "NEAR(", "^", "-", "()", "'; DROP TABLE search;--"])
def test_what_is_syntax_to_sqlite_is_only_words(portfolio: Portfolio, query: str) -> None:
    portfolio.apply(added("Add", deed("A title")))
    titles(portfolio, query)


@pytest.mark.parametrize(
    "title,query",
    [
        ("Éducation à l'école", "education ecole"),
        ("Größenvergleich", "GRÖSSEN"),
        ("Größenvergleich", "grös"),
        ("Strasse", "straße"),
        ("Øvelse på Łódź", "ovelse lodz"),
        ("Ещё йога", "еще"),
        ("Größenvergleich", "groß"),
        ("Cafe\u0301 chat", "café"),
        ("Café chat", "cafe\u0301"),
        ("Θερμοκρασία", "θερμοκρασια"),
        ("مدرسة أحمد", "مدرسه"),
        ("مدرسة أحمد", "احمد"),
        ("مَدْرَسَة", "مدرسة"),
        ("مدرسه", "مَدْرَسَة"),
        ("الكســور", "الكسور"),
        ("מִסְפָּר", "מספר"),
        ("Uni\u00adversal", "universal"),
        ("データの読み方", "データ"),
    ],
)
def test_marks_and_case_do_not_hide_a_word(portfolio: Portfolio, title: str, query: str) -> None:
    portfolio.apply(added("Add", deed(title)))
    assert titles(portfolio, query) == [title]
    assert [hit.kind for hit in find(portfolio.connection, query)] == ["practice"]


def test_an_entry_that_was_changed_is_found_by_its_new_words_only(portfolio: Portfolio) -> None:
    entry = deed("مَدْرَسَة")
    portfolio.apply(added("Add", entry))
    portfolio.apply(edited("Edit", entry, title="مكتبة"))
    assert titles(portfolio, "مدرسة") == []
    assert titles(portfolio, "مكتبه") == ["مكتبة"]


def test_search_keeps_a_text_as_it_was_written(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", build(Reflection, title="Note", text="في مدرسة أحمد اليوم")))
    assert "مدرسة" in find(portfolio.connection, "مدرسة")[0].snippet.replace("\x02", "").replace("\x03", "")


@pytest.mark.parametrize("text", ["plain words", "Über das Café", "привет", "", "データ", "שלום", "سلام"])
def test_words_without_marks_are_kept_once(text: str) -> None:
    assert findable(text) == text


@pytest.mark.parametrize(
    "text,same",
    [("Café  au LAIT", "cafe au lait"), ("İstanbul", "istanbul"), ("STRASSE", "straße"), ("أُسْرَة", "اسره")],
)
def test_folded_texts_compare_equal(text: str, same: str) -> None:
    assert folded(text) == folded(same)


def test_what_was_written_last_is_the_newest(portfolio: Portfolio) -> None:
    first, second = deed("First"), build(Credential, title="Second", earned=date(2020, 1, 1))
    portfolio.apply(added("Add", first))
    portfolio.apply(added("Add", second))
    assert [record_id for _, record_id in newest(portfolio.connection, 5)] == [second.id, first.id]
    portfolio.apply(edited("Edit", first, title="First again"))
    assert [record_id for _, record_id in newest(portfolio.connection, 5)] == [first.id, second.id]


def test_a_hit_says_whether_it_stands_in_the_title(portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", deed("Ratio"), deed("Other", "ratio")))
    assert sorted(hit.in_title for hit in typed(portfolio.connection, "ratio")) == [False, True]


@pytest.mark.parametrize(
    "query, piece",
    [
        ("εγραψε", "Η ομάδα έγραψε ένα κείμενο για τη δημοκρατία και το σχολείο. Η…"),
        ("δημοκρατία σχολειο", "…ένα κείμενο για τη δημοκρατία και το σχολείο. Η ομάδα έγραψε ένα…"),
        ("ελληνικα", "Ελληνικά"),
        ("ελληνικα κειμ", "Η ομάδα έγραψε ένα κείμενο για τη δημοκρατία και το σχολείο. Η…"),
    ],
)
def test_what_is_shown_of_a_text_is_the_text_around_the_words(portfolio: Portfolio, query: str, piece: str) -> None:
    text = "Η ομάδα έγραψε ένα κείμενο για τη δημοκρατία και το σχολείο. " * 2
    portfolio.apply(added("Add", build(Reflection, title="Ελληνικά", text=text, day=date(2026, 1, 1))))
    assert [hit.snippet for hit in found_entries(portfolio.connection, query)] == [piece]


def test_words_kept_to_be_found_are_never_shown(portfolio: Portfolio) -> None:
    text = "Wir haben die Straße vermessen.\nDie zweite Zeile ist kurz."
    portfolio.apply(added("Add", build(Reflection, title="", text=text, day=date(2026, 1, 1))))
    (hit,) = found_entries(portfolio.connection, "strasse")
    assert hit.snippet == "Wir haben die Straße vermessen. Die zweite Zeile ist kurz."
    assert written(findable(text)) == text
    assert written("two\nlines") == "two\nlines"
