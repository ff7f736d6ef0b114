"""A new portfolio is built aside and takes its place when it is finished: stopped before, it leaves nothing behind."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from portfolio.core.durable import disk_error, ensure_folder, fsync_dir
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE

MARK = ".making-"


def build_in_place(folder: Path, make: Callable[[Path], None]) -> None:
    """Call `make` with a folder that is not there yet, and give what it made there, closed, the place `folder`.

    A folder that is there already (the one a person stands in, a stick) stays the same one and gets the contents. When
    anything is raised, also by Ctrl+C, `folder` is as it was. Raises PortfolioError when there is a portfolio already,
    or something of the same name.
    """
    there = folder.is_dir()
    if (folder / DATABASE).exists():
        raise PortfolioError(
            "There is a portfolio in “{folder}” already.", "Open it, or choose another folder.", folder=folder
        )
    # Inside a folder that is there: only so it is certain to be on the same disk.
    building = folder / f"{MARK}{uuid4().hex}" if there else folder.with_name(f".{folder.name}{MARK}{uuid4().hex}")
    try:
        ensure_folder(folder.parent)
        make(building)
        if there:
            _move_in(building, folder)
        else:
            os.rename(building, folder)
        fsync_dir(folder if there else folder.parent)
    except OSError as error:
        raise disk_error(error, folder) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _move_in(building: Path, folder: Path) -> None:
    """Move everything up, the database last: it is what makes a folder a portfolio."""
    inside = sorted(building.iterdir(), key=lambda path: (path.name == DATABASE, path.name))
    if taken := [path.name for path in inside if (folder / path.name).exists()]:
        raise PortfolioError(
            "“{folder}” holds something called “{name}” already.",
            "Choose an empty folder.",
            folder=folder,
            name=taken[0],
        )
    moved: list[Path] = []
    try:
        for path in inside:
            moved.append(path)
            os.rename(path, folder / path.name)
    except BaseException:
        for path in reversed(moved):
            if not path.exists():
                os.rename(folder / path.name, path)
        raise
