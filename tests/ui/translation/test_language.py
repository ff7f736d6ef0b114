"""Which words are loaded: by choice or by the system; and errors and labels from below are said in them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.core.said import said
from portfolio.ui.app import App
from portfolio.ui.document import Document
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.words import translate
from portfolio.ui.language import Language, languages
from portfolio.ui.preferences.language import LanguageRow
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme
from portfolio.ui.window import Window
from tests.ui.translation.pseudo import pseudo

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"


@pytest.fixture
def british(qapp: QApplication) -> Iterator[Language]:
    language = Language(FOLDER, "en_GB")
    yield language
    language.forget()


def test_british_words_lie_over_those_of_the_code(british: Language) -> None:
    assert british.loaded == ["en", "en_GB"]
    assert translate("Kind", "Goal") == "Objective"
    assert translate("Kind", "Reflection") == "Reflection"
    british.forget()
    assert translate("Kind", "Goal") == "Goal"


def test_american_words_are_another_choice(qapp: QApplication) -> None:
    language = Language(FOLDER, "en_US")
    assert (translate("Kind", "Goal"), translate("Collection", "Licence")) == ("Goal", "License")
    language.forget()


@pytest.mark.parametrize(
    "computer, choice, day, money",
    [
        ("C", "en_US", "November 24, 2026", "USD"), ("en_GB", "en_US", "November 24, 2026", "USD"),
        ("de_DE", "en_GB", "24 November 2026", "GBP"), ("en_AU", "en_GB", "24 November 2026", "AUD"),
        ("de_DE", "system", "24. November 2026", "EUR"),
    ],
)  # fmt: skip
def test_who_chose_a_language_has_days_and_money_as_its_country(
    qapp: QApplication, computer: str, choice: str, day: str, money: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(computer))
    language = Language(FOLDER, choice)
    here = QLocale()
    assert day_month_year(here, date(2026, 11, 24)) == day
    assert here.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == money
    language.forget()
    assert QLocale() == QLocale(computer)
    QLocale.setDefault(before)


def test_a_window_that_was_there_before_its_language_writes_as_it_does(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.keep(language="en_US")
    window = Window()
    qtbot.addWidget(window)
    app = App(qapp, window, settings)
    app.first_run()
    assert app.window.page is not None
    assert app.window.page.locale().name() == "en_US"
    app.language.forget()
    app.deleteLater()


@pytest.mark.parametrize("name, heard", [("en_GB", "Objective"), ("en_US", "Goal"), ("fr_FR", "Goal")])
def test_the_system_chooses_where_nobody_did(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str, heard: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(name))
    language = Language(FOLDER)
    assert translate("Kind", "Goal") == heard
    language.forget()


def test_one_and_more_have_their_forms(british: Language) -> None:
    words = [translate("Collection", "{count} entries", None, count).format(count=count) for count in (0, 1, 2)]
    assert words == ["0 entries", "1 entry", "2 entries"]


def test_a_catalogue_that_is_not_there_costs_nothing(qapp: QApplication, tmp_path: Path) -> None:
    assert Language(tmp_path, "en_GB").loaded == []
    assert languages(FOLDER) == ["en_GB", "en_US"]


def test_errors_and_labels_from_below_are_said_in_the_language_of_the_screen(
    qtbot: QtBot, tmp_path: Path, pseudo_words: Path
) -> None:
    language = Language(pseudo_words, "en")
    error = PortfolioError("“{name}” is not there.", "Check the name and the folder, then try again.", name="a.png")
    title, advice = error_words(error)
    assert title == pseudo("“{name}” is not there.").format(name="a.png")
    assert advice == pseudo("Check the name and the folder, then try again.")
    document = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina Diallo"))
    with qtbot.waitSignal(document.done) as done:
        document.do(added(said("Add “{title}”", title="Talk less"), build(Goal, title="Talk less")))
    assert done.args == [pseudo("Add “{title}”").format(title="Talk less")]
    document.close()
    language.forget()


def test_the_choice_is_kept_and_its_hour_is_told(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    row = LanguageRow(theme, settings, languages(FOLDER))
    qtbot.addWidget(row)
    assert "next start" not in row._note.text()
    row.choice.chosen.emit("en_US")
    assert settings.text("language") == "en_US"
    assert row._note.text().endswith("From the next start on.")
