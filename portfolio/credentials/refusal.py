"""Why a file is not read: inside this folder as a bare reason, outside it as a sentence with the file's name."""

from portfolio.core.errors import PortfolioError

ASK_AGAIN = "Download the badge again from where it was issued, and add that file."
ADD_AS_EVIDENCE = "If it belongs to your work, add it as evidence instead."
UNPACK = "If badges are packed in it, unpack it and add those. If it belongs to your work, add it as evidence."


class Refused(Exception):
    """A part of a file that cannot be read: `reason` completes a sentence, `broken` tells damage from "no badge"."""

    def __init__(self, reason: str, advice: str, *, broken: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice
        self.broken = broken
        self.container = ""


def broken(reason: str, advice: str = ASK_AGAIN) -> Refused:
    """A badge that is damaged, cut off or made to harm; `reason` follows "cannot be read: "."""
    return Refused(reason, advice, broken=True)


def not_a_badge(reason: str, advice: str = ADD_AS_EVIDENCE) -> Refused:
    """No badge, or a kind that is not read; `reason` follows "is not a badge: "."""
    return Refused(reason, advice, broken=False)


class UnreadableBadge(PortfolioError):
    """A file that gives no credential. `container` is what the file is, as far as that was seen ("png", "json" ...)."""

    container = ""


class BrokenBadge(UnreadableBadge):
    """The file was meant as a badge but is damaged, cut off, too big or hostile."""


class NotABadge(UnreadableBadge):
    """The file holds no badge: another importer may know what to do with it."""


class NoPage(UnreadableBadge):
    """A file that a person saved from an issuer, and that proves nothing: no key, profile, hosted badge or list."""


class NothingSaved(NoPage):
    """A file with nothing of what issuers keep: it may well be something else."""


class NoOwner(NoPage):
    """A key that does not tell whose it is: the person has to say which issuer's."""


def said_of(refused: Refused, name: str) -> UnreadableBadge:
    """The sentence a person reads. `name` is the file's name; "" says "This file"."""
    shown = f"“{name}”" if name else "This file"
    error: UnreadableBadge
    if refused.broken:
        error = BrokenBadge(
            "{name} cannot be read as a badge: {reason}.", refused.advice, name=shown, reason=refused.reason
        )
    else:
        error = NotABadge("{name} is not a badge: {reason}.", refused.advice, name=shown, reason=refused.reason)
    error.container = refused.container
    return error
