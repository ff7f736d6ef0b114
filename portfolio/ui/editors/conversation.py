"""A conversation about one's work: with whom it was, what was said, what came of it, and when one meets next."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.goal_detail import signed_file
from portfolio.core.records import Conversation, Person, build
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.talk_records import TalkEdits, agreed_raw, ratings_raw, targets_raw
from portfolio.ui.editors.talk_rows import Known, agreed_field, ratings_field, targets_field
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.talks import TALKS, talk_words
from portfolio.ui.theme import Theme


class ConversationEditor(Editor):
    """An evaluation, an observation, a talk with one's manager. Private until its writer says otherwise."""

    KIND = "conversation"

    def heading(self) -> str:
        return self.tr("Conversation")

    def build(self) -> None:
        theme: Theme = self.theme
        options = [(sort, talk_words(sort), icon) for sort, (_, icon) in TALKS.items()]
        self.sort = ChoiceField(theme, self.tr("What it was"), options, "evaluation")
        self.who = TextField(theme, self.tr("With whom"), self.tr("Their name, or what they are to you"))
        self.day = DateField(theme, self.tr("Date"), today=self.document.today)
        self.notes = LongField(
            theme, self.tr("What was said"),
            self.tr("What went well, what I want to try next, and what we agreed."), least=5,
        )  # fmt: skip
        self.title = TextField(theme, self.tr("Title"), self.tr("Left empty, it says what it was, and with whom"))
        self.next_day = DateField(
            theme,
            self.tr("We meet next"),
            ahead=True,
            hint=self.tr("Empty while no day is set."),
            today=self.document.today,
        )
        self.signed = DateField(theme, self.tr("Signed on"), hint=self._signed_hint(), today=self.document.today)
        self._known = Known(self.document)
        self.ratings = ratings_field(theme, self._known)
        self.targets = targets_field(theme, self._known, self.document.today)
        self.agreed = agreed_field(theme, self._known, self.document.today)
        self.toward = toward_field(theme, self.document, self.id, ("goal",))
        self.privacy = PrivacyField(theme)
        self.add("kind", self.sort)
        row = [self.register("who", self.who), self.register("day", self.day)]
        self.form.addWidget(Side(theme, *row, shares=(5, 2)))
        self.add("notes", self.notes)
        self.add("targets", self.targets)
        self.add("agreed", self.agreed)
        self.add("ratings", self.ratings)
        row = [self.register("next_day", self.next_day), self.register("signed", self.signed)]
        self.form.addWidget(Side(theme, *row))
        self.add("title", self.title)
        self.add("toward", self.toward)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Conversation):
            people = self.document.portfolio.find(Person)
            who = {"who": people[0].evaluator} if people and people[0].evaluator else {}
            return {"day": self.document.today().isoformat(), "privacy": "private", **who}
        names = ("kind", "who", "day", "notes", "title", "next_day", "signed", "privacy")
        portfolio = self.document.portfolio
        return held_by(self.before, *names) | {
            "toward": linked(portfolio, self.id, "toward"),
            "ratings": ratings_raw(portfolio, self.id),
            "targets": targets_raw(portfolio, self.id),
            "agreed": agreed_raw(portfolio, self.id),
        }

    def change(self) -> Change:
        sort = self.sort.raw()
        title = self.title.text() or self._own_title(sort)
        fields = {
            "title": title,
            "kind": sort,
            "who": self.who.text(),
            "day": self.day.day(),
            "notes": self.notes.text(),
            "next_day": self.next_day.day(),
            "signed": self.signed.day(),
            "privacy": self.privacy.raw(),
        }
        before = self.before if isinstance(self.before, Conversation) else None
        if before is None:
            label = self.tr("Add “{title}”").format(title=title[:60])
            made = added(label, build(Conversation, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, before, **fields)
        after = made.edits[0].after if made else before
        assert isinstance(after, Conversation)
        portfolio = self.document.portfolio
        links = link_edits(portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        came = TalkEdits(portfolio, before, after, self._known).edits(
            self.ratings.items(), self.targets.items(), self.agreed.items()
        )
        return Change(label, (*made.edits, *links, *came))

    def _signed_hint(self) -> str:
        """What is known of the signatures, or how one keeps them."""
        signed = self.before.signed_id if isinstance(self.before, Conversation) else None
        name = signed_file(self.document.portfolio.connection, signed) if signed else ""
        if name:
            return self.tr("The signatures are in {file}.").format(file=isolate(name))
        return self.tr("On paper, or a file that you add to it as evidence.")

    def _own_title(self, sort: str) -> str:
        what = talk_words(sort)
        return self.tr("{what} with {who}").format(what=what, who=self.who.text()) if self.who.text() else what
