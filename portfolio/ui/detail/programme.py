"""What the pane says of a programme: modules, hours and money, what it is made of, and the badge it ended in."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.entry import Entry, Related
from portfolio.core.queries.programmes import Progress, progress
from portfolio.core.queries.stacking import badge_refusal, unclaimed
from portfolio.ui.collection.words import menu_words
from portfolio.ui.detail.items import ItemsSection
from portfolio.ui.detail.programme_sums import stack_words, worth_words
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Facts, Section, prose_section, related_rows
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import hours_of
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face


def programme_body(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """The sections of a programme, from the top."""
    fields = entry.fields
    so_far = progress(reach.document.portfolio.connection, entry.id)
    if entry.items:
        yield _modules(reach, entry, so_far)
    yield from _badge(reach, entry)
    if facts := _amounts(reach, entry, so_far):
        section = Section(reach.theme, translate("Detail", "Hours and money"))
        section.add(Facts(reach.theme, facts))
        if words := _unlogged(reach, entry, so_far):
            section.add(Label(reach.theme, words, Face("small"), "ink2", wrap=True))
        yield section
    if fields["what_changed"]:
        yield prose_section(reach, translate("Detail", "What changed"), fields["what_changed"])
    if fields["notes"]:
        yield prose_section(reach, translate("Detail", "Notes"), fields["notes"])
    facts = [
        (translate("Detail", "Started"), short_day(reach.locale, fields["started"])),
        (translate("Detail", "Due"), short_day(reach.locale, fields["due"])),
        (translate("Detail", "Finished"), short_day(reach.locale, fields["finished"])),
        (translate("Detail", "Result"), str(fields["result"])),
    ]
    yield Facts(reach.theme, [(name, words) for name, words in facts if words])
    if made_of := parts_of_stack(entry):
        section = Section(reach.theme, translate("Detail", "What counts toward it"))
        if words := stack_words(reach, entry.id):
            section.add(Label(reach.theme, words, Face("small"), "ink2", wrap=True))
        related_rows(reach, section, made_of, "stack")
        yield section


def parts_of_stack(entry: Entry) -> list[Related]:
    """Courses and badges that count toward a programme, without the badge that it ended in."""
    return [one for one in entry.entries if one.kind == "programme" or (one.kind == "credential" and one.link_id)]


def rest_of(entry: Entry) -> list[Related]:
    """All else that belongs to a programme: hours, lessons, reflections."""
    return [one for one in entry.entries if one.kind not in ("programme", "credential")]


def _modules(reach: Reach, entry: Entry, so_far: Progress) -> QWidget:
    section = ItemsSection(reach, entry)
    rests = "" if entry.fields["finished"] or so_far.done >= so_far.total else so_far.rests_since(reach.today)
    if rests:
        words = translate("Detail", "It has rested since {date}.").format(date=short_day(reach.locale, rests))
        section.add(Label(reach.theme, words, Face("small"), "ink2", wrap=True))
    return section


def _badge(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """That it is through, where only its last day is missing; the badge or certificate that it ended in; and where it
    ended in none yet, the ways to it."""
    ended_in = [one for one in entry.entries if one.kind == "credential" and not one.link_id]
    days = [item.done for item in entry.items if item.counts]
    writes, whole = not reach.document.portfolio.read_only, bool(days) and all(days)
    if whole and writes and not entry.fields["finished"]:
        yield _finish(reach, entry, max(days))
    if ended_in:
        section = Section(reach.theme, translate("Detail", "It ended in"))
        related_rows(reach, section, ended_in, "badge")
        yield section
    elif (entry.fields["finished"] or whole) and writes:
        section = Section(reach.theme, translate("Detail", "Did it bring a badge or certificate?"))
        new = Button(reach.theme, translate("Detail", "Enter its certificate"), icon="award")
        new.setObjectName("enter_badge")
        new.clicked.connect(reach.bring_badge)
        flow = FlowLayout(gap=reach.theme.gap(6))
        flow.addWidget(new)
        if offered := unclaimed(reach.document.portfolio.connection):
            there = Button(reach.theme, translate("Detail", "Choose one that is here"), icon="plus", kind="ghost")
            there.setObjectName("choose_badge")
            there.clicked.connect(lambda: _offer(reach, there, entry, offered))
            flow.addWidget(there)
        section.column.addLayout(flow)
        yield section


def _finish(reach: Reach, entry: Entry, day: str) -> QWidget:
    """All modules are done, but until its last day is written down it can still be chosen as one under way."""
    section = Section(reach.theme, translate("Detail", "Its last day is not written down yet"))
    words = translate("Detail", "{date} was the last day").format(date=short_day(reach.locale, day))
    button = Button(reach.theme, words, icon="circle-check")
    button.setObjectName("finish")
    button.clicked.connect(lambda: finish(reach, entry, day))
    flow = FlowLayout(gap=reach.theme.gap(6))
    flow.addWidget(button)
    section.column.addLayout(flow)
    return section


def finish(reach: Reach, entry: Entry, day: str) -> None:
    """Write down the day on which the programme was finished."""
    from portfolio.core.change import edited
    from portfolio.core.records import Programme

    record = reach.document.portfolio.get(Programme, entry.id)
    if record is not None:
        label = translate("Detail", "“{title}” is finished").format(title=record.title[:60])
        reach.document.do(edited(label, record, finished=date.fromisoformat(day)))


def _offer(reach: Reach, button: Button, entry: Entry, offered: list[tuple[str, str]]) -> None:
    menu = QMenu(button)
    for record_id, title in offered:
        action = menu.addAction(reach.theme.icon("award"), menu_words(title))
        action.triggered.connect(lambda _=False, one=record_id: claim(reach, entry, one))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def claim(reach: Reach, entry: Entry, credential_id: str) -> None:
    """Let the programme have ended in this credential."""
    from portfolio.core.change import edited
    from portfolio.core.records import Credential

    record = reach.document.portfolio.get(Credential, credential_id)
    if circle := badge_refusal(reach.document.portfolio.connection, entry.id, credential_id):
        reach.document.failed.emit(circle)
    elif record is not None:
        words = translate("Detail", "“{programme}” ended in “{badge}”")
        label = words.format(programme=str(entry.fields["title"])[:60], badge=record.title[:60])
        reach.document.do(edited(label, record, programme_id=entry.id))


def _amounts(reach: Reach, entry: Entry, so_far: Progress) -> list[tuple[str, str]]:
    """Planned and spent, of hours and of money, each currency by itself; and the credits it brings."""
    fields, locale = entry.fields, reach.locale
    cost, earned = fields["cost_minor"], fields["credits_hundredths"]
    spent = ", ".join(money_words(locale, minor, currency) for currency, minor in so_far.money)
    if cost is None and not spent and not earned and not fields["finished"]:
        return []  # hours alone stand at the head of the pane already
    facts = [
        (translate("Detail", "Hours"), hours_of(locale, so_far.minutes, so_far.planned_minutes)),
        (translate("Detail", "It costs"), money_words(locale, cost, fields["currency"]) if cost is not None else ""),
        (translate("Detail", "Spent so far"), spent),
        (translate("Detail", "Credits"), "\n".join(_credits(reach, earned, str(fields["credit_unit"])))),
    ]
    return [(name, words) for name, words in facts if words]


def _unlogged(reach: Reach, entry: Entry, so_far: Progress) -> str:
    """That credits count for a licence only once they are logged; empty where they were, or where none counts them."""
    earned, unit = entry.fields["credits_hundredths"], str(entry.fields["credit_unit"])
    if not earned or so_far.credits_logged or not worth_words(reach, earned, unit):
        return ""
    return translate("Detail", "A licence counts them once they are logged as hours.")


def _credits(reach: Reach, hundredths: int | None, unit: str) -> list[str]:
    """How many, and what they are worth for each licence whose rules say so."""
    return [credits_words(reach.locale, hundredths, unit), *worth_words(reach, hundredths, unit)] if hundredths else []
