"""Editing a framework while it is in use: what it is called and its scale, and each standard’s code and words."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Framework, Standard, build
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme


class FrameworkEditor(Editor):
    """Its words, licence and scale. A level that was renamed keeps its old name on ratings that were given."""

    KIND = "framework"

    def heading(self) -> str:
        return self.tr("Framework")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(theme, self.tr("Title"), needed=self.tr("It needs a title."), face=Face("h3", 600))
        self.edition = TextField(theme, self.tr("Edition"), "2013")
        self.publisher = TextField(theme, self.tr("Published by"))
        self.jurisdiction = TextField(theme, self.tr("Holds in"))
        self.source = TextField(theme, self.tr("Where it comes from"))
        self.notice = LongField(
            theme, self.tr("Notice of its licence"), least=2, most=6, face=Face("body"),
            hint=self.tr("Printed wherever its words are."),
        )  # fmt: skip
        self.levels = LongField(
            theme, self.tr("Its scale, the lowest first, one level a line; after a colon what it means"),
            self.tr("Beginning\nDeveloping\nSecure: what is expected\nLeading others"), least=3, most=8,
            face=Face("body"),
        )  # fmt: skip
        self.add("title", self.title)
        row = [self.register("edition", self.edition), self.register("publisher", self.publisher)]
        self.form.addWidget(Side(theme, *row, shares=(2, 3)))
        row = [self.register("jurisdiction", self.jurisdiction), self.register("source", self.source)]
        self.form.addWidget(Side(theme, *row, shares=(2, 3)))
        self.add("levels", self.levels)
        self.add("notice", self.notice)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Framework):
            return {}
        lines = [f"{one['name']}: {one.get('words', '')}".rstrip(" :") for one in self.before.levels]
        names = ("title", "edition", "publisher", "jurisdiction", "source", "notice")
        return held_by(self.before, *names) | {"levels": "\n".join(lines)}

    def change(self) -> Change:
        fields = {
            "title": self.title.text(), "edition": self.edition.text(), "publisher": self.publisher.text(),
            "jurisdiction": self.jurisdiction.text(), "source": self.source.text(), "notice": self.notice.text(),
            "levels": levels_in(self.levels.text()),
        }  # fmt: skip
        label = self.tr("Edit the framework “{title}”").format(title=self.title.text()[:60])
        if self.before is None:
            return added(label, build(Framework, id=self.id, **fields))
        return edited(label, self.before, **fields)

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """It is no entry that could be shown afterwards."""
        super()._end("", forget=forget)


class StandardEditor(Editor):
    """A new one begins `toward` what it stands below or beside: (“below” or “beside”, id of a standard)."""

    KIND = "standard"

    def heading(self) -> str:
        return self.tr("Standard")

    def build(self) -> None:
        theme = self.theme
        self.code = TextField(theme, self.tr("Code"), "1a")
        self.title = TextField(theme, self.tr("Title"), face=Face("body", 600))
        self.level = TextField(theme, self.tr("What it is called in its framework"), self.tr("component"))
        self.text = LongField(theme, self.tr("What it says in full"), least=3, most=12, face=Face("body"))
        self.examples = LongField(
            theme, self.tr("Everyday things that would show it, one a line"), least=2, most=6, face=Face("body")
        )
        near = NearField(theme)
        near.set_raw(self._toward)
        self.add("near", near)
        row = [self.register("code", self.code), self.register("title", self.title)]
        self.form.addWidget(Side(theme, *row, shares=(1, 4)))
        self.add("text", self.text)
        self.add("level", self.level)
        self.add("examples", self.examples)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Standard):
            near = self._near()
            level = ""
            if near is not None and self._toward is not None and self._toward[0] == "beside":
                level = near.level
            return {"level": level, "near": list(self._toward or ())}
        examples = "\n".join(self.before.examples)
        return held_by(self.before, "code", "title", "level", "text") | {"examples": examples}

    def change(self) -> Change:
        fields = {
            "code": self.code.text(), "title": self.title.text(), "level": self.level.text(), "text": self.text.text(),
            "examples": [" ".join(line.split()) for line in self.examples.text().splitlines() if line.strip()],
        }  # fmt: skip
        if not fields["code"] and not fields["title"]:
            raise PortfolioError("A standard needs a code or a title.", "Type one of them.")
        label = self.tr("Edit the standard “{title}”").format(title=str(fields["code"] or fields["title"])[:60])
        if isinstance(self.before, Standard):
            return edited(label, self.before, **fields)
        near, where = self._near(), str((self.fields["near"].raw() or [""])[0])
        if near is None:
            raise PortfolioError("The standard beside it is no longer there.", "Begin once more where it shall stand.")
        from portfolio.ui.standards.editing import placed_new

        label = self.tr("Add the standard “{title}”").format(title=str(fields["code"] or fields["title"])[:60])
        return Change(label, tuple(placed_new(self.document, near, where, self.id, fields)))

    def _near(self) -> Standard | None:
        raw = self.fields["near"].raw()
        return self.document.portfolio.get(Standard, raw[1]) if len(raw) == 2 else None

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        super()._end("", forget=forget)


class NearField(Field):
    """Where a new standard shall stand: “below” or “beside”, and the id of the other. It stays unseen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", Label(theme))
        self._raw: list[str] = []
        self.hide()

    def raw(self) -> list[str]:
        return list(self._raw)

    def set_raw(self, raw: Any) -> None:
        self._raw = [str(one) for one in raw or ()]


def levels_in(text: str) -> list[dict[str, str]]:
    """A scale as it is typed: a level a line, after a colon what it means; none twice."""
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        name, _, words = line.partition(":")
        if name := " ".join(name.split()):
            found.setdefault(name, {"name": name, "words": words.strip()})
    return list(found.values())
