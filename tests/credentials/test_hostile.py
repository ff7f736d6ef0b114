"""Files made to harm: each is refused or read, with a sentence, inside bounded memory, and nothing is believed."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.verify import verify
from tests.credentials import corpus

TODAY = date(2026, 11, 22)
FILES = corpus.hostile()

REFUSED = {
    "json-2000-proofs.json",
    "json-20000-evidence-nodes.json",
    "json-bad-dates.json",
    "json-big-integer.json",
    "json-context-10000-entries.json",
    "json-deep-arrays-100000.json",
    "json-duplicate-issuer.json",
    "json-lone-surrogate.json",
    "json-nan-infinity.json",
    "json-wrong-types.json",
    "jwt-payload-not-object.jwt",
    "png-bad-crc.png",
    "png-chunk-length-ffffffff.png",
    "png-itxt-bomb-200MiB.png",
    "png-itxt-no-separators.png",
    "png-signature-only.png",
    "png-truncated.png",
    "svg-billion-laughs.svg",
    "svg-deep-nesting-50000.svg",
    "svg-xxe-file.svg",
}

GOOD = {
    "json-utf8-bom.json",
    "png-50000-text-chunks.png",
    "png-iccp-bomb.png",
    "png-pixel-bomb-50000x50000.png",
    "png-two-credentials.png",
    "png-zip-html-polyglot.png",
    "svg-external-dtd.svg",
    "svg-remote-image.svg",
    "svg-script.svg",
    "svg-two-credentials.svg",
    "svg-use-bomb.svg",
    "svg-utf16.svg",
    "svg-xml-stylesheet.svg",
}
"""Whole badges in a nasty wrapping: the badge is good, and only the picture must not be trusted."""

pytestmark = pytest.mark.skipif(not FILES, reason=corpus.ABSENT)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_hostile_file_is_never_believed(path: Path) -> None:
    (entry,) = verify(path.read_bytes(), path.name, TODAY, (), Prover(corpus.CONTEXTS))
    assert entry["status"] in ({"verified"} if path.name in GOOD else {"unknown", "invalid", "unsupported"})
    assert json.dumps(entry).isascii()  # no half characters anywhere
    if path.name in REFUSED:
        assert entry["status"] == "invalid"
    for row in entry["checks"]:
        assert row["detail"].endswith(".") or "confirm at" in row["detail"]


def test_all_hostile_files_together_stay_small_in_memory() -> None:
    """One process reads them all; its peak stays below the 200 MB that each of them may have."""
    program = (
        "import sys, datetime\n"
        "from pathlib import Path\n"
        "from portfolio.credentials.proofs.prove import Prover\n"
        "from portfolio.credentials.verify import verify\n"
        "for path in sys.argv[2:]:\n"
        "    prover = Prover(Path(sys.argv[1]))\n"
        "    verify(Path(path).read_bytes(), path, datetime.date(2026, 11, 22), (), prover)\n"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    if sys.platform != "linux":
        pytest.skip("the peak of memory is read the Linux way")
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(corpus.CONTEXTS), *map(str, FILES)],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
    )
    assert int(done.stdout) < 200_000
