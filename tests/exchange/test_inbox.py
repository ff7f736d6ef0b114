"""The inbox folder: which of its files are new, and that nothing else about it is touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.inbox import MOST_LISTED, MOST_LOOKED_AT, Look, key_of, look_into, seen_as_text, seen_from_text
from portfolio.exchange.intake.sniff import MAX_EVIDENCE_BYTES

NOTHING: frozenset[str] = frozenset()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Scans"
    made.mkdir()
    return made


def lay(folder: Path, *names: str, words: str = "words", at: int = 1_000_000_000) -> None:
    """Files that were changed one second after the other."""
    for number, name in enumerate(names):
        (folder / name).write_text(words)
        os.utime(folder / name, (at + number, at + number))


def names(look: Look) -> list[str]:
    return [file.path.name for file in look.files]


def test_all_files_are_new_at_the_first_look_the_latest_first(folder: Path) -> None:
    lay(folder, "a.pdf", "b.png", "c.txt")
    look = look_into(folder, NOTHING)
    assert names(look) == ["c.txt", "b.png", "a.pdf"]
    assert [file.path.parent for file in look.files] == [folder] * 3
    assert (look.more, look.whole) == (0, True)


def test_what_was_seen_is_not_new_until_it_changes(folder: Path) -> None:
    lay(folder, "a.pdf", "b.pdf")
    seen = look_into(folder, NOTHING).new
    assert names(look_into(folder, seen)) == []
    lay(folder, "a.pdf", words="other words")
    lay(folder, "b.pdf", at=1_500_000_000)
    lay(folder, "c.pdf", at=1_600_000_000)
    assert names(look_into(folder, seen)) == ["c.pdf", "b.pdf", "a.pdf"]


def test_what_nobody_means_is_left_out(folder: Path) -> None:
    lay(folder, ".hidden.pdf", "~$letter.docx", "badge.png.crdownload", "BADGE.PDF.PART", "film.mp4.download")
    lay(folder, "Thumbs.db", "desktop.ini", ".DS_Store", "x.partial", "y.tmp", "meant.pdf")
    lay(folder, "empty.pdf", words="")
    inside = folder / "2025"
    inside.mkdir()
    lay(inside, "deep.pdf")
    assert names(look_into(folder, NOTHING)) == ["meant.pdf"]


def test_a_file_larger_than_can_be_added_is_left_out(folder: Path) -> None:
    for name, size in (("just.mp4", MAX_EVIDENCE_BYTES), ("over.mp4", MAX_EVIDENCE_BYTES + 1)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    assert names(look_into(folder, NOTHING)) == ["just.mp4"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
def test_links_and_pipes_are_not_followed(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.pdf"
    secret.write_text("words")
    (folder / "link.pdf").symlink_to(secret)
    (folder / "folder").symlink_to(tmp_path)
    (folder / "nowhere.pdf").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "pipe.pdf")
    assert names(look_into(folder, NOTHING)) == []


def test_no_file_is_opened(folder: Path) -> None:
    lay(folder, "a.pdf")
    program = (
        "import sys; from pathlib import Path; from portfolio.exchange.inbox import look_into\n"
        "opened = []; sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "look = look_into(Path(sys.argv[1]), frozenset()); print(len(look.files), [n for n in opened if 'Scans' in n])"
    )
    # In a process of its own: such a hook stays for as long as the process.
    done = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("1 []", "")


def test_of_very_many_the_latest_are_listed_and_the_others_counted(folder: Path) -> None:
    lay(folder, *(f"{number}.txt" for number in range(MOST_LISTED + 7)))
    look = look_into(folder, NOTHING)
    assert len(look.files) == MOST_LISTED
    assert look.more == 7
    assert names(look)[0] == f"{MOST_LISTED + 6}.txt"
    assert len(look.new) == MOST_LISTED + 7


def test_beyond_what_an_inbox_holds_it_says_that_it_did_not_look_at_all(folder: Path) -> None:
    lay(folder, *(f"{number}.txt" for number in range(MOST_LOOKED_AT)))
    assert look_into(folder, NOTHING).whole
    lay(folder, "one more.txt")
    look = look_into(folder, NOTHING)
    assert (len(look.new), look.whole) == (MOST_LOOKED_AT, False)


def test_what_lies_there_no_more_is_forgotten_and_what_was_taken_is_remembered(folder: Path) -> None:
    lay(folder, "a.pdf", "b.pdf", "c.pdf")
    first = look_into(folder, NOTHING)
    key = {file.path.name: file.key for file in first.files}
    seen = first.remembered(frozenset({"0" * 16}), frozenset({key["a.pdf"]}))
    assert seen == {key["a.pdf"]}
    seen = first.remembered(seen, frozenset({key["b.pdf"]}))  # taken one after the other, without a look between
    assert seen == {key["a.pdf"], key["b.pdf"]}
    (folder / "a.pdf").unlink()
    second = look_into(folder, seen)
    assert names(second) == ["c.pdf"]
    assert second.remembered(seen, second.new) == {key["b.pdf"], key["c.pdf"]}


def test_after_a_look_at_a_part_nothing_is_forgotten(folder: Path) -> None:
    lay(folder, "a.pdf")
    look = look_into(folder, NOTHING)._replace(whole=False)
    assert look.remembered(frozenset({"0" * 16}), look.new) == {"0" * 16, *look.new}


def test_a_folder_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(PortfolioError, match="“Scans”, where new files wait, is not there"):
        look_into(tmp_path / "Scans", NOTHING)
    lay(tmp_path, "file")
    with pytest.raises(PortfolioError, match="is not there"):
        look_into(tmp_path / "file", NOTHING)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the rights of a folder mean nothing to root")
def test_a_folder_that_may_not_be_read_is_one_sentence(folder: Path) -> None:
    folder.chmod(0)
    with pytest.raises(PortfolioError, match="could not be read"):
        look_into(folder, NOTHING)
    folder.chmod(0o700)


def test_a_look_can_be_cancelled(folder: Path) -> None:
    lay(folder, "a.pdf", "b.pdf")
    look = look_into(folder, NOTHING, cancelled=lambda: True)
    assert (look.files, look.whole) == ((), False)


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux only")
def test_a_name_that_is_no_text_is_a_name(folder: Path) -> None:
    lay(folder, os.fsdecode(b"caf\xe9.pdf"))
    look = look_into(folder, NOTHING)
    assert len(look.files) == 1
    assert names(look_into(folder, look.new)) == []


def test_the_keys_tell_no_names_and_survive_as_text() -> None:
    seen = frozenset({key_of("letter to the head.pdf", 12, 99), key_of("b", 1, 2)})
    text = seen_as_text(seen)
    assert "letter" not in text
    assert seen_from_text(text) == seen


@pytest.mark.parametrize("text", ["", "{", "{}", "null", '"aaaaaaaaaaaaaaaa"', '[1, null, [], "x"]', "[" * 100_000])
def test_a_text_that_is_none_of_ours_means_that_nothing_was_seen(text: str) -> None:
    assert seen_from_text(text) == NOTHING
