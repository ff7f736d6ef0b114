"""Import: signed badges added with their proofs, per second, at 100, 1,000 and 10,000; and what must be loaded for one.

The way of the program itself: the files read and proven in a child, kept on the disk, and written in one change that
can be undone as one. Aims: 10,000 take at most 1.5 times as long each as 100; what reads and judges a badge is loaded
in 60 ms of processor, without PyLD.
"""

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from portfolio import paths
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.adding import as_change, keep_files, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import known_in
from tests.bench.portfolios import PLACE, ROOT
from tests.bench.table import show
from tests.credentials import badges
from tests.credentials.proofs import embedding, signing

SIZES = (100, 1_000, 10_000)
MODULES = ("portfolio.credentials", "portfolio.credentials.verify")
STARTS = 9


class Import(NamedTuple):
    """Seconds of each part, and how many badges were proven to be their issuer's."""

    read: float
    kept: float
    written: float
    verified: int

    @property
    def whole(self) -> float:
        return self.read + self.kept + self.written


def main() -> None:
    files = _files(max(SIZES))
    _import(files[:20])  # byte code and file cache warm
    found = {size: _import(files[:size]) for size in SIZES}
    if short := [size for size, done in found.items() if done.verified != size]:
        raise RuntimeError(f"not all of the signed badges were proven: {short}")
    first = found[SIZES[0]].whole / SIZES[0]
    rows = []
    for size, done in found.items():
        parts = [f"{1000 * part / size:.1f} ms" for part in (done.read, done.kept, done.written, done.whole)]
        rows.append(
            (f"{size:,} badges", *parts, f"{size / done.whole:.0f} a second", f"{done.whole / size / first:.2f}")
        )
    rows[-1] = (*rows[-1], "≤ 1.5")
    columns = ("read, proven", "kept", "written", "whole", "", f"against {SIZES[0]}", "aim")
    show("import: signed badges (JSON, PNG, tokens) of ten issuers, in one go, for each of them", columns, rows)
    print()
    show(
        f"import: loading what reads a badge, in a new process, median of {STARTS}",
        ("processor", "PyLD loaded", "aim"),
        [_loaded(module) for module in MODULES],
    )


def _import(files: list[Path]) -> Import:
    home = PLACE / "import"
    shutil.rmtree(home, ignore_errors=True)
    portfolio = Portfolio.create(home, device="d" * 32)
    try:
        with GuardedReader((), contexts=paths.resource("contexts")) as reader:
            reader.examine(files[0].read_bytes(), files[0].name)  # the child is there, and has read what it needs
            began = time.perf_counter()
            additions = plan_additions(files, known_in(portfolio.connection, portfolio.attachments), reader)
        read = time.perf_counter()
        keep_files(additions, portfolio.attachments)
        kept = time.perf_counter()
        portfolio.apply(as_change(additions, portfolio.attachments))
        written = time.perf_counter()
        (verified,) = portfolio.connection.execute(
            "SELECT count(*) FROM credential_check WHERE status = 'verified'"
        ).fetchone()
    finally:
        portfolio.close()
    return Import(read - began, kept - read, written - kept, verified)


def _files(count: int) -> list[Path]:
    """The files of the batch, made once for each version of what makes them."""
    makers = [Path(__file__), Path(badges.__file__), Path(embedding.__file__), Path(signing.__file__)]
    version = hashlib.sha256(b"".join(path.read_bytes() for path in makers)).hexdigest()[:8]
    folder = PLACE / f"badges-{count}-{version}"
    if not folder.exists():
        for old in PLACE.glob("badges-*"):
            shutil.rmtree(old)
        making = PLACE / f"making-{os.getpid()}"
        making.mkdir(parents=True)
        for number in range(count):
            name, data = _file(number)
            (making / name).write_bytes(data)
        making.rename(folder)
    return sorted(folder.iterdir())


def _file(number: int) -> tuple[str, bytes]:
    """Kinds and issuers in turn, so that every part of the batch is alike."""
    identity, title, issuer = f"urn:uuid:{number:08}", f"Badge {number}", number % 10 + 1
    if number % 4 == 3:
        did = signing.did_key("p256", issuer)
        badge = badges.badge_3(id=identity, name=title, issuer={"id": did, "type": ["Profile"], "name": "Harbour"})
        return f"{number:05}.jwt", signing.token(
            {**badges.claims(badge), "iss": did}, "ES256", issuer, kid=did
        ).encode()
    key = signing.secret("ed25519", issuer)
    suite = "eddsa-jcs-2022" if number % 4 == 1 else "eddsa-rdfc-2022"
    text = badges.text(embedding.signed(embedding.badge(key, id=identity, name=title), suite, key))
    if number % 4 == 2:
        return f"{number:05}.png", badges.png(badges.itxt("openbadgecredential", text))
    return f"{number:05}.json", text.encode()


def _loaded(module: str) -> tuple[str, str, str, str]:
    code = (
        "import sys, time; began = time.process_time();"
        f"import {module}; print(time.process_time() - began, 'pyld' in sys.modules)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def start() -> tuple[float, bool]:
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        seconds, loaded = done.stdout.split()
        return float(seconds), loaded == "True"

    start()
    found = [start() for _ in range(STARTS)]
    seconds = statistics.median(one for one, _ in found)
    return module, f"{1000 * seconds:.1f} ms", "yes" if any(pyld for _, pyld in found) else "no", "≤ 60 ms"


if __name__ == "__main__":
    main()
