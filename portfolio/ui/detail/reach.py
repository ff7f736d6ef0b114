"""What every section of the detail pane is given: how things look, where they are, and what may be asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from portfolio.ui.detail.hero import Images
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme


@dataclass(frozen=True)
class Reach:
    """`open_entry(kind, id)`, `open_file(sha256, name)`, `save_file(sha256, name)` and `open_address(address)` act at
    once; `ask_address(address)` shows the whole address first, for links whose words may say something else."""

    theme: Theme
    document: Document
    images: Images
    locale: QLocale
    today: date
    open_entry: Callable[[str, str], None]
    open_file: Callable[[str, str], None]
    save_file: Callable[[str, str], None]
    open_address: Callable[[str], None]
    ask_address: Callable[[str], None]
    letters: bool
    """Whether single letters act, and so are shown on what they press."""
    save_page: Callable[[str, str], None]
    """Add the saved page of this address; the second is whose it is, where the page itself does not tell."""
    check_again: Callable[[], None]
    """Check the credential that is shown once more."""
    align: Callable[[], None]
    """Say which standards the entry shows."""
    show_standard: Callable[[str], None]
    """Go to a standard."""
    say_skills: Callable[[], None]
    """Say which skills the entry shows."""
    show_skill: Callable[[str], None]
    """Go to a skill."""
    bring_badge: Callable[[], None]
    """Enter the certificate in which the programme that is shown ended."""
    opened: set[str]
    """Names of what is unfolded on this page; each part writes down here what a person does to it."""
