"""A framework that was saved is read back the same, as far as the format can say it; what it cannot is told."""

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from portfolio.exchange.frameworks.case import REPLACED
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Level, Tie
from portfolio.exchange.frameworks.formats import ENDINGS, FORMATS, Format, format_of
from portfolio.exchange.frameworks.packs import pack, packs
from portfolio.exchange.frameworks.reading import read_framework
from portfolio.exchange.frameworks.text import plain
from portfolio.exchange.frameworks.writing import write_framework
from tests.exchange.frameworks.files import PACKS, outline

NAMES = [one.name for one in packs(PACKS)]
ABOUT = ("title", "edition", "publisher", "jurisdiction", "language", "description", "notice", "licence", "source")
CALLED = {
    "title": "its title", "edition": "its edition", "publisher": "its publisher",
    "jurisdiction": "where it is in force", "language": "its language", "description": "its description",
    "notice": "the notice of its licence", "licence": "its licence", "source": "its source",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_a_pack_is_the_same_after_saving_and_reading(name: str, form: Format) -> None:
    file = pack(PACKS, name)
    written = write_framework(file, form)
    back = read_framework(written.data, f"ours{ENDINGS[form]}")
    assert back.told == ()
    assert outline(back) == outline(file)
    assert [item.text for item in back.items] == [item.text for item in file.items]
    left_out = {str(words) for words in written.left_out}
    for field in ABOUT:
        same = getattr(back, field) == getattr(file, field)
        # A .matrix says the notice at the end of its description.
        inside = form == "matrix" and field in ("notice", "description")
        assert same or CALLED[field] in left_out or inside, field
    if form == "matrix":
        assert file.notice in back.description
    assert back.levels == file.levels or "its scale" in left_out or (form == "matrix" and not file.levels)
    assert back.stages == file.stages or "its career stages" in left_out
    for field, words in (("level", "what it calls its kinds of standard"), ("examples", "everyday examples")):
        same = [getattr(item, field) for item in back.items] == [getattr(item, field) for item in file.items]
        assert same or words in left_out, field


def test_nothing_is_said_to_be_left_out_that_is_there() -> None:
    file = pack(PACKS, "ttess")
    assert [str(one) for one in write_framework(file, "pack").left_out] == ["crosswalks to other frameworks"]
    assert [str(one) for one in write_framework(replace(file, ties=()), "markdown").left_out] == []
    assert "its scale" in map(str, write_framework(file, "matrix").left_out)
    assert "its scale" not in map(str, write_framework(pack(PACKS, "danielson-fft-2013"), "matrix").left_out)


def test_what_case_cannot_say_of_a_crosswalk_is_said() -> None:
    file = pack(PACKS, "ttess")
    key = file.items[0].key
    broader, notes = "which of two standards in a crosswalk is the broader one", "the notes on its crosswalks"

    def left_out(form: Format, *ties: Tie) -> set[str]:
        written = write_framework(replace(file, ties=ties), form)
        return {str(one) for one in written.left_out} & {broader, notes}

    for relation in ("broader", "narrower"):
        tie = Tie(key, "elsewhere", relation, "As the district says")
        assert left_out("case", tie) == {broader}
        assert left_out("case-csv", tie) == {broader, notes}
        assert left_out("markdown", tie) == set()  # holds no crosswalk at all, and says so
    for form in ("case", "case-csv"):
        assert left_out(form, Tie(key, "elsewhere", "same"), Tie(key, "newer", "related", REPLACED)) == set()


def test_a_framework_of_ones_own_gains_no_examples_by_being_saved_and_read_again() -> None:
    file = pack(PACKS, "ttess")
    whole = next(item for item in file.items if any(one.parent == item.key for one in file.items))
    own = replace(file, items=tuple(replace(one, examples=()) if one is whole else one for one in file.items))
    back = read_framework(write_framework(own, "pack").data, "ours.json")
    assert [one.examples for one in back.items] == [one.examples for one in own.items]


def test_identities_and_ties_travel_in_case() -> None:
    from tests.exchange.frameworks.files import case, framework

    file = framework(case())
    for form in ("case", "case-csv"):
        back = read_framework(write_framework(file, form).data, "x")  # type: ignore[arg-type]
        assert [item.identity for item in back.items] == ["d", "a", "b"]
        assert {(tie.other, tie.relation) for tie in back.ties} == {("far", "same"), ("b", "related")}


def test_the_ending_of_a_file_names_its_format() -> None:
    assert [format_of(name) for name in ("a.csv", "B.MATRIX", "c.json", "d.md", "e.xlsx", "f")] == [
        "csv", "matrix", "case", "markdown", None, None,
    ]  # fmt: skip


WORD = st.text(st.characters(whitelist_categories=("Lu", "Ll", "Lo"), max_codepoint=0x24FF), min_size=2, max_size=8)
SIGNS = st.sampled_from(
    ("*", "_", "#", "-", "<", ">", "&", "`", "[x]", "1.", "a|b", "=1", "“q”", '"', ";", ",", "\\", "(x)")
)
TITLE = st.lists(st.one_of(WORD, WORD, SIGNS), min_size=2, max_size=6).map(lambda words: " ".join(["Wo", *words]))
CODE = st.one_of(
    st.from_regex(r"[1-9]\d?(\.[1-9]\d?){0,2}", fullmatch=True), st.from_regex(r"[1-9][a-f]", fullmatch=True),
    st.from_regex(r"TS[1-9](\.\d)?", fullmatch=True), st.sampled_from(("PK", "1(a)", "A-1")),
)  # fmt: skip


@st.composite
def frameworks(draw: st.DrawFn) -> FrameworkFile:
    """A framework of a few standards: with codes, unique or not, or without any."""
    count = draw(st.integers(2, 8))
    coded = draw(st.sampled_from(("all", "unique", "none")))
    codes = draw(st.lists(CODE, min_size=count, max_size=count, unique=coded == "unique"))
    titles = draw(st.lists(TITLE, min_size=count, max_size=count, unique=True))
    items: list[Item] = []
    for number in range(count):
        parent = draw(st.sampled_from(["", *(str(one) for one in range(number))]))
        text = draw(st.one_of(st.just(""), st.lists(TITLE, min_size=1, max_size=3).map("\n".join)))
        items.append(Item(str(number), parent, "" if coded == "none" else codes[number], titles[number], text))
    ordered: list[Item] = []

    def place(parent: str) -> None:
        for item in items:
            if item.parent == parent:
                ordered.append(item)
                place(item.key)

    place("")
    levels = tuple(Level(f"{name} {at}") for at, name in enumerate(draw(st.lists(WORD, max_size=5))))
    return FrameworkFile("pack", "Our framework", notice=draw(TITLE), levels=levels, items=tuple(ordered))


@settings(max_examples=60, derandomize=True, database=None, deadline=None, phases=[Phase.generate])
@given(frameworks(), st.sampled_from(FORMATS))
def test_any_framework_is_the_same_after_saving_and_reading(file: FrameworkFile, form: Format) -> None:
    written = write_framework(file, form)
    back = read_framework(written.data, "ours")
    assert outline(back) == outline(file)
    assert [item.text for item in back.items] == [item.text for item in file.items]
    if "its scale" not in map(str, written.left_out) and (file.levels or form != "matrix"):
        assert [level.name for level in back.levels] == [level.name for level in file.levels]


ODD = st.sampled_from((
    "Levels", "Scale", "Standard", "Name, code", "Pupils’ and teachers'-own", "Career stages", "Teaching C#",
    "Ends in #", "##", "Stage (1)", "a|b", "a \\| b", "'=1+1", "=1+1", "＝1", "@x", "Edition: 3", "Source: a book",
    "- point", "1. first", "> said", "a*b", "**bold**", "*(kind)*", "x: y", "x – y", "```", "~~~", "Notes", "1a Knows",
    "back\\", "“q”", "+1", "See https://x.example/a", "A: B | C",
))  # fmt: skip
LINES = st.lists(st.one_of(ODD, TITLE, st.just("")), min_size=1, max_size=4).map("\n".join)


@st.composite
def odd_frameworks(draw: st.DrawFn) -> FrameworkFile:
    """A framework whose every word may look like a sign of some format."""
    titles = draw(st.lists(st.one_of(ODD, TITLE), min_size=2, max_size=5, unique=True))
    coded = draw(st.booleans())
    items = []
    for number, title in enumerate(titles):
        code = f"K{number}.{number}" if coded else ""
        text = plain(draw(st.one_of(st.just(""), LINES)))
        text = "" if text == title else text  # CASE files of others fill both with the same: that is no text
        kind = draw(st.one_of(st.just(""), ODD, TITLE))
        examples = tuple(draw(st.lists(st.one_of(ODD, TITLE), max_size=2, unique=True)))
        items.append(Item(str(number), "0" if number and draw(st.booleans()) else "", code, title, text, kind,
                          examples=examples))  # fmt: skip
    ordered = [one for one in items if not one.parent]
    ordered[1:1] = [one for one in items if one.parent]
    names = draw(st.lists(st.one_of(ODD, TITLE), max_size=4, unique=True))
    levels = tuple(Level(name, plain(draw(st.one_of(st.just(""), LINES)))) for name in names)
    about = {field: draw(st.one_of(st.just(""), ODD, TITLE)) for field in ABOUT if field not in ("title", "language")}
    about |= {field: plain(draw(st.one_of(st.just(""), LINES))) for field in ("description", "notice")}
    title = draw(st.one_of(ODD, TITLE))
    return FrameworkFile("pack", title, levels=levels, items=tuple(ordered), **about)


@settings(max_examples=400, derandomize=True, database=None, deadline=None, phases=[Phase.generate])
@given(odd_frameworks(), st.sampled_from(FORMATS))
def test_words_that_look_like_signs_of_a_format_come_back_as_words(file: FrameworkFile, form: Format) -> None:
    written = write_framework(file, form)
    back = read_framework(written.data, "ours")
    left_out = {str(words) for words in written.left_out}
    assert outline(back) == outline(file)
    assert [item.text for item in back.items] == [item.text for item in file.items]
    for field in ABOUT:
        inside = form == "matrix" and field in ("notice", "description")
        assert getattr(back, field) == getattr(file, field) or CALLED[field] in left_out or inside, field
    if "its scale" not in left_out and (file.levels or form != "matrix"):
        assert [level.name for level in back.levels] == [level.name for level in file.levels]
        if "what each level of its scale means" not in left_out:
            assert [level.words for level in back.levels] == [level.words for level in file.levels]
    pairs = list(zip(back.items, file.items, strict=True))
    assert all(one.level == other.level for one, other in pairs) or "what it calls its kinds of standard" in left_out
    # In a pack a standard without examples borrows those of its parts.
    same = all(one.examples == other.examples for one, other in pairs if other.examples or form != "pack")
    assert same or "everyday examples" in left_out
