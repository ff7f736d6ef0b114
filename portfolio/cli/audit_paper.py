"""The audit pack as a PDF: what `packet --licence` makes, with nothing else to be said."""

from argparse import Namespace

from portfolio.cli.home import Home
from portfolio.cli.packet import packet
from portfolio.cli.printing import Output

_UNSAID = (
    "start", "end", "audience", "preset", "framework", "role", "plan", "paper", "saved_as", "may_stand", "language",
)  # fmt: skip


def audit_pdf(home: Home, options: Namespace, output: Output) -> int:
    """Make the PDF of a licence's period, for an evaluator, as the window set up paper and language last."""
    unsaid = dict.fromkeys(_UNSAID)
    asked = Namespace(**{**unsaid, **vars(options), "audience": "evaluator", "missing": False, "reply": False})
    return packet(home, asked, output)
