"""What of a reflection may be shared: passages that one chose, each with who may see it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.queries.entry import Entry
from portfolio.core.queries.passages import Passage
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import QuoteCard
from portfolio.ui.kit.prose import Prose
from portfolio.ui.kit.words import translate


def excerpts_section(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """The passages, and a button to share one; nothing where none is shared and nothing may be written."""
    writes = not reach.document.portfolio.read_only and bool(entry.fields["text"].strip())
    if entry.passages or writes:
        yield ExcerptsSection(reach, entry, entry.passages, writes)


class ExcerptsSection(Section):
    """Cards that open the sheet; words that were marked above are taken along into it."""

    def __init__(self, reach: Reach, entry: Entry, passages: list[Passage], writes: bool) -> None:
        super().__init__(reach.theme, translate("Detail", "What I share of it") if passages else "")
        self._reach, self._entry, self._marked = reach, entry, ""
        readers = {
            "private": translate("Detail", "Only me"),
            "evaluator": translate("Detail", "My evaluator"),
            "public": translate("Detail", "Everyone"),
        }
        for one in passages:
            card = QuoteCard(
                reach.theme, one.title or translate("Detail", "A passage"), one.text, readers[one.privacy], icon="quote"
            )
            card.setObjectName(f"excerpt:{one.id}")
            card.clicked.connect(lambda _=False, one=one: self._open(one))
            self.add(card)
        if writes:
            self._add_button()

    def _add_button(self) -> None:
        words = translate("Detail", "Share a passage…")
        tip = translate("Detail", "Mark words of it, or write what may be shared; the rest stays as it is")
        button = Button(self._reach.theme, words, icon="quote", kind="ghost", tip=tip)
        button.setObjectName("share")
        # A click takes the focus from the text, and with it what is marked there.
        button.pressed.connect(self._remember)
        button.clicked.connect(lambda: self._open(None))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _remember(self) -> None:
        self._marked = self._selected()

    def _selected(self) -> str:
        """Words that are marked in the text above."""
        page = self.parentWidget()
        found = page.findChildren(Prose) if page is not None else []
        texts = (prose.textCursor().selection().toPlainText().strip() for prose in found)
        return next((text for text in texts if text), "")

    def _open(self, passage: Passage | None) -> None:
        from portfolio.ui.detail.excerpt_card import ExcerptCard

        if self._reach.document.portfolio.read_only:
            return
        marked = self._marked or self._selected()
        card = ExcerptCard(self._reach.theme, self._reach.document, self._entry, passage, marked, self.window())
        card.open()
