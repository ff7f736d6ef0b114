"""A conversation about one's work: with whom it was, what was said, what came of it, and when one meets next."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from portfolio.core.bulk import with_ratings
from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.goal_detail import signed_file
from portfolio.core.records import Attachment, Conversation, Link, Person, build, with_fields
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.reading import Reading, evidence_edits
from portfolio.ui.editors.signed_field import KEPT, SignedField
from portfolio.ui.editors.talk_records import TalkEdits, agreed_raw, ratings_raw, targets_raw
from portfolio.ui.editors.talk_rows import Known, agreed_field, ratings_field, targets_field
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.talks import TALKS, talk_words
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions


class ConversationEditor(Editor):
    """An evaluation, an observation, a talk with one's manager. Private until its writer says otherwise."""

    KIND = "conversation"
    _additions: "Additions | None" = None

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
        self.next_day = _NextDay(
            theme, self.tr("We meet next"), ahead=True, hint=self.tr("Empty while no day is set."),
            today=self.document.today,
        )  # fmt: skip
        self.next_day.after = self.day.day
        self.signed = DateField(theme, self.tr("Signed on"), past=True, today=self.document.today)
        self.sheet = SignedField(
            theme, self.tr("Signed sheet"), self._file_name, self._evidence(),
            hint=self.tr("A scan or a photo of the sheet with the signatures. It is kept with the conversation."),
        )  # fmt: skip
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
        self.add("sheet", self.sheet)
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
            "sheet": [KEPT, self.before.signed_id] if self.before.signed_id else [],
            "toward": linked(portfolio, self.id, "toward"),
            "ratings": ratings_raw(portfolio, self.id),
            "targets": targets_raw(portfolio, self.id),
            "agreed": agreed_raw(portfolio, self.id),
        }

    def read_first(self, then: Callable[[], None], failed: Callable[[PortfolioError], None]) -> Reading | None:
        self._additions = None
        if self.sheet.path is None:
            return None

        def done(additions: "Additions") -> None:
            self._additions = additions
            then()

        return Reading(self.jobs, self.document, self.tr("Reading the signed sheet"), [self.sheet.path], done, failed)

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
        fields["signed_id"], files = self._sheet_kept()
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
        # The sheet first: the conversation points to it.
        return with_ratings(portfolio, Change(label, (*files, *made.edits, *links, *came)))

    def _sheet_kept(self) -> tuple[str | None, list[Edit]]:
        """The id of the signed sheet, and the edits that keep it as evidence: what only its readers may see of the
        conversation, only they may see of the sheet. Raises PortfolioError when the file cannot be taken."""
        if self._additions is None or self.sheet.path is None:
            return self.sheet.kept or None, []
        (item,) = self._additions.items
        edits = evidence_edits(self.document, self._additions, (self.KIND, self.id))
        fresh = [edit.record.id for edit in edits if isinstance(edit.record, Attachment)]
        there = [one.id for one in item.existing if one.kind == "attachment"]
        seen = self.privacy.raw()
        return (fresh or there)[0], [
            Edit(None, with_fields(edit.record, privacy=seen)) if edit.record.id in fresh else edit for edit in edits
        ]

    def _file_name(self, attachment_id: str) -> str:
        return signed_file(self.document.portfolio.connection, attachment_id)

    def _evidence(self) -> list[str]:
        """Files that are kept with it: one of them may be the sheet."""
        links = self.document.portfolio.find(Link, target_id=self.id, role="evidence")
        return [link.source_id for link in links if link.trashed is None]

    def _own_title(self, sort: str) -> str:
        what = talk_words(sort)
        return self.tr("{what} with {who}").format(what=what, who=self.who.text()) if self.who.text() else what


class _NextDay(DateField):
    """A day that is not before the conversation itself."""

    after: Callable[[], date | None]

    def problem(self) -> str:
        talk, day = self.after(), self.day()
        if talk is not None and day is not None and day < talk:
            return self.tr("That is before this conversation.")
        return super().problem()
