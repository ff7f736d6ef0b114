"""What the cards of the collection say, and what a screen reader says of them, in the words of a teacher."""

from datetime import date
from mimetypes import guess_extension

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.queries.collection import CollectionRow
from portfolio.ui.collection.filters import expires_soon, soon_days
from portfolio.ui.kit.dates import day_month_year, day_of, due_day
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.talks import talk_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

_CONTEXT = "Collection"
_SORTS: dict[str, str] = {
    "badge": str(QT_TRANSLATE_NOOP("Collection", "Badge")),
    "certificate": str(QT_TRANSLATE_NOOP("Collection", "Certificate")),
    "micro_credential": str(QT_TRANSLATE_NOOP("Collection", "Micro-credential")),
    "licence": str(QT_TRANSLATE_NOOP("Collection", "Licence")),
    "degree": str(QT_TRANSLATE_NOOP("Collection", "Degree")),
    "course": str(QT_TRANSLATE_NOOP("Collection", "Course")),
    "workshop": str(QT_TRANSLATE_NOOP("Collection", "Workshop")),
    "nanodegree": str(QT_TRANSLATE_NOOP("Collection", "Nanodegree")),
    "certificate_programme": str(QT_TRANSLATE_NOOP("Collection", "Certificate programme")),
    "bachelor": str(QT_TRANSLATE_NOOP("Collection", "Bachelor’s degree")),
    "master": str(QT_TRANSLATE_NOOP("Collection", "Master’s degree")),
    "lesson": str(QT_TRANSLATE_NOOP("Collection", "Lesson")),
    "unit": str(QT_TRANSLATE_NOOP("Collection", "Unit")),
    "project": str(QT_TRANSLATE_NOOP("Collection", "Project")),
    "talk": str(QT_TRANSLATE_NOOP("Collection", "Talk")),
    "parent_contact": str(QT_TRANSLATE_NOOP("Collection", "Parent contact")),
    "mentoring": str(QT_TRANSLATE_NOOP("Collection", "Mentoring")),
}
_PRIVACY: dict[str, tuple[str, str]] = {
    "private": (str(QT_TRANSLATE_NOOP("Collection", "Only me")), "lock"),
    "evaluator": (str(QT_TRANSLATE_NOOP("Collection", "My evaluator")), "user-check"),
    "public": (str(QT_TRANSLATE_NOOP("Collection", "Everyone")), "globe"),
}
PRIVACIES = tuple(_PRIVACY)
_TROUBLES: dict[str, str] = {
    "revoked": str(QT_TRANSLATE_NOOP("Collection", "Taken back by its issuer")),
    "invalid": str(QT_TRANSLATE_NOOP("Collection", "Changed or broken")),
}
_EXPIRIES: dict[str, str] = {
    "soon": str(QT_TRANSLATE_NOOP("Collection", "Expires soon")),
    "over": str(QT_TRANSLATE_NOOP("Collection", "Expired")),
    "later": str(QT_TRANSLATE_NOOP("Collection", "Valid for longer")),
    "never": str(QT_TRANSLATE_NOOP("Collection", "No expiry date")),
}
MOST_LETTERS = 60
"""Letters of a title, a goal or a tag that a menu or a label shows."""


def counted(locale: QLocale, count: int) -> str:
    """1 entry, 64 entries."""
    return translate("Collection", "{count} entries", None, count).format(count=locale.toString(count))


def privacy_words(privacy: str) -> tuple[str, str]:
    """Who may see it, and the icon that says so."""
    words, icon = _PRIVACY[privacy]
    return translate("Collection", words), icon


def proof_words(proof: str) -> str:
    """What a check came to, as the line of the proof says it."""
    from portfolio.ui.detail.proof import status_words

    return translate("Collection", "Nothing to check") if proof == "nothing" else status_words(proof)


def expiry_words(expiry: str) -> str:
    """How credentials run out that are narrowed to."""
    return translate("Collection", _EXPIRIES[expiry])


def sort_words(row: CollectionRow) -> str:
    """Badge, Nanodegree, Lesson, Photo …"""
    if row.kind == "attachment":
        return translate("Collection", "Picture") if row.image else translate("Collection", "File")
    if row.kind == "position":
        return kind_of(row.kind).label()
    if row.kind == "conversation" and (words := talk_words(row.sort)):
        return words
    return translate("Collection", _SORTS[row.sort]) if row.sort in _SORTS else kind_of(row.kind).label()


def file_sort(row: CollectionRow) -> str:
    """The short name of a file's format, as people say it: PDF, DOCX."""
    name = row.words if "." in row.words and " " not in row.words.rpartition(".")[2] else row.title
    ending = name.rpartition(".")[2] if "." in name else ""
    if not ending or len(ending) > 5 or not ending.isalnum():
        ending = (guess_extension(row.sort) or "").lstrip(".")
    return ending.upper()


def title_words(row: CollectionRow) -> str:
    """Its title, or what it is where it has none."""
    return row.title.strip() or translate("Collection", "Without a title")


def sub_words(row: CollectionRow) -> str:
    """The line below the title: who gave it, or what sort of thing it is."""
    return row.by or sort_words(row)


def foot_words(locale: QLocale, row: CollectionRow) -> str:
    """The line at the foot of a card: its day, for a course under way how far it is, and what a course has brought."""
    words = _foot(locale, row)
    return f"{words}  ·  {badges_words(locale, row.badges)}" if row.badges else words


def _foot(locale: QLocale, row: CollectionRow) -> str:
    day = day_of(row.day)
    if row.kind == "programme" and row.total and row.state != "finished":
        return modules_words(locale, row)
    if row.kind == "position" and day:
        return translate("Collection", "From {date}").format(date=day_month_year(locale, day, short=True))
    return day_month_year(locale, day, short=True) if day else translate("Collection", "No date yet")


def badges_words(locale: QLocale, count: int) -> str:
    """1 badge, 3 badges: what a course has brought."""
    return translate("Collection", "{count} badges", None, count).format(count=locale.toString(count))


def modules_words(locale: QLocale, row: CollectionRow) -> str:
    """4 of 7 modules."""
    return translate("Collection", "{done} of {total} modules", None, row.total).format(
        done=locale.toString(row.done), total=locale.toString(row.total)
    )


def state_words(locale: QLocale, row: CollectionRow, today: date) -> tuple[str, str, str] | None:
    """What is said on the picture: how long it is valid, that it is done. Words, icon and tone."""
    if row.kind == "programme":
        if row.state == "finished" or 0 < row.total <= row.done:  # and nobody wrote down the last day
            return translate("Collection", "Completed"), "circle-check", "accent"
        due = day_of(row.ends)
        if due is None:
            return None
        words = translate("Collection", "Due {date}").format(date=due_day(locale, due, today))
        return words, "hourglass", "overdue" if due < today else ""
    if row.kind == "position" and row.state == "finished":
        last = day_of(row.ends)
        return (
            (translate("Collection", "Until {date}").format(date=day_month_year(locale, last, short=True)), "", "")
            if last
            else None
        )
    if row.kind != "credential":
        return None
    if row.state in _TROUBLES:
        return translate("Collection", _TROUBLES[row.state]), "circle-alert", "warn"
    ends = day_of(row.ends)
    if ends is None:
        return None
    if ends < today:
        return translate("Collection", "Expired"), "hourglass", "warn"
    if expires_soon(row, soon_days(today)):
        return translate("Collection", "Until {date}").format(date=due_day(locale, ends, today)), "hourglass", "warn"
    return translate("Collection", "Until {date}").format(date=day_month_year(locale, ends, short=True)), "", ""


def spoken(row: CollectionRow, today: date, locale: QLocale | None = None, *, course: str = "") -> str:
    """What a screen reader says of an entry: sort, title, who gave it, day, state, what it belongs to, who may see it.

    `course` is the title of the course that a credential belongs to, or empty.
    """
    locale = locale or QLocale()
    state = state_words(locale, row, today)
    day = day_of(row.day)
    parts = [
        f"{sort_words(row)}: {title_words(row)}",
        row.by,
        day_month_year(locale, day) if day else translate("Collection", "no date yet"),
        modules_words(locale, row) if row.kind == "programme" and row.total else "",
        badges_words(locale, row.badges) if row.badges else "",
        translate("Collection", "part of {course}").format(course=isolate(course)) if course else "",
        state[0] if state else "",
        row.words if row.kind in ("reflection", "practice") else "",
        translate("Collection", "counts toward a goal") if row.toward else "",
        translate("Collection", "seen by: {who}").format(who=privacy_words(row.privacy)[0])
        if row.privacy in _PRIVACY
        else "",
    ]
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())


def menu_words(text: str) -> str:
    """Words of a person as a menu shows them: cut, and an ampersand is no shortcut."""
    words = text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"
    return words.replace("&", "&&")


def quoted(text: str) -> str:
    """Words of a person in a sentence of ours, cut where they are long."""
    return isolate(text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…")
