"""A pasted job advert becomes a role: what it asks for, line by line, to be looked over before anything is added."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout

from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.skills import skills
from portfolio.exchange.growing.advert import AdvertRead, read_advert
from portfolio.exchange.growing.advert_role import AdvertComing, role_of
from portfolio.ui.career.advert_row import WEIGHTS, AdvertRow, Choice
from portfolio.ui.career.role_editor import RankField
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

KEY = "job_advert"
PAUSE_MS, KEEP_MS = 500, 1000


class AdvertPage(RowsPage):
    """What is pasted, and all that was decided about it, waits as a draft until the role is added."""

    WIDEST = 820

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(
            theme, translate("Career", "A job advert"),
            translate(
                "Career",
                "Paste the whole advert or person specification. Each thing that it asks for becomes a line of the"
                " role; you see then what you bring along and what is missing.",
            ),
            back=translate("Career", "Back to the picture"),
        )  # fmt: skip
        self._document = document
        self._read = AdvertRead("", None, (), 0)
        self._named_by_hand = self._dated_by_hand = False
        self._choices: dict[str, Choice] = {}
        """By the words of a line: what was decided about it, which stays when the advert is typed on."""
        self.text = LongField(
            theme, self.tr("The advert"), self.tr("Paste it here"), least=8, most=14, face=Face("body")
        )
        self.name = TextField(theme, self.tr("What the role is called"), self.tr("Deputy head"))
        self.where = TextField(theme, self.tr("Where"), self.tr("The school"))
        self.rank = RankField(theme, self.tr("How high it stands"))
        self.track = TextField(theme, self.tr("Line of work"), self.tr("Leadership"))
        self.closes = DateField(theme, self.tr("Apply until"), ahead=True, today=document.today)
        self._sides = (
            Side(theme, self.name, self.where, shares=(3, 2)),
            Side(theme, self.rank, self.track, self.closes),
        )
        self._count = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self._rows = QVBoxLayout()
        self.add = Button(theme, self.tr("Add this role"), icon="plus", kind="primary")
        self.add.clicked.connect(self.bring_in)
        self.body.addWidget(self.text)
        for side in self._sides:
            self.body.addWidget(side)
        self.body.addWidget(self._count)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        self._skills = self._skill_model()
        self._timer, self._keeping = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.read)
        self._keeping.timeout.connect(self._keep)
        self.text.edited.connect(self._typed)
        self.name.edited.connect(self._name_typed)
        self.closes.edited.connect(self._day_typed)
        for field in self._fields().values():
            field.edited.connect(self._touched)
        self._restore()
        self.read()
        self.space()

    def take_focus(self) -> None:
        self.text.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[AdvertRow]:
        """The lines that were found, in the advert's order."""
        found = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in found if item is not None and isinstance(row := item.widget(), AdvertRow)]

    # ---- what was pasted

    def _fields(self) -> dict[str, Field]:
        """What can be typed, by its name in the draft."""
        return {
            "text": self.text, "name": self.name, "where": self.where, "rank": self.rank, "track": self.track,
            "closes": self.closes,
        }  # fmt: skip

    def _typed(self) -> None:
        self._timer.start(PAUSE_MS)

    def _touched(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start(KEEP_MS)

    def _name_typed(self) -> None:
        self._named_by_hand = True
        self._offer()

    def _day_typed(self) -> None:
        self._dated_by_hand = True

    def _decided(self, row: AdvertRow) -> None:
        self._choices[row.found.line.words] = row.choice
        self._touched()
        self._offer()

    def _keep(self) -> None:
        content = {name: field.raw() for name, field in self._fields().items()}
        for name, by_hand in (("name", self._named_by_hand), ("closes", self._dated_by_hand)):
            if not by_hand:
                del content[name]
        content["lines"] = {words: list(choice) for words, choice in self._choices.items()}
        try:
            if self.text.raw().strip():
                keep(self._document, KEY, KEY, "", content, {})
            else:
                throw_away(self._document, KEY)
        except PortfolioError as error:
            self.say_error(error)

    def _restore(self) -> None:
        """Go on where one stopped."""
        draft = draft_of(self._document, KEY)
        if draft is None:
            return
        self._named_by_hand, self._dated_by_hand = "name" in draft.content, "closes" in draft.content
        for name, field in self._fields().items():
            if name in draft.content:
                field.set_raw(draft.content[name])
        for words, (kept, weight, skill_id) in dict(draft.content.get("lines") or {}).items():
            if weight in WEIGHTS:
                self._choices[words] = Choice(bool(kept), weight, str(skill_id))

    def hideEvent(self, event: object) -> None:
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
        super().hideEvent(event)  # type: ignore[arg-type]

    # ---- what will come of it

    def read(self) -> None:
        """Read what stands there, and show its lines."""
        self._timer.stop()
        self._read = read_advert(self.text.raw())
        if not self._named_by_hand:
            self.name.set_raw(self._read.title)
        if not self._dated_by_hand:
            self.closes.show_value(self._read.closes.isoformat() if self._read.closes else None)
        clear(self._rows)
        for found in self._coming().lines:
            row = AdvertRow(self.theme, found, self._skills, self._choices.get(found.line.words))
            row.edited.connect(lambda row=row: self._decided(row))
            self._rows.addWidget(row)
        there = bool(self._read.asked)
        for part in (*self._sides, self._count):
            part.setVisible(there or part is self._count)
        self._offer()
        if there:
            announce(self, self._count.text())

    def _offer(self) -> None:
        kept, locale = sum(row.kept.isChecked() for row in self.rows()), self.locale()
        if self._read.asked:
            words = self.tr("{count} lines ask for something", "", kept).format(count=locale.toString(kept))
            if self._read.more:
                more = self.tr("{count} more are too many for one role", "", self._read.more)
                words = f"{words}; {more.format(count=locale.toString(self._read.more))}"
        elif self.text.text():
            words = self.tr(
                "No line of it asks for anything yet. Put each thing that it asks for on a line of its own."
            )
        else:
            words = ""
        self._count.setText(words)
        self.add.setVisible(bool(self._read.asked))
        self.add.setEnabled(bool(kept and self.name.text()) and not self._document.portfolio.read_only)

    def bring_in(self) -> None:
        """Add the role with the lines that are kept, and go back to the picture."""
        if self._timer.isActive():
            self.read()  # what was typed last asks for something as well
        if self.closes.problem() or not self.name.text():
            return
        if self._document.do(self._change()):
            self._keeping.stop()
            self.text.set_raw("")
            self._choices.clear()
            try:
                throw_away(self._document, KEY)
            except PortfolioError as error:
                self._document.failed.emit(error)
            self.back_requested.emit()

    def _change(self) -> Change:
        from portfolio.core.records import Role, RoleNeed, with_fields

        coming, rows = self._coming(), self.rows()
        edits: list[Edit] = []
        place = 0
        for edit in coming.change.edits:
            record = edit.record
            if isinstance(record, Role):
                fields = {"rank": self.rank.rank(), "track": self.track.text(), "closes": self.closes.day()}
                edits.append(Edit(None, with_fields(record, **fields)))
            elif isinstance(record, RoleNeed) and (row := rows[record.position]).kept.isChecked():
                fields = {"position": place, "weight": row.weight.currentData(), "skill_id": row.skill_id or None}
                edits.append(Edit(None, with_fields(record, **fields)))
                place += 1
        return Change(coming.change.label, tuple(edits))

    def _coming(self) -> AdvertComing:
        connection = self._document.portfolio.connection
        title, where = self.name.text(), self.where.text()
        return role_of(self._read, self.text.raw(), skills(connection), title, self.closes.day(), where)

    def _skill_model(self) -> QStandardItemModel:
        """All skills for the rows to choose from; the first is none."""
        model = QStandardItemModel(self)
        offers = [("", self.tr("No skill: an entry shows it, or I say so"))]
        offers += [(row["id"], named(row["title"])) for row in skills(self._document.portfolio.connection)]
        for skill_id, words in offers:
            item = QStandardItem(words)
            item.setData(skill_id, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        return model

    def space(self) -> None:
        super().space()
        if hasattr(self, "_rows"):
            self._rows.setSpacing(self.theme.gap(6))
