"""Versions of a credential: on an earlier one the way to the newest, on the newest those before."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section, related_rows
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face


def newer_version(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """On an earlier version: that there is a newer one, which a click opens."""
    newer = entry.newer
    if newer is None:
        return
    day = short_day(reach.locale, newer.day)
    words = translate("Detail", "From {date}").format(date=day) if day else newer.title
    row = RowButton(reach.theme, "replace", translate("Detail", "There is a newer version"), words, color="credential")
    row.setObjectName(f"open:{newer.id}")
    row.setAccessibleName(f"{translate('Detail', 'There is a newer version')}: {newer.title}. {words}")
    row.clicked.connect(lambda: reach.open_entry(newer.kind, newer.id))
    yield row


def earlier_versions(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """On the newest: the versions before it, which open."""
    if not entry.versions:
        return
    section = Section(reach.theme, translate("Detail", "Earlier versions"))
    words = translate("Detail", "Kept as they came. They stand nowhere else.")
    section.add(Label(reach.theme, words, Face("small"), "ink3", wrap=True))
    related_rows(reach, section, entry.versions, "versions")
    yield section
