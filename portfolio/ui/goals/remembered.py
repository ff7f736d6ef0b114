"""How goals were looked at last, as cards or by their days: kept with the portfolio, so that it is found again."""

from contextlib import suppress

from portfolio.core import meta
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE
from portfolio.ui.document import Document
from portfolio.ui.kit.choice import Choice

KEY = "goals_shown"
"""The name under which the portfolio keeps it."""


def remember_view(view: Choice, document: Document) -> None:
    """Choose what was chosen last, and keep what is chosen from now on."""
    portfolio = document.portfolio
    view.set_value(meta.value(portfolio.connection, KEY) or "")

    def keep(value: str) -> None:
        with suppress(PortfolioError):  # a choice that is lost costs a click
            meta.keep(portfolio.connection, KEY, value, portfolio.folder / DATABASE)

    view.chosen.connect(keep)
