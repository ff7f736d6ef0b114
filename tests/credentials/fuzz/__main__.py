"""Fuzzes one reader for a while, led by what of the code is reached; with "all", each in turn.

Run as: python -m tests.credentials.fuzz TARGET|all [SECONDS [FOLDER]]   (needs the package atheris, which is for Linux)
What it learns stays in FOLDER (build/fuzz), as does a file that breaks something; that does not end it with 0.
Run as: python -m tests.credentials.fuzz TARGET FILE...   to try such a file again, on any computer.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PLACE = ROOT / "build" / "fuzz"
SECONDS = 60
# libFuzzer's own watch: a run that takes longer, or a process that grows larger, counts as a find.
SLOWEST, LARGEST_MB, LONGEST = 20, 1_500, 65_536


def main() -> int:
    """0 when nothing was found, 1 when something was, 2 for a wrong call or where the fuzzer is not installed."""
    name, *rest = sys.argv[1:] or [""]
    if rest and not rest[0].isdigit():
        return try_again(name, [Path(file) for file in rest])
    try:
        import atheris
    except ModuleNotFoundError:
        print("The package atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    seconds = int(rest[0]) if rest else SECONDS
    if name == "all":
        return all_in_turn(seconds)
    with atheris.instrument_imports(include=["portfolio.credentials", "pyld", "pypdf"]):
        from tests.credentials.fuzz.targets import TARGETS
    if name not in TARGETS:
        print(f"Name one of: all {' '.join(TARGETS)}", file=sys.stderr)
        return 2
    target, place = TARGETS[name], Path(*rest[1:2] or [PLACE]).resolve() / name
    (place / "seeds").mkdir(parents=True, exist_ok=True)
    (place / "learnt").mkdir(exist_ok=True)
    for seed in target.seeds():
        (place / "seeds" / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = place / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), encoding="ascii")
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-timeout={SLOWEST}",
            f"-rss_limit_mb={LARGEST_MB}",
            f"-max_len={LONGEST}",
            *([f"-dict={words}"] if target.words else []),
            f"-artifact_prefix={place}/found-",
            "-print_final_stats=1",
            "-verbosity=0",
            str(place / "learnt"),
            str(place / "seeds"),
        ],
        target.run,
    )
    atheris.Fuzz()  # ends the process by itself
    return 0


def all_in_turn(seconds: int) -> int:
    """Each in a process of its own, for a find ends it; the others go on."""
    from tests.credentials.fuzz.targets import TARGETS

    found = []
    for name in TARGETS:
        print(f"--- {name}", flush=True)
        command = [sys.executable, "-m", "tests.credentials.fuzz", name, str(seconds)]
        if subprocess.run(command, cwd=ROOT).returncode:
            found.append(name)
    print(f"Something was found in: {', '.join(found)} (see build/fuzz)" if found else "Nothing was found.", flush=True)
    return int(bool(found))


def try_again(name: str, files: list[Path]) -> int:
    """Without the fuzzer, so that the trouble keeps its plain traceback."""
    from tests.credentials.fuzz.targets import TARGETS

    for file in files:
        TARGETS[name].run(file.read_bytes())
    print("Nothing was found.")
    return 0


def _escaped(word: str) -> str:
    return "".join(character if character.isalnum() else f"\\x{ord(character):02x}" for character in word)


if __name__ == "__main__":
    sys.exit(main())
