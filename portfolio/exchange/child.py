"""The reading child: takes files through its standard input, one after another, and answers what is in them.

It holds a stranger's bytes, so it works under limits of memory and has nothing to lose: when a file kills it, the
program starts another (see `guarded`).
"""

import json
import os
import sys
import threading
import time
from datetime import date
from typing import IO, Any

from portfolio.core.errors import PortfolioError

MAX_MEMORY = 2 * 1024**3
MAX_FRAME = 512 * 1024 * 1024
LOOK_EVERY_SECONDS = 0.1


def main(source: IO[bytes] | None = None, answers: IO[bytes] | None = None) -> int:
    """Serve until the input ends. Text that a library prints must not end up among the answers."""
    source = source or sys.stdin.buffer
    answers = answers or os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    limit_memory(MAX_MEMORY)
    from portfolio.exchange.found import to_wire
    from portfolio.exchange.reading import examine

    sys.setrecursionlimit(5_000)
    while (request := read_frame(source)) is not None:
        question, (data,) = request
        try:
            today = date.fromisoformat(question["today"])
            name, addresses, as_evidence = question["name"], question["addresses"], question["as_evidence"]
            plain, blobs = to_wire(examine(data, name, today, addresses, as_evidence=as_evidence))
            answer: dict[str, Any] = {"found": plain}
        except PortfolioError as error:
            # The templates travel, not the sentence, so that the window can still translate it.
            values = {name: str(value) for name, value in error.values.items()}
            answer, blobs = {"error": [error.title_template, error.advice_template], "values": values}, []
        except MemoryError:
            answer, blobs = {"too_much": True}, []
        write_frame(answers, answer, blobs)
    return 0


def limit_memory(limit: int) -> None:
    """Stop this process at more than `limit` bytes: by the kernel on Linux, elsewhere by a watching thread."""
    if sys.platform.startswith("linux"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return
    threading.Thread(target=_watch, args=(limit,), daemon=True).start()


def _watch(limit: int) -> None:
    while _resident() < limit:
        time.sleep(LOOK_EVERY_SECONDS)
    os._exit(137)


def _resident() -> int:
    """The most memory this process has held, in bytes; 0 where the system does not say."""
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if sys.platform == "win32":
        import ctypes

        counters = (ctypes.c_size_t * 10)()  # PROCESS_MEMORY_COUNTERS: cb and page faults share the first word
        ctypes.c_uint32.from_buffer(counters).value = ctypes.sizeof(counters)
        process = ctypes.windll.kernel32.GetCurrentProcess()
        ctypes.windll.psapi.GetProcessMemoryInfo(ctypes.c_void_p(process), counters, ctypes.sizeof(counters))
        return int(counters[1])
    return 0


def write_frame(stream: IO[bytes], head: dict[str, Any], blobs: list[bytes]) -> None:
    """One message: lengths, JSON, then the byte strings as they are."""
    text = json.dumps(head).encode()
    sizes = b"".join(len(blob).to_bytes(8, "big") for blob in blobs)
    stream.write(len(text).to_bytes(4, "big") + len(blobs).to_bytes(4, "big") + sizes + text)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next message, or None at a clean end. Raises ValueError on one that is cut short or too large."""
    start = stream.read(8)
    if not start:
        return None
    count = int.from_bytes(start[4:], "big")
    if len(start) < 8 or count > 10_000:
        raise ValueError("broken message")
    sizes = [int.from_bytes(_exactly(stream, 8), "big") for _ in range(count)]
    length = int.from_bytes(start[:4], "big")
    if length + sum(sizes) > MAX_FRAME:
        raise ValueError("message too large")
    head = json.loads(_exactly(stream, length))
    if not isinstance(head, dict):
        raise ValueError("broken message")
    return head, [_exactly(stream, size) for size in sizes]


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise ValueError("message cut short")
    return data


if __name__ == "__main__":
    raise SystemExit(main())
