"""Prints how the corpus is read: `python -m tests.credentials.survey`, for people, never asserted."""

import sys
import time
from collections import Counter
from datetime import date

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import open_file
from portfolio.credentials.refusal import UnreadableBadge
from portfolio.credentials.verify import verify
from tests.credentials import corpus

TODAY = date(2026, 11, 22)


def main() -> None:
    """One line per container and version, then agreement with the index, then the hostile files."""
    say = sys.stdout.write
    files: Counter[str] = Counter()
    seen: dict[str, Counter[str]] = {"read": Counter(), "title": Counter(), "issuer": Counter(), "date": Counter()}
    for sample in corpus.samples("badge"):
        row = f"{sample.container:5}{sample.version}"
        files[row] += 1
        try:
            first = open_file(sample.data, sample.path).credentials[0]
        except UnreadableBadge:
            continue
        seen["read"][row] += 1
        seen["title"][row] += first.title_known
        seen["issuer"][row] += first.issuer_known
        seen["date"][row] += first.earned is not None
    say(f"{'badges':26}{'files':>7}" + "".join(f"{name:>8}" for name in seen) + "\n")
    for row in sorted(files):
        say(f"{row:26}{files[row]:>7}" + "".join(f"{seen[name][row]:>8}" for name in seen) + "\n")
    say(f"{'all':26}{files.total():>7}" + "".join(f"{counts.total():>8}" for counts in seen.values()) + "\n\n")

    agreed: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    lies = 0
    for sample in corpus.samples():
        status = verify(sample.data, sample.path, TODAY, (), Prover(corpus.CONTEXTS))[0]["status"]
        lies += status in sample.forbidden
        if sample.offline_ok:
            asked[sample.offline_ok] += 1
            agreed[sample.offline_ok] += status in sample.accepted
            if status not in sample.accepted:
                say(f"disagrees: {sample.path} ({sample.offline_ok}): {status}\n")
    for answer, count in asked.most_common():
        say(f"{answer:52}{agreed[answer]:>5} of {count}\n")
    say(f"{'all':52}{agreed.total():>5} of {asked.total()}\nforbidden answers: {lies}\n\n")

    slowest = (0.0, "")
    for path in corpus.hostile():
        start = time.perf_counter()
        verify(path.read_bytes(), path.name, TODAY, (), Prover(corpus.CONTEXTS))
        slowest = max(slowest, (time.perf_counter() - start, path.name))
    say(f"hostile files: {len(corpus.hostile())}, slowest {slowest[0]:.3f} s ({slowest[1]})\n")


if __name__ == "__main__":
    main()
