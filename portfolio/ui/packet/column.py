"""The left column: who reads the packet, which period, what it says, and what is in it."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from portfolio.packet.request import Audience, Paper, SavedAs
from portfolio.packet.setup import Known
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.chooser import Chooser
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.note import PromiseNote
from portfolio.ui.packet.offered import Begins, Offered, languages, papers, presets, saves
from portfolio.ui.packet.period import PeriodPicker
from portfolio.ui.packet.pieces import PiecesPart
from portfolio.ui.packet.private import PrivateOffer
from portfolio.ui.packet.section_row import SectionRow
from portfolio.ui.packet.sections import SectionList
from portfolio.ui.packet.statement import StatementField
from portfolio.ui.theme import Face, Theme

_PAPERS: dict[str, Paper] = {"a4": "a4", "letter": "letter"}
_SAVES: dict[str, SavedAs] = {"proof": "proof", "originals": "originals", "plain": "plain"}
_AUDIENCES: dict[str, Audience] = {"evaluator": "evaluator", "public": "public"}


class SetupColumn(Scrolled):
    """Everything one can choose about the packet. `changed` says that the person chose something else."""

    changed = Signal()
    prose_shown = Signal(object)
    """A field in which people may be named was opened."""

    def __init__(self, theme: Theme, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
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
        self.entries = RowButton(theme, "list-checks", self.tr("All entries"), "")
        self._offered = Offered((), (), {}, has_photo=False)
        self._make_choosers()
        self._lay_out()
        self.reader.chosen.connect(self._reader_chosen)
        self.period.changed.connect(self.changed)
        self.evaluator.textChanged.connect(self.changed)
        self.statement.changed.connect(self.changed)
        self.pieces.changed.connect(self.changed)
        self.sections.changed.connect(self._sections_changed)
        self.sections.prose_shown.connect(self.prose_shown)
        self.preset.chosen.connect(self._begun)
        self.plan.chosen.connect(self._planned)
        self.licence.chosen.connect(self._licensed)
        for chooser in (self.framework, self.language, self.saved_as, self.role):
            chooser.chosen.connect(self._chosen)
        self.paper.chosen.connect(self._chosen)
        self.photo.switch.clicked.connect(self._chosen)
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
        self._offer_frameworks(choices.plan)
        for chooser, value in (
            (self.preset, choices.preset),
            (self.framework, choices.framework or self._offered.framework_of(choices.plan)),
            (self.plan, choices.plan),
            (self.role, choices.role),
            (self.licence, choices.licence),
            (self.language, choices.language),
            (self.saved_as, choices.saved_as),
        ):
            chooser.set_value(value)
        self.paper.set_value(choices.paper)
        self.photo.switch.setChecked(choices.photo)
        self.sections.show_choices(choices)
        self._show_asked()
        self._say_reader()

    def choices(self) -> Choices:
        """What is chosen now."""
        chosen = replace(
            self._base,
            audience=_AUDIENCES[self.reader.value()],
            evaluator=self.evaluator.text(),
            statement=self.statement.text(),
            picks=self.pieces.picks(),
            preset=self.preset.value(),
            framework=self.framework.value(),
            plan=self.plan.value(),
            licence=self.licence.value(),
            language=self.language.value(),
            paper=_PAPERS[self.paper.value()],
            saved_as=_SAVES[self.saved_as.value()],
            photo=self.photo.switch.isChecked(),
        )
        chosen = self.period.into(self.sections.into(chosen))
        return chosen.answering(self.role.value())

    def offer(self, offered: Offered) -> None:
        """What this portfolio has of frameworks and plans."""
        self._offered = offered
        self.preset.set_options(presets(for_learner=offered.for_learner))
        self._offer_frameworks(self.plan.value())
        self.plan.set_options(offered.plans)
        self.role.set_options(offered.roles)
        self.licence.set_options(offered.licences)
        self._show_asked()
        self.framework.setVisible(len(offered.frameworks) > 1)
        self.plan.setVisible(len(offered.plans) > 1)
        self.photo.setVisible(offered.has_photo)

    def show_content(self, content: Content) -> None:
        """Say what would be in the packet."""
        self.sections.show_content(content)
        self.pieces.show_pieces(content.pieces)
        self._tell_entries(content)
        self.evaluator.setPlaceholderText(content.evaluator or self.tr("Name of the person, optional"))
        self._nothing.setVisible(content.is_empty)
        self.private.show_content(content, _AUDIENCES[self.reader.value()])
        self._reader_words.setVisible(not content.hidden)  # the offer says the same, and how much

    @Slot()
    def _sections_changed(self) -> None:
        self._base = self.sections.into(self._base)
        self.changed.emit()

    def _offer_frameworks(self, plan: str) -> None:
        self.framework.set_options(self._offered.frameworks_for(plan))

    @Slot(str)
    def _begun(self, preset: str) -> None:
        choices = replace(self.choices(), framework=self.framework.value() or self._offered.in_use)
        choices = choices.begun_as(preset, learner=self._offered.for_learner)
        known = list(self._offered.of_licences)
        if preset == "renewal" and len(known) == 1 and not choices.licence:
            choices = self._in_its_period(replace(choices, licence=known[0]))
        self._again(choices)

    @Slot(str)
    def _planned(self, plan: str) -> None:
        """A plan names its framework, what its packet is for, and its period; all can be chosen otherwise then."""
        begins = self._offered.of_plans.get(plan, Begins())
        framework = begins.framework or self.framework.value() or self._offered.in_use
        choices = replace(self.choices(), plan=plan, framework=framework)
        if begins.preset and begins.preset != choices.preset:
            choices = choices.begun_as(begins.preset, learner=self._offered.for_learner)
        if begins.start or begins.end:
            choices = replace(choices, period="own", start=begins.start, end=begins.end or self.period.known.today)
        self._again(choices)

    @Slot(str)
    def _licensed(self, licence: str) -> None:
        self._again(self._in_its_period(replace(self.choices(), licence=licence)))

    def _in_its_period(self, choices: Choices) -> Choices:
        """A licence is told of in its own period; another can be chosen then."""
        begins = self._offered.of_licences.get(choices.licence)
        return replace(choices, period="own", start=begins.start, end=begins.end) if begins is not None else choices

    @Slot()
    def _chosen(self) -> None:
        self._again(self.choices())

    def _again(self, choices: Choices) -> None:
        self.show_choices(choices, self.period.known)
        self.changed.emit()

    def _tell_entries(self, content: Content) -> None:
        locale, inside, out = self.locale(), len(content.inside), len(self._base.excluded)
        words = self.tr("{count} are in", "", inside).format(count=locale.toString(inside))
        if out:
            left = self.tr("{count} left out by hand", "", out).format(count=locale.toString(out))
            words = f"{words} · {left}"
        self.entries.set_row(self.tr("All entries"), words)

    def _make_choosers(self) -> None:
        theme = self.theme
        self.preset = Chooser(
            theme, self.tr("What it is for"), self.tr("Sets the sections and their order. What you typed stays.")
        )
        self.preset.set_options(presets())
        self.framework = Chooser(theme, self.tr("Framework"), self.tr("Whose standards the PDF answers."))
        self.plan = Chooser(
            theme, self.tr("Evaluation plan"), self.tr("What your evaluator asks for and may use, with its rules.")
        )
        self.role = Chooser(theme, self.tr("Role applied for"), self.tr("What it asks for is answered, line by line."))
        self.role.hide()
        self.licence = Chooser(
            theme, self.tr("Licence"), self.tr("Where it stands, and what counts of each entry and why.")
        )
        self.licence.hide()
        self.language = Chooser(theme, self.tr("Language of the PDF"), "")
        self.language.set_options(languages())
        self.saved_as = Chooser(theme, self.tr("How it is saved"), "")
        self.saved_as.set_options(saves())
        self.paper = Choice(theme, self.tr("Paper"), papers(), "a4")
        self.photo = SectionRow(theme, self.tr("My photo"), moves=False)
        self.photo.say(self.tr("Beside your statement"))
        self.framework.hide()
        self.plan.hide()
        for chooser in (self.preset, self.language, self.saved_as):
            chooser.set_value(chooser.options()[0].value)

    def _show_asked(self) -> None:
        asks = self.preset.value() == "application" or bool(self.role.value())
        self.role.setVisible(asks and len(self._offered.roles) > 1)
        renews = self.preset.value() == "renewal" or bool(self.licence.value())
        self.licence.setVisible(renews and len(self._offered.licences) > 1)

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
        who = Label(theme, self.tr("Who evaluates"), Face("small", 600), "ink2")
        for title, widgets in (
            (self.tr("What it is for"), (self.preset, self.licence, self.role, self.plan, self.framework)),
            (self.tr("Who will read it"), (self.reader, self._reader_words, self.private, who, self.evaluator)),
            (self.tr("Period"), (self.period, self._nothing)),
            (self.tr("What is in it"), (self.statement, self.photo, self.pieces, self.entries, self.sections)),
            (self.tr("How it looks"), (self.paper, self.language, self.saved_as)),
        ):
            part = QVBoxLayout()
            part.addWidget(Label(theme, title, Face("h3", 600, serif=True)))
            for widget in widgets:
                part.addWidget(widget)
            self._parts.append(part)
            self._column.addLayout(part)
        self._column.addWidget(PromiseNote(theme))
        self._column.addStretch(1)
        self.hold(inside)

    def _restyle(self) -> None:
        theme = self.theme
        self._column.setContentsMargins(theme.gap(20), theme.gap(4), theme.gap(16), theme.gap(12))
        self._column.setSpacing(theme.gap(14))
        for part in self._parts:
            part.setSpacing(theme.gap(6))
        self.evaluator.setFont(theme.font("body"))
