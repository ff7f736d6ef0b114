"""One role, opened: what it asks for, what one brings along, what is missing, and what it would take."""

from PySide6.QtCore import QLocale, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.career.need_row import NeedRow
from portfolio.ui.career.nodes import Node
from portfolio.ui.career.reading import Loaded, Pace
from portfolio.ui.career.what_if import WhatIfPart
from portfolio.ui.career.words import (
    JOIN,
    came_words,
    clock_words,
    closes_words,
    essential_words,
    node_move,
    ready_words,
    stands_words,
    years_words,
)
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, Pill
from portfolio.ui.kit.paint import Canvas, named
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.theme import Face, Theme

MOST_NEEDS = 60


class RolePanel(QWidget):
    """Shows the node it is told to. Everything that is done is a wish, of the role's or position's id."""

    close_requested = Signal()
    edit_requested = Signal(str)
    aim_requested = Signal(str)
    by_changed = Signal(str, object)
    """By which day (a date or None) one means to be there."""
    goals_requested = Signal(str, object)
    need_menu_requested = Signal(str, str, QPoint)
    """Of the role and the need of these ids."""
    need_goal_requested = Signal(str, str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, *, today: object, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self._node: Node | None = None
        self._letters = True
        self.setAccessibleName(self.tr("The chosen role"))
        self.close_button = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Back to all roles"), keys="Esc")
        self.close_button.clicked.connect(self.close_requested)
        self.more = Button(theme, "", icon="ellipsis", kind="ghost", tip=self.tr("What can be done"), keys="Shift+F10")
        self.more.clicked.connect(
            lambda: self._node and self.menu_requested.emit(
                self._node.id, self.more.mapToGlobal(QPoint(0, self.more.height()))
            )
        )  # fmt: skip
        self._kind = Label(theme, "", Face("small", 600), "accent", wrap=True)
        self._title = Label(theme, "", Face("h3", 600, serif=True), "ink", wrap=True)
        self._stands = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._ready = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self._parts = Segments(theme, 0, 0)
        self._essential = Pill(theme, "", icon="circle-alert", tone="warn")
        self.aim = Button(theme, self.tr("Aim for this role"), icon="flag", kind="quiet", keys=self.tr("A"))
        self.edit = Button(theme, self.tr("Edit"), icon="pencil", kind="quiet")
        self.aim.clicked.connect(lambda: self._node and self.aim_requested.emit(self._node.id))
        self.edit.clicked.connect(lambda: self._node and self.edit_requested.emit(self._node.id))
        self.by = DateField(theme, self.tr("By when"), ahead=True, today=today)  # type: ignore[arg-type]
        self.by.line.editingFinished.connect(self._say_by)
        self.by.edited.connect(self._picked_by)
        self._about = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._hint = Label(
            theme,
            self.tr("Say in its editor which of your possible roles it is, and what it asks for is shown here."),
            Face("small"), "ink3", wrap=True,
        )  # fmt: skip
        self._missing_title = Label(theme, self.tr("What is missing"), Face("body", 600), "ink")
        self._brought_title = Label(theme, self.tr("What I bring along"), Face("body", 600), "ink")
        self._more_needs = Label(theme, "", Face("small"), "ink2")
        self._notice = Label(theme, "", Face("micro"), "ink3", wrap=True)
        self.what_if = WhatIfPart(theme, writes=writes)
        self.what_if.goals_requested.connect(
            lambda plan: self._node and self.goals_requested.emit(self._node.role_id, plan)
        )
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide_all()

    @property
    def shown(self) -> str:
        """The id of what is shown, or nothing."""
        return self._node.id if self._node is not None else ""

    def need_rows(self) -> list[NeedRow]:
        """The rows of needs, what is missing first."""
        return [
            row
            for layout in (self._missing, self._brought)
            for at in range(layout.count())
            if (item := layout.itemAt(at)) is not None and isinstance(row := item.widget(), NeedRow)
        ]

    def show_node(self, found: Loaded, node: Node, pace: Pace) -> None:
        """Show this one as it is now."""
        focus = self.focusWidget()
        name = focus.objectName() if focus is not None and focus.hasFocus() else ""
        anew, self._node = node.id != self.shown, node
        locale = QLocale()
        self._nothing.hide()
        self._inside.show()
        self._show_words(found, node, locale)
        self.aim.setVisible(self._writes and node.kind == "role")
        self.aim.set_label(self.tr("I aim for it") if node.aimed else self.tr("Aim for this role"))
        self.aim.set_tip(
            self.tr("No longer aim for it") if node.aimed else self.tr("I mean to get there")
        )  # fmt: skip
        self.aim.set_icon("circle-check" if node.aimed else "flag")
        self.edit.setVisible(self._writes)
        self.by.setVisible(self._writes and node.aimed)
        if not self.by.line.hasFocus():
            self.by.show_value(node.by or None)
        self._show_needs(found, node)
        self.what_if.show_gaps(
            found.gaps(node.role_id) if node.role_id else (), pace, found.today, node.role_id, node.by
        )
        notice = found.notices.get(node.role_id, "")
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        if anew:
            self._scroll.verticalScrollBar().setValue(0)
        elif name and (again := self.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self._letters = on
        self.aim.set_keys(self.tr("A") if on else "")
        for row in self.need_rows():
            row.letters = on

    def hide_all(self) -> None:
        """No role is chosen."""
        self._node = None
        self._inside.hide()
        self._nothing.show()

    def set_docked(self, docked: bool) -> None:
        """Whether it stands beside the picture, where it needs no way back."""
        self.close_button.setVisible(not docked)

    def take_focus(self) -> None:
        """On the first thing that is missing, or on what can be done."""
        rows = self.need_rows()
        first: QWidget = rows[0] if rows else self.edit if self.edit.isVisible() else self.more
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- inside

    def _show_words(self, found: Loaded, node: Node, locale: QLocale) -> None:
        role = found.role(node.role_id) if node.role_id else None
        move = node_move(node)
        came = came_words(node)
        kind = {
            "now": self.tr("The role I hold"), "past": self.tr("A role I held"),
            "ahead": self.tr("A role that I begin"),
            "may": move[:1].upper() + move[1:] if move else self.tr("A role I may hold"),
        }[node.state]  # fmt: skip
        self._kind.setText(kind)
        self._title.setText(named(node.title))
        place = named(node.place)
        self._stands.setText("\n".join(part for part in (
            stands_words(node), came[:1].upper() + came[1:],
            JOIN.join(one for one in (place, years_words(locale, node)) if one),
            clock_words(locale, node.clock) if node.clock else "", closes_words(locale, node.closes, found.today),
        ) if part))  # fmt: skip
        self._ready.setText(ready_words(locale, node.carried, node.needed))
        for part in (self._ready, self._parts):
            part.setVisible(bool(node.role_id))
        self._parts.set_steps(node.carried, node.needed)
        self._parts.setVisible(bool(node.needed))
        self._essential.set_text(essential_words(locale, node.essential))
        self._essential.setVisible(bool(node.essential))
        held = next((row for row in found.held if row["id"] == node.id), None)
        about = held["what_changed"] if held is not None else role.text if role is not None else ""
        self._hint.setVisible(self._writes and node.state == "now" and role is None and bool(found.roles))
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def _show_needs(self, found: Loaded, node: Node) -> None:
        role = found.role(node.role_id) if node.role_id else None
        missing = {gap.need_id: gap for gap in found.gaps(node.role_id)} if role is not None else {}
        for layout in (self._missing, self._brought):
            clear(layout)
        if role is None:
            needs: list[tuple[QVBoxLayout, object]] = []
        else:
            needs = [(self._missing, need) for need in role.missing]
            needs += [(self._brought, need) for need in sorted(role.brought, key=lambda one: -one.weight)]
        for layout, need in needs[:MOST_NEEDS]:
            row = NeedRow(self.theme, need, missing.get(need.id))  # type: ignore[arg-type,attr-defined]
            row.menu_requested.connect(
                lambda need_id, at, role_id=node.role_id: self.need_menu_requested.emit(role_id, need_id, at)
            )
            row.goal_requested.connect(
                lambda need_id, role_id=node.role_id: self.need_goal_requested.emit(role_id, need_id)
            )
            row.letters = self._letters
            layout.addWidget(row)
            row.show()
        left = len(needs) - MOST_NEEDS
        self._more_needs.setText(self.tr("and {count} more", "", left).format(count=QLocale().toString(left)))
        self._more_needs.setVisible(left > 0)
        self._missing_title.setVisible(bool(role and role.missing))
        self._brought_title.setVisible(bool(role and role.brought) and bool(self._brought.count()))

    def _say_by(self) -> None:
        day = self.by.day()
        if self._node is not None and not self.by.problem() and (day.isoformat() if day else "") != self._node.by:
            self.by_changed.emit(self._node.id, day)

    def _picked_by(self) -> None:
        if not self.by.line.hasFocus():  # from the calendar
            self._say_by()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(False)
        outer_column = QVBoxLayout(page)
        outer_column.setContentsMargins(0, 0, 0, 0)
        self._empty = Label(
            self.theme, self.tr("Choose a role to see what it asks for, what you bring along, and what it would take."),
            Face("body"), "ink3", wrap=True,
        )  # fmt: skip
        self._inside = QWidget()
        column = self._column = QVBoxLayout(self._inside)
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        head.addWidget(self.close_button)
        self._acts = FlowLayout()
        self._acts.addWidget(self.aim)
        self._acts.addWidget(self.edit)
        self._acts.addWidget(self.more)
        ready = QHBoxLayout()
        ready.addWidget(self._ready, 1)
        ready.addWidget(self._essential)
        self._missing, self._brought = QVBoxLayout(), QVBoxLayout()
        for part in (head, self._title, self._stands, ready, self._parts, self._acts, self.by, self._about, self._hint,
                     self._missing_title, self._missing, self._brought_title, self._brought, self._more_needs,
                     self.what_if, self._notice):  # fmt: skip
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        self._nothing = QWidget()
        self._beside = QVBoxLayout(self._nothing)
        self._beside.addWidget(self._empty)
        outer_column.addWidget(self._nothing)
        outer_column.addWidget(self._inside, 1000)
        outer_column.addStretch(1)
        self._scroll = Scrolled(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._scroll)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(*sides(self, gap(16), gap(12), gap(14), gap(16)))
        self._column.setSpacing(gap(9))
        self._beside.setContentsMargins(gap(18), gap(20), gap(18), 0)
        self._acts.set_gap(gap(8))
        for layout in (self._missing, self._brought):
            layout.setSpacing(gap(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "surface", "line")
