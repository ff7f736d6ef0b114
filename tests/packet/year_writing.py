"""What the teacher wrote in the year: things done, and reflections, one of them private."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import date

from portfolio.core.records import Practice, Reflection, build

REFLECTION = """I had planned to move on to ratios, but **eleven of twenty-eight tickets** said the same thing in different words. So I let the class decide what the next lesson should fix.

## What I expected

I expected the strong pupils to be bored. They were not: they wrote the explanations that the others used.

> I finally get why we do it twice. The first time is to find out what I don’t know.
> – from a ticket, 8B

## What I will change

1. Read the tickets *before* planning, not after.
2. Keep one question the same for three weeks, so that a line can be seen.
3. Ask a pupil to read the summary aloud:
   - it takes two minutes,
   - they listen to each other more than to me.

The idea is not mine: see [Embedding formative assessment](https://example.org/embedding).
"""


def make_practice() -> list[Practice]:
    """A lesson, a talk with parents, a talk to colleagues, and a unit."""
    return [
        build(
            Practice,
            kind="lesson",
            title="Tickets sorted by the pupils themselves, 8A",
            day=date(2025, 11, 9),
            what_i_did="I handed yesterday’s exit tickets back in a heap. In fours, pupils sorted them into what we know, nearly know and do not know yet, and wrote the first ten minutes of today’s lesson.",
            what_changed="The two lessons after it needed no revision. Three pupils who never ask a question wrote one.",
        ),
        build(
            Practice,
            kind="parent_contact",
            title="Student-led conferences, 8A and 8B",
            day=date(2026, 3, 13),
            what_i_did="Pupils showed their portfolio to their family for fifteen minutes; I sat behind them and took notes.",
            what_changed="64 families came, 26 more than in autumn. Nine asked for the questions to use at home.",
        ),
        build(
            Practice,
            kind="talk",
            title="Six ways to show what you know: talk for the science department",
            day=date(2026, 2, 11),
            what_i_did="Twenty minutes with work of three pupils and the survey.",
            what_changed="Two colleagues tried it in grade 9.",
        ),
        build(
            Practice,
            kind="unit",
            title="Forces and motion without a final test",
            day=date(2026, 4, 24),
            what_i_did="A unit of nine lessons that ends in an exhibition rather than a test.",
            what_changed="81 of 84 pupils handed something in, against 66 for the last unit with a test.",
        ),
    ]


def make_reflections() -> list[Reflection]:
    """Two for the evaluator, and one that nobody is to see."""
    return [
        build(
            Reflection,
            title="When the tickets changed the lesson",
            day=date(2025, 11, 10),
            privacy="evaluator",
            text=REFLECTION,
        ),
        build(
            Reflection,
            title="What 8B taught me about Fridays",
            day=date(2026, 5, 8),
            privacy="evaluator",
            text="Friday, period six. Nobody is to blame for a clock, but I had planned as if there were none.\n\nNext term the ticket moves to the *start* of the lesson after. It is a smaller promise, and one that I can keep.",
        ),
        build(
            Reflection,
            title="A letter I did not send",
            day=date(2026, 2, 2),
            text="PRIVATE-SECRET-REFLECTION about a colleague.",
        ),
    ]
