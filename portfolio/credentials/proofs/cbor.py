"""A small reader of CBOR: whole numbers, bytes, arrays and maps of definite length, which is all that a proof holds.

Our own because no library that we keep reads CBOR, and a general one would have to be kept from tags, streams and
floats. Source: RFC 8949 section 3; vc-di-ecdsa section 3.5, "parseDerivedProofValue" (tags must not be used).
"""

from typing import Any, TypeAlias

Value: TypeAlias = Any
"""A whole number, bytes, a list of values, or a dict of whole numbers to bytes."""

_MAX_ITEMS = 50_000
_MAX_DEPTH = 3
_NUMBER, _BYTES, _ARRAY, _MAP = 0, 2, 4, 5


def decode(data: bytes) -> Value:
    """The one value that the bytes hold. Raises ValueError for anything else, and for what no proof holds."""
    reader = _Reader(data)
    value = reader.value(0)
    if reader.at != len(data):
        raise ValueError("something follows the value")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._items = 0
        self.at = 0

    def value(self, depth: int) -> Value:
        kind, size = self._head()
        if kind == _NUMBER:
            return size
        if kind == _BYTES:
            return self._take(size)
        if depth == _MAX_DEPTH or kind not in (_ARRAY, _MAP):
            raise ValueError("not a value of a proof")
        self._items += size
        if self._items > _MAX_ITEMS:
            raise ValueError("too many items")
        if kind == _ARRAY:
            return [self.value(depth + 1) for _ in range(size)]
        return self._map(size, depth)

    def _map(self, size: int, depth: int) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for _ in range(size):
            key, value = self.value(depth + 1), self.value(depth + 1)
            if not isinstance(key, int) or not isinstance(value, bytes) or key in found:
                raise ValueError("not a map of numbers to bytes")
            found[key] = value
        return found

    def _head(self) -> tuple[int, int]:
        """The kind of the next value, and its number, or the count of what follows."""
        first = self._take(1)[0]
        kind, size = first >> 5, first & 31
        if size < 24:
            return kind, size
        if size > 27:
            raise ValueError("no definite length")
        return kind, int.from_bytes(self._take(1 << (size - 24)))

    def _take(self, count: int) -> bytes:
        part = self._data[self.at : self.at + count]
        if len(part) != count:
            raise ValueError("breaks off")
        self.at += count
        return part
