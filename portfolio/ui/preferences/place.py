"""Settings: look, words, what is needed first, keys, new files, and where everything is kept; each works at once."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.preferences.first_needs import NeedsGroup
from portfolio.ui.preferences.hours import HoursGroup
from portfolio.ui.preferences.keeping import KeepingGroup
from portfolio.ui.preferences.keys import KeysGroup
from portfolio.ui.preferences.look import LookGroup
from portfolio.ui.preferences.new_files import NewFilesGroup
from portfolio.ui.preferences.people import PeopleGroup
from portfolio.ui.preferences.proofs import ProofsGroup
from portfolio.ui.preferences.sample import SampleGroup
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme


class OfPortfolio(NamedTuple):
    """What the settings tell of the portfolio that is open."""

    ticked: Collection[str] = ()
    """The names of what is needed first."""
    places: Mapping[str, str] = {}
    """What the places are called."""
    sample: bool = False
    pages: Callable[[], int] = lambda: 0
    """How many pages of issuers are saved now."""
    writes: bool = True
    """Whether it can be written to."""


class SettingsPlace(QWidget):
    """There is nothing to confirm. `kept` are the portfolio's folder and its backups'."""

    WIDEST = 760

    letters_changed = Signal(bool)
    """Whether single letters act on the chosen entry of a list."""
    inbox_changed = Signal(str)
    """The folder for new files, or nothing."""
    needs_changed = Signal(list)
    """The names of what is needed first."""
    keys_requested = Signal()
    about_requested = Signal()
    backup_requested = Signal()
    another_requested = Signal()
    folder_requested = Signal(Path)
    """A folder of this computer, to be shown by the system."""
    shelf_requested = Signal()
    """The pages that were saved of issuers."""
    people_requested = Signal()
    """The people one writes about."""
    recheck_requested = Signal()
    """All badges are to be checked again."""
    plan_requested = Signal()
    """The plan for a week is to be set."""
    start_requested = Signal()
    throw_away_requested = Signal()
    keep_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        kept: tuple[Path, Path],
        languages: Sequence[str] = (),
        of: OfPortfolio = OfPortfolio(),  # noqa: B008 - an immutable tuple
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(self.tr("Settings"))
        self._page = QWidget()
        self._page.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._page)
        self._column.addWidget(SectionTitle(theme, self.tr("Settings")))
        self.sample = SampleGroup(theme)
        self.look = LookGroup(theme, settings, languages)
        self.needs = NeedsGroup(theme, of.ticked, of.places)
        self.hours = HoursGroup(theme)
        self.keys = KeysGroup(theme, settings)
        self.new_files = NewFilesGroup(theme, settings)
        self.proofs = ProofsGroup(theme, of.pages)
        self.people = PeopleGroup(theme)
        self.keeping = KeepingGroup(theme, kept)
        groups = (
            self.sample, self.look, self.needs, self.hours, self.keys, self.new_files, self.people, self.proofs,
            self.keeping,
        )  # fmt: skip
        for group in groups:
            self._column.addWidget(group)
        self._column.addStretch(1)
        self.sample.setVisible(of.sample)
        self.hours.setVisible(of.writes)
        self._connect()
        self._lay_out()
        theme.changed.connect(self._space)
        self._space()

    def take_focus(self) -> None:
        """On the colours, whose choice most people come for."""
        options = self.look.mode.buttons()
        stop = next((one for one in options if one.focusPolicy() == Qt.FocusPolicy.StrongFocus), options[0])
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def sample_kept(self) -> None:
        """It is a portfolio like any other now."""
        if holds_focus(self.sample):
            self.take_focus()
        self.sample.hide()

    def backed_up(self) -> None:
        """A backup was made."""
        self.keeping.refresh()

    def _connect(self) -> None:
        self.keys.letters_changed.connect(self.letters_changed)
        self.keys.keys_requested.connect(self.keys_requested)
        self.new_files.inbox_changed.connect(self.inbox_changed)
        self.needs.needs_changed.connect(self.needs_changed)
        self.hours.plan_requested.connect(self.plan_requested)
        self.people.people_requested.connect(self.people_requested)
        self.proofs.shelf_requested.connect(self.shelf_requested)
        self.proofs.check_requested.connect(self.recheck_requested)
        keeping, sample = self.keeping, self.sample
        keeping.folder_requested.connect(self.folder_requested)
        keeping.backup_requested.connect(self.backup_requested)
        keeping.another_requested.connect(self.another_requested)
        keeping.about_requested.connect(self.about_requested)
        sample.start_requested.connect(self.start_requested)
        sample.throw_away_requested.connect(self.throw_away_requested)
        sample.keep_requested.connect(self.keep_requested)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(14))
        self._column.setContentsMargins(0, 0, gap(8), gap(16))
        self._page.setMaximumWidth(self.theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(gap(20), gap(16), gap(20), gap(12))

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        holder = QWidget()
        holder.setAutoFillBackground(False)
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._page, 1000)
        across.addStretch(1)
        scroll.setWidget(holder)
        InSight(scroll)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
