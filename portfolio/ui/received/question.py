"""The question what an evaluation PDF is to be here: looked over, or a piece of evidence. Nobody guesses."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Theme

LOOK, KEEP, NEITHER = "look", "keep", "neither"


class WhatIsIt(ScrollCard):
    """However it is closed, one answer is given, and only one."""

    answered = Signal(str)

    def __init__(self, theme: Theme, names: Sequence[str], others: int, parent: QWidget) -> None:
        """`names` are those of the PDFs; so many `others` came along and are added whatever is said here."""
        title = title_words(parent.locale(), names)
        super().__init__(theme, title, parent, width=580)
        self._answer = NEITHER
        sentence = self.tr(
            "Looking over says whose it is and whether anything was changed since it was signed; nothing is added. "
            "As evidence, it is kept among your own entries."
        )
        self.words(sentence)
        if others:
            rest = self.tr("The {count} other files are added in any case.", "", others)
            self.words(rest.format(count=self.locale().toString(others)))
        self.look = self.add_step(Button(theme, self.tr("Look over"), icon="eye", kind="primary"))
        self.look.clicked.connect(lambda: self._say(LOOK))
        self.keep = self.add_step(Button(theme, self.tr("Keep as evidence"), icon="paperclip"))
        self.keep.clicked.connect(lambda: self._say(KEEP))
        self.neither = self.add_step(Button(theme, self.tr("Neither"), kind="ghost", keys="Esc"))
        self.neither.clicked.connect(self.close)
        self._spoken = f"{title}. {sentence}"
        self.closed.connect(lambda: self.answered.emit(self._answer))

    def open(self) -> None:
        """Lie over the window until it is answered or left."""
        self.come_up(self.look)
        announce(self, self._spoken)

    def _say(self, answer: str) -> None:
        self._answer = answer
        self.close()


def title_words(locale: QLocale, names: Sequence[str]) -> str:
    """What came, in one line."""
    count = len(names)
    if count == 1:
        return translate("Received", "“{name}” is an evaluation PDF").format(name=isolate(names[0]))
    words = translate("Received", "{count} of these files are evaluation PDFs", None, count)
    return words.format(count=locale.toString(count))
