"""Runs commands of the program, each as its own process, as acceptance and scripts drive them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAM = [sys.executable, "-m", "portfolio"]


class Commands:
    """Runs commands on one portfolio folder."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        command = [*PROGRAM, "--home", str(self.home), *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL)

    def json(self, *words: object) -> Any:
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)
