"""Makes an excerpt: a passage of a reflection that may be shared, with what it shows and nothing else of the whole."""

from portfolio.core.change import Change, added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Alignment, Excerpt, Link, Reflection, build
from portfolio.core.records.base import Privacy


def sharing(
    portfolio: Portfolio, label: str, reflection: Reflection, text: str, title: str = "", privacy: Privacy = "evaluator"
) -> Change:
    """The change that shares this passage: its day, what it is about and which standards it shows are those of the
    reflection now, and stay so when that changes. No other word of it goes along. Toward a goal the whole counts once.

    Raises PortfolioError for a passage without words.
    """
    passage = build(
        Excerpt,
        reflection_id=reflection.id,
        title=title.strip(),
        text=text.strip(),
        day=reflection.day,
        privacy=privacy,
    )
    shown = [one for one in portfolio.find(Alignment, record_id=reflection.id) if one.trashed is None]
    links = portfolio.find(Link, source_id=reflection.id, role="about")
    ties = [one for one in links if one.trashed is None]
    return added(
        label,
        passage,
        # Claims were written about the whole, and may say what the passage does not.
        *(
            build(
                Alignment, record_kind="excerpt", record_id=passage.id, standard_id=one.standard_id, privacy=one.privacy
            )
            for one in shown
        ),
        *(
            build(
                Link, source_kind="excerpt", source_id=passage.id, target_kind=one.target_kind, target_id=one.target_id,
                role=one.role, privacy=one.privacy,
            )
            for one in ties
        ),
    )  # fmt: skip


def shared_again(label: str, passage: Excerpt, text: str, title: str, privacy: Privacy) -> Change:
    """The change that gives a passage other words or other readers."""
    return edited(label, passage, text=text.strip(), title=title.strip(), privacy=privacy)
