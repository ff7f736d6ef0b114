"""The messages between the program and its reading child: lengths, JSON, then byte strings as they are."""

import json
from typing import IO, Any

MAX_FRAME = 512 * 1024 * 1024


def write_frame(stream: IO[bytes], head: dict[str, Any], blobs: list[bytes]) -> None:
    """One message."""
    text = json.dumps(head).encode()
    sizes = b"".join(len(blob).to_bytes(8, "big") for blob in blobs)
    stream.write(len(text).to_bytes(4, "big") + len(blobs).to_bytes(4, "big") + sizes + text)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes], most: int = MAX_FRAME) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next message, or None at a clean end. Raises ValueError on one that is cut short, broken or over `most`."""
    start = stream.read(8)
    if not start:
        return None
    count = int.from_bytes(start[4:], "big")
    if len(start) < 8 or count > 10_000:
        raise ValueError("broken message")
    sizes = [int.from_bytes(_exactly(stream, 8), "big") for _ in range(count)]
    length = int.from_bytes(start[:4], "big")
    if length + sum(sizes) > most:
        raise ValueError("message too large")
    try:
        head = json.loads(_exactly(stream, length))
    except RecursionError as error:
        raise ValueError("broken message") from error
    if not isinstance(head, dict):
        raise ValueError("broken message")
    return head, [_exactly(stream, size) for size in sizes]


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise ValueError("message cut short")
    return data
