"""Pictures that were decoded for a preview: drawn again without decoding, and taken along when it is saved."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from portfolio.core.progress import Cancelled
from portfolio.packet.drawing.children import Answer
from portfolio.packet.drawing.render import PercentDone, Pictures

_Key = tuple[str, bool, bool, bool]
"""The SHA-256 of a file, and what decides how it is decoded."""


class KeptPictures:
    """Clean pictures in a private folder that goes with its owner. One thread at a time."""

    def __init__(self, folder: Path, fonts: Path) -> None:
        """`folder` is where the pages of the preview are drawn too."""
        self._folder, self._fonts = folder, fonts
        self._answers: dict[_Key, Answer] = {}
        self._numbers = 0

    def has(self, job: Answer) -> bool:
        """Whether this job was done already, well or not."""
        return _key(job) in self._answers

    def draw(self, jobs: Sequence[Answer], progress: PercentDone, cancelled: Cancelled) -> dict[str, Answer]:
        """An answer to each job, with children only for what was never decoded. Raises PacketStopped, OSError."""
        fresh = [job for job in jobs if not self.has(job)]
        if fresh:
            with Pictures(self._folder, self._fonts, len(fresh)) as children:
                found = children.draw(fresh, progress, cancelled, first=self._numbers)
            self._numbers += len(fresh)
            self._answers |= {_key(job): found[job["key"]] for job in fresh}
        return {job["key"]: self._answers[_key(job)] for job in jobs}

    def into(self, folder: Path, others: Pictures) -> "TakenAlong":
        """The same pictures for a packet that is drawn in another folder, where `others` decodes what is not here."""
        return TakenAlong(self, folder, others)

    def good(self, job: Answer) -> Answer | None:
        """The answer to a job that went well; one that did not deserves another try."""
        answer = self._answers.get(_key(job))
        return None if answer is None or "bad" in answer else answer

    def place(self, name: str) -> Path:
        """Where a picture lies."""
        return self._folder / name


class TakenAlong:
    """Pictures of a preview on their way into a packet."""

    def __init__(self, kept: KeptPictures, folder: Path, others: Pictures) -> None:
        self._kept, self._folder, self._others = kept, folder, others

    def draw(self, jobs: Sequence[Answer], progress: PercentDone, cancelled: Cancelled) -> dict[str, Answer]:
        """As `Pictures.draw`."""
        answers = {}
        for job in jobs:
            if (answer := self._kept.good(job)) is not None:
                answers[job["key"]] = {**answer, "pages": [self._copied(page) for page in answer.get("pages", [])]}
        rest = [job for job in jobs if job["key"] not in answers]
        return answers | self._others.draw(rest, progress, cancelled) if rest else answers

    def _copied(self, page: Answer) -> Answer:
        name = f"kept-{page['file']}"
        shutil.copyfile(self._kept.place(page["file"]), self._folder / name)
        return {**page, "file": name}


def _key(job: Answer) -> _Key:
    return job["key"], job["badge"], job["first_page_only"], job["small"]
