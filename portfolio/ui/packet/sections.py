"""The sections of the packet, each with a switch and a line that counts what is in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from portfolio.packet.request import SECTIONS
from portfolio.ui.kit.buttons import Switch
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.labels import Label
from portfolio.ui.packet.content import Content
from portfolio.ui.theme import Face, Theme

_KIND = {
    "roles": "position", "goals": "goal", "reflections": "reflection", "programmes": "programme",
    "credentials": "credential", "practice": "practice", "hours": "time_entry", "evidence": "attachment",
}  # fmt: skip


class SectionRow(QWidget):
    """A section's name, what is in it, and its switch. A click on the words turns the switch too."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = Label(theme, title, Face("body", 500))
        self._sub = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.switch = Switch(theme, title)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._sub, 1, 0)
        grid.addWidget(self.switch, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.gap(12))

    def say(self, words: str) -> None:
        """Say what is in it."""
        self._sub.setText(words)
        self.switch.setAccessibleDescription(words)

    def words(self) -> str:
        return self._sub.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.switch.click()


class SectionList(QWidget):
    """All sections in the order of the packet."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._content: Content | None = None
        titles = {
            "roles": self.tr("Roles"),
            "goals": self.tr("Goals"),
            "map": self.tr("Career map"),
            "plan": self.tr("Planned hours a week"),
            "timeline": self.tr("Timeline"),
            "reflections": self.tr("Reflections"),
            "programmes": self.tr("Nanodegrees and courses"),
            "credentials": self.tr("Credentials"),
            "practice": self.tr("Things I did"),
            "hours": self.tr("Hours"),
            "money": self.tr("Money"),
            "evidence": self.tr("Evidence"),
        }
        self.rows = {name: SectionRow(theme, titles[name]) for name in SECTIONS}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in self.rows.values():
            column.addWidget(row)
            row.switch.clicked.connect(self._switched)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(10))

    def left_out(self) -> frozenset[str]:
        """The sections whose switch is off."""
        return frozenset(name for name, row in self.rows.items() if not row.switch.isChecked())

    def show_left_out(self, left_out: frozenset[str]) -> None:
        """Set the switches, telling no one."""
        for name, row in self.rows.items():
            row.switch.setChecked(name not in left_out)
        self._tell()

    def show_content(self, content: Content | None) -> None:
        """Say what is in each; None while it is not known."""
        self._content = content
        self._tell()

    def _switched(self) -> None:
        self._content = None  # the numbers belong to what was chosen before
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for name, row in self.rows.items():
            row.say(self._words(name) if row.switch.isChecked() else self.tr("Left out"))

    def _words(self, name: str) -> str:
        content = self._content
        if content is None:
            return "…"
        if name == "map":
            return self.tr("The period as one picture")
        if name == "plan":
            return self._planned(content)
        if name == "timeline":
            return self.tr("The period, month by month")
        if name == "money":
            if not self.rows["hours"].switch.isChecked():
                return self.tr("Needs Hours")
            many = self.tr("{count} amounts", "", content.amounts)
            return self._number(content.amounts, many, self.tr("No amounts"))
        kind = _KIND[name]
        parts = [self._counted(name, content.counts.get(kind, 0), content.minutes)]
        if kept := content.hidden_of(kind):
            parts.append(self.tr("{count} kept private", "", kept).format(count=self.locale().toString(kept)))
        if undated := content.undated.get(kind, 0):
            parts.append(self.tr("{count} without a date", "", undated).format(count=self.locale().toString(undated)))
        return ", ".join(parts)

    def _planned(self, content: Content) -> str:
        """The plan as the map shows it, or why it does not."""
        if not all(self.rows[name].switch.isChecked() for name in ("map", "hours")):
            return self.tr("Needs Career map and Hours")
        if content.for_everyone:
            return self.tr("Not told in a PDF for everyone")
        if content.hidden_of("time_entry"):
            return self.tr("Not told, because some hours are private")
        if content.plan is None:
            return self.tr("No hours a week are set")
        least, most = (hours(self.locale(), minutes) for minutes in content.plan)
        return least if least == most else self.tr("{least} to {most}").format(least=least, most=most)

    def _counted(self, name: str, count: int, minutes: int) -> str:
        many, none = {
            "roles": (self.tr("{count} roles", "", count), self.tr("No roles")),
            "goals": (self.tr("{count} goals", "", count), self.tr("No goals")),
            "reflections": (self.tr("{count} reflections", "", count), self.tr("No reflections")),
            "programmes": (self.tr("{count} courses", "", count), self.tr("No courses")),
            "credentials": (self.tr("{count} credentials", "", count), self.tr("No credentials")),
            "practice": (self.tr("{count} things I did", "", count), self.tr("No things I did")),
            "hours": (self.tr("{time} in {count} entries", "", count), self.tr("No hours")),
            "evidence": (self.tr("{count} pieces", "", count), self.tr("No evidence")),
        }[name]
        return self._number(count, many.replace("{time}", hours(self.locale(), minutes)), none)

    def _number(self, count: int, many: str, none: str) -> str:
        return many.format(count=self.locale().toString(count)) if count else none
