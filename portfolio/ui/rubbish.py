"""Takes away what Python can no longer reach, on the window's thread only.

Left to itself, Python looks for rubbish on whichever thread happens to make objects: a job's thread would then take
apart widgets that only the window's thread may touch, and the program would end without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


def collect_due() -> None:
    """Look through the oldest generation whose turn has come by Python's own counts (see `gc.set_threshold`)."""
    counted, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counted[generation] > due[generation]:
            gc.collect(generation)
            return


def collect_here(window_thread: QObject) -> None:
    """From now on only what is made from now on is looked through, here, so that no pause grows with the code."""
    gc.disable()
    gc.freeze()
    timer = QTimer(window_thread)
    timer.timeout.connect(collect_due)
    timer.start(EVERY_MS)
