"""The note of a packet that was saved: what it was, and what has become of its entries since."""

from datetime import date

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Goal, IssuedPacket, Practice, Record, Reflection, Step, build
from portfolio.packet.gather import gather
from portfolio.packet.proof.issued import changed_since, held_of
from portfolio.packet.setup import issued
from tests.packet.a_year import Year
from tests.packet.conftest import Finished


def the(record: Record | None) -> Record:
    assert record is not None
    return record


def noted(year: Year, audience: str = "evaluator") -> IssuedPacket:
    """The note of a packet of the year, as it would be kept."""
    reader = year.portfolio.reader()
    try:
        held = held_of(reader, audience, gather(reader, year.request(audience=audience)).records)
    finally:
        reader.close()
    return build(IssuedPacket, audience=audience, sha256="0" * 64, name="a.pdf", held=held)


def since(year: Year, note: IssuedPacket) -> dict[str, tuple[str, str]]:
    """What became of entries, by their title now, and the sentence."""
    reader = year.portfolio.reader()
    try:
        return {one.title: (one.became, str(one.words)) for one in changed_since(reader, note)}
    finally:
        reader.close()


def test_saved_packet_is_noted_with_what_it_was_and_what_it_held(packet: Finished, year: Year) -> None:
    (edit,) = issued(packet.result, year.request(), None).edits
    note = edit.record

    assert isinstance(note, IssuedPacket)
    assert (note.sha256, note.title, note.saved_as) == (
        packet.result.sha256, "Teaching portfolio of Amina Diallo", "proof")  # fmt: skip
    assert (note.evaluator, note.start, note.end) == (
        "Margaret Okafor, head teacher", date(2025, 9, 1), date(2026, 8, 31))  # fmt: skip
    assert ["goal", year.ids["choice"]] in [one[:2] for one in note.held]
    assert year.ids["private"] not in [one[1] for one in note.held]
    assert since(year, note) == {}


def test_entries_that_changed_were_removed_or_made_private_since_are_told(own_year: Year) -> None:
    note, portfolio = noted(own_year), own_year.portfolio
    lesson = the(portfolio.get(Practice, own_year.ids["lesson"]))
    reflection = the(portfolio.get(Reflection, own_year.ids["reflection"]))
    goal = the(portfolio.get(Goal, own_year.ids["choice"]))
    portfolio.apply(edited("Edit", lesson, what_changed="Quite another thing."))
    portfolio.apply(edited("Hide", reflection, privacy="private"))
    portfolio.apply(trashed("Remove", the(portfolio.get(Practice, own_year.ids["conferences"]))))
    portfolio.apply(added("One more step", build(Step, goal_id=goal.id, title="Ask the pupils again")))

    found = since(own_year, note)

    assert found[lesson.label()][0] == found[goal.label()][0] == "changed"
    assert found[lesson.label()][1].startswith(f"Changed since the PDF of {date.today().day} ")
    assert found[reflection.label()][0] == "private"
    assert found[""][0] == "removed"
    assert len(found) == 4


def test_undone_change_is_no_change(own_year: Year) -> None:
    note, portfolio = noted(own_year), own_year.portfolio
    lesson = the(portfolio.get(Practice, own_year.ids["lesson"]))
    change = edited("Edit", lesson, what_changed="Quite another thing.")
    portfolio.apply(change)
    portfolio.apply(change.inverse())

    assert since(own_year, note) == {}


def test_being_shown_to_more_readers_is_no_change_and_to_fewer_only_for_those_it_is_kept_from(own_year: Year) -> None:
    for_all, for_one, portfolio = noted(own_year, "public"), noted(own_year), own_year.portfolio
    lesson = the(portfolio.get(Practice, own_year.ids["lesson"]))
    portfolio.apply(edited("Show", lesson, privacy="public"))
    shown = noted(own_year, "public")
    assert since(own_year, for_one) == {}
    assert since(own_year, for_all) == {}

    portfolio.apply(edited("Hide", the(portfolio.get(Practice, lesson.id)), privacy="evaluator"))

    assert since(own_year, for_one) == {}
    assert since(own_year, shown) == {lesson.label(): ("private", since(own_year, shown)[lesson.label()][1])}


def test_note_from_before_entries_were_kept_or_from_another_version_tells_nothing(own_year: Year) -> None:
    for held in ([], [["hologram", "0" * 32, "x"]], [["goal"]]):
        note = build(IssuedPacket, sha256="0" * 64, held=held)

        assert since(own_year, note) == {}
