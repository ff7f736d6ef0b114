"""The commands that keep a portfolio safe: backup, restore, check."""

from argparse import Namespace

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.core.errors import PortfolioError
from portfolio.exchange.backups import backup_now
from portfolio.exchange.check import check_portfolio
from portfolio.exchange.problem import damaged
from portfolio.exchange.restore import restore_snapshot


def backup(home: Home, options: Namespace, output: Output) -> int:
    """Write one verified file with everything in it."""
    portfolio = home.open()
    try:
        folder = options.directory or paths.backups_dir(portfolio.folder.name)
        made = backup_now(portfolio, folder.absolute())
    finally:
        portfolio.close()
    output.show({"path": str(made.path), "size": made.path.stat().st_size}, f"Saved and read back: {made.path}")
    return 0


def restore(home: Home, options: Namespace, output: Output) -> int:
    """Put a backup in place. A portfolio that is there is kept beside it, never overwritten."""
    try:
        folder = home.folder()
    except PortfolioError:
        folder = home.new_folder(options.file.stem)
    kept = restore_snapshot(options.file, folder, take_over=home.take_over)
    home.remember(folder)
    output.show(
        {"home": str(folder), "kept": str(kept) if kept else ""},
        f"Restored to {folder}",
        *([f"What was there before is now in {kept}"] if kept else []),
    )
    return 0


def check(home: Home, options: Namespace, output: Output) -> int:
    """Read everything: the database, every file, links, search and history."""
    portfolio = home.open()
    try:
        problems = check_portfolio(portfolio.connection, portfolio.attachments.root)
    finally:
        portfolio.close()
    data = {"ok": not damaged(problems), "problems": [problem._asdict() for problem in problems]}
    lines = [f"{problem.severity}: {problem.what} {problem.advice}" for problem in problems]
    output.show(data, *(lines or ["Everything was read, and all is well."]))
    return 1 if damaged(problems) else 0
