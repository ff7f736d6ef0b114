"""A folder in which one crash after another is laid down, for readers who open and recover what lies there."""

import os
import shutil
from pathlib import Path

from tests.faults.disk import Left

WRITTEN_BY_READERS = "mine"
"""The folder of the database, whose readers write into it, and lay locks and a log beside it."""


class Ground:
    """Lays down each crash where the last one lay. Of what is only read, all that is the same stays: nearly all is."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self._lies: Left = {}

    def lay(self, left: Left) -> Path:
        """The folder, which now holds exactly this."""
        self._clear_what_readers_wrote()
        if _found(self._folder) != self._lies.keys():
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            self._lies = {}
        for name, content in reversed(self._lies.items()):
            if name not in left or content != left[name]:
                (os.rmdir if content is None else os.unlink)(f"{self._folder}/{name}")
        for name, content in left.items():
            if name not in self._lies or content != self._lies[name]:
                _make(f"{self._folder}/{name}", content)
        self._lies = dict(left)
        return self._folder

    def _clear_what_readers_wrote(self) -> None:
        place = self._folder / WRITTEN_BY_READERS
        if place.is_dir():
            for entry in os.scandir(place):
                if not entry.is_dir():
                    Path(entry.path).unlink()
        self._lies = {
            name: content
            for name, content in self._lies.items()
            if content is None or name.rpartition("/")[0] != WRITTEN_BY_READERS
        }


def _found(folder: Path) -> set[str]:
    """The path of everything that lies there."""
    cut = len(str(folder)) + 1
    return {f"{place}/{name}"[cut:] for place, folders, files in os.walk(folder) for name in (*folders, *files)}


def _make(path: str, content: bytes | None) -> None:
    if content is None:
        Path(path).mkdir()
        return
    with open(path, "xb") as file:
        file.write(content)
