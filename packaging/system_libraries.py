"""Sees to the system libraries that Qt opens on a bare Debian or Ubuntu: installs what is missing, or says how."""

from __future__ import annotations  # an old Python should get to its sentence

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What the dynamic linker is asked for, and the package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Only the tests that drive a real window need these; without them those tests are skipped, with the reason.
TEST_PROGRAMS = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon"}
# The same for what is looked for by its file, from the root: what a screen reader reads the window with.
TEST_FILES = {
    "usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}


def missing_libraries() -> list[str]:
    """Packages whose library cannot be opened. Opening asks what Qt will ask, wherever the library came from."""
    return sorted({package for name, package in QT_LIBRARIES.items() if not _opens(name)})


def missing_programs() -> list[str]:
    """Packages of the programs that only the tests use."""
    programs = [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return programs + [package for pattern, package in TEST_FILES.items() if not any(Path("/").glob(pattern))]


def install(packages: list[str]) -> None:
    """Install Debian packages as root, asking nothing. Raises CalledProcessError or OSError."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    for command in commands:
        # Its chatter is of use only when it fails.
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout, done.stderr, file=sys.stderr)
            done.check_returncode()


def can_install() -> bool:
    """Whether packages can be installed without asking anybody."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def the_one_line(packages: list[str]) -> str:
    """What a person types to get these packages."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def see_to_it(for_tests: bool = False) -> int:
    """0 when Qt has what it needs (afterwards), else 1. What only the tests use may stay missing."""
    if not sys.platform.startswith("linux"):
        return 0
    needed = missing_libraries()
    optional = missing_programs() if for_tests else []
    if not needed and not optional:
        return 0
    wanted = needed + optional
    if can_install():
        print(f"Installing what Qt needs from this system: {' '.join(wanted)}", flush=True)
        try:
            install(wanted)
        except (subprocess.CalledProcessError, OSError) as error:
            print(f"The packages could not be installed: {error}", file=sys.stderr)
        needed = missing_libraries()
        return 1 if needed else 0
    if needed:
        print("Qt needs libraries that this computer does not have. On Debian or Ubuntu, type:", file=sys.stderr)
    else:
        print("To run the tests in a real window as well, type (they are skipped until then):", file=sys.stderr)
    print(f"\n    {the_one_line(wanted)}\n", file=sys.stderr)
    return 1 if needed else 0


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(see_to_it(for_tests="--tests" in sys.argv[1:]))
