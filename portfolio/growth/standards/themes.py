"""What standards are about, told by their words in five languages, and two everyday things that show each."""

from typing import NamedTuple


class Theme(NamedTuple):
    """One thing that standards are about."""

    name: str
    words: str
    """Beginnings of words, folded, that speak of it; in English, Spanish, French, German and Arabic."""
    things: tuple[tuple[str, str, str], tuple[str, str, str]]
    """A sentence in English, the kind of entry that it begins, and of something done its kind."""


THEMES = (
    Theme(
        "families",
        "famil parent home carer guardian community comunidad apoderado communaute eltern erziehungsberecht"
        " اسر والدين اولياء مجتمع",
        (
            ("A talk or call with a family: what it was about, and what was agreed.", "practice", "parent_contact"),
            ("The letter or message with which a unit was announced to families.", "attachment", ""),
        ),
    ),
    Theme(
        "assessment",
        "assess feedback grading marking data progress evalua retroaliment bewert beurteil ruckmeld leistung"
        " diagnos progres notation calific تقييم تقويم تغذيه",
        (
            ("A piece of pupils’ work with the comment they got, and what they did with it.", "attachment", ""),
            ("A short check at the end of a lesson, and what the next lesson did differently.", "practice", "lesson"),
        ),
    ),
    Theme(
        "behaviour",
        "behavio conduct climate environment culture procedure respect rapport routine safe rules"
        " comportam conducta convivencia respeto clima"
        " comportement discipline verhalten klassenklima sicher سلوك احترام بييه انضباط",
        (
            ("A routine that made the start or end of a lesson calmer: before, and after.", "practice", "lesson"),
            ("The rules that a class agreed on, as they hang on the wall.", "attachment", ""),
        ),
    ),
    Theme(
        "differences",
        "differen divers inclus individual need strength disab special language multilingual background equit"
        " diferen necesidad discapacidad besoin handicap heterogen forder inklus unterschied تنوع احتياج فروق دمج",
        (
            ("One lesson in two versions: what changed for whom, and why.", "practice", "lesson"),
            ("What one pupil can do now that was not possible in autumn, without the name.", "reflection", ""),
        ),
    ),
    Theme(
        "planning",
        "plan prepar design unit outcome goal objective sequence curricul structur objetivo secuencia disen conception"
        " sequence ziel einheit lehrplan تخطيط اهداف وحده منهج",
        (
            ("The plan of one unit: its goal, its lessons, and how one will know.", "practice", "unit"),
            ("A plan as it was, and as it is after teaching it once.", "attachment", ""),
        ),
    ),
    Theme(
        "subject",
        "subject content discipline pedagog literacy reading numeracy mathematic phonics materia contenido"
        " lectura discipline contenu lecture fach inhalt lesen ماده محتوي قراءه",
        (
            ("A mistake that pupils often make in your subject, and how a lesson met it.", "practice", "lesson"),
            ("A course or book on your subject, and what it changed in a lesson.", "reflection", ""),
        ),
    ),
    Theme(
        "learning",
        "grow reflect professional research improv lifelong coach desarrollo reflexion"
        " investig formation reflex recherche fortbild reflek forsch نمو تامل تطوير بحث",
        (
            ("A workshop, with one thing from it that you tried in class.", "credential", ""),
            ("A lesson that did not go well, and what you would change.", "reflection", ""),
        ),
    ),
    Theme(
        "working_together",
        "collab team staff colleague cooperat school leader mentor stakeholder"
        " equipo colabor lider equipe collegue kolleg"
        " zusammenarbeit leit تعاون فريق زملاء قياده",
        (
            ("A meeting in which you took on a task: what it was, and what came of it.", "practice", "other"),
            ("A colleague’s lesson that you visited, or who visited yours: what you both saw.", "conversation", ""),
        ),
    ),
    Theme(
        "technology",
        "digital technolog online media computer tecnolog numerique technologie medien technik رقمي تقنيه تكنولوج",
        (
            ("Something pupils made with a computer, and what it let them do that paper would not.", "attachment", ""),
            (
                "A digital tool that you tried with a class: what for, and whether you would again.",
                "practice",
                "lesson",
            ),
        ),
    ),
    Theme(
        "ethics",
        "ethic integrit responsib duty law polic attendance punctual confiden statutory safeguard trust record accura"
        " etic responsab deber ley ethique devoir loi pflicht ethik recht verantwort اخلاق مسوول واجب قانون",
        (
            ("How you keep notes on pupils, so that they are right and nobody else reads them.", "reflection", ""),
            ("A duty at school beyond your lessons: what it was, and when.", "practice", "other"),
        ),
    ),
    Theme(
        "questions",
        "question discuss engag motivat curios challeng expectation high participa talk pregunta dialog participacion"
        " interes questionnement echange frage gesprach motivation نقاش اسيله دافعيه مشاركه",
        (
            ("A question that made a class talk, with some of the answers.", "practice", "lesson"),
            ("A task that pupils found hard at first, and what carried them on.", "practice", "lesson"),
        ),
    ),
    Theme(
        "teaching",
        "instruct strateg explan explain communicat flexib adjust responsiv activit technique"
        " ensenar estrateg instruccion"
        " comunica strategie expliqu erklar methode vermittl استراتيج شرح تواصل تدريس",
        (
            ("An explanation that worked, with the example or drawing that made it clear.", "practice", "lesson"),
            ("A lesson that you changed while it ran, and what made you do so.", "practice", "lesson"),
        ),
    ),
    Theme(
        "resources",
        "resource material tool space furnit equip recurso ressource materiel raum موارد وسايل",
        (
            ("A worksheet or model that you made yourself, and how pupils used it.", "attachment", ""),
            ("A visit, a guest or a thing from outside school that you brought into a lesson.", "practice", "lesson"),
        ),
    ),
)

PUPILS = Theme(
    "pupils",
    "student pupil learner learn child young alumn estudiant aprend eleve apprenant apprenti enfant schuler lernen"
    " kind طلاب طالب متعلم تلاميذ اطفال",
    (
        ("What a class could do before a unit began, and what you planned because of it.", "practice", "unit"),
        ("A survey or first task by which you got to know a new class.", "attachment", ""),
    ),
)
"""Nearly all standards speak of pupils: what one is about where it speaks of nothing else."""

ANY = Theme(
    "any",
    "",
    (
        ("A lesson of this week in which this could be seen: what you did, and what pupils did.", "practice", "lesson"),
        ("Half a page on how you see yourself here, with one example from class.", "reflection", ""),
    ),
)
"""For a standard whose words say nothing that is known here."""
