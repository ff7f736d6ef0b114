"""Whose portfolio it is: a teacher's or a learner's."""

from portfolio.core.change import Change, added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Person, build
from portfolio.core.records.people import PersonKind
from portfolio.core.said import said


def belongs_to(portfolio: Portfolio, kind: PersonKind) -> Change:
    """The change after which the portfolio belongs to one of this kind; empty where it does."""
    label = said("Say whose portfolio it is")
    people = portfolio.find(Person)
    return edited(label, people[0], kind=kind) if people else added(label, build(Person, kind=kind))
