"""What stands in the palette for what was typed: things to do, actions, and entries of the portfolio."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from portfolio.core.folding import folded
from portfolio.core.queries.growth_typed import growth_typed
from portfolio.core.queries.palette import (
    Aim,
    Face,
    Module,
    aims,
    aims_of,
    faces,
    last_hours,
    modules,
    recent,
    typed_entries,
)
from portfolio.core.queries.search import newest
from portfolio.ui.kit.dates import day_month
from portfolio.ui.kit.words import translate
from portfolio.ui.palette.commands import Command, fitting
from portfolio.ui.palette.offers import REPEATED, Entry, Offer, offers
from portfolio.ui.palette.recents import Recents
from portfolio.ui.palette.rows import Row
from portfolio.ui.palette.understand import Intent, asks_for_day, understand
from portfolio.ui.palette.vocabulary import vocabulary
from portfolio.ui.palette.words import face_words, offer_end, offer_words
from portfolio.ui.theme.kinds import KINDS, kind_of

if TYPE_CHECKING:
    from portfolio.ui.document import Document

MOST_FOUND, FIRST_FOUND, MOST_LATELY, MOST_NAMED = 30, 6, 6, 4
MOST_ACTIONS, FIRST_ACTIONS = 6, 4
LOGGED_LATELY = 10
KNOWN_LATELY = 40
"""Entries among which hours are looked for that are logged again."""


class Contents:
    """Reads the portfolio and makes the lines. `choose` is called with what a line stands for."""

    def __init__(
        self, document: "Document", commands: Sequence[Command], choose: Callable[[Offer | Command | Face], None],
        recents: Recents,
    ) -> None:  # fmt: skip
        self._document, self._commands, self._choose, self._recents = document, commands, choose, recents
        self.known = vocabulary(QLocale())
        self.first = ""
        """The name of the command that stands above all while nothing is typed."""
        self._aims: list[Aim] = []
        self._lately: list[Entry] = []
        self._modules: list[Module] = []

    def refresh(self) -> None:
        """Read again what does not depend on what is typed."""
        connection = self._document.portfolio.connection
        self.known = vocabulary(QLocale())
        self._aims, self._modules = aims(connection), modules(connection)
        logged = [("time_entry", one) for one, _, _ in last_hours(connection, self._document.today(), LOGGED_LATELY)]
        lately = faces(connection, [*self._recents.opened, *logged, *newest(connection, KNOWN_LATELY)])
        toward = aims_of(connection, (face.id for face in lately if face.kind in REPEATED))
        self._lately = [Entry(face, folded(face.title), tuple(toward.get(face.id, ()))) for face in lately]

    def rows(self, typed: str, today: date) -> list[Row]:
        """All lines for what was typed."""
        if not typed.strip():
            lately_used = [self.first, *(one for one in self._recents.used if one != self.first)]
            commands = fitting(self._commands, "", lately_used)[:FIRST_ACTIONS]
            lately = recent(self._document.portfolio.connection, self._recents.opened, MOST_LATELY)
            return [*self._actions(commands), *self._entries(lately, today)]
        intents = understand(typed, self.known, today)
        found = self._search(typed, intents)
        if self._document.portfolio.read_only:
            intents = []
        rows = [
            *([] if intents else self._which_day(typed, today)),
            *self._do_it(offers(intents, self._aims, self._lately, found, self._modules), today),
            *self._actions(fitting(self._commands, typed, self._recents.used)[:MOST_ACTIONS], intents),
            *self._found(found, self._named(typed), today),
        ]
        return rows or [Row(translate("Palette", "Nothing in your portfolio holds these words."), is_note=True)]

    def hours(self, typed: str, today: date) -> list[Row]:
        """Only what can be logged, the likeliest first; or which day is to be said."""
        intents = [one for one in understand(typed, self.known, today) if one.kind == "time_entry"]
        made = offers(intents, self._aims, self._lately, (), self._modules)
        return self._do_it(made, today)[1:] or self._which_day(typed, today)

    def _found(self, found: Sequence[Face], named: Sequence[Row], today: date) -> list[Row]:
        """Entries, and after the first of them what else is called so: nobody sees the end of a long list."""
        rows = self._entries(found, today)
        if not named or len(found) <= FIRST_FOUND:
            return [*rows, *named]
        first, more = rows[: FIRST_FOUND + 1], rows[FIRST_FOUND + 1 :]
        return [*first, *named, Row(translate("Palette", "More in your portfolio")), *more]

    def _named(self, typed: str) -> list[Row]:
        """Roles, skills and surveys are no entries with a day: they stand by themselves, and open at their place."""
        titles = {
            "role": translate("Palette", "Career moves"), "skill": translate("Palette", "Skills"),
            "survey": translate("Palette", "Surveys"),
        }  # fmt: skip
        rows: list[Row] = []
        for kind, found in growth_typed(self._document.portfolio.connection, typed, MOST_NAMED).items():
            look = kind_of(kind)
            lines = [
                Row(one.title, one.about, "", look.icon, look.token,
                    partial(self._choose, Face(kind, one.id, one.title, "", False)))
                for one in found
            ]  # fmt: skip
            rows += [Row(titles[kind]), *lines] if lines else []
        return rows

    def _which_day(self, typed: str, today: date) -> list[Row]:
        """Hours of a day that cannot be told are not logged on a guess."""
        if self._document.portfolio.read_only or not asks_for_day(typed, self.known, today):
            return []
        words = translate("Palette", "Which day was it? Say “{first}”, “{second}” or “{third}”.")
        first, second = translate("Palette", "yesterday"), translate("Palette", "Friday")
        third = day_month(self.known.locale, today, short=True)
        return [Row(words.format(first=first, second=second, third=third), is_note=True)]

    def _search(self, typed: str, intents: Sequence[Intent]) -> list[Face]:
        """Entries with the words that were typed; of an order, with those that say what it is about."""
        words = intents[0].words if intents else typed
        return typed_entries(self._document.portfolio.connection, words, MOST_FOUND, self._recents.opened, self._aims)

    def _do_it(self, made: Sequence[Offer], today: date) -> list[Row]:
        if not made:
            return []
        locale, enter = self.known.locale, translate("Palette", "Enter")
        lines = []
        for offer in made:
            look = kind_of(offer.intent.kind)
            words, end = offer_words(offer, locale, today), offer_end(offer, locale, today)
            lines.append(Row(words, end, enter, look.icon, look.token, partial(self._choose, offer), at_once=True))
        return [Row(translate("Palette", "Do it")), *lines]

    def _actions(self, commands: Sequence[Command], intents: Sequence[Intent] = ()) -> list[Row]:
        """The commands, without the one that an order stands for. Where hours were understood, the way to log them on
        something else comes first."""
        ordered = intents[0].kind if intents else ""
        rows = [self._action(one, one.words) for one in commands if not one.kind or one.kind != ordered]
        if ordered == "time_entry":
            other = next((one for one in self._commands if one.kind == ordered), None)
            rows = [self._action(other, translate("Palette", "Log time on something else")), *rows] if other else rows
        return [Row(translate("Palette", "Actions")), *rows] if rows else []

    def _action(self, command: Command, words: str) -> Row:
        token = KINDS[command.kind].token if command.kind in KINDS else "ink2"
        return Row(words, "", command.keys, command.icon, token, partial(self._choose, command))

    def _entries(self, found: Sequence[Face], today: date) -> list[Row]:
        rows = []
        for face in found:
            look = kind_of(face.kind)
            end = face_words(face, self.known.locale, today)
            rows.append(Row(face.title or look.label(), end, "", look.icon, look.token, partial(self._choose, face)))
        return [Row(translate("Palette", "In your portfolio")), *rows] if rows else []
