"""Files that mean harm or are broken: a sentence, or the rest of what they hold, and never anything else."""

import json
import random
from collections.abc import Callable

import pytest

from portfolio.exchange.frameworks.file import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_BYTES,
    MOST_DEEP,
    MOST_STANDARDS,
    MOST_TOLD,
    FrameworkFile,
    NoFramework,
)
from portfolio.exchange.frameworks.packs import pack
from portfolio.exchange.frameworks.reading import read_framework
from portfolio.exchange.frameworks.writing import write_framework
from tests.exchange.frameworks.files import PACKS, case, framework, matrix, outline, read, told


@pytest.mark.parametrize(
    "data, says",
    [
        (b"", "No standards were found"),
        (b"   \n\n", "No standards were found"),
        (b"PK\x03\x04rest", "is a spreadsheet or another packed file"),
        (b"%PDF-1.7\n1 0 obj", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"\x00\x01\x02\x03" * 50, "holds no words that can be read"),
        (b"<!DOCTYPE html><html></html>", "is a page or XML"),
        (b'<?xml version="1.0"?><a/>', "is a page or XML"),
        (b'{"CFItems": [', "breaks off or is misspelt at line 1"),
        (b'{"framework": {"standards": []}}', "No standards were found"),
        (b'{"CFItems": []}', "No standards were found"),
        (b'{"anything": 1}', "No standards were found"),
        (b"[]", "No standards were found"),
        (b"[" * 100_000, "is not made as frameworks are"),
        (b'{"a":' * 100_000, "is not made as frameworks are"),
        (b'{"CFItems": [{"identifier": 1' + b"9" * 400 + b"}]}", "is not made as frameworks are"),
        (b"one line of running text", "No standards were found"),
        (b"code,title\n", "No standards were found"),
        (b"code,title\n,\n,\n", "No standards were found"),
        (b"x" * (MOST_BYTES + 1), "is larger than any framework"),
    ],
)
def test_what_is_no_framework_is_said_so(data: bytes, says: str) -> None:
    with pytest.raises(NoFramework, match=says) as caught:
        read_framework(data, "mine")
    assert caught.value.advice


@pytest.mark.parametrize("lines", [MOST_STANDARDS + 1, 100_000])
def test_more_standards_than_anybody_has_is_one_sentence(lines: int) -> None:
    with pytest.raises(NoFramework, match="standards") as caught:
        read("code,title\n" + "".join(f"{number},Title {number}\n" for number in range(lines)))
    assert "Bring the part" in caught.value.advice


def test_as_many_as_may_be_are_read() -> None:
    file = read("code,title\n" + "".join(f"A.{number},Title {number}\n" for number in range(MOST_STANDARDS)))
    assert len(file.items) == MOST_STANDARDS


def test_oddities_beyond_the_first_two_hundred_are_counted() -> None:
    file = read("code,title,parent\n" + "".join(f"A{number},Title,9\n" for number in range(300)))
    assert (len(file.told), file.more_told) == (MOST_TOLD, 100)
    assert len(file.items) == 300


def circle(size: int, make: Callable[[int, int], str]) -> str:
    return "".join(make(number, (number + 1) % size) for number in range(size))


@pytest.mark.parametrize("size", [1, 2, 3, 5_000])
def test_a_circle_of_parents_is_cut_open_and_nothing_lost(size: int) -> None:
    file = read("code,title,parent\nZ,Sound,\n" + circle(size, lambda one, other: f"C{one},Title {one},C{other}\n"))
    assert len(file.items) == size + 1
    assert sum("stands below itself" in words for _, words in told(file)) == (0 if size == 1 else 1)
    known = {""}
    for item in file.items:
        assert item.parent in known  # each comes after the one above it, so there is a top
        known.add(item.key)


def test_a_circle_in_case_is_cut_open() -> None:
    def node(one: str) -> dict[str, str]:
        return {"identifier": one}

    data = json.loads(case())
    data["CFAssociations"] = [
        {"associationType": "isChildOf", "originNodeURI": node(one), "destinationNodeURI": node(other)}
        for one, other in (("a", "b"), ("b", "d"), ("d", "a"))
    ]
    file = framework(json.dumps(data).encode())
    assert len(file.items) == 3
    assert sum(item.parent == "" for item in file.items) == 1


def test_what_lies_deeper_than_anybody_follows_stands_higher() -> None:
    file = read("\n".join(f"{'  ' * number}- Title {number}" for number in range(40)), "x.md")
    assert len(file.items) == 40
    depth = {"": -1}
    for item in file.items:
        depth[item.key] = depth[item.parent] + 1
    assert max(depth.values()) == MOST_DEEP - 1
    assert "deep" in told(file)[-1][1]


@pytest.mark.parametrize(
    "formula", ["=HYPERLINK(1)", "=cmd|' /C calc'!A0", "=1+2", "@SUM(1)", "+SUM(1)", "-2+3", "#REF!", "=-1", '="x"']
)
def test_a_formula_is_left_out_and_its_row_stays(formula: str) -> None:
    quoted = formula.replace('"', '""')
    file = read(f'code,title,text\n1,One,"{quoted}"\n2,"{quoted}",Said\n3,Three,fine\n')
    assert [item.code for item in file.items] == ["1", "2", "3"]
    assert formula not in str(file.items)
    assert [line for line, words in told(file) if "formula" in words] == [2, 3]


@pytest.mark.parametrize(
    "words", ["- a point", "+ more of it", "-5 degrees outside", "@home in class", "= the same as"]
)
def test_words_that_only_begin_like_a_formula_stay(words: str) -> None:
    assert read(f"code,title\n1,{words}\n2,Two\n").items[0].title == words


def test_html_and_scripts_never_come_in() -> None:
    evil = '<script>alert(1)</script><img src=x onerror="x()"><b>Plan</b><iframe src="//x.example">in</iframe>'
    doubled = evil.replace('"', '""')
    files = [
        framework(matrix(standards=[{"shortname": "1", "name": evil, "description": evil, "standardid": 1}])),
        framework(case(CFItems=[{"identifier": "a", "fullStatement": evil, "notes": evil}])),
        read(f'code,title,text\n1,"{doubled}","{doubled}"\n2,b,c\n'),
        read(f"# T\n\n- 1a {evil}\n\n  {evil}\n- 1b c\n", "x.md"),
    ]
    for file in files:
        assert file.items[0].title == "Plan"
        assert file.items[0].text == "Plan"


def test_a_quotation_mark_without_its_second_one_costs_its_own_line_only() -> None:
    rows = "".join(f"{number},Title {number}\n" for number in range(3, 1_000))
    file = read(f'code,title\n1,"Never ends\n2,Fine\n{rows}')
    assert [item.title for item in file.items[:3]] == ["Never ends", "Fine", "Title 3"]
    assert len(file.items) == 999
    assert told(file)[0][0] == 2


def test_two_stray_quotation_marks_far_apart_do_not_swallow_what_lies_between() -> None:
    rows = [f"{number},Title {number}" for number in range(1, 1_000)]
    rows[10] += ' "'
    rows[20], rows[900] = '21,"Title 21', '901,Title 901"'
    file = read("\n".join(["code,title", *rows]))
    assert len(file.items) == 999
    assert [line for line, _ in told(file)] == [22]


def test_very_long_words_are_cut_or_moved() -> None:
    file = read(f"code,title,text\n{'9' * 300},Long code,\n2,{'word ' * 300},\n3,Three,{'text ' * 9_000}\n")
    assert [item.code for item in file.items] == ["", "2", "3"]
    assert len(file.items[1].title) <= 200
    assert len(file.items[1].text) > 1_000
    assert len(file.items[2].text) <= 20_000
    assert [line for line, _ in told(file)] == [2, 4]


def test_twice_the_same_is_one_and_the_same_code_for_two_is_two() -> None:
    file = read("code,title\n1,One\n1,One\n1,Other\n")
    assert outline(file) == ["1 One", "1 Other"]
    assert told(file) == [
        (3, "“1” stands there twice; one was left out."),
        (4, "The code 1 stands for two standards; both are kept."),
    ]


def test_signs_that_steer_a_screen_or_turn_text_round_are_gone() -> None:
    file = read("code,title\n1,A\u202eevil\x1b[31m\u2066\n2,B\n")
    assert file.items[0].title == "Aevil[31m"


def test_saved_tables_hold_nothing_that_a_spreadsheet_would_run() -> None:
    evil = ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1"]
    file = FrameworkFile("pack", "=T()", notice="@n", items=pack(PACKS, "nbpts-core").items)
    from dataclasses import replace

    items = tuple(replace(item, code="", title=f"{words} y", text=words, level=words)
                  for item, words in zip(file.items, evil, strict=True))  # fmt: skip
    for form in ("csv", "case-csv"):
        text = write_framework(replace(file, items=items), form).data.decode("utf-8-sig")  # type: ignore[arg-type]
        cells = [cell for line in text.split("\r\n") for cell in line.split(",")]
        assert not [cell for cell in cells if cell.lstrip('"')[:1] in tuple("=+-@\t")]


KINDS = {"matrix": matrix(), "case": case(), "table": b"code,title,parent\n1,One,\n1a,Two,1\n1b,Three,1\n",
         "outline": b"# T\n\n## 1 One\n- 1a Two\n- 1b Three\n\n## Scale\n- Low: x\n- High\n"}  # fmt: skip
VALUES = [None, True, 0, -1, 1e300, "", "x", [], {}, [[]], [{}], "\ud800", "9" * 5000]


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_broken_files_are_read_or_refused(kind: str) -> None:
    random_ = random.Random(kind)
    for _ in range(250):
        data = bytearray(KINDS[kind])
        for _ in range(random_.randrange(1, 6)):
            data = data or bytearray(b"x")
            at = random_.randrange(len(data))
            way = random_.randrange(4)
            if way == 0:
                data[at] = random_.randrange(256)
            elif way == 1:
                del data[at : at + random_.randrange(1, 30)]
            elif way == 2:
                data[at:at] = bytes(data[at : at + 40])
            else:
                data = data[: at + 1]
        read_or_refused(bytes(data))


@pytest.mark.parametrize("kind", ["matrix", "case"])
def test_json_with_other_things_in_every_place_is_read_or_refused(kind: str) -> None:
    places = list(_places(json.loads(KINDS[kind])))
    assert len(places) > 40
    for place in places:
        for value in VALUES:
            changed = json.loads(KINDS[kind])
            inside = changed
            for step in place[:-1]:
                inside = inside[step]
            inside[place[-1]] = value
            read_or_refused(json.dumps(changed).encode())


def _places(value: object, way: tuple[object, ...] = ()) -> "list[tuple[object, ...]]":
    found = [way] if way else []
    if isinstance(value, dict):
        found += [place for name, one in value.items() for place in _places(one, (*way, name))]
    if isinstance(value, list):
        found += [place for at, one in enumerate(value) for place in _places(one, (*way, at))]
    return found


def read_or_refused(data: bytes) -> None:
    try:
        file = read_framework(data, "mine")
    except NoFramework:
        return
    keys: set[str] = set()
    for item in file.items:
        assert item.code or item.title
        assert not item.parent or item.parent in keys
        assert item.key not in keys
        keys.add(item.key)
        item.title.encode("utf-8")


BLANKS = " " * 60_000


@pytest.mark.parametrize(
    "text",
    [
        f"# Ours\n\n## a{BLANKS}b\n- 1a Knows\n- 1b Plans\n",
        f"# Ours\n\n## a{'#' * 60_000}b\n- 1a Knows\n- 1b Plans\n",
        f"# Ours\n\n- 1a Knows{BLANKS}x\n- 1b Plans\n\n## Scale\n- a{BLANKS}b\n",
        f'code,title,examples,levels\n1a,Knows,"a{BLANKS}b","c{BLANKS}d"\n1b,Plans,,\n',
        json.dumps({"CFItems": [{"fullStatement": "Knows"}, {"fullStatement": "Plans"}],
                    "CFDocument": {"title": "Ours", "description": "&#10;" * 60_000 + "x"}}),
    ],
)  # fmt: skip
def test_a_line_of_blanks_is_read_once_and_not_from_each_of_them(text: str) -> None:
    # By a pattern that tries every beginning and end, the first of these alone takes days.
    titles = [item.title for item in read(text).items][-2:]
    assert [title.split()[0] for title in titles] == ["Knows", "Plans"]


def test_what_a_file_says_of_its_framework_is_cut_where_nobody_would_read_on() -> None:
    file = framework(case(CFDocument={"title": "Long " * 10_000, "description": "and long " * 10_000}))
    assert len(file.title) <= LONGEST_TITLE
    assert len(file.description) <= LONGEST_TEXT
    assert any("very long" in words for _, words in told(file))


def test_an_apostrophe_within_words_is_no_guard_against_formulas() -> None:
    file = read("code,title\n1a,The teachers'-led group\n1b,'=1+1\n")
    assert [item.title for item in file.items] == ["The teachers'-led group", "=1+1"]
