"""What can be chosen for a packet, in the window's words: what it is for, frameworks, plans, languages, saving."""

import sqlite3
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.packet.presets import PRESETS
from portfolio.packet.text.forms import LANGUAGES
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.words import translate
from portfolio.ui.packet.chooser import Option

_OWN_NAMES = {"es": "Español"}
"""Where the name that the system gives says a country as well."""


class Begins(NamedTuple):
    """What an evaluation plan begins a packet with; empty leaves what is chosen."""

    framework: str = ""
    preset: str = ""
    start: date | None = None
    end: date | None = None


class Offered(NamedTuple):
    """Frameworks and evaluation plans of this portfolio."""

    frameworks: tuple[Option, ...]
    plans: tuple[Option, ...]
    of_plans: dict[str, Begins]
    """By the id of the plan."""
    has_photo: bool
    """Whether there is a photo of the person."""


def presets() -> tuple[Option, ...]:
    """What a packet may be begun as."""
    words = {
        "annual": (
            translate("PacketOffer", "Annual evaluation"),
            translate(
                "PacketOffer", "For the yearly talk: evidence by standard on page 2, then goals, lessons and hours."
            ),
            "clipboard-check",
        ),
        "summative": (
            translate("PacketOffer", "Summative evaluation"),
            translate(
                "PacketOffer", "After some years: each standard with its claim, growth over time, all the evidence."
            ),
            "layers",
        ),
        "renewal": (
            translate("PacketOffer", "Licence renewal and audit"),
            translate(
                "PacketOffer", "Hours that count, courses and certificates first, each with its day and its proof."
            ),
            "badge-check",
        ),
        "application": (
            translate("PacketOffer", "Application"),
            translate("PacketOffer", "For a new school: who you are, where you worked, work to look at, results."),
            "presentation",
        ),
        "student_led": (
            translate("PacketOffer", "Student-led conference"),
            translate("PacketOffer", "For pupils and families: what we set out to do, what we did, what comes next."),
            "users",
        ),
        "award": (
            translate("PacketOffer", "Award nomination"),
            translate("PacketOffer", "A story of at most ten pages with results, voices and proofs, for a jury."),
            "award",
        ),
    }
    plain = Option(
        "",
        translate("PacketOffer", "Teaching portfolio"),
        translate("PacketOffer", "Everything, in the usual order."),
        "book-open",
    )
    return (plain, *(Option(name, *words[name]) for name in PRESETS if name in words))


def offered(connection: sqlite3.Connection, locale: QLocale) -> Offered:
    """What this portfolio has of frameworks and evaluation plans."""
    frameworks = [
        Option(
            "",
            translate("PacketOffer", "No framework"),
            translate("PacketOffer", "Nothing is ordered by standards."),
            "layers",
        )
    ]
    for one, title, edition, publisher in connection.execute(
        "SELECT id, title, edition, publisher FROM framework WHERE trashed IS NULL ORDER BY title COLLATE NOCASE"
    ):
        told = " · ".join(part for part in (publisher, edition) if part)
        frameworks.append(Option(one, title, told, "layers"))
    plans = [
        Option(
            "",
            translate("PacketOffer", "No plan"),
            translate("PacketOffer", "Nothing is asked for or left out by rules."),
            "list",
        )
    ]
    of_plans = {}
    for one, title, evaluator, due, framework, preset, start, end in connection.execute(
        'SELECT id, title, evaluator, due, framework_id, preset, start, "end" FROM evaluation_plan'
        " WHERE trashed IS NULL ORDER BY title COLLATE NOCASE"
    ):
        when = (
            translate("PacketOffer", "due {day}").format(day=day_month_year(locale, date.fromisoformat(due)))
            if due
            else ""
        )
        plans.append(Option(one, title, " · ".join(part for part in (evaluator, when) if part), "clipboard-check"))
        of_plans[one] = Begins(framework or "", preset if preset in PRESETS else "", _day(start), _day(end))
    photo = connection.execute("SELECT 1 FROM person WHERE photo_id IS NOT NULL LIMIT 1").fetchone()
    return Offered(tuple(frameworks), tuple(plans), of_plans, photo is not None)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def languages() -> tuple[Option, ...]:
    """Languages of the PDF's own words; what a person wrote stays as it is."""
    same = Option(
        "",
        translate("PacketOffer", "As in this window"),
        translate("PacketOffer", "Headings, labels and dates. What you wrote stays as it is."),
        "globe",
    )
    found = []
    for tag in LANGUAGES:
        locale = QLocale(tag)
        name = _OWN_NAMES.get(tag) or locale.nativeLanguageName()
        if "-" in tag:
            name = f"{QLocale.languageToString(locale.language())} ({locale.nativeTerritoryName()})"
        if tag != "en":
            found.append(Option(tag, name[:1].upper() + name[1:], "", "globe"))
    return (same, *found)


def papers() -> tuple[tuple[str, str, str], ...]:
    """Papers as a choice."""
    return (("a4", translate("PacketOffer", "A4"), ""), ("letter", translate("PacketOffer", "Letter"), ""))


def saves() -> tuple[Option, ...]:
    """How the file is saved."""
    return (
        Option(
            "proof",
            translate("PacketOffer", "With proof"),
            translate("PacketOffer", "Signed, with entries and originals inside; at most 10 MB, as mails take."),
            "shield-check",
        ),
        Option(
            "originals",
            translate("PacketOffer", "With all originals"),
            translate("PacketOffer", "Signed, with every original file inside, however large it becomes."),
            "paperclip",
        ),
        Option(
            "plain",
            translate("PacketOffer", "Pages only"),
            translate("PacketOffer", "Nothing attached and not signed: nobody can tell later whether it was changed."),
            "file",
        ),
    )
