"""The words of the screen: all are read off the code, the catalogues are as new as the code, one glossary rules."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.syntax import nodes, undisturbed

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, TRANSLATIONS = ROOT / "portfolio", ROOT / "resources" / "translations"

sys.path.append(str(ROOT / "packaging"))
from catalogue import messages, translated, written  # noqa: E402
from english import AMERICAN, BRITISH, SOURCE, English, read_english  # noqa: E402
from said import Reading, Said, read_program, texts  # noqa: E402
from translations import catalogues  # noqa: E402

NO_WORDS = re.compile(r"SELECT|UNION|ORDER BY|WHERE| AS | AND |solid|^[A-Z]{3} [A-Z]{3}|^(\w\w? )|( \w\w?){4}")
"""SQL, style sheets, and lists of tags or currencies, which no one reads."""
NOT_OF_THE_SCREEN = {
    "the window",  # who holds the lock: kept in a file, for another process
    "pasted picture.",
    "pasted picture.png",  # a file's name, which becomes the person's
    "Source Serif 4",
    "Perpetual Portfolio",
    "Amina Diallo",
    "days ago",
    "weeks ago",
    "thrown away",  # names for the program alone
    "first step",
    "measured first",
}
NO_WINDOW_YET = {"portfolio/ui/display.py", "portfolio/ui/start.py", "portfolio/ui/kit/safe_html.py"}
"""What these say is printed, for there is no window; or it is names of HTML."""


@pytest.fixture(scope="module")
def reading() -> Reading:
    with undisturbed():
        return read_program(PACKAGE)


@pytest.fixture(scope="module")
def english() -> English:
    return read_english(ROOT / "resources" / "words")


def test_every_sentence_that_is_translated_can_be_read_off_the_code(reading: Reading) -> None:
    assert reading.wrong == []
    assert len(reading.said) > 1000


def test_no_sentence_of_the_window_stands_outside_a_translation(reading: Reading) -> None:
    known = set(texts(reading.said))
    bare = [
        f"{file.relative_to(ROOT)}:{node.lineno} {node.value[:60]!r}"
        for file in sorted((PACKAGE / "ui").rglob("*.py"))
        if file.relative_to(ROOT).as_posix() not in NO_WINDOW_YET
        for node in texts_in(nodes(file.read_text(encoding="utf-8")))
        if sentence_like(node.value) and node.value not in known | NOT_OF_THE_SCREEN
    ]
    assert bare == []


def test_catalogues_are_as_new_as_the_code() -> None:
    old = [file.name for file, text in catalogues().items() if file.read_text(encoding="utf-8") != text]
    assert old == [], "make translations"


def test_qt_s_own_reader_finds_the_same(reading: Reading, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not installed")
    sources = [str(file) for file in sorted((PACKAGE / "ui").rglob("*.py"))]
    done = subprocess.run([str(tool), *sources, "-ts", str(tmp_path / "lupdate.ts")], capture_output=True, timeout=120)
    assert done.returncode == 0
    # Its reader of Python passes over a number that is more than a name: these we read, and it does not.
    theirs = set(
        re.findall(r"<source>(.*?)</source>", (tmp_path / "lupdate.ts").read_text(encoding="utf-8"), re.DOTALL)
    )
    ours = set(
        texts(
            [
                one
                for one in reading.said
                if one.file.startswith("portfolio/ui") and one.context != "Below" and not one.plural
            ]
        )
    )
    found = {unescaped(text) for text in theirs}
    assert {text for text in ours if text not in found} == set()


def test_a_text_that_cannot_be_read_off_is_told(tmp_path: Path) -> None:
    package = tmp_path / "portfolio"
    (package / "ui").mkdir(parents=True)
    (package / "ui" / "bad.py").write_text(
        "class A:\n def f(self, n, other, words):\n"
        "  self.tr(f'{n} files')\n  other.tr('Goal')\n  translate('A', 'x' if n else 'y')\n  t = self.tr\n"
        "  self.tr(words)\n"
    )
    assert [line.split(":")[1].split()[0] for line in read_program(package).wrong] == ["3", "4", "5", "6", "7"]


def test_a_plural_has_a_form_for_one(reading: Reading, english: English) -> None:
    plurals = {one.text for one in reading.said if one.plural}
    assert plurals - english.ones.keys() == set()
    assert english.ones.keys() - plurals == set(), "no sentence says these any more"
    for many, one in english.ones.items():
        assert set(re.findall(r"{\w+}", one)) <= set(re.findall(r"{\w+}", many)), many


def test_british_and_american_english_come_from_one_glossary(english: English) -> None:
    said = english.said
    assert said("Choose a goal", BRITISH) == "Choose an objective"
    assert said("An evaluator reads it", BRITISH) == "An appraiser reads it"
    assert said("Evaluation PDF", BRITISH) == "Appraisal PDF"
    assert said("Goals", AMERICAN) == "Goals"
    assert said("What did a pupil say?", AMERICAN) == "What did a student say?"
    assert said("Pupils’ programmes", AMERICAN) == "Students’ programs"
    assert said("Count {what} toward “{goal}”", BRITISH) == "Count {what} towards “{goal}”"
    assert said("Pupils and goals", SOURCE) == "Pupils and goals"


def test_no_word_that_the_glossary_forbids_is_said(reading: Reading, english: English) -> None:
    never = {word for concept in english.concepts for word in concept.never} - {"item", "target"}
    in_window = [one for one in reading.said if one.file.startswith("portfolio/ui")]
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, sorted(never)))})s?\b", re.IGNORECASE)
    assert [f"{one.file}: {one.text}" for one in in_window if pattern.search(re.sub(r"{\w+}", "", one.text))] == []


def test_no_word_sounds_like_software(reading: Reading) -> None:
    software = re.compile(
        r"\b(database|records?|sync\w*|file type|invalid|export|import|metadata|parse|error|null|undefined|"
        r"toggle|dialog|toolbar|by default|configur\w*|delete permanently|failed|dismiss|select\w*|packet)\b",
        re.IGNORECASE,
    )
    told = [f"{one.file}: {one.text}" for one in reading.said if software.search(re.sub(r"{\w+}", "", one.text))]
    assert told == []


def test_another_language_keeps_what_was_translated(tmp_path: Path) -> None:
    goal = Said("Kind", "Goal", False, "portfolio/ui/theme/kinds.py", 1)
    entries = Said("Journal", "{count} entries", True, "portfolio/ui/shell/journal.py", 1)
    both = messages([goal, entries, goal])
    assert len(both) == 2
    file = tmp_path / "portfolio_de.ts"
    german = {("Kind", "Goal"): ("Ziel",), ("Journal", "{count} entries"): ("{count} Eintrag", "{count} Einträge")}
    file.write_text(written("de", both, lambda one: german[one.key], TRANSLATIONS), encoding="utf-8")
    assert translated(file) == german
    new = messages([goal, Said("Kind", "Role", False, "x.py", 1)])
    file.write_text(written("de", new, lambda one: translated(file).get(one.key, ()), TRANSLATIONS), encoding="utf-8")
    assert translated(file) == {("Kind", "Goal"): ("Ziel",)}
    assert 'type="unfinished"' in file.read_text(encoding="utf-8")


def texts_in(tree: tuple[ast.AST, ...]) -> Iterator[ast.Constant]:
    """Every text of a module but its docstrings and what stands in type hints."""
    passed: set[int] = set()
    for node in tree:
        body = getattr(node, "body", None)
        for child in body if isinstance(body, list) else []:
            if isinstance(child, ast.Expr):
                passed.add(id(child.value))
        for hint in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(hint, ast.AST):
                passed.update(id(part) for part in ast.walk(hint))
    for node in tree:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node


def sentence_like(text: str) -> bool:
    """Two words of two letters or more with a space between them, and neither SQL nor a style."""
    return bool(re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text)) and not NO_WORDS.search(text)


def unescaped(text: str) -> str:
    """XML's own signs as they are."""
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(name, sign)
    return text
