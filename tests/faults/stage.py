"""Where teachers work whose writing is recorded: for each line "WAY FOLDER" on its input, one in a process of his own.

Run under the fault library. The program is imported once, and every teacher is forked off from there: importing it
takes twice as long as his whole day. Answers each line with his exit code.
"""

import ctypes
import os
import sys
import traceback
from pathlib import Path

from tests.faults.actor import work


def record(way: str, folder: Path) -> int:
    """The day of one teacher under `folder/root`, all that is written there recorded in `folder/log`."""
    child = os.fork()
    if child == 0:
        try:
            root, ack = folder / "root", folder / "root" / "ack"
            ctypes.CDLL(None).fault_watch(*(os.fsencode(path) for path in (root, ack, folder / "log")))
            work(root, ack, way)
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    for line in sys.stdin:
        way, _, folder = line.rstrip("\n").partition(" ")
        sys.stdout.write(f"{record(way, Path(folder))}\n")
        sys.stdout.flush()
