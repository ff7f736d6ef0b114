"""The parts of the detail pane that many kinds share: a titled part, linked entries, files, words, pills, addresses."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.entry import File, Related
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.standing import StandingLabel
from portfolio.ui.detail.words import file_words, related_words, short_day, steps_words, word_count
from portfolio.ui.kit.base import Control, Flowing, plain_tip
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import QuoteCard, RowButton
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, Pill
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.kit.prose import Prose
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme, kind_of

MOST_ROWS = 12
"""Linked entries shown at once; the rest come when asked for, so that a goal of ten years opens at once."""


class Section(QWidget):
    """A small title and what stands under it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None, *, like: str = "") -> None:
        """`like` is the text under the title, which begins on the side where that text does."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.gap(6))
        if title:
            self.column.addWidget(StandingLabel(theme, title, Face("small", 600), "ink2", like=like))
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)


class AddressLink(Flowing):
    """A web address, whole and in the form that cannot imitate another one; a click opens the browser."""

    MOST_LINES = 8
    _FACE = Face("small", 500)

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, address, parent)
        self.setToolTip(plain_tip(translate("Detail", "Open in your browser")))
        self.setAccessibleName(translate("Detail", "Open {address} in your browser").format(address=address))

    def _lines(self, width: float) -> list[str]:
        return wrapped(self.theme, self.label, self._FACE, width - self.theme.px(16), self.MOST_LINES)

    def flow_height(self, width: int) -> int:
        return round(max(1, len(self._lines(width))) * self.theme.metrics(self._FACE).height()) + 4

    def draw(self, canvas: Canvas) -> None:
        line = self.theme.metrics(self._FACE).height()
        x = 0.0
        for number, words in enumerate(self._lines(canvas.bounds.width())):
            canvas.text(QRectF(0, 2 + number * line, canvas.bounds.width(), line), words, self._FACE, "accent")
            x = canvas.width(words, self._FACE)
        last = max(0, len(self._lines(canvas.bounds.width())) - 1)
        size = self.theme.px(12)
        place = QRectF(x + self.theme.gap(3), 2 + last * line + (line - size) / 2, size, size)
        canvas.icon(place, "external-link", "accent")
        if self.underMouse():
            under = QRectF(0, canvas.bounds.bottom() - 2, min(canvas.bounds.width(), x), 1)
            canvas.box(under, 0, "accent")
        if self.shows_focus:
            canvas.ring(canvas.bounds, self.theme.gap(4))


def address_link(reach: Reach, address: str) -> AddressLink | None:
    """The link to an http or https address, or None for everything else."""
    from portfolio.credentials.words import web_address

    url = QUrl(web_address(address))
    if not url.isValid() or url.scheme() not in ("http", "https"):
        return None
    shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    link = AddressLink(reach.theme, shown)
    link.clicked.connect(lambda: reach.open_address(shown))
    return link


def prose_section(reach: Reach, title: str, text: str, face: Face = Face("body")) -> Section:  # noqa: B008
    """Markdown of a person or an issuer, rendered; it can do nothing."""
    section = Section(reach.theme, title, like=text)
    prose = Prose(reach.theme, face)
    prose.setAccessibleName(title or translate("Detail", "Text"))
    prose.address_chosen.connect(reach.ask_address)
    prose.set_text(text)
    section.add(prose)
    return section


def pills_section(theme: Theme, title: str, words: Iterable[str]) -> Section:
    """Skills or tags."""
    section = Section(theme, title)
    flow = FlowLayout(gap=theme.gap(6))
    for word in words:
        flow.addWidget(Pill(theme, " ".join(word.split())[:80]))
    section.column.addLayout(flow)
    return section


def related_rows(reach: Reach, section: Section, found: list[Related], name: str) -> None:
    """Linked entries as rows that open them; reflections show their first lines.

    By the `name` the page knows whether all of them were asked for.
    """
    for one in found[:MOST_ROWS]:
        section.add(_row(reach, one))
    rest = found[MOST_ROWS:]
    if not rest:
        return
    words = translate("Detail", "Show {count} more", None, len(rest)).format(count=reach.locale.toString(len(rest)))
    more = Button(reach.theme, words, icon="chevron-down", kind="ghost")

    def show_rest() -> None:
        reach.opened.add(name)
        more.hide()
        for one in rest[:200]:
            section.add(_row(reach, one))

    more.clicked.connect(show_rest)
    section.add(more)
    if name in reach.opened:
        show_rest()


def _row(reach: Reach, one: Related) -> QWidget:
    look = kind_of(one.kind)
    row: Control
    if one.kind == "reflection":
        meta = "  ·  ".join(
            part for part in (short_day(reach.locale, one.day), word_count(reach.locale, one.words)) if part
        )
        row = QuoteCard(
            reach.theme,
            one.title or translate("Detail", "Reflection"),
            _plain(one.detail),
            meta,
            icon=look.icon,
            color=look.token,
        )
    elif one.total:
        words, steps = steps_words(reach.locale, one), (one.done, one.total)
        row = RowButton(reach.theme, look.icon, one.title, words, color=look.token, steps=steps)
    else:
        words = related_words(reach.locale, one, reach.today)
        row = RowButton(reach.theme, look.icon, one.title or words, words, color=look.token)
    row.setObjectName(f"open:{one.id}")
    row.clicked.connect(lambda: reach.open_entry(one.kind, one.id))
    return row


def _plain(markdown: str) -> str:
    for mark in ("#", "**", "> ", "`"):
        markdown = markdown.replace(mark, "")
    return markdown


def file_row(reach: Reach, file: File) -> QWidget:
    """A kept file: a click opens a copy, the button beside it saves one."""
    theme = reach.theme
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.gap(4))
    icon = "image" if file.media_type.startswith("image/") else "file-text"
    button = RowButton(theme, icon, file.title or file.name, file_words(reach.locale, file), chevron=False)
    button.setToolTip(plain_tip(translate("Detail", "Open a copy of “{name}”").format(name=file.name)))
    button.setObjectName(f"file:{file.id}")
    button.clicked.connect(lambda: reach.open_file(file.sha256, file.name))
    save = Button(
        theme,
        "",
        icon="download",
        kind="ghost",
        tip=translate("Detail", "Save a copy of “{name}”").format(name=file.name),
    )
    save.setObjectName(f"save:{file.id}")
    save.clicked.connect(lambda: reach.save_file(file.sha256, file.name))
    row.addWidget(button, 1)
    row.addWidget(save)
    return holder


class Facts(QWidget):
    """Pairs of a word and what it is, one a line."""

    def __init__(self, theme: Theme, facts: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        for name, words in facts:
            row = QHBoxLayout()
            row.setSpacing(theme.gap(10))
            label = Label(theme, name, Face("small"), "ink3")
            label.setFixedWidth(theme.px(96))
            value = Label(theme, words, Face("small", 500), "ink", wrap=True)
            value.setAccessibleName(f"{name}: {words}")
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(value, 1)
            column.addLayout(row)


class Disclosure(Section):
    """A part that stays folded until it is wanted. By its `name` the page knows whether it was."""

    def __init__(self, reach: Reach, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(reach.theme, "", parent)
        self._opened, self._name = reach.opened, name
        self._button = Button(reach.theme, title, icon="chevron-right", kind="ghost")
        self._button.setObjectName(name)
        self._button.setCheckable(True)
        self._inner = QWidget()
        self.inside = QVBoxLayout(self._inner)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(reach.theme.gap(4))
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._inner)
        self._inner.hide()
        self._late: Callable[[QVBoxLayout], object] | None = None
        self._button.toggled.connect(self._fold)
        self._button.setChecked(name in self._opened)

    def when_opened(self, fill: Callable[[QVBoxLayout], object]) -> None:
        """Fill it only when it is opened for the first time, or now where it is open: what is inside may be large."""
        self._late = fill
        if self._button.isChecked():
            self._make()

    def _make(self) -> None:
        fill, self._late = self._late, None
        if fill is not None:
            fill(self.inside)

    def _fold(self, opened: bool) -> None:
        (self._opened.add if opened else self._opened.discard)(self._name)
        if opened:
            self._make()
        self._inner.setVisible(opened)
        self._button.set_icon("chevron-down" if opened else "chevron-right")
