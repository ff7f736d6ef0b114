"""The teacher of `actor.py`, killed for real: `python killed.py ROOT ACKS COUNT` kills some COUNT, spread over his day.

Run under the fault library. The first is left to finish; each of the others is killed at a file operation, counted from
the first acknowledgement on, and works under ROOT in a folder with its number. The numbers are printed.
"""

import ctypes
import os
import sys
from pathlib import Path

from tests.faults import actor
from tests.faults.actor import Teacher, state

KILL = 1


def live(root: Path, ack: Path, at: int) -> int:
    """The whole day of one teacher, who is killed at file operation `at`. Returns their number when he was not."""
    library = ctypes.CDLL(None)
    teacher = Teacher(root, "safe")
    descriptor = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(descriptor, f"0 {state(teacher.portfolio.connection)}\n".encode())
    library.fault_arm(ctypes.c_long(at), KILL, 0)
    for number in range(1, actor.ACTIONS + 1):
        teacher.act(number)
        os.write(descriptor, f"{number} {state(teacher.portfolio.connection)}\n".encode())
    library.fault_count.restype = ctypes.c_long
    total = int(library.fault_count())
    os.close(descriptor)
    teacher.portfolio.close()
    return total


def main(root: Path, acks: Path, count: int) -> None:
    # All others are forked off from this one, who has imported and compiled by then what they need.
    (root / "whole").mkdir()
    total = live(root / "whole", acks / "whole", -1)
    points = range(1, total, max(1, total // count))
    sys.stdout.write(f"{' '.join(map(str, points))}\n")
    sys.stdout.flush()
    for at in points:
        child = os.fork()
        if child == 0:
            (root / str(at)).mkdir()
            live(root / str(at), acks / str(at), at)
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
