"""The surveys that come with the program. Where one asks about skills of a pack, their levels are its answers."""

from dataclasses import replace
from pathlib import Path

from portfolio.core.errors import PortfolioError
from portfolio.exchange.growing.packs import PackSkill, pack_file, skill_pack
from portfolio.exchange.growing.survey_file import Question, SurveyFile
from portfolio.exchange.growing.survey_files import read_survey


def survey_packs(folder: Path) -> list[SurveyFile]:
    """All surveys in the program's folder of them, by their titles. The skills lie in the folder beside it."""
    found = [survey_pack(folder, path.stem) for path in folder.glob("*.json")]
    return sorted(found, key=lambda one: (one.title.casefold(), one.pack))


def survey_pack(folder: Path, name: str) -> SurveyFile:
    """One survey by its name, whole. Raises PortfolioError when there is none of this name."""
    path = pack_file(folder, name)
    if path is None:
        raise PortfolioError(
            "No survey called “{name}” comes with the program.",
            "“portfolio survey packs” lists those that do; any other can be brought along as a file.",
            name=name,
        )
    file = read_survey(path.read_bytes(), path.name)
    if not file.skills:
        return file
    skills = {one.code: one for one in skill_pack(folder.parent / "skills", file.skills).skills}
    names = [level.name for level in file.scale]
    return replace(file, questions=tuple(_whole(one, skills.get(one.skill), names) for one in file.questions))


def _whole(question: Question, skill: PackSkill | None, names: list[str]) -> Question:
    """With the area of its skill and the words of its levels, where it has none of its own and the scale is theirs."""
    if skill is None:
        return question
    theirs = tuple(level.words for level in skill.levels) if [one.name for one in skill.levels] == names else ()
    return question._replace(area=question.area or skill.area, answers=question.answers or theirs)
