"""What differs between two trees of a packet, by the names of the places where it stands."""

from collections.abc import Iterator, Sequence

from portfolio.packet.text.tree import Node

FRONT = ""
"""The name of page 1, which has no label."""


def changed_labels(before: Node | None, after: Node) -> list[str]:
    """Where the reader of `after` finds what is new, changed or gone: labels of entries, sections, or page 1.

    What stands in sections comes first: page 1 often only repeats it.
    """
    if before is None:
        return []
    found = list(_in_sections(before["sections"], after["sections"]))
    if any(before[key] != after[key] for key in ("front", "title", "running", "author")):
        found.append(FRONT)
    return found


def _in_sections(before: Sequence[Node], after: Sequence[Node]) -> Iterator[str]:
    known = {section["name"]: section for section in before}
    names = [section["name"] for section in after]
    gone = [section["name"] for section in before if section["name"] not in names]
    order = [section["name"] for section in before if section["name"] in names]
    for place, section in enumerate(after):
        old = known.get(section["name"])
        kept = [name for name in names[: place + 1] if name in known]
        moved = bool(kept) and order[len(kept) - 1] != section["name"]
        if old is None or moved or (old["title"], old["intro"]) != (section["title"], section["intro"]):
            yield section_label(section)
        elif old["blocks"] != section["blocks"] and section["name"] != "colophon":
            yield _in_blocks(section, old["blocks"])
    for name in gone:
        yield _after_gone(name, before, names)


def _in_blocks(section: Node, before: Sequence[Node]) -> str:
    """The first block that differs: its own label, else that of the one before it, else the section's."""
    label = section_label(section)
    for place, block in enumerate(section["blocks"]):
        label = block.get("label") or label
        if place >= len(before) or before[place] != block:
            break
    return label


def _after_gone(name: str, before: Sequence[Node], names: Sequence[str]) -> str:
    """Where a section was that is gone: at the one that follows it now."""
    places = [section["name"] for section in before]
    following = places[places.index(name) + 1 :]
    return f"section-{next((one for one in following if one in names), names[-1])}"


def section_label(section: Node) -> str:
    """What the place where a section begins is called in the PDF."""
    return f"section-{section['name']}"
