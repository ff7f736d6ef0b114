"""The chips below the kinds: what else a collection can be narrowed to, each where it would leave something out."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.collection.filters import EXPIRIES, GIVEN, PROOFS, Filter, Tally
from portfolio.ui.collection.words import PRIVACIES, expiry_words, menu_words, privacy_words, proof_words
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_FACE = Face("small", 500)
_MOST_WIDE = 190
MOST_LABELS = 40
"""Skills and tags in the menu, the usual ones first; the field finds the others."""

Options = Sequence[tuple[str, str]]


class PickChip(Control):
    """A chip that opens a menu of values. While one is chosen it is on, and says which."""

    picked = Signal(str)
    """A value, or nothing for all."""

    def __init__(self, theme: Theme, name: str, everything: str, parent: QWidget | None = None) -> None:
        """`everything` is the menu's first line; without it one value is always chosen, and the chip is never on."""
        super().__init__(theme, name, parent)
        self._name, self._everything = name, everything
        self._options: Options = ()
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.show_menu)

    def offer(self, options: Options, value: str) -> None:
        """The values with the words of the menu, and which is chosen."""
        self._options, self._value = options, value
        said = next((words for key, words in options if key == value), value)
        self.set_label(self._name if not value else said if self._everything else f"{self._name}: {said}")
        self.setAccessibleName(f"{self._name}: {said}" if value else self._name)
        self.setToolTip("")

    @property
    def options(self) -> Options:
        return self._options

    def menu(self) -> QMenu:
        """The menu of values."""
        menu = QMenu(self)
        all_of_them = [("", self._everything)] if self._everything else []
        for value, words in (*all_of_them, *self._options):
            action = menu.addAction(menu_words(words))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self.picked.emit(value))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show_menu(self) -> None:
        """Open the menu below the chip."""
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.show_menu()
        else:
            super().keyPressEvent(event)

    def measure(self) -> QSize:
        theme = self.theme
        metrics = theme.metrics(_FACE)
        words = min(metrics.horizontalAdvance(self.label), theme.px(_MOST_WIDE))
        width = words + 2 * theme.gap(11) + 2 + theme.px(13) + theme.gap(5)
        return QSize(round(width), round(metrics.height() + 2 * theme.gap(6.5)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        on = bool(self._value and self._everything)
        canvas.box(rect, rect.height() / 2, "ink" if on else "rail" if self.underMouse() else "surface", "edge")
        ink = "bg" if on else "ink2"
        size, pad = theme.px(13), theme.gap(11)
        end = rect.right() - pad - size
        canvas.text(QRectF(rect.x() + pad, rect.y(), end - theme.gap(4) - rect.x() - pad, rect.height()),
                    self.label, _FACE, ink)  # fmt: skip
        canvas.icon(QRectF(end, rect.center().y() - size / 2, size, size), "chevron-down", ink)
        if self.shows_focus:
            canvas.ring(rect, rect.height() / 2)


class FilterBar(QWidget):
    """Shows what fits the entries there are. `wanted` carries the whole Filter after each choice."""

    wanted = Signal(object)
    sort_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._filter = Filter()
        self._stacks = False
        self.useful = False
        self.setAccessibleName(self.tr("Narrow the collection"))
        self.sort = PickChip(theme, self.tr("Sort"), "")
        self.year = PickChip(theme, self.tr("Year"), self.tr("All years"))
        self.label = PickChip(theme, self.tr("Skill or tag"), self.tr("All skills and tags"))
        self.privacy = PickChip(theme, self.tr("Who may see it"), self.tr("Whoever may see it"))
        self.loose = Chip(theme, self.tr("Not toward a goal"))
        self.by = PickChip(theme, self.tr("Issuer"), self.tr("All issuers"))
        self.proof = PickChip(theme, self.tr("Proof"), self.tr("Whatever was found"))
        self.expiry = PickChip(theme, self.tr("Expiry"), self.tr("Whenever it expires"))
        self.all = Chip(theme, self.tr("Show all"), icon="x")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(gap=theme.gap(6))
        column.addLayout(self._flow)
        self._chips: tuple[Control, ...] = (
            self.sort, self.expiry, self.by, self.year, self.label, self.proof, self.privacy, self.loose, self.all,
        )  # fmt: skip
        for chip in self._chips:
            self._flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.sort.picked.connect(self.sort_wanted)
        self.year.picked.connect(lambda value: self._want(year=value))
        self.label.picked.connect(lambda value: self._want(label=value))
        self.privacy.picked.connect(lambda value: self._want(privacy=value))
        self.loose.clicked.connect(lambda: self._want(loose=self.loose.isChecked()))
        self.by.picked.connect(lambda value: self._want(by=value))
        self.proof.picked.connect(lambda value: self._want(proof=value))
        self.expiry.picked.connect(lambda value: self._want(expiry=value))
        self.all.clicked.connect(lambda: self.wanted.emit(Filter()))

    def refresh(self, tally: Tally, now: Filter, order: str, *, stacks: bool = False) -> None:
        """Say what there is to narrow to, and what is chosen. `stacks`: whether any course has brought credentials."""
        self._filter, self._stacks = now, stacks
        total = tally.total(now.kinds)
        years = sorted(tally.by("year", now.kinds).items(), reverse=True)
        self._offer(self.year, [(year, year, count) for year, count in years], now.year, len(years) > 1)
        labels = tally.by("label", now.kinds).most_common(MOST_LABELS)
        self._offer(self.label, [(name, name, count) for name, count in labels], now.label, bool(labels))
        seen = tally.by("privacy", now.kinds)
        who = [(value, privacy_words(value)[0], seen[value]) for value in PRIVACIES if seen[value]]
        self._offer(self.privacy, who, now.privacy, len(who) > 1)
        givers = tally.by("by", now.kinds).most_common(MOST_LABELS)
        given = bool(now.kinds) and now.kinds <= set(GIVEN)
        self._offer(self.by, [(name, name, count) for name, count in givers], now.by, given and len(givers) > 1)
        proofs = self._there(tally.by("proof", now.kinds), PROOFS, proof_words)
        self._offer(self.proof, proofs, now.proof, now.kinds == {"credential"} and len(proofs) > 1)
        found = tally.by("expiry", now.kinds)
        # Among all kinds it is asked only what wants to be seen to.
        expiries = self._there(found, EXPIRIES if now.kinds else ("soon", "over"), expiry_words)
        self._offer(self.expiry, expiries, now.expiry, len(expiries) > (1 if now.kinds else 0) and total > 1)
        loose = tally.loose(now.kinds)
        self._switch(self.loose, loose, now.loose, 0 < loose < total)
        self.all.setChecked(False)
        self.all.setVisible(now.narrowed)
        self.sort.offer(self._orders(now.kinds), order)
        self.sort.setVisible(total > 1)
        self.useful = total > 1 or now.narrowed
        self.updateGeometry()

    def _orders(self, kinds: frozenset[str]) -> Options:
        by = self.tr("Provider") if kinds == {"programme"} else self.tr("Issuer or provider")
        by = self.tr("Issuer") if kinds == {"credential"} else by
        orders = [("newest", self.tr("Newest first")), ("oldest", self.tr("Oldest first")), ("title", self.tr("Title"))]
        if kinds and not kinds & {"credential", "programme"}:
            return orders
        stacks = [("course", self.tr("By course"))] if self._stacks else []
        return [*orders, ("by", by), *stacks]

    def _offer(self, chip: PickChip, found: Sequence[tuple[str, str, int]], value: str, useful: bool) -> None:
        counted: Callable[[int], str] = self.locale().toString
        options = [(key, f"{words}  ({counted(count)})" if key != value else words) for key, words, count in found]
        chip.offer(options, value)
        chip.setVisible(useful or bool(value))

    def _there(
        self, found: Mapping[str, int], values: Sequence[str], words: Callable[[str], str]
    ) -> list[tuple[str, str, int]]:
        return [(value, words(value), found[value]) for value in values if found[value]]

    def _switch(self, chip: Chip, count: int, on: bool, useful: bool) -> None:
        chip.set_count(count)
        chip.setChecked(on)
        chip.setVisible(useful or on)

    def _want(self, **parts: object) -> None:
        self.wanted.emit(self._filter._replace(**parts))  # type: ignore[arg-type]
