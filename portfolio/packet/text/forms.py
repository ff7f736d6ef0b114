"""How each language of the packet writes days, months, numbers and lists. What is words to say is in its catalogue."""

from dataclasses import dataclass, replace

from portfolio.core.days import MONTHS

THIN = "\u202f"
"""Between thousands, in all languages: it is what the standard (ISO 80000) asks for, and is never read as a decimal."""


@dataclass(frozen=True)
class Forms:
    """One language. Patterns hold {day}, {month}, {year}, or these as numbers: {d}, {m}, {yy}."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    day: str = "{day} {month} {year}"
    short_day: str = "{day} {month} {year}"
    day_and_month: str = "{day} {month}"
    day_in_timeline: str = "{day} {month} ’{yy}"
    """Past a year, in a column that is narrow."""
    month: str = "{month} {year}"
    first: str = ""
    """What follows the number of a month's first day."""
    decimal: str = "."
    comma: str = ", "
    rtl: bool = False
    small: bool = True
    """Whether a word that stood at a beginning is written small in a sentence."""


ENGLISH = Forms(MONTHS, tuple(month[:3] for month in MONTHS))
AMERICAN = replace(
    ENGLISH, day="{month} {day}, {year}", short_day="{month} {day}, {year}", day_and_month="{month} {day}",
    day_in_timeline="{month} {day} ’{yy}",
)  # fmt: skip

SPANISH = Forms(
    ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
     "diciembre"),
    ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    day="{day} de {month} de {year}",
    day_in_timeline="{d}/{m}/{yy}",
    month="{month} de {year}",
    decimal=",",
)  # fmt: skip

FRENCH = Forms(
    ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
     "décembre"),
    ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    day_in_timeline="{d}/{m}/{yy}",
    first="er",
    decimal=",",
)  # fmt: skip

GERMAN = Forms(
    ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
     "Dezember"),
    ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    day="{day}. {month} {year}",
    short_day="{day}. {month} {year}",
    day_and_month="{day}. {month}",
    day_in_timeline="{d}.{m}.{yy}",
    decimal=",",
    small=False,
)  # fmt: skip

# The names of the months that Egypt, Sudan, Libya and the Gulf use: most readers of Arabic do, and the others (كانون
# الثاني in the Levant, جانفي in the Maghreb) read them without a thought. The digits are those of the West: the Maghreb
# has no others, everyone else reads them, and they are those of the numbers that stand in teachers' own results, of the
# evidence (A1) and of the pages in any reader, so that a number is found again as it was read.
_ARABIC_MONTHS = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
ARABIC = Forms(_ARABIC_MONTHS, _ARABIC_MONTHS, day_in_timeline="{d}/{m}/{yy}", comma="، ", rtl=True)

FORMS = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "ar": ARABIC}

LANGUAGES = ("en", "en-GB", "en-US", "es", "fr", "de", "ar")
"""Tags of the languages that a packet can be in; the first is what the sentences in the code are written in."""
