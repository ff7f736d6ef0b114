"""The rows in the panel of a skill: a rating that was given, a target that was set, a gap with what closes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.gaps import Gap
from portfolio.growth.skills import Seen
from portfolio.ui.collection.words import privacy_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.growth_words import day_words, from_to_words, level_words, rater_words, why_sentence
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.reading import Loaded, Row
from portfolio.ui.skills.words import JOIN, for_words, from_words, number_words, rating_words
from portfolio.ui.theme import Face, Theme, kind_of

_STRONG, _SMALL, _SAID = Face("small", 600), Face("small"), Face("small", 400, serif=True, italic=True)


class SeenRow(QWidget):
    """A rating: who, level and day, where it came from, and the words that came with it."""

    gone_requested = Signal(str, str)
    """Its id, and where it is kept."""

    def __init__(self, theme: Theme, seen: Seen, found: Loaded, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = f"{rater_words(seen.rater)}: {rating_words(seen)}"
        who = privacy_words(found.privacy_of.get(seen.rating_id, ""))[0]
        told = translate("Skills", "seen by: {who}").format(who=who) if who else ""
        origin = JOIN.join(part for part in (from_words(seen, found), told) if part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, head, _STRONG, "ink", wrap=True))
        if origin:
            words.addWidget(Label(theme, origin, _SMALL, "ink3", wrap=True))
        if seen.note:
            words.addWidget(Label(theme, seen.note, _SAID, "ink2", wrap=True))
        row.addLayout(words, 1)
        # What a survey says is taken back with its answers.
        if writes and not seen.run_id:
            tip = translate("Skills", "Take this rating back: {rating}").format(rating=head)
            gone = Button(theme, "", icon="x", kind="ghost", tip=tip)
            gone.setObjectName(f"rating:{seen.rating_id}")
            gone.clicked.connect(lambda: self.gone_requested.emit(seen.rating_id, seen.origin))
            row.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(", ".join(part for part in (head, origin, seen.note) if part))


def target_row(theme: Theme, target: Row, found: Loaded, *, writes: bool) -> RowButton:
    """A target that was set by hand; a press changes it."""
    by = day_words(target["due"])
    level = level_words(target["level"])
    words = translate("Skills", "{level} by {day}").format(level=level, day=by) if by else level
    day, title = found.origins.get(target["conversation_id"]) or found.origins.get(target["run_id"]) or ("", "")
    origin = (
        translate("Skills", "from the talk of {day}").format(day=day_words(day)) if target["conversation_id"] else ""
    )
    if target["run_id"]:
        origin = translate("Skills", "from {survey}").format(survey=isolate(named(title)))
    row = RowButton(theme, "flag", words, JOIN.join(part for part in (target["why"], origin) if part), chevron=writes)
    row.setObjectName(f"target:{target['id']}")
    return row


class GapBox(Card):
    """Why something is still to learn, and the goal that closes it, or the way to make one."""

    goal_requested = Signal(str, bool)
    """The key of the gap; whether the goal shall be made at once."""
    goal_opened = Signal(str)

    def __init__(self, theme: Theme, gap: Gap, found: Loaded, *, writes: bool, letters: bool) -> None:
        super().__init__(theme, fill="warn_soft" if not gap.goal_ids else "raised", border="")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        head = translate("Skills", "Still to learn: {levels}").format(levels=from_to_words(gap))
        column.addWidget(Label(theme, head, Face("body", 600), "ink", wrap=True))
        if wanted := for_words(gap, found):
            column.addWidget(Label(theme, wanted, _SMALL, "ink2", wrap=True))
        column.addWidget(Label(theme, why_sentence(gap), _SMALL, "ink2", wrap=True))
        for goal_id in gap.goal_ids[:3]:
            goal = found.goals[goal_id]
            words = translate("Skills", "due {day}").format(day=day_words(goal["due"])) if goal["due"] else ""
            row = RowButton(theme, kind_of("goal").icon, named(str(goal["title"])), words, color=kind_of("goal").token)
            row.setObjectName(f"goal:{goal_id}")
            row.clicked.connect(lambda _=False, one=goal_id: self.goal_opened.emit(one))
            column.addWidget(row)
        if writes and not gap.goal_ids:
            flow = FlowLayout(gap=theme.gap(6))
            make = Button(
                theme, translate("Skills", "Make it a goal…"), icon="target", keys="G" if letters else "",
                tip=translate("Skills", "With title, level, day and three first steps filled in, to look at first"),
            )  # fmt: skip
            make.setObjectName(f"make:{gap.key}")
            make.clicked.connect(lambda: self.goal_requested.emit(gap.key, False))
            at_once = Button(
                theme, translate("Skills", "At once"), kind="ghost", keys="Shift+G" if letters else "",
                tip=translate("Skills", "Make the goal without looking at it first"),
            )  # fmt: skip
            at_once.setObjectName(f"at_once:{gap.key}")
            at_once.clicked.connect(lambda: self.goal_requested.emit(gap.key, True))
            flow.addWidget(make)
            flow.addWidget(at_once)
            column.addLayout(flow)
        self.setAccessibleName(head)


class Few(QVBoxLayout):
    """Rows, of which so many stand there at first; the rest comes when it is asked for."""

    def __init__(self, theme: Theme, most: int) -> None:
        super().__init__()
        self._theme, self._most, self._all = theme, most, False

    def fill(self, makers: Sequence[Callable[[], QWidget]], *, anew: bool = False) -> None:
        """Make these rows in the place of those before. `anew`: they are about something else."""
        self._all = self._all and not anew
        clear(self)
        for make in makers if self._all else makers[: self._most]:
            self._put(make())
        if (rest := len(makers) - self._most) > 0 and not self._all:
            words = translate("Skills", "Show {count} more", None, rest).format(count=number_words(rest))
            more = Button(self._theme, words, icon="chevron-down", kind="ghost")
            more.clicked.connect(lambda: self._unfold(makers, keys=more.hasFocus()))
            self._put(more)

    def _unfold(self, makers: Sequence[Callable[[], QWidget]], *, keys: bool) -> None:
        """The first of those that came has the keyboard then, where what brought them had it."""
        self._all = True
        self.fill(makers)
        item = self.itemAt(self._most)
        if keys and item is not None and (row := item.widget()) is not None:
            stops = [one for one in (row, *row.findChildren(QWidget)) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
            (stops or [row])[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _put(self, widget: QWidget) -> None:
        self.addWidget(widget)
        widget.show()  # at once: the keyboard may be put on it now


def heading(theme: Theme, words: str, *buttons: Button) -> QHBoxLayout:
    """The title of a part of the panel, with what can be done at its end."""
    row = QHBoxLayout()
    row.setContentsMargins(0, theme.gap(6), 0, 0)
    row.addWidget(Label(theme, words, _STRONG, "ink2"))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def role_row(theme: Theme, role_id: str, title: str, level: str, *, essential: bool) -> RowButton:
    """A role that needs the skill; a press goes there."""
    words = level_words(level) if level else translate("Skills", "any level")
    if essential:
        words = translate("Skills", "{level}, essential").format(level=words)
    row = RowButton(theme, kind_of("role").icon, named(title), words, color=kind_of("role").token)
    row.setObjectName(f"role:{role_id}")
    return row
