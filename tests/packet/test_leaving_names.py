"""Names of people in what leaves: those of the list however they are written, and what surely looks like one."""

import re

import pytest

from portfolio.core.people_named import Known
from portfolio.packet.leaving.names import KnownNames, perhaps_names, small_words


def test_people_of_the_list_are_found_however_they_are_bent() -> None:
    names = KnownNames([
        Known("1", "Mia Berger", ("Mia", "M. B."), ""), Known("2", "Will", (), "Pupil C"), Known("3", "محمد", (), ""),
    ])  # fmt: skip
    text = "I will ask Will. Mias work, Mia Berger’s book, MIA! A M. B. is fine, mia is not, nor Miami. قلت لمحمد"
    found = [(one.person_id, text[one.span.start : one.span.end]) for one in names.find(text)]
    assert found == [("2", "Will"), ("1", "Mias"), ("1", "Mia Berger"), ("1", "MIA"), ("3", "لمحمد")]


@pytest.mark.parametrize(
    "text",
    [
        "mia berger read",
        "Mia **Berger** read",
        "**Mia** Berger",
        "Mia\u2011Berger",
        "Mi\u00ada Berger",
        "Mia\nBerger",
        "IMG MiaBerger 2",
        "Berger, Mia: absent",
        "Berger Mia",
        "the work of Mia2",
        "notes-Mia-Berger.pdf",
    ],
)
def test_a_name_is_found_however_it_is_set_turned_or_joined(text: str) -> None:
    names = KnownNames([Known("1", "Mia Berger", ("Mia",), "")])
    assert [one.person_id for one in names.find(text)] == ["1"]


@pytest.mark.parametrize(
    "name,text",
    [
        ("Мария Иванова", "с Марией Ивановой говорили о чтении"),
        ("Мария Иванова", "Ивановой, Марии: не было"),
        ("Мария", "Марию, потом Марии и МАРИЕ"),
        ("Павел", "у Павла, с Павлом"),
        ("Лев", "для Льва"),
        ("Олег", "с Олегом, Олегу"),
        ("Сергей", "Сергея, с Сергеем"),
        ("Дмитрий Достоевский", "для Дмитрия Достоевского"),
        ("Андрій", "з Андрієм, Андрієві"),
        ("Оля", "с Олей и Олю"),
        ("Γιάννης Παπαδόπουλος", "του Γιάννη Παπαδόπουλου"),
        ("Μαρία", "της Μαρίας"),
        ("Ия", "Ия читает"),
        ("Павел", "Павел2.pdf"),
    ],
)
def test_names_are_found_in_every_case_of_cyrillic_and_greek(name: str, text: str) -> None:
    found = [text[one.span.start : one.span.end] for one in KnownNames([Known("1", name, (), "")]).find(text)]
    capitals = [word for word in re.findall(r"\w+", text) if word[0].isupper()]
    assert re.findall(r"\w+", " ".join(found)) == capitals


@pytest.mark.parametrize("text", ["Марина и Марк", "Олегович", "павла", "Левин", "Марианна"])
def test_other_names_and_common_words_are_no_form_of_a_name(text: str) -> None:
    names = KnownNames([Known("1", "Мария", (), ""), Known("2", "Олег", (), ""), Known("3", "Павел", (), ""),
                        Known("4", "Лев", (), "")])  # fmt: skip
    assert list(names.find(text)) == []


@pytest.mark.parametrize("text", ["李小明今天读书", "今天李小明来了", "민수는 책을", "สมชายอ่าน"])
def test_names_in_scripts_without_blanks_are_found_within_a_line(text: str) -> None:
    names = KnownNames([Known("1", "李小明", (), "学生"), Known("2", "민수", (), ""), Known("3", "สมชาย", (), "")])
    assert len(list(names.find(text))) == 1


@pytest.mark.parametrize(
    "text,found",
    [
        ("Then I asked Jonas Keller about it.", ["Jonas Keller"]),
        ("calmer starts. @Lea was mentioned, @mia-sophie too", ["@Lea", "@mia-sophie"]),
        ("write to lea@school.example or see x.example/@lea", []),
        ("Jonas Keller came.", []),  # at the beginning anything may have a capital
        ("and Tom B. agreed, with Mrs Adeyemi", ["Mrs Adeyemi", "Tom B."]),
        ("We used the Exit Ticket, the Socratic Method and Google Classroom in May", []),
        ("at Riverside School with Ms Okafor", []),
        ("- Working Together\n# Thinking Aloud\n“Well Done”, she said", []),
        ("in Year B. and Grade A.", []),
    ],
)
def test_only_what_surely_looks_like_a_stranger_is_taken_for_a_name(text: str, found: list[str]) -> None:
    small = small_words([text, "a good method, the classroom, a socratic talk"])
    spans = perhaps_names(text, {"riverside", "school", "okafor"}, small)
    assert sorted(text[span.start : span.end] for span in spans) == found


def test_nouns_of_german_are_no_names() -> None:
    text = "Wir haben mit der Klasse Neue Wege Gesucht, und Frau Yılmaz half."
    assert [text[one.start : one.end] for one in perhaps_names(text, (), (), german=True)] == ["Frau Yılmaz"]
