"""The collection as a person meets it: kinds, narrowing, sorting, what it says where nothing is shown."""

from datetime import date

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, removed, trashed
from portfolio.core.queries.collection import CollectionRow
from portfolio.core.records import Goal, Part, Practice, Reflection, TimeEntry, build
from portfolio.ui.collection.filters import Filter, haystack, needles
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from tests.ui.collection.conftest import TODAY, Shelf, link, titles


def kind(place: Collection, *kinds: str) -> None:
    place.kinds.choose(frozenset(kinds))


def said(place: Collection) -> str:
    return place.states.empty.accessibleName() if place.states.empty is not None else ""


def press_empty(place: Collection) -> None:
    assert place.states.empty is not None
    place.states.empty.findChild(Button).click()


def find(place: Collection, words: str) -> None:
    """Type it, and rest as one does after a word."""
    waited = QEventLoop()
    place.head.find_wanted.connect(waited.quit)
    place.head.field.setText(words)
    place.head.field.textEdited.emit(words)
    waited.exec()


def test_everything_is_here_newest_first_but_goals_and_hours(shelf: Shelf, place: Collection) -> None:
    assert titles(place) == [
        "What the tickets told me", "Water cycle", "Universal Design", "Élan in mentoring", "Lab Safety", "board.png",
    ]  # fmt: skip
    assert place.head.reach.text() == "6 entries"


def test_a_kind_shows_only_its_own_and_each_chip_says_how_many(shelf: Shelf, place: Collection) -> None:
    kind(place, "credential")
    assert titles(place) == ["Élan in mentoring", "Lab Safety"]
    assert place.model.tally.kinds == {
        "credential": 2, "programme": 1, "practice": 1, "attachment": 1, "reflection": 1,
    }  # fmt: skip


def test_orders(shelf: Shelf, place: Collection) -> None:
    place.filters.sort.picked.emit("oldest")
    assert titles(place)[0] == "board.png"
    place.filters.sort.picked.emit("title")
    assert titles(place)[:3] == ["board.png", "Élan in mentoring", "Lab Safety"]
    place.filters.sort.picked.emit("by")
    assert titles(place)[:3] == ["Universal Design", "Élan in mentoring", "Lab Safety"]
    assert place.filters.sort.label == "Sort: Issuer or provider"


def test_chips_narrow_by_year_skill_or_tag_privacy_goal_and_expiry(shelf: Shelf, place: Collection) -> None:
    bar = place.filters
    bar.year.picked.emit("2025")
    assert titles(place) == ["Lab Safety"]
    bar.year.picked.emit("")
    bar.label.picked.emit("Water")
    assert titles(place) == ["Water cycle"]
    bar.label.picked.emit("")
    bar.privacy.picked.emit("public")
    assert titles(place) == ["Élan in mentoring"]
    bar.privacy.picked.emit("")
    bar.loose.click()
    assert "Water cycle" not in titles(place)
    assert len(titles(place)) == 5
    bar.loose.click()
    bar.expiry.picked.emit("soon")
    assert titles(place) == ["Lab Safety"]
    assert place.head.reach.text() == "1 of 6 entries"
    bar.all.click()
    assert place.model.filter == Filter()


def test_a_chip_is_there_only_where_it_would_leave_something_out(
    document: Document, shelf: Shelf, place: Collection
) -> None:
    bar = place.filters
    always = (bar.year, bar.label, bar.privacy, bar.loose, bar.expiry)
    assert [chip.isVisible() for chip in (*always, bar.all)] == [True, True, True, True, True, False]
    assert [chip.isVisible() for chip in (bar.by, bar.proof)] == [False, False]
    kind(place, "programme")
    assert not bar.isVisible()
    kind(place, "credential")
    assert [chip.isVisible() for chip in always] == [True, True, True, False, True]
    assert [chip.isVisible() for chip in (bar.by, bar.proof)] == [True, False]  # of both there is nothing to check
    document.do(edited("Hide", shelf.mentor, privacy="evaluator", earned=date(2025, 2, 12)))
    assert [chip.isVisible() for chip in (bar.year, bar.label, bar.privacy)] == [False, True, False]
    place.filters.privacy.picked.emit("evaluator")
    assert bar.privacy.isVisible()  # what is chosen can be taken back


def test_to_take_the_filters_back_keeps_the_kind(shelf: Shelf, place: Collection) -> None:
    kind(place, "credential")
    place.filters.year.picked.emit("2025")
    place.filters.all.click()
    assert titles(place) == ["Élan in mentoring", "Lab Safety"]


def test_find_here_takes_beginnings_of_words_with_or_without_accents(shelf: Shelf, place: Collection) -> None:
    find(place, "elan mento")
    assert titles(place) == ["Élan in mentoring"]
    find(place, "them eleven")
    assert titles(place) == ["What the tickets told me"]
    find(place, "network")
    assert titles(place) == ["Lab Safety"]
    find(place, "ater")
    assert titles(place) == []


def test_filtered_to_nothing_offers_to_show_all(shelf: Shelf, place: Collection) -> None:
    kind(place, "credential")
    find(place, "zebra")
    assert said(place) == "Nothing here fits"
    press_empty(place)
    assert len(titles(place)) == 6
    assert place.head.field.text() == ""
    assert said(place) == ""


def test_an_empty_collection_offers_the_one_thing_to_do_by_kind(qtbot: QtBot, place: Collection) -> None:
    assert said(place) == "Your collection begins here"
    for name, words, adds in (
        ("credential", "No credentials yet", "files"),
        ("programme", "No nanodegrees or courses yet", "programme"),
        ("practice", "Nothing you did yet", "practice"),
        ("attachment", "No evidence yet", "files"),
        ("reflection", "No reflections yet", "reflection"),
    ):
        kind(place, name)
        assert said(place) == words
        with qtbot.waitSignal(place.add_requested) as wish:
            press_empty(place)
        assert wish.args == [adds]


def test_the_first_entry_appears_by_itself(document: Document, place: Collection) -> None:
    document.do(added("Write", build(Reflection, title="First", day=TODAY)))
    assert titles(place) == ["First"]
    assert place.head.reach.text() == "1 entry"
    assert said(place) == ""
    document.undo()
    assert said(place) == "Your collection begins here"


def test_it_follows_changes_of_what_rows_are_made_of(document: Document, shelf: Shelf, place: Collection) -> None:
    part = next(iter(document.portfolio.find(Part, programme_id=shelf.course.id)))
    document.do(edited("Tick", part, done=TODAY))
    assert place.model.rows[place.model.row_of(shelf.course.id)].done == 1
    document.do(added("Count", link(shelf.note, shelf.goal)))
    assert place.model.rows[place.model.row_of(shelf.note.id)].toward == 1
    goal = document.portfolio.get(Goal, shelf.goal.id)
    assert goal is not None
    document.do(trashed("Delete", goal))
    assert place.model.rows[place.model.row_of(shelf.note.id)].toward == 0
    assert not place.filters.loose.isVisible()
    document.do(edited("Move", shelf.lab, earned=date(2026, 12, 1)))
    assert titles(place)[0] == "Lab Safety"


def test_what_no_longer_fits_goes_and_counts_keep_step(document: Document, shelf: Shelf, place: Collection) -> None:
    place.filters.privacy.picked.emit("public")
    document.do(edited("Hide", shelf.mentor, privacy="private"))
    assert titles(place) == []
    assert said(place) == "Nothing here fits"
    document.undo()
    assert titles(place) == ["Élan in mentoring"]
    document.do(added("Log", build(TimeEntry, title="Reading", day=TODAY, minutes=60)))
    assert place.model.tally.total() == 6


def test_many_changes_at_once_leave_the_right_rows_in_the_right_order(document: Document, place: Collection) -> None:
    lessons = [build(Practice, title=f"Lesson {n:03}", day=date(2026, 1 + n % 12, 1 + n % 28)) for n in range(300)]
    document.do(added("Add", *lessons))
    assert titles(place) == [
        row.title for row in sorted(lessons, key=lambda one: (one.day, one.id.translate(_UP)), reverse=True)
    ]
    document.do(removed("Remove", *lessons[:150]))
    assert sorted(titles(place)) == sorted(lesson.title for lesson in lessons[150:])
    assert place.model.tally.total() == 150


_UP = str.maketrans("0123456789abcdef", "fedcba9876543210")


def test_choosing_shows_the_entry_and_space_opens_it(qtbot: QtBot, shelf: Shelf, place: Collection) -> None:
    with qtbot.waitSignal(place.entry_shown) as shown:
        place.show_entry(shelf.lesson.id)
    assert shown.args == ["practice", shelf.lesson.id]
    with qtbot.waitSignal(place.entry_opened) as opened:
        qtbot.keyClick(place.view, " ")
    assert opened.args == ["practice", shelf.lesson.id]


def test_to_show_an_entry_that_a_filter_hides_shows_all(shelf: Shelf, place: Collection) -> None:
    kind(place, "credential")
    place.show_entry(shelf.note.id)
    assert place.view.current_row() is not None
    assert place.view.current_row().title == "What the tickets told me"  # type: ignore[union-attr]


def test_in_a_low_window_what_narrows_folds_away_behind_a_button(shelf: Shelf, place: Collection) -> None:
    assert place.filters.isVisible()
    place.resize(900, 400)
    assert not place.filters.isVisible()
    assert not place.head.field.isVisible()
    place.head.more.click()
    assert place.filters.isVisible()
    assert place.head.field.isVisible()


def test_another_day_moves_what_expires_soon(shelf: Shelf, place: Collection) -> None:
    place.filters.expiry.picked.emit("soon")
    assert titles(place) == ["Lab Safety"]
    place.set_today(date(2028, 9, 1))
    assert titles(place) == ["Élan in mentoring"]


def test_plain_and_accented_words_are_found_alike() -> None:
    blank = CollectionRow("", "practice", "", "", "", "", "", "", "", "", 0, 0, 0, "private", "")
    plain, other = (
        blank._replace(title="Year_8: “x”-axis (Lab/Safety)"),
        blank._replace(title="Year_8: x-axis (Lab/Safety)"),
    )
    for row in (plain, other):
        assert all(needle in haystack(row) for needle in needles("year_8 x axis lab safety"))


def test_a_screen_reader_meets_a_list_and_hears_what_each_card_shows(shelf: Shelf, place: Collection) -> None:
    seen = QAccessible.queryAccessibleInterface(place.view)
    assert seen.role() == QAccessible.Role.List
    assert seen.text(QAccessible.Text.Name) == "Entries of the collection"
    assert place.model.index(4).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Badge: Lab Safety. Science Network. 24 May 2025. Until 10 Jan. seen by: My evaluator"
    )
    assert place.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Lesson: Water cycle. 3 October 2026. Jars on the sill. counts toward a goal. seen by: My evaluator"
    )
    assert place.filters.sort.accessibleName() == "Sort: Newest first"


def test_cards_and_lines_show_the_same_entries_and_keep_the_place(shelf: Shelf, place: Collection) -> None:
    place.show_entry(shelf.photo.id)
    place.head.form.click()
    assert place.view.form == "lines"
    assert place.view.cell(1).y() > place.view.cell(0).bottom()
    assert place.head.form.accessibleName() == "Show as cards"
    assert place.view.current_row().id == shelf.photo.id  # type: ignore[union-attr]
    place.head.form.click()
    assert place.view.cell(1).y() == place.view.cell(0).y()


def test_what_was_just_written_is_chosen_unless_several_are_or_it_is_hidden(shelf: Shelf, place: Collection) -> None:
    def current() -> str:
        row = place.view.current_row()
        return row.id if row is not None else ""

    place.look_at_saved(shelf.lesson.id)
    assert current() == shelf.lesson.id
    kind(place, "credential")
    before = current()
    place.look_at_saved(shelf.lesson.id)
    assert (current(), len(titles(place))) == (before, 2), "what was narrowed stays so"
    kind(place)
    place.head.switch.setChecked(True)
    place.view.selectAll()
    place.look_at_saved(shelf.lesson.id)
    assert place.view.chosen_count() == 6
