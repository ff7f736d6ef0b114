"""What the sections of an evaluation PDF are called on the screen."""

from portfolio.ui.kit.words import translate


def section_titles() -> dict[str, str]:
    """The title of each section by its name, in the order in which they are offered."""
    return {
        "standards": translate("Sections", "Evidence by standard"),
        "statement": translate("Sections", "In my own words"),
        "by_standard": translate("Sections", "Standard by standard"),
        "growth": translate("Sections", "Growth over time"),
        "lattice": translate("Sections", "Career moves"),
        "asked": translate("Sections", "What the school asks for"),
        "missing": translate("Sections", "What nothing shows yet"),
        "conversations": translate("Sections", "Conversations"),
        "matrix": translate("Sections", "Standards and evidence as a table"),
        "reply": translate("Sections", "Reply page"),
        "index": translate("Sections", "Index by standard"),
        "licence": translate("Sections", "The licence and its hours"),
        "audit": translate("Sections", "Entry by entry: what counts"),
        "roles": translate("Sections", "Roles"),
        "goals": translate("Sections", "Goals"),
        "map": translate("Sections", "Career map"),
        "plan": translate("Sections", "Planned hours a week"),
        "timeline": translate("Sections", "Timeline"),
        "reflections": translate("Sections", "Reflections"),
        "programmes": translate("Sections", "Nanodegrees and courses"),
        "credentials": translate("Sections", "Credentials"),
        "practice": translate("Sections", "Things I did"),
        "hours": translate("Sections", "Hours"),
        "money": translate("Sections", "Money"),
        "evidence": translate("Sections", "Evidence"),
    }
