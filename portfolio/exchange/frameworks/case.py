"""CASE, the exchange format of 1EdTech for standards, as JSON (versions 1.0 and 1.1)."""

from dataclasses import replace
from typing import Any, Literal

from portfolio.core.said import said
from portfolio.exchange.frameworks.file import MOST_TIES, FrameworkFile, Item, Level, Notes, Tie
from portfolio.exchange.frameworks.strict import thing, things, words
from portfolio.exchange.frameworks.text import one_line, plain
from portfolio.exchange.frameworks.tidy import sound, sound_levels

_RELATIONS: dict[str, Literal["same", "related"]] = {
    "exactMatchOf": "same", "isRelatedTo": "related", "isPeerOf": "related", "replacedBy": "related",
    "isTranslationOf": "related",
}  # fmt: skip
"""Associations that say of two standards how their meanings stand to each other. Those that only order, link examples
or name skills are none of these."""
REPLACED = "replaced by"


def is_case(data: Any) -> bool:
    """Whether this JSON is a CASE package, or its list of items alone."""
    return isinstance(thing(data).get("CFItems"), list)


def read_case(data: Any, name: str, notes: Notes) -> FrameworkFile:
    """The framework of a CASE package. Raises NoFramework when it holds no standards."""
    document = thing(data.get("CFDocument"))
    associations = things(data.get("CFAssociations"))
    items, language = _items(data, document, associations, notes)
    licence, notice = _licence(data, document)
    title = one_line(words(document.get("title")))
    # CASE wants a creator of everything; one that is called like the framework is nobody.
    creator = one_line(words(document.get("creator")))
    return FrameworkFile(
        "case",
        title or name.rsplit(".", 1)[0],
        edition=one_line(words(document.get("version"))),
        publisher=one_line(words(document.get("publisher"))) or (creator if creator != title else ""),
        language=one_line(words(document.get("language")) or language),
        description=plain(words(document.get("description"))),
        notice=notice,
        licence=licence,
        source=one_line(words(document.get("officialSourceURL")) or _on_the_web(words(document.get("uri")))),
        identity=words(document.get("identifier")),
        levels=_levels(data, notes),
        items=sound(items, name, notes),
        ties=_ties(associations, {item.key for item in items}, notes),
    )


def _on_the_web(address: str) -> str:
    """An address that leads somewhere; “urn:uuid:…” only names the package."""
    return "" if address.casefold().startswith("urn:") else address


def _items(
    data: dict[str, Any], document: dict[str, Any], associations: list[dict[str, Any]], notes: Notes
) -> tuple[list[Item], str]:
    found: dict[str, Item] = {}
    language = ""
    for number, one in enumerate(things(data["CFItems"]), start=1):
        identity = words(one.get("identifier"))
        key = identity or f"#{number}"
        if key in found:
            notes.tell(number, said("Two standards have the identifier {identity}; the second was left out.",
                                    identity=identity[:60]))  # fmt: skip
            continue
        code = words(one.get("humanCodingScheme"))
        title, text = _words_of(one, code)
        kind = words(one.get("CFItemType")) or words(thing(one.get("CFItemTypeURI")).get("title"))
        found[key] = Item(key, "", code, title, text, level=kind, identity=identity, line=number)
        language = language or words(one.get("language"))
    places: dict[str, tuple[float, str]] = {}
    for kind in ("isChildOf", "isPartOf"):
        for one in associations:
            child, above = _end(one, "origin"), _end(one, "destination")
            if one.get("associationType") == kind and child in found and child not in places:
                places[child] = (_number(one.get("sequenceNumber")), "" if above not in found and (
                    above == words(document.get("identifier")) or not above) else above)  # fmt: skip
    order = {key: at for at, key in enumerate(found)}
    listed = sorted(found, key=lambda key: (places.get(key, (float("inf"), ""))[0], order[key]))
    return [_below(found[key], places) for key in listed], language


def _below(item: Item, places: dict[str, tuple[float, str]]) -> Item:
    return replace(item, parent=places[item.key][1]) if item.key in places else item


def _words_of(one: dict[str, Any], code: str) -> tuple[str, str]:
    """Title and text. The full statement is the title unless there is a shorter one, which may have been cut short."""
    full, notes = words(one.get("fullStatement")).strip(), words(one.get("notes")).strip()
    short = words(one.get("abbreviatedStatement")).strip()
    label = words(one.get("alternativeLabel")).strip()
    full = "" if full == code.strip() else full
    if short and label.startswith(short.rstrip("… ")):
        return label, "\n\n".join(part for part in (full, notes) if part)
    if not short or (full.startswith(short.rstrip("… ")) and len(full) <= 500):
        return full or short, notes
    return short, "\n\n".join(part for part in (full, notes) if part and part != short)


def _end(association: dict[str, Any], which: str) -> str:
    node = association.get(f"{which}NodeURI")
    return words(thing(node).get("identifier")) or words(thing(node).get("uri")) or words(node)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return float("inf")


def _ties(associations: list[dict[str, Any]], known: set[str], notes: Notes) -> tuple[Tie, ...]:
    found: dict[tuple[str, str, str], Tie] = {}
    for one in associations:
        relation = _RELATIONS.get(words(one.get("associationType")))
        start, end = _end(one, "origin"), _end(one, "destination")
        if relation is None or not start or not end or start == end:
            continue
        note = REPLACED if one.get("associationType") == "replacedBy" else one_line(words(one.get("notes")))
        if start in known:
            found.setdefault((start, end, relation), Tie(start, end, relation, note))
        elif end in known and relation == "same":  # says the same from either end
            found.setdefault((end, start, relation), Tie(end, start, relation, note))
    if len(found) > MOST_TIES:
        notes.tell(0, said("It ties {count:,} standards to others; the first {most:,} were kept.",
                           count=len(found), most=MOST_TIES))  # fmt: skip
    return tuple(found.values())[:MOST_TIES]


def _levels(data: dict[str, Any], notes: Notes) -> tuple[Level, ...]:
    """The levels of its first rubric. Words for a level are kept where they hold for the whole framework."""
    rubrics = things(data.get("CFRubrics"))
    criteria = [one for rubric in rubrics for one in things(rubric.get("CFRubricCriteria"))]
    scales = [_scale(one) for one in criteria]
    scales = [scale for scale in scales if scale]
    if not scales:
        return ()
    names = {tuple(level.name for level in scale) for scale in scales}
    if len(names) > 1:
        notes.tell(0, said("Its rubrics use {count} different scales; the first was kept.", count=len(names)))
    shared = scales[0] if len(scales) == 1 or len(set(scales)) == 1 else tuple(Level(one.name) for one in scales[0])
    return sound_levels(shared, notes)


def _scale(criterion: dict[str, Any]) -> tuple[Level, ...]:
    levels = [
        (_number(one.get("score")), _number(one.get("position")), Level(words(one.get("quality")),
         words(one.get("description"))))
        for one in things(criterion.get("CFRubricCriterionLevels"))
    ]  # fmt: skip
    return tuple(level for _, _, level in sorted(levels, key=lambda one: one[:2]) if level.name.strip())


def _licence(data: dict[str, Any], document: dict[str, Any]) -> tuple[str, str]:
    """The name of the licence, and its notice."""
    link = document.get("licenseURI")
    identity = words(thing(link).get("identifier")) or words(link)
    kept = things(thing(data.get("CFDefinitions")).get("CFLicenses"))
    chosen = next((one for one in kept if identity in (words(one.get("identifier")), words(one.get("uri")))), {})
    name = words(chosen.get("title")) or words(thing(link).get("title")) or words(link)
    return one_line(name), plain(words(chosen.get("licenseText")) or words(chosen.get("description")))
