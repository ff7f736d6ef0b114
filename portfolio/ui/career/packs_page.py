"""The roles that come with the program: searched by a few letters, ticked, and added as one change."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.change import Change, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.exchange.growing.packs import PackRole, RolePack, role_packs
from portfolio.ui.career.words import JOIN, rank_words
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

STEP = 40
"""So many rows at first, and so many more each time."""


class Offered(NamedTuple):
    """A role of a pack."""

    pack: RolePack
    role: PackRole
    found_by: str
    """What a search looks into."""

    @property
    def key(self) -> tuple[str, str]:
        return self.pack.about.name, self.role.code


class PacksPage(RowsPage):
    """Ticks stay while one searches for others."""

    WIDEST = 760

    own_requested = Signal()
    """None of them fits: a role of one's own."""

    def __init__(self, theme: Theme, document: Document, resources: Path, parent: QWidget | None = None) -> None:
        """`resources`: the program's folder of roles, skills and frameworks."""
        self._document, self._resources = document, resources
        self._packs = role_packs(resources / "roles")
        # Those that say what they ask for come first.
        self._packs.sort(key=lambda pack: not pack.skills)
        self._offered = [
            Offered(pack, role, folded(f"{role.title} {role.track} {role.text}"))
            for pack in self._packs
            for role in sorted(pack.roles, key=lambda role: role.title.casefold())
        ]
        self._ticked: dict[tuple[str, str], Offered] = {}
        self._shown = STEP
        super().__init__(
            theme, translate("Career", "Roles I could imagine"),
            translate("Career", "Tick two or three, also some that are not the next step up."), parent,
            back=translate("Career", "Back to the picture"),
        )  # fmt: skip
        self.search = SearchField(theme, self.tr("A few letters: coach, head, early years"), short=self.tr("Search"))
        self.search.textChanged.connect(self._searched)
        self.chips = [Chip(theme, pack.about.title, count=len(pack.roles), checked=True) for pack in self._packs]
        self._filters = FlowLayout()
        for chip in self.chips:
            chip.toggled.connect(self._searched)
            self._filters.addWidget(chip)
        self.column.insertWidget(self.column.indexOf(self.area), self.search)
        self.column.insertLayout(self.column.indexOf(self.area), self._filters)
        self._rows = QVBoxLayout()
        self._nothing = Label(theme, self.tr("No role is called so."), Face("body"), "ink2", wrap=True)
        self.more = Button(theme, self.tr("Show more"), kind="quiet")
        self.more.clicked.connect(self._show_more)
        self._notice = Label(theme, "", Face("micro"), "ink3", wrap=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._notice)
        self.body.addStretch(1)
        self.own = Button(theme, self.tr("A role of my own"), icon="plus", kind="quiet")
        self.own.clicked.connect(self.own_requested)
        self.add = Button(theme, "", icon="check", kind="primary")
        self.add.clicked.connect(self.finish)
        self.steps.addWidget(self.own)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        self._fill()

    def take_focus(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[Tick]:
        """The rows that are shown."""
        found = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in found if item is not None and isinstance(row := item.widget(), Tick)]

    def finish(self) -> None:
        """Add what is ticked, and go back to the picture."""
        try:
            done = all(self._document.do(change) for change in self._changes())
        except PortfolioError as error:
            self.say_error(error)
            return
        if done:
            self.back_requested.emit()

    def _changes(self) -> Iterable[Change]:
        """One change; more only where two packs bring the same skills, which must be there once."""
        from portfolio.exchange.growing.coming_in import pack_roles

        connection = self._document.portfolio.connection
        label = self._add_words(len(self._ticked))
        together: list[Change] = []
        skills: set[str] = set()
        for pack in self._packs:
            roles = tuple(one.role for one in self._ticked.values() if one.pack is pack)
            if not roles:
                continue
            if pack.skills and pack.skills in skills:
                yield Change(label, joined(label, *together).edits)
                together = []
            skills |= {pack.skills} - {""}
            together.append(pack_roles(connection, pack._replace(roles=roles), self._resources).change)
        yield joined(label, *together)

    # ---- rows

    def _searched(self) -> None:
        self._shown = STEP
        self._fill()

    def _show_more(self) -> None:
        self._shown += STEP
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        chosen = [pack for pack, chip in zip(self._packs, self.chips, strict=True) if chip.isChecked()]
        words = folded(self.search.text()).split()
        found = [one for one in self._offered if one.pack in chosen and all(word in one.found_by for word in words)]
        there = self._there()
        found.sort(key=lambda one: one.key in there)
        for one in found[: self._shown]:
            self._rows.addWidget(self._row(one, here=one.key in there))
        self._nothing.setVisible(not found)
        self.more.setVisible(len(found) > self._shown)
        notices = dict.fromkeys(one.pack.about.notice for one in found if one.pack.about.notice)
        self._notice.setText("\n".join(notices))
        self._notice.setVisible(bool(notices))
        self._tell()

    def _row(self, one: Offered, *, here: bool) -> Tick:
        role = one.role
        where = JOIN.join(part for part in (role.track, rank_words(role.rank) if role.rank else "") if part)
        end = self.tr("is there already") if here else where
        row = Tick(self.theme, role.title, here or one.key in self._ticked, end=end)
        row.setEnabled(not here)
        row.setToolTip(role.text)
        row.setAccessibleDescription(JOIN.join(part for part in (end, role.text) if part))
        row.toggled.connect(lambda on: self._tick(one, on))
        return row

    def _tick(self, one: Offered, on: bool) -> None:
        if on:
            self._ticked[one.key] = one
        else:
            self._ticked.pop(one.key, None)
        self._tell()

    def _tell(self) -> None:
        count = len(self._ticked)
        self.add.set_label(self._add_words(count) if count else self.tr("Tick the roles you could imagine"))
        self.add.setEnabled(bool(count))

    def _add_words(self, count: int) -> str:
        return self.tr("Add {count} roles", "", count).format(count=self.locale().toString(count))

    def _there(self) -> set[tuple[str, str]]:
        rows = self._document.portfolio.connection.execute(
            "SELECT pack, code FROM role WHERE trashed IS NULL AND pack <> ''"
        )
        return {(str(pack), str(code)) for pack, code in rows}

    def space(self) -> None:
        super().space()
        if hasattr(self, "_rows"):
            self._rows.setSpacing(self.theme.gap(1))
            self._filters.set_gap(self.theme.gap(8))
