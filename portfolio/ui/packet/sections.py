"""The sections of the packet, each with a switch and a line that counts what is in it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from portfolio.packet.presets import arranged
from portfolio.packet.request import EMPTY_WITHOUT, NO_PAGES, OF_LICENCE, SECTIONS, Caption, PacketRequest
from portfolio.ui.kit.dates import hours, hours_span
from portfolio.ui.packet.captions import CaptionSheet
from portfolio.ui.packet.choices import ANY_DAY, Choices
from portfolio.ui.packet.content import Content, Grows
from portfolio.ui.packet.growth_said import SECTIONS as OF_GROWTH
from portfolio.ui.packet.growth_said import growth_words, missing_words
from portfolio.ui.packet.section_row import SectionRow
from portfolio.ui.packet.titles import section_titles
from portfolio.ui.theme import Theme

_KIND = {
    "roles": "position", "goals": "goal", "reflections": "reflection", "programmes": "programme",
    "credentials": "credential", "practice": "practice", "hours": "time_entry", "evidence": "attachment",
    "conversations": "conversation",
}  # fmt: skip


class SectionList(QWidget):
    """All sections in the order of the packet."""

    changed = Signal()
    prose_shown = Signal(object)
    """A field in which people may be named."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._content: Content | None = None
        self._grew = Grows()
        self._choices = Choices()
        self._barred: dict[str, str] = {}
        self._said = {
            "standards": self.tr("A row for each standard, with a box for your evaluator"),
            "by_standard": self.tr("Half a page for each"),
            "matrix": self.tr("Every standard against every piece"),
            "index": self.tr("On which pages a standard is shown"),
            "reply": self.tr("A page on which your reader answers"),
            "licence": self.tr("Where it stands, and what is still missing"),
            "audit": self.tr("Each entry, what of it counts and why, with its proof"),
            "statement": self.tr("Where it is longer than page 1 holds"),
        }
        self.sheet: CaptionSheet | None = None
        self.menu: QMenu | None = None
        titles = section_titles()
        self.rows = {
            name: SectionRow(theme, titles[name], moves=name not in NO_PAGES, indented=name in NO_PAGES)
            for name in SECTIONS
            if name in titles
        }
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for name, row in self.rows.items():
            column.addWidget(row)
            row.switch.clicked.connect(self._switched)
            row.menu_requested.connect(partial(self._open_menu, name))
            if row.grip is not None:
                row.grip.stepped.connect(partial(self.move_by, name))
                row.grip.dragged.connect(partial(self._dragged, name))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(10))

    def into(self, choices: Choices) -> Choices:
        """`choices` with the sections as they are here: which are off, in which order, under which headings."""
        off = {name for name, row in self.rows.items() if not row.switch.isChecked() and name not in self._barred}
        barred = {name for name in self._barred if name in self._choices.left_out}
        return replace(
            choices,
            left_out=frozenset(off | barred),
            order=self._choices.order,
            captions=self._choices.captions,
        )

    def show_choices(self, choices: Choices) -> None:
        """Set the switches, the order and the headings, telling no one."""
        self._choices = choices
        for name, row in self.rows.items():
            row.switch.setChecked(name not in choices.left_out and name not in self._barred)
            row.call(choices.captions.get(name, Caption()).title)
        self._arrange()
        self._tell()

    def order(self) -> tuple[str, ...]:
        """The rows from top to bottom, by name."""
        return choices_order(self._choices)

    def move_by(self, name: str, step: int) -> None:
        """One place up or down among those that can be seen."""
        shown = [one for one in self.order() if one in self.rows and not self.rows[one].isHidden()]
        at = shown.index(name) + step
        if 0 <= at < len(shown):
            self._move(name, shown[at], before=step < 0)

    def caption(self, name: str) -> None:
        """Let the person type a heading and words of her own for a section."""
        now = self._choices.captions.get(name, Caption())
        self.sheet = CaptionSheet(self.theme, self.rows[name].usual, now, self.window())
        self.sheet.typed.connect(partial(self._captioned, name))
        for field in (self.sheet.heading, self.sheet.words):
            self.prose_shown.emit(field)
        self.sheet.open()

    def show_content(self, content: Content | None) -> None:
        """Say what is in each; None while it is not known."""
        self._content = content
        self._grew = content.grows if content is not None else self._grew
        if content is not None and dict(content.barred) != self._barred:
            self._choices = self.into(self._choices)
            self._barred = dict(content.barred)
            for name, row in self.rows.items():
                row.switch.setChecked(name not in self._choices.left_out and name not in self._barred)
        self._tell()

    def _switched(self) -> None:
        self._content = None  # the numbers belong to what was chosen before
        self._tell()
        self.changed.emit()

    def _captioned(self, name: str, caption: Caption) -> None:
        captions = {**self._choices.captions, name: caption}
        if caption == Caption():
            del captions[name]
        self._choices = replace(self._choices, captions=captions)
        self.rows[name].call(caption.title)
        self.changed.emit()

    def _move(self, name: str, other: str, *, before: bool) -> None:
        order = [one for one in self.order() if one != name]
        order.insert(order.index(other) + (0 if before else 1), name)
        self._choices = replace(self._choices, order=tuple(order))
        self._arrange()
        self.changed.emit()

    def _dragged(self, name: str, where: QPoint) -> None:
        y = self.mapFromGlobal(where).y()
        for other in self.order():
            row = self.rows.get(other)
            if row is None or other == name or row.isHidden():
                continue
            middle, above = row.geometry().center().y(), row.y() < self.rows[name].y()
            if (above and row.y() <= y < middle) or (not above and middle < y <= row.geometry().bottom()):
                self._move(name, other, before=above)
                return

    def _open_menu(self, name: str) -> None:
        row = self.rows[name]
        if row.grip is None:
            return
        menu = self.menu = QMenu(self)
        menu.addAction(self.tr("Own heading and words…"), partial(self.caption, name))
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), partial(self.move_by, name, -1))
        menu.addAction(self.tr("Move down"), partial(self.move_by, name, 1))
        usual = menu.addAction(self.tr("All in the usual order"), self._usual_order)
        usual.setEnabled(bool(self._choices.order))
        menu.popup(row.more.mapToGlobal(row.more.rect().bottomLeft()))

    def _usual_order(self) -> None:
        self._choices = replace(self._choices, order=())
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        for place, name in enumerate(one for one in self.order() if one in self.rows):
            if self._column.indexOf(self.rows[name]) != place:
                self._column.insertWidget(place, self.rows[name])

    def _tell(self) -> None:
        barred = self._barred
        for name, row in self.rows.items():
            row.setVisible(self._is_offered(name))
            row.switch.setEnabled(name not in barred)
            if name in barred:
                row.say(self.tr("Stays out: {why}").format(why=barred[name] or self.tr("the evaluation plan bars it")))
            else:
                row.say(self._words(name) if row.switch.isChecked() else self._left_out(name))

    def _is_offered(self, name: str) -> bool:
        """Whether it can hold anything: what speaks of standards needs a framework, what answers lines a role, what
        counts a licence."""
        if name in OF_LICENCE:
            return bool(self._choices.licence)
        if name in EMPTY_WITHOUT:
            return bool(self._choices.framework)
        grows = self._content.grows if self._content is not None else self._grew
        asks = self._choices.preset == "application" or bool(grows.role)
        return name not in ("asked", "missing") or asks or (name == "missing" and bool(grows.aims))

    def _left_out(self, name: str) -> str:
        """That it is left out; of what is missing, how much that is: it is to be known before it is saved."""
        if name == "missing" and self._content is not None and (many := missing_words(self._content.grows)):
            return self.tr("Left out: {what}").format(what=many)
        return self.tr("Left out")

    def _words(self, name: str) -> str:
        if name in OF_LICENCE and (why := self._why_untold(name)):
            return why
        if (said := self._said.get(name)) is not None:
            return said
        content = self._content
        if content is None:
            return "…"
        if name in OF_GROWTH:
            roles, framework = self.rows["roles"].switch.isChecked(), bool(self._choices.framework)
            return growth_words(name, content.grows, roles=roles, framework=framework)
        if name == "map":
            return self.tr("The period as one picture")
        if name == "plan":
            return self._planned(content)
        if name == "timeline":
            return self.tr("The period, month by month")
        if name == "money":
            if not self.rows["hours"].switch.isChecked():
                return self.tr("Needs Hours")
            many = self.tr("{count} amounts", "", content.amounts)
            return self._number(content.amounts, many, self.tr("No amounts"))
        kind = _KIND[name]
        parts = [self._counted(name, content.counts.get(kind, 0), content.minutes)]
        if kept := content.hidden_of(kind):
            parts.append(self.tr("{count} kept private", "", kept).format(count=self.locale().toString(kept)))
        if undated := content.undated.get(kind, 0):
            parts.append(self.tr("{count} without a date", "", undated).format(count=self.locale().toString(undated)))
        if name == "evidence" and (unasked := content.unasked):
            words = self.tr("{count} left out: no proof of hours or certificates", "", unasked)
            parts.append(words.format(count=self.locale().toString(unasked)))
        return ", ".join(parts)

    def _why_untold(self, name: str) -> str:
        """Why the licence, or the list of its entries, is on no page; nothing where it is, or nobody knows yet."""
        if not self.rows["hours"].switch.isChecked():
            return self.tr("Needs Hours")
        if self._content is None:
            return ""
        if name == "audit" and self._content.for_everyone:
            return self.tr("Not told in a PDF for everyone")
        return {
            "gone": self.tr("The licence is in the bin"), "no_rules": self.tr("The licence has no rules"),
            "bad_rules": self.tr("The rules cannot be read"),
            "kept": self.tr("The licence or its rules are not for everyone"),
        }.get(self._content.untold, "")  # fmt: skip

    def _planned(self, content: Content) -> str:
        """The plan as the map shows it, or why it does not."""
        if not all(self.rows[name].switch.isChecked() for name in ("map", "hours")):
            return self.tr("Needs Career map and Hours")
        if content.for_everyone:
            return self.tr("Not told in a PDF for everyone")
        if content.hidden_of("time_entry"):
            return self.tr("Not told, because some hours are private")
        if content.plan is None:
            return self.tr("No hours a week are set")
        return hours_span(self.locale(), *content.plan)

    def _counted(self, name: str, count: int, minutes: int) -> str:
        many, none = {
            "roles": (self.tr("{count} roles", "", count), self.tr("No roles")),
            "goals": (self.tr("{count} goals", "", count), self.tr("No goals")),
            "reflections": (self.tr("{count} reflections", "", count), self.tr("No reflections")),
            "programmes": (self.tr("{count} courses", "", count), self.tr("No courses")),
            "credentials": (self.tr("{count} credentials", "", count), self.tr("No credentials")),
            "practice": (self.tr("{count} things I did", "", count), self.tr("No things I did")),
            "hours": (self.tr("{time} in {count} entries", "", count), self.tr("No hours")),
            "conversations": (self.tr("{count} conversations", "", count), self.tr("No conversations")),
            "evidence": (self.tr("{count} pieces", "", count), self.tr("No evidence")),
        }[name]
        return self._number(count, many.replace("{time}", hours(self.locale(), minutes)), none)

    def _number(self, count: int, many: str, none: str) -> str:
        return many.format(count=self.locale().toString(count)) if count else none


def choices_order(choices: Choices) -> tuple[str, ...]:
    """All sections from top to bottom; money and planned hours stand behind what they belong to."""
    request = PacketRequest(audience=choices.audience, made=ANY_DAY, preset=choices.preset, order=choices.order)
    behind = {"hours": ("money",), "map": ("plan",), "asked": ("missing",)}
    return tuple(one for name in arranged(request) for one in (name, *behind.get(name, ())))
