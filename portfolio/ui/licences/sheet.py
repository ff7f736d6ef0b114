"""The sheet of a licence: its title, by which rules it is renewed, when it began, and what is true for its holder.

A new one brings its rules along: both are one change.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added, edited, joined
from portfolio.core.records import Licence, build
from portfolio.ui.document import Document
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import LongField, NumberField, TextField
from portfolio.ui.kit.dates import month_name
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.acts import short
from portfolio.ui.licences.chosen_field import ChosenField
from portfolio.ui.licences.offered_rules import Offered, offered, taken
from portfolio.ui.licences.words import as_of_words
from portfolio.ui.theme import Face, Theme

MOST_FURTHER = 20
_LICENCES = "SELECT id, title FROM credential WHERE kind = 'licence' AND trashed IS NULL ORDER BY lower(title), id"


class _FurtherField(NumberField):
    """As many as a licence can have beside it."""

    def problem(self) -> str:
        if (self.number() or 0) > MOST_FURTHER:
            return translate("Licences", "There can be at most {most}.").format(
                most=self.locale().toString(MOST_FURTHER)
            )
        return super().problem()


class LicenceSheet(FormCard):
    """A new licence, or one that is there."""

    written = Signal(str)
    """The id of the licence that was written."""

    def __init__(
        self, theme: Theme, document: Document, resources: Path, parent: QWidget, licence: Licence | None = None
    ) -> None:
        title = translate("Licences", "Licence") if licence is not None else translate("Licences", "Add a licence")
        super().__init__(theme, document, title, parent, width=620)
        self._licence = licence
        here, shipped = offered(document.portfolio.connection, resources)
        self._offered = {one.key: one for one in (*here, *shipped)}
        self._make(here, shipped)
        self._show(licence)
        self.by_rules.edited.connect(self._rules_chosen)
        self.by_rules.combo.currentIndexChanged.connect(lambda _: self._offer())
        for day in (self.starts, self.ends):
            day.edited.connect(lambda: self.ends.set_hint(""))  # what was said of both is said no longer
        self._offer()
        about = licence.id if licence is not None else "new"
        self.remember(
            f"licence:{about}", title=self.title, rules=self.by_rules, number=self.number, starts=self.starts,
            ends=self.ends, birth_month=self.birth_month, extra=self.extra, chosen=self.chosen,
            credential=self.credential, notes=self.notes, privacy=self.privacy,
        )  # fmt: skip
        self._offer()

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.by_rules.combo if self._licence is None else self.title.line)

    def finish(self) -> None:
        """Write it as one change, and close; what cannot be is told below its field."""
        fields: tuple[Field, ...] = (self.title, self.starts, self.ends, self.extra)
        wrong = [field for field in fields if not field.isHidden() and not field.check()]
        if not wrong and self._ends_early():
            self.ends.tell_wrong(self.tr("It cannot end before it begins."))
            wrong = [self.ends]
        if wrong:
            wrong[0].complain()
            return
        change, licence_id = self._change()
        document = self._document
        before = document.portfolio.get(Licence, licence_id)
        self.write(change)
        if document.portfolio.get(Licence, licence_id) is not None and (before is None or change):
            self.written.emit(licence_id)

    # ---- inside

    def _make(self, here: list[Offered], shipped: list[Offered]) -> None:
        theme, today = self.theme, self._document.today
        options = [("", self.tr("None yet")), *((one.key, one.words) for one in (*here, *shipped))]
        kept = self._licence.rule_set_id if self._licence is not None else None
        if kept and kept not in self._offered:
            options.append((kept, self.tr("Those it had, which are in the bin")))
        self.by_rules = ComboField(theme, self.tr("By which rules it is renewed"), options)
        self._about = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.title = TextField(
            theme, self.tr("What it is called"), self.tr("Professional certificate, grades 1 to 6"),
            needed=self.tr("It needs a title."),
        )  # fmt: skip
        self.number = TextField(
            theme, self.tr("Its number"), hint=self.tr("It stands in the audit pack and nowhere else.")
        )
        self.starts = DateField(
            theme, self.tr("Issued, or the period began"), needed=self.tr("It needs the day on which it began."),
            today=today,
        )  # fmt: skip
        self.ends = DateField(theme, self.tr("Ends, if not as the rules say"), ahead=True, today=today)
        months = [("", "–"), *((str(month), month_name(self.locale(), month)) for month in range(1, 13))]
        self.birth_month = ComboField(
            theme, self.tr("Month of your birth"), months, hint=self.tr("With it the periods of these rules begin.")
        )
        self.extra = _FurtherField(theme, self.tr("How many further licences you hold from the same authority"), "0")
        self.chosen = ChosenField(theme, self.tr("What is true for you"))
        rows = self._document.portfolio.connection.execute(_LICENCES).fetchall()
        self.credential = ComboField(
            theme, self.tr("The licence itself, among your credentials"), [("", self.tr("Not there")), *rows]
        )
        self.notes = LongField(theme, self.tr("Notes"), least=2, most=6, face=Face("body"))
        self.privacy = PrivacyField(theme, "evaluator")
        for part in (
            self.by_rules, self._about, self.title, Side(theme, self.starts, self.ends), self.birth_month, self.chosen,
            self.number, self.extra, self.credential, self.notes, self.privacy,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.credential.setVisible(bool(rows))
        for line in (self.title.line, self.number.line, self.starts.line, self.ends.line):
            line.returnPressed.connect(self.finish)

    def _show(self, licence: Licence | None) -> None:
        if licence is None:
            return
        self.by_rules.set_raw(licence.rule_set_id or "")
        self.title.set_raw(licence.title)
        self.number.set_raw(licence.number)
        self.starts.set_day(licence.starts)
        self.ends.set_day(licence.ends)
        self.birth_month.set_raw(str(licence.birth_month or ""))
        self.extra.show_value(licence.extra or None)
        self.chosen.set_raw(list(licence.chosen))
        self.credential.set_raw(licence.credential_id or "")
        self.notes.set_raw(licence.notes)
        self.privacy.set_raw(licence.privacy)

    def _rules_chosen(self) -> None:
        """A new licence is called as its rules are, until it is given a title of its own."""
        one = self._offered.get(self.by_rules.raw())
        called = {other.title for other in self._offered.values()}
        if one is not None and self._licence is None and (not self.title.text() or self.title.text() in called):
            self.title.set_raw(one.title)
        self._offer()

    def _offer(self) -> None:
        """Ask what these rules want to know, and nothing else."""
        one = self._offered.get(self.by_rules.raw())
        self.birth_month.setVisible(one is not None and one.begins == "birth_month")
        self.extra.setVisible((one is not None and one.renews_further) or bool(self.extra.text()))
        self.chosen.offer(one.choices if one is not None else {})
        told = []
        if one is not None:
            as_of = one.columns["as_of"]
            told = [str(one.columns["authority"]), as_of_words(self.locale(), {"as_of": str(as_of) if as_of else ""})]
            told.append(str(one.columns["notice"]))
        self._about.setText("\n".join(words for words in told if words))
        self._about.setVisible(bool(told))

    def _ends_early(self) -> bool:
        starts, ends = self.starts.day(), self.ends.day()
        return starts is not None and ends is not None and ends < starts

    def _change(self) -> tuple[Change, str]:
        raw = self.by_rules.raw()
        rule_set_id, rules = taken(self._document.portfolio.connection, self._offered.get(raw))
        if self._licence is not None and raw == self._licence.rule_set_id:
            rule_set_id = raw  # also where they are in the bin, from which they may come back
        month = self.birth_month.raw()
        fields = {
            "title": self.title.text(), "number": self.number.text(), "rule_set_id": rule_set_id,
            "starts": self.starts.day(), "ends": self.ends.day(), "birth_month": int(month) if month else None,
            "extra": self.extra.number() or 0, "chosen": self.chosen.raw(),
            "credential_id": self.credential.raw() or None, "notes": self.notes.text(), "privacy": self.privacy.raw(),
        }  # fmt: skip
        title = short(self.title.text())
        if self._licence is None:
            made = build(Licence, **fields)
            label = translate("Licences", "Add the licence “{title}”").format(title=title)
            return joined(label, rules, added(label, made)), made.id
        label = translate("Licences", "Change the licence “{title}”").format(title=title)
        current = self._document.portfolio.get(Licence, self._licence.id) or self._licence
        return joined(label, rules, edited(label, current, **fields)), current.id
