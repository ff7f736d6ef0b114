"""What is taken along of licences as a file: the list that an authority asks for, and rules for somebody else."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.core.errors import PortfolioError
from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.column_words import columns_offered

if TYPE_CHECKING:
    from portfolio.exchange.learning.audit_out import AuditWords


def ask_table(title: str, over: QWidget, save: Callable[[Path], object]) -> None:
    """Ask where the list of a licence's entries shall lie."""
    _ask(over, translate("Licences", "Save the list for an audit"), title, "csv", save)


def save_table(document: Document, licence_id: str, path: Path, period: Period | None = None) -> bool:
    """Write the entries of a licence's period, in the columns that its authority asks for."""
    from portfolio.exchange.learning.audit_out import audit_csv

    try:
        content = audit_csv(
            document.portfolio.connection, licence_id, document.today(), period, _headings(), tell=said_words
        )
    except PortfolioError as error:
        document.failed.emit(error)
        return False
    return _written(document, path, content)


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
    _ask(over, translate("Licences", "Save these rules as a file"), str(row["title"]), "json", save)


def save_rules(document: Document, row: Mapping[str, Any], path: Path) -> bool:
    """Write rules as a file for another portfolio."""
    from portfolio.exchange.learning.rule_files import write_rules

    return _written(document, path, write_rules(row, str(row["origin"])))


def _headings() -> "AuditWords":
    from portfolio.exchange.learning.audit_out import AuditWords

    return AuditWords(**dict(columns_offered()), total=translate("Audit", "In all"))


def _ask(over: QWidget, title: str, name: str, ending: str, save: Callable[[Path], object]) -> None:
    """The dialog itself adds the ending, and asks before a file that is there is written over."""
    plain = " ".join("".join(one if one.isalnum() or one in " -_." else " " for one in name).split())[:80]
    dialog = QFileDialog(over, title, str(documents() / f"{plain or 'licence'}.{ending}"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"*.{ending}"])
    dialog.setDefaultSuffix(ending)
    dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
    dialog.open()


def _written(document: Document, path: Path, content: bytes) -> bool:
    try:
        write_atomically(path, content)
    except OSError as error:
        document.failed.emit(disk_error(error, path))
        return False
    return True
