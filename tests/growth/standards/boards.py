"""Boards for the tests of rules: a framework written as an outline, and what shows it in a few words."""

from collections.abc import Iterable
from typing import Any

from portfolio.growth.standards.board import Board, board

DANIELSON = """
1 Planning and Preparation
 1a Knowledge of Content and Pedagogy
 1b Knowledge of Students
 1c Setting Instructional Outcomes
 1d Knowledge of Resources
 1e Designing Coherent Instruction
 1f Designing Student Assessments
2 Classroom Environment
 2a Respect and Rapport
4 Professional Responsibilities
 4a Reflecting on Teaching
 4b Maintaining Accurate Records
 4c Communicating with Families
 4d Participating in the Professional Community
 4e Growing and Developing Professionally
 4f Showing Professionalism
"""
"""Codes and names of the edition of 2013, as far as the tests need them."""
LEVEL_NAMES = ("domain", "component", "element", "indicator")


def outline(text: str, framework: str = "f") -> list[dict[str, Any]]:
    """Standards as `core.queries.standards.standards` gives them; one blank before each level, the code first. Its id
    is the framework's and the code."""
    rows: list[dict[str, Any]] = []
    path: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        depth = len(line) - len(line.lstrip(" "))
        code, _, title = line.strip().partition(" ")
        del path[depth:]
        rows.append({
            "id": f"{framework}-{code}", "framework_id": framework, "parent_id": path[-1] if path else None,
            "code": code, "title": title, "text": "", "level": LEVEL_NAMES[depth], "examples": [], "depth": depth,
            "path": list(path), "leaf": True,
        })  # fmt: skip
        path.append(f"{framework}-{code}")
    parents = {row["parent_id"] for row in rows}
    for row in rows:
        row["leaf"] = row["id"] not in parents
    return rows


def shows(
    record: str, *codes: str, day: str = "2026-03-01", claim: str = "", framework: str = "f"
) -> list[dict[str, Any]]:
    """Alignments of one record, named as “practice:unit Bridges”: its kind, its sort, its title."""
    what, _, title = record.partition(" ")
    kind, _, sort = what.partition(":")
    return [
        {
            "alignment_id": f"{record}>{code}", "standard_id": f"{framework}-{code}", "record_kind": kind,
            "record_id": record, "title": title, "day": day, "claim": claim, "privacy": "evaluator", "sort": sort,
        }
        for code in codes
    ]  # fmt: skip


def rated(code: str, rater: str, level: str, day: str = "2026-05-12", framework: str = "f") -> dict[str, Any]:
    """A rating as the query gives it."""
    return {
        "id": f"{rater}-{code}-{day}-{level}", "standard_id": f"{framework}-{code}", "rater": rater, "level": level,
        "day": day or None, "who": "", "note": "",
    }  # fmt: skip


def danielson(*aligned: list[dict[str, Any]], ratings: Iterable[dict[str, Any]] = ()) -> Board:
    """The board of Danielson's framework with this to show."""
    return board(outline(DANIELSON), [one for some in aligned for one in some], ratings)
