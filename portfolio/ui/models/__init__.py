"""Queries of the portfolio as Qt item models."""

from portfolio.ui.models.goals import GoalsModel
from portfolio.ui.models.rows import ROW
from portfolio.ui.models.timeline import TimelineModel

__all__ = ["ROW", "GoalsModel", "TimelineModel"]
