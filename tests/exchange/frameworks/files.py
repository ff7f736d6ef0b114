"""Small framework files of every format, and what a framework is, put so that two can be compared."""

import json
from pathlib import Path
from typing import Any

from portfolio.exchange.frameworks.file import FrameworkFile
from portfolio.exchange.frameworks.reading import read_framework, read_text

PACKS = Path(__file__).resolve().parents[3] / "resources" / "frameworks"
SHARED = Path(__file__).resolve().parents[4] / "shared"
ABSENT = "files of other systems are not part of the repository: ../shared is absent"


def outline(file: FrameworkFile) -> list[str]:
    """The tree as lines: two spaces for each level, code and title."""
    depth: dict[str, int] = {"": -1}
    lines = []
    for item in file.items:
        depth[item.key] = depth[item.parent] + 1
        lines.append(f"{'  ' * depth[item.key]}{item.code} {item.title}".rstrip())
    return lines


def read(text: str, name: str = "mine.csv") -> FrameworkFile:
    return read_text(text, name)


def told(file: FrameworkFile) -> list[tuple[int, str]]:
    return [(one.line, str(one.what)) for one in file.told]


def matrix(**framework: Any) -> bytes:
    """A .matrix with two standards and three elements, one below another."""
    made = {
        "institution": "all",
        "name": "My district",
        "description": "<p>What we <b>look for</b>.</p><ul><li>calm</li><li>care</li></ul>",
        "selfassess": False,
        "evidencestatuses": [
            {"begun": "Begun"}, {"incomplete": "Not yet"}, {"partialcomplete": "Partly"}, {"completed": "Met"},
        ],
        "standards": [
            {"shortname": "1", "name": "1 - Planning", "description": "", "standardid": 1},
            {"shortname": "2", "name": "2 - Room", "description": "", "standardid": 2},
        ],
        "standardelements": [
            {"shortname": "1.1", "name": "1.1 - Knows pupils", "description": "<p>All.</p><script>x()</script>",
             "standardid": 1, "elementid": "1.1"},
            {"shortname": "1.1.1", "name": "1.1.1 - Knows names", "description": "", "standardid": 1,
             "elementid": "1.1.1", "parentelementid": "1.1"},
            {"shortname": "Respect", "name": "Respect", "description": "", "standardid": 2, "elementid": "2.1"},
        ],
    }  # fmt: skip
    return json.dumps({"framework": made | framework}).encode()


def case(**package: Any) -> bytes:
    """A CASE package: two items in their order by number, one below the other, a scale, a licence, a tie."""

    def node(identifier: str) -> dict[str, str]:
        return {"title": identifier, "identifier": identifier, "uri": f"https://x.example/{identifier}"}

    made = {
        "CFDocument": {
            "identifier": "doc", "title": "State standards", "creator": "State", "version": "2024", "language": "en",
            "licenseURI": node("lic"), "description": "For all.",
        },
        "CFItems": [
            {"identifier": "b", "fullStatement": "Knows the <sub>subject</sub>", "humanCodingScheme": "1b",
             "CFItemType": "Component"},
            {"identifier": "d", "fullStatement": "Planning", "humanCodingScheme": "1", "CFItemType": "Domain"},
            {"identifier": "a", "fullStatement": "The teacher knows each pupil by name and by work.",
             "abbreviatedStatement": "Knows pupils", "humanCodingScheme": "1a", "notes": "By October."},
        ],
        "CFAssociations": [
            {"associationType": "isChildOf", "originNodeURI": node("d"), "destinationNodeURI": node("doc"),
             "sequenceNumber": 1},
            {"associationType": "isChildOf", "originNodeURI": node("b"), "destinationNodeURI": node("d"),
             "sequenceNumber": 2},
            {"associationType": "isChildOf", "originNodeURI": node("a"), "destinationNodeURI": node("d"),
             "sequenceNumber": 1},
            {"associationType": "exactMatchOf", "originNodeURI": node("a"), "destinationNodeURI": node("far")},
            {"associationType": "isRelatedTo", "originNodeURI": node("a"), "destinationNodeURI": node("b")},
            {"associationType": "exemplar", "originNodeURI": node("a"), "destinationNodeURI": node("page")},
        ],
        "CFDefinitions": {"CFLicenses": [
            {"identifier": "lic", "uri": "https://x.example/lic", "title": "CC BY 4.0", "licenseText": "By the State."},
        ]},
        "CFRubrics": [{"CFRubricCriteria": [{"CFRubricCriterionLevels": [
            {"quality": "Strong", "score": 2, "description": "Every day."},
            {"quality": "Weak", "score": 1, "description": "Seldom."},
        ]}]}],
    }  # fmt: skip
    return json.dumps(made | package).encode()


def framework(data: bytes, name: str = "x") -> FrameworkFile:
    return read_framework(data, name)
