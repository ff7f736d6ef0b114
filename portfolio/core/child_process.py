"""Starts a process of this program that will hold a stranger's bytes: pipes to it, a limit of memory, a sure end."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path


def child_command(name: str, module: str) -> list[str]:
    """How this program starts its child: `name` after `--child` in a bundle, from source the module itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", name]
    # -P: the current folder may be anybody's, and hold copied foreign files. Nothing in it may be imported.
    return [sys.executable, "-P", "-m", module]


class ChildProcess:
    """One child with its input and output. One thread at a time may use it; `kill` may be called by any."""

    def __init__(self, command: Sequence[str], memory: int, folder: Path | None = None) -> None:
        """Start it, in `folder` if one is given. Raises OSError when that is not possible.

        On Windows it can have `memory` bytes at the most; elsewhere it sets that limit itself (see `limits`).
        """
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self.stdin, self.stdout = self._process.stdin, self._process.stdout
        self._job = 0
        if sys.platform == "win32":
            from portfolio.core.limits import job_object

            try:
                self._job = job_object(int(self._process._handle), memory)
            except OSError:
                self.close()
                raise

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        """End it now; whoever waits for its answer sees its output end."""
        self._process.kill()

    def ended(self, patience: float = 0) -> int:
        """Give it this many seconds to end by itself, then end it. Returns its exit code."""
        if patience:
            with suppress(subprocess.TimeoutExpired):
                return self._process.wait(timeout=patience)
        self._process.kill()
        return self._process.wait()

    def close(self) -> None:
        """Make sure that it is gone, and let go of its pipes."""
        self.ended()
        for pipe in (self.stdin, self.stdout):
            with suppress(OSError):  # what was still on its way to it can no longer arrive
                pipe.close()
        if sys.platform == "win32" and self._job:
            from portfolio.core.limits import close_job

            close_job(self._job)
            self._job = 0


def _environment() -> dict[str, str]:
    """The parent's own, with this very package first among the places to import from."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    home = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH", "")]))}
