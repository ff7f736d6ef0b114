"""What a kept file is called, shows and proves; the file itself never changes."""

from typing import Any

from portfolio.core.change import Change, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Attachment
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.theme import Face

_OF = ("credential", "programme", "position", "practice", "goal", "reflection", "time_entry", "conversation")


class EvidenceEditor(Editor):
    """Title, caption and date of a piece of evidence, and what it is evidence of."""

    KIND = "attachment"

    def heading(self) -> str:
        return self.tr("Evidence")

    def build(self) -> None:
        theme = self.theme
        name = self.before.name if isinstance(self.before, Attachment) else ""
        self.title = TextField(theme, self.tr("Title"), name, face=Face("h3", 600))
        self.day = DateField(theme, self.tr("Date"), today=self.document.today)
        self.caption = LongField(
            theme,
            self.tr("What it shows"),
            hint=self.tr("This is also read out to those who cannot see the picture."),
            least=3,
        )
        self.of = LinksField(
            theme, self.document, self.tr("Evidence of"), self.tr("Choose an entry"), _OF, own_id=self.id
        )
        self.privacy = PrivacyField(theme)
        row = [self.register("title", self.title), self.register("day", self.day)]
        self.form.addWidget(Side(theme, *row, shares=(5, 2)))
        self.add("caption", self.caption)
        self.add("of", self.of)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Attachment):
            return {}
        of = linked(self.document.portfolio, self.id, "evidence")
        return held_by(self.before, "title", "caption", "day", "privacy") | {"of": of}

    def change(self) -> Change:
        if self.before is None:
            raise PortfolioError("This file is no longer there.", "Add it again.")
        fields = {
            "title": self.title.text(),
            "caption": self.caption.text(),
            "day": self.day.day(),
            "privacy": self.privacy.raw(),
        }
        label = self.tr("Edit “{title}”").format(title=(self.title.text() or self.before.label())[:60])
        links = link_edits(self.document.portfolio, (self.KIND, self.id), "evidence", self.of.chosen())
        return Change(label, (*edited(label, self.before, **fields).edits, *links))
