"""The packed list of a status list: unpacked within a bound, read from the left."""

import base64
import gzip
import subprocess
import sys

import pytest

from portfolio.credentials.proofs.bitstrings import MAX_UNPACKED, unpacked, value_at
from tests.credentials import corpus
from tests.credentials.proofs import embedding, listing


def test_the_first_badge_is_the_leftmost_bit() -> None:
    data = bytes([0b1000_0001, 0b0100_0000])
    assert [index for index in range(16) if value_at(data, index)] == [0, 7, 9]


def test_wider_values_may_cross_bytes() -> None:
    data = bytes([0b0010_1101, 0b1100_0000])
    assert [value_at(data, index, 3) for index in range(5)] == [1, 3, 3, 4, 0]
    assert value_at(data, 0, 16) == 0b0010_1101_1100_0000


@pytest.mark.parametrize("index, size", [(16, 1), (-1, 1), (0, 0), (0, 17), (5, 3), (10**12, 1)])
def test_a_place_that_is_not_there_has_no_value(index: int, size: int) -> None:
    assert value_at(b"\xff\xff", index, size) is None


def test_all_spellings_of_the_packed_list_are_read() -> None:
    """Multibase "u" (Bitstring Status List), base64url or base64 (StatusList2021), ZLIB (Revocation List 2020)."""
    raw = bytes(range(256)) * 4
    plain = base64.b64encode(gzip.compress(raw)).decode()
    for text in (plain, plain.rstrip("="), "u" + plain.replace("+", "-").replace("/", "_").rstrip("=")):
        assert unpacked(text) == raw
    assert value_at(unpacked(listing.packed(7, form="zlib")), 7) == 1


def bomb(size: int) -> str:
    return "u" + base64.urlsafe_b64encode(gzip.compress(bytes(size))).decode()


def test_unpacking_stops_at_its_bound() -> None:
    assert len(unpacked(bomb(MAX_UNPACKED - 1))) == MAX_UNPACKED - 1
    with pytest.raises(ValueError, match="longer"):
        unpacked(bomb(2 * MAX_UNPACKED))


@pytest.mark.parametrize(
    "text", ["", "u", "uAAAA", "ü", "u\x00", listing.packed(1)[:-9], None, 7, [], "H4sI", "u" * 99]
)
def test_what_is_no_packed_list_raises_value_error_and_nothing_else(text: object) -> None:
    with pytest.raises(ValueError, match="list"):
        unpacked(text)


PEAK = (
    "import json, sys; from pathlib import Path; from portfolio.credentials.proofs.bitstrings import unpacked\n"
    "text = json.loads(Path(sys.argv[1]).read_bytes())['credentialSubject']['encodedList']\n"
    "try: unpacked(text)\n"
    "except ValueError: print(next(x.split()[1] for x in open('/proc/self/status') if x.startswith('VmHWM')))"
)


@pytest.mark.skipif(not corpus.HOSTILE.exists(), reason=corpus.ABSENT)
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read the Linux way")
def test_a_list_that_unpacks_to_half_a_gigabyte_is_not_unpacked() -> None:
    command = [sys.executable, "-c", PEAK, str(corpus.HOSTILE / "json-status-list-bomb.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=embedding.ROOT)
    assert int(done.stdout) < 100_000
