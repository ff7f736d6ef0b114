"""Words for money that somebody is to pay back."""

from portfolio.ui.kit.words import translate


def refund_words(refund: str) -> str:
    """Where it stands; empty where nobody is to pay anything back."""
    return {
        "wanted": translate("HoursPlace", "to ask for"),
        "asked": translate("HoursPlace", "asked for"),
        "paid": translate("HoursPlace", "paid back"),
        "refused": translate("HoursPlace", "not paid back"),
    }.get(refund, "")
