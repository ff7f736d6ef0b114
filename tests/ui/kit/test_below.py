"""What the rooms below the window say comes in the reader's language, days and times as well."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.days import Moment
from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words

AT = datetime(2026, 3, 5, 14, 5).astimezone()


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_moment_is_told_as_people_of_the_reader_s_country_write_it(german: None) -> None:
    error = PortfolioError("This portfolio is open, since {since}.", since=Moment(AT))
    assert error.title == "This portfolio is open, since 14:05, 5 March."
    assert error_words(error)[0] == "This portfolio is open, since 5. März 2026 14:05."
