"""The teacher of `actor.py`, killed for real: `python killed.py ROOT ACKS N,N,…` kills one at each operation N.

Run under the fault library. The N are counts of file operations from the first acknowledgement on; -1 counts them all
and prints the number.
"""

import ctypes
import os
import sys
from pathlib import Path

from tests.faults import actor
from tests.faults.actor import Teacher, state

KILL = 1


def live(root: Path, ack: Path, at: int) -> None:
    """The whole day of one teacher, who is killed at file operation `at`."""
    library = ctypes.CDLL(None)
    teacher = Teacher(root, "safe")
    descriptor = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(descriptor, f"0 {state(teacher.portfolio.connection)}\n".encode())
    library.fault_arm(ctypes.c_long(at), KILL, 0)
    for number in range(1, actor.ACTIONS + 1):
        teacher.act(number)
        os.write(descriptor, f"{number} {state(teacher.portfolio.connection)}\n".encode())
    library.fault_count.restype = ctypes.c_long
    sys.stdout.write(f"{library.fault_count()}\n")
    sys.stdout.flush()


def main(root: Path, acks: Path, points: list[int]) -> None:
    for at in points:
        child = os.fork()
        if child == 0:
            (root / str(at)).mkdir()
            live(root / str(at), acks / str(at), at)
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [int(one) for one in sys.argv[3].split(",")])
