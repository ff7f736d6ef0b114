"""The reading child: fast for a batch, replaced when a file kills it or never ends."""

import sys
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known

# A child that speaks the protocol and has one weak spot for each kind of trouble.
WEAK = """
import os, sys, time
from portfolio.exchange import reading
true = reading.examine
def examine(data, name, today, addresses=(), *, as_evidence=False, contexts=None, shelf=None, page=None):
    if name == "crash.txt": os.abort()
    if name == "hang.txt": time.sleep(600)
    if name == "bomb.txt": return bytearray(64 * 1024**3)
    if name == "liar.txt": os.write(3, b"\\0\\0\\0\\x02\\0\\0\\0\\0[]") ; os._exit(0)
    if name == "typo.txt": raise NameError("a typo of ours")
    if name == "deep.txt": return examine(data, name, today)
    if name == "noise.txt": print("a library prints")
    return true(data, name, today, addresses, as_evidence=as_evidence)
reading.examine = examine
from portfolio.exchange.child import main
sys.exit(main())
"""


@pytest.fixture
def weak(tmp_path: Path) -> list[str]:
    program = tmp_path / "weak.py"
    program.write_text(WEAK)
    return [sys.executable, str(program)]


def test_the_child_reads_what_is_read_here(certificate: bytes, badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    with GuardedReader(["ann@school.example"]) as reader:
        assert reader.examine(badge, "b.json").badges[0].title == "Phonics"
        assert reader.examine(certificate, "c.pdf") == here.examine(certificate, "c.pdf")


@pytest.mark.parametrize("name, sentence", [("crash", "could not be read"), ("bomb", "could not be read"),
                                                ("deep", "could not be read"),
                                                ("liar", "could not be read"), ("hang", "took too long")])  # fmt: skip
def test_a_file_that_kills_the_child_gets_its_sentence_and_the_rest_goes_on(
    name: str, sentence: str, weak: list[str], tmp_path: Path
) -> None:
    files = [(f"{one}.txt", one.encode() * 9) for one in ("before", name, "after", "noise")]
    with GuardedReader(command=weak, seconds=3) as reader:
        reader.examine(b"warm", "warm.txt")
        additions = plan_additions(files, Known(), reader)
    assert [(item.name, item.error is None) for item in additions.items] == [
        ("before.txt", True), (f"{name}.txt", False), ("after.txt", True), ("noise.txt", True),
    ]  # fmt: skip
    assert sentence in str(additions.refused[0].error)


def test_a_child_that_cannot_start_is_a_sentence(tmp_path: Path) -> None:
    with GuardedReader(command=[str(tmp_path / "no such program")]) as reader, pytest.raises(PortfolioError):
        reader.examine(b"x", "x.txt")


def test_a_batch_uses_one_child(portfolio, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text(f"lesson {number}")
    with GuardedReader() as reader:
        additions = plan_additions([tmp_path / f"{number}.txt" for number in range(200)], Known(), reader)
        first = reader._child
        reader.examine(b"x", "x.txt")
        assert reader._child is first
    portfolio.apply(as_change(additions, portfolio.attachments))
    assert len(additions.wanted) == 200


def test_a_bug_in_the_child_keeps_its_traceback_and_is_no_fault_of_the_file(
    weak: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("typo.txt", "note.txt"):
        (tmp_path / name).write_text("a note")
    with GuardedReader(command=weak) as reader:
        bad, good = plan_additions([tmp_path / "typo.txt", tmp_path / "note.txt"], Known(), reader).items
    assert bad.error is not None
    assert "mistake in this program" in str(bad.error)
    assert "NameError: a typo of ours" in caplog.text
    assert good.error is None


def test_an_answer_without_sense_keeps_its_reason(tmp_path: Path) -> None:
    program = tmp_path / "senseless.py"
    program.write_text(
        "import sys\nfrom portfolio.exchange import child\n"
        "child._found = lambda question, data, saved: ({'found': {'kind': 'badge'}}, [])\nsys.exit(child.main())\n"
    )
    with GuardedReader(command=[sys.executable, str(program)]) as reader:
        with pytest.raises(PortfolioError, match="could not be read") as told:
            reader.examine(b"a note", "note.txt")
        assert isinstance(told.value.__cause__, KeyError)
        assert reader._child is None
