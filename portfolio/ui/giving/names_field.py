"""Whom a badge is for: names typed or pasted, counted at once. They stand here and nowhere else."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.exchange.giving_names import Recipient, names_in, names_in_file
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import GrowingText
from portfolio.ui.kit.below import error_words, said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate_quoted
from portfolio.ui.theme import Face, Theme

MOST_NOTES = 4
LONG, REST_MS = 4_000, 200
"""Letters from which counting the names takes so long that it would be felt, and how long it waits then."""
MOST_BYTES = 2 * 1024 * 1024
"""Of a file with names: a class has thirty, a school a thousand."""


class NamesField(Field):
    """`recipients` are those who get one. An editor does not register it: what stands here is in no draft."""

    counted = Signal(int)
    """So many get one."""

    def __init__(self, theme: Theme, label: str) -> None:
        holder = QWidget()
        super().__init__(theme, label, holder)
        self._column_inside = QVBoxLayout(holder)
        self._column_inside.setContentsMargins(0, 0, 0, 0)
        self.area = _Names(theme, self.tr("One name a line, for one person or a whole class"))
        self.area.setAccessibleName(label)
        self._row = QHBoxLayout()
        self._count = Label(theme, "", Face("small", 600, tabular=True), "ink2")
        self.from_file = Button(theme, self.tr("From a file…"), icon="file-text", kind="ghost")
        self.from_file.set_tip(self.tr("Take the names from a text file or a table (CSV)"))
        self.clear_button = Button(theme, self.tr("Clear"), icon="x", kind="ghost", tip=self.tr("Clear all names"))
        self._row.addWidget(self._count, 1)
        self._row.addWidget(self.from_file)
        self._row.addWidget(self.clear_button)
        self._notes = Label(theme, "", Face("small"), "warn", wrap=True)
        self.go_there = Button(theme, self.tr("Go there"), icon="pencil", kind="ghost")
        self.go_there.set_tip(self.tr("Go to the next name that is marked"))
        self._doubts = QHBoxLayout()
        self._doubts.addWidget(self._notes, 1)
        self._doubts.addWidget(self.go_there, 0, Qt.AlignmentFlag.AlignTop)
        self._column_inside.addWidget(self.area)
        self._column_inside.addLayout(self._row)
        self._column_inside.addLayout(self._doubts)
        holder.setFocusProxy(self.area)
        self._recipients: list[Recipient] = []
        self._folder = documents()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST_MS)
        self._later.timeout.connect(self._read)
        self.area.textChanged.connect(self._touched)
        self.from_file.clicked.connect(self._choose)
        self.clear_button.clicked.connect(self._clear)
        self.go_there.clicked.connect(self.area.go_to_mark)
        theme.changed.connect(self._respace)
        self._respace()
        self._read()

    def recipients(self) -> list[Recipient]:
        """Who gets one, each once."""
        if self._later.isActive():
            self._read()
        return list(self._recipients)

    def raw(self) -> str:
        """What stands there. No draft asks for it."""
        return self.area.toPlainText()

    def set_raw(self, raw: Any) -> None:
        self.area.setPlainText(str(raw or ""))

    def counter(self) -> str:
        """What is said of how many there are."""
        return self._count.text()

    def notes(self) -> str:
        """What is said of names that stand twice, or are none."""
        return self._notes.text() if self._notes.isVisibleTo(self) else ""

    def problem(self) -> str:
        if self.raw().strip() and not self.recipients():
            return self.tr("There is no name in this yet.")
        return ""

    def close_for_good(self, *, keep: bool) -> None:
        """Nothing stays, not even what the field itself could undo: `clear` forgets that too."""
        self.area.clear()
        self._read()

    def take_from(self, file: Path) -> None:
        """Put the names in this file below those that stand here; what is no list of names is said."""
        try:
            names = names_in_file(_content(file), file.name)
        except PortfolioError as error:
            self._say(" ".join(error_words(error)), "warn")
            self.complain()
            return
        lines = [f"{who} <{at}>" if who and at else who or at for who, at in names.recipients]
        there = self.raw().rstrip()
        self.area.setPlainText("\n".join([*([there] if there else []), *lines]))
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a list of names"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists of names (*.txt *.csv *.tsv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_from(Path(name)))
        dialog.open()

    def _clear(self) -> None:
        self.close_for_good(keep=False)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _touched(self) -> None:
        """A class is counted at each letter; a whole school once one rests."""
        if len(self.area.toPlainText()) > LONG:
            self._later.start()
        else:
            self._read()

    def _read(self) -> None:
        self._later.stop()
        names = names_in(self.raw())
        self._recipients = names.recipients
        count = len(names.recipients)
        words = self.tr("{count} names", "", count).format(count=self.locale().toString(count))
        self._count.setText(words if count else self.tr("No name yet"))
        notes = [isolate_quoted(said_words(note)) for note in names.notes[:MOST_NOTES]]
        if len(names.notes) > MOST_NOTES:
            more = len(names.notes) - MOST_NOTES
            notes.append(self.tr("… and {count} more", "", more).format(count=self.locale().toString(more)))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self.area.mark(doubtful_lines(self.raw()) if notes else [])
        self.go_there.setVisible(bool(self.area.marked))
        self.clear_button.setEnabled(bool(self.raw()))
        self.area.setAccessibleDescription(" ".join([self._count.text(), *notes]))
        if self._below.isVisibleTo(self):
            self.check()
        self.counted.emit(count)

    def _respace(self) -> None:
        self._column_inside.setSpacing(self.theme.gap(4))
        self._row.setSpacing(self.theme.gap(4))
        self._doubts.setSpacing(self.theme.gap(8))


class _Names(GrowingText):
    """Names of children are no words for a keyboard to learn."""

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__(theme, placeholder, 3, 10, Face("body"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.marked: list[int] = []
        """The lines that are marked, from 0 on."""
        theme.changed.connect(self._mark_again)  # a lambda would be called when this is gone

    def mark(self, lines: list[int]) -> None:
        """Underline these lines and no others."""
        self.marked = lines
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self.theme.color("warn"))
        form.setBackground(self.theme.color("warn_soft"))
        marks = []
        for line in lines:
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document().findBlockByNumber(line))
            one.cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            one.format = form
            marks.append(one)
        self.setExtraSelections(marks)

    def _mark_again(self) -> None:
        self.mark(self.marked)

    def go_to_mark(self) -> None:
        """Choose the words of the next marked line, after the last of them the first: one types over them."""
        if self.marked:
            now = self.textCursor().blockNumber()
            line = next((one for one in self.marked if one > now), self.marked[0])
            cursor = QTextCursor(self.document().findBlockByNumber(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.setFocus(Qt.FocusReason.OtherFocusReason)


def doubtful_lines(text: str) -> list[int]:
    """The lines, from 0 on, in which no name stands, or only one that stood above already."""
    seen, doubtful = set[str](), list[int]()
    for number, line in enumerate(text.split("\n")):
        found = [(one.name or one.address).casefold() for one in names_in(line).recipients]
        if line.strip() and all(name in seen for name in found):
            doubtful.append(number)
        seen.update(found)
    return doubtful


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise PortfolioError("“{name}” could not be read.", "Choose another file.", name=file.name) from error
    if len(data) > MOST_BYTES:
        raise PortfolioError("“{name}” is too long for a list of names.", "Choose another file.", name=file.name)
    return data
