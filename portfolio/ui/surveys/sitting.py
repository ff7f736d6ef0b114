"""A self-assessment while it is being answered: safe on disk as a draft, and no line of history before it is done."""

from dataclasses import dataclass, field
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.surveys.reading import Row, SurveyLine, levels_of

_KEY, COUNTS = "survey_sitting", "survey_counts"


@dataclass
class Sitting:
    """What was answered so far, by question ids. Levels are names of the survey's scale."""

    answers: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    targets: dict[str, str] = field(default_factory=dict)
    at: int = 0
    """The question one was at."""

    def answered(self, row: Row) -> int:
        """How many of the survey's questions have an answer."""
        return sum(str(one["id"]) in self.answers for one in row["questions"])

    @property
    def holds_something(self) -> bool:
        return bool(self.answers or self.targets or any(self.notes.values()))

    def as_answers(self, row: Row) -> list[dict[str, Any]]:
        """As a run keeps them."""
        return [
            {"question": one["id"], "level": self.answers[one["id"]], "counts": [],
             "note": self.notes.get(one["id"], "").strip()}
            for one in row["questions"] if one["id"] in self.answers
        ]  # fmt: skip

    def left(self, row: Row) -> list[str]:
        """What was written beside questions without an answer: a run keeps it among its own words."""
        notes = ((str(one["text"]), self.notes.get(one["id"], "").strip()) for one in row["questions"]
                 if one["id"] not in self.answers)  # fmt: skip
        return [f"{text} {note}" for text, note in notes if note]


def sitting_key(survey_id: str) -> str:
    """The name of the draft in which one's own answers to a survey wait."""
    return f"{_KEY}:{survey_id}"


def counts_key(survey_id: str) -> str:
    """The name of the draft in which what was counted of a group waits."""
    return f"{COUNTS}:{survey_id}"


def taken_up(document: Document, line: SurveyLine) -> Sitting:
    """What waits to be gone on with: from the draft, else from a run that was not answered to the end."""
    draft = draft_of(document, sitting_key(line.id))
    levels, ids = levels_of(line.row), [str(one["id"]) for one in line.row["questions"]]
    if draft is not None:
        content = draft.content
        found = Sitting(
            _texts(content.get("answers")), _texts(content.get("notes")), _texts(content.get("targets")),
            content["at"] if isinstance(content.get("at"), int) else 0,
        )  # fmt: skip
    elif line.open_run is not None:
        found = Sitting()
        for answer in line.open_run["answers"]:
            question = str(answer.get("question") or "")
            found.answers[question] = str(answer.get("level") or "")
            found.notes[question] = str(answer.get("note") or "")
    else:
        return Sitting()
    # The survey may have been changed meanwhile.
    found.answers = {one: level for one, level in found.answers.items() if one in ids and level in levels}
    found.targets = {one: level for one, level in found.targets.items() if one in ids and level in levels}
    found.at = max(0, min(found.at, len(ids) - 1))
    if draft is None:
        found.at = next((at for at, one in enumerate(ids) if one not in found.answers), 0)
    return found


def keep_sitting(document: Document, survey_id: str, sitting: Sitting) -> None:
    """Put it on disk; nothing is kept of one in which nothing was said. Raises PortfolioError."""
    key = sitting_key(survey_id)
    if sitting.holds_something:
        content = {"answers": sitting.answers, "notes": sitting.notes, "targets": sitting.targets, "at": sitting.at}
        keep(document, key, _KEY, survey_id, content, {})
    else:
        throw_away(document, key)


def forget_sitting(document: Document, survey_id: str) -> None:
    """It is done, or given up."""
    try:
        throw_away(document, sitting_key(survey_id))
    except PortfolioError as error:
        document.failed.emit(error)  # it is only tidying


def _texts(given: Any) -> dict[str, str]:
    return {str(key): str(value) for key, value in given.items()} if isinstance(given, dict) else {}
