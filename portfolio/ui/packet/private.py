"""What stays out because this reader may not see it: counted, and offered before anything is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget

from portfolio.core.bulk import with_ratings
from portfolio.core.change import Change, edited, joined
from portfolio.core.records import KINDS
from portfolio.packet.request import Audience
from portfolio.ui.document import Document
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.packet.content import Content, Entry
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Theme


class PrivateOffer(WayIn):
    """“2 reflections are private and stay out”, and the way to the list of them. Hidden where nothing stays out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lock", "", "", color="reflection", small=True, parent=parent)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """It wraps: with large text it must not be wider than the column it stands in."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.theme.px(120)), hint.height())

    def show_content(self, content: Content, audience: Audience) -> None:
        """Offer what stays out because this audience may not see it."""
        count = len(content.hidden)
        number = self.locale().toString(count)
        if audience == "public":
            title = self.tr("{count} entries are not for everyone and stay out", "", count)
        else:
            title = self._private(content, count)
        self.set_words(title.format(count=number), self.tr("Choose which to show…"))
        self.setVisible(bool(count))

    def _private(self, content: Content, count: int) -> str:
        """Two reflections are called reflections; a mixture is called entries."""
        if content.hidden_of("reflection") == count:
            return self.tr("{count} reflections are private and stay out", "", count)
        return self.tr("{count} entries are private and stay out", "", count)


class PrivateList(TickDialog):
    """The private entries of the period; what is ticked may be seen from then on, as one change."""

    def __init__(
        self, theme: Theme, document: Document, entries: Sequence[Entry], audience: Audience, parent: QWidget
    ) -> None:
        public = audience == "public"
        super().__init__(
            theme,
            self.tr("Show these to everyone?") if public else self.tr("Show these to your evaluator?"),
            self.tr("What you tick may be seen by everyone from now on, in this PDF and in later ones.") if public
            else self.tr("What you tick may be seen by evaluators from now on, in this PDF and in later ones."),
            entries,
            self.tr("Show what is ticked"),
            parent=parent,
        )  # fmt: skip
        self._document, self._entries, self._audience = document, entries, audience
        self.ticked.connect(self._let_see)

    @Slot(list)
    def _let_see(self, ids: list[str]) -> None:
        chosen = [entry for entry in self._entries if entry.id in ids]
        records = [self._document.portfolio.get(KINDS[entry.kind], entry.id) for entry in chosen]
        whom = self.tr("everyone") if self._audience == "public" else self.tr("my evaluator")
        label = (
            self.tr("Show “{title}” to {whom}")
            if len(chosen) == 1
            else self.tr("Show {count} entries to {whom}", "", len(chosen))
        )
        title = chosen[0].title if chosen else ""
        label = label.format(title=title, whom=whom, count=self.locale().toString(len(chosen)))
        changes = (edited("", one, privacy=self._audience) for one in records if one is not None)
        change = with_ratings(self._document.portfolio, joined(label, *changes))
        # What comes with a talk or with answers stands in the same list: there it was left unticked.
        unticked = {entry.id for entry in self._entries} - set(ids)
        self._document.do(Change(label, tuple(edit for edit in change.edits if edit.record.id not in unticked)))
