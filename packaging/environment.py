"""Makes the virtual environment `.venv` from the hash lock, and again only when the lock or the project changes."""

from __future__ import annotations  # an old Python should get to its sentence

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system_libraries  # beside this file

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "packaging" / "requirements.lock"
EXTRA_LOCKS = {f"--{name}": ROOT / "packaging" / f"{name}.lock" for name in ("bench", "fuzz")}
OLDEST = (3, 11)


def main() -> int:
    """`environment.py [--bench] [--fuzz]`: 0 when `.venv` is ready, else 1 after one sentence."""
    if sys.version_info < OLDEST:
        return _start_again_with_newer_python()
    try:
        make_venv()
        install_lock(LOCK)
        install_project()
        for word in sys.argv[1:]:
            if word in EXTRA_LOCKS:
                install_lock(EXTRA_LOCKS[word])
    except subprocess.CalledProcessError as error:
        print(f"Setting up .venv failed at: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    return 0


def make_venv() -> None:
    """An environment of this very Python; one left by another version is made anew."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if PYTHON.exists() and _stamp("python").is_file() and _stamp("python").read_text() == version and _works():
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        _get_venv_module(version)
    print(f"Making .venv with Python {version}", flush=True)
    _run([sys.executable, "-m", "venv", "--clear", VENV])
    _stamp("python").write_text(version)


def install_lock(lock: Path) -> None:
    """Everything in `lock`, each file checked against its hash."""
    fingerprint = _fingerprint(lock)
    stamp = _stamp(lock.stem)
    if stamp.is_file() and stamp.read_text() == fingerprint:
        return
    print(f"Installing what packaging/{lock.name} lists (once, a minute or two)", flush=True)
    _run([PYTHON, "-m", "pip", "install", "-qq", "--require-hashes", "-r", lock])
    stamp.write_text(fingerprint)


def install_project() -> None:
    """The project itself, editable. Pip refuses to hash an editable, so it comes on its own and brings nothing."""
    fingerprint = _fingerprint(ROOT / "pyproject.toml")
    stamp = _stamp("project")
    if stamp.is_file() and stamp.read_text() == fingerprint:
        return
    _run([PYTHON, "-m", "pip", "install", "-qq", "--no-deps", "--no-build-isolation", "-e", ROOT])
    stamp.write_text(fingerprint)


def _get_venv_module(version: str) -> None:
    # Debian and Ubuntu split the venv module off.
    package = f"python{version}-venv"
    if system_libraries.can_install():
        print(f"Installing {package}", flush=True)
        system_libraries.install([package])
        return
    print("This Python cannot make virtual environments. On Debian or Ubuntu, type:", file=sys.stderr)
    print(f"\n    {system_libraries.the_one_line([package])}\n", file=sys.stderr)
    sys.exit(1)


def _start_again_with_newer_python() -> int:
    for minor in range(16, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        # A version manager may keep a name for a Python that it does not run.
        if newer and subprocess.run([newer, "--version"], capture_output=True).returncode == 0:
            return subprocess.run([newer, *sys.argv]).returncode
    print(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
    return 1


def _works() -> bool:
    """False for an environment that was moved, or whose Python is gone."""
    done = subprocess.run([PYTHON, "-c", "import pip"], capture_output=True)
    return done.returncode == 0


def _run(command: list[str | Path]) -> None:
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, env={**os.environ, **quiet}, cwd=ROOT)


def _stamp(name: str) -> Path:
    return VENV / f"made-from-{name}"


def _fingerprint(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
