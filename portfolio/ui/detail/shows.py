"""The standards that an entry shows: each leads to its place; another is said with one key."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.words import translate

_MOST = 24
_LETTERS = 26


def shows_section(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """Nothing where there is no framework at all: who needs none is not asked for standards."""
    shown, writes = entry.shows, not reach.document.portfolio.read_only
    if shown is None or (not shown and not writes):
        return
    section = Section(reach.theme, translate("Detail", "Shows"))
    flow = FlowLayout(gap=reach.theme.gap(6))
    section.column.addLayout(flow)
    for row in shown[:_MOST]:
        whole = ", ".join(part for part in (row["code"], row["title"]) if part)
        framework = ", ".join(part for part in (row["framework"], row["edition"]) if part)
        tip = "\n".join(part for part in (whole, framework, row["claim"]) if part)
        name = row["code"] or (whole if len(whole) <= _LETTERS else f"{whole[: _LETTERS - 1]}…")
        chip = Button(reach.theme, name, tip=tip)
        chip.setObjectName(f"standard:{row['standard_id']}")
        chip.setAccessibleName(whole)
        chip.setAccessibleDescription(". ".join(part for part in (framework, row["claim"]) if part))
        chip.clicked.connect(lambda _=False, one=row["standard_id"]: reach.show_standard(one))
        flow.addWidget(chip)
    if writes:
        words = translate("Detail", "Standards") if not shown else translate("Detail", "Change")
        tip = translate("Detail", "Say which standards this shows")
        button = Button(reach.theme, words, icon="clipboard-check", kind="ghost", tip=tip,
                        keys="S" if reach.letters else "")  # fmt: skip
        button.setObjectName("align")
        button.clicked.connect(reach.align)
        flow.addWidget(button)
    yield section
