"""Choosing what the packet is: what it is for, which sections in which order and words, and which entries."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import (
    Alignment,
    EvaluationPlan,
    Framework,
    KnownPerson,
    Packet,
    Practice,
    Standard,
    build,
)
from portfolio.packet.presets import PRESETS
from portfolio.packet.request import Caption
from portfolio.ui.document import Document
from portfolio.ui.packet.asking import with_entries
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.content import Content, Entry
from portfolio.ui.packet.leaving_rows import KindRow
from portfolio.ui.packet.place import PacketPlace
from tests.ui.packet.reading import WAIT, wait_for_preview, wait_until_counted, words_in
from tests.ui.packet.teacher import school_days


def shown(place: PacketPlace) -> list[str]:
    rows = place.column.sections.rows
    return [name for name in place.column.sections.order() if name in rows and not rows[name].isHidden()]


def test_a_preset_sets_sections_and_order_and_keeps_what_was_typed(qtbot: QtBot, place: PacketPlace) -> None:
    place.maker.stop()
    place.column.statement.edit.setPlainText("My words")
    chooser = place.column.preset
    chooser.click()
    assert chooser.sheet is not None
    assert set(chooser.sheet.rows) == {"", *PRESETS}
    chooser.sheet.rows["renewal"].click()
    request = place.request()
    assert request.preset == "renewal"
    assert set(request.sections) == set(PRESETS["renewal"].sections)
    assert request.statement == "My words"
    on = [name for name in shown(place) if place.column.sections.rows[name].switch.isChecked()]
    assert on == [
        name for name in PRESETS["renewal"].sections if name not in ("standards", "index", "licence", "audit")
    ]


def test_sections_move_by_key_by_mouse_and_by_menu(qtbot: QtBot, place: PacketPlace) -> None:
    place.maker.stop()
    sections = place.column.sections
    before = shown(place)
    first, second = before[0], before[1]
    grip = sections.rows[first].grip
    assert grip is not None
    qtbot.keyClick(grip, Qt.Key.Key_Down)
    assert shown(place)[:2] == [second, first]
    sections.rows[first].menu_requested.emit()
    assert sections.menu is not None
    by_words = {action.text(): action for action in sections.menu.actions()}
    by_words["Move up"].trigger()
    assert shown(place)[:2] == [first, second]
    low = sections.rows[second]
    grip.dragged.emit(low.mapToGlobal(QPoint(5, low.height() - 2)))
    assert shown(place)[:2] == [second, first]
    assert place.request().order[:1] != ()
    by_words["All in the usual order"].trigger()
    assert shown(place) == before
    assert place.request().order == ()


def test_an_own_heading_stands_in_the_row_and_in_the_pages(qtbot: QtBot, place: PacketPlace) -> None:
    place.column.sections.caption("goals")
    sheet = place.column.sections.sheet
    assert sheet is not None
    sheet.heading.setText("What we set out to do")
    sheet.words.setPlainText("Two goals, agreed in September.")
    assert place.column.sections.rows["goals"].title() == "What we set out to do"
    text = words_in(wait_for_preview(qtbot, place))
    assert "What we set out to do" in text
    assert "Two goals, agreed in September." in text
    sheet.usual_button.click()
    assert place.request().captions == {}


def test_what_a_plan_bars_is_off_and_says_why(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    framework = build(Framework, title="Ours")
    why = "Badges count for pay."
    plan = build(
        EvaluationPlan,
        title="Talk",
        framework_id=framework.id,
        barred=[{"section": "credentials", "why": why}],
        preset="annual",
        start=school_days()[5],
        privacy="evaluator",
    )
    document.do(added("Add", framework, plan))
    place.hide()
    place.show()
    assert place.column.photo.isHidden()  # there is none
    place.column.plan._take(plan.id)
    assert (place.choices.preset, place.choices.start) == ("annual", plan.start)
    row = place.column.sections.rows["credentials"]
    qtbot.waitUntil(lambda: not row.switch.isEnabled(), timeout=WAIT)
    assert (row.switch.isChecked(), row.words()) == (False, f"Stays out: {why}")
    assert place.column.framework.value() == framework.id  # the plan's own
    assert "credentials" not in place.choices.left_out  # it comes back with another plan
    assert "standards" in shown(place)


def test_people_are_offered_after_the_sign_in_the_statement_and_in_what_stands_before_a_section(
    qtbot: QtBot, place: PacketPlace, document: Document
) -> None:
    place.maker.stop()
    document.do(added("Add", build(KnownPerson, name="Mia Berger", stands_as="Pupil B")))

    def name_her(field: QWidget) -> None:
        field.window().activateWindow()
        field.setFocus()
        for letter in "@mi":
            qtbot.keyClick(field, letter)
            QApplication.processEvents()
        qtbot.keyClick(field, Qt.Key.Key_Return)

    name_her(place.column.statement.edit)
    place.column.sections.caption("goals")
    sheet = place.column.sections.sheet
    assert sheet is not None
    name_her(sheet.heading)
    name_her(sheet.words)
    assert place.request().statement == "@[Mia Berger]"
    assert place.request().caption("goals") == Caption("@[Mia Berger]", "@[Mia Berger]")


def test_the_only_framework_in_use_is_begun_with_and_none_can_be_chosen(place: PacketPlace, document: Document) -> None:
    place.maker.stop()
    ours, other = build(Framework, title="Ours"), build(Framework, title="Other")
    standard = build(Standard, framework_id=ours.id, code="1a", title="Goals are seen")
    lesson = document.portfolio.find(Practice)[0]
    shows = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standard.id)
    talk = build(EvaluationPlan, title="Talk")
    document.do(added("Add", ours, other, standard, shows, talk))
    place.hide()
    place.show()
    framework = place.column.framework
    place.column.preset._take("annual")
    assert place.request().framework == ours.id
    framework._take("")
    assert place.request().framework == ""
    place.column.plan._take(talk.id)
    assert place.request().framework == ours.id
    place.packets.begin()
    assert place.request().framework == ours.id


def test_where_a_plan_names_a_framework_none_is_no_choice(place: PacketPlace, document: Document) -> None:
    place.maker.stop()
    ours, other = build(Framework, title="Ours"), build(Framework, title="Other")
    plan = build(EvaluationPlan, title="Talk", framework_id=ours.id)
    document.do(added("Add", ours, other, plan))
    place.hide()
    place.show()
    framework = place.column.framework
    assert {one.value for one in framework.options()} == {"", ours.id, other.id}
    place.column.plan._take(plan.id)
    assert {one.value for one in framework.options()} == {ours.id, other.id}
    assert place.request().framework == ours.id


def test_a_first_pdf_is_begun_with_the_only_framework_in_use_and_looking_writes_nothing(
    make_place: Callable[[], PacketPlace], document: Document
) -> None:
    ours = build(Framework, title="Ours")
    standard = build(Standard, framework_id=ours.id, code="1a", title="Goals are seen")
    lesson = document.portfolio.find(Practice)[0]
    shows = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standard.id)
    document.do(added("Add", ours, standard, shows))
    place = make_place()
    place.maker.stop()
    assert place.request().framework == ours.id
    assert place.commit()
    assert document.portfolio.find(Packet) == []


def test_entries_are_taken_out_and_brought_in_one_by_one(qtbot: QtBot, place: PacketPlace) -> None:
    wait_until_counted(qtbot, place)
    inside = {entry.title for entry in place.content.everything if entry.id in place.content.inside}
    assert {"Water cycle", "Formative Assessment"} <= inside
    assert "Older badge" not in inside
    place.column.entries.click()
    dialog = place.asking.dialog
    assert dialog is not None
    by_title = {entry.title: entry.id for entry in place.content.everything}
    dialog.tick(by_title["Water cycle"], on=False)
    dialog.tick(by_title["Older badge"])
    dialog.confirm.click()
    request = place.request()
    assert by_title["Water cycle"] in request.excluded
    assert by_title["Older badge"] in request.included
    text = words_in(wait_for_preview(qtbot, place))
    assert "Older badge" in text
    assert "Water cycle" not in text


def test_ticking_again_undoes_what_was_done_by_hand() -> None:
    entries = tuple(Entry("practice", one, one, None) for one in ("in", "out", "far"))
    content = Content(everything=entries, inside=frozenset({"in"}))
    choices = Choices(excluded=frozenset({"out", "elsewhere"}))
    again = with_entries(choices, content, frozenset({"in", "out"}))
    assert (again.excluded, again.included) == (frozenset({"elsewhere"}), frozenset())
    far = with_entries(choices, content, frozenset({"far"}))
    assert (far.excluded, far.included) == (frozenset({"in", "out", "elsewhere"}), frozenset({"far"}))
    back = with_entries(replace(far), Content(everything=entries, inside=frozenset({"far"})), frozenset())
    assert back.included == frozenset()


def test_a_name_waits_for_an_answer_before_everyone_may_read_it(
    qtbot: QtBot, place: PacketPlace, document: Document
) -> None:
    place.maker.stop()
    lesson = build(
        Practice, title="Reading circle", what_i_did="Mia Berger read aloud.", day=school_days()[1], privacy="public"
    )
    document.do(added("Add", lesson, build(KnownPerson, name="Mia Berger", stands_as="a pupil")))
    place._take(replace(place.choices, audience="public", captions={"practice": Caption("With Mia Berger", "")}))
    place.maker.stop()
    place.bar.save.click()
    sheet = place.asking.leaving
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.leaving is not None, timeout=WAIT)
    names = [row for row in sheet.rows() if row.key]
    assert names
    assert not sheet.save.isEnabled()
    assert "wait" in sheet.words()
    names[0].name_requested.emit(names[0].key)
    qtbot.waitUntil(lambda: sheet.leaving is not None and not sheet.leaving.blocks, timeout=WAIT)
    assert sheet.save.isEnabled()
    kept = document.portfolio.get(Practice, lesson.id)
    assert kept is not None
    assert kept.what_i_did == "@[Mia Berger] read aloud."
    assert place.choices.captions["practice"].title == "With @[Mia Berger]"
    document.do(edited("Back", kept, what_i_did="Mia Berger read aloud."))
    sheet.look_again()
    qtbot.waitUntil(lambda: sheet.leaving is not None and sheet.leaving.blocks, timeout=WAIT)
    lessons = next(row for row in sheet.findChildren(KindRow) if row._kind == "practice")
    lessons.button.click()
    assert [row.label.strip("\u2068\u2069") for row in lessons.entries()] == ["Reading circle"]
    hit = sheet.leaving.open[0]  # type: ignore[union-attr]
    sheet.may_stand.emit(hit.key)
    assert hit.key in place.choices.standing
    assert sheet.save.isEnabled()
    sheet.elsewhere.click()
    (where,) = place.findChildren(QFileDialog)
    where.reject()


def test_several_packets_stand_side_by_side(qtbot: QtBot, place: PacketPlace, document: Document) -> None:
    place.maker.stop()
    place.column.statement.edit.setPlainText("The first")
    place.packets.begin()
    assert place.column.statement.text() == ""
    place.column.statement.edit.setPlainText("The second")
    place.packets.rename("  For the   licence ")
    assert [place.packets.name(one) for one in place.packets.all()] == ["For the licence", "Teaching portfolio"]
    place.packets.copy()
    assert place.packets.name(place._keeper.packet) == "For the licence, copy"
    assert place.column.statement.text() == "The second"
    place.packets.remove()
    names = {place.packets.name(one): one.id for one in place.packets.all()}
    assert set(names) == {"For the licence", "Teaching portfolio"}
    by_words = {action.text(): action for action in place.packets.menu().actions()}
    by_words["Teaching portfolio"].trigger()
    assert place.column.statement.text() == "The first"
    place.packets.choose(names["For the licence"])
    assert place.column.statement.text() == "The second"
    document.undo()  # the last change: nothing of what was only looked at
    assert place.packets.name(place._keeper.packet) in names
