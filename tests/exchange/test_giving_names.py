"""Names that people paste: each read as meant, what is odd is told, nothing hostile comes through."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio.core.errors import PortfolioError
from portfolio.exchange.giving_names import LONGEST_NAME, MOST_NAMES, MOST_TEXT, Names, names_in, names_in_file

BOTH = "Aino | Eetu"


def show(names: Names) -> str:
    return " | ".join(
        f"{one.name} <{one.address}>".strip() if one.address else one.name for one in names.recipients
    )  # fmt: skip


def told(names: Names) -> str:
    return " ".join(map(str, names.notes))


@pytest.mark.parametrize(
    "text, shown",
    [
        ("Aino\nEetu", BOTH),
        ("\ufeffAino\r\n\r\n  Eetu  \r\n", BOTH),
        ("Aino, Eetu", BOTH),
        ("Aino; Eetu;", BOTH),
        ("Aino,\nEetu,\n", BOTH),
        ("Virtanen, Aino\nKorhonen, Eetu", "Virtanen, Aino | Korhonen, Eetu"),
        ("Virtanen, Aino; Korhonen, Eetu", "Virtanen, Aino | Korhonen, Eetu"),
        ('"Virtanen, Aino", Eetu', "Virtanen, Aino | Eetu"),
        ("1. Aino\n2) Eetu", BOTH),
        ("- Aino\n• Eetu", BOTH),
        ("Aino  Maria\tVirtanen\n", "Aino Maria Virtanen"),
        ("First name\tLast name\tClass\nAino\tVirtanen\t8B\nEetu\tKorhonen\t8B", "Aino Virtanen | Eetu Korhonen"),
        ("Aino Maria <aino@s.example>\neetu@s.example", "Aino Maria <aino@s.example> | <eetu@s.example>"),
        ("O’Neil-Smith\nd'Arcy\nJosé Ñ.", "O’Neil-Smith | d'Arcy | José Ñ."),
        ("عائشة\nנועם\n山田 花子\nनेहा\nنور\u200cالدین", "عائشة | נועם | 山田 花子 | नेहा | نور\u200cالدین"),
        ("8B\nAino", "8B | Aino"),
        ("", ""),
        (" \n\t\n", ""),
    ],
)  # fmt: skip
def test_names_are_read_as_they_were_meant(text: str, shown: str) -> None:
    assert show(names_in(text)) == shown


@pytest.mark.parametrize(
    "text, shown, note",
    [
        ("Aino, Eetu", BOTH, "Read as 2 names."),
        ("Name\nAino\nEetu", BOTH, "“Name” was read as a heading"),
        ("Aino\nEetu\nAINO", BOTH, "Named twice, given one badge: “Aino”."),
        ("Aino\nEetu\n" + "x" * (LONGEST_NAME + 1), BOTH, "Too long for a name and left out: “xxx"),
        ("Aino\n---\nEetu", BOTH, "No name and left out: “---”."),
        ("Ai\u202eno\nEe\x07tu\u200b", BOTH, "Signs that cannot be seen were taken out of: “Aino”, “Eetu”."),
        ("A, B, C\nD", "A, B, C | D", "Read as one name each, commas and all: “A, B, C”."),
        ("Pupil\tClass\nAino\t8B\nEetu\t8B", BOTH, "The names were read from the column “Pupil”."),
    ],
)
def test_what_is_odd_is_told(text: str, shown: str, note: str) -> None:
    names = names_in(text)
    assert show(names) == shown
    assert note in told(names)


def test_ordinary_names_need_no_word() -> None:
    assert told(names_in("Aino Virtanen\n\nKorhonen, Eetu\nنور\u200cالدین")) == ""


def test_more_names_than_a_school_has_are_cut_off_and_that_is_told() -> None:
    names = names_in("\n".join(f"Learner {number}" for number in range(MOST_NAMES + 5)))
    assert len(names.recipients) == MOST_NAMES
    assert "Only the first" in told(names)


@pytest.mark.parametrize(
    "data, file, shown",
    [
        (b"Name,Class\nAino,8B\nEetu,8B\n", "list.csv", BOTH),
        (b"Class,First Name,E-mail,Surname\n8B,Aino,a@x.example,Virtanen\n", "list.csv", "Aino Virtanen"),
        ("Class;Pupil\n8B;Zoë\n8B;Müller\n".encode("cp1252"), "list.csv", "Zoë | Müller"),
        ("Aino\nEetu".encode("utf-16"), "list.txt", BOTH),
        (b'"Virtanen, Aino","8B"\n"Korhonen, Eetu","8B"', "list.csv", "Virtanen, Aino | Korhonen, Eetu"),
        (b"Virtanen,Aino\nKorhonen,Eetu", "list.CSV", "Virtanen, Aino | Korhonen, Eetu"),
        (b"1,Aino,8B\n2,Eetu,8B", "list.csv", BOTH),
        (b"Aino\nEetu", "list.csv", BOTH),
        (b"Virtanen, Aino\nKorhonen, Eetu", "list.txt", "Virtanen, Aino | Korhonen, Eetu"),
        (b"Aino\t8B\nEetu\t8B", "list.txt", BOTH),
        (b"", "list.txt", ""),
    ],
)
def test_files_of_names_are_read(data: bytes, file: str, shown: str) -> None:
    assert show(names_in_file(data, file)) == shown


@pytest.mark.parametrize("data", [b"PK\x03\x04\0\0", b"\0" * 40, b"a" * (MOST_TEXT + 1)])
def test_what_is_no_text_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(PortfolioError, match=r"“class\.xlsx” is"):
        names_in_file(data, "class.xlsx")


@settings(max_examples=150, derandomize=True, database=None, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_no_text_breaks_the_reading_and_nothing_unseen_comes_through(text: str) -> None:
    for one in names_in(text).recipients:
        words = one.name or one.address
        assert words == words.strip()
        assert 0 < len(words) <= LONGEST_NAME
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") or sign in "\u202e\u2066\u200b" for sign in words)
