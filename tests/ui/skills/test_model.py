"""The tree of skills as a model: each rater apart, what is wanted, and that only what is another is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from portfolio.core.change import added, trashed
from portfolio.core.records import Practice, Rating, Skill, build
from portfolio.ui.document import Document
from portfolio.ui.skills.acts import Given, rated
from portfolio.ui.skills.model import Column, SkillsModel
from portfolio.ui.skills.reading import Loaded, loaded
from portfolio.ui.theme import Theme
from tests.ui.skills.conftest import TODAY, id_of, show


@pytest.fixture
def model(theme: Theme, document: Document) -> SkillsModel:
    model = SkillsModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    ask(model, document)
    return model


def ask(model: SkillsModel, document: Document, *, only_gaps: bool = False) -> bool:
    return model.show_found(loaded(document.portfolio.connection), TODAY, only_gaps=only_gaps)


def test_each_rater_stands_apart_and_nothing_is_averaged(model: SkillsModel) -> None:
    assert show(model) == [
        "Assessment, 2 still to learn | – | – | – | – | –",
        "  A1, Questioning, Aim: leading by 3 Mar, 2 levels to go, seen differently | 2 pieces, 1 h 30 min"
        " | secure, 1 Jun 2026 | developing, 3 Mar 2026, Ms O | – | –",
        "  Marking, Aim: secure by 1 Sept 2028, 3 levels to go | – | – | – | – | –",
        "Other skills | – | – | – | – | –",
        "  Talking with families, Aim: Most, reached | – | Most, 1 Jan 2026 | – | – | –",
        "  Order in the room | – | – | – | – | –",
    ]


def test_an_empty_cell_says_so_to_a_screen_reader_and_shows_nothing(model: SkillsModel, document: Document) -> None:
    cell = model.index_of(id_of(document, "Marking")).siblingAtColumn(Column.PEER)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "A colleague: not rated"
    assert not cell.data()


def test_only_the_row_that_says_something_else_is_told(model: SkillsModel, document: Document) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.data()))
    skill = id_of(document, "Order in the room")
    document.do(rated(document, skill, "Order", Given("peer", "secure", TODAY)))
    assert not ask(model, document)
    assert told == ["Order in the room"]


def test_only_what_is_still_to_learn_is_left_when_asked_for(model: SkillsModel, document: Document) -> None:
    assert ask(model, document, only_gaps=True)
    assert [line.title for line in model.rows] == ["Assessment", "Questioning", "Marking"]


def test_where_no_skill_has_an_area_none_is_shown(document: Document) -> None:
    document.portfolio.apply(added("Add", build(Skill, title="Alone")))
    found = loaded(document.portfolio.connection)
    plain = Loaded(found.rows, tuple(one for one in found.skills if not one.area), (), (), {})
    model = SkillsModel()
    model.show_found(plain, TODAY)
    assert [line.title for line in model.rows] == ["Alone", "Talking with families", "Order in the room"]
    model.show_found(None, TODAY)
    assert model.rowCount() == 0


def test_a_level_that_its_scale_no_longer_knows_is_no_latest_level(model: SkillsModel, document: Document) -> None:
    skill = id_of(document, "Order in the room")
    document.do(added("Rate", build(Rating, skill_id=skill, rater="self", level="Grade 5", day=TODAY)))
    ask(model, document)
    assert not model.index_of(skill).siblingAtColumn(Column.SELF).data()


def test_what_a_change_did_not_touch_is_not_asked_again(document: Document) -> None:
    before = loaded(document.portfolio.connection)
    now = loaded(document.portfolio.connection, before, frozenset({"skill_target"}))
    same = {name for name in now.rows if now.rows[name] is before.rows[name]}
    assert same == {"skills", "ratings", "evidence", "goals", "roles", "needs"}
    assert all(one is other for one, other in zip(now.skills, before.skills, strict=True))


def test_only_the_skill_of_which_something_else_is_said_is_reckoned_anew(document: Document) -> None:
    before, connection = loaded(document.portfolio.connection), document.portfolio.connection
    document.do(rated(document, id_of(document, "Marking"), "Marking", Given("peer", "secure", TODAY)))
    now = loaded(connection, before, frozenset({"rating"}))
    assert [one.title for one, other in zip(now.skills, before.skills, strict=True) if one is not other] == ["Marking"]
    assert now.by_id[id_of(document, "Marking")].latest["peer"].level == "secure"
    document.undo()
    again = loaded(connection, now, frozenset({"rating"}))
    assert again.by_id[id_of(document, "Marking")].latest == {}


def test_what_shows_a_skill_goes_with_its_entry_to_the_bin_and_comes_back(document: Document) -> None:
    before, connection = loaded(document.portfolio.connection), document.portfolio.connection
    lesson = document.portfolio.find(Practice, title="Waiting longer")[0]
    document.do(trashed("Away", lesson))
    now = loaded(connection, before, frozenset({"practice"}))
    assert [shown.title for shown in now.by_id[id_of(document, "Questioning")].evidence] == ["Course on questions"]
    document.undo()
    assert len(loaded(connection, now, frozenset({"practice"})).by_id[id_of(document, "Questioning")].evidence) == 2


def test_every_cell_that_can_be_gone_to_says_something(model: SkillsModel) -> None:
    cells = [
        model.index_of(line.key).siblingAtColumn(column) for line in model.rows for column in range(len(Column))
    ]  # fmt: skip
    gone_to = [cell for cell in cells if cell.flags() & Qt.ItemFlag.ItemIsSelectable]
    assert len(gone_to) > len(model.rows)
    assert all(cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in gone_to)
