"""On which day something that a licence asks for was done."""

from datetime import date

from PySide6.QtWidgets import QWidget

from portfolio.growth.renewal.standing import Asked
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.acts import ticked
from portfolio.ui.theme import Theme


class DoneCard(FormCard):
    """A day of the year or the period for which it is asked; no day says that it is not done."""

    def __init__(self, theme: Theme, document: Document, licence_id: str, asked: Asked, parent: QWidget) -> None:
        title = translate("Licences", "When was it done: {what}?").format(what=isolate(asked.words))
        super().__init__(theme, document, title, parent, width=460)
        self._licence_id, self._asked = licence_id, asked
        self.day = DateField(theme, self.tr("Done on"), today=document.today)
        self.day.set_day(date.fromisoformat(asked.done) if asked.done else self._usual())
        self.column.addWidget(self.day)
        self.day.line.returnPressed.connect(self.finish)
        self.day.edited.connect(lambda: self.day.set_hint(""))

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.day.line)

    def finish(self) -> None:
        """Write it as one change, and close."""
        day, year = self.day.day(), self._asked.year
        if not self.day.check():
            self.day.complain()
            return
        if day is not None and not year.holds(day):
            self.day.tell_wrong(self.tr("That day is in another year of the licence."))
            self.day.complain()
            return
        self.write(ticked(self._document, self._licence_id, self._asked.key, self._asked.words, year, day))

    def _usual(self) -> date:
        return usual_day(self._asked, self._document.today())


def usual_day(asked: Asked, today: date) -> date:
    """Today, or the nearest day of the year for which it is asked."""
    return min(max(today, asked.year.start), asked.year.end)
