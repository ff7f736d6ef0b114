"""In which language a person writes, and how her words are marked with it where the packet speaks another."""
# ruff: noqa: E501  (sample text reads better in whole lines)

import pytest

from portfolio.packet.drawing.glyphs import Glyphs, in_languages
from portfolio.packet.text.tree import Pen, words_of
from portfolio.packet.text.written import ENOUGH, language_written

TEXTS = {
    "en": "This year I stopped marking every book and started listening to one question a lesson. The exit tickets told "
    "me what to teach, and the pupils told me what to change with them for the next week, which was not easy for me.",
    "es": "Este año dejé de corregir cada cuaderno y empecé a escuchar una pregunta por clase. Los alumnos me dijeron lo "
    "que había que cambiar para el día siguiente, pero también lo que más les costaba, y eso no está mal del todo.",
    "fr": "Cette année, nous avons travaillé avec les élèves sur une question par leçon. Ils nous ont dit ce qui est "
    "difficile pour eux, et dans les cahiers, plus de la moitié des réponses sont maintenant complètes, ce n’est pas peu.",
    "de": "In diesem Jahr habe ich nicht mehr jedes Heft korrigiert, und die Klasse hat mit mir über eine Frage "
    "gesprochen. Die Kinder haben gesagt, was sich für sie ändern soll, und das ist auch mit den Eltern so gewesen.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_a_language_is_told_by_its_small_words(tag: str) -> None:
    assert language_written([TEXTS[tag]]) == tag


@pytest.mark.parametrize(
    "texts",
    [[], ["Fractions"], ["the and of"], [TEXTS["en"], TEXTS["de"]], ["صار الطلاب يختلفون بأدب " * 40], ["42 %"]],
)
def test_what_is_too_little_or_mixed_is_told_as_none(texts: list[str]) -> None:
    assert language_written(texts) == ""
    assert ENOUGH > 3


@pytest.mark.parametrize(
    "text, pieces",
    [
        ("A lesson (in English).", [("en", "A lesson (in English).")]),
        ("27 / 30", [("", "27 / 30")]),
        ("শ্রেণিকক্ষে কথা", [("und", "শ্রেণিকক্ষে কথা")]),
        ("تطبيق GeoGebra 5.2 معا", [("ar", "تطبيق"), ("", " "), ("en", "GeoGebra 5.2"), ("", " "), ("ar", "معا")]),
        ("في اليوم (Exit tickets)", [("ar", "في اليوم"), ("", " "), ("en", "(Exit tickets)")]),
        ("مع GeoGebra.", [("ar", "مع"), ("", " "), ("en", "GeoGebra"), ("", ".")]),
    ],
)
def test_words_of_another_script_stand_alone_in_their_language(text: str, pieces: list[tuple[str, str]]) -> None:
    """A space or a stop between the two directions belongs to neither: with the Latin words it would change sides."""
    assert in_languages(text, "en") == pieces
    assert "".join(piece for _, piece in in_languages(text, "en")) == text


def test_our_own_words_are_in_the_packets_language_and_hers_in_hers() -> None:
    pen = Pen(Glyphs(lambda: pytest.fail("plain letters need no look at the fonts")), "de")
    assert pen.runs("Ein Ziel") == [{"s": "Ein Ziel", "lang": "de"}]
    assert pen.ours("A goal") == ["A goal"]
    assert words_of(pen.runs("Ein\nZiel")) == "Ein Ziel"
