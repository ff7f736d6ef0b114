"""“How do we know?” of a credential: what each check found, which saved page would prove it, and the checks before."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from portfolio.core.queries.entry import Check, Entry
from portfolio.ui.detail.proof import CheckRow, ProofLine, proof_of, status_sign, status_words
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Disclosure, Facts, Section, address_link
from portfolio.ui.detail.words import moment_day
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.shelf.address import Address, shown_address
from portfolio.ui.theme import Face

FOLD = "proof"
MOST_EARLIER = 12
_OPEN = (
    ("signature", "not_checked"), ("issuer", "not_checked"), ("revocation", "not_checked"), ("content", "warning"),
)  # fmt: skip
"""What a saved page can settle, where the finding names its address (see `credentials.judging`)."""
_WHAT = {
    "badge": str(QT_TRANSLATE_NOOP("Detail", "The badge as its issuer shows it")),
    "key": str(QT_TRANSLATE_NOOP("Detail", "The key of its issuer")),
    "list": str(QT_TRANSLATE_NOOP("Detail", "Its issuer’s list of badges taken back")),
    "description": str(QT_TRANSLATE_NOOP("Detail", "What the badge is for, which its file only points to")),
}


class Wanted(NamedTuple):
    """A page that would prove something of a credential, once the person has saved it."""

    kind: str
    """badge, key, list or description."""
    address: str
    owner: str
    """The issuer's id: a key file does not tell whose it is."""


def wanted_pages(entry: Entry) -> list[Wanted]:
    """The pages that the newest check would have needed, each once, what proves the signature first."""
    if not entry.checks:
        return []
    own = {shown_address(str(entry.fields[name] or "")).partition("#")[0] for name in ("source_url", "identity")}
    found: dict[str, Wanted] = {}
    for row in entry.checks[0].checks:
        values = row.get("values")
        if not isinstance(values, dict) or (row.get("check"), row.get("result")) not in _OPEN:
            continue
        if address := shown_address(str(values.get("address", ""))):
            kind = _kind(str(row.get("check")), "list" in values, address in own)
            found.setdefault(address, Wanted(kind, address, str(entry.fields["issuer_id"] or "")))
    return list(found.values())


def _kind(check: str, is_key_of_list: bool, is_own: bool) -> str:
    if is_own:
        return "badge"
    if check == "content":
        return "description"
    return "list" if check == "revocation" and not is_key_of_list else "key"


def proof_line(reach: Reach, entry: Entry) -> QWidget:
    """The proof in a quiet box, with the way to what would prove it."""
    line = ProofLine(reach.theme, proof_of(entry, reach.locale), lambda address: address_link(reach, address))
    if (wanted := wanted_pages(entry)) and not reach.document.portfolio.read_only:
        more = Button(reach.theme, _what_for(wanted), icon="chevron-down", kind="ghost")
        more.setObjectName("prove")
        more.clicked.connect(lambda: _unfold(more))
        line.add(more)
    return line


def how_we_know(reach: Reach, entry: Entry, facts: Iterable[tuple[str, str]] = ()) -> QWidget | None:
    """The part that stays folded until it is wanted; None where there is nothing to tell. `facts` stand at its end."""
    told = [(name, words) for name, words in facts if words]
    if not entry.checks and not told:
        return None
    folded = Disclosure(reach, translate("Detail", "How do we know?"), FOLD)
    inside = folded.inside
    if entry.checks:
        newest = entry.checks[0]
        on = translate("Detail", "Checked on {date}.").format(date=moment_day(reach.locale, newest.at))
        inside.addWidget(Label(reach.theme, on, Face("small"), "ink2", wrap=True))
        for check in newest.checks:
            inside.addWidget(CheckRow(reach.theme, check))
        writes = not reach.document.portfolio.read_only
        inside.addSpacing(reach.theme.gap(6))
        if writes and (wanted := wanted_pages(entry)):
            inside.addWidget(_proving(reach, wanted))
            inside.addSpacing(reach.theme.gap(4))
        if writes and entry.original is not None:
            inside.addWidget(_again(reach))
        if len(entry.checks) > 1:
            inside.addWidget(_earlier(reach, entry.checks[1:]))
    if told:
        inside.addSpacing(reach.theme.gap(6))
        inside.addWidget(Facts(reach.theme, told))
    return folded


def _what_for(wanted: list[Wanted]) -> str:
    """A key proves; a badge’s own page and a list only tell more of it (see `proofs.hosted`)."""
    if any(page.kind == "key" for page in wanted):
        return translate("Detail", "What would prove it")
    return translate("Detail", "What would tell more")


def _unfold(button: QWidget) -> None:
    """Open the fold of this page, with the keyboard on the first page that would prove something."""
    above: QWidget | None = button
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None:
        return
    fold, first = above.findChild(Button, FOLD), above.findChild(PageRow)
    if fold is not None and first is not None:
        fold.setChecked(True)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # where it stands is known after that
        above.ensureWidgetVisible(first, 0, first.height())
        first.take_focus()


class PageRow(Card):
    """One page that would prove something: what it is, where it lies, and the two steps. A file may be let go on it."""

    def __init__(self, reach: Reach, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(reach.theme, fill="raised", parent=parent)
        theme = reach.theme
        self.takes_page = (wanted.address, wanted.owner if wanted.kind == "key" else "")
        """Files that are let go here were saved from this address; a key file does not tell whose it is."""
        what = translate("Detail", _WHAT[wanted.kind])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(Label(theme, what, Face("small", 600), wrap=True))
        column.addWidget(Address(theme, wanted.address))
        self._open = Button(theme, translate("Detail", "Open in the browser"), icon="external-link")
        self._open.setObjectName(f"open-page:{wanted.address}")
        self._open.clicked.connect(lambda: reach.ask_address(wanted.address))
        add = Button(theme, translate("Detail", "Add the saved page…"), icon="plus")
        add.setObjectName(f"add-page:{wanted.address}")
        add.clicked.connect(lambda: reach.save_page(*self.takes_page))
        for button in (self._open, add):
            button.setAccessibleDescription(f"{what}: {wanted.address}")
        steps = FlowLayout(gap=theme.gap(8))
        steps.addWidget(self._open)
        steps.addWidget(add)
        column.addLayout(steps)
        self.setAccessibleName(f"{what}: {isolate(wanted.address)}")

    def take_focus(self) -> None:
        """The keyboard on its first step."""
        self._open.setFocus()
        announce(self, self.accessibleName())


def _proving(reach: Reach, wanted: list[Wanted]) -> QWidget:
    section = Section(reach.theme, _what_for(wanted))
    words = translate(
        "Detail",
        "Open the page in your browser and save it there. Then add the saved file here, or drop it on the page’s card. "
        "This program itself opens no connection.",
    )
    section.add(Label(reach.theme, words, Face("small"), "ink2", wrap=True))
    for page in wanted:
        section.add(PageRow(reach, page))
    return section


def _again(reach: Reach) -> QWidget:
    holder = QWidget()
    row = FlowLayout(holder, gap=reach.theme.gap(8))
    again = Button(reach.theme, translate("Detail", "Check again"), icon="refresh-cw")
    again.setObjectName("proof:again")
    again.clicked.connect(reach.check_again)
    row.addWidget(again)
    return holder


def _earlier(reach: Reach, checks: list[Check]) -> QWidget:
    """The checks before, the newest first: each one's result with its date, and its reasons when they are wanted."""
    count = reach.locale.toString(len(checks))
    title = translate("Detail", "{count} earlier checks", None, len(checks)).format(count=count)

    def fill(column: QVBoxLayout) -> None:
        for check in checks[:MOST_EARLIER]:
            column.addWidget(EarlierCheck(reach, check))
        left = len(checks) - MOST_EARLIER
        if left > 0:
            words = translate("Detail", "and {count} before", None, left).format(count=reach.locale.toString(left))
            column.addWidget(Label(reach.theme, words, Face("small"), "ink3", wrap=True))

    return _Late(reach, title, "earlier", fill)


class EarlierCheck(QWidget):
    """What one check before said, and when; its reasons come when it is pressed."""

    def __init__(self, reach: Reach, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reach, self._check, self._name = reach, check, f"earlier:{check.at}"
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(reach.theme.gap(4))
        icon, color = status_sign(check.status)
        day = moment_day(reach.locale, check.at)
        row = RowButton(reach.theme, icon, status_words(check.status), day, color=color or "ink2")
        row.setObjectName(self._name)
        row.setCheckable(True)
        self._column.addWidget(row)
        self._reasons: QWidget | None = None
        row.toggled.connect(self._fold)
        row.setChecked(self._name in reach.opened)

    def _fold(self, opened: bool) -> None:
        (self._reach.opened.add if opened else self._reach.opened.discard)(self._name)
        if opened and self._reasons is None:
            self._reasons = self._made()
            self._column.addWidget(self._reasons)
        if self._reasons is not None:
            self._reasons.setVisible(opened)

    def _made(self) -> QWidget:
        theme, rows = self._reach.theme, self._check.checks
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, theme.gap(6))
        column.setSpacing(theme.gap(4))
        for row in rows:
            column.addWidget(CheckRow(theme, row))
        if not rows:
            none = translate("Detail", "Its reasons were not kept.")
            column.addWidget(Label(theme, none, Face("small"), "ink2", wrap=True))
        return made


class _Late(Disclosure):
    """A fold whose content is made when it is opened for the first time: a badge may have been checked fifty times."""

    def __init__(self, reach: Reach, title: str, name: str, fill: Callable[[QVBoxLayout], object]) -> None:
        super().__init__(reach, title, name)
        self._fill_with: Callable[[QVBoxLayout], object] | None = fill
        button = self.findChild(Button, name)
        assert button is not None
        button.toggled.connect(self._fill)
        if button.isChecked():
            self._fill()

    def _fill(self) -> None:
        fill, self._fill_with = self._fill_with, None
        if fill is not None:
            fill(self.inside)
