"""What is taken along of licences as a file: the list that an authority asks for, and rules for somebody else."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from portfolio.core.errors import PortfolioError
from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.words import translate
from portfolio.ui.saving import ask_where, file_name, written


def ask_table(title: str, over: QWidget, save: Callable[[Path], object]) -> None:
    """Ask where the list of a licence's entries shall lie."""
    ask_where(over, translate("Licences", "Save the list for an audit"), file_name(title, "licence"), "csv", save)


def save_table(document: Document, licence_id: str, path: Path, period: Period | None = None) -> bool:
    """Write the entries of a licence's period, in the columns that its authority asks for."""
    from portfolio.exchange.learning.audit_out import audit_csv

    try:
        content = audit_csv(document.portfolio.connection, licence_id, document.today(), period, tell=said_words)
    except PortfolioError as error:
        document.failed.emit(error)
        return False
    return written(document, path, content)


def left_words(document: Document, licence_id: str, period: Period, locale: QLocale) -> str:
    """How many entries of the period are in no such list because they are private; nothing where none is."""
    from portfolio.exchange.learning.audit_out import private_entries

    left = private_entries(document.portfolio.connection, licence_id, document.today(), period)
    if not left:
        return ""
    return translate("Licences", "What only you may see is not in it, nor in its sum. Such entries: {count}.").format(
        count=locale.toString(left)
    )


def ask_rules(row: Mapping[str, Any], over: QWidget, save: Callable[[Path], object]) -> None:
    """Ask where these rules shall lie as a file."""
    title = translate("Licences", "Save these rules as a file")
    ask_where(over, title, file_name(str(row["title"]), "licence"), "json", save)


def save_rules(document: Document, row: Mapping[str, Any], path: Path) -> bool:
    """Write rules as a file for another portfolio."""
    from portfolio.exchange.learning.rule_files import write_rules

    return written(document, path, write_rules(row, str(row["origin"])))
