"""The person's own words for an entry: each goes with a press, and another is typed where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Pill
from portfolio.ui.kit.words import translate

LONGEST = 80


class TagsSection(Section):
    """Tags with their way off, and the line for one more. In a portfolio that is only read they are words alone."""

    def __init__(self, reach: Reach, entry: Entry) -> None:
        super().__init__(reach.theme, translate("Detail", "Tags"))
        self._reach, self._entry = reach, entry
        flow = FlowLayout(gap=reach.theme.gap(6))
        self.column.addLayout(flow)
        if reach.document.portfolio.read_only:
            for name in entry.tags:
                flow.addWidget(Pill(reach.theme, _shown(name)))
            return
        for name in entry.tags:
            tip = translate("Detail", "Take away the tag “{tag}”").format(tag=_shown(name))
            chip = Button(reach.theme, _shown(name), icon="x", tip=tip)
            chip.setMinimumWidth(min(chip.sizeHint().width(), reach.theme.px(90)))
            chip.clicked.connect(lambda _=False, name=name: self._take_off(name))
            flow.addWidget(chip)
        words = translate("Detail", "Tag")
        self._button = Button(reach.theme, words, icon="tag", kind="ghost", tip=translate("Detail", "Add a tag"))
        self._button.setObjectName("tag")
        self._button.clicked.connect(self._ask)
        flow.addWidget(self._button)
        self._line = _Line(self)
        self._line.setFont(reach.theme.font("body"))
        self._line.setMaxLength(LONGEST)
        self._line.setPlaceholderText(translate("Detail", "A word, then Enter"))
        self._line.setAccessibleName(translate("Detail", "New tag"))
        self._line.returnPressed.connect(self._add)
        self._line.hide()
        self.column.addWidget(self._line)

    def leave(self) -> None:
        """No new tag after all."""
        self._line.clear()
        self._line.hide()
        self._button.show()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        from portfolio.core.queries.collection import tags_used

        used = [name for name, _ in tags_used(self._reach.document.portfolio.connection)]
        completer = QCompleter([name for name in used if name not in self._entry.tags], self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self._line.setCompleter(completer)
        self._button.hide()
        self._line.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        from portfolio.core.bulk import tagged, tags_of
        from portfolio.core.records import KINDS

        portfolio, name = self._reach.document.portfolio, " ".join(self._line.text().split())
        record = portfolio.get(KINDS[self._entry.kind], self._entry.id)
        if not name or record is None:
            self.leave()
            return
        label = translate("Detail", "Tag “{title}” with “{tag}”").format(title=record.label()[:60], tag=name)
        change = tagged(label, [record], tags_of(portfolio, [record.id]), name)
        if not change:  # it bears this one already
            self.leave()
        else:
            # What was typed stays where it could not be written; else the pane is made anew, with the focus on “Tag”.
            self._button.show()
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._reach.document.do(change):
                self._ask()

    def _take_off(self, name: str) -> None:
        from portfolio.core.bulk import tags_of, untagged

        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        label = translate("Detail", "Take away the tag “{tag}”").format(tag=_shown(name))
        self._reach.document.do(untagged(label, tags_of(self._reach.document.portfolio, [self._entry.id]), name))


class _Line(QLineEdit):
    """Escape leaves the line, and nothing else."""

    def __init__(self, section: TagsSection) -> None:
        super().__init__(section)
        self._section = section

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._section.leave()
            event.accept()
        else:
            super().keyPressEvent(event)
            event.accept()  # R, E and Delete are letters here, not the keys of the pane


def _shown(name: str) -> str:
    return " ".join(name.split())[:LONGEST]
