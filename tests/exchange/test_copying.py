"""A portfolio on a stick that can only be read is copied whole, by way of the disk that it goes to."""

import os
import tempfile
import time
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Goal
from portfolio.exchange.copying import COPYING, copy_portfolio


@pytest.fixture
def source(filled: Portfolio) -> Path:
    filled.close()
    return filled.folder


def test_a_copy_holds_all_and_nothing_is_left_beside_it(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "computer" / "mine"
    assert copy_portfolio(source, target) == target
    copy = Portfolio.open(target, device="e" * 32)
    assert len(copy.find(Goal)) == 20
    assert len(copy.attachments.digests()) == 3
    copy.close()
    assert [path.name for path in target.parent.iterdir()] == ["mine"]


def test_files_pass_through_the_disk_of_the_copy_and_not_through_the_system_s_own(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = tmp_path / "system"
    system.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(system))
    target = tmp_path / "computer" / "mine"
    seen: dict[str, bool] = {}

    def look(_done: int, _total: int, _what: str) -> None:
        seen["system"] = seen.get("system", False) or bool(
            list(system.rglob("*.portfolio")) + list(system.rglob("*.part"))
        )
        seen["target"] = seen.get("target", False) or bool(list(target.parent.rglob("*.part")))

    copy_portfolio(source, target, look)
    assert seen == {"system": False, "target": True}


def test_one_that_is_stopped_leaves_nothing_and_what_a_crash_left_goes_the_next_day(
    source: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "computer"
    for name, age in (("old", 2 * 24 * 3600), ("new", 60)):
        left = folder / f"{COPYING}{name}"
        left.mkdir(parents=True)
        os.utime(left, (time.time() - age,) * 2)
    with pytest.raises(Stopped):
        copy_portfolio(source, folder / "mine", cancelled=lambda: True)
    assert [path.name for path in folder.iterdir()] == [f"{COPYING}new"]


def test_where_nothing_can_be_written_it_is_a_sentence(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PortfolioError):
        copy_portfolio(source, tmp_path / "file" / "mine")
