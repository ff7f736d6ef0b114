"""The list that an authority asks for, of what is in a packet: cell by cell, for its pages and the CSV inside it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from portfolio.core.sheets import sheet
from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.columns import Column, listed
from portfolio.growth.renewal.counting import Reason, Verdict
from portfolio.growth.renewal.listing import amounts, because, plain, totalled
from portfolio.packet.book import title_of
from portfolio.packet.choosing import Row
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.renewing import Renewal
from portfolio.packet.showing import short_name
from portfolio.packet.text.language import Language, own

CSV_NAME = "audit.csv"

CREDIT = {
    "semester_hour": own("semester hours"), "quarter_hour": own("quarter hours"),
    "graduate_credit": own("graduate credits"), "ects": own("ECTS credits"), "ceu": own("CEU"),
}  # fmt: skip
UNITS = {
    "hour": own("hour"), "hours": own("hours"), "clock hour": own("clock hour"), "clock hours": own("clock hours"),
    "day": own("day"), "days": own("days"),
}  # fmt: skip
"""What hours are called in the shipped rules; other units are called as the authority calls them."""


class Proof(NamedTuple):
    """A piece that shows that an entry was."""

    id: str
    """Of its file."""
    number: str
    """In the annex; empty for a badge, which is shown as itself."""
    title: str
    sha256: str
    """Of the file as the portfolio has it."""
    credential: str = ""
    """The id of the credential that it is the original of."""


class Audit:
    """The list of one packet."""

    def __init__(self, gathered: Gathered, exhibits: Sequence[Exhibit], language: Language) -> None:
        assert gathered.renewal is not None
        self.renewal: Renewal = gathered.renewal
        self.columns = listed(self.renewal.now.rules.columns)
        self._say, self._language = language.say, language
        verdicts = self.renewal.verdicts
        lines = amounts(verdicts, self.renewal.now.rules.unit_minutes)
        self.amounts = {one.id: line for one, line in zip(verdicts, lines, strict=True)}
        """What stands in the line of each entry."""
        self._entries = {row["id"]: row for row in gathered.of("time_entry")}
        self._standards: dict[str, list[str]] = {}
        for row in gathered.board.rows if gathered.board else ():
            for piece in row.evidence:
                self._standards.setdefault(piece.record_id, []).append(short_name(row))
        self._proofs = _proofs(gathered, exhibits)

    @property
    def rows(self) -> list[tuple[Row, Verdict]]:
        """Entries with what of them counts, the oldest first."""
        return [(self._entries[one.id], one) for one in self.renewal.verdicts]

    def counted(self) -> Fraction:
        """Minutes that count of all rows."""
        return sum((one.minutes for one in self.renewal.verdicts), Fraction(0))

    def proofs(self, entry: str) -> list[Proof]:
        """What shows an entry."""
        return self._proofs.get(entry, [])

    def unproven(self) -> int:
        """How many entries that count have nothing that shows them."""
        return sum(1 for one in self.renewal.verdicts if one.minutes and not self.proofs(one.id))

    def figure(self, amount: Decimal) -> str:
        """An amount of a line, to be read by a person."""
        return self._language.number(float(amount), 2)

    def because(self, verdict: Verdict) -> str:
        """Why it does not count, or not all of it."""
        return " ".join(self._because(reason) for reason in verdict.reasons)

    def cell(self, column: Column, row: Row, verdict: Verdict, digests: Mapping[str, str]) -> str:
        """What stands in this column; `digests` are those of the files inside by the id of their attachment."""
        match column:
            case "date" | "reported":
                return _iso(row["day" if column == "date" else column])
            case "title":
                return title_of("time_entry", row, self._language)
            case "kind":
                return str(row["category"])
            case "hours":
                return plain(self.amounts[row["id"]].hours)
            case "units":
                return plain(self.amounts[row["id"]].units)
            case "counted":
                return plain(self.amounts[row["id"]].counted)
            case "because":
                return self.because(verdict)
            case "approved" | "own_time":
                return self._yes_or_no(row[column])
            case "categories":
                words = self.renewal.now.rules.categories
                return "; ".join(words[key] for key in row["counts_as"] if key in words)
            case "standards":
                return "; ".join(self._standards.get(row["id"], []))
            case "proof":
                named = (" ".join(filter(None, (one.number, one.title))) for one in self.proofs(row["id"]))
                return "; ".join(named)
            case "sha256":
                return "; ".join(digests.get(one.id, one.sha256) for one in self.proofs(row["id"]) if one.sha256)
            case _:
                return str(row[column])

    def _yes_or_no(self, value: object) -> str:
        """Of a column that says so in words or as a number; what was not said is empty."""
        say = self._say
        if value == "":
            return ""
        return say("yes") if value in ("yes", 1) else say("no")

    def csv(self, digests: Mapping[str, str]) -> bytes:
        """The list in the columns that the rules name, and below it the sum of what counts."""
        table = [
            [self.cell(column, row, verdict, digests) for column in self.columns] for row, verdict in self.rows
        ]  # fmt: skip
        counted = sum((one.counted for one in self.amounts.values()), Decimal(0))
        return sheet(*totalled(self.columns, table, counted, self._say))

    def _because(self, reason: Reason) -> str:
        words, values = because(reason, self.renewal.now.rules.categories, self.amount)
        return self._say(words, **values)

    def amount(self, minutes: Fraction) -> str:
        """“62 clock hours”, in the unit of the rules."""
        return amount_of(self._language, self.renewal, minutes)


def amount_of(language: Language, renewal: Renewal, minutes: Fraction, *, up: bool = False) -> str:
    """“62 clock hours”, in the unit of the rules. What is missing is rounded up: “0 hours” are not missing."""
    units = in_units(-minutes if up else minutes, renewal.now.rules.unit_minutes)
    number = language.number(abs(float(units)), 2)
    return language.say("{number} {unit}", number=number, unit=unit_of(language, renewal, one=abs(units) == 1))


def figure_of(language: Language, renewal: Renewal, minutes: Fraction) -> str:
    """“62.5”: never more than there is."""
    return language.number(float(in_units(minutes, renewal.now.rules.unit_minutes)), 2)


def unit_of(language: Language, renewal: Renewal, *, one: bool = False) -> str:
    """What the unit is called."""
    rules = renewal.now.rules
    word = rules.unit_one if one else rules.unit_many
    return language.say(UNITS[word]) if word in UNITS else word


def _iso(day: date | str | None) -> str:
    return day.isoformat() if isinstance(day, date) else str(day or "")


def _proofs(gathered: Gathered, exhibits: Sequence[Exhibit]) -> dict[str, list[Proof]]:
    """By entry: files tied to it by their numbers, then credentials by theirs, or by their title."""
    numbered = {exhibit.row["id"]: exhibit for exhibit in exhibits}
    files, inside = {row["id"]: row for row in gathered.of("attachment")}, gathered.by_id()
    found: dict[str, dict[str, Proof]] = {}
    for link in gathered.links:
        if link["role"] != "evidence" or link["target_kind"] != "time_entry":
            continue
        kind, row = inside[link["source_id"]]
        file = row if kind == "attachment" else files.get(row.get("original_id") or "", {})
        exhibit = numbered.get(file.get("id", ""))
        if kind == "attachment" and exhibit is None:
            continue
        title = row["title"] or (row["name"] if kind == "attachment" else "")
        found.setdefault(link["target_id"], {})[row["id"]] = Proof(
            id=str(file.get("id") or row["id"]),
            number=exhibit.number if exhibit else "",
            title=str(title),
            sha256=str(file.get("sha256", "")),
            credential=row["id"] if kind == "credential" else "",
        )
    order = {exhibit.number: place for place, exhibit in enumerate(exhibits)}
    return {
        entry: sorted(those.values(), key=lambda one: (order.get(one.number, len(order)), one.title, one.id))
        for entry, those in found.items()
    }
