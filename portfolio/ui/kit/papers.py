"""Which paper lies in the printers of the reader's country."""

from typing import Literal

from PySide6.QtCore import QLocale

_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "PR"})
"""Countries that print on Letter; after CLDR, supplementalData, paperSize, with Puerto Rico, which goes by the US."""


def usual_paper() -> Literal["a4", "letter"]:
    """A4, or Letter where that is usual."""
    return "letter" if QLocale.territoryToCode(QLocale().territory()) in _LETTER else "a4"
