"""Small fields that stand in rows: a day, a line. What they are for is their name, not a line above them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.text_fields import Line
from portfolio.ui.kit.dates import day_of
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

Today = Callable[[], date]


def small_day(theme: Theme, name: str, today: Today, *, ahead: bool = False) -> DateField:
    """A day in a row: what it is for is its example and its name, not a line above it."""
    field = DateField(theme, "", ahead=ahead, today=today)
    field.label = name
    field.line.setAccessibleName(name)
    field.button.set_tip(translate("Editors", "Pick from a calendar: {field}").format(field=name))
    return field


def put_day(field: DateField, raw: Any) -> None:
    """Show a day of a row: one that is known in the reader's way, else what was typed."""
    text = str(raw or "")
    day = day_of(text)
    if day is not None:
        field.set_day(day)
    else:
        field.set_raw(text)


def typed_day(field: DateField) -> str:
    """The day as ISO text where it can be read, else as it was typed: what a row holds in a draft."""
    day = field.day()
    return day.isoformat() if day is not None else field.raw()


def small_line(theme: Theme, name: str, example: str = "") -> Line:
    """A line in a row, with its name inside."""
    line = Line(theme, example or name)
    line.setAccessibleName(name)
    return line
