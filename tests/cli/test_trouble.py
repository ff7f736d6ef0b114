"""Whatever is wrong with a disk, a name or a portfolio: one sentence, never a traceback."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Packet, build
from tests.cli.commands import PROGRAM, Commands, Done
from tests.cli.conftest import Held, Made
from tests.cli.test_commands import named

ODD = os.fsdecode(b"odd \xff.pdf")


@pytest.fixture
def commands(made: Made) -> Commands:
    return made("--sample")


@pytest.fixture
def small(made: Made) -> Commands:
    """Whose packet is a page or two: made in a quarter of the time."""
    return made("--name", "Amina")


def one_sentence(done: "Done | subprocess.CompletedProcess[str]", code: int = 1) -> str:
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    return done.stderr


def test_a_data_folder_that_cannot_be_used_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("PORTFOLIO_DATA_DIR", str(tmp_path / "file"))
    done = subprocess.run([*PROGRAM, "new"], capture_output=True, text=True)
    assert one_sentence(done).startswith("“file”")
    assert one_sentence(Commands(tmp_path / "mine").run("new")).startswith("“file”")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_that_the_last_portfolio_cannot_be_noted_fails_no_command(tmp_path: Path, user_data: Path) -> None:
    user_data.mkdir()
    (user_data / "last.json").mkdir()
    done = Commands(tmp_path / "mine").run("new")
    assert "--home" in one_sentence(done, 0)
    assert Commands(tmp_path / "mine").json("check")["ok"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="This system has no disk that is always full.")
@pytest.mark.parametrize("words", [["list", "timeline"], ["list", "timeline", "--json"]])
def test_an_answer_that_cannot_be_written_is_a_sentence(commands: Commands, words: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "--home", str(commands.home), *words], stdout=full, stderr=subprocess.PIPE, text=True
        )
    one_sentence(done)


def test_names_that_are_no_text_end_no_command_in_a_traceback(small: Commands, tmp_path: Path) -> None:
    commands, out = small, tmp_path / ODD
    assert "“odd \ufffd.pdf”" in one_sentence(commands.run("packet", out))
    commands.json("packet", tmp_path / "even.pdf")
    (tmp_path / "even.pdf").rename(out)
    (result,) = commands.json("verify", out)
    assert (result["file"], result["status"]) == ("odd \ufffd.pdf", "intact")
    out.write_bytes(b"pupils built a bridge")
    assert commands.json("add", out)[0]["result"] == "added"
    assert one_sentence(commands.run("add", tmp_path / os.fsdecode(b"gone \xff.pdf")))
    assert "no text" in commands.run("search", os.fsdecode(b"\xff")).stderr
    assert "--home" in one_sentence(Commands(tmp_path / os.fsdecode(b"home \xff")).run("new"), 0)


def test_a_packet_is_as_it_was_set_up_unless_asked_otherwise(small: Commands, tmp_path: Path) -> None:
    portfolio = Portfolio.open(small.home, device="0" * 32)
    portfolio.apply(added("Set up", build(Packet, audience="evaluator")))
    (setup,) = portfolio.find(Packet)
    portfolio.apply(edited("Set up", setup, audience="public"))
    portfolio.close()
    small.json("packet", tmp_path / "a.pdf")
    small.json("packet", tmp_path / "b.pdf", "--audience", "evaluator")
    issued = {packet["name"]: packet["audience"] for packet in small.json("list", "packets")}
    assert (issued["a.pdf"], issued["b.pdf"]) == ("public", "evaluator")


def test_a_period_that_ends_before_it_begins_is_misuse(commands: Commands, tmp_path: Path) -> None:
    done = commands.run("packet", tmp_path / "a.pdf", "--from", "2026-03-02", "--to", "2026-03-01")
    assert done.returncode == 2
    assert "usage:" in done.stderr
    assert "before it begins" in done.stderr
    assert "name both" in one_sentence(commands.run("packet", tmp_path / "a.pdf", "--from", "2199-01-01"))
    assert not (tmp_path / "a.pdf").exists()


def test_a_damaged_portfolio_gives_no_packet(commands: Commands, tmp_path: Path) -> None:
    (commands.home / "portfolio.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 90_000)
    assert "not noted" not in one_sentence(commands.run("packet", tmp_path / "a.pdf"))
    assert not (tmp_path / "a.pdf").exists()


def test_a_packet_that_cannot_be_noted_says_so(small: Commands, held_by_the_window: Held, tmp_path: Path) -> None:
    before = small.json("list", "packets")
    with held_by_the_window(small.home):
        done = small.run("packet", tmp_path / "a.pdf")
    assert done.returncode == 0
    assert "open in the window" in done.stderr
    assert "not noted" in done.stderr
    assert small.json("list", "packets") == before


def test_verify_has_an_answer_for_every_path(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "empty").mkdir()
    (tmp_path / "good.json").write_text(json.dumps(named("Feedback that lands")), "utf-8")
    (tmp_path / "deep" / "er" / "good.json").write_text(json.dumps(named("Questions that open")), "utf-8")
    (tmp_path / "deep" / "notes.txt").write_text("hello")
    os.mkfifo(tmp_path / "pipe")
    paths = [tmp_path / name for name in ("gone.json", "pipe", "empty", "deep", "good.json")]
    results = Commands(tmp_path / "none").json("verify", *paths, "/dev/null")
    assert [(result["file"], result["status"], result["checks"][0]["check"]) for result in results] == [
        ("gone.json", "unsupported", "reading"),
        ("pipe", "unsupported", "reading"),
        ("empty", "unsupported", "reading"),
        ("deep/notes.txt", "unsupported", "reading"),
        ("deep/er/good.json", "verified", "reading"),
        ("good.json", "verified", "reading"),
        ("null", "unsupported", "reading"),
    ]
    assert {frozenset(result) for result in results} == {frozenset(results[-2])}
    details = [result["checks"][0]["detail"] for result in results]
    assert ["is not there" in details[0], "not a file" in details[1], "holds no files" in details[2]] == [True] * 3


def test_verify_fails_only_where_nothing_could_be_read(tmp_path: Path) -> None:
    commands, gone, folder = Commands(tmp_path / "none"), tmp_path / "gone.json", tmp_path / "empty"
    folder.mkdir()
    (tmp_path / "notes.txt").write_text("hello")
    assert "“gone.json” is not there." in one_sentence(commands.run("verify", gone))
    assert "“empty” holds no files." in one_sentence(commands.run("verify", folder))
    done = commands.run("verify", gone, folder, "--json")
    assert "Nothing of the 2 that were named could be read." in one_sentence(done)
    assert [row["file"] for row in json.loads(done.stdout)] == ["gone.json", "empty"]
    assert [row["status"] for row in commands.json("verify", gone, tmp_path / "notes.txt")] == ["unsupported"] * 2


def test_a_lock_left_by_another_computer_is_taken_over_only_when_asked(commands: Commands, tmp_path: Path) -> None:
    holder = commands.home / "portfolio.holder.json"
    note = json.dumps({"computer": "the-old-laptop", "device": "f" * 32, "since": "2026-01-02T08:00:00+00:00"})
    (tmp_path / "notes.txt").write_text("pupils built a bridge")
    for words in (["--take-over", "add"], ["add", "--take-over"]):
        holder.write_text(note, "utf-8")
        assert "the-old-laptop" in one_sentence(commands.run("add", tmp_path / "notes.txt"))
        assert commands.run(*words, tmp_path / "notes.txt").returncode == 0


def test_an_empty_folder_says_so(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "“empty” holds no files to add." in one_sentence(commands.run("add", tmp_path / "empty"))


def test_a_number_that_is_none_is_named(tmp_path: Path) -> None:
    for words, said in (
        (["--entries", "abc"], "“abc” is not a whole number"),
        (["--entries", "0"], "“0” is less than 1"),
        (["--seed", "x"], "“x” is not a whole number"),
    ):
        done = Commands(tmp_path / "mine").run("new", *words)
        assert done.returncode == 2
        assert said in done.stderr


def test_json_may_be_asked_for_before_the_command_too(commands: Commands) -> None:
    run = [*PROGRAM, "--json", "--home", str(commands.home), "list", "goals"]
    done = subprocess.run(run, capture_output=True, text=True)
    assert json.loads(done.stdout) == commands.json("list", "goals")


@pytest.mark.parametrize("words", [["list", "timeline"], ["list", "timeline", "--json"], ["check"], ["--help"]])
def test_the_reader_of_the_output_may_go_away(commands: Commands, words: list[str]) -> None:
    list_ = subprocess.Popen(
        [*PROGRAM, "--home", str(commands.home), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert list_.stdout is not None
    assert list_.stderr is not None
    list_.stdout.close()
    assert list_.stderr.read() == b""
    list_.stderr.close()
    assert list_.wait() == 0


def test_what_was_found_is_told_although_nobody_reads_on(commands: Commands) -> None:
    next(path for path in (commands.home / "attachments").glob("??/*")).unlink()
    check = subprocess.Popen(
        [*PROGRAM, "--home", str(commands.home), "check"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert check.stdout is not None
    check.stdout.close()
    assert check.wait() == 1


@pytest.mark.parametrize("words", [["list", "goals"], ["check"], ["search", "ratio"], ["backup"]])
def test_a_command_that_only_reads_leaves_the_portfolio_as_it_found_it(commands: Commands, words: list[str]) -> None:
    before = sorted(path.name for path in commands.home.iterdir())
    assert commands.run(*words).returncode == 0
    assert sorted(path.name for path in commands.home.iterdir()) == before


def test_a_command_that_only_reads_leaves_the_log_of_who_writes(commands: Commands) -> None:
    writer = Portfolio.open(commands.home, device="")
    try:
        writer.apply(added("Set a goal", build(Goal, title="Read more")))
        assert any(goal["title"] == "Read more" for goal in commands.json("list", "goals"))
        assert (commands.home / "portfolio.db-wal").stat().st_size > 0
        writer.apply(added("Set a goal", build(Goal, title="Read on")))
        assert any(goal["title"] == "Read on" for goal in commands.json("list", "goals"))
    finally:
        writer.close()


def test_of_learning_all_is_read_while_the_window_is_open_and_nothing_is_written(
    small: Commands, held_by_the_window: Held, tmp_path: Path
) -> None:
    small.json("log", "1h", "Reading", "--cost", "5 EUR")
    small.json("licence", "add", "Mine", "--rules", "US-TX-CPE-TEACHER", "--starts", "2026-01-01")
    small.json("repeat", "add", "1h", "Circle")
    table, outline = tmp_path / "hours.csv", tmp_path / "outline.md"
    table.write_text("Date,Title,Hours\n2026-05-01,Course,2\n", "utf-8")
    outline.write_text("# Course\n- [ ] Module 1 (3 h)\n", "utf-8")
    reading: list[list[object]] = [
        ["hours", "list"], ["hours", "totals"], ["hours", "plan"], ["hours", "save", tmp_path / "out.csv"],
        ["hours", "import", table, "--dry-run"], ["refunds", "list"], ["repeat", "due"], ["stopwatch", "show"],
        ["licence", "list"], ["licence", "show", "mine"], ["licence", "calendar", tmp_path / "out.ics"],
        ["renewal", "--entries"], ["audit", "mine", tmp_path / "audit.csv"], ["rules", "list"],
        ["rules", "show", "us-tx-cpe-teacher"], ["outline", "add", outline, "--dry-run"], ["outline", "list"],
    ]  # fmt: skip
    writing: list[list[object]] = [
        ["log", "1h", "X"], ["hours", "import", table], ["hours", "plan", "5h"], ["refunds", "set", "reading", "asked"],
        ["repeat", "log"], ["repeat", "skip", "circle"], ["repeat", "end", "circle"], ["stopwatch", "start"],
        ["licence", "add", "Y", "--starts", "2026-01-01"], ["licence", "take-out", "mine", "reading"],
        ["rules", "take", "us-il-pd"], ["outline", "add", outline],
    ]  # fmt: skip
    with held_by_the_window(small.home):
        for words in reading:
            assert small.run(*words).returncode == 0, words
        for words in writing:
            assert "open in the window" in one_sentence(small.run(*words)), words
    assert (
        len(small.json("hours", "list")) == len(small.json("list", "licences")) == len(small.json("list", "rules")) == 1
    )
    assert small.json("list", "programmes") == []
