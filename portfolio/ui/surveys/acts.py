"""What is written about surveys, each as one change: answers with the ratings and targets that come of them."""

from datetime import date
from typing import Any

from portfolio.core.bulk import with_ratings
from portfolio.core.change import Change, Edit, trashed
from portfolio.core.records import Privacy, Rating, Record, SkillTarget, Survey, SurveyRun, build, now, with_fields
from portfolio.exchange.growing.surveys_in_out import run_with_ratings
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.surveys.reading import SurveyLine, on_skill, skill_scales
from portfolio.ui.surveys.sitting import Sitting


def short(title: str) -> str:
    """A title that finds room in a line of the history."""
    return title if len(title) <= 60 else title[:59] + "…"


def finished(
    document: Document, line: SurveyLine, sitting: Sitting, day: date | None, privacy: Privacy = "private"
) -> tuple[str, Change]:
    """The id of the run, and the change that keeps it with the ratings and targets that come of it."""
    label = translate("Surveys", "Answer “{survey}”").format(survey=short(line.row["title"]))
    fields: dict[str, Any] = {"day": day, "answers": sitting.as_answers(line.row), "finished": now(),
                              "privacy": privacy}  # fmt: skip
    before = document.portfolio.get(SurveyRun, line.open_run["id"]) if line.open_run is not None else None
    fields["note"] = "\n".join(
        (*([before.note] if before is not None and before.note else []), *sitting.left(line.row))
    )
    run = (
        with_fields(before, **fields)
        if before is not None
        else build(SurveyRun, survey_id=line.id, rater=line.row["rater"], **fields)
    )
    edits = [Edit(before, run), *_ratings(document, line.id, run), *_targets(document, line, sitting, run)]
    return run.id, Change(label, tuple(edits))


def group_answered(document: Document, run: SurveyRun) -> Change:
    """The change that keeps what a group answered, with the ratings that can be read from it."""
    survey = document.portfolio.get(Survey, run.survey_id)
    assert survey is not None
    label = translate("Surveys", "Add answers to “{survey}”").format(survey=short(survey.title))
    return Change(label, (Edit(None, run), *_ratings(document, run.survey_id, run)))


def rewritten(document: Document, run_id: str, **fields: Any) -> Change:
    """The change that gives a run another day, title, note or privacy; the ratings that were read from it follow, and
    to who may see it also the targets that came of it."""
    run = document.portfolio.get(SurveyRun, run_id)
    if run is None:
        return Change("", ())
    after = with_fields(run, **fields)
    edits = [Edit(run, after)] if any(getattr(run, name) != value for name, value in fields.items()) else []
    for rating in _ratings_of(document, run_id):
        new: dict[str, Any] = {}
        if rating.day == run.day and after.day != run.day:
            new["day"] = after.day
        if rating.who == run.title and after.title != run.title:
            new["who"] = after.title
        if new and rating.privacy == run.privacy:
            new["privacy"] = after.privacy
        if new:
            edits.append(Edit(rating, with_fields(rating, **new)))
    return with_ratings(
        document.portfolio, Change(translate("Surveys", "Change what is said of these answers"), tuple(edits))
    )


def run_removal(document: Document, run_id: str) -> Change:
    """The change that moves a run to the bin, with the ratings that were read from it."""
    run = document.portfolio.get(SurveyRun, run_id)
    if run is None:
        return Change("", ())
    return trashed(translate("Surveys", "Move answers to the bin"), run, *_ratings_of(document, run_id))


def survey_removal(document: Document, survey_id: str) -> Change:
    """The change that moves a survey to the bin, with all that was answered to it."""
    portfolio = document.portfolio
    survey = portfolio.get(Survey, survey_id)
    if survey is None:
        return Change("", ())
    runs = [run for run in portfolio.find(SurveyRun, survey_id=survey_id) if run.trashed is None]
    ratings = [rating for run in runs for rating in _ratings_of(document, run.id)]
    label = translate("Surveys", "Move “{survey}” to the bin").format(survey=short(survey.title))
    return trashed(label, survey, *runs, *ratings)


def _ratings_of(document: Document, run_id: str) -> list[Rating]:
    return [one for one in document.portfolio.find(Rating, run_id=run_id) if one.trashed is None]


def _ratings(document: Document, survey_id: str, run: SurveyRun) -> list[Edit]:
    survey = document.portfolio.get(Survey, survey_id)
    assert survey is not None
    change = run_with_ratings(document.portfolio.connection, survey, run)
    return [edit for edit in change.edits if edit.record.id != run.id]


def _targets(document: Document, line: SurveyLine, sitting: Sitting, run: SurveyRun) -> list[Edit]:
    """One for each skill: a target that is there already is raised or lowered, not doubled."""
    wanted: dict[str, str] = {}
    scales = skill_scales(document.portfolio.connection)
    for question in line.row["questions"]:
        level = sitting.targets.get(question["id"])
        if level and (found := on_skill(line.row, question, level, scales)) is not None:
            skill_id, aimed = found
            scale = scales[skill_id]
            if skill_id not in wanted or scale.index(aimed) > scale.index(wanted[skill_id]):
                wanted[skill_id] = aimed
    edits = []
    for skill_id, level in wanted.items():
        there: list[Record] = [
            one for one in document.portfolio.find(SkillTarget, skill_id=skill_id) if one.trashed is None
        ]  # fmt: skip
        if there:
            edits.append(Edit(there[0], with_fields(there[0], level=level, run_id=run.id)))
        else:
            edits.append(Edit(None, build(SkillTarget, skill_id=skill_id, level=level, run_id=run.id,
                                          privacy=run.privacy)))  # fmt: skip
    return edits
