"""The rules of licences: those that are here, those that come with the program, and bringing one’s own as a file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.core.records import RuleSet
from portfolio.exchange.learning.rule_files import MOST_BYTES, RuleFile, read_rules
from portfolio.exchange.learning.rules_in_out import rules_coming
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.acts import copy_of_rules, own_rules, rules_binned, rules_renewed
from portfolio.ui.licences.offered_rules import Offered, offered
from portfolio.ui.licences.problem_words import problem_parts
from portfolio.ui.licences.reading import Reader
from portfolio.ui.licences.rule_words import named_in, rules_words
from portfolio.ui.licences.saving import ask_rules, save_rules
from portfolio.ui.licences.words import as_of_words
from portfolio.ui.saving import saved
from portfolio.ui.theme import Face, Theme


class RulesPage(RowsPage):
    """Whoever makes it calls `fill` when something changed."""

    tell_requested = Signal(str, str, object)

    def __init__(
        self, theme: Theme, document: Document, reader: Reader, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme, translate("Licences", "Rules of licences"),
            translate(
                "Licences",
                "What counts is decided by rules. Those of an authority change: check them with yours. You can copy"
                " them, change them, and bring your own.",
            ),
            parent, back=translate("Licences", "Back to the licences"),
        )  # fmt: skip
        self._document, self._reader, self._resources = document, reader, resources
        self._writes = not document.portfolio.read_only
        self._open: set[str] = set()
        self.fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.hush()  # who comes back has read it

    def take_focus(self) -> None:
        """On the first thing to do."""
        first = next((one for one in self.area.findChildren(Button) if one.isVisibleTo(self)), None)
        (first or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> None:
        """Read again, and show it."""
        focus = self.window().focusWidget()
        had, name = holds_focus(self.area), focus.objectName() if focus is not None else ""
        clear(self.body)
        here, shipped = offered(self._document.portfolio.connection, self._resources)
        if here:
            self.heading(self.tr("Here now"))
            for one in here:
                self._add(self._row(one))
        if self._writes:
            self.heading(self.tr("Bring your own"))
            for name, icon, words, below, do in (
                ("file", "file", self.tr("Choose a file…"), self.tr("Rules that somebody saved from this program"),
                 self._choose_file),
                ("own", "pencil", self.tr("Write them yourself…"),
                 self.tr("For an authority that is not here: how much, in how many months, and of what"),
                 lambda: self._open_sheet(own_rules(self._document))),
            ):  # fmt: skip
                way = WayIn(self.theme, icon, words, below, small=True)
                way.setObjectName(name)
                way.clicked.connect(do)
                self._add(way)
        if shipped:
            self.heading(self.tr("Come with the program"))
            for one in shipped:
                self._add(self._row(one))
        self.body.addStretch(1)
        if had:
            again = self.area.findChild(QWidget, name) if name else None
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.take_focus()

    def read(self, path: Path) -> bool:
        """Take in the rules of a file, as one change; what is wrong with it is told, and nothing is taken."""
        self.hush()
        try:
            with path.open("rb") as opened:
                data = opened.read(MOST_BYTES + 1)  # one more, and it is refused with its own sentence
            file = read_rules(data, path.name)
        except OSError:
            self.say_error(PortfolioError("“{name}” could not be read.", "Is it still there?", name=path.name))
            return False
        except RulesProblem as error:
            title, advice = problem_parts(error)
            left = self.tr("Nothing of “{name}” was taken in.").format(name=isolate(path.name))
            self.say(title, f"{advice} {left}".strip())
            return False
        except PortfolioError as error:
            self.say_error(error)
            return False
        self._take(file)
        return True

    # ---- inside

    def _add(self, row: QWidget) -> None:
        self.body.addWidget(row)
        row.show()  # at once, for the keyboard may be given back to something on it

    def _row(self, one: Offered) -> QWidget:
        theme, card = self.theme, Card(self.theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(Label(theme, one.words, Face("body", 600), wrap=True))
        as_of = one.columns["as_of"]
        about = [str(one.columns["authority"]), as_of_words(self.locale(), {"as_of": str(as_of) if as_of else ""})]
        if one.newer is not None:
            newer = self.tr("The program brings a newer edition of them")
            about.append(self.tr("Not as they come with the program") if one.changed else newer)
        used = [str(held.row["title"]) for held in self._reader.uses(one.key)]
        if used:
            about.append(self.tr("Used by: {licences}").format(licences=", ".join(used)))
        *before, last = [part for part in about if part] or [""]
        words = "  ·  ".join([*(part.rstrip(".。") for part in before), last])  # a full stop before a dot is a mistake
        column.addWidget(Label(theme, words, Face("small"), "ink2", wrap=True))
        told = [f"– {line}" for line in rules_words(self.locale(), one.columns["rules"], named_in(one.columns))]
        told += [str(one.columns["notice"]), *(str(source) for source in one.columns["sources"])]
        rules = Label(theme, "\n".join(line for line in told if line), Face("small"), "ink2", wrap=True)
        column.addLayout(self._acts(one, rules, used=bool(used)))
        column.addWidget(rules)
        rules.setVisible(one.key in self._open)
        card.setAccessibleName(one.title)
        card.setAccessibleDescription(words)
        return card

    def _acts(self, one: Offered, rules: Label, *, used: bool) -> FlowLayout:
        acts = FlowLayout(gap=self.theme.gap(8))
        says = Button(self.theme, self.tr("What they say"), icon="info", kind="ghost")
        says.setObjectName(f"says:{one.key}")
        says.setCheckable(True)
        says.setChecked(one.key in self._open)
        says.toggled.connect(lambda on: self._unfold(one.key, rules, on=on))
        acts.addWidget(says)
        here, newer = one.file is None, None if one.changed else one.newer
        offers = (
            ("take", self.tr("Take them in"), "plus", lambda: self._take(one.file), not here and self._writes),
            ("renew", self.tr("Use the newer edition"), "refresh-cw",
             lambda: self._do(rules_renewed(self._document, one.key, newer)), newer is not None and self._writes),
            ("edit", self.tr("Edit…"), "pencil", lambda: self._edit(one.key), here and self._writes),
            ("copy", self.tr("Copy"), "layers", lambda: self._document.do(copy_of_rules(one.columns)),
             here and self._writes),
            ("save", self.tr("Save as a file…"), "download", lambda: self._save(one), here),
            ("remove", self.tr("Move to the bin"), "trash-2",
             lambda: self._document.do(rules_binned(self._document, one.key)), here and not used and self._writes),
        )  # fmt: skip
        for name, words, icon, do, shown in offers:
            if shown:
                button = Button(self.theme, words, icon=icon, kind="ghost")
                button.setObjectName(f"{name}:{one.key}")
                button.setAccessibleDescription(one.title)
                button.clicked.connect(lambda _=False, do=do: do())
                acts.addWidget(button)
        return acts

    def _unfold(self, key: str, rules: Label, *, on: bool) -> None:
        self._open = self._open | {key} if on else self._open - {key}
        rules.setVisible(on)

    def _take(self, file: RuleFile | None) -> None:
        if file is None:
            return
        coming = rules_coming(self._document.portfolio.connection, file)
        if coming.there:
            self.say(
                self.tr("“{title}” is here already.").format(title=coming.rule_set.title), tone="accent", icon="info"
            )
        else:
            self._do(coming.change)

    def _edit(self, rule_set_id: str) -> None:
        found = self._document.portfolio.get(RuleSet, rule_set_id)
        if found is not None:
            self._open_sheet(found)

    def _open_sheet(self, rules: RuleSet) -> None:
        from portfolio.ui.licences.rules_sheet import RulesSheet

        RulesSheet(self.theme, self._document, self._reader, self.window(), rules).open()

    def _save(self, one: Offered) -> None:
        def save(path: Path) -> None:
            if save_rules(self._document, one.columns, path):
                self.tell_requested.emit(*saved(path))

        ask_rules(one.columns, self, save)

    def _choose_file(self) -> None:
        rules, everything = self.tr("Rules"), self.tr("All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a file"), str(documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{rules} (*.json)", everything])
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def _do(self, change: Change) -> None:
        if change:
            self._document.do(change)
