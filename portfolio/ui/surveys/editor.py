"""A survey as one writes it: who answers, the answers of its scale, and its questions."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.skills import skills
from portfolio.core.queries.whose import is_learners
from portfolio.core.records import Survey, SurveyRun, build
from portfolio.exchange.growing.survey_file import MOST_ANSWERS, MOST_QUESTIONS
from portfolio.growth.skills import scale_of
from portfolio.ui.editors.drafts import draft_of
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.rows_field import RowsField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, ReadOnlyField, TextField
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.surveys.editor_rows import LevelRow, QuestionLine, skills_offered
from portfolio.ui.surveys.sitting import counts_key, sitting_key
from portfolio.ui.surveys.words import RATERS, who_words
from portfolio.ui.theme import Face


class SurveyEditor(Editor):
    """Once it was answered its scale stands fast: what was said would else come to mean something different."""

    KIND = "survey"
    WIDEST = 900

    def heading(self) -> str:
        return self.tr("Survey")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("Title"), self.tr("How our lessons go"), needed=self.tr("It needs a title."),
            face=Face("h3", 600),
        )  # fmt: skip
        self.rater = ChoiceField(theme, self.tr("Who answers"), [(one, who_words(one), "") for one in RATERS])
        self.about = LongField(theme, self.tr("What stands above the questions"), least=2, most=6, face=Face("body"))
        self.scale = _ScaleField(
            theme, self.tr("Answers, the lowest first"), self.tr("One more answer"),
            lambda item: LevelRow(theme, item), lambda item: str(item.get("name") or ""),
        )  # fmt: skip
        rows = skills(self.document.portfolio.connection)
        offered = skills_offered(((row["id"], row["title"]) for row in rows), self)
        self.questions = _QuestionsField(
            theme, self.tr("Questions"), self.tr("One more question"),
            lambda item: QuestionLine(theme, item, offered), lambda item: str(item.get("text") or ""),
            hint=" ".join(self._hints()),
        )  # fmt: skip
        self.add("title", self.title)
        self.add("rater", self.rater)
        self.add("description", self.about)
        if self.is_answered:
            names = ", ".join(level_words(name) for name, _ in scale_of(self._survey.scale))
            self.form.addWidget(ReadOnlyField(theme, self.tr("Answers (they stand fast, it was answered)"), names))
            self.rater.setEnabled(False)
        else:
            self.add("scale", self.scale)
        self.add("questions", self.questions)
        self.form.addStretch(1)

    def _hints(self) -> list[str]:
        words = [self.tr("Where a question is about a skill, what is answered becomes a level there.")]
        if self.is_answered:
            words.append(self.tr("It was answered: a question that you take away takes its answers out of sight."))
        return words

    @property
    def _survey(self) -> Survey:
        assert isinstance(self.before, Survey)
        return self.before

    @property
    def is_answered(self) -> bool:
        """Whether somebody has answered it, or has begun to: a draft of answers is in the words of the scale too."""
        if self.before is None:
            return False
        runs = self.document.portfolio.find(SurveyRun, survey_id=self.id)
        return any(run.trashed is None for run in runs) or any(
            draft_of(self.document, key(self.id)) is not None for key in (sitting_key, counts_key)
        )

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Survey):
            scale = (self.tr("hardly ever"), self.tr("sometimes"), self.tr("often"), self.tr("nearly always"))
            return {
                "rater": "self" if is_learners(self.document.portfolio.connection) else "students",
                "scale": [{"id": str(at), "name": name, "words": ""} for at, name in enumerate(scale)],
                "questions": [{"id": "1", "text": "", "area": "", "skill_id": ""}],
            }
        survey = self.before
        return held_by(survey, "title", "rater", "description") | {
            "scale": [
                {"id": str(at), "name": level_words(name), "words": words, "was": name}
                for at, (name, words) in enumerate(scale_of(survey.scale))
            ],
            "questions": [dict(one) for one in survey.questions],
        }

    def change(self) -> Change:
        title = self.title.text()
        fields: dict[str, Any] = {
            "title": title, "rater": self.rater.raw(), "description": self.about.text(),
            "questions": [_question(item) for item in self.questions.items()],
        }  # fmt: skip
        if "scale" in self.fields:
            fields["scale"] = [_level(item) for item in self.scale.items()]
        if self.before is None:
            return added(self.tr("Write the survey “{title}”").format(title=title[:60]), build(Survey, id=self.id,
                         **fields))  # fmt: skip
        own = "scale" in fields and fields["scale"] != self._survey.scale
        fields["questions"] = [
            one | {"answers": [] if own and len(fields["scale"]) != len(self._survey.scale) else one["answers"]}
            for one in fields["questions"]
        ]
        return edited(self.tr("Change the survey “{title}”").format(title=title[:60]), self.before, **fields)

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """A survey is no entry that could be shown on the timeline afterwards; its page follows by itself."""
        super()._end("", forget=forget)


class _ScaleField(RowsField):
    """At least two answers, each with a name of its own."""

    def problem(self) -> str:
        names = [str(item["name"]).casefold() for item in self.items()]
        if not 2 <= len(names) <= MOST_ANSWERS:
            return self.tr("A scale has from 2 to {most} answers.").format(most=MOST_ANSWERS)
        if len(set(names)) < len(names):
            return self.tr("Two answers have the same name.")
        return super().problem()


class _QuestionsField(RowsField):
    """At least one question."""

    def problem(self) -> str:
        if not self.items():
            return self.tr("It needs a question.")
        if len(self.items()) > MOST_QUESTIONS:
            return self.tr("A survey has at most {most} questions.").format(most=MOST_QUESTIONS)
        return super().problem()


def _question(item: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": str(item["id"]), "text": item["text"], "area": item["area"], "skill_id": item["skill_id"],
        "answers": list(item.get("answers") or ()),
    }  # fmt: skip


def _level(item: dict[str, Any]) -> dict[str, str]:
    """A level of the program's own keeps its name where its words were not touched."""
    was = str(item.get("was") or "")
    return {"name": was if was and level_words(was) == item["name"] else item["name"], "words": item["words"]}
