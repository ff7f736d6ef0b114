"""Words for generated portfolios: invented, and about nobody."""

from typing import NamedTuple


class HeldRole(NamedTuple):
    """A role that somebody holds for some years: how high it stands, and on which line of work."""

    title: str
    level: str
    rank: int
    track: str


SUBJECTS = (
    "fractions",
    "ratios",
    "photosynthesis",
    "the water cycle",
    "persuasive writing",
    "map reading",
    "forces",
    "short stories",
    "probability",
    "the carbon cycle",
    "debate",
    "lab safety",
    "the French Revolution",
    "poetry",
    "الكسور",
    "la lumière",
    "Größenvergleich",
    "データの読み方",
)
CLASSES = ("7A", "7B", "8A", "8B", "9A", "9C")
SKILLS = (
    "Assessment literacy",
    "Feedback",
    "Data use",
    "Inclusion",
    "Digital accessibility",
    "Mentoring",
    "Student agency",
    "Questioning",
    "Differentiation",
    "Safety",
)
ISSUERS = (
    "Open Learning Exchange",
    "EduForge Academy",
    "City Teacher College",
    "Science Teachers Network",
    "Northfield Institute",
    "Harbour Learning Trust",
)
BADGES = (
    "Formative Assessment Practitioner",
    "Inclusive Classroom Foundations",
    "Lab Safety Trainer",
    "Mentoring New Teachers",
    "Data-Informed Teaching",
    "Universal Design for Learning",
    "Retrieval Practice",
)
PROGRAMMES = ("Universal Design for Learning", "Data-Informed Teaching", "Leading Assessment", "Digital Accessibility")
MODULES = (
    "Foundations",
    "Multiple means of action",
    "Designing the task",
    "Evidence in the room",
    "Talking with families",
    "Final project",
    "Reading the data",
)
ROLES = (
    HeldRole("Class teacher", "Teacher", 2, "Teaching"),
    HeldRole("Class teacher and mentor", "Teacher", 3, "Teaching"),
    HeldRole("Subject lead", "Middle leader", 3, "Subject & curriculum"),
    HeldRole("Head of year", "Middle leader", 4, "Pupil support"),
    HeldRole("Assistant head", "Senior leader", 5, "Leadership"),
    HeldRole("Adviser for new teachers", "Senior leader", 4, "Beyond school"),
)
"""Who has held all of these goes on in the last."""
SCHOOLS = ("Riverside School", "Hillcrest School", "Old Mill School", "Northfield Institute")
DEEDS = (
    "Rebuilt the unit on {subject} with {group}",
    "Talk at the staff meeting about {subject}",
    "Phoned home about progress in {subject}",
    "Observed a colleague teaching {subject}",
    "{group} ran their own conference",
    "Exit tickets on {subject}",
)
CHANGES = (
    "Two thirds of {group} could explain {subject} in their own words, up from a third.",
    "Fewer blank answers in {group}; the quiet ones spoke first.",
    "The next lesson started where the tickets ended.",
)
THOUGHTS = (
    "I had planned to move on from {subject}, but **half** of {group} said the same thing in different words.",
    "What surprised me was how little I needed to say.\n\n- They chose the order\n- They asked for the criteria",
    "> “Can we do it again, but harder?”\n\nThat sentence from {group} will stay with me.",
    "Next time I would show two finished examples of {subject} first, and ask which one works and why.",
)
"""In Markdown, as reflections are written."""
PLAIN_THOUGHTS = (
    "I had planned to move on from {subject}, but half of {group} said the same thing in different words.",
    "What surprised me was how little I needed to say.\n\nThey chose the order. They asked for the criteria.",
    "“Can we do it again, but harder?”\n\nThat sentence from {group} will stay with me.",
    "Next time I would show two finished examples of {subject} first, and ask which one works and why.",
)
"""The same for all that is no Markdown; as many, so that the dice fall as they do."""
GOALS = (
    "Assessment literacy to level {level}",
    "Student-led conferences in {group}",
    "Every pupil in {group} can explain {subject}",
    "Mentor a new colleague through {subject}",
)
STEPS = ("Read the two papers", "Try it with {group}", "Moderate two scripts", "Ask the class", "Write it up")
TIME_FOR = ("Module work", "Workshop", "Reading", "Peer observation", "Moderation")
CATEGORIES = ("course", "workshop", "reading", "coaching", "observation")
TAGS = ("assessment", "inclusion", "families", "science", "year 8")
