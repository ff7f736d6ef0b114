"""What a check of a badge says stands in the window in the reader's language, however old the portfolio is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from portfolio.ui.detail.proof import finding_words

GERMAN = {
    "It expired on {date}.": "Abgelaufen am {date}.",
    "It holds {what} ({standard}) in {container}.": "Enthält {what} ({standard}) in {container}.",
    "a badge": "einen Badge",
    "a PNG picture": "einem PNG-Bild",
    "It states no dates.": "Keine Tage genannt.",
    "Bad {one}.": "Schlecht {zwei.upper}.",
}


class German(QTranslator):
    """Knows these few sentences."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:  # type: ignore[override]
        return GERMAN.get(text) if context == "Below" else None  # type: ignore[return-value]  # none: not known


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[QLocale]:
    translator = German()
    qapp.installTranslator(translator)
    yield QLocale("de_DE")
    qapp.removeTranslator(translator)


def kept(sentence: str, detail: str, **values: str) -> dict[str, object]:
    return {"check": "dates", "result": "passed", "detail": detail, "sentence": sentence, "values": values}


def test_sentence_words_and_days_are_said_in_the_reader_s_language(german: QLocale) -> None:
    expired = kept("It expired on {date}.", "It expired on 1 March 2024.", date="2024-03-01")
    assert finding_words(expired, german) == "Abgelaufen am 1. März 2024."
    held = kept(
        "It holds {what} ({standard}) in {container}.", "It holds a badge (Open Badges 3.0) in a PNG picture.",
        what="a badge", standard="Open Badges 3.0", container="a PNG picture",
    )  # fmt: skip
    assert finding_words(held, german) == "Enthält einen Badge (Open Badges 3.0) in einem PNG-Bild."


def test_what_an_older_version_kept_is_said_as_far_as_its_words_are_known(german: QLocale) -> None:
    assert finding_words({"detail": "It states no dates."}, german) == "Keine Tage genannt."
    assert finding_words({"detail": "It expired on 1 March 2024."}, german) == "It expired on 1 March 2024."
    assert finding_words({}, german) == ""


def test_words_of_a_strange_file_are_never_taken_for_a_pattern(german: QLocale) -> None:
    assert finding_words(kept("{0.__class__} {x}", "As it came.", x="1"), german) == "As it came."
    assert finding_words(kept("Bad {one}.", "As it came.", one="1"), german) == "As it came."
    assert finding_words({"detail": "{x} stays", "values": "no values"}, german) == "{x} stays"
