"""The application that benchmarks of the window share."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from portfolio.ui.rubbish import collect_here


def application() -> QApplication:
    """The one of this process. As in the program, Python's rubbish is looked for on the window's thread only."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    made = QApplication(sys.argv[:1])
    collect_here(made)
    return made
