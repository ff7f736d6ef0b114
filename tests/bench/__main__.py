"""All benchmarks, one after the other: ratios taken side by side in one run, of which none is asserted; then faults.

Run as: python -m tests.bench [NAME...]   (the names are those of BENCHES)
Ends with 0, also when a part cannot be measured on this computer; with 1 when the faults found a bad state.
"""

import importlib
import sys

from tests.bench.not_here import NotHere, missing

BENCHES = {
    "start": "tests.bench.bench_start",
    "timeline": "tests.bench.bench_timeline",
    "change": "tests.bench.bench_change",
    "memory": "tests.bench.bench_memory",
    "map": "tests.bench.bench_map",
    "lattice": "tests.bench.bench_lattice",
    "places": "tests.bench.bench_places",
    "palette": "tests.bench.bench_palette",
    "packet": "tests.bench.bench_packet",
    "preview": "tests.bench.bench_preview",
    "export": "tests.bench.bench_export",
    "proofs": "tests.bench.bench_proofs",
    "standards": "tests.bench.bench_standards",
    "growth": "tests.bench.bench_growth",
    "ledger": "tests.bench.bench_ledger",
    "hours": "tests.bench.bench_hours",
    "import": "tests.bench.bench_import",
    "faults": "tests.bench.bench_faults",
}
OURS = ("portfolio", "tests")


def main() -> int:
    """Run the benchmarks that were named, or all. Returns 2 for a name that is none."""
    chosen = sys.argv[1:] or list(BENCHES)
    if unknown := [name for name in chosen if name not in BENCHES]:
        print(f"There is no benchmark called {', '.join(unknown)}. There are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    return max(measure(name) for name in chosen)


def measure(name: str) -> int:
    """Run one and print its table. Returns 1 only when it found something wrong."""
    try:
        found = importlib.import_module(BENCHES[name]).main()
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in OURS:
            raise
        print(f"{name}: not measured here: {missing(package)}")
        found = 0
    except NotHere as reason:
        print(f"{name}: not measured here: {reason}")
        found = 0
    print(flush=True)
    return int(found or 0)


if __name__ == "__main__":
    sys.exit(main())
