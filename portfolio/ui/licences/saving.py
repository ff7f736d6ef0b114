"""What is taken along of licences: the list that an authority asks for, and rules as a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.core.errors import PortfolioError
from portfolio.growth.renewal.periods import Period
from portfolio.ui.document import Document
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.reading import Held

if TYPE_CHECKING:
    from portfolio.exchange.learning.audit_out import AuditWords


def ask_table(document: Document, held: Held, period: Period, over: QWidget) -> None:
    """Ask where the list of a period’s entries shall lie, and write it there."""
    path = _asked(over, translate("Licences", "Save the list for an audit"), str(held.row["title"]), ".csv")
    if path is not None:
        save_table(document, held.id, path, period)


def save_table(document: Document, licence_id: str, path: Path, period: Period | None = None) -> bool:
    """Write the entries of a licence's period, in the columns that its authority asks for."""
    from portfolio.exchange.learning.audit_out import audit_csv

    try:
        content = audit_csv(document.portfolio.connection, licence_id, document.today(), period, _headings())
    except PortfolioError as error:
        document.failed.emit(error)
        return False
    return _written(document, path, content)


def ask_rules(document: Document, row: Mapping[str, Any], over: QWidget) -> Path | None:
    """Ask where these rules shall lie as a file, and write them there. Where, or None."""
    path = _asked(over, translate("Licences", "Save these rules as a file"), str(row["title"]), ".json")
    return path if path is not None and save_rules(document, row, path) else None


def save_rules(document: Document, row: Mapping[str, Any], path: Path) -> bool:
    """Write rules as a file for another portfolio."""
    from portfolio.exchange.learning.rule_files import write_rules

    return _written(document, path, write_rules(row, str(row["origin"])))


def _headings() -> "AuditWords":
    from portfolio.exchange.learning.audit_out import AuditWords

    return AuditWords(
        date=translate("Audit", "Date"), title=translate("Audit", "Title"), kind=translate("Audit", "Kind"),
        hours=translate("Audit", "Hours"), units=translate("Audit", "Units"), counted=translate("Audit", "Counts"),
        because=translate("Audit", "Because"), provider=translate("Audit", "Provider"),
        provider_number=translate("Audit", "Provider number"), approved=translate("Audit", "Approved"),
        place=translate("Audit", "Place"), categories=translate("Audit", "Categories"),
        standards=translate("Audit", "Standards"), topic=translate("Audit", "Topic"),
        reported=translate("Audit", "Reported"), proof=translate("Audit", "Proof"),
        own_time=translate("Audit", "Own time"), total=translate("Audit", "In all"),
    )  # fmt: skip


def _asked(over: QWidget, title: str, name: str, ending: str) -> Path | None:
    plain = " ".join("".join(one if one.isalnum() or one in " -_." else " " for one in name).split())[:80]
    start = str(documents() / f"{plain or 'licence'}{ending}")
    chosen, _ = QFileDialog.getSaveFileName(over, title, start, f"*{ending}")
    path = Path(chosen)
    if not chosen:
        return None
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _written(document: Document, path: Path, content: bytes) -> bool:
    try:
        write_atomically(path, content)
    except OSError as error:
        document.failed.emit(disk_error(error, path))
        return False
    return True
