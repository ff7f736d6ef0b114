"""All benchmarks, one after the other. Each prints ratios taken side by side in one run; nothing is asserted.

Run as: python -m tests.bench [NAME...]   (start, change, memory, timeline, packet)
"""

import importlib
import sys

BENCHES = {
    "start": "tests.bench.bench_start",
    "timeline": "tests.bench.bench_timeline",
    "change": "tests.bench.bench_change",
    "memory": "tests.bench.bench_memory",
    "packet": "tests.bench.bench_packet",
}


def main() -> int:
    """Run the benchmarks that were named, or all. Returns 2 for a name that is none."""
    chosen = sys.argv[1:] or list(BENCHES)
    if unknown := [name for name in chosen if name not in BENCHES]:
        print(f"There is no benchmark called {', '.join(unknown)}. There are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    for name in chosen:
        importlib.import_module(BENCHES[name]).main()
        print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
