"""Writing a reflection: a title, a text in Markdown, what it is about. It starts private."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.drafts import Draft
from portfolio.core.records import Reflection, build
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import LinksField, toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.questions import questions
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.editors.writing_field import WritingField
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Face, Theme

ABOUT = ("credential", "programme", "position", "practice", "time_entry", "conversation", "attachment")


class ReflectionEditor(Editor):
    """`about` is the (kind, id) of the entry that one was looking at when one began to write."""

    KIND = "reflection"
    WIDEST = 760

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, record_id: str = "", *, draft: Draft | None = None,
        about: tuple[str, str] | None = None, toward: tuple[str, str] | None = None, shows: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        is_goal = about is not None and about[0] == "goal"  # one reflects toward a goal, about everything else
        self._begun_about = None if is_goal else about
        super().__init__(
            theme, document, jobs, record_id, draft=draft, toward=about if is_goal else toward, shows=shows,
            parent=parent,
        )  # fmt: skip

    def heading(self) -> str:
        return self.tr("Reflection")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("Title"), self.tr("What it is about, in a few words"), face=Face("h3", 600)
        )
        self.day = DateField(theme, self.tr("Date"), today=self.document.today)
        self.text = WritingField(
            theme,
            self.tr("Text"),
            self.tr("Write as you would tell a colleague whom you trust. It is private until you share it."),
            lambda: questions(self.document),
        )
        self.about = LinksField(
            theme, self.document, self.tr("About"), self.tr("Choose an entry"), ABOUT, own_id=self.id
        )
        self.toward = toward_field(theme, self.document, self.id)
        self.privacy = PrivacyField(theme, "private")
        title, day = self.register("title", self.title), self.register("day", self.day)
        self.form.addWidget(Side(theme, title, day, shares=(5, 2)))
        self.register("text", self.text)
        self.form.addWidget(self.text, 1)
        self.form.addWidget(Side(theme, self.register("about", self.about), self.register("toward", self.toward)))
        self.add("privacy", self.privacy)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Reflection):
            about = [list(self._begun_about)] if self._begun_about else []
            return {"day": self.document.today().isoformat(), "about": about}
        portfolio = self.document.portfolio
        ties = {"about": linked(portfolio, self.id, "about"), "toward": linked(portfolio, self.id, "toward")}
        return held_by(self.before, "title", "day", "text", "privacy") | ties

    def change(self) -> Change:
        text = self.text.text()
        if not self.before and not text.strip() and not self.title.text():
            return Change("", ())
        title = self.title.text() or first_words(text) or self.tr("Reflection")
        fields = {"title": title, "text": text, "day": self.day.day(), "privacy": self.privacy.raw()}
        label = self.tr("Write “{title}”").format(title=title[:60])
        if self.before is None:
            made = added(label, build(Reflection, id=self.id, **fields))
        else:
            made = edited(label, self.before, **fields)
        return Change(label, (*made.edits, *self._links()))

    def _links(self) -> list[Edit]:
        portfolio, own = self.document.portfolio, (self.KIND, self.id)
        return [
            *link_edits(portfolio, own, "about", self.about.chosen()),
            *link_edits(portfolio, own, "toward", self.toward.chosen()),
        ]


def first_words(text: str, limit: int = 60) -> str:
    """The first words of a text as a title, without Markdown's marks."""
    for line in text[:4000].splitlines():
        words = " ".join(line.lstrip("#>-*+ 0123456789.").replace("**", "").replace("`", "").split())
        if words:
            if len(words) <= limit:
                return words.rstrip(".")
            return words[:limit].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return ""
