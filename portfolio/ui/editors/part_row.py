"""One module, project or exam to write: a line and a box as for any step; all else unfolds below it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.detail.words import short_day
from portfolio.ui.editors.amount_fields import MinutesField, typed_minutes
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.item_row import ItemRow
from portfolio.ui.editors.parse_amount import MOST_STUDIED
from portfolio.ui.editors.small_fields import put_day, typed_day
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.dates import day_of, hours
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.learning_words import PART_KINDS, part_kind_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.tab_order import stops_in
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

DAYS = ("begins", "due", "started")
JOIN = "  ·  "


class PartRow(ItemRow):
    """{id, title, done, due, kind, minutes, begins, started, left_out, result}.

    What a draft of an earlier version does not know is not in `item`, and stays as the part has it. The fields below
    the line are made when they are wanted: a degree has sixty parts.
    """

    edited = Signal()
    unfolded = Signal()

    def __init__(self, theme: Theme, item: dict[str, Any], words: dict[str, str], today: Callable[[], date]) -> None:
        self._held = {name: value for name, value in item.items() if name not in ("id", "title", "done")}
        self.more = Button(theme, "", icon="chevron-right", kind="ghost", tip=words["more"])
        self._panel: _Panel | None = None
        super().__init__(theme, item, words, today)
        self.theme, self._today = theme, today
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.insertWidget(self._row.count() - 1, self.more)
        self._said = Label(theme, "", Face("small"), "ink3", wrap=True)
        below = QHBoxLayout()  # whose space in front goes to the other side where one reads from there
        below.setSpacing(0)
        below.addSpacing(_inset(theme))
        below.addWidget(self._said, 1)
        self._column.addLayout(below)
        self.more.clicked.connect(self._unfold)
        hours = self._held.get("minutes")
        if any(day_of(text) is None for text in self._days()) or (isinstance(hours, str) and hours.strip()):
            self.open()  # a draft: only the fields can say whether it is right
        self._say()

    # ---- what it holds

    def item(self) -> dict[str, Any]:
        known = self._panel.known(self._held) if self._panel is not None else self._held
        return {**super().item(), "due": "", **known}

    def fields(self) -> dict[str, Any]:
        fields = super().fields()
        if not fields:
            return {}
        held = self.item()
        for name in DAYS:
            if name in self._held or held.get(name):
                fields[name] = day_of(str(held.get(name) or ""))
        for name in ("kind", "left_out", "result"):
            if name in held:
                fields[name] = held[name]
        if "minutes" in held:
            whole = held["minutes"] if isinstance(held["minutes"], int) else None
            fields["minutes"] = self._panel.minutes(self._held) if self._panel is not None else whole
        return fields

    def problem(self) -> str:
        return self._panel.problem() if self._panel is not None else ""

    def complain(self) -> None:
        self.open()
        if self._panel is not None:
            self._panel.complain()

    def tick(self, day: str) -> None:
        super().tick(day)
        if self._panel is not None:
            put_day(self._panel.done, day)
        self._say()

    # ---- what is below the line

    def open(self) -> None:
        """Show all that can be said of it."""
        if not self.more.isChecked():
            self.more.setChecked(True)
            self._unfold(True)

    def stops(self) -> list[QWidget]:
        below = stops_in(self._panel) if self._panel is not None and self.more.isChecked() else []
        return [self.grip, self.box, self.line, self.more, self.remove, *below]

    def name(self) -> None:
        super().name()
        title = self.line.text()[:80] or self._words["line"]
        self.more.setAccessibleName(f"{self._words['more']}: {title}")
        if self._panel is not None:
            self._panel.name(title)

    def _unfold(self, on: bool) -> None:
        if on and self._panel is None:
            self._panel = _Panel(self.theme, {**self._held, "done": self.done}, self._today)
            self._panel.edited.connect(self._on_edited)
            self._column.addWidget(self._panel)
            self.name()
        if self._panel is not None:
            self._panel.setVisible(on)
        self.more.set_icon("chevron-down" if on else "chevron-right")
        self._say()
        self.unfolded.emit()

    def _on_edited(self) -> None:
        assert self._panel is not None
        self.done = typed_day(self._panel.done)
        self.box.setChecked(bool(self.done))
        self.edited.emit()

    def _days(self) -> list[str]:
        return [text for text in (*(str(self._held.get(name) or "") for name in DAYS), self.done) if text]

    def _say(self) -> None:
        """In grey below the line what is said of it, while that is folded away."""
        words = "" if self.more.isChecked() else JOIN.join(filter(None, self._words_of(self.item())))
        self._said.setText(words)
        self._said.setVisible(bool(words) and self._said.parent() is not None)
        self.more.setAccessibleDescription(words)

    def _words_of(self, item: dict[str, Any]) -> list[str]:
        locale = self.locale()
        minutes = item.get("minutes")
        days = [
            (translate("PartRow", "begins {date}"), "begins"), (translate("PartRow", "due {date}"), "due"),
            (translate("PartRow", "begun {date}"), "started"),
        ]  # fmt: skip
        return [
            part_kind_words(item["kind"]) if item.get("kind", "module") != "module" else "",
            hours(locale, minutes) if isinstance(minutes, int) and minutes else str(minutes or ""),
            *(words.format(date=short_day(locale, item[name])) for words, name in days if item.get(name)),
            translate("PartRow", "left out") if item.get("left_out") else "",
            isolate(str(item["result"])) if item.get("result") else "",
        ]


class _Panel(QWidget):
    """What can be said of a part beside its title."""

    edited = Signal()

    def __init__(self, theme: Theme, held: dict[str, Any], today: Callable[[], date]) -> None:
        super().__init__()
        self._touched: set[str] = set()
        kinds = [(kind, part_kind_words(kind)) for kind in PART_KINDS]
        self.kind = ComboField(theme, translate("PartRow", "What it is"), kinds)
        self.kind.set_raw(held.get("kind") or "module")
        self.hours = MinutesField(theme, translate("PartRow", "Hours it takes"), plan=True, most=MOST_STUDIED)
        self.hours.set_raw(_typed(held.get("minutes")))
        self.result = TextField(theme, translate("PartRow", "Result"), translate("PartRow", "Passed, 1.7"))
        self.result.set_raw(held.get("result"))
        self.begins = DateField(theme, translate("PartRow", "Begins"), ahead=True, today=today)
        self.due = DateField(theme, translate("PartRow", "By when"), ahead=True, today=today)
        self.started = DateField(theme, translate("PartRow", "Begun on"), today=today)
        self.done = DateField(theme, translate("PartRow", "Done on"), today=today)
        self.left_out = Chip(theme, translate("PartRow", "Left out: it is not to be done"))
        self.left_out.setCheckable(True)
        self.left_out.setChecked(bool(held.get("left_out")))
        self._named: dict[str, Field] = {
            "kind": self.kind, "minutes": self.hours, "result": self.result, "begins": self.begins, "due": self.due,
            "started": self.started, "done": self.done,
        }  # fmt: skip
        for name in (*DAYS, "done"):
            field = self._named[name]
            assert isinstance(field, DateField)
            put_day(field, held.get(name))
            field.check()
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, theme.gap(10))
        row.setSpacing(0)
        row.addSpacing(_inset(theme))
        row.addLayout(column, 1)
        column.setSpacing(theme.gap(8))
        column.addWidget(Side(theme, self.kind, self.hours, self.result, narrowest=110))
        column.addWidget(Side(theme, self.begins, self.due, narrowest=130))
        column.addWidget(Side(theme, self.started, self.done, narrowest=130))
        column.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignLeading)
        for name, field in self._named.items():
            field.edited.connect(lambda name=name: self._touch(name))
        self.left_out.clicked.connect(lambda _: self._touch("left_out"))

    def known(self, held: dict[str, Any]) -> dict[str, Any]:
        """What stands here of what the part is known to have, and of what was typed."""
        now: dict[str, Any] = {name: typed_day(getattr(self, name)) for name in DAYS}
        now |= {"kind": self.kind.raw(), "left_out": self.left_out.isChecked(), "result": self.result.raw()}
        now["minutes"] = self.hours.raw() if "minutes" in self._touched else held.get("minutes")
        return {name: value if name in self._touched else held[name] for name, value in now.items()
                if name in self._touched or name in held}  # fmt: skip

    def minutes(self, held: dict[str, Any]) -> int | None:
        """The hours it takes, in minutes."""
        whole = held.get("minutes")
        return whole if "minutes" not in self._touched and isinstance(whole, int) else self.hours.minutes()

    def problem(self) -> str:
        """The sentence on what is wrong, or empty."""
        return next((words for field in self._named.values() if (words := field.problem())), "")

    def complain(self) -> None:
        """Put the cursor where something is wrong."""
        wrong = next((field for field in self._named.values() if field.problem()), None)
        if wrong is not None:
            wrong.check()
            wrong.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self, title: str) -> None:
        """Say to a screen reader of which part these are the fields."""
        self.setAccessibleName(title)
        for field in self._named.values():
            line = getattr(field, "line", None) or field.control
            line.setAccessibleName(f"{field.label}: {title}")
        self.left_out.setAccessibleName(f"{self.left_out.label}: {title}")

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self.edited.emit()


def _inset(theme: Theme) -> int:
    """How far in the words of a row begin: behind its handle and its box."""
    return theme.px(16) + theme.px(18) + 4 * theme.gap(4)


def _typed(minutes: Any) -> str:
    return typed_minutes(minutes) if isinstance(minutes, int) else str(minutes or "")
