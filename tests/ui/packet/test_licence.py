"""A licence in the set-up of the PDF: its period, why it is told of nowhere, and the pack that its card asks for."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Licence, Packet, Practice, RuleSet, build
from portfolio.ui.document import Document
from portfolio.ui.packet.place import PacketPlace
from tests.packet.year_files import attach, link, photograph
from tests.ui.packet.reading import WAIT, lines, wait_until_counted

THIS_YEAR = date.today().year


@pytest.fixture
def licence(document: Document, place: PacketPlace) -> Licence:
    """One whose periods are the years of the calendar, since two years ago."""
    rules = build(RuleSet, title="State hours", period_months=12, rules=[{"rule": "total", "units": 10}])
    made = build(Licence, title="Teaching licence", rule_set_id=rules.id, starts=date(THIS_YEAR - 2, 1, 1))
    document.do(added("Add", rules, made))
    place.maker.stop()
    place.hide()
    place.show()
    return made


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


def test_choosing_a_licence_takes_its_period_and_another_can_be_chosen_then(
    place: PacketPlace, licence: Licence
) -> None:
    place.column.preset._take("renewal")
    place.column.licence._take(licence.id)
    assert (place.request().licence, place.choices.period) == (licence.id, "own")
    assert (place.request().start, place.request().end) == year(THIS_YEAR)
    place.column.period.start.set_day(date(THIS_YEAR, 2, 1))
    place.column.period._typed()
    place.column.language._take("de")
    assert place.request().start == date(THIS_YEAR, 2, 1)
    place.column.licence._take("")
    assert place.request().start == date(THIS_YEAR, 2, 1)


def test_a_renewal_begins_with_the_only_licence_there_is(
    place: PacketPlace, licence: Licence, document: Document
) -> None:
    place.column.preset._take("annual")
    assert place.request().licence == ""
    place.column.preset._take("renewal")
    assert (place.request().licence, place.request().start) == (licence.id, date(THIS_YEAR, 1, 1))
    place.column.licence._take("")
    document.do(added("Add", build(Licence, title="Another", rule_set_id=licence.rule_set_id, starts=licence.starts)))
    place.hide()
    place.show()
    place.column.preset._take("annual")
    place.column.preset._take("renewal")
    assert place.request().licence == ""


def test_the_pack_of_a_licence_is_of_the_period_that_is_asked_for_and_there_once(
    place: PacketPlace, licence: Licence, document: Document
) -> None:
    for earlier, of in ((0, THIS_YEAR), (1, THIS_YEAR - 1), (0, THIS_YEAR)):
        place.show_audit(licence.id, earlier)
        request = place.request()
        assert (request.start, request.end) == year(of)
        assert (request.licence, request.preset) == (licence.id, "renewal")
        assert {"licence", "audit", "hours"} <= set(request.sections)
    assert len(document.portfolio.find(Packet)) == 2


@pytest.mark.parametrize("earlier", [0, 5])
def test_a_pack_that_cannot_be_says_so_and_nothing_is_begun(
    place: PacketPlace, licence: Licence, document: Document, earlier: int
) -> None:
    (rules,) = document.portfolio.find(RuleSet)
    if not earlier:
        document.do(edited("Edit", rules, rules=[{"rule": "total", "units": "many"}]))
    told: list[object] = []
    document.failed.connect(told.append)
    place.show_audit(licence.id, earlier)
    assert len(told) == 1
    assert document.portfolio.find(Packet) == []


def test_rows_say_why_a_licence_is_told_of_nowhere(
    qtbot: QtBot, place: PacketPlace, licence: Licence, document: Document
) -> None:
    place.show_audit(licence.id)

    def says(*words: str) -> None:
        qtbot.waitUntil(lambda: tuple(lines(place)[one] for one in ("licence", "audit")) == words, timeout=WAIT)

    wait_until_counted(qtbot, place)
    says("Where it stands, and what is still missing", "Each entry, what of it counts and why, with its proof")
    place.column.reader.set_value("public")
    place.column._reader_chosen()
    says("The licence or its rules are not for everyone", "Not told in a PDF for everyone")
    place.column.reader.set_value("evaluator")
    place.column._reader_chosen()
    (rules,) = document.portfolio.find(RuleSet)
    document.do(edited("Edit", rules, rules=[{"rule": "total", "units": "many"}]))
    says("The rules cannot be read", "The rules cannot be read")
    place.column.sections.rows["hours"].switch.click()
    says("Needs Hours", "Needs Hours")


def test_pictures_of_a_class_stay_out_of_a_renewal_until_they_are_ticked(
    qtbot: QtBot, place: PacketPlace, licence: Licence, document: Document
) -> None:
    day = date(THIS_YEAR, 1, 5)
    lesson = build(Practice, title="Notice and wonder", day=day)
    photo = attach(document.portfolio, photograph(400, 300), "class.jpg", "image/jpeg", title="Our class", day=day)
    document.do(added("Add", lesson, photo, link("evidence", photo, lesson)))
    place.show_audit(licence.id)

    def told(words: str) -> None:
        qtbot.waitUntil(lambda: words in lines(place)["evidence"], timeout=WAIT)

    told("No evidence, 2 left out: no proof of hours or certificates")
    assert photo.id not in place.content.inside
    place.column.entries.click()
    dialog = place.asking.dialog
    assert dialog is not None
    dialog.tick(photo.id)
    dialog.confirm.click()
    assert place.request().included == {photo.id}
    told("1 piece, 1 left out: no proof of hours or certificates")
    assert photo.id in place.content.inside
