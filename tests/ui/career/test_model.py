"""The roles as a list: what stands in it, in words, and that it is told only what is different."""

from PySide6.QtTest import QAbstractItemModelTester

from portfolio.core.change import edited
from portfolio.core.records import Role
from portfolio.ui.career.model import NodesModel
from portfolio.ui.career.nodes import nodes_of
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.reading import loaded
from portfolio.ui.document import Document
from tests.ui.career.conftest import TODAY, id_of


def lines(model: NodesModel) -> list[str]:
    return [str(model.index(row).data()).replace("\u2068", "").replace("\u2069", "") for row in range(model.rowCount())]


def test_each_role_is_told_with_its_move_how_ready_one_is_and_what_is_missing(place: CareerPlace) -> None:
    QAbstractItemModelTester(place.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert lines(place.model) == [
        "Maths lead, the role I hold, 3 years 2 months; roles change about every 4 years, "
        "reached by: ascending move, Teaching  ·  Leads a subject, or coaches, Riverside",
        "Head of maths, ascending move, I aim for it  ·  by 1 Sept 2028, Teaching  ·  Leads a department or a phase, "
        "Ready for 2 of 4, 1 essential missing  ·  missing: Leading a team, Budgeting",
        "Coach, lateral move, Coaching  ·  Leads a subject, or coaches, Ready for 1 of 1",
        "Exam writer, the move to it is not known, Not placed yet, It asks for nothing yet",
        "Maths teacher, a role I held, 2016–2020, Teaching  ·  Teaches",
    ]


def test_the_list_and_the_picture_are_over_the_same_roles(place: CareerPlace) -> None:
    assert place.view.model() is place.twin.model() is place.model
    assert place.view.scene.places.keys() == {node.id for node in place.model.nodes}


def test_a_change_of_one_role_is_told_of_that_role_alone(place: CareerPlace, document: Document) -> None:
    told: list[int] = []
    resets: list[bool] = []
    place.model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    place.model.modelReset.connect(lambda: resets.append(True))
    role = document.portfolio.get(Role, id_of(place, "Coach"))
    assert role is not None
    document.do(edited("Say where", role, place="Northgate"))
    assert (told, resets) == ([2], [])


def test_a_model_survives_roles_that_come_and_go(document: Document, qapp: object) -> None:
    model = NodesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    nodes = nodes_of(loaded(document.portfolio.connection, TODAY))
    for some in ((), nodes, nodes[:2], nodes[2:], ()):
        model.show(some)
        assert model.rowCount() == len(some)
    assert not model.index_of(nodes[0].id).isValid()
