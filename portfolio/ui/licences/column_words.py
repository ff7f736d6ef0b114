"""The columns of an audit's list, as the window calls them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.growth.renewal.columns import COLUMNS
from portfolio.ui.kit.words import translate

COLUMN_WORDS: dict[str, str] = {
    "date": str(QT_TRANSLATE_NOOP("Audit", "Date")), "title": str(QT_TRANSLATE_NOOP("Audit", "Title")),
    "kind": str(QT_TRANSLATE_NOOP("Audit", "Kind")), "hours": str(QT_TRANSLATE_NOOP("Audit", "Hours")),
    "units": str(QT_TRANSLATE_NOOP("Audit", "Units")), "counted": str(QT_TRANSLATE_NOOP("Audit", "Counts")),
    "because": str(QT_TRANSLATE_NOOP("Audit", "Because")), "provider": str(QT_TRANSLATE_NOOP("Audit", "Provider")),
    "provider_number": str(QT_TRANSLATE_NOOP("Audit", "Provider number")),
    "approved": str(QT_TRANSLATE_NOOP("Audit", "Approved")), "place": str(QT_TRANSLATE_NOOP("Audit", "Place")),
    "categories": str(QT_TRANSLATE_NOOP("Audit", "Categories")),
    "standards": str(QT_TRANSLATE_NOOP("Audit", "Standards")), "topic": str(QT_TRANSLATE_NOOP("Audit", "Topic")),
    "reported": str(QT_TRANSLATE_NOOP("Audit", "Reported")), "proof": str(QT_TRANSLATE_NOOP("Audit", "Proof")),
    "sha256": str(QT_TRANSLATE_NOOP("Audit", "SHA-256")),
    "own_time": str(QT_TRANSLATE_NOOP("Audit", "Own time")),
}  # fmt: skip


def column_words(column: str) -> str:
    """What a column is called; one that this program does not know is called as the rules call it."""
    return translate("Audit", COLUMN_WORDS[column]) if column in COLUMN_WORDS else column


def columns_offered() -> list[tuple[str, str]]:
    """All that this program knows: each with its words."""
    return [(column, column_words(column)) for column in COLUMNS]
