"""F1: all keys, in groups, over the window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.shell.commands import Command
from portfolio.ui.theme import Face, Theme


class KeysPage(CardOverlay):
    """Made from the table of commands, so that it never says a key that is none."""

    def __init__(self, theme: Theme, commands: Iterable[Command], parent: QWidget, *, letters: bool = True) -> None:
        """`letters`: whether single letters are keys."""
        super().__init__(theme, parent, width=820, top=64)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(theme.gap(38), theme.gap(30), theme.gap(26), theme.gap(30))
        head = QHBoxLayout()
        head.addWidget(SectionTitle(theme, self.tr("All keys")), 1)
        self._close = Button(theme, "", icon="x", kind="ghost", tip=self.tr("Close"), keys="Esc")
        self._close.clicked.connect(self.close)
        head.addWidget(self._close)
        column.addLayout(head)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.gap(12), 0)
        grid.setHorizontalSpacing(theme.gap(28))
        grid.setVerticalSpacing(theme.gap(14))
        listed = [command for command in commands if command.keys]
        groups = (
            (self.tr("Add"), [(c.words, c.keys) for c in listed if c.name.startswith("add")]),
            (self.tr("Places"), [(c.words, c.keys) for c in listed if c.name.startswith("place:")]),
            (self.tr("On an entry of a list"), self._of_entries(letters)),
            (self.tr("On a standard"), self._of_standards()),
            (self.tr("On a skill"), self._of_skills(letters)),
            (self.tr("On a role of the career moves"), self._of_roles(letters)),
            (self.tr("The rest"), [(c.words, c.keys) for c in listed if ":" not in c.name and c.name != "add"]),
        )  # fmt: skip
        for number, (title, rows) in enumerate(groups):
            grid.addWidget(self._group(title, rows), number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("All keys"))
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._inner = inner
        area.setMinimumHeight(min(inner.sizeHint().height(), parent.height() - theme.gap(190)))
        column.addWidget(area, 1)
        self.setAccessibleName(self.tr("All keys"))

    def open(self) -> None:
        """Lie over the window until one leaves it."""
        self.come_up(self._close)

    def _of_entries(self, letters: bool) -> list[tuple[str, tuple[str, ...]]]:
        rows: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Edit"), ("Return",)),
            (self.tr("Show its details"), ("Space",)),
            (self.tr("Write a reflection about it"), ("R",)),
            (self.tr("Add evidence"), ("E",)),
            (self.tr("Say which standards it shows"), ("S",)),
            (self.tr("Say which skills it shows"), ("K",)),
            (self.tr("Log time in one line"), ("L",)),
            (self.tr("Move to the bin"), ("Del",)),
            (self.tr("Go to today"), ("T",)),
            (self.tr("Its menu"), ("Shift+F10",)),
            (self.tr("Choose more, or all"), ("Shift+Down", "Ctrl+A")),
        ]
        return [row for row in rows if letters or len(row[1][0]) > 1]

    def _of_standards(self) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (self.tr("Open it"), ("Return",)),
            (self.tr("My own rating: the first level, the second …"), ("Alt+1", "Alt+2")),
            (self.tr("Begin an everyday thing that would show it"), ("Ins", "Shift+Ins")),
            (self.tr("Edit it, or move it up and down"), ("F2", "Alt+Up", "Alt+Down")),
        ]

    def _of_skills(self, letters: bool) -> list[tuple[str, tuple[str, ...]]]:
        rows: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Open it"), ("Return",)),
            (self.tr("My own level: the first, the second …"), ("Alt+1", "Alt+2")),
            (self.tr("Say what somebody else saw"), ("M",)),
            (self.tr("Add what shows it"), ("E",)),
            (self.tr("Set a target"), ("T",)),
            (self.tr("Make a goal of it, or at once"), ("G", "Shift+G")),
            (self.tr("New skill, edit it"), ("Ins", "F2")),
        ]
        return [row for row in rows if letters or len(row[1][0]) > 1]

    def _of_roles(self, letters: bool) -> list[tuple[str, tuple[str, ...]]]:
        rows: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Open it to write"), ("Return",)),
            (self.tr("Show its details"), ("Space",)),
            (self.tr("Aim for it, or no longer"), ("A",)),
            (self.tr("Make a goal of what is missing"), ("G",)),
            (self.tr("New role, to the bin"), ("Ins", "Del")),
            (self.tr("The role I hold, all of them"), ("Home", "0")),
        ]
        return [row for row in rows if letters or len(row[1][0]) > 1]

    def _group(self, title: str, rows: list[tuple[str, tuple[str, ...]]]) -> QWidget:
        theme = self.theme
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.gap(5))
        grid.addWidget(Label(theme, title, Face("small", 600), "ink2"), 0, 0, 1, 2)
        for number, (words, keys) in enumerate(rows, 1):
            written = self.tr(" or ").join(
                QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys
            )
            grid.addWidget(Label(theme, words, Face("body"), wrap=True), number, 0)
            grid.addWidget(Label(theme, written, Face("small", 600), "ink2"), number, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(0, 1)
        return group
