"""Words for what programmes are made of: sorts of parts, how they stand, and credits with their units."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

PART_KINDS: dict[str, str] = {
    "module": str(QT_TRANSLATE_NOOP("Learning", "Module")),
    "project": str(QT_TRANSLATE_NOOP("Learning", "Project")),
    "exam": str(QT_TRANSLATE_NOOP("Learning", "Exam")),
}
CREDIT_UNITS: dict[str, str] = {
    "semester_hour": str(QT_TRANSLATE_NOOP("Learning", "semester hours")),
    "quarter_hour": str(QT_TRANSLATE_NOOP("Learning", "quarter hours")),
    "graduate_credit": str(QT_TRANSLATE_NOOP("Learning", "graduate credits")),
    "ects": str(QT_TRANSLATE_NOOP("Learning", "ECTS credits")),
    "ceu": str(QT_TRANSLATE_NOOP("Learning", "continuing education units")),
}
ONE_CREDIT: dict[str, str] = {
    "semester_hour": str(QT_TRANSLATE_NOOP("Learning", "semester hour")),
    "quarter_hour": str(QT_TRANSLATE_NOOP("Learning", "quarter hour")),
    "graduate_credit": str(QT_TRANSLATE_NOOP("Learning", "graduate credit")),
    "ects": str(QT_TRANSLATE_NOOP("Learning", "ECTS credit")),
    "ceu": str(QT_TRANSLATE_NOOP("Learning", "continuing education unit")),
}


def part_kind_words(kind: str) -> str:
    """Module, project or exam."""
    return translate("Learning", PART_KINDS.get(kind, PART_KINDS["module"]))


def part_words(kind: str, title: str) -> str:
    """The title of a part, and before it what it is where it is no ordinary module and is not called that anyway."""
    if kind not in ("project", "exam") or title.strip().casefold() == part_kind_words(kind).casefold():
        return title
    return translate("Learning", "{kind}: {title}").format(kind=part_kind_words(kind), title=isolate(title))


def credit_unit_words(unit: str) -> str:
    """Semester hours; the unit itself where it is not known here."""
    return translate("Learning", CREDIT_UNITS[unit]) if unit in CREDIT_UNITS else unit


def credits_typed(locale: QLocale, hundredths: int) -> str:
    """A number of credits as it would be typed again: 3, 22.5."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}{locale.decimalPoint()}{rest:02d}".rstrip("0") if rest else str(whole)


def credits_words(locale: QLocale, hundredths: int, unit: str) -> str:
    """22.5 graduate credits, 1 semester hour."""
    words = translate("Learning", "{number} {unit}")
    one = translate("Learning", ONE_CREDIT[unit]) if hundredths == 100 and unit in ONE_CREDIT else ""
    return words.format(number=locale.toString(hundredths / 100, "g", 7), unit=one or credit_unit_words(unit))
