"""From a programme that ended to its certificate: the field that names the course, and what is filled in from it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.programmes import progress
from portfolio.core.records import Programme
from portfolio.ui.document import Document
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.theme import Theme

_SORTS = {"micro_credential": "micro_credential", "bachelor": "degree", "master": "degree"}


class CourseField(LinksField):
    """The programme that ended in a credential. It is there only where one did: most come without."""

    def __init__(self, theme: Theme, document: Document, own_id: str) -> None:
        super().__init__(
            theme, document, self.tr("The course it ended"), self.tr("Choose a course"), ("programme",), own_id=own_id
        )

    def course_id(self) -> str | None:
        """The programme, or None. A credential has one: the one chosen last."""
        return self.chosen()[-1][1] if self.chosen() else None

    def set_raw(self, raw: Any) -> None:
        super().set_raw(raw)
        self.setHidden(not self.chosen())


def fill_in(sheet: QWidget | None, document: Document, programme_id: str) -> None:
    """Put what is known of the programme into the new credential on this sheet; the person reads it and saves it."""
    fields = getattr(sheet, "fields", {})
    programme = document.portfolio.get(Programme, programme_id)
    if programme is None or "course" not in fields or "title" not in fields or getattr(sheet, "before", None):
        return
    minutes = progress(document.portfolio.connection, programme_id)
    fields["title"].set_raw(programme.title)
    fields["issuer"].set_raw(programme.provider)
    fields["earned"].set_day(programme.finished or document.today())
    fields["minutes"].set_minutes(minutes.planned_minutes or minutes.minutes)
    fields["kind"].set_raw(_SORTS.get(programme.kind, "certificate"))
    fields["privacy"].set_raw(programme.privacy)
    fields["course"].set_raw([["programme", programme_id]])
    fields["course"].edited.emit()
