"""A learner's walk: her own portfolio, her own words, what her teacher made for her, and a PDF that she leads with."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.whose import is_learners
from portfolio.core.records import Person, Reflection, Skill
from portfolio.core.whose import belongs_to
from portfolio.exchange.templates.template import Template, TemplateSkill
from portfolio.exchange.templates.writing import write_template
from portfolio.packet.setup import Known
from portfolio.ui.app import App
from portfolio.ui.asking.take_card import TakeTemplateCard
from portfolio.ui.editors.person import PersonEditor
from portfolio.ui.editors.questions import questions
from portfolio.ui.first_run.first_run import FirstRun
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.offered import offered, presets
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.window import Window
from tests.ui.asking.conftest import TODAY, words_of
from tests.ui.asking.conftest import Window as Screen
from tests.ui.homes import made


@pytest.fixture(scope="session")
def learners_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = made(tmp_path_factory.mktemp("learner") / "kofi", name="Kofi")
    portfolio = Portfolio.open(home, device="0" * 32)
    portfolio.apply(belongs_to(portfolio, "learner"))
    portfolio.close()
    return home


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setenv("PORTFOLIO_DATA_DIR", str(tmp_path / "data"))
    made_app = App(qapp, Window(), Settings(tmp_path / "settings.json"), lambda: TODAY)
    yield made_app
    made_app.jobs.wait()
    made_app._close_document()
    made_app.language.forget()
    made_app.window.close_now()
    made_app.window.deleteLater()


def test_a_learner_begins_is_spoken_to_takes_in_a_template_and_reflects(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.start(None)
    page = app.window.page
    assert isinstance(page, FirstRun)
    app.window.show()
    page.start_page.name.setText("Kofi")
    page.start_page.whose.buttons()[1].click()
    assert "Your learning, in one place" in words_of(page.start_page)
    assert page.start_page.needs.ticks["pdf"].label == "A PDF to show my family"
    page.start_page.start.click()

    qtbot.waitUntil(lambda: app.workspace is not None and app.workspace.detail is not None, timeout=20_000)
    workspace, places = app.workspace, app._places
    assert workspace is not None
    assert places is not None
    assert is_learners(workspace.document.portfolio.connection)
    table = {place.name: place.tip for place in workspace.rail.table()}
    assert table[rail.PACKET] == "PDF of my learning"
    assert workspace.rail.button(rail.STANDARDS).isHidden()

    template = Template(
        "Class 8b", skills=(TemplateSkill("Cooking", "", "", "", "", ()),), prompts=("What did we cook?",)
    )
    file = tmp_path / "class.portfolio-template.json"
    file.write_bytes(write_template(template))
    workspace.adding.add([file])
    qtbot.waitUntil(lambda: isinstance(places._sharing.card, TakeTemplateCard), timeout=20_000)
    QTest.keyClick(places._sharing.card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.title for one in workspace.document.portfolio.find(Skill)] == ["Cooking"]

    workspace.add("reflection")
    qtbot.waitUntil(lambda: workspace.stage.sheet is not None, timeout=20_000)
    assert questions(workspace.document)[:2] == ["What did we cook?", "What did I find hard?"]
    sheet = workspace.stage.sheet
    sheet.text.set_raw("The soup.")
    sheet.text.edited.emit()
    sheet.save()
    assert [one.text for one in workspace.document.portfolio.find(Reflection)] == ["The soup."]

    app.open_another()
    qtbot.waitUntil(lambda: isinstance(app.window.page, FirstRun), timeout=30_000)
    assert "Your teaching, in one place" in words_of(app.window.page.start_page)
    assert paths.portfolios_dir().exists()


def test_a_learner_s_pdf_begins_as_a_conference_that_she_leads(
    open_window: Callable[[Path], Screen], learners_home: Path, skills_home: Path
) -> None:
    learner, teacher = open_window(learners_home), open_window(skills_home)
    known = Known(TODAY, None)
    assert SetupKeeper(learner.document).load(known).preset == "student_led"
    assert SetupKeeper(learner.document).load(known).audience == "evaluator"
    assert SetupKeeper(teacher.document).load(known).preset == ""
    connection = learner.document.portfolio.connection
    assert offered(connection, learner.workspace.locale(), date.today()).for_learner
    assert presets(for_learner=True)[0].value == "student_led"
    assert {one.value for one in presets(for_learner=True)} == {one.value for one in presets()}


def test_standards_are_offered_to_a_learner_when_they_are_wanted(
    open_window: Callable[[Path], Screen], learners_home: Path
) -> None:
    learner = open_window(learners_home)
    assert learner.workspace.rail.button(rail.STANDARDS).isHidden()
    learner.places.tick(["standards"])
    assert not learner.workspace.rail.button(rail.STANDARDS).isHidden()


def test_whose_portfolio_it_is_can_be_said_in_about_me(
    open_window: Callable[[Path], Screen], skills_home: Path, qtbot: QtBot
) -> None:
    teacher = open_window(skills_home)
    teacher.workspace.go_to(rail.ABOUT)
    qtbot.waitUntil(lambda: isinstance(teacher.workspace.stage.sheet, PersonEditor), timeout=20_000)
    sheet = teacher.workspace.stage.sheet
    sheet.fields["kind"].choice.buttons()[1].click()
    sheet.save()
    assert teacher.find(Person)[0].kind == "learner"
    teacher.document.undo()
    assert teacher.find(Person)[0].kind == "teacher"
