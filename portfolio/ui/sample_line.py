"""The quiet line above a sample: that everything in it is invented, and what can be done with it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.ui.document import Document
from portfolio.ui.kit.strip import Strip
from portfolio.ui.opening import PROGRAM
from portfolio.ui.workspace import Workspace

ABOUT = "sample"


class SampleLine(QObject):
    """Says it above the places, until it is read, and answers what needs no other portfolio; the program does the
    rest."""

    start_requested = Signal()
    """The person wants to begin her own; the sample stays where it is."""
    throw_away_requested = Signal()
    kept = Signal()
    """It is no sample any more."""

    def __init__(self, document: Document, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document, self._workspace = document, workspace
        self._strip: Strip | None = None

    def say(self) -> None:
        """Say that this is a sample, if it is one."""
        portfolio = self._document.portfolio
        if portfolio.read_only or not portfolio.is_sample:
            return
        ways = {"mine": self.start_requested.emit, "away": self.throw_away, "keep": self.keep}
        strip = self._strip = Strip(
            self._workspace.theme,
            self.tr("This is a sample."),
            self.tr("Everyone in it is invented. Try whatever you like."),
            (
                ("mine", self.tr("Start mine")),
                ("away", self.tr("Throw it away")),
                ("keep", self.tr("Keep it")),
            ),
        )
        strip.action_requested.connect(lambda name: ways[name]())
        strip.dismissed.connect(self._take_away)
        self._workspace.put_above(strip)
        strip.announce()

    def _take_away(self) -> None:
        strip, self._strip = self._strip, None
        if strip is not None:
            strip.hide()
            strip.deleteLater()

    def keep(self) -> None:
        """From now on it is a portfolio like any other."""
        try:
            self._document.portfolio.keep_sample()
        except PortfolioError as error:
            self._workspace.say_error(error)
            return
        self._workspace.messages.forget(ABOUT)
        self._take_away()
        self.kept.emit()
        self._workspace.toast.say(self.tr("Kept. It is a portfolio like any other now"))

    def throw_away(self) -> None:
        """At once while nothing of the person's own is in it, else after one question."""
        self._workspace.messages.forget(ABOUT)
        if not self._document.portfolio.is_sample:
            return
        if not self._document.portfolio.history.undo_label:
            self.throw_away_requested.emit()
            return
        self._workspace.messages.say(
            self.tr("Throw the sample away, with what you changed in it?"),
            self.tr("It goes to the folder “thrown away” beside your portfolios, and is no longer offered."),
            (
                (self.tr("Throw it away"), self.throw_away_requested.emit),
                (self.tr("Keep it"), self.keep),
            ),
            about=ABOUT, stays=True,
        )  # fmt: skip


def thrown_away(folder: Path, sample: str) -> PortfolioError | None:
    """Put a sample that is closed, and its backups, out of the way. Gives why it could not be done, or None.

    `sample` is the id of the portfolio in `folder`.
    """
    from portfolio.core.sample import throw_away_sample
    from portfolio.exchange.backups import set_samples_aside

    try:
        aside = paths.user_data_dir() / "thrown away"
        away = throw_away_sample(folder, aside, device=paths.device_id(), program=PROGRAM)
    except PortfolioError as error:
        return error
    set_samples_aside(paths.backups_dir(folder.name), sample, away / "backups")
    return None


def filled(portfolio: Portfolio, today: date) -> None:
    """Fill a new portfolio with four years of an invented teacher, up to today."""
    from portfolio.exchange.making.sample import add_sample

    add_sample(portfolio, paths.resource("sample"), today, contexts=paths.resource("contexts"))
