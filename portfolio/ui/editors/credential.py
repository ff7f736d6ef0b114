"""A certificate's fields, which a person may correct; of an issued badge only what is the person's own."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.records import Credential, build
from portfolio.ui.detail.words import SORTS, short_day
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.programme_badge import CourseField
from portfolio.ui.editors.text_fields import ChoiceField, ReadOnlyField, TextField, WordsField
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

_KINDS = ("badge", "certificate", "micro_credential", "licence", "degree")


class CredentialEditor(Editor):
    """What an issuer wrote into a digital badge stays as it was issued; it is shown, and cannot be typed over."""

    KIND = "credential"

    def heading(self) -> str:
        return self.tr("Credential")

    @property
    def is_issued(self) -> bool:
        """Whether it came as a digital badge, whose fields are its issuer's."""
        return isinstance(self.before, Credential) and bool(self.before.standard or self.before.raw)

    def build(self) -> None:
        if self.is_issued:
            self._build_issued()
        else:
            self._build_own()
        theme = self.theme
        kinds = [(kind, translate("Detail", SORTS[kind]), "") for kind in _KINDS]
        self.sort = ChoiceField(theme, self.tr("What it is"), kinds, "certificate")
        self.toward = toward_field(theme, self.document, self.id)
        self.course = CourseField(theme, self.document, self.id)
        self.privacy = PrivacyField(theme)
        self.add("kind", self.sort)
        self.add("toward", self.toward)
        self.add("course", self.course)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def _build_own(self) -> None:
        theme = self.theme
        self.title = TextField(theme, self.tr("Title"), needed=self.tr("It needs a title."), face=Face("h3", 600))
        self.issuer = TextField(theme, self.tr("Who gave it"), self.tr("School, university or association"))
        self.earned = DateField(theme, self.tr("Date"), today=self.document.today)
        self.expires = DateField(theme, self.tr("Valid until"), ahead=True, today=self.document.today)
        self.minutes = MinutesField(theme, self.tr("Hours"), plan=True)
        self.skills = WordsField(
            theme, self.tr("Skills it shows"), self.tr("Feedback, data use"), hint=self.tr("Commas between them")
        )
        self.add("title", self.title)
        self.add("issuer", self.issuer)
        row = [self.register(name, getattr(self, name)) for name in ("earned", "expires", "minutes")]
        self.form.addWidget(Side(theme, *row, narrowest=130))
        self.add("skills", self.skills)

    def _build_issued(self) -> None:
        theme, badge, locale = self.theme, self.before, self.locale()
        assert isinstance(badge, Credential)
        earned = short_day(locale, badge.earned.isoformat() if badge.earned else "")
        expires = short_day(locale, badge.expires.isoformat() if badge.expires else "")
        shown: list[Field] = [
            ReadOnlyField(theme, label, words)
            for label, words in (
                (self.tr("Title"), badge.title),
                (self.tr("Who gave it"), badge.issuer),
                (self.tr("Date"), earned),
                (self.tr("Valid until"), expires),
                (self.tr("Hours"), hours(locale, badge.minutes) if badge.minutes else ""),
                (self.tr("Skills it shows"), ", ".join(badge.skills)),
            )
            if words
        ]
        for field in shown:
            self.form.addWidget(field)
        shown[-1].set_hint(self.tr("This is as it was issued, and stays so. What follows is yours."))

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Credential):
            return {}
        names = ("title", "issuer", "earned", "expires", "minutes", "skills", "kind", "privacy")
        course = self.before.programme_id
        return held_by(self.before, *names) | {
            "toward": linked(self.document.portfolio, self.id, "toward"),
            "course": [["programme", course]] if course else [],
        }

    def change(self) -> Change:
        fields: dict[str, object] = {
            "kind": self.sort.raw(), "privacy": self.privacy.raw(), "programme_id": self.course.course_id(),
        }  # fmt: skip
        if not self.is_issued:
            fields |= {
                "title": self.title.text(),
                "issuer": self.issuer.text(),
                "earned": self.earned.day(),
                "expires": self.expires.day(),
                "minutes": self.minutes.minutes(),
                "skills": self.skills.listed(),
            }
        title = str(fields.get("title") or getattr(self.before, "title", ""))
        if self.before is None:
            label = self.tr("Enter “{title}”").format(title=title[:60])
            made = added(label, build(Credential, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        links = link_edits(self.document.portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        return Change(label, (*made.edits, *links))
