"""What `make run` does: the window, or without a display the sample portfolio and its packet, made headless."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import system_libraries  # beside this file

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "run"


def main() -> int:
    """Returns the program's exit code. Any arguments are given to the window's program."""
    ready = system_libraries.see_to_it() == 0
    if has_display():
        if not ready:
            return 1
        return subprocess.run([sys.executable, "-m", "portfolio", *sys.argv[1:]], cwd=ROOT).returncode
    print("There is no display here, so no window can open. Making the sample portfolio and its packet instead.")
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    home, packet = PLACE / "sample", PLACE / "evaluation-packet.pdf"
    steps = (
        ["--home", home, "new", "--sample"],
        ["--home", home, "packet", packet],
    )
    for step in steps:
        print(f"  portfolio {' '.join(map(str, step))}", flush=True)
        done = subprocess.run([sys.executable, "-m", "portfolio", *step], cwd=ROOT, stdin=subprocess.DEVNULL)
        if done.returncode:
            return done.returncode
    print(f"\nThe packet is here: {packet}  ({packet.stat().st_size / 1024:.0f} KB)")
    print(f"The portfolio is here: {home}")
    return 0


def has_display() -> bool:
    """Whether a window could open. Asked before Qt is, for Qt ends the process when it finds no display."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    runtime, wayland = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if wayland and Path(runtime, wayland).exists():
        return True
    return _x11_answers(os.environ.get("DISPLAY", ""))


def _x11_answers(display: str) -> bool:
    host, colon, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdigit():
        return False
    if host and host != "unix":
        return _connects(socket.AF_INET, (host, 6000 + int(number)))
    name = f"/tmp/.X11-unix/X{number}"
    # X listens under the file's name, under the abstract name, or under both.
    return _connects(socket.AF_UNIX, name) or _connects(socket.AF_UNIX, f"\0{name}")


def _connects(family: int, address: object) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(5)
            probe.connect(address)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
