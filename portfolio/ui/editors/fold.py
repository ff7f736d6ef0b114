"""A part of a form that is folded away until somebody wants it; how it was left is remembered with the portfolio."""

import json
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from portfolio.core import meta
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE
from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

KEY = "unfolded"
"""The name under which the portfolio keeps which parts of its forms stand open."""
_TITLE, _HELD = Face("body", 600), Face("small")


class Fold(QWidget):
    """A line to press, and the fields below it. Folded, the line says which of them hold something.

    A field that has to be seen, because something in it is wrong, opens it by itself (`Field.reveal`).
    """

    def __init__(self, theme: Theme, document: Document, name: str, title: str) -> None:
        """`name`: what it is remembered by."""
        super().__init__()
        self.theme, self._document, self._name = theme, document, name
        self._fields: list[Field] = []
        self.head = _Head(theme, title)
        self.head.setObjectName(f"fold:{name}")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, theme.gap(6), 0, theme.gap(4))
        self._column.setSpacing(theme.gap(14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inside)
        self.head.clicked.connect(self._pressed)
        self._show(name in _open_ones(document))

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def hold(self, widget: QWidget, *fields: Field) -> None:
        """One more line inside: a field, or `fields` in whatever holds them side by side."""
        self._column.addWidget(widget)
        held = [*fields, *([widget] if isinstance(widget, Field) else [])]
        self._fields += held
        for field in held:
            field.revealed.connect(self.open)
            field.edited.connect(self.say)

    def open(self) -> None:
        """Show what is inside, for now: it was not asked for, and so is not remembered."""
        if not self.is_open:
            self._show(True)

    def say(self) -> None:
        """Say on the line what stands inside."""
        held = (field.folded_words() for field in self._fields if field.holds_something())
        self.head.set_held([words for words in held if words])

    def _pressed(self, on: bool) -> None:
        self._show(on)
        names = _open_ones(self._document) - {self._name} | ({self._name} if on else set())
        portfolio = self._document.portfolio
        with suppress(PortfolioError):  # a choice that is lost costs a click
            meta.keep(portfolio.connection, KEY, json.dumps(sorted(names)), portfolio.folder / DATABASE)

    def _show(self, on: bool) -> None:
        self.head.setChecked(on)
        self.head.told()
        self._inside.setVisible(on)


def _open_ones(document: Document) -> set[str]:
    try:
        found = json.loads(meta.value(document.portfolio.connection, KEY) or "[]")
    except ValueError:
        return set()
    return {name for name in found if isinstance(name, str)} if isinstance(found, list) else set()


class _Head(Control):
    """The line: an arrow, the title, and in grey what stands inside while it is folded."""

    def __init__(self, theme: Theme, title: str) -> None:
        self._held: list[str] = []
        super().__init__(theme, title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_held(self, labels: Sequence[str]) -> None:
        """A few words for each field that holds something."""
        self._held = list(labels)
        self.told()
        self.update()

    def told(self) -> None:
        """Say to a screen reader what the line is good for now."""
        state = translate("Editors", "Unfolded") if self.isChecked() else translate("Editors", "Folded")
        self.setAccessibleDescription(". ".join((state, *([", ".join(self._held)] if self._held else []))))

    def measure(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(160), round(theme.metrics(_TITLE).height()) + 2 * theme.gap(7))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        canvas.box(QRectF(rect.x(), rect.y(), rect.width(), 1), 0, "line")
        size = theme.px(16)
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        place = QRectF(rect.x(), rect.center().y() - size / 2, size, size)
        ink = "ink" if self.underMouse() or self.shows_focus else "ink2"
        canvas.icon(place, icon, ink)
        x = rect.x() + size + theme.gap(7)
        wide = canvas.width(self.label, _TITLE) + 1
        canvas.text(QRectF(x, rect.y(), min(wide, rect.right() - x), rect.height()), self.label, _TITLE, ink)
        x += wide + theme.gap(10)
        if self._held and not self.isChecked():
            room = QRectF(x, rect.y(), rect.right() - x, rect.height())
            canvas.text(room, ", ".join(self._held), _HELD, "ink3", elide=Qt.TextElideMode.ElideRight)
        if self.shows_focus:
            canvas.ring(rect, theme.gap(6))
