"""A framework before it comes in: its notice, the tree it will be, and line by line what could not be read."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QTreeWidgetItem

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.coming_in import Coming, Gone, How, already_here, as_change, plan_coming_in
from portfolio.exchange.frameworks.file import FrameworkFile
from portfolio.exchange.frameworks.reading import read_text
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.standards.hanging_words import hanging_words
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.standards.words import number_words
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 300
MOST_TOLD = 40
KEY = "framework_pasted"


class ComingPage(RowsPage):
    """Of a file that was read, or of a list that is typed or pasted here. Nothing is written before Add."""

    added = Signal(str)
    """The framework of this id is here now."""

    def __init__(self, theme: Theme, document: Document, file: FrameworkFile | None) -> None:
        title = file.title if file is not None else ""
        super().__init__(theme, title)
        self._document, self._file = document, file
        self._coming: Coming | None = None
        self._pasting = file is None
        self._how: How = "new"
        if self._pasting:
            self.call(self.tr("Paste or type a list"))
        self._about = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._notice = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._read_it = Tick(theme, self.tr("I have read this notice and may use these words"))
        self._read_it.toggled.connect(self._offer)
        self.text = LongField(
            theme, self.tr("One standard a line: its code, a Tab or comma, its title; or an outline with # and -"),
            self.tr("1\tPlanning\n1a\tKnows the subject\n1b\tKnows the pupils"), least=5, most=9, face=Face("body"),
        )  # fmt: skip
        self.name = TextField(theme, self.tr("What it is called"), self.tr("Our school’s standards"))
        self._asked = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self._choice: Choice | None = None
        self._what = Label(theme, "", Face("small", 600), "ink", wrap=True)
        self.tree = PlainTree(theme, self.tr("The standards that will stand here"), [self.tr("What will stand here")])
        self._told = Label(theme, "", Face("small"), "warn", wrap=True)
        self.add = Button(theme, self.tr("Add this framework"), icon="plus", kind="primary")
        self.add.clicked.connect(self.bring_in)
        for part in (self._about, self._notice, self._read_it, self.text, self.name, self._asked, self._what):
            self.body.addWidget(part)
        self.body.addWidget(self._told)
        self.body.addWidget(self.tree, 1)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        self.tree.setMinimumHeight(theme.px(220))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_typed)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(self._keep)
        for field in (self.text, self.name):
            field.setVisible(self._pasting)
            field.edited.connect(self._typed)
        if self._pasting:
            self._take_up()
        self._show()

    def take_focus(self) -> None:
        target = self.text.area if self._pasting else self.add if self.add.isEnabled() else self._read_it
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what was typed

    def _typed(self) -> None:
        self._timer.start(PAUSE_MS)
        if not self._keeping.isActive():
            self._keeping.start(1000)

    def _keep(self) -> None:
        try:
            if self.text.raw().strip():
                keep(self._document, KEY, KEY, "", {"text": self.text.raw(), "name": self.name.raw()}, {})
            else:
                throw_away(self._document, KEY)
        except PortfolioError as error:
            self.say_error(error)

    def _take_up(self) -> None:
        draft = draft_of(self._document, KEY)
        if draft is not None:
            self.text.set_raw(draft.content.get("text"))
            self.name.set_raw(draft.content.get("name"))
            self._read(quiet=True)

    def _read_typed(self) -> None:
        self._read(quiet=False)
        self._show()

    def _read(self, *, quiet: bool) -> None:
        self._file = None
        self.hush()
        if not self.text.raw().strip():
            return
        try:
            self._file = read_text(self.text.raw(), self.name.text() or self.tr("My framework"))
        except PortfolioError as error:
            if not quiet:
                self.say_error(error)

    # ---- what will come

    def _show(self) -> None:
        file = self._file
        known = already_here(self._document.portfolio.connection, file) if file is not None else None
        self._ask_how(known is not None)
        self._of = known.id if known is not None else ""
        self.tree.clear()
        for part in (self._about, self._notice, self._read_it, self._what, self._told):
            part.hide()
        if file is None:
            self._coming = None
            self.add.setEnabled(False)
            return
        about = "  ·  ".join(part for part in (file.edition, file.publisher, file.jurisdiction, file.licence) if part)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._notice.setText(file.notice)
        self._notice.setVisible(bool(file.notice))
        self._read_it.setVisible(file.on_asking)
        self._fill_tree(file)
        self._plan()
        self._offer()

    def _ask_how(self, known: bool) -> None:
        if not known or self._pasting:
            self._asked.hide()
            if self._choice is not None:
                self._choice.hide()
            self._how = "new"
            return
        self._asked.setText(self.tr("It is here already. What is this?"))
        self._asked.show()
        if self._choice is None:
            options = [
                ("update", self.tr("Its update: what stays the same keeps all that hangs on it"), ""),
                ("edition", self.tr("Another edition, beside it"), ""),
            ]
            self._choice = Choice(self.theme, self._asked.text(), options, "update")
            self._choice.chosen.connect(self._choose_how)
            self.body.insertWidget(self.body.indexOf(self._asked) + 1, self._choice)
        self._how = "update" if self._choice.value() == "update" else "edition"

    def _choose_how(self, how: str) -> None:
        self._how = "update" if how == "update" else "edition"
        self._plan()
        self._offer()

    def _plan(self) -> None:
        self._coming = None
        if self._file is None:
            return
        try:
            title = self.name.text() if self._pasting else ""
            of = self._of if self._how != "new" else ""
            self._coming = plan_coming_in(self._document.portfolio.connection, self._file, self._how, of, title)
        except PortfolioError as error:
            self.say_error(error)
            return
        self._what.setText(self._coming_words(self._coming))
        self._what.show()
        told = [
            self.tr("Line {line}: {what}").format(line=number_words(one.line), what=said_words(one.what))
            if one.line else said_words(one.what)
            for one in self._file.told[:MOST_TOLD]
        ]  # fmt: skip
        more = len(self._file.told) - len(told[:MOST_TOLD]) + self._file.more_told
        if more > 0:
            told.append(self.tr("and {count} more", "", more).format(count=number_words(more)))
        self._told.setText("\n".join(told))
        self._told.setVisible(bool(told))

    def _coming_words(self, coming: Coming) -> str:
        if coming.how != "update":
            count = len(coming.standards)
            return self.tr("{count} standards will stand here", "", count).format(count=number_words(count))
        parts = [
            self.tr("{count} new", "", coming.new).format(count=number_words(coming.new)),
            self.tr("{count} with other words", "", len(coming.altered)).format(
                count=number_words(len(coming.altered))
            ),
        ]
        if coming.going:
            hanging = hanging_words(one.hanging for one in coming.going)
            words = self.tr("{count} are no longer in it", "", len(coming.going)).format(
                count=number_words(len(coming.going))
            )
            parts.append(f"{words} ({hanging})" if hanging else words)
        return "  ·  ".join(parts)

    def _fill_tree(self, file: FrameworkFile) -> None:
        items: dict[str, QTreeWidgetItem] = {}
        for item in file.items:
            words = "  ".join(part for part in (item.code, item.title) if part) or item.text[:80]
            items[item.key] = self.tree.add(items.get(item.parent), words, tip=item.text[:400] or words)
        self.tree.expandAll()
        self.tree.fit()

    def _offer(self) -> None:
        asked = self._file is not None and self._file.on_asking and not self._read_it.isChecked()
        self.add.setEnabled(self._coming is not None and not asked)
        update = self._how == "update"
        self.add.set_label(self.tr("Update it") if update else self.tr("Add this framework"))

    # ---- written

    def bring_in(self) -> None:
        """Add it; where standards in use would go, it is asked first what becomes of them."""
        if self._coming is None:
            return
        if self._coming.asks:
            title = self.tr("{count} standards in use are not in the new one.", "", len(self._coming.going)).format(
                count=number_words(len(self._coming.going))
            )
            self.say(
                title, self._coming_words(self._coming),
                ((self.tr("Keep them here"), lambda: self._bring("keep")),
                 (self.tr("Move them to the bin"), lambda: self._bring("bin"))),
            )  # fmt: skip
            return
        self._bring("ask")

    def _bring(self, gone: Gone) -> None:
        assert self._coming is not None
        try:
            change = as_change(self._document.portfolio.connection, self._coming, gone)
        except PortfolioError as error:
            self.say_error(error)
            return
        if self._document.do(change):
            if self._pasting:
                self._keeping.stop()
                throw_away(self._document, KEY)
            self.added.emit(self._coming.framework.id)
