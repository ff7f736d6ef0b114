"""A name that may be given only once is given only once, also on disks that know no hard links."""

import errno
import os
import threading
from pathlib import Path

import pytest

from portfolio.core.durable import part_file, publish, write_atomically


def refuse_links(*_paths: object) -> None:
    """What a stick with FAT answers."""
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.fixture(params=["hard links", "a stick without"])
def disk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param != "hard links":
        monkeypatch.setattr(os, "link", refuse_links)
    return tmp_path


def test_a_name_that_is_taken_is_left_as_it_is(disk: Path) -> None:
    (disk / "a").write_bytes(b"first")
    with pytest.raises(FileExistsError):
        write_atomically(disk / "a", b"second", replace=False)
    assert {path.name: path.read_bytes() for path in disk.iterdir()} == {"a": b"first"}


def test_a_free_name_is_given(disk: Path) -> None:
    assert write_atomically(disk / "a", b"only", replace=False) == disk / "a"
    assert {path.name: path.read_bytes() for path in disk.iterdir()} == {"a": b"only"}


def test_a_file_that_appears_at_the_last_moment_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def meanwhile(descriptor: int) -> None:
        (tmp_path / "a").write_bytes(b"first")
        fsync(descriptor)

    with part_file(tmp_path / "a") as part:
        part.write_bytes(b"second")
        monkeypatch.setattr(os, "fsync", meanwhile)
        with pytest.raises(FileExistsError):
            publish(part, tmp_path / "a", replace=False)
    assert (tmp_path / "a").read_bytes() == b"first"


def test_of_many_writers_one_wins_and_the_others_are_told(disk: Path) -> None:
    for turn in range(20):
        start, won = threading.Barrier(4), list[int]()

        def write(number: int, turn: int = turn, start: threading.Barrier = start, won: list[int] = won) -> None:
            start.wait()
            try:
                write_atomically(disk / str(turn), str(number).encode() * 100, replace=False)
            except FileExistsError:
                return
            won.append(number)

        threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(won) == 1
        assert (disk / str(turn)).read_bytes() == str(won[0]).encode() * 100
