"""How one stands with an evaluation: a quiet line over the board, and below it, when asked, every rule by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.standards.contradictions import THE_PLAN, Contradiction
from portfolio.growth.standards.plans import PlanStanding
from portfolio.growth.standards.rules import RuleResult
from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.standards.reading import Row
from portfolio.ui.standards.rule_words import missing_words, rule_words, state_words
from portfolio.ui.standards.words import due_words, number_words, short_day
from portfolio.ui.theme import Face, Theme

_ICONS = {"met": ("circle-check", "accent"), "open": ("circle-dashed", "warn"), "by_hand": ("user", "ink3"),
          "unreadable": ("circle-alert", "overdue")}  # fmt: skip


class PlanStrip(QWidget):
    """Without a plan it offers to write one."""

    edit_requested = Signal(str)
    """This plan shall be edited; with an empty id one shall be begun."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, writes: bool = True) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self._plan_id = ""
        self._words = Label(theme, "", Face("small", 600), "ink")
        self._first = Label(theme, "", Face("small"), "ink2")
        self._more = Button(theme, "", icon="chevron-down", kind="ghost", tip=self.tr("All that it asks for"))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._fold)
        self._edit = Button(theme, "", icon="pencil", kind="ghost", tip=self.tr("Edit the evaluation plan"))
        self._edit.clicked.connect(lambda: self.edit_requested.emit(self._plan_id))
        self._rules = QWidget()
        self._rows = QVBoxLayout(self._rules)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rules.hide()
        column = self._column = QVBoxLayout(self)
        row = self._line = QHBoxLayout()
        row.addWidget(self._words)
        row.addWidget(self._first)
        row.addStretch(1)
        row.addWidget(self._edit)
        row.addWidget(self._more)
        column.addLayout(row)
        column.addWidget(self._rules)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def has_plan(self) -> bool:
        """Whether there is a plan that it speaks of."""
        return bool(self._plan_id)

    def show_standing(self, plan: Row | None, standing: PlanStanding | None) -> None:
        """Show how one stands with this plan; with none it says that there is none."""
        self._plan_id = str(plan["id"]) if plan is not None else ""
        self.setVisible(plan is not None)
        if plan is None or standing is None:
            return
        counted = [result for result in standing.results if result.state in ("met", "open")]
        met = sum(result.state == "met" for result in counted)
        words = self.tr("{met} of {count} rules met", "", len(counted)).format(
            met=number_words(met), count=number_words(len(counted))
        )
        if standing.days_left is not None:
            words = f"{words}  ·  {due_words(standing.days_left)}"
        self._words.setText(words)
        open_ones = [result for result in standing.results if not result.ok]
        said = ""
        if open_ones:
            said = f"{state_words(open_ones[0])}  {rule_words(open_ones[0].rule)}"
        self._first.setText(said)
        self._fill(plan, standing)
        self._edit.setVisible(self._writes)
        self.setAccessibleName(self.tr("The evaluation: {title}").format(title=plan["title"]))
        self.setAccessibleDescription(f"{words}. {said}")

    # ---- inside

    def _fill(self, plan: Row, standing: PlanStanding) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for result in standing.results:
            self._rows.addWidget(RuleRow(self.theme, result))
        for clash in standing.contradictions:
            words = self._clash_words(plan, clash)
            self._rows.addWidget(Label(self.theme, words, Face("small", 600), "warn", wrap=True))
        if standing.most_pieces is not None:
            words = self.tr("{have} of at most {most} pieces").format(
                have=number_words(standing.pieces), most=number_words(standing.most_pieces)
            )
            self._rows.addWidget(
                Label(self.theme, words, Face("small"), "warn" if standing.over else "ink2", wrap=True)
            )
        for section, why in standing.barred.items():
            words = self.tr("May not be used: {section}. {why}").format(section=section, why=why)
            self._rows.addWidget(Label(self.theme, words, Face("small"), "ink2", wrap=True))
        about = [str(plan["title"])]
        if plan["as_of"]:
            about.append(self.tr("as it was on {day}").format(day=short_day(str(plan["as_of"]))))
        if plan["source"]:
            about.append(str(plan["source"]))
        self._rows.addWidget(Label(self.theme, "  ·  ".join(about), Face("micro"), "ink3", wrap=True))

    def _clash_words(self, plan: Row, clash: Contradiction) -> str:
        """Two rules that cannot both be met."""
        first = rule_words(plan["rules"][clash.first])
        if clash.second == THE_PLAN:
            second = self.tr("the plan’s own limit")
        else:
            second = rule_words(plan["rules"][clash.second])
        return self.tr("“{first}” takes at least {least} pieces, but “{second}” allows {most}.").format(
            first=first, second=second, least=number_words(clash.least), most=number_words(clash.most)
        )

    def _fold(self, opened: bool) -> None:
        self._rules.setVisible(opened)
        self._first.setVisible(not opened)
        self._more.set_tip(self.tr("One line again") if opened else self.tr("All that it asks for"))

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(12), gap(3), gap(6), gap(3))
        self._line.setSpacing(gap(10))
        self._rows.setContentsMargins(0, 0, 0, gap(8))
        self._rows.setSpacing(gap(5))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            canvas.box(canvas.bounds, self.theme.gap(10), "raised", "line")


class RuleRow(QWidget):
    """One rule: whether it is met by an icon, what it asks, how far one is, and which standards are open."""

    def __init__(self, theme: Theme, result: RuleResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        icon, color = _ICONS[result.state]
        row.addWidget(_Sign(theme, icon, color), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, rule_words(result.rule), Face("small"), "ink", wrap=True))
        if missing := missing_words(result):
            words.addWidget(Label(theme, missing, Face("small"), "ink3", wrap=True))
        row.addLayout(words, 1)
        state = Label(theme, state_words(result), Face("small", 600), color if result.state != "by_hand" else "ink3")
        if result.state == "unreadable":
            state.hide()
            words.addWidget(Label(theme, state_words(result), Face("small", 600), "overdue", wrap=True))
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{rule_words(result.rule)} {state_words(result)} {missing}".strip())


class _Sign(Painted):
    """An icon; the words beside it say the same."""

    def __init__(self, theme: Theme, icon: str, color: str) -> None:
        super().__init__(theme)
        self._icon, self._color = icon, color

    def measure(self) -> QSize:
        size = self.theme.px(17)
        return QSize(size, size)

    def draw(self, canvas: Canvas) -> None:
        canvas.icon(canvas.bounds, self._icon, self._color)
