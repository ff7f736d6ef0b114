"""What the PDF of a licence is asked to be on the command line, beside what another PDF was set up for last."""

from argparse import Namespace
from datetime import date
from typing import Any

import pytest

from portfolio.cli.asking import asked
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import EvaluationPlan, Licence, Packet, Practice, RuleSet, build
from tests.cli.conftest import Made

DAY = date.today()
_UNSAID = (
    "plan", "preset", "licence", "role", "framework", "audience", "start", "end", "evaluator", "statement", "purpose",
    "paper", "language", "saved_as", "may_stand", "missing", "photo",
)  # fmt: skip


@pytest.fixture
def portfolio(made: Made) -> Any:
    opened = Portfolio.open(made("--name", "Amina").home, device="test")
    lesson = build(Practice, title="Lesson", day=DAY)
    plan = build(EvaluationPlan, title="Talk in May", due=DAY, evaluator="Head")
    rules = build(RuleSet, title="Hours", period_months=12, rules=[{"rule": "total", "units": 5}])
    licence = build(Licence, title="Teaching", rule_set_id=rules.id, starts=DAY)
    opened.apply(added("Add", lesson, plan, rules, licence))
    yield opened
    opened.close()


def test_a_licence_answers_no_plan_and_opens_no_pieces_of_another_pdf(portfolio: Portfolio) -> None:
    (plan,), (lesson,) = portfolio.find(EvaluationPlan), portfolio.find(Practice)
    words: dict[str, Any] = dict.fromkeys(_UNSAID)

    def told(preset: str, **said: str) -> tuple[str, str, tuple[str, ...]]:
        setup = build(Packet, preset=preset, plan_id=plan.id, evaluator="My head", picks=[lesson.id])
        request = asked(portfolio, setup, Namespace(**words | said))
        return request.plan, request.evaluator, request.picks

    its_own = (plan.id, "My head", (lesson.id,))
    assert told("annual") == its_own
    assert told("annual", licence="Teaching") == ("", "", ())
    assert told("renewal", licence="Teaching") == its_own  # set up for just this
    assert told("annual", licence="Teaching", plan="Talk in May") == (plan.id, "Head", ())
