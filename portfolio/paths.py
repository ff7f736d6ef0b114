"""Where things are on this computer: the program's resources, and the folders that hold a person's portfolios."""

import json
import os
import re
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from portfolio.core.durable import ensure_folder, write_atomically

PROGRAM_FOLDER = "perpetual-portfolio"
DATA_DIR_VARIABLE = "PORTFOLIO_DATA_DIR"
"""When set, everything a person makes is kept under this folder (a USB stick, a test)."""

_PACKAGE = Path(__file__).resolve().parent
_DEVICE_ID = re.compile(r"[0-9a-f]{32}")


def resource(name: str) -> Path:
    """The path of a file or folder the program came with, such as `icons/app.svg`. Raises FileNotFoundError."""
    path = resources_dir() / name
    if not path.exists():
        raise FileNotFoundError(f"The program is not whole: {name} is missing from {path.parent}.")
    return path


def resources_dir() -> Path:
    """The folder of all resources: the checkout's own, else the copy inside a wheel or a bundle.

    The checkout comes first because an editable install copies resources once and then lets them grow old.
    """
    return _resources_of(_PACKAGE)


def user_data_dir() -> Path:
    """The folder under which everything of this person on this computer is kept. It may not exist yet."""
    if chosen := os.environ.get(DATA_DIR_VARIABLE):
        return Path(chosen).absolute()
    from appdirs import user_data_dir as folder_of_the_system

    return Path(folder_of_the_system(PROGRAM_FOLDER, appauthor=False))


def portfolios_dir() -> Path:
    """The folder in which new portfolios are made, one folder each."""
    return user_data_dir() / "portfolios"


def free_folder(name: str) -> Path:
    """A folder that is not there yet, for a new portfolio with this name, under `portfolios_dir()`."""
    words = re.sub(r"[^\w-]+", "-", name.strip().lower()).strip("-")[:60] or "portfolio"
    folder, number = portfolios_dir() / words, 2
    while folder.exists():
        folder, number = portfolios_dir() / f"{words}-{number}", number + 1
    return folder


def backups_dir(portfolio_name: str) -> Path:
    """Where the automatic backups of the portfolio with this folder name go: beside the portfolios, not inside one."""
    return user_data_dir() / "backups" / portfolio_name


def settings_file() -> Path:
    """The file of the window's settings (theme, text size, sizes of panes). It may not exist yet."""
    return user_data_dir() / "settings.json"


def default_portfolio() -> Path | None:
    """The folder of the portfolio opened last on this computer, or None where there is none (any more)."""
    try:
        last = json.loads(_last_file().read_text(encoding="utf-8"))["last"]
        folder = Path(last)
        return folder if folder.is_dir() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # a lost or damaged memory of the last portfolio costs one click, never an error


def missing_portfolio() -> Path | None:
    """The folder of the portfolio opened last, where it is not there now: its stick is in a pocket. Else None."""
    if default_portfolio() is not None:
        return None
    try:
        return Path(json.loads(_last_file().read_text(encoding="utf-8"))["last"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember_portfolio(folder: Path) -> None:
    """Make `folder` the one that opens next time. Raises OSError when it cannot be written down."""
    content = json.dumps({"last": str(folder.absolute())}, ensure_ascii=False)
    ensure_folder(user_data_dir())
    write_atomically(_last_file(), content.encode("utf-8"))


def forget_portfolio() -> None:
    """Begin with the first screen next time, as after the portfolio opened last was thrown away."""
    with suppress(OSError):  # it costs a sentence at the next start, and nothing else
        _last_file().unlink(missing_ok=True)


def device_id() -> str:
    """Which computer (and user) a change was made on: 32 hex digits, made at the first call and kept.

    Raises OSError when it can be neither read nor written.
    """
    file = user_data_dir() / "device"
    if (known := _read_device_id(file)) is not None:
        return known
    ensure_folder(file.parent)
    # A second program started at the same moment may have been first: then its id is the one to use.
    with suppress(FileExistsError):
        write_atomically(file, uuid4().hex.encode("ascii"), replace=file.exists())
    known = _read_device_id(file)
    if known is None:
        raise OSError(f"{file} does not hold what was just written to it.")
    return known


def _read_device_id(file: Path) -> str | None:
    try:
        text = file.read_text(encoding="ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return None
    return text if _DEVICE_ID.fullmatch(text) else None


def _last_file() -> Path:
    return user_data_dir() / "last.json"


def _resources_of(package: Path) -> Path:
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    return package / "resources"
