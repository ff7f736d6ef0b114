"""Whether a window could open here. Asked before Qt is, because Qt ends the process when it finds no display."""

import os
import sys

_HEADLESS = ("offscreen", "minimal", "vnc", "minimalegl")


def trouble() -> str:
    """A sentence on why no window can open here, or empty when one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _HEADLESS:
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not os.environ.get("DISPLAY"):
        return "There is no display here, so no window can open. The commands work: see “portfolio --help”."
    import ctypes

    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return "The window needs the system library libxcb-cursor0: sudo apt-get install libxcb-cursor0"
    return ""
