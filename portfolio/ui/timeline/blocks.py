"""The blocks that the timeline's geometry is made of: rows of one month, at most `MOST` together."""

from collections.abc import Iterable, Mapping

MOST = 256

PLANNED = "planned"
TODAY = "today"
UNDATED = "undated"


class Block:
    """Consecutive rows of one month. `lead` is the height of what stands above them: the heading of the month."""

    __slots__ = ("heights", "key", "lead", "total")

    def __init__(self, key: str, heights: list[int]) -> None:
        self.key, self.heights, self.total, self.lead = key, heights, sum(heights), 0


def settled(found: Iterable[Block], leads: Mapping[str, int]) -> list[Block]:
    """Drop empty blocks, join what was cut in two, put the line of today in its place, and give each its lead."""
    blocks: list[Block] = []
    for block in found:
        if not block.heights:
            continue
        last = blocks[-1] if blocks else None
        if last and last.key == block.key and len(last.heights) + len(block.heights) <= MOST // 2:
            last.heights += block.heights
            last.total += block.total
        else:
            blocks.append(block)
    at = 0
    while at < len(blocks) and blocks[at].key == PLANNED:
        at += 1
    if blocks:
        blocks.insert(at, Block(TODAY, []))
    before = ""
    for block in blocks:
        block.lead = 0 if block.key == before else leads.get(block.key, leads.get("", 0))
        before = block.key
    return blocks
