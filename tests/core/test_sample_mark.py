"""A sample knows that it is one; it can be kept, and nothing but a closed sample is ever moved away."""

from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.sample import is_sample, mark_sample, throw_away_sample
from portfolio.core.storage import DATABASE

DEVICE = "d" * 32


def made(folder: Path, *, sample: bool = True) -> Portfolio:
    portfolio = Portfolio.create(folder, device=DEVICE, name="Amina")
    if sample:
        mark_sample(portfolio.connection, folder / DATABASE)
    return portfolio


def away(folder: Path, tmp_path: Path) -> Path:
    return throw_away_sample(folder, tmp_path / "thrown away", device=DEVICE, program="a test")


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_only_what_was_marked_is_a_sample_also_after_a_restart(tmp_path: Path) -> None:
    mine = made(tmp_path / "mine", sample=False)
    assert not mine.is_sample
    mine.close()
    made(tmp_path / "sample").close()
    again = Portfolio.open(tmp_path / "sample", device=DEVICE)
    assert again.is_sample
    assert is_sample(again.connection)
    again.close()


def test_kept_sample_is_a_portfolio_like_any_other(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    portfolio = made(folder)
    portfolio.keep_sample()
    assert not portfolio.is_sample
    portfolio.close()
    again = Portfolio.open(folder, device=DEVICE)
    assert not again.is_sample
    again.close()
    with pytest.raises(PortfolioError):
        away(folder, tmp_path)
    assert (folder / DATABASE).is_file()


def test_thrown_away_sample_lies_whole_in_another_folder(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    made(folder).close()
    before = everything(folder)
    target = away(folder, tmp_path)
    assert not folder.exists()
    assert target.parent == tmp_path / "thrown away"
    assert everything(target)[DATABASE] == before[DATABASE]
    made(folder).close()
    assert away(folder, tmp_path) != target
    assert target.is_dir()


def test_what_is_no_sample_is_never_moved(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    made(folder, sample=False).close()
    before = everything(folder)
    with pytest.raises(PortfolioError, match="no sample"):
        away(folder, tmp_path)
    assert everything(folder) == before
    (tmp_path / "photos").mkdir()
    with pytest.raises(PortfolioError, match="no sample"):
        away(tmp_path / "photos", tmp_path)
    assert not (tmp_path / "thrown away").exists()


def test_sample_that_is_open_stays_where_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    portfolio = made(folder)
    with pytest.raises(PortfolioError, match="open"):
        away(folder, tmp_path)
    assert (folder / DATABASE).is_file()
    assert portfolio.is_sample
    portfolio.close()


def test_link_to_a_sample_is_not_followed(tmp_path: Path) -> None:
    made(tmp_path / "sample").close()
    link = tmp_path / "link"
    try:
        link.symlink_to(tmp_path / "sample", target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links here")
    with pytest.raises(PortfolioError):
        away(link, tmp_path)
    assert (tmp_path / "sample" / DATABASE).is_file()
