"""The child process: decodes foreign files and runs typst where neither can harm the window.

Standard input holds lines of JSON: the task, for which it makes itself ready, then jobs until it is closed. It works
only in its current folder and answers each job with a line on standard output. It imports nothing of ours but its own
five tasks, so that it starts in a tenth of a second.
"""

import json
import sys
from typing import Any

from portfolio.core.limits import limit_memory


def main() -> int:
    """Do the jobs of the one task that standard input names. Returns the exit code."""
    task: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    limit_memory(int(task["memory"]))
    jobs = (json.loads(line) for line in sys.stdin.buffer)
    if task["task"] == "pictures":
        from portfolio.packet.drawing.pictures import draw_pictures

        answers = draw_pictures(task, jobs)
    elif task["task"] == "pages":
        from portfolio.packet.drawing.pages import draw_pages

        answers = draw_pages(task, jobs)
    elif task["task"] == "again":
        from portfolio.packet.drawing.pages import draw_again

        answers = draw_again(task, jobs)
    elif task["task"] == "copies":
        from portfolio.packet.drawing.cleaning import clean_files

        answers = clean_files(task, jobs)
    elif task["task"] == "look":
        from portfolio.packet.proof.looking_over import look_at_files

        answers = look_at_files(task, jobs)
    else:
        return 2
    for answer in answers:
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
