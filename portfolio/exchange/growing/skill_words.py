"""The words of skills, to be held against what an advert asks for or what an entry tells."""

from collections.abc import Mapping, Sequence
from typing import Any

from portfolio.core.folding import folded
from portfolio.growth.standards.suggest import Vocabulary


def skill_vocabulary(skills: Sequence[Mapping[str, Any]]) -> Vocabulary:
    """Of skills as `core.queries.skills.skills` gives them: title, then area and text. What it suggests are their
    ids."""
    return Vocabulary(
        [
            {"id": row["id"], "framework_id": "", "code": row["code"], "title": row["title"], "path": [],
             "text": f"{row['text']} {row['area']}"}
            for row in skills
        ],
        folded,
    )  # fmt: skip
