"""Adding skills: those that come with the program, the standards of a framework that is here, and one's own."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.skills import skills
from portfolio.core.queries.standards import frameworks
from portfolio.exchange.growing.coming_in import SkillsComing, pack_skills, standards_as_skills
from portfolio.exchange.growing.packs import SkillPack, skill_pack, skill_packs
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.words import skills_words
from portfolio.ui.theme import Face, Theme


class AddPage(RowsPage):
    """A press adds a list as one change; what is there already stays as it is."""

    WIDEST = 760

    own_requested = Signal()
    added = Signal()

    def __init__(self, theme: Theme, document: Document, resources: Path) -> None:
        """`resources`: the program's folder of skills and frameworks."""
        super().__init__(
            theme, translate("Skills", "Add skills"),
            translate("Skills", "Each list comes with its levels in words. You can change it and add to it any time."),
            back=translate("Skills", "Back to the skills"),
        )  # fmt: skip
        self._document, self._resources = document, resources
        self._fill()

    def take_focus(self) -> None:
        """On the first list."""
        first = next((one for one in self.findChildren(WayIn) if one.isVisibleTo(self)), self.back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_pack(self, name: str) -> None:
        """Add the skills of the pack of this name."""
        folder = self._resources / "skills"
        connection = self._document.portfolio.connection
        self._add(lambda: pack_skills(connection, skill_pack(folder, name), self._resources / "frameworks"))

    def _add_framework(self, framework_id: str) -> None:
        self._add(lambda: standards_as_skills(self._document.portfolio.connection, framework_id))

    def _add(self, coming: Callable[[], SkillsComing]) -> None:
        try:
            found = coming()
        except PortfolioError as error:
            self.say_error(error)
            return
        if not found.new:
            self.say(
                translate("Skills", "They are all here already."),
                translate("Skills", "What you changed in them stays as it is."), tone="accent", icon="info",
            )  # fmt: skip
        elif self._document.do(found.change):
            self.added.emit()

    def _fill(self) -> None:
        clear(self.body)
        connection = self._document.portfolio.connection
        there = skills(connection)
        self.heading(translate("Skills", "Come with the program"))
        packs = Counter(row["pack"] for row in there)
        for pack in sorted(skill_packs(self._resources / "skills"), key=lambda one: one.about.name == "learner"):
            self.body.addWidget(self._pack_row(pack, packs[pack.about.name]))
            if pack.about.notice:
                self.body.addWidget(Label(self.theme, pack.about.notice, Face("micro"), "ink3", wrap=True))
        here = [row for row in frameworks(connection) if row["standards"]]
        if here:
            self.heading(translate("Skills", "From your frameworks"))
        known = Counter(row["framework_id"] for row in there)
        for row in here:
            title = " ".join(part for part in (row["title"], row["edition"]) if part)
            words = translate("Skills", "Its standards as skills, on its own scale where it has one")
            way = WayIn(self.theme, "book", title, words, small=True)
            if row["id"] in known:
                way.set_words(title, words, _here_words(known[row["id"]] >= row["standards"]), "accent")
            way.setObjectName(f"framework:{row['id']}")
            way.clicked.connect(lambda _=False, one=row["id"]: self._add_framework(one))
            self.body.addWidget(way)
        self.heading(translate("Skills", "Your own"))
        own = WayIn(
            self.theme, "pencil", translate("Skills", "Write a skill…"),
            translate("Skills", "In your words, with your own levels or the usual four"), small=True,
        )  # fmt: skip
        own.setObjectName("own")
        own.clicked.connect(self.own_requested)
        self.body.addWidget(own)
        self.body.addStretch(1)

    def _pack_row(self, pack: SkillPack, here: int) -> WayIn:
        """`here` is how many of its skills are there already."""
        sub = pack.about.description or skills_words(len(pack.skills))
        way = WayIn(self.theme, "lightbulb", pack.about.title, sub, small=True)
        if here:
            way.set_words(pack.about.title, sub, _here_words(here >= len(pack.skills)), "accent")
        way.setObjectName(f"pack:{pack.about.name}")
        way.clicked.connect(lambda _=False, name=pack.about.name: self.add_pack(name))
        return way


def _here_words(all_of_it: bool) -> str:
    if all_of_it:
        return translate("Skills", "They are here already")
    return translate("Skills", "Some are here already")
