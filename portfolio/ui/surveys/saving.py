"""A survey as a file for others: what is asked, and nothing of what was answered."""

from pathlib import Path

from portfolio.core.queries.skills import skills
from portfolio.exchange.growing.survey_files import form_of, write_survey
from portfolio.exchange.growing.surveys_in_out import survey_file_of
from portfolio.ui.document import Document
from portfolio.ui.surveys.files import written
from portfolio.ui.surveys.reading import SurveyLine


def save_survey(document: Document, line: SurveyLine, path: Path) -> None:
    """Write it in the form that the ending stands for. Raises PortfolioError."""
    file = survey_file_of(line.row, skills(document.portfolio.connection))
    written(path, write_survey(file, form_of(path.name) or "json"))
