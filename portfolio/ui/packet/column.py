"""The left column: who reads the packet, which period, what it says, and what is in it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from portfolio.packet.request import Audience
from portfolio.packet.setup import Known
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.note import PromiseNote
from portfolio.ui.packet.period import PeriodPicker
from portfolio.ui.packet.pieces import PiecesPart
from portfolio.ui.packet.private import PrivateOffer
from portfolio.ui.packet.sections import SectionList
from portfolio.ui.packet.statement import StatementField
from portfolio.ui.theme import Face, Theme

_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}


class SetupColumn(QScrollArea):
    """Everything one can choose about the packet. `changed` says that the person chose something else."""

    changed = Signal()

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._base = Choices()
        self.reader = Choice(
            theme,
            self.tr("Who will read it"),
            (("evaluator", self.tr("Evaluator"), "user-check"), ("public", self.tr("Everyone"), "globe")),
            "evaluator",
        )
        self._reader_words = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.private = PrivateOffer(theme)
        self.period = PeriodPicker(theme, known)
        self._nothing = Label(
            theme, self.tr("Nothing of yours lies in this period."), Face("small", 600), "warn", wrap=True
        )
        self._nothing.hide()
        self.evaluator = QLineEdit()
        self.evaluator.setMaxLength(200)
        self.evaluator.setAccessibleName(self.tr("Who evaluates"))
        self.statement = StatementField(theme)
        self.pieces = PiecesPart(theme)
        self.sections = SectionList(theme)
        self._lay_out()
        self.reader.chosen.connect(self._reader_chosen)
        self.period.changed.connect(self.changed)
        self.evaluator.textChanged.connect(self.changed)
        self.statement.changed.connect(self.changed)
        self.pieces.changed.connect(self.changed)
        self.sections.changed.connect(self.changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_choices(self, choices: Choices, known: Known) -> None:
        """Show what is chosen, telling no one."""
        self._base = choices
        self.reader.set_value(choices.audience)
        self.period.show_choices(choices, known)
        self.evaluator.blockSignals(True)
        if self.evaluator.text() != choices.evaluator:
            self.evaluator.setText(choices.evaluator)
        self.evaluator.blockSignals(False)
        self.statement.set_text(choices.statement)
        self.pieces.show_picks(choices.picks)
        self.sections.show_left_out(choices.left_out)
        self._say_reader()

    def choices(self) -> Choices:
        """What is chosen now."""
        chosen = replace(
            self._base,
            audience=_AUDIENCES[self.reader.value()],
            evaluator=self.evaluator.text(),
            statement=self.statement.text(),
            picks=self.pieces.picks(),
            left_out=self.sections.left_out(),
        )
        return self.period.into(chosen)

    def show_content(self, content: Content) -> None:
        """Say what would be in the packet."""
        self.sections.show_content(content)
        self.pieces.show_pieces(content.pieces)
        self.evaluator.setPlaceholderText(content.evaluator or self.tr("Name of the person, optional"))
        self._nothing.setVisible(content.is_empty)
        self.private.show_content(content, _AUDIENCES[self.reader.value()])
        self._reader_words.setVisible(not content.hidden)  # the offer says the same, and how much

    def _reader_chosen(self) -> None:
        self._say_reader()
        self.changed.emit()

    def _say_reader(self) -> None:
        public = self.reader.value() == "public"
        self._reader_words.setText(
            self.tr("Only what you marked as being for everyone goes in.") if public
            else self.tr("What you marked as private stays out.")
        )  # fmt: skip

    def _lay_out(self) -> None:
        theme = self.theme
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._parts: list[QVBoxLayout] = []
        for title, widgets in (
            (self.tr("Who will read it"), (self.reader, self._reader_words, self.private)),
            (self.tr("Period"), (self.period, self._nothing)),
            (self.tr("Who evaluates"), (self.evaluator,)),
            ("", (self.statement,)),
            ("", (self.pieces,)),
            (self.tr("Sections"), (self.sections,)),
        ):
            part = QVBoxLayout()
            if title:
                part.addWidget(Label(theme, title, Face("small", 600), "ink2"))
            for widget in widgets:
                part.addWidget(widget)
            self._parts.append(part)
            self._column.addLayout(part)
        self._column.addWidget(PromiseNote(theme))
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        InSight(self)

    def _restyle(self) -> None:
        theme = self.theme
        self._column.setContentsMargins(theme.gap(20), theme.gap(4), theme.gap(16), theme.gap(12))
        self._column.setSpacing(theme.gap(14))
        for part in self._parts:
            part.setSpacing(theme.gap(6))
        self.evaluator.setFont(theme.font("body"))
