"""The packet's own words in every language: none without a translation, none that loses a value, none that is old."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest

from portfolio.packet.text.forms import FORMS, LANGUAGES
from portfolio.packet.text.language import CATALOGUE, RTL_MARK, Language, language_of
from tests.packet.a_year import RESOURCES

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
from packet_words import (
    FOLDER,
    PLURALS,
    SOURCE,
    Reading,
    compiled,
    problems,
    read_packet,
    read_po,
    written,
)

OTHERS = tuple(PLURALS)
WORDS = RESOURCES / "words"
DAY = date(2026, 11, 9)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_packet()


@pytest.fixture(scope="module")
def known() -> dict[str, dict[str, list[str]]]:
    return {tag: read_po(FOLDER / tag / SOURCE) for tag in OTHERS}


def spoken(tag: str) -> Language:
    return language_of(tag, WORDS)


def test_every_word_can_be_read_off_the_code_and_the_templates(reading: Reading) -> None:
    assert reading.wrong == []
    assert len(reading.said) > 150
    assert reading.said["{count} goal"].many == "{count} goals"
    assert "resources/typst/front.typ" in reading.said["Before"].files
    assert reading.said["Annual evaluation"].files == ("portfolio/packet/presets.py",)


@pytest.mark.parametrize("tag", OTHERS)
def test_nothing_is_without_translation_and_no_value_is_lost(
    reading: Reading, known: dict[str, dict[str, list[str]]], tag: str
) -> None:
    assert list(problems(tag, reading.said, known[tag])) == []


@pytest.mark.parametrize("tag", OTHERS)
def test_catalogues_are_as_new_as_the_code(reading: Reading, known: dict[str, dict[str, list[str]]], tag: str) -> None:
    assert (FOLDER / tag / SOURCE).read_text(encoding="utf-8") == written(tag, reading.said, known[tag])
    assert (FOLDER / tag / CATALOGUE).read_bytes() == compiled(tag, reading.said, known[tag]), "make translations"


def test_a_value_that_is_lost_or_invented_is_noticed(reading: Reading) -> None:
    said = {text: reading.said[text] for text in ("{done} of {count} step done", "{start} to {end}")}
    whole = {"{start} to {end}": ["{start} bis {end}"], "{done} of {count} step done": ["{done}/{count}"] * 2}
    assert list(problems("de", said, whole)) == []
    assert len(list(problems("de", said, whole | {"{start} to {end}": ["{start} bis {ende}"]}))) == 1
    assert len(list(problems("de", said, whole | {"{start} to {end}": ["bis {end}"]}))) == 1
    assert len(list(problems("de", said, whole | {"{done} of {count} step done": ["{done}", "{done}"]}))) == 1


@pytest.mark.parametrize("tag", OTHERS)
def test_a_translation_is_in_its_language(reading: Reading, known: dict[str, dict[str, list[str]]], tag: str) -> None:
    """Arabic has Arabic letters; French has its spaces before double signs; quotation marks are each language's."""
    for text in reading.said:
        for form in known[tag][text]:
            bare = re.sub(r"\{\w+\}", "", form)
            if tag == "ar":
                assert re.search(r"[\u0600-\u06ff]", bare) or not re.search(r"[^\W\d_]", re.sub("SHA-256", "", bare)), (
                    form
                )
                assert "," not in bare, form
                assert not re.search("[\u064b-\u0652]", bare), f"a vowel mark, which no search finds: {form}"
            if tag == "fr":
                assert not re.search(r"[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]", f"x{bare}") or form == text, form
            assert not re.search(r"[\"']", bare), f"straight quotation mark: {form}"
            assert bool(re.search(r"[.:]$", text)) == bool(re.search(r"[.:]$", form)) or tag == "de", form


@pytest.mark.parametrize(
    "tag, day, short, month, one, thousands, half, money",
    [
        ("en", "9 November 2026", "9 Nov 2026", "November 2026", "1 Nov 2026", "12 345", "4.6 h", "EUR 120.50"),
        (
            "es", "9 de noviembre de 2026", "9 nov 2026", "Noviembre de 2026", "1 nov 2026", "12 345", "4,6 h",
            "120,50 EUR",
        ),
        ("fr", "9 novembre 2026", "9 nov. 2026", "Novembre 2026", "1er nov. 2026", "12 345", "4,6 h", "120,50 EUR"),
        ("de", "9. November 2026", "9. Nov. 2026", "November 2026", "1. Nov. 2026", "12 345", "4,6 Std.", "120,50 EUR"),
        ("ar", "9 نوفمبر 2026", "9 نوفمبر 2026", "نوفمبر 2026", "1 نوفمبر 2026", "12 345", "4.6 س", "120.50 EUR"),
    ],
)  # fmt: skip
def test_days_and_numbers_are_written_as_in_that_language(
    tag: str, day: str, short: str, month: str, one: str, thousands: str, half: str, money: str
) -> None:
    language = spoken(tag)
    said = [
        language.day(DAY), language.short_day(DAY), language.month(DAY), language.short_day(DAY.replace(day=1)),
        language.number(12345), language.average(276), language.money(12050, "EUR"),
    ]  # fmt: skip
    assert [re.sub("[\u00a0\u202f]", " ", one) for one in said] == [day, short, month, one, thousands, half, money]
    assert language.rtl is (tag == "ar")


def test_arabic_has_a_form_for_each_of_its_six_numbers() -> None:
    language = spoken("ar")
    said = [language.count(number, "{count} pupil", "{count} pupils") for number in (0, 1, 2, 3, 11, 100, 1003)]
    assert said == ["لا طلاب", "طالب واحد", "طالبان", "3 طلاب", "11 طالبا", "100 طالب", "1\u202f003 طلاب"]


@pytest.mark.parametrize("tag, said", [
    ("en", "a, b and c"), ("es", "a, b y c"), ("fr", "a, b et c"), ("de", "a, b und c"), ("ar", "a، b وc"),
])  # fmt: skip
def test_lists_are_joined_as_in_that_language(tag: str, said: str) -> None:
    assert spoken(tag).listed(["a", "b", "c"]).replace(RTL_MARK, "") == said
    assert spoken(tag).listed(["a"]) == "a"
    assert spoken(tag).listed([]) == ""


def test_spanish_says_e_before_its_own_sound() -> None:
    assert spoken("es").listed(["Historia", "Inglés"]) == "Historia e Inglés"
    assert spoken("es").listed(["agua", "hielo"]) == "agua y hielo"


@pytest.mark.parametrize("tag, found", [
    ("de-AT", "de"), ("es_MX", "es"), ("AR", "ar"), ("en_GB", "en-GB"), ("en-US", "en-US"), ("xx", "en"), ("", "en"),
])  # fmt: skip
def test_a_tag_finds_its_language(tag: str, found: str) -> None:
    assert spoken(tag).tag == found


def test_americans_read_the_month_before_the_day() -> None:
    said = {tag: (spoken(tag).day(DAY), spoken(tag).short_day(DAY), spoken(tag).day_and_month(DAY, with_year=True))
            for tag in ("en-US", "en-GB")}  # fmt: skip
    assert said == {
        "en-US": ("November 9, 2026", "Nov 9, 2026", "Nov 9 ’26"),
        "en-GB": ("9 November 2026", "9 Nov 2026", "9 Nov ’26"),
    }  # fmt: skip
    assert spoken("en-US").is_english
    assert spoken("en-US").money(12_000, "USD") == "USD 120.00"


def test_every_language_has_its_forms_and_a_catalogue() -> None:
    assert {tag.partition("-")[0] for tag in LANGUAGES} == set(FORMS)
    assert {path.name for path in FOLDER.iterdir()} == set(OTHERS)
    for forms in FORMS.values():
        assert len(set(forms.months)) == len(set(forms.short_months)) == 12
