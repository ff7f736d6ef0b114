"""A page to answer on: one file for any browser, which loads nothing, sends nothing and saves the answer as a file.

What is asked stands in it as data that can end no script; the one script that may run is named by its hash.
"""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

ASKED, TEMPLATE = "perpetual-portfolio-asked", "perpetual-portfolio-template"
"""By these words in it a file is known as an answer about skills, and as a template from another portfolio."""
_PLACES = re.compile(r"\{(lang|dir|hash|title|noscript|style|script|asked)\}")


def answer_page(
    shell: Path, style: Path, script: Path, asked: dict[str, Any], *, title: str, noscript: str, lang: str, rtl: bool
) -> bytes:
    """The page. `shell`, `style` and `script` are files of the program; `asked` may hold anything that JSON can."""
    program = _read(script)
    values = {
        "lang": lang,
        "dir": "rtl" if rtl else "ltr",
        "hash": base64.b64encode(hashlib.sha256(program.encode()).digest()).decode(),
        "title": _inert(title),
        "noscript": _inert(noscript),
        "style": _read(style),
        "script": program,
        "asked": _in_script(asked),
    }
    return _PLACES.sub(lambda found: values[found[1]], _read(shell)).encode()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _inert(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _in_script(data: dict[str, Any]) -> str:
    """JSON that can end no script, whatever it holds."""
    text = json.dumps(data, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
