"""One skill, opened: its levels, what was seen over the years and by whom, what shows it, and what is wanted of it."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from portfolio.growth.gaps import Gap
from portfolio.growth.roles import ESSENTIAL, Need, RoleRow
from portfolio.growth.skills import Seen, Shown, SkillRow
from portfolio.growth.standards.board import Piece
from portfolio.ui.document import Document
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas, named
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.skills.ladder import Ladder
from portfolio.ui.skills.parts import Few, GapBox, SeenRow, heading, role_row, target_row
from portfolio.ui.skills.reading import Loaded, Row
from portfolio.ui.skills.view import letter_act
from portfolio.ui.skills.words import JOIN, area_words, shown_words
from portfolio.ui.skills.years import YearsChart
from portfolio.ui.standards.piece_row import PieceRow
from portfolio.ui.theme import Face, Theme


class SkillPanel(QWidget):
    """Shows the skill it is told to. Everything that is done is a wish."""

    close_requested = Signal()
    step_requested = Signal(int)
    acted = Signal(str, str)
    """What shall be done with the skill of this id, as the list says it."""
    menu_requested = Signal(str, QPoint)
    rate_requested = Signal(str, int)
    rating_gone_requested = Signal(str, str, str)
    """Of this skill the rating of this id, and where it is kept."""
    target_requested = Signal(str, str)
    """Of this skill the target of this id shall be changed."""
    goal_requested = Signal(str, bool)
    """The key of a gap, and whether its goal shall be made at once."""
    entry_opened = Signal(str, str)
    entry_menu_requested = Signal(str, str, QPoint)
    level_requested = Signal(str, str, str)
    """How this entry (kind, id) shows this skill shall be said."""
    away_requested = Signal(str, str, str)
    """The entry of this kind and id shall no longer show this skill."""
    role_requested = Signal(str)

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._document, self.letters = theme, document, True
        self._writes = not document.portfolio.read_only
        self._skill: SkillRow | None = None
        self.setAccessibleName(self.tr("The skill"))
        self._make()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def shown(self) -> str:
        """The id of the skill that is shown, or nothing."""
        return self._skill.id if self._skill is not None else ""

    def show_skill(self, found: Loaded, skill: SkillRow) -> None:
        """Show this skill as it is now."""
        anew, walked = skill.id != self.shown, self._walked()
        self._skill = skill
        self._where.setText(JOIN.join(part for part in (skill.code, area_words(skill.area)) if part))
        self._title.setText(named(skill.title))
        self._text.setText(skill.text)
        self._text.setVisible(bool(skill.text))
        wants = found.wants.get(skill.id, ())
        self.ladder.show_skill(skill, wants[0].level if wants else "")
        self._years.setVisible(self.chart.show_skill(skill, self._document.today()))
        gaps = [gap for gap in found.gaps if gap.skill is not None and gap.skill.id == skill.id]
        self._gaps.fill([partial(self._gap_box, found, gap) for gap in gaps], anew=anew)
        self._targets.fill([partial(self._target_row, found, one) for one in found.targets(skill.id)], anew=anew)
        self._count.setText(shown_words(skill) or self.tr("Nothing yet"))
        self._pieces.fill([partial(self._piece_row, skill, one) for one in reversed(skill.evidence)], anew=anew)
        self._seen.fill([partial(self._seen_row, found, skill, one) for one in reversed(skill.ratings)], anew=anew)
        needed = found.needed_by.get(skill.id, ())
        self._roles.fill([partial(self._role_row, role, need) for role, need in needed], anew=anew)
        self._roles_head.setVisible(bool(needed))
        self._notice.setText(self._notice_of(skill))
        self._notice.setVisible(bool(self._notice.text()))
        if anew:
            self._scroll.verticalScrollBar().setValue(0)
        elif (
            again := next((one for name in walked if (one := self.findChild(QWidget, name)) is not None), None)
        ) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_docked(self, docked: bool) -> None:
        """Whether it stands beside the list, where it needs no way back."""
        for button in (self.close_button, self.before, self.after):
            button.setVisible(not docked)

    def take_focus(self) -> None:
        """On one's own level, or the lowest."""
        rungs = self.ladder.rungs
        mine = next((rung for rung in rungs if rung.step.mine), rungs[0] if rungs else self.more)
        mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walked(self) -> list[str]:
        """Names of what the keyboard is on here and, the nearest first, of what else it could be on; none where it is
        elsewhere. Rows are made anew, and what was done may have taken one away."""
        at = self.focusWidget()
        if at is None or not at.hasFocus() or not at.objectName():
            return []
        tab = Qt.FocusPolicy.TabFocus
        named = [one for one in self.findChildren(QWidget) if one.objectName() and one.focusPolicy() & tab]
        named = sorted((one for one in named if one.isVisibleTo(self)), key=lambda one: one.mapTo(self, QPoint()).y())
        here = named.index(at) if at in named else 0
        return [one.objectName() for one in [*named[here:], *reversed(named[:here])]]

    # ---- parts

    def _gap_box(self, found: Loaded, gap: Gap) -> GapBox:
        box = GapBox(self.theme, gap, found, writes=self._writes, letters=self.letters)
        box.goal_requested.connect(self.goal_requested)
        box.goal_opened.connect(lambda goal_id: self.entry_opened.emit("goal", goal_id))
        return box

    def _target_row(self, found: Loaded, target: Row) -> QWidget:
        row = target_row(self.theme, target, found, writes=self._writes)
        row.clicked.connect(lambda: self.target_requested.emit(target["skill_id"], target["id"]))
        row.setEnabled(self._writes)
        return row

    def _piece_row(self, skill: SkillRow, shown: Shown) -> PieceRow:
        words = self.tr("“{title}” no longer shows this skill")
        row = PieceRow(self.theme, self._piece(shown), self._writes and shown.via == "skill", away=words)
        row.opened.connect(self.entry_opened)
        row.menu_requested.connect(self.entry_menu_requested)
        row.away_requested.connect(lambda kind, one: self.away_requested.emit(skill.id, kind, one))
        if self._writes:
            tip = self.tr("Say at which level “{title}” shows it, and how").format(title=row.face.label)
            said = Button(self.theme, "", icon="pencil", kind="ghost", tip=tip)
            said.setObjectName(f"say:{shown.record_id}")
            said.clicked.connect(lambda: self.level_requested.emit(skill.id, shown.kind, shown.record_id))
            if (line := row.layout()) is not None:
                line.addWidget(said)
        return row

    def _piece(self, shown: Shown) -> Piece:
        """As the rows of standards show one: the level stands before the words."""
        through = self.tr("by its standard") if shown.via == "standard" else ""
        claim = JOIN.join(part for part in (level_words(shown.level), shown.claim, through) if part)
        return Piece(shown.tie_id, shown.kind, shown.record_id, shown.title, shown.day, claim, shown.privacy)

    def _seen_row(self, found: Loaded, skill: SkillRow, seen: Seen) -> SeenRow:
        row = SeenRow(self.theme, seen, found, writes=self._writes)
        row.gone_requested.connect(lambda one, origin: self.rating_gone_requested.emit(skill.id, one, origin))
        return row

    def _role_row(self, role: RoleRow, need: Need) -> QWidget:
        row = role_row(self.theme, role.id, role.title, need.level, essential=need.weight == ESSENTIAL)
        row.clicked.connect(lambda: self.role_requested.emit(role.id))
        return row

    def _notice_of(self, skill: SkillRow) -> str:
        sql = "SELECT f.notice FROM standard AS s JOIN framework AS f ON f.id = s.framework_id WHERE s.id = ?"
        row = self._document.portfolio.connection.execute(sql, (skill.standard_id,)).fetchone()
        return str(row[0]) if row is not None else ""

    # ---- making

    def _make(self) -> None:
        theme = self.theme
        self.close_button = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Back to all skills"), keys="Esc")
        self.before = Button(theme, "", icon="arrow-left", kind="ghost", tip=self.tr("The skill before"))
        self.after = Button(theme, "", icon="arrow-right", kind="ghost", tip=self.tr("The next skill"))
        self.more = Button(theme, "", icon="ellipsis", kind="ghost", tip=self.tr("What can be done"), keys="Shift+F10")
        self.close_button.clicked.connect(self.close_requested)
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.after.clicked.connect(lambda: self.step_requested.emit(1))
        self.more.clicked.connect(
            lambda: self.menu_requested.emit(self.shown, self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self._where = Label(theme, "", Face("small", 600), "accent")
        self._title = Label(theme, "", Face("h3", 600, serif=True), "ink", wrap=True)
        self._text = Label(theme, "", Face("body"), "ink2", wrap=True)
        self.ladder = Ladder(theme, writes=self._writes)
        self.ladder.chosen.connect(lambda place: self.rate_requested.emit(self.shown, place))
        self.chart = YearsChart(theme)
        self._count = Label(theme, "", Face("small"), "ink3")
        self._notice = Label(theme, "", Face("micro"), "ink3", wrap=True)
        acts = (("rate", self.tr("Rated by…"), "users"), ("show", self.tr("Add…"), "plus"),
                ("target", self.tr("Set one…"), "flag"))  # fmt: skip
        self._acts = {name: Button(theme, words, icon=icon, kind="ghost") for name, words, icon in acts}
        for name, button in self._acts.items():
            button.setObjectName(f"act:{name}")
            button.clicked.connect(lambda _=False, name=name: self.acted.emit(name, self.shown))

    def _lay_out(self) -> None:
        theme, inside = self.theme, QWidget()
        column = self._inside = QVBoxLayout(inside)
        head = self._head = QHBoxLayout()  # above what is scrolled: the way back is always in sight
        head.addWidget(self._where, 1)
        for button in (self.more, self.before, self.after, self.close_button):
            head.addWidget(button)
        self._gaps, self._targets, self._pieces = Few(theme, 3), Few(theme, 6), Few(theme, 12)
        self._seen, self._roles = Few(theme, 8), Few(theme, 4)
        self._years, self._roles_head = QWidget(), QWidget()
        years = QVBoxLayout(self._years)
        years.setContentsMargins(0, 0, 0, 0)
        years.addLayout(heading(theme, self.tr("Over the years")))
        years.addWidget(self.chart)
        roles = QVBoxLayout(self._roles_head)
        roles.setContentsMargins(0, 0, 0, 0)
        roles.addLayout(heading(theme, self.tr("Roles that need it")))
        pieces = heading(theme, self.tr("What shows it"))
        pieces.addWidget(self._count)
        pieces.addWidget(self._acts["show"])
        parts: tuple[QWidget | QLayout, ...] = (
            self._title, self._text, self._gaps, heading(theme, self.tr("My level"), self._acts["rate"]),
            self.ladder, self._years, pieces, self._pieces,
            heading(theme, self.tr("Where I want to be"), self._acts["target"]), self._targets,
            self._roles_head, self._roles, heading(theme, self.tr("Who saw it, and how")), self._seen, self._notice,
        )  # fmt: skip
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        for button in self._acts.values():
            button.setVisible(self._writes)
        self._scroll = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scroll)

    # ---- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(1 if key == Qt.Key.Key_Down else -1)
        elif alt and Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self._skill is not None:
            self.rate_requested.emit(self._skill.id, key - Qt.Key.Key_1)
        elif self.shown and self.letters and (what := letter_act(event)):
            self.acted.emit(what, self.shown)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._head.setContentsMargins(*sides(self, gap(16), gap(8), gap(12), gap(2)))
        self._inside.setContentsMargins(*sides(self, gap(16), gap(2), gap(16), gap(16)))
        self._inside.setSpacing(gap(8))
        for layout, space in (
            (self._gaps, 6),
            (self._targets, 5),
            (self._pieces, 5),
            (self._seen, 8),
            (self._roles, 5),
        ):
            layout.setSpacing(gap(space))
        self.before.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self.after.set_icon("arrow-left" if is_rtl(self) else "arrow-right")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(12), "surface", "line")
