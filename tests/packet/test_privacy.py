"""What its reader may not see is in no stream of the file: not in pages, records, attachments, names or metadata."""

from datetime import date

import pytest

from portfolio.core.change import Change, Edit
from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Part,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    Tag,
    TimeEntry,
    build,
    with_fields,
)
from portfolio.packet.gather import gather
from tests.packet.a_year import Year, attach, link
from tests.packet.conftest import Finished, Make
from tests.packet.pdf_checks import attachments, everything_in, text_of, text_seen_in

DAY = date(2026, 1, 15)


def planted(year: Year, privacy: str, word: str) -> None:
    """One record of every kind with this privacy; `word` is in every text of each, and in their files."""
    goal = build(
        Goal,
        title=f"{word} goal",
        source=word,
        measure=word,
        baseline=word,
        result=word,
        what_changed=word,
        due=DAY,
        privacy=privacy,
    )
    programme = build(
        Programme,
        title=f"{word} programme",
        provider=word,
        notes=word,
        what_changed=word,
        started=DAY,
        finished=DAY,
        privacy=privacy,
    )
    practice = build(Practice, title=f"{word} practice", what_i_did=word, what_changed=word, day=DAY, privacy=privacy)
    original = attach(
        year.portfolio,
        f"{word} original".encode(),
        f"{word}.json",
        "application/json",
        purpose="original",
        privacy=privacy,
    )
    evidence = attach(
        year.portfolio,
        f"{word} evidence".encode(),
        f"{word}.txt",
        "text/plain",
        title=word,
        caption=word,
        day=DAY,
        privacy=privacy,
    )
    # Evidence that could be shown, of a record that may not be: it stays behind as well.
    of_hidden = attach(
        year.portfolio,
        f"{word} of hidden".encode(),
        f"{word}-2.txt",
        "text/plain",
        title=word,
        day=DAY,
        privacy="public",
    )
    records: list[Record] = [
        goal,
        programme,
        practice,
        original,
        evidence,
        of_hidden,
        build(Step, goal_id=goal.id, title=f"{word} step", privacy="public"),
        build(Part, programme_id=programme.id, title=f"{word} part", done=DAY, privacy="public"),
        build(
            Position,
            title=f"{word} position",
            place=word,
            level=word,
            track=word,
            notes=word,
            what_changed=word,
            started=DAY,
            privacy=privacy,
        ),
        build(Reflection, title=f"{word} reflection", text=word, day=DAY, privacy=privacy),
        build(
            Credential,
            title=f"{word} credential",
            issuer=word,
            description=word,
            skills=[word],
            raw=word,
            earned=DAY,
            original_id=original.id,
            privacy=privacy,
        ),
        build(TimeEntry, title=word, day=DAY, minutes=30, category=f"{word} category", privacy=privacy),
        link("evidence", of_hidden, practice),
        link("toward", practice, goal),
    ]
    year.add(*records)
    lesson = next(record for record in year.portfolio.find(Practice) if record.id == year.ids["lesson"])
    year.add(
        build(Tag, record_kind="practice", record_id=lesson.id, name=f"{word} tag", privacy=privacy),
        link("toward", lesson, goal),
        link("evidence", evidence, lesson),
    )


@pytest.mark.parametrize(
    "audience,hidden", [("evaluator", ["PLANTEDPRIVATE"]), ("public", ["PLANTEDPRIVATE", "PLANTEDEVALUATOR"])]
)
def test_planted_secrets_are_in_no_stream(own_year: Year, make: Make, audience: str, hidden: list[str]) -> None:
    for privacy in ("private", "evaluator", "public"):
        planted(own_year, privacy, f"PLANTED{privacy.upper()}")

    pdf = make(
        own_year,
        own_year.request(
            audience=audience,
            sections=(
                "roles",
                "goals",
                "timeline",
                "reflections",
                "programmes",
                "credentials",
                "practice",
                "hours",
                "money",
                "evidence",
            ),
        ),
    ).path.read_bytes()
    pieces = list(everything_in(pdf))

    for word in hidden:
        for form in (word.encode(), word.encode("utf-16-be"), word.encode().hex().encode(), word.lower().encode()):
            assert not any(form in piece for piece in pieces)
    shown = "PLANTEDPUBLIC"
    text = text_of(pdf)
    assert all(
        f"{shown} {kind}" in text
        for kind in "position goal programme practice step part reflection credential category".split()
    )
    assert b"PLANTEDPUBLIC original" in attachments(pdf).values()


def test_private_records_are_counted_by_kind_for_the_window(own_year: Year) -> None:
    planted(own_year, "private", "SECRET")
    reader = own_year.portfolio.reader()

    left_out = gather(reader, own_year.request()).left_out
    reader.close()

    assert left_out.private == {
        "position": 1,
        "goal": 1,
        "reflection": 2,
        "programme": 1,
        "credential": 1,
        "practice": 1,
        "time_entry": 1,
        "attachment": 1,
    }
    assert "SECRET" not in repr(left_out)


def test_section_that_is_off_takes_its_records_out_of_everything(year: Year, make: Make) -> None:
    pdf = make(year, year.request(sections=("goals", "practice", "evidence"))).path.read_bytes()
    pieces = list(everything_in(pdf))

    for words in (b"When the tickets changed", b"Formative Assessment Practitioner", b"Data-informed teaching"):
        assert not any(words in piece for piece in pieces)


def test_money_is_told_only_when_asked_for(year: Year, packet: Finished, make: Make) -> None:
    without = packet.pdf  # as asked for when nobody says more
    with_money = make(year, year.request(sections=(*year.request().sections, "money"))).path.read_bytes()

    assert "EUR" not in text_of(without)
    assert b"amount_minor" not in attachments(without)["portfolio.json"]
    assert "EUR 223.00" in text_seen_in(with_money)
    assert b"amount_minor" in attachments(with_money)["portfolio.json"]


def test_what_only_cost_something_is_in_no_packet_without_money(year: Year) -> None:
    year.add(build(TimeEntry, title="Train to the Saturday group", day=DAY, amount_minor=2840, currency="GBP"))
    connection = year.portfolio.connection

    def told(*more: str) -> list[str]:
        request = year.request(sections=(*year.request().sections, *more))
        return [row["title"] for row in gather(connection, request).of("time_entry")]

    assert "Train to the Saturday group" not in told()
    assert "Train to the Saturday group" in told("money")


def test_what_was_taken_out_by_hand_is_gone(year: Year, make: Make) -> None:
    result = make(year, year.request(excluded=frozenset({year.ids["reflection"], year.ids["photo"]})))
    pdf = result.path.read_bytes()

    assert result.left_out.excluded == 2
    assert not any(b"When the tickets changed" in piece or b"wall of tickets" in piece for piece in everything_in(pdf))


def test_period_decides_by_the_days_of_the_records(year: Year) -> None:
    reader = year.portfolio.reader()
    gathered = gather(reader, year.request(start=date(2026, 3, 1), end=date(2026, 4, 30)))
    reader.close()

    assert {row["title"] for row in gathered.of("practice")} == {
        "Student-led conferences, 8A and 8B",
        "Forces and motion without a final test",
    }
    assert {row["title"] for row in gathered.of("credential")} == {"Data-Informed Teaching"}
    assert len(gathered.of("programme")) == 2


def test_undated_entries_belong_to_no_period_unless_picked(own_year: Year) -> None:
    undated = build(Practice, title="Some day", what_i_did="x")
    own_year.add(undated)
    reader = own_year.portfolio.reader()

    within = gather(reader, own_year.request())
    picked = gather(reader, own_year.request(picks=(undated.id,)))
    always = gather(reader, own_year.request(start=None, end=None))
    reader.close()

    assert within.left_out.undated == {"practice": 1}
    assert "Some day" not in [row["title"] for row in within.of("practice")]
    assert "Some day" in [row["title"] for row in picked.of("practice")]
    assert "Some day" in [row["title"] for row in always.of("practice")]


def test_binned_records_and_files_stay_behind(own_year: Year, make: Make) -> None:
    from portfolio.core.records import now

    photo = own_year.portfolio.get(Attachment, own_year.ids["photo"])
    goal = own_year.portfolio.get(Goal, own_year.ids["udl"])
    assert photo is not None
    assert goal is not None
    own_year.portfolio.apply(Change("Bin", tuple(Edit(one, with_fields(one, trashed=now())) for one in (photo, goal))))

    pdf = make(own_year, own_year.request()).path.read_bytes()

    assert not any(b"wall-of-tickets" in piece or b"in every unit" in piece for piece in everything_in(pdf))
