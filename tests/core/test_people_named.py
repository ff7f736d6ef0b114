"""@[name]: what a reader sees instead, in every way in which it may be written, and writing it where a name stands."""

from datetime import date

import pytest

from portfolio.core.change import added
from portfolio.core.naming import Place, marked, naming, new_person, renamed
from portfolio.core.people_named import Known, Veil, initials, shown, written_name
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Excerpt, KnownPerson, Practice, Reflection, Tag, build

MIA = Known("1", "Mia Berger", ("Mia", "Mimi"), "Pupil B")
TOM = Known("2", "Tom O’Neill")


@pytest.mark.parametrize(
    "text,read",
    [
        ("I met @[Mia].", "I met Pupil B."),
        ("I met @[mia berger] and @[ MIMI ]", "I met Pupil B and Pupil B"),
        ("**@[Tom O’Neill]** said", "**T. O.** said"),
        ("@\\[Mia\\] came", "Pupil B came"),
        ("@[Mia\nBerger] came", "Pupil B came"),
        ("@[**Mia**] came", "Pupil B came"),
        ("@[Zoë Álvarez] came", "Z. Á. came"),
        ("@[مريم] حضرت", "م. حضرت"),
        ("@[…]", "…"),
        ("mail@school.example [no] @ [no] @no", "mail@school.example [no] @ [no] @no"),
        ("@[Mia](https://x.example)", "Pupil B(https://x.example)"),
        ("@[Mia]@[Tom O’Neill]", "Pupil BT. O."),
    ],
)
def test_a_reader_sees_what_stands_for_somebody(text: str, read: str) -> None:
    assert Veil([MIA, TOM]).text(text) == read


def test_who_is_on_no_list_stands_as_initials_and_is_told() -> None:
    veil = Veil([MIA])
    assert veil.text("@[Noor Ali] and @[Mia] and @[Noor Ali]") == "N. A. and Pupil B and N. A."
    assert veil.strangers() == ["Noor Ali"]
    assert veil.met["1", "Mia Berger", "Pupil B"] == 1


def test_what_stands_for_one_names_nobody_else() -> None:
    assert Veil([Known("1", "Mia", (), "the sister of @[Tom]"), TOM]).text("@[Mia]") == "the sister of T."


def test_the_window_shows_the_name_alone() -> None:
    assert shown("With @[Mia] and @\\[Tom\\]") == "With Mia and Tom"
    assert shown("nothing [here]") == "nothing [here]"


def test_a_name_with_brackets_can_be_written() -> None:
    assert written_name("Mia [8B]") == "@[Mia (8B)]"
    assert initials("") == "…"


def test_a_name_is_marked_where_it_stands_alone_and_not_twice() -> None:
    text = "Mia and @[Mia] and Miami, Mia’s book"
    assert marked(text, "Mia Berger", ["Mia"]) == "@[Mia Berger] and @[Mia] and Miami, @[Mia Berger]’s book"
    assert marked("_Mia_ and reading_Mia_3", "Mia Berger", ["Mia"]) == "_@[Mia Berger]_ and reading_@[Mia Berger]_3"


def test_naming_writes_the_mark_at_every_place_and_is_undone_as_one(portfolio: Portfolio) -> None:
    lesson = build(Practice, title="Mia reads", what_i_did="Mia read; Mia Berger smiled", day=date(2026, 1, 3))
    whole = build(Reflection, title="x", text="y")
    passage = build(Excerpt, reflection_id=whole.id, text="Mia asked")
    tag = build(Tag, record_kind="practice", record_id=lesson.id, name="Mia")
    portfolio.apply(added("Add", lesson, whole, passage, tag))
    places = [
        Place("practice", lesson.id, "title"), Place("practice", lesson.id, "what_i_did"),
        Place("reflection", passage.id, "text"), Place("practice", lesson.id, "tag"), Place("packet", "", "statement"),
    ]  # fmt: skip

    portfolio.apply(naming(portfolio, "Name", "Mia Berger", ["Mia", "Mia Berger"], places))

    after = portfolio.get(Practice, lesson.id)
    assert after is not None
    assert (after.title, after.what_i_did) == (
        "@[Mia Berger] reads", "@[Mia Berger] read; @[Mia Berger] smiled",
    )  # fmt: skip
    assert [one.text for one in portfolio.find(Excerpt)] == ["@[Mia Berger] asked"]
    assert [one.name for one in portfolio.find(Tag)] == ["@[Mia Berger]"]
    portfolio.history.undo()
    assert [one.title for one in portfolio.find(Practice)] == ["Mia reads"]
    assert not naming(portfolio, "Name", "Mia", ["Nobody"], places)


def test_search_finds_whom_a_text_names(portfolio: Portfolio) -> None:
    from portfolio.core.queries.search import found_entries

    portfolio.apply(added("Add", build(Practice, title="With @[Mia Berger]", day=date(2026, 1, 3))))
    assert [hit.title for hit in found_entries(portfolio.connection, "berger")] == ["With @[Mia Berger]"]


def test_a_new_name_keeps_the_one_before() -> None:
    person = renamed(new_person("Mia", ["Mimi", " Mimi "]), "Mia Berger", ["Mimi"], "")
    assert isinstance(person, KnownPerson)
    assert (person.name, person.aliases) == ("Mia Berger", ["Mimi", "Mia"])
