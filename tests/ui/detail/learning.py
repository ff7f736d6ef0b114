"""A nanodegree under way, and what the pane says in words: for the tests of programmes."""

from datetime import date

from portfolio.core.change import added
from portfolio.core.records import Part, Programme, Record, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label

ISOLATES = str.maketrans("", "", "\u2068\u2069")


def put(document: Document, *records: Record) -> None:
    assert document.do(added("Add", *records))


def said(pane: DetailPane) -> list[str]:
    """All words of the pane that stand in labels, from above."""
    return [label.text().translate(ISOLATES) for label in pane.findChildren(Label) if label.isVisible()]


def a_nanodegree(document: Document) -> tuple[Programme, list[Part]]:
    """A nanodegree under way, of which a module was left out."""
    made = build(
        Programme, title="Inclusive teaching", started=date(2026, 1, 5), cost_minor=49_900, currency="EUR",
        credits_hundredths=450, credit_unit="graduate_credit",
    )  # fmt: skip
    parts = [
        build(Part, programme_id=made.id, position=0, title="Begin", done=date(2026, 3, 1), minutes=600, result="1.7"),
        build(Part, programme_id=made.id, position=1, title="Law", kind="exam", left_out=True, minutes=600),
        build(Part, programme_id=made.id, position=2, title="Project", kind="project", started=date(2026, 8, 2),
              minutes=840),
    ]  # fmt: skip
    put(document, made, *parts)
    return made, parts
