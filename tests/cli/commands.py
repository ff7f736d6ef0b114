"""Runs commands of the program, as acceptance and scripts drive them."""

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portfolio.cli import main

PROGRAM = [sys.executable, "-m", "portfolio"]


@dataclass(frozen=True)
class Done:
    """What a command answered."""

    returncode: int
    stdout: str
    stderr: str


class Commands:
    """Runs commands on one portfolio folder."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *words: object) -> Done:
        """The command itself, here: a process of its own would import the program anew for each of a hundred."""
        out, told = _Text(), _Text()
        with redirect_stdout(out), redirect_stderr(told):
            code = main(["--home", str(self.home), *map(str, words)])
        return Done(code, out.text, told.text)

    def json(self, *words: object) -> Any:
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


class _Text(io.TextIOWrapper):
    """A stream of bytes with an encoding, as a process has it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")

    @property
    def text(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode("utf-8")
