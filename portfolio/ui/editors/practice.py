"""Something I did: two fields first, what I did and what changed; all else may stay empty."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from portfolio.core.change import Change, added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Practice, build
from portfolio.ui.detail.words import SORTS
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.files_field import FilesField
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.reading import Reading, evidence_edits
from portfolio.ui.editors.reflection import first_words
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.words import translate

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions

_ICONS = {
    "lesson": "presentation", "unit": "layers", "project": "puzzle", "talk": "message-square",
    "parent_contact": "users", "mentoring": "heart-handshake", "other": "lightbulb",
}  # fmt: skip


class PracticeEditor(Editor):
    """A lesson, a project, a talk, a parent contact."""

    KIND = "practice"
    _additions: "Additions | None" = None

    def heading(self) -> str:
        return self.tr("Something I did")

    def build(self) -> None:
        theme = self.theme
        self.what_i_did = LongField(
            theme, self.tr("What I did"), self.tr("We cooked for 12, 30 and 90 and wrote down every amount."),
            needed=self.tr("A few words on what you did are enough."), least=3,
        )  # fmt: skip
        self.what_changed = LongField(
            theme,
            self.tr("What changed"),
            self.tr("Twenty of twenty-eight could explain why the salt does not double."),
            least=3,
        )
        options = [(kind, translate("Detail", SORTS[kind]), icon) for kind, icon in _ICONS.items()]
        self.sort = ChoiceField(theme, self.tr("What it was"), options, "lesson")
        self.day = DateField(theme, self.tr("Date"), today=self.document.today)
        self.title = TextField(theme, self.tr("Title"), self.tr("Left empty, it takes the first words"))
        pasted = self.document.portfolio.folder / "pasted"
        self.files = FilesField(theme, self.tr("Evidence, if there is any"), self.tr("Choose files"), pasted)
        self.toward = toward_field(theme, self.document, self.id)
        self.privacy = PrivacyField(theme)
        for name, field in (
            ("what_i_did", self.what_i_did),
            ("what_changed", self.what_changed),
            ("kind", self.sort),
        ):
            self.add(name, field)
        row = [self.register("title", self.title), self.register("day", self.day)]
        self.form.addWidget(Side(theme, *row, shares=(5, 2)))
        self.form.addWidget(Side(theme, self.register("files", self.files), self.register("toward", self.toward)))
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Practice):
            return {"day": self.document.today().isoformat()}
        names = ("what_i_did", "what_changed", "title", "kind", "day", "privacy")
        return held_by(self.before, *names) | {"toward": linked(self.document.portfolio, self.id, "toward")}

    def read_first(self, then: Callable[[], None], failed: Callable[[PortfolioError], None]) -> Reading | None:
        self._additions = None
        if not self.files.paths():
            return None

        def done(additions: "Additions") -> None:
            self._additions = additions
            then()

        label = self.tr("Reading the evidence")
        return Reading(self.jobs, self.document, label, self.files.paths(), done, failed)

    def change(self) -> Change:
        title = self.title.text() or first_words(self.what_i_did.text()) or self.tr("Something I did")
        fields = {
            "title": title,
            "kind": self.sort.raw(),
            "day": self.day.day(),
            "what_i_did": self.what_i_did.text(),
            "what_changed": self.what_changed.text(),
            "privacy": self.privacy.raw(),
        }
        own = (self.KIND, self.id)
        if self.before is None:
            label = self.tr("Add “{title}”").format(title=title[:60])
            made = added(label, build(Practice, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        links = link_edits(self.document.portfolio, own, "toward", self.toward.chosen())
        files = evidence_edits(self.document, self._additions, own) if self._additions is not None else []
        return Change(label, (*made.edits, *files, *links))
