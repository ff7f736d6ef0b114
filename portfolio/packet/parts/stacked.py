"""What all that counts toward a programme took and brought together: of what is in this packet, and each entry once."""

from collections.abc import Mapping, Sequence

from portfolio.core.queries.stacking import Amounts, uncovered, under
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.parts.spending import amounts, credits_in


class Stacks:
    """Which programmes of a packet count toward which: by themselves, or by the badge in which they ended."""

    def __init__(self, book: Book, logged: Mapping[str, Sequence[Row]]) -> None:
        """`logged` are the entries of each programme, by its id."""
        self._book, self._logged = book, logged
        self._made_of: dict[str, set[str]] = {}
        for row in book.gathered.of("programme"):
            for one in book.linked("toward", row["id"]):
                kind, tied = book.records[one]
                of = one if kind == "programme" else tied["programme_id"] if kind == "credential" else None
                if of in book.records and of != row["id"]:
                    self._made_of.setdefault(row["id"], set()).add(of)

    def together(self, programme: str) -> list[str]:
        """Hours spent, credits, and money where it was asked for, of all that counts toward it over any number of
        steps; without itself. What one of them says that it costs and brings covers what it is made of in its turn."""
        book, language = self._book, self._book.language
        below = sorted(under(programme, self._made_of))
        entries = list({entry["id"]: entry for one in below for entry in self._logged.get(one, ())}.values())
        minutes = sum(entry["minutes"] for entry in entries)
        found = [book.say("{hours} spent on it", hours=language.hours(minutes))] if minutes else []
        found += [credits_in(book, sum_, unit) for unit, sum_ in self._said(below, "credit_unit", "credits_hundredths")]
        if book.gathered.request.has("money"):
            found += [
                book.say("cost {amount}", amount=language.money(minor, currency))
                for currency, minor in self._said(below, "currency", "cost_minor")
            ]
            found += [f"{value} {label}" for label, value in amounts(book, entries)]
        return [book.pen.plain(one) for one in found if one]

    def _said(self, programmes: Sequence[str], unit: str, amount: str) -> Amounts:
        rows = [self._book.records[one][1] for one in programmes]
        return uncovered([(row["id"], row[unit], row[amount]) for row in rows if row[amount]], self._made_of)
