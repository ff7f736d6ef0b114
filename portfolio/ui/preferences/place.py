"""Settings: look, text, keys, the folder for new files, and where everything is kept. On this computer only."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Face, Mode, Theme

SIZES = ("1.0", "1.1", "1.25", "1.5", "1.75", "2.0")


class SettingsPlace(QWidget):
    """Every choice works at once; there is nothing to confirm. `kept` are the portfolio's folder and its backups'."""

    WIDEST = 760

    letters_changed = Signal(bool)
    """Whether single letters act on the chosen entry of a list."""
    inbox_changed = Signal(str)
    """The folder for new files, or nothing."""
    keys_requested = Signal()
    about_requested = Signal()
    backup_requested = Signal()
    another_requested = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, kept: tuple[Path, Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._settings = theme, settings
        self._title = SectionTitle(theme, self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._page = QWidget()
        self._page.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._page)
        self._column.addWidget(self._title)
        self._look()
        self._hands()
        self._new_files()
        self._keeping(kept)
        self._column.addStretch(1)
        self._lay_out()
        theme.changed.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        self.mode.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the groups

    def _look(self) -> None:
        theme = self.theme
        inside = self._group(self.tr("How it looks"))
        modes = (
            ("system", self.tr("As this computer"), "monitor"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
            ("high-contrast", self.tr("High contrast"), "contrast"),
        )
        self.mode = Choice(theme, self.tr("Colours"), modes, theme.mode)
        self.mode.chosen.connect(lambda value: theme.set_mode(cast(Mode, value)))
        self._row(inside, self.tr("Colours"), self.mode)
        sizes = tuple((size, self.tr("{percent} %").format(percent=round(float(size) * 100)), "") for size in SIZES)
        self.text_size = Choice(theme, self.tr("Text size"), sizes, _nearest(theme.scale))
        self.text_size.chosen.connect(lambda value: theme.set_scale(float(value)))
        self._row(inside, self.tr("Text size"), self.text_size)

    def _hands(self) -> None:
        inside = self._group(self.tr("Keys"))
        words = self.tr("Single letters act on the chosen entry: R reflects, E adds evidence, T goes to today")
        self.letters = Switch(self.theme, words, self._settings.text("letters") != "off")
        self.letters.toggled.connect(lambda on: self._settings.keep(letters="on" if on else "off"))
        self.letters.toggled.connect(self.letters_changed)
        row = QHBoxLayout()
        row.setSpacing(self.theme.gap(12))
        row.addWidget(self.letters, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self.theme, words, Face("body"), wrap=True), 1)
        inside.addLayout(row)
        keys = Button(self.theme, self.tr("All keys"), icon="list", keys="F1")
        keys.clicked.connect(self.keys_requested)
        inside.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeading)

    def _new_files(self) -> None:
        inside = self._group(self.tr("New files"))
        self._inbox = Label(self.theme, "", Face("body"), "ink2", wrap=True)
        inside.addWidget(self._inbox)
        flow = FlowLayout(gap=self.theme.gap(8))
        choose = Button(self.theme, self.tr("Choose a folder…"), icon="folder-open")
        choose.clicked.connect(self._choose)
        self.no_inbox = Button(self.theme, self.tr("Look at no folder"), kind="ghost")
        self.no_inbox.clicked.connect(lambda: self.set_inbox(""))
        flow.addWidget(choose)
        flow.addWidget(self.no_inbox)
        inside.addLayout(flow)

    def _keeping(self, kept: tuple[Path, Path]) -> None:
        inside = self._group(self.tr("Where everything is"))
        names = (self.tr("This portfolio"), self.tr("Its backups, on this computer"))
        for words, folder in zip(names, kept, strict=True):
            inside.addWidget(Label(self.theme, words, Face("small", 600), "ink2", wrap=True))
            path = Label(self.theme, isolate(str(folder)), Face("body"), wrap=True)
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(path)
        flow = FlowLayout(gap=self.theme.gap(8))
        for words, icon, wish in (
            (self.tr("Back up now"), "archive", self.backup_requested),
            (self.tr("Open or restore another portfolio…"), "folder-open", self.another_requested),
            (self.tr("About me…"), "user", self.about_requested),
        ):
            button = Button(self.theme, words, icon=icon)
            button.clicked.connect(lambda _=False, wish=wish: wish.emit())
            flow.addWidget(button)
        inside.addLayout(flow)

    # ---- what the person does

    def set_inbox(self, folder: str) -> None:
        """Look into this folder for new files from now on, or into none."""
        self._settings.keep(inbox=folder)
        self._show()
        self.inbox_changed.emit(folder)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for new files"), self._settings.text("inbox"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_inbox)
        dialog.open()

    # ---- look

    def _show(self) -> None:
        self.mode.set_value(self.theme.mode)
        self.text_size.set_value(_nearest(self.theme.scale))
        folder = self._settings.text("inbox")
        self._inbox.setText(
            self.tr("Each time the program starts it looks into {folder}. What is new there waits on Today.").format(
                folder=isolate(folder)
            )
            if folder
            else self.tr(
                "Choose a folder, such as the one where your downloads go. What is new there waits on Today, and "
                "nothing is added before you say so."
            )
        )
        self.no_inbox.setVisible(bool(folder))
        gap = self.theme.gap
        self._column.setSpacing(gap(14))
        self._column.setContentsMargins(0, 0, gap(8), gap(16))
        self._page.setMaximumWidth(self.theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(gap(20), gap(16), gap(20), gap(12))

    def _group(self, title: str) -> QVBoxLayout:
        theme = self.theme
        card = Card(theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.gap(4), 0, theme.gap(4), 0)
        inside.setSpacing(theme.gap(10))
        inside.addWidget(SectionTitle(theme, title, "h3"))
        self._column.addWidget(card)
        return inside

    def _row(self, inside: QVBoxLayout, words: str, control: QWidget) -> None:
        inside.addWidget(Label(self.theme, words, Face("small", 600), "ink2"))
        inside.addWidget(control)

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
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)


def _nearest(scale: float) -> str:
    """The size of the list that is nearest to this one, which keys may have set in between."""
    return min(SIZES, key=lambda size: abs(float(size) - scale))
