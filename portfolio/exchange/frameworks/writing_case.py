"""A framework as CASE 1.0 in JSON."""

import json
from typing import Any
from uuid import UUID, uuid5

from portfolio.exchange.frameworks.case import REPLACED
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Tie

_NAMES = UUID("6c0d6a1e-6d0b-4f0e-9d0c-3d3b9f5a7a51")
"""Of identifiers that are made here: the same framework gets the same ones again."""
_WHEN = "2000-01-01T00:00:00+00:00"
"""CASE wants a moment of change on everything, and nobody has said one: a made-up one must not look like one."""
_ASSOCIATIONS = {"same": "exactMatchOf", "broader": "isRelatedTo", "narrower": "isRelatedTo", "related": "isRelatedTo"}


def as_case(file: FrameworkFile) -> str:
    """The framework as a CASE package."""
    return json.dumps(_Package(file).made(), ensure_ascii=False, indent=1) + "\n"


class _Package:
    """The parts of a package, all of which name one another by identifier and address."""

    def __init__(self, file: FrameworkFile) -> None:
        self._file = file
        self._seed = file.identity or file.pack or f"{file.title} {file.edition}"
        self._document = self._id(file.identity, "document")
        taken: set[str] = set()
        self._ids: dict[str, str] = {}
        for item in file.items:
            identity = item.identity if item.identity not in taken else ""
            self._ids[item.key] = identity or self._made(f"item {item.key}")
            taken.add(self._ids[item.key])

    def made(self) -> dict[str, Any]:
        file = self._file
        link = {"title": file.title, "identifier": self._document, "uri": f"urn:uuid:{self._document}"}
        document: dict[str, Any] = {
            "identifier": self._document, "uri": link["uri"], "creator": file.publisher or file.title,
            "title": file.title, "lastChangeDateTime": _WHEN, "CFPackageURI": link,
        }  # fmt: skip
        for name, value in (
            ("version", file.edition), ("publisher", file.publisher), ("description", file.description),
            ("language", file.language), ("officialSourceURL", file.source),
        ):  # fmt: skip
            document |= {name: value} if value else {}
        package: dict[str, Any] = {"CFDocument": document}
        if file.licence or file.notice:
            licence = self._made("licence")
            address = f"urn:uuid:{licence}"
            document["licenseURI"] = {"title": file.licence, "identifier": licence, "uri": address}
            package["CFDefinitions"] = {"CFLicenses": [
                {"identifier": licence, "uri": address, "title": file.licence, "licenseText": file.notice,
                 "lastChangeDateTime": _WHEN}
            ]}  # fmt: skip
        package["CFItems"] = [self._item(item, link) for item in file.items]
        package["CFAssociations"] = [*self._tree(), *(one for tie in file.ties if (one := self._tie(tie)))]
        if file.levels:
            package["CFRubrics"] = [self._rubric()]
        return package

    def _item(self, item: Item, document: dict[str, str]) -> dict[str, Any]:
        made = self._thing(self._ids[item.key])
        made["CFDocumentURI"] = document
        if item.title and item.text:
            made["fullStatement"] = item.text
            made |= {"abbreviatedStatement": item.title[:60], "alternativeLabel": item.title}
        elif item.title:
            made["fullStatement"] = item.title
        else:
            made["fullStatement"] = item.code
            made |= {"notes": item.text} if item.text else {}
        made |= {"humanCodingScheme": item.code} if item.code else {}
        made |= {"CFItemType": item.level} if item.level else {}
        made |= {"language": self._file.language} if self._file.language else {}
        return made

    def _tree(self) -> list[dict[str, Any]]:
        counts: dict[str, int] = {}
        made = []
        for item in self._file.items:
            counts[item.parent] = counts.get(item.parent, 0) + 1
            above = self._ids[item.parent] if item.parent else self._document
            one = self._association("isChildOf", self._ids[item.key], above)
            made.append(one | {"sequenceNumber": counts[item.parent]})
        return made

    def _tie(self, tie: Tie) -> dict[str, Any] | None:
        if tie.item not in self._ids:
            return None
        kind = "replacedBy" if tie.note == REPLACED else _ASSOCIATIONS[tie.relation]
        other = self._ids.get(tie.other) or self._id(tie.other, tie.other)
        made = self._association(kind, self._ids[tie.item], other)
        return made | ({"notes": tie.note} if tie.note and tie.note != REPLACED else {})

    def _association(self, kind: str, start: str, end: str) -> dict[str, Any]:
        made = self._thing(self._made(f"{kind} {start} {end}"))
        return made | {
            "associationType": kind,
            "originNodeURI": {"title": start, "identifier": start, "uri": f"urn:uuid:{start}"},
            "destinationNodeURI": {"title": end, "identifier": end, "uri": f"urn:uuid:{end}"},
        }

    def _rubric(self) -> dict[str, Any]:
        levels = []
        for number, level in enumerate(self._file.levels, start=1):
            one = self._thing(self._made(f"level {number}"))
            one |= {"quality": level.name, "score": number, "position": number}
            levels.append(one | ({"description": level.words} if level.words else {}))
        criterion = self._thing(self._made("criterion")) | {"position": 1, "CFRubricCriterionLevels": levels}
        return self._thing(self._made("rubric")) | {"title": self._file.title, "CFRubricCriteria": [criterion]}

    def _thing(self, identifier: str) -> dict[str, Any]:
        return {"identifier": identifier, "uri": f"urn:uuid:{identifier}", "lastChangeDateTime": _WHEN}

    def _id(self, given: str, name: str) -> str:
        """An identifier as CASE wants them: the given one where it is a UUID, else one made from it."""
        try:
            return str(UUID(given))
        except ValueError:
            return given if given and " " not in given else self._made(name)

    def _made(self, name: str) -> str:
        return str(uuid5(_NAMES, f"{self._seed} {name}"))
