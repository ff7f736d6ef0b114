"""The sheet on which pupils or colleagues answer by hand, as a PDF to print."""

from typing import Any

from PySide6.QtCore import QLocale

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.exchange.sheets import printed_sheet
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.papers import usual_paper
from portfolio.ui.kit.words import translate
from portfolio.ui.surveys.reading import SurveyLine, levels_of
from portfolio.ui.surveys.words import number_words

TEMPLATE = "survey.typ"


def drawn_sheet(told: dict[str, Any]) -> bytes:
    """The sheet that says this, as `told_of` gives it. Raises PortfolioError."""
    failed = PortfolioError(
        "The sheet to print could not be drawn.", "Save the survey as a text instead, and print that."
    )
    return printed_sheet(told, TEMPLATE, paths.resource("asking").parent, failed)


def told_of(line: SurveyLine) -> dict[str, Any]:
    """All that stands on the sheet, in the words of the window; asked on the window's thread."""
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
        "paper": usual_paper(), "title": row["title"], "intro": "", "lang": row["language"] or locale.bcp47Name(),
        "rtl": locale.textDirection().name == "RightToLeft", "levels": levels,
        "areas": [{"name": name, "questions": questions} for name, questions in areas.items()],
        "words": {
            "no_names": translate("Surveys", "Do not write your name. Tick one box in each line."),
            "question": translate("Surveys", "Question"),
        },
    }  # fmt: skip
