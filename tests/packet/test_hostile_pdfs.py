"""Whatever a stranger's PDF holds: `verify` answers with a sentence, and neither it nor its child takes much memory."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import portfolio
from portfolio.packet.proof.bounds import SMALL
from portfolio.packet.proof.opening import Door
from portfolio.packet.proof.received import look_over
from portfolio.packet.proof.verification import verify_packet
from tests.packet.conftest import Finished
from tests.packet.hostile_pdfs import HOSTILE, written
from tests.packet.proof_changes import KINDS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits that are held here are those of Linux")
MOST = 200_000_000
"""Bytes of memory that either process may hold at any moment."""

_VERIFY = """
import resource, sys
most = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_AS, (most, most))
from portfolio.cli import main
code = main(["--home", "/nowhere", "verify", sys.argv[1], "--json"])
held = [line for line in open("/proc/self/status") if line.startswith("VmHWM")][0].split()[1]
loaded = sorted(name for name in ("pypdf", "pyhanko") if name in sys.modules)
print(held, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, *loaded, file=sys.stderr)
sys.exit(code)
"""
_LOOK = """
import sys
from portfolio.packet.proof.looking_over import look_at_files
print(list(look_at_files({"known": {}}, [{"file": sys.argv[1], "name": "x"}])))
"""


def test_whatever_they_hold_each_has_an_answer_and_takes_little_memory(tmp_path: Path) -> None:
    assert all(path.stat().st_size < SMALL or "larger" in path.name for path in written(tmp_path))
    limit = str(MOST + 15_000_000)  # of addresses, of which the program's own are never all in memory

    done = subprocess.run(
        [sys.executable, "-c", _VERIFY, str(tmp_path), limit], capture_output=True, text=True, timeout=300
    )

    assert done.returncode == 0, done.stderr
    entries = json.loads(done.stdout)
    assert len(entries) == len(HOSTILE) + 1
    failed = {entry["file"]: [one for one in entry["checks"] if one["result"] == "failed"] for entry in entries}
    assert {entry["status"] for entry in entries} <= {"unsupported", "invalid"}
    assert [file for file, checks in failed.items() if len(checks) != 1 or checks[0]["detail"].count(". ") != 1] == []
    held, held_by_children, *loaded = done.stderr.split()
    assert int(held) * 1024 < MOST / 2
    assert int(held_by_children) * 1024 < MOST
    assert loaded == []  # no reader of PDFs where a person waits


@pytest.mark.parametrize("name", ["predicted letter by letter", "table spelled otherwise"])
def test_what_would_go_on_and_on_is_ended_by_the_clock_of_the_processor(tmp_path: Path, name: str) -> None:
    (tmp_path / "bad.pdf").write_bytes(HOSTILE[name]())

    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(tmp_path / "bad.pdf")], capture_output=True, text=True, timeout=120
    )

    assert (done.returncode, done.stdout) == (-signal.SIGPROF, "")


def test_what_would_fill_the_memory_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(HOSTILE["file behind letters"]())

    (row,) = look_over([("bad.pdf", tmp_path / "bad.pdf")])

    assert (row.status, row.words) == ("unknown", "It could not be read: it needs too much memory.")


def test_the_next_pdf_is_read_after_one_that_took_its_child_along(packet: Finished, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    bad.write_bytes(HOSTILE["predicted letter by letter"]())
    good.write_bytes(packet.pdf)

    with Door() as door:
        first, second = door.look([("bad.pdf", bad), ("good.pdf", good)])

    assert "bad" in first
    assert second["item"]["status"] == "intact"
    rows = look_over([("bad.pdf", bad), ("good.pdf", good)])
    assert [(one.file, one.status) for one in rows] == [("good.pdf", "intact"), ("bad.pdf", "unknown")]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_door_says_of_a_packet_what_is_found_without_limits(packet: Finished, tmp_path: Path, kind: str) -> None:
    pdf = KINDS[kind][0](packet.pdf)
    (tmp_path / "one.pdf").write_bytes(pdf)

    with Door() as door:
        item = door.item_of("one.pdf", tmp_path / "one.pdf")

    assert item == verify_packet(pdf) | {"file": "one.pdf"}


IN_CHILDREN = {
    "credentials/containers/pdf.py", "exchange/intake/pdf_text.py", "packet/drawing/cleaning.py",
    "packet/leaving/properties.py", "packet/proof/bounds.py", "packet/proof/later.py", "packet/proof/looking.py",
}  # fmt: skip
"""They read what strangers made, and run in a child with limits."""
LOADS = re.compile(r"^\s*(?:from|import) (?:pypdf|pyhanko)\b|import_module\(.(?:pypdf|pyhanko)", re.M)
OF_OURS = {"cli/selftest.py", "packet/packet.py", "packet/proof/signing.py", "packet/drawing/saving.py"}
"""They read or sign what this program has just made."""


def test_only_what_runs_in_a_child_loads_a_reader_of_pdfs() -> None:
    root = Path(portfolio.__file__).parent
    loading = {
        path.relative_to(root).as_posix() for path in root.rglob("*.py") if LOADS.search(path.read_text("utf-8"))
    }
    assert loading <= IN_CHILDREN | OF_OURS
    assert loading >= IN_CHILDREN
