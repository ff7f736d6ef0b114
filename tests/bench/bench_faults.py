"""Faults, in their full form: a kill and a power cut at every file operation of 60 saves, and disks that fail.

Unlike the other benchmarks this one finds something wrong or does not: a bad state, or a mistake made on purpose that
no sweep caught, ends it with 1. The sweeps themselves are the tests in tests/faults.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.etree import ElementTree

from tests.bench.not_here import NotHere, missing
from tests.bench.portfolios import ROOT
from tests.bench.table import show

SWEEPS = ("tests/faults/test_power_cuts.py", "tests/faults/test_failing_disks.py")
PROCESSES = "2"


def main() -> int:
    """Run the sweeps and print the table. Returns 1 when a state was bad, a control was not caught or a test failed."""
    if subprocess.run([sys.executable, "-c", "import pytest, xdist"], capture_output=True, check=False).returncode:
        raise missing("pytest or pytest-xdist")
    with tempfile.TemporaryDirectory() as name:
        results = Path(name) / "results.xml"
        form = f"-m pytest -q -n {PROCESSES} --dist worksteal".split()
        command = [sys.executable, *form, f"--junitxml={results}", *SWEEPS]
        began = time.monotonic()
        done = subprocess.run(
            command, env=os.environ | {"PORTFOLIO_FAULTS": "full"}, cwd=ROOT, capture_output=True, text=True
        )
        seconds = time.monotonic() - began
        if not results.exists():
            print(f"faults: the sweeps did not run\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
            return 1
        found = ElementTree.parse(results).getroot()
    sweeps, controls = _judged(found, "sweep"), _judged(found, "control")
    skipped = sorted({case.get("message", "") for case in found.iter("skipped")})
    failed = [
        case.get("name", "")
        for case in found.iter("testcase")
        if case.find("failure") is not None or case.find("error") is not None
    ]
    if skipped and not sweeps and not failed:
        raise NotHere("; ".join(skipped))
    bad = sum(wrong for _, wrong in sweeps.values())
    caught = sum(wrong > 0 for _, wrong in controls.values())
    rows: list[tuple[str, ...]] = [
        (what, f"{judged:,}", f"{wrong:,}", "0") for what, (judged, wrong) in sorted(sweeps.items())
    ]
    rows += [
        ("all of these", f"{sum(judged for judged, _ in sweeps.values()):,}", f"{bad:,}", "0"),
        ("negative controls caught", f"{caught} of {len(controls)}", "", "all"),
        ("seconds", f"{seconds:.0f}"),
    ]
    notes = [f"failed: {name}" for name in failed] + [f"not measured here: {reason}" for reason in skipped]
    show(f"faults: every file operation of 60 saves, on {PROCESSES} processes", ("states", "bad", "aim"), rows, notes)
    return int(bool(bad or failed or caught < len(controls) or done.returncode))


def _judged(results: ElementTree.Element, name: str) -> dict[str, tuple[int, int]]:
    """How many states were judged under each word, and how many of them were bad; summed over tests."""
    found: dict[str, tuple[int, int]] = {}
    for one in results.iter("property"):
        if one.get("name") == name:
            what, judged, bad = json.loads(one.get("value", ""))
            before = found.get(what, (0, 0))
            found[what] = before[0] + judged, before[1] + bad
    return found


if __name__ == "__main__":
    sys.exit(main())
