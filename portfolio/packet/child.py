"""The child process: decodes foreign files and runs typst where neither can harm the window.

It reads one JSON task from standard input, works only in its current folder, answers in JSON lines on standard output
and ends. It imports nothing of ours but its own three tasks, so that it starts in a tenth of a second.
"""

import json
import sys
from typing import Any

from portfolio.core.limits import limit_memory


def main() -> int:
    """Do the one task that standard input holds. Returns the exit code."""
    task: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    limit_memory(int(task["memory"]))
    if task["task"] == "pictures":
        from portfolio.packet.pictures import draw_pictures

        for answer in draw_pictures(task):
            _say(answer)
    elif task["task"] == "pages":
        from portfolio.packet.pages import draw_pages

        _say(draw_pages(task, sys.stdin.buffer.read))
    elif task["task"] == "copies":
        from portfolio.packet.cleaning import clean_files

        for answer in clean_files(task):
            _say(answer)
    else:
        return 2
    return 0


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    raise SystemExit(main())
