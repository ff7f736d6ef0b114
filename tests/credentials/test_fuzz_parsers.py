"""Each reader of a stranger's bytes, given any bytes and its own files with parts changed: only meant ways out.

`make fuzz` fuzzes the same targets for as long as one likes, led by the code they reach (tests/credentials/fuzz).
"""

import random
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.credentials.fuzz.changes import Choices
from tests.credentials.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
BYTES = ["png", "svg", "pdf", "token", "json", "multibase", "cbor", "list", "key", "key-file", "page", "file", "bake"]
CHOSEN = ["signed", "revoked"]
SPREAD = st.integers(0, 2**32 - 1).map(lambda seed: random.Random(seed).randbytes(3 + seed % 45))
CHOICES = st.one_of(SPREAD, SPREAD, st.binary(min_size=3, max_size=48))
"""By itself Hypothesis likes zeros and repetition, which choose the same again and again."""


def cut(name: str, choices: Choices) -> bytes:
    """One of the target's files with a few parts overwritten, left out, doubled or put elsewhere."""
    target = TARGETS[name]
    seeds = target.seeds()
    data = bytearray(choices.one_of(seeds))
    for _ in range(1 + choices.below(4)):
        at, end = sorted((choices.below(len(data) + 1), choices.below(len(data) + 1)))
        end = min(end, at + choices.below(64))
        other = choices.one_of(seeds)
        start = choices.below(len(other) + 1)
        word = choices.one_of(target.words).encode() if target.words else b""
        put = (b"", bytes([choices.below(256)]), bytes(data[at:end]) * 2, other[start : start + 40], word)
        data[at:end] = choices.one_of(put)
    return bytes(data)


@pytest.mark.parametrize("name", [*BYTES, "verify"])
def test_any_change_of_a_file(name: str) -> None:
    @settings(
        max_examples=25 if name == "verify" else 60,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(CHOICES)
    def only_meant_ways_out(chosen: bytes) -> None:
        TARGETS[name].run(cut(name, Choices(chosen)))
        TARGETS[name].run(chosen)

    only_meant_ways_out()


@pytest.mark.parametrize("name", CHOSEN)
def test_any_change_of_what_was_signed(name: str) -> None:
    """Values, members, shapes, spellings: what still holds shows only what was signed, and no list takes it back."""

    @settings(max_examples=300, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CHOICES)
    def only_what_was_signed(chosen: bytes) -> None:
        TARGETS[name].run(chosen)

    only_what_was_signed()


def test_every_target_is_tried_here_with_its_own_files() -> None:
    assert {*BYTES, *CHOSEN, "verify"} == set(TARGETS)
    for target in TARGETS.values():
        for seed in target.seeds():
            target.run(seed)


@pytest.mark.skipif(find_spec("atheris") is None, reason="the package atheris is not installed: `make fuzz` gets it")
def test_a_guided_run_ends_well_and_learns(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.credentials.fuzz", "cbor", "1", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "cbor" / "learnt").iterdir())
