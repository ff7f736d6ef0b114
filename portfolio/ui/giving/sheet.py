"""Give a badge: what it is for on one sheet, to whom below it. The design is kept; to whom it goes is not."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Attachment, Award, Person
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField, WordsField
from portfolio.ui.giving.designs import Designs, given_words
from portfolio.ui.giving.names_field import NamesField
from portfolio.ui.giving.orders import Made, Order, change_of, pictures_for_badges
from portfolio.ui.giving.picture_field import KEPT, PictureField
from portfolio.ui.giving.previewing import Previewing
from portfolio.ui.giving.where_field import WhereField
from portfolio.ui.jobs import Job
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

MONTHS = (6, 12, 24, 36, 60)


class AwardEditor(Editor):
    """With names in it, Done gives the badge: see `give_requested`. Without, it keeps the design."""

    KIND = "award"
    WIDEST = 760

    give_requested = Signal(object, object)
    """An Order, and this sheet, which shows how far it is."""
    again_requested = Signal(str, str)
    """The id of another design, or none for a new one; and the names that stand here, to be taken along."""
    bin_requested = Signal(str)
    """A design shall go to the bin."""

    def heading(self) -> str:
        return self.tr("Give a badge")

    # ---- building

    def build(self) -> None:
        theme = self.theme
        self._job: Job | None = None
        if isinstance(self.before, Award):
            self.form.addWidget(self._made_standing(self.before))
        else:
            self.designs = Designs(theme, self.document)
            self.designs.chosen.connect(lambda award_id: self.again_requested.emit(award_id, self.people.raw()))
            self.designs.bin_requested.connect(self.bin_requested)
            self.form.addWidget(self.designs)
        self.title = TextField(
            theme, self.tr("Title"), self.tr("Kind listener"), needed=self.tr("It needs a title."), face=Face("h3", 600)
        )
        self.description = LongField(
            theme, self.tr("What it is for"), self.tr("For asking questions that take the others further."),
            least=2, most=8, face=Face("body"),
        )  # fmt: skip
        self.criteria = LongField(
            theme, self.tr("What it took"), self.tr("Led three talks in class, and gave others the word."),
            hint=self.tr("A line that begins with a dash becomes a list, **two stars** make words strong."),
            least=3, face=Face("body"),
        )  # fmt: skip
        self.skills = WordsField(
            theme, self.tr("Skills it shows"), self.tr("Listening, leading a talk"),
            hint=self.tr("Commas between them"),
        )  # fmt: skip
        self.months = ChoiceField(theme, self.tr("How long it holds"), self._lengths())
        self.picture = self._made_picture()
        left = QWidget()
        column = self._left = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(14))
        for name, field in (("title", self.title), ("description", self.description), ("criteria", self.criteria)):
            column.addWidget(self.register(name, field))
        self.form.addWidget(Side(theme, left, self.register("picture", self.picture), narrowest=200, shares=(7, 4)))
        self.add("skills", self.skills)
        self.add("months", self.months)
        self._build_giving()
        self.form.addStretch(1)
        self.title.line.textChanged.connect(self._follow_words)
        self.months.edited.connect(self._follow_words)
        self._follow_words()

    def _build_giving(self) -> None:
        theme = self.theme
        self.form.addWidget(SectionTitle(theme, self.tr("Who gets it"), "h3"))
        self.people = NamesField(theme, self.tr("Names"))
        self.people.set_hint(self.tr("The names are not kept: each stands in its own file, and nowhere else."))
        self.where = WhereField(theme, self.tr("The files go to"), documents())
        self.note = Label(
            theme,
            self.tr(
                "Signed with this portfolio’s own key. It proves that the badge comes from this portfolio, not who "
                "you are."
            ),
            Face("small"), "ink3", wrap=True,
        )  # fmt: skip
        for widget in (self.people, self.where, self.note):
            self.form.addWidget(widget)
        self.people.counted.connect(self._say_what_done_does)
        self._say_what_done_does(0)

    def _made_standing(self, award: Award) -> QWidget:
        """What is known of a design that is open, and the ways from here."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = given_words(self.locale(), award, self.document.today())
        row.addWidget(Label(self.theme, words, Face("small", 600), "ink2", wrap=True), 1)
        other = Button(self.theme, self.tr("Another badge"), icon="plus", kind="ghost")
        other.clicked.connect(lambda: self.again_requested.emit("", self.people.raw()))
        tip = self.tr("Move this badge to the bin")
        away = Button(self.theme, "", icon="trash-2", kind="ghost", tip=tip)
        away.clicked.connect(lambda: self.bin_requested.emit(self.id))
        for button in (other, away):
            row.addWidget(button)
        return line

    def _made_picture(self) -> PictureField:
        portfolio = self.document.portfolio
        person = next(iter(portfolio.find(Person)), None)
        previewing = Previewing(pictures_for_badges, self)
        pasted = portfolio.folder / "pasted"
        giver = person.name.strip() if person is not None else ""
        return PictureField(self.theme, self.tr("Picture"), previewing, giver, pasted, self._kept_file)

    def _kept_file(self, image_id: str) -> Path | None:
        portfolio = self.document.portfolio
        image = portfolio.get(Attachment, image_id)
        return portfolio.attachments.path(image.sha256) if image is not None else None

    def _lengths(self) -> list[tuple[str, str, str]]:
        """How long it may hold; what is not among the usual lengths stays a choice where it was chosen before."""
        own = self.before.months if isinstance(self.before, Award) else None
        months = sorted({*MONTHS, *([own] if own else [])})
        locale = self.locale()
        lengths = [(str(one), length_words(locale, one), "") for one in months]
        return [("", length_words(locale, None), ""), *lengths]

    # ---- what was typed

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Award):
            return {}
        picture = {KEPT: self.before.image_id} if self.before.image_id else {}
        return held_by(self.before, "title", "description", "criteria", "skills", "months") | {"picture": picture}

    def take_names(self, names: str) -> None:
        """Names that were typed on another sheet."""
        self.people.set_raw(names)

    def order(self) -> Order:
        """What stands here now."""
        months = self.months.raw()
        fields = {
            "title": self.title.text(),
            "description": self.description.text(),
            "criteria": self.criteria.text(),
            "skills": self.skills.listed(),
            "months": int(months) if months else None,
            "image_id": self.picture.kept_id(),
        }
        return Order(
            self.id, fields, self.key, self.picture.new_file(), self.people.recipients(), self.where.folder(),
            not self.where.is_chosen,
        )  # fmt: skip

    def change(self) -> Change:
        return change_of(self.document, self.order(), Made(0, Path(), None))

    # ---- done

    def save(self) -> bool:
        """Done: keep the design, and give it to those who are named. Says whether all is written already."""
        if self._over or self._job is not None or not self._is_right():
            return False
        wrong = [field for field in (self.people, self.where) if not field.check()]
        if wrong:
            wrong[0].complain()
            self.scroll_area.ensureWidgetVisible(wrong[0], 0, self.theme.gap(40))
            return False
        order = self.order()
        if order.recipients or order.picture is not None:
            self.keep_draft()
            self.give_requested.emit(order, self)
            return False
        return self._write()

    def show_giving(self, job: Job) -> None:
        """While this job runs the form waits; closed meanwhile, the job goes on."""
        self._job = job
        row = self.show_work(job)
        row.cancel_requested.connect(job.cancel)
        job.ended.connect(self._giving_ended)

    def given(self) -> None:
        """All that stood here is written."""
        self._end("")

    def refuse(self, error: PortfolioError) -> None:
        """It could not be given: what stands here stays, with the reason."""
        self._refuse(error)

    def _giving_ended(self) -> None:
        job, self._job = self._job, None
        self.end_work()
        if job is not None and job.is_cancelled():
            self.tell_state(self.tr("Stopped. No badge was made; what you typed is still here."))

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """A design is no entry that could be shown afterwards."""
        super()._end("", forget=forget)

    def _stop(self) -> None:
        """The names are gone with the sheet, however it closes."""
        super()._stop()
        self.people.close_for_good(keep=False)
        self.picture.close_for_good(keep=True)

    # ---- the window

    def first_field(self) -> QWidget | None:
        """A design that is there is opened to be given again: what is missing are the names."""
        return self.people.area if self.before is not None and self._kept is None else self.title.line

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.picture.look_on(True)
        if not event.spontaneous() and self.first_field() is self.people.area:
            QTimer.singleShot(0, self, self._show_names)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.picture.look_on(False)
        super().hideEvent(event)

    def _show_names(self) -> None:
        for part in (self.note, self.people):  # the names come into sight, with what follows them if there is room
            self.scroll_area.ensureWidgetVisible(part, 0, self.theme.gap(20))

    # ---- words

    def _follow_words(self) -> None:
        title, months = self.title.text(), self.months.raw()
        holds = length_words(self.locale(), int(months)) if months else ""
        self.picture.show_words(title, self.tr("holds for {time}").format(time=holds) if holds else "")
        folder = documents() / self.tr("Badges")
        name = "".join(one if one.isalnum() or one in " -_" else " " for one in title)
        name = " ".join(name.split())[:60].strip()
        self.where.offer(folder / name if name else folder)

    def _say_what_done_does(self, count: int) -> None:
        if not count:
            words, icon = self.tr("Keep the design"), "check"
        else:
            words, icon = self.tr("Make {count} badges", "", count), "badge"
            words = words.format(count=self.locale().toString(count))
        self.done.set_label(words)
        self.done.set_icon(icon)


def length_words(locale: QLocale, months: int | None) -> str:
    """For good, 6 months, 2 years."""
    if months is None:
        return translate("Award", "For good")
    if months % 12:
        return translate("Award", "{count} months", None, months).format(count=locale.toString(months))
    years = months // 12
    return translate("Award", "{count} years", None, years).format(count=locale.toString(years))
