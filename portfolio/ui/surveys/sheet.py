"""The sheet on which pupils or colleagues answer by hand, as a PDF to print."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale

from portfolio import paths
from portfolio.exchange.growing.survey_sheet import survey_sheet
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.words import translate
from portfolio.ui.surveys.reading import SurveyLine, levels_of
from portfolio.ui.surveys.saving import written
from portfolio.ui.surveys.words import number_words

_LETTER = {"US", "CA", "MX"}


def save_sheet(line: SurveyLine, path: Path) -> None:
    """Draw and write it. Raises PortfolioError."""
    country = QLocale.territoryToCode(QLocale().territory())
    written(path, survey_sheet(_told(line), paths.resource("asking").parent, "letter" if country in _LETTER else "a4"))


def _told(line: SurveyLine) -> dict[str, Any]:
    row, locale = line.row, QLocale()
    areas: dict[str, list[dict[str, Any]]] = {}
    levels = [level_words(level) for level in levels_of(row)]
    for number, question in enumerate(row["questions"], start=1):
        own = [str(one) for one in question.get("answers") or ()]
        areas.setdefault(str(question.get("area") or ""), []).append({
            "number": number_words(number), "text": str(question["text"]),
            "answers": own if len(own) == len(levels) else [],
        })  # fmt: skip
    return {
        # What describes a survey tells the one who hands it out what to do, and is not for those who answer.
        "title": row["title"], "intro": "", "lang": row["language"] or locale.bcp47Name(),
        "rtl": locale.textDirection().name == "RightToLeft", "levels": levels,
        "areas": [{"name": name, "questions": questions} for name, questions in areas.items()],
        "words": {
            "no_names": translate("Surveys", "Do not write your name. Tick one box in each line."),
            "question": translate("Surveys", "Question"),
        },
    }  # fmt: skip
