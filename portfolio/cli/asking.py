"""What the command line asks of a packet: the last set-up of the window, and what was named instead."""

from argparse import Namespace
from dataclasses import replace
from datetime import date
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.printing import say
from portfolio.cli.standards import called, framework_id
from portfolio.core.errors import Held, OnlyReadable, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import frameworks
from portfolio.core.records import EvaluationPlan, Packet
from portfolio.packet.answering import only_framework
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import known_of, planned, request_for

NONE = "none"
"""Said instead of a framework: no page is to speak of standards."""


def asked(portfolio: Portfolio, setup: Packet | None, options: Namespace) -> PacketRequest:
    """The request: what was named, else what the plan that was named says, else the preset, else the last set-up."""
    request = request_for(setup, known_of(portfolio, date.today()))
    if options.plan:
        request = planned(request, _plan(portfolio, options.plan))
    if options.preset:
        request = begun_as(PRESETS[options.preset], request)
    there = frameworks(portfolio.connection)
    without = (options.framework or "").strip().casefold() == NONE
    named = framework_id(there, options.framework) if options.framework and not without else ""
    request = replace(
        request,
        audience=options.audience or request.audience,
        start=options.start or request.start,
        end=options.end or request.end,
        framework="" if without else named or request.framework,
        paper=options.paper or request.paper,
        saved_as=options.saved_as or request.saved_as,
        language=options.language or request.language,
    )
    if request.start and request.end and request.start > request.end:
        raise PortfolioError(
            "The period would end ({end}) before it begins ({start}).",
            "The day that you did not name is the one last set up: name both --from and --to.",
            start=request.start,
            end=request.end,
        )
    only = only_framework(portfolio.connection, request)
    if only is None or without:
        return request
    say(f"Its standards are those of {called(only)}, the only framework here that something shows.")
    return replace(request, framework=only["id"])


def _plan(portfolio: Portfolio, named: str) -> EvaluationPlan:
    """The plan of this id or title. Raises PortfolioError for none or several."""
    name = named.strip().casefold()
    there = [one for one in portfolio.find(EvaluationPlan) if one.trashed is None]
    fitting = [one for one in there if name in (one.id, one.title.casefold())]
    if len(fitting) == 1:
        return fitting[0]
    for one in fitting or there:
        say(f"{one.id}  {one.title}")
    values: dict[str, Any] = {"name": named, "count": len(fitting)}
    if fitting:
        raise PortfolioError("{count} evaluation plans are called “{name}”.", "Name one by its id.", **values)
    raise PortfolioError("There is no evaluation plan called “{name}”.", "Name one by its id or its title.", **values)


def opened(home: Home) -> Portfolio:
    """For writing, so that the packet is noted in the portfolio; for reading where that is forbidden."""
    try:
        return home.open(write=True)
    except (Held, OnlyReadable) as error:
        portfolio = home.open()
        say(f"{error.title} So the packet is made, but not noted in the portfolio.")
        return portfolio
