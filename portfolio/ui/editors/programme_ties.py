"""What a programme counts toward, and the badge or certificate that it ended in."""

from portfolio.core.change import Edit
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.stacking import aims_of, ended_in, leads_back, taken
from portfolio.core.records import Credential, with_fields
from portfolio.ui.document import Document
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Theme


class StacksField(LinksField):
    """Goals, and programmes of which this one is a part: a course of a nanodegree, that of a master's."""

    def __init__(self, theme: Theme, document: Document, own_id: str) -> None:
        kinds = ("goal", "programme")
        super().__init__(
            theme, document, self.tr("Counts toward"), self.tr("Choose a goal or programme"), kinds, own_id=own_id
        )

    def problem(self) -> str:
        programmes = [one for kind, one in self.chosen() if kind == "programme"]
        title = leads_back(self._document.portfolio.connection, self._own_id, programmes)
        words = self.tr("“{title}” counts toward this one already. Take it away here, or there.")
        return words.format(title=isolate(title[:60])) if title else ""


class BroughtField(LinksField):
    """The credentials that it ended in: they name it, so that a course and its badge stand together."""

    def __init__(self, theme: Theme, document: Document, own_id: str) -> None:
        super().__init__(
            theme, document, self.tr("The badge or certificate it ended in"), self.tr("Choose one that is here"),
            ("credential",), own_id=own_id,
        )  # fmt: skip

    def problem(self) -> str:
        ids, connection = [one for _, one in self.chosen()], self._document.portfolio.connection
        aims = [aim for one in ids for aim in aims_of(connection, one, self._own_id)]
        if title := leads_back(connection, self._own_id, aims):
            words = self.tr("It counts toward “{title}”, which counts toward this one. Take it away here, or there.")
            return words.format(title=isolate(title[:60]))
        found = taken(connection, self._own_id, ids)
        if found is None:
            return ""
        words = self.tr("“{badge}” is what “{programme}” ended in. Take it away there first.")
        return words.format(badge=isolate(found[0][:60]), programme=isolate(found[1][:60]))


def brought_edits(portfolio: Portfolio, programme_id: str, wanted: list[tuple[str, str]]) -> list[Edit]:
    """The edits after which exactly these credentials name the programme; older versions stay as they are."""
    there, ids = ended_in(portfolio.connection, programme_id), [one for _, one in wanted]
    edits = []
    for one, owner in [*((one, None) for one in there if one not in ids), *((one, programme_id) for one in ids)]:
        before = portfolio.get(Credential, one)
        if before is not None and before.programme_id != owner:
            edits.append(Edit(before, with_fields(before, programme_id=owner)))
    return edits
