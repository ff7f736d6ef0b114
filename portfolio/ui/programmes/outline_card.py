"""An outline before it becomes a programme: pasted, from a file or from a template, and what will come of it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.records import Part
from portfolio.exchange.learning.outline_file import MOST_BYTES, OutlineFile
from portfolio.exchange.learning.outline_templates import OutlineTemplate, forget_outline, kept_outlines
from portfolio.exchange.learning.outlines import read_outline
from portfolio.exchange.learning.outlines_in_out import OutlineComing, outline_coming
from portfolio.ui.detail.words import short_day, sort_of
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.below import error_words, said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.learning_words import credits_words, part_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 300
JOIN = "  ·  "
DRAFT = "outline"


class OutlineCard(ScrollCard):
    """Nothing is written before Add. `added`: the programme of this id is there now."""

    added = Signal(str)

    def __init__(self, theme: Theme, document: Document, parent: QWidget) -> None:
        super().__init__(theme, translate("Outlines", "A programme from its outline"), parent, width=720)
        self._document = document
        self._file: OutlineFile | None = None
        self._template: OutlineTemplate | None = None
        self._is_typed = False
        """Whether what will come is what stands in the field, and in no file and no template."""
        self._coming: OutlineComing | None = None
        self.text = LongField(
            theme, translate("Outlines", "Paste the outline: a line for each module"),
            translate(
                "Outlines",
                "# Inclusive teaching\n- [x] Why design for the edges (3 h)\n- [ ] My own unit (project, 12 h)",
            ),
            least=5, most=9, face=Face("body"),
            hint=translate("Outlines", "A list with ticks, or a table copied from a spreadsheet."),
        )  # fmt: skip
        self.column.addWidget(self.text)
        self._add_ways()
        self.plain = Tick(theme, translate("Outlines", "Only the modules: nothing done yet, no days"))
        self.about = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self.told = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.trouble = Label(theme, "", Face("small", 600), "warn", wrap=True)
        names = [
            translate("Outlines", "Module"),
            translate("Outlines", "Hours"),
            translate("Outlines", "How it stands"),
        ]
        self.tree = PlainTree(theme, translate("Outlines", "What will be there"), names)
        self.tree.setMinimumHeight(theme.px(180))
        self.forget_button = Button(
            theme, translate("Outlines", "Take this template away"), icon="trash-2", kind="ghost"
        )
        self.forget_button.clicked.connect(self.forget)
        for part in (self.plain, self.about, self.tree, self.told, self.trouble):
            self.column.addWidget(part)
        self.column.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish = self.add_step(
            Button(theme, translate("Outlines", "Add this programme"), icon="plus", kind="primary", keys="Ctrl+Enter")
        )
        leave = self.add_step(Button(theme, translate("Outlines", "Leave it"), kind="ghost", keys="Esc"))
        self.finish.clicked.connect(self.bring_in)
        leave.clicked.connect(self.close)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.bring_in, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.column.addStretch(1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_typed)
        self.text.edited.connect(lambda: self._timer.start(PAUSE_MS))
        self.plain.toggled.connect(lambda _on: self._show())
        self._draft = CardDraft(document, DRAFT, {"text": self.text}, self)
        self.closed.connect(self._draft.keep)
        self.closed.connect(self._timer.stop)  # the portfolio may be closed with it
        self._show()
        if self._draft.restore():
            self._read_typed()

    def _add_ways(self) -> None:
        self._ways = QWidget()
        flow = FlowLayout(self._ways, gap=self.theme.gap(6))
        choose = Button(self.theme, translate("Outlines", "Choose a file…"), icon="file")
        choose.setObjectName("file")
        choose.clicked.connect(self._choose)
        flow.addWidget(choose)
        portfolio = self._document.portfolio
        for one in kept_outlines(portfolio.connection, portfolio.attachments):
            title = one.outline.title
            button = Button(self.theme, title if len(title) < 40 else f"{title[:39]}…", icon="layers")
            button.set_tip(translate("Outlines", "Begin with the template “{title}”").format(title=isolate(title)))
            button.setObjectName(f"template:{one.id}")
            button.clicked.connect(lambda _=False, one=one: self._begin_with(one))
            flow.addWidget(button)
        self.column.addWidget(self._ways)

    def open(self) -> None:
        """Lie over the window until it is added or left."""
        self.come_up(self.text.area)
        announce(self, self.accessibleName())

    # ---- where it comes from

    def read(self, path: Path) -> None:
        """Take the outline from a file. An outline is small: it is read at once."""
        try:
            with path.open("rb") as opened:
                data = opened.read(MOST_BYTES + 1)
        except OSError:
            self._say_error(PortfolioError("“{name}” could not be read.", "Is it still there?", name=path.name))
            return
        self._take(data, path.name)

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("Outlines", "Choose an outline"), str(documents()))
        kinds = translate("Outlines", "Outlines")
        dialog.setNameFilters([f"{kinds} (*.csv *.tsv *.json *.md *.markdown *.txt)",
                               translate("Outlines", "All files (*)")])  # fmt: skip
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def _begin_with(self, template: OutlineTemplate) -> None:
        self._timer.stop()
        self._begin(template.outline, template)
        self.plain.setChecked(True)
        self._show()

    def _read_typed(self) -> None:
        self._timer.stop()
        if self.text.raw().strip():
            self._take(self.text.raw().encode(), translate("Outlines", "My programme"))
            self._is_typed = self._file is not None
        else:
            self._begin(None)
            self._show()

    def _begin(self, file: OutlineFile | None, template: OutlineTemplate | None = None) -> None:
        """Another outline is looked at, or none. That only the modules come is said of a template, and ends with it."""
        if self._template is not None and template is None:
            self.plain.setChecked(False)
        self._file, self._template, self._is_typed = file, template, False

    def _take(self, data: bytes, name: str) -> None:
        self._begin(None)
        try:
            self._file = read_outline(data, name, self._document.today())
        except PortfolioError as error:
            self._show()
            self._say_error(error)
            return
        self._show()

    # ---- what will come of it

    def _show(self) -> None:
        file = self._file
        self._coming = None
        self._tell(self.trouble, "")
        if file is not None:
            try:
                connection, plain = self._document.portfolio.connection, self.plain.isChecked()
                self._coming = outline_coming(connection, file, self._document.today(), plain=plain)
            except PortfolioError as error:
                self._say_error(error)
        coming = self._coming
        self.finish.setEnabled(coming is not None and not self._document.portfolio.read_only)
        self.tree.clear()
        self.tree.setVisible(coming is not None)
        self.plain.setVisible(coming is not None)
        self.forget_button.setVisible(self._template is not None and not self._document.portfolio.read_only)
        self._tell(self.about, self._about(coming) if coming is not None else "")
        told = [said_words(one) for one in coming.told] if coming is not None else []
        if coming is not None and coming.there:
            told.insert(0, translate("Outlines", "A programme of this title is here already; there would be two."))
        self._tell(self.told, "\n".join(told))
        for part in coming.parts if coming is not None else ():
            time = hours(self.locale(), part.minutes) if part.minutes else ""
            self.tree.add(None, part_words(part.kind, part.title), time, self._state(part))
        self.tree.fit()
        self.lay_out()

    def _about(self, coming: OutlineComing) -> str:
        made, locale = coming.programme, self.locale()
        counting = [part for part in coming.parts if part.done is not None or not part.left_out]
        count = len(counting)
        modules = translate("Outlines", "{count} modules", None, count).format(count=locale.toString(count))
        minutes = made.planned_minutes or sum(part.minutes or 0 for part in counting)
        cost, earned = made.cost_minor, made.credits_hundredths
        about = [
            sort_of("programme", made.kind), modules, hours(locale, minutes) if minutes else "",
            credits_words(locale, earned, made.credit_unit) if earned else "",
            money_words(locale, cost, made.currency) if cost is not None else "",
            isolate(made.provider) if made.provider else "",
        ]  # fmt: skip
        return "\n".join((isolate(made.title), JOIN.join(filter(None, about))))

    def _state(self, part: Part) -> str:
        locale = self.locale()
        if part.done is not None:
            words = translate("Outlines", "done {date}")
            return words.format(date=short_day(locale, part.done.isoformat()))
        if part.left_out:
            return translate("Outlines", "left out")
        if part.due is None:
            return ""
        return translate("Outlines", "due {date}").format(date=short_day(locale, part.due.isoformat()))

    def _tell(self, label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _say_error(self, error: PortfolioError) -> None:
        words = " ".join(error_words(error))
        self._tell(self.trouble, words)
        announce(self, words)

    # ---- written

    def forget(self) -> None:
        """Take the template that was chosen away, as one change."""
        template, portfolio = self._template, self._document.portfolio
        if template is None or not self._document.do(forget_outline(portfolio.connection, template.id)):
            return
        button = self._ways.findChild(Button, f"template:{template.id}")
        if button is not None:
            button.hide()
            button.deleteLater()
        self.text.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_typed()

    def bring_in(self) -> None:
        """Add it as one change."""
        if self._timer.isActive():  # the last words were not read yet
            self._read_typed()
        coming = self._coming
        if coming is None or not self.finish.isEnabled() or not self._document.do(coming.change):
            return
        if self._is_typed:  # else what was typed is in no programme, and waits for the next time
            self._draft.forget()
        self.close()
        self.added.emit(coming.programme.id)
