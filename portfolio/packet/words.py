"""The packet's own words: headings, labels, dates and amounts, in English. Teachers' text is never touched here."""

from datetime import date

from portfolio.core.days import MONTHS

KIND = {
    "credential": "Credential",
    "programme": "Course",
    "position": "Role",
    "practice": "Something I did",
    "reflection": "Reflection",
    "goal": "Goal",
    "time_entry": "Hours",
    "attachment": "Evidence",
}
KINDS_COUNTED = {
    "goal": ("goal", "goals"),
    "credential": ("credential", "credentials"),
    "programme": ("course", "courses"),
    "position": ("role", "roles"),
    "practice": ("thing I did", "things I did"),
    "reflection": ("reflection", "reflections"),
    "time_entry": ("entry of hours", "entries of hours"),
    "attachment": ("piece of evidence", "pieces of evidence"),
}
CREDENTIAL_KIND = {
    "badge": "Badge",
    "certificate": "Certificate",
    "micro_credential": "Micro-credential",
    "licence": "Licence",
    "degree": "Degree",
}
PROGRAMME_KIND = {
    "course": "Course",
    "workshop": "Workshop",
    "micro_credential": "Micro-credential",
    "nanodegree": "Nanodegree",
    "certificate_programme": "Certificate programme",
    "bachelor": "Bachelor’s degree",
    "master": "Master’s degree",
}
PRACTICE_KIND = {
    "lesson": "Lesson",
    "unit": "Unit",
    "project": "Project",
    "talk": "Talk",
    "parent_contact": "Parent contact",
    "mentoring": "Mentoring",
    "other": "Something else",
}
GOAL_STATE = {
    "proposed": "Proposed",
    "agreed": "Agreed",
    "under_way": "Under way",
    "met": "Met",
    "partly": "Partly met",
    "dropped": "Let go",
}


def short_month(value: date) -> str:
    """“Nov”."""
    return MONTHS[value.month - 1][:3]


def day(value: date | None) -> str:
    """“9 November 2026”, or nothing."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}" if value else ""


def short_day(value: date | None) -> str:
    """“9 Nov 2026”, or nothing."""
    return f"{value.day} {short_month(value)} {value.year}" if value else ""


def month(value: date) -> str:
    """“November 2026”."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def period(start: date | None, end: date | None) -> str:
    """The period in words; both ends are part of it."""
    if start and end:
        if start == end:
            return day(start)
        return f"{short_day(start)} to {short_day(end)}"
    if start:
        return f"From {day(start)}"
    if end:
        return f"Until {day(end)}"
    return "All years"


def hours(minutes: int) -> str:
    """“12 h”, “1 h 30 min”, “45 min”."""
    whole, rest = divmod(minutes, 60)
    if not rest:
        return f"{whole:,} h".replace(",", "\u202f")
    return f"{whole} h {rest} min" if whole else f"{rest} min"


def average(minutes: float) -> str:
    """The hours of an average week: “4.6 h”, “5 h”."""
    return f"{round(minutes / 60, 1):g} h"


def weekly(least: int, most: int) -> str:
    """Hours of a week that lie between these minutes: “2 h to 5 h a week”, “5 h a week”."""
    low, high = hours(least), hours(most)
    return f"{high} a week" if low == high else f"{low} to {high} a week"


def money(minor: int, currency: str) -> str:
    """An amount of minor units: “EUR 120.00”. Yen and the like have no minor unit."""
    if currency in {"JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF"}:
        return f"{currency} {minor}"
    return f"{currency} {minor // 100}.{minor % 100:02}"


def count(number: int, one: str, many: str) -> str:
    """“1 step”, “3 steps”."""
    return f"{number} {one if number == 1 else many}"


def size(octets: int) -> str:
    """“412 KB”, “1.4 MB”."""
    if octets < 1000:
        return f"{octets} bytes"
    if octets < 1_000_000:
        return f"{octets / 1000:.0f} KB"
    return f"{octets / 1_000_000:.1f} MB"


def listed(words: list[str]) -> str:
    """“a, b and c”."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
