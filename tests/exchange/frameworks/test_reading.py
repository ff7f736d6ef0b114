"""What each reader makes of a file: its tree, its words, its scale, whatever the encoding and the language."""

import codecs

import pytest

from portfolio.exchange.frameworks.file import Level, Tie
from portfolio.exchange.frameworks.text import plain
from tests.exchange.frameworks.files import case, framework, matrix, outline, read, told

SMALL = ["1 Planning", "  1a Knows content", "  1b Knows pupils", "2 Room", "  2a Respect"]


def test_a_matrix_gives_codes_tree_scale_and_plain_words() -> None:
    file = framework(matrix())
    assert (file.form, file.title) == ("matrix", "My district")
    assert file.description == "What we look for.\n• calm\n• care"
    assert [level.name for level in file.levels] == ["Begun", "Not yet", "Partly", "Met"]
    assert outline(file) == ["1 Planning", "  1.1 Knows pupils", "    1.1.1 Knows names", "2 Room", "  2.1 Respect"]
    assert file.items[1].text == "All."
    assert file.told == ()


def test_levels_of_a_matrix_come_lowest_first_however_they_stand() -> None:
    file = framework(matrix(evidencestatuses=[{"completed": "Met"}, {"begun": "Begun"}]))
    assert [level.name for level in file.levels] == ["Begun", "Met"]


def test_case_gives_order_tree_levels_licence_and_ties() -> None:
    file = framework(case())
    assert (file.form, file.title, file.edition, file.publisher, file.language) == (
        "case", "State standards", "2024", "State", "en",
    )  # fmt: skip
    assert outline(file) == ["1 Planning", "  1a Knows pupils", "  1b Knows the subject"]
    assert file.items[1].text == "The teacher knows each pupil by name and by work.\n\nBy October."
    assert [item.level for item in file.items] == ["Domain", "", "Component"]
    assert file.levels == (Level("Weak", "Seldom."), Level("Strong", "Every day."))
    assert (file.licence, file.notice) == ("CC BY 4.0", "By the State.")
    assert file.ties == (Tie("a", "far", "same"), Tie("a", "b", "related"))
    assert file.identity == "doc"


def test_case_in_a_list_or_under_a_name_is_found() -> None:
    assert outline(framework(b"[" + case() + b"]")) == outline(framework(case()))
    assert outline(framework(b'{"CFPackage": ' + case() + b"}")) == outline(framework(case()))


def test_opensalt_csv_gives_parents_by_code_and_ties() -> None:
    file = read(
        '"Identifier","fullStatement","Human Coding Scheme","sequenceNumber","Abbreviated Statement","ConceptKeywords",'
        '"Notes","Is Child Of","IsPartOf","replacedBy","Exemplar","hasSkillLevel","IsRelatedTo"\n'
        '"M","About all","M","1","","","","","","","","",""\n'
        '"M.F","Fractions","M.F","1","M","","Testing","M","","","https://x.example/1","","CCSS.1"\n'
        '"M.F.1","Adds ""halves""","M.F-1","1","","","","M.F","","X-9","","","A, B"\n'
    )
    assert file.form == "case_csv"
    assert outline(file) == ["M About all", "  M.F Fractions", '    M.F-1 Adds "halves"']
    assert file.items[1].text == "Testing"
    assert [item.identity for item in file.items] == ["M", "M.F", "M.F.1"]
    assert [(tie.other, tie.note) for tie in file.ties] == [
        ("CCSS.1", ""),
        ("A", ""),
        ("B", ""),
        ("X-9", "replaced by"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "code,title,parent\n1,Planning,\n1a,Knows content,1\n1b,Knows pupils,1\n2,Room,\n2a,Respect,2\n",
        "Kürzel;Titel\n1;Planning\n1a;Knows content\n1b;Knows pupils\n2;Room\n2a;Respect\n",
        "Código;Título;Padre\n1;Planning;\n1a;Knows content;1\n1b;Knows pupils;1\n2;Room;\n2a;Respect;2\n",
        "Code\tIntitulé\n1\tPlanning\n1a\tKnows content\n1b\tKnows pupils\n2\tRoom\n2a\tRespect\n",
        "الرمز;العنوان;الأصل\n1;Planning;\n1a;Knows content;1\n1b;Knows pupils;1\n2;Room;\n2a;Respect;2\n",
        "1\tPlanning\n1a\tKnows content\n1b\tKnows pupils\n2\tRoom\n2a\tRespect\n",
        "1\tPlanning\n\t1a\tKnows content\n\t1b\tKnows pupils\n2\tRoom\n\t2a\tRespect\n",
        "title,code\nPlanning,1\n  Knows content,1a\n  Knows pupils,1b\nRoom,2\n  Respect,2a\n",
        "1 | Planning\n1a | Knows content\n1b | Knows pupils\n2 | Room\n2a | Respect\n",
        "Standard,Title\n1,Planning\n1a,Knows content\n1b,Knows pupils\n2,Room\n2a,Respect\n",
        "Domain,Component\n1 Planning,1a Knows content\n1 Planning,1b Knows pupils\n2 Room,2a Respect\n",
        "# Ours\n\n## 1 Planning\n- 1a Knows content\n- 1b Knows pupils\n\n## 2 Room\n- 2a Respect\n",
        "- 1. Planning\n  - 1a Knows content\n  - 1b Knows pupils\n- 2. Room\n  - 2a Respect\n",
        "1. Planning\n   * 1a: Knows content\n   * 1b: Knows pupils\n2. Room\n   * 2a: Respect\n",
        "1. Planning\n1a Knows content\n1b Knows pupils\n2. Room\n2a Respect\n",
        "1. Planning\n  1a Knows content\n  1b Knows pupils\n2. Room\n  2a Respect\n",
    ],
)
def test_the_same_framework_is_read_however_it_was_written(text: str) -> None:
    assert outline(read(text, "list.txt")) == SMALL
    assert outline(read(text, "framework.json")) == SMALL


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode("utf-8"), lambda text: codecs.BOM_UTF8 + text.encode("utf-8"),
        lambda text: text.encode("utf-16"), lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.encode("utf-16-le"), lambda text: text.encode("utf-16-be"),
        lambda text: text.encode("cp1252"), lambda text: text.replace("\n", "\r\n").encode("utf-8"),
        lambda text: text.replace("\n", "\r").encode("utf-8"),
    ],
)  # fmt: skip
def test_any_encoding_is_read(encoded: object) -> None:
    text = "code;title\n1;Évaluation – für alle\n1.1;“Rückmeldung” d’élèves\n"
    assert outline(framework(encoded(text))) == [  # type: ignore[operator]
        "1 Évaluation – für alle", "  1.1 “Rückmeldung” d’élèves",
    ]  # fmt: skip


def test_a_table_with_all_columns_keeps_all_of_it() -> None:
    file = read(
        "code,title,parent,level,text,examples,framework,edition,notice,levels\n"
        'A,All,,domain,"Two\nlines",,Ours,2024,© us,Low | High\n'
        "A.1,Part,A,component,,One thing | Another thing,,,,\n"
    )
    assert (file.title, file.edition, file.notice) == ("Ours", "2024", "© us")
    assert [level.name for level in file.levels] == ["Low", "High"]
    assert [(item.level, item.text, item.examples) for item in file.items] == [
        ("domain", "Two\nlines", ()), ("component", "", ("One thing", "Another thing")),
    ]  # fmt: skip


def test_a_list_without_codes_keeps_its_titles_whole() -> None:
    file = read("Planning\n  Knows content, and pupils\nRoom, light and air\n", "ours.txt")
    assert outline(file) == [" Planning", "   Knows content, and pupils", " Room, light and air"]
    assert file.title == "ours"


def test_an_outline_says_what_it_is_and_holds_scale_and_stages() -> None:
    file = read(
        "# District rubric\n\nEdition: 2025\nPublisher: The district\n\n> © The district\n\nWhy we do this.\n\n"
        "## 1 Planning\n\nSays more.\nAnd more.\n\n- **1a** Content *(component)*\n  > A unit plan\n  > A list\n\n"
        "## Skala\n\n1. Low: seldom\n2. **High** – always\n\n## Career stages\n\n- New\n- Lead\n",
        "x.md",
    )
    assert (file.title, file.edition, file.publisher) == ("District rubric", "2025", "The district")
    assert (file.notice, file.description) == ("© The district", "Why we do this.")
    assert outline(file) == ["1 Planning", "  1a Content"]
    assert file.items[0].text == "Says more.\nAnd more."
    assert (file.items[1].level, file.items[1].examples) == ("component", ("A unit plan", "A list"))
    assert file.levels == (Level("Low", "seldom"), Level("High", "always"))
    assert file.stages == ("New", "Lead")


@pytest.mark.parametrize(
    "line, code, title",
    [
        ("1a. Knows", "1a", "Knows"), ("TS3.2 — Knows", "TS3.2", "Knows"), ("2.1.a Knows", "2.1.a", "Knows"),
        ("1(a) Knows", "1(a)", "Knows"), ("**PK** Knows", "PK", "Knows"), ("TS 3 Knows", "TS 3", "Knows"),
        ("3 children read", "", "3 children read"), ("21st century skills", "", "21st century skills"),
        ("3D printing", "", "3D printing"), ("Year 5 reads", "", "Year 5 reads"),
        ("A good lesson", "", "A good lesson"),
        ("10-year plan", "", "10-year plan"), ("ICT-based work", "", "ICT-based work"),
        ("U.S. history", "", "U.S. history"),
    ],
)  # fmt: skip
def test_codes_are_told_from_words(line: str, code: str, title: str) -> None:
    (first, _) = read(f"- {line}\n- Another one\n", "x.md").items
    assert (first.code, first.title) == (code, title)


@pytest.mark.parametrize(
    "given, words",
    [
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "• a\n• b\n• c"),
        ("if a<b then c>d", "if a<b then c>d"),
        ("Say &lt;b&gt; &amp; mean it", "Say <b> & mean it"),
        ("x<script>alert('<p>')</script>y<style>p{}</style>z", "xyz"),
        ("a<!-- <b>no</b> -->b", "ab"),
        ("<script>never closed", ""),
        ('<a href="javascript:x()">here</a><img src=x onerror=y>', "here"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
        ("line  one \n\n\n\n line two", "line one\n\nline two"),
    ],
)
def test_html_becomes_plain_words(given: str, words: str) -> None:
    assert plain(given) == words


def test_what_was_odd_is_told_with_its_line() -> None:
    file = read("code,title,parent\n1,One,\n,,\n,  ,1\n1a,=HYPERLINK(1),1\n1b,,9\n1,One again,\n")
    assert outline(file) == ["1 One", "  1a", "1b", "1 One again"]
    assert told(file) == [
        (5, "A formula stands where words belong; it was left out."),
        (4, "It has neither a code nor a title, and was left out."),
        (6, "“1b” stands below something that is not in the file; it is on top now."),
        (7, "The code 1 stands for two standards; both are kept."),
    ]
