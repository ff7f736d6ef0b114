"""What the saved pages are called, and what is said of each."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.words import translate
from portfolio.ui.shelf.reading import PageRow

KINDS: dict[str, tuple[str, str]] = {
    "key": (str(QT_TRANSLATE_NOOP("Shelf", "Keys")), "shield"),
    "profile": (str(QT_TRANSLATE_NOOP("Shelf", "Who the issuer is")), "user-check"),
    "badge": (str(QT_TRANSLATE_NOOP("Shelf", "A badge as its issuer shows it")), "award"),
    "list": (str(QT_TRANSLATE_NOOP("Shelf", "Badges taken back")), "list-checks"),
}
"""Each kind of page with its name and icon."""


def kind_words(page: PageRow) -> str:
    """What sort of page it is."""
    return translate("Shelf", KINDS[page.kind][0])


def page_words(locale: QLocale, page: PageRow) -> str:
    """What it is, since when it is here, and what rests on it."""
    saved = translate("Shelf", "saved on {date}").format(date=short_day(locale, page.saved))
    return "  ·  ".join((kind_words(page), saved, rest_words(locale, len(page.rests))))


def rest_words(locale: QLocale, count: int) -> str:
    """How many badges rest on it."""
    if not count:
        return translate("Shelf", "no badge rests on it")
    return translate("Shelf", "{count} badges rest on it", None, count).format(count=locale.toString(count))


def old_words(page: PageRow, today: date) -> str:
    """What to do about a list that is old, or nothing."""
    return translate("Shelf", "Save it again to know what was taken back since.") if page.is_old(today) else ""


def count_words(locale: QLocale, count: int) -> str:
    """How many pages there are, for the settings."""
    if not count:
        return translate("Shelf", "No page of an issuer is saved yet.")
    return translate("Shelf", "{count} pages of issuers are saved.", None, count).format(count=locale.toString(count))
