"""All words that a window says: what is painted, written, shown as a tip, and read out."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.translation.pseudo import MARKED

_KEYS = re.compile(
    r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+\S+|\b(?:Ctrl|Shift|Alt|Return|Enter|Esc|Del|Ins|Tab|Space|Home|F\d\d?)\b|\(\w\)$"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLAIN = re.compile("[aeiouyAEIOUY]")
_HIDDEN = re.compile("[\u2060\u2066-\u2069\u200e\u200f\u00ad]|<[^>]*>")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS = 40


class Data:
    """What a person wrote, and what the computer says by itself: dates, sizes, folders."""

    def __init__(self, home: Path | None, *more: str) -> None:
        texts = [*more]
        if home is not None:
            reader = sqlite3.connect(f"file:{home / 'portfolio.db'}?mode=ro", uri=True)
            tables = [row[0] for row in reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            for table in tables:
                if not table.startswith(("search", "sqlite")):
                    for row in reader.execute(f"SELECT * FROM {table}"):
                        texts += [value for value in row if isinstance(value, str)]
            reader.close()
        self.whole = " ¶ ".join(_flat(text) for text in texts)
        locale = QLocale()
        names = (locale.monthName, locale.standaloneMonthName, locale.dayName, locale.standaloneDayName)
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        told = [name(number, form) for name in names for form in forms for number in range(1, 13)]
        self.computer = set(_WORD.findall(" ".join(told))) | {"kB", "MB", "bytes", "px", "EUR", "GBP"}
        self.words = set(_WORD.findall(self.whole)) | self.computer
        self.judged: dict[str, bool] = {}
        """Of each text that was met whether it is untranslated: most are met again in the next scene."""


def untranslated(text: str, data: Data) -> bool:
    """Whether some of this was said by the program and not by its catalogue."""
    if text not in data.judged:
        data.judged[text] = _is_untranslated(text, data)
    return data.judged[text]


def _is_untranslated(text: str, data: Data) -> bool:
    if "\n" in text.strip():
        return any(untranslated(line, data) for line in text.splitlines())
    shown = _KEYS.sub("", _flat(text)).strip(" …“”.,:()")
    words = [word for word in _WORD.findall(shown) if _PLAIN.search(word) and not MARKED.search(word)]
    if not words or shown in data.whole:
        return False
    # The last word of a line that was cut may be a part of one.
    known = data.words if MARKED.search(shown) else data.computer
    return not all(word in known or (word == words[-1] and f"{word}" in data.whole) for word in words) and not all(
        part.strip(" …“”.,:()") in data.whole or data.computer.issuperset(_WORD.findall(part))
        for part in re.split(r"  ·  |, |: |\. |\n| · ", shown)
    )


def _flat(text: str) -> str:
    return " ".join(_HIDDEN.sub("", text).split())


def said_by(root: QWidget) -> Iterator[tuple[str, str]]:
    """Each text of each widget that can be seen, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__}"
        yield f"{where} tip", widget.toolTip()
        yield f"{where} name", widget.accessibleName()
        yield f"{where} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{where} text", widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{where} hint", widget.placeholderText()
        if isinstance(widget, QMenu):
            for action in widget.actions():
                yield f"{where} line", action.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _of_rows(widget, where)


def _of_rows(view: QAbstractItemView, where: str) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            for role in ROLES:
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield f"{where} row {role.name}", value
