"""Roles are written down: by hand with what they ask for, and from a job advert that is looked over first."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Link, Role, RoleNeed, Skill
from portfolio.ui.career.advert_page import KEY, AdvertPage
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.role_editor import RoleEditor
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.career.conftest import id_of, only

ADVERT = """Deputy Head
Closing date: 14 January 2027

Essential
- Qualified teacher status
- Experience of leading a team of teachers

Desirable
- Experience of budgeting
"""


def editor(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, record_id: str = "") -> RoleEditor:
    made = RoleEditor(theme, document, jobs, record_id)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def asked(document: Document, role_id: str) -> list[tuple[str, str, int, bool]]:
    """What a role asks for, in its order: words, level, weight, and whether a skill stands for it."""
    needs = [need for need in document.portfolio.find(RoleNeed, role_id=role_id) if need.trashed is None]
    return [
        (need.words_asked, need.level, need.weight, need.skill_id is not None)
        for need in sorted(needs, key=lambda one: one.position)
    ]


def test_a_role_of_ones_own_is_written_with_what_it_asks_for_as_one_change(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    sheet = editor(qtbot, theme, document, jobs)
    sheet.title.set_raw("Year group lead")
    sheet.rank.set_raw("3")
    sheet.track.set_raw("Pastoral")
    sheet.needs.add_button.click()
    row = sheet.needs.rows()[0]
    QTest.keyClicks(row.line, "leading a team")
    row.level.setCurrentIndex(row.level.findData("secure"))
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    QTest.keyClicks(sheet.needs.rows()[1].line, "A first aid course")
    sheet.needs.rows()[1].weight.setCurrentIndex(0)
    assert sheet.save()
    role = only(document, Role, title="Year group lead")
    assert (role.rank, role.track, role.privacy, role.aimed) == (3, "Pastoral", "private", False)
    assert asked(document, role.id) == [
        ("leading a team", "secure", 2, True), ("A first aid course", "", 3, False),
    ]  # fmt: skip
    document.undo()
    assert document.portfolio.find(Role, title="Year group lead") == []
    assert document.portfolio.find(RoleNeed, role_id=role.id) == []


def test_a_line_that_is_taken_away_takes_what_shows_it_along_and_the_others_stay_as_they_are(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role = only(document, Role, title="Head of maths")
    sheet = editor(qtbot, theme, document, jobs, role.id)
    assert [item["title"] for item in sheet.needs.items()] == [
        "Leading a team", "Budgeting", "Mentoring", "A leadership course",
    ]  # fmt: skip
    sheet.needs.rows()[3].remove.click()
    QTest.keyClick(sheet.needs.rows()[1].line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sheet.save()
    assert asked(document, role.id) == [
        ("Budgeting", "", 2, True), ("Leading a team", "secure", 3, True), ("Mentoring", "secure", 1, True),
    ]  # fmt: skip
    assert document.portfolio.find(Link) == []
    document.undo()
    assert len(asked(document, role.id)) == 4
    assert len(document.portfolio.find(Link)) == 1


def test_nothing_is_written_where_nothing_was_changed(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role = only(document, Role, title="Head of maths")
    sheet = editor(qtbot, theme, document, jobs, role.id)
    assert not sheet.change()
    assert sheet.save()
    assert document.portfolio.history.undo_label == "Begin"


def test_what_is_typed_waits_as_a_draft(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    sheet = editor(qtbot, theme, document, jobs)
    sheet.title.set_raw("Bursar")
    sheet.needs.add_button.click()
    QTest.keyClicks(sheet.needs.rows()[0].line, "Budgeting")
    sheet.leave()
    again = RoleEditor(theme, document, jobs, draft=draft_of(document, sheet.key))
    qtbot.addWidget(again)
    assert again.title.text() == "Bursar"
    assert [(item["title"], bool(item["skill_id"])) for item in again.needs.items()] == [("Budgeting", True)]


def test_a_line_keeps_the_skill_that_answers_it_though_it_is_called_otherwise(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role, skill = only(document, Role, title="Coach"), only(document, Skill, title="Mentoring")
    need = only(document, RoleNeed, role_id=role.id)
    document.do(edited("As in an advert", need, words_asked="Experience of mentoring early career teachers"))
    sheet = editor(qtbot, theme, document, jobs, role.id)
    assert not sheet.change()
    (row,) = sheet.needs.rows()
    assert row.skill.isVisible()
    assert "Mentoring" in row.skill.text()
    row.line.setText("Experience of mentoring new teachers")
    sheet.by.set_day(date(2028, 9, 1))
    assert sheet.save()
    need = only(document, RoleNeed, role_id=role.id)
    assert (need.words_asked, need.skill_id, need.level) == (
        "Experience of mentoring new teachers", skill.id, "secure",
    )  # fmt: skip
    document.undo()
    document.do(edited("Renamed", only(document, Skill, title="Mentoring"), title="Mentoring others"))
    sheet = editor(qtbot, theme, document, jobs, role.id)
    assert not sheet.change()
    levels = sheet.needs.rows()[0].level
    levels.setCurrentIndex(levels.findText("not this skill"))
    levels.activated.emit(levels.currentIndex())
    assert not levels.isEnabled()
    assert not sheet.needs.rows()[0].skill.isVisible()
    assert sheet.save()
    need = only(document, RoleNeed, role_id=role.id)
    assert (need.skill_id, need.level) == (None, "")


def test_a_line_that_becomes_the_name_of_another_skill_means_that_one(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role = only(document, Role, title="Coach")
    document.do(edited("As in an advert", only(document, RoleNeed, role_id=role.id), words_asked="Helping others"))
    sheet = editor(qtbot, theme, document, jobs, role.id)
    sheet.needs.rows()[0].line.setText("Budgeting")
    assert sheet.needs.items()[0]["skill_id"] == only(document, Skill, title="Budgeting").id
    assert not sheet.needs.rows()[0].skill.isVisible()


# ---- a job advert


@pytest.fixture
def page(place: CareerPlace) -> AdvertPage:
    place.head.advert.click()
    assert isinstance(place.page, AdvertPage)
    place.page.text.area.setPlainText(ADVERT)
    place.page.read()
    return place.page


def test_an_advert_becomes_lines_with_weight_and_skill_that_can_be_left_out_and_changed(
    place: CareerPlace, page: AdvertPage, document: Document
) -> None:
    assert [(row.kept.label, row.weight.currentData(), row.skill.currentText()) for row in page.rows()] == [
        ("Qualified teacher status", 3, "No skill: an entry shows it, or I say so"),
        ("Experience of leading a team of teachers", 3, "Leading a team"),
        ("Experience of budgeting", 1, "Budgeting"),
    ]
    assert page.closes.day() == date(2027, 1, 14)
    page.rows()[0].kept.click()
    page.rows()[2].weight.setCurrentIndex(1)
    page.rows()[2].skill.setCurrentIndex(0)
    page.rank.set_raw("5")
    page.track.set_raw("Leadership")
    page.add.click()
    role = only(document, Role, title="Deputy Head")
    assert (role.rank, role.track, role.closes, role.advert) == (5, "Leadership", date(2027, 1, 14), ADVERT.strip())
    assert asked(document, role.id) == [
        ("Experience of leading a team of teachers", "", 3, True), ("Experience of budgeting", "", 2, False),
    ]  # fmt: skip
    assert place.page is None
    assert place.view.chosen is not None
    assert place.view.chosen.id == id_of(place, "Deputy Head")
    document.undo()
    assert document.portfolio.find(Role, title="Deputy Head") == []


def test_what_was_pasted_waits_as_a_draft_until_it_is_added(place: CareerPlace, page: AdvertPage, qtbot: QtBot) -> None:
    page.text.edited.emit()
    place._back()
    assert draft_of(place._document, KEY) is not None
    place.show_advert()
    again = place.page
    assert isinstance(again, AdvertPage)
    assert len(again.rows()) == 3
    again.add.click()
    assert draft_of(place._document, KEY) is None


def test_what_was_decided_about_an_advert_stays_when_it_is_typed_on_left_and_gone_on_with(
    place: CareerPlace, page: AdvertPage, document: Document
) -> None:
    page.rows()[0].kept.click()
    page.rows()[2].weight.setCurrentIndex(1)
    page.rows()[2].weight.activated.emit(1)
    page.rows()[2].skill.setCurrentIndex(0)
    page.rows()[2].skill.activated.emit(0)
    page.name.line.setText("Deputy head, Riverside")
    page.name.edited.emit()
    page.where.line.setText("Riverside")
    page.where.edited.emit()
    page.rank.set_raw("5")
    page.rank.edited.emit()
    page.track.line.setText("Leadership")
    page.track.edited.emit()
    page.text.area.setPlainText(ADVERT + "- Knowledge of safeguarding\n")
    page.read()
    said = [
        ("Qualified teacher status", False, 3, ""),
        ("Experience of leading a team of teachers", True, 3, "Leading a team"),
        ("Experience of budgeting", True, 2, ""),
        ("Knowledge of safeguarding", True, 1, ""),
    ]
    titles = {skill.id: skill.title for skill in document.portfolio.find(Skill)}

    def decided(shown: AdvertPage) -> list[tuple[str, bool, int, str]]:
        return [
            (row.found.line.words, row.choice.kept, row.choice.weight, titles.get(row.skill_id, ""))
            for row in shown.rows()
        ]

    assert decided(page) == said
    place._back()
    place.show_advert()
    again = place.page
    assert isinstance(again, AdvertPage)
    assert decided(again) == said
    fields = (again.name.text(), again.where.text(), again.rank.rank(), again.track.text())
    assert fields == ("Deputy head, Riverside", "Riverside", 5, "Leadership")
    assert again.closes.day() == date(2027, 1, 14)


def test_what_was_typed_last_is_added_too(page: AdvertPage, document: Document) -> None:
    page.text.area.setPlainText(ADVERT + "- Knowledge of safeguarding\n")
    page.text.edited.emit()
    page.add.click()
    role = only(document, Role, title="Deputy Head")
    assert asked(document, role.id)[-1][0] == "Knowledge of safeguarding"


def test_an_advert_that_asks_for_nothing_says_so_and_cannot_be_added(place: CareerPlace, page: AdvertPage) -> None:
    page.text.area.setPlainText("Apply now!")
    page.read()
    assert not page.add.isVisible()
    assert "No line of it asks for anything yet" in page._count.text()
