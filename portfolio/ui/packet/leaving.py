"""“What leaves this computer”: entries, names still found, files and their properties, before anything is saved."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.packet.leaving.data import Hit, Leaving
from portfolio.ui.jobs import Job
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.packet.chooser import fitting
from portfolio.ui.packet.leaving_rows import HitRow, KindRow, file_words
from portfolio.ui.theme import Face, Theme

MOST_ROWS = 60

Look = Callable[[Callable[[Leaving], None], Callable[[PortfolioError], None]], Job]
"""Starts the looking as a job: what to do with what it finds, and what when it cannot be done."""


class LeavingSheet(QDialog):
    """The page before saving. In a PDF for everyone each thing that was found waits for an answer first."""

    save_requested = Signal(Path)
    elsewhere_requested = Signal()
    """It shall be saved, in another place than the one that is offered."""
    may_stand = Signal(str)
    """The key of something that may leave."""
    named = Signal(object)
    """Hits of one key, whose name is to be replaced wherever it stands."""
    entry_requested = Signal(str, str)

    def __init__(self, theme: Theme, look: Look, where: Path, parent: QWidget | None = None) -> None:
        """`where` is the file that it is saved as, unless another place is chosen."""
        super().__init__(parent)
        self.theme, self._look, self._where = theme, look, where
        self._job: Job | None = None
        self.leaving: Leaving | None = None
        title = self.tr("What leaves this computer")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = Label(theme, self.tr("Looking through it…"), Face("body"), "ink2", wrap=True)
        self._area = Scrolled()
        place = self.tr("It is saved as “{name}” in “{folder}”.").format(name=where.name, folder=where.parent)
        self._place = Label(theme, place, Face("small"), "ink2", wrap=True)
        self.save = Button(theme, self.tr("Save PDF"), icon="download", kind="primary")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.elsewhere = Button(theme, self.tr("Another place…"), icon="folder")
        self.elsewhere.setEnabled(False)
        self.elsewhere.clicked.connect(self._save_elsewhere)
        self.keep = Button(theme, self.tr("Cancel"))
        self.keep.clicked.connect(self.reject)
        gap = theme.gap(18)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.gap(10))
        column.addWidget(Label(theme, title, Face("h2", 600, serif=True), wrap=True))
        column.addWidget(self._words)
        column.addWidget(self._area, 1)
        buttons = FlowLayout(gap=theme.gap(8))
        buttons.addWidget(self.save)
        buttons.addWidget(self.elsewhere)
        buttons.addWidget(self.keep)
        column.addWidget(self._place)
        column.addLayout(buttons)
        self.resize(fitting(theme, parent, 640, 640))
        self.finished.connect(self._stop)
        self.look_again()

    def look_again(self) -> None:
        """Something was changed: look through everything anew."""
        self._stop()
        self._offer(False)
        self._job = self._look(self._show, self._refused)

    def stands(self, key: str) -> None:
        """Whoever was asked said that this may stand."""
        if self.leaving is not None:
            hits = tuple(replace(hit, stands=hit.stands or hit.key == key) for hit in self.leaving.hits)
            self._show(replace(self.leaving, hits=hits))

    def words(self) -> str:
        """What is said above the list."""
        return self._words.text()

    def rows(self) -> list[HitRow]:
        """What was found, each with its answers."""
        inside = self._area.widget()
        return inside.findChildren(HitRow) if inside is not None else []

    # ---- inside

    def _show(self, leaving: Leaving) -> None:
        self.leaving = leaving
        self._words.setText(self._summary(leaving))
        announce(self, self._words.text())
        past = self._area.verticalScrollBar().value()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self.theme.gap(10), 0)
        column.setSpacing(self.theme.gap(8))
        self._add_hits(column, leaving)
        if leaving.people:
            column.addWidget(SectionTitle(self.theme, self.tr("People who are not named")))
            lines = [
                self.tr("“{name}” stands as “{instead}”").format(name=one.name, instead=one.stands_as)
                for one in leaving.people
            ]
            column.addWidget(Label(self.theme, "\n".join(lines), Face("small"), "ink2", wrap=True))
        column.addWidget(SectionTitle(self.theme, self.tr("Entries that go out")))
        for kind, going in leaving.going.items():
            if going:
                row = KindRow(self.theme, kind, going)
                row.entry_requested.connect(self._go)
                column.addWidget(row)
        if leaving.files:
            column.addWidget(SectionTitle(self.theme, self.tr("Files that go along")))
            for file in islice(leaving.files, MOST_ROWS):
                column.addWidget(Label(self.theme, file_words(file), Face("small"), "ink2", wrap=True))
        if leaving.says_of_itself:
            column.addWidget(SectionTitle(self.theme, self.tr("What the file says of itself")))
            told = " · ".join(dict.fromkeys(one.value for one in leaving.says_of_itself))
            column.addWidget(Label(self.theme, told, Face("small"), "ink2", wrap=True))
        column.addStretch(1)
        self._area.hold(inside)
        self._area.verticalScrollBar().setValue(past)
        self._offer(not leaving.blocks)
        if not leaving.open and self.focusWidget() in (None, self.keep):
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_hits(self, column: QVBoxLayout, leaving: Leaving) -> None:
        by_key: dict[str, list[Hit]] = {}
        for hit in leaving.hits:
            by_key.setdefault(hit.key, []).append(hit)
        if not by_key:
            return
        column.addWidget(SectionTitle(self.theme, self.tr("Please look at this")))
        for hits in islice(by_key.values(), MOST_ROWS):
            row = HitRow(self.theme, hits)
            row.stand_requested.connect(self.may_stand)
            row.name_requested.connect(lambda _, hits=hits: self.named.emit(hits))
            row.entry_requested.connect(self._go)
            column.addWidget(row)
        if len(by_key) > MOST_ROWS:
            more = len(by_key) - MOST_ROWS
            words = self.tr("{count} more; they are shown as these are answered", "", more)
            column.addWidget(Label(self.theme, words.format(count=self.locale().toString(more)), Face("small"), "ink2"))

    def _summary(self, leaving: Leaving) -> str:
        locale, waiting = self.locale(), len({hit.key for hit in leaving.open})
        parts = [self.tr("{count} entries go out.", "", leaving.entries).format(count=locale.toString(leaving.entries))]
        if leaving.blocks:
            words = self.tr("It is for everyone, so {count} things wait for your answer.", "", waiting)
            parts.append(words.format(count=locale.toString(waiting)))
        elif waiting:
            words = self.tr("{count} things tell of a person or a place.", "", waiting)
            parts.append(words.format(count=locale.toString(waiting)))
        else:
            parts.append(self.tr("Nothing in it names anybody you did not agree to."))
        return " ".join(parts)

    def _refused(self, error: PortfolioError) -> None:
        self._words.setText(" ".join(error_words(error)))

    def _go(self, kind: str, record: str) -> None:
        self.reject()
        self.entry_requested.emit(kind, record)

    def _offer(self, may: bool) -> None:
        self.save.setEnabled(may)
        self.elsewhere.setEnabled(may)

    def _save(self) -> None:
        self.accept()
        self.save_requested.emit(self._where)

    def _save_elsewhere(self) -> None:
        self.accept()
        self.elsewhere_requested.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
