"""The badge corpus that others wrote: where it lies, what its index says, and which of our answers agree with it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BADGES = Path(__file__).resolve().parents[3] / "shared" / "badges"
CORPUS = BADGES / "corpus"
HOSTILE = BADGES / "hostile"
CONTEXTS = Path(__file__).resolve().parents[2] / "resources" / "contexts"
ABSENT = "the badge corpus is not part of the repository: ../shared/badges is absent"

_AGREES = {
    "valid": {"verified"},
    "signature-valid": {"verified", "intact"},
    "intact-issuer-unproven": {"intact"},
    "unknown": {"unknown", "unsupported"},
    "invalid": {"invalid", "expired", "not_yet_valid", "revoked"},
}
_FORBIDDEN = {
    "valid": {"verified"},
    "valid as Open Badge": {"verified"},
    "invalid-signature": {"invalid"},
}


@dataclass(frozen=True)
class Sample:
    """One line of the corpus index."""

    path: str
    version: str
    container: str
    kind: str
    offline_ok: str
    must_not_show: str

    @property
    def data(self) -> bytes:
        return (CORPUS / self.path).read_bytes()

    @property
    def accepted(self) -> set[str]:
        """Statuses that the index accepts without network; empty where it says nothing."""
        told = self.offline_ok.replace(" (not a badge / unsupported), or ", "|").replace(" (unsigned)", "")
        return {status for word in told.split("|") if word for status in _AGREES[word]}

    @property
    def forbidden(self) -> set[str]:
        """Statuses that would be a lie."""
        return _FORBIDDEN.get(self.must_not_show, set())


def samples(*kinds: str) -> Iterator[Sample]:
    """The lines of the corpus index, all of them or those of some kinds; none where the corpus is absent."""
    index = CORPUS / "INDEX.csv"
    if not index.exists():
        return
    with index.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not kinds or row["kind"] in kinds:
                yield Sample(
                    row["path"],
                    row["standard_version"],
                    row["container"],
                    row["kind"],
                    row["offline_ok"],
                    row["must_not_show"],
                )


def hostile() -> list[Path]:
    """The hostile files; none where they are absent."""
    return sorted(path for path in HOSTILE.glob("*") if path.name != "INDEX.csv")
