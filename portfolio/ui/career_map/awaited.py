"""What the map shows while all entries are still being read: its frame and the names of its lanes."""

from portfolio.core.map import lanes
from portfolio.core.map.lanes import MapData

MANY = 1000
"""Rows of use to a lane whose entries are still to come: only the many entries of long years are waited for."""


class Awaited(MapData):
    """The roles, which are few, and no entry; lanes as high as many entries make them, so that nothing jumps."""

    def shown(self) -> dict[str, int]:
        roles = self.lanes[lanes.ROLES]
        return {
            name: roles.useful_rows() if name == lanes.ROLES else MANY
            for name in lanes.ORDER
            if name != lanes.ROLES or len(roles)
        }
