"""The sheet that one writes on: it takes the place of the one before, and nothing that was typed is lost by that."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from portfolio.ui.kit.feedback import Toast
from portfolio.ui.shell import rail
from portfolio.ui.shell.messages import MADE, Messages
from portfolio.ui.shell.offers import Offers
from portfolio.ui.shell.stage import Stage

ABOUT = "a sheet that waits"


class Writing(QObject):
    """Opens sheets on the stage. One that must be answered (a table of certificates) comes by itself, from files that
    were read meanwhile: never in the middle of what the hands are at. Under another sheet it waits, and comes back."""

    answered = Signal()
    """No sheet waits for an answer any more."""

    def __init__(
        self, stage: Stage, toast: Toast, messages: Messages, offers: Offers, go_to: Callable[[str], None],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._stage, self._toast, self._messages, self._offers = stage, toast, messages, offers
        self._go_to, self._window = go_to, parent
        self._asked = False
        stage.changed.connect(self._follow)

    def open(self, sheet: QWidget) -> None:
        """Lay this sheet over the place; one that came by itself only where nobody is in the middle of something."""
        if getattr(sheet, "must_end", False) and self._hands_are_busy():
            self._stage.hold(sheet)
            self._say_it_waits()
        else:
            self._lay(sheet)

    def look(self) -> None:
        """Go to what must be answered."""
        sheet = self._stage.let_come()
        if sheet is not None:
            self._lay(sheet)
        elif self._stage.sheet is not None:
            self.go_there()
            self._stage.sheet.setFocus()

    def go_there(self) -> None:
        """The sheet that is open already should be in sight."""
        self._go_to(self._stage.sheet_place)

    def keep(self) -> None:
        """Keep what is being typed."""
        keep = getattr(self._stage.sheet, "keep_draft", None)
        if keep is not None:
            keep()

    @property
    def must_answer(self) -> bool:
        """Whether a sheet, in sight or held, has to be answered: what stands in it is kept nowhere else."""
        return bool(self._stage.unanswered)

    def _lay(self, sheet: QWidget) -> None:
        """Over the place; where it shows no entries, over the timeline."""
        self._toast.hide()  # its Undo would lie over the buttons at the foot of the sheet
        self._messages.forget(MADE)  # it would lie over the fields
        self.keep()
        before = self._stage.sheet
        waits = bool(getattr(before, "must_end", False))
        if before is not None and not waits:
            self._stage.close_sheet(before)
        if not self._stage.shows_entries:
            self._go_to(rail.TIMELINE)
        self._stage.open_sheet(sheet)
        if before is not None and not waits and getattr(before, "key", "") != getattr(sheet, "key", ""):
            self._offers.closed(before)

    def _hands_are_busy(self) -> bool:
        """Whether someone writes, looks for something or has a menu open: the next key is meant for that."""
        from portfolio.ui.kit.overlay import Overlay

        focus = QApplication.focusWidget()
        return (
            self._stage.sheet is not None
            or any(card.isVisible() for card in self._window.findChildren(Overlay))
            or (QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None
            or (isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly())
        )

    def _say_it_waits(self) -> None:
        advice = self.tr("They are added when you have said that all is right.")
        if self._stage.sheet is not None:
            advice = self.tr("The table comes by itself when you are done here. Nothing is added before.")
        self._messages.forget(ABOUT)
        choices = ((self.tr("Look at them"), self.look),)
        banner = self._messages.say(
            self.tr("Certificates were read. Please look at them."), advice, choices, about=ABOUT, stays=True
        )
        banner.dismissed.connect(self._read)

    def _read(self) -> None:
        """The words were closed: where nothing is written on, the table comes now, or nobody would find it again."""
        if self._stage.sheet is None:
            self.look()

    def _follow(self) -> None:
        if not self._stage.held:
            self._messages.forget(ABOUT)
        before, self._asked = self._asked, self.must_answer
        if before and not self._asked:
            self.answered.emit()
