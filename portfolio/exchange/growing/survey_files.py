"""Surveys in and out of files: JSON, and an outline of questions in Markdown."""

import html
import json
from dataclasses import replace
from typing import Any, Literal, get_args

from portfolio.exchange.frameworks.file import Level, NoFramework
from portfolio.exchange.frameworks.strict import json_in
from portfolio.exchange.frameworks.text import cleaned, decoded, plain, tidy_text
from portfolio.exchange.growing.survey_file import MOST_BYTES, NoSurvey, Question, SurveyFile, sound_survey
from portfolio.exchange.growing.survey_outline import as_outline, read_outline

SurveyForm = Literal["json", "outline"]
FORMS: tuple[SurveyForm, ...] = get_args(SurveyForm)
_ENDINGS: dict[str, SurveyForm] = {".json": "json", ".md": "outline", ".markdown": "outline", ".txt": "outline"}
_ABOUT = ("title", "rater", "description", "edition", "language", "source", "licence", "notice", "skills")
_AGAIN = "Put it right where it was written, and bring it again."


def read_survey(data: bytes, name: str) -> SurveyFile:
    """The survey in a file called `name`, whatever its ending. Raises NoSurvey with the first thing that is wrong."""
    if len(data) > MOST_BYTES:
        raise NoSurvey(
            "“{name}” is larger than any survey.", "Bring the questions alone: a file of at most 2 MB.", name=name
        )
    try:
        text = cleaned(decoded(data, name))
        if not text.lstrip().startswith(("{", "[")):
            return sound_survey(read_outline(text, name), name)
        found = json_in(text, name)
    except NoFramework as error:
        if "line" in error.values:
            raise NoSurvey(error.title_template, error.advice_template, **error.values) from error
        raise NoSurvey(
            "“{name}” holds no survey.", "Bring JSON as this program saves it, or a list of questions as text.",
            name=name,
        ) from error  # fmt: skip
    return sound_survey(_of_json(found, name), name)


def write_survey(file: SurveyFile, form: SurveyForm) -> bytes:
    """The survey as a file in UTF-8, that `read_survey` reads back as it was."""
    file = _guarded(file)
    if form == "outline":
        return as_outline(file).encode()
    data: dict[str, Any] = {"survey": file.pack} | {name: getattr(file, name) for name in _ABOUT}
    data["scale"] = [{"name": one.name} | ({"words": one.words} if one.words else {}) for one in file.scale]
    data["questions"] = [
        {"id": one.id, "text": one.text} | {name: value for name, value in
        (("area", one.area), ("skill", one.skill), ("answers", list(one.answers))) if value}
        for one in file.questions
    ]  # fmt: skip
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _guarded(file: SurveyFile) -> SurveyFile:
    """The same with words that look like HTML written so that the reader, who takes HTML out, gives them back."""
    questions = tuple(
        Question(_shielded(one.id), _shielded(one.text), _shielded(one.area), _shielded(one.skill),
                 tuple(map(_shielded, one.answers)))
        for one in file.questions
    )  # fmt: skip
    scale = tuple(Level(_shielded(one.name), _shielded(one.words)) for one in file.scale)
    return replace(file, questions=questions, scale=scale, **{name: _shielded(getattr(file, name)) for name in _ABOUT})


def _shielded(text: str) -> str:
    return text if plain(text) == tidy_text(text) else html.escape(text, quote=False)


def form_of(name: str) -> SurveyForm | None:
    """The form that the ending of a name stands for, or None."""
    dot = name.rfind(".")
    return _ENDINGS.get(name[dot:].lower()) if dot >= 0 else None


def _of_json(data: Any, name: str) -> SurveyFile:
    if not isinstance(data, dict) or not isinstance(data.get("questions"), list):
        raise NoSurvey(
            "“{name}” is no survey: it has no list of questions.", "resources/surveys/README.md says how one is made.",
            name=name,
        )  # fmt: skip
    scale = _list(data, "scale", name)
    about = {member: _words(data, member, name) for member in _ABOUT}
    return SurveyFile(
        about.pop("title"),
        tuple(Level(_words(one, "name", name), _words(one, "words", name)) for one in _things(scale, "scale", name)),
        tuple(
            Question(_words(one, "id", name), _words(one, "text", name), _words(one, "area", name),
                     _words(one, "skill", name), tuple(_answers(one, name)))
            for one in _things(data["questions"], "questions", name)
        ),
        about.pop("rater") or "self",
        pack=_words(data, "survey", name),
        **about,
    )  # fmt: skip


def _answers(question: dict[str, Any], name: str) -> list[str]:
    given = _list(question, "answers", name)
    if not all(isinstance(one, str) for one in given):
        raise _wrong("answers", name)
    return [_whole(one) for one in given]


def _things(given: list[Any], member: str, name: str) -> list[dict[str, Any]]:
    if not all(isinstance(one, dict) for one in given):
        raise _wrong(member, name)
    return given


def _list(data: dict[str, Any], member: str, name: str) -> list[Any]:
    given = data.get(member)
    if given is not None and not isinstance(given, list):
        raise _wrong(member, name)
    return given or []


def _words(data: dict[str, Any], member: str, name: str) -> str:
    """A member that must be a text if it is there; a number is taken as it is written, for ids are often numbers."""
    given = data.get(member, "")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    if given is None:
        return ""
    if not isinstance(given, str):
        raise _wrong(member, name)
    return _whole(given)


def _whole(text: str) -> str:
    """Without half characters, which JSON can say and nothing can keep."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _wrong(member: str, name: str) -> NoSurvey:
    return NoSurvey("“{member}” in “{name}” is not made as a survey has it.", _AGAIN, name=name, member=member)
