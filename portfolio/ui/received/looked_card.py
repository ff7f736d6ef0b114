"""One evaluation PDF that was looked over: what was checked, as sentences, and the badges inside with their state."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.packet.proof.known_keys import in_words
from portfolio.packet.proof.received import Received
from portfolio.ui.detail.proof import finding_words, status_sign, status_words
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.received.lines import RESULTS, ShapeLine
from portfolio.ui.received.look_words import gap_words, period_of, state_of
from portfolio.ui.theme import Face, Theme

MOST_BADGES = 200


class LookedCard(ScrollCard):
    """`key_requested`: its key is to be saved, once its ten words were compared."""

    key_requested = Signal(object)

    def __init__(
        self, theme: Theme, one: Received, words: Path, parent: QWidget, *, own: str = "", writes: bool = True
    ) -> None:
        """`words` is the folder with the list of words; `own` the name of the reader's own key."""
        super().__init__(theme, one.name or one.file, parent)
        self.one = one
        locale, small = self.locale(), Face("small")
        about = [one.title if one.title != one.name else "", period_of(locale, one), one.file if one.name else ""]
        if line := "  ·  ".join(isolate(part) for part in about if part):
            self.words(line, small)
        if one.framework:
            gaps = gap_words(locale, one, most=200)
            line = self.tr("{framework}. Standards that nothing shows: {gaps}")
            self.words(line.format(framework=isolate(one.framework), gaps=gaps), small)
        self._add(SectionTitle(theme, self.tr("Since it was signed"), "h3"))
        state = state_of(one, own)
        self._add(ShapeLine(theme, state.icon, state.color, state.words, said_words(one.words), face=Face("body", 600)))
        said = {one.words}
        for check in one.checks:
            if check["detail"] in said:
                continue
            icon, color = RESULTS.get(str(check["result"]), RESULTS["not_checked"])
            self._add(ShapeLine(theme, icon, color, finding_words(check, locale), face=small))
        if one.badges:
            self._badges(one)
        if one.key and one.change:
            self._key(one, words, own, writes)

    def open(self) -> None:
        """Lie over the window until one leaves it."""
        self.come_up(self.close_button)

    def _badges(self, one: Received) -> None:
        theme, locale = self.theme, self.locale()
        count = len(one.badges)
        title = self.tr("{count} badges inside, each for itself", "", count).format(count=locale.toString(count))
        self._add(SectionTitle(theme, title, "h3"))
        for badge in one.badges[:MOST_BADGES]:
            status = str(badge["status"])
            icon, color = status_sign(status)
            words = self.tr("“{title}”: {state}").format(title=isolate(str(badge["title"])), state=status_words(status))
            self._add(ShapeLine(theme, icon, color or "ink2", words, finding_words(badge, locale), face=Face("small")))

    def _key(self, one: Received, words: Path, own: str, writes: bool) -> None:
        theme = self.theme
        try:
            told = " ".join(in_words(one.key, words))
        except ValueError:  # a file may say anything
            return
        self._add(SectionTitle(theme, self.tr("Whose key"), "h3"))
        if own and one.key == own:
            self.words(self.tr("It is the key of your own portfolio."), Face("small"))
            return
        if one.holder:
            self.words(self.tr("You saved this key as that of {name}.").format(name=isolate(one.holder)), Face("small"))
        elif one.status != "invalid":
            line = self.tr("Nobody’s key yet. Compare its ten words with {name}, and save it.")
            self.words(line.format(name=isolate(one.name or self.tr("the person"))), Face("small"))
            if writes:
                save = self.add_step(Button(theme, self.tr("Save this key…"), icon="shield-check", kind="primary"))
                save.setAccessibleDescription(one.name)
                save.clicked.connect(self._save)
                self.save = save
        self.words(told, Face("body", 600), "ink")

    def _save(self) -> None:
        self.close()
        self.key_requested.emit(self.one)

    def _add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
