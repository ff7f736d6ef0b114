"""Excerpts: passages of a reflection that may be shared, with what they show and nothing else of the whole."""

from portfolio.core.change import Change, Edit, added, edited
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


def with_passages(portfolio: Portfolio, change: Change) -> Change:
    """The change, with its alignments of reflections made of the passages too that are shared of them already, and
    taken off them again. As in `sharing`, claims stay with the whole."""
    edits = list(change.edits)
    made = {(one.record_id, one.standard_id) for edit in edits if isinstance(one := edit.after, Alignment)}
    touched = {edit.record.id for edit in edits}
    for edit in change.edits:
        one = edit.record
        if not isinstance(one, Alignment) or one.record_kind != "reflection" or (edit.before and edit.after):
            continue
        for passage in portfolio.find(Excerpt, reflection_id=one.record_id):
            found = portfolio.find(Alignment, record_id=passage.id, standard_id=one.standard_id)
            there = [shown for shown in found if shown.trashed is None]
            if edit.after is None:
                edits += [Edit(shown, None) for shown in there if shown.id not in touched]
            elif passage.trashed is None and not there and (passage.id, one.standard_id) not in made:
                fields = {"record_id": passage.id, "standard_id": one.standard_id, "privacy": one.privacy}
                edits.append(Edit(None, build(Alignment, record_kind="excerpt", **fields)))
    return Change(change.label, tuple(edits))
