"""A portfolio that an older version of the program wrote opens, keeps every word, and has today's shape."""

import lzma
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.migrations import expected_shape, latest, shape, version
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ledger import refunds
from portfolio.core.queries.programmes import progress
from portfolio.core.queries.renewal import licences
from portfolio.core.queries.search import find, newest
from portfolio.core.queries.timeline import timeline
from portfolio.core.queries.week_plan import plan_of_week, week_plan
from portfolio.core.records import (
    Conversation,
    Credential,
    Goal,
    IssuedPacket,
    Licence,
    Packet,
    Part,
    Person,
    Position,
    Programme,
    Role,
    RuleSet,
    Step,
    TimeEntry,
    build,
)
from portfolio.core.search import index_all
from portfolio.core.storage import transaction

FILES = Path(__file__).with_name("files")
KEPT = (
    "person", "attachment", "credential", "credential_check", "programme", "part", "practice", "reflection", "goal",
    "step", "time_entry", "link", "tag", "change", "edit",
)  # fmt: skip
"""Tables that were there from the beginning, and in whose rows no step may touch what they held."""
NEW_IN_CREDENTIALS = {
    "issuer_id": "", "valid_from": "", "alignment": "[]", "endorsements": "[]", "replaced_by_id": None,
}  # fmt: skip


def old_folder(tmp_path: Path, number: int) -> Path:
    folder = tmp_path / "old"
    folder.mkdir()
    packed = (FILES / f"version-{number}.db.xz").read_bytes()
    (folder / "portfolio.db").write_bytes(lzma.decompress(packed))
    return folder


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    return {table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in KEPT}


def rows(connection: sqlite3.Connection, named: dict[str, list[str]]) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY 1, 2").fetchall()
        for table, names in named.items()
    }


@pytest.mark.parametrize("number, entries", [(1, 16), (4, 17), (5, 17), (6, 18), (7, 21)])
def test_portfolio_of_an_older_version_opens_with_every_row(number: int, entries: int, tmp_path: Path) -> None:
    folder = old_folder(tmp_path, number)
    with sqlite3.connect(folder / "portfolio.db") as before:
        assert version(before) == number < latest()
        names = columns(before)
        there = rows(before, names)
    before.close()
    portfolio = Portfolio.open(folder, device="d" * 32)
    assert version(portfolio.connection) == latest()
    assert shape(portfolio.connection) == expected_shape(latest())
    assert rows(portfolio.connection, names) == there
    assert len(timeline(portfolio.connection)) == entries
    portfolio.close()


def test_credentials_of_an_older_version_get_what_is_new_empty_and_take_it(tmp_path: Path) -> None:
    portfolio = Portfolio.open(old_folder(tmp_path, 4), device="d" * 32)
    wanted = ", ".join(NEW_IN_CREDENTIALS)
    found = set(portfolio.connection.execute(f"SELECT {wanted} FROM credential"))
    assert found == {tuple(NEW_IN_CREDENTIALS.values())}
    old, new = portfolio.find(Credential)
    portfolio.apply(edited("Behind", old, replaced_by_id=new.id, alignment=[{"name": "Reading", "url": ""}]))
    assert portfolio.get(Credential, old.id).replaced_by_id == new.id  # type: ignore[union-attr]
    portfolio.close()


def test_a_pdf_set_up_and_one_saved_by_an_older_version_stay_as_they_were(tmp_path: Path) -> None:
    portfolio = Portfolio.open(old_folder(tmp_path, 5), device="d" * 32)
    (packet,) = portfolio.find(Packet, title="Spring")
    (saved,) = portfolio.find(IssuedPacket, packet_id=packet.id)
    assert (packet.evaluator, packet.period, packet.start, packet.end) == (
        "R. Okafor", "own", date(2026, 1, 1), date(2026, 6, 30),
    )  # fmt: skip
    assert (len(packet.picks), len(packet.excluded), packet.sections) == (1, 1, ["money", "plan", "hours"])
    assert (packet.paper, packet.saved_as, packet.preset, packet.arranged, packet.captions) == (
        "a4", "proof", "", [], [],
    )  # fmt: skip
    assert (saved.packet_id, saved.pages, saved.held, saved.saved_as) == (packet.id, 12, [], "proof")
    portfolio.apply(edited("Letter", packet, paper="letter"))
    assert portfolio.get(Packet, packet.id).paper == "letter"  # type: ignore[union-attr]
    portfolio.close()


def test_a_goal_a_role_and_a_conversation_of_an_older_version_stay_and_take_what_is_new(tmp_path: Path) -> None:
    portfolio = Portfolio.open(old_folder(tmp_path, 6), device="d" * 32)
    (person,), (goal,), (role,) = portfolio.find(Person), portfolio.find(Goal), portfolio.find(Position)
    (talk,) = portfolio.find(Conversation)
    assert (person.kind, goal.fields, goal.template, goal.skill_id, role.rank, role.role_id) == (
        "teacher", [], "", None, None, None,
    )  # fmt: skip
    assert (goal.result, goal.planned_minutes, talk.who, talk.signed) == ("80 %", 600, "R. Okafor", None)
    aim = build(Role, title="Head of science", rank=4, track="Leadership")
    portfolio.apply(added("Role", aim))
    portfolio.apply(edited("Goal", goal, role_id=aim.id, fields=[{"field": "Specific", "text": "One lesson"}]))
    portfolio.apply(edited("Signed", talk, signed=date(2026, 3, 6)))
    assert portfolio.get(Goal, goal.id).role_id == aim.id  # type: ignore[union-attr]
    portfolio.close()


REBUILT = ("person", "position", "conversation", "goal", "packet")
"""Tables that the step to version 7 makes anew."""


def test_tables_made_anew_keep_every_column_of_every_row_also_of_odd_ones(tmp_path: Path) -> None:
    folder = old_folder(tmp_path, 6)
    with sqlite3.connect(folder / "portfolio.db") as before:
        for table in REBUILT:
            info = before.execute(f"PRAGMA table_info({table})").fetchall()
            names = [f'"{row[1]}"' for row in info]
            (first,) = before.execute(f"SELECT id FROM {table} LIMIT 1").fetchone()
            for number, odd in enumerate(("", "\n\x01 “ديك” '; DROP TABLE goal; --", "a" * 200_000)):
                free = {"title", "notes", "what_changed", "measure", "baseline", "who", "statement", "school", "name"}
                values = ["?" if row[1] == "id" else "NULL" if not row[3] else "?" if row[1] in free else f'"{row[1]}"'
                          for row in info]  # fmt: skip
                texts = [odd for row in info if row[1] in free]
                before.execute(
                    f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM {table} WHERE id = ?",
                    (f"{number:032x}", *texts, first),
                )
            before.execute(f"UPDATE {table} SET trashed = changed WHERE id = ?", (f"{2:032x}",))
        before.commit()
        named = {table: [f'"{row[1]}"' for row in before.execute(f"PRAGMA table_info({table})")] for table in REBUILT}
        there = rows(before, named)
    before.close()
    portfolio = Portfolio.open(folder, device="d" * 32)
    assert rows(portfolio.connection, named) == there
    assert all(len(found) >= 4 for found in there.values())
    portfolio.close()


def test_a_programme_a_part_hours_and_a_pdf_of_an_older_version_stay_and_take_what_is_new(tmp_path: Path) -> None:
    portfolio = Portfolio.open(old_folder(tmp_path, 7), device="d" * 32)
    (person,), (course,) = portfolio.find(Person), portfolio.find(Programme, title="Leading a subject")
    (part,) = portfolio.find(Part, programme_id=course.id)
    (entry,), (packet,) = (
        portfolio.find(TimeEntry, title="Module 1"),
        portfolio.find(Packet, title="For the head's post"),
    )
    assert (course.title, course.provider, course.started, course.planned_minutes) == (
        "Leading a subject", "Riverside College", date(2026, 1, 10), 2400,
    )  # fmt: skip
    assert (course.credits_hundredths, course.credit_unit, course.cost_minor, course.currency, course.result) == (
        None, "", None, "", "",
    )  # fmt: skip
    assert (part.title, part.done, part.minutes) == ("Seeing lessons", date(2026, 2, 1), 300)
    assert (part.kind, part.begins, part.started, part.left_out, part.result) == ("module", None, None, False, "")
    assert (entry.minutes, entry.amount_minor, entry.currency, entry.own_money) == (90, 1250, "EUR", False)
    assert (entry.counts_as, entry.units_hundredths, entry.unit, entry.approved, entry.refund, entry.part_id) == (
        [], None, "", "", "", None,
    )  # fmt: skip
    assert (person.pauses, packet.licence_id, packet.sections) == ([], None, ["money", "plan"])
    assert plan_of_week(portfolio.connection, date(2026, 2, 2)) == (120, 300), "the plan that she had set"
    rules = build(RuleSet, title="Our contract", rules=[{"rule": "total", "units": 30}])
    licence = build(Licence, title="Licence", rule_set_id=rules.id, starts=date(2025, 9, 1))
    portfolio.apply(added("Licence", rules, licence))
    portfolio.apply(edited("For it", packet, licence_id=licence.id))
    portfolio.apply(edited("Credits", course, credits_hundredths=300, credit_unit="ects", cost_minor=0, currency="EUR"))
    portfolio.apply(edited("Project", part, kind="project", started=date(2026, 1, 12), result="Passed"))
    portfolio.apply(edited("On it", entry, part_id=part.id, counts_as=["content"], refund="wanted"))
    connection = portfolio.connection
    assert [(row.title, row.amount_minor, row.toward) for row in refunds(connection)] == [
        ("Module 1", 1250, "Leading a subject"),
    ]  # fmt: skip
    assert progress(connection, course.id)[:5] == (1, 1, 90, 2400, (("EUR", 1250),))
    assert licences(connection)[0]["rule_set_id"] == rules.id
    assert portfolio.get(Packet, packet.id).licence_id == licence.id  # type: ignore[union-attr]
    portfolio.close()


def test_older_portfolio_takes_what_is_new_and_a_copy_of_it_lies_beside(tmp_path: Path) -> None:
    folder = old_folder(tmp_path, 1)
    portfolio = Portfolio.open(folder, device="d" * 32)
    (person,) = portfolio.find(Person)
    assert week_plan(portfolio.connection) is None
    portfolio.apply(edited("Plan", person, weekly_least=120, weekly_most=240))
    portfolio.apply(added("Role", build(Position, title="Maths lead")))
    assert week_plan(portfolio.connection) == (120, 240)
    assert [row.title for row in timeline(portfolio.connection) if row.kind == "position"] == ["Maths lead"]
    portfolio.close()
    copies = [path for path in folder.iterdir() if path.name.startswith("before-version")]
    assert len(copies) == 1
    with sqlite3.connect(copies[0]) as copy:
        assert version(copy) == 1
    copy.close()


def test_older_portfolio_is_not_touched_by_who_only_reads(tmp_path: Path) -> None:
    folder = old_folder(tmp_path, 1)
    before = (folder / "portfolio.db").read_bytes()
    with pytest.raises(PortfolioError):
        Portfolio.open(folder, device="d" * 32, read_only=True)
    assert (folder / "portfolio.db").read_bytes() == before


def test_what_an_older_version_put_into_search_otherwise_is_found_again(tmp_path: Path) -> None:
    folder = old_folder(tmp_path, 1)
    written = sqlite3.connect(folder / "portfolio.db")
    record_id, doc = written.execute(
        "SELECT d.record_id, d.doc FROM search_doc AS d JOIN practice AS p ON p.id = d.record_id AND p.trashed IS NULL"
    ).fetchone()
    written.execute("UPDATE practice SET title = ? WHERE id = ?", ("درسٌ في المدرسة مُدَرِّس", record_id))
    written.execute("UPDATE search SET title = ? WHERE rowid = ?", ("درسٌ في المدرسة مُدَرِّس", doc))
    known = {row[0] for row in written.execute("SELECT record_id FROM search_doc")}
    written.commit()
    written.close()
    portfolio = Portfolio.open(folder, device="d" * 32)
    assert [hit.id for hit in find(portfolio.connection, "مُدَرِّس")] == [record_id]
    assert {row[0] for row in portfolio.connection.execute("SELECT record_id FROM search_doc")} == known
    portfolio.close()


def test_search_made_anew_knows_what_each_change_had_told_it(tmp_path: Path) -> None:
    portfolio = Portfolio.create(tmp_path / "mine", device="d" * 32)
    goal = build(Goal, title="Talk less", measure="Pupils’ words")
    gone = build(Goal, title="In the bin")
    badge = build(Credential, title="Badge", skills=["Übung"])
    portfolio.apply(added("Add", goal, gone, badge, build(Step, goal_id=goal.id, title="Count")))
    portfolio.apply(trashed("Delete", gone))
    portfolio.apply(edited("Edit", goal, title="Talk even less"))
    connection = portfolio.connection
    asked = (
        "SELECT d.kind, d.record_id, d.shown_kind, d.shown_id, s.title, s.body"
        " FROM search_doc AS d JOIN search AS s ON s.rowid = d.doc"
    )
    before = sorted(connection.execute(asked))
    with transaction(connection):
        index_all(connection)
    assert sorted(connection.execute(asked)) == before
    assert newest(connection, 1) == [("goal", goal.id)]
    portfolio.close()
