"""Makes the hash locks anew from their `.in` files, for every platform at once, with no index's name."""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parent / "build" / "lock"
UV = TOOLS / ("Scripts/uv.exe" if os.name == "nt" else "bin/uv")
# The oldest Python that the program supports; later ones are covered by --universal.
FLAGS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-header"]


def main() -> int:
    """`lock.py [--upgrade]`. Returns 1 when a lock names a host or a path, which other computers may not have."""
    if not UV.exists():
        venv.create(TOOLS, with_pip=True, clear=True)
        subprocess.run([UV.with_name("python"), "-m", "pip", "install", "--quiet", "uv"], check=True)
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    for name in ("requirements", "bench", "fuzz"):
        command = [UV, "pip", "compile", "--quiet", *FLAGS, *upgrade, f"{name}.in", "-o", f"{name}.lock"]
        subprocess.run(command, check=True, cwd=HERE, stdout=subprocess.DEVNULL)
        text = (HERE / f"{name}.lock").read_text(encoding="utf-8")
        if found := re.search(r"https?://|file:|^--|@ /", text, re.MULTILINE):
            print(f"packaging/{name}.lock names a place: {found.group()}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
