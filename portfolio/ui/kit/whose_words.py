"""A learner's words: what the window says otherwise to a pupil or student than to a teacher, in one layer over it.

A widget says its sentence as ever; while a learner's portfolio is open, those that stand here are exchanged on their
way to the screen. In every language: what stands in their place is translated like any other sentence.
"""

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTranslator

from portfolio.ui.kit.words import translate

T = TypeVar("T")
_TEACHER = str(QT_TRANSLATE_NOOP("Whose", "My teacher"))
_PDF = str(QT_TRANSLATE_NOOP("Whose", "PDF of my learning"))
_SCHOOL = str(QT_TRANSLATE_NOOP("Whose", "Class and school"))

LEARNERS = MappingProxyType({
    ("StartPage", "Your teaching, in one place"): str(QT_TRANSLATE_NOOP("Whose", "Your learning, in one place")),
    ("Hints", "Make your evaluation PDF whenever you need it"): str(
        QT_TRANSLATE_NOOP("Whose", "Make a PDF for your family and your teacher")
    ),
    ("Hints", "Set one goal you would like to reach this term"): str(
        QT_TRANSLATE_NOOP("Whose", "Set one goal: what you want to be able to do")
    ),
    ("PersonEditor", "What I do"): str(QT_TRANSLATE_NOOP("Whose", "What I am good at")),
    ("PersonEditor", "Science teacher, grades 7 to 9"): str(QT_TRANSLATE_NOOP("Whose", "Robots, drawing, football")),
    ("PersonEditor", "School"): _SCHOOL,
    ("PersonEditor", "Who evaluates me"): _TEACHER,
    ("PersonEditor", "As it should stand on the first page of the evaluation PDF."): str(
        QT_TRANSLATE_NOOP("Whose", "As it should stand on the first page of your PDF.")
    ),
    ("PersonEditor", "amina@school.example, amina@home.example"): "kofi@school.example",
    ("Asking", "Ask a colleague"): str(QT_TRANSLATE_NOOP("Whose", "Ask somebody how you are doing")),
    ("Asking", "A colleague"): str(QT_TRANSLATE_NOOP("Whose", "Somebody who works with me")),
    ("Asking", "My manager"): _TEACHER,
    ("Asking", "A group of pupils"): str(QT_TRANSLATE_NOOP("Whose", "My class")),
    ("Asking", "a colleague from science"): str(QT_TRANSLATE_NOOP("Whose", "my partner in the robot project")),
    ("Asking", "Never a pupil’s name: of pupils say “Year 8, two classes”."): str(
        QT_TRANSLATE_NOOP("Whose", "Of a group say “my table”, and no names.")
    ),
    ("Asking", "You sat in last week: what did you see?"): str(
        QT_TRANSLATE_NOOP("Whose", "We built the bridge together: how did I do?")
    ),
    ("Sharing", "Ask a colleague…"): str(QT_TRANSLATE_NOOP("Whose", "Ask somebody how I am doing…")),
    ("Commands", "Ask a colleague about my skills…"): str(QT_TRANSLATE_NOOP("Whose", "Ask somebody how I am doing…")),
    ("Detail", "School"): _SCHOOL,
    ("Detail", "My evaluator"): _TEACHER,
    ("Detail", "Goes into the evaluation PDF, and nowhere else."): str(
        QT_TRANSLATE_NOOP("Whose", "Goes into the PDF for your teacher, and nowhere else.")
    ),
    ("Detail", "Goes into the evaluation PDF and into what you publish."): str(
        QT_TRANSLATE_NOOP("Whose", "Goes into your PDF, whoever reads it.")
    ),
    ("Detail", "Pupils"): str(QT_TRANSLATE_NOOP("Whose", "Others in my class")),
    ("Detail", "What changes for pupils"): str(QT_TRANSLATE_NOOP("Whose", "What I will be able to do")),
    ("Detail", "Lesson"): str(QT_TRANSLATE_NOOP("Whose", "Piece of work")),
    ("Collection", "My evaluator"): _TEACHER,
    ("Collection", "Lesson"): str(QT_TRANSLATE_NOOP("Whose", "Piece of work")),
    ("Collection", "A lesson, a project, a talk: what it was, and what changed because of it."): str(
        QT_TRANSLATE_NOOP("Whose", "A piece of work, a project, a talk: what it was, and what you learned from it.")
    ),
    ("Collection", "An evaluation, an observation, a talk with a manager: what was said, and agreed."): str(
        QT_TRANSLATE_NOOP("Whose", "A talk with your teacher or your family: what was said, and agreed.")
    ),
    ("Timeline", "Lesson"): str(QT_TRANSLATE_NOOP("Whose", "Piece of work")),
    ("GoalEditor", "Pupils choose how they show what they learned"): str(
        QT_TRANSLATE_NOOP("Whose", "What I want to be able to do")
    ),
    ("GoalEditor", "From my June evaluation"): str(QT_TRANSLATE_NOOP("Whose", "From the talk with my teacher in June")),
    ("GoalEditor", "pupils who choose how they show learning"): str(
        QT_TRANSLATE_NOOP("Whose", "pages I read in a week")
    ),
    ("GoalEditor", "What changed"): str(QT_TRANSLATE_NOOP("Whose", "What I can do now")),
    ("GoalEditor", "What can your pupils do now, or you yourself?"): str(
        QT_TRANSLATE_NOOP("Whose", "What is different from before?")
    ),
    ("SurveyList", "What you say of your own teaching, and what pupils and colleagues say, year by year."): str(
        QT_TRANSLATE_NOOP("Whose", "What you say of your own learning, and what others say, year by year.")
    ),
    ("SurveyList", "Ten minutes on your own teaching, once a year, show where you have grown. Or ask your pupils, on "
     "paper and without names."): str(
        QT_TRANSLATE_NOOP("Whose", "Ten minutes on your own learning, now and then, show how far you have come.")
    ),
    ("SurveyList", "Save as a file for a colleague…"): str(QT_TRANSLATE_NOOP("Whose", "Save as a file for others…")),
    ("Surveys", "Pupils answer it"): str(QT_TRANSLATE_NOOP("Whose", "My class answers it")),
    ("Surveys", "Colleagues answer it"): str(QT_TRANSLATE_NOOP("Whose", "Those who work with me answer it")),
    ("Surveys", "My manager answers it"): str(QT_TRANSLATE_NOOP("Whose", "My teacher answers it")),
    ("SurveyEditor", "How our lessons go"): str(QT_TRANSLATE_NOOP("Whose", "How our group works")),
    ("LibraryPage", "A survey that a colleague saved, or questions in a text file"): str(
        QT_TRANSLATE_NOOP("Whose", "A survey that somebody gave you, or questions in a text file")
    ),
    ("GroupHead", "Year 8, two classes"): str(QT_TRANSLATE_NOOP("Whose", "My robot group")),
    ("GoalBoard", "One goal for this term is plenty: what pupils will do, or what you will have learned. A few small "
     "steps lead there, and you tick them off as you go."): str(
        QT_TRANSLATE_NOOP(
            "Whose",
            "One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you "
            "tick them off as you go.",
        )
    ),
    ("Below", "Try it in class once, and write down what happened"): str(
        QT_TRANSLATE_NOOP("Whose", "Try it once, and write down what happened")
    ),
    ("ProgrammeEditor", "What changed in my teaching"): str(QT_TRANSLATE_NOOP("Whose", "What I can do now")),
    ("PositionEditor", "The school, or another place"): str(QT_TRANSLATE_NOOP("Whose", "The class, or another place")),
    ("PositionEditor", "Teaching"): str(QT_TRANSLATE_NOOP("Whose", "Sports, music, helping others")),
    ("PositionEditor", "Teaching, leading, advising, research …"): str(
        QT_TRANSLATE_NOOP("Whose", "Sports, music, helping others …")
    ),
    ("PositionEditor", "Five colleagues now open their maths lessons with the same ten minutes of talk."): str(
        QT_TRANSLATE_NOOP("Whose", "Three of us now read with the younger ones every Friday.")
    ),
    ("ReflectionEditor", "Write as you would tell a colleague whom you trust. It is private until you share it."): str(
        QT_TRANSLATE_NOOP("Whose", "Write as you would tell a friend whom you trust. It is private until you share it.")
    ),
    ("Growth", "My manager"): _TEACHER,
    ("Growth", "by my manager"): str(QT_TRANSLATE_NOOP("Whose", "by my teacher")),
    ("Growth", "A colleague"): str(QT_TRANSLATE_NOOP("Whose", "Somebody who works with me")),
    ("Growth", "by a colleague"): str(QT_TRANSLATE_NOOP("Whose", "by somebody who works with me")),
    ("Growth", "Pupils"): str(QT_TRANSLATE_NOOP("Whose", "My class")),
    ("Growth", "by pupils"): str(QT_TRANSLATE_NOOP("Whose", "by my class")),
    ("Growth", "Your manager saw “{level}” on {day}"): str(
        QT_TRANSLATE_NOOP("Whose", "Your teacher saw “{level}” on {day}")
    ),
    ("Growth", "A colleague saw “{level}” on {day}"): str(
        QT_TRANSLATE_NOOP("Whose", "Somebody who works with you saw “{level}” on {day}")
    ),
    ("Growth", "Pupils saw “{level}” on {day}"): str(QT_TRANSLATE_NOOP("Whose", "Your class saw “{level}” on {day}")),
    ("Growth", "Your manager saw “{level}”"): str(QT_TRANSLATE_NOOP("Whose", "Your teacher saw “{level}”")),
    ("Growth", "A colleague saw “{level}”"): str(
        QT_TRANSLATE_NOOP("Whose", "Somebody who works with you saw “{level}”")
    ),
    ("Growth", "Pupils saw “{level}”"): str(QT_TRANSLATE_NOOP("Whose", "Your class saw “{level}”")),
    ("Talks", "Evaluation"): str(QT_TRANSLATE_NOOP("Whose", "Talk about my marks")),
    ("Talks", "Talk with my manager"): str(QT_TRANSLATE_NOOP("Whose", "Talk with my teacher")),
    ("Needs", "Evaluation PDF"): str(QT_TRANSLATE_NOOP("Whose", "A PDF to show my family")),
    ("Needs", "Goals for this year"): str(QT_TRANSLATE_NOOP("Whose", "What I want to be able to do")),
    ("Needs", "Standards of my evaluation"): str(QT_TRANSLATE_NOOP("Whose", "Standards that my class works with")),
    ("Needs", "What I do in class"): str(QT_TRANSLATE_NOOP("Whose", "My best work")),
    ("Commands", "Make the evaluation PDF"): str(QT_TRANSLATE_NOOP("Whose", "Make the PDF of my learning")),
    ("Commands", "Take in an evaluator’s answer…"): str(QT_TRANSLATE_NOOP("Whose", "Take in my teacher’s answer…")),
    ("Adding", "Choose the file that your evaluator sent back"): str(
        QT_TRANSLATE_NOOP("Whose", "Choose the file that was sent back to you")
    ),
    ("Rail", "Evaluation PDF"): _PDF,
    ("SetupSide", "Evaluation PDF"): _PDF,
    ("SetupColumn", "Evaluator"): _TEACHER,
    ("SetupColumn", "Who evaluates"): _TEACHER,
    ("TopBar", "Teaching portfolio"): str(QT_TRANSLATE_NOOP("Whose", "Portfolio of my learning")),
    ("PacketOffer", "For pupils and families: what we set out to do, what we did, what comes next."): str(
        QT_TRANSLATE_NOOP("Whose", "For you and your family: what you set out to do, what you did, what comes next.")
    ),
    ("StatementField", "What you worked on, and what changed for your pupils"): str(
        QT_TRANSLATE_NOOP("Whose", "What you worked on, and what you can do now")
    ),
    ("PrivateList", "Show these to your evaluator?"): str(QT_TRANSLATE_NOOP("Whose", "Show these to your teacher?")),
    ("PrivateList", "What you tick may be seen by evaluators from now on, in this PDF and in later ones."): str(
        QT_TRANSLATE_NOOP(
            "Whose", "What you tick may be seen by your teacher from now on, in this PDF and in later ones."
        )
    ),
    ("PrivateList", "my evaluator"): str(QT_TRANSLATE_NOOP("Whose", "my teacher")),
    ("PacketPlace", "evaluation"): str(QT_TRANSLATE_NOOP("Whose", "portfolio")),
    ("TodayPage",
     "A lesson that went well, a talk with a colleague, a certificate on your desk: a line is enough."): str(
        QT_TRANSLATE_NOOP("Whose", "Something that you made, that went well or that was hard: a line is enough.")
    ),
    ("QuickLine", "45m module 4, or 3h workshop yesterday"): str(
        QT_TRANSLATE_NOOP("Whose", "45m reading, or 2h on my project yesterday")
    ),
    ("SkillEditor", "Ask questions that make pupils think"): str(QT_TRANSLATE_NOOP("Whose", "Explain how I solved it")),
    ("RateCard", "How many pupils"): str(QT_TRANSLATE_NOOP("Whose", "How many of my class")),
    ("TargetCard", "My June evaluation; the role I aim for …"): str(
        QT_TRANSLATE_NOOP("Whose", "The talk with my teacher; something I want to become …")
    ),
})  # fmt: skip
"""By class or context and sentence, what a learner reads instead. A test keeps that each sentence is still said."""


class LearnersWords(QTranslator):
    """Installed above the languages while a learner's portfolio is on the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = {key: translate("Whose", words) for key, words in LEARNERS.items()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str | None:
        """The sentence in a learner's words; None where it is the same for all, which asks the languages."""
        return self._said.get((context, text))


def said_to_learners(make: Callable[[], T]) -> T:
    """What this makes while the window speaks to a learner."""
    words = WhoseWords()
    words.speak_to(learner=True)
    try:
        return make()
    finally:
        words.speak_to(learner=False)


class WhoseWords:
    """Puts the words on and takes them off again, as portfolios are opened and closed."""

    def __init__(self) -> None:
        self._words: LearnersWords | None = None

    def speak_to(self, *, learner: bool) -> None:
        """From now on, what is made speaks to a learner, or to a teacher."""
        if learner == (self._words is not None):
            return
        if self._words is not None:
            QCoreApplication.removeTranslator(self._words)
            self._words = None
        else:
            self._words = LearnersWords()
            QCoreApplication.installTranslator(self._words)
