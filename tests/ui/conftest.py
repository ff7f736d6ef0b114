"""What tests of the window share: the program's own theme and words, in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from portfolio.ui.language import Language
from portfolio.ui.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[Language]:
    """The words of the program as its code says them, with the forms for one: 1 entry, 2 entries."""
    language = Language(RESOURCES / "translations", "en")
    yield language
    language.forget()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 % text, applied to the application; English dates and numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    theme = Theme(RESOURCES / "fonts", RESOURCES / "icons", "light")
    theme.apply(qapp)
    yield theme
    QLocale.setDefault(before)
