"""What a picture or document carried: the credential's text and the mark it was found under."""

from typing import NamedTuple

from portfolio.credentials.model import WARNING, Finding

OPEN_BADGES_1_2 = "openbadges"
OPEN_BADGES_3 = "openbadgecredential"


class Baked(NamedTuple):
    """One text found inside a file: `mark` says which standard's mark it stood under, `remarks` what is odd."""

    text: str
    mark: str
    remarks: tuple[Finding, ...] = ()


def first_of_each(found: list[Baked]) -> list[Baked]:
    """The first of each mark, as the standards demand; a different one after it is said, never merged."""
    kept: dict[str, Baked] = {}
    for one in found:
        first = kept.setdefault(one.mark, one)
        if first.text != one.text and _SECOND not in first.remarks:
            kept[one.mark] = first._replace(remarks=(*first.remarks, _SECOND))
    return list(kept.values())


_SECOND = Finding(
    "container", WARNING, "It holds a second badge under the same mark. The standard allows one: the first is shown."
)
