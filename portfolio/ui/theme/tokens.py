"""The table of colours: light, dark and high contrast are three rows of the same table."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """Every colour on screen, as `#RRGGBB`.

    Text colours reach 4.5:1 on every ground they are used on, `edge` and `focus` reach 3:1 (a test computes both).
    `line` and `line2` only separate; nothing has to be recognised by them.
    """

    name: str
    bg: str
    surface: str
    raised: str
    rail: str
    line: str
    line2: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_soft: str
    on_accent: str
    focus: str
    overdue: str
    overdue_soft: str
    warn: str
    warn_soft: str
    credential: str
    credential_soft: str
    programme: str
    programme_soft: str
    practice: str
    practice_soft: str
    reflection: str
    reflection_soft: str
    hours: str
    hours_soft: str
    goal: str
    goal_soft: str
    evidence: str
    evidence_soft: str
    survey: str
    survey_soft: str
    move: str
    move_soft: str

    @property
    def outlined(self) -> bool:
        """High contrast: an empty shape is drawn as an outline, because soft fills cannot be told from the ground."""
        return self.name == "high-contrast"

    @property
    def is_dark(self) -> bool:
        return self.name != "light"


# Red is kept for what is overdue, so goals are indigo here and not the terracotta of the first drawings.
LIGHT = Tokens(
    name="light",
    bg="#F5F3EE", surface="#FFFFFF", raised="#FBFAF7", rail="#EDEAE2", line="#E2DED4", line2="#C9C3B5", edge="#878172",
    ink="#1B2320", ink2="#46524C", ink3="#5F6A64",
    accent="#12634D", accent_soft="#DCEEE7", on_accent="#FFFFFF", focus="#0B57D0",
    overdue="#A23E27", overdue_soft="#FBE5DE", warn="#8A5200", warn_soft="#FBEDD2",
    credential="#12634D", credential_soft="#DCEEE7",
    programme="#1D568F", programme_soft="#E0EBF7",
    practice="#0F6470", practice_soft="#DAF0F1",
    reflection="#7A3468", reflection_soft="#F5E5F0",
    hours="#8A5200", hours_soft="#FBEDD2",
    goal="#4A4AA8", goal_soft="#E6E6F6",
    evidence="#4B5563", evidence_soft="#E8EAEE",
    survey="#4B5563", survey_soft="#E8EAEE",
    move="#56661A", move_soft="#ECF0D8",
)  # fmt: skip

DARK = Tokens(
    name="dark",
    bg="#121615", surface="#1A201E", raised="#202724", rail="#0E1211", line="#2A322F", line2="#414C47", edge="#6C7A73",
    ink="#EDF2EF", ink2="#BEC9C3", ink3="#96A39C",
    accent="#62CDAA", accent_soft="#1B3930", on_accent="#06231A", focus="#8AB4F8",
    overdue="#F09B80", overdue_soft="#42261D", warn="#EBB963", warn_soft="#392C14",
    credential="#62CDAA", credential_soft="#1B3930",
    programme="#8DBCEE", programme_soft="#1B3048",
    practice="#6CCBD4", practice_soft="#173539",
    reflection="#E0A6CF", reflection_soft="#3B2636",
    hours="#EBB963", hours_soft="#3A2D15",
    goal="#AEB0F5", goal_soft="#2A2B4A",
    evidence="#B4BDC9", evidence_soft="#2A3038",
    survey="#B4BDC9", survey_soft="#2A3038",
    move="#C3D273", move_soft="#2C331A",
)  # fmt: skip

HIGH = Tokens(
    name="high-contrast",
    bg="#000000", surface="#000000", raised="#000000", rail="#000000", line="#FFFFFF", line2="#FFFFFF", edge="#FFFFFF",
    ink="#FFFFFF", ink2="#FFFFFF", ink3="#FFFFFF",
    accent="#FFE600", accent_soft="#000000", on_accent="#000000", focus="#00FFFF",
    overdue="#FF9E80", overdue_soft="#000000", warn="#FFC933", warn_soft="#000000",
    credential="#FFE600", credential_soft="#000000",
    programme="#66D9FF", programme_soft="#000000",
    practice="#7DF5D0", practice_soft="#000000",
    reflection="#FFB3F0", reflection_soft="#000000",
    hours="#FFC933", hours_soft="#000000",
    goal="#C8C8FF", goal_soft="#000000",
    evidence="#FFFFFF", evidence_soft="#000000",
    survey="#FFFFFF", survey_soft="#000000",
    move="#E4FF8A", move_soft="#000000",
)  # fmt: skip

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, HIGH)}
