"""What the command line asks of a packet: the last set-up of the window, and what was named instead."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from portfolio.cli.growing_finding import role_named
from portfolio.cli.home import Home
from portfolio.cli.learning_finding import licence_named
from portfolio.cli.printing import say
from portfolio.cli.standards import called, framework_id
from portfolio.core.errors import Held, OnlyReadable, PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.audience import visible
from portfolio.core.queries.standards import frameworks
from portfolio.core.queries.whose import is_learners
from portfolio.core.records import EvaluationPlan, Packet
from portfolio.packet.answering import only_framework
from portfolio.packet.presets import begun_as, preset_for
from portfolio.packet.renewing import renewal_request
from portfolio.packet.request import SECTIONS, PacketRequest
from portfolio.packet.setup import known_of, planned, request_for

NONE = "none"
"""Said instead of a framework: no page is to speak of standards."""


def asked(portfolio: Portfolio, setup: Packet | None, options: Namespace) -> PacketRequest:
    """The request: what was named, else what the plan that was named says, else the preset, else the last set-up."""
    request = request_for(setup, known_of(portfolio, date.today()))
    if options.licence and request.preset != "renewal":  # whoever renews it answers no plan of another PDF
        request = replace(request, plan="", evaluator="", picks=())
    if options.plan:
        request = planned(request, _plan(portfolio, options.plan))
    if options.preset:
        preset = preset_for(options.preset, learner=is_learners(portfolio.connection))
        request = begun_as(preset, request)
    if options.licence:
        row = licence_named(portfolio.connection, options.licence)
        # An earlier period is asked for by `audit` alone: elsewhere --from and --to say it.
        request = renewal_request(portfolio.connection, request, row["id"], getattr(options, "earlier", 0))
    if options.role:
        request = _answering(portfolio, request, options)
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
    if without:
        _say_of_plan(portfolio, request, there)
        return request
    begun = (
        setup is None or options.plan or options.preset or options.licence
    )  # else none is what was chosen in the window
    only = only_framework(portfolio.connection, request) if begun else None
    if only is None:
        return request
    say(f"Its standards are those of {called(only)}, the only framework here that something shows.")
    return replace(request, framework=only["id"])


def _say_of_plan(portfolio: Portfolio, request: PacketRequest, there: Sequence[dict[str, Any]]) -> None:
    """A plan asks for the standards of its framework: it wins over “--framework none”, as it does in the window."""
    plan = portfolio.get(EvaluationPlan, request.plan) if request.plan else None
    answers = next((one for one in there if plan and plan.trashed is None and one["id"] == plan.framework_id), None)
    if plan and answers:
        say(f"Its standards are those of {called(answers)} all the same: “{plan.title}” answers them.")


def _answering(portfolio: Portfolio, request: PacketRequest, options: Namespace) -> PacketRequest:
    """The request with the needs of the role that was named answered line by line, and of no other."""
    role = role_named(portfolio.connection, options.role)
    if role["privacy"] not in visible(options.audience or request.audience):
        raise PortfolioError(
            "“{role}” is not for this reader, so nothing can be answered there.",
            "Say in the window who may see the role, or name another reader with --audience.",
            role=role["title"],
        )
    sections = ({*request.sections, "asked"} - {"missing"}) | ({"missing"} if options.missing else set())
    return replace(
        request,
        role=role["id"],
        sections=tuple(name for name in SECTIONS if name in sections),
    )


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
