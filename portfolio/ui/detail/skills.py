"""The skills that an entry shows, each with its level: it leads to its place; another is said with one key."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.words import translate

_MOST, _LETTERS = 24, 30


def skills_section(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """Nothing where there is no skill at all: who keeps none is not asked for them."""
    writes, shown = not reach.document.portfolio.read_only, entry.skills
    if shown is None or not (shown or writes):
        return
    section = Section(reach.theme, translate("Detail", "Shows these skills"))
    flow = FlowLayout(gap=reach.theme.gap(6))
    section.column.addLayout(flow)
    for row in shown[:_MOST]:
        title, level = named(row["title"]), level_words(row["level"]) if row["level"] else ""
        short = title if len(title) <= _LETTERS else f"{title[: _LETTERS - 1]}…"
        whole = translate("Detail", "{skill}: {level}").format(skill=title, level=level) if level else title
        name = translate("Detail", "{skill}: {level}").format(skill=short, level=level) if level else short
        chip = Button(reach.theme, name, tip="\n".join(part for part in (whole, row["area"], row["claim"]) if part))
        chip.setObjectName(f"skill:{row['skill_id']}")
        chip.setAccessibleName(whole)
        chip.setAccessibleDescription(". ".join(part for part in (row["area"], row["claim"]) if part))
        chip.clicked.connect(lambda _=False, one=row["skill_id"]: reach.show_skill(one))
        flow.addWidget(chip)
    if writes:
        words = translate("Detail", "Skills") if not shown else translate("Detail", "Change")
        tip = translate("Detail", "Say which skills this shows, and at which level")
        button = Button(reach.theme, words, icon="puzzle", kind="ghost", tip=tip, keys="K" if reach.letters else "")
        button.setObjectName("skills")
        button.clicked.connect(reach.say_skills)
        flow.addWidget(button)
    yield section
