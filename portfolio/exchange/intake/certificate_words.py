"""The words by which certificates say what they are about: whom, what, by whom, when."""

import re

CERTIFICATE_WORDS = re.compile(
    r"certificat|certify|certifies|certified that|diploma|in recognition of|continuing education"
    r"|has (?:successfully )?(?:completed|attended|participated|earned)|professional development hours"
    r"|statement of (?:attendance|completion|participation)|letter of completion|is awarded to"
    r"|record of (?:achievement|attendance)|zertifikat|teilnahmebescheinigung|bescheinigung|urkunde|attestation"
    r"|certificado|attestato|diplôme",
    re.I,
)
HEADING = re.compile(
    r"^(?:the |this )?(?:professional development )?(?:(?:certificate|statement|record|letter|diploma|award)s?"
    r"(?: of (?:successful )?(?:completion|attendance|participation|achievement|excellence|appreciation|training"
    r"|recognition))?|zertifikat|teilnahmebescheinigung|urkunde|attestation|certificado|attestato)\s*$",
    re.I,
)

_COMPLETED = (
    r"(?:has|have|having|for|and)?\s*(?:successfully|satisfactorily)?\s*(?:complet(?:ed|ing|ion of)|attend(?:ed|ing)"
    r"|participat(?:ed|ing) in|participation in|attendance (?:at|of)|finish(?:ed|ing)|passed|earned the|pass(?:ing)"
    r"|fulfilled the requirements (?:of|for)|met (?:all )?the requirements (?:of|for))"
)
# “completed 6 hours of professional development in …”
_HOURS_OF = (
    r"(?:\d+(?:\.\d+)?[ -](?:\w+ ){0,2}hours?,?(?: of)?"
    r"(?: professional (?:development|learning)| training| instruction)?(?: in| on)?\s+)?"
)
_A = r"(?:the|an?|all requirements (?:of|for)|our)?\s*"
_COURSE = (
    r"(?:(?:following|online|virtual|in-person)?\s*(?:course|workshop|training|programme?|webinar|module|seminar"
    r"|session|event|class|conference)\b\s*(?:of|on|in|entitled|titled|called|:)?)?"
)
TITLE_AFTER = re.compile(rf"\b{_COMPLETED}(?:\s+|$){_HOURS_OF}{_A}{_COURSE}\s*[:,]?\s*(?P<rest>.*)$", re.I)
TITLE_LABEL = re.compile(
    r"^(?:course|title|course title|course name|training|training title|workshop|programme?|module|event|activity"
    r"|session|topic|name of (?:the )?(?:course|activity)|kurs|seminar|thema)\s*[:–]\s*(?P<rest>.*)$",
    re.I,
)
# Where a title on the same line ends: at the day, the hours, the place, whoever gave the course.
TITLE_END = re.compile(
    r"\s+(?:on|dated?)\s+(?=\w*\s*\d|\w+day).*$"
    r"|\s+(?:earning|and (?:has )?earned|and is awarded|for a total of|totall?ing|consisting of|comprising"
    r"|with a duration|held on|held at|held in|which (?:was|took))\b.*$"
    r"|\s*[,(–-]?\s*\d+(?:\.\d+)?\s*(?:clock|contact|cpd|pd)?[ -]*(?:hours?|hrs?|ceus?|pdhs?|pdps?)\b.*$"
    r"|\s+(?:provided|offered|presented|sponsored|delivered|conducted|hosted|organi[sz]ed|issued) by\b.*$",
    re.I,
)
NO_TITLE = re.compile(
    r"(?:(?:the|this|a|an|of|following|course|training|workshop|hours?|in|and)\s*)*\d*\s*\w{0,3}", re.I
)
# What programs write into a PDF's title field when nobody did.
EMPTY_TITLE = re.compile(
    r"^(?:untitled.*|microsoft word.*|powerpoint.*|certificate.*|document\d*|print|slide \d+"
    r"|.*\.(?:docx?|pptx?|pdf|indd))$",
    re.I,
)

RECIPIENT_AFTER = re.compile(
    r"\b(?:(?:is |was |are )?(?:hereby )?(?:proudly )?(?:awarded|presented|granted|issued|given|conferred) (?:to|upon)"
    r"|awards this [\w ]{5,40} to|(?:certif(?:y|ies)|acknowledges?|confirms?|attests?)(?: that)?|congratulations,?"
    r"|verliehen an|décerné à|otorgado a)\s*[:,]?\s*(?P<rest>.*)$",
    re.I,
)
RECIPIENT_LABEL = re.compile(
    r"^(?:name|participant(?:'s name)?|participant name|recipient|attendee|student|learner|teacher|educator|awarded to"
    r"|full name|teilnehmer(?:in)?)\s*[:–]\s*(?P<rest>.*)$",
    re.I,
)
# Where a name on the same line ends.
NAME_END = re.compile(
    r"\s+(?:has|have|for|is|was|who|on|successfully|participated|attended|completed|hat)\b.*$|[,;(].*$", re.I
)

PROVIDER_AFTER = re.compile(
    r"\b(?:provided|issued|offered|presented|sponsored|delivered|conducted|hosted|organi[sz]ed|awarded|accredited"
    r"|facilitated|veranstaltet) (?:by|von)\s*:?\s*(?P<rest>.*)$"
    r"|^(?:provider|sponsor|issuer|organi[sz](?:ation|er)|institution|school|training provider|issued by|on behalf of"
    r"|anbieter|veranstalter)\s*(?:name)?\s*[:–]\s*(?P<label>.*)$",
    re.I,
)
ORGANISATION = re.compile(
    r"\b(?:universit\w*|college|institute?\w*|academy|akademie|department|ministry|district|association|society"
    r"|council|foundation|centre|center|network|trust|school|schools|board of education|llc|inc|ltd|gmbh|e\.v\."
    r"|learning|education|educators|group|services?|agency|union)\b",
    re.I,
)

# The words before a date, those that fit best first.
DATE_LABELS = (
    re.compile(r"(?:completed|completion|finished|abgeschlossen)\b.{0,40}$", re.I | re.S),
    re.compile(
        r"(?:dates?|given|issued|awarded|earned|dated|datum|fecha|le|on|held|attended|this|ausgestellt)\b[^.\n]{0,30}$",
        re.I,
    ),
)
EXPIRY_LABEL = re.compile(
    r"(?:expir\w*|valid (?:until|through|to|thru)|renew\w* by|until|gültig bis|valide jusqu)\b"
    r"[^\n]{0,25}\n?[^\n]{0,10}$",
    re.I,
)
BIRTH_LABEL = re.compile(r"(?:birth|born|dob|geboren|né[e]?)\b[^\n]{0,20}$", re.I)
