"""What is shown of a stranger's text: plain, short, in one language, with nothing hidden."""

import pytest

from portfolio.credentials import words


@pytest.mark.parametrize(
    "value, expected",
    [
        ("  Two\n lines ", "Two lines"),
        ({"fr": "Bonjour", "en-GB": "Hello"}, "Hello"),
        ({"es": "Hola", "fr": "Bonjour"}, "Hola"),
        ({"@value": "Hallo", "@language": "de"}, "Hallo"),
        ([{"@value": "Hallo", "@language": "de"}, {"@value": "Hello", "@language": "en"}], "Hello"),
        ("<b>bold</b> & *markup*", "<b>bold</b> & *markup*"),
        ("abc\u202egpj.exe\u202c", "abcgpj.exe"),
        ("Edu\u200bcation\x00", "Education"),
        ("\u2067שלום\u2069 a", "\u2067שלום\u2069 a"),
        ("\u2067שלום", "שלום"),
        ("👩‍🏫 مرحبا", "👩‍🏫 مرحبا"),
        (7, ""),
        (None, ""),
        ({"a": []}, ""),
        ({"type": "x"}, ""),
    ],
)
def test_line_is_plain_text(value: object, expected: str) -> None:
    assert words.line(value) == expected


def test_long_texts_are_shortened() -> None:
    assert len(words.line("x" * 1_000_000)) == 300
    assert len(words.passage("x" * 1_000_000)) == 20_000
    assert words.line("y" * 400).endswith("…")


def test_hidden_and_foreign_letters_are_noticed() -> None:
    assert words.hides_something("a\u202eb")
    assert not words.hides_something("two\r\nlines")
    assert words.mixes_alphabets("Мinistry of Education")
    assert not words.mixes_alphabets("Ministry Министерство β-carotene")


@pytest.mark.parametrize("address", ["https://a.example/x?y=1#z", "http://127.0.0.1:9/a", "HTTPS://A.example"])
def test_web_addresses_may_become_links(address: str) -> None:
    assert words.web_address(address) == address


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "https://", "https://a.example/ x",
     "https://a\u202eb.example", "http://[::1", "https://a.example/" + "x" * 3000, 7, None, "\\\\host\\share",
     "https:\\\\a.example", "{{ self }}"],
)  # fmt: skip
def test_everything_else_stays_text(address: object) -> None:
    assert words.web_address(address) == ""


def test_host_of_web_and_did_addresses() -> None:
    assert words.host("https://A.Example:8080/x") == "a.example"
    assert words.host("https://ministry.example@evil.example/") == "evil.example"
    assert words.host("did:web:localhost%3A3000:teacher") == "localhost:3000"
    assert words.host("did:key:z6Mk") == words.host("urn:uuid:1") == ""
