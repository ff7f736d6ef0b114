"""What all fields of an editor share: a label above, the control, and below it a sentence when something is wrong."""

from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.document import Document
from portfolio.ui.editors.clash import Clash
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.people.typing import offer_names
from portfolio.ui.theme import Face, Theme


class Field(QWidget):
    """`raw` is what was typed, right or wrong, as plain JSON values: drafts keep it, so nothing typed is ever lost.

    Subclasses make `control`, and tell with `edited` when the person changed something.
    """

    edited = Signal()
    revealed = Signal()
    """It has to be seen now, also where it was folded away."""
    takes_names: ClassVar[bool] = False
    """Whether @[name] is somebody in it."""

    def __init__(self, theme: Theme, label: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.label = label
        self.control = control
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))
        if label:
            title = Label(theme, label, Face("small", 600), "ink2")
            title.setBuddy(control)
            self._column.addWidget(title)
        self._column.addWidget(control)
        self._hint = hint
        self._clash: Clash | None = None
        self._below = Label(theme, hint, Face("small"), "ink3", wrap=True)
        self._column.addWidget(self._below)
        self._below.setVisible(bool(hint))  # after it has a parent: without one it would be a window for a moment
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(hint)

    def take_place(self, name: str, document: Document) -> None:
        """Be the field of this name in an editor of this document."""
        self.setObjectName(name)
        if self.takes_names:
            offer_names(self.theme, document, self.typed_in())

    def typed_in(self) -> QWidget:
        """The widget that holds the words."""
        return self.control

    def raw(self) -> Any:
        """What stands in the field, as plain values."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Put this into the field without telling that it was edited."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Put what a record holds, as plain values, into the field without telling that it was edited."""
        self.set_raw(value)

    def close_for_good(self, *, keep: bool) -> None:
        """Its editor closes; `keep`: the draft stays, to be gone on with."""

    def words(self, raw: Any) -> str:
        """These raw values as one reads them."""
        return str(raw or "").strip()

    def holds_something(self) -> bool:
        """Whether anything stands in it, to be told while it is folded away."""
        return bool(self.words(self.raw()))

    def folded_words(self) -> str:
        """A few words for it where it is folded away and holds something."""
        return self.label

    def problem(self) -> str:
        """The sentence on what is wrong, or empty."""
        return ""

    def check(self) -> bool:
        """Show what is wrong below the field, or the hint again. Says whether all is well."""
        problem = self.problem()
        if not problem and self.is_undecided:
            problem = self.tr("Please choose below what stays.")
        self._say(problem or self._hint, "warn" if problem else "ink3")
        return not problem

    def said(self) -> str:
        """What stands below the field now."""
        return self._below.text()

    def complain(self) -> None:
        """Come into sight, take the focus and read the sentence out."""
        self.revealed.emit()
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.control, self._below.text())

    def set_hint(self, hint: str) -> None:
        """Say something quiet below the field, for instance how a time was understood."""
        self._hint = hint
        self._say(hint, "ink3")

    def tell_wrong(self, sentence: str) -> None:
        """Say below the field what is wrong with it beside others, until something else is said there."""
        self._say(sentence, "warn")

    # ---- what was changed elsewhere meanwhile

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        """Of raw values: as typed, and as changed elsewhere, each with all of the other side that does not disturb it.

        `was`: what the record held when one began to type, as plain values; None when that is not known.
        """
        return typed, now

    def joined(self, mine: Any, theirs: Any) -> Any:
        """Both, one below the other; None where that cannot be."""
        return None

    def let_choose(self, theirs: Any) -> None:
        """Show what was changed elsewhere below what was typed; until one is chosen the field is not right."""
        if self._clash is not None:
            self._clash.hide()
            self._clash.deleteLater()
        can_join = self.joined(self.raw(), theirs) is not None
        clash = self._clash = Clash(self.theme, self.control.accessibleName(), theirs, self.words, can_join=can_join)
        clash.swapped.connect(self._swap)
        clash.joined.connect(lambda: self.set_raw(self.joined(self.raw(), clash.held)))
        clash.decided.connect(self._decided)
        self._column.addWidget(clash)
        chain(self, stops_in(self))  # the choice comes after what was typed, not after all else in the window
        clash.show()
        self.revealed.emit()

    @property
    def clash(self) -> Clash | None:
        """The choice that is offered, if any."""
        return self._clash

    @property
    def is_undecided(self) -> bool:
        """Whether a choice is still to be made."""
        return self._clash is not None and not self._clash.is_decided

    def _swap(self) -> None:
        clash = self._clash
        assert clash is not None
        mine, theirs = self.raw(), clash.held
        self.set_raw(theirs)
        clash.hold(mine)

    def _decided(self) -> None:
        self.check()
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _say(self, words: str, color: str) -> None:
        if words != self._below.text() or bool(words) != self._below.isVisibleTo(self):
            self._below.setText(words)
            self._below.setVisible(bool(words))
            self.control.setAccessibleDescription(words)
        self._below.set_color(color)


class Side(QWidget):
    """Fields side by side where there is room, one below the other where there is not."""

    def __init__(self, theme: Theme, *fields: QWidget, narrowest: int = 150, shares: tuple[int, ...] = ()) -> None:
        """`shares` say how the width is divided, when not equally."""
        super().__init__()
        self.theme = theme
        self._narrowest = narrowest
        self._fields = fields
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.gap(14))
        for number, field in enumerate(fields):
            # A hint below one field must not push the other down.
            self._row.addWidget(field, shares[number] if shares else 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest field alone: below one another they always fit."""
        widths = (field.minimumSizeHint().width() for field in self._fields)
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        apart = (len(self._fields) - 1) * self.theme.gap(14)
        least = max(
            len(self._fields) * self.theme.px(self._narrowest),
            sum(field.minimumSizeHint().width() for field in self._fields),
        )
        across = event.size().width() >= least + apart
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
