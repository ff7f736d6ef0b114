"""What can be chosen for a packet, in the window's words: what it is for, frameworks, plans, languages, saving."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.whose import is_learners
from portfolio.packet.answering import only_in_use
from portfolio.packet.presets import PRESETS
from portfolio.packet.renewing import period_of_licence
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
    for_learner: bool = False
    """Whether it is a learner's portfolio: what she leads herself is offered first."""
    in_use: str = ""
    """The only framework that something shows: one begins with it, where the plan names no other."""
    roles: tuple[Option, ...] = ()
    """Roles that ask for something, those from an advert first; before them, none in particular."""
    licences: tuple[Option, ...] = ()
    """Licences that have rules; before them, none in particular."""
    of_licences: Mapping[str, Begins] = MappingProxyType({})
    """The period in which each licence is now, by its id; of those with rules that can be."""

    def framework_of(self, plan: str) -> str:
        """The framework that this plan answers; it may name none."""
        return self.of_plans.get(plan, Begins()).framework

    def frameworks_for(self, plan: str) -> tuple[Option, ...]:
        """What there is to choose from with this plan: where it names a framework, none is no choice."""
        return self.frameworks[1:] if self.framework_of(plan) else self.frameworks


def presets(*, for_learner: bool = False) -> tuple[Option, ...]:
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
    names = sorted(PRESETS, key=lambda name: name != "student_led") if for_learner else PRESETS
    made = tuple(Option(name, *words[name]) for name in names if name in words)
    return (made[0], plain, *made[1:]) if for_learner else (plain, *made)


def offered(connection: sqlite3.Connection, locale: QLocale, today: date) -> Offered:
    """What this portfolio has of frameworks, evaluation plans, roles and licences."""
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
    there = {one.value for one in frameworks}
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
        of_plans[one] = Begins(
            framework if framework in there else "", preset if preset in PRESETS else "", _day(start), _day(end)
        )
    photo = connection.execute("SELECT 1 FROM person WHERE photo_id IS NOT NULL LIMIT 1").fetchone()
    only, licences = only_in_use(connection), _licences(connection)
    return Offered(
        tuple(frameworks), tuple(plans), of_plans, photo is not None, is_learners(connection),
        only["id"] if only else "", _roles(connection), licences, _periods(connection, licences, today),
    )  # fmt: skip


def _roles(connection: sqlite3.Connection) -> tuple[Option, ...]:
    """Roles whose needs a packet can answer."""
    none = Option(
        "",
        translate("PacketOffer", "No role in particular"),
        translate("PacketOffer", "Nothing is answered line by line."),
        "school",
    )
    found = connection.execute(
        "SELECT r.id, r.title, r.place FROM role AS r WHERE r.trashed IS NULL AND (r.advert != '' OR r.aimed)"
        " AND EXISTS (SELECT 1 FROM role_need AS n WHERE n.role_id = r.id AND n.trashed IS NULL)"
        " ORDER BY r.advert = '', r.title COLLATE NOCASE"
    )
    return (none, *(Option(one, title, place, "waypoints") for one, title, place in found))


def _licences(connection: sqlite3.Connection) -> tuple[Option, ...]:
    """Licences that a packet can show to be kept."""
    none = Option(
        "",
        translate("PacketOffer", "No licence in particular"),
        translate("PacketOffer", "Hours and certificates, without what counts."),
        "shield",
    )
    found = connection.execute(
        "SELECT l.id, l.title, r.title FROM licence AS l JOIN rule_set AS r ON r.id = l.rule_set_id"
        " AND r.trashed IS NULL WHERE l.trashed IS NULL ORDER BY l.title COLLATE NOCASE, l.id"
    )
    return (none, *(Option(one, title, rules, "shield-check") for one, title, rules in found))


def _periods(connection: sqlite3.Connection, licences: tuple[Option, ...], today: date) -> dict[str, Begins]:
    found = {}
    for one in licences[1:]:
        try:
            days = period_of_licence(connection, one.value, today)
        except PortfolioError:
            continue  # its rules cannot be read, which is said where its pages would stand
        found[one.value] = Begins(start=days.start, end=days.end)
    return found


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
