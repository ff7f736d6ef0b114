"""What the lines of a job advert are: its headings, how strongly a line is asked, and lines that ask for nothing."""

import re
from typing import Literal

from portfolio.core.folding import folded

Heading = Literal["essential", "desirable", "asks", "stops"]
"""What stands below: what one must bring; what is welcome; what is asked or to be done; nothing that is asked."""
LONGEST_HEADING = 80

_HEADINGS: dict[Heading, str] = {
    "essential": """
        essential|essentials|essential criteria|essential requirements|essential skills|essential qualities|
        must have|must haves|must-haves|required|requirements|job requirements|minimum requirements|
        minimum qualifications|required qualifications|required skills|you must have|what you must have|muss|
        erforderlich|voraussetzungen|zwingend erforderlich|anforderungen|exige|exigences|requis|indispensable|
        indispensables|imprescindible|requisitos|requisitos imprescindibles|obligatorio|المتطلبات|الشروط|ضروري|
        شروط اساسيه
    """,
    "desirable": """
        desirable|desirables|desirable criteria|desired|preferred|preferred qualifications|preferred skills|
        preferred experience|nice to have|nice-to-have|nice to haves|bonus|bonus points|advantageous|
        would be an advantage|it would be an advantage|an advantage|additional|wunschenswert|von vorteil|kann|
        souhaite|souhaites|souhaitable|un plus|atouts|deseable|deseables|valorable|se valorara|يفضل|مرغوب|
        مرغوب فيه
    """,
    "asks": """
        person specification|the person|the ideal candidate|ideal candidate|the successful candidate|
        the successful candidate will|the successful candidate will have|successful candidates will|
        the candidate|the candidate will|we are looking for|we are looking for someone who|
        who we are looking for|what we are looking for|who you are|about you|you|you will|you will be|
        you will have|you have|you are|you bring|what you bring|what you will bring|your profile|profile|
        candidate profile|selection criteria|criteria|key criteria|qualifications|education|
        education and training|education and qualifications|qualifications and training|
        qualifications and experience|training|training and qualifications|experience|experience and knowledge|
        relevant experience|knowledge|knowledge and skills|knowledge and understanding|
        knowledge skills and abilities|skills|skills and knowledge|skills and abilities|skills and experience|
        skills and attributes|key skills|abilities|aptitudes|competencies|competences|personal qualities|
        qualities|personal attributes|attributes|personal characteristics|professional development|leadership|
        leadership and management|teaching|teaching and learning|safeguarding and child protection|other|
        other requirements|responsibilities|key responsibilities|main responsibilities|your responsibilities|
        duties|main duties|key duties|duties and responsibilities|your tasks|tasks|the role|about the role|
        the post|the job|job description|job purpose|main purpose|purpose of the post|what you will do|
        what you'll do|what you'll bring|what you'll need|what you need|what we're looking for|
        who we're looking for|in this role you will|in this role|the role involves|profil|ihr profil|dein profil|
        das bringen sie mit|sie bringen mit|wir erwarten|ihre aufgaben|aufgaben|qualifikation|qualifikationen|
        kenntnisse|votre profil|profil recherche|competences requises|missions|vos missions|formation|perfil|
        perfil del candidato|tu perfil|funciones|tareas|formacion|experiencia|habilidades|المؤهلات|الخبرات|
        الخبره|المهارات|المهام|الملف الشخصي|مهام الوظيفه
    """,
    "stops": """
        about us|about the school|about our school|our school|the school|who we are|our values|our vision|
        our ethos|why join us|why work for us|what we offer|what we can offer|what we can offer you|we offer|
        we can offer|we will offer|in return|in return we offer|in return we will offer|benefits|our benefits|
        perks|salary|pay|pay and benefits|pay range|remuneration|compensation|contract|contract type|
        working hours|hours|location|start date|closing date|deadline|interviews|interview date|how to apply|
        to apply|apply|applying|application|applications|application process|application procedure|
        the application process|next steps|visits|school visits|contact|contact us|contact details|
        further information|for more information|more information|equal opportunities|equality and diversity|
        equal opportunity|diversity|privacy|data protection|safeguarding statement|safeguarding notice|
        disclosure|disclaimer|references|attachments|wir bieten|unser angebot|das bieten wir|uber uns|bewerbung|
        kontakt|nous offrons|nous proposons|qui sommes-nous|avantages|candidature|pour postuler|contacto|
        ofrecemos|se ofrece|sobre nosotros|como solicitar|نقدم|من نحن|للتقديم|طريقه التقديم|الراتب|المزايا
    """,
}
_KINDS = {folded(phrase): kind for kind, phrases in _HEADINGS.items() for phrase in phrases.split("|")}
_OFFERS = re.compile(
    r"\b(?:offers?|offering|benefits?|apply|applications?|contact|in return|visits?|bieten|bewerb\w*|offrons|proposons|"
    r"ofrecemos|ofrece)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\((essential|desirable)\)", re.IGNORECASE)
_MUST = re.compile(
    r"\b(?:must|essential|is required|are required|required|mandatory|erforderlich|zwingend|indispensable|exigée?s?|"
    r"imprescindible|obligatori[oa]s?)\b",
    re.IGNORECASE,
)
_WELCOME = re.compile(
    r"\b(?:desirable|advantage|advantageous|ideally|preferred|preferably|preferable|nice to have|beneficial|a plus|"
    r"an asset|wünschenswert|von vorteil|idealerweise|souhaitée?s?|un atout|deseables?|se valorará|valorable)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:must|essential|required|desirable|experienced?|ability|able to|qualified|qualifications?|degree|knowledge|"
    r"skills?|skilled|understanding|proven|track record|willing(?:ness)? to|you will|you have|you are|we seek|"
    r"we are looking for|we expect|looking for|candidates?|"
    r"erfahrung|kenntnisse|abschluss|fähigkeit|erforderlich|wünschenswert|bereitschaft|expérience|diplôme|capacité|"
    r"maîtrise|connaissances?|souhaitée?|experiencia|título|titulación|capacidad|conocimientos?|dominio)\b|"
    r"خبر|مؤهل|شهاد|قدر|مهار|معرف",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:an? )?equal[ -]opportunit(?:y|ies) employer|"
    r"(?:salary|salary range|department|pay|pay scale|grade|closing date|closes|deadline|location|hours|"
    r"working pattern|contract(?: type)?|start(?:ing)? date|interviews?|interview date|tel(?:ephone)?|phone|fax|"
    r"e-?mail|website|web|reports? to|"
    r"responsible to|reporting to|job (?:title|ref(?:erence)?)|post(?:ed)?|vacancy|ref(?:erence)?|school|"
    r"employer|position|posted on|gehalt|vergütung|standort|bewerbungsfrist|salaire|lieu|date limite|salario|lugar|"
    r"fecha límite|الراتب|الموقع)\s*[:–—-]|"
    r"clos(?:es|ing)\b[^.:]{0,40}\b\d{4}\b|page \d+(?: of \d+)?$|"
    r"\d+\s*(?:/|of)\s*\d+$|©|copyright|https?://|www\.|[£€$]\s?\d|\S+@\S+$",
    re.IGNORECASE,
)


def heading_kind(line: str) -> Heading | None:
    """What a line says of those below it, or None where it is no heading that adverts have."""
    if len(line) > LONGEST_HEADING:
        return None
    bracket = _IN_BRACKETS.search(line)
    found = _KINDS.get(folded(re.sub(r"^\s*\d+[.)]?|\([^)]*\)", " ", line.replace("&", " and "))))
    if found is not None and bracket is not None:
        return "essential" if bracket[1].casefold() == "essential" else "desirable"
    return found


def kind_of_lead(words: str) -> Heading:
    """What stands below a line that ends with a colon or is written in capitals, and is none of the usual headings."""
    if _OFFERS.search(words):
        return "stops"
    weight = weight_of(words, 2)
    return "essential" if weight == 3 else "desirable" if weight == 1 else "asks"


def weight_of(words: str, usual: int) -> int:
    """How strongly a line is asked: 3 essential, 2 important, 1 useful. Its own words count more than its heading,
    but nothing below “Desirable” becomes essential."""
    if _WELCOME.search(words):
        return 1
    return 3 if usual != 1 and _MUST.search(words) else usual


def asks_something(words: str) -> bool:
    """Whether running text asks for something that one is, has or can do."""
    return bool(_ASKS.search(words))


def asks_nothing(line: str) -> bool:
    """Whether a line is about pay, place, days, addresses or the page, or begins as what asks for nothing:
    “How to apply: send us a letter”."""
    before, colon, _ = line.partition(":")
    return bool(_NOTHING.match(line)) or (bool(colon) and heading_kind(before) == "stops")
