"""The person's own words for an entry: each goes with a press, and another is typed where they stand."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Pill
from portfolio.ui.kit.tag_field import MOST_LETTERS, TagField
from portfolio.ui.kit.words import translate


class Typed(NamedTuple):
    """A tag that is not written yet: its letters, which of them are marked (from where, how many), and the cursor."""

    text: str
    marked: tuple[int, int]
    cursor: int


class TagsSection(Section):
    """Tags with their way off, and the line for one more. In a portfolio that is only read they are words alone."""

    def __init__(self, reach: Reach, entry: Entry) -> None:
        super().__init__(reach.theme, translate("Detail", "Tags"))
        self._reach, self._entry = reach, entry
        self._line = _Line(self)
        self._line.hide()
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
        self._line.setFont(reach.theme.font("body"))
        self._line.setObjectName("new_tag")
        self._line.returnPressed.connect(self._add)
        self.column.addWidget(self._line)

    def typed(self) -> Typed | None:
        """What is being typed as a tag; None while nothing is."""
        line = self._line
        if line.isHidden():
            return None
        return Typed(line.text(), (line.selectionStart(), line.selectionLength()), line.cursorPosition())

    def type_on(self, typed: Typed) -> None:
        """Go on with a tag that was being typed before this section was made. The focus is not moved."""
        self._open()
        self._line.setText(typed.text)
        self._line.setCursorPosition(typed.cursor)
        if typed.marked[1] > 0:
            self._line.setSelection(*typed.marked)

    def leave(self) -> None:
        """No new tag after all."""
        self._line.clear()
        self._close()

    def _open(self) -> None:
        from portfolio.core.queries.collection import tags_used

        used = [name for name, _ in tags_used(self._reach.document.portfolio.connection)]
        self._line.offer([name for name in used if name not in self._entry.tags], inside=True)
        self._button.hide()
        self._line.show()

    def _ask(self) -> None:
        self._open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._button.show()
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.hide()

    def _add(self) -> None:
        from portfolio.core.bulk import tagged, tags_of
        from portfolio.core.records import KINDS

        portfolio, name = self._reach.document.portfolio, self._line.tag()
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
            self._close()
            if not self._reach.document.do(change):
                self._ask()

    def _take_off(self, name: str) -> None:
        from portfolio.core.bulk import tags_of, untagged

        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        label = translate("Detail", "Take away the tag “{tag}”").format(tag=_shown(name))
        self._reach.document.do(untagged(label, tags_of(self._reach.document.portfolio, [self._entry.id]), name))


class _Line(TagField):
    """Escape leaves the line, and nothing else."""

    def __init__(self, section: TagsSection) -> None:
        super().__init__(translate("Detail", "New tag"), translate("Detail", "A word, then Enter"), section)
        self._section = section

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._section.leave()
            event.accept()
        else:
            super().keyPressEvent(event)
            event.accept()  # R, E and Delete are letters here, not the keys of the pane


def _shown(name: str) -> str:
    return " ".join(name.split())[:MOST_LETTERS]
