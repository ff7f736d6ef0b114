"""Changing, announcing, opening and closing."""

import errno
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from portfolio.core import migrations, schema, storage
from portfolio.core.change import Change, Edit, added, edited, removed, trashed
from portfolio.core.errors import OnlyReadable, PortfolioError
from portfolio.core.keys import PORTFOLIO_KEY, new_signing_key
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import Goal, Link, Person, Practice, Step, build, with_fields
from tests.core.conftest import DEVICE


def test_a_new_portfolio_knows_its_owner_and_has_a_key_of_its_own(portfolio: Portfolio) -> None:
    assert [person.name for person in portfolio.find(Person)] == ["Amina"]
    pem = portfolio.signing_key(PORTFOLIO_KEY, new_signing_key)
    assert pem.startswith(b"-----BEGIN PRIVATE KEY-----")
    assert portfolio.signing_key(PORTFOLIO_KEY, new_signing_key) == pem


def test_a_change_is_written_then_announced(portfolio: Portfolio) -> None:
    heard: list[tuple[Change, int]] = []
    portfolio.subscribe(lambda change: heard.append((change, len(portfolio.find(Goal)))))
    change = added("Set a goal", build(Goal, title="Read more"))
    portfolio.apply(change)
    assert heard == [(change, 1)]


def test_failed_write_tells_no_one_and_leaves_nothing(portfolio: Portfolio) -> None:
    heard: list[Change] = []
    portfolio.subscribe(heard.append)
    label = portfolio.history.undo_label
    orphan = build(Step, goal_id="0" * 32, title="Of no goal")
    with pytest.raises(IntegrityError):
        portfolio.apply(added("Add", build(Goal, title="Half"), orphan))
    assert heard == []
    assert portfolio.find(Goal) == []
    assert find(portfolio.connection, "Half") == []
    assert portfolio.history.undo_label == label


def test_edits_may_come_in_any_order_and_are_written_parents_first(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    step = build(Step, goal_id=goal.id, title="Buy a book")
    portfolio.apply(Change("Add", (Edit(None, step), Edit(None, goal))))
    portfolio.apply(removed("Remove", goal, step))
    assert portfolio.find(Step) == []


def test_a_change_made_from_something_out_of_date_is_refused(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.apply(edited("Edit", goal, title="Read less"))
    with pytest.raises(PortfolioError, match="changed since"):
        portfolio.apply(edited("Edit", goal, title="Read nothing"))
    assert [found.title for found in portfolio.find(Goal)] == ["Read less"]


def test_a_change_that_changes_nothing_is_not_written(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.apply(edited("Edit", goal, title="Read more"))
    assert portfolio.history.undo_label == "Add"


def test_one_change_cannot_edit_a_record_twice() -> None:
    goal = build(Goal, title="Read more")
    with pytest.raises(ValueError, match="twice"):
        Change("Edit", (Edit(None, goal), Edit(goal, with_fields(goal, title="x"))))


def test_touched_names_both_ends_of_a_link_and_the_goal_of_a_step() -> None:
    goal, deed = build(Goal, title="G"), build(Practice, title="P")
    link = build(Link, source_kind="practice", source_id=deed.id, target_kind="goal", target_id=goal.id, role="toward")
    step = build(Step, goal_id=goal.id, title="S")
    assert added("Link", link, step).touched == {link.id, deed.id, goal.id, step.id}


def test_every_setting_that_keeps_data_safe_is_on(portfolio: Portfolio) -> None:
    connection = portfolio.connection
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in storage.SAFE if name != "mmap_size"}
    assert found == {name: value for name, value in storage.SAFE.items() if name != "mmap_size"}
    assert connection.execute("PRAGMA application_id").fetchone()[0] == storage.APPLICATION_ID
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    loose = {name for name, strict in tables if not strict and not name.startswith(("search", "sqlite_"))}
    assert loose == set()


def test_the_portfolio_at_rest_is_one_file(folder: Path, portfolio: Portfolio) -> None:
    portfolio.apply(added("Add", build(Goal, title="Read more")))
    portfolio.close()
    left = {path.name for path in folder.iterdir()} - {"portfolio.lock"}
    assert left == {"portfolio.db"}


def test_a_reader_works_beside_the_writer_and_cannot_write(portfolio: Portfolio) -> None:
    reader = portfolio.reader()
    portfolio.apply(added("Add", build(Goal, title="Read more")))
    assert reader.execute("SELECT title FROM goal").fetchall() == [("Read more",)]
    with pytest.raises(sqlite3.OperationalError):
        reader.execute("DELETE FROM goal")
    reader.close()


def test_a_second_writer_is_told_who_holds_the_portfolio_and_a_reader_is_let_in(
    folder: Path, portfolio: Portfolio
) -> None:
    with pytest.raises(PortfolioError, match="open in the command line"):
        Portfolio.open(folder, device=DEVICE)
    second = Portfolio.open(folder, device=DEVICE, read_only=True)
    with pytest.raises(PortfolioError, match="reading only"):
        second.apply(added("Add", build(Goal, title="Read more")))
    second.close()


def test_the_portfolio_of_another_computer_is_not_taken_silently(folder: Path, portfolio: Portfolio) -> None:
    portfolio.close()
    (folder / "portfolio.holder.json").write_text('{"computer": "room-12", "program": "the window"}', "utf-8")
    with pytest.raises(PortfolioError, match="room-12"):
        Portfolio.open(folder, device=DEVICE)
    Portfolio.open(folder, device=DEVICE, take_over=True).close()
    Portfolio.open(folder, device=DEVICE).close()


def test_a_deleted_entry_goes_to_the_bin_and_out_of_search(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.apply(trashed("Delete", goal))
    assert portfolio.find(Goal)[0].trashed is not None
    assert find(portfolio.connection, "read") == []
    portfolio.history.undo()
    assert [hit.id for hit in find(portfolio.connection, "read")] == [goal.id]


def test_search_finds_the_beginning_of_words_without_accents_and_takes_syntax_as_words(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Élèves autonomes", what_changed="They ask “why” AND wait")
    step = build(Step, goal_id=goal.id, title="Phone the museum")
    portfolio.apply(added("Add", goal, step))
    for query in ("eleves", "auton", 'why" OR "x', "AND wait", "museum", "phone the mus"):
        assert [hit.id for hit in find(portfolio.connection, query)] == ([] if "OR" in query else [goal.id]), query
    assert find(portfolio.connection, '"*()') == []


def test_migration_steps_and_records_agree() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in schema.statements():
        connection.execute(statement)
    assert migrations.shape(connection) == migrations.expected_shape(migrations.latest())
    connection.close()


def test_a_planted_trigger_is_noticed(folder: Path, portfolio: Portfolio) -> None:
    portfolio.connection.execute("CREATE TRIGGER t AFTER UPDATE ON goal BEGIN DELETE FROM person; END")
    portfolio.close()
    with pytest.raises(PortfolioError, match="did not put there"):
        Portfolio.open(folder, device=DEVICE)


def test_a_thing_that_is_no_portfolio_gets_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(PortfolioError, match="no portfolio"):
        Portfolio.open(tmp_path, device=DEVICE)
    (tmp_path / "portfolio.db").write_bytes(b"hello" * 1000)
    with pytest.raises(PortfolioError, match=r"damaged|not a portfolio"):
        Portfolio.open(tmp_path, device=DEVICE)


def test_a_migration_that_fails_leaves_the_old_version_and_its_backup(portfolio: Portfolio) -> None:
    before = migrations.shape(portfolio.connection)
    called: list[str] = []
    fails_half_way = "CREATE TABLE one (x); CREATE TABLE goal (x);"
    plan = [*migrations.steps(), (migrations.latest() + 1, fails_half_way)]
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(portfolio.connection, backup=lambda: called.append("backup"), plan=plan)
    assert called == ["backup"]
    assert migrations.shape(portfolio.connection) == before
    assert migrations.version(portfolio.connection) == migrations.latest()


def test_a_newer_file_is_refused_untouched(folder: Path, portfolio: Portfolio) -> None:
    portfolio.connection.execute("PRAGMA user_version = 99")
    portfolio.close()
    before = (folder / "portfolio.db").read_bytes()
    with pytest.raises(PortfolioError, match="newer version"):
        Portfolio.open(folder, device=DEVICE)
    assert (folder / "portfolio.db").read_bytes() == before


def test_a_portfolio_has_an_id_of_its_own_and_keeps_it(folder: Path, portfolio: Portfolio) -> None:
    first = portfolio.id
    portfolio.close()
    again = Portfolio.open(folder, device=DEVICE)
    assert len(first) == 32
    assert again.id == first
    again.close()


def test_making_that_was_interrupted_can_be_begun_again(folder: Path) -> None:
    folder.mkdir()
    storage.create(folder / storage.DATABASE).close()  # as after a kill between the tables and the owner
    portfolio = Portfolio.create(folder, device=DEVICE, name="Amina")
    assert [person.name for person in portfolio.find(Person)] == ["Amina"]
    portfolio.close()
    with pytest.raises(PortfolioError, match="already"):
        Portfolio.create(folder, device=DEVICE, name="Amina")


def test_a_lock_left_by_this_computer_under_another_name_is_its_own(folder: Path, portfolio: Portfolio) -> None:
    portfolio.close()
    holder = f'{{"computer": "old-name", "device": "{DEVICE}", "program": "the window"}}'
    (folder / "portfolio.holder.json").write_text(holder, "utf-8")
    Portfolio.open(folder, device=DEVICE).close()


def test_reading_asks_for_no_right_to_write(folder: Path, portfolio: Portfolio) -> None:
    portfolio.apply(added("Set a goal", build(Goal, title="Read more")))
    other = sqlite3.connect(folder / "portfolio.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert [goal.title for goal in portfolio.find(Goal)] == ["Read more"]
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_what_cannot_be_read_is_said_in_a_sentence(portfolio: Portfolio) -> None:
    portfolio.connection.execute("DROP TABLE step")
    with pytest.raises(PortfolioError, match="could not be read"):
        portfolio.find(Step)


def test_a_reader_takes_away_the_empty_log_that_it_made_and_no_other(folder: Path, portfolio: Portfolio) -> None:
    log = folder / "portfolio.db-wal"
    portfolio.apply(added("Set a goal", build(Goal, title="Read more")))
    Portfolio.open(folder, device=DEVICE, read_only=True).close()
    assert log.stat().st_size > 0
    portfolio.close()
    Portfolio.open(folder, device=DEVICE, read_only=True).close()
    assert not log.exists()


def test_what_the_disk_refuses_in_the_midst_of_a_change_is_a_sentence(portfolio: Portfolio) -> None:
    """Search and history are written by SQLite itself, beside SQLAlchemy, which knows nothing of their trouble."""
    goal = build(Goal, title="Talk less")

    def fills_the_disk(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        connection.execute("INSERT INTO meta (key, value) VALUES ('x', ?)", ("x" * 1_000_000,))

    with pytest.raises(PortfolioError, match="disk is full"):
        portfolio.apply(added("Add", goal), fills_the_disk)
    assert portfolio.find(Goal) == []


@pytest.mark.parametrize(
    "number, only_readable", [("EROFS", True), ("EACCES", True), ("EPERM", True), ("ENOSPC", False), ("EIO", False)]
)
def test_only_a_place_that_nobody_may_write_to_is_said_to_be_only_readable(
    number: str, only_readable: bool, folder: Path, portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolio.close()
    real = Path.open

    def refused(path: Path, *how: Any, **more: Any) -> Any:
        if path.name == "portfolio.lock":
            raise OSError(getattr(errno, number), "the system's answer", str(path))
        return real(path, *how, **more)

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(PortfolioError) as told:
        Portfolio.open(folder, device=DEVICE)
    assert isinstance(told.value, OnlyReadable) == only_readable
    assert ("full" in told.value.title) == (number == "ENOSPC")
